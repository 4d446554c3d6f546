import type { Way } from '../../../domain/paper/paper-form.ts'
import type { SignedPart } from '../../../domain/paper/signposts.ts'
import { labelOf, type Voice } from '../../../domain/survey/label.ts'
import { useWording, type Wording } from '../../../ui/wording.tsx'

/** What leads the reader to this part, or past it. */
export function PaperSignpost({ part, voice }: { part: SignedPart; voice: Voice }) {
  const wording = useWording()
  const { t, say } = wording
  const { signpost, questions } = part
  if (signpost.kind === 'none') return null
  if (signpost.kind === 'road')
    return <p className="sheet-post">{t('paper.road', { ways: waysText(wording, [signpost.way], voice) })}</p>
  if (signpost.kind === 'only') {
    const [from, to] = [questions[0]!.number, questions.at(-1)!.number]
    const ways = waysText(wording, signpost.ways, voice)
    return (
      <p className="sheet-post">
        {t(from === to ? 'paper.only.one' : 'paper.only.some', { from, to, ways })}{' '}
        {signpost.otherwise === null ? t('paper.otherwise.end') : t('paper.otherwise', { to: signpost.otherwise })}
      </p>
    )
  }
  const otherwise = signpost.otherwise
  return (
    <>
      <div className="sheet-fork">
        <p>{t('paper.fork', { at: signpost.at })}</p>
        <ul>
          {signpost.roads.flatMap(({ way, to }) =>
            way.options.map((option) => (
              <li key={option.code}>{t('paper.fork.road', { option: say(labelOf(option, voice)), to })}</li>
            )),
          )}
          {signpost.others && (
            <li>{otherwise === null ? t('paper.fork.elseEnd') : t('paper.fork.else', { to: otherwise })}</li>
          )}
        </ul>
      </div>
      <p className="sheet-post">{t('paper.road', { ways: waysText(wording, [signpost.first], voice) })}</p>
    </>
  )
}

/** Where to go after the last question of a part. */
export function PaperThen({ after }: { after: SignedPart['after'] }) {
  const { t } = useWording()
  if (!after) return null
  return <p className="sheet-then">{after.to === null ? t('paper.then.end') : t('paper.then', { to: after.to })}</p>
}

/** “Yes” or “Not sure” at question 4, or “No” at question 5. */
function waysText({ t, say, locale }: Wording, ways: readonly Way[], voice: Voice): string {
  const or = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'disjunction' })
  const quoted = (way: Way) => way.options.map((o) => t('paper.option', { option: say(labelOf(o, voice)) }))
  return or.format(ways.map((way) => t('paper.way', { options: or.format(quoted(way)), at: way.at })))
}
