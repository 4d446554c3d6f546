type Messages = Readonly<Record<string, { text: string; note: string }>>

/** The printed forms' own sentences: fetched by nobody who answers on a screen. */
const onPaper: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  en: () => import('./en/paper.ts'),
}

/** In this language, or in English where it has none yet. */
export async function messagesOnPaper(language: string): Promise<Messages> {
  return (await (onPaper[language] ?? onPaper['en']!)()).messages
}
