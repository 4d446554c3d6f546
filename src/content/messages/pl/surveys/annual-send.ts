import { sharedWords } from './shared.ts'

/** Polish, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'Once a year we ask how SEND support is going. About 5 minutes. No names, no account.':
    'Raz w roku pytamy, jak działa wsparcie SEND. Około 5 minut. Bez nazwisk, bez konta.',
  'Does your child have an EHC plan?': 'Czy Twoje dziecko ma plan EHC?',
  'Is your child waiting for a health assessment?': 'Czy Twoje dziecko czeka na ocenę zdrowotną?',
  'My child’s needs were spotted early enough': 'Potrzeby mojego dziecka zauważono wystarczająco wcześnie',
  'My child gets the right help at the right time': 'Moje dziecko dostaje właściwą pomoc we właściwym czasie',
  'I get the right help at the right time': 'Dostaję właściwą pomoc we właściwym czasie',
  'I get help when I need it': 'Dostaję pomoc, gdy jej potrzebuję',
  'I take part in decisions about my child’s support': 'Biorę udział w decyzjach o wsparciu mojego dziecka',
  'My child has a say in decisions about their life': 'Moje dziecko ma głos w decyzjach o swoim życiu',
  'I have a say in decisions about my life': 'Mam głos w decyzjach o moim życiu',
  'People ask me what I think': 'Ludzie pytają mnie, co myślę',
  'Education, health and care services work together for my child':
    'Edukacja, zdrowie i opieka współpracują dla mojego dziecka',
  'My child is included and welcome in their school or college':
    'Moje dziecko jest włączane i mile widziane w szkole lub college’u',
  'I am included and welcome at my school or college': 'W mojej szkole lub college’u włącza się mnie i mile wita',
  'I feel safe and welcome at school or college': 'W szkole lub college’u czuję się bezpiecznie i dobrze',
  'My child can join in activities where we live': 'Moje dziecko może brać udział w zajęciach tam, gdzie mieszkamy',
  'I can join in activities where I live': 'Mogę brać udział w zajęciach tam, gdzie mieszkam',
  'I can do things I like near home': 'Mogę robić to, co lubię, blisko domu',
  'My child is being prepared for their next step': 'Moje dziecko jest przygotowywane do następnego kroku',
  'I am being prepared for my next step': 'Przygotowuje się mnie do następnego kroku',
  'I know what comes next for me': 'Wiem, co będzie dla mnie dalej',
  'Services tell me about changes and decisions that affect us':
    'Służby mówią mi o zmianach i decyzjach, które nas dotyczą',
  'I know how to get advice if I disagree': 'Wiem, gdzie szukać porady, jeśli się nie zgadzam',
  'The help in the plan is being given': 'Pomoc zapisana w planie jest udzielana',
  'I am kept informed and supported while we wait': 'Gdy czekamy, dostaję informacje i wsparcie',
  'Overall, how satisfied are you with SEND support where you live?':
    'Ogólnie, jak oceniasz wsparcie SEND tam, gdzie mieszkasz?',
  'How satisfied are you with the council’s part?': 'Jak oceniasz to, co robi rada?',
  'How satisfied are you with the part of health services?': 'Jak oceniasz to, co robi służba zdrowia?',
  'How satisfied are you with the part of social care?': 'Jak oceniasz to, co robi opieka społeczna?',
  'How satisfied are you with the part of your child’s school or college?':
    'Jak oceniasz to, co robi szkoła lub college Twojego dziecka?',
  'What should change first?': 'Co powinno się zmienić najpierw?',
  'What should we change? You can write, or skip.': 'Co mamy zmienić? Możesz napisać albo pominąć.',
}
