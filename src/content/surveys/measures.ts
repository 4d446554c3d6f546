import type { Measure, Survey } from '../../domain/survey/definition.ts'

const POSITIVE = ['strongly_agree', 'agree', 'very_satisfied', 'satisfied', 'yes']
const EXCLUDED = ['does_not_apply']

/**
 * One measure for every scale question. "Don't know" and "neither" stay in the denominator, "does not apply"
 * leaves it (docs/metrics.md). `feeds` names the questions that feed a metric of the plan, and for which agency.
 */
export function measuresOf(
  key: string,
  questions: Survey['questions'],
  feeds: Record<string, { metric: string; agency: Measure['agency'] }>,
): Measure[] {
  return questions.flatMap((q) => {
    if (q.kind !== 'choice' || q.role) return []
    const codes = q.options.map((o) => o.code)
    const positive = POSITIVE.filter((code) => codes.includes(code))
    if (positive.length === 0) return []
    const fed = feeds[q.id] ?? { metric: `${key}.${q.id}`, agency: 'all' as const }
    return [{ ...fed, question: q.id, positive, excluded: EXCLUDED.filter((code) => codes.includes(code)) }]
  })
}
