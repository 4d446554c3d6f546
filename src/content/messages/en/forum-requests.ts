/** The board of meeting requests. */
export const forumRequests = {
  'requests.title': { text: 'Meeting requests', note: 'Heading.' },
  'requests.lead': {
    text: 'An answer is due within {days, plural, one {# working day} other {# working days}} of asking. Bank holidays in England are left out.',
    note: 'Under the heading. {days}: what the area has agreed.',
  },
  'requests.none': { text: 'Nobody has been asked for a meeting yet.', note: 'In place of the board.' },
  'requests.remind': {
    text: '{count, plural, one {Time to remind about # request} other {Time to remind about # requests}}',
    note: 'Heading of a list: an answer is due soon or overdue.',
  },
  'requests.escalate': { text: 'No reply: escalate', note: 'Link: opens a filled-in escalation.' },
  'requests.escalated': { text: 'Escalated on {date}', note: 'Link to the escalation, under a request.' },
  'requests.column.waiting': { text: 'Waiting', note: 'Heading of a column; the number of requests follows.' },
  'requests.column.met': { text: 'Met', note: 'Heading of a column.' },
  'requests.column.late': {
    text: 'Met late',
    note: 'Heading of a column: the meeting came after the answer was due, so the figure counts it as not met.',
  },
  'requests.column.not_met': { text: 'Not met', note: 'Heading of a column.' },
  'requests.column.withdrawn': { text: 'Withdrawn', note: 'Heading of a column.' },
  'requests.columnEmpty': { text: 'None.', note: 'In an empty column.' },
  'requests.askedOn': { text: 'asked on {date}', note: 'After the names of those who were asked.' },
} as const
