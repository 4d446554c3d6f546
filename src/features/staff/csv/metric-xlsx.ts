import writeXlsxFile from 'write-excel-file/browser'
import type { Cell } from '../../../domain/table/csv.ts'

/** Rows as a spreadsheet: numbers stay numbers, text stays text and can never be a formula. Fetched when it is asked for. */
export function xlsxFile(sheet: { head: Cell[][]; heads: Cell[]; rows: Cell[][] }): Promise<Blob> {
  const plain = (cell: Cell) =>
    cell === null ? null : typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
  const bold = (cell: Cell) =>
    cell === null ? null : { value: String(cell), type: String, fontWeight: 'bold' as const }
  const rows = [
    ...sheet.head.map((row, i) => row.map(i === 0 ? bold : plain)),
    sheet.heads.map(bold),
    ...sheet.rows.map((row) => row.map(plain)),
  ]
  return writeXlsxFile(rows, {
    columns: sheet.heads.map((head) => ({ width: Math.max(11, String(head ?? '').length + 2) })),
  }).toBlob()
}
