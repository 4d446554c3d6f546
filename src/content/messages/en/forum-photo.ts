/** Photos of an entry of the forum's log. */
export const forumPhoto = {
  'photo.title': { text: 'Photos', note: 'Heading.' },
  'photo.add': { text: 'Add a photo', note: 'Button: opens the camera or the photos on the device.' },
  'photo.hint': {
    text: 'Only photos that everybody in them has agreed to. Heard makes it smaller and leaves out where and when it was taken.',
    note: 'Under “Add a photo”.',
  },
  'photo.who.private': { text: 'Only the forum sees the photos of this entry, until you share it.', note: '' },
  'photo.who.private_hidden': {
    text: 'Only the forum sees the photos of this entry. Sharing it does not show a photo that somebody hid from council, health and social care.',
    note: 'The same, where one was hidden or we do not know yet.',
  },
  'photo.who.shared': { text: 'The forum, council, health and social care see the photos of this entry.', note: '' },
  'photo.who.some': {
    text: 'Council, health and social care see only some of these photos. Under each one it says who sees it.',
    note: 'The entry is shared, and not every photo was shown with it.',
  },
  'photo.who.looking': { text: 'Looking up who sees these photos…', note: 'For a moment, in a shared entry.' },
  'photo.who.unknown': {
    text: 'We could not look up just now which of these photos council, health and social care see.',
    note: 'The same, where there was no answer.',
  },
  'photo.seen.agencies': {
    text: 'Council, health and social care see this photo.',
    note: 'Under a photo of a shared entry.',
  },
  'photo.seen.forum': {
    text: 'Only the forum sees this photo, though the entry is shared.',
    note: 'The same. The button to show it follows.',
  },
  'photo.seen.hidden': {
    text: 'Somebody hid this photo from council, health and social care. It stays hidden when the entry is shared, until somebody shows it.',
    note: 'Under a photo of an entry that only the forum sees now.',
  },
  'photo.show': { text: 'Show this photo to council, health and social care', note: 'Button.' },
  'photo.show.needs': { text: 'Showing it needs a connection.', note: 'Under that button, where there is none.' },
  'photo.show.far': {
    text: 'Showing it needs a connection, and no answer came. Try again when there is one.',
    note: 'After the button was pressed.',
  },
  'photo.show.failed': { text: 'The photo could not be shown just now. Try again.', note: 'The same.' },
  'photo.show.not_shared': {
    text: 'Somebody made this entry private meanwhile, so the photo was not shown.',
    note: 'The same.',
  },
  'photo.show.unknown_photo': { text: 'Somebody removed this photo meanwhile.', note: 'The same.' },
  'photo.hide': {
    text: 'Hide it from them again',
    note: 'Button, beside “Council, health and social care see this photo.”',
  },
  'photo.hide.done': {
    text: 'Hidden. Whoever has it on their screen now can look at it until they leave that page, and may have kept a copy.',
    note: 'After that button.',
  },
  'photo.hide.needs': { text: 'Hiding it needs a connection.', note: 'Under that button, where there is none.' },
  'photo.hide.far': {
    text: 'Hiding it needs a connection, and no answer came. They may still see it. Try again when there is one.',
    note: 'After that button.',
  },
  'photo.hide.failed': {
    text: 'The photo could not be hidden just now. They may still see it. Try again.',
    note: 'The same.',
  },
  'photo.hide.unknown_photo': { text: 'Somebody removed this photo meanwhile. Nobody sees it now.', note: 'The same.' },
  'photos.waiting': {
    text: 'Photos not shown yet: {count, plural, one {# shared entry} other {# shared entries}}',
    note: 'Quiet link on the log’s page, and only where there are any.',
  },
  'photos.title': { text: 'Photos not shown yet', note: 'Heading of a page.' },
  'photos.lead': {
    text: 'These entries are shared, and council, health and social care do not see all of their photos. That may be just right. To show one, open its entry. Photos that somebody hid are not in this list.',
    note: 'Below the heading.',
  },
  'photos.count': {
    text: '{count, plural, one {# photo} other {# photos}} only the forum sees',
    note: 'Under an entry’s name.',
  },
  'photos.none': { text: 'There are none.', note: 'In place of the list.' },
  'photos.loading': { text: 'Looking them up', note: 'While waiting.' },
  'photos.far': { text: 'This list is made online. It comes when there is a connection.', note: '' },
  'photos.failed': { text: 'The list could not be read. Try again later.', note: '' },
  'photo.describe': { text: 'Change what it says', note: 'Button: opens a box for the words about a photo.' },
  'photo.describe.save': { text: 'Keep these words', note: 'Button.' },
  'photo.describe.cancel': { text: 'Leave it as it was', note: 'Button.' },
  'photo.describe.far': {
    text: 'Changing the words needs a connection, and no answer came. What you typed is still here.',
    note: 'After that button.',
  },
  'photo.describe.failed': { text: 'That did not work just now. What you typed is still here.', note: 'The same.' },
  'photo.describe.unknown_photo': { text: 'Somebody removed this photo meanwhile.', note: 'The same.' },
  'photo.describe.words_missing': {
    text: 'Write a few words about what it shows.',
    note: 'The same: there were none.',
  },
  'photo.describe.changed': {
    text: 'Somebody else changed these words meanwhile. Theirs stand under the photo, yours are still here.',
    note: 'The same.',
  },
  'photo.describe.shared_meanwhile': {
    text: 'Somebody shared this entry meanwhile, so your words were not kept: council, health and social care could read them. They are still here.',
    note: 'The same. Once the page says that the entry is shared, they can be kept.',
  },
  'photo.who.until_sent': {
    text: 'Council, health and social care still see the photos that were shown to them until your change is sent.',
    note: 'The entry was shared and has been made private here.',
  },
  'photo.who.until_reason': {
    text: 'Council, health and social care still see the photos that were shown to them until you say why you change it.',
    note: 'The same, where the change waits for a reason.',
  },
  'photo.working': { text: 'Making the photo smaller…', note: 'For a second after one was chosen.' },
  'photo.inHand': {
    text: 'The entry is saved. {count, plural, one {Its photo waits} other {# of its photos wait}} for words about what it shows.',
    note: 'On top of the page of an entry. A link follows.',
  },
  'photo.toWords': { text: 'Write them', note: 'Link to the box for the words.' },
  'photo.waitsForWords': {
    text: 'This photo is saved on this {device, select, phone {phone} other {device}} and waits for your words. It is sent once you have said what it shows.',
    note: 'On the page of an entry, over the box for them.',
  },
  'photo.words': { text: 'What does it show? For people who cannot see it.', note: 'Label of a box under a photo.' },
  'photo.words.needed': {
    text: 'Write a few words about what it shows. Then it can be sent.',
    note: 'When a photo has none.',
  },
  'photo.send': { text: 'Add this photo', note: 'Button, after the words were written.' },
  'photo.withEntry': {
    text: 'Kept on this {device, select, phone {phone} other {device}}. It goes with the entry when you save.',
    note: 'State of a photo in a form.',
  },
  'photo.state.on_this_device': {
    text: 'Saved on this {device, select, phone {phone} other {device}}',
    note: 'State of a photo that has not been sent.',
  },
  'photo.state.sent': { text: 'Sent', note: 'State of a photo.' },
  'photo.state.removing': {
    text: 'Removed here. It goes from Heard’s server when there is a connection.',
    note: 'In place of a photo.',
  },
  'photo.server.too_many': {
    text: 'This entry has {most} photos already, so this one could not be sent. Remove one, then send it again.',
    note: 'The server’s answer.',
  },
  'photo.server.shared_meanwhile': {
    text: 'This entry is shared now. Council, health and social care would see this photo.',
    note: 'A photo was added when only the forum saw the entry, or the server lost it, and it was not sent. “Send it all the same” and “Remove the photo” follow.',
  },
  'photo.server.shared_then': {
    text: 'Somebody shared this entry meanwhile, so this photo was not sent. It stays here: send it again, or remove it.',
    note: 'The same, where the page says that only the forum sees the entry: it was made private again.',
  },
  'photo.server.other': {
    text: 'Heard’s server would not take this photo. It stays here: send it again, or remove it.',
    note: 'The server’s answer.',
  },
  'photo.again': { text: 'Send it again', note: 'Button.' },
  'photo.allTheSame': { text: 'Send it all the same', note: 'Button: agencies will see the photo.' },
  'photo.remove': { text: 'Remove the photo', note: 'Button. Asks once more.' },
  'photo.remove.sure': { text: 'Remove it for good? It cannot be brought back.', note: '' },
  'photo.remove.yes': { text: 'Yes, remove it', note: 'Button.' },
  'photo.remove.no': { text: 'Keep it', note: 'Button.' },
  'photo.removed': { text: 'The photo is removed.', note: '' },
  'photo.far': {
    text: 'There is no connection. Photos that are not on this {device, select, phone {phone} other {device}} show when there is one.',
    note: '',
  },
  'photo.unavailable': { text: 'The photos could not be fetched just now. Nothing is lost.', note: '' },
  'photo.problem.not_a_photo': { text: 'This file is not a photo. What you typed is still here.', note: '' },
  'photo.problem.unreadable': {
    text: 'This photo cannot be opened: it is damaged, or of a kind this {device, select, phone {phone} other {device}} does not know. Choose another one, or take it again. What you typed is still here.',
    note: '',
  },
  'photo.problem.too_large': {
    text: 'This photo is too large: {size} MB, where {most} MB is the most. Choose a smaller one. What you typed is still here.',
    note: '',
  },
  'photo.problem.too_many': { text: 'An entry has room for {most} photos. Remove one first.', note: '' },
  'photo.problem.failed': {
    text: 'The photo could not be kept: the {device, select, phone {phone} other {device}} has no room, or does not let Heard keep anything. What you typed is still here.',
    note: '',
  },
} as const
