/** Polish, a draft. Privacy, accessibility, and addresses that lead nowhere. */
export const notices = {
  'privacy.title': 'Prywatność',
  'privacy.shortTitle': 'W skrócie',
  'privacy.short': 'Nie pytamy, kim jesteś. Nie ma kont. Ukrywamy małe liczby, żeby nikogo nie dało się rozpoznać.',
  'privacy.early':
    'To wczesna wersja Heard, sprzed uruchomienia. Niektóre rzeczy na tej stronie trzeba jeszcze ustalić i piszemy które.',
  'privacy.hereTitle': 'Co zostaje u Ciebie',
  'privacy.here':
    'Twoje odpowiedzi są zapisywane na tym {device, select, phone {telefonie} other {urządzeniu}}, gdy je piszesz. Heard zapisuje tu też siebie, żeby otwierać się bez połączenia, oraz wybraną wielkość tekstu i język.',
  'privacy.hereHowLong':
    'Niedokończone odpowiedzi usuwamy po 30 dniach. Zawsze najpierw o tym mówimy. Wysłane odpowiedzi są usuwane po 3 dniach. Potwierdzenia zostają, dopóki ich nie wyczyścisz.',
  'privacy.hereOthers':
    'Każdy, kto może odblokować {device, select, phone {ten telefon} other {to urządzenie}}, może otworzyć Heard i zobaczyć, co jest zapisane. Możesz to wyczyścić na stronie Twoje odpowiedzi.',
  'privacy.thereTitle': 'Co jest wysyłane',
  'privacy.there':
    'Gdy naciśniesz Wyślij, dostajemy Twoje wybory, to, co napiszesz, Twój język, informację, czy tekst był łatwy do czytania (Easy Read), oraz dzień. Dostajemy dzień, nigdy godzinę.',
  'privacy.thereNot':
    'Nie dostajemy Twojego imienia ani nazwiska, miejsca, w którym jesteś, ani niczego, co oznacza {device, select, phone {ten telefon} other {to urządzenie}}. Gdy odpowiedzi są przesyłane, internet pokazuje naszemu serwerowi adres. Nie przechowujemy go z odpowiedziami.',
  'privacy.thereText':
    'To, co napiszesz własnymi słowami, jest przechowywane osobno od Twoich wyborów. Pracownicy mogą to przeczytać. Nie podawaj imion ani nazwisk.',
  'privacy.thereSmall': 'Pokazujemy liczby tylko dla grup 5 lub więcej osób. Mniejsze liczby są ukryte.',
  'privacy.trackTitle': 'Bez śledzenia',
  'privacy.track': 'Heard nie ustawia plików cookie. Nie liczy Twoich wizyt. Nie pobiera niczego od innych firm.',
  'privacy.rightsTitle': 'Twoje prawa',
  'privacy.takeBack':
    'Mając kod potwierdzenia, możesz w każdej chwili wycofać swoje odpowiedzi, bez podania powodu. Wtedy przestają się liczyć.',
  'privacy.withoutCode': 'Bez kodu nie możemy znaleźć Twoich odpowiedzi, bo nie wiemy, które są Twoje.',
  'privacy.complain':
    'Możesz złożyć skargę do rady na to, jak używane są Twoje dane. Możesz też zwrócić się do urzędu Information Commissioner’s Office (ICO).',
  'privacy.whoTitle': 'Kto decyduje',
  'privacy.who':
    'Wirral Council, NHS Cheshire and Merseyside i PCPW muszą jeszcze potwierdzić, kto odpowiada za dane. Muszą też ustalić, jak długo odpowiedzi są przechowywane, i sprawdzić zagrożenia na piśmie. Wszystko to przed uruchomieniem.',
  'access.title': 'Dostępność',
  'access.canTitle': 'Co możesz zrobić',
  'access.can':
    'Możesz używać Heard za pomocą klawiatury, czytnika ekranu i sterowania głosem. Możesz wybrać duży tekst i powiększać stronę, niczego nie tracąc.',
  'access.canSize': 'Heard stosuje Twoje ustawienia ciemnych kolorów, dużego kontrastu i mniejszej liczby animacji.',
  'access.canScript':
    'Pierwsze pytanie ankiety otwiera się na wolnych telefonach i przy słabym zasięgu. Potem Heard działa bez połączenia.',
  'access.howTitle': 'Jak to sprawdzamy',
  'access.how':
    'Program sprawdza każdą stronę według WCAG 2.2, poziom AA. To wykrywa tylko część tego, co może być nie tak.',
  'access.notYetTitle': 'Co jeszcze nie jest zrobione',
  'access.notTested':
    'Żadna osoba z niepełnosprawnością nie wypróbowała jeszcze tej wersji. Nie sprawdzono jej na prawdziwym iPhonie ani z osobami, które na co dzień używają VoiceOver lub TalkBack.',
  'access.notBuilt':
    'Nie ma jeszcze obrazków ani czytania na głos. Dzieci w wieku od 11 do 15 lat dostają łatwiejsze słowa.',
  'access.notLanguages':
    'Polski, arabski, bengalski i chiński to wersje robocze. Nikt, kto mówi w tych językach, jeszcze ich nie sprawdził.',
  'access.tellTitle': 'Powiedz nam, co nie działa',
  'access.tell': 'Przed uruchomieniem rada poda tu nazwisko i numer telefonu. Do tego czasu powiedz o tym PCPW.',
  'access.law': 'Jeśli odpowiedź Cię nie zadowala, może pomóc Equality Advisory and Support Service.',
  'missing.surveyTitle': 'Nie możemy znaleźć tej ankiety',
  'missing.survey': 'Mogła się już zakończyć albo w linku jest pomyłka. Ankiety otwarte teraz są na pierwszej stronie.',
  'missing.pageTitle': 'Nie możemy znaleźć tej strony',
  'missing.page': 'W linku może być pomyłka albo strona została przeniesiona. Nic z tego, co zapisano, nie zginęło.',
  'missing.home': 'Przejdź do pierwszej strony',
  'missing.ways': 'Dokąd możesz przejść',
  'missing.staff': 'Dla pracowników rady, służby zdrowia i opieki społecznej',
  'missing.forum': 'Dla forum rodziców i opiekunów',
}
