import { expect, test } from 'vitest'
import type { LogEntry } from './entry.ts'
import { grantYearOf, grantYears, sumOfWork, yearOfWork } from './year.ts'

type Given = Pick<LogEntry, 'kind' | 'fields'>

const activity = (fields: Record<string, unknown>): Given => ({
  kind: 'activity',
  fields: { status: 'held', level: 'consultation', attendance: {}, cornerstones: [], ...fields },
})

test('a grant year runs from April to March', () => {
  expect(grantYearOf('2026-03-31')).toBe(2025)
  expect(grantYearOf('2026-04-01')).toBe(2026)
  const months = yearOfWork([], 2026, '2027-11-22').map(({ month }) => month)
  expect([months.length, months[0], months[8], months[9], months[11]]).toEqual([
    12,
    '2026-04',
    '2026-12',
    '2027-01',
    '2027-03',
  ])
})

test('months that are still to come are left out', () => {
  expect(yearOfWork([], 2026, '2026-05-02').map(({ month }) => month)).toEqual(['2026-04', '2026-05'])
})

test('only years that were logged are offered, and the one we are in', () => {
  const entries = [activity({ date: '2024-05-01' }), activity({ date: '2099-01-01' })]
  expect(grantYears(entries, '2026-11-22')).toEqual([2026, 2024])
})

test('activities that were held are counted with who came; planned, cancelled and deleted ones are not', () => {
  const attendance = { parent_carers: 12, young_people: 3, pcpw_reps: 2, la: 4 }
  const [april, may] = yearOfWork(
    [
      activity({ date: '2026-04-30', attendance, newFaces: 5, level: 'co_design', cornerstones: ['communicate'] }),
      activity({ date: '2026-04-01', attendance: { parent_carers: 1 } }),
      activity({ date: '2026-05-01', status: 'planned', attendance }),
      activity({ date: '2026-05-02', status: 'cancelled', attendance }),
      activity({ date: '2026-05-03', deleted: true, attendance }),
      activity({ date: '2027-04-01', attendance }),
    ],
    2026,
    '2027-11-22',
  )
  expect(april).toMatchObject({ held: 2, coproduction: 1, parents: 13, youngPeople: 3, reps: 2, newFaces: 5 })
  expect(april!.levels).toMatchObject({ co_design: 1, consultation: 1, co_production: 0 })
  expect(april!.cornerstones).toMatchObject({ communicate: 1, welcome_and_care: 0 })
  expect(may).toMatchObject({ held: 0, parents: 0 })
})

test('the other kinds count by their own day, and the year is the sum of its months', () => {
  const request = { askedOf: ['la'], requestedOn: '2026-06-01', respondBy: '2026-06-29' }
  const months = yearOfWork(
    [
      { kind: 'meeting_request', fields: { ...request, met: 'yes', metOn: '2026-06-20' } },
      { kind: 'meeting_request', fields: { ...request, met: 'yes', metOn: '2026-07-20' } },
      { kind: 'meeting_request', fields: { ...request, met: 'withdrawn' } },
      { kind: 'local_area_meeting', fields: { date: '2026-06-02', status: 'held', attended: true } },
      { kind: 'local_area_meeting', fields: { date: '2026-06-03', status: 'held', attended: false } },
      { kind: 'escalation', fields: { raisedOn: '2026-08-01' } },
      { kind: 'training_session', fields: { date: '2026-08-02' } },
      { kind: 'ywsd', fields: { saidOn: '2026-04-02', doneOn: '2026-09-01', status: 'done' } },
      { kind: 'ywsd', fields: { saidOn: '2026-04-02', status: 'listening' } },
    ],
    2026,
    '2027-11-22',
  )
  expect(months[2]).toMatchObject({ requests: 2, requestsMet: 1, meetingsAttended: 1 })
  expect(months[5]).toMatchObject({ month: '2026-09', done: 1 })
  expect(sumOfWork(months)).toMatchObject({ requests: 2, escalations: 1, trainings: 1, done: 1, month: '' })
})
