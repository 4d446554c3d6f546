import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { goodRecords } from '../../../../tests/support/log-records.ts'
import { openMonth, rowOf } from '../../../../tests/support/month-opened.tsx'
import type { LogKind } from '../../../domain/log/kinds.ts'

// The entries of a month, row by row: what each counts towards, and why one moved a closed figure.

const inMonth = (kind: LogKind, part: Record<string, unknown>) => ({
  id: `${kind} ${String(part['title'] ?? part['subject'])}`,
  kind,
  fields: { ...goodRecords[kind], date: '2026-10-06', counts: undefined, ...part },
  revision: 1,
  stances: [],
})
const entries = [
  inMonth('activity', { title: 'Both', openToParents: true }),
  inMonth('activity', { title: 'Neither', level: 'engagement', openToParents: false }),
  inMonth('activity', { title: 'Open', type: 'coffee_morning', level: 'informing', openToParents: true }),
  inMonth('activity', {
    title: 'Alone',
    type: 'coffee_morning',
    level: 'informing',
    openToParents: true,
    agencies: [],
  }),
  inMonth('activity', {
    title: 'Turned on',
    level: 'informing',
    counts: { as: true, because: 'x' },
    openToParents: false,
  }),
  inMonth('activity', { title: 'Turned off', counts: { as: false, because: 'x' }, openToParents: true }),
  inMonth('activity', { title: 'To come', status: 'planned', openToParents: true }),
  inMonth('meeting_request', { subject: 'Due here', requestedOn: '2026-09-20', respondBy: '2026-10-18' }),
  inMonth('meeting_request', { subject: 'Due later', requestedOn: '2026-10-20', respondBy: '2026-11-17' }),
  inMonth('meeting_request', { subject: 'Taken back', met: 'withdrawn', respondBy: '2026-10-18' }),
  inMonth('meeting_request', { subject: 'To schools', askedOf: ['education'], respondBy: '2026-10-18' }),
]

test('each row says which of the plan’s figures it counts towards, and a request in which month', async () => {
  const { saveFile } = await openMonth({ entries })
  const last = (name: string) =>
    screen.getByRole('row', { name: new RegExp(name) }).querySelector('td:last-child')?.textContent
  expect(['Both', 'Neither', 'Open', 'Alone', 'Turned on', 'Turned off', 'To come'].map(last)).toEqual([
    'co-production, engagement',
    'no',
    'engagement',
    'no',
    'co-production (decided so)',
    'not co-production (decided so), engagement',
    'no',
  ])
  expect(['Due here', 'Due later', 'Taken back', 'To schools'].map(last)).toEqual([
    'October 2026',
    'November 2026',
    'no',
    'no',
  ])
  const sentence = 'A request counts in the month its answer was due. Those asked in this month are listed too.'
  expect(screen.getByText(sentence)).toBeTruthy()
  expect(screen.queryByText('Each of them counts from its day on.')).toBeNull()
  for (const button of ['Save as CSV', 'Save as a web page']) {
    fireEvent.click(screen.getByRole('button', { name: button }))
    expect(saveFile.mock.lastCall![1]).toContain(sentence)
  }
})

test('a meeting that came after its answer was due is said to have been met late, on the page and in the files', async () => {
  const asked = {
    requestedOn: '2026-10-01',
    respondBy: '2026-10-29',
    met: 'yes',
    metOn: '2026-11-17',
    replyOn: undefined,
  }
  const { saveFile } = await openMonth({ entries: [inMonth('meeting_request', { subject: 'Came late', ...asked })] })
  expect(rowOf(/Came late/)).toContain('Met late, 17 November 2026')
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  expect(saveFile.mock.lastCall![1]).toContain('"Met late, 17 November 2026"')
})

test('why a closed figure moved is read on the page and in both files, also of what is not shared any more', async () => {
  const both = inMonth('activity', { title: 'Both' })
  const { saveFile } = await openMonth({
    entries: [both],
    changes: [
      { on: '2026-11-19', reason: 'A family asked for it.', entry: '', effect: 'taken_out' },
      { on: '2026-11-20', reason: 'Found in a notebook.', entry: both.id, effect: 'put_in' },
      { on: '2026-11-21', reason: 'A wrong day.', entry: both.id },
    ],
  })
  const rows = within(screen.getByRole('table', { name: 'Changed after the month closed' })).getAllByRole('row')
  expect(rows.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['19 November 2026', 'An entry was taken out of this month', 'A family asked for it.'],
    ['20 November 2026', 'Both: put into this month', 'Found in a notebook.'],
    ['21 November 2026', 'Both: changed', 'A wrong day.'],
  ])
  for (const button of ['Save as CSV', 'Save as a web page']) {
    fireEvent.click(screen.getByRole('button', { name: button }))
    const text = saveFile.mock.lastCall![1]
    expect(text).toContain('An entry was taken out of this month')
    expect(text).toContain('A family asked for it.')
  }
})

test('a row that speaks of a day still to come says so, on the page and on every copy made from it', async () => {
  const letter = (title: string, date: string) => inMonth('communication', { title, date })
  const raised = (subject: string, raisedOn: string) => inMonth('escalation', { subject, raisedOn })
  await openMonth({
    entries: [
      letter('Letter of today', '2026-11-22'),
      letter('Letter of tomorrow', '2026-11-23'),
      raised('Raised today', '2026-11-22'),
      raised('Raised tomorrow', '2026-11-23'),
      inMonth('ywsd', { youSaid: 'Done tomorrow', doneOn: '2026-11-23' }),
    ],
  })
  const toCome = (name: string) =>
    screen.getByRole('row', { name: new RegExp(name) }).textContent?.includes('still to come')
  expect(['Letter of today', 'Raised today'].map(toCome)).toEqual([false, false])
  expect(['Letter of tomorrow', 'Raised tomorrow', 'Done tomorrow'].map(toCome)).toEqual([true, true, true])
})
