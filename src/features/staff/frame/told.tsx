import { useEffect, useRef, type ReactNode } from 'react'

/** What became of something just saved: its button is gone, so that the focus comes here and it is read out. */
export function Told({ children }: { children: ReactNode }) {
  const telling = useRef<HTMLOutputElement>(null)
  useEffect(() => telling.current?.focus(), [])
  return (
    <output ref={telling} tabIndex={-1} className="told-here on-screen">
      {children}
    </output>
  )
}
