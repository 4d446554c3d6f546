import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { familyMessages } from '../../../content/messages/en/family.ts'
import { sharedMessages } from '../../../content/messages/en/shared.ts'
import { wirralPlaces } from '../../../content/messages/places/wirral.ts'
import { ehcpSatisfactionV1 as survey } from '../../../content/surveys/ehcp-satisfaction.v1.ts'
import { newReceiptCode } from '../../../domain/response/receipt.ts'
import { createWording, WordingProvider } from '../../../ui/wording.tsx'
import { draftOf, waitingParcel } from '../fake-kept.ts'
import { fakePhone, type FakePhone } from '../fake-world.ts'
import { FamilyWorldProvider } from '../world.tsx'
import { MyAnswersPage } from './my-answers-page.tsx'

const wording = createWording('en', [sharedMessages, familyMessages])
const code = newReceiptCode((limit) => 5 % limit)
const parcel = waitingParcel(survey, { receiptCode: code })
let phone: FakePhone
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const open = () =>
  render(
    <WordingProvider wording={wording}>
      <FamilyWorldProvider world={phone.world}>
        <MyAnswersPage />
      </FamilyWorldProvider>
    </WordingProvider>,
  )

beforeEach(() => {
  phone = fakePhone(survey, wirralPlaces)
})

test('what waits says when it was tried last and when next', async () => {
  phone.parcels = [parcel]
  open()
  expect(await screen.findByText('Waiting for a connection. Last tried 5 minutes ago.')).toBeTruthy()
  expect(screen.getByText('Next try in about 4 minutes, while Heard is open.')).toBeTruthy()
})

test('a wrong date can be put right with today’s', async () => {
  phone.parcels = [
    { ...parcel, state: 'needs_attention', trouble: { code: 'date_in_future', reason: 'The date is in the future.' } },
  ]
  open()
  expect(await screen.findByText('The date is in the future.')).toBeTruthy()
  press('Use today’s date (14 March 2026) and send')
  await waitFor(() => expect(phone.calls).toContain('retry p1 2026-03-14'))
})

test('a slip in a typed code is pointed out and nothing is asked of the server', async () => {
  open()
  const box = screen.getByLabelText('Receipt code')
  fireEvent.change(box, { target: { value: code.slice(0, -1) } })
  press('Take my answers back')
  expect((await screen.findByRole('alert')).textContent).toContain('This code has a slip in it')
  expect(document.activeElement).toBe(box)
  expect(phone.calls.filter((call) => call.startsWith('withdraw'))).toEqual([])
})

test('a typed code takes answers back, after asking', async () => {
  phone.receipts = [{ code, survey: survey.key, version: 1, receivedOn: '2026-03-14', withdrawnOn: null }]
  open()
  await screen.findByText(code)
  fireEvent.change(screen.getByLabelText('Receipt code'), { target: { value: ` ${code.toLowerCase()} ` } })
  fireEvent.click(screen.getAllByRole('button', { name: 'Take my answers back' }).at(-1)!)
  expect(phone.calls).toEqual(['flush visible'])
  press('Yes, take them back')
  await waitFor(() => expect(phone.receipts[0]?.withdrawnOn).toBe('2026-03-15'))
  expect(phone.calls).toContain(`withdraw ${code.replaceAll('-', '')}`)
})

test('clearing names what was never sent before it can be lost', async () => {
  phone.parcels = [parcel]
  open()
  await screen.findByText(/Last tried/)
  press('Clear this phone')
  press('Yes, clear it')
  expect((await screen.findByRole('alert')).textContent).toContain('1 set of answers has not been sent')
  expect(phone.parcels).toHaveLength(1)
  press('Clear, and lose 1 set of answers')
  expect(await screen.findByText('Done. Nothing of yours is left on this phone.')).toBeTruthy()
  expect(phone.parcels).toHaveLength(0)
})

test('opening the page tries at once to send what waits', async () => {
  open()
  await screen.findByRole('heading', { level: 1 })
  expect(phone.calls).toEqual(['flush visible'])
})

test('a draft in its last week says on which day it goes', async () => {
  const draft = draftOf(survey, { R1: 'parent_carer' }, 'R2')
  phone = fakePhone(survey, wirralPlaces, { goingSoon: () => Promise.resolve([{ draft, goesOn: '2026-04-10' }]) })
  phone.drafts.set(draft.id, draft)
  open()
  expect(await screen.findByText('These answers go on 10 April 2026, unless you carry on before then.')).toBeTruthy()
})

test('the switch for a shared phone asks before anything kept here goes', async () => {
  phone.receipts = [{ code, survey: survey.key, version: 1, receivedOn: '2026-03-14', withdrawnOn: null }]
  open()
  await screen.findByText(code)
  const box = screen.getByRole('checkbox', { name: 'Other people use this phone' })
  fireEvent.click(box)
  expect((await screen.findByRole('alert')).textContent).toContain('1 receipt here will be deleted.')
  press('Leave it off')
  expect(phone.calls).toEqual(['flush visible'])
  fireEvent.click(box)
  press('Yes, switch it on')
  expect(await screen.findByText('This is on.')).toBeTruthy()
  expect(phone.calls).toContain('shared true')
})

test('the switch turns without asking when there is nothing to lose', async () => {
  open()
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(false))
  fireEvent.click(screen.getByRole('checkbox'))
  await waitFor(() => expect(phone.calls).toContain('shared true'))
})
