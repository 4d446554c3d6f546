import { useState, type FormEvent, type ReactNode } from 'react'
import { described, type DescribedField } from '../../../domain/log/described.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { keepable } from '../../../domain/log/keepable.ts'
import { sameValue } from '../../../domain/log/merge.ts'
import type { KeptForm } from '../../../domain/ports-forum.ts'
import { ProblemSummary } from '../../../ui/problem-summary.tsx'
import { useForumWorld, useRespondWithin } from '../forum-world.tsx'
import { FamilyPreview } from '../said-did/family-preview.tsx'
import { useForumWords } from '../words.ts'
import { useClockTrouble } from './clock-warning.tsx'
import { CountingLines } from './counting-lines.tsx'
import { followingStatus } from './first-values.ts'
import { foldedWords } from './folded-words.ts'
import { boxOf, FormField } from './form-field.tsx'
import { problemsIn, type FieldProblem } from './problems.ts'
import { useSentences } from './sentences.ts'
import { recordFrom, typedMany, typedNumbers } from './typed.ts'

type Props = {
  kind: LogKind
  form: KeptForm
  /** The entry as it stands, for what the form does not show. */
  before?: Readonly<Record<string, unknown>>
  onChange: (part: KeptForm) => void
  /** Called with a record the schema takes; rejects when it could not be kept. */
  onSave: (fields: Record<string, unknown>) => Promise<void>
  /** Stands at the end of the form, before who may see it. */
  photos?: ReactNode
  /** Stands beside Save. */
  children?: ReactNode
}

/** The form of any kind of record, made from its description; checked by its schema when it is saved. */
export function RecordForm({ kind, form, before = {}, onChange, onSave, photos, children }: Props) {
  const words = useForumWords()
  const { t } = words
  const { clock, plan, device } = useForumWorld()
  const respondWithin = useRespondWithin()
  const sentence = useSentences(kind)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const clockTrouble = useClockTrouble()
  /** Whoever saves once more, knowing what is wrong with the clock, may. */
  const [toldOfClock, setToldOfClock] = useState(false)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setFailed(false)
    const strange = described[kind].filter(({ field }) => !sameValue(keepable(form[field]), form[field]))
    if (strange.length > 0) {
      // Put right before their eyes, and not saved before they have seen it.
      onChange(Object.fromEntries(strange.map(({ field }) => [field, keepable(form[field])])))
      return setProblems(strange.map(({ field }) => ({ field, key: 'strange', values: {} })))
    }
    const fields = recordFrom(kind, form, before)
    const found = problemsIn(kind, fields, clock.today(), plan)
    setProblems(found)
    if (found.length > 0) return
    if (clockTrouble !== null && !toldOfClock && hasNewDay(kind, before, fields)) return setToldOfClock(true)
    setBusy(true)
    await onSave(fields).catch(() => setFailed(true))
    setBusy(false)
  }
  const record = recordFrom(kind, form, before)
  const fields = described[kind].filter((one) => isAsked(kind, one, form))
  const folds = [...new Set(fields.flatMap(({ fold }) => fold ?? []))]
  const draw = (one: DescribedField) => {
    const problem = problems.find(({ field }) => field === one.field)
    const hint =
      one.as === 'text'
        ? t('form.noNames')
        : one.field === 'respondBy'
          ? t('form.respondBy.hint', { days: respondWithin })
          : undefined
    return (
      <FormField
        key={one.field}
        kind={kind}
        one={one}
        form={form}
        hint={hint}
        problem={problem ? sentence(problem) : null}
        onChange={(part) => onChange(followingStatus(kind, form, part))}
      />
    )
  }
  return (
    <form className="record-form" noValidate onSubmit={(event) => void save(event)}>
      {problems.length > 0 && (
        <ProblemSummary
          title={t('problem.title')}
          problems={problems.map((one) => ({ text: sentence(one), href: `#${boxOf(one.field)}` }))}
        />
      )}
      {failed && (
        <p className="problem" role="alert">
          {t('saved.failed', { device })}
        </p>
      )}
      {fields.filter(({ fold }) => !fold).map(draw)}
      <CountingLines kind={kind} fields={record} />
      {folds.map((fold) => (
        <Folded
          key={fold}
          name={t(`form.fold.${fold}`)}
          holds={foldedWords(
            words,
            kind,
            record,
            fields.filter((one) => one.fold === fold),
          )}
          open={fields.some((one) => one.fold === fold && problems.some(({ field }) => field === one.field))}
        >
          {fields.filter((one) => one.fold === fold).map(draw)}
        </Folded>
      ))}
      {photos}
      <p className="field">
        <label className="tick">
          <input
            type="checkbox"
            checked={form['shared'] === true}
            onChange={(event) => onChange({ shared: event.target.checked })}
          />
          <span>{t('form.share')}</span>
        </label>
      </p>
      {kind === 'ywsd' && form['publish'] === true && (
        <div>
          <FamilyPreview fields={record} />
          {form['shared'] !== true && <p className="soft">{t('saidDid.preview.notShared')}</p>}
        </div>
      )}
      {toldOfClock && clockTrouble !== null && (
        <p className="problem" role="alert">
          {t('clock.atSave', { device })} {clockTrouble}
        </p>
      )}
      <div className="form-end">
        <button type="submit" className="button" aria-disabled={busy}>
          {t(busy ? 'form.saving' : toldOfClock && clockTrouble !== null ? 'form.saveAnyway' : 'form.save')}
        </button>
        {children}
      </div>
    </form>
  )
}

/** Does it say a day that was not there before? Only that can be wrong by the clock. */
function hasNewDay(kind: LogKind, before: Props['before'] = {}, fields: Record<string, unknown>): boolean {
  return described[kind].some(({ as, field }) => as === 'day' && fields[field] && fields[field] !== before[field])
}

/** Folded, with what it holds in its line, until somebody opens it, or until something in it has to be put right. */
function Folded(props: { name: string; holds: string; open: boolean; children: ReactNode }) {
  const { name, holds, open, children } = props
  const [chosen, setChosen] = useState<boolean | null>(null)
  return (
    <details
      className="fold"
      open={open || (chosen ?? false)}
      onToggle={(event) => setChosen(event.currentTarget.open)}
    >
      <summary>
        {name}
        {holds !== '' && <span className="soft">: {holds}</span>}
      </summary>
      {children}
    </details>
  )
}

/** Some fields are asked only where they make sense. */
function isAsked(kind: LogKind, { field }: DescribedField, form: KeptForm): boolean {
  if (field === 'lundy')
    return (
      form['type'] === 'youth_voice_session' ||
      Number(typedNumbers(form, 'attendance')['young_people']) > 0 ||
      typedMany(form, 'lundy').length > 0
    )
  if (kind === 'local_area_meeting' && field === 'attended')
    return form['status'] === 'held' || form['attended'] === true
  if (field === 'whyNot') return form['status'] === 'not_possible'
  if (kind === 'meeting_request' && field === 'metOn') return form['met'] === 'yes'
  if (kind === 'meeting_request' && field === 'reason') return form['met'] === 'no' || form['met'] === 'withdrawn'
  return true
}
