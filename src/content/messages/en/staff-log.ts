/** Words of the staff page "Shared log", and of what a measure says of the log that feeds it. */
export const staffLog = {
  'sharedLog.title': { text: 'Shared log', note: 'Title of the browser tab.' },
  'sharedLog.heading': { text: 'What the forum shared, {month}', note: 'Heading. {month} is like “October 2025”.' },
  'sharedLog.month': { text: 'Month', note: 'Label of the list of months.' },
  'sharedLog.lead': {
    text: 'PCPW keeps this log and has shared these entries with you. You can say of those that concern you whether it was so. What you say stands beside the entry and changes nothing in it.',
    note: 'PCPW is the parent carer forum.',
  },
  'sharedLog.count': {
    text: '{count, plural, =0 {Nothing of this month has been shared.} one {# entry} other {# entries}}{disputed, plural, =0 {} one {, # of them disputed:} other {, # of them disputed:}}',
    note: 'A list of the disputed ones follows where there are any.',
  },
  'sharedLog.details': { text: 'All of this entry', note: 'Opens everything the forum wrote.' },
  'sharedLog.toCome': {
    text: 'This speaks of a day that is still to come. From that day on you can say whether it was so.',
    note: 'In place of the buttons by which an agency says so.',
  },
  'sharedLog.photos.loading': { text: 'Fetching photos…', note: 'While photos of an entry are fetched.' },
  'sharedLog.photos.missing': {
    text: 'Photos of this entry could not be fetched just now. Close it and open it again to try once more.',
    note: '',
  },
  'sharedLog.said': { text: 'What each side says', note: 'Small heading.' },
  'sharedLog.nobody': { text: 'Nobody has confirmed or disputed it yet.', note: '' },
  'sharedLog.before': {
    text: '{count, plural, one {What was said before} other {What was said before (#)}}',
    note: 'Opens earlier statements.',
  },
  'sharedLog.confirmed': { text: '{side}: it was so', note: '{side} is like “Health” or “Council”.' },
  'sharedLog.disputed': { text: '{side}: it was not so', note: '{side} is like “Health” or “Council”.' },
  'sharedLog.withdrawn': {
    text: '{side} has taken back what it said',
    note: '{side} is like “Health” or “Council”.',
  },
  'sharedLog.earlier': { text: 'said before the entry was last changed', note: 'After the day of a statement.' },
  'sharedLog.changedSince': {
    text: 'PCPW has changed the entry since, last on {date}',
    note: 'After the day of a statement: something in the entry that its reader sees is another by now.',
  },
  'sharedLog.answered': { text: 'PCPW says that both have talked about it ({date}).', note: 'Under a dispute.' },
  'sharedLog.was': { text: 'What it said when you said this', note: 'Opens what read otherwise in the entry then.' },
  'sharedLog.was.same': { text: 'It reads again as it did when you said this.', note: 'In place of that.' },
  'sharedLog.was.notKept': {
    text: 'What it said when you said this is not kept.',
    note: 'In place of that: it was said long ago, or the entry has been private since.',
  },
  'sharedLog.yours': { text: 'Was it so? {title}', note: 'Name of the group of buttons, read out.' },
  'sharedLog.itWas': { text: 'It was so', note: 'Button: confirms an entry.' },
  'sharedLog.itWasNot': { text: 'It was not so', note: 'Button: disputes an entry; asks for a sentence first.' },
  'sharedLog.itWasNotAgain': {
    text: 'Change the reason',
    note: 'Button, where the reader’s side disputes the entry already.',
  },
  'sharedLog.takeBack': { text: 'Take back what we said', note: 'Button.' },
  'sharedLog.why': { text: 'What was not so?', note: 'Label of a box.' },
  'sharedLog.whyHint': {
    text: 'You speak for: {side}. One sentence, at most {most} characters. PCPW and everybody with a part in this area read it. No names of families.',
    note: '{side} is like “Health” or “Council”.',
  },
  'sharedLog.begun': {
    text: 'You began a sentence on what was not so earlier. It is still in the box, and nobody else has read it.',
    note: 'Where a sentence that was not sent is found again.',
  },
  'sharedLog.send': { text: 'Say that it was not so', note: 'Button under the sentence.' },
  'sharedLog.cancel': { text: 'Leave it', note: 'Button: closes the box.' },
  'sharedLog.told.confirmed': { text: 'Kept: you say that it was so.', note: 'After the button.' },
  'sharedLog.told.disputed': { text: 'Kept: you say that it was not so.', note: 'After the button.' },
  'sharedLog.told.withdrawn': { text: 'Kept: you have taken it back.', note: 'After the button.' },
  'sharedLog.problem.empty': { text: 'Write in one sentence what was not so.', note: '' },
  'sharedLog.problem.long': { text: 'Write at most {most} characters. These are {signs}.', note: '' },
  'sharedLog.problem.sentence': { text: 'Write in one sentence, not too long, what was not so.', note: '' },
  'sharedLog.problem.changed': {
    text: 'PCPW has changed this entry since you opened it, so nothing was kept. You now see the new one: read it, then say again.',
    note: '',
  },
  'sharedLog.problem.not_yours': { text: 'This entry does not concern you any more, so nothing was kept.', note: '' },
  'sharedLog.problem.unknown_entry': { text: 'PCPW no longer shares this entry, so nothing was kept.', note: '' },
  'sharedLog.no_connection': {
    text: 'There is no connection, so it may not have been kept. Check the connection, then try again: what you say is kept once.',
    note: '',
  },
  'sharedLog.unavailable': {
    text: 'Heard’s server did not answer as it should. Wait a minute, then try again. What you typed is still here.',
    note: '',
  },
  'sharedLog.signed_out': {
    text: 'Your sign-in has run out, so nothing was kept. Copy what you typed, then sign in again.',
    note: '',
  },
  'sharedLog.not_a_member': { text: 'You have no part in this area any more, so nothing was kept.', note: '' },

  'fromLog.title': { text: 'From the forum’s log', note: 'Heading beside a measure that is counted from the log.' },
  'fromLog.lead': { text: 'This figure is counted from what PCPW shared of its log.', note: '' },
  'fromLog.disputed': {
    text: '{count, plural, one {# entry is disputed} other {# entries are disputed}}. They count all the same.',
    note: 'Of one month.',
  },
  'fromLog.atClose': {
    text: 'At the close on {day} the figure was {before}. It has changed since: it is {now} today.',
    note: 'Of one month. {before} and {now} are like “7” or “3 of 5”; “no figure” where there was none.',
  },
  'fromLog.late': {
    text: 'There was no figure at the close on {day}. It is {now} today.',
    note: 'Of one month. {now} is like “7” or “3 of 5”.',
  },
  'fromLog.outOf': { text: '{numerator} of {denominator}', note: '' },
  'fromLog.none': { text: 'no figure', note: 'Inside the sentence about the close.' },
  'fromLog.see': { text: 'See what was shared of {month}', note: 'Link. {month} is like “October 2025”.' },
  'behind.title': { text: 'Why a month was so', note: 'Heading of the ways to what stands behind a month.' },
  'behind.lead': {
    text: 'The latest month, every month with a note, and months beyond what chance explains. The forum’s log says what happened then.',
    note: '',
  },
  'behind.more': {
    text: 'Show {count, plural, one {# more month} other {# more months}} beyond what chance explains',
    note: 'Button under the list, where some are left out.',
  },
  'behind.log': { text: 'The log of {month}', note: 'Link to what the forum shared of a month.' },
} as const
