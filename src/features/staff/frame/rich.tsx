/** A sentence of the catalogue in which `<b>…</b>` marks the word that carries the verdict. */
export function Rich({ text, tone = '' }: { text: string; tone?: string }) {
  return text.split(/<b>(.*?)<\/b>/).map((part, i) =>
    i % 2 ? (
      <b key={i} className={tone}>
        {part}
      </b>
    ) : (
      part
    ),
  )
}
