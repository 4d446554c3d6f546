/** The sentences of the printed forms, and of the page that lists them. Reading age 9. */
export const messages = {
  'paper.title': { text: 'Surveys on paper', note: 'Heading of the page that lists the printed forms.' },
  'paper.lead': {
    text: 'Print a survey, fill it in with a pen and hand it in. It counts the same as one answered on a screen.',
    note: 'On the printed form or the page that lists the forms.',
  },
  'paper.language': { text: 'Language', note: 'Label of the list of languages.' },
  'paper.for.parent': { text: 'For parents, carers and other adults', note: 'Link to one printed form.' },
  'paper.for.young': { text: 'For young people', note: 'Link to one printed form.' },
  'paper.for.easy': { text: 'For young people, in Easy Read', note: 'Link to one printed form.' },
  'paper.all': { text: 'All surveys on paper', note: 'Link back to the list of printed forms.' },
  'paper.print': { text: 'Print', note: 'Button.' },
  'paper.noPrinter': {
    text: 'No printer? Ask your school, your library or the person who told you about this survey.',
    note: 'On the screen only.',
  },
  'paper.formNumber': { text: 'Form number', note: 'Small box at the top of the paper, filled in by staff.' },
  'paper.how': { text: 'How to fill this in', note: 'Heading.' },
  'paper.how.tick': {
    text: 'Tick one box for each question.',
    note: 'On the printed form or the page that lists the forms.',
  },
  'paper.how.slip': {
    text: 'Wrong box? Cross it out and tick the right one.',
    note: 'On the printed form or the page that lists the forms.',
  },
  'paper.how.skip': {
    text: 'You can leave out a question you do not want to answer.',
    note: 'On the printed form or the page that lists the forms.',
  },
  'paper.many': { text: 'You can tick more than one box.', note: 'Beside questions with several answers.' },
  'paper.option': { text: '“{option}”', note: 'An answer as it is quoted in the sentences below.' },
  'paper.way': { text: '{options} at question {at}', note: 'Part of the sentences below. options: “Yes” or “No”.' },
  'paper.only.one': {
    text: 'Answer question {from} only if you ticked {ways}.',
    note: 'On the printed form or the page that lists the forms.',
  },
  'paper.only.some': {
    text: 'Answer questions {from} to {to} only if you ticked {ways}.',
    note: 'On the printed form or the page that lists the forms.',
  },
  'paper.otherwise': { text: 'If not, go to question {to}.', note: 'Follows the sentence above.' },
  'paper.otherwise.end': { text: 'If not, go to the end.', note: 'Follows the sentence above.' },
  'paper.fork': { text: 'Look at your answer to question {at}:', note: 'Above a list of where to go.' },
  'paper.fork.road': { text: '{option}: go to question {to}', note: 'A line of that list.' },
  'paper.fork.else': { text: 'Anything else: go to question {to}', note: 'Last line of that list.' },
  'paper.fork.elseEnd': { text: 'Anything else: go to the end', note: 'Last line of that list.' },
  'paper.road': { text: 'Only if you ticked {ways}', note: 'Heading of a part of the form.' },
  'paper.then': { text: 'Now go to question {to}.', note: 'After the last question of a part.' },
  'paper.then.end': { text: 'Now go to the end.', note: 'After the last question of a part.' },
  'paper.date': { text: 'The date you filled this in', note: 'Above a line for day, month and year.' },
  'paper.end': { text: 'The end. Thank you!', note: 'Heading after the last question.' },
  'paper.handIn': { text: 'Where to hand this in', note: 'Heading. The place itself comes from the settings.' },
  'paper.worried': { text: 'Worried about a child? Call:', note: 'Heading above telephone numbers.' },
  'paper.typed': { text: 'Someone will type in what you ticked and wrote.', note: 'After the place to hand it in.' },
} as const
export const messages = paperMessages
