import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeForms, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { MonthlyLog, MonthlyReply } from '../../../domain/log/shared.ts'
import { october, openMonth } from '../../../../tests/support/month-opened.tsx'
import type { ForumWorld } from '../forum-world.tsx'
import { MonthPage } from './month-page.tsx'

type Signature = MonthlyLog['versions'][number]['signatures'][number]
const signature = (part: Partial<Signature> = {}): Signature => ({
  side: 'pcpw',
  agency: 'pcpw',
  on: '2026-11-03',
  changedSince: false,
  disputedSince: 0,
  ...part,
})
const versions = (signatures: Signature[]): MonthlyLog['versions'] => [
  { version: 2, pcpw: 'A good month.', localArea: 'It was.', side: 'pcpw', on: '2026-11-02', signatures },
]
const lines = () => [...document.querySelectorAll('.signatures li')].map(({ textContent }) => textContent)
const before = signature({ changedSince: true })

test('what has changed since is signed again: the page says so when the server has it, and both signatures are read', async () => {
  const log = { ...october, version: 2, maySign: ['pcpw' as const], versions: versions([before]) }
  const reply: MonthlyReply = {
    status: 'signed',
    log: { ...log, versions: versions([before, signature({ on: '2026-11-22' })]) },
  }
  await openMonth(log, {}, { signMonthlyLog: () => Promise.resolve({ kind: 'answered', value: reply }) })
  expect(lines()[0]).toBe('PCPW signed on 3 November 2026; something has changed since')
  expect(screen.queryByRole('button', { name: 'Sign for PCPW' })).toBeNull()
  expect(screen.getByText(/The signature from before stays in the list/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Sign again for PCPW' }))
  expect(await screen.findByText('Signed.')).toBeTruthy()
  expect(lines()).toEqual([
    'PCPW signed on 3 November 2026; something has changed since',
    'PCPW signed on 22 November 2026',
    'The Local Area has not signed',
  ])
  expect(screen.queryByRole('button', { name: /Sign/ })).toBeNull()
})

test('a dispute that came later is said beside the signature, which goes on being one', async () => {
  const { saveFile } = await openMonth({
    maySign: ['pcpw'],
    versions: versions([signature({ disputedSince: 1 })]),
  })
  expect(lines()[0]).toBe('PCPW signed on 3 November 2026; 1 entry has been disputed since')
  expect(screen.queryByRole('button', { name: /Sign/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  expect(saveFile.mock.calls[0]![1]).toContain('; 1 entry has been disputed since')
})

test('two signatures of one day under what has changed since are both in the list', async () => {
  await openMonth({ versions: versions([before, before]) })
  expect(lines()).toHaveLength(3)
})

test('a signature under words that others took the place of is said to be there, and read with those words', async () => {
  const newer = { version: 4, pcpw: 'A better month.', localArea: 'It was.', side: 'pcpw' as const, on: '2026-11-05' }
  const twice = [signature({ changedSince: true }), signature({ on: '2026-11-04' })]
  await openMonth({
    maySign: ['pcpw'],
    // The third came with the case study: it has the words of the second.
    versions: [
      { ...newer, signatures: [signature({ side: 'local_area', agency: 'la', on: '2026-11-06' })] },
      { ...versions([])[0]!, version: 3 },
      ...versions(twice),
    ],
  })
  expect(lines()).toEqual([
    'PCPW has not signed',
    'PCPW signed on 4 November 2026; new words or a new case study have been written since',
    'The Local Area signed on 6 November 2026 (Council)',
  ])
  expect(screen.getByRole('button', { name: 'Sign for PCPW' })).toBeTruthy()
  const [third, second] = [...document.querySelectorAll('.signatures details section')]
  expect(third!.textContent).not.toContain('signed')
  expect(second!.textContent).toContain('PCPW signed on 3 November 2026; something has changed since')
  expect(second!.textContent).toContain('PCPW signed on 4 November 2026')
})

test('a month that still runs says when it is signed, and has no button for it', async () => {
  const page = await openMonth({ month: '2026-11', maySign: [] }, {}, {}, '2026-11')
  expect(screen.getByText('A month is signed once it is over.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Sign/ })).toBeNull()
  page.unmount()
  // A device whose clock is behind: the server says that it can be signed.
  await openMonth({ month: '2026-11', maySign: ['pcpw'] }, {}, {}, '2026-11')
  expect(screen.getByRole('button', { name: 'Sign for PCPW' })).toBeTruthy()
  expect(screen.queryByText('A month is signed once it is over.')).toBeNull()
})

test.each([
  ['2030-01', 'By the clock of this device, January 2030 has not begun.'],
  ['2099-13', 'There is no month of this name.'],
  ['march', 'There is no month of this name.'],
])('%s has no log: no boxes to write in, nothing asked, and a way to this month', async (month, says) => {
  const world = forumWorld(fakeLog().log)
  const monthlyLog = vi.fn<ForumWorld['shared']['monthlyLog']>(() => Promise.resolve({ kind: 'no_connection' }))
  world.shared.monthlyLog = monthlyLog
  const { went } = showForum(world, <MonthPage month={month} />)
  expect(await screen.findByText(says)).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(document.title).not.toContain('2099')
  fireEvent.click(screen.getByRole('button', { name: 'Read November 2026' }))
  expect(went).toContain('/forum/month/2026-11')
  expect(monthlyLog).not.toHaveBeenCalled()
})

test('words typed and not kept are not signed over: they are kept first, or thrown away', async () => {
  const log = { ...october, version: 2, pcpw: 'As it was.', mayWrite: ['pcpw' as const], maySign: ['pcpw' as const] }
  const sign = vi.fn<ForumWorld['shared']['signMonthlyLog']>(() =>
    Promise.resolve({ kind: 'answered', value: { status: 'signed', log } }),
  )
  await openMonth({ ...log, versions: versions([]) }, {}, { signMonthlyLog: sign })
  const box = await screen.findByLabelText<HTMLTextAreaElement>('What PCPW says about the month')
  expect(screen.queryByRole('button', { name: 'Throw these words away' })).toBeNull()
  fireEvent.change(box, { target: { value: 'As it should be.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Sign for PCPW' }))
  const unkept = 'You have written words that are not kept yet. Keep them first, or throw them away.'
  expect(await screen.findByText(unkept)).toBeTruthy()
  expect(sign).not.toHaveBeenCalled()

  fireEvent.click(screen.getByRole('button', { name: 'Throw these words away' }))
  expect(box.value).toBe('As it was.')
  expect(screen.queryByText(unkept)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Sign for PCPW' }))
  expect(await screen.findByText('Signed.')).toBeTruthy()
  expect(sign).toHaveBeenCalledOnce()
})

test('words that are kept can be signed at once, and what is typed of a side one may not write for holds nobody up', async () => {
  const forms = fakeForms()
  await forms.keep('month wirral 2026-10 local_area', { text: 'Typed when I still could', base: 1 })
  const log = { ...october, version: 3, pcpw: 'Kept now.', mayWrite: ['pcpw' as const], versions: versions([]) }
  const sign = vi.fn<ForumWorld['shared']['signMonthlyLog']>(() => Promise.resolve({ kind: 'no_connection' }))
  await openMonth(
    { ...log, pcpw: '', maySign: ['pcpw', 'local_area'] },
    { forms },
    {
      signMonthlyLog: sign,
      writeMonthlyLog: () =>
        Promise.resolve({
          kind: 'answered',
          value: { status: 'written', log: { ...log, maySign: ['pcpw', 'local_area'] } },
        }),
    },
  )
  fireEvent.change(await screen.findByLabelText('What PCPW says about the month'), { target: { value: 'Kept now.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep these words' }))
  expect(await screen.findByText('Kept.')).toBeTruthy()
  for (const side of ['PCPW', 'the Local Area']) {
    fireEvent.click(screen.getByRole('button', { name: `Sign for ${side}` }))
    expect(await screen.findByText(/^No answer came back/)).toBeTruthy()
  }
  expect(sign).toHaveBeenCalledTimes(2)
})
