/** The tick of a finished survey: a picture beside words that say the same. */
export function BigTick() {
  return (
    <svg className="bigtick" width="84" height="84" viewBox="0 0 84 84" aria-hidden="true" focusable="false">
      <circle cx="42" cy="42" r="42" />
      <path d="m24 43 13 13 24-28" fill="none" strokeWidth="8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
