type Forms = { readonly offset?: number; readonly [form: string]: Compiled | number | undefined }
/** A sentence as Lingui's compiler leaves it: words, `[name]`, and `[name, 'plural' | 'select', forms]`. */
export type Compiled = string | readonly (string | readonly [name: string, kind?: string, forms?: Forms])[]

/**
 * Fills a compiled ICU sentence in, with the plural forms and digits of the language `tag`; a value that is missing
 * reads as nothing. Lingui's own runtime does the same and much more, which every phone would have to carry.
 */
export function fillSentence(
  sentence: Compiled,
  values: Readonly<Record<string, string | number>>,
  tag: string,
  count?: number,
): string {
  if (typeof sentence === 'string') return sentence
  return sentence
    .map((token) => {
      if (token === '#' && count !== undefined) return new Intl.NumberFormat(tag).format(count)
      if (typeof token === 'string') return token
      const [name, kind, forms] = token
      const value = values[name] ?? ''
      if (!forms) return String(value)
      if (kind !== 'plural') return fillSentence((forms[value] ?? forms['other']) as Compiled, values, tag, count)
      const form = forms[value] ?? forms[new Intl.PluralRules(tag).select(Number(value))] ?? forms['other']
      return fillSentence(form as Compiled, values, tag, Number(value))
    })
    .join('')
}
