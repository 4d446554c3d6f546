import type { LanguageFiles } from '../language-files.ts'

/** Where all of this language is. */
export const files: LanguageFiles = {
  onTheWay: () => import('./on-the-way.ts'),
  beside: () => import('./beside.ts'),
  surveys: {
    about_you: () => import('./surveys/about-you.ts'),
    annual_send: () => import('./surveys/annual-send.ts'),
    cyp_voice: () => import('./surveys/cyp-voice.ts'),
    ehcp_satisfaction: () => import('./surveys/ehcp-satisfaction.ts'),
    friends_family: () => import('./surveys/friends-family.ts'),
    local_offer_website: () => import('./surveys/local-offer-website.ts'),
    transition: () => import('./surveys/transition.ts'),
  },
}
