import type { startingThemes } from '../../../src/content/themes.ts'

/** What each made-up sentence is about, as somebody who reads it would tag it. */
export const THEME_OF: Readonly<Record<string, (typeof startingThemes)[number]['key']>> = {
  'Somebody rang me back the same day.': 'being_told',
  'They asked my child what a good day looks like.': 'being_heard',
  'I was told who to call and she picked up.': 'people',
  'The draft was in words I understand.': 'plan_words',
  'The school came to the meeting prepared.': 'school',
  'Tell us when things are late, even if there is no news.': 'being_told',
  'One person to talk to instead of four.': 'telling_again',
  'Health advice came after the plan was written.': 'health_part',
  'I had to tell our story again from the start.': 'telling_again',
  'More time to read the draft.': 'plan_words',
  'Answer e-mails. That is all.': 'being_told',
  'Ask us before the decision, not after it.': 'being_heard',
  'Ask me and not only my mum.': 'being_heard',
  'Tell me what happens next.': 'being_told',
  'They listened and wrote it down.': 'being_heard',
  'We waited a long time and nobody told us why.': 'waiting',
  'Kind people, too few of them.': 'people',
  'I knew who to ring.': 'people',
  'I could not find the page on short breaks.': 'finding_out',
  'The phone number was an old one.': 'finding_out',
  'Good when you know where to look.': 'finding_out',
  'Meet the new teacher before summer.': 'moving_on',
  'One plan that both places have read.': 'moving_on',
  'More than one visit.': 'moving_on',
}
