import type { Survey } from '../../domain/survey/definition.ts'

/** Every version ever published, each a file of its own: a phone fetches the one it answers. */
const versions: Readonly<Record<string, () => Promise<Survey>>> = {
  'ehcp_satisfaction.1': async () => (await import('./ehcp-satisfaction.v1.ts')).ehcpSatisfactionV1,
}

/** The exact version an answer was given against, or null when this app does not know it. Rejects when its file cannot be had. */
export async function loadSurvey(key: string, version: number): Promise<Survey | null> {
  return (await versions[`${key}.${version}`]?.()) ?? null
}
