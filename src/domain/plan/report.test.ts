import { expect, test } from 'vitest'
import type { Assurance, ReportedAction } from '../ports-pack.ts'
import { actionTiming, assuranceTiming } from './report.ts'

const action = (deliveryMonth: string | null, status?: 'under_way' | 'done' | 'stopped'): ReportedAction => ({
  kind: 'new',
  position: 1,
  statement: 1,
  refs: ['AIP1'],
  action: 'Deliver it',
  responsible: 'Head of SEND',
  deliveryMonth,
  monitoredBy: 'The Board',
  latest: 0,
  state: status ? { status, rag: 'green', note: '', evidence: '', revision: 1, on: '2025-01-01' } : null,
})

test('an action is due in its month and overdue after it, until it is done or stopped', () => {
  expect(actionTiming(action('2025-03'), '2025-02-28')).toBe('later')
  expect(actionTiming(action('2025-03'), '2025-03-31')).toBe('due')
  expect(actionTiming(action('2025-03'), '2025-04-01')).toBe('overdue')
  expect(actionTiming(action('2025-03', 'under_way'), '2025-04-28')).toBe('overdue')
  expect(actionTiming(action('2025-03', 'done'), '2025-04-28')).toBe('done')
  expect(actionTiming(action('2025-03', 'stopped'), '2025-04-28')).toBe('stopped')
  expect(actionTiming(action(null), '2025-04-28')).toBe('standing')
})

test('a check is overdue the day after it was due, and one never done counts from the plan’s first day', () => {
  const monthly = (on?: string): Assurance => ({
    position: 1,
    statement: 8,
    text: 'LASPB Meeting monthly',
    cadence: 'monthly',
    done: on ? [{ id: 'a', on, note: '' }] : [],
  })
  expect(assuranceTiming(monthly('2025-09-10'), '2024-05-01', '2025-10-31')).toEqual({
    last: '2025-09-10',
    due: '2025-10-31',
    overdue: false,
  })
  expect(assuranceTiming(monthly('2025-09-10'), '2024-05-01', '2025-11-01').overdue).toBe(true)
  expect(assuranceTiming(monthly(), '2024-05-01', '2024-07-01')).toEqual({
    last: null,
    due: '2024-06-30',
    overdue: true,
  })
  expect(assuranceTiming({ ...monthly(), cadence: null }, '2024-05-01', '2025-11-01').overdue).toBe(false)
})
