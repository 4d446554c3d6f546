import { useId, useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import type { ThemeMonth, ThemeMonths } from '../../../domain/comment/comment.ts'
import { written } from '../../../domain/written.ts'
import { apart } from '../../../ui/typed.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { CommentsFrame, CommentsTrouble } from './comments-frame.tsx'
import { themeProblem } from './theme-problem.ts'
import { useFresh } from './use-fresh.ts'

/** Months shown side by side for all themes; one theme by itself shows them all. */
const MONTHS = 6

/** `/staff/comments/themes`: how many people spoke of what, and a way to add a theme. */
export function ThemesPage({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  const { comments } = useStaffWorld()
  const { is, retry, refresh } = useFresh(`themes ${reader.area}`, () => comments.themeMonths(reader.area))
  const title = t('themes.title')
  return (
    <CommentsFrame reader={reader} title={title} demo={is.state === 'ready' && is.value.demo}>
      <p className="soft">{t('themes.lead')}</p>
      {is.state === 'loading' && <Waiting lines={8} />}
      {is.state === 'trouble' && <CommentsTrouble trouble={is.trouble} retry={retry} signOut={reader.signOut} />}
      {is.state === 'ready' && (
        <>
          {is.value.themes.length === 0 ? <p>{t('themes.none')}</p> : <ThemeTable all={is.value} />}
          <AddTheme area={reader.area} onAdded={refresh} />
        </>
      )}
    </CommentsFrame>
  )
}

/** A month's number in words: hidden when one to four people are behind it. */
export function People({ of }: { of: ThemeMonth | undefined }) {
  const { t } = useStaffWords()
  if (!of) return null
  return of.hidden ? <span className="soft">{t('themes.hidden')}</span> : of.people
}

function ThemeTable({ all }: { all: ThemeMonths }) {
  const { t, shortMonth } = useStaffWords()
  // The newest first: on a phone the others are scrolled to.
  const months = all.months.slice(-MONTHS).reverse()
  return (
    <>
      {months.length === 0 && <p>{t('themes.noMonths')}</p>}
      <Scroller name={t('themes.table')}>
        <table className="themes">
          <caption className="unseen">{t('themes.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('themes.name')}</th>
              {months.map(({ month, reading }) => (
                <th scope="col" key={month} className="people">
                  {shortMonth(month)}
                  {reading && <span className="soft"> {t('themes.reading')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.themes.map((theme) => (
              <tr key={theme.id}>
                <th scope="row">
                  <Link href={`/staff/comments/themes/${theme.id}`}>
                    {theme.retired ? t('comments.theme.retired', { name: theme.name }) : apart(theme.name)}
                  </Link>
                </th>
                {months.map(({ month }) => (
                  <td key={month} className="people">
                    <People of={theme.months.find((one) => one.month === month)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {months.some(({ reading }) => reading) && <p className="soft">{t('themes.readingMeans')}</p>}
    </>
  )
}

function AddTheme({ area, onAdded }: { area: string; onAdded: () => void }) {
  const { t } = useStaffWords()
  const { comments } = useStaffWorld()
  const id = useId()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const [told, setTold] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setProblem('')
    setTold('')
    const answer = await comments.changeTheme(area, { name: written(name) })
    if (answer.kind !== 'answered' || answer.value.status !== 'kept') return setProblem(t(themeProblem(answer)))
    setName('')
    setTold(t('themes.kept'))
    onAdded()
  }
  return (
    <form className="small-form" noValidate onSubmit={(event) => void add(event)}>
      <h2>{t('themes.add')}</h2>
      <label htmlFor={id}>{t('themes.newName')}</label>
      <p className="soft" id={`${id}-hint`}>
        {t('themes.nameHint')}
      </p>
      <input
        id={id}
        value={name}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== '' || undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <p className="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <button type="submit" className="button">
        {t('themes.add')}
      </button>
      <output>{told}</output>
    </form>
  )
}
