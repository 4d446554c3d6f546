const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A month as people and spreadsheets write it (`2024-10`, `Oct-24`, `October 2024`, `10/2024`, `01/10/2024`), or null. A day in it has to exist. */
export function readMonth(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text)
  if (iso) return monthOf(Number(iso[1]), Number(iso[2]), iso[3])
  // British order: the day comes first.
  const numbers = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (numbers) return monthOf(Number(numbers[3]), Number(numbers[2]), numbers[1])
  const named = /^(?:(\d{1,2})[\s-])?([a-z]{3,9})\.?[\s'’-]*(\d{4}|\d{2})$/.exec(text)
  if (!named) return null
  const at = NAMES.findIndex((name) => isNameOf(named[2]!, name))
  const year = Number(named[3])
  return at < 0 ? null : monthOf(year < 100 ? 2000 + year : year, at + 1, named[1])
}

const LONG = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** `oct`, `octo…` up to `october`, and `sept`. */
function isNameOf(typed: string, short: string): boolean {
  const long = LONG.format(Date.UTC(2024, NAMES.indexOf(short), 1)).toLowerCase()
  return typed.startsWith(short) && long.startsWith(typed)
}

function monthOf(year: number, month: number, day = '1'): string | null {
  if (year < 2000 || year > 2099 || month < 1 || month > 12) return null
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > days) return null
  return `${year}-${String(month).padStart(2, '0')}`
}
