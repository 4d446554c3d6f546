/** The sentences that read a chart. <b>…</b> marks the word that carries the verdict; keep it around that word. */
export const staffReading = {
  'reading.nothing': { text: 'There is no figure yet.', note: 'No month has a figure that may be shown.' },
  'reading.share': {
    text: '<b>{month} is {value}</b>, between {lower} and {upper}, from {n, plural, one {# answer} other {# answers}}.',
    note: 'A percentage with its 95% interval.',
  },
  'reading.shareCounted': {
    text: '<b>{month} is {value}</b> ({numerator} of {n}); chance alone could make it anything between {lower} and {upper}.',
    note: 'A percentage of things that were counted, such as plans issued, with its 95% interval.',
  },
  'reading.count': { text: '<b>{month} is {value}</b>.', note: 'A plain number.' },
  'reading.provisional': { text: 'The month is still open, so this may change.', note: '' },
  'reading.unfinished': {
    text: '{month} is not over: its figure so far is drawn as a dotted ring, and is not judged.',
    note: 'Follows the sentences on the latest month that is over.',
  },
  'reading.lowBase': { text: 'That is a low base (under 30): read it with care.', note: '' },
  'reading.met': {
    text: 'The milestone of {milestone} for {month} is <b>met{open, select, yes { so far} other {}}</b>.',
    note: '"open": the month looked at may still change.',
  },
  'reading.missed': {
    text: 'The milestone of {milestone} for {month} is <b>missed{open, select, yes { so far} other {}}</b>.',
    note: '"open": the month looked at may still change.',
  },
  'reading.beforePlan': {
    text: 'The plan asks a number of it only for months before it was in force, which it does not judge.',
    note: '',
  },
  'reading.trendOnly': { text: 'The plan asks for a trend here, not for a number.', note: '' },
  'reading.notYet': { text: 'The first milestone is {milestone} for {month}.', note: '' },
  'reading.old': {
    text: 'There is no figure since the milestone of {milestone} for {month}; {latest} is the latest.',
    note: '',
  },
  'reading.rare': { text: 'Counts this small are shown as bars, without limits.', note: '' },
  'reading.short': {
    text: '{months, plural, one {There is # month} other {There are # months}} of figures so far: too few to say what is chance.',
    note: '',
  },
  'reading.baseline': {
    text: 'The limits are counted anew from {since}, for a reason that stands under the chart.',
    note: 'A named person started a new baseline there.',
  },
  'reading.baselineElsewhere': {
    text: 'The limits are counted anew from {since}, for a reason that stands on the measure’s own page.',
    note: 'The same in a report.',
  },
  'reading.short.baseline': {
    text: '{months, plural, one {There is # month} other {There are # months}} since then: too few to say what is chance.',
    note: 'Follows the sentence on the new baseline.',
  },
  'reading.trial': { text: 'The limits are trial limits: they rest on {months} months, fewer than 12.', note: '' },
  'reading.cause.none': { text: 'The months rise and fall no more than <b>chance alone</b> explains.', note: '' },
  'reading.cause.within': {
    text: 'The latest month is within the limits: <b>chance alone</b> can explain it.',
    note: 'Some months before it are marked; sentences on them follow.',
  },
  'reading.earlier.one': {
    text: 'Before it, {from} was {special, select, outside_high {above the upper limit} other {below the lower limit}}: more than chance explains.',
    note: 'One month of the chart beyond a limit.',
  },
  'reading.earlier.run': {
    text: 'Before it, the {months} {gap, select, yes {months shown} other {months}} from {from} to {to} were {special, select, outside_high {above the upper limit} outside_low {below the lower limit} trend_up {a long rise} trend_down {a long fall} shift_high {a run above the mean} other {a run below the mean}}: more than chance explains.',
    note: 'Months of the chart that follow each other. "gap": some months between them have no figure to show.',
  },
  'reading.earlier.near': {
    text: 'Before it, {all, select, yes {the} other {{near} of the}} {months} {gap, select, yes {months shown} other {months}} from {from} to {to} were near {special, select, near_high {the upper} other {the lower}} limit: more than chance explains.',
    note: 'At least two of three months. "all": every one of them is near the limit.',
  },
  'reading.earlier.more': {
    text: '{months, plural, one {# more month is} other {# more months are}} marked, too.',
    note: 'After the two latest stretches of marked months.',
  },
  'reading.running': {
    text: 'It is a running total since {since}: it adds up from month to month, so there are no limits, and only its milestones judge it.',
    note: 'In place of the sentences on chance and the target.',
  },
  'reading.cause.outside_high': {
    text: 'It is above the upper limit: <b>{way, select, better {better than} worse {worse than} other {higher than}} chance alone</b> explains.',
    note: '"way" says whether higher is wished for.',
  },
  'reading.cause.outside_low': {
    text: 'It is below the lower limit: <b>{way, select, better {better than} worse {worse than} other {lower than}} chance alone</b> explains.',
    note: '',
  },
  'reading.cause.trend_up': {
    text: 'From {from} to {to} {gap, select, yes {the figures shown} other {the figure}} rose {steps} times in a row: the {way, select, better {improvement} worse {worsening} other {rise}} is <b>more than chance</b>.',
    note: 'Seven months are six steps. "gap": some months between them have no figure to show.',
  },
  'reading.cause.trend_down': {
    text: 'From {from} to {to} {gap, select, yes {the figures shown} other {the figure}} fell {steps} times in a row: the {way, select, better {improvement} worse {worsening} other {fall}} is <b>more than chance</b>.',
    note: 'Seven months are six steps. "gap": some months between them have no figure to show.',
  },
  'reading.cause.near_high': {
    text: '{all, select, yes {The} other {{near} of the}} {months} {gap, select, yes {months shown} other {months}} from {from} to {to} are near the upper limit: the {way, select, better {improvement} worse {worsening} other {rise}} is <b>more than chance</b>.',
    note: 'At least two of three months. "all": every one of them is near the limit.',
  },
  'reading.cause.near_low': {
    text: '{all, select, yes {The} other {{near} of the}} {months} {gap, select, yes {months shown} other {months}} from {from} to {to} are near the lower limit: the {way, select, better {improvement} worse {worsening} other {fall}} is <b>more than chance</b>.',
    note: 'At least two of three months. "all": every one of them is near the limit.',
  },
  'reading.cause.shift_high': {
    text: 'The {months} {gap, select, yes {months shown} other {months}} from {from} to {to} are above the mean: the {way, select, better {improvement} worse {worsening} other {rise}} is <b>more than chance</b>.',
    note: '',
  },
  'reading.cause.shift_low': {
    text: 'The {months} {gap, select, yes {months shown} other {months}} from {from} to {to} are below the mean: the {way, select, better {improvement} worse {worsening} other {fall}} is <b>more than chance</b>.',
    note: '',
  },
  'reading.assurance.consistent_pass': {
    text: 'As things run now, the target of {target} is met in every month to be expected.',
    note: '',
  },
  'reading.assurance.consistent_fail': {
    text: 'As things run now, the target of {target} is out of reach: something has to change.',
    note: '',
  },
  'reading.assurance.changing': {
    text: 'The limits do not expect this, so they do not say what comes next. If this change lasts, set new limits before you say whether the target of {target} can be relied on.',
    note: 'In place of "met in every month" or "out of reach", when the latest months leave the limits.',
  },
  'reading.assurance.inconsistent': {
    text: 'As things run now, the target of {target} lies between the limits: chance decides whether a month meets it.',
    note: '',
  },
  'mix.title': { text: 'How answers reached us', note: 'Heading beside the chart.' },
  'mix.quarter': { text: 'Quarter', note: 'Column: three months.' },
  'mix.hidden': { text: 'hidden', note: 'In place of a number.' },
  'mix.none': { text: 'not shown: some groups are too small', note: 'In place of a row of numbers.' },
  'mix.app': { text: 'App', note: 'Column.' },
  'mix.paper_entered': { text: 'Paper', note: 'Column.' },
  'mix.phone_entered': { text: 'Telephone', note: 'Column.' },
  'mix.event_kiosk': { text: 'Event', note: 'Column.' },
} as const
