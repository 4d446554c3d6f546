import type { DescribedField } from '../../../domain/log/described.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import type { KeptForm } from '../../../domain/ports-forum.ts'
import { useForumWords } from '../words.ts'
import { LinksField } from './links-field.tsx'
import { typedMany, typedNumbers, typedText } from './typed.ts'

export type FormFieldProps = {
  kind: LogKind
  one: DescribedField
  form: KeptForm
  problem: string | null
  hint?: string | undefined
  onChange: (part: KeptForm) => void
}

/** The id of a field's first box, to which a problem leads. */
export const boxOf = (field: string) => `log-${field}`

/** One field of a form, whatever its sort: label, hint, what is wrong, and its boxes. */
export function FormField(props: FormFieldProps) {
  const { kind, one, form, problem, hint, onChange } = props
  const words = useForumWords()
  const { t, choice } = words
  const label = words.named(`log.field.${kind}.${one.field}`, one.field)
  const id = boxOf(one.field)
  const set = (value: unknown) => onChange({ [one.field]: value })
  const tell = [problem !== null && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const box = {
    id,
    'aria-describedby': tell || undefined,
    'aria-invalid': problem !== null || undefined,
  }
  const said = (
    <>
      {hint && (
        <span className="soft hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem !== null && (
        <span className="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </>
  )
  switch (one.as) {
    case 'yes_no':
      if (one.answered)
        return (
          <p className="field">
            <label htmlFor={id}>{label}</label>
            {said}
            <select
              {...box}
              value={typeof form[one.field] === 'boolean' ? String(form[one.field]) : ''}
              onChange={(e) => set(e.target.value === 'true')}
            >
              {typeof form[one.field] !== 'boolean' && <option value="">{t('form.choose')}</option>}
              <option value="true">{t('log.true')}</option>
              <option value="false">{t('log.false')}</option>
            </select>
          </p>
        )
      return (
        <p className="field">
          <label className="tick">
            <input
              {...box}
              type="checkbox"
              checked={form[one.field] === true}
              onChange={(e) => set(e.target.checked)}
            />
            <span>{label}</span>
          </label>
          {said}
        </p>
      )
    case 'many': {
      const chosen = typedMany(form, one.field)
      return (
        <fieldset className="field">
          <legend>{label}</legend>
          {said}
          <div className="ticks">
            {one.choices.map((code, i) => (
              <label key={code} className="tick">
                <input
                  {...(i === 0 ? box : {})}
                  type="checkbox"
                  checked={chosen.includes(code)}
                  onChange={(e) => set(e.target.checked ? [...chosen, code] : chosen.filter((other) => other !== code))}
                />
                <span>{choice(one.field, code)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )
    }
    case 'numbers': {
      const typed = typedNumbers(form, one.field)
      return (
        <fieldset className="field">
          <legend>{label}</legend>
          <span className="soft hint">{t(one.field === 'staff' ? 'form.staffCounts' : 'form.countsOnly')}</span>
          {said}
          <div className="counts-grid">
            {one.choices.map((code, i) => (
              <label key={code}>
                <span>{choice(one.field, code)}</span>
                <input
                  {...(i === 0 ? box : {})}
                  inputMode="numeric"
                  autoComplete="off"
                  value={typed[code] ?? ''}
                  onChange={(e) => set({ ...typed, [code]: e.target.value })}
                />
              </label>
            ))}
          </div>
        </fieldset>
      )
    }
    case 'links':
      return <LinksField id={id} label={label} value={form[one.field]} said={said} onChange={set} />
    case 'line':
    case 'text':
    case 'web':
    case 'day':
    case 'time':
    case 'number':
    case 'one':
      return (
        <p className="field">
          <label htmlFor={id}>{label}</label>
          {said}
          <Box one={one} box={box} value={typedText(form, one.field)} onValue={set} />
        </p>
      )
  }
}

/** The sorts of field that are one box. */
type OneBox = Extract<DescribedField, { as: 'line' | 'text' | 'web' | 'day' | 'time' | 'number' | 'one' }>

type BoxProps = {
  one: OneBox
  box: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }
  value: string
  onValue: (value: string) => void
}

function Box({ one, box, value, onValue }: BoxProps) {
  const { t, choice } = useForumWords()
  const typed = { ...box, value, autoComplete: 'off' }
  switch (one.as) {
    case 'one':
      return (
        <select {...box} value={value} onChange={(e) => onValue(e.target.value)}>
          {value === '' && <option value="">{t('form.choose')}</option>}
          {one.choices.map((code) => (
            <option key={code} value={code}>
              {choice(one.field, code)}
            </option>
          ))}
        </select>
      )
    case 'text':
      return <textarea {...typed} rows={3} onChange={(e) => onValue(e.target.value)} />
    case 'day':
      return <input {...typed} type="date" onChange={(e) => onValue(e.target.value)} />
    case 'time':
      return <input {...typed} type="time" onChange={(e) => onValue(e.target.value)} />
    case 'number':
      return <input {...typed} inputMode="numeric" className="short" onChange={(e) => onValue(e.target.value)} />
    case 'web':
      return <input {...typed} type="url" inputMode="url" onChange={(e) => onValue(e.target.value)} />
    case 'line':
      return <input {...typed} type="text" onChange={(e) => onValue(e.target.value)} />
  }
}
