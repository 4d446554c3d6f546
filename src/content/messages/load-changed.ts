type Messages = Readonly<Record<string, { text: string; note: string } | string>>

/** The words of "You said, we did" for everybody: a file of its own in each language. */
const changed: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  en: () => import('./en/changed.ts'),
  pl: () => import('./pl/changed.ts'),
  ar: () => import('./ar/changed.ts'),
  bn: () => import('./bn/changed.ts'),
  'zh-Hans': () => import('./zh-Hans/changed.ts'),
}

/** In this language, or in English where it has none yet. */
export async function messagesOfChanged(language: string): Promise<Messages> {
  return (await (changed[language] ?? changed['en']!)()).messages
}
