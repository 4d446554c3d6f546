export type CodeBoxProps = {
  id: string
  label: string
  hint: string
  /** What to say of a slip of the finger, or null. */
  slip: string | null
  value: string
  /** Numbers only: the phone shows its number keys. */
  numeric?: boolean
  onChange: (typed: string) => void
}

/** A box for a spoken code. Codes are written from left to right in every language, and nothing may correct them. */
export function CodeBox({ id, label, hint, slip, value, numeric, onChange }: CodeBoxProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <p className="soft" id={`${id}-hint`}>
        {hint}
      </p>
      <p id={`${id}-slip`} className="problem" role="alert" hidden={slip === null}>
        {slip}
      </p>
      <input
        id={id}
        className="code-box"
        dir="ltr"
        type="text"
        inputMode={numeric ? 'numeric' : undefined}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={value}
        aria-describedby={`${id}-hint ${id}-slip`}
        aria-invalid={slip !== null || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}
