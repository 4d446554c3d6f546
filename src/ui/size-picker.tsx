export type Size<Code extends string> = { code: Code; label: string }

export type SizePickerProps<Code extends string> = {
  title: string
  sizes: readonly Size<Code>[]
  chosen: Code
  onChoose: (code: Code) => void
}

/** Three letters A, each larger: picks the size of all text. */
export function SizePicker<Code extends string>({ title, sizes, chosen, onChoose }: SizePickerProps<Code>) {
  return (
    <div className="sizes" role="group" aria-label={title}>
      <span className="soft" aria-hidden="true">
        {title}
      </span>
      {sizes.map(({ code, label }) => (
        <button
          key={code}
          type="button"
          aria-pressed={chosen === code}
          aria-label={label}
          onClick={() => onChoose(code)}
        >
          <span aria-hidden="true" className={`size-${code}`}>
            A
          </span>
        </button>
      ))}
    </div>
  )
}
