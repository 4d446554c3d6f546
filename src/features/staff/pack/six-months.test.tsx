import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { staffMessages } from '../../../content/messages/en/staff.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { createWording, WordingProvider } from '../../../ui/wording.tsx'
import { card, point, world } from '../../../../tests/support/fake-staff.tsx'
import { StaffWorldProvider } from '../staff-world.tsx'
import { SixMonths } from './six-months.tsx'

function rows(of: Scorecard) {
  render(
    <WordingProvider wording={createWording('en', [staffMessages])}>
      <StaffWorldProvider world={world({})}>
        <SixMonths card={of} months={['2025-08', '2025-09', '2025-10']} />
      </StaffWorldProvider>
    </WordingProvider>,
  )
  const cells = (name: string) =>
    within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  return { cells }
}

test('a month without a figure is a dash that is also read out, and only a hidden one is a star', () => {
  const series = [point('2025-08', null, null), { ...point('2025-09', 0, 0), hidden: false }]
  const { cells } = rows(card({ parent_carers_involved_ehcp: series }))
  expect(cells('Parent carers involved').slice(1, 4)).toEqual(['*', '–no figure', '–no figure'])
})

test('numbers are written one way, and where fewer is better what is asked for says “at most”', () => {
  const { cells } = rows(
    card({
      local_offer_hits_monthly: [point('2025-10', 5790, null)],
      complaints_la: [point('2025-10', 5, null)],
      annual_review_4_week_compliance: [point('2025-08', 746, 1000), point('2025-10', 720, 1000)],
    }),
  )
  expect(cells('Local Offer visits')[0]).toBe('3,212')
  expect(cells('Local Offer visits')[3]).toBe('5,790')
  const complaints = cells('Complaints, council')
  expect(complaints[4]).toMatch(/^at most 6 by /)
  expect(complaints[5]).toBe('at most 6')
  expect(cells('New Local Offer articles')[5]).toBe('over 8')
  const [, august, , october] = cells('Annual reviews decided')
  expect([august, october]).toEqual(['74.6%of 1000', '72.0%of 1000'])
})

test('beside a statement stands that it is business as usual, as on the scorecard', () => {
  const whole = card({})
  const statements = whole.statements.map((one) =>
    one.number === 4 ? { ...one, footing: 'business_as_usual' as const, footingSince: '2024-07' } : one,
  )
  rows({ ...whole, statements })
  expect(screen.getAllByText('Business as usual since July 2024')).toHaveLength(1)
})
