import { describe, expect, test } from 'vitest'
import { goodRecords } from '../../../../tests/support/log-records.ts'
import { forumPlan } from '../../../app/forum/plan.ts'
import { forumMessages } from '../../../content/messages/en/forum.ts'
import { described } from '../../../domain/log/described.ts'
import { logKinds, logRecords, type LogKind } from '../../../domain/log/kinds.ts'
import { problemsIn } from './problems.ts'
import { changesBetween, recordFrom, typedFrom } from './typed.ts'

const today = '2026-11-22'
const said = (kind: LogKind, part: Record<string, unknown>) =>
  problemsIn(kind, { ...goodRecords[kind], ...part }, today, forumPlan).map(({ field, key }) => `${field}: ${key}`)

test.each(logKinds)(
  'a good %s has no problem, and every field of its schema but the hidden ones is described',
  (kind) => {
    expect(said(kind, {})).toEqual([])
    const hidden = ['counts', 'request', ...(kind === 'ywsd' ? ['from'] : [])]
    const shape = Object.keys(logRecords[kind].shape).filter((field) => !hidden.includes(field))
    expect(described[kind].map(({ field }) => field).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      shape.toSorted((a, b) => (a < b ? -1 : 1)),
    )
  },
)

test.each(logKinds)('a %s that is read into its form and back is the same, and changes nothing', (kind) => {
  const before = { ...goodRecords[kind], shared: true, demo: true } as Record<string, unknown>
  const after = recordFrom(kind, typedFrom(kind, before), before)
  // An optional text that is empty is left out, which says the same.
  const empty = Object.keys(before).filter((field) => before[field] === '' && !(field in after))
  for (const field of empty) delete before[field]
  expect(changesBetween(before, after)).toEqual({})
})

test('a list nobody ever filled in stays absent, one that was emptied stays empty, and neither is a change', () => {
  const { lundy: _, ...without } = goodRecords.activity
  for (const before of [without, { ...without, lundy: [] }] as Record<string, unknown>[]) {
    const after = recordFrom('activity', { ...typedFrom('activity', before), title: 'Other words' }, before)
    expect(changesBetween(before, after)).toEqual({ title: 'Other words' })
  }
  const ticked = { ...without, lundy: ['space'] }
  const emptied = recordFrom('activity', { ...typedFrom('activity', ticked), lundy: [] }, ticked)
  expect(changesBetween(ticked, emptied)).toEqual({ lundy: [] })
  // What a record must have is there from the first, be it empty.
  expect(recordFrom('activity', typedFrom('activity', {}))).toMatchObject({ agencies: [], cornerstones: [] })
})

test('every field and every choice has a name in words', () => {
  const missing: string[] = []
  for (const kind of logKinds)
    for (const one of described[kind]) {
      if (!(`log.field.${kind}.${one.field}` in forumMessages)) missing.push(`${kind}.${one.field}`)
      for (const code of 'choices' in one ? one.choices : [])
        if (!(`log.is.${code}` in forumMessages || `log.is.${one.field}.${code}` in forumMessages)) missing.push(code)
    }
  expect(missing).toEqual([])
})

describe('bad input gets a sentence of its own', () => {
  test.each<[string, LogKind, Record<string, unknown>, string]>([
    ['met before it was requested', 'meeting_request', { metOn: '2026-03-01' }, 'metOn: before_request'],
    ['met, but on no day', 'meeting_request', { metOn: undefined }, 'metOn: met_when'],
    ['met tomorrow', 'meeting_request', { metOn: '2026-11-23' }, 'metOn: notMetYet'],
    ['sent tomorrow', 'communication', { date: '2026-11-23' }, 'date: toCome'],
    ['raised tomorrow', 'escalation', { raisedOn: '2026-11-23' }, 'raisedOn: toCome'],
    ['acknowledged tomorrow', 'escalation', { acknowledgedOn: '2026-11-23' }, 'acknowledgedOn: toComeEmpty'],
    ['closed tomorrow', 'escalation', { closedOn: '2026-11-23' }, 'closedOn: toComeEmpty'],
    ['trained tomorrow', 'training_session', { date: '2026-11-23' }, 'date: toCome'],
    [
      'asked tomorrow',
      'meeting_request',
      { requestedOn: '2026-11-23', respondBy: '2026-12-22', met: 'pending' },
      'requestedOn: toCome',
    ],
    ['replied tomorrow', 'meeting_request', { met: 'pending', replyOn: '2026-11-23' }, 'replyOn: toComeEmpty'],
    ['met tomorrow, but waiting', 'meeting_request', { met: 'pending', metOn: '2026-11-23' }, 'metOn: toComeEmpty'],
    ['papers that come tomorrow', 'local_area_meeting', { papersOn: '2026-11-23' }, 'papersOn: toComeEmpty'],
    ['said tomorrow', 'ywsd', { saidOn: '2026-11-23' }, 'saidOn: toComeEmpty'],
    ['done tomorrow', 'ywsd', { doneOn: '2026-11-23' }, 'doneOn: toComeEmpty'],
    ['told tomorrow', 'ywsd', { toldOn: '2026-11-23' }, 'toldOn: toComeEmpty'],
    ['not met, for no reason', 'meeting_request', { met: 'no', reason: '' }, 'reason: why_not'],
    ['nobody asked', 'meeting_request', { askedOf: [] }, 'askedOf: choose'],
    ['fewer than nobody', 'activity', { attendance: { parent_carers: -1 } }, 'attendance: belowZero'],
    ['more than a hall holds', 'activity', { attendance: { la: 5001 } }, 'attendance: tooMany'],
    ['a number in words', 'activity', { newFaces: 'two' }, 'newFaces: number'],
    [
      'more new faces than parents',
      'activity',
      { newFaces: 400, attendance: { parent_carers: 2 } },
      'newFaces: moreNewThanCame',
    ],
    ['new faces, and nobody counted', 'activity', { newFaces: 1, attendance: {} }, 'newFaces: moreNewThanCame'],
    ['done before it was said', 'ywsd', { saidOn: '2026-03-21' }, 'doneOn: doneBeforeSaid'],
    ['a training of nobody', 'training_session', { staff: {} }, 'staff: who_came'],
    ['nothing happened', 'activity', { title: '' }, 'title: empty'],
    ['too much happened', 'activity', { title: 'x'.repeat(121) }, 'title: tooLong'],
    ['a clock ten years ahead', 'activity', { date: '2037-01-01', status: 'planned' }, 'date: farDay'],
    ['a clock long behind', 'activity', { date: '2003-01-01' }, 'date: farDay'],
    ['held tomorrow', 'activity', { date: '2026-11-23' }, 'date: notYet'],
    ['a day that is none', 'activity', { date: '2026-02-30' }, 'date: day'],
    ['over before it began', 'activity', { from: '14:00', to: '13:00' }, 'to: endsFirst'],
    ['an address without a lock', 'activity', { evidence: 'http://x.example' }, 'evidence: web'],
    ['at a meeting that was cancelled', 'local_area_meeting', { status: 'cancelled' }, 'attended: not_held'],
    ['closed before it was raised', 'escalation', { closedOn: '2026-03-01' }, 'closedOn: before_raised'],
    ['done, but nothing was', 'ywsd', { weDid: '' }, 'weDid: we_did'],
    ['not possible, for no reason', 'ywsd', { status: 'not_possible', whyNot: '' }, 'whyNot: why_not'],
    [
      'an action the plan does not have',
      'activity',
      { links: { plan: forumPlan.key, statements: [], actions: ['AIP99'], metrics: [] } },
      'links: link',
    ],
  ])('%s', (_, kind, part, sentence) => {
    expect(said(kind, part)).toContain(sentence)
    expect(Object.keys(forumMessages)).toContain(`problem.${sentence.split(': ')[1]}`)
  })

  test('as many new faces as parents, and what was done on the day it was said, are no problem', () => {
    expect(said('activity', { newFaces: 12 })).toEqual([])
    expect(said('activity', { newFaces: undefined, attendance: {} })).toEqual([])
    expect(said('ywsd', { saidOn: '2026-03-20' })).toEqual([])
  })

  test('what is planned, promised or due may be still to come, and today is not', () => {
    const planned = { date: '2026-12-03', status: 'planned' }
    expect(said('activity', planned)).toEqual([])
    expect(said('local_area_meeting', { ...planned, attended: false })).toEqual([])
    expect(said('ywsd', { status: 'agreed', dueOn: '2027-02-01', doneOn: undefined, toldOn: undefined })).toEqual([])
    const asked = { requestedOn: today, replyOn: today, respondBy: '2026-12-20', proposedFor: '2026-12-10' }
    expect(said('meeting_request', { ...asked, met: 'pending', metOn: undefined })).toEqual([])
    expect(said('communication', { date: today })).toEqual([])
  })

  test('an action of another plan keeps its meaning and is no problem', () => {
    expect(
      said('activity', { links: { plan: 'wirral-2025-06', statements: [], actions: ['PAP1'], metrics: [] } }),
    ).toEqual([])
  })
})
