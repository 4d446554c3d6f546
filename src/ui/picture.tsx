/**
 * One of Heard's own symbols (`symbols.svg`, made by the build). It stands beside its own words, so listeners are not told
 * of it twice; without a name there is none.
 */
export function Picture({ name }: { name: string | null }) {
  return (
    name && (
      <svg className="symbol" aria-hidden="true" focusable="false">
        <use href={`/symbols.svg#${name}`} />
      </svg>
    )
  )
}
