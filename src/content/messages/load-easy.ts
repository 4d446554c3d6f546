import type { LanguageCode } from './language-codes.ts'

type Messages = Readonly<Record<string, { text: string; note: string }>>

/** Languages that have plainer sentences for Easy Read; the others keep their usual ones there. */
const easy: Partial<Record<LanguageCode, () => Promise<{ messages: Messages }>>> = {
  en: () => import('./en/easy.ts'),
}

/** What Easy Read says in other words, by the same keys. */
export async function easyMessages(language: LanguageCode): Promise<Messages> {
  return (await easy[language]?.())?.messages ?? {}
}
