import * as z from 'zod/mini'
import { text } from './fields.ts'
import { logKinds } from './kinds.ts'

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))

/** A value that lost against one of the same field it had not seen. Both are kept until a person chooses. */
export const clash = z.object({ field: z.string(), value: z.unknown(), operation: uuid, by: z.string() })
export type Clash = z.infer<typeof clash>

/**
 * One record of the forum's log as the server holds it. `deleted` and `shared` are fields like any other, so that one
 * rule merges them all; `revisions` and `writers` name the revision and the operation by which each field last changed.
 */
export const logEntry = z.object({
  id: uuid,
  kind: z.enum(logKinds),
  fields: z.record(z.string(), z.unknown()),
  revisions: z.record(z.string(), z.number()),
  writers: z.record(z.string(), uuid),
  revision: z.number(),
  clashes: z.array(clash),
})
export type LogEntry = z.infer<typeof logEntry>

/** One change a person made, as it waits on the device and travels to the server. */
export const logOperation = z.object({
  id: uuid,
  entry: uuid,
  kind: z.enum(logKinds),
  /** The revision the person saw; 0 for a record made here. */
  baseRevision: z.number().check(z.int(), z.minimum(0)),
  /** The device's own operations that waited before this one, newest last: what they wrote, this one knew of. */
  after: z.array(uuid).check(z.maxLength(100)),
  /** New values by field; null takes a field away. */
  changes: z.record(z.string(), z.unknown()),
  /** Operations whose clashes this one settles. */
  settles: z.array(uuid).check(z.maxLength(100)),
  /** Why something is changed that was reported in a closed month; the server refuses such a change without it. */
  reason: z.optional(text(200)),
  /** Of one that shares the entry: the photos its writer had before them. Agencies see these, and no other. */
  photos: z.optional(z.array(uuid).check(z.maxLength(100))),
})
export type LogOperation = z.infer<typeof logOperation>

export const isDeleted = ({ fields }: Pick<LogEntry, 'fields'>): boolean => fields['deleted'] === true
/** Made for the demonstration; no change can give or take this mark. */
export const isDemo = ({ fields }: Pick<LogEntry, 'fields'>): boolean => fields['demo'] === true
/** Private to the forum until it is shared. */
export const isShared = ({ fields }: Pick<LogEntry, 'fields'>): boolean => fields['shared'] === true
