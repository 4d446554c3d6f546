/** What may stand in a cell. Numbers are written as numbers; null is an empty cell. */
export type Cell = string | number | null

/**
 * One cell of a comma-separated file. Text that a spreadsheet would run as a formula (it begins with = + - @, a tab
 * or a carriage return) gets a quote mark in front, so that opening the file can do nothing but show it.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Rows as a file that spreadsheets open as UTF-8 (byte order mark, CRLF). */
export function csvFile(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}
