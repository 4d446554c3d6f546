import { caseStudyOf } from '../../../domain/log/case-study.ts'
import type { CaseStory, MonthlyLog, MonthlyReply, Side } from '../../../domain/log/shared.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import type { HalfTypedStore } from '../../../domain/ports-forum.ts'
import { useHalfTypedIn } from '../form/use-half-typed.ts'
import { useForumWords } from '../words.ts'
import { CaseForm } from './case-form.tsx'
import { partTitle, toldCase, untoldWords, writtenLine, type ToldCase } from './case-words.ts'
import { InkLines } from './ink-lines.tsx'
import { signatureLines } from './month-files.ts'

type Props = {
  month: string
  /** Null where the server has not been reached: what is typed then is kept here until it can be. */
  log: MonthlyLog | null
  /** Whom the reader writes for, as far as this device knows. */
  mine: readonly Side[]
  /** The name of what is typed here among the drafts of its writer. */
  draft: string
  drafts: HalfTypedStore
  write: (side: Side, base: number, story: CaseStory) => Promise<Answer<MonthlyReply>>
  onReply: (reply: Answer<MonthlyReply>) => void
  signIn: () => void
}

/**
 * One activity of the month as a story of both sides: what was asked, who was there, what changed, what families say now;
 * who wrote it last, who has signed it, the versions before, and the form for whoever may write it.
 */
export function CaseStudy({ month, log, mine, draft, drafts, write, onReply, signIn }: Props) {
  const words = useForumWords()
  const { t } = words
  const half = useHalfTypedIn(drafts, draft, () => ({}))
  const study = log && caseStudyOf(log)
  const told = log && study && toldCase(words, log, study)
  const side = (log ? log.mayWrite : mine)[0]
  const writes = half && (side !== undefined || (!log && half.typed))
  if (!log && !writes) return null
  return (
    <section className={told ? 'case-study' : 'case-study untold'}>
      <h2>{t('case.title', { month: words.month(month) })}</h2>
      {/* On paper it stands on a sheet of its own. */}
      {log?.demo && told && <p className="case-demo">{t('month.demo')}</p>}
      {told ? <Story told={told} /> : log && <p className="soft">{untoldWords(words, study)}</p>}
      {log && study && <p className="case-written soft">{writtenLine(words, log, study)}</p>}
      {log && told && (
        <div className="case-signed">
          <h3>{t('case.signed')}</h3>
          <ul>
            {signatureLines(words, log).map((line, i) => (
              <li key={i}>{line}</li>
            ))}
          </ul>
          <InkLines />
        </div>
      )}
      {log && <Versions log={log} />}
      {writes && <CaseForm {...{ log, half, onReply, signIn }} write={(base, story) => write(side!, base, story)} />}
    </section>
  )
}

function Story({ told }: { told: ToldCase }) {
  const words = useForumWords()
  return (
    <>
      <p>
        <b>{told.about}</b>
      </p>
      {told.parts.map((part) => (
        <div key={part.key} className="case-part">
          <h3>{partTitle(words, part)}</h3>
          {part.lines.map((line, i) => (
            <p key={i}>{line}</p>
          ))}
        </div>
      ))}
    </>
  )
}

function Versions({ log }: { log: MonthlyLog }) {
  const words = useForumWords()
  const { t } = words
  const earlier = (log.caseStudies ?? []).slice(1)
  if (earlier.length === 0) return null
  return (
    <details className="fold">
      <summary>{t('case.versions')}</summary>
      {earlier.map((one) => {
        const told = toldCase(words, log, one)
        return (
          <section key={one.version}>
            <h3>{writtenLine(words, log, one)}</h3>
            {told ? (
              <>
                <p>{told.about}</p>
                {told.parts.map((part) => (
                  <p key={part.key}>
                    <b>{partTitle(words, part)}:</b> {part.lines.join(' ')}
                  </p>
                ))}
              </>
            ) : (
              <p>{one.activity === '' && !one.withheld ? t('case.noneOf') : untoldWords(words, one)}</p>
            )}
          </section>
        )
      })}
    </details>
  )
}
