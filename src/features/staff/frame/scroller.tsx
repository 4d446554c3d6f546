import type { ReactNode } from 'react'
import { apart } from '../../../ui/typed.tsx'

/** A table that may be wider than the screen scrolls in its own box, which the keyboard can reach. */
export function Scroller({ name, children }: { name: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it only a mouse could scroll
    <section className="wide" aria-label={apart(name)} tabIndex={0}>
      {children}
    </section>
  )
}
