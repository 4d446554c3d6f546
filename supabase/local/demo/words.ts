/** What the made-up families write. No names, no schools, nothing that was ever said by anybody. */
export const WENT_WELL = [
  'Somebody rang me back the same day.',
  'The meeting was at a time I could manage.',
  'They asked my child what a good day looks like.',
  'I was told who to call and she picked up.',
  'The draft was in words I understand.',
  'Nothing this time.',
  'The school came to the meeting prepared.',
]

export const BETTER = [
  'Tell us when things are late, even if there is no news.',
  'One person to talk to instead of four.',
  'Health advice came after the plan was written.',
  'I had to tell our story again from the start.',
  'More time to read the draft.',
  'Answer e-mails. That is all.',
  'Ask us before the decision, not after it.',
]

export const YOUNG_CHANGE = [
  'Ask me and not only my mum.',
  'Shorter meetings please.',
  'Use pictures.',
  'Tell me what happens next.',
]
