import { sharedWords } from './shared.ts'

/** Polish, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'Your answers help change SEND support where you live. About 3 minutes. No names, no account.':
    'Twoje odpowiedzi pomagają zmieniać wsparcie SEND tam, gdzie mieszkasz. Około 3 minut. Bez nazwisk, bez konta.',
  'Where are you in the EHC plan process?': 'Na jakim etapie procesu planu EHC jesteś?',
  'Pick the one you want to tell us about.': 'Wybierz etap, o którym chcesz nam opowiedzieć.',
  'Asking for an assessment': 'Prośba o ocenę potrzeb',
  'The assessment': 'Ocena potrzeb',
  'The draft plan': 'Projekt planu',
  'The final plan': 'Ostateczny plan',
  'The annual review': 'Coroczny przegląd',
  'The plan has ended': 'Plan się zakończył',
  'Mediation or tribunal': 'Mediacja lub trybunał',
  'When was this?': 'Kiedy to było?',
  'This month': 'W tym miesiącu',
  'In the last 3 months': 'W ciągu ostatnich 3 miesięcy',
  'Longer ago': 'Dawniej',
  'I have been involved in the EHC plan process for my child': 'Włączano mnie w proces planu EHC mojego dziecka',
  'My views were listened to and taken seriously': 'Moje zdanie wysłuchano i potraktowano poważnie',
  'My child’s own views, wishes and feelings were asked for and used':
    'Zapytano moje dziecko o jego zdanie, życzenia i uczucia i wzięto je pod uwagę',
  'I was given the information and support I needed to take part':
    'Dano mi informacje i wsparcie potrzebne, żeby brać udział',
  'I was told what would happen next, and by when': 'Powiedziano mi, co będzie dalej i do kiedy',
  'When I contacted the SEND team, I got a reply within 5 working days':
    'Po moim kontakcie z zespołem SEND odpowiedź przyszła w ciągu 5 dni roboczych',
  'Overall, how satisfied are you with the council’s SEND service at this stage?':
    'Ogólnie, jak oceniasz usługę SEND rady na tym etapie?',
  'Overall, how satisfied are you with the part health services played?':
    'Ogólnie, jak oceniasz udział służby zdrowia?',
  'If health was not part of it, choose “Doesn’t apply to me”.':
    'Jeśli służba zdrowia nie brała udziału, wybierz „Nie dotyczy mnie”.',
  'It was clear how to ask for an assessment': 'Było jasne, jak poprosić o ocenę potrzeb',
  'I was told the decision within 6 weeks': 'Decyzję przekazano mi w ciągu 6 tygodni',
  'The people who gave advice understood my child’s needs': 'Osoby, które doradzały, rozumiały potrzeby mojego dziecka',
  'I knew who to contact': 'Było dla mnie jasne, z kim się kontaktować',
  'The draft describes my child as I know them': 'Projekt opisuje moje dziecko takim, jakie znam',
  'I had at least 15 days to comment': 'Na uwagi było co najmniej 15 dni',
  'The plan is clear about what help will be given, by whom and how often':
    'Plan jasno mówi, jaka będzie pomoc, kto jej udzieli i jak często',
  'The final plan came within 20 weeks of the request': 'Ostateczny plan przyszedł w ciągu 20 tygodni od prośby',
  'The review looked at what works and what needs to change': 'Na przeglądzie omówiono, co działa, a co trzeba zmienić',
  'The council told me its decision within 4 weeks of the meeting':
    'Rada przekazała mi decyzję w ciągu 4 tygodni od spotkania',
  'The new plan came within 12 weeks of the meeting': 'Nowy plan przyszedł w ciągu 12 tygodni od spotkania',
  'If no changes were agreed, choose “Doesn’t apply to me”.': 'Jeśli nie uzgodniono zmian, wybierz „Nie dotyczy mnie”.',
  'I was told clearly why the plan was ending': 'Jasno mi powiedziano, dlaczego plan się kończy',
  'I know what support comes next': 'Wiem, jakie wsparcie będzie dalej',
  'I understood my rights and how to use them': 'Moje prawa i sposób korzystania z nich były dla mnie zrozumiałe',
  'I was treated with respect while we disagreed': 'Gdy mieliśmy różne zdania, traktowano mnie z szacunkiem',
  'What went well?': 'Co poszło dobrze?',
  'What one thing would have made it better?': 'Jaka jedna rzecz by to poprawiła?',
  'I have been involved in making or checking my plan': 'Włączano mnie w tworzenie lub sprawdzanie mojego planu',
  'I helped to make my plan': 'Mój plan powstał z moją pomocą',
  'People listened to me and took me seriously': 'Słuchano mnie i traktowano poważnie',
  'People listened to me': 'Słuchano mnie',
  'My plan says what I want for my future': 'Mój plan mówi, czego chcę w przyszłości',
  'My plan says what I want': 'Mój plan mówi, czego chcę',
  'I was given information I could understand': 'Dano mi informacje, które rozumiem',
  'The words were easy for me': 'Słowa były dla mnie łatwe',
  'I knew what would happen next': 'Było dla mnie jasne, co będzie dalej',
  'I knew what was next': 'Było jasne, co będzie dalej',
  'I had someone to help me say what I think': 'Ktoś pomagał mi powiedzieć, co myślę',
  'Someone helped me speak up': 'Ktoś pomógł mi zabrać głos',
  'Overall, how satisfied are you with how your plan was done?': 'Ogólnie, jak oceniasz to, jak powstał Twój plan?',
  'How do you feel about how we made your plan?': 'Jak się czujesz z tym, jak zrobiliśmy Twój plan?',
  'What would you change?': 'Co byś zmienił lub zmieniła?',
  'What should we do better? You can write, or skip.': 'Co mamy robić lepiej? Możesz napisać albo pominąć.',
}
