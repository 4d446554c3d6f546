import { useState, type FormEvent } from 'react'
import { activitiesToTell, casePartsToWrite, caseStudyOf, logSaysOf } from '../../../domain/log/case-study.ts'
import type { CaseStory, MonthlyLog, MonthlyReply } from '../../../domain/log/shared.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import type { HalfTyped } from '../form/use-half-typed.ts'
import { entryTitle } from '../log/entry-words.ts'
import { useForumWords } from '../words.ts'
import { nothingSaid, ReplySaid } from './reply-said.tsx'
import { useReplySentence } from './reply-sentence.ts'

type Props = {
  log: MonthlyLog | null
  half: HalfTyped
  write: (base: number, story: CaseStory) => Promise<Answer<MonthlyReply>>
  onReply: (reply: Answer<MonthlyReply>) => void
  signIn: () => void
}

/** As many letters as the server takes of a part: all of it fits on one sheet of paper. */
const MOST = '1,000'

/** Which activity the story is of, and its parts in a person's own words; what is typed stays until the server has it. */
export function CaseForm({ log, half, write, onReply, signIn }: Props) {
  const words = useForumWords()
  const { t } = words
  const sentence = useReplySentence(MOST)
  const [said, setSaid] = useState(nothingSaid)
  const [busy, setBusy] = useState(false)
  const [open] = useState(half.restored)
  const typed = (name: keyof CaseStory) => (typeof half.form[name] === 'string' ? half.form[name] : null)
  const begun = Object.keys(half.form).length > 0
  const base = typeof half.form['base'] === 'number' ? half.form['base'] : null

  const activities = log ? activitiesToTell(log) : []
  const kept = log && caseStudyOf(log)
  const activity = activities.find(({ id }) => id === (typed('activity') ?? kept?.activity))
  const picked = activity?.id ?? ''
  const says = log && activity ? logSaysOf(log, activity) : null
  // What was written of one activity is not carried over to another.
  const valueOf = (part: (typeof casePartsToWrite)[number]) =>
    typed(part) ?? (kept && kept.activity === picked ? kept[part] : '')
  const boxes = !log || picked !== '' || casePartsToWrite.some((part) => typed(part))
  const newest = log?.caseStudies?.[0]?.version ?? 0

  const change = (name: keyof CaseStory, value: string) =>
    half.change({ [name]: value, ...(!begun && log ? { base: newest } : {}) })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (picked === '' && boxes) return setSaid({ ...nothingSaid, text: t('month.said.no_activity') })
    setBusy(true)
    // Begun without a connection, it was begun over nothing: what stands there is shown before it is replaced.
    const reply = await write(base ?? (begun ? 0 : newest), {
      activity: picked,
      asked: valueOf('asked'),
      changed: valueOf('changed'),
      now: valueOf('now'),
    })
    setBusy(false)
    setSaid(sentence(reply))
    if (reply.kind === 'answered') {
      if (reply.value.status !== 'refused') half.replace({})
      // Theirs is read now, so the next try is made over it.
      else if (reply.value.log) half.change({ base: reply.value.log.caseStudies?.[0]?.version ?? 0 })
    }
    onReply(reply)
  }
  return (
    <details className="fold" open={open}>
      <summary>{t('case.write')}</summary>
      {log && activities.length === 0 && !boxes ? (
        <p>{t('case.nothingToTell')}</p>
      ) : (
        <form noValidate onSubmit={(event) => void save(event)}>
          <p className="soft">{t('case.hint')}</p>
          {half.restored && begun && <output className="restored">{t('case.restored')}</output>}
          {log && (
            <p className="field">
              <label htmlFor="case-pick">{t('case.pick')}</label>
              <select
                id="case-pick"
                disabled={busy}
                value={picked}
                onChange={(event) => change('activity', event.target.value)}
              >
                <option value="">{t('case.noneOf')}</option>
                {activities.map((entry) => (
                  <option key={entry.id} value={entry.id}>
                    {entryTitle(words, entry)}
                  </option>
                ))}
              </select>
            </p>
          )}
          {boxes &&
            casePartsToWrite.map((part) => (
              <div key={part} className="field">
                <label htmlFor={`case-${part}`}>{t(`case.${part}`)}</label>
                {says && (
                  <span className="soft hint" id={`case-${part}-hint`}>
                    {says[part].length > 0 ? t('case.says', { text: says[part].join(' ') }) : t('case.saysNothing')}
                  </span>
                )}
                <textarea
                  id={`case-${part}`}
                  rows={3}
                  aria-describedby={says ? `case-${part}-hint` : undefined}
                  readOnly={busy}
                  value={valueOf(part)}
                  onChange={(event) => change(part, event.target.value)}
                />
              </div>
            ))}
          {log ? (
            (boxes || (kept && !kept.withheld)) && (
              <button type="submit" className="button quiet" aria-disabled={busy}>
                {t('case.keep')}
              </button>
            )
          ) : (
            <p className="soft">{t('case.later')}</p>
          )}
          <ReplySaid said={said} signIn={signIn} />
        </form>
      )}
    </details>
  )
}
