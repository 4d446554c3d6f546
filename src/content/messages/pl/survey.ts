/** Polish, a draft. Answering a survey: questions, saving, writing, carrying on. */
export const survey = {
  'nudge.birth_date': 'Wygląda na to, że jest tu data urodzenia.',
  'nudge.plan_number': 'Wygląda na to, że jest tu numer planu lub numer ucznia.',
  'survey.notKept': 'Nie zostanie zapisane, jeśli opuścisz tę stronę.',
  'survey.continue': 'Dalej',
  'survey.back': '‹ Wstecz',
  'survey.skip': 'Pomiń to pytanie',
  'survey.clearAndSkip': 'Usuń moją odpowiedź i pomiń',
  'survey.wasSkipped': 'To pytanie zostało pominięte. Nadal możesz na nie odpowiedzieć.',
  'survey.number': 'Pytanie {number}',
  'survey.numberOf': 'Pytanie {number} z {total}',
  'survey.problem': 'Trzeba zwrócić uwagę na jedną rzecz',
  'survey.choose': 'Wybierz jedną odpowiedź. Od niej zależą następne pytania.',
  'survey.many': 'Możesz wybrać więcej niż jedną odpowiedź.',
  'survey.saved':
    'Zapisano na tym {device, select, phone {telefonie} other {urządzeniu}}. Możesz przerwać i wrócić później.',
  'survey.saving': 'Zapisywanie…',
  'survey.notSaved':
    'Nie zapisano. {device, select, phone {Ten telefon} other {To urządzenie}} nie pozwala Heard zachować Twoich odpowiedzi. Nadal możesz odpowiedzieć i wysłać, jeśli zostaniesz na tej stronie.',
  'survey.notSavedFull':
    'Nie zapisano. Na tym {device, select, phone {telefonie} other {urządzeniu}} nie ma już miejsca. Twoje odpowiedzi nadal są na tej stronie. Zrób trochę miejsca albo skończ i wyślij teraz.',
  'survey.opening': 'Otwieranie następnego pytania…',
  'survey.openingSlow':
    'Następne pytanie otwiera się powoli. Zostań na tej stronie albo naciśnij Dalej jeszcze raz, gdy będzie połączenie.',
  'closed.title': 'Ta ankieta jest dziś zamknięta',
  'closed.opens': 'Otwiera się {opens}. Odpowiadać można do {closes}.',
  'closed.over': 'Zamknięto ją {closes}. Dziękujemy, że zaglądasz. Pytamy co roku.',
  'closed.others': 'Na te ankiety możesz odpowiedzieć teraz',
  'survey.otherTab': 'Ta ankieta jest też otwarta w innej karcie. Obie karty zapisują te same odpowiedzi.',
  'survey.gone': 'Te odpowiedzi zostały wysłane lub usunięte w innej karcie.',
  'survey.goneAgain': 'Sprawdź jeszcze raz',
  'survey.about': 'O tej ankiecie',
  'survey.aboutWho': 'Heard jest dla rodzin w {area}. {readers}',
  'survey.aboutAnonymous':
    'Nie pytamy o imię ani nazwisko. Nie trzeba zakładać konta. Większość pytań możesz pominąć. Możesz przerwać w każdej chwili.',
  'survey.aboutPhone':
    'Twoje odpowiedzi zapisują się na bieżąco i zostają u Ciebie. Nikt inny ich nie dostanie, dopóki na końcu nie naciśniesz Wyślij.',
  'survey.aboutNotWatched': 'Nikt nie czyta tego na żywo. Jeśli dziecku grozi niebezpieczeństwo, zadzwoń pod 999.',
  'survey.onPaper': 'Wydrukuj tę ankietę i odpowiedz na papierze',
  'survey.noScript':
    'Ta strona potrzebuje JavaScriptu, żeby zachować Twoje odpowiedzi. Włącz go albo poproś PCPW o papierowy formularz.',
  'text.noNames': 'Nie podawaj imion ani nazwisk, ani niczego, co mogłoby kogoś wskazać. Nie możemy odpisać.',
  'text.notLive': 'Nikt nie czyta tego na żywo. Jeśli dziecku grozi niebezpieczeństwo, zadzwoń pod 999.',
  'text.worried': 'Martwisz się o dziecko? Do kogo zadzwonić',
  'text.left':
    '{left, plural, one {Został # znak} few {Zostały # znaki} many {Zostało # znaków} other {Zostało # znaku}}',
  'text.over':
    '{over, plural, one {O # znak za dużo} few {O # znaki za dużo} many {O # znaków za dużo} other {O # znaku za dużo}}',
  'text.tooLong':
    'Twoja odpowiedź jest trochę za długa. Skróć ją o {over, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',
  'nudge.email': 'Wygląda na to, że jest tu adres e-mail.',
  'nudge.phone': 'Wygląda na to, że jest tu numer telefonu.',
  'nudge.nhs_number': 'Wygląda na to, że jest tu numer NHS.',
  'nudge.postcode': 'Wygląda na to, że jest tu kod pocztowy.',
  'nudge.name': 'Wygląda na to, że jest tu czyjeś imię lub nazwisko.',
  'nudge.why': 'Bezpieczniej to pominąć, żeby nikogo nie dało się rozpoznać. Decyzja należy do Ciebie.',
  'nudge.change': 'Zmień',
  'nudge.keep': 'Zostaw tak, jak jest',
  'resume.title': 'Wrócić tam, gdzie przerwano?',
  'resume.what':
    '{count, plural, =0 {Nie ma jeszcze odpowiedzi zapisanych} one {Jest # odpowiedź zapisana} few {Są # odpowiedzi zapisane} many {Jest # odpowiedzi zapisanych} other {Jest # odpowiedzi zapisanych}} na tym {device, select, phone {telefonie} other {urządzeniu}}, z dnia {day}. Jeśli nie są Twoje, możesz zacząć od nowa.',
  'resume.continue': 'Kontynuuj',
  'resume.again': 'Zacznij od nowa',
  'resume.sure': 'Rozpoczęcie od nowa usunie zapisane odpowiedzi. Nie zostały wysłane i nie da się ich odzyskać.',
  'resume.keep': 'Zachowaj je i kontynuuj',
  'resume.delete': 'Usuń je i zacznij od nowa',
}
