/** Polish, a draft. The printed invitations. */
export const messages = {
  'slip.ask': 'Powiedz nam, jak było',
  'slip.scan': 'Skieruj aparat telefonu na ten kwadrat.',
  'slip.type': 'Albo wejdź na {site} i wybierz „{have}”:',
  'slip.private': 'Bez nazwisk. Kod nie powie nam, kim jesteś.',
  'slip.until': 'Prosimy o odpowiedź do: {day}.',
  'slip.picture': 'Kwadrat do zeskanowania, otwiera {address}',
}
