/** What a family reads on a printed invitation. Reading age 9. */
export const messages = {
  'slip.ask': { text: 'Tell us how it went', note: 'Title of a printed invitation.' },
  'slip.scan': { text: 'Point your phone’s camera at the square.', note: 'On a printed invitation.' },
  'slip.type': {
    text: 'Or go to {site} and choose “{have}”:',
    note: 'On a printed invitation; the code stands under it. {have} is “I have a code”, as the first page calls it.',
  },
  'slip.private': { text: 'No names. The code cannot tell us who you are.', note: 'On a printed invitation.' },
  'slip.until': { text: 'Please answer by {day}.', note: 'On a printed invitation; {day} is a date.' },
  'slip.picture': { text: 'Square to scan: opens {address}', note: 'Name of the QR code, read out.' },
} as const
