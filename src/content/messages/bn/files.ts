import type { LanguageFiles } from '../language-files.ts'

/** Where all of this language is. */
export const files: LanguageFiles = {
  onTheWay: () => import('./on-the-way.ts'),
  beside: () => import('./beside.ts'),
  surveys: {
    ehcp_satisfaction: () => import('./surveys/ehcp-satisfaction.ts'),
  },
}
