type Messages = Readonly<Record<string, { text: string; note: string } | string>>

/** The sentences of printed invitations: fetched by whoever prints them, never by a family. */
const onSheets: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  en: () => import('./en/invitation-sheet.ts'),
  pl: () => import('./pl/invitation-sheet.ts'),
  ar: () => import('./ar/invitation-sheet.ts'),
  bn: () => import('./bn/invitation-sheet.ts'),
  'zh-Hans': () => import('./zh-Hans/invitation-sheet.ts'),
}

/** In this language, or in English where it has none yet. */
export async function messagesOnSheet(language: string): Promise<Messages> {
  return (await (onSheets[language] ?? onSheets['en']!)()).messages
}
