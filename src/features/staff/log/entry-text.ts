import { dayOfRecord, titleOfRecord, toldOf } from '../../../domain/log/about-record.ts'
import { described } from '../../../domain/log/described.ts'
import type { SharedEntry } from '../../../domain/log/shared.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import { apart } from '../../../ui/typed.tsx'
import type { StaffWords } from '../words.ts'

type Entry = Pick<SharedEntry, 'kind' | 'fields'>

/** What a code of the forum's log is called. */
export const codeName = ({ named }: StaffWords, field: string, code: string) =>
  named(`log.is.${field}.${code}`, named(`log.is.${code}`, code))

/** What an entry is called, to stand beside other words; a training by its topic. */
export function entryTitle(words: StaffWords, { kind, fields }: Entry): string {
  const title = titleOfRecord(kind, fields)
  if (title === '') return words.t(`log.kind.${kind}`)
  return kind === 'training_session' ? codeName(words, 'topic', title) : apart(title)
}

/** `Thursday 19 November 2026 · Coffee morning`. */
export function entryLine(words: StaffWords, { kind, fields }: Entry): string {
  const day = dayOfRecord(kind, fields)
  const what = kind === 'activity' ? codeName(words, 'type', textOf(fields['type'])) : words.t(`log.kind.${kind}`)
  return [day && words.date(day), what].filter(Boolean).join(' · ')
}

/** Everything the forum wrote in an entry, in the order in which it is asked. */
export function entryDetails(words: StaffWords, { kind, fields }: Entry): { name: string; value: string }[] {
  return described[kind]
    .map(({ field, as }) => ({
      name: words.named(`log.field.${kind}.${field}`, field),
      value: readable(words, field, as, toldOf(kind, fields, field)),
    }))
    .filter(({ value }) => value !== '')
}

/** What read otherwise when somebody said something of an entry: only what has changed since. */
export function thenSaid(words: StaffWords, { kind }: Entry, was: Entry['fields']): { name: string; value: string }[] {
  const nothing = words.t('sharedLog.was.empty')
  const fields = described[kind]
    .filter(({ field }) => field in was)
    .map(({ field, as }) => ({
      name: words.named(`log.field.${kind}.${field}`, field),
      value: readable(words, field, as, was[field]) || nothing,
    }))
  const counted = was['counts'] as { because: string } | null | undefined
  const counts = {
    name: words.t('sharedLog.was.counts'),
    value: apart(counted?.because ?? '') || words.t('sharedLog.was.level'),
  }
  return 'counts' in was ? [...fields, counts] : fields
}

function readable(words: StaffWords, field: string, as: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  const code = (one: string) => codeName(words, field, one)
  switch (as) {
    case 'yes_no':
      return words.t(value === true ? 'log.true' : 'log.false')
    case 'one':
      return code(textOf(value))
    case 'many':
      return (value as string[]).map(code).join('; ')
    case 'numbers':
      return Object.entries(value as Record<string, number>)
        .map(([who, count]) => `${code(who)}: ${count}`)
        .join('; ')
    case 'day':
      return words.date(textOf(value))
    case 'links': {
      const { statements, actions } = value as { statements: number[]; actions: string[] }
      return [...statements.map((number) => words.t('sharedLog.statement', { number })), ...actions.map(apart)].join(
        '; ',
      )
    }
    default:
      return apart(textOf(value))
  }
}
