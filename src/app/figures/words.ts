import { figuresMessages } from '../../content/messages/en/figures.ts'
import { LOW_BASE } from '../../domain/metric/definition.ts'
import { numberOf, sideOf } from '../../domain/plan/asked.ts'
import type { Milestone } from '../../domain/plan/plan.ts'
import type { PublicMetric, PublicPoint } from '../../domain/plan/public-figures.ts'
import { createWording, type Values } from '../../ui/wording.tsx'
import { apart, apartIn } from '../../ui/typed.tsx'

const wording = createWording('en', [figuresMessages])
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A sentence of the page. */
export const t = (key: keyof typeof figuresMessages, values?: Values): string => wording.t(key, apartIn(values))
/** `2025-03-14` as `14 March 2025`. */
export const dateWords = wording.date
/** `2025-03` as `March 2025`. */
export const monthWords = (month: string): string => months.format(Date.parse(`${month}-01T00:00:00Z`))

/** A published value with its unit; a number of people says that it is rounded. */
export function valueWords(metric: Pick<PublicMetric, 'unit' | 'people'>, value: number): string {
  const number = value.toLocaleString('en-GB')
  if (metric.unit === 'percent') return `${number}%`
  return metric.people ? t('figures.about', { value: number }) : number
}

/** What a percentage is out of, and that this is few, whatever is counted; null for a plain count. */
export function baseWords(metric: Pick<PublicMetric, 'people'>, { n }: Pick<PublicPoint, 'n'>): string | null {
  if (n === null) return null
  const base = t(metric.people ? 'figures.outOfPeople' : 'figures.outOf', { n: n.toLocaleString('en-GB') })
  return n < LOW_BASE ? `${base}, ${t('figures.low')}` : base
}

/** What is asked for as it is printed; of a limit, words that say on which side of it a figure has to be. */
export function askedWords({ direction, unit }: Pick<PublicMetric, 'direction' | 'unit'>, asked: Milestone): string {
  const side = sideOf(asked, direction)
  return side ? t(`figures.side.${side}`, { value: numberOf(asked, unit) }) : apart(asked.raw)
}
