import { useId, useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import type { ThemeMonths } from '../../../domain/comment/comment.ts'
import { written } from '../../../domain/written.ts'
import { Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { CommentsFrame, CommentsTrouble } from './comments-frame.tsx'
import { SaidDidPart } from './said-did-part.tsx'
import { ThemeBars } from './theme-bars.tsx'
import { themeProblem } from './theme-problem.ts'
import { People } from './themes-page.tsx'
import { useFresh } from './use-fresh.ts'

type Theme = ThemeMonths['themes'][number]

/** `/staff/comments/themes/:id`: one theme over all months, and what came of it. */
export function ThemePage({ reader, id }: { reader: Reader; id: string }) {
  const { t } = useStaffWords()
  const { comments } = useStaffWorld()
  const { is, retry, refresh } = useFresh(`themes ${reader.area}`, () => comments.themeMonths(reader.area))
  const theme = is.state === 'ready' ? is.value.themes.find((one) => one.id === id) : undefined
  return (
    <CommentsFrame
      reader={reader}
      title={theme?.name ?? t('themes.title')}
      demo={is.state === 'ready' && is.value.demo}
    >
      <p>
        <Link href="/staff/comments/themes">{t('themes.back')}</Link>
      </p>
      {is.state === 'loading' && <Waiting lines={8} />}
      {is.state === 'trouble' && <CommentsTrouble trouble={is.trouble} retry={retry} signOut={reader.signOut} />}
      {is.state === 'ready' && !theme && <h2>{t('themes.unknown')}</h2>}
      {is.state === 'ready' && theme && (
        <>
          {theme.retired && <p>{t('themes.isRetired')}</p>}
          <p className="buttons">
            <Link href={`/staff/comments?only=all&theme=${theme.id}`}>{t('themes.readThem')}</Link>
          </p>
          <SaidDidPart area={reader.area} theme={theme} />
          <Months theme={theme} months={is.value.months} />
          <ChangeTheme key={theme.name} area={reader.area} theme={theme} onChanged={refresh} />
        </>
      )}
    </CommentsFrame>
  )
}

function Months({ theme, months }: { theme: Theme; months: ThemeMonths['months'] }) {
  const { t, month: named } = useStaffWords()
  return (
    <section className="card">
      <h2>{t('themes.chart', { name: theme.name })}</h2>
      <p className="soft">{t('themes.lead')}</p>
      {months.length === 0 && <p>{t('themes.noMonths')}</p>}
      <ThemeBars months={theme.months} />
      <table className="themes">
        <caption className="unseen">{t('themes.chart', { name: theme.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('themes.month')}</th>
            <th scope="col" className="people">
              {t('themes.people')}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ month, reading }) => (
            <tr key={month}>
              <th scope="row">
                {named(month)} {reading && <span className="soft">{t('themes.reading')}</span>}
              </th>
              <td className="people">
                <People of={theme.months.find((one) => one.month === month)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ChangeTheme({ area, theme, onChanged }: { area: string; theme: Theme; onChanged: () => void }) {
  const { t } = useStaffWords()
  const { comments } = useStaffWorld()
  const id = useId()
  const [name, setName] = useState(theme.name)
  const [problem, setProblem] = useState('')
  const [told, setTold] = useState('')
  const change = async (what: { name?: string; retired?: boolean }) => {
    setProblem('')
    setTold('')
    const answer = await comments.changeTheme(area, { id: theme.id, ...what })
    if (answer.kind !== 'answered' || answer.value.status !== 'kept') return setProblem(t(themeProblem(answer)))
    setTold(t('themes.kept'))
    onChanged()
  }
  const rename = (event: FormEvent) => {
    event.preventDefault()
    void change({ name: written(name) })
  }
  return (
    <form className="small-form" noValidate onSubmit={rename}>
      <label htmlFor={id}>{t('themes.rename')}</label>
      <p className="soft" id={`${id}-hint`}>
        {t('themes.nameHint')}
      </p>
      <input id={id} value={name} aria-describedby={`${id}-hint`} onChange={(event) => setName(event.target.value)} />
      <p className="problem" role="alert">
        {problem}
      </p>
      <p className="buttons">
        <button type="submit" className="button quiet">
          {t('themes.rename.do')}
        </button>
        <button type="button" className="plain" onClick={() => void change({ retired: !theme.retired })}>
          {t(theme.retired ? 'themes.unretire' : 'themes.retire')}
        </button>
      </p>
      <output>{told}</output>
    </form>
  )
}
