import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { card, point } from '../../../../tests/support/fake-staff.tsx'
import { openPack, pack } from '../../../../tests/support/pack-opened.tsx'

test('the national view shows six months of every row, a star for a hidden one, and readers who may not write see no buttons', async () => {
  const hidden = { parent_carers_involved_ehcp: [point('2025-09', null, null), point('2025-10', 45, 90)] }
  const { container } = openPack('national', {}, { ...pack, mayWrite: false }, card(hidden))
  await screen.findByText('Six months, row by row')
  expect(container.querySelectorAll('table.six-months tbody tr')).toHaveLength(47)
  expect(screen.getByText('*')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Change' })).toBeNull()
})

test('the national view never rounds a missed figure up to its milestone', async () => {
  const series = [point('2025-07', 746, 1000), point('2025-10', 900, 1000)]
  const { container } = openPack('national', {}, pack, card({ annual_review_4_week_compliance: series }))
  await screen.findByText('Six months, row by row')
  expect(container.querySelector('table.six-months')!.textContent).toContain('74.6%')
  expect(container.querySelector('table.six-months')!.textContent).not.toContain('75%746')
})
