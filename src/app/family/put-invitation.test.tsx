import { beforeEach, expect, test } from 'vitest'
import { wirralPlaces } from '../../content/messages/places/wirral.ts'
import { ehcpSatisfactionV1 as survey } from '../../content/surveys/ehcp-satisfaction.v1.ts'
import { draftOf } from '../../features/family/fake-kept.ts'
import { fakePhone } from '../../features/family/fake-world.ts'
import { sealAnswers } from '../../features/family/answer-survey/seal-answers.ts'
import { invitedInTab, takeInvitation } from '../boot/invited.ts'
import { forgetInTab } from '../boot/tab.ts'
import { putInvitation } from './put-invitation.ts'

const INVITED = 'K7RT4MWX.stage-annual_review'
beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', '/s/ehcp-satisfaction')
})

test('a link’s invitation is remembered for its survey in this tab and leaves the address', () => {
  history.replaceState(null, '', `/s/ehcp-satisfaction?lang=pl#i.${INVITED}`)
  takeInvitation('/s/ehcp-satisfaction')
  expect(location.href).toMatch(/\/s\/ehcp-satisfaction\?lang=pl$/)
  expect(invitedInTab('ehcp_satisfaction')).toBe(INVITED)
  expect(invitedInTab('friends_family')).toBeNull()
  forgetInTab()
  expect(invitedInTab('ehcp_satisfaction')).toBeNull()
})

test('a page of the survey, and what only looks like an invitation, stay in the address', () => {
  for (const hash of ['#R2', '#check', '#i.K7RT4MWX.<b>', '#i.short']) {
    history.replaceState(null, '', `/s/ehcp-satisfaction${hash}`)
    const before = location.hash
    takeInvitation('/s/ehcp-satisfaction')
    expect(location.hash).toBe(before)
  }
  expect(sessionStorage.length).toBe(0)
})

test('fills in what is open on a kept draft, leaves what the person said, and goes out with the envelope', async () => {
  const phone = fakePhone(survey, wirralPlaces)
  const before = draftOf(survey, { R1: 'parent_carer' }, 'R1')
  await phone.world.drafts.start(before)
  const put = await putInvitation(survey, { ...before, invited: INVITED }, true, phone.world.drafts)
  expect(put).toMatchObject({ invited: INVITED, answers: { R1: 'parent_carer', R2: 'annual_review' } })
  expect(await phone.world.drafts.get(before.id)).toMatchObject(put)

  const said = { ...before, answers: { R1: 'parent_carer', R2: 'draft_plan' }, invited: INVITED }
  expect((await putInvitation(survey, said, false, phone.world.drafts)).answers['R2']).toBe('draft_plan')

  const { envelope } = await sealAnswers(survey, put, phone.world)
  expect(envelope).toMatchObject({ invitation: 'K7RT4MWX', answers: { R2: 'annual_review' } })
  const young = { ...put, answers: { ...put.answers, R1: 'young_person_16_25' } }
  expect((await sealAnswers(survey, young, phone.world)).envelope.answers).toEqual({ R1: 'young_person_16_25' })
  expect((await sealAnswers(survey, before, phone.world)).envelope).not.toHaveProperty('invitation')
})

test('a phone that keeps nothing still answers by invitation', async () => {
  const full = () => Promise.reject(new Error('full'))
  const draft = { ...draftOf(survey, { R1: 'parent_carer' }, 'R1'), invited: INVITED }
  expect((await putInvitation(survey, draft, true, { invite: full, answer: full })).answers['R2']).toBe('annual_review')
})
