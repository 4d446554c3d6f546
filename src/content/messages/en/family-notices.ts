/** Privacy and accessibility: only what is true of this version. */
export const noticeMessages = {
  'privacy.title': { text: 'Privacy', note: 'Heading of the privacy page.' },
  'privacy.shortTitle': { text: 'In short', note: 'Heading.' },
  'privacy.short': {
    text: 'We do not ask who you are. There is no account. We hide small numbers so nobody can be picked out.',
    note: 'The most important things.',
  },
  'privacy.early': {
    text: 'This is an early version of Heard, from before launch. Some things on this page are still to be decided, and we say which.',
    note: 'Honest about the state of the service.',
  },
  'privacy.hereTitle': { text: 'What is kept with you', note: 'Heading: storage on the phone.' },
  'privacy.here': {
    text: 'Your answers are saved on this {device, select, phone {phone} other {device}} as you write them. Heard also keeps itself here, so that it opens without a connection, and the text size and language you chose.',
    note: 'What is stored on the phone.',
  },
  'privacy.hereHowLong': {
    text: 'We delete half-finished answers after 30 days. We always tell you first. Sent answers are deleted after 3 days. Receipts stay until you clear them.',
    note: 'How long things stay on the phone.',
  },
  'privacy.hereOthers': {
    text: 'Anyone who can unlock this {device, select, phone {phone} other {device}} can open Heard and see what is saved. You can clear it on the page Your answers.',
    note: 'Warning for shared phones.',
  },
  'privacy.thereTitle': { text: 'What is sent', note: 'Heading: what the server keeps.' },
  'privacy.there': {
    text: 'When you press Send, we get your choices, what you wrote, your language, whether the words were Easy Read, and the day. We get the day, never the time.',
    note: 'What leaves the phone.',
  },
  'privacy.thereNot': {
    text: 'We do not get your name, where you are, or anything that marks this {device, select, phone {phone} other {device}}. The internet shows our server an address while your answers travel. We do not keep it with your answers.',
    note: 'What does not leave the phone.',
  },
  'privacy.thereText': {
    text: 'What you write in your own words is kept apart from your choices. Staff may read it. Please leave out names.',
    note: 'Free text.',
  },
  'privacy.thereSmall': {
    text: 'We only show numbers for groups of 5 or more. Smaller numbers are hidden.',
    note: 'Small numbers.',
  },
  'privacy.trackTitle': { text: 'No tracking', note: 'Heading.' },
  'privacy.track': {
    text: 'Heard sets no cookies. It does not count your visits. It loads nothing from other companies.',
    note: 'No cookies, no analytics, no third parties.',
  },
  'privacy.rightsTitle': { text: 'Your rights', note: 'Heading.' },
  'privacy.takeBack': {
    text: 'With your receipt code you can take your answers back, at any time, without giving a reason. They then stop counting.',
    note: 'Right to withdraw.',
  },
  'privacy.withoutCode': {
    text: 'Without the code we cannot find your answers, because we do not know which ones are yours.',
    note: 'Honest limit of anonymity.',
  },
  'privacy.complain': {
    text: 'You can complain to the council about how your data is used. You can also go to the Information Commissioner’s Office (ICO).',
    note: 'Right to complain. The ICO is the UK data protection authority.',
  },
  'privacy.whoTitle': { text: 'Who decides', note: 'Heading: the data controllers.' },
  'privacy.who': {
    text: 'Wirral Council, NHS Cheshire and Merseyside and PCPW have yet to confirm who is in charge of the data. They must also decide how long answers are kept, and check the risks in writing. All of that comes before launch.',
    note: 'Pre-launch: controllers not yet confirmed. Names of bodies stay in English.',
  },
  'access.title': { text: 'Accessibility', note: 'Heading of the accessibility page.' },
  'access.canTitle': { text: 'What you can do', note: 'Heading.' },
  'access.can': {
    text: 'You can use Heard with a keyboard, with a screen reader and with voice control. You can choose large text, and zoom in without losing anything.',
    note: 'What works.',
  },
  'access.canSize': {
    text: 'Heard follows your settings for dark colours, high contrast and less movement.',
    note: 'What works.',
  },
  'access.canScript': {
    text: 'The first question of a survey opens on slow phones and weak signal. After that, Heard works without a connection.',
    note: 'What works.',
  },
  'access.howTitle': { text: 'How we check', note: 'Heading.' },
  'access.how': {
    text: 'A program checks every page against WCAG 2.2, level AA. That finds only some of what can go wrong.',
    note: 'How it was tested. WCAG is a web standard.',
  },
  'access.notYetTitle': { text: 'What is not done yet', note: 'Heading.' },
  'access.notTested': {
    text: 'No disabled people have tried this version yet. It has not been tried on a real iPhone, or by people who use VoiceOver or TalkBack every day.',
    note: 'Honest gap.',
  },
  'access.notBuilt': {
    text: 'There are no pictures and no read-aloud yet. Children of 11 to 15 get easier words.',
    note: 'Honest gap.',
  },
  'access.notLanguages': {
    text: 'Polish, Arabic, Bengali and Chinese are drafts. No one who speaks them has checked them yet.',
    note: 'Honest gap.',
  },
  'access.tellTitle': { text: 'Tell us what does not work', note: 'Heading.' },
  'access.tell': {
    text: 'Before launch the council will put a name and a phone number here. Until then, please tell PCPW.',
    note: 'Contact, pre-launch.',
  },
  'access.law': {
    text: 'If you are not happy with the answer, the Equality Advisory and Support Service can help.',
    note: 'Enforcement route for accessibility law in Great Britain. Keep the name in English.',
  },
  'missing.surveyTitle': { text: 'We can’t find that survey', note: 'Heading when the address names no survey.' },
  'missing.survey': {
    text: 'It may have closed, or the link may have a slip in it. Surveys that are open now are on the first page.',
    note: 'When the address names no survey.',
  },
  'missing.pageTitle': { text: 'We can’t find that page', note: 'Heading when an address leads nowhere.' },
  'missing.page': {
    text: 'The link may have a slip in it, or the page has moved. Nothing you saved is lost.',
    note: 'When an address leads nowhere.',
  },
  'missing.home': { text: 'Go to the first page', note: 'Link.' },
  'missing.ways': {
    text: 'Where you may want to go',
    note: 'Names the list of links on that page, read out by screen readers.',
  },
  'missing.staff': { text: 'For council, health and social care staff', note: 'Link to the staff’s part.' },
  'missing.forum': { text: 'For the parent carer forum', note: 'Link to the forum’s part.' },
} as const
