import type { Point } from '../metric/definition.ts'
import type { Revision } from './closing.ts'

type Shown = Extract<Revision, { status: 'shown' }>
type ClosedPoint = Pick<Point, 'month' | 'numerator' | 'denominator' | 'hidden'> & {
  revision?: Revision | null | undefined
}

/** No number and none that is hidden: nobody gave one, or of nobody. */
export function isWithoutFigure({ numerator, denominator, hidden }: Omit<ClosedPoint, 'month'>): boolean {
  return !hidden && (numerator === null || denominator === 0)
}

/**
 * The figure of a month that had none when it closed, and got one afterwards. Some replies give such a figure as the month's own, too
 * (views kept from before, first answers): it is the same one, and is said once.
 */
export function cameLate(point: ClosedPoint): Shown | null {
  const { revision } = point
  if (revision?.status !== 'shown' || revision.numerator === null) return null
  const isSame = point.numerator === revision.numerator && point.denominator === revision.denominator
  return isWithoutFigure(point) || isSame ? revision : null
}

/** The newest month, later than `after`, that closed without a figure and has got one since; what stands is older, or nothing. */
export function lateMonth<P extends ClosedPoint>(
  series: readonly P[],
  asOf: string,
  after: string | null,
): { point: P; late: Shown } | null {
  const newest = [...series]
    .sort((a, b) => (a.month < b.month ? 1 : -1))
    .filter(({ month }) => month <= asOf && (after === null || month > after))
  for (const point of newest) {
    const late = isWithoutFigure(point) ? cameLate(point) : null
    if (late) return { point, late }
  }
  return null
}
