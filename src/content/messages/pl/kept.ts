/** Polish, a draft. The first page and everything that is kept on this phone. */
export const kept = {
  'home.title': 'Powiedz nam, jak jest',
  'home.lead':
    'Bez nazwisk. Bez konta. Twoje odpowiedzi pomagają zmieniać wsparcie SEND (dla dzieci ze specjalnymi potrzebami) w {area}.',
  'home.doors': 'Ankiety, na które możesz teraz odpowiedzieć',
  'home.parentTitle': 'Plan EHC Twojego dziecka',
  'home.parentWhat': 'Rodzice i opiekunowie · około {minutes} min',
  'home.youngTitle': 'Mój plan, mój głos',
  'home.youngWhat': 'Młode osoby, od 11 do 25 lat · około {minutes} min',
  'home.serviceWhat': 'Na przykład logopeda albo zespół SEND · około {minutes} min',
  'home.moreTitle': 'Powiedz nam o czymś innym',
  'home.voiceWhat': 'Młode osoby, od 11 do 25 lat · około {minutes} min',
  'home.moveWhat': 'Nowa szkoła, college, usługa lub praca · około {minutes} min',
  'home.yearWhat': 'Rodziny · około {minutes} min · można odpowiadać do {day}',
  'home.websiteWhat': 'Każdy, kto z niej korzysta · około {minutes} min',
  'home.workTitle': 'Dla osób, które pracują z rodzinami',
  'home.workWhat': 'Około {minutes} min',
  'home.paper': 'Wydrukuj ankietę na papierze',
  'home.changedTitle': 'Co się zmieniło, bo nam powiedziano',
  'home.changedNone': 'Jeszcze nic tu nie ma. Heard dopiero zaczyna.',
  'home.changedHow':
    'Gdy rada, służba zdrowia lub PCPW zmienią coś dzięki temu, co powiedziały rodziny, przeczytasz o tym tutaj.',
  'home.keptTitle': 'Twoje odpowiedzi',
  'home.keptNothing':
    'Na tym {device, select, phone {telefonie} other {urządzeniu}} nie ma jeszcze nic zapisanego. Gdy odpowiesz, znajdziesz tu swoje niedokończone odpowiedzi i potwierdzenia.',
  'home.keptAll': 'Zobacz wszystkie swoje odpowiedzi',
  'home.goOn': 'Kontynuuj: {title}',
  'home.draftFrom': 'Zapisano {day}',
  'home.waiting':
    '{count, plural, one {# zestaw odpowiedzi czeka na wysłanie} few {# zestawy odpowiedzi czekają na wysłanie} many {# zestawów odpowiedzi czeka na wysłanie} other {# zestawu odpowiedzi czeka na wysłanie}}',
  'home.stuck':
    '{count, plural, one {# zestaw odpowiedzi wymaga Twojej uwagi} few {# zestawy odpowiedzi wymagają Twojej uwagi} many {# zestawów odpowiedzi wymaga Twojej uwagi} other {# zestawu odpowiedzi wymaga Twojej uwagi}}',
  'home.receipts':
    '{count, plural, one {Otrzymano # zestaw odpowiedzi} few {Otrzymano # zestawy odpowiedzi} many {Otrzymano # zestawów odpowiedzi} other {Otrzymano # zestawu odpowiedzi}}',
  'mine.title': 'Twoje odpowiedzi',
  'mine.lead': 'Wszystko tutaj jest przechowywane tylko na tym {device, select, phone {telefonie} other {urządzeniu}}.',
  'mine.unreadable':
    '{device, select, phone {Ten telefon} other {To urządzenie}} nie chce pokazać, co tu jest zapisane. Spróbuj ponownie albo otwórz Heard w zwykłym oknie zamiast w prywatnym.',
  'mine.draftsTitle': 'Niedokończone',
  'mine.draftsNone': 'Nie masz niedokończonych odpowiedzi.',
  'mine.draftState':
    'Na razie {count, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}. Zapisano {day}. Po 30 dniach powiemy o tym, a potem je usuniemy.',
  'mine.draftGoOn': 'Kontynuuj',
  'mine.draftDelete': 'Usuń',
  'mine.draftDeleteSure': 'Te odpowiedzi nie zostały wysłane. Po usunięciu nie da się ich odzyskać.',
  'mine.deleteYes': 'Tak, usuń je',
  'mine.keep': 'Zachowaj je',
  'mine.waitingTitle': 'Czekają na wysłanie',
  'mine.sending': 'Wysyłanie.',
  'mine.code': 'Potwierdzenie: {code}',
  'mine.tryNow': 'Spróbuj wysłać teraz',
  'mine.stuckTitle': 'Potrzebna Twoja uwaga',
  'mine.stuckSafe': 'Twoje odpowiedzi są tu bezpieczne. Nic nie zostało usunięte.',
  'mine.stuckStill': 'Nie udało się. Spróbuj później albo zapisz odpowiedzi jako plik poniżej.',
  'mine.useToday': 'Użyj dzisiejszej daty ({day}) i wyślij',
  'mine.tryAgain': 'Spróbuj ponownie',
  'mine.setAside':
    'Części tego, co przechowuje {device, select, phone {ten telefon} other {to urządzenie}}, nie da się już odczytać. Jest odłożona, nie usunięta. Możesz ją zapisać jako plik poniżej.',
  'mine.receiptsTitle': 'Potwierdzenia',
  'mine.receiptsNone': 'Nie ma jeszcze potwierdzeń. Dostaniesz je, gdy wyślesz odpowiedzi.',
  'typed.title': 'Masz kod z innego miejsca?',
  'typed.label': 'Kod potwierdzenia',
  'typed.hint': '12 liter i cyfr, na przykład K7RT-4MWX-9HDE. Mogą być małe litery.',
  'file.title': 'Zachowaj odpowiedzi jako plik',
  'file.what':
    'Jeśli nie da się wysłać stąd, możesz zapisać odpowiedzi jako plik. Przynieś plik tutaj z powrotem albo na {device, select, phone {inny telefon} other {inne urządzenie}}, żeby je wysłać.',
  'file.keep': 'Zapisz niewysłane odpowiedzi jako plik',
  'file.bring': 'Przywróć plik',
  'file.saved': 'Zapisano. Poszukaj w pobranych plikach. Każdy, kto otworzy plik, może przeczytać odpowiedzi.',
  'file.notSaved': 'Nie udało się utworzyć pliku. Spróbuj ponownie.',
  'file.brought':
    '{added, plural, =0 {W tym pliku nie ma nic nowego.} one {Przywrócono # zestaw odpowiedzi.} few {Przywrócono # zestawy odpowiedzi.} many {Przywrócono # zestawów odpowiedzi.} other {Przywrócono # zestawu odpowiedzi.}}{alreadyHere, plural, =0 {} one { Już tutaj: #.} few { Już tutaj: #.} many { Już tutaj: #.} other { Już tutaj: #.}}{unreadable, plural, =0 {} one { Nie do odczytania: #.} few { Nie do odczytania: #.} many { Nie do odczytania: #.} other { Nie do odczytania: #.}}',
  'file.unreadable': 'To nie jest plik z Heard albo jest uszkodzony. Wybierz inny.',
  'clear.title': 'Wyczyść {device, select, phone {ten telefon} other {to urządzenie}}',
  'clear.what':
    'To usuwa wszystko, co Heard przechowuje na tym {device, select, phone {telefonie} other {urządzeniu}}: niedokończone odpowiedzi, potwierdzenia i odpowiedzi, które czekają. Odpowiedzi, które dotarły, nadal się liczą. Najpierw zapisz kody potwierdzeń, jeśli możesz chcieć wycofać odpowiedzi.',
  'clear.ask': 'Wyczyść {device, select, phone {ten telefon} other {to urządzenie}}',
  'clear.sure': 'Niedokończone odpowiedzi i potwierdzenia znikną na zawsze.',
  'clear.yes': 'Tak, wyczyść',
  'clear.unsent':
    '{count, plural, one {# zestaw odpowiedzi nie został wysłany} few {# zestawy odpowiedzi nie zostały wysłane} many {# zestawów odpowiedzi nie zostało wysłanych} other {# zestawu odpowiedzi nie zostało wysłane}}. Jeśli teraz wyczyścisz, nikt nigdy tego nie przeczyta.',
  'clear.keep': 'Zachowaj wszystko',
  'clear.lose':
    'Wyczyść i strać {count, plural, one {# zestaw} few {# zestawy} many {# zestawów} other {# zestawu}} odpowiedzi',
  'clear.done': 'Gotowe. Na tym {device, select, phone {telefonie} other {urządzeniu}} nie zostało nic Twojego.',
  'clear.failed': 'Nie udało się teraz wyczyścić. Zamknij inne karty Heard i spróbuj ponownie.',
  'mine.draftGoing': 'Te odpowiedzi znikną {day}, chyba że wcześniej do nich wrócisz.',
  'shared.title': 'Inni też używają {device, select, phone {tego telefonu} other {tego urządzenia}}',
  'shared.what':
    'Gdy to jest włączone, niedokończone odpowiedzi nie są zachowywane po opuszczeniu strony. Skończone odpowiedzi zostają tylko do chwili, gdy je dostaniemy. Potem nic z nich tu nie zostaje, także potwierdzenie. Zapisz kod na kartce, gdy go zobaczysz.',
  'shared.sure':
    '{drafts, plural, =0 {} one {# niedokończony zestaw odpowiedzi zostanie stąd usunięty. } few {# niedokończone zestawy odpowiedzi zostaną stąd usunięte. } many {# niedokończonych zestawów odpowiedzi zostanie stąd usuniętych. } other {# niedokończonego zestawu odpowiedzi zostanie stąd usunięte. }}{receipts, plural, =0 {} one {# potwierdzenie zostanie stąd usunięte. Jeśli chcesz je zachować, najpierw zapisz jego kod. } few {# potwierdzenia zostaną stąd usunięte. Jeśli chcesz je zachować, najpierw zapisz ich kody. } many {# potwierdzeń zostanie stąd usuniętych. Jeśli chcesz je zachować, najpierw zapisz ich kody. } other {# potwierdzenia zostanie stąd usunięte. Jeśli chcesz je zachować, najpierw zapisz ich kody. }}Odpowiedzi, które czekają, i tak zostaną wysłane.',
  'shared.yes': 'Tak, włącz',
  'shared.no': 'Zostaw wyłączone',
  'shared.isOn': 'To jest włączone.',
  'shared.isOff': 'To jest wyłączone.',
  'shared.failed': 'Nie udało się. Zamknij inne strony Heard i spróbuj ponownie.',
  'mine.aboutYou': 'Pytania o Tobie',
  'mine.aboutYouApart':
    'Są wysyłane osobno od Twoich odpowiedzi i nie mają potwierdzenia. Gdy dotrą, {device, select, phone {ten telefon} other {to urządzenie}} o nich zapomni.',
}
