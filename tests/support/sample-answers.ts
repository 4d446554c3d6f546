import { createHash } from 'node:crypto'
import { canonicalText, type Envelope, type Sha256 } from '../../src/domain/response/envelope.ts'
import type { Draft, Parcel } from '../../src/domain/response/parcel.ts'

export const nodeSha256: Sha256 = async (text) => createHash('sha256').update(text, 'utf8').digest('hex')

/** A UUID v4 that says its number: `uuid(7)` ends in 7. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
}

/** A half-finished answer to the EHC plan survey. */
export function sampleDraft(n: number, rest: Partial<Draft> = {}): Draft {
  return {
    id: uuid(n),
    area: 'wirral',
    survey: 'ehcp_satisfaction',
    version: 1,
    language: 'en',
    answers: { R1: 'parent_carer' },
    skipped: [],
    at: 'R2',
    startedOn: '2026-11-01',
    touchedOn: '2026-11-01',
    ...rest,
  }
}

/** A sealed envelope with a true content hash. */
export async function sampleEnvelope(n: number, rest: Partial<Omit<Envelope, 'contentHash'>> = {}): Promise<Envelope> {
  const open = {
    id: uuid(n),
    area: 'wirral',
    survey: 'ehcp_satisfaction',
    version: 1,
    respondent: 'parent_carer' as const,
    channel: 'app' as const,
    language: 'en',
    easyRead: false,
    answers: { R1: 'parent_carer', EH1: 'agree' },
    completedOn: '2026-11-02',
    receiptHash: await nodeSha256(`code ${n}`),
    appVersion: '0.1.0',
    ...rest,
  }
  return { ...open, contentHash: await nodeSha256(await canonicalText(open, nodeSha256)) }
}

/** A parcel that waits to be sent for the first time. */
export async function sampleParcel(n: number, rest: Partial<Parcel> = {}): Promise<Parcel> {
  return {
    seq: n,
    id: uuid(n),
    envelope: await sampleEnvelope(n),
    receiptCode: `CODE-${n}`,
    state: 'waiting',
    attempts: 0,
    notBefore: 0,
    lastTriedAt: null,
    trouble: null,
    epoch: null,
    receivedOn: null,
    ...rest,
  }
}
