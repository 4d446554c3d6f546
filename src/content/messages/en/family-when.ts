/** When answers that wait were tried and will be again: on the confirmation and among what is kept here. */
export const whenMessages = {
  'when.notTried': { text: 'Not tried yet.', note: 'State of answers that wait.' },
  'when.triedNow': { text: 'Waiting for a connection. Last tried just now.', note: 'State of answers that wait.' },
  'when.triedMinutes': {
    text: 'Waiting for a connection. Last tried {count, plural, one {# minute} other {# minutes}} ago.',
    note: 'State of answers that wait.',
  },
  'when.triedHours': {
    text: 'Waiting for a connection. Last tried {count, plural, one {# hour} other {# hours}} ago.',
    note: 'State of answers that wait.',
  },
  'when.triedDays': {
    text: 'Waiting for a connection. Last tried {count, plural, one {# day} other {# days}} ago.',
    note: 'State of answers that wait.',
  },
  'when.nextSoon': { text: 'Next try very soon,', note: 'First part; followed by one of the two endings below.' },
  'when.nextMinutes': {
    text: 'Next try in about {count, plural, one {# minute} other {# minutes}},',
    note: 'First part; followed by one of the two endings below.',
  },
  'when.nextHours': {
    text: 'Next try in about {count, plural, one {# hour} other {# hours}},',
    note: 'First part; followed by one of the two endings below.',
  },
  'when.byItself': {
    text: 'even when Heard is closed.',
    note: 'Second part, in browsers that can send in the background.',
  },
  'when.whileOpen': { text: 'while Heard is open.', note: 'Second part, in other browsers.' },
} as const
