import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProblemSummary } from './problem-summary.tsx'

/** A page as pages are: the list of problems is made anew each time it is drawn. */
const page = (text: string) => (
  <>
    <ProblemSummary title="Something is missing" problems={[{ text, href: '#box' }]} />
    <textarea id="box" />
  </>
)

test('takes the focus when it appears, and lets whoever puts it right type on', () => {
  const { rerender } = render(page('Please write less'))
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  screen.getByRole('link', { name: 'Please write less' }).click()
  const box = screen.getByRole('textbox')
  expect(document.activeElement).toBe(box)
  rerender(page('Please write less'))
  expect(document.activeElement).toBe(box)
})

test('takes the focus again when it says something else', () => {
  const { rerender } = render(page('Please write less'))
  screen.getByRole('textbox').focus()
  rerender(page('Please choose one answer'))
  expect(document.activeElement).toBe(screen.getByRole('alert'))
})
