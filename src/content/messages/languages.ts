import type { LanguageCode } from './language-codes.ts'

const english = 'Draft, not yet checked by a person'

/**
 * What the menu of languages shows, in this order. `checked`: a person who speaks the language has read every sentence
 * in it. Until then the menu says, in both languages, that it is a draft (docs/decisions/0011).
 */
export const languages = [
  { code: 'en', name: 'English', checked: true, draft: null },
  {
    code: 'pl',
    name: 'Polski',
    checked: false,
    draft: { own: 'Wersja robocza, nikt jej jeszcze nie sprawdził', english },
  },
  { code: 'ar', name: 'العربية', checked: false, draft: { own: 'مسودة لم يراجعها أحد بعد', english } },
  { code: 'bn', name: 'বাংলা', checked: false, draft: { own: 'খসড়া, এখনও কোনো মানুষ যাচাই করেননি', english } },
  { code: 'zh-Hans', name: '简体中文', checked: false, draft: { own: '草稿，尚未经人工校对', english } },
] as const satisfies readonly {
  code: LanguageCode
  /** Its own name, as its speakers write it. */
  name: string
  checked: boolean
  draft: { own: string; english: string } | null
}[]
