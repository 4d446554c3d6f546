import type { Scorecard } from '../../../domain/plan/plan.ts'

/** Every month that any row prints something for, in order. */
export function printedMonths(card: Scorecard): { historic: string[]; trajectory: string[] } {
  const distinct = (months: string[]) => [...new Set(months)].sort()
  return {
    historic: distinct(card.metrics.flatMap((metric) => Object.keys(metric.historic))),
    trajectory: distinct(card.metrics.flatMap((metric) => metric.milestones.map((m) => m.month))),
  }
}
