import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aboutYouMessages } from '../../../content/messages/en/family-about-you.ts'
import { messages } from '../../../content/messages/en/on-the-way.ts'
import { wirralPlaces } from '../../../content/messages/places/wirral.ts'
import { aboutYouV1 } from '../../../content/surveys/about-you.v1.ts'
import { ehcpSatisfactionV1 } from '../../../content/surveys/ehcp-satisfaction.v1.ts'
import type { Envelope } from '../../../domain/response/envelope.ts'
import { createWording, WordingProvider } from '../../../ui/wording.tsx'
import { draftOf } from '../fake-kept.ts'
import { fakePhone } from '../fake-world.ts'
import { SurveyPage } from '../answer-survey/survey-page.tsx'
import { FamilyWorldProvider, type AboutYouProps, type FamilyWorld } from '../world.tsx'
import { AboutYouPage } from './about-you-page.tsx'

const wording = createWording('en', [messages, aboutYouMessages])
const loadAboutYou: FamilyWorld['loadAboutYou'] = () =>
  Promise.resolve({
    title: 'About you',
    Page: (props: AboutYouProps) => <AboutYouPage {...props} survey={aboutYouV1} />,
  })

/** Opens the check page of a draft with these answers. */
async function atCheck(answers: Record<string, string>, changes: Partial<FamilyWorld> = {}) {
  const phone = fakePhone(ehcpSatisfactionV1, wirralPlaces, { loadAboutYou, ...changes })
  const draft = draftOf(ehcpSatisfactionV1, answers, 'check')
  phone.drafts.set(draft.id, draft)
  history.replaceState(null, '', '/s/ehcp-satisfaction#check')
  render(
    <WordingProvider wording={wording}>
      <FamilyWorldProvider world={phone.world}>
        <SurveyPage survey={ehcpSatisfactionV1} />
      </FamilyWorldProvider>
    </WordingProvider>,
  )
  await screen.findByRole('heading', { name: 'Check your answers' })
  return phone
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const PARENT = { R1: 'parent_carer', R2: 'request' }

test('skipped in one tap: the answers go alone', async () => {
  const phone = await atCheck(PARENT)
  fireEvent.click(await screen.findByRole('button', { name: 'Continue' }))
  await screen.findByRole('heading', { name: 'A few questions about you' })
  click('Skip and send')
  await waitFor(() => expect(phone.parcels.map((one) => one.envelope.survey)).toEqual(['ehcp_satisfaction']))
})

test('given: a second parcel that shares nothing with the first but area and app', async () => {
  const phone = await atCheck(PARENT)
  fireEvent.click(await screen.findByRole('button', { name: 'Continue' }))
  fireEvent.click(await screen.findByRole('radio', { name: '35 to 44' }))
  expect(screen.queryByRole('radio', { name: 'Yes, a lot' })).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: 'Yes' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Yes, a lot' }))
  fireEvent.click(screen.getByRole('radio', { name: 'No' }))
  click('Send')
  await waitFor(() => expect(phone.parcels).toHaveLength(2))
  const [answer, apart] = phone.parcels.map((one) => one.envelope)
  expect(apart!.answers).toEqual({ age: 'age_35_44', condition: 'no' })
  expect(phone.parcels[1]!.receiptCode).toBe('')
  const same = Object.entries(apart!).filter(([key, value]) => answer![key as keyof Envelope] === value)
  expect(same.map(([key]) => key).sort()).toEqual(['appVersion', 'area', 'channel', 'easyRead', 'language', 'version'])
  expect(apart).toMatchObject({ respondent: 'other', completedOn: '2026-03-01' })
})

test('chosen, but nothing left to say: no second parcel', async () => {
  const phone = await atCheck(PARENT)
  fireEvent.click(await screen.findByRole('button', { name: 'Continue' }))
  await screen.findByRole('heading', { name: 'A few questions about you' })
  click('Send')
  await waitFor(() => expect(phone.parcels).toHaveLength(1))
})

test.each([
  ['a child', { R1: 'child_11_15' }, {}],
  ['a helper of a child', { R1: 'supporter', R1b: 'child_11_15' }, {}],
  ['event mode', PARENT, { channel: 'event_kiosk' as const }],
])('%s is not asked', async (_who, answers, changes) => {
  const load = vi.fn<FamilyWorld['loadAboutYou']>(loadAboutYou)
  const phone = await atCheck(answers, { ...changes, loadAboutYou: load })
  click('Send')
  await waitFor(() => expect(phone.parcels).toHaveLength(1))
  expect(load).not.toHaveBeenCalled()
})

test('when the page cannot be had, Send goes on without it', async () => {
  const phone = await atCheck(PARENT, { loadAboutYou: () => Promise.reject(new Error('offline')) })
  click('Send')
  await waitFor(() => expect(phone.parcels).toHaveLength(1))
})

test('a helper is asked for the person’s own view, at the start and before sending', async () => {
  await atCheck({ R1: 'supporter', R1b: 'parent_carer', R2: 'request' })
  expect(screen.getByText(/^Helping someone/)).toBeTruthy()
  fireEvent.click(await screen.findByRole('button', { name: 'Continue' }))
  await screen.findByRole('heading', { name: 'A few questions about the person you help' })
  history.replaceState(null, '', '/s/ehcp-satisfaction#R2')
  await screen.findByText(/^Helping someone/)
  history.replaceState(null, '', '/s/ehcp-satisfaction#EH1')
  await waitFor(() => expect(screen.queryByText(/^Helping someone/)).toBeNull())
})
