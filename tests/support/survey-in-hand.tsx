import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach } from 'vitest'
import { familyMessages } from '../../src/content/messages/en/family.ts'
import { sharedMessages } from '../../src/content/messages/en/shared.ts'
import { wirralPlaces } from '../../src/content/messages/places/wirral.ts'
import { ehcpSatisfactionV1 as survey } from '../../src/content/surveys/ehcp-satisfaction.v1.ts'
import type { Answers } from '../../src/domain/survey/answers.ts'
import { SurveyPage, type SurveyPageProps } from '../../src/features/family/answer-survey/survey-page.tsx'
import { draftOf } from '../../src/features/family/fake-kept.ts'
import { fakePhone, type FakePhone } from '../../src/features/family/fake-world.ts'
import { FamilyWorldProvider, type FamilyWorld } from '../../src/features/family/world.tsx'
import { createWording, WordingProvider } from '../../src/ui/wording.tsx'

const wording = createWording('en', [sharedMessages, familyMessages])
const ADDRESS = '/s/ehcp-satisfaction'

/** The phone of the test in hand. */
export let phone: FakePhone

export const aNewPhoneEachTime = () =>
  beforeEach(() => {
    history.replaceState(null, '', ADDRESS)
    phone = fakePhone(survey, wirralPlaces)
  })

/** Opens the EHC plan survey on that phone. */
export function open(changes: Partial<FamilyWorld> = {}, props: Partial<SurveyPageProps> = {}): void {
  phone = Object.assign(fakePhone(survey, wirralPlaces, changes), { drafts: phone.drafts })
  render(
    <WordingProvider wording={wording}>
      <FamilyWorldProvider world={phone.world}>
        <SurveyPage survey={survey} {...props} />
      </FamilyWorldProvider>
    </WordingProvider>,
  )
}

/** Leaves a draft with these answers on the phone; its id is `d`. */
export function keep(answers: Answers, at: string): void {
  phone.drafts.set('d', { ...draftOf(survey, answers, at), id: 'd' })
}

/** The same, opened at the page it was at, as by a reload. */
export function openAt(answers: Answers, at: string): void {
  keep(answers, at)
  history.replaceState(null, '', `${ADDRESS}#${at}`)
  open()
}

export const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name })
export const tick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
export const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }))
export const next = () => press('Continue')
export const stored = () => [...phone.drafts.values()][0]
