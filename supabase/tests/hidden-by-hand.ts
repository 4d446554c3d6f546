import { groupOf, ofMonth, sumsOf, tooFew, type Figure } from './sums-by-hand.ts'
import { months, type Given } from './two-hundred-answers.ts'

// What a reader may see of the sums, from the rules on small numbers in docs/metrics.md.

const shown = (month: string, numerator: number, denominator: number) => {
  const hidden = tooFew(denominator)
  return {
    month,
    hidden,
    demo: false,
    numerator: hidden ? null : numerator,
    denominator: hidden ? null : denominator,
  }
}

/** How every month of an area stands that began today: nothing of the past closes by itself, and nothing came later. */
export const stillMoving = { state: 'provisional', closedOn: null, revision: null }

/** Rule 1, for every month that has answers in the denominator. */
export function monthsByHand(figure: Figure, given: Given[]) {
  return months.flatMap((month) => {
    const { numerator, denominator, options } = sumsOf(figure, ofMonth(given, month))
    if (denominator === 0) return []
    const sure = denominator - (options['dont_know'] ?? 0)
    const tells = !tooFew(denominator)
    return {
      ...shown(month, numerator, denominator),
      options: tells ? options : null,
      withoutDontKnow: tells && sure >= 5 ? { numerator, denominator: sure } : null,
      ...stillMoving,
      atClose: null,
      definition: 1,
    }
  })
}

/** Rule 2: with the two calendar months before it, from the third month on, and only when none of the three is hidden. */
export function rollingByHand(figure: Figure, given: Given[]) {
  const answered = monthsByHand(figure, given).map((one) => one.month)
  const first = months.indexOf(answered[0]!)
  return answered.flatMap((month) => {
    const at = months.indexOf(month)
    const three = months.slice(at - 2, at + 1).map((one) => sumsOf(figure, ofMonth(given, one)))
    if (at < first + 2 || three.some((one) => tooFew(one.denominator))) return []
    const add = (part: 'numerator' | 'denominator') => three.reduce((sum, one) => sum + one[part], 0)
    return shown(month, add('numerator'), add('denominator'))
  })
}

type Cell = { code: string; numerator: number; denominator: number }

/** Rule 4. Null: nothing is left to show. */
export function guardByHand(all: Cell[]) {
  const cells = all.filter((one) => one.denominator > 0)
  for (let limit = 4; limit <= Math.max(4, ...cells.map((one) => one.denominator)); limit += 1) {
    const hidden = cells.filter((one) => one.denominator <= limit)
    const sizes = new Set(hidden.map((one) => one.denominator))
    const answers = hidden.reduce((sum, one) => sum + one.denominator, 0)
    const positive = hidden.reduce((sum, one) => sum + one.numerator, 0)
    // Two sizes are two cells; and the smallest two together may still be fewer than five.
    const isSafe = sizes.size > 1 && answers >= 5 && positive > 0 && positive < answers
    if (hidden.length > 0 && !isSafe) continue
    if (hidden.length === cells.length) return null
    return cells
      .map((one) =>
        hidden.includes(one) ? { ...one, numerator: null, denominator: null, hidden: true } : { ...one, hidden: false },
      )
      .sort((a, b) => (a.code < b.code ? -1 : 1))
  }
  return null
}

function cellsOf(figure: Figure, way: string, given: Given[]): Cell[] {
  const group = (one: Given) => groupOf[way]!(figure, one)
  return [...new Set(given.map(group))].map((code) => {
    const { numerator, denominator } = sumsOf(
      figure,
      given.filter((one) => group(one) === code),
    )
    return { code, numerator, denominator }
  })
}

const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`

/** Rule 3, seen from a month: every whole quarter with five answers or more and no hidden month, the latest first. */
function wholeQuarters(figure: Figure, given: Given[], asOf: string): string[] {
  return [...new Set(months.map(quarterOf))].reverse().filter((one) => {
    const its = [1, 2, 3].map(
      (n) => `${one.slice(0, 4)}-${String((Number(one.slice(6)) - 1) * 3 + n).padStart(2, '0')}`,
    )
    const bases = its.map((month) => sumsOf(figure, ofMonth(given, month)).denominator)
    return its[2]! <= asOf && !bases.some(tooFew) && bases.reduce((sum, n) => sum + n, 0) >= 5
  })
}

const ofQuarter = (given: Given[], quarter: string) =>
  given.filter((one) => quarterOf(one.completedOn.slice(0, 7)) === quarter)

/** The latest of them, one way at a time. Null: nothing is left to show. */
export function breakdownByHand(figure: Figure, way: string, given: Given[], asOf: string) {
  const quarter = wholeQuarters(figure, given, asOf)[0]
  if (!quarter) return null
  const within = ofQuarter(given, quarter)
  const rows = guardByHand(cellsOf(figure, way, within))
  const { numerator, denominator } = sumsOf(figure, within)
  const start = `${quarter.slice(0, 4)}-${String((Number(quarter.slice(6)) - 1) * 3 + 1).padStart(2, '0')}`
  return rows && { by: way, quarter, rows, total: shown(start, numerator, denominator) }
}

/** Rule 5: the latest four of them. */
export function channelsByHand(figure: Figure, given: Given[], asOf: string) {
  return wholeQuarters(figure, given, asOf)
    .slice(0, 4)
    .reverse()
    .map((quarter) => ({
      quarter,
      demo: false,
      rows:
        guardByHand(cellsOf(figure, 'channel', ofQuarter(given, quarter)))?.map(
          ({ code, denominator: answers, hidden }) => ({ code, answers, hidden }),
        ) ?? null,
    }))
}
