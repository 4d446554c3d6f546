import { createChance, type Chance } from './random.ts'
import { demoMonths } from './shape.ts'

/** A figure of the demonstration as it is entered. */
export type DemoFigure = {
  metric: string
  month: string
  numerator: number
  denominator: number | null
  note: string
  final: boolean
}

/** Where a figure comes from in the made-up area, and in which of its months it is already in. */
type Source = {
  note: string
  /** The month of the plan, 0 being April 2024, of the first figure. */
  from?: number
  /** Months it takes until the figure is in. */
  late?: number
  at: (month: number, chance: Chance) => { numerator: number; denominator?: number }
}

/** From `first` in April 2024 towards `last` in October 2025, and there it stays. */
const way = (month: number, first: number, last: number, bend = 1) =>
  first + (last - first) * Math.min(1, month / 18) ** bend
/** A whole number up to `by` away from `value`, never below nought. */
const about = (value: number, by: number, chance: Chance) =>
  Math.max(0, Math.round(value + (chance.next() * 2 - 1) * by))
/** A share of about `of` cases. */
const share = (of: number, by: number, part: number, spread: number, chance: Chance) => {
  const denominator = about(of, by, chance)
  const wished = part + (chance.next() * 2 - 1) * spread
  return { denominator, numerator: Math.min(denominator, Math.max(0, Math.round(denominator * wished))) }
}
const count = (numerator: number) => ({ numerator })

const CASES = 'SEND case system'
const SITE = 'Local Offer activity report'
const BOARD = 'Board minutes'

/**
 * Each begins where the plan's column of April 2024 stands and goes on from the printed years before it. Not every milestone is
 * met: some rows do well, some level off, one gets worse.
 */
const SOURCES: Record<string, Source> = {
  ehc_20_week_compliance: {
    note: CASES,
    // Two bad months in the winter after the team was rebuilt.
    at: (m, c) => share(56, 10, way(m, 0.15, 0.73) - (m === 9 || m === 10 ? 0.14 : 0), 0.03, c),
  },
  annual_review_4_week_compliance: { note: CASES, from: 3, at: (m, c) => share(118, 22, way(m, 0.16, 0.81), 0.04, c) },
  annual_review_12_week_compliance: { note: CASES, from: 3, at: (m, c) => share(74, 14, way(m, 0.2, 0.92), 0.04, c) },
  qa_reviews_good_or_better: { note: 'QA framework', from: 2, at: (m, c) => share(22, 4, way(m, 0.22, 0.76), 0.06, c) },
  tribunals_lodged: { note: 'Tribunal register', at: (m, c) => count(about(6 + m / 12, 2.6, c)) },
  staff_trained_coproduction: {
    note: 'Training record',
    at: (m) => ({ numerator: Math.round(1176 * way(m, 0.102, 0.88)), denominator: 1176 }),
  },
  complaints_la: { note: 'Complaints log', at: (m, c) => count(m === 0 ? 14 : about(way(m, 13.5, 6), 2.4, c)) },
  local_offer_hits_monthly: {
    note: SITE,
    at: (m, c) => count(about(way(m, 3300, 5900) * (m % 12 === 4 ? 0.72 : 1), 320, c)),
  },
  local_offer_new_articles_monthly: { note: SITE, at: (_, c) => count(about(10.5, 2.5, c)) },
  local_offer_new_content_features_monthly: { note: SITE, at: (m, c) => count(about(way(m, 8, 10), 2, c)) },
  complaints_communication: { note: 'Complaints log', at: (m, c) => count(about(way(m, 5.6, 3.4), 1.8, c)) },
  jointly_commissioned_services: { note: 'Joint commissioning list', at: (m) => count(4 + Math.floor(m / 6)) },
  cyp_jointly_commissioned_packages: {
    note: 'Joint commissioning list',
    at: (m, c) => count(m === 2 ? 4 : about(way(m, 5.4, 12), 0.9, c)),
  },
  laspb_meetings_delivered: { note: BOARD, at: (m) => count(m + 1) },
  laspb_actions_delivered: { note: 'Board action log', at: (m, c) => share(9, 3, way(m, 0.82, 0.97), 0.1, c) },
  laspb_decisions_made: { note: BOARD, at: (_, c) => count(about(5, 2.4, c)) },
  hwbb_reports_made: { note: 'Board forward plan', at: (m) => count(Math.floor(m / 3) + (m >= 15 ? 1 : 0)) },
  service_scorecards_completed: {
    note: 'Scorecard folder',
    at: (m, c) => ({ denominator: 14, numerator: m === 0 ? 3 : Math.min(14, about(way(m, 11.5, 14), 1.2, c)) }),
  },
  send_dashboard_completed: {
    note: 'SEND dashboard',
    at: (m, c) => ({ denominator: 23, numerator: m === 0 ? 20 : Math.min(23, about(way(m, 22, 23), 0.9, c)) }),
  },
  send_jsna_published: { note: 'Published page', at: (m) => count(m < 2 ? 0 : m < 15 ? 1 : 2) },
  ehcna_requests: { note: CASES, at: (m, c) => count(m === 0 ? 76 : about(way(m, 104, 88), 13, c)) },
  ehcp_in_mainstream: {
    note: CASES,
    at: (m) => {
      const denominator = 2760 + 24 * m
      return { denominator, numerator: Math.round(denominator * way(m, 0.2, 0.36, 1.2)) }
    },
  },
  send_becoming_ehe: {
    note: 'EHE register',
    late: 1,
    at: (m, c) => count(m === 0 ? 138 : about(way(m, 134, 141), 4, c)),
  },
  ehcp_persistently_absent: {
    note: 'Attendance return',
    late: 1,
    at: (m, c) => count(m === 0 ? 1055 : about(way(m, 1040, 610), 24, c)),
  },
}

/** Every entered figure of the demonstration up to the month before `today`; the newest two months are provisional. */
export function demoFigures(today: string): DemoFigure[] {
  const months = demoMonths(today)
  return months.flatMap((month, at) =>
    Object.entries(SOURCES)
      .filter(([, { from = 0, late = 0 }]) => at >= from && at < months.length - late)
      .map(([metric, source]) => ({
        metric,
        month,
        denominator: null,
        ...source.at(at, createChance(`figures ${metric} ${month}`)),
        note: source.note,
        final: at < months.length - 2,
      })),
  )
}
