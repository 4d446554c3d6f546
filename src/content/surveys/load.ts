import type { Survey } from '../../domain/survey/definition.ts'

/** Every version ever published, each a file of its own: a phone fetches the one it answers. */
const versions: Readonly<Record<string, () => Promise<Survey>>> = {
  'ehcp_satisfaction.1': () => import('./ehcp-satisfaction.v1.ts').then((file) => file.ehcpSatisfactionV1),
  'friends_family.1': () => import('./friends-family.v1.ts').then((file) => file.friendsFamilyV1),
  'transition.1': () => import('./transition.v1.ts').then((file) => file.transitionV1),
  'cyp_voice.1': () => import('./cyp-voice.v1.ts').then((file) => file.cypVoiceV1),
  'annual_send.1': () => import('./annual-send.v1.ts').then((file) => file.annualSendV1),
  'local_offer_website.1': () => import('./local-offer-website.v1.ts').then((file) => file.localOfferWebsiteV1),
  'pcpw_embeddedness.1': () => import('./pcpw-embeddedness.v1.ts').then((file) => file.pcpwEmbeddednessV1),
  'staff_pcf_role.1': () => import('./staff-pcf-role.v1.ts').then((file) => file.staffPcfRoleV1),
}

/** The exact version an answer was given against, or null when this app does not know it. Rejects when its file cannot be had. */
export async function loadSurvey(key: string, version: number): Promise<Survey | null> {
  return (await versions[`${key}.${version}`]?.()) ?? null
}
