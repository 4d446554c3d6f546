import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import { aboutYouV1 } from '../surveys/about-you.v1.ts'
import { publishedSurveys } from '../surveys/published.ts'
import { languageCodes } from './language-codes.ts'
import { languages } from './languages.ts'
import { messagesOfChanged } from './load-changed.ts'
import { messagesOnPaper } from './load-paper.ts'
import { messagesOnSheet } from './load-sheet.ts'
import { messagesBeside, messagesOnTheWay, surveyWords } from './load.ts'
import { wirralPlaces } from './places/wirral.ts'

/** Staff answer these at work, where English is spoken: they are not translated. */
const ENGLISH_ONLY = ['pcpw_embeddedness', 'staff_pcf_role']

type Token = string | [name: string, kind?: string, forms?: Record<string, Token[] | string>]
const partNames = ['onTheWay', 'beside', 'paper', 'sheet', 'changed'] as const
const partsIn = async (code: (typeof languageCodes)[number]) => ({
  onTheWay: (await messagesOnTheWay(code)).messages,
  beside: (await messagesBeside(code)).messages,
  paper: await messagesOnPaper(code),
  sheet: await messagesOnSheet(code),
  changed: await messagesOfChanged(code),
})
const textOf = (message: { text: string } | string) => (typeof message === 'string' ? message : message.text)
const tokensOf = (text: string) => {
  const compiled = compileMessage(text) as Token[] | string
  return typeof compiled === 'string' ? [compiled] : compiled
}

/** The values a sentence is filled with, and the plurals in it with the forms they have. */
function partsOf(tokens: Token[] | string, found = { values: new Set<string>(), plurals: [] as string[][] }) {
  if (!Array.isArray(tokens)) return found
  for (const token of tokens) {
    if (typeof token === 'string') continue
    const [name, kind, forms] = token
    if (name !== '#') found.values.add(name)
    if (kind === 'plural' && forms)
      found.plurals.push(Object.keys(forms).filter((form) => !/^(=?\d+|offset)$/.test(form)))
    if (forms) for (const form of Object.values(forms)) partsOf(form, found)
  }
  return found
}

/** Every sentence of a survey that a person may read. */
function sentencesOf(survey: (typeof publishedSurveys)[number]): string[] {
  const said = (one: object) =>
    Object.entries(one).flatMap(([key, value]) =>
      /^(label|hint|\w+(Label|Hint))$/.test(key) && typeof value === 'string' ? [value] : [],
    )
  return [
    ...(survey.key === 'about_you' ? [survey.title] : []),
    survey.intro,
    ...survey.questions.flatMap((q) => [...said(q), ...('options' in q ? q.options.flatMap(said) : [])]),
  ]
}
const forFamilies = [...publishedSurveys, aboutYouV1].filter(({ key }) => !ENGLISH_ONLY.includes(key))

test('the menu names every language once, and says of each unchecked one that it is a draft', () => {
  expect(languages.map(({ code }) => code)).toEqual([...languageCodes])
  for (const { code, checked, draft } of languages) expect(draft === null, code).toBe(checked)
})

describe.each(languageCodes.filter((code) => code !== 'en'))('%s', (code) => {
  test('has every sentence, and none that is no longer said', async () => {
    const [source, own] = [await partsIn('en'), await partsIn(code)]
    for (const part of partNames) {
      const missing = Object.keys(source[part]).filter((key) => !(key in own[part]))
      const stale = Object.keys(own[part]).filter((key) => !(key in source[part]))
      expect({ part, missing, stale }).toEqual({ part, missing: [], stale: [] })
    }
  })

  test('fills each sentence with the same values, in the plural forms this language has', async () => {
    const [source, own] = [await partsIn('en'), await partsIn(code)]
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted()
    const wrong: string[] = []
    for (const part of partNames)
      for (const [key, message] of Object.entries(own[part])) {
        const original = source[part][key]
        if (!original) continue
        const [ours, theirs] = [partsOf(tokensOf(textOf(message))), partsOf(tokensOf(textOf(original)))]
        // A device may be named in a sentence that does not need it in English, never the other way round with facts.
        const lost = [...theirs.values].filter((value) => value !== 'device' && !ours.values.has(value))
        const invented = [...ours.values].filter((value) => !theirs.values.has(value))
        if (lost.length + invented.length > 0) wrong.push(`${key}: lost ${lost.join()}, invented ${invented.join()}`)
        for (const plural of ours.plurals)
          if (plural.toSorted().join() !== forms.join())
            wrong.push(`${key}: forms ${plural.join()}, not ${forms.join()}`)
      }
    expect(wrong).toEqual([])
  })

  test('names every survey for families, and every place to turn to', async () => {
    const { words } = await messagesOnTheWay(code)
    const { safeguarding, complaint, sendiass, mediation } = wirralPlaces
    const doors = [...safeguarding, complaint, sendiass, mediation]
    const said = [
      ...forFamilies.filter(({ key }) => key !== 'about_you').map(({ title }) => title),
      wirralPlaces.readers,
      wirralPlaces.handIn,
      ...doors.flatMap((door) => [door.name, ...('when' in door ? [door.when] : [])]),
    ]
    expect(said.filter((source) => !words[source])).toEqual([])
  })

  test.each(forFamilies.map((survey) => [survey.key, survey] as const))(
    'has every sentence of %s',
    async (key, survey) => {
      const words = await surveyWords(code, key)
      expect(sentencesOf(survey).filter((source) => !words[source])).toEqual([])
      const said = new Set(forFamilies.flatMap(sentencesOf))
      expect(Object.keys(words).filter((source) => !said.has(source))).toEqual([])
    },
  )
})
