import { createHash } from 'node:crypto'
import { londonDay } from '../../src/platform/clock.ts'
import type { SendOutcome } from '../../src/domain/ports.ts'
import { sampleDraft, sampleEnvelope } from '../support/sample-answers.ts'
import { fakeTimers, settle } from './fake-browser.ts'
import { CHOKES, fakeServer, REJECTED, UNREADABLE } from './fake-server.ts'
import { letPhonesFillUp, Phone, type Tab, type World } from './phone.ts'
import { checkNow, checkAtEnd, type Ledger, type Said } from './promises-kept.ts'

const WEATHERS = [
  'fine',
  'offline',
  'reply lost',
  'late',
  'hangs',
  'twice',
  'portal',
  'garbled',
  'busy',
  'server down',
] as const
const START = Date.UTC(2026, 10, 2, 9)

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Lets three phones with up to three tabs each do `acts` random things, then mends everything and counts. Throws on the
 * first broken promise. Returns what happened; `steps` counts the awaits at which a tab could have died. */
export async function simulate(seed: number, acts: number): Promise<Record<string, number>> {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  const time = fakeTimers(START)
  const server = fakeServer(() => londonDay(time.now()))
  const happened: Record<string, number> = {}
  const count = (what: string) => void (happened[what] = (happened[what] ?? 0) + 1)
  const ledger: Ledger = { finished: new Map(), tried: new Map(), acked: new Map(), lost: new Set() }

  const world: World = {
    time,
    random,
    day: londonDay,
    stepped: () => count('steps'),
    currentEpoch: async (phone) => (['fine', 'twice'].includes(phone.weather) ? server.epoch() : null),
    network: async (phone, envelopes) => {
      const copies = structuredClone(envelopes)
      for (const one of copies)
        if (ledger.tried.get(one.id) !== one.contentHash) throw new Error(`I5: sent what nobody finished: ${one.id}`)
      const wait = (ms: number) => new Promise<void>((resolve) => void time.timers.set(ms, resolve))
      count(`sent when ${phone.weather}`)
      switch (phone.weather as (typeof WEATHERS)[number]) {
        case 'fine':
          return server.submit(copies)
        case 'offline':
          return { kind: 'no_connection' }
        case 'reply lost':
          return (server.submit(copies), { kind: 'no_connection' })
        case 'late':
          return (await wait(below(40_000)), server.submit(copies))
        case 'hangs':
          return new Promise<SendOutcome>(() => {})
        case 'twice':
          return (server.submit(copies), server.submit(copies))
        case 'portal':
          return { kind: 'not_our_server' }
        case 'garbled':
          return garbled(server.submit(copies), below(3))
        case 'busy':
          return { kind: 'busy', retryAfterMs: below(120_000) }
        case 'server down':
          return { kind: 'busy', retryAfterMs: null }
      }
    },
  }
  const phones = [3, 3, 0].map((keepDays) => new Phone(world, keepDays))
  for (const phone of phones) phone.openTab()
  const undo = letPhonesFillUp()

  let made = 0
  const openDrafts = new Map<Phone, string[]>(phones.map((phone) => [phone, []]))
  const tabOf = (phone: Phone): Tab => (phone.tabs.length > 0 ? pick(phone.tabs) : phone.openTab())

  const doings: Record<string, (phone: Phone) => Promise<void> | void> = {
    async 'begins an answer'(phone) {
      const draft = sampleDraft((made += 1), { answers: {} })
      openDrafts.get(phone)!.push(draft.id)
      const begun = { phone, acknowledged: false, answers: new Map() }
      ledger.acked.set(draft.id, begun)
      void tabOf(phone)
        .store.drafts.start(draft)
        .then(
          () => (begun.acknowledged = true),
          () => count('could not begin'),
        )
    },
    async answers(phone) {
      const id = pick(openDrafts.get(phone)!)
      if (id === undefined) return
      const question = `Q${below(6)}`
      const value = `v${below(1000)}`
      const known = ledger.acked.get(id)
      // Until it is acknowledged, either may be there; after, whatever was acknowledged before this one began may not.
      const tried: Said = { value, acknowledged: false }
      const before = known?.answers.get(question) ?? []
      const settled = before.filter((one) => one.acknowledged)
      known?.answers.set(question, [...before, tried])
      const saved = (): void => {
        tried.acknowledged = true
        known?.answers.set(
          question,
          known.answers.get(question)!.filter((one) => !settled.includes(one)),
        )
      }
      const touch = { at: question, on: '2026-11-02', skipped: false }
      void tabOf(phone)
        .store.drafts.answer(id, question, value, touch)
        .then(saved, () => count('could not save'))
    },
    async finishes(phone) {
      const mine = openDrafts.get(phone)!
      const id = pick(mine)
      if (id === undefined) return
      const n = Number.parseInt(id.slice(-12), 16)
      const mark = [CHOKES, REJECTED, UNREADABLE][below(40)]
      const sealed = await sampleEnvelope(n, {
        answers: mark ? { R1: 'parent_carer', EH9: mark } : { R1: 'parent_carer' },
      })
      // A second tab finishing the same draft seals the same content; a mark, once tried, stays.
      const content = ledger.tried.get(id) ?? sealed.contentHash
      if (content !== sealed.contentHash) return
      ledger.tried.set(id, content)
      const saved = (): void => {
        ledger.finished.set(id, { phone, mark: mark ?? null, contentHash: content })
        mine.splice(0, mine.length, ...mine.filter((other) => other !== id))
      }
      void tabOf(phone)
        .store.drafts.finish(id, sealed, `CODE-${n}`)
        .then(saved, () => count('could not finish'))
    },
    sends: (phone) => void tabOf(phone).sender.flush(pick(['tap', 'online', 'visible', 'sync'])),
    'time passes': () => time.pass(below(90_000)),
    'an hour passes': () => time.pass(3_600_000),
    'weather changes': (phone) => void (phone.weather = random() < 0.4 ? 'fine' : pick(WEATHERS)),
    'a tab opens': (phone) => void (phone.tabs.length < 3 && phone.openTab()),
    'a tab is killed': (phone) => tabOf(phone).kill(),
    'a tab will die in its tracks': (phone) => void (tabOf(phone).diesIn = below(12)),
    'a tab freezes': (phone) => tabOf(phone).freeze(),
    'tabs thaw': (phone) => phone.tabs.forEach((tab) => tab.thaw()),
    'the clock jumps': (phone) =>
      void (phone.clockOff = pick([0, 0, 3_600_000, -3_600_000, 86_400_000, -315_360_000_000, 315_360_000_000])),
    'the phone fills up': (phone) => void (phone.full = random() < 0.4),
    'the server narrows': () => server.acceptAtMost(pick([Infinity, Infinity, 20, 3])),
    'a backup is made': () => server.backUp(),
    async 'the server is restored'() {
      const before = new Set(server.rows().keys())
      server.restore()
      for (const id of before) if (!server.rows().has(id)) ledger.lost.add(id)
    },
    async 'someone tries again'(phone) {
      const look = phone.look()
      const stuck = (await look.outbox.list()).find((one) => one.state === 'needs_attention')
      look.close()
      if (stuck)
        void tabOf(phone)
          .store.outbox.retry(stuck.id)
          .catch(() => {})
    },
    async 'a file goes to another phone'(phone) {
      const look = phone.look()
      const file = await look.outbox.exportUnsent()
      look.close()
      void tabOf(pick(phones))
        .store.outbox.importParcels(file)
        .catch(() => count('could not import'))
    },
    async 'clearing is refused'(phone) {
      const told = 1000 + below(10)
      const outcome = await tabOf(phone)
        .store.clearPhone({ unsent: told })
        .catch(() => ({ cleared: false }))
      if (outcome.cleared) throw new Error(`cleared a phone though nobody knew how much was unsent`)
    },
  }
  const often = [
    'begins an answer',
    'answers',
    'answers',
    'answers',
    'answers',
    'finishes',
    'finishes',
    'sends',
    'sends',
    'time passes',
    'time passes',
    'weather changes',
    'tabs thaw',
    'a tab opens',
  ]
  const seldom = Object.keys(doings).filter((act) => !often.includes(act))

  try {
    for (let done = 0; done < acts; done += 1) {
      const act = random() < 0.85 ? pick(often) : pick(seldom)
      count(act)
      await doings[act]!(pick(phones))
      await settle(below(4))
      if (done % 100 === 99) await checkNow(phones, server, ledger)
    }
    for (const phone of phones) {
      phone.weather = 'fine'
      phone.full = false
      phone.clockOff = 0
      for (const tab of phone.tabs) tab.thaw()
    }
    server.acceptAtMost(Infinity)
    await checkAtEnd(phones, server, ledger, time)
  } finally {
    for (const phone of phones) {
      phone.full = false
      while (phone.tabs.length > 0) phone.tabs[0]!.kill()
    }
    undo()
  }
  return { ...happened, finished: ledger.finished.size, stored: server.rows().size }
}

/** A reply that a broken proxy cut short or changed. */
function garbled(outcome: SendOutcome, how: number): SendOutcome {
  if (outcome.kind !== 'answered') return outcome
  const { reply } = outcome
  if (how === 0) return { kind: 'answered', reply: { ...reply, results: reply.results.slice(0, -1) } }
  if (how === 1) return { kind: 'answered', reply: { ...reply, results: [] } }
  const other = createHash('sha256').update('another').digest('hex')
  const results = reply.results.map((one) =>
    'receipt' in one ? { ...one, receipt: { ...one.receipt, contentHash: other } } : one,
  )
  return { kind: 'answered', reply: { ...reply, results } }
}
