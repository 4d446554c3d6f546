import type { Page } from '@playwright/test'
import type { Scorecard } from '../../src/domain/plan/plan.ts'
import { addMonths } from '../../src/domain/metric/months.ts'

/** A number from 0 up to 1, the same for the same `n`: even and without a pattern an eye would see. */
const even = (n: number) => (n * 0.618_034) % 1

/** A scorecard of one statement: `series` rows of `months` months, each with milestones on its way, runs, and months out of the ordinary. */
export function madeUpCard(series: number, months: number, asOf: string): Scorecard {
  const all = Array.from({ length: months }, (_, i) => addMonths(asOf, i + 1 - months))
  return {
    area: { key: 'wirral', name: 'Wirral' },
    plan: { key: 'made-up', title: 'A made-up plan', planEnd: asOf },
    asOf,
    asAt: `${asOf}-28T09:00:00Z`,
    demo: true,
    statements: [{ number: 1, title: 'One statement with everything' }],
    metrics: Array.from({ length: series }, (_, row) => ({
      key: `made_up_${row}`,
      statement: 1,
      row: row + 1,
      label: `Made-up measure ${row + 1}`,
      unit: 'percent' as const,
      direction: row % 2 ? ('lower' as const) : ('higher' as const),
      historic: {},
      target: { kind: 'value' as const, raw: '80%', value: 80, comparator: null },
      feed: 'survey' as const,
      period: 'month',
      hasNumericTrajectory: true,
      milestones: all
        .filter((_, i) => i % 12 === 6)
        .map((month, i) => ({ month, raw: `${30 + 5 * i}%`, value: 30 + 5 * i, comparator: null })),
      definitionVersion: 1,
      series: all.map((month, i) => {
        const denominator = 60 + Math.floor(40 * even(i * 7 + row))
        const share = 0.3 + (0.3 * i) / months + 0.16 * even(i * 13 + row * 5) + (i % 37 === 20 ? 0.2 : 0)
        const numerator = Math.round(denominator * Math.min(1, share))
        return { month, numerator, denominator, hidden: false, demo: true, state: 'closed' as const }
      }),
    })),
  }
}

/** Answers the page's question for the scorecard of a month with a made-up one. */
export async function madeUpCharts(page: Page, series: number, months: number): Promise<void> {
  await page.route('**/rpc/scorecard', async (route) => {
    const { as_of: day } = route.request().postDataJSON() as { as_of: string }
    await route.fulfill({ json: madeUpCard(series, months, day.slice(0, 7)) })
  })
}
