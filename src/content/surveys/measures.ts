import type { Measure } from '../../domain/survey/definition.ts'
import type { Question } from '../../domain/survey/question.ts'

const POSITIVE = ['strongly_agree', 'agree', 'very_satisfied', 'satisfied', 'very_good', 'good', 'yes']
const EXCLUDED = ['does_not_apply']
/** Who, where and at which stage: figures are broken down by these, so they are none themselves. */
const NOT_COUNTED: Question['role'][] = ['respondent', 'views_of', 'stage', 'locality', 'phase']

/** What differs from the rule for one question: the metric of the plan it feeds, its agency, its right answers. */
export type Feed = Partial<Pick<Measure, 'metric' | 'agency' | 'positive' | 'when'>>

/**
 * One measure for every question with options, or as many as `feeds` names for it. "Don't know" and "neither" stay in
 * the denominator, "does not apply" leaves it (docs/metrics.md). A question on no scale has no positive codes: its
 * options are counted all the same.
 */
export function measuresOf(key: string, questions: Question[], feeds: Record<string, Feed | Feed[]> = {}): Measure[] {
  return questions.flatMap((q) => {
    if (q.kind === 'text' || NOT_COUNTED.includes(q.role)) return []
    const codes = q.options.map((o) => o.code)
    const rule: Measure = {
      metric: `${key}.${q.id}`,
      question: q.id,
      agency: 'all',
      positive: POSITIVE.filter((code) => codes.includes(code)),
      excluded: EXCLUDED.filter((code) => codes.includes(code)),
    }
    return [feeds[q.id] ?? {}].flat().map((feed) => ({ ...rule, ...feed }))
  })
}
