import type { Parcel } from '../../src/domain/response/parcel.ts'
import type { fakeTimers } from './fake-browser.ts'
import { settle } from './fake-browser.ts'
import { CHOKES, REJECTED, UNREADABLE, type FakeServer } from './fake-server.ts'
import type { Phone } from './phone.ts'

/** One value somebody gave, and whether a screen has called it saved. */
export type Said = { value: string; acknowledged: boolean }

/** What people were told, kept apart from everything that is being tested. */
export type Ledger = {
  /** Answers whose finishing was acknowledged on a screen. */
  finished: Map<string, { phone: Phone; mark: string | null; contentHash: string }>
  /** Every content somebody tried to finish. */
  tried: Map<string, string>
  /** Drafts that were begun, and whether a screen said so: per question, the values that may be there. */
  acked: Map<string, { phone: Phone; acknowledged: boolean; answers: Map<string, Said[]> }>
  /** Ids the server lost in a restore. */
  lost: Set<string>
}

type Seen = {
  parcels: Map<string, Parcel>
  receipts: Set<string>
  exported: string
  stuck: Set<string>
  drafts: Map<string, Record<string, string>>
}

async function lookAt(phone: Phone): Promise<Seen> {
  const store = phone.look()
  const parcels = await store.outbox.list()
  const receipts = await store.outbox.receipts()
  const exported = await store.outbox.exportUnsent()
  const later = await store.outbox.list()
  const seen = {
    parcels: new Map(parcels.map((one) => [one.id, one])),
    receipts: new Set(receipts.map((one) => one.code)),
    exported,
    // The phone goes on living while we look: only what was stuck before and after must be in the file.
    stuck: new Set(later.filter((one) => one.state !== 'received').map((one) => one.id)),
    drafts: new Map((await store.drafts.list()).map((one) => [one.id, one.answers])),
  }
  store.close()
  return seen
}

const codeOf = (id: string) => `CODE-${Number.parseInt(id.slice(-12), 16)}`

function must(holds: boolean, promise: string, about: unknown): void {
  if (!holds) throw new Error(`${promise}: ${JSON.stringify(about)}`)
}

/** The ledger as it stands: what is told while the checker is still looking is for the next check. */
function asToldNow(told: Ledger): Ledger {
  const acked = [...told.acked].map(([id, one]) => {
    const answers = [...one.answers].map(([question, said]) => [question, said.map((each) => ({ ...each }))] as const)
    return [id, { ...one, answers: new Map(answers) }] as const
  })
  return { finished: new Map(told.finished), tried: told.tried, acked: new Map(acked), lost: told.lost }
}

/** The promises that hold at every moment, whatever has gone wrong so far. */
export async function checkNow(phones: Phone[], server: FakeServer, told: Ledger): Promise<void> {
  const ledger = asToldNow(told)
  const seen = new Map<Phone, Seen>()
  for (const phone of phones) seen.set(phone, await lookAt(phone))

  for (const [id, finished] of ledger.finished) {
    const here = seen.get(finished.phone)!
    const parcel = here.parcels.get(id)
    // I1, I3: what was called saved is in the outbox, or received and cleared with its receipt left behind.
    must(parcel !== undefined || here.receipts.has(codeOf(id)), 'I1 saved is still here', id)
    must(!here.drafts.has(id), 'a finished answer is no draft any more', id)
    if (parcel && parcel.state !== 'received' && here.stuck.has(id))
      must(here.exported.includes(id), 'I6 whatever is stuck can be exported', id)
    if (parcel) must(parcel.envelope.contentHash === finished.contentHash, 'the envelope never changes', id)
  }
  for (const [phone, { parcels, receipts }] of seen) {
    for (const parcel of parcels.values()) {
      if (parcel.state === 'needs_attention') must(parcel.trouble !== null, 'I3 stuck with a reason', parcel.id)
      if (parcel.state !== 'received') continue
      // I2: what the screen calls received is in the server, unless the server has been restored since.
      const row = server.rows().get(parcel.id)
      must(
        row?.contentHash === parcel.envelope.contentHash || parcel.epoch !== server.epoch(),
        'I2 received is in the server',
        parcel.id,
      )
      must(receipts.has(parcel.receiptCode), 'a received parcel has its receipt', parcel.id)
    }
    for (const [id, { phone: owner, acknowledged, answers }] of ledger.acked) {
      const draft = owner === phone ? seen.get(phone)!.drafts.get(id) : undefined
      if (!draft) {
        if (owner === phone && acknowledged) must(ledger.tried.has(id), 'I1 a draft stays until it is finished', id)
        continue
      }
      for (const [question, possible] of answers) {
        const value = draft[question]
        const fits =
          value === undefined ? possible.every((one) => !one.acknowledged) : possible.some((one) => one.value === value)
        must(fits, 'I1 a saved answer is still here', { id, question, value, possible })
      }
    }
  }
  for (const [id, row] of server.rows())
    must(ledger.tried.get(id) === row.contentHash, 'the server holds only what was finished', id)
}

/** Does nothing wait any more but what the server chokes on? */
async function idle(phones: Phone[]): Promise<boolean> {
  for (const phone of phones) {
    for (const parcel of (await lookAt(phone)).parcels.values()) {
      const waits = parcel.state === 'waiting' || parcel.state === 'sending'
      if (waits && parcel.envelope.answers['EH9'] !== CHOKES) return false
    }
  }
  return true
}

/** Everything is mended: now everything sendable must arrive, once, and everything else must be waiting for a person. */
export async function checkAtEnd(
  phones: Phone[],
  server: FakeServer,
  ledger: Ledger,
  time: ReturnType<typeof fakeTimers>,
): Promise<void> {
  await settle()
  const arrived = () =>
    [...ledger.finished].every(([id, told]) => told.mark !== null || server.rows().has(id) || ledger.lost.has(id))
  for (let round = 0; round < 60; round += 1) {
    for (const phone of phones) {
      for (const tab of phone.tabs) tab.diesIn = Infinity
      const tab = phone.tabs[0] ?? phone.openTab()
      void tab.sender.flush(round % 2 ? 'start' : 'tap')
    }
    await time.pass(60_000)
    if (round >= 3 && arrived() && (await idle(phones))) break
  }
  await checkNow(phones, server, ledger)
  let gone = 0
  const seen = new Map<Phone, Seen>()
  for (const phone of phones) seen.set(phone, await lookAt(phone))
  for (const [id, told] of ledger.finished) {
    const parcel = seen.get(told.phone)!.parcels.get(id)
    if (told.mark === REJECTED || told.mark === UNREADABLE)
      must(parcel?.state === 'needs_attention', 'a refused answer asks for its person', parcel?.state)
    else if (told.mark === CHOKES)
      must(parcel?.state === 'waiting' && parcel.trouble?.code === 'server_trouble', 'a choking answer waits', [
        id,
        parcel?.state,
        parcel?.trouble,
      ])
    else if (server.rows().get(id)?.contentHash !== told.contentHash) {
      // The one loss that is agreed: received, cleared from the phone by date, and only then lost by the server.
      must(parcel === undefined && ledger.lost.has(id), 'every finished answer arrives', [
        id,
        parcel?.state,
        parcel?.trouble,
      ])
      gone += 1
    } else
      must(parcel === undefined || parcel.state === 'received', 'what arrived is shown as received', [
        id,
        parcel?.state,
        parcel?.trouble,
      ])
  }
  must(gone <= ledger.lost.size, 'no more is gone than the server itself lost', gone)
}
