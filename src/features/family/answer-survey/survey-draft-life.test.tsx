import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { StorageFull, StorageUnavailable } from '../../../domain/storage-trouble.ts'
import {
  aNewPhoneEachTime,
  heading,
  keep,
  next,
  open,
  openAt,
  phone,
  press,
  stored,
  tick,
} from '../../../../tests/support/survey-in-hand.tsx'

aNewPhoneEachTime()

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
    openAt({ R1: 'parent_carer', R2: 'request' }, 'check')
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
    keep({ R1: 'parent_carer' }, 'R2')
    open()
    await heading('Carry on where you stopped?')
    press('Start again')
    expect(phone.drafts.size).toBe(1)
    press('Delete them and start again')
    await heading('Who are you?')
    expect(phone.drafts.size).toBe(0)
  })

  test('carrying on opens the same question', async () => {
    keep({ R1: 'parent_carer', R2: 'request' }, 'EH4')
    open()
    await heading('Carry on where you stopped?')
    press('Carry on')
    await heading(/I was given the information/)
  })

  test('a reload stays at the page in the address, also when the phone has not noted it yet', async () => {
    keep({ R1: 'parent_carer' }, 'R1')
    history.replaceState(null, '', '/s/ehcp-satisfaction#R2')
    open({}, { handover: { draftId: 'd', continued: false } })
    await heading('Where are you in the EHC plan process?')
    expect(location.hash).toBe('#R2')
  })

  test('Continue on the first page opens the second question without asking', async () => {
    keep({ R1: 'supporter' }, 'R1')
    open({}, { handover: { draftId: 'd', continued: true } })
    await heading('Whose views are these?')
  })

  test('an answer given in another tab appears, and the person is told', async () => {
    openAt({ R1: 'parent_carer', R2: 'request' }, 'EH1')
    await heading(/I have been involved/)
    phone.drafts.set('d', { ...stored()!, answers: { ...stored()!.answers, EH1: 'disagree' } })
    phone.tell()
    expect(await screen.findByText(/open in another tab too/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Disagree' }).checked).toBe(true)
  })
})

describe('sending', () => {
  const toCheck = async () => {
    openAt({ R1: 'parent_carer', R2: 'request', EH1: 'agree' }, 'check')
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
