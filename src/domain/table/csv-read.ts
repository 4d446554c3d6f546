/** A comma-separated file as its rows. `open` is the row in which a quote mark was never closed. */
export type CsvRows = { rows: string[][]; open: number | null; separator: string }

/**
 * Reads what spreadsheets write: commas, semicolons or tabs (whichever a first line `sep=;` names, or else the first row has most
 * of), quoted cells with the mark doubled inside them, any line end, a byte order mark. Row n of the file is `rows[n - 1]`, as a
 * spreadsheet counts it: the line `sep=;` is none.
 */
export function readCsv(file: string): CsvRows {
  const text = file.replace(/^\uFEFF/, '')
  const named = /^(?:sep=(.)|"sep=(.)")(?:\r\n?|\n|$)/i.exec(text)
  const body = named ? text.slice(named[0].length) : text
  return readRows(body, named?.[1] ?? named?.[2] ?? separatorOf(body), () => true)
}

/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs. A quote mark there begins a quoted cell only when another one
 * ends that cell before the next tab; else it is a sign that somebody typed, and each row stays a row.
 */
export function readClipboard(text: string): string[][] {
  const quoted = /"[^"\t]*(?:""[^"\t]*)*"(?=[\t\r\n]|$)/y
  return readRows(text, '\t', (at) => {
    quoted.lastIndex = at
    return quoted.test(text)
  }).rows
}

function readRows(text: string, between: string, beginsQuoted: (at: number) => boolean): CsvRows {
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
    } else if (sign === '"' && fresh && beginsQuoted(i)) {
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
  return { rows, open, separator: between }
}

/** The separator the first row has most of, outside its quoted cells. */
function separatorOf(text: string): string {
  const unquoted = text.replaceAll(/"(?:[^"]|"")*"/g, '')
  const first = /[^\r\n]*/.exec(unquoted.replace(/^[\r\n]+/, ''))![0]
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
