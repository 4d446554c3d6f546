import type { PlanFileMetric } from './plan-file.ts'

type Printed = Pick<PlanFileMetric['trajectory'][number], 'raw' | 'value' | 'comparator'>

const NUMBER = /^([<>])?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*%?$/

/** Reads a value as a plan prints it: `75%`, `>6`, `<5`, `1,200`. Null when it is none of these; the text itself is kept. */
export function readPrinted(text: string): Printed | null {
  const raw = text.trim()
  const [, comparator, whole, fraction = ''] = NUMBER.exec(raw) ?? []
  if (whole === undefined) return null
  return {
    raw,
    value: Number(whole.replaceAll(',', '') + fraction),
    comparator: comparator === '>' || comparator === '<' ? comparator : null,
  }
}
