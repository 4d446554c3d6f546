/** Who wrote what into an entry, whose choice stands, and the page of its history. */
export const forumHistory = {
  'entry.history': { text: 'History of this entry', note: 'Link, and heading of the page it leads to.' },
  'who.you': { text: 'You', note: 'Who wrote something.' },
  'who.somebody': { text: 'Somebody else of the forum', note: 'Who wrote something; there is one other writer.' },
  'who.letter': {
    text: 'Forum member {letter}',
    note: 'Who wrote something, where there are several others. {letter}: A, B, C, for the same person all over the page.',
  },
  'who.when': { text: 'arrived {date}, {time}', note: 'When the server got it; it may have been written before.' },
  'clash.came': { text: '{who} · {when}', note: 'Under a side to choose from: who wrote it and when it arrived.' },
  'clash.here': { text: 'You · not sent yet', note: 'Under a side that waits on this device.' },

  'overruled.title': { text: 'Your choice does not stand: {field}', note: 'Heading over an entry.' },
  'overruled.what': {
    text: 'Two people changed this entry in different ways. You chose to keep it as it stood. Somebody else chose the other way, before they could see your choice or you could see theirs.',
    note: 'Below that heading.',
  },
  'overruled.stands': { text: 'This stands now:', note: 'What stands follows in quotation marks.' },
  'overruled.leave': { text: 'Leave it like this', note: 'Button: takes the notice away.' },
  'overruled.change': { text: 'Change it', note: 'Link to the entry’s form.' },
  'overruled.bringBack': { text: 'Bring the entry back', note: 'Button, where the entry was deleted.' },

  'history.lead': {
    text: 'All that was written into this entry, the newest first. Only the forum can see this page. The log keeps no names. “Arrived” is when it was sent; it may have been written before.',
    note: 'Below the heading.',
  },
  'history.waiting': { text: 'Changes that are not sent yet are not in this list.', note: '' },
  'history.loading': { text: 'Fetching the history', note: 'While waiting.' },
  'history.far': { text: 'The history is kept online. It comes when there is a connection.', note: '' },
  'history.signedOut': { text: 'The history is kept online. It comes when you have signed in.', note: '' },
  'history.failed': { text: 'The history could not be read. Try again later.', note: '' },
  'history.decides': { text: 'Chose between what people had written.', note: 'Of one revision.' },
  'history.clash': {
    text: 'Somebody else had changed this meanwhile. So it was set aside, in part or whole, until a person chose.',
    note: 'Of one revision.',
  },
  'history.reason': { text: 'Reason given: {reason}', note: 'Of a change to a closed month.' },
  'history.nothing': { text: 'No words were changed.', note: 'Of a revision that only settled something.' },
} as const
