import { readFileSync } from 'node:fs'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

type Version = { revision: number; what: string; late: boolean; why: string | null; by: string | null }
export type Pack = {
  plan: string
  mayWrite: boolean
  words: (Version & { statement: number; earlier: Version[] })[]
  actions: { kind: string; position: number; refs: string[]; latest: number; state: { status: string } | null }[]
  assurance: { position: number; done: { id: string; on: string }[] }[]
  known: { on: string; isToday: boolean; newest: string }
  logSignatures: { side: string; on: string; stands: boolean }[]
}
export type Reply = { status: string; problem?: string; pack?: Pack } | null

export const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as {
  title: string
  statements: { title: string }[]
}
/** The month `by` months from now, as the server has it. */
export const monthFromNow = async (by: number) =>
  (
    await rows<{ is: string }>(
      `select private.month_text((private.first_of_month(private.london_day()) + make_interval(months => $1))::date) as is`,
      [by],
    )
  )[0]!.is
/** Words of a report. */
export const words = (what: string) => ({ what, soWhat: 'So what', nowWhat: 'Now what' })

/** An area with the printed plan, somebody of its staff, and how they write of a statement in the report of `month`. */
export async function reportArea(month: string) {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead' })
  await rpc('adopt_plan', { area, key: 'plan-1', adopted_on: '2024-05-01', plan: printed }, { token: lead.token })
  const { token: staff } = await signIn({ area, role: 'staff' })
  const write = (statement: number, base: number, what: string, token = staff, of = month) =>
    rpc<Reply>('write_pack_words', { area, month: of, statement, base, words: words(what) }, { token })
  return { area, staff, write }
}
