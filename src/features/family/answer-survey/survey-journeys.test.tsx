// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { familyMessages } from '../../../content/messages/en/family.ts'
import { sharedMessages } from '../../../content/messages/en/shared.ts'
import { wirralPlaces } from '../../../content/messages/places/wirral.ts'
import { ehcpSatisfactionV1 as survey } from '../../../content/surveys/ehcp-satisfaction.v1.ts'
import type { Draft } from '../../../domain/response/parcel.ts'
import { StorageFull, StorageUnavailable } from '../../../domain/storage-trouble.ts'
import { createWording, WordingProvider } from '../../../ui/wording.tsx'
import { draftOf } from '../fake-kept.ts'
import { fakePhone, type FakePhone } from '../fake-world.ts'
import { FamilyWorldProvider, type FamilyWorld } from '../world.tsx'
import { SurveyPage, type SurveyPageProps } from './survey-page.tsx'

const wording = createWording('en', [sharedMessages, familyMessages])
let phone: FakePhone

function open(changes: Partial<FamilyWorld> = {}, props: Partial<SurveyPageProps> = {}) {
  phone = Object.assign(fakePhone(survey, wirralPlaces, changes), { drafts: phone.drafts })
  return render(
    <WordingProvider wording={wording}>
      <FamilyWorldProvider world={phone.world}>
        <SurveyPage survey={survey} {...props} />
      </FamilyWorldProvider>
    </WordingProvider>,
  )
}
const draft = (answers: Draft['answers'], at: string) => draftOf(survey, answers, at)
const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name })
const tick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
const next = () => press('Continue')
const stored = () => [...phone.drafts.values()][0]

beforeEach(() => {
  history.replaceState(null, '', '/s/ehcp-satisfaction')
  phone = fakePhone(survey, wirralPlaces)
})
afterEach(cleanup)

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

describe('answering', () => {
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
    phone.drafts.set('d', { ...draft({ R1: 'parent_carer' }, 'R2'), id: 'd' })
    history.replaceState(null, '', '/s/ehcp-satisfaction#R2')
    open()
    await heading('Where are you in the EHC plan process?')
    expect(screen.getByText('Question 2')).toBeTruthy()
    tick('The draft plan')
    expect(await screen.findByText('Question 2 of 17')).toBeTruthy()
  })

  test('skip is remembered, Back shows it, and an answer undoes it', async () => {
    phone.drafts.set('d', { ...draft({ R1: 'parent_carer', R2: 'request' }, 'EH1'), id: 'd' })
    history.replaceState(null, '', '/s/ehcp-satisfaction#EH1')
    open()
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
    phone.drafts.set('d', { ...draft({ R1: 'child_11_15' }, 'EH2_yp'), id: 'd' })
    history.replaceState(null, '', '/s/ehcp-satisfaction#EH2_yp')
    open()
    await heading('People listened to me')
    expect(screen.getByRole('radio', { name: 'Yes, a lot' })).toBeTruthy()
  })

  test('text is saved while it is written, and a phone number is pointed out kindly', async () => {
    phone.drafts.set('d', { ...draft({ R1: 'parent_carer', R2: 'request' }, 'EH9'), id: 'd' })
    history.replaceState(null, '', '/s/ehcp-satisfaction#EH9')
    open()
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
    phone.drafts.set('d', { ...draft({ R1: 'parent_carer', R2: 'request' }, 'EH9'), id: 'd' })
    history.replaceState(null, '', '/s/ehcp-satisfaction#EH9')
    open()
    await heading('What went well?')
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'a'.repeat(1003) } })
    expect(screen.getByText('3 characters too many')).toBeTruthy()
    next()
    expect((await screen.findByRole('alert')).textContent).toContain('3 characters shorter')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toHaveLength(1003)
  })
})

describe('when the phone cannot keep', () => {
  test('full storage: says not saved, keeps the answer on the page, and saves all of it when there is room', async () => {
    open()
    await heading('Who are you?')
    phone.storageTrouble = new StorageFull()
    tick('A parent or carer')
    expect(await screen.findByText(/^Not saved\. This phone has no room left/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A parent or carer' }).checked).toBe(true)
    next()
    await heading('Where are you in the EHC plan process?')
    phone.storageTrouble = null
    tick('The draft plan')
    await waitFor(() => expect(stored()?.answers).toEqual({ R1: 'parent_carer', R2: 'draft_plan' }))
    expect(await screen.findByText(/^Saved on this phone/)).toBeTruthy()
  })

  test('no storage at all: Send goes straight to the server, or says that it did not', async () => {
    phone.drafts.set('d', { ...draft({ R1: 'parent_carer', R2: 'request' }, 'check'), id: 'd' })
    history.replaceState(null, '', '/s/ehcp-satisfaction#check')
    open()
    await heading('Check your answers')
    phone.storageTrouble = new StorageUnavailable()
    phone.online = false
    press('Send')
    expect(await screen.findByText('Not sent yet')).toBeTruthy()
    phone.online = true
    press('Send')
    await heading('Thank you. We have your answers')
    expect(screen.getByText(/will not remember the code/)).toBeTruthy()
  })
})

describe('coming back', () => {
  test('an earlier draft is offered; starting again asks before it deletes', async () => {
    phone.drafts.set('d', { ...draft({ R1: 'parent_carer' }, 'R2'), id: 'd' })
    open()
    await heading('Carry on where you stopped?')
    press('Start again')
    expect(phone.drafts.size).toBe(1)
    press('Delete them and start again')
    await heading('Who are you?')
    expect(phone.drafts.size).toBe(0)
  })

  test('carrying on opens the same question', async () => {
    phone.drafts.set('d', { ...draft({ R1: 'parent_carer', R2: 'request' }, 'EH4'), id: 'd' })
    open()
    await heading('Carry on where you stopped?')
    press('Carry on')
    await heading(/I was given the information/)
  })

  test('Continue on the first page opens the second question without asking', async () => {
    phone.drafts.set('d', { ...draft({ R1: 'supporter' }, 'R1'), id: 'd' })
    open({}, { handover: { draftId: 'd', continued: true } })
    await heading('Whose views are these?')
  })

  test('an answer given in another tab appears, and the person is told', async () => {
    phone.drafts.set('d', { ...draft({ R1: 'parent_carer', R2: 'request' }, 'EH1'), id: 'd' })
    history.replaceState(null, '', '/s/ehcp-satisfaction#EH1')
    open()
    await heading(/I have been involved/)
    phone.drafts.set('d', { ...stored()!, answers: { ...stored()!.answers, EH1: 'disagree' } })
    phone.tell()
    expect(await screen.findByText(/open in another tab too/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Disagree' }).checked).toBe(true)
  })
})

describe('sending', () => {
  const toCheck = async () => {
    phone.drafts.set('d', { ...draft({ R1: 'parent_carer', R2: 'request', EH1: 'agree' }, 'check'), id: 'd' })
    history.replaceState(null, '', '/s/ehcp-satisfaction#check')
    open()
    await heading('Check your answers')
  }

  test('Change comes back to the check page', async () => {
    await toCheck()
    press('Change I have been involved in the EHC plan process for my child')
    await heading(/I have been involved/)
    tick('Disagree')
    press(/Back/)
    await heading('Check your answers')
    expect(screen.getByText('Disagree')).toBeTruthy()
  })

  test('saved, then waiting, then received, live and in true words', async () => {
    await toCheck()
    press('Send')
    await heading('Thank you. Your answers are saved on this phone')
    expect(phone.calls).toContain('flush tap')
    expect(phone.drafts.size).toBe(0)
    const [parcel] = phone.parcels
    expect(parcel?.envelope).toMatchObject({
      id: 'd',
      respondent: 'parent_carer',
      completedOn: '2026-03-14',
      easyRead: false,
    })
    expect(screen.getByText(parcel!.receiptCode)).toBeTruthy()
    phone.settle({ lastTriedAt: phone.world.clock.now() })
    expect(await screen.findByText(/Open Heard again when you have a connection/)).toBeTruthy()
    expect(screen.queryByText(/send by themselves/)).toBeNull()
    phone.settle({ state: 'received', receivedOn: '2026-03-14' })
    await heading('Thank you. We have your answers')
    expect(screen.getByText('Received on 14 March 2026.')).toBeTruthy()
  })

  test('someone else begins with nothing of the first person’s', async () => {
    await toCheck()
    press('Send')
    await heading(/Thank you/)
    press('Someone else here wants to answer')
    await heading('Who are you?')
    expect(screen.getAllByRole('radio').some((one) => (one as HTMLInputElement).checked)).toBe(false)
  })
})
