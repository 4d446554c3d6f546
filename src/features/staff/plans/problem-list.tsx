import type { PlanProblem } from '../../../domain/plan/plan-problems.ts'
import { useStaffWords } from '../words.ts'

/** How many are named; a file of another kind would have hundreds. */
const MOST = 20

/** What is wrong in a plan, each with its place in the file. */
export function ProblemList({ problems }: { problems: readonly PlanProblem[] }) {
  const { t } = useStaffWords()
  if (problems.length === 0) return null
  return (
    <ul className="problems">
      {problems.slice(0, MOST).map(({ at, key, values }) => (
        <li key={`${at} ${key}`}>
          {at && <code>{at}</code>} {t(`plans.problem.${key}`, values)}
        </li>
      ))}
      {problems.length > MOST && <li>{t('plans.moreProblems', { count: problems.length - MOST })}</li>}
    </ul>
  )
}
