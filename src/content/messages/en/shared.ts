/** Words that every page of Heard may use. */
export const sharedMessages = {
  'frame.skip': { text: 'Skip to the main part', note: 'Hidden link for keyboard and screen reader users, first on every page.' },
  'frame.home': { text: 'Heard, first page', note: 'Name of the logo link, read out. Heard is the name of the app.' },
  'frame.leave': { text: 'Leave quickly', note: 'Button that swaps the page for a harmless one at once, for people who are being watched. Keep it short.' },
  'frame.privacy': { text: 'Privacy', note: 'Link in the foot of every page.' },
  'frame.accessibility': { text: 'Accessibility', note: 'Link in the foot of every page: how well Heard works for disabled people.' },
  'frame.myAnswers': { text: 'Your answers', note: 'Link to drafts, waiting answers and receipts on this phone.' },
  'frame.foot': { text: 'About Heard', note: 'Name of the links at the foot, read out by screen readers.' },
} as const
