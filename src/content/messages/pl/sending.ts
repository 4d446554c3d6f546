/** Polish, a draft. Checking, sending, the receipt. */
export const sending = {
  'sent.shared':
    'Czy inni też używają {device, select, phone {tego telefonu} other {tego urządzenia}}? Wybierz, co tu zostaje',
  'check.title': 'Sprawdź swoje odpowiedzi',
  'check.what': 'To zostanie wysłane. Wszystko możesz zmienić.',
  'check.group.about_you': 'O Tobie',
  'check.group.how_it_went': 'Jak było',
  'check.group.your_words': 'Twoimi słowami',
  'check.noAnswer': 'Pominięto',
  'check.change': 'Zmień',
  'check.beforeSend':
    'Nie wiemy, kim jesteś, więc nie możemy odpisać. Dostaniesz kod. Dzięki niemu możesz wycofać swoje odpowiedzi.',
  'check.send': 'Wyślij',
  'check.sending': 'Chwileczkę…',
  'check.notSent': 'Jeszcze nie wysłano',
  'check.notSent.full':
    'Na tym {device, select, phone {telefonie} other {urządzeniu}} nie ma już miejsca na Twoje odpowiedzi i nie ma połączenia. Nadal są na tej stronie. Zrób trochę miejsca albo znajdź połączenie. Potem naciśnij Wyślij jeszcze raz.',
  'check.notSent.unavailable':
    '{device, select, phone {Ten telefon} other {To urządzenie}} nie zachowuje Twoich odpowiedzi i nie dało się ich teraz wysłać. Nadal są na tej stronie. Zostań tu, znajdź połączenie i naciśnij Wyślij jeszcze raz.',
  'check.problem.required': 'Odpowiedz na to pytanie. Zależą od niego inne pytania.',
  'check.problem.too_long': 'Ta odpowiedź jest za długa. Skróć ją.',
  'check.problem.not_storable': 'Części tej odpowiedzi nie da się odczytać. Napisz ją jeszcze raz.',
  'check.problem.unknown_option': 'Tej odpowiedzi już nie ma do wyboru. Wybierz jeszcze raz.',
  'check.problem.unknown_question': 'Tego pytania już nie ma.',
  'sent.titleSaved':
    'Dziękujemy. Twoje odpowiedzi są zapisane na tym {device, select, phone {telefonie} other {urządzeniu}}',
  'sent.titleReceived': 'Dziękujemy. Mamy Twoje odpowiedzi',
  'sent.received': 'Otrzymano{day, select, other { {day}}}.',
  'sent.onItsWay': 'Właśnie je wysyłamy.',
  'sent.waiting': 'Jeszcze nie zostały wysłane.',
  'sent.byItself': 'Wyślą się same, gdy będzie połączenie. Możesz zamknąć tę stronę.',
  'sent.openAgain': 'Otwórz Heard ponownie, gdy będzie połączenie, a zostaną wysłane.',
  'sent.needsAttention': 'Twoje odpowiedzi są bezpieczne. Zobacz, co możesz zrobić:',
  'receipt.intro': 'Twoje potwierdzenie. Zachowaj je, żeby sprawdzić, czy odpowiedzi dotarły, albo żeby je wycofać.',
  'receipt.copy': 'Kopiuj',
  'receipt.picture': 'Zapisz jako obrazek',
  'receipt.copied': 'Skopiowano.',
  'receipt.notCopied': 'Tutaj to się nie udało. Zapisz kod na kartce.',
  'receipt.pictureSaved': 'Obrazek zapisany. Poszukaj go w pobranych plikach.',
  'receipt.pictureTitle': 'Twoje potwierdzenie',
  'receipt.pictureHint': 'Sprawdzisz nim, czy odpowiedzi dotarły, albo je wycofasz.',
  'receipt.notKept':
    '{device, select, phone {Ten telefon} other {To urządzenie}} nie zapamięta tego kodu. Skopiuj go albo zapisz teraz na kartce.',
  'receipt.isReceived': 'Otrzymano {day}.',
  'receipt.isWithdrawn': 'Te odpowiedzi zostały wycofane {day}. Już się nie liczą.',
  'receipt.noConnection': 'W tej chwili nie ma połączenia. Spróbuj później.',
  'receipt.later': 'Teraz dużo się dzieje. Spróbuj ponownie za kilka minut.',
  'receipt.typo':
    'W tym kodzie jest pomyłka. Sprawdź każdą literę. Kod ma 12 liter i cyfr, na przykład K7RT-4MWX-9HDE.',
  'receipt.unknown': 'Nie mamy odpowiedzi z tym kodem. Albo jeszcze nie dotarły, albo to kod do czegoś innego.',
  'receipt.check': 'Sprawdź, czy dotarły',
  'receipt.takeBack': 'Wycofaj moje odpowiedzi',
  'receipt.takeBackSure': 'Twoje odpowiedzi zostaną usunięte i przestaną się liczyć. Nie można tego cofnąć.',
  'receipt.takeBackYes': 'Tak, wycofaj je',
  'after.nextTitle': 'Co będzie dalej',
  'after.next':
    'Co miesiąc rada, służba zdrowia i PCPW sprawdzają, co mówią rodziny w {area}. Nigdy nie widzą, kto to powiedział.',
  'after.changed': 'Zobacz, co się zmieniło dzięki głosom rodzin',
  'after.notTitle': 'To nie jest skarga ani odwołanie',
  'after.not': 'Nikt stąd Ci nie odpowie. W tych sprawach mogą pomóc:',
  'after.safeTitle': 'Jeśli martwisz się o dziecko',
  'after.someoneElse': 'Ktoś inny tutaj chce odpowiedzieć',
  'after.installTitle': 'Zachowaj Heard na tym {device, select, phone {telefonie} other {urządzeniu}}',
  'after.install': 'Możesz umieścić Heard wśród innych aplikacji. Wtedy otwiera się bez połączenia.',
  'after.installNow': 'Dodaj Heard',
  'when.notTried': 'Jeszcze nie próbowano.',
  'when.triedNow': 'Czeka na połączenie. Ostatnia próba przed chwilą.',
  'when.triedMinutes':
    'Czeka na połączenie. Ostatnia próba {count, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}} temu.',
  'when.triedHours':
    'Czeka na połączenie. Ostatnia próba {count, plural, one {# godzinę} few {# godziny} many {# godzin} other {# godziny}} temu.',
  'when.triedDays':
    'Czeka na połączenie. Ostatnia próba {count, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} temu.',
  'when.nextSoon': 'Następna próba już za chwilę,',
  'when.nextMinutes':
    'Następna próba za około {count, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}},',
  'when.nextHours':
    'Następna próba za około {count, plural, one {# godzinę} few {# godziny} many {# godzin} other {# godziny}},',
  'when.byItself': 'nawet gdy Heard jest zamknięte.',
  'when.whileOpen': 'gdy Heard jest otwarte.',
}
