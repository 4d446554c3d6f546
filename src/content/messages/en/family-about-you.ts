/** The page of optional questions about the person, between the check page and Send. */
export const aboutYouMessages = {
  'aboutYou.title': { text: 'A few questions about you', note: 'Heading of the optional page before sending.' },
  'aboutYou.titleHelping': {
    text: 'A few questions about the person you help',
    note: 'The same heading when somebody answers for another person.',
  },
  'aboutYou.why': {
    text: 'You can skip these. We ask so that we can see if we hear from all kinds of families.',
    note: 'First lines under the heading. Skipping must sound as good as answering.',
  },
  'aboutYou.apart': {
    text: 'These go apart from your answers. We only count them: nobody can tell what you said here. They have no code, so you cannot take them back.',
    note: 'How these are protected: sent by themselves, only added to totals, and cannot be withdrawn later.',
  },
  'aboutYou.skip': { text: 'Skip and send', note: 'Button: leaves these questions out and sends the answers.' },
  'aboutYou.back': { text: 'Back', note: 'Button to the page with all answers.' },
  'aboutYou.send': { text: 'Send', note: 'Button: sends the answers, and apart from them these.' },
} as const
