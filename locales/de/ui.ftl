# German (de): the reference language. Texts of the runtime itself: buttons, hints, errors.
# Review: written in plain language; not reviewed by a plain-language editor.
#
# Each text says what happened and what to do next. Names, numbers and dates from the applicant are variables;
# where a group needs some, they are explained above it. Numbers and dates are written by the language itself.


## Buttons and links

action-next = Weiter
action-back = Zurück
action-start = Antrag beginnen
action-add = Weiteren Eintrag hinzufügen
action-remove = Entfernen
# $label (text): what is removed, for example “Kind 2: Amal”
action-remove-what = { $label } entfernen
action-undo = Rückgängig machen
action-accept = { $suggestion } übernehmen
action-change = Ändern
# $label (text): the question whose answer is changed
action-change-what = Ändern: { $label }
action-to-review = Angaben prüfen
action-back-to-review = Zurück zur Übersicht
action-send = Antrag senden
action-save = Speichern und später weitermachen
action-cancel = Abbrechen
action-close = Schließen
action-print = Drucken
action-download = Als Datei speichern
action-retry = Noch einmal versuchen
action-show-more = Mehr dazu
action-show-less = Weniger anzeigen
action-move-up = Nach oben
action-move-down = Nach unten


## Where one is
# $step (number): the current step; $steps (number): how many there are; $title (text): its title

progress = Schritt { $step } von { $steps }
progress-with-title = Schritt { $step } von { $steps }: { $title }
progress-label = Schritte des Antrags
step-done = erledigt
step-current = aktueller Schritt
step-open = noch offen
step-not-needed = nicht nötig
step-has-errors = Angaben fehlen oder passen nicht
page-title = { $title } – { $form }
# $title (text): the title of the page
page-title-error = Fehler: { $title }


## Answers

yes = Ja
no = Nein
optional = freiwillig
# $label (text): the question
label-optional = { $label } (freiwillig)
not-answered = Keine Angabe
select-placeholder = Bitte wählen
choices-hint = Sie können mehrere Antworten wählen.
other-answers = oder
other-label = Bitte angeben
    .hint = Bitte schreiben Sie kurz, was Sie meinen.
    .required = Bitte schreiben Sie, was Sie meinen.
value-computed = Aus Ihren Angaben berechnet
value-unknown = Noch nicht bekannt
value-readonly = Diese Angabe können Sie hier nicht ändern.
# $length (number): characters typed; $max (number): characters allowed; $remaining, $over (number): their difference
characters-remaining = { $remaining ->
    [one] Noch 1 Zeichen möglich
   *[other] Noch { $remaining } Zeichen möglich
}
characters-over = { $over ->
    [one] 1 Zeichen zu viel
   *[other] { $over } Zeichen zu viel
}
# $label (text): official German name of what is asked, shown behind the translated one
official-term = (deutsch: { $label })


## Dates and times

date-day = Tag
date-month = Monat
date-year = Jahr
date-hint = Zum Beispiel 27 3 2025
date-partial-hint = Zum Beispiel 27 3 1985. Was Sie nicht wissen, lassen Sie leer.
date-month-hint = Zum Beispiel 3 2024
time-hint = Zum Beispiel 14:30
number-hint = Zum Beispiel 1.250,50
# $unit (text): for example cm
number-unit = in { $unit }
money-euro = Betrag in Euro


## Long lists

combobox-hint = Tippen Sie die ersten Buchstaben. Wählen Sie dann mit den Pfeiltasten und der Eingabetaste.
# $count (number): how many entries fit
combobox-results = { $count ->
    [0] Kein Eintrag passt.
    [one] 1 Eintrag passt.
   *[other] { $count } Einträge passen.
}
combobox-no-results = Kein Eintrag passt. Prüfen Sie die Schreibweise.
combobox-open = Liste öffnen
combobox-clear = Auswahl löschen
# $label (text): the chosen entry
combobox-selected = Ausgewählt: { $label }
combobox-option-selected = { $label }, ausgewählt


## Entries that repeat: children, addresses
# $row (number): the position of the entry; $label (text): its heading; $count (number): how many there are

row-heading = Eintrag { $row }
row-empty = Noch kein Eintrag.
row-count = { $count ->
    [0] Kein Eintrag
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
row-add-another = Möchten Sie noch einen Eintrag hinzufügen?
row-remove-confirm = Möchten Sie „{ $label }“ wirklich entfernen?
row-removed = „{ $label }“ ist entfernt.
overview-caption = Übersicht: { $label }
timeline-entry = Eintrag
timeline-time = Zeit
timeline-months = Monate
timeline-gap = Kein Eintrag
timeline-sum = Zusammen, ohne doppelte Tage
timeline-today = heute
table-sum = Summe
table-first-row = Sie


## Notices

notice-info = Hinweis
notice-success = Das passt
notice-warning = Wichtig
notice-stop = Hier geht es nicht weiter
# $source (text): the law, for example § 10 StAG; $date (date): as of when the form was compared with it
legal-basis = Rechtsgrundlage: { $source }, Stand { $date }
legal-basis-unverified = Das Amt prüft, was hier gilt: { $source }
# $sources (text): the law, for example § 10 StAG
sensitive-note = Diese Angabe ist besonders geschützt. Wir fragen danach, weil das Gesetz es erlaubt: { $sources }.


## Errors

# $count (number): how many answers are missing or wrong
error-summary-title = { $count ->
    [one] Eine Angabe fehlt oder passt nicht
   *[other] { $count } Angaben fehlen oder passen nicht
}
error-summary-hint = Wählen Sie einen Eintrag. Dann kommen Sie zu der Stelle.
error-prefix = Fehler:
warning-prefix = Bitte prüfen:
# $row (text): the heading of the entry, for example “Kind 2”; $message (text): what is wrong
error-in-row = { $row }: { $message }


## Announcements for people who listen to the page

announce-step = { $title }. Schritt { $step } von { $steps }.
announce-errors = { $count ->
    [one] Eine Angabe fehlt oder passt nicht.
   *[other] { $count } Angaben fehlen oder passen nicht.
}
announce-row-added = „{ $label }“ ist hinzugefügt.
announce-row-removed = „{ $label }“ ist entfernt. Sie können das rückgängig machen.
announce-row-restored = „{ $label }“ ist wieder da.
announce-row-moved = „{ $label }“ steht jetzt an Stelle { $row }.
announce-questions-changed = Die Fragen auf dieser Seite haben sich geändert.
announce-language = Die Seite ist jetzt auf Deutsch.
announce-result = { $label }: { $value }


## Review before sending

review-title = Prüfen Sie Ihre Angaben
review-intro = Lesen Sie alles noch einmal. Sie können jede Angabe ändern. Danach senden Sie den Antrag.
review-complete = Alle nötigen Angaben sind da.
review-incomplete-title = Der Antrag ist noch nicht vollständig
# $count (number): how many answers are missing or wrong
review-incomplete = { $count ->
    [one] Eine Angabe fehlt oder passt nicht. Ergänzen Sie sie, bevor Sie senden.
   *[other] { $count } Angaben fehlen oder passen nicht. Ergänzen Sie sie, bevor Sie senden.
}
review-section-empty = Hier haben Sie nichts angegeben.
review-record = So bekommt das Amt Ihren Antrag (auf Deutsch)
review-record-hint = Die Behörde arbeitet auf Deutsch. Deshalb bekommt sie diese Fassung.
review-not-sent = Der Antrag ist noch nicht gesendet.


## Sending and afterwards

send-in-progress = Der Antrag wird gesendet. Bitte warten Sie.
send-failed-title = Der Antrag konnte nicht gesendet werden
send-failed = Ihre Angaben sind noch da. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.
done-title = Ihr Antrag ist übergeben
done-text = Das Portal hat Ihren Antrag bekommen. Speichern oder drucken Sie ihn für Ihre Unterlagen.
# $reference (text): the number the office has given the application
done-reference = Ihr Zeichen: { $reference }
# $sent (date and time): when it was sent
done-sent = Gesendet: { DATETIME($sent, dateStyle: "long", timeStyle: "short") }
# Stands before a long row of letters and digits that changes when anything in the application is changed.
done-fingerprint = Prüfsumme (SHA-256). Damit lässt sich zeigen, dass nichts geändert wurde:
done-next-title = So geht es weiter
done-next = Das Amt prüft Ihren Antrag. Es schreibt Ihnen, wenn noch etwas fehlt.


## Saved drafts
# $saved (text): date and time when it was saved, as the language writes it; $language (text): name of the language it was filled in in

draft-saved = Zwischenstand gespeichert: { $saved }
draft-saving = Wird gespeichert …
draft-save-failed = Der Zwischenstand konnte nicht gespeichert werden. Lassen Sie diese Seite offen und versuchen Sie es noch einmal.
draft-found-title = Sie haben schon angefangen
draft-found = Ihr Zwischenstand ist vom { $saved }. Möchten Sie damit weitermachen?
draft-continue = Weitermachen
draft-discard = Neu anfangen
draft-where = Ihre Angaben und Dateien bleiben auf diesem Gerät, in diesem Browser, verschlüsselt. Sie werden nirgendwohin geschickt.
draft-who = Wer benutzt dieses Gerät?
draft-who-me = Nur ich
draft-who-me-hint = Sie brauchen kein Passwort. Wer dieses Gerät benutzen kann, kann den Zwischenstand öffnen.
draft-who-others = Auch andere Menschen
draft-who-others-hint = Sie wählen ein Passwort.
draft-who-file = Ich möchte an einem anderen Gerät weitermachen
draft-who-file-hint = Sie bekommen eine Datei, die mit einem Passwort verschlüsselt ist. Öffnen Sie sie auf dem anderen Gerät auf dieser Seite.
draft-who-missing = Wählen Sie, wer dieses Gerät benutzt.
draft-device-note = Andere sehen in der Liste, welchen Antrag Sie angefangen haben. Löschen Sie den Zwischenstand, wenn Sie fertig sind. In einer Bibliothek oder Beratungsstelle speichern Sie besser eine Datei.
draft-passphrase = Passwort
draft-passphrase-hint = Mindestens 10 Zeichen, am besten mehrere Wörter. Merken Sie es sich gut: Ohne das Passwort kann niemand Ihre Angaben wieder öffnen.
draft-passphrase-show = Passwort anzeigen
draft-passphrase-short = Das Passwort muss mindestens 10 Zeichen haben.
draft-passphrase-wrong = Das Passwort passt nicht. Prüfen Sie es und versuchen Sie es noch einmal.
draft-kept = Nach 180 Tagen ohne Änderung wird der Zwischenstand gelöscht. In einem privaten Fenster löscht ihn der Browser schon beim Schließen.
action-save-now = Speichern
draft-saved-title = Ihr Zwischenstand ist gespeichert
draft-come-back = Sie können die Seite jetzt schließen. Zum Weitermachen öffnen Sie sie wieder in diesem Browser auf diesem Gerät. Wenn Sie weiterschreiben, wird von selbst gespeichert.
draft-go-on = Weiter ausfüllen
draft-list = Gespeicherte Anträge
draft-list-empty = In diesem Browser ist kein Antrag gespeichert.
draft-line = Gespeichert: { $saved }. Sprache: { $language }
draft-other-form = Das ist ein anderer Antrag. Öffnen Sie seine Seite, um weiterzumachen.
draft-open-file = Zwischenstand aus einer Datei öffnen
draft-file-unreadable = Diese Datei ist kein Zwischenstand oder nicht vollständig. Wählen Sie eine Datei, die auf „.lotse“ endet.
draft-file-saved-title = Die Datei ist fertig
draft-file-saved = Der Browser speichert die Datei, meist im Ordner „Downloads“. Sie öffnen sie auf dieser Seite unter „Gespeicherte Anträge“.
draft-unlock = Geben Sie Ihr Passwort ein
draft-replace = Was Sie jetzt auf dieser Seite eingegeben haben, wird durch den gespeicherten Zwischenstand ersetzt.
draft-delete = Zwischenstand löschen
draft-delete-sure = Der gespeicherte Zwischenstand wird gelöscht. Das lässt sich nicht rückgängig machen.
draft-delete-all = Alles löschen
draft-delete-all-sure = Alle Zwischenstände in diesem Browser werden gelöscht, mit allen Dateien darin. Das lässt sich nicht rückgängig machen.
draft-deleted = Der Zwischenstand ist gelöscht.
draft-elsewhere-title = Der Antrag ist schon offen
draft-elsewhere = Sie haben ihn in einem anderen Fenster geöffnet. Machen Sie dort weiter, oder übernehmen Sie ihn hier. Dort wird dann nicht mehr gespeichert.
draft-take-over = Hier übernehmen
draft-taken = Der Antrag wurde in einem anderen Fenster geöffnet. In diesem Fenster wird nicht mehr gespeichert.
draft-gone = Der Zwischenstand wurde in einem anderen Fenster gelöscht. Hier wird nicht mehr gespeichert.
draft-blocked = Dieser Browser erlaubt das Speichern hier nicht, zum Beispiel in einem privaten Fenster. Speichern Sie eine Datei: Wählen Sie „Ich möchte an einem anderen Gerät weitermachen“.
draft-full = Auf diesem Gerät ist nicht genug Platz. Löschen Sie etwas, oder speichern Sie eine Datei auf einem anderen Gerät.
draft-migrated = Das Formular wurde inzwischen geändert. Prüfen Sie bitte diese Angaben:
draft-migrated-removed = Nach manchen Angaben wird nicht mehr gefragt.
draft-unreadable = Ihr Zwischenstand passt nicht zu diesem Formular und konnte nicht geladen werden.


## The session of the portal ends
# $time (text): time of day

session-ends-title = Brauchen Sie mehr Zeit?
session-ends = Ihre Sitzung in diesem Portal endet um { $time }.
session-more = Ich brauche mehr Zeit
session-more-failed = Das hat nicht geklappt. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.
session-over-title = Ihre Sitzung ist zu Ende
session-over = Was Sie eingegeben haben, steht noch auf dieser Seite. Bevor Sie senden können, müssen Sie sich vielleicht neu anmelden. Lassen Sie diese Seite offen.


## Loading

load-failed-title = Das Formular konnte nicht geladen werden
load-failed = Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.
load-broken = Mit diesem Formular stimmt etwas nicht. Das ist nicht Ihre Schuld. Bitte wenden Sie sich an das Amt.
engine-failed = Es ist ein Fehler passiert. Ihre Angaben bis hierher sind gespeichert, wenn Sie das Speichern nutzen. Laden Sie die Seite neu.
offline = Sie sind gerade nicht mit dem Internet verbunden. Sie können weiterschreiben.


## Languages

language-menu = Sprache
language-change = Sprache ändern
bilingual-show = Deutschen Text dazu anzeigen
bilingual-hide = Deutschen Text ausblenden
language-incomplete = Einige Texte gibt es noch nicht in dieser Sprache. Sie stehen auf Deutsch da.
translation-note = Die Übersetzung hilft beim Ausfüllen. Rechtlich gilt der deutsche Text.


## Files
# $name (text): the file; $sizeMegabytes, $beforeMegabytes, $maxMegabytes (number); $accepted (text: PDF, JPEG); $count, $max (number)

file-choose = Datei auswählen
file-choose-more = Weitere Datei auswählen
file-take-photo = Foto machen
file-drop = oder Datei hierher ziehen
file-limits = Erlaubt sind: { $accepted }. Höchstens { $maxMegabytes } MB pro Datei.
file-limits-photos = Größere Fotos werden automatisch verkleinert.
file-photo-hint = Fotografieren Sie das ganze Blatt bei gutem Licht. Alles muss lesbar sein.
file-none = Noch keine Datei ausgewählt
file-count = { $count ->
    [0] Keine Datei
    [one] 1 Datei
   *[other] { $count } Dateien
}
file-size = { $sizeMegabytes } MB
file-reading = { $name } wird geprüft …
file-added = { $name } ist hinzugefügt.
file-remove = { $name } entfernen
file-removed = { $name } ist entfernt.
file-action-rename = Umbenennen
file-action-replace = Ersetzen
file-action-preview = Ansehen
file-action-open = Ansehen (neuer Tab)
file-rename = { $name } umbenennen
file-rename-label = Neuer Name der Datei
file-rename-done = Name speichern
file-renamed = Die Datei heißt jetzt { $name }.
file-replace = { $name } ersetzen
file-preview = { $name } ansehen
# $name (text): the name of the file
file-open = { $name } in einem neuen Tab ansehen
file-preview-hide = Vorschau ausblenden
file-preview-alt = Vorschau von { $name }
file-smaller = Das Foto { $name } wurde verkleinert: von { $beforeMegabytes } MB auf { $sizeMegabytes } MB.
file-list = Ausgewählte Dateien
file-not-read = Die Dateien konnten nicht gelesen werden. Prüfen Sie Ihre Internetverbindung und wählen Sie sie noch einmal.

## Lines of a passport
# $fields (text): labels of fields; $label (text): label of a field; $typed, $found (text): what stands in the field, and in the document

mrz-filled = Aus dem Dokument gelesen, bitte prüfen: { $fields }.
mrz-differs = „{ $label }“: Im Dokument steht „{ $found }“. Eingetragen ist „{ $typed }“.
mrz-take = { $label } aus dem Dokument übernehmen
mrz-taken = { $label } steht jetzt so da wie im Dokument.
mrz-loading = Einen Moment: Was die Zeilen liest, wird geladen. Sie können schon tippen.
mrz-not-loaded = Die Zeilen können gerade nicht gelesen werden. Füllen Sie die Felder darunter bitte selbst aus.



## What is wrong with an answer, where the form has no message of its own
# $label (text): the question. $type (word): its field type in the form definition, for example text, choice, date, boolean, declaration, file.
# $min, $max (number, date or year, as the field): the limits. $count, $length (number): what there is.

violation-required = { $type ->
    [choice] Wählen Sie bei „{ $label }“ eine Antwort.
    [choices] Wählen Sie bei „{ $label }“ mindestens eine Antwort.
    [boolean] Antworten Sie bei „{ $label }“ mit Ja oder Nein.
    [date] Geben Sie bei „{ $label }“ ein Datum ein.
    [partial-date] Geben Sie bei „{ $label }“ mindestens das Jahr ein.
    [month] Geben Sie bei „{ $label }“ Monat und Jahr ein.
    [time] Geben Sie bei „{ $label }“ eine Uhrzeit ein.
    [money] Geben Sie bei „{ $label }“ einen Betrag ein. Wenn es nichts ist, geben Sie 0 ein.
    [integer] Geben Sie bei „{ $label }“ eine Zahl ein.
    [decimal] Geben Sie bei „{ $label }“ eine Zahl ein.
    [quantity] Geben Sie bei „{ $label }“ eine Zahl ein.
    [declaration] Kreuzen Sie diese Erklärung an: „{ $label }“
    [file] Laden Sie bei „{ $label }“ eine Datei hoch.
    [group] Füllen Sie „{ $label }“ aus.
    [repeat] Fügen Sie bei „{ $label }“ mindestens einen Eintrag hinzu.
   *[text] Füllen Sie das Feld „{ $label }“ aus.
}
violation-format = { $type ->
    [date] Prüfen Sie das Datum bei „{ $label }“. Schreiben Sie Tag, Monat und Jahr in Ziffern.
    [email] Prüfen Sie die E-Mail-Adresse bei „{ $label }“.
    [phone] Prüfen Sie die Telefonnummer bei „{ $label }“.
    [integer] Geben Sie bei „{ $label }“ eine ganze Zahl ein.
    [decimal] Geben Sie bei „{ $label }“ eine Zahl ein.
    [money] Geben Sie bei „{ $label }“ einen Betrag ein, zum Beispiel 1.250,50.
   *[text] Prüfen Sie Ihre Angabe bei „{ $label }“.
}
violation-min = { $type ->
    [date] Das Datum bei „{ $label }“ darf nicht vor dem { $min } liegen.
    [month] Der Monat bei „{ $label }“ darf nicht vor { $min } liegen.
    [partial-date] Das Jahr bei „{ $label }“ ist zu früh. Prüfen Sie es.
    [time] Die Uhrzeit bei „{ $label }“ darf nicht vor { $min } liegen.
    [choices] Wählen Sie bei „{ $label }“ mindestens { $min } Antworten.
    [file] Laden Sie bei „{ $label }“ mindestens { $min } Dateien hoch.
    [money] Der Betrag bei „{ $label }“ muss mindestens { NUMBER($min, style: "currency", currency: "EUR") } sein.
   *[other] Die Zahl bei „{ $label }“ muss mindestens { $min } sein.
}
violation-max = { $type ->
    [date] Das Datum bei „{ $label }“ darf nicht nach dem { $max } liegen.
    [month] Der Monat bei „{ $label }“ darf nicht nach { $max } liegen.
    [partial-date] Das Jahr bei „{ $label }“ ist zu spät. Prüfen Sie es.
    [time] Die Uhrzeit bei „{ $label }“ darf nicht nach { $max } liegen.
    [choices] Wählen Sie bei „{ $label }“ höchstens { $max } Antworten.
    [file] Laden Sie bei „{ $label }“ höchstens { $max } Dateien hoch.
    [money] Der Betrag bei „{ $label }“ darf höchstens { NUMBER($max, style: "currency", currency: "EUR") } sein.
   *[other] Die Zahl bei „{ $label }“ darf höchstens { $max } sein.
}
violation-min-length = { $min ->
    [one] Schreiben Sie bei „{ $label }“ mindestens 1 Zeichen.
   *[other] Schreiben Sie bei „{ $label }“ mindestens { $min } Zeichen.
}
violation-max-length = { $max ->
    [one] Bei „{ $label }“ ist nur 1 Zeichen möglich. Kürzen Sie den Text.
   *[other] Bei „{ $label }“ sind höchstens { $max } Zeichen möglich. Kürzen Sie den Text.
}
violation-pattern = Die Angabe bei „{ $label }“ hat nicht die richtige Form. Prüfen Sie sie.
violation-constraint = Die Angabe bei „{ $label }“ passt nicht zu Ihren anderen Angaben. Prüfen Sie sie.
violation-min-rows = { $min ->
    [one] Fügen Sie bei „{ $label }“ mindestens einen Eintrag hinzu.
   *[other] Fügen Sie bei „{ $label }“ mindestens { $min } Einträge hinzu.
}
violation-max-rows = { $max ->
    [one] Bei „{ $label }“ ist nur ein Eintrag möglich. Entfernen Sie die anderen.
   *[other] Bei „{ $label }“ sind höchstens { $max } Einträge möglich.
}
violation-choice = Diese Antwort gibt es bei „{ $label }“ nicht mehr. Wählen Sie neu.
violation-choices-none = Bei „{ $label }“ passen diese Antworten nicht zusammen. Wählen Sie entweder „nichts davon“ oder die anderen.
violation-one-of = Füllen Sie bei „{ $label }“ genau eines der Felder aus.
violation-unknown = Prüfen Sie Ihre Angabe bei „{ $label }“.


## Checks of texts. The variables of each check: docs/problems.md

problem-text-too-short = { $min ->
    [one] Schreiben Sie mindestens 1 Zeichen.
   *[other] Schreiben Sie mindestens { $min } Zeichen.
}
problem-text-too-long = { $over ->
    [one] Das ist 1 Zeichen zu lang. Kürzen Sie den Text.
   *[other] Das sind { $over } Zeichen zu viel. Kürzen Sie den Text.
}
problem-text-line-break = Schreiben Sie alles in eine Zeile.


## Characters that German registers can store

problem-charset-script = Schreiben Sie mit lateinischen Buchstaben, so wie in Ihrem Pass. „{ $character }“ ist { $script ->
    [arabic] ein arabischer Buchstabe
    [hebrew] ein hebräischer Buchstabe
    [cyrillic] ein kyrillischer Buchstabe
    [greek] ein griechischer Buchstabe
    [armenian] ein armenischer Buchstabe
    [georgian] ein georgischer Buchstabe
    [ethiopic] ein äthiopisches Zeichen
    [han] ein chinesisches Zeichen
    [japanese] ein japanisches Zeichen
    [hangul] ein koreanisches Zeichen
   *[other] ein Zeichen einer anderen Schrift
}.
problem-charset-lookalike = „{ $character }“ an Stelle { $position } sieht aus wie „{ $suggestion }“, ist aber ein anderes Zeichen. Schreiben Sie „{ $suggestion }“.
problem-charset-invisible = An Stelle { $position } steht ein unsichtbares Zeichen. Löschen Sie den Text und tippen Sie ihn neu.
problem-charset-control = An Stelle { $position } steht ein Zeichen, das man nicht sieht (zum Beispiel ein Tabulator). Löschen Sie es.
problem-charset-combining = Der Akzent an Stelle { $position } passt nicht zu dem Buchstaben davor. Schreiben Sie es wie im Pass.
problem-charset-other-datatype = „{ $character }“ ist hier nicht möglich. Schreiben Sie es wie im Pass.
problem-charset-emoji = Bilder wie „{ $character }“ sind hier nicht möglich. Löschen Sie sie.
problem-charset-other = Das Zeichen „{ $character }“ an Stelle { $position } ist hier nicht möglich. Löschen oder ersetzen Sie es.


## Numbers and amounts

problem-number-character = „{ $character }“ gehört nicht in eine Zahl. Schreiben Sie nur Ziffern.
problem-number-empty = Hier fehlt die Zahl.
problem-number-ambiguous = Meinen Sie { $asDecimal } oder { $asWhole }? Schreiben Sie die Zahl bitte so.
problem-number-not-whole = Schreiben Sie eine ganze Zahl, ohne Komma.
problem-number-too-many-decimals = { $max ->
    [0] Schreiben Sie eine ganze Zahl, ohne Komma.
    [one] Nach dem Komma ist nur 1 Ziffer möglich.
   *[other] Nach dem Komma sind höchstens { $max } Ziffern möglich.
}
problem-number-too-long = Die Zahl ist zu lang. Prüfen Sie sie.
problem-number-too-small = Die Zahl muss mindestens { $min } sein.
problem-number-too-large = Die Zahl darf höchstens { $max } sein.
problem-number-currency = Geben Sie den Betrag in { $expected } an, nicht in { $currency }.
problem-number-unit = Geben Sie die Zahl in { $expected } an, nicht in { $unit }.


## Dates and times

problem-date-incomplete = { $part ->
    [day] Der Tag fehlt.
    [month] Der Monat fehlt.
    [year] Das Jahr fehlt.
    [day-month] Tag und Monat fehlen.
    [month-year] Monat und Jahr fehlen.
    [day-year] Tag und Jahr fehlen.
   *[all] Geben Sie Tag, Monat und Jahr ein.
}
problem-date-month-needed = Wenn Sie den Tag angeben, brauchen wir auch den Monat.
problem-date-character = { $part ->
    [day] Schreiben Sie den Tag als Zahl, zum Beispiel 27. „{ $text }“ ist keine Zahl.
    [month] Schreiben Sie den Monat als Zahl, zum Beispiel 3 für März. „{ $text }“ ist keine Zahl.
   *[year] Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 1985. „{ $text }“ ist kein Jahr.
}
problem-date-not-understood = „{ $text }“ ist kein Datum, das wir verstehen. Schreiben Sie zum Beispiel 27.3.1985.
problem-date-two-digit-year = Meinen Sie { $earlier } oder { $later }? Schreiben Sie das Jahr mit vier Ziffern.
problem-date-other-calendar = { $year } ist ein Jahr aus einem anderen Kalender. Schreiben Sie das Jahr so, wie es in Ihrem Pass steht, zum Beispiel 1985.
problem-date-year = Das Jahr { $year } kann nicht stimmen. Möglich ist { $min } bis { $max }.
problem-date-month = Den Monat { $month } gibt es nicht. Schreiben Sie eine Zahl von 1 bis 12.
problem-date-day-and-month-swapped = Den Monat { $month } gibt es nicht. Haben Sie Tag und Monat vertauscht? Zuerst kommt der Tag, dann der Monat.
problem-date-day = Dieser Monat hat nur { $days } Tage. Prüfen Sie den Tag.
problem-date-day-number = Den Tag { $day } gibt es nicht. Schreiben Sie eine Zahl von 1 bis 31.
problem-date-leap-day = Im Jahr { $year } gibt es keinen 29. Februar. Prüfen Sie das Datum.
problem-date-too-early = Das Datum darf nicht vor dem { $min } liegen.
problem-date-too-late = Das Datum darf nicht nach dem { $max } liegen.
problem-time-not-understood = „{ $text }“ ist keine Uhrzeit. Schreiben Sie zum Beispiel 14:30.
problem-time-hour = Die Stunde { $hour } gibt es nicht. Möglich ist 0 bis 23.
problem-time-minute = Die Minute { $minute } gibt es nicht. Möglich ist 0 bis 59.


## Bank accounts

problem-iban-character = „{ $character }“ an Stelle { $position } gehört nicht in eine IBAN. Sie hat nur Buchstaben von A bis Z und Ziffern.
problem-iban-country = Keine IBAN beginnt mit „{ $country }“. Eine deutsche IBAN beginnt mit DE.
problem-iban-account-number = Das sieht wie eine alte Kontonummer aus. Geben Sie die IBAN ein. Sie steht auf Ihrer Bankkarte und beginnt mit zwei Buchstaben.
problem-iban-too-short = { $missing ->
    [one] In der IBAN fehlt 1 Zeichen. Sie muss { $expected } Zeichen haben.
   *[other] In der IBAN fehlen { $missing } Zeichen. Sie muss { $expected } Zeichen haben.
}
problem-iban-too-long = { $over ->
    [one] Die IBAN hat 1 Zeichen zu viel. Sie muss { $expected } Zeichen haben.
   *[other] Die IBAN hat { $over } Zeichen zu viel. Sie muss { $expected } Zeichen haben.
}
problem-iban-structure = { $expected ->
    [digit] An Stelle { $position } steht „{ $character }“. Dort muss eine Ziffer stehen.
    [letter] An Stelle { $position } steht „{ $character }“. Dort muss ein Buchstabe stehen.
   *[letter-or-digit] An Stelle { $position } steht „{ $character }“. Dort muss ein Buchstabe oder eine Ziffer stehen.
}
problem-iban-checksum = In der IBAN ist ein Tippfehler. Vergleichen Sie sie mit Ihrer Bankkarte.
problem-bic-length = Ein BIC hat 8 oder 11 Zeichen.
problem-bic-structure = „{ $character }“ an Stelle { $position } passt nicht in einen BIC. Prüfen Sie ihn.
problem-bic-iban = Das ist eine IBAN. Hier brauchen wir den BIC Ihrer Bank.


## Numbers of people and places

problem-tax-id-character = „{ $character }“ gehört nicht in die Steuer-Identifikationsnummer. Sie hat nur Ziffern.
problem-tax-id-length = Die Steuer-Identifikationsnummer hat { $expected } Ziffern.
problem-tax-id-tax-number = Das ist eine Steuernummer. Hier brauchen wir die Identifikationsnummer mit 11 Ziffern. Sie steht auf Ihrem Steuerbescheid oder Ihrer Lohnabrechnung.
problem-tax-id-checksum = In der Steuer-Identifikationsnummer ist ein Tippfehler. Prüfen Sie die Ziffern.
problem-azr-character = „{ $character }“ gehört nicht in die AZR-Nummer. Sie hat nur Ziffern.
problem-azr-length = Die AZR-Nummer hat { $expected } Ziffern.
problem-azr-date = Die AZR-Nummer beginnt mit einem Datum (Jahr, Monat, Tag). Prüfen Sie die ersten sechs Ziffern.
problem-social-insurance-character = „{ $character }“ an Stelle { $position } passt nicht in die Versicherungsnummer.
problem-social-insurance-length = Die Versicherungsnummer der Rentenversicherung hat { $expected } Zeichen.
problem-social-insurance-date = In der Versicherungsnummer stehen an Stelle 3 bis 8 Tag, Monat und Jahr Ihrer Geburt. Prüfen Sie diese Ziffern.
problem-social-insurance-checksum = In der Versicherungsnummer ist ein Tippfehler. Prüfen Sie sie.
problem-health-insurance-character = „{ $character }“ an Stelle { $position } passt nicht in die Krankenversichertennummer.
problem-health-insurance-length = Die Krankenversichertennummer hat { $expected } Zeichen. Sie steht auf Ihrer Gesundheitskarte.
problem-health-insurance-whole-card = Geben Sie nur die ersten 10 Zeichen ein, also einen Buchstaben und neun Ziffern.
problem-health-insurance-checksum = In der Krankenversichertennummer ist ein Tippfehler. Vergleichen Sie sie mit Ihrer Gesundheitskarte.
problem-postcode-character = Eine deutsche Postleitzahl hat nur Ziffern.
problem-postcode-length = Eine deutsche Postleitzahl hat { $expected } Ziffern.
problem-postcode-range = Diese Postleitzahl gibt es in Deutschland nicht. Prüfen Sie sie.
problem-ags-character = Der Gemeindeschlüssel hat nur Ziffern.
problem-ags-length = Der Gemeindeschlüssel hat { $expected } Ziffern.
problem-ags-state = Die ersten zwei Ziffern müssen 01 bis 16 sein, nicht { $state }.
problem-ars-character = Der Regionalschlüssel hat nur Ziffern.
problem-ars-length = Der Regionalschlüssel hat { $expected } Ziffern.
problem-ars-state = Die ersten zwei Ziffern müssen 01 bis 16 sein, nicht { $state }.


## E-mail, phone, web address

problem-email-at = { $count ->
    [0] In der E-Mail-Adresse fehlt das Zeichen @. Schreiben Sie zum Beispiel name@beispiel.de.
   *[other] In der E-Mail-Adresse darf nur ein @ stehen.
}
problem-email-local = Prüfen Sie den Teil vor dem @. Er darf nicht leer sein und nicht mit einem Punkt beginnen oder enden.
problem-email-domain = Prüfen Sie den Teil nach dem @. „{ $domain }“ ist nicht vollständig, zum Beispiel fehlt .de oder .com.
problem-email-character = „{ $character }“ an Stelle { $position } kann nicht in einer E-Mail-Adresse stehen.
problem-email-length = Prüfen Sie die E-Mail-Adresse. Sie muss { $min } bis { $max } Zeichen haben.
problem-email-typo = Meinen Sie { $suggestion }?
problem-phone-character = „{ $character }“ gehört nicht in eine Telefonnummer. Schreiben Sie nur Ziffern, mit + am Anfang.
problem-phone-too-short = Die Telefonnummer ist zu kurz. Schreiben Sie auch die Vorwahl.
problem-phone-too-long = Die Telefonnummer ist zu lang. Sie kann höchstens { $max } Ziffern haben.
problem-phone-prefix = Am Anfang fehlt die Vorwahl. Schreiben Sie zum Beispiel 0251 … oder, bei einer Nummer aus einem anderen Land, +90 …
problem-url-scheme = Die Adresse muss mit https:// oder http:// beginnen.
problem-url-host = Prüfen Sie die Internetadresse. Schreiben Sie zum Beispiel https://www.beispiel.de.
problem-url-character = „{ $character }“ an Stelle { $position } kann nicht in einer Internetadresse stehen.
problem-url-length = Die Internetadresse ist zu lang. Höchstens { $max } Zeichen sind möglich.


## Passports, residence permits and their machine-readable lines

problem-document-number-character = „{ $character }“ an Stelle { $position } passt nicht in eine Dokumentnummer. Sie hat nur Buchstaben von A bis Z und Ziffern.
problem-document-number-length = Die Dokumentnummer hat { $min } bis { $max } Zeichen. Prüfen Sie sie.
problem-document-number-letter = { $suggestion ->
    [0] Deutsche Dokumente haben den Buchstaben „{ $character }“ nicht. Meinen Sie die Ziffer 0?
   *[other] Deutsche Dokumente haben den Buchstaben „{ $character }“ nicht. Vergleichen Sie Stelle { $position } mit dem Dokument.
}
problem-document-number-checksum = In der Dokumentnummer ist ein Tippfehler. Vergleichen Sie sie mit dem Dokument.
problem-mrz-lines = Geben Sie alle Zeilen mit den Zeichen < ein: zwei Zeilen beim Pass, drei bei einer Karte.
problem-mrz-length = Zeile { $line } hat { $length } Zeichen. Es müssen { $expected } sein.
problem-mrz-character = „{ $character }“ in Zeile { $line }, Stelle { $position } passt nicht. Möglich sind A bis Z, Ziffern und <.
problem-mrz-digit-expected = In Zeile { $line }, Stelle { $position } steht „{ $character }“. Dort muss eine Ziffer stehen.
problem-mrz-letter-expected = In Zeile { $line }, Stelle { $position } steht „{ $character }“. Dort muss ein Buchstabe stehen.
problem-mrz-kind = Das sind nicht die Zeilen eines Passes oder Ausweises. Sie beginnen mit P, I, A, C oder V.
problem-mrz-checksum = { $field ->
    [number] Die Dokumentnummer in Zeile { $line } stimmt nicht. Vergleichen Sie die Stellen { $from } bis { $to }.
    [birth-date] Das Geburtsdatum in Zeile { $line } stimmt nicht. Vergleichen Sie die Stellen { $from } bis { $to }.
    [expiry-date] Das Ablaufdatum in Zeile { $line } stimmt nicht. Vergleichen Sie die Stellen { $from } bis { $to }.
   *[other] In Zeile { $line } ist ein Tippfehler. Vergleichen Sie die Stellen { $from } bis { $to } mit dem Dokument.
}
problem-mrz-birth-date = Das Geburtsdatum in Zeile { $line } ist nicht möglich: „{ $text }“. Vergleichen Sie es mit dem Dokument.
problem-mrz-expiry-date = Das Ablaufdatum in Zeile { $line } ist nicht möglich: „{ $text }“. Vergleichen Sie es mit dem Dokument.
problem-mrz-names = In Zeile { $line } steht kein Name. Vergleichen Sie sie mit dem Dokument.
problem-mrz-sex = In Zeile { $line }, Stelle { $position } steht „{ $character }“. Möglich sind M, F, X oder <.


## Files

problem-file-empty = Die Datei „{ $name }“ ist leer. Wählen Sie eine andere.
problem-file-type = „{ $name }“ hat nicht den richtigen Dateityp. Möglich sind: { $accepted }.
problem-file-heic = „{ $name }“ ist ein Foto im Format HEIC. Ämter können es nicht öffnen. Machen Sie einen Screenshot davon oder speichern Sie es als JPEG.
problem-file-word = „{ $name }“ ist eine Word-Datei. Speichern Sie sie als PDF und wählen Sie dann das PDF.
problem-file-too-large = „{ $name }“ ist { $sizeMegabytes } MB groß. Höchstens { $maxMegabytes } MB sind möglich.
problem-file-total-too-large = Alle Dateien zusammen sind { $sizeMegabytes } MB groß. Höchstens { $maxMegabytes } MB sind möglich.
problem-file-too-many = { $max ->
    [one] Hier ist nur 1 Datei möglich. Entfernen Sie die anderen.
   *[other] Hier sind höchstens { $max } Dateien möglich. Sie haben { $count }.
}
problem-file-too-few = { $min ->
    [one] Hier brauchen wir 1 Datei.
   *[other] Hier brauchen wir mindestens { $min } Dateien. Sie haben { $count }.
}
problem-file-encrypted = „{ $name }“ ist geschützt oder hat ein Passwort. Viele Ämter können solche Dateien nicht öffnen. Öffnen Sie die Datei und speichern oder drucken Sie sie als neue PDF-Datei ohne Schutz.
problem-file-damaged = „{ $name }“ ist beschädigt oder nicht vollständig. Wählen Sie die Datei noch einmal.
problem-file-missing = „{ $name }“ liegt auf diesem Gerät nicht mehr vor. Wählen Sie die Datei noch einmal.
problem-file-image-too-small = Das Bild „{ $name }“ ist zu klein, um es zu lesen. Machen Sie ein größeres Foto.
problem-file-extension = Der Name von „{ $name }“ passt nicht zu ihrem Inhalt. Prüfen Sie, ob es die richtige Datei ist.
problem-file-twice = „{ $name }“ haben Sie schon hinzugefügt.


## Periods of time

problem-period-overlap = Die Einträge { $row } und { $otherRow } überschneiden sich vom { $from } bis zum { $to }. Prüfen Sie die Daten.
problem-period-gap = Zwischen den Einträgen { $row } und { $otherRow } fehlt die Zeit vom { $from } bis zum { $to }. Ergänzen Sie sie, oder prüfen Sie die Daten.
problem-period-two-open = Die Einträge { $row } und { $otherRow } haben beide kein Ende. Nur ein Eintrag kann bis heute gehen.


## Answers that no control gives

problem-choice-unknown = Diese Antwort gibt es hier nicht. Wählen Sie neu.
problem-input-kind = Diese Angabe passt nicht zu der Frage. Beantworten Sie die Frage neu.
problem-file-refused = „{ $name }“ kann nicht verwendet werden. Wählen Sie eine andere Datei.


## Parts of other persons
# $party (text): who fills in the part, for example “Arbeitgeberin oder Arbeitgeber”

handover-title = Diesen Teil kann eine andere Person ausfüllen: { $party }
handover-intro = Die Person sieht nur diese Angaben von Ihnen:
handover-save = Als Datei speichern
handover-copy = Link kopieren
handover-copied = Der Link ist kopiert.
handover-warning = Wer die Datei oder den Link hat, kann die Angaben darin lesen. Geben Sie sie nur der Person, die den Teil ausfüllt.
handover-return = Ich habe den ausgefüllten Teil zurückbekommen
handover-return-file = Datei mit dem Teil
handover-return-link = Oder der Link
handover-take = Teil übernehmen
handover-taken = Der Teil ist übernommen. Prüfen Sie die Angaben.
handover-conflicts = Der Teil ist übernommen. Hier passt etwas nicht zusammen. Bitte prüfen Sie es.
# $label (text): the question; $mine and $theirs (text): the answer here before, and the answer of the other person
handover-replaced = { $label }: Hier stand „{ $mine }“. Jetzt gilt „{ $theirs }“.
handover-changed = { $label }: Die Person hat „{ $theirs }“ gesehen. Jetzt steht hier „{ $mine }“.
handover-refused = Dieser Teil kann nicht übernommen werden. Er ist noch nicht fertig, oder das Formular hat sich geändert. Bitten Sie die Person, ihn fertig auszufüllen, oder geben Sie den Teil noch einmal weiter.
handover-other-form = Dieser Teil gehört zu einem anderen Antrag.
handover-unreadable = Das kann nicht gelesen werden. Wählen Sie die Datei, die Sie bekommen haben, oder fügen Sie den ganzen Link ein.
handover-part-title = Sie füllen einen Teil eines Antrags aus
handover-part-intro = Diese Angaben sind schon gemacht:
handover-review = Lesen Sie alles noch einmal. Danach geben Sie den Teil zurück. Die Behörde bekommt ihn erst mit dem ganzen Antrag.
handover-finish = Fertig
handover-done-title = Ihr Teil ist fertig
handover-done = Geben Sie ihn der Person zurück, die Sie gefragt hat. Sie sendet den ganzen Antrag.


## A part of the script did not arrive

part-not-loaded = Ein Teil dieser Seite konnte nicht geladen werden. Prüfen Sie Ihre Internet-Verbindung.


## The first page, before the engine has loaded

first-page-wait = Einen Moment. Das Formular wird noch geladen. Was Sie schon eingeben, bleibt erhalten.
first-page-no-script = Dieses Formular braucht JavaScript. Schalten Sie JavaScript in Ihrem Browser ein, und laden Sie die Seite neu.
