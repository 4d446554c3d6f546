import type { ReactNode, Ref } from 'react'

export type LanguageMenuProps = {
  label: string
  /** Own name of the language in use. */
  name: string
  menu?: Ref<HTMLDetailsElement>
  onToggle?: () => void
  children: ReactNode
}

/** Opens in place, below the bar. */
export function LanguageMenu({ label, name, menu, onToggle, children }: LanguageMenuProps) {
  return (
    <details className="tongues" ref={menu} onToggle={onToggle}>
      <summary>
        <svg
          width="28"
          height="28"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-9 9h18M12 3q8 9 0 18q-8-9 0-18Z" strokeWidth="1.7" />
        </svg>
        <span className="unseen">{label}: </span>
        <b>{name}</b>
      </summary>
      {children}
    </details>
  )
}
