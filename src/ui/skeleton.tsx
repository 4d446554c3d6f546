/** Holds the page's place while the phone reads; says so to those who cannot see it. */
export function Skeleton({ words }: { words: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{words}</span>
      <div className="bone bone-title" />
      <div className="bone" />
      <div className="bone" />
      <div className="bone" />
    </div>
  )
}
