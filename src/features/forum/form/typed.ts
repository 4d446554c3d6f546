import * as z from 'zod/mini'
import { described, type DescribedField } from '../../../domain/log/described.ts'
import { logRecords, type LogKind } from '../../../domain/log/kinds.ts'
import { saysNothing } from '../../../domain/log/merge.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import type { KeptForm } from '../../../domain/ports-forum.ts'

type Fields = Readonly<Record<string, unknown>>

/** What stands in one box: text, or whether it is ticked, or the codes ticked, or a number by code. */
export const typedText = (form: KeptForm, field: string): string => textOf(form[field])
export const typedMany = (form: KeptForm, field: string): string[] =>
  Array.isArray(form[field]) ? (form[field] as string[]) : []
export const typedNumbers = (form: KeptForm, field: string): Record<string, string> =>
  (form[field] ?? {}) as Record<string, string>

/** A record as its form shows it. */
export function typedFrom(kind: LogKind, fields: Fields): KeptForm {
  const form: KeptForm = { shared: fields['shared'] === true }
  for (const one of described[kind]) form[one.field] = intoBox(one, fields[one.field])
  return form
}

function intoBox(one: DescribedField, value: unknown): unknown {
  switch (one.as) {
    case 'yes_no':
      return one.answered && typeof value !== 'boolean' ? '' : value === true
    case 'many':
      return Array.isArray(value) ? value : []
    case 'numbers':
      return Object.fromEntries(Object.entries(value ?? {}).map(([code, count]) => [code, String(count)]))
    case 'links':
      return value ?? null
    case 'line':
    case 'text':
    case 'web':
    case 'day':
    case 'time':
    case 'number':
    case 'one':
      return textOf(value)
  }
}

/**
 * The record that a form says, over `before` for what the form does not show. What cannot be read as a number stays as it
 * was typed, for the schema to refuse and a sentence to explain.
 */
export function recordFrom(kind: LogKind, form: KeptForm, before: Fields = {}): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...before }
  for (const one of described[kind]) {
    const value = outOfBox(one, form[one.field])
    // An empty list where there was none is no change; neither is none where there was an empty one.
    if (saysNothing(value) && saysNothing(before[one.field]) && mayBeLeftOut(kind, one.field)) continue
    if (value === '' && mayBeLeftOut(kind, one.field)) delete fields[one.field]
    else if (value === undefined) delete fields[one.field]
    else fields[one.field] = value
  }
  // Of a meeting that did not take place nobody is asked who was there.
  if (kind === 'local_area_meeting' && form['status'] !== 'held' && form['attended'] === '') fields['attended'] = false
  if (form['shared'] === true || 'shared' in before) fields['shared'] = form['shared'] === true
  return fields
}

function outOfBox(one: DescribedField, value: unknown): unknown {
  switch (one.as) {
    case 'yes_no':
      return one.answered && typeof value !== 'boolean' ? undefined : value === true
    case 'many':
      return Array.isArray(value) ? value : []
    case 'numbers':
      return Object.fromEntries(
        Object.entries((value ?? {}) as Record<string, string>)
          .filter(([, count]) => count.trim() !== '')
          .map(([code, count]) => [code, asNumber(count)]),
      )
    case 'links':
      return value ?? undefined
    case 'number':
      return typeof value === 'string' && value.trim() !== '' ? asNumber(value) : undefined
    case 'one':
    case 'day':
    case 'time':
      return typeof value === 'string' && value !== '' ? value : undefined
    case 'line':
    case 'text':
    case 'web':
      return textOf(value).trim()
  }
}

const asNumber = (typed: string): number | string => (/^-?\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed)

/** Whether the schema knows this field as one that need not be there. */
function mayBeLeftOut(kind: LogKind, field: string): boolean {
  const shape = logRecords[kind].shape as Record<string, z.core.$ZodType>
  const schema = shape[field]
  return schema !== undefined && z.safeParse(schema, undefined).success
}

/** The fields in which two records differ, as a change says it: null for what is gone. */
export function changesBetween(before: Fields, after: Fields): Record<string, unknown> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null]))
}
