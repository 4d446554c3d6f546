/** "Question 3 of 9" in words and, once the whole route is known, as a thin line. */
export function ProgressLine({ words, number, total }: { words: string; number: number; total: number | null }) {
  return (
    <div className="progress">
      <p className="soft">{words}</p>
      {total !== null && <progress value={number} max={total} aria-hidden="true" />}
    </div>
  )
}
