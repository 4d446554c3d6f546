import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeForms, fakeLog, forumWorld, showForum } from '../../../tests/support/fake-forum.tsx'
import { goodRecords } from '../../../tests/support/log-records.ts'
import { october, openMonth } from '../../../tests/support/month-opened.tsx'
import { showsTurning, turning, unheld } from '../../../tests/support/turning.ts'
import { described } from '../../domain/log/described.ts'
import { logKinds, type LogKind } from '../../domain/log/kinds.ts'
import type { CaseStudy } from '../../domain/log/shared.ts'
import type { ShownEntry } from '../../domain/ports-forum.ts'
import { ClashPage } from './entry/clash-page.tsx'
import { EntryPage } from './entry/entry-page.tsx'
import { HistoryPage } from './entry/history-page.tsx'
import { NewPage } from './form/new-page.tsx'
import { LogPage } from './log/log-page.tsx'
import { RequestsPage } from './requests/requests-page.tsx'
import { SaidDidPage } from './said-did/said-did-page.tsx'

// No sign in what somebody typed turns the words that stand beside it.

/** Everything in a record that somebody typed, with a sign in it that turns what follows. */
function typedIn(kind: LogKind, day = '2026-11-10'): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...goodRecords[kind], counts: undefined }
  for (const { field, as } of described[kind]) {
    if (as === 'line' || as === 'text') fields[field] = turning(`${kind} ${field}`)
    if (as === 'day') fields[field] = day
  }
  return fields
}
const turned = (kind: LogKind, more: Partial<ShownEntry> = {}, part: Record<string, unknown> = {}) =>
  entry({ id: kind, kind, fields: { ...typedIn(kind), ...part }, ...more })
const disputed = {
  said: [{ side: 'la', stance: 'disputed', sentence: turning('No'), revision: 1, on: '2026-11-17', stands: true }],
} as Partial<ShownEntry>
const clash = { field: 'title', value: turning('Mine'), operation: 'o1', by: 'me' }
const decided = { counts: { as: true, because: turning('Agreed') } }

const all: ShownEntry[] = [
  ...logKinds.filter((kind) => kind !== 'activity').map((kind) => turned(kind)),
  turned('activity', { clashes: [clash], ...disputed }, decided),
  turned('meeting_request', { id: 'waits' }, { met: 'pending', replyOn: undefined, respondBy: '2026-11-12' }),
  turned('escalation', { id: 'escalated' }, { request: 'waits' }),
  turned('ywsd', { id: 'ask again' }, { status: 'listening', from: 'activity', dueOn: '2026-10-01', publish: false }),
]
const begin = async (page: JSX.Element, path?: string) => {
  const leaving = [turned('activity', { id: 'leaves' })]
  const world = forumWorld(fakeLog(all, { leaving }).log)
  world.shared.history = () =>
    Promise.resolve({
      kind: 'answered',
      value: [
        {
          id: 'r1',
          by: 'me',
          at: '2026-11-10T10:00:00Z',
          changes: { title: turning('Before') },
          clash: false,
          decides: false,
          reason: turning('Why'),
        },
      ] as never,
    })
  const { container } = showForum(world, page, path)
  await screen.findAllByRole('heading', { level: 1 })
  await screen.findAllByText(/\u202E/)
  return container
}

test.each<[string, JSX.Element]>([
  ['the log', <LogPage key="1" />],
  ['the requests', <RequestsPage key="2" />],
  ['what was said and done', <SaidDidPage key="3" />],
  ['choosing between two', <ClashPage key="4" id="activity" />],
  ['what was written when', <HistoryPage key="5" id="activity" />],
  ...[...logKinds.filter((kind) => kind !== 'training_session'), 'waits', 'ask again'].map(
    (id): [string, JSX.Element] => [`an entry (${id})`, <EntryPage key={id} id={id} />],
  ),
])('typed words turn nothing beside them: %s', async (_name, page) => {
  const container = await begin(page)
  for (const one of screen.queryAllByRole('button', { name: /^Show|^Publish/ })) fireEvent.click(one)
  expect(unheld(container)).toEqual([])
  expect(unheld(document.title)).toEqual([])
})

test('nor in the templates of a form, and what it folds away', async () => {
  const forms = fakeForms()
  await forms.keep('template activity 1', { ...typedIn('activity'), templateTitle: turning('Coffee') })
  const world = forumWorld(fakeLog(all).log, { forms })
  const { container } = showForum(world, <NewPage />, '/forum/new?kind=activity&from=activity')
  expect(await screen.findAllByText(/\u202E.*Coffee/)).toHaveLength(3)
  expect(unheld(container)).toEqual([])
})

const study: CaseStudy = {
  version: 1,
  side: 'pcpw',
  agency: 'pcpw',
  on: '2026-11-02',
  withheld: false,
  activity: 'activity',
  asked: turning('Asked'),
  changed: '',
  now: `${turning('First line')}\n${turning('second line')}`,
}
const inMonth = (kind: LogKind, part: Record<string, unknown> = {}) => ({
  id: kind,
  kind,
  fields: { ...typedIn(kind, '2026-10-06'), ...part },
  revision: 1,
  stances: [
    {
      side: 'la' as const,
      stance: 'disputed' as const,
      sentence: turning('No'),
      revision: 1,
      on: '2026-10-20',
      stands: true,
    },
  ],
})
const month = {
  ...october,
  entries: logKinds.map((kind) => inMonth(kind, kind === 'ywsd' ? { from: 'activity' } : decided)),
  changes: [{ on: '2026-11-20', reason: turning('Late'), entry: 'activity' }],
  pcpw: turning('We'),
  localArea: `${turning('They')}\n${turning('and more')}`,
  caseStudies: [study, { ...study, asked: turning('Before') }],
  mayWrite: ['pcpw' as const],
} as Parameters<typeof openMonth>[0]

test('nor in the month’s log and its case study, on the page and in the file to read', async () => {
  const { container, saveFile } = await openMonth(month)
  expect(showsTurning(container)).toBe(true)
  expect(unheld(container)).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: /web page/i }))
  const page = saveFile.mock.calls[0]![1]
  expect(page).toContain('\u202E')
  expect(unheld(page)).toEqual([])
})

test('a cell of the spreadsheet that is typed words alone holds them as they were typed', async () => {
  const { saveFile } = await openMonth(month)
  fireEvent.click(screen.getByRole('button', { name: /CSV/ }))
  const file = saveFile.mock.calls[0]![1]
  expect(file).toContain(turning('ywsd weDid'))
  expect(file).not.toContain(`\u2068${turning('ywsd weDid')}`)
  expect(file).toContain(`\u2068${turning('activity title')}\u2069 · `)
})
