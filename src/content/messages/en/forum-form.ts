/** The forms of the forum's log, and what can be wrong in them. */
export const forumForm = {
  'form.new': { text: 'Log something', note: 'Title of the browser tab.' },
  'form.new.activity': { text: 'Log an activity', note: 'Heading.' },
  'form.new.meeting_request': { text: 'Ask for a meeting', note: 'Heading.' },
  'form.new.local_area_meeting': { text: 'Log a Local Area meeting', note: 'Heading.' },
  'form.new.escalation': { text: 'Log an escalation', note: 'Heading.' },
  'form.new.communication': { text: 'Log a communication', note: 'Heading.' },
  'form.new.training_session': { text: 'Log a training session', note: 'Heading.' },
  'form.new.ywsd': { text: 'You said, we did', note: 'Heading.' },
  'form.change': { text: 'Change the entry', note: 'Heading.' },
  'form.otherKind': { text: 'Something else', note: 'Opens the list of other kinds of record.' },
  'form.start': { text: 'Start from', note: 'Label of a list: what the form begins with.' },
  'form.start.usual': {
    text: 'What is mostly the same',
    note: 'In that list: the kind, place and level of the last entry, and nothing else of it.',
  },
  'form.start.empty': { text: 'An empty form', note: 'In that list: nothing is taken from the last entry.' },
  'form.start.last': { text: 'Same as last time: {title}', note: 'In that list.' },
  'form.start.template': { text: 'Template: {title}', note: 'In that list.' },
  'form.restored': {
    text: 'This is what you began earlier and did not save.',
    note: 'Over a form that comes back as it was left.',
  },
  'form.startAgain': { text: 'Start again', note: 'Button: empties the form.' },
  'form.aside': {
    text: 'What you had typed is put aside. It is gone once you change or save this form.',
    note: 'Over a form that was begun anew over a typed one. The button “Put back what I had typed” follows.',
  },
  'form.putBack': { text: 'Put back what I had typed', note: 'Button.' },
  'form.fold.said': { text: 'In more words, and a link', note: 'Heading of a folded part of the form.' },
  'form.fold.who': { text: 'Who was there', note: 'Heading of a folded part of the form.' },
  'form.fold.say': { text: 'How much say families had', note: 'Heading of a folded part of the form.' },
  'form.fold.where': { text: 'Where, and what time', note: 'Heading of a folded part of the form.' },
  'form.fold.plan': { text: 'What of the plan it belongs to', note: 'Heading of a folded part of the form.' },
  'form.fold.answer': { text: 'What came of it', note: 'Heading of a folded part of the form.' },
  'form.fold.more': { text: 'More', note: 'Heading of a folded part of the form.' },
  'form.noNames': {
    text: 'No names, and nothing that tells who a family is.',
    note: 'Hint under every box for free text.',
  },
  'form.staffCounts': {
    text: 'Numbers only, from one agency at least. If nobody came, write 0.',
    note: 'Hint over the boxes for the staff who came to a training.',
  },
  'form.countsOnly': { text: 'Numbers only. Leave empty where nobody came.', note: 'Hint over boxes for numbers.' },
  'form.respondBy.hint': {
    text: 'Set to {days, plural, one {# working day} other {# working days}} after the day you asked. Change it if you agreed another.',
    note: 'Hint under “Answer due by”. {days}: what the area has agreed.',
  },
  'form.save': { text: 'Save', note: 'Button.' },
  'form.saveAnyway': { text: 'Save all the same', note: 'Button, after a warning about the clock.' },
  'form.saving': { text: 'Saving…', note: 'The same button while it works.' },
  'form.cancel': { text: 'Leave without saving', note: 'Link.' },
  'form.leave': {
    text: 'What you typed here is not saved yet. If you leave now, it is gone.',
    note: 'After “Leave without saving”, over two buttons.',
  },
  'form.leave.stay': { text: 'Stay here', note: 'Button: back to the form, with everything in it.' },
  'form.leave.throw': { text: 'Leave, and throw it away', note: 'Button.' },
  'form.share': {
    text: 'Share with council, health and social care',
    note: 'A box to tick. Until it is ticked only the forum sees the entry.',
  },
  'form.template': { text: 'Keep as a template', note: 'Button: keeps the form to start from another time.' },
  'form.template.kept': { text: 'Kept as the template “{title}” on this device.', note: '' },
  'form.templates': { text: 'Templates on this device', note: 'Opens a list of kept forms.' },
  'form.everybody': { text: 'All parent carers', note: 'What stands in “For whom” at first.' },
  'form.template.remove': { text: 'Remove this template', note: 'Button.' },
  'form.template.removed': { text: 'The template is removed. Entries made from it stay.', note: '' },
  'form.choose': { text: 'Choose…', note: 'First line of a list in which nothing is chosen yet.' },
  'form.statements': { text: 'Success statements', note: 'Heading of a list to tick.' },
  'form.actions': {
    text: 'Actions',
    note: 'Heading of a list to tick. References such as AIP5 stand in front of each.',
  },
  'form.measures': { text: 'Measures', note: 'Heading of a list to tick.' },
  'form.otherPlan': {
    text: 'This entry belongs to another plan ({plan}). Its links stay as they are.',
    note: 'In place of the lists, for an entry made under an earlier plan.',
  },
  'form.otherPlan.clear': { text: 'Link it to today’s plan instead', note: 'Button.' },
  'form.gone': {
    text: 'This entry is not here. Somebody may have deleted it, or it has not come to this device yet.',
    note: 'When a page is opened for an entry that this device does not have.',
  },
  'form.deletedMeanwhile': {
    text: 'Somebody else has deleted this entry. What you typed is still here: save it, and you will be asked whether the entry stays or goes.',
    note: 'Over an open form.',
  },
  'form.arrived': {
    text: 'Somebody else has changed this entry since you opened the form. Nothing of yours or theirs is lost: where both changed the same thing, you will be asked which to keep.',
    note: 'Over an open form.',
  },

  'request.escalation.subject': {
    text: 'No meeting yet: {subject}',
    note: 'Title of an escalation made from a meeting request. {subject}: what the request was about.',
  },
  'request.escalation.summary': {
    text: 'PCPW asked {asked} for a meeting on {on} about “{subject}”. An answer was due by {by}. There has been none.',
    note: 'Text of an escalation made from a meeting request; a person can change it before it is saved.',
  },

  'clock.behind': {
    text: 'This {device, select, phone {phone} other {device}} says today is {today}, but Heard’s server says it is {there} or later. Check its clock, and the days in this form.',
    note: 'Warning over a form when the device’s clock is days off.',
  },
  'clock.leapt': {
    text: 'This {device, select, phone {phone} other {device}} says today is {today}. It last heard from Heard’s server on {there}, more than a year before. Check its clock, and the days in this form.',
    note: 'Warning over a form when the device’s clock has leapt.',
  },
  'clock.atSave': {
    text: 'Not saved yet: the date of this {device, select, phone {phone} other {device}} looks wrong. What you typed is still here. Check the days you wrote; if they are right, save all the same.',
    note: 'Over the button, after somebody pressed “Save”. The sentence above follows.',
  },
  'clock.ahead': {
    text: 'This {device, select, phone {phone} other {device}} says today is {today}, but Heard’s server said {there} when they last spoke. Check its clock, and the days in this form.',
    note: 'Warning over a form when the device’s clock is days off.',
  },
  'clock.behind.counted': {
    text: 'The date on this {device, select, phone {phone} other {device}} looks wrong. It says today is {today}, but Heard’s server says it is {there} or later. Check its clock: until it is right, what is counted here may be wrong.',
    note: 'Warning over the log and the other pages that count up to today, when the device’s clock is days off.',
  },
  'clock.leapt.counted': {
    text: 'The date on this {device, select, phone {phone} other {device}} looks wrong. It says today is {today}, and it last heard from Heard’s server on {there}, more than a year before. Check its clock: until it is right, what is counted here may be wrong.',
    note: 'Warning over the log and the other pages that count up to today, when the device’s clock is days off.',
  },
  'clock.ahead.counted': {
    text: 'The date on this {device, select, phone {phone} other {device}} looks wrong. It says today is {today}, but Heard’s server said {there} when they last spoke. Check its clock: until it is right, what is counted here may be wrong.',
    note: 'Warning over the log and the other pages that count up to today, when the device’s clock is days off.',
  },

  'problem.title': { text: 'Not saved yet', note: 'Heading of the list of things to put right.' },
  'problem.title.server': {
    text: 'The server would not take this',
    note: 'Heading over an entry that needs attention.',
  },
  'problem.empty': { text: 'Fill in “{field}”.', note: '' },
  'problem.choose': { text: 'Choose something for “{field}”.', note: '' },
  'problem.tooLong': { text: '“{field}” is too long: {most} letters at most.', note: '' },
  'problem.number': { text: '“{field}” must be a whole number, such as 12.', note: '' },
  'problem.belowZero': { text: '“{field}” cannot be below 0. Check the number.', note: '' },
  'problem.tooMany': {
    text: '“{field}” is more than {most}. Check for a slip of the finger.',
    note: '',
  },
  'problem.day': { text: '“{field}” must be a day that exists.', note: '' },
  'problem.farDay': { text: '“{field}” is many years away from now. Check the year.', note: '' },
  'problem.time': { text: '“{field}” must be a time such as 14:30.', note: '' },
  'problem.endsFirst': { text: 'It ended before it began. Check both times.', note: '' },
  'problem.web': { text: '“{field}” must be an address that begins with https://', note: '' },
  'problem.notYet': {
    text: '{date} is still to come. Choose “Planned”, or check the day.',
    note: 'For something said to have taken place in the future.',
  },
  'problem.notMetYet': {
    text: '{date} is still to come. Choose “Waiting” until you have met, or check the day.',
    note: 'For a meeting said to have taken place in the future.',
  },
  'problem.toCome': {
    text: '{date} is still to come. Save this once it has happened, or check the day.',
    note: 'For a letter sent, an escalation raised, a training held or a meeting asked for in the future.',
  },
  'problem.toComeEmpty': {
    text: '{date} is still to come. Leave “{field}” empty until it has happened, or check the day.',
    note: 'For a box such as “Done on” or “Replied on”.',
  },
  'problem.dayThere': {
    text: 'The server would not take the day in “{field}”. Check it, and check the date on this {device, select, phone {phone} other {device}}.',
    note: 'The server’s answer, where nothing is wrong by this device’s own clock.',
  },
  'problem.moreNewThanCame': {
    text: 'You counted {parents, plural, =0 {no parents} one {# parent} other {# parents}} who came, and {newFaces} of them as new. Check both numbers.',
    note: 'Of an activity: more parents came for the first time than parents came.',
  },
  'problem.doneBeforeSaid': {
    text: '“{field}” is before the day it was said ({date}). Check both days.',
    note: 'Of a “you said, we did”.',
  },
  'problem.before_request': { text: '“{field}” is before the day it was asked for.', note: '' },
  'problem.before_raised': { text: '“{field}” is before the day it was raised.', note: '' },
  'problem.met_when': { text: 'Say on which day you met.', note: '' },
  'problem.why_not': { text: 'Say why not, in a few words.', note: '' },
  'problem.not_held': { text: 'PCPW cannot have been at a meeting that did not take place.', note: '' },
  'problem.we_did': { text: 'Say what was done before you mark it as done.', note: '' },
  'problem.who_came': {
    text: 'Say how many staff came, from one agency at least. If nobody came, write 0.',
    note: 'Of a training session.',
  },
  'problem.link': {
    text: '“{ref}” is not part of the plan {plan}. Take it out, or link it to another plan’s entry.',
    note: '{ref}: a reference to an action, such as AIP5.',
  },
  'problem.linkPlan': {
    text: 'This entry links to a plan that is not in force now ({plan}). Link it to today’s plan, or take the links out.',
    note: 'The server’s answer. {plan}: the short name of a version of the plan.',
  },
  'problem.linkAction': {
    text: 'The plan in force now has no action “{ref}”. Take it out, or choose another.',
    note: 'The server’s answer. {ref}: a reference such as AIP5.',
  },
  'problem.linkStatement': {
    text: 'The plan in force now has no statement {ref}. Take it out, or choose another.',
    note: 'The server’s answer. {ref}: a number.',
  },
  'problem.linkMeasure': {
    text: 'The plan in force now does not have one of the measures ({ref}). Take it out, or choose another.',
    note: 'The server’s answer. {ref}: the short name of a measure.',
  },
  'problem.conflict': {
    text: 'An entry with this number exists already. Duplicate it and delete this one.',
    note: 'The server’s answer.',
  },
  'problem.too_large': { text: 'This is too long to send. Shorten the texts.', note: 'The server’s answer.' },
  'problem.strange': {
    text: '“{field}” had a sign that cannot be kept, such as half of an emoji. It is taken out, or shows as �. Check the words, then save.',
    note: 'The box has been put right already.',
  },
  'problem.other': {
    text: 'Heard’s server does not understand this entry. It stays here. Update Heard, or save it as a file and tell the person who looks after Heard.',
    note: 'The server’s answer.',
  },
} as const
