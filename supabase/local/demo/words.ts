/** What the made-up families write. No names, no schools, nothing that was ever said by anybody. */
const WENT_WELL = [
  'Somebody rang me back the same day.',
  'The meeting was at a time I could manage.',
  'They asked my child what a good day looks like.',
  'I was told who to call and she picked up.',
  'The draft was in words I understand.',
  'Nothing this time.',
  'The school came to the meeting prepared.',
]

const BETTER = [
  'Tell us when things are late, even if there is no news.',
  'One person to talk to instead of four.',
  'Health advice came after the plan was written.',
  'I had to tell our story again from the start.',
  'More time to read the draft.',
  'Answer e-mails. That is all.',
  'Ask us before the decision, not after it.',
]

const YOUNG_CHANGE = [
  'Ask me and not only my mum.',
  'Shorter meetings please.',
  'Use pictures.',
  'Tell me what happens next.',
]

const SERVICE_WHY = [
  'They listened and wrote it down.',
  'We waited a long time and nobody told us why.',
  'Kind people, too few of them.',
  'I knew who to ring.',
]

const WEBSITE = [
  'I could not find the page on short breaks.',
  'The phone number was an old one.',
  'Good when you know where to look.',
]

const MOVE = ['Meet the new teacher before summer.', 'One plan that both places have read.', 'More than one visit.']

const FORUM = [
  'Papers come the night before.',
  'Parents helped to write the letter, and it is clearer now.',
  'Tell us who the members are.',
  'Time to go to the meetings.',
]

/** Sentences by the question they answer. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  EH9: WENT_WELL,
  EH10: BETTER,
  EH8_yp: YOUNG_CHANGE,
  FF3: SERVICE_WHY,
  FF4: BETTER,
  LO7: WEBSITE,
  CV10: YOUNG_CHANGE,
  T10: MOVE,
  PE9: FORUM,
  PE10: FORUM,
  ST10: FORUM,
}
