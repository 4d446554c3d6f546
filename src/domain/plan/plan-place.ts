import { at, numberAt, textAt } from './read-json.ts'

/** The lists of a plan file whose parts have a place of their own. */
const LISTS = [
  'statements',
  'metrics',
  'outstanding_actions',
  'new_actions',
  'bau_assurance',
  'groups',
  'historic_months',
  'trajectory_months',
] as const
export type PlanPart = (typeof LISTS)[number]

/**
 * A place in a plan as a reader of the printed plan knows it. What the file itself does not say (its statement, its printed name)
 * is null; `nth` counts the parts of a list from 1.
 */
export type PlanPlace = {
  part: PlanPart | 'plan'
  nth: number
  statement: number | null
  row: number | null
  name: string | null
  /** Within a measure: one of its milestones, an earlier figure, its target. `month` as it stands there. */
  inside: { kind: 'milestone' | 'earlier' | 'target'; nth: number; month: string | null } | null
  /** The name of the field in the file, where it is about one. */
  field: string | null
}

/** Which place a path of the file is. */
export function placeOf(given: unknown, path: readonly PropertyKey[]): PlanPlace {
  const [first, index, ...rest] = path
  const part = LISTS.find((one) => one === first)
  const nowhere = { nth: 0, statement: null, row: null, name: null, inside: null }
  if (!part || typeof index !== 'number') return { ...nowhere, part: 'plan', field: nameOf(first) }
  const here = [part, index]
  return {
    part,
    nth: index + 1,
    statement: numberAt(given, [...here, part === 'statements' ? 'number' : 'statement']),
    row: numberAt(given, [...here, 'row']),
    name: printedName(given, here),
    inside: insideOf(given, here, rest),
    field: fieldOf(rest),
  }
}

function printedName(given: unknown, here: readonly PropertyKey[]): string | null {
  const ref = at(given, [...here, 'ref'])
  const refs = Array.isArray(ref) ? ref.filter((one) => typeof one === 'string').join(' + ') : null
  const name = textAt(given, here) ?? textAt(given, [...here, 'label']) ?? textAt(given, [...here, 'title'])
  return name ?? textAt(given, [...here, 'ref']) ?? (refs || null) ?? textAt(given, [...here, 'text'])
}

function insideOf(given: unknown, here: readonly PropertyKey[], [list, which]: readonly PropertyKey[]) {
  if (list === 'target' && which !== undefined) return { kind: 'target', nth: 0, month: null } as const
  if (list === 'historic' && which !== undefined) return { kind: 'earlier', nth: 0, month: String(which) } as const
  if (list !== 'trajectory' || typeof which !== 'number') return null
  return { kind: 'milestone', nth: which + 1, month: textAt(given, [...here, list, which, 'month']) } as const
}

/** The last name of a path that is no place in a list. */
function fieldOf(rest: readonly PropertyKey[]): string | null {
  const [list, which, ...inner] = rest
  if (list === 'trajectory' || list === 'historic') return which === undefined ? nameOf(list) : nameOf(inner[0])
  if (list === 'target') return nameOf(which ?? list)
  return nameOf(list)
}

const nameOf = (step: PropertyKey | undefined): string | null => (typeof step === 'string' ? step : null)
