import { spache } from 'spache'
import { spacheFormula } from 'spache-formula'

/** What is read in one survey by one kind of reader. */
export type Read = { name: string; sentences: readonly string[] }
export type ReadingAge = { name: string; age: number; worst: { sentence: string; age: number } }

/**
 * Words that every family of a child with SEND meets in letters and meetings, or that the page itself explains, and names
 * of places. Nothing else may be added to make a sentence pass.
 */
const metDaily =
  'ehc send pcpw sendiass sendlo camhs wirral birkenhead wallasey south west sefton council service health social care ' +
  'support plan process assessment review tribunal mediation draft carer view comment publish information offer community ' +
  'college nursery secondary primary website online phone survey agree disagree satisfied dissatisfied'
/** Plain words that small children know and the list of 1978 lacks. */
const plainAnyway =
  "someone somewhere else write wrote written skip given adult welcome date event ok don't doesn't i'm i'd didn't can't"

const known = new Set([...spache, ...metDaily.split(' '), ...plainAnyway.split(' ')])
/** Shorter than this it is a name or a label: it counts in the whole, but alone it has no sentence's age. */
const SENTENCE = 5

/** A word and the shorter ones it may be made from: Spache's list holds base forms. */
function forms(word: string): string[] {
  const bare = [/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/, /er$/, /est$/, /'s$/].map((end) => word.replace(end, ''))
  const turned = [word.replace(/ing$/, 'e'), word.replace(/ies$/, 'y'), word.replace(/ied$/, 'y')]
  const doubled = word.replace(/(.)\1(?:ed|ing|er)$/, '$1')
  return [word, ...bare, ...turned, doubled]
}
const isFamiliar = (word: string) => forms(word).some((form) => known.has(form))

function wordsOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z]+(?:'[a-z]+)?/g) ?? []
  )
}

/**
 * Reading age in years: Spache's grade (made for texts of the first school years; sentence length and the share of
 * different words children have not met) plus 5.
 */
function ageOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  const unfamiliarWord = new Set(words.filter((word) => !isFamiliar(word))).size
  return spacheFormula({ word: words.length, sentence: sentences.length, unfamiliarWord }) + 5
}

/** The reading age of a whole text, and of its hardest sentence. Text with several sentences is read one by one. */
export function readingAge({ name, sentences }: Read): ReadingAge {
  const each = sentences
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .filter((sentence) => wordsOf(sentence).length > 0)
  const ages = each
    .filter((sentence) => wordsOf(sentence).length >= SENTENCE)
    .map((sentence) => ({ sentence, age: ageOf([sentence]) }))
    .sort((a, b) => b.age - a.age)
  const worst = ages[0]
  if (!worst) throw new Error(`${name} has nothing to read`)
  return { name, age: ageOf(each), worst }
}
