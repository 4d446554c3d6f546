import type { ForumWords } from '../words.ts'
import type { SheetTable } from './month-sheet.ts'

const CODES = ['LASPB', 'EHC', 'EHCP', 'SEND'] as const

/** What the short names mean that stand anywhere in the month: a board member reads it without a screen to ask. */
export function shortNames({ t }: ForumWords, sheet: readonly SheetTable[], said: readonly string[]): string[] {
  const text = [...sheet.flatMap(({ title, columns, rows }) => [title, ...columns, ...rows.flat()]), ...said].join(' ')
  return CODES.filter((code) => new RegExp(`\\b${code}s?\\b`).test(text)).map((code) => t(`month.short.${code}`))
}
