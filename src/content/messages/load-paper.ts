type Messages = Readonly<Record<string, { text: string; note: string } | string>>

/** The printed forms' own sentences: fetched by nobody who answers on a screen. */
const onPaper: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  en: () => import('./en/paper.ts'),
  pl: () => import('./pl/paper.ts'),
  ar: () => import('./ar/paper.ts'),
  bn: () => import('./bn/paper.ts'),
  'zh-Hans': () => import('./zh-Hans/paper.ts'),
}

/** In this language, or in English where it has none yet. */
export async function messagesOnPaper(language: string): Promise<Messages> {
  return (await (onPaper[language] ?? onPaper['en']!)()).messages
}
