export type TextBoxProps = {
  id: string
  value: string
  maxLength: number
  /** "412 characters left", or "12 characters too many". */
  countWords: (left: number) => string
  describedBy?: string
  /** True when it stops the person from going on. */
  wrong?: boolean
  onChange: (text: string) => void
  onBlur?: () => void
}

/** Room to write, with what is left counted in characters as people count them. Never cuts what was pasted. */
export function TextBox({ id, value, maxLength, countWords, describedBy, wrong, onChange, onBlur }: TextBoxProps) {
  const left = maxLength - Array.from(value).length
  return (
    <div className="textbox">
      <textarea
        id={id}
        rows={6}
        dir="auto"
        value={value}
        aria-describedby={[describedBy, `${id}-left`].filter(Boolean).join(' ')}
        aria-invalid={wrong || undefined}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      <p id={`${id}-left`} className={left < 0 ? 'count count-over' : 'count soft'}>
        {countWords(left)}
      </p>
    </div>
  )
}
