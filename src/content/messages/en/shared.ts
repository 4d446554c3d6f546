/** Words that every page of Heard may use. */
export const sharedMessages = {
  'frame.skip': {
    text: 'Skip to the main part',
    note: 'Hidden link for keyboard and screen reader users, first on every page.',
  },
  'frame.home': { text: 'Heard, first page', note: 'Name of the logo link, read out. Heard is the name of the app.' },
  'frame.leave': {
    text: 'Leave quickly',
    note: 'Button that swaps the page for a harmless one at once, for people who are being watched. Keep it short.',
  },
  'frame.privacy': { text: 'Privacy', note: 'Link in the foot of every page.' },
  'frame.accessibility': {
    text: 'Accessibility',
    note: 'Link in the foot of every page: how well Heard works for disabled people.',
  },
  'frame.myAnswers': { text: 'Your answers', note: 'Link to drafts, waiting answers and receipts on this phone.' },
  'frame.language': {
    text: 'Language',
    note: 'Name of the menu of languages; the language in use is read out after it.',
  },
  'frame.languageName': {
    text: 'English',
    note: 'The name of this language in itself, beside the sign for languages.',
  },
  'frame.languageMissing': {
    text: 'That language cannot be fetched right now. Please try again when you have a connection.',
    note: 'Below the menu of languages.',
  },
  'frame.foot': { text: 'About Heard', note: 'Name of the links at the foot, read out by screen readers.' },
  'frame.title': { text: '{page} · Heard', note: 'Title of the browser tab: the page, then the name of the app.' },
  'frame.textSize': { text: 'Text size', note: 'Label of three buttons that make all text larger.' },
  'frame.textSize.normal': { text: 'Normal text', note: 'Text size button.' },
  'frame.textSize.large': { text: 'Large text', note: 'Text size button.' },
  'frame.textSize.larger': { text: 'Very large text', note: 'Text size button.' },
  'frame.update': {
    text: 'A newer Heard is ready. Your answers stay where they are.',
    note: 'Shown when a new version of the app has been downloaded.',
  },
  'frame.updateLater': {
    text: 'The newer Heard is not quite ready. Close Heard and open it again to use it.',
    note: 'In place of the offer, when the newer version did not start within some seconds.',
  },
  'frame.updateNow': { text: 'Use it now', note: 'Button beside the sentence about a newer Heard.' },
  'frame.loading': { text: 'One moment…', note: 'Read out while a page fetches what is kept on the phone.' },
} as const
