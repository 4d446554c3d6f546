import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openPack, packOf } from '../../../../tests/support/pack-opened.tsx'

const under = { plan: 'The plan before', revision: 1, on: '2025-11-03', what: '', soWhat: '', nowWhat: '' }
const wordsUnder = [
  { ...under, statement: 0, what: 'A hard month' },
  { ...under, statement: 2, title: 'Working together', nowWhat: 'Meet again' },
]

test('what was written of the month under another plan can still be read, statement by statement', async () => {
  openPack('board', {}, packOf({ wordsUnder }))
  const heading = await screen.findByRole('heading', { level: 2, name: 'Written under “The plan before”' })
  const sheet = within(heading.closest('section')!)
  expect(sheet.queryAllByText('A hard month')).toHaveLength(1)
  expect(sheet.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    'The whole report',
    '2. Working together',
  ])
  expect(sheet.queryAllByText('Meet again')).toHaveLength(1)
  expect(sheet.queryByRole('button')).toBeNull()
})

test.each([
  ['national', ['A hard month']],
  ['forum', ['Meet again']],
] as const)('the %s report tells of them what it tells of its own', async (kind, told) => {
  openPack(kind, {}, packOf({ wordsUnder }))
  await screen.findByRole('heading', { level: 2, name: 'Written under “The plan before”' })
  const shown = ['A hard month', 'Meet again'].filter((words) => screen.queryByText(words))
  expect(shown).toEqual(told)
})

test('the Impact Group’s report has no words, and a month under one plan no such sheet', async () => {
  const { unmount } = openPack('impact', {}, packOf({ wordsUnder }))
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText('A hard month')).toBeNull()
  unmount()
  openPack('board')
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(/Written under/)).toBeNull()
})
