import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ReactNode } from 'react'
import { outsideCatalogues, pseudo, pseudoWording } from '../../../tests/support/pseudo-wording.ts'
import { familyMessages } from '../../content/messages/en/family.ts'
import { wirralPlaces } from '../../content/messages/places/wirral.ts'
import { aboutYouV1 } from '../../content/surveys/about-you.v1.ts'
import { surveyCards } from '../../content/surveys/cards.ts'
import { ehcpSatisfactionV1 as survey } from '../../content/surveys/ehcp-satisfaction.v1.ts'
import type { Draft, Parcel } from '../../domain/response/parcel.ts'
import { StorageFull, StorageUnavailable } from '../../domain/storage-trouble.ts'
import { WordingProvider } from '../../ui/wording.tsx'
import { AboutYouPage } from './about-you/about-you-page.tsx'
import { SurveyPage } from './answer-survey/survey-page.tsx'
import { draftOf, waitingParcel } from './fake-kept.ts'
import { fakePhone, type FakePhone } from './fake-world.ts'
import { HomePage } from './home/home-page.tsx'
import { MyAnswersPage } from './my-answers/my-answers-page.tsx'
import { AccessibilityPage } from './notices/accessibility-page.tsx'
import { NotFoundPage } from './notices/not-found-page.tsx'
import { PrivacyPage } from './notices/privacy-page.tsx'
import { FamilyWorldProvider, type FamilyWorld } from './world.tsx'

let phone: FakePhone
const at = (step: string) => history.replaceState(null, '', `/s/ehcp-satisfaction${step && `#${step}`}`)
const show = (
  page: ReactNode,
  changes: Partial<FamilyWorld> = {},
  fill: (phone: FakePhone) => void = () => undefined,
) => {
  phone = fakePhone(survey, wirralPlaces, { surveys: surveyCards, canInstall: true, ...changes })
  fill(phone)
  return render(
    <WordingProvider wording={pseudoWording}>
      <FamilyWorldProvider world={phone.world}>{page}</FamilyWorldProvider>
    </WordingProvider>,
  ).container
}
const said = (key: keyof typeof familyMessages, values = {}) => pseudoWording.t(key, values)
const begun = (answers: Draft['answers'], step: string) => (its: FakePhone) => {
  its.drafts.set('d', { ...draftOf(survey, answers, step), id: 'd' })
  at(step)
}
const press = (key: keyof typeof familyMessages) => fireEvent.click(screen.getByRole('button', { name: said(key) }))
const parcel = (id: string, change: Partial<Parcel>) => waitingParcel(survey, { id, ...change })
const nothingOutside = (page: Element) => expect(outsideCatalogues(page)).toEqual([])

test('finds a text that stands in no catalogue, and lets those that do', () => {
  const page = document.createElement('div')
  page.innerHTML = `<p>${pseudo('In the catalogue')}</p><p aria-label="Outside">Also outside</p>`
  expect(outsideCatalogues(page)).toEqual(['Also outside', 'Outside'])
})

describe('pages', () => {
  test.each([
    ['home', HomePage],
    ['your answers', MyAnswersPage],
    ['privacy', PrivacyPage],
    ['accessibility', AccessibilityPage],
    ['not found', NotFoundPage],
  ])('%s', async (_name, Page) => {
    at('')
    const box = show(<Page />, { updateWaiting: true })
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(box.querySelector('.skeleton')).toBeNull())
    nothingOutside(box)
  })

  test('home and your answers, with something of everything', async () => {
    const fill = (its: FakePhone) => {
      its.drafts.set('d', draftOf(survey, { R1: 'parent_carer' }, 'R2'))
      its.parcels = [parcel('p1', {}), parcel('p2', { state: 'sending' }), parcel('p3', { state: 'needs_attention' })]
      its.receipts = [
        { version: 1, code: 'K7RT-4MWX-9HDE', survey: survey.key, receivedOn: '2026-03-01', withdrawnOn: null },
        { version: 1, code: 'K7RT-4MWX-9HDF', survey: survey.key, receivedOn: '2026-03-01', withdrawnOn: '2026-03-02' },
      ]
    }
    for (const page of [<HomePage key="h" />, <MyAnswersPage key="m" />]) {
      const box = show(page, {}, fill)
      await waitFor(() => expect(box.textContent).toContain(pseudo(survey.title)))
      nothingOutside(box)
      cleanup()
    }
  })
})

describe('a survey', () => {
  const answered = { R1: 'parent_carer', R2: 'request', EH1: 'agree' }
  test.each(survey.questions.map((q) => q.id))('question %s', async (id) => {
    const young = id.endsWith('_yp')
    const stage = /^EH_(.+)_\d$/.exec(id)?.[1] ?? 'request'
    const who = young ? { R1: 'child_11_15' } : { R1: id === 'R1b' ? 'supporter' : 'parent_carer', R2: stage }
    const box = show(<SurveyPage survey={survey} />, {}, begun(who, id))
    await screen.findByRole('heading', { level: 1 })
    nothingOutside(box)
  })

  test('nothing chosen, words that point to somebody, too many words', async () => {
    const box = show(<SurveyPage survey={survey} />, {}, begun({ R1: 'parent_carer' }, 'R2'))
    await screen.findByRole('radiogroup').catch(() => screen.findAllByRole('radio'))
    press('survey.continue')
    await screen.findByRole('alert')
    nothingOutside(box)
    cleanup()
    const text = show(<SurveyPage survey={survey} />, {}, begun(answered, 'EH9'))
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: `Ring 0151 606 2008${'x'.repeat(1000)}` } })
    press('survey.continue')
    await screen.findByRole('alert')
    nothingOutside(text)
  })

  test.each([
    ['full', new StorageFull()],
    ['unavailable', new StorageUnavailable()],
  ])('storage is %s, on a question and when sending', async (_name, trouble) => {
    const box = show(<SurveyPage survey={survey} />, {}, begun(answered, 'EH1'))
    fireEvent.click((await screen.findAllByRole('radio'))[0]!)
    phone.storageTrouble = trouble
    fireEvent.click((await screen.findAllByRole('radio'))[1]!)
    await waitFor(() => expect(box.querySelector('[data-state="not-saved"]')).toBeTruthy())
    nothingOutside(box)
    cleanup()
    const check = show(<SurveyPage survey={survey} />, {}, begun(answered, 'check'))
    await screen.findByRole('heading', { level: 1, name: said('check.title') })
    phone.storageTrouble = trouble
    phone.online = false
    press('check.send')
    await screen.findByText(said('check.notSent'))
    nothingOutside(check)
  })

  test('carry on, check, sent in every state, and the receipt', async () => {
    const offer = show(<SurveyPage survey={survey} />, {}, (its) => (begun(answered, '')(its), at('')))
    await screen.findByRole('heading', { level: 1, name: said('resume.title') })
    press('resume.again')
    nothingOutside(offer)
    cleanup()
    const box = show(<SurveyPage survey={survey} />, {}, begun(answered, 'check'))
    await screen.findByRole('heading', { level: 1, name: said('check.title') })
    nothingOutside(box)
    press('check.send')
    await screen.findByRole('heading', { level: 1, name: said('sent.titleSaved', { device: 'phone' }) })
    nothingOutside(box)
    phone.settle({ lastTriedAt: phone.world.clock.now() })
    await screen.findByText(said('when.triedNow'))
    press('receipt.copy')
    await screen.findByText(said('receipt.copied'))
    nothingOutside(box)
    phone.settle({ state: 'received', receivedOn: '2026-03-14' })
    await screen.findByRole('heading', { level: 1, name: said('sent.titleReceived') })
    nothingOutside(box)
  })

  test('the questions about the person', () => {
    for (const helped of [false, true]) {
      const props = {
        helped,
        sending: 'idle' as const,
        given: {},
        onGive: () => {},
        onBack: () => {},
        onSend: () => {},
      }
      nothingOutside(show(<AboutYouPage {...props} survey={aboutYouV1} />))
      cleanup()
    }
  })
})
