import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { surveyCards } from '../../../content/surveys/cards.ts'
import type { InvitationSheet } from '../../../domain/invitation/invitation.ts'
import { ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import type { StaffWorld } from '../staff-world.tsx'
import { InvitationsPage } from './invitations-page.tsx'
import { SheetPage } from './sheet-page.tsx'

const sheet: InvitationSheet = {
  id: 'b1',
  survey: 'friends_family',
  stage: null,
  service: 'speech_language',
  event: null,
  kind: 'one_time',
  language: 'en',
  issued: 2,
  createdOn: '2025-11-20',
  expiresOn: '2025-12-24',
  state: 'open',
  codes: ['K7RT4MWX', 'K7RT4MWY'],
}
const open = (changes: Partial<InvitationSheet> = {}, more: Partial<StaffWorld> = {}) => {
  const is = world({ invitationSheet: () => ok({ ...sheet, ...changes }) }, { surveys: surveyCards, ...more })
  show(is, (reader) => <SheetPage reader={reader} batch="b1" />)
  return is
}
const choose = (code: string) =>
  fireEvent.change(screen.getByLabelText('Language of this sheet'), { target: { value: code } })
const firstSlip = async (title: string) =>
  (await screen.findAllByRole('heading', { level: 2, name: title }))[0]!.closest('li')!

test('a service is called by its name, on the slip and in the heading', async () => {
  open()
  expect((await firstSlip('Tell us how it went')).textContent).toContain(
    'A service you used · Speech and language therapy',
  )
  expect(
    await screen.findByRole('heading', { level: 1, name: 'A service you used, Speech and language therapy' }),
  ).toBeTruthy()
  expect(document.querySelector('main')!.textContent).not.toContain('speech_language')
})

test('in Arabic everything a family reads is Arabic, from right to left, and the link opens in Arabic; the screen says it is a draft', async () => {
  open()
  await firstSlip('Tell us how it went')
  expect(screen.queryByText(/draft that no person has checked/)).toBeNull()
  choose('ar')
  const slip = await firstSlip('أخبرنا كيف كانت تجربتك')
  expect(slip.closest('[dir=rtl]')!.getAttribute('lang')).toBe('ar')
  expect(slip.textContent).toContain('خدمة استخدمتها')
  expect(slip.textContent).toContain('«\u2068لدي رمز\u2069»')
  expect(slip.textContent).toContain('heard.example/?lang=ar')
  // What is left in Latin letters is the address and the code, and nothing of the English sheet.
  expect(slip.textContent.match(/[A-Za-z]{2,}/g)).toEqual(['heard', 'example', 'lang', 'ar', 'RT', 'MWX'])
  expect(within(slip).getByRole('img').getAttribute('aria-label')).toContain(
    'https://heard.example/s/friends-family?lang=ar#i.K7RT4MWX.service-speech_language',
  )
  expect(screen.getByText(/draft that no person has checked/)).toBeTruthy()
  expect(screen.getByRole('option', { name: '\u2068العربية\u2069 (Draft, not yet checked by a person)' })).toBeTruthy()
})

test('a batch made in a language opens in it, and its file has names and links in it', async () => {
  const is = open({ survey: 'ehcp_satisfaction', service: null, stage: 'annual_review', language: 'pl' })
  await firstSlip('Powiedz nam, jak było')
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const [, file] = vi.mocked(is.saveFile).mock.calls[0]!
  const [heads, first] = file.split('\r\n')
  expect(heads).toContain('Code,Link,Language,Survey,Stage,Service')
  expect(first).toContain(
    'K7RT-4MWX,https://heard.example/s/ehcp-satisfaction?lang=pl#i.K7RT4MWX.stage-annual_review,pl,',
  )
  expect(first).not.toContain(',annual_review,')
  expect(first).not.toContain('Your EHC plan')
})

test('words that cannot be fetched leave nothing half-English to print, and can be asked for again', async () => {
  const { sheetWords } = world({})
  let line = true
  open(
    {},
    { sheetWords: (survey, language) => (line ? sheetWords(survey, language) : Promise.reject(new Error('cut'))) },
  )
  await firstSlip('Tell us how it went')
  line = false
  choose('pl')
  expect(await screen.findByText(/could not be fetched/)).toBeTruthy()
  expect(document.querySelector('.slip')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Print' })).toBeNull()
  line = true
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await firstSlip('Powiedz nam, jak było')
})

test('the list of batches calls them by name', async () => {
  const { codes: _codes, ...card } = sheet
  const is = world({ invitations: () => ok([{ ...card, answered: null, hidden: false }]) }, { surveys: surveyCards })
  show(is, (reader) => <InvitationsPage reader={reader} />)
  expect(await screen.findByRole('rowheader', { name: /A service you used, Speech and language therapy/ })).toBeTruthy()
})
