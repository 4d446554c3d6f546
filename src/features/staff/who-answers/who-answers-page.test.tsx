// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import { WhoAnswersPage } from './who-answers-page.tsx'

test('shows safe totals and says what is hidden', async () => {
  const sex = {
    question: 'sex',
    label: 'What is your sex?',
    options: [
      { code: 'female', label: 'Female' },
      { code: 'male', label: 'Male' },
    ],
    total: 30,
    hidden: false,
    rows: [
      { code: 'female', n: 22, hidden: false },
      { code: 'male', n: null, hidden: true },
    ],
  }
  show(
    world({
      equalityTotals: () => ok({ quarter: '2025-Q3', demo: false, questions: [sex] }),
      filledInBy: () => ok({ quarter: '2025-Q3', demo: false, total: null, hidden: true, rows: null }),
    }),
    (reader) => <WhoAnswersPage reader={reader} />,
  )
  expect(await screen.findByRole('row', { name: 'Female 22' })).toBeTruthy()
  expect(screen.getByRole('row', { name: 'Male hidden' })).toBeTruthy()
  expect(screen.getByText('Too few people answered this to show anything safely.')).toBeTruthy()
})
