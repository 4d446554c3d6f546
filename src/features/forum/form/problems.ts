import * as z from 'zod/mini'
import { described, type DescribedField } from '../../../domain/log/described.ts'
import { logRecords, type LogKind } from '../../../domain/log/kinds.ts'
import { dayField, pastDays } from '../../../domain/log/about-record.ts'
import type { ForumPlan } from '../forum-world.tsx'

/** One thing to put right: the sentence's key, what fills it, and the field it stands by. */
export type FieldProblem = { field: string; key: string; values: Record<string, string | number> }

type Fields = Readonly<Record<string, unknown>>

/** As far as a day of a log may be from now; the server asks no less. */
const EARLIEST = '2014-01-01'
const YEARS_AHEAD = 10

/** What is wrong with a record, one sentence a field, in the order of the form. The schema decides; this finds the words. */
export function problemsIn(kind: LogKind, fields: Fields, today: string, plan: ForumPlan): FieldProblem[] {
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'shared' && name !== 'deleted'))
  const read = z.safeParse(logRecords[kind], own)
  const found = new Map<string, FieldProblem>()
  const add = (problem: FieldProblem) => found.has(problem.field) || found.set(problem.field, problem)
  for (const issue of read.success ? [] : read.error.issues) {
    const field = String(issue.path[0] ?? '')
    add(asSentence(described[kind].find((one) => one.field === field) ?? null, field, issue, own))
  }
  const noDay = described[kind].find(({ as, field }) => as === 'day' && isNoDay(own[field]))
  if (noDay) add({ field: noDay.field, key: 'day', values: {} })
  const farDay = described[kind].find(({ as, field }) => as === 'day' && isFar(own[field], today))
  if (farDay) add({ field: farDay.field, key: 'farDay', values: {} })
  for (const problem of beyondTheSchema(kind, own, today, plan)) add(problem)
  const order = described[kind].map(({ field }) => field)
  return [...found.values()].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/** Written as a day, but none: 30 February. */
function isNoDay(day: unknown): boolean {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day
}

function isFar(day: unknown, today: string): boolean {
  if (typeof day !== 'string' || !/^\d{4}-/.test(day)) return false
  return day < EARLIEST || day > `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`
}

function asSentence(one: DescribedField | null, field: string, issue: z.core.$ZodIssue, fields: Fields): FieldProblem {
  const say = (key: string, values: FieldProblem['values'] = {}): FieldProblem => ({ field, key, values })
  if (issue.code === 'custom') return say(issue.message)
  if (one === null) return say('other')
  const missing = fields[field] === undefined || fields[field] === ''
  switch (one.as) {
    case 'one':
    case 'many':
      return say('choose')
    case 'day':
      return say(missing ? 'empty' : 'day')
    case 'time':
      return say('time')
    case 'web':
      return say('web')
    case 'number':
    case 'numbers':
      if (issue.code === 'too_small') return say('belowZero')
      if (issue.code === 'too_big') return say('tooMany', { most: Number(issue.maximum) })
      return say('number')
    case 'line':
    case 'text':
      return issue.code === 'too_big' ? say('tooLong', { most: one.most }) : say('empty')
    case 'yes_no':
      return say(one.answered && missing ? 'choose' : 'other')
    case 'links':
      return say('other')
  }
}

/** What no schema can know: today, the plan in force, and two boxes side by side. */
function beyondTheSchema(kind: LogKind, fields: Fields, today: string, plan: ForumPlan): FieldProblem[] {
  const found: FieldProblem[] = []
  const date = fields['date']
  if (fields['status'] === 'held' && typeof date === 'string' && date > today && !isFar(date, today))
    found.push({ field: 'date', key: 'notYet', values: { date } })
  const metOn = fields['metOn']
  if (fields['met'] === 'yes' && typeof metOn === 'string' && metOn > today && !isFar(metOn, today))
    found.push({ field: 'metOn', key: 'notMetYet', values: { date: metOn } })
  for (const field of pastDays[kind]) {
    const day = fields[field]
    if (typeof day !== 'string' || day <= today || isFar(day, today)) continue
    // Without its own day there is nothing to write down yet; the others can be left empty until theirs.
    const key = field === dayField(kind) && kind !== 'ywsd' ? 'toCome' : 'toComeEmpty'
    found.push({ field, key, values: { date: day } })
  }
  const [from, to] = [fields['from'], fields['to']]
  if (kind === 'activity' && typeof from === 'string' && typeof to === 'string' && to < from)
    found.push({ field: 'to', key: 'endsFirst', values: {} })
  const newFaces = fields['newFaces']
  const parents = (fields['attendance'] as Record<string, unknown> | undefined)?.['parent_carers'] ?? 0
  if (typeof newFaces === 'number' && typeof parents === 'number' && newFaces > parents)
    found.push({ field: 'newFaces', key: 'moreNewThanCame', values: { newFaces, parents } })
  const [saidOn, doneOn] = [fields['saidOn'], fields['doneOn']]
  if (typeof saidOn === 'string' && typeof doneOn === 'string' && doneOn < saidOn)
    found.push({ field: 'doneOn', key: 'doneBeforeSaid', values: { date: saidOn } })
  const links = fields['links'] as { plan: string; actions: string[] } | undefined
  const stray = links?.plan === plan.key && links.actions.find((ref) => !plan.actions.some((one) => one.ref === ref))
  if (stray) found.push({ field: 'links', key: 'link', values: { ref: stray, plan: plan.key } })
  return found
}
