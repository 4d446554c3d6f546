import { useRef, type ReactNode, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** A form that opens under a row of a table: `leave` shuts it, and the focus goes back to what opened it. */
export function useRowForm(toggle: () => void) {
  const opener = useRef<HTMLButtonElement>(null)
  const leave = () => {
    flushSync(toggle)
    opener.current?.focus()
  }
  return { opener, leave }
}

type Props = { opener: RefObject<HTMLButtonElement>; open: boolean; toggle: () => void; words: string; of: string }

/** The cell with the button that opens it; `of` says to those who hear it which row it is. */
export function OpenCell({ opener, open, toggle, words, of }: Props) {
  return (
    <td className="on-screen">
      <button ref={opener} type="button" className="plain" aria-expanded={open} onClick={toggle}>
        {words} <span className="unseen">{of}</span>
      </button>
    </td>
  )
}

/** The form, over the width of so many columns. */
export function FormRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr className="on-screen">
      <td colSpan={columns}>{children}</td>
    </tr>
  )
}
