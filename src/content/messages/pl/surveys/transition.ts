import { sharedWords } from './shared.ts'

/** Polish, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'Tell us about one move. About 3 minutes. No names, no account.':
    'Opowiedz nam o jednej zmianie. Około 3 minut. Bez nazwisk, bez konta.',
  'Which move is this about?': 'O którą zmianę chodzi?',
  'Nursery to school': 'Z przedszkola do szkoły',
  'Primary to secondary school': 'Ze szkoły podstawowej do średniej',
  'Changing school': 'Zmiana szkoły',
  'To a new school': 'Do nowej szkoły',
  'School to college or training': 'Ze szkoły do college’u lub na szkolenie',
  'To college or training': 'Do college’u lub na szkolenie',
  'To adult health or care': 'Do opieki zdrowotnej lub społecznej dla dorosłych',
  'To health or care for adults': 'Do opieki dla dorosłych',
  'To work or an internship': 'Do pracy lub na staż',
  'To a job': 'Do pracy',
  'Where are you in the move?': 'Na jakim etapie zmiany jesteś?',
  'When is your move?': 'Kiedy jest Twoja zmiana?',
  'It has not happened yet': 'Jeszcze nie nastąpiła',
  'It is happening now': 'Właśnie trwa',
  'It has happened': 'Już nastąpiła',
  'The move was planned early enough': 'Zmianę zaplanowano wystarczająco wcześnie',
  'My move was planned early': 'Moją zmianę zaplanowano wcześnie',
  'I knew what would happen and when': 'Było dla mnie jasne, co i kiedy się stanie',
  'I knew the plan': 'Plan był mi znany',
  'The new place understood what help is needed': 'Nowe miejsce rozumiało, jaka pomoc jest potrzebna',
  'The new place understood what help I need': 'Nowe miejsce rozumiało, jakiej pomocy potrzebuję',
  'My new place knew how to help me': 'W nowym miejscu wiedziano, jak mi pomóc',
  'Information was passed on, so we did not start again':
    'Informacje przekazano dalej, więc nie trzeba było zaczynać od nowa',
  'Information was passed on, so I did not start again':
    'Informacje przekazano dalej, więc nie trzeba mi było zaczynać od nowa',
  'I did not have to tell my story again': 'Nie trzeba mi było opowiadać wszystkiego od nowa',
  'Visits or meetings before the move helped': 'Pomogły wizyty lub spotkania przed zmianą',
  'I met people before I moved. It helped.': 'Poznanie ludzi przed zmianą pomogło.',
  'My child’s wishes were at the centre of the plan': 'Życzenia mojego dziecka były w centrum planu',
  'My wishes were at the centre of the plan': 'Moje życzenia były w centrum planu',
  'People asked what I want': 'Pytano mnie, czego chcę',
  'Support did not stop during the move': 'Wsparcie nie ustało podczas zmiany',
  'My support did not stop during the move': 'Moje wsparcie nie ustało podczas zmiany',
  'My help stayed the same': 'Moja pomoc była taka sama',
  'We talked about work, home, health and friends in adult life':
    'Rozmawialiśmy o pracy, domu, zdrowiu i przyjaciołach w dorosłym życiu',
  'We talked about work, home, health and friends when I am an adult':
    'Rozmawialiśmy o pracy, domu, zdrowiu i przyjaciołach, gdy będę osobą dorosłą',
  'We talked about when I grow up': 'Rozmawialiśmy o tym, co będzie, gdy dorosnę',
  'Not in year 9 yet? Choose the answer that says it is not about you.':
    'Jeszcze nie w klasie 9 (year 9)? Wybierz odpowiedź, że to nie o Tobie.',
  'Overall, how satisfied are you with this move?': 'Ogólnie, jak oceniasz tę zmianę?',
  'How do you feel about the move?': 'Jak się czujesz z tą zmianą?',
  'What would have made the move better?': 'Co by poprawiło tę zmianę?',
  'What would make a move better? You can write, or skip.': 'Co by poprawiło taką zmianę? Możesz napisać albo pominąć.',
}
