import type { ReactNode } from 'react'

/** Heard's mark: a speech bubble with a tick in it. */
export function HeardMark({ size = 34 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 2a13 13 0 1 1-6.6 24.2L3 29V15A13 13 0 0 1 16 2Z" fill="#0B5D5E" />
      <path
        d="m10.5 15.6 3.9 3.9 7.4-8"
        fill="none"
        stroke="#F2A71B"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

export type MastheadProps = {
  words: { skip: string; home: string; leave: string }
  /** Where "Leave quickly" goes when no script has arrived yet. */
  neutralPage: string
  onLeave?: () => void
  /** The menu of languages, in the first line. */
  menu: ReactNode
  /** There is no first page to go to from here. */
  homeless?: boolean
  /** More header tools, under the first line. */
  children?: ReactNode
}

/** The top of every page: skip link, mark and "Leave quickly". Plain links, so it works before any script. */
export function Masthead({ words, neutralPage, onLeave, homeless, menu, children }: MastheadProps) {
  return (
    <>
      <a className="hop" href="#main">
        {words.skip}
      </a>
      <header className="top">
        <div>
          <a className="brand" href={homeless ? undefined : '/'} aria-label={homeless ? undefined : words.home}>
            <HeardMark />
            <span aria-hidden={!homeless}>Heard</span>
          </a>
          {menu}
          <a
            className="leave"
            href={neutralPage}
            data-leave-quickly=""
            rel="noreferrer"
            {...(onLeave && {
              onClick: (event) => {
                event.preventDefault()
                onLeave()
              },
            })}
          >
            {words.leave}
          </a>
        </div>
        {children}
      </header>
    </>
  )
}
