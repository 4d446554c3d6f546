import type { Survey } from '../../domain/survey/definition.ts'
import { annualSendV1 } from './annual-send.v1.ts'
import { cypVoiceV1 } from './cyp-voice.v1.ts'
import { ehcpSatisfactionV1 } from './ehcp-satisfaction.v1.ts'
import { friendsFamilyV1 } from './friends-family.v1.ts'
import { localOfferWebsiteV1 } from './local-offer-website.v1.ts'
import { pcpwEmbeddednessV1 } from './pcpw-embeddedness.v1.ts'
import { staffPcfRoleV1 } from './staff-pcf-role.v1.ts'
import { transitionV1 } from './transition.v1.ts'

/** Every version ever published. Old versions stay: drafts and answers are pinned to them. */
export const publishedSurveys: readonly Survey[] = [
  ehcpSatisfactionV1,
  friendsFamilyV1,
  transitionV1,
  cypVoiceV1,
  annualSendV1,
  localOfferWebsiteV1,
  pcpwEmbeddednessV1,
  staffPcfRoleV1,
]

/** The newest version of each survey: what a new answer begins with. */
export function currentSurvey(key: string): Survey | null {
  return publishedSurveys.filter((s) => s.key === key).sort((a, b) => b.version - a.version)[0] ?? null
}
