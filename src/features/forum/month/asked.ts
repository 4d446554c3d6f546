import type { MonthlyLog } from '../../../domain/log/shared.ts'
import { valueOf } from '../../../domain/metric/definition.ts'
import { judgeableMilestones, meets, milestoneFor } from '../../../domain/plan/judge.ts'
import type { Milestone, PlanMetric } from '../../../domain/plan/plan.ts'
import type { ForumWords } from '../words.ts'

/** What the plan in force says of a figure: as much of it as the month's log tells. */
export type AskedOf = Pick<PlanMetric, 'key' | 'unit' | 'direction' | 'hasNumericTrajectory' | 'milestones'>
type Figure = Pick<MonthlyLog['figures'][number], 'metric' | 'numerator' | 'denominator'>

/** `more than 6: reached`: what the plan asks of a figure in a month, and how it stands; empty where the plan has no such row. */
export function askedWords(words: ForumWords, plan: readonly AskedOf[], figure: Figure, month: string, today: string) {
  const { t } = words
  const metric = plan.find(({ key }) => key === figure.metric)
  if (!metric) return ''
  const first = judgeableMilestones(metric)[0]
  if (metric.direction === 'trend-only' || !first) return t('month.asks.trend')
  const milestone = milestoneFor(metric, month)
  if (!milestone) return t('month.asks.later', { month: words.month(first.month) })
  const asked = numberAsked(words, metric, milestone)
  const value = valueOf(metric.unit, { ...figure, hidden: false })
  if (value === null) return asked
  if (meets(value, milestone, metric.direction)) return t('month.asks.reached', { asked })
  return t(today.slice(0, 7) > month ? 'month.asks.missed' : 'month.asks.notYet', { asked })
}

function numberAsked({ t }: ForumWords, { unit, direction }: AskedOf, { value, comparator }: Milestone): string {
  const number = unit === 'percent' ? `${value}%` : String(value)
  if (comparator === '>') return t('month.asks.more', { number })
  if (comparator === '<') return t('month.asks.fewer', { number })
  if (direction === 'lower') return t('month.asks.most', { number })
  return t(number === '100%' ? 'month.asks.all' : 'month.asks.least', { number })
}
