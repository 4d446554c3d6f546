/** Polish, a draft. Names of surveys, and where to turn to, by their English text. */
export const words: Readonly<Record<string, string>> = {
  'Your EHC plan': 'Twój plan EHC',
  'A child is in danger now': 'Dziecku grozi teraz niebezpieczeństwo',
  'Worried about a child (Integrated Front Door)': 'Martwisz się o dziecko (Integrated Front Door)',
  'Monday to Friday, 9am to 5pm': 'od poniedziałku do piątku, 9:00–17:00',
  'Worried about a child, other times': 'Martwisz się o dziecko, w innych godzinach',
  'Childline, for children and young people': 'Childline, dla dzieci i młodzieży',
  'Make a complaint to Wirral Council': 'Złóż skargę do Wirral Council',
  'Free advice on SEND (SENDIASS), on Wirral’s Local Offer':
    'Bezpłatne porady o SEND (SENDIASS), na stronie Local Offer w Wirral',
  'Mediation and appeals, on Wirral’s Local Offer': 'Mediacja i odwołania, na stronie Local Offer w Wirral',
  'Wirral Council, the local NHS and Parent Carer Participation Wirral (PCPW) read what families say. PCPW is the parent carer forum.':
    'To, co mówią rodziny, czytają: rada Wirral (Wirral Council), lokalna służba zdrowia NHS i Parent Carer Participation Wirral (PCPW). PCPW to forum rodziców i opiekunów.',
  'A service you used': 'Usługa, z której korzystasz',
  'A move to somewhere new': 'Zmiana miejsca',
  'Having your say': 'Twój głos',
  'The yearly SEND survey': 'Coroczna ankieta SEND',
  'The Local Offer website': 'Strona Local Offer',
  'Give it back to the person who gave it to you. They pass it to the council’s SEND team or to PCPW, who type it in.':
    'Oddaj go osobie, od której go masz. Ona przekaże go zespołowi SEND rady albo PCPW, którzy go wpiszą.',
}
