import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { badCellsIn, box, openEntering } from '../../../../tests/support/entering.tsx'

test('a pasted block goes down and across, and comes back with Ctrl+Z', async () => {
  openEntering()
  const first = await box('Complaints, council, How many')
  fireEvent.paste(first, { clipboardData: { getData: () => '12\n3\n40\t100\n7\n' } })
  expect((await box('Complaints due to communication, How many')).value).toBe('3')
  expect((await box('Children with an EHC plan in mainstream, Out of')).value).toBe('100')
  expect(screen.getByText('40.0%')).toBeTruthy()
  expect(screen.getByText(/1 cell was left out: see above/)).toBeTruthy()
  fireEvent.keyDown(first, { key: 'z', ctrlKey: true })
  expect(first.value).toBe('')
  expect(screen.getByText('Everything is saved.')).toBeTruthy()
  fireEvent.keyDown(first, { key: 'y', ctrlKey: true })
  expect(first.value).toBe('12')
})

test('a pasted block that does not fit names each cell left out, and each box that is wrong with what stands in it', async () => {
  openEntering()
  const first = await box('Complaints, council, How many')
  fireEvent.paste(first, { clipboardData: { getData: () => '1o0\t5\n3.5\n40\tmany\tNote\tmaybe\n7\n8\n' } })
  expect(badCellsIn('4 pasted cells had no place here and were left out')).toEqual([
    ['1', '2', '5', '“Complaints, council” is a plain count and has no “out of”.'],
    ['3', '4', 'maybe', 'this is neither “final” nor “provisional”. Write one of the two, or leave it empty.'],
    ['4', '1', '7', 'another team enters “Partnership Board decisions made”.'],
    ['5', '1', '8', 'the list of measures ends above it.'],
  ])
  const problems = screen.getByRole('heading', { name: 'Before this can be saved: 3 things to look at' })
  expect(
    within(problems.parentElement!)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Complaints, council, October 2025, How many “1o0”: this is no whole number. Type digits only.',
    'Complaints due to communication, October 2025, How many “3.5”: a count has no decimals. Type a whole number.',
    'Children with an EHC plan in mainstream, October 2025, Out of “many”: this is no whole number. Type digits only.',
  ])
  expect((await box('Children with an EHC plan in mainstream, Out of')).getAttribute('aria-invalid')).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('table', { name: /left out/ })).toBeNull()
})
