import { isDemo, type LogEntry } from '../../domain/log/entry.ts'
import { isOpen, keptChange, namingWhatWasSeen, standing, type KeptChange } from '../../domain/log/kept-change.ts'
import { sameValue, withWaiting } from '../../domain/log/merge.ts'
import type { PullReply } from '../../domain/log/replies.ts'
import type { LogStore, Verdict } from '../../domain/ports-log.ts'
import { daysBetween } from '../days.ts'
import { changesIn, changesOf, entryOf, rowOf } from './changes.ts'
import { entryKey, entryRow, readBook, type EntryRow, type LogDatabase, type LogTables } from './schema.ts'

/** The exchange's door into one person's log of one area. Nothing that was not received is ever deleted here. */
export function logStoreOf(db: LogDatabase, book: string): LogStore {
  return {
    take: (rule) =>
      db.use(async (tables) => {
        const due: KeptChange[] = []
        const behind = new Set<string>()
        await tables.changes
          .where('[book+state]')
          .equals([book, 'waiting'])
          .until(() => due.length >= rule.limit)
          .each((row) => {
            const one = keptChange.safeParse(row)
            if (!one.success || behind.has(one.data.entry)) return
            if (rule.due(one.data)) due.push(one.data)
            else behind.add(one.data.entry)
          })
        return rule.pick(due)
      }),
    settle: (verdicts, epoch, today) =>
      db.change(['entries', 'changes', 'books'], async (tables) => {
        for (const verdict of verdicts) await settleOne(tables, verdict, epoch, today)
        const received = verdicts.flatMap((one) => (one.is === 'received' ? [one.entry] : []))
        // Of another epoch: the next page tells, and fetching begins anew.
        if (epoch !== null && epoch === ((await readBook(tables, book)).epoch ?? epoch))
          await keepEntries(tables, book, received, epoch)
      }),
    cursor: () => db.use(async (tables) => (await readBook(tables, book)).cursor),
    keepPage: (page, from, today) =>
      db.change(['entries', 'changes', 'books'], async (tables) => {
        const known = await readBook(tables, book)
        // Another tab has come further, or began anew, while this page was on its way.
        if (known.cursor !== from) return false
        if (known.epoch !== page.epoch) {
          await offerAgain(tables, book, page.epoch)
          await tables.books.put({ ...known, cursor: null, epoch: page.epoch, restored: known.epoch !== null })
          if (from !== null) return false
        }
        await keepEntries(tables, book, page.entries, page.epoch, page)
        const now = await readBook(tables, book)
        const whole = now.restored && page.left === 0
        if (whole) await letGo(tables, book, page.epoch)
        const clearings = now.clearings + (whole ? 1 : 0)
        const respondWithin = page.policy?.respondWithin ?? now.respondWithin
        await tables.books.put({
          ...now,
          cursor: page.cursor,
          restored: now.restored && !whole,
          clearings,
          ...(respondWithin ? { respondWithin } : {}),
          ...(page.today ? { heardDay: { there: page.today, here: today } } : {}),
        })
        return true
      }),
    clearSent: (today, keepDays) =>
      db.change(['changes'], async (tables) => {
        for (const one of await changesIn(tables, book, ['sent']))
          if (daysBetween(one.sentOn ?? today, today) >= keepDays) await clearReceived(tables, one)
      }),
    summary: () =>
      db.use(async (tables) => {
        const waiting = await changesIn(tables, book, ['waiting'])
        const earliest = waiting.length > 0 ? Math.min(...waiting.map((one) => one.notBefore)) : null
        return { waiting: waiting.length, earliest }
      }),
  }
}

async function settleOne(tables: LogTables, verdict: Verdict, epoch: string | null, today: string): Promise<void> {
  const { change } = verdict
  const kept = await changesOf(tables, change.book, change.entry)
  const now = kept.find((one) => one.seq === change.seq)
  // Received already, or made anew for a restored server meanwhile: our news is old.
  if (now?.state !== 'waiting' || now.epoch !== change.epoch) return
  if (verdict.is === 'waiting') return void (await tables.changes.put({ ...change }))
  if (verdict.is === 'received') {
    await tables.changes.put({ ...change, state: 'sent', epoch, sentOn: today, trouble: null, notBefore: 0 })
    return overtake(tables, kept, change)
  }
  if (verdict.problem === 'conflict' && change.asSent)
    // Under this id the restored server has it as it was sent first: said that way, it answers what came of it.
    return void (await tables.changes.put({ ...change, operation: change.asSent, asSent: null, notBefore: 0 }))
  const refused = {
    ...change,
    state: 'needs_attention' as const,
    trouble: { code: verdict.problem, reason: verdict.month },
  }
  await tables.changes.put({ ...refused, notBefore: 0 })
  await takeBack(
    tables,
    await entryOf(tables, change.book, change.entry),
    await changesOf(tables, change.book, change.entry),
  )
}

/** What this device wrote later now stands on the server: an earlier change that was refused no longer asks for it. */
async function overtake(tables: LogTables, kept: KeptChange[], by: KeptChange): Promise<void> {
  for (const one of kept) {
    if (one.seq >= by.seq || one.state !== 'needs_attention') continue
    const fields = Object.keys(by.operation.changes).filter((field) => field in one.operation.changes)
    if (fields.length === 0) continue
    const left = { ...one, overtaken: [...new Set([...one.overtaken, ...fields])] }
    const nothing = Object.keys(standing(left).changes).length === 0 && one.operation.settles.length === 0
    await tables.changes.put(nothing ? { ...left, state: 'replaced' } : left)
  }
}

/** A record that the server would not take and that its writer deleted asks nobody for anything. It stays in the file. */
async function takeBack(tables: LogTables, held: LogEntry | null, kept: KeptChange[]): Promise<void> {
  const open = kept.filter(isOpen)
  if (held || !open.some((one) => one.makes && one.state === 'needs_attention')) return
  if (withWaiting(null, open.map(standing))?.fields['deleted'] !== true) return
  await tables.changes.bulkPut(open.map((one): KeptChange => ({ ...one, state: 'taken_back' })))
}

/**
 * Puts records as the server has them. What it had earlier never replaces what it had later. What is told beside a record can
 * be new while the record is not; without a word of it, what is known of that stays.
 */
async function keepEntries(
  tables: LogTables,
  book: string,
  entries: LogEntry[],
  epoch: string,
  told: Pick<PullReply, 'stances' | 'behind'> = {},
): Promise<void> {
  const known = await readBook(tables, book)
  const turn = known.turn + 1
  const rows: EntryRow[] = []
  // One that is there twice came with the first.
  const here = new Map<string, number>()
  for (const [n, entry] of entries.entries()) {
    const before = await rowOf(tables, book, entry.id)
    const isOld = before?.epoch === epoch && before.entry.revision >= entry.revision
    const said = told.stances ? told.stances[entry.id] : before?.said
    const behind = told.behind ? told.behind[entry.id] : before?.behind
    if (isOld && sameValue(said, before.said) && sameValue(behind, before.behind)) continue
    const stands = isOld ? before.entry : entry
    const beside = { ...(said ? { said } : {}), ...(behind ? { behind } : {}) }
    const came = before ? (before.came ?? before.turn) : (here.get(entry.id) ?? turn + n / entries.length)
    here.set(entry.id, came)
    rows.push({ key: entryKey(book, entry.id), book, turn, came, epoch, entry: stands, ...beside })
  }
  await tables.entries.bulkPut(rows)
  await tables.books.put({ ...known, epoch, turn })
}

/** The server was restored from a backup: whatever was made against it before waits (again), naming what it had seen. */
async function offerAgain(tables: LogTables, book: string, epoch: string): Promise<void> {
  const kept = await changesIn(tables, book, ['waiting', 'needs_attention', 'sent'])
  for (const one of kept) {
    // Made before any server was seen: it names no revision.
    if (one.epoch === epoch || one.epoch === null) continue
    const mine = kept.filter((other) => other.entry === one.entry && other.seq < one.seq).map((other) => other.id)
    const operation = namingWhatWasSeen(one, await entryOf(tables, book, one.entry), mine)
    const again = { state: 'waiting', attempts: 0, notBefore: 0, trouble: null, sentOn: null, overtaken: [] } as const
    await tables.changes.put({ ...one, ...again, overtaken: [], epoch, operation, asSent: asItWent(one) })
  }
}

/** The change as the server may know it already; null when it has surely never been sent. */
const asItWent = (one: KeptChange) => one.asSent ?? (one.state !== 'waiting' || one.attempts > 0 ? one.operation : null)

/**
 * A restored server has told all it has. What else was held here goes; where a change to such a record waits here, the
 * change takes the whole record with it.
 */
async function letGo(tables: LogTables, book: string, epoch: string): Promise<void> {
  const rows = await tables.entries.where('[book+turn]').between([book, -Infinity], [book, Infinity]).toArray()
  for (const raw of rows) {
    const row = entryRow.safeParse(raw)
    if (!row.success || row.data.epoch === epoch) continue
    const open = (await changesOf(tables, book, row.data.entry.id)).filter(isOpen)
    const first = open.some((one) => one.makes) ? undefined : open[0]
    // Nobody can make what the demonstration made.
    if (first && !isDemo(row.data.entry)) {
      const changes = { ...row.data.entry.fields, ...first.operation.changes }
      await tables.changes.put({
        ...first,
        makes: true,
        state: 'waiting',
        operation: { ...first.operation, baseRevision: 0, changes },
        asSent: asItWent(first),
      })
    }
    await tables.entries.delete(row.data.key)
  }
}

/** Clears a change the server has, and with it those whose content is whole in it. */
export async function clearReceived(tables: LogTables, sent: KeptChange): Promise<void> {
  for (const one of await changesOf(tables, sent.book, sent.entry)) {
    const within = sent.operation.after.includes(one.id) || one.overtaken.length > 0
    if (one.state === 'replaced' && within && one.seq < sent.seq) await tables.changes.delete(one.seq)
  }
  await tables.changes.delete(sent.seq)
}
