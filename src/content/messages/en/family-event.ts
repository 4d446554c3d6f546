/** Event mode: a device that is passed round, and the host who looks after it. */
export const eventMessages = {
  'event.title': { text: 'Use this device at an event', note: 'Heading of the page where a host sets up event mode.' },
  'event.lead': {
    text: 'People take turns to answer on this device. Nobody sees what the person before them said.',
    note: 'Under the heading.',
  },
  'event.what': {
    text: 'Half-finished answers go after 90 seconds without a touch. Finished answers stay here, closed, until we have them. Then nothing stays. It works without a connection.',
    note: 'What event mode does.',
  },
  'event.whichSurveys': { text: 'Which surveys?', note: 'Heading above tick boxes.' },
  'event.hostCode': { text: 'Choose a host code', note: 'Label of a box for four to six digits.' },
  'event.hostCodeHint': {
    text: '4 to 6 numbers. Write it down: only this code ends event mode here.',
    note: 'Under the label.',
  },
  'event.invitation': { text: 'Event code, if you have one', note: 'Label of a box.' },
  'event.invitationHint': {
    text: 'It is on the sheet for your event. You can leave this empty.',
    note: 'Under the label.',
  },
  'event.begin': { text: 'Begin event mode', note: 'Button.' },
  'event.needSurvey': { text: 'Choose at least one survey.', note: 'When none is ticked.' },
  'event.needCode': { text: 'A host code is 4 to 6 numbers.', note: 'When the host code cannot be right.' },
  'event.needInvitation': {
    text: 'This event code has a slip in it. A code has 8 letters and numbers, like K7RT-4MWX. Check it, or leave the box empty.',
    note: 'When the event code cannot be right.',
  },
  'event.startTitle': { text: 'Have your say', note: 'Heading people see when they take the device.' },
  'event.startLead': {
    text: 'No names. No account. Your answers help change SEND support in {area}.',
    note: 'Under the heading. SEND is special educational needs and disabilities.',
  },
  'event.start': { text: 'Start', note: 'Large button.' },
  'event.minutes': { text: 'about {minutes} minutes', note: 'Under the name of a survey, on a large button.' },
  'event.startKept': {
    text: 'The next person will not see your answers.',
    note: 'Reassures people who take the device.',
  },
  'event.host': { text: 'For the host', note: 'Small button to the page of the host.' },
  'event.wiped': {
    text: 'Nobody was here for a while, so we cleared the page.',
    note: 'On the first page after half-finished answers went.',
  },
  'event.clear': {
    text: 'Clear and stop',
    note: 'In the head of each page in event mode: throws away what is half finished and goes to the start. Keep it short.',
  },
  'event.idleTitle': { text: 'Are you still there?', note: 'Heading of a warning.' },
  'event.idleWhat': {
    text: 'In {seconds} seconds we clear your answers. To carry on, touch the screen or press any key.',
    note: 'The warning.',
  },
  'event.idleStay': { text: 'I am still here', note: 'Button that takes the warning away.' },
  'event.thanks': { text: 'Thank you', note: 'Heading after Send.' },
  'event.thanksWhat': {
    text: 'Your answers are safe. We get them as soon as this device has a connection. Then they no longer stay here.',
    note: 'Under the heading. True with and without a connection.',
  },
  'event.keepCode': {
    text: 'Write it down, or take a photo. This device does not keep the code.',
    note: 'Under the receipt code.',
  },
  'event.closes': {
    text: 'This page closes in {seconds} seconds. You can stop that.',
    note: 'Read out now and then while the page counts down.',
  },
  'event.closesIn': { text: '{seconds} seconds left', note: 'Counts down; not read out.' },
  'event.stopped': { text: 'The page stays open. Press Done when you have your code.', note: 'After Stop.' },
  'event.stop': { text: 'Stop the clock', note: 'Button: the page no longer closes by itself.' },
  'event.goOnCounting': { text: 'Start the clock again', note: 'Button, after Stop the clock.' },
  'event.done': { text: 'Done', note: 'Button: back to the start for the next person.' },
  'event.hostTitle': { text: 'Host code', note: 'Heading, and label of the box for the code.' },
  'event.openHost': { text: 'Open', note: 'Button beside the host code.' },
  'event.wrongCode': { text: 'That is not the code.', note: 'After a wrong host code.' },
  'event.wait': {
    text: 'You can try again in {seconds, plural, one {# second} other {# seconds}}.',
    note: 'After several wrong host codes.',
  },
  'event.toStart': { text: 'Back to Start', note: 'Button: leaves the host’s page.' },
  'event.hostView': { text: 'Your event', note: 'Heading of the host’s page.' },
  'event.answered': {
    text: '{count, plural, =0 {Nobody has answered here yet} one {# person has answered here} other {# people have answered here}}',
    note: 'The total since event mode began on this device.',
  },
  'event.waiting': {
    text: '{count, plural, =0 {Nothing waits to be sent.} one {# set of answers waits to be sent.} other {# sets of answers wait to be sent.}}',
    note: 'How many finished answers have not arrived yet.',
  },
  'event.stuck': {
    text: '{count, plural, one {# set of answers needs you.} other {# sets of answers need you.}} End event mode, then open Your answers.',
    note: 'Answers that could not be taken as they are.',
  },
  'event.onlyTotal': {
    text: 'You see only the total. Nobody can open single answers here.',
    note: 'On the host’s page.',
  },
  'event.sendNow': { text: 'Try to send now', note: 'Button.' },
  'event.leave': { text: 'End event mode', note: 'Button; asks first.' },
  'event.leaveSure': {
    text: '{count, plural, =0 {Everything has arrived.} one {# set of answers has not arrived yet. It stays on this device, and goes when Heard is open with a connection.} other {# sets of answers have not arrived yet. They stay on this device, and go when Heard is open with a connection.}}',
    note: 'Asked before event mode ends.',
  },
  'event.leaveYes': { text: 'Yes, end it', note: 'Button.' },
  'event.leaveNo': { text: 'Carry on', note: 'Button: event mode goes on.' },
} as const
