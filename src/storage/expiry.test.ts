import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { sampleDraft, uuid } from '../../tests/support/sample-answers.ts'
import { daysBetween } from './days.ts'
import { mayGo, openedToday } from './expiry.ts'
import { openStore } from './open-store.ts'

describe('when a forgotten draft may go', () => {
  const touched = '2026-01-01'
  it.each([
    ['not before 30 days', ['2026-01-24', '2026-01-30'], '2026-01-30', false],
    [
      'after a week’s notice and two openings past 30 days',
      ['2026-01-24', '2026-01-31', '2026-02-01'],
      '2026-02-01',
      true,
    ],
    ['not on the first day past 30 days: the clock may have jumped', ['2026-01-24', '2036-01-01'], '2036-01-01', false],
    ['not without a week’s notice', ['2026-02-20', '2026-02-21'], '2026-02-21', false],
    ['a week after the notice, however late it was', ['2026-02-20', '2026-02-27'], '2026-02-27', true],
    ['not when the day makes no sense', ['x'], 'x', false],
  ])('%s', (_why, opened, today, gone) => expect(mayGo(touched, opened, today)).toBe(gone))

  it('forgets days that a wrong clock put ahead', () => {
    expect(openedToday(['2026-01-02', '2036-01-01'], '2026-01-03')).toEqual(['2026-01-02', '2026-01-03'])
    expect(openedToday(['2026-01-03'], '2026-01-03')).toEqual(['2026-01-03'])
  })

  it('counts days over a clock change', () => expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2))
})

describe('forgotten drafts on this phone', () => {
  it('are announced from day 23, go after 30, and a clock ten years ahead for a day wipes nothing', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange })
    await store.drafts.start(sampleDraft(1, { touchedOn: '2026-01-01' }))
    expect(await store.expiry.expiringDrafts('2026-01-23')).toEqual([])
    expect((await store.expiry.expiringDrafts('2026-01-24')).map((one) => one.goesOn)).toEqual(['2026-01-31'])
    const drop = async (day: string) => (await store.expiry.dropExpired(day)).dropped
    expect(await drop('2026-01-24')).toBe(0)
    expect(await drop('2036-01-01')).toBe(0)
    expect(await drop('2026-01-25')).toBe(0)
    expect(await drop('2036-01-02')).toBe(0)
    expect(await drop('2026-01-31')).toBe(0)
    expect(await drop('2026-02-01')).toBe(1)
    expect(await store.drafts.list()).toEqual([])
    store.close()
  })

  it('touched by a clock that ran ahead count from today', async () => {
    const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange })
    await store.drafts.start(sampleDraft(1, { touchedOn: '2036-01-01' }))
    await store.expiry.dropExpired('2026-01-02')
    expect((await store.drafts.get(uuid(1)))?.touchedOn).toBe('2026-01-02')
    store.close()
  })
})
