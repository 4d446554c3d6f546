import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { Theme } from '../../../domain/comment/comment.ts'
import { saidDidProblem, type AgencyCode, type AgencySaidDid, type SaidDid } from '../../../domain/comment/said-did.ts'
import { written } from '../../../domain/written.ts'
import { codeName } from '../log/entry-text.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords, type StaffKey } from '../words.ts'
import { problemKey } from './problem-key.ts'

const STATUSES = ['listening', 'agreed', 'in_progress', 'done', 'not_possible'] as const
const FIELDS = ['youSaid', 'weDid', 'whyNot', 'doneOn']
const PROBLEMS = ['not_yours', 'changed']

type Props = {
  area: string
  theme: Theme
  entry: AgencySaidDid | { id: string; revision: 0 }
  agencies: readonly AgencyCode[]
  onKept: (words: string) => void
  onLeave: () => void
}

/** "You said, we did" about a theme. It begins with the theme's name; what people said is typed by a person. */
export function SaidDidForm({ area, theme, entry, agencies, onKept, onLeave }: Props) {
  const words = useStaffWords()
  const { t } = words
  const { comments } = useStaffWorld()
  const id = useId()
  const [f, setF] = useState<SaidDid>(
    'fields' in entry
      ? entry.fields
      : { youSaid: `${theme.name}: `, weDid: '', status: 'listening', publish: false, owner: agencies[0] ?? 'la' },
  )
  const [problem, setProblem] = useState('')
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const fields: SaidDid = { ...f, youSaid: written(f.youSaid), weDid: written(f.weDid) }
    if (f.status !== 'not_possible') delete fields.whyNot
    // The theme's name alone says nothing of what people said.
    const bad = fields.youSaid === `${theme.name}:` ? 'youSaid' : saidDidProblem(fields)
    if (bad) return refuse(bad)
    setBusy(true)
    const answer = await comments.writeSaidDid(area, { id: entry.id, theme: theme.id, base: entry.revision, fields })
    setBusy(false)
    if (answer.kind !== 'answered') return setProblem(t(problemKey(answer)))
    if (answer.value.status === 'kept') return onKept(t(fields.publish ? 'saidDid.keptPublic' : 'saidDid.kept'))
    if (answer.value.problem === 'changed' && answer.value.mine) return setProblem(t('saidDid.problem.ownChanged'))
    if (answer.value.field) return refuse(answer.value.field.replace('/', ''))
    setProblem(
      t(
        PROBLEMS.includes(answer.value.problem)
          ? (`saidDid.problem.${answer.value.problem}` as StaffKey)
          : 'saidDid.problem.other',
      ),
    )
  }
  const refuse = (field: string) => {
    setWrong(field)
    setProblem(t(FIELDS.includes(field) ? (`saidDid.problem.${field}` as StaffKey) : 'saidDid.problem.other'))
    document.getElementById(`${id}-${field}`)?.focus()
  }
  const box = (field: 'youSaid' | 'weDid' | 'whyNot', words: StaffKey) => (
    <Field id={`${id}-${field}`} words={t(words)}>
      <textarea
        id={`${id}-${field}`}
        ref={field === 'youSaid' ? first : undefined}
        rows={3}
        value={f[field] ?? ''}
        aria-invalid={wrong === field || undefined}
        aria-describedby={wrong === field ? `${id}-problem` : undefined}
        onChange={(event) => setF({ ...f, [field]: event.target.value })}
      />
    </Field>
  )
  return (
    <form className="small-form" noValidate onSubmit={(event) => void keep(event)}>
      {box('youSaid', 'saidDid.youSaid')}
      {box('weDid', 'saidDid.weDid')}
      <Field id={`${id}-status`} words={t('saidDid.status')}>
        <select
          id={`${id}-status`}
          value={f.status}
          onChange={(event) => setF({ ...f, status: STATUSES.find((one) => one === event.target.value)! })}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {codeName(words, 'status', status)}
            </option>
          ))}
        </select>
      </Field>
      {f.status === 'not_possible' && box('whyNot', 'saidDid.whyNot')}
      <Field id={`${id}-owner`} words={t('saidDid.owner')}>
        <select
          id={`${id}-owner`}
          value={f.owner}
          onChange={(event) => setF({ ...f, owner: agencies.find((one) => one === event.target.value)! })}
        >
          {agencies.map((agency) => (
            <option key={agency} value={agency}>
              {codeName(words, 'side', agency)}
            </option>
          ))}
        </select>
      </Field>
      {f.status === 'done' && (
        <Field id={`${id}-doneOn`} words={t('saidDid.doneOn')}>
          <input
            id={`${id}-doneOn`}
            type="date"
            value={f.doneOn ?? ''}
            onChange={(event) => {
              const { doneOn: _before, ...others } = f
              setF(event.target.value ? { ...others, doneOn: event.target.value } : others)
            }}
          />
        </Field>
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={f.publish}
          onChange={(event) => setF({ ...f, publish: event.target.checked })}
        />{' '}
        {t('saidDid.publish')}
      </label>
      <p className="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <p className="buttons">
        <button type="submit" className="button" aria-disabled={busy}>
          {t('saidDid.keep')}
        </button>
        <button type="button" className="plain" onClick={onLeave}>
          {t('comments.leave')}
        </button>
      </p>
    </form>
  )
}

function Field({ id, words, children }: { id: string; words: string; children: ReactNode }) {
  return (
    <>
      <label htmlFor={id}>{words}</label>
      {children}
    </>
  )
}
