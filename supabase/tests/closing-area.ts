import { expect } from 'vitest'
import { envelopeOf, newArea, rows, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import { smallPlan } from './small-plan.ts'

export const METRIC = 'parent_carers_involved_ehcp'
type Shown = { status: string; numerator?: number | null; denominator?: number | null; more?: boolean }
type Month = {
  month: string
  numerator: number | null
  denominator: number | null
  hidden: boolean
  options: Record<string, number> | null
  state: string
  closedOn: string | null
  atClose: { numerator: number; denominator: number; on: string } | null
  revision: Shown | null
}

/** An area with its plan, its lead and somebody of its staff, and parents who answer. */
export async function closingArea() {
  const area = await newArea()
  await smallPlan(area)
  const [staff, lead, forum] = await Promise.all([
    signIn({ area, role: 'staff', agency: 'health' }),
    signIn({ area, role: 'lead', agency: 'la' }),
    signIn({ area, role: 'forum', agency: 'pcpw' }),
  ])
  const answer = (month: string, EH1: string) =>
    envelopeOf({
      area,
      completedOn: `${month}-15`,
      answers: { R1: 'parent_carer', R2: 'request', EH1, LOC: 'wallasey' },
    })
  /** These answers arrive; their receipt codes come back. */
  const arrive = async (month: string, given: Record<string, number>) => {
    const made = await Promise.all(
      Object.entries(given).flatMap(([EH1, times]) => Array.from({ length: times }, () => answer(month, EH1))),
    )
    const envelopes = made.map((one) => one.envelope)
    const { results } = await rpc<{ results: { status: string }[] }>('submit', { envelopes })
    expect(results.map((one) => one.status)).toEqual(envelopes.map(() => 'received'))
    return made.map((one) => one.code)
  }
  const month = async (wanted: string, caller: Caller = staff) => {
    const series = await rpc<{ months: Month[]; metric: { series: Month[] }; rolling: Month[] }>(
      'metric_series',
      { area, metric: METRIC },
      caller,
    )
    const card = await rpc<{ metrics: { key: string; series: Month[] }[] }>('scorecard', { area }, caller)
    const one = series.months.find((m) => m.month === wanted)
    // What the chart draws and what the scorecard says is the same month.
    const drawn = series.metric.series.find((m) => m.month === wanted)
    expect(card.metrics.find((m) => m.key === METRIC)?.series.find((m) => m.month === wanted)).toEqual(drawn)
    if (one) expect(one).toMatchObject(drawn!)
    return one ?? null
  }
  const close = (wanted: string, caller: Caller = lead) => rpc('close_month', { area, month: wanted }, caller)
  const reopen = (wanted: string, reason: string, caller: Caller = lead) =>
    rpc('reopen_month', { area, month: wanted, reason }, caller)
  return { area, staff, lead, forum, arrive, month, close, reopen }
}
/** A family takes back its answers. */
export const withdraw = (receipt: string) => rpc<{ status: string }>('withdraw', { receipt })
/** The day in London, as the server has it. */
export const today = async () => (await rows<{ day: string }>(`select private.london_day()::text as day`))[0]!.day
/** What is counted beside the answers is what they add up to. */
export const noMiscount = async () => expect(await rows('select * from private.miscounts()')).toEqual([])
