/** The languages families can read Heard in. `checked`: a person who speaks it has read every sentence. */
export const languages = [{ code: 'en', name: 'English', dir: 'ltr', checked: true }] as const satisfies readonly {
  code: string
  /** Its own name, as its speakers write it. */
  name: string
  dir: 'ltr' | 'rtl'
  checked: boolean
}[]

export type LanguageCode = (typeof languages)[number]['code']
