import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Pack, PackServer } from '../../../domain/ports-pack.ts'
import { ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import { action, packOf } from '../../../../tests/support/pack-opened.tsx'
import { PackPage } from './pack-page.tsx'

const packWith = (latest: number): Pack =>
  packOf({
    actions: [
      {
        ...action,
        latest,
        state:
          latest === 0
            ? null
            : { status: 'stopped', rag: 'red', note: 'Theirs', evidence: '', revision: latest, on: '2025-11-20' },
      },
    ],
  })

const store = new Map<string, string>()
beforeEach(() => store.clear())

/** The report opened in this browser, by its month. */
function open(first: Pack, sayAction: PackServer['sayAction'] = () => Promise.resolve({ kind: 'no_connection' })) {
  const is = world({})
  const drafts = {
    read: (name: string) => store.get(name) ?? null,
    keep: (name: string, text: string) => Boolean(store.set(name, text)),
    clear: (name: string) => void store.delete(name),
  }
  const packs = { ...is.packs, pack: () => ok(first), sayAction }
  return show(
    { ...is, drafts: () => drafts, packs },
    (reader) => <PackPage reader={reader} kind="impact" />,
    `/staff/pack/impact?month=${first.month}`,
  )
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const begin = async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Change AIP4' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'How far it is' }), { target: { value: 'under_way' } })
  fireEvent.change(box('In a few words'), { target: { value: 'Half a sen' } })
}
const goOn = async () => fireEvent.click(await screen.findByRole('button', { name: 'Go on with what you began AIP4' }))
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }))

test('what somebody began to say of an action is there after a reload, also in the next report, until they leave it', async () => {
  const first = open(packWith(0))
  await begin()
  first.unmount()
  const next = open({ ...packWith(0), month: '2025-11' })
  await goOn()
  expect(box('In a few words').value).toBe('Half a sen')
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'How far it is' }).value).toBe('under_way')
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Will it be done in time?' }).value).toBe('')
  fireEvent.click(screen.getByRole('button', { name: 'Leave it as it was' }))
  expect(document.activeElement?.textContent).toBe('Change AIP4')
  next.unmount()
  expect(store.size).toBe(0)
})

test('what is kept but is no draft of an action is none', async () => {
  for (const text of ['[half', '{"status":"maybe","rag":"","note":"","evidence":"","base":0}', '{"note":"x"}']) {
    store.set('action wirral wirral-2024-05 new 4', text)
    const page = open(packWith(0))
    expect(await screen.findByRole('button', { name: 'Change AIP4' })).toBeTruthy()
    page.unmount()
  }
})

test('a draft begun before a colleague’s word came is not put in its place unseen; saved once more, it is', async () => {
  const first = open(packWith(0))
  await begin()
  fireEvent.change(screen.getByRole('combobox', { name: 'Will it be done in time?' }), { target: { value: 'amber' } })
  first.unmount()
  const replies = [
    { status: 'refused' as const, problem: 'changed', pack: packWith(1) },
    { status: 'written' as const, pack: packWith(2) },
  ]
  const sayAction = vi.fn<PackServer['sayAction']>(() => ok(replies.shift()!))
  open(packWith(1), sayAction)
  await goOn()
  save()
  expect(await screen.findByText(/Somebody else changed this/)).toBeTruthy()
  expect(screen.getByText('Theirs')).toBeTruthy()
  expect(box('In a few words').value).toBe('Half a sen')
  save()
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Saved: AIP4/))
  expect(sayAction.mock.calls.map(([, , { base }]) => base)).toEqual([0, 1])
  expect(store.size).toBe(0)
})

test('what is sent as it stood stays in the boxes when a colleague’s came meanwhile, and is sent once more', async () => {
  const mine = {
    status: 'under_way' as const,
    rag: 'amber' as const,
    note: 'Mine',
    evidence: '',
    revision: 1,
    on: '2025-11-03',
  }
  const sayAction = vi
    .fn<PackServer['sayAction']>()
    .mockResolvedValueOnce({ kind: 'answered', value: { status: 'refused', problem: 'changed', pack: packWith(2) } })
    .mockResolvedValue({ kind: 'answered', value: { status: 'written', pack: packWith(3) } })
  open(packOf({ actions: [{ ...action, latest: 1, state: mine }] }), sayAction)
  fireEvent.click(await screen.findByRole('button', { name: 'Change AIP4' }))
  save()
  expect(await screen.findByText(/yours is still in the boxes/)).toBeTruthy()
  expect(box('In a few words').value).toBe('Mine')
  save()
  await waitFor(() => expect(sayAction).toHaveBeenCalledTimes(2))
  expect(sayAction.mock.calls[1]?.slice(2)).toMatchObject([{ base: 2 }, { note: 'Mine', status: 'under_way' }])
})
