import type { Draft, Parcel } from '../../domain/response/parcel.ts'
import type { Survey } from '../../domain/survey/definition.ts'

/** A draft from some days ago with these answers. */
export function draftOf(survey: Survey, answers: Draft['answers'], at: string): Draft {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    area: 'wirral',
    survey: survey.key,
    version: survey.version,
    language: 'en',
    answers,
    skipped: [],
    at,
    startedOn: '2026-03-10',
    touchedOn: '2026-03-11',
  }
}

/** An answer of yesterday that was tried once and waits, or whatever a test makes of it. */
export function waitingParcel(survey: Survey, change: Partial<Parcel> = {}): Parcel {
  const id = change.id ?? 'p1'
  return {
    seq: 1,
    id,
    receiptCode: 'K7RT-4MWX-9HDE',
    state: 'waiting',
    attempts: 1,
    notBefore: 1_773_500_240_000,
    lastTriedAt: 1_773_499_700_000,
    trouble: null,
    epoch: null,
    receivedOn: null,
    envelope: {
      id,
      area: 'wirral',
      survey: survey.key,
      version: 1,
      respondent: 'parent_carer',
      channel: 'app',
      language: 'en',
      easyRead: false,
      answers: {},
      completedOn: '2026-03-13',
      receiptHash: 'a',
      contentHash: 'b',
      appVersion: '0',
    },
    ...change,
  }
}
