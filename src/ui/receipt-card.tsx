import type { ReactNode } from 'react'

/** A receipt code, large, with what can be done with it. Read out letter by letter. */
export function ReceiptCard({ intro, code, children }: { intro: string; code: string; children?: ReactNode }) {
  return (
    <div className="card receipt">
      <p className="soft">{intro}</p>
      <p className="code" translate="no" dir="ltr">
        <span aria-hidden="true">{code}</span>
        <span className="unseen">{Array.from(code.replaceAll('-', '')).join(' ')}</span>
      </p>
      {children}
    </div>
  )
}
