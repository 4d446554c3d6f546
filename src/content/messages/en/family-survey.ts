/** Answering a survey: questions, saving, checking, sending, the receipt. */
export const surveyMessages = {
  'survey.continue': { text: 'Continue', note: 'Main button under each question.' },
  'survey.back': {
    text: '‹ Back',
    note: 'Goes to the question before. The sign points back; turn it round for right-to-left languages.',
  },
  'survey.skip': {
    text: 'Skip this question',
    note: 'Small button: go on without answering. A real choice, not a failing.',
  },
  'survey.clearAndSkip': {
    text: 'Clear my answer and skip',
    note: 'In place of Skip once something has been chosen or written.',
  },
  'survey.wasSkipped': {
    text: 'You skipped this one. You can still answer it.',
    note: 'On a question the person skipped before.',
  },
  'survey.number': {
    text: 'Question {number}',
    note: 'Where we are, while the number of questions still depends on the answers.',
  },
  'survey.numberOf': { text: 'Question {number} of {total}', note: 'Where we are in the survey.' },
  'survey.problem': {
    text: 'There is one thing to look at',
    note: 'Heading of the box at the top when someone cannot go on yet. Kind; never says error.',
  },
  'survey.choose': {
    text: 'Please choose one answer. The next questions depend on it.',
    note: 'Shown when someone presses Continue without choosing, on the few questions that must be answered.',
  },
  'survey.many': {
    text: 'You can choose more than one.',
    note: 'Under a question where several answers may be ticked.',
  },
  'survey.saved': {
    text: 'Saved on this {device, select, phone {phone} other {device}}. You can stop and come back.',
    note: 'Beside Continue, after each answer. The answer is kept on this phone only; it has not been sent.',
  },
  'survey.notKept': {
    text: 'Not kept if you leave this page.',
    note: 'Beside Continue on a device that other people use: half-finished answers go when the page is left, on purpose.',
  },
  'survey.saving': { text: 'Saving…', note: 'Beside Continue, for a moment.' },
  'survey.notSaved': {
    text: 'Not saved. This {device, select, phone {phone} other {device}} will not let Heard keep your answers. You can still answer and send if you stay on this page.',
    note: 'Beside Continue when the phone will not store anything. Say plainly that it is not saved, then what to do.',
  },
  'survey.notSavedFull': {
    text: 'Not saved. This {device, select, phone {phone} other {device}} has no room left. Your answers are still on this page. Make some room, or finish and send now.',
    note: 'Beside Continue when the storage is full.',
  },
  'survey.opening': {
    text: 'Opening the next question…',
    note: 'Beside Continue on the first question while the rest of Heard loads.',
  },
  'survey.openingSlow': {
    text: 'The next question is slow to open. Stay on this page, or try Continue again when you have a connection.',
    note: 'Beside Continue on the first question when the rest of Heard does not load.',
  },
  'closed.title': { text: 'This survey is closed today', note: 'Heading on a survey’s page outside its weeks.' },
  'closed.opens': {
    text: 'It opens on {opens}. You can answer until {closes}.',
    note: 'Before a survey opens; both are dates.',
  },
  'closed.over': {
    text: 'It closed on {closes}. Thank you for looking. We ask again every year.',
    note: 'After a yearly survey closed.',
  },
  'closed.others': { text: 'You can answer these now', note: 'Heading above links to open surveys.' },
  'survey.otherTab': {
    text: 'This is open in another tab too. Both tabs save to the same answers.',
    note: 'Shown when the same survey is being answered in two tabs.',
  },
  'survey.gone': {
    text: 'These answers were sent or deleted in another tab.',
    note: 'Shown when the draft is no longer there because of another tab.',
  },
  'survey.goneAgain': { text: 'Look again', note: 'Button: reads what is on the phone afresh.' },
  'survey.about': { text: 'About this survey', note: 'Opens more words in place on the first question.' },
  'survey.aboutWho': {
    text: 'Heard is for families in {area}. {readers}',
    note: '{readers} is one or two whole sentences about who reads the answers, kept with each area’s own names.',
  },
  'survey.aboutAnonymous': {
    text: 'We do not ask for your name. There is no account. You can skip most questions. You can stop at any time.',
    note: 'Under About this survey.',
  },
  'survey.aboutPhone': {
    text: 'Your answers are saved as you go, and stay with you. Nobody else gets them until you press Send at the end.',
    note: 'Under About this survey.',
  },
  'survey.aboutNotWatched': {
    text: 'Nobody reads this live. If a child is in danger, call 999.',
    note: 'Safeguarding line. 999 is the UK emergency number.',
  },
  'survey.onPaper': {
    text: 'Print this survey and answer on paper',
    note: 'Link under About this survey, to the form to print.',
  },
  'survey.noScript': {
    text: 'This page needs JavaScript to keep your answers. Please turn it on, or ask PCPW for a paper form.',
    note: 'Shown only where JavaScript is switched off.',
  },
  'text.noNames': {
    text: 'Please leave out names, and anything else that could point to someone. We cannot reply.',
    note: 'Before every box for free writing.',
  },
  'text.notLive': {
    text: 'Nobody reads this live. If a child is in danger, call 999.',
    note: 'Before every box for free writing, and after sending. 999 is the UK emergency number.',
  },
  'text.worried': { text: 'Worried about a child? Who to call', note: 'Opens telephone numbers in place.' },
  'text.left': {
    text: '{left, plural, one {# character left} other {# characters left}}',
    note: 'Under the box: room that is left.',
  },
  'text.over': {
    text: '{over, plural, one {# character too many} other {# characters too many}}',
    note: 'Under the box: how much too long the text is.',
  },
  'text.tooLong': {
    text: 'Your answer is a little too long. Please make it {over, plural, one {# character} other {# characters}} shorter.',
    note: 'When Continue is pressed with a text that is too long. Nothing was cut.',
  },
  'nudge.email': {
    text: 'This looks like it has an e-mail address in it.',
    note: 'Kind hint while writing. A guess by a program: say looks like.',
  },
  'nudge.phone': { text: 'This looks like it has a phone number in it.', note: 'Kind hint while writing.' },
  'nudge.nhs_number': {
    text: 'This looks like it has an NHS number in it.',
    note: 'Kind hint while writing. An NHS number is a ten-digit number everyone in England has.',
  },
  'nudge.postcode': { text: 'This looks like it has a postcode in it.', note: 'Kind hint while writing.' },
  'nudge.name': { text: 'This looks like it has a name in it.', note: 'Kind hint while writing.' },
  'nudge.birth_date': { text: 'This looks like it has a date of birth in it.', note: 'Kind hint while writing.' },
  'nudge.plan_number': {
    text: 'This looks like it has a plan or pupil number in it.',
    note: 'Kind hint while writing. The number of an EHC plan, or a pupil number of a school.',
  },
  'nudge.why': {
    text: 'It is safer without it. Then nobody can be picked out. You choose.',
    note: 'After the hint, also in Easy Read: short sentences. Never blame; it is a free choice.',
  },
  'nudge.change': { text: 'Change it', note: 'Button under the hint.' },
  'nudge.keep': { text: 'Keep it as it is', note: 'Button under the hint: goes on with the text unchanged.' },
  'resume.title': { text: 'Carry on where you stopped?', note: 'Someone began this survey on this phone before.' },
  'resume.what': {
    text: 'There {count, plural, =0 {are no answers yet} one {is # answer} other {are # answers}} saved on this {device, select, phone {phone} other {device}}, from {day}. If they are not yours, you can start again.',
    note: 'Another person may be holding the phone now.',
  },
  'resume.continue': { text: 'Carry on', note: 'Button: goes on with the saved answers.' },
  'resume.again': { text: 'Start again', note: 'Button: asks first, because it deletes.' },
  'resume.sure': {
    text: 'Starting again deletes the saved answers. They have not been sent, and cannot be brought back.',
    note: 'Asked before deleting.',
  },
  'resume.keep': { text: 'Keep them and carry on', note: 'Button beside the deleting one.' },
  'resume.delete': { text: 'Delete them and start again', note: 'Button that deletes.' },
  'help.view': {
    text: 'Helping someone? Say what they think, in their words, even if you disagree.',
    note: 'Above the first question and on the last page, when somebody helps the person or answers for them. Also in Easy Read: at most 15 words.',
  },
  'check.title': { text: 'Check your answers', note: 'Last page before sending.' },
  'check.what': {
    text: 'This is what will be sent. You can change anything.',
    note: 'Under the heading of the last page.',
  },
  'check.group.about_you': { text: 'About you', note: 'Group of answers: who answers, which stage, where.' },
  'check.group.how_it_went': { text: 'How it went', note: 'Group of answers to the rating questions.' },
  'check.group.your_words': { text: 'In your words', note: 'Group of written answers.' },
  'check.noAnswer': { text: 'Skipped', note: 'In place of an answer that was not given.' },
  'check.change': { text: 'Change', note: 'Button beside each answer; the question is read out after it.' },
  'check.beforeSend': {
    text: 'We do not know who you are, so we cannot reply. You will get a code. With it you can take your answers back.',
    note: 'Above the Send button.',
  },
  'check.send': { text: 'Send', note: 'The main button of the last page.' },
  'check.sending': { text: 'One moment…', note: 'Beside Send while it works.' },
  'check.notSent': { text: 'Not sent yet', note: 'Heading when Send did not work. The answers are still there.' },
  'check.notSent.full': {
    text: 'This {device, select, phone {phone} other {device}} has no room left to keep your answers, and there is no connection. They are still on this page. Make some room, or find a connection. Then press Send again.',
    note: 'When Send failed because storage is full and the server cannot be reached.',
  },
  'check.notSent.unavailable': {
    text: 'This {device, select, phone {phone} other {device}} will not keep your answers, and they could not be sent just now. They are still on this page. Stay here, find a connection, and press Send again.',
    note: 'When Send failed because the browser stores nothing and the server cannot be reached.',
  },
  'check.problem.required': {
    text: 'Please answer this one. The other questions depend on it.',
    note: 'Line in the box at the top of the last page.',
  },
  'check.problem.too_long': {
    text: 'This answer is too long. Please make it shorter.',
    note: 'Line in the box at the top of the last page.',
  },
  'check.problem.not_storable': {
    text: 'Part of this answer cannot be read. Please write it again.',
    note: 'Line in the box at the top of the last page.',
  },
  'check.problem.unknown_option': {
    text: 'This choice is no longer there. Please choose again.',
    note: 'Line in the box at the top of the last page.',
  },
  'check.problem.unknown_question': {
    text: 'This question is no longer there.',
    note: 'Line in the box at the top of the last page.',
  },
  'sent.titleSaved': {
    text: 'Thank you. Your answers are saved on this {device, select, phone {phone} other {device}}',
    note: 'Heading after Send, before the answers have arrived.',
  },
  'sent.titleReceived': {
    text: 'Thank you. We have your answers',
    note: 'Heading once the server has said that it holds the answers.',
  },
  'sent.received': {
    text: 'Received{day, select, other { on {day}}}.',
    note: 'Under the heading; the day is a date such as 14 March 2026.',
  },
  'sent.onItsWay': { text: 'We are sending them now.', note: 'Just after Send, while the first try is under way.' },
  'sent.waiting': {
    text: 'They have not gone yet.',
    note: 'After a try that did not work. Followed by one of the next two sentences.',
  },
  'sent.byItself': {
    text: 'They will send by themselves when there is a connection. You can close this page.',
    note: 'Only in browsers that can send in the background.',
  },
  'sent.openAgain': {
    text: 'Open Heard again when you have a connection, and they will send.',
    note: 'In browsers that cannot send in the background.',
  },
  'sent.needsAttention': {
    text: 'Your answers are safe. See what you can do:',
    note: 'After the reason why answers were not taken. A link follows.',
  },
  'sent.shared': {
    text: 'Do other people use this {device, select, phone {phone} other {device}}? Choose what it keeps',
    note: 'Link under the receipt, to the switch for shared phones.',
  },
  'receipt.intro': {
    text: 'Your receipt. Keep it to check your answers arrived, or to take them back.',
    note: 'Above the receipt code.',
  },
  'receipt.copy': { text: 'Copy', note: 'Button beside the receipt code.' },
  'receipt.picture': { text: 'Save as picture', note: 'Button beside the receipt code: saves an image of it.' },
  'receipt.copied': { text: 'Copied.', note: 'After Copy.' },
  'receipt.notCopied': {
    text: 'That did not work here. Please write the code down.',
    note: 'When copying or saving is not possible.',
  },
  'receipt.pictureSaved': { text: 'Picture saved. Look in your downloads.', note: 'After Save as picture.' },
  'receipt.pictureTitle': { text: 'Your receipt', note: 'Drawn in the picture, above the code.' },
  'receipt.pictureHint': {
    text: 'Use it to check your answers arrived, or to take them back.',
    note: 'Drawn in the picture, under the code.',
  },
  'receipt.notKept': {
    text: 'This {device, select, phone {phone} other {device}} will not remember the code. Please copy it or write it down now.',
    note: 'When the browser stores nothing.',
  },
  'receipt.isReceived': { text: 'Received on {day}.', note: 'State of a receipt.' },
  'receipt.isWithdrawn': {
    text: 'You took these answers back on {day}. They no longer count.',
    note: 'State of a receipt.',
  },
  'receipt.noConnection': {
    text: 'There is no connection right now. Please try again later.',
    note: 'After checking or taking back, when the server cannot be reached.',
  },
  'receipt.later': {
    text: 'A lot is going on right now. Please try again in a few minutes.',
    note: 'After checking or taking back, when the server is busy.',
  },
  'receipt.typo': {
    text: 'This code has a slip in it. Please check each letter. A code has 12 letters and numbers, like K7RT-4MWX-9HDE.',
    note: 'When a typed receipt code cannot be right. The example code stays as it is.',
  },
  'receipt.unknown': {
    text: 'We do not have answers with this code. Either they have not arrived yet, or the code is for something else.',
    note: 'When the server does not know a receipt code.',
  },
  'receipt.check': { text: 'Check it arrived', note: 'Button: asks the server about a receipt.' },
  'receipt.takeBack': { text: 'Take my answers back', note: 'Button: asks first, then removes the answers.' },
  'receipt.takeBackSure': {
    text: 'Your answers will be removed and will no longer count. This cannot be undone.',
    note: 'Asked before answers are taken back.',
  },
  'receipt.takeBackYes': { text: 'Yes, take them back', note: 'Button that removes the answers.' },
  'after.nextTitle': { text: 'What happens next', note: 'Heading after sending.' },
  'after.next': {
    text: 'Every month the council, health services and PCPW look at what families in {area} say. They never see who said it.',
    note: 'After sending. PCPW is the parent carer forum: keep the name.',
  },
  'after.changed': { text: 'See what changed because families told us', note: 'Link to the first page.' },
  'after.notTitle': { text: 'This is not a complaint or an appeal', note: 'Heading after sending.' },
  'after.not': {
    text: 'Nobody will answer you from here. These places can help with those:',
    note: 'Before links to complaints, free advice and mediation.',
  },
  'after.safeTitle': { text: 'If you are worried about a child', note: 'Heading above the telephone numbers.' },
  'after.someoneElse': {
    text: 'Someone else here wants to answer',
    note: 'Button: starts the survey afresh for the next person.',
  },
  'after.installTitle': {
    text: 'Keep Heard on this {device, select, phone {phone} other {device}}',
    note: 'Heading of the offer to put the app on the home screen.',
  },
  'after.install': {
    text: 'You can put Heard with your other apps. It then opens without a connection.',
    note: 'The offer to install.',
  },
  'after.installNow': { text: 'Add Heard', note: 'Button of the offer to install.' },
} as const
