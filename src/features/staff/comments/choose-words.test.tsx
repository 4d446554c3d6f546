import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { staffMessages } from '../../../content/messages/en/staff.ts'
import type { Comment } from '../../../domain/comment/comment.ts'
import { createWording, WordingProvider } from '../../../ui/wording.tsx'
import { ChooseWords } from './comment-words.tsx'

const comment = (words: string, revision: number) => ({ id: 'a', words, revision, language: 'en' }) as Comment

function choose(first: Comment) {
  const onTakeOut = vi.fn<(stretches: [number, number][]) => void>()
  const onLeave = vi.fn<() => void>()
  const shown = (one: Comment) => (
    <WordingProvider wording={createWording('en', [staffMessages])}>
      <ChooseWords comment={one} busy={false} onTakeOut={onTakeOut} onLeave={onLeave} />
    </WordingProvider>
  )
  const { rerender } = render(shown(first))
  return { onTakeOut, onLeave, becomes: (one: Comment) => rerender(shown(one)) }
}
const word = (text: string) => screen.getByRole('button', { name: text })
const pressed = () => screen.queryAllByRole('button', { pressed: true }).map((one) => one.textContent)

test('when a colleague changes the words, none stays chosen, none is taken out, and that is said', () => {
  const { onTakeOut, becomes } = choose(comment('They talk for four hours instead.', 1))
  fireEvent.click(word('four'))
  becomes(comment('They █████ for four hours instead.', 2))
  expect(pressed()).toEqual([])
  expect(screen.getByRole('alert').textContent).toMatch(/none was taken out\. Choose again/)
  fireEvent.click(screen.getByRole('button', { name: /Take out \(choose a word first\)/ }))
  expect(onTakeOut).not.toHaveBeenCalled()
  fireEvent.click(word('four'))
  expect(screen.getByRole('alert').textContent).toBe('')
  fireEvent.click(screen.getByRole('button', { name: 'Take out 1 word' }))
  expect(onTakeOut.mock.calls).toEqual([[[[15, 19]]]])
})

test('a change of something else leaves what is chosen, and words changed before any was chosen need no telling', () => {
  const { becomes } = choose(comment('Mrs Example was kind.', 1))
  becomes(comment('Mrs Example █████ kind.', 2))
  expect(screen.getByRole('alert').textContent).toBe('')
  fireEvent.click(word('Example'))
  becomes({ ...comment('Mrs Example █████ kind.', 2), themes: ['t1'] })
  expect(pressed()).toEqual(['Example'])
})

test('Escape leaves the words as they are, wherever the hands are', () => {
  const { onTakeOut, onLeave } = choose(comment('Mrs Example was kind.', 1))
  fireEvent.click(word('Example'))
  fireEvent.keyDown(document.body, { key: 'Escape' })
  fireEvent.keyDown(word('Example'), { key: 'Escape' })
  expect(onLeave).toHaveBeenCalledTimes(2)
  expect(onTakeOut).not.toHaveBeenCalled()
})
