import type { SendOutcome } from '../../src/domain/ports.ts'
import type { Envelope } from '../../src/domain/response/envelope.ts'
import type { Receipt, SubmitReply, SubmitResult } from '../../src/domain/response/receipt.ts'

/** Answers that make this server behave: it chokes on the whole request, cannot read it, or rejects the one. */
export const CHOKES = 'makes the server fall over'
export const UNREADABLE = 'cannot even be read'
export const REJECTED = 'is rejected'

const marked = (envelope: Envelope, mark: string) => envelope.answers['EH9'] === mark

/** The server's promises as a model: first content of an id is kept for ever, repeats get the same receipt. */
export function fakeServer(today: () => string) {
  let rows = new Map<string, Receipt>()
  let epochs = 1
  let backup = new Map<string, Receipt>()
  let narrow = Infinity

  function one(envelope: Envelope): SubmitResult {
    const { id, contentHash } = envelope
    const before = rows.get(id)
    if (before) {
      if (before.contentHash === contentHash) return { status: 'already_received', id, receipt: before }
      return { status: 'conflict', id, code: 'conflict', reason: 'Taken.' }
    }
    if (marked(envelope, REJECTED)) return { status: 'rejected', id, code: 'date_in_future', reason: 'Not yet.' }
    const receipt = { id, contentHash, receivedOn: today(), withdrawn: false }
    rows.set(id, receipt)
    return { status: 'received', id, receipt }
  }

  return {
    rows: () => rows,
    epoch: () => `epoch-${epochs}`,
    backUp: () => void (backup = new Map(rows)),
    restore() {
      rows = new Map(backup)
      epochs += 1
    },
    acceptAtMost: (envelopes: number) => void (narrow = envelopes),
    submit(envelopes: Envelope[]): SendOutcome {
      if (envelopes.length > narrow) return { kind: 'too_large' }
      if (envelopes.some((envelope) => marked(envelope, UNREADABLE)))
        return { kind: 'refused', code: 'malformed', reason: '' }
      if (envelopes.some((envelope) => marked(envelope, CHOKES))) return { kind: 'busy', retryAfterMs: null }
      const reply: SubmitReply = { epoch: `epoch-${epochs}`, results: envelopes.map(one) }
      return { kind: 'answered', reply: structuredClone(reply) }
    },
  }
}
export type FakeServer = ReturnType<typeof fakeServer>
