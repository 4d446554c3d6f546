import { Link, useLocation } from 'wouter'
import { isBeforeAnyPlan } from '../../../domain/plan/judged-month.ts'
import type { ReadBy } from '../../../domain/plan/plan.ts'
import { figuresPath } from '../use-month.ts'
import { useStaffWords } from '../words.ts'

/** `month`: the month looked at. `plan`: what the reply says it is read by; nothing in a view kept from before it said so. */
type Props = { plan: ReadBy | null | undefined; month: string }

/** Says by which plan a month is read, where that is not the one in force or not the one of that month, and leads to the other. */
export function ReadByPlan({ plan, month: at }: Props) {
  const { t, date, month } = useStaffWords()
  const [here] = useLocation()
  if (!plan?.adoptedOn || !plan.ofMonth) return null
  const { title, adoptedOn, ofMonth, now, inForce } = plan
  const ofItsTime = plan.key === ofMonth
  if (ofItsTime && inForce) return null
  const place = here.replace(/^\/staff/, '')
  const said = { title, day: date(adoptedOn), month: month(at) }
  // Of a month before the first plan the server names that one: it can be read by it, and is not its month.
  const none = isBeforeAnyPlan(plan, at)
  return (
    <p className="notice" role="note">
      {t(none ? 'plans.byNone' : ofItsTime ? 'plans.byItsPlan' : inForce ? 'plans.byNow' : 'plans.byEarlier', said)}{' '}
      <Link href={figuresPath(place, at, ofItsTime ? (now ?? null) : null)}>
        {t(ofItsTime ? 'plans.byInForce' : none ? 'plans.byFirst' : 'plans.byPlanOfMonth', said)}
      </Link>
    </p>
  )
}
