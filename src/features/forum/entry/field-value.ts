import { described } from '../../../domain/log/described.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import { apart } from '../../../ui/typed.tsx'
import type { ForumWords } from '../words.ts'

/** What a field holds, as people read it, to stand beside other words; empty where it holds nothing. */
export function readable(words: ForumWords, kind: LogKind, field: string, value: unknown): string {
  const { t, choice, date, named } = words
  if (field === 'shared') return t(value === true ? 'log.state.shared' : 'log.state.private')
  if (field === 'deleted') return t(value === true ? 'clash.deleted.yes' : 'clash.deleted.no')
  if (field === 'counts') {
    const decided = value as { as: boolean; because: string } | null | undefined
    if (!decided) return t('clash.counts.level')
    const towards = named('log.towards.coproduction_activities_monthly', '')
    const key = decided.as ? 'log.because.somebody_said_yes' : 'log.because.somebody_said_no'
    return t(key, { towards, reason: decided.because })
  }
  if (value === null || value === undefined || value === '') return ''
  const one = described[kind].find((each) => each.field === field)
  switch (one?.as) {
    case 'yes_no':
      return t(value === true ? 'log.true' : 'log.false')
    case 'one':
      return choice(field, textOf(value))
    case 'many':
      return (value as string[]).map((code) => choice(field, code)).join('; ')
    case 'numbers':
      return Object.entries(value as Record<string, number>)
        .map(([code, count]) => `${choice(field, code)}: ${count}`)
        .join('; ')
    case 'day':
      return date(textOf(value))
    case 'links': {
      const links = value as { statements: number[]; actions: string[]; metrics: string[] }
      const statements = links.statements.map((number) => t('entry.statement', { number }))
      const metrics = links.metrics.map((key) => named(`log.towards.${key}`, key))
      return [...statements, ...links.actions.map(apart), ...metrics].join('; ')
    }
    case 'line':
    case 'text':
    case 'web':
    case 'time':
    case 'number':
    case undefined:
      return apart(textOf(value))
  }
}

/** What a field is called on a page, also those that no form shows. */
export function fieldName(words: ForumWords, kind: LogKind, field: string): string {
  const unusual = { deleted: 'clash.deleted', shared: 'clash.shared', counts: 'clash.counts' } as const
  const key = unusual[field as keyof typeof unusual]
  return key ? words.t(key) : words.named(`log.field.${kind}.${field}`, field)
}
