/** Answering a survey: the first question, the questions after it, and saving. */
export const surveyMessages = {
  'survey.continue': { text: 'Continue', note: 'Main button under each question.' },
  'survey.choose': { text: 'Please choose one answer. The next questions depend on it.', note: 'Shown when someone presses Continue without choosing, on the few questions that must be answered.' },
  'survey.saved': { text: 'Saved on this {device, select, phone {phone} other {device}}. You can stop and come back.', note: 'Beside Continue, after each answer. The answer is kept on this phone only; it has not been sent.' },
  'survey.saving': { text: 'Saving…', note: 'Beside Continue, for a moment.' },
  'survey.notSaved': { text: 'Not saved. This {device, select, phone {phone} other {device}} will not let Heard keep your answers. You can still answer and send if you stay on this page.', note: 'Beside Continue when the phone will not store anything. Say plainly that it is not saved, then what to do.' },
  'survey.opening': { text: 'Opening the next question…', note: 'Beside Continue on the first question while the rest of Heard loads.' },
  'survey.openingSlow': { text: 'The next question is slow to open. Stay on this page, or try Continue again when you have a connection.', note: 'Beside Continue on the first question when the rest of Heard does not load.' },
  'survey.about': { text: 'About this survey', note: 'Opens more words in place on the first question.' },
  'survey.aboutWho': { text: 'Heard is for families in {area}. Wirral Council, the local NHS and Parent Carer Participation Wirral (PCPW) will read the answers. PCPW is the parent carer forum.', note: 'Who reads the answers. PCPW is the name of a local group of parents: keep the name in English.' },
  'survey.aboutAnonymous': { text: 'We do not ask for your name. There is no account. You can skip most questions. You can stop at any time.', note: 'Under About this survey.' },
  'survey.aboutPhone': { text: 'Your answers are saved as you go, and stay with you. Nobody else gets them until you press Send at the end.', note: 'Under About this survey.' },
  'survey.aboutNotWatched': { text: 'Nobody reads this live. If a child is in danger, call 999.', note: 'Safeguarding line. 999 is the UK emergency number.' },
  'survey.noScript': { text: 'This page needs JavaScript to keep your answers. Please turn it on, or ask PCPW for a paper form.', note: 'Shown only where JavaScript is switched off.' },
} as const
