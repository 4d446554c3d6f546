/**
 * No word of English is longer; what is, is an address or was pasted together: also with spaces at which no browser breaks a line. Inside a stretch that is set apart, because
 * something in it turns its direction, the whole stretch: it must not come apart.
 */
const LONG =
  /(\u2068[^\u2066-\u2069]*(?:[^\s\u2066-\u2069]|[\u00A0\u2007\u202F\uFEFF]){19}[^\u2066-\u2069]*\u2069|(?:[^\s\u2066-\u2069]|[\u00A0\u2007\u202F\uFEFF]){19,})/

/** A text in parts that take turns: ordinary words, and then what is too long to stand unbroken in a narrow column. */
export const partsByLength = (text: string): string[] => text.split(LONG)

/** A text of a table, in which only what is too long for a word may be broken anywhere. */
export function LongWords({ text }: { text: string }) {
  return partsByLength(text).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={i} className="long-word">
        {part}
      </span>
    ),
  )
}
