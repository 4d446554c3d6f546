import { sharedWords } from './shared.ts'

/** Polish, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'Tell us about the Local Offer website. About 2 minutes. No names, no account.':
    'Opowiedz nam o stronie Local Offer. Około 2 minut. Bez nazwisk, bez konta.',
  'A young person': 'Młoda osoba',
  'I work with families': 'Pracuję z rodzinami',
  'Someone else': 'Ktoś inny',
  'Overall, how satisfied are you with the Local Offer website (SENDLO)?':
    'Ogólnie, jak oceniasz stronę Local Offer (SENDLO)?',
  'How do you feel about the website?': 'Jak się czujesz z tą stroną?',
  'What did you come to do?': 'Po co tu jesteś?',
  'What did you want to do?': 'Co chcesz tu zrobić?',
  'Find a service': 'Znaleźć usługę',
  'Find help': 'Znaleźć pomoc',
  'Learn about EHC plans': 'Dowiedzieć się o planach EHC',
  'Find events': 'Znaleźć wydarzenia',
  'Find things to do': 'Znaleźć zajęcia',
  'Find who to contact': 'Znaleźć kontakt',
  'Find who to ask': 'Dowiedzieć się, kogo zapytać',
  'Something else': 'Coś innego',
  'I found what I needed': 'Udało mi się znaleźć to, co potrzebne',
  'Did you find what you wanted?': 'Udało Ci się to znaleźć?',
  Partly: 'Częściowo',
  'A bit': 'Trochę',
  'The information was up to date': 'Informacje były aktualne',
  'It was up to date': 'Było aktualne',
  'The words were easy to understand': 'Słowa były łatwe do zrozumienia',
  'It was easy to read': 'Łatwo się czytało',
  'It worked well on my phone or with my access tools':
    'Dobrze działało na moim telefonie lub z moimi narzędziami dostępności',
  'It worked well on my phone': 'Dobrze działało na moim telefonie',
  'What is missing or wrong?': 'Czego brakuje albo co jest źle?',
  'What is missing or wrong? You can write, or skip.': 'Czego brakuje albo co jest źle? Możesz napisać albo pominąć.',
  'If you wrote a comment: may we publish it, with the council’s reply?':
    'Jeśli jest tu Twój komentarz: czy możemy go opublikować z odpowiedzią rady?',
  'May we show other people what you wrote?': 'Czy możemy pokazać innym, co tu napisano?',
  'We never publish a name.': 'Nigdy nie publikujemy nazwisk.',
  'Yes, you may publish it': 'Tak, możecie to opublikować',
  'No, please do not publish it': 'Nie, proszę tego nie publikować',
}
