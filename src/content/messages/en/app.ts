/** When a page itself goes wrong. */
export const appMessages = {
  'broken.title': { text: 'Something went wrong on this page', note: 'Heading when a page could not be drawn.' },
  'broken.kept': {
    text: 'What you chose or wrote before is still on this {device, select, phone {phone} other {device}}.',
    note: 'Reassures: nothing saved is lost.',
  },
  'broken.again': { text: 'Open this page again', note: 'Button: loads the page anew.' },
  'broken.home': { text: 'Go to the first page of Heard', note: 'Link, if opening again does not help.' },
} as const
