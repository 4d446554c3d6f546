/** The languages families can read Heard in, English first; by the codes that `lang` attributes and answers carry. */
export const languageCodes = ['en', 'pl', 'ar', 'bn', 'zh-Hans'] as const

export type LanguageCode = (typeof languageCodes)[number]
