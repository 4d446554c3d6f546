/** A statement of one version of the plan, with the measures under it. */
export type PlanPart = { plan: string; statement: number; metrics: readonly string[] }

type Fields = Readonly<Record<string, unknown>>
const linksOf = (fields: Fields) =>
  fields['links'] as { plan: string; statements: number[]; metrics: string[] } | undefined

/** Does an entry name this statement, or a measure under it? */
export function isAboutStatement(fields: Fields, part: PlanPart): boolean {
  const links = linksOf(fields)
  return links?.plan === part.plan
    ? links.statements.includes(part.statement) || part.metrics.some((one) => links.metrics.includes(one))
    : false
}

/** Does an entry name this measure? Its key goes on from one version of the plan to the next. */
export const isAboutMetric = (fields: Fields, metric: string): boolean =>
  linksOf(fields)?.metrics.includes(metric) ?? false
