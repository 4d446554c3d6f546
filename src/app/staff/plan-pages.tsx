import '../../ui/styles/plans.css'
import { staffPlans } from '../../content/messages/en/staff-plans.ts'
import { NextPlanPage } from '../../features/staff/plans/next-plan-page.tsx'
import { PlanPage } from '../../features/staff/plans/plan-page.tsx'
import { PlansPage } from '../../features/staff/plans/plans-page.tsx'
import { PrioritiesPage } from '../../features/staff/plans/priorities-page.tsx'
import type { Reader } from '../../features/staff/signed-in.tsx'
import { withWords } from './with-words.tsx'

/** The versions of the plan, in a file of their own: few people open them, and seldom. */
function PlanPages({ reader, version }: { reader: Reader; version: string | undefined }) {
  if (version === undefined) return <PlansPage reader={reader} />
  if (version === 'next') return <NextPlanPage reader={reader} />
  if (version === 'priorities') return <PrioritiesPage reader={reader} />
  return <PlanPage key={version} reader={reader} planKey={version} />
}

export default withWords(PlanPages, staffPlans)
