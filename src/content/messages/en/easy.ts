/** What Easy Read says in place of the usual sentences, by the same keys: at most 15 words to a sentence, plain words. */
export const messages = {
  'survey.continue': { text: 'Next', note: 'Easy Read. Main button under each question.' },
  'survey.back': {
    text: '‹ Go back',
    note: 'Easy Read. Goes to the question before; turn the sign for right to left.',
  },
  'survey.skip': { text: 'Skip', note: 'Easy Read. Go on without answering.' },
  'survey.clearAndSkip': { text: 'Take my answer out and skip', note: 'Easy Read. Once something was chosen.' },
  'survey.wasSkipped': { text: 'You skipped this. You can still answer.', note: 'Easy Read. On a skipped question.' },
  'survey.problem': {
    text: 'Please look at this',
    note: 'Easy Read. Heading of the box when someone cannot go on yet.',
  },
  'survey.choose': {
    text: 'Please choose one answer. Then press Next.',
    note: 'Easy Read. A needed answer is missing.',
  },
  'survey.notSaved': {
    text: 'Not saved. This {device, select, phone {phone} other {device}} will not keep your answers. Stay on this page. You can still send them.',
    note: 'Easy Read. When the phone stores nothing.',
  },
  'survey.notSavedFull': {
    text: 'Not saved. This {device, select, phone {phone} other {device}} is full. Your answers are still on this page. You can still send them.',
    note: 'Easy Read. When the phone is full.',
  },
  'survey.otherTab': { text: 'This is open two times. Both save the same answers.', note: 'Easy Read. Two tabs.' },
  'survey.about': { text: 'What is this?', note: 'Easy Read. Opens more words on the first question.' },
  'survey.aboutWho': {
    text: 'This is for families in {area}. The council, the NHS and a group of parents read it. We do not tell them who you are.',
    note: 'Easy Read. Who reads the answers.',
  },
  'survey.aboutAnonymous': {
    text: 'We do not ask your name. You can skip. You can stop at any time.',
    note: 'Easy Read. Under What is this?',
  },
  'survey.aboutPhone': {
    text: 'Your answers stay with you. We only get them when you press Send.',
    note: 'Easy Read. Under What is this?',
  },
  'text.noNames': { text: 'Please do not write names. We cannot write back.', note: 'Easy Read. Before writing.' },
  'text.notLive': {
    text: 'We do not read this right away. If someone is in danger, call 999.',
    note: 'Easy Read. Safeguarding line; 999 is the UK emergency number.',
  },
  'text.worried': { text: 'Are you worried? Who to call', note: 'Easy Read. Opens telephone numbers in place.' },
  'text.tooLong': {
    text: 'This is too long. Please take out {over, plural, one {# letter} other {# letters}}.',
    note: 'Easy Read. The text is too long.',
  },
  'text.left': {
    text: '{left, plural, one {# more letter} other {# more letters}}',
    note: 'Easy Read. Room that is left under the box.',
  },
  'text.over': {
    text: '{over, plural, one {# letter too many} other {# letters too many}}',
    note: 'Easy Read. How much too long the text is.',
  },
  'nudge.email': { text: 'Is this an e-mail address?', note: 'Easy Read. Kind hint while writing.' },
  'nudge.phone': { text: 'Is this a phone number?', note: 'Easy Read. Kind hint while writing.' },
  'nudge.nhs_number': { text: 'Is this an NHS number?', note: 'Easy Read. Kind hint while writing.' },
  'nudge.postcode': { text: 'Is this a postcode?', note: 'Easy Read. Kind hint while writing.' },
  'nudge.name': { text: 'Is this a name?', note: 'Easy Read. Kind hint while writing.' },
  'nudge.why': {
    text: 'It is safer to take it out. Then no one knows it is you. You choose.',
    note: 'Easy Read. After the hint.',
  },
  'check.what': { text: 'We will send these. You can change them.', note: 'Easy Read. On the last page.' },
  'check.group.how_it_went': { text: 'What you think', note: 'Easy Read. Group of answers.' },
  'check.group.your_words': { text: 'Your words', note: 'Easy Read. Group of written answers.' },
  'check.beforeSend': {
    text: 'We do not know your name. You will get a code. The code can take your answers back.',
    note: 'Easy Read. Above Send.',
  },
  'check.notSent.full': {
    text: 'This {device, select, phone {phone} other {device}} is full, and there is no internet. Your answers are still here. Find the internet. Then press Send again.',
    note: 'Easy Read. Send did not work: full and no connection.',
  },
  'check.notSent.unavailable': {
    text: 'We could not send your answers. They are still on this page. Stay here. Find the internet. Then press Send again.',
    note: 'Easy Read. Send did not work: nothing is stored.',
  },
  'check.problem.required': { text: 'Please answer this one.', note: 'Easy Read. On the last page.' },
  'check.problem.not_storable': { text: 'Please write this again.', note: 'Easy Read. On the last page.' },
  'check.problem.unknown_option': { text: 'Please choose this one again.', note: 'Easy Read. On the last page.' },
  'sent.waiting': { text: 'They are not sent yet.', note: 'Easy Read. After a try that did not work.' },
  'sent.byItself': {
    text: 'They will go when there is internet. You can close this page.',
    note: 'Easy Read. Only in browsers that can send in the background.',
  },
  'sent.openAgain': {
    text: 'Open Heard again when you have internet. Then they will go.',
    note: 'Easy Read. In browsers that cannot send in the background.',
  },
  'receipt.intro': {
    text: 'This is your code. Keep it. It can find your answers, or take them back.',
    note: 'Easy Read. Above the receipt code.',
  },
  'receipt.picture': { text: 'Keep a picture of it', note: 'Easy Read. Saves an image of the code.' },
  'receipt.notKept': {
    text: 'This {device, select, phone {phone} other {device}} will not keep the code. Please write it down now.',
    note: 'Easy Read. When the browser stores nothing.',
  },
  'after.next': {
    text: 'Every month we look at what families in {area} say. No one knows it was you.',
    note: 'Easy Read. After sending.',
  },
  'after.changed': { text: 'See what has changed', note: 'Easy Read. Link to the first page.' },
  'after.notTitle': { text: 'Do you need an answer, or help?', note: 'Easy Read. Heading above links.' },
  'after.not': { text: 'We cannot answer you from here. These people can help:', note: 'Easy Read. Before links.' },
  'after.safeTitle': { text: 'Are you worried about someone?', note: 'Easy Read. Heading above telephone numbers.' },
  'after.someoneElse': { text: 'Someone else wants to answer', note: 'Easy Read. Starts afresh for the next person.' },
  'after.install': {
    text: 'You can put Heard with your other apps. Then it opens without internet.',
    note: 'Easy Read. The offer to install.',
  },
} as const
