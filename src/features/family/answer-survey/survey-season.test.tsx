import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { familyMessages } from '../../../content/messages/en/family.ts'
import { sharedMessages } from '../../../content/messages/en/shared.ts'
import { wirralPlaces } from '../../../content/messages/places/wirral.ts'
import { annualSendV1 as survey } from '../../../content/surveys/annual-send.v1.ts'
import { surveysOffered } from '../../../content/surveys/seasons.ts'
import { completionDay } from '../../../domain/survey/definition.ts'
import { createWording, WordingProvider } from '../../../ui/wording.tsx'
import { draftOf } from '../fake-kept.ts'
import { fakePhone } from '../fake-world.ts'
import { HomePage } from '../home/home-page.tsx'
import { FamilyWorldProvider } from '../world.tsx'
import { SurveyPage } from './survey-page.tsx'

const wording = createWording('en', [sharedMessages, familyMessages])
const YEARLY = 'The yearly SEND survey'

function open(today: string, page: 'home' | 'survey', startedOn?: string) {
  history.replaceState(null, '', page === 'home' ? '/' : '/s/annual-send')
  const phone = fakePhone(survey, wirralPlaces, {
    clock: { now: () => 1_796_000_000_000, today: () => today },
    surveys: surveysOffered('wirral'),
  })
  if (startedOn) {
    const draft = { ...draftOf(survey, { R1: 'young_person_16_25' }, 'AS2'), startedOn, touchedOn: startedOn }
    phone.drafts.set(draft.id, draft)
  }
  render(
    <WordingProvider wording={wording}>
      <FamilyWorldProvider world={phone.world}>
        {page === 'home' ? <HomePage /> : <SurveyPage survey={survey} />}
      </FamilyWorldProvider>
    </WordingProvider>,
  )
  return phone
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

test.for([
  ['2026-11-01', false],
  ['2026-11-02', true],
  ['2026-12-18', true],
  ['2026-12-19', false],
] as const)('on %s the first page offers the yearly survey: %s', async ([today, offered]) => {
  open(today, 'home')
  await screen.findByRole('link', { name: 'Having your say' })
  await waitFor(() => expect(screen.queryAllByRole('link', { name: YEARLY }).length).toBe(offered ? 1 : 0))
  expect(screen.getByRole('region', { name: 'For people who work with families' }).textContent).toContain('PCPW')
})

test('before and after its weeks its page says when, and leads to the open ones', async () => {
  open('2026-10-20', 'survey')
  await heading('This survey is closed today')
  expect(screen.getByText(/^It opens on 2 November 2026\. You can answer until 18 December 2026/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'A service you used' }).getAttribute('href')).toBe('/s/friends-family')
  expect(screen.queryByRole('link', { name: YEARLY })).toBeNull()
  cleanup()
  open('2027-01-05', 'survey')
  await heading('This survey is closed today')
  expect(screen.getByText(/^It closed on 18 December 2026/)).toBeTruthy()
})

test('what was begun in its weeks is sent after them, on their last day; what was begun later is not asked for', async () => {
  const phone = open('2027-01-05', 'survey', '2026-12-18')
  fireEvent.click(await screen.findByRole('button', { name: /carry on/i }))
  await heading('I get the right help at the right time')
  location.hash = 'check'
  fireEvent(window, new Event('hashchange'))
  fireEvent.click(await screen.findByRole('button', { name: 'Send' }))
  await waitFor(() => expect(phone.parcels.map((one) => one.envelope.completedOn)).toEqual(['2026-12-18']))
  cleanup()
  open('2027-01-05', 'survey', '2026-12-19')
  await heading('This survey is closed today')
})

test('an answer counts on the day it is sent, and never after the last day of a season', () => {
  const season = { opensOn: '2026-11-02', closesOn: '2026-12-18' }
  expect(completionDay({ season }, '2026-12-18')).toBe('2026-12-18')
  expect(completionDay({ season }, '2027-01-01')).toBe('2026-12-18')
  expect(completionDay({}, '2027-01-01')).toBe('2027-01-01')
})
