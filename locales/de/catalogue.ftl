# German (de): the catalogue of field types, for people who work on Lotse. Names of types stay as they are.
# Review: no editor has reviewed this file.

catalogue = Verzeichnis der Feldtypen


## The states of a field

fieldStates-empty = Leer
    .option-a = Erste Antwort
    .option-b = Zweite Antwort
    .option-c = Keine davon
    .option-other = Etwas anderes
fieldStates-needed = Leer und nötig
    .option-a = Erste Antwort
    .option-b = Zweite Antwort
    .option-c = Keine davon
    .option-other = Etwas anderes
fieldStates-filled = Ausgefüllt
    .option-a = Erste Antwort
    .option-b = Zweite Antwort
    .option-c = Keine davon
    .option-other = Etwas anderes
fieldStates-wrong = Falsch
    .option-a = Erste Antwort
    .option-b = Zweite Antwort
    .option-c = Keine davon
    .option-other = Etwas anderes
fieldStates-locked = Nicht änderbar
    .option-a = Erste Antwort
    .option-b = Zweite Antwort
    .option-c = Keine davon
    .option-other = Etwas anderes


## The types

texts = Texte
texts-text = text
texts-multiline = text, multiline
texts-pattern = text, pattern
numbers = Zahlen
numbers-integer = integer
numbers-decimal = decimal
numbers-money = money
numbers-height = quantity (cm)
numbers-area = quantity (m²)
numbers-hours = quantity (hours)
dates = Daten und Zeiten
dates-date = date
dates-partialDate = partial-date
dates-month = month
dates-time = time
choices = Auswahl
choices-boolean = boolean
choices-radio = choice, radio
choices-select = choice, select
choices-combobox = choice, combobox
choices-document = choice, code list
choices-several = choices
choices-other = choice, other
choices-severalOther = choices, other
choices-eyes = choice, code list, other
contact = Kontakt
contact-email = email
contact-phone = phone
contact-url = url
contact-postcode = postcode
numbersOfPeople = Nummern
numbersOfPeople-iban = iban
numbersOfPeople-bic = bic
numbersOfPeople-taxId = tax-id
numbersOfPeople-azrNumber = azr-number
numbersOfPeople-socialInsuranceNumber = social-insurance-number
numbersOfPeople-healthInsuranceNumber = health-insurance-number
numbersOfPeople-ags = ags
numbersOfPeople-ars = ars
numbersOfPeople-passportNumber = passport-number
numbersOfPeople-residencePermitNumber = residence-permit-number
files = Dateien
declarations = Erklärungen
computed = Berechnetes und Hinweise
rows = Einträge
files-photo = Foto
files-papers = Unterlagen
files-mrz = Zeilen aus dem Pass
declarations-open = Ich möchte das.
declarations-needed = Ich habe alles gelesen.
computed-start = Beginn
computed-days = Tage seitdem
computed-until = Fünf Jahre danach
computed-amount = Betrag
computed-height = Größe
computed-unknown = Noch nicht bekannt
computed-outcome = Ergebnis
    .option-early = Zu früh
    .option-met = Erfüllt
computed-info = Das ist ein Hinweis.
computed-success = Das passt.
computed-warning = Darauf ist zu achten.
computed-stop = So geht es nicht weiter.
# $row (number): position; $name (text): name, may be empty
rows-card = Karten
    .row = Person { $row }
rows-card-name = Name
rows-stay = Zeiträume
    .row = Zeitraum { $row }
rows-own = Eigener Betrag
rows-person = Tabelle
    .row = Person { $row }
rows-person-age = Alter
rows-person-level = Stufe
    .option-child = Kind
    .option-adult = Erwachsen
rows-person-need = Betrag
