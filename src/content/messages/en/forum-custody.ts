/** Who can see what while something has not been sent, and what becomes of it when somebody signs out. */
export const forumCustody = {
  'entry.seen.shared_before': {
    text: 'Shared: council, health and social care see this entry as it was last sent. What you changed here they see once it is sent.',
    note: 'Who can see an entry that is shared, with a change that has not been sent.',
  },
  'entry.seen.once_sent': {
    text: 'Only the forum sees this entry until it is sent. Then council, health and social care see it.',
    note: 'Who can see an entry that has been shared here.',
  },
  'entry.seen.once_reason': {
    text: 'Only the forum sees this entry until you say why. Then council, health and social care see it.',
    note: 'The same, where the change waits for a reason.',
  },
  'entry.seen.once_right': {
    text: 'Only the forum sees this entry until you have put it right. Then council, health and social care see it.',
    note: 'The same, where the server would not take it.',
  },
  'photo.who.once_sent': {
    text: 'Only the forum sees the photos of this entry until the entry is sent. Then council, health and social care see those that were shared with it.',
    note: 'The entry has been shared here.',
  },
  'photo.who.once_reason': {
    text: 'Only the forum sees the photos of this entry until you say why you change it. Then council, health and social care see those that were shared with it.',
    note: 'The same, where the change waits for a reason.',
  },
  'photo.who.once_right': {
    text: 'Only the forum sees the photos of this entry until you have put it right. Then council, health and social care see those that were shared with it.',
    note: 'The same, where the server would not take it.',
  },
  'log.state.notYet': {
    text: 'not shared yet',
    note: 'After “Needs attention · ”: an entry that has been shared here and that the server would not take.',
  },

  'leaving.title': {
    text: 'Deleted here, and not sent yet',
    note: 'Heading of a list of entries that were deleted on this device.',
  },
  'leaving.means': {
    text: 'Council, health and social care still see {count, plural, one {this entry} other {these # entries}} until the deletion is sent.',
    note: 'Under that heading.',
  },
  'leaving.keep': { text: 'Keep it', note: 'Button after each of them. The title of the entry is read out with it.' },

  'signOut.unsent': {
    text: '{count, plural, one {# change has} other {# changes have}} not been sent yet. If you sign out, {count, plural, one {it stays} other {they stay}} on this {device, select, phone {phone} other {device}} and {count, plural, one {waits} other {wait}} until you sign in here again. Nobody else who signs in here sees {count, plural, one {it} other {them}}.',
    note: 'When somebody signs out while something waits.',
  },
} as const
