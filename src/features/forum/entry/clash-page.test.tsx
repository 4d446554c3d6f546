import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { LogBook, ShownEntry } from '../../../domain/ports-forum.ts'
import { ClashPage } from './clash-page.tsx'

const operation = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const mine = { field: 'title', value: 'Mine', operation: operation(1), by: 'me' }
const before = entry({ id: 'a', kind: 'activity', fields: { title: 'Stands', shared: false }, clashes: [mine] })

/** The page with one's own words chosen, and what then arrives from somebody else. */
async function chosenMineThen(arrived: ShownEntry) {
  const { log, written } = fakeLog([before])
  const watch = log.watch.bind(log)
  let tell = (_entry: ShownEntry) => {}
  log.watch = (listener) =>
    watch((book: LogBook) => {
      tell = (one) => listener({ ...book, entries: [one] })
      listener(book)
    })
  showForum(forumWorld(log), <ClashPage id="a" />)
  fireEvent.click(await screen.findByRole('radio', { name: /What you wrote\s*Mine/ }))
  act(() => tell(arrived))
  return written
}
const ticked = () => screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)

test.each([
  ['their newer words stand', { ...before, fields: { ...before.fields, title: 'Theirs, newer' } }],
  ['the entry is shared', { ...before, fields: { ...before.fields, shared: true }, sharedThere: true }],
  ['it is shared on its way', { ...before, fields: { ...before.fields, shared: true } }],
  [
    'this clash is settled and another one comes',
    { ...before, clashes: [{ ...mine, value: 'New precious words', operation: operation(2), by: 'other' }] },
  ],
])('a tick decides only over what was on the page when it was made: %s', async (_what, arrived) => {
  const written = await chosenMineThen(arrived)
  expect(ticked()).toEqual([])
  expect(screen.getByRole('alert').textContent).toMatch(/^Something changed while you were choosing/)
  fireEvent.click(screen.getByRole('button', { name: 'Keep these' }))
  expect(written).toEqual([])
  fireEvent.click(screen.getAllByRole('radio')[1]!)
  fireEvent.click(screen.getByRole('button', { name: 'Keep these' }))
  await act(async () => {})
  expect(written).toMatchObject([
    { changes: { title: arrived.clashes[0]!.value }, settles: [arrived.clashes[0]!.operation] },
  ])
})

test('what arrives beside the question leaves the tick as it is', async () => {
  const written = await chosenMineThen({ ...before, fields: { ...before.fields, place: 'Elsewhere' } })
  expect(ticked()).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: 'Keep these' }))
  await act(async () => {})
  expect(written).toMatchObject([{ changes: { title: 'Mine' }, settles: [operation(1)] }])
})
