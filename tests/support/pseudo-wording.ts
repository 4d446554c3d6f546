import { messages as beside } from '../../src/content/messages/en/beside.ts'
import { messages as onTheWay } from '../../src/content/messages/en/on-the-way.ts'
import { messages as paper } from '../../src/content/messages/en/paper.ts'
import { wirralPlaces } from '../../src/content/messages/places/wirral.ts'
import { aboutYouV1 } from '../../src/content/surveys/about-you.v1.ts'
import { publishedSurveys } from '../../src/content/surveys/published.ts'
import { createWording, type Wording } from '../../src/ui/wording.tsx'

const accents: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ô',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  S: 'Š',
}

/** A sentence nobody has written: accented, a third longer and in brackets; what stands in braces keeps its syntax. */
export function pseudo(text: string): string {
  let depth = 0
  const letters = Array.from(text, (letter) => {
    if (letter === '{') depth += 1
    if (letter === '}') depth -= 1
    return depth === 0 ? (accents[letter] ?? letter) : letter
  })
  return `⟦${letters.join('')}${'~'.repeat(Math.ceil(text.length / 3))}⟧`
}

const sentencesIn = (one: object) => Object.values(one).filter((value): value is string => typeof value === 'string')
const spoken = [...publishedSurveys, aboutYouV1].flatMap((survey) => [
  survey.title,
  survey.intro,
  ...survey.questions.flatMap((q) => [...sentencesIn(q), ...('options' in q ? q.options.flatMap(sentencesIn) : [])]),
])
const { safeguarding, complaint, sendiass, mediation, readers, handIn } = wirralPlaces
const places = [readers, handIn, ...[...safeguarding, complaint, sendiass, mediation].flatMap(sentencesIn)]

/** A language in which every sentence of the catalogues can be told from any other text. */
export const pseudoWording: Wording = createWording(
  'en',
  [
    Object.fromEntries(
      Object.entries({ ...onTheWay, ...beside, ...paper }).map(([key, { text }]) => [key, pseudo(text)]),
    ),
  ],
  Object.fromEntries([...spoken, ...places].map((source) => [source, pseudo(source)])),
)

/** Names and signs that are the same in every language: the app, letters that show a size, codes, numbers and settings. */
const SAME_EVERYWHERE = /^(Heard|A|K7RT-4MWX|[\s\d.,:;·•–—‹›()|/+?-]*)$/

/** What a person can read or hear in this part of a page that stands in no catalogue. Empty when all of it does. */
export function outsideCatalogues(part: Element): string[] {
  const texts: string[] = []
  const walker = part.ownerDocument.createTreeWalker(part, 4)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    if (parent?.closest('script, style, textarea, [translate="no"], .written, .number')) continue
    texts.push(walker.currentNode.textContent ?? '')
  }
  for (const one of part.querySelectorAll('*'))
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'])
      if (one.hasAttribute(name)) texts.push(one.getAttribute(name)!)
  return texts
    .map((text) =>
      text
        .replaceAll(/⟦[^⟦⟧]*⟧/g, '')
        .replaceAll(/⟦[^⟦⟧]*⟧/g, '')
        .trim(),
    )
    .filter((text) => !SAME_EVERYWHERE.test(text))
}
