import type { Survey } from '../../domain/survey/definition.ts'

/** Every version ever published, each a file of its own: a phone fetches the one it answers. */
const versions: Readonly<Record<string, () => Promise<Survey>>> = {
  'ehcp_satisfaction.1': async () => (await import('./ehcp-satisfaction.v1.ts')).ehcpSatisfactionV1,
  'friends_family.1': async () => (await import('./friends-family.v1.ts')).friendsFamilyV1,
  'transition.1': async () => (await import('./transition.v1.ts')).transitionV1,
  'cyp_voice.1': async () => (await import('./cyp-voice.v1.ts')).cypVoiceV1,
  'annual_send.1': async () => (await import('./annual-send.v1.ts')).annualSendV1,
  'local_offer_website.1': async () => (await import('./local-offer-website.v1.ts')).localOfferWebsiteV1,
  'pcpw_embeddedness.1': async () => (await import('./pcpw-embeddedness.v1.ts')).pcpwEmbeddednessV1,
  'staff_pcf_role.1': async () => (await import('./staff-pcf-role.v1.ts')).staffPcfRoleV1,
}

/** The exact version an answer was given against, or null when this app does not know it. Rejects when its file cannot be had. */
export async function loadSurvey(key: string, version: number): Promise<Survey | null> {
  return (await versions[`${key}.${version}`]?.()) ?? null
}
