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

test.for([
  [true, false],
  [false, true],
])('says that people are made up: about them %s, who filled it in %s', async ([about, pens]) => {
  const nobody = { quarter: '2025-Q3', total: 0, hidden: false, rows: null }
  show(
    world({
      equalityTotals: () => ok({ quarter: '2025-Q3', demo: about!, questions: [] }),
      filledInBy: () => ok({ ...nobody, demo: pens! }),
    }),
    (reader) => <WhoAnswersPage reader={reader} />,
  )
  expect(await screen.findByText('Demonstration data')).toBeTruthy()
})

test('says nothing of made-up people where there are none', async () => {
  show(
    world({
      equalityTotals: () => ok({ quarter: '2025-Q3', demo: false, questions: [] }),
      filledInBy: () => ok({ quarter: '2025-Q3', demo: false, total: 0, hidden: false, rows: null }),
    }),
    (reader) => <WhoAnswersPage reader={reader} />,
  )
  expect(await screen.findByText('Nobody answered this in that quarter.')).toBeTruthy()
  expect(screen.queryByText('Demonstration data')).toBeNull()
})
