import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeForms, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import { goodRecords } from '../../../../tests/support/log-records.ts'
import { october, openMonth } from '../../../../tests/support/month-opened.tsx'
import type { LogKind } from '../../../domain/log/kinds.ts'
import type { CaseStudy, MonthlyLog } from '../../../domain/log/shared.ts'
import type { ForumWorld } from '../forum-world.tsx'
import { MonthPage } from './month-page.tsx'

const inMonth = (id: string, kind: LogKind, part: Record<string, unknown>) => ({
  id,
  kind,
  fields: { ...goodRecords[kind], date: '2026-10-06', ...part },
  revision: 1,
  stances: [],
})
const letters = inMonth('letters', 'activity', {
  title: 'The letters',
  summary: 'We read the letters.',
  attendance: { parent_carers: 12, la: 1 },
})
const entries = [
  letters,
  inMonth('sums', 'activity', { title: 'The sums', summary: 'We did sums.', attendance: {} }),
  inMonth('to come', 'activity', { title: 'The party', status: 'planned' }),
  inMonth('said', 'ywsd', { from: 'letters', youSaid: 'Too long.', weDid: 'They are short now.', changed: undefined }),
]
const study = (part: Partial<CaseStudy> = {}): CaseStudy => ({
  version: 3,
  side: 'pcpw',
  agency: 'pcpw',
  on: '2026-11-02',
  withheld: false,
  activity: 'letters',
  asked: 'How letters read.',
  changed: '',
  now: 'We can read them.',
  ...part,
})
const earlier = study({ version: 2, side: 'local_area', agency: 'la', on: '2026-11-01', now: 'Nothing yet.' })
const versions: MonthlyLog['versions'] = [
  {
    version: 3,
    pcpw: '',
    localArea: '',
    side: 'pcpw',
    on: '2026-11-02',
    signatures: [{ side: 'pcpw', agency: 'pcpw', on: '2026-11-03', changedSince: false }],
  },
  { version: 2, pcpw: '', localArea: '', side: 'local_area', on: '2026-11-01', signatures: [] },
]
const title = 'Co-production case study, October 2026'
const section = () => screen.getByRole('heading', { name: title }).closest('section')!
const parts = () => [...section().querySelectorAll('.case-part')].map(({ textContent }) => textContent)
const pick = () => screen.getByLabelText<HTMLSelectElement>('Tell the story of')
/** The form is there once it is known what was left in it. */
const form = () => screen.findByText('Write the case study')
const box = (name: string) => screen.getByLabelText<HTMLTextAreaElement>(name)
const keep = () => fireEvent.click(screen.getByRole('button', { name: 'Keep this case study' }))
const begun = /^You began this earlier/

test('it says what was asked, who came in numbers, what changed and what families say; who wrote it and who signed', async () => {
  const { saveFile } = await openMonth({ entries, caseStudies: [study(), earlier], versions })
  expect(parts()).toEqual([
    'What was askedHow letters read.',
    'Who was there (from the log, as it stands now)12 parents, 1 council',
    'What changed (from the log, as it stands now)They are short now.',
    'What families say nowWe can read them.',
  ])
  const whole = section().textContent
  const written = 'Version 2, written by PCPW on 2 November 2026'
  const signed = ['PCPW signed on 3 November 2026', 'The Local Area has not signed']
  for (const line of [written, ...signed]) expect(whole).toContain(line)
  const before = within(section().querySelector('details')!)
  expect(before.getByRole('heading').textContent).toBe(
    'Version 1, written by the Local Area (Council) on 1 November 2026',
  )
  expect(before.getByText('Nothing yet.', { exact: false })).toBeTruthy()
  // The words of the month have not changed with it.
  expect(screen.queryByText('Earlier versions of the words')).toBeNull()

  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const lines = saveFile.mock.lastCall![1].split(/\r?\n/)
  expect(lines).toContain(`"${title}"`)
  expect(lines).toContain('What families say now,We can read them.')
  expect(lines).toContain(`"${written}"`)
  fireEvent.click(screen.getByRole('button', { name: 'Save as a web page' }))
  const page = new DOMParser().parseFromString(saveFile.mock.lastCall![1], 'text/html')
  const saved = page.querySelector('.case')!
  expect(saved.querySelector('h2')!.textContent).toBe(title)
  expect([...saved.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'What was asked',
    'Who was there (from the log, as it stands now)',
    'What changed (from the log, as it stands now)',
    'What families say now',
    'Signed with the month’s log',
  ])
  for (const line of ['12 parents, 1 council', written, ...signed]) expect(saved.textContent).toContain(line)
})

test('what people typed is text in the web page, whatever they typed', async () => {
  const { saveFile } = await openMonth({ entries, caseStudies: [study({ now: '<img src=x onerror=alert(1)>' })] })
  fireEvent.click(screen.getByRole('button', { name: 'Save as a web page' }))
  const page = new DOMParser().parseFromString(saveFile.mock.lastCall![1], 'text/html')
  expect(page.querySelector('img')).toBeNull()
  expect(page.querySelector('.case')!.textContent).toContain('<img src=x')
})

test.each([
  ['an older server', undefined, 'There is no case study of this month yet.'],
  ['nobody wrote one', [], 'There is no case study of this month yet.'],
  ['it was taken away', [study({ activity: '' }), earlier], 'There is no case study of this month yet.'],
  [
    'its activity is not shared any more',
    [study({ activity: '', withheld: true, asked: '', now: '' })],
    /^It was about an activity that is no longer/,
  ],
])('where there is nothing to read the page and both files say so: %s', async (_, caseStudies, says) => {
  const { saveFile } = await openMonth({ entries, ...(caseStudies && { caseStudies }) })
  const said = within(section()).getByText(says).textContent
  expect(parts()).toEqual([])
  for (const button of ['Save as CSV', 'Save as a web page']) {
    fireEvent.click(screen.getByRole('button', { name: button }))
    expect(saveFile.mock.lastCall![1]).toContain(said)
  }
})

test('who may write chooses an activity and leaves empty what the log says; nothing is carried over to another one', async () => {
  const reply = { ...october, entries, mayWrite: ['pcpw' as const] }
  const write = vi.fn<ForumWorld['shared']['writeCaseStudy']>(() =>
    Promise.resolve({
      kind: 'answered',
      value: {
        status: 'written',
        log: { ...reply, caseStudies: [study({ version: 4, activity: 'sums', asked: '' })] },
      },
    }),
  )
  const world = forumWorld(fakeLog().log)
  world.shared.monthlyLog = () => Promise.resolve({ kind: 'answered', value: { ...reply, caseStudies: [study()] } })
  world.shared.writeCaseStudy = write
  showForum(world, <MonthPage month="2026-10" />)
  await screen.findByText(/The month closed on/)
  await form()
  expect([...pick().options].map(({ text }) => text)).toEqual(['No case study', 'The letters', 'The sums'])
  expect([box('What was asked').value, box('What changed').value]).toEqual(['How letters read.', ''])
  expect(screen.getByText('The log says: They are short now.')).toBeTruthy()
  fireEvent.change(pick(), { target: { value: 'sums' } })
  expect(box('What was asked').value).toBe('')
  expect(screen.getByText('The log says: We did sums.')).toBeTruthy()
  fireEvent.change(box('What families say now'), { target: { value: 'It adds up.' } })
  keep()
  expect(await screen.findByText('Kept.')).toBeTruthy()
  const story = { activity: 'sums', asked: '', changed: '', now: 'It adds up.' }
  expect(write.mock.lastCall).toEqual(['wirral', '2026-10', 'pcpw', 3, story])
  expect(parts()[1]).toContain('The log has no numbers of people for it.')

  // None at all: the boxes go, and with them what was in them.
  fireEvent.change(pick(), { target: { value: '' } })
  expect(screen.queryByLabelText('What was asked')).toBeNull()
  keep()
  await waitFor(() => expect(write).toHaveBeenCalledTimes(2))
  expect(write.mock.lastCall![4]).toEqual({ activity: '', asked: '', changed: '', now: '' })
})

test('what is typed is found again after a reload, over the version it was begun with, until the server has it', async () => {
  const forms = fakeForms()
  const first = await openMonth({ entries, mayWrite: ['pcpw'], caseStudies: [] }, { forms })
  await form()
  fireEvent.change(pick(), { target: { value: 'letters' } })
  fireEvent.change(box('What changed'), { target: { value: 'They answer' } })
  await waitFor(() =>
    expect([...forms.all.values()]).toEqual([{ activity: 'letters', changed: 'They answer', base: 0 }]),
  )
  first.unmount()

  const world = forumWorld(fakeLog().log, { forms })
  const theirs = { ...october, entries, mayWrite: ['pcpw' as const], caseStudies: [study()] }
  world.shared.monthlyLog = () => Promise.resolve({ kind: 'answered', value: theirs })
  const write = vi.fn<ForumWorld['shared']['writeCaseStudy']>(() => Promise.resolve({ kind: 'no_connection' }))
  world.shared.writeCaseStudy = write
  showForum(world, <MonthPage month="2026-10" />)
  expect(await screen.findByText(begun)).toBeTruthy()
  expect(section().querySelector('details')!.open).toBe(true)
  expect(box('What changed').value).toBe('They answer')
  keep()
  expect(await screen.findByText(/^No answer came back that this was kept\./)).toBeTruthy()
  expect(write.mock.lastCall![3]).toBe(0)
  write.mockResolvedValue({ kind: 'answered', value: { status: 'refused', problem: 'changed', log: theirs } })
  keep()
  expect(await screen.findByText(/The month’s log was changed since/)).toBeTruthy()
  expect(forms.all.size).toBe(1)
  write.mockResolvedValue({ kind: 'answered', value: { status: 'refused', problem: 'too_long' } })
  keep()
  expect(await screen.findByText('That is too long: 1,000 letters at most.')).toBeTruthy()
  expect(write.mock.lastCall![3]).toBe(3)
  write.mockResolvedValue({ kind: 'answered', value: { status: 'written', log: theirs } })
  keep()
  await waitFor(() => expect(forms.all.size).toBe(0))
  expect(screen.queryByText(begun)).toBeNull()
})

test('words without an activity are not sent, and stay', async () => {
  const forms = fakeForms()
  const offline = showForum(forumWorld(fakeLog().log, { forms }), <MonthPage month="2026-10" />)
  fireEvent.change(await screen.findByLabelText('What was asked'), { target: { value: 'Typed in the hall' } })
  expect(screen.queryByRole('button', { name: 'Keep this case study' })).toBeNull()
  expect(screen.getByText(/^What you type stays on this device. Choose the activity/)).toBeTruthy()
  await waitFor(() => expect([...forms.all.values()]).toEqual([{ asked: 'Typed in the hall' }]))
  offline.unmount()

  await openMonth({ entries, mayWrite: ['pcpw'] }, { forms })
  await screen.findByText(begun)
  keep()
  expect(screen.getByText('Choose an activity of the month first.')).toBeTruthy()
  expect(box('What was asked').value).toBe('Typed in the hall')
})

test('a month without an activity that was held says what a case study tells of; who may not write has no form', async () => {
  const { unmount } = await openMonth({ mayWrite: ['pcpw'] })
  expect(await screen.findByText(/^A case study tells the story of one activity/)).toBeTruthy()
  unmount()
  await openMonth({ entries })
  await screen.findByText('There is no case study of this month yet.')
  expect(screen.queryByText('Write the case study')).toBeNull()
})
