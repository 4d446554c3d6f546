/** One entry's page: reading, sharing, deciding what counts, and choosing between what two people wrote. */
export const forumEntry = {
  'entry.back': { text: 'Back to the log', note: 'Link.' },
  'entry.change': { text: 'Change', note: 'Link to the entry’s form.' },
  'entry.share': { text: 'Share with council, health and social care', note: 'Button.' },
  'entry.unshare': { text: 'Make private again', note: 'Button.' },
  'entry.sharedNow': {
    text: 'It will be shared. Council, health and social care will see it as it stands, and it counts from then on.',
    note: 'After “Share”.',
  },
  'entry.privateNow': {
    text: 'It will be private. Only the forum will see it, and it counts no more from then on.',
    note: 'After “Make private again”.',
  },
  'entry.isDeleted': {
    text: 'This entry is deleted. Before anything else can be done with it, somebody has to bring it back.',
    note: 'On the page of a deleted entry, in the place of its buttons.',
  },
  'entry.seen.shared': {
    text: 'Shared: council, health and social care see this entry as it stands.',
    note: 'Who can see it.',
  },
  'entry.seen.private': {
    text: 'Only the forum sees this entry. It counts in the plan’s figures once it is shared.',
    note: 'Who can see it.',
  },
  'entry.seen.until_sent': {
    text: 'Council, health and social care still see it until this is sent. Then only the forum sees this entry.',
    note: 'Who can see an entry that was shared and has been made private here.',
  },
  'entry.seen.until_reason': {
    text: 'Council, health and social care still see it until you say why. Then only the forum sees this entry.',
    note: 'The same, where the change waits for a reason.',
  },
  'entry.duplicate': { text: 'Duplicate', note: 'Link: a new entry that begins as a copy.' },
  'entry.saidDid': { text: 'You said, we did', note: 'Link: makes a “you said, we did” out of this entry.' },
  'entry.escalate': { text: 'Escalate', note: 'Link: makes an escalation out of a meeting request.' },
  'entry.delete': { text: 'Delete', note: 'Button. The next page offers to undo it.' },
  'entry.counting': { text: 'What it counts towards', note: 'Heading.' },
  'entry.notYetShared': { text: 'It counts once it is shared.', note: 'Under the reasons, for a private entry.' },
  'entry.decide.off': { text: 'Do not count it as co-production', note: 'Button: opens a box for the reason.' },
  'entry.decide.on': { text: 'Count it as co-production', note: 'Button: opens a box for the reason.' },
  'entry.decide.undo': { text: 'Go by the level again', note: 'Button: takes the decision back.' },
  'entry.decide.reason': { text: 'Why? Everybody who sees the entry can read this.', note: 'Label.' },
  'entry.decide.save': { text: 'Save the decision', note: 'Button.' },
  'entry.decide.empty': { text: 'Give a reason, in a few words.', note: '' },
  'entry.details': { text: 'All that was written down', note: 'Heading.' },
  'entry.statement': { text: 'Statement {number}', note: 'One of the plan’s ten success statements.' },
  'entry.came': { text: 'Came from: {title}', note: 'Link to the entry this one was made out of.' },
  'entry.trouble.change': { text: 'Put it right', note: 'Link to the form.' },
  'entry.said': { text: 'What each side says of it', note: 'Heading.' },
  'entry.said.disputed': {
    text: 'Disputed by {side, select, la {the council} health {health} social_care {social care} education {schools and colleges} voluntary {the voluntary sector} other {PCPW}} on {date}.',
    note: 'What they wrote follows in quotation marks. Several sides can have said something; each is named once.',
  },
  'entry.said.changed': {
    text: 'Changed since, last on {date}.',
    note: 'After what a side said: the entry is another by now.',
  },
  'entry.said.answered': { text: 'You have talked about it, the forum said on {date}.', note: 'After a dispute.' },
  'entry.said.talked': { text: 'We have talked about it', note: 'Button at a dispute. It asks once more.' },
  'entry.said.talked.sure': {
    text: '{side, select, la {The council} health {Health} social_care {Social care} education {Schools and colleges} voluntary {The voluntary sector} other {PCPW}} will read that you have talked about it, with the day. It cannot be taken back. The dispute stands until they take it back themselves.',
    note: '',
  },
  'entry.said.talked.yes': { text: 'Yes, say so', note: 'Button.' },
  'entry.said.talked.no': { text: 'No, leave it', note: 'Button.' },
  'entry.said.talked.done': { text: 'Said. Both sides see it with its day.', note: 'After the button.' },
  'entry.said.talked.no_connection': {
    text: 'Saying so needs a connection, and no answer came. Try again when there is one.',
    note: 'The same.',
  },
  'entry.said.talked.failed': { text: 'That did not work just now. Try again.', note: 'The same.' },
  'entry.said.talked.not_disputed': {
    text: 'They have taken back what they said, so there is nothing to answer.',
    note: 'The same.',
  },
  'entry.said.talked.unknown_entry': {
    text: 'Somebody made this entry private meanwhile, so nothing was said.',
    note: 'The same.',
  },
  'entry.said.confirmed': {
    text: 'Confirmed by {side, select, la {the council} health {health} social_care {social care} education {schools and colleges} voluntary {the voluntary sector} other {PCPW}} on {date}.',
    note: 'As above.',
  },
  'entry.said.withdrawn': {
    text: '{side, select, la {The council} health {Health} social_care {Social care} education {Schools and colleges} voluntary {The voluntary sector} other {PCPW}} took back on {date} what had been said.',
    note: 'As above.',
  },
  'entry.disputed': {
    text: 'Disputed by {side, select, la {the council} health {health} social_care {social care} education {schools and colleges} voluntary {the voluntary sector} other {PCPW}}',
    note: 'Small label on an entry in the list.',
  },
  'entry.clash': {
    text: 'Two people changed this without seeing each other’s change. Both are kept.',
    note: 'Over an entry.',
  },
  'entry.clash.choose': { text: 'Choose which to keep', note: 'Link.' },

  'reason.title': { text: 'This month is closed', note: 'Heading over a change that waits for a reason.' },
  'reason.why': {
    text: '{month} has been reported. Your change is kept here; say why it is made, and it will be sent. The old figure stays to be seen.',
    note: '',
  },
  'reason.label': {
    text: 'Why is this changed? Everybody who reads the log of that month reads this too, also when they cannot see the entry.',
    note: 'Label.',
  },
  'reason.whyDelete': {
    text: 'You have deleted this entry, and {month} has been reported. It is not deleted yet: say why, and the deletion will be sent. The old figure stays to be seen.',
    note: 'In place of the sentence above, where the change is a deletion.',
  },
  'reason.labelDelete': {
    text: 'Why is this deleted? Everybody who can read the entry reads this too.',
    note: 'Label.',
  },
  'reason.delete': { text: 'Delete with this reason', note: 'Button.' },
  'reason.empty': { text: 'Give a reason, in a few words.', note: '' },
  'reason.send': { text: 'Send with this reason', note: 'Button.' },

  'clash.title': { text: 'Which should stay?', note: 'Heading.' },
  'clash.lead': {
    text: 'These were written on different devices. Choose one for each; the other stays in the entry’s history.',
    note: '',
  },
  'clash.readable': {
    text: 'This entry is shared: council, health and social care can read what you keep.',
    note: 'After that, where something was written before its writer knew that the entry is shared.',
  },
  'clash.stands': { text: 'As it stands now', note: 'Heading of a column.' },
  'clash.yours': { text: 'What you wrote', note: 'Heading of a column.' },
  'clash.theirs': { text: 'What somebody else wrote', note: 'Heading of a column.' },
  'clash.nothing': { text: 'Nothing', note: 'An empty value.' },
  'clash.deleted': {
    text: 'Keep or delete the entry',
    note: 'Name of the choice when one deleted what another changed.',
  },
  'clash.deleted.yes': { text: 'Deleted', note: 'A choice.' },
  'clash.deleted.no': { text: 'Kept, with what was changed', note: 'A choice.' },
  'clash.shared': { text: 'Who sees the entry', note: 'Name of a choice.' },
  'clash.counts': { text: 'Whether it counts as co-production', note: 'Name of a choice.' },
  'clash.counts.level': { text: 'By its level', note: 'A choice.' },
  'clash.missing': {
    text: 'Not chosen yet: {fields}.',
    note: 'Over the button “Keep these”. {fields}: names of choices.',
  },
  'clash.arrived': {
    text: 'Something changed while you were choosing. Read again and choose anew; nothing has been kept.',
    note: 'Over the choices, when a change of somebody else arrives or the entry is shared meanwhile.',
  },
  'clash.save': { text: 'Keep these', note: 'Button.' },
  'clash.settled': { text: 'There is nothing left to choose here.', note: '' },
} as const
