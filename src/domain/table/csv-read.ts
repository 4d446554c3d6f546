/** A comma-separated file as its rows. `open` is the row in which a quote mark was never closed. */
export type CsvRows = { rows: string[][]; open: number | null }

/**
 * Reads what spreadsheets write: commas, semicolons or tabs (whichever the first row has most of, unless `separator` says), quoted
 * cells with the mark doubled inside them, any line end, a byte order mark. Row n of the file is `rows[n - 1]`, as a spreadsheet
 * counts it.
 */
export function readCsv(file: string, separator?: string): CsvRows {
  const text = file.replace(/^\uFEFF/, '')
  const between = separator ?? separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  /** A mark begins a quoted cell only at its start; elsewhere it is a sign like any other. */
  let fresh = true
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[i + 1] === '"') cell += text[++i]!
      else quoted = false
    } else if (sign === '"' && fresh) {
      quoted = true
      fresh = false
    } else if (sign === between) {
      row.push(cell)
      cell = ''
      fresh = true
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[i + 1] === '\n') i++
      rows.push([...row, cell])
      row = []
      cell = ''
      fresh = true
    } else {
      cell += sign
      fresh = false
    }
  }
  const open = quoted ? rows.length + 1 : null
  if (row.length > 0 || cell !== '' || !fresh) rows.push([...row, cell])
  return { rows, open }
}

/** The separator the first row has most of, outside its quoted cells. */
function separatorOf(text: string): string {
  const unquoted = text.replaceAll(/"(?:[^"]|"")*"/g, '')
  const first = /[^\r\n]*/.exec(unquoted.replace(/^[\r\n]+/, ''))![0]
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
