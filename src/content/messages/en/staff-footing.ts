/** Which statements of the plan are priorities, and which have become everyday work; and reading by an earlier plan. */
export const staffFooting = {
  'footing.title': { text: 'Priorities and business as usual', note: 'Page title.' },
  'footing.lead': {
    text: 'A statement of the plan is a priority until the partnership decides that it is everyday work. Its figures are shown all the same.',
    note: 'Under the heading.',
  },
  'footing.door': { text: 'Priorities and business as usual', note: 'Link on the page of all plans.' },
  'footing.priority': { text: 'a priority', note: 'Choice.' },
  'footing.business_as_usual': { text: 'business as usual', note: 'Choice.' },
  'footing.always': { text: 'A priority since the plan began', note: 'State of a statement without a decision.' },
  'footing.since.priority': { text: 'A priority again since {month}', note: 'State of a statement.' },
  'footing.since.business_as_usual': { text: 'Business as usual since {month}', note: 'State of a statement.' },
  'footing.decided.priority': { text: 'A priority from {month}: {words}', note: 'One decision.' },
  'footing.decided.business_as_usual': { text: 'Business as usual from {month}: {words}', note: 'One decision.' },
  'footing.change': { text: 'Write down a decision', note: 'Button; the statement’s number follows, unseen.' },
  'footing.is': { text: 'It was decided that this is', note: 'Box.' },
  'footing.from': { text: 'From the beginning of', note: 'Box for a month.' },
  'footing.words': { text: 'Who decided it, and where that can be read', note: 'Box.' },
  'footing.wrong': { text: 'The decision from {month} was written down wrongly', note: 'Button.' },
  'footing.kept': { text: 'Written down for statement {number}.', note: 'Said after it was kept.' },
  'footing.problem.month': {
    text: 'Choose a month between the beginning of the plan and now.',
    note: 'Problem.',
  },
  'footing.problem.is_so': { text: 'It is so already in that month.', note: 'Problem.' },
  'plans.byEarlier': {
    text: 'These figures are read by “{title}”, the plan from {day}. It is not the plan in force.',
    note: 'Over the scorecard and the plan table.',
  },
  'plans.byOther': { text: 'This measure is read by another version of the plan.', note: 'Over a measure’s page.' },
  'plans.byInForce': { text: 'Read by the plan in force', note: 'Link after that note.' },
  'plans.readBy': { text: 'Read the scorecard by this plan', note: 'Link on an earlier plan’s card and page.' },
  'saidDid.due': { text: 'promised for {day}', note: 'In brackets after what was promised to families.' },
  'linked.title': {
    text: 'You said, we did, and the log about this measure',
    note: 'Opens a list on a measure’s page.',
  },
  'linked.none': {
    text: 'Nothing that the forum has shared names this measure. An entry names it under “What of the plan it belongs to”.',
    note: 'Empty list.',
  },
  'linked.others': { text: 'Other entries', note: 'Heading in that list.' },
} as const
