import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Pack, PackReply, PackServer } from '../../../domain/ports-pack.ts'
import { card, ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import { oneBrowser } from '../../../../tests/support/one-browser.ts'
import { openPack, pack } from '../../../../tests/support/pack-opened.tsx'
import { PackPage } from './pack-page.tsx'

const words = pack.words[0]!
const theirs: Pack = { ...pack, words: [{ ...words, revision: 4, what: 'The lead’s words' }] }
const what = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What' })

/** One browser, in which one person after another opens the report of a month. */
function browser() {
  const { store, tab } = oneBrowser()
  const drafts = tab('first')
  const open = (
    person: string,
    first: Pack,
    writeWords: PackServer['writeWords'] = () => ok({ status: 'written', pack }),
  ) => {
    const is = world({ session: () => Promise.resolve(person), scorecard: () => ok(card({})) }, { drafts })
    const packs = { ...is.packs, pack: () => ok(first), writeWords }
    return show(
      { ...is, packs },
      (reader) => <PackPage reader={reader} kind="board" />,
      '/staff/pack/board?month=2025-10',
    )
  }
  return { store, open }
}
const begin = async (text: string) => {
  fireEvent.click(await screen.findByRole('button', { name: 'Change' }))
  fireEvent.change(await what(), { target: { value: text } })
}

test('what one person typed is in nobody else’s box, and in their own when they sign in again', async () => {
  const { store, open } = browser()
  const council = open('staff@wirral.example', pack)
  await begin('Half a sen')
  council.unmount()
  const health = open('health@wirral.example', pack)
  await screen.findByText('More felt involved')
  expect(screen.queryByRole('textbox', { name: 'What' })).toBeNull()
  await begin('Ours')
  health.unmount()
  const again = open('staff@wirral.example', pack)
  expect((await what()).value).toBe('Half a sen')
  fireEvent.click(screen.getByRole('button', { name: 'Leave it as it was' }))
  again.unmount()
  open('health@wirral.example', pack)
  expect((await what()).value).toBe('Ours')
  expect(store.size).toBe(1)
})

test('what lies in the browser from before drafts had a person is shown to nobody, and stays', async () => {
  const { store, open } = browser()
  const old = 'heard-staff-draft pack wirral wirral-2024-05 2025-10 2'
  store.set(old, JSON.stringify({ what: 'Whose?', soWhat: '', nowWhat: '' }))
  open('staff@wirral.example', pack)
  await begin('Mine')
  expect(screen.queryByDisplayValue('Whose?')).toBeNull()
  expect(store.get(old)).toContain('Whose?')
})

test('words begun before a colleague’s came are not put in their place unseen: both are shown, and then it is the writer’s choice', async () => {
  const { open } = browser()
  const first = open('staff@wirral.example', pack)
  await begin('Begun on Monday')
  first.unmount()
  // Meanwhile the lead saved; the page that is opened now knows it.
  const said: PackReply[] = [
    { status: 'refused', problem: 'changed', pack: theirs },
    { status: 'written', pack: { ...pack, words: [{ ...words, revision: 5, what: 'Begun on Monday' }] } },
  ]
  const writeWords = vi.fn<PackServer['writeWords']>(() => ok(said.shift()!))
  const second = open('staff@wirral.example', theirs, writeWords)
  expect((await what()).value).toBe('Begun on Monday')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Somebody else changed this/)).toBeTruthy()
  expect(writeWords.mock.calls[0]![3]).toBe(3)
  expect(screen.getByText('The lead’s words')).toBeTruthy()
  expect((await what()).value).toBe('Begun on Monday')
  second.unmount()
  // Told once is told: the choice outlasts a reload.
  open('staff@wirral.example', theirs, writeWords)
  await what()
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'What' })).toBeNull())
  expect(writeWords.mock.calls[1]![3]).toBe(4)
})

test('a refusal for another reason is no word of a colleague’s: what the draft rests on stays', async () => {
  const { open } = browser()
  const writeWords = vi.fn<PackServer['writeWords']>(() => ok({ status: 'refused', problem: 'too_long', pack: theirs }))
  open('staff@wirral.example', pack, writeWords)
  await begin('Long')
  const save = screen.getByRole('button', { name: 'Save' })
  fireEvent.click(save)
  await screen.findByText(/too long/)
  fireEvent.click(save)
  await waitFor(() => expect(writeWords).toHaveBeenCalledTimes(2))
  expect(writeWords.mock.calls.map((call) => call[3])).toEqual([3, 3])
})

test('what is typed while a save is on its way stays in the boxes, resting on what was saved', async () => {
  const { open } = browser()
  let arrive = () => {}
  const written: Pack = { ...pack, words: [{ ...words, revision: 4, what: 'First' }] }
  const writeWords = vi.fn<PackServer['writeWords']>(
    () =>
      new Promise((answer) => {
        arrive = () => answer({ kind: 'answered', value: { status: 'written', pack: written } })
      }),
  )
  open('staff@wirral.example', pack, writeWords)
  await begin('First')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  fireEvent.change(await what(), { target: { value: 'First, and more' } })
  arrive()
  expect(await screen.findByText('First')).toBeTruthy()
  expect((await what()).value).toBe('First, and more')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(writeWords).toHaveBeenCalledTimes(2))
  expect(writeWords.mock.calls[1]![3]).toBe(4)
})

test('words are sent with the revision they rest on, and stay in the boxes when they are refused', async () => {
  const writeWords = vi.fn<PackServer['writeWords']>(() => ok({ status: 'refused', problem: 'changed', pack }))
  openPack('board', { writeWords })
  fireEvent.click(await screen.findByRole('button', { name: 'Change' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'So what' }), { target: { value: 'It lasts' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Somebody else changed this/)).toBeTruthy()
  expect(writeWords).toHaveBeenCalledWith('wirral', '2025-10', 2, 3, {
    what: 'More felt involved',
    soWhat: 'It lasts',
    nowWhat: 'Keep on',
  })
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'So what' }).value).toBe('It lasts')
})

test('words of one’s own whose answer got lost are not called somebody else’s', async () => {
  const { open } = browser()
  const own: Pack = { ...pack, words: [{ ...words, revision: 4, what: 'First' }] }
  const writeWords = vi
    .fn<PackServer['writeWords']>()
    .mockResolvedValueOnce({ kind: 'no_connection' })
    .mockImplementationOnce(() => ok({ status: 'refused', problem: 'changed', mine: true, pack: own }))
    .mockImplementation(() => ok({ status: 'written', pack: own }))
  open('staff@wirral.example', pack, writeWords)
  await begin('First')
  const save = screen.getByRole('button', { name: 'Save' })
  fireEvent.click(save)
  await waitFor(() => expect(writeWords).toHaveBeenCalledOnce())
  fireEvent.change(await what(), { target: { value: 'First, and more' } })
  fireEvent.click(save)
  expect(await screen.findByText(/^You saved this once before, and it is shown now/)).toBeTruthy()
  expect(screen.queryByText(/Somebody else/)).toBeNull()
  expect((await what()).value).toBe('First, and more')
  fireEvent.click(save)
  await waitFor(() => expect(writeWords.mock.calls[2]?.[3]).toBe(4))
})
