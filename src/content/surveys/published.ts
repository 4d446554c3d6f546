import type { Survey } from '../../domain/survey/definition.ts'
import { ehcpSatisfactionV1 } from './ehcp-satisfaction.v1.ts'

/** Every version ever published. Old versions stay: drafts and answers are pinned to them. */
export const publishedSurveys: readonly Survey[] = [ehcpSatisfactionV1]

/** The newest version of each survey: what a new answer begins with. */
export function currentSurvey(key: string): Survey | null {
  return publishedSurveys.filter((s) => s.key === key).sort((a, b) => b.version - a.version)[0] ?? null
}
