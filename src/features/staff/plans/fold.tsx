import { useState, type ReactNode } from 'react'

/** Boxes that fold to their name; those of something just begun stand open. Folded ones are not drawn: a plan has hundreds. */
export function Fold({ name, begun, children }: { name: string; begun: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(!begun)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {open && children}
    </details>
  )
}
