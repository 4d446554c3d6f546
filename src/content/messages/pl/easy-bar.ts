/** Polish, a draft. Easy Read, its pictures, and reading aloud, in the bar. */
export const easyBar = {
  'frame.easyRead': 'Łatwy tekst',
  'frame.pictures': 'Obrazki',
  'aloud.read': 'Przeczytaj mi to',
  'aloud.stop': 'Przestań czytać',
  'aloud.noVoice':
    '{device, select, phone {Ten telefon} other {To urządzenie}} nie ma jeszcze głosu w tym języku. Możesz dodać głos w ustawieniach albo poprosić kogoś, żeby czytał z tobą.',
  'aloud.notNow': 'Czytanie na głos nie jest jeszcze pobrane. Spróbuj ponownie, gdy będzie połączenie.',
}
