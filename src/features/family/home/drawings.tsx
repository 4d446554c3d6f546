/** Heard's own line drawings: two colours, 2 px, always beside words that say the same. */

/** A written page: an EHC plan. */
export function PageDrawing() {
  return (
    <svg className="drawing" width="64" height="64" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="fill"
        d="M8 3.5h11.5L25 9v18a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 7 27V5a1.5 1.5 0 0 1 1-1.5Z"
      />
      <path d="M19.5 3.5V9H25M11.5 14h9M11.5 18.5h9M11.5 23h5" />
    </svg>
  )
}

/** A person speaking: a young person's own say. */
export function PersonDrawing() {
  return (
    <svg className="drawing" width="64" height="64" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle className="fill" cx="13" cy="12" r="5" />
      <path className="fill" d="M4 28.5c0-5.5 4-9 9-9s9 3.5 9 9Z" />
      <path d="M22 8.5c1.2 1 1.8 2.2 1.8 3.7s-.6 2.7-1.8 3.7M25.4 5.5c2 1.8 3 4 3 6.7s-1 4.9-3 6.7" />
    </svg>
  )
}

/** A heart: how a service was. */
export function HeartDrawing() {
  return (
    <svg className="drawing" width="64" height="64" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="fill"
        d="M16 27.5C8 21.5 4 17 4 11.8A6.3 6.3 0 0 1 16 9a6.3 6.3 0 0 1 12 2.8c0 5.2-4 9.7-12 15.7Z"
      />
    </svg>
  )
}
