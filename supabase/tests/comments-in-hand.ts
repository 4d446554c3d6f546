import { envelopeOf, newArea, parentAnswers, rpc, signIn, type Caller } from '../../tests/support/real-lane/lane.ts'
import type { SubmitReply } from '../../src/domain/response/receipt.ts'
import type { Answers } from '../../src/domain/survey/answers.ts'

export type Card = {
  id: string
  survey: string
  question: string
  month: string | null
  language: string
  words: string
  revision: number
  shortened: boolean
  late: boolean | null
  read: boolean
  dueOn: string | null
  slice: { by: string; code: string } | null
  themes: string[]
  flags: { id: string; done: string | null; by: string | null }[]
}
export type Page = { comments: Card[]; after: string | null }
export type Changed = { status: string; problem?: string; comment?: Card }

/** An area of its own with a lead and staff of two agencies, one without any, and its forum. */
export async function readersOf() {
  const area = await newArea()
  const [lead, la, health, forum] = await Promise.all([
    signIn({ area, role: 'lead', agency: 'la' }),
    signIn({ area, role: 'staff', agency: 'la' }),
    signIn({ area, role: 'staff', agency: 'health' }),
    signIn({ area, role: 'forum', agency: 'pcpw' }),
  ])
  return { area, lead, la, health, forum }
}

/** Sends one answer of the EHC plan survey, or of another, and hands back its receipt code. */
export async function send(area: string, answers: Answers, more: Partial<Parameters<typeof envelopeOf>[0]> = {}) {
  const { envelope, code } = await envelopeOf({ area, answers: parentAnswers(answers), ...more })
  const { results } = await rpc<SubmitReply>('submit', { envelopes: [envelope] })
  if (results[0]?.status !== 'received') throw new Error(`not taken: ${JSON.stringify(results)}`)
  return { code, id: envelope.id }
}

/** One about a service, from a parent carer. */
export const sendAbout = (area: string, service: string, words: string) =>
  send(area, {}, { survey: 'friends_family', answers: { R1: 'parent_carer', FF0: service, FF3: words } })

export const read = (area: string, caller: Caller, wanted: object = { only: 'all' }) =>
  rpc<Page | null>('comments', { area, wanted }, caller)
export const wordsOf = async (area: string, caller: Caller, wanted?: object) =>
  (await read(area, caller, wanted))?.comments.map((one) => one.words) ?? null
export const change = (area: string, caller: Caller, comment: string, what: object) =>
  rpc<Changed | null>('comment_change', { area, comment, change: what }, caller)

/** The one comment with these words. */
export async function cardOf(area: string, caller: Caller, words: string): Promise<Card> {
  const found = (await read(area, caller))?.comments.find((one) => one.words.includes(words))
  if (!found) throw new Error(`nobody wrote ${words}`)
  return found
}

export async function addTheme(area: string, caller: Caller, name: string): Promise<string> {
  const reply = await rpc<{ status: string; id: string }>('change_theme', { area, theme: { name } }, caller)
  if (reply.status !== 'kept') throw new Error(JSON.stringify(reply))
  return reply.id
}
