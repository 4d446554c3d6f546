import type { ReactNode } from 'react'

export type NoticeProps = {
  title?: string
  children: ReactNode
  /** `bad` has a thicker edge and its title says so in words: colour never speaks alone. */
  tone?: 'calm' | 'bad'
  role?: 'status' | 'alert'
}

/** A box set apart from the page: something to know, or to put right. */
export function Notice({ title, children, tone = 'calm', role }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={role}>
      {title && <h2>{title}</h2>}
      {children}
    </div>
  )
}
