import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Recovered } from './notes.ts'
import type { Comment, Read } from './place.ts'
import { MONTHS } from './world.ts'

// What the order of comments says of those that bear no month: between which others they stand in every list there is, what comes after
// a cursor somebody makes up, and the day by which they should be read.

/** `cuts`: what comes after a cursor that was made out of the first day of a month; a cursor that was refused is not among them. */
export type Orders = { lists: Comment[][]; cuts: { month: string; after: Set<string> }[]; due: Map<string, string> }
type Wanted = { only?: string; search?: string; theme?: string; after?: string; limit?: number }
type Card = Comment & { dueOn: string | null }
type Page = { status?: string; comments: Card[]; after: string | null }

const FIRST_ID = '00000000-0000-4000-8000-000000000000'
const NEXT = [...MONTHS.slice(1), '9999-01']

/** Everything the order of the comments of these areas can be asked for, by the doors of a lead who is signed in. */
export async function readOrders(db: pg.Client, asked: { key: string; read: Read }[]): Promise<Map<string, Orders>> {
  const { rows } = await db.query<{ today: string }>(`select (now() at time zone 'Europe/London')::date::text as today`)
  const all = new Map<string, Orders>()
  for (const { key, read } of asked) {
    const lists: Card[][] = []
    for (const wanted of [
      { only: 'all', limit: 1 },
      { only: 'unread' },
      { only: 'all', search: 'words' },
      { only: 'flagged' },
    ])
      lists.push((await walk(db, key, wanted))!)
    const cuts: Orders['cuts'] = []
    for (const forge of forgeries(read.comments, rows[0]!.today))
      for (const [at, month] of MONTHS.entries()) {
        const came = await walk(db, key, { only: 'all', after: forge(NEXT[at]!) })
        if (came) cuts.push({ month, after: new Set(came.map(({ id }) => id)) })
      }
    const due = new Map<string, string>()
    const told = [...lists.flat(), ...(await putBack(db, key, lists[0]!))]
    for (const { id, month, dueOn } of told)
      if (month === null && dueOn !== null && dueOn < rows[0]!.today) due.set(id, dueOn.slice(0, 7))
    all.set(key, { lists, cuts, due })
  }
  return all
}

/** Cursors as there ever were, for what came before a day. The mark of an order is no secret: it is made of what everybody is told. */
function forgeries(comments: readonly Comment[], today: string): ((before: string) => string)[] {
  const told = [...new Set(comments.flatMap(({ month }) => (month === null ? [] : [month])))].sort()
  const marked = `{${told.map(() => 'ehcp_satisfaction').join()}} {${told.map((month) => `${month}-01`).join()}} ${today}`
  const mark = createHash('md5').update(marked).digest('hex').slice(0, 8)
  return [
    (before) => `${before}-01:${FIRST_ID}`,
    (before) => `${mark}.${before}-01.${FIRST_ID}`,
    (before) => `${mark}.${before}.${FIRST_ID}`,
  ]
}

/** All pages of a list; null where the cursor is refused. */
async function walk(db: pg.Client, key: string, wanted: Wanted): Promise<Card[] | null> {
  const seen: Card[] = []
  for (let after: string | null | undefined = wanted.after; after !== null;) {
    const { rows }: pg.QueryResult<{ page: Page }> = await db.query(`select public.comments($1, $2) as page`, [
      key,
      JSON.stringify({ ...wanted, after }),
    ])
    const page: Page = rows[0]!.page
    if (page.status === 'refused') return null
    seen.push(...page.comments)
    after = page.after
  }
  return seen
}

/** Reads one that bears no month, and puts it back to be read. */
async function putBack(db: pg.Client, key: string, list: readonly Card[]): Promise<Card[]> {
  const one = list.find(({ month }) => month === null)
  if (!one) return []
  const cards: Card[] = []
  for (const read of [true, false]) {
    const { rows } = await db.query<{ reply: { comment: Card } }>(`select public.comment_change($1, $2, $3) as reply`, [
      key,
      one.id,
      JSON.stringify({ read }),
    ])
    cards.push(rows[0]!.reply.comment)
  }
  return cards
}

/** The months that leave no doubt: bounded on both sides by what is dated, and not one of those that are told. */
export function monthsFromOrder({ orders }: Read): { found: Recovered[]; tried: number; forged: number } {
  if (!orders) return { found: [], tried: 0, forged: 0 }
  const { lists, cuts, due } = orders
  const known = new Map(due)
  const told = new Set(lists.flat().flatMap(({ month }) => month ?? []))
  for (const list of lists)
    for (const [at, { id, month }] of list.entries()) {
      if (month !== null) continue
      const before = list.slice(0, at).findLast((one) => one.month !== null)?.month
      const next = list.slice(at + 1).find((one) => one.month !== null)?.month
      if (!before || !next) continue
      const [from, to] = [before, next].sort() as [string, string]
      const between = MONTHS.filter((one) => one >= from && one <= to && (from === to || !told.has(one)))
      if (between.length === 1) known.set(id, between[0]!)
    }
  const without = new Set(lists.flat().flatMap(({ id, month }) => (month === null ? [id] : [])))
  for (const id of without)
    for (const [at, { month, after }] of cuts.entries())
      if (at % MONTHS.length > 0 && after.has(id) && !cuts[at - 1]!.after.has(id)) known.set(id, month)
  return {
    found: [...known.values()].map((month) => ({ what: `month of a comment: ${month}`, value: 1 })),
    tried: without.size,
    forged: cuts.length,
  }
}
