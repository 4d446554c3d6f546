/** For somebody who was given a code on paper or by voice. */
export const invitedMessages = {
  'invited.have': {
    text: 'I have a code',
    note: 'Quiet line on the first page. It opens a box for a code of eight signs.',
  },
  'invited.label': { text: 'Your code', note: 'Label of the box.' },
  'invited.hint': {
    text: 'It has 8 letters and numbers, like K7RT-4MWX. You do not need a code to take part.',
    note: 'Under the label. Nobody should think they may not answer without one.',
  },
  'invited.use': { text: 'Use this code', note: 'Button.' },
  'invited.typo': {
    text: 'That code has a slip in it. Check each letter and number, or go on without it.',
    note: 'Never tells anybody off, and answering is always possible.',
  },
  'invited.choose': {
    text: 'Thank you. Now choose what you want to tell us about:',
    note: 'After a good code; links to the surveys follow.',
  },
} as const
