/** “You said, we did” as everybody reads it. Reading age 9. No sentence here is filled in: the page draws them as they are. */
export const messages = {
  'changed.title': {
    text: 'What changed because you told us',
    note: 'Heading of the page for everybody.',
  },
  'changed.lead': {
    text: 'Families told us these things. This is what was done.',
    note: 'Under the heading.',
  },
  'changed.none': {
    text: 'Nothing here yet. Heard has only just begun.',
    note: 'Nothing has been published. Never make anything up.',
  },
  'changed.said': {
    text: 'You said',
    note: 'Over what families said.',
  },
  'changed.did': {
    text: 'We did',
    note: 'Over what was done.',
  },
  'changed.why': {
    text: 'Why not',
    note: 'Over the reason why something is not possible.',
  },
  'changed.now': {
    text: 'What families say now',
    note: 'Over what families say after the change.',
  },
  'changed.listening': {
    text: 'We are listening',
    note: 'State: nothing has been decided.',
  },
  'changed.agreed': {
    text: 'We agreed to do it',
    note: 'State.',
  },
  'changed.in_progress': {
    text: 'We are doing it now',
    note: 'State.',
  },
  'changed.done': {
    text: 'Done',
    note: 'State.',
  },
  'changed.not_possible': {
    text: 'Not possible',
    note: 'State.',
  },
  'changed.la': {
    text: 'Council',
    note: 'Who sees to it.',
  },
  'changed.health': {
    text: 'Health services',
    note: 'Who sees to it.',
  },
  'changed.social_care': {
    text: 'Social care',
    note: 'Who sees to it.',
  },
  'changed.education': {
    text: 'Schools and colleges',
    note: 'Who sees to it.',
  },
  'changed.voluntary': {
    text: 'Charities',
    note: 'Who sees to it.',
  },
  'changed.pcpw': {
    text: 'PCPW',
    note: 'Who sees to it: the parent carer forum. Keep the name.',
  },
  'changed.more': {
    text: 'Read all of it',
    note: 'Link on the first page.',
  },
  'changed.tell': {
    text: 'Tell us how it’s going',
    note: 'Link to the first page.',
  },
  'changed.kept': {
    text: 'There is no connection. You see this page as it was last time.',
    note: 'Over an earlier copy.',
  },
  'changed.offline': {
    text: 'There is no connection. Try again when there is one.',
    note: 'When the page has not been opened before.',
  },
  'changed.demo': {
    text: 'This is made up, to show how Heard works.',
    note: 'On each card that is demonstration data. Must be seen.',
  },
  'changed.loading': {
    text: 'Loading…',
    note: 'While the page is fetched.',
  },
} as const
