/** The forum's page of what families said and what was done about it. */
export const forumSaidDid = {
  'saidDid.lead': {
    text: 'What families said, who sees to it, and what came of it. Families see those you show them.',
    note: 'Under the heading.',
  },
  'saidDid.none': {
    text: 'Nothing here yet. Make one from an activity or a request, or write one down.',
    note: 'In place of the list.',
  },
  'saidDid.ask': {
    text: '{count, plural, one {# was} other {# were}} done 90 days ago or more: what changed for families?',
    note: 'Heading of a list.',
  },
  'saidDid.due': { text: 'due by {date}', note: 'After the name of whoever sees to it.' },
  'saidDid.overdue': { text: 'was due by {date}', note: 'The same, when that day has passed.' },
  'saidDid.show': { text: 'Show it to families', note: 'Button: first shows the card families will see.' },
  'saidDid.preview': { text: 'This is what families will see:', note: 'Over the card as families see it.' },
  'saidDid.preview.also': {
    text: 'Council, health and social care will see the whole entry.',
    note: 'Under the card, before it is published.',
  },
  'saidDid.preview.notShared': {
    text: 'Families see it once it is shared too: tick “Share with council, health and social care”.',
    note: 'In the form, under the card, while that box is not ticked.',
  },
  'saidDid.preview.missing': {
    text: 'There is no connection to draw it with. The words are those above.',
    note: 'In place of the card.',
  },
  'saidDid.publish': { text: 'Yes, show this to families', note: 'Button under the card.' },
  'saidDid.notNow': { text: 'Not now', note: 'Button beside it.' },
  'saidDid.hide': { text: 'Take it back from families', note: 'Button.' },
  'saidDid.shown': { text: 'Families see it', note: 'State.' },
  'saidDid.notShown': { text: 'Families do not see it', note: 'State.' },
  'saidDid.showing': {
    text: 'Families will see it, and so will council, health and social care.',
    note: 'After the button was pressed.',
  },
  'saidDid.hiding': { text: 'Families will no longer see it.', note: 'After the button was pressed.' },
  'saidDid.public': { text: 'Open the page families see', note: 'Link.' },
} as const
