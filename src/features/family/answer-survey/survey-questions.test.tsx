import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  aNewPhoneEachTime,
  heading,
  next,
  open,
  openAt,
  phone,
  press,
  stored,
  tick,
} from '../../../../tests/support/survey-in-hand.tsx'

aNewPhoneEachTime()

test('the survey can be printed instead, but no page of event mode leads away', async () => {
  open()
  await heading('Who are you?')
  expect(screen.getByText('Print this survey and answer on paper').getAttribute('href')).toBe(
    '/paper/ehcp-satisfaction',
  )
  cleanup()
  open({ kiosk: { clear: 'Start again' } })
  await heading('Who are you?')
  expect(screen.getByText('About this survey')).toBeTruthy()
  expect(screen.queryByText('Print this survey and answer on paper')).toBeNull()
})

test('a choice is saved at once, says so, and does not move on by itself', async () => {
  open()
  await heading('Who are you?')
  expect(phone.drafts.size).toBe(0)
  tick('A parent or carer')
  expect(await screen.findByText('Saved on this phone. You can stop and come back.')).toBeTruthy()
  expect(stored()?.answers).toEqual({ R1: 'parent_carer' })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Who are you?')
})

test('Continue without a needed answer says what to do and takes the focus', async () => {
  open()
  await heading('Who are you?')
  next()
  const summary = await screen.findByRole('alert')
  expect(document.activeElement).toBe(summary)
  expect(summary.textContent).toContain('Please choose one answer')
  tick('A parent or carer')
  next()
  await heading('Where are you in the EHC plan process?')
})

test('the total of questions is told only once it is known', async () => {
  openAt({ R1: 'parent_carer' }, 'R2')
  await heading('Where are you in the EHC plan process?')
  expect(screen.getByText('Question 2')).toBeTruthy()
  tick('The draft plan')
  expect(await screen.findByText('Question 2 of 17')).toBeTruthy()
})

test('skip is remembered, Back shows it, and an answer undoes it', async () => {
  openAt({ R1: 'parent_carer', R2: 'request' }, 'EH1')
  await heading(/I have been involved/)
  press('Skip this question')
  await heading(/My views were listened/)
  await waitFor(() => expect(stored()?.skipped).toEqual(['EH1']))
  press(/Back/)
  await heading(/I have been involved/)
  expect(screen.getByText('You skipped this one. You can still answer it.')).toBeTruthy()
  tick('Agree')
  await waitFor(() => expect(stored()).toMatchObject({ skipped: [], answers: { EH1: 'agree' } }))
})

test('children of 11 to 15 read the easy words', async () => {
  openAt({ R1: 'child_11_15' }, 'EH2_yp')
  await heading('People listened to me')
  expect(screen.getByRole('radio', { name: 'Yes, a lot' })).toBeTruthy()
})

test('text is saved while it is written, and a phone number is pointed out kindly', async () => {
  openAt({ R1: 'parent_carer', R2: 'request' }, 'EH9')
  await heading('What went well?')
  const box = screen.getByRole('textbox')
  fireEvent.change(box, { target: { value: 'Ring me on 07700 900123' } })
  await waitFor(() => expect(stored()?.answers['EH9']).toBe('Ring me on 07700 900123'))
  next()
  expect(await screen.findByText('This looks like it has a phone number in it.')).toBeTruthy()
  press('Keep it as it is')
  await heading('What one thing would have made it better?')
  expect(stored()?.answers['EH9']).toBe('Ring me on 07700 900123')
})

test('a text that is too long is kept whole and stops kindly', async () => {
  openAt({ R1: 'parent_carer', R2: 'request' }, 'EH9')
  await heading('What went well?')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'a'.repeat(1003) } })
  expect(screen.getByText('3 characters too many')).toBeTruthy()
  next()
  expect((await screen.findByRole('alert')).textContent).toContain('3 characters shorter')
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toHaveLength(1003)
})
