/** After this many days it is time to ask what changed for families. */
const DAYS = 90

/** Done 90 days ago or more, and nobody has yet written down what changed. */
export function asksWhatChanged(fields: Readonly<Record<string, unknown>>, today: string): boolean {
  const { status, doneOn, changed } = fields
  if (status !== 'done' || typeof doneOn !== 'string' || (changed ?? '') !== '') return false
  return Date.parse(today) - Date.parse(doneOn) >= DAYS * 86_400_000
}
