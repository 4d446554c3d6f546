/** Polish, a draft. What else a family reads. */
export const moreBeside = {
  'invited.have': 'Mam kod',
  'invited.label': 'Twój kod',
  'invited.hint': 'Ma 8 liter i cyfr, na przykład K7RT-4MWX. Kod nie jest potrzebny, żeby wziąć udział.',
  'invited.use': 'Użyj tego kodu',
  'invited.typo': 'W tym kodzie jest pomyłka. Sprawdź każdą literę i cyfrę albo idź dalej bez kodu.',
  'invited.choose': 'Dziękujemy. Teraz wybierz, o czym chcesz nam opowiedzieć:',
  'aboutYou.title': 'Kilka pytań o Tobie',
  'aboutYou.titleHelping': 'Kilka pytań o osobie, której pomagasz',
  'aboutYou.why': 'Możesz je pominąć. Pytamy, żeby wiedzieć, czy słyszymy różne rodziny.',
  'aboutYou.apart':
    'Są wysyłane osobno od Twoich odpowiedzi. Tylko je liczymy: nikt nie dowie się, co tu podano. Nie mają kodu, więc nie można ich wycofać.',
  'aboutYou.skip': 'Pomiń i wyślij',
  'aboutYou.back': 'Wstecz',
  'aboutYou.send': 'Wyślij',
}
