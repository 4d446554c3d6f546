/** Why a figure, or a cell of a file, cannot be taken: what is wrong, then what to do. */
export const staffEnterWhy = {
  'enter.why.not_a_number': {
    text: 'this is no whole number. Type digits only.',
    note: 'Reason, after a measure’s name.',
  },
  'enter.why.unclear': {
    text: 'this can be read as thousands or as decimals. Write the number without commas and stops.',
    note: 'Reason: 6.000 may be six thousand or six.',
  },
  'enter.why.percent': { text: 'this is a percentage. Type how many, and out of how many.', note: 'Reason.' },
  'enter.why.percent_over': {
    text: 'a share cannot be above 100%. Type how many, and out of how many.',
    note: 'Reason.',
  },
  'enter.why.negative': { text: 'a count cannot be below zero.', note: 'Reason.' },
  'enter.why.decimals': { text: 'a count has no decimals. Type a whole number.', note: 'Reason.' },
  'enter.why.too_large': { text: 'this number is too large to be right.', note: 'Reason.' },
  'enter.why.numerator_missing': {
    text: 'how many is missing. Type it, or empty “out of”.',
    note: 'Reason.',
  },
  'enter.why.denominator_missing': { text: 'out of how many is missing.', note: 'Reason.' },
  'enter.why.denominator_unexpected': { text: 'this is a plain count: leave “out of” empty.', note: 'Reason.' },
  'enter.why.more_than_all': { text: '{n} cannot be out of {d}.', note: 'Reason: the part is larger than the whole.' },
  'enter.why.note_too_long': { text: 'the note has more than 300 signs. Make it shorter.', note: 'Reason.' },
  'enter.why.not_over': { text: 'this month is not over, so the figure cannot be final.', note: 'Reason.' },
  'enter.why.future': { text: 'this month has not begun.', note: 'Reason.' },
  'enter.why.before_plan': { text: 'this is before the plan, which begins in {first}.', note: 'Reason.' },
  'enter.why.not_in_plan': {
    text: 'the plan of this month does not have this measure. It was measured up to {until}.',
    note: 'Reason.',
  },
  'enter.why.leap': {
    text: 'more than ten times up or down from {before} in {month}. Say if it is right.',
    note: 'Reason: an unusual number that may be right.',
  },
  'enter.why.falls': {
    text: 'a running total cannot fall, and it was {before} in {month}. Say if it is right.',
    note: 'Reason: as above.',
  },
  'enter.why.closed': { text: 'this month is closed. Give a reason.', note: 'Reason.' },
  'enter.why.changed': {
    text: 'somebody entered {figure} meanwhile. Take theirs, or put yours over it.',
    note: 'Reason.',
  },
  'enter.why.own_changed': {
    text: 'you saved {figure} here before; perhaps the answer to that got lost. Keep it, or put what you typed since over it.',
    note: 'Reason: what stands was entered by the same person.',
  },
  'enter.why.not_yours': { text: 'another team enters this{owner, select, other {: {owner}}}.', note: 'Reason.' },
  'enter.why.unknown_metric': {
    text: 'no measure of this name is entered by hand. Take its name from the template.',
    note: 'Reason.',
  },
  'enter.why.unknown_metric_near': {
    text: 'no measure of this name is entered by hand. Did you mean “{meant}”?',
    note: 'Reason.',
  },
  'enter.why.bad_month': { text: 'there is no such month or date. Write it as 2024-10.', note: 'Reason.' },
  'enter.why.bad_status': {
    text: 'this is neither “final” nor “provisional”. Write one of the two, or leave it empty.',
    note: 'Reason.',
  },
  'enter.why.twice': {
    text: 'row {row} has the same measure and month already. Leave one of the two.',
    note: 'Reason.',
  },
  'enter.why.open_quote': {
    text: 'a quote mark is opened in this row and never closed. Close it, or take it out.',
    note: 'Reason.',
  },
  'enter.why.empty_file': { text: 'the file is empty.', note: 'Reason.' },
  'enter.why.no_heading': {
    text: 'this cell has no column heading above it. Give it one, or empty the cell.',
    note: 'Reason.',
  },
  'enter.why.unknown_column': { text: 'Heard has no column of this name. Take it out of the file.', note: 'Reason.' },
  'enter.why.column_twice': { text: 'this column is there twice. Leave one of the two.', note: 'Reason.' },
  'enter.why.column_missing': {
    text: 'the file has no column “{column}”. Put it in the first row.',
    note: 'Reason.',
  },
  'enter.why.too_many_rows': {
    text: 'the file has more than {most} rows. Import it in parts.',
    note: 'Reason.',
  },
  'enter.why.below_last': { text: 'the list of measures ends above it.', note: 'Reason a pasted cell was left out.' },
  'enter.why.right_of_last': { text: 'there is no box so far to the right.', note: 'Reason, as above.' },
  'enter.why.not_entered_here': { text: 'another team enters “{name}”.', note: 'Reason, as above.' },
  'enter.why.no_such_box': {
    text: '“{name}” is a plain count and has no “out of”.',
    note: 'Reason, as above.',
  },
  'enter.why.conflict': { text: 'Something else was saved under the same number. Try again.', note: 'A sentence.' },
  'enter.why.too_many': { text: 'At most 1,000 figures can be saved at once.', note: 'A sentence.' },
  'enter.why.reason_length': { text: 'The reason needs 3 to 500 signs.', note: 'A sentence.' },
  'enter.why.look': { text: 'Look at the list of problems.', note: 'A sentence.' },
  'enter.why.other': { text: 'this cannot be saved as it is.', note: 'Reason, when no better one is known.' },
} as const
