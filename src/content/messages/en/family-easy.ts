/** The bar of the family pages: Easy Read, its pictures, and reading aloud. */
export const easyReadMessages = {
  'frame.easyRead': {
    text: 'Easy Read',
    note: 'Button in the bar that switches to short words and pictures. Easy Read is a known name in Britain; use the usual name for such texts in your language.',
  },
  'frame.pictures': { text: 'Pictures', note: 'Button in Easy Read that shows or hides the pictures.' },
  'aloud.read': { text: 'Read this to me', note: 'Button: a voice reads the page.' },
  'aloud.stop': { text: 'Stop reading', note: 'In place of “Read this to me” while a voice reads.' },
  'aloud.noVoice': {
    text: 'This {device, select, phone {phone} other {device}} has no voice for this language yet. You can add one in its settings, or ask someone to read with you.',
    note: 'When the phone cannot read aloud in this language. Kind; says what can be done.',
  },
  'aloud.notNow': {
    text: 'Reading aloud is not here yet. Try again when you have a connection.',
    note: 'When the part that reads aloud has not been downloaded.',
  },
} as const
