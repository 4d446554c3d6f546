/** The first page and everything that is kept on this phone. */
export const keptMessages = {
  'home.title': { text: 'Tell us how it’s going', note: 'Heading of the first page.' },
  'home.lead': {
    text: 'No names. No account. Your answers help change SEND support in {area}.',
    note: 'Under the heading. SEND is special educational needs and disabilities.',
  },
  'home.doors': {
    text: 'Surveys you can answer now',
    note: 'Name of the group of large links, read out by screen readers.',
  },
  'home.parentTitle': {
    text: 'Your child’s EHC plan',
    note: 'Large link for parent carers. An EHC plan is an education, health and care plan.',
  },
  'home.parentWhat': { text: 'Parent carers · about {minutes} minutes', note: 'Under the large link.' },
  'home.youngTitle': { text: 'My plan, my say', note: 'Large link for children and young people.' },
  'home.youngWhat': { text: 'Young people, 11 to 25 · about {minutes} minutes', note: 'Under the large link.' },
  'home.paper': { text: 'Print a survey on paper', note: 'Quiet link under the surveys, to the printed forms.' },
  'home.serviceWhat': {
    text: 'Such as speech therapy or the SEND team · about {minutes} minutes',
    note: 'Under the large link to the survey about one service.',
  },
  'home.moreTitle': { text: 'Tell us about something else', note: 'Heading above a list of more surveys.' },
  'home.voiceWhat': {
    text: 'Young people, 11 to 25 · about {minutes} minutes',
    note: 'Under a link: the survey about having a say.',
  },
  'home.moveWhat': {
    text: 'A new school, college, service or job · about {minutes} minutes',
    note: 'Under a link: the survey about a move.',
  },
  'home.yearWhat': {
    text: 'Families · about {minutes} minutes · open until {day}',
    note: 'Under a link: the survey that is open for some weeks each year.',
  },
  'home.websiteWhat': {
    text: 'Anyone who uses it · about {minutes} minutes',
    note: 'Under a link: the survey about the Local Offer website.',
  },
  'home.workTitle': {
    text: 'For people who work with families',
    note: 'Quiet heading above surveys for staff and forum members.',
  },
  'home.workWhat': { text: 'About {minutes} minutes', note: 'Under a link to a survey for staff and forum members.' },
  'home.changedTitle': { text: 'What changed because you told us', note: 'Heading on the first page.' },
  'home.changedNone': {
    text: 'Nothing here yet. Heard has only just begun.',
    note: 'Nothing has been published. Never make anything up.',
  },
  'home.changedHow': {
    text: 'When the council, health services or PCPW change something because of what families said, you will read it here.',
    note: 'Tells what will stand here one day.',
  },
  'home.keptTitle': { text: 'Your answers', note: 'Heading on the first page above what this phone holds.' },
  'home.keptNothing': {
    text: 'Nothing saved on this {device, select, phone {phone} other {device}} yet. When you answer, you will find your drafts and receipts here.',
    note: 'When the phone holds nothing.',
  },
  'home.keptAll': { text: 'See all your answers', note: 'Link to drafts, waiting answers and receipts.' },
  'home.goOn': { text: 'Carry on: {title}', note: 'Button to go on with a draft; the title is a survey’s name.' },
  'home.draftFrom': { text: 'Saved on {day}', note: 'Under the button to go on with a draft.' },
  'home.waiting': {
    text: '{count, plural, one {# set of answers is waiting to send} other {# sets of answers are waiting to send}}',
    note: 'Finished answers that have not arrived yet.',
  },
  'home.stuck': {
    text: '{count, plural, one {# set of answers needs you} other {# sets of answers need you}}',
    note: 'Answers that could not be taken and need a person.',
  },
  'home.receipts': {
    text: '{count, plural, one {# set of answers received} other {# sets of answers received}}',
    note: 'Receipts kept on this phone.',
  },
  'mine.title': { text: 'Your answers', note: 'Heading of the page with drafts, waiting answers and receipts.' },
  'mine.lead': {
    text: 'Everything here is kept on this {device, select, phone {phone} other {device}} only.',
    note: 'Under the heading.',
  },
  'mine.unreadable': {
    text: 'This {device, select, phone {phone} other {device}} will not show what is kept here. Try again, or open Heard in a normal window instead of a private one.',
    note: 'When storage cannot be read.',
  },
  'mine.draftsTitle': { text: 'Not finished', note: 'Heading above drafts.' },
  'mine.draftsNone': { text: 'You have no half-finished answers.', note: 'When there are no drafts.' },
  'mine.draftState': {
    text: '{count, plural, one {# answer} other {# answers}} so far. Saved on {day}. After 30 days we tell you, and then we delete them.',
    note: 'Under a draft’s title.',
  },
  'mine.draftGoing': {
    text: 'These answers go on {day}, unless you carry on before then.',
    note: 'A notice in the last week before a half-finished answer is deleted; the day is a date.',
  },
  'mine.draftGoOn': { text: 'Carry on', note: 'Goes on with a draft.' },
  'mine.draftDelete': { text: 'Delete', note: 'Deletes a draft; asks first.' },
  'mine.draftDeleteSure': {
    text: 'These answers have not been sent. Once deleted, they cannot be brought back.',
    note: 'Asked before a draft is deleted.',
  },
  'mine.deleteYes': { text: 'Yes, delete them', note: 'Button that deletes.' },
  'mine.keep': { text: 'Keep them', note: 'Button beside a deleting one.' },
  'mine.waitingTitle': { text: 'Waiting to send', note: 'Heading above finished answers that have not arrived.' },
  'mine.sending': { text: 'Sending now.', note: 'State of a finished answer.' },
  'mine.code': { text: 'Receipt: {code}', note: 'The receipt code of answers that wait.' },
  'mine.aboutYou': {
    text: 'The questions about you',
    note: 'In place of a survey’s name: the optional questions about age, sex and so on, waiting to be sent by themselves.',
  },
  'mine.aboutYouApart': {
    text: 'These go apart from your answers and have no receipt. Once they arrive, this {device, select, phone {phone} other {device}} forgets them.',
    note: 'Under the optional questions while they wait.',
  },
  'mine.tryNow': { text: 'Try to send now', note: 'Button above waiting answers.' },
  'mine.stuckTitle': { text: 'Needs you', note: 'Heading above answers that could not be taken.' },
  'mine.stuckSafe': {
    text: 'Your answers are safe here. Nothing is deleted.',
    note: 'Under the reason why answers could not be taken.',
  },
  'mine.stuckStill': {
    text: 'That did not work. Please try again later, or keep the answers as a file below.',
    note: 'After trying again.',
  },
  'mine.useToday': {
    text: 'Use today’s date ({day}) and send',
    note: 'Button when the date on the answers was wrong.',
  },
  'mine.tryAgain': { text: 'Try again', note: 'Button on answers that could not be taken.' },
  'mine.setAside': {
    text: 'Part of what this {device, select, phone {phone} other {device}} keeps can no longer be read. It is put aside, not deleted. You can keep it as a file below.',
    note: 'For broken records.',
  },
  'mine.receiptsTitle': { text: 'Receipts', note: 'Heading above receipts.' },
  'mine.receiptsNone': {
    text: 'No receipts yet. You get one when you send answers.',
    note: 'When there are no receipts.',
  },
  'typed.title': { text: 'Have a code from somewhere else?', note: 'Heading above the box for a receipt code.' },
  'typed.label': { text: 'Receipt code', note: 'Label of the box.' },
  'typed.hint': {
    text: '12 letters and numbers, like K7RT-4MWX-9HDE. Small letters are fine.',
    note: 'Under the label. The example code stays as it is.',
  },
  'file.title': {
    text: 'Keep answers as a file',
    note: 'Opens in place: saving unsent answers to a file and bringing them back.',
  },
  'file.what': {
    text: 'If this {device, select, phone {phone} other {device}} cannot send, you can save the answers as a file. Bring the file back here, or on another {device, select, phone {phone} other {device}}, to send them.',
    note: 'Under the heading.',
  },
  'file.keep': { text: 'Save unsent answers as a file', note: 'Button.' },
  'file.bring': { text: 'Bring back a file', note: 'Label of the file chooser.' },
  'file.saved': {
    text: 'Saved. Look in your downloads. Anyone who opens the file can read the answers.',
    note: 'After saving the file.',
  },
  'file.notSaved': { text: 'The file could not be made. Please try again.', note: 'When saving the file failed.' },
  'file.brought': {
    text: '{added, plural, =0 {Nothing new in this file.} one {# set of answers brought back.} other {# sets of answers brought back.}}{alreadyHere, plural, =0 {} other { # already here.}}{unreadable, plural, =0 {} other { # could not be read.}}',
    note: 'After bringing back a file.',
  },
  'file.unreadable': {
    text: 'This is not a file from Heard, or it is damaged. Please choose another one.',
    note: 'When the chosen file cannot be read.',
  },
  'shared.title': {
    text: 'Other people use this {device, select, phone {phone} other {device}}',
    note: 'Heading, and label of a switch.',
  },
  'shared.what': {
    text: 'With this on, half-finished answers are not kept when you leave the page. Finished answers stay only until we have them. Then nothing of them stays here, and no receipt. Write down the code when you see it.',
    note: 'What the switch does. Finished answers are never deleted before they have arrived.',
  },
  'shared.sure': {
    text: '{drafts, plural, =0 {} one {# half-finished set of answers here will be deleted. } other {# half-finished sets of answers here will be deleted. }}{receipts, plural, =0 {} one {# receipt here will be deleted. Write down its code first if you want to keep it. } other {# receipts here will be deleted. Write down their codes first if you want to keep them. }}Answers that wait are still sent.',
    note: 'Asked before the switch goes on, when something is kept here.',
  },
  'shared.yes': { text: 'Yes, switch it on', note: 'Button.' },
  'shared.no': { text: 'Leave it off', note: 'Button.' },
  'shared.isOn': { text: 'This is on.', note: 'Said after the switch went on.' },
  'shared.isOff': { text: 'This is off.', note: 'Said after the switch went off.' },
  'shared.failed': {
    text: 'That did not work. Close other pages of Heard and try again.',
    note: 'When the switch could not be turned on.',
  },
  'clear.title': { text: 'Clear this {device, select, phone {phone} other {device}}', note: 'Heading.' },
  'clear.what': {
    text: 'This removes everything Heard keeps on this {device, select, phone {phone} other {device}}: drafts, receipts and answers that wait. Answers that arrived still count. Write down your receipt codes first if you may want to take answers back.',
    note: 'What clearing does.',
  },
  'clear.ask': { text: 'Clear this {device, select, phone {phone} other {device}}', note: 'Button; asks first.' },
  'clear.sure': { text: 'Drafts and receipts will be gone for good.', note: 'Asked before clearing.' },
  'clear.yes': { text: 'Yes, clear it', note: 'Button that clears.' },
  'clear.unsent': {
    text: '{count, plural, one {# set of answers has} other {# sets of answers have}} not been sent. If you clear now, nobody will ever read {count, plural, one {it} other {them}}.',
    note: 'Asked a second time when something is unsent.',
  },
  'clear.keep': { text: 'Keep everything', note: 'Button beside the clearing one.' },
  'clear.lose': {
    text: 'Clear, and lose {count, plural, one {# set} other {# sets}} of answers',
    note: 'Button that clears although something is unsent.',
  },
  'clear.done': {
    text: 'Done. Nothing of yours is left on this {device, select, phone {phone} other {device}}.',
    note: 'After clearing.',
  },
  'clear.failed': {
    text: 'This {device, select, phone {phone} other {device}} could not be cleared just now. Close other tabs of Heard and try again.',
    note: 'When clearing failed.',
  },
} as const
