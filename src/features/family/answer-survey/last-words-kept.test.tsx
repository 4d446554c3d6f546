import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aNewPhoneEachTime, keep, open, phone, stored } from '../../../../tests/support/survey-in-hand.tsx'
import type { FamilyWorld } from '../world.tsx'

aNewPhoneEachTime()

type Words = { text: string; over: string[] }

/** The open question with a phone whose disk takes `write` for every answer. */
async function openText(write: (keepIt: () => Promise<void>) => Promise<void>) {
  const kept: Words[] = []
  keep({ R1: 'parent_carer', R2: 'draft', EH9: 'They' }, 'EH9')
  const { drafts } = phone.world
  const slow: FamilyWorld['drafts'] = { ...drafts, answer: (...given) => write(() => drafts.answer(...given)) }
  history.replaceState(null, '', `${location.pathname}#EH9`)
  open({
    drafts: slow,
    lastWords: { keep: (_draft, _question, words) => void kept.push(words), find: () => null, forget: () => {} },
  })
  return { kept, box: await screen.findByRole('textbox') }
}

test('a page that goes while its last save is under way takes the words with it, over both that may be on disk', async () => {
  const { kept, box } = await openText(() => new Promise(() => {}))
  fireEvent.change(box, { target: { value: 'They rang' } })
  fireEvent.blur(box)
  await waitFor(() => expect(screen.getByText('Saving…')).toBeTruthy())
  window.dispatchEvent(new Event('pagehide'))
  expect(kept).toEqual([{ text: 'They rang', over: ['They rang', 'They'] }])
})

test('a page that goes with all of it on disk takes nothing with it', async () => {
  const { kept, box } = await openText((keepIt) => keepIt())
  fireEvent.change(box, { target: { value: 'They rang' } })
  fireEvent.blur(box)
  await waitFor(() => expect(screen.getByText(/^Saved on this phone/)).toBeTruthy())
  expect(stored()?.answers['EH9']).toBe('They rang')
  window.dispatchEvent(new Event('pagehide'))
  expect(kept).toEqual([])
})
