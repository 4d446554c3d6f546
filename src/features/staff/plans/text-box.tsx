type Props = {
  id: string
  label: string
  hint?: string
  value: string
  put: (value: string) => void
  type?: 'text' | 'date' | 'month'
  /** Lines of a larger box. */
  rows?: number
}

/** One box with its label; a hint stands under the label and is read out with the box. */
export function TextBox({ id, label, hint, value, put, type = 'text', rows }: Props) {
  const shared = { id, value, 'aria-describedby': hint ? `${id}-hint` : undefined, autoComplete: 'off' }
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {rows ? (
        <textarea {...shared} rows={rows} onChange={(event) => put(event.target.value)} />
      ) : (
        <input {...shared} type={type} onChange={(event) => put(event.target.value)} />
      )}
    </p>
  )
}
