import { describe, expect, it } from 'vitest'
import { goodRecords } from '../../../tests/support/log-records.ts'
import { countingOf } from './counting.ts'
import { described } from './described.ts'
import { logKinds, type LogKind } from './kinds.ts'
import { isToCome, pastDays } from './about-record.ts'
import { yearOfWork } from './year.ts'

const today = '2026-11-23'
const fields = (kind: LogKind, part: Record<string, unknown>) => ({ ...goodRecords[kind], counts: undefined, ...part })
const counts = (kind: LogKind, part: Record<string, unknown>, on = today) =>
  countingOf(kind, fields(kind, part), on).map((one) => [one.counts, one.because])

describe('what is still to come', () => {
  it('counts from its day on, and not before', () => {
    const letter = { date: '2026-11-30' }
    expect(counts('communication', letter)).toEqual([[false, 'to_come']])
    expect(counts('communication', letter, '2026-11-30')).toEqual([[true, 'formal']])
    expect(counts('communication', { ...letter, formal: false })).toEqual([[false, 'not_formal']])
    expect(counts('escalation', { raisedOn: '2026-11-30' })).toEqual([[false, 'to_come']])
    expect(counts('local_area_meeting', { date: '2026-11-24' })).toEqual([[false, 'to_come']])
    expect(counts('activity', { date: '2026-11-24' })).toEqual([
      [false, 'to_come'],
      [false, 'to_come'],
    ])
    const planned = { date: '2026-11-24', status: 'planned' }
    expect(counts('activity', planned)[0]).toEqual([false, 'not_held'])
  })

  it('a request that still runs counts; one asked, answered or met on a later day does from that day on', () => {
    const asked = { askedOf: ['la'], respondBy: '2026-12-02', requestedOn: '2026-11-04', replyOn: undefined }
    const waiting = { ...asked, met: 'pending', metOn: undefined }
    expect(counts('meeting_request', waiting)).toEqual([[true, 'request_pending']])
    expect(counts('meeting_request', { ...waiting, requestedOn: '2026-11-24' })).toEqual([[false, 'to_come']])
    expect(counts('meeting_request', { ...waiting, replyOn: '2026-11-24' })).toEqual([[false, 'to_come']])
    const met = { ...asked, met: 'yes', metOn: '2026-11-24' }
    expect(counts('meeting_request', met)).toEqual([[false, 'to_come']])
    expect(counts('meeting_request', met, '2026-11-24')).toEqual([[true, 'request_met']])
  })

  it('is no work of the year', () => {
    const entries = (['communication', 'escalation', 'training_session', 'activity', 'ywsd'] as const).map((kind) => ({
      kind,
      fields: fields(kind, { date: '2026-11-24', raisedOn: '2026-11-24', doneOn: '2026-11-24' }),
    }))
    const november = (on: string) => yearOfWork(entries, 2026, on).find(({ month }) => month === '2026-11')
    expect(november(today)).toMatchObject({ held: 0, trainings: 0, escalations: 0, done: 0 })
    expect(november('2026-11-24')).toMatchObject({ held: 1, trainings: 1, escalations: 1, done: 1 })
    const met = {
      requestedOn: '2026-11-04',
      respondBy: '2026-12-02',
      replyOn: '2026-11-05',
      met: 'yes',
      metOn: '2026-11-24',
    }
    const request = [{ kind: 'meeting_request' as const, fields: fields('meeting_request', met) }]
    const asked = (on: string) => yearOfWork(request, 2026, on).find(({ month }) => month === '2026-11')
    expect(asked(today)).toMatchObject({ requests: 1, requestsMet: 0 })
    expect(asked('2026-11-24')).toMatchObject({ requests: 1, requestsMet: 1 })
  })

  it('is what says of a later day that it is over; what is planned, promised or due is not', () => {
    for (const kind of logKinds) {
      expect(isToCome(kind, goodRecords[kind], '2026-11-23'), kind).toBe(false)
      for (const field of pastDays[kind]) expect(isToCome(kind, { [field]: '2026-11-24' }, today), field).toBe(true)
    }
    expect(isToCome('activity', { status: 'planned', date: '2026-11-24' }, today)).toBe(false)
    expect(isToCome('ywsd', { dueOn: '2026-11-24' }, today)).toBe(false)
    expect(isToCome('meeting_request', { respondBy: '2026-12-24', proposedFor: '2026-12-01' }, today)).toBe(false)
  })

  it('every day of a record is judged: as over by what it says, or by its status, or as one that may be to come', () => {
    const mayCome: Partial<Record<LogKind, string[]>> = {
      activity: ['date'],
      local_area_meeting: ['date'],
      ywsd: ['dueOn'],
      meeting_request: ['respondBy', 'proposedFor'],
    }
    for (const kind of logKinds)
      expect([...pastDays[kind], ...(mayCome[kind] ?? [])].toSorted(), kind).toEqual(
        described[kind]
          .filter(({ as }) => as === 'day')
          .map(({ field }) => field)
          .toSorted(),
      )
  })
})
