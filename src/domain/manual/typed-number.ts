/** Why a typed number cannot stand. */
export type NumberProblem = 'not_a_number' | 'unclear' | 'percent' | 'negative' | 'decimals' | 'too_large'

const MOST = 100_000_000
/** Spaces that spreadsheets put between thousands. */
const SPACES = /[\s\u00A0\u2009\u202F]/g

/** `6.000`: six thousand where a stop parts the thousands, and six where it begins the decimals. */
const EITHER = /^[1-9]\d{0,2}(\.\d{3})+$/

/** A count as somebody typed or pasted it: `1,055`, `1 055`, `12.0`. Null for an empty cell. */
export function readCount(typed: string): number | null | NumberProblem {
  const text = typed.replaceAll(SPACES, '').replace(/^[\u2212\u2013]/, '-')
  if (text === '') return null
  if (text.endsWith('%')) return 'percent'
  if (EITHER.test(text)) return 'unclear'
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return 'not_a_number'
  const value = Number(text.replaceAll(',', ''))
  if (value < 0) return 'negative'
  if (!Number.isInteger(value)) return 'decimals'
  return value > MOST ? 'too_large' : value
}

/**
 * A number of a file whose cells stand between semicolons. There a comma may begin the decimals, as a stop may elsewhere: `6,000` is
 * made the sign that can be read in two ways.
 */
export const besideSemicolons = (typed: string): string => typed.trim().replace(/^([1-9]\d{0,2}),(\d{3})$/, '$1.$2')

/**
 * How many of `all` a percentage such as `46%` or `10.2%` stands for: the one whole number that gives it when rounded to the same
 * places. Null when none does, or several do: then nobody can tell, and nothing is guessed.
 */
export function countOfPercent(typed: string, all: number): number | null {
  const found = /^(\d{1,3})(?:\.(\d+))?%$/.exec(typed.replaceAll(SPACES, ''))
  if (!found || all === 0) return null
  const places = found[2]?.length ?? 0
  const percent = Number(typed.replaceAll(SPACES, '').slice(0, -1))
  if (percent > 100) return null
  const near = Math.round((percent * all) / 100)
  const same = [near - 1, near, near + 1].filter(
    (n) => n >= 0 && n <= all && ((100 * n) / all).toFixed(places) === percent.toFixed(places),
  )
  return same.length === 1 ? same[0]! : null
}

/** A percentage of more than there are: `120%`. */
export const isOverAll = (typed: string): boolean => {
  const text = typed.replaceAll(SPACES, '')
  return text.endsWith('%') && Number(text.slice(0, -1).replaceAll(',', '')) > 100
}
