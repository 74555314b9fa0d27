# German (de): the reference language of the form for the declaration of commitment (Verpflichtungserklärung).
# Review: written in plain language; no lawyer and no plain-language editor has reviewed this file yet.
#
# Where the law or a local figure is not certain, the sentence says so. Keep that in translations.

verpflichtungserklaerung = Verpflichtungserklärung vorbereiten
    .record = Verpflichtungserklärung (§§ 66 bis 68 AufenthG): Angaben zur Vorbereitung

visit = Der Besuch
    .record = Besuch
# $years (number): how many years the promise binds
visit-intro = Mit einer Verpflichtungserklärung versprechen Sie: Ich zahle alles für meinen Gast, auch Krankheit und Pflege. Das kann sehr teuer werden. Das Versprechen gilt lange. Für Gäste, die bleiben, sind es { $years } Jahre. Sie unterschreiben im Amt. Hier bereiten Sie den Termin vor.
# $days (number): the longest stay for a visit
visit-purpose = Warum kommt der Gast?
    .record = Zweck des Aufenthalts
    .option-schengen = Besuch bis { $days } Tage
    .option-study = Studium, Ausbildung oder Sprachkurs
    .option-family = Familie, für längere Zeit
    .option-admission = Aufnahmeprogramm (§ 23 AufenthG)
    .option-other = anderer Grund
visit-purposeOther = Welcher Grund?
    .record = Anderer Zweck
visit-entry = Wann soll der Gast einreisen?
    .record = Voraussichtliche Einreise
    .min = Dieser Tag liegt in der Vergangenheit. Prüfen Sie das Datum.
visit-end = Wann reist der Gast wieder aus?
    .record = Voraussichtliche Ausreise
    .constraint = Die Ausreise muss nach der Einreise liegen. Prüfen Sie beide Daten.
visit-days = Tage in Deutschland
# $days (number): the longest stay for a visit
visit-tooLong = Ein Besuch dauert meist höchstens { $days } Tage. Für längere Zeit braucht der Gast ein anderes Visum.

host = Sie, die Gastgeberin oder der Gastgeber
    .record = Verpflichtungsgeberin oder Verpflichtungsgeber
host-kind = Wer gibt die Erklärung ab?
    .record = Erklärung abgegeben von
    .option-person = ich allein
    .option-couple = wir zusammen, als Ehepaar oder eingetragene Lebenspartnerschaft
    .option-company = eine Firma oder ein Verein
host-company = Die Firma oder der Verein
host-company-name = Name
host-company-register = Register und Nummer
    .hint = Zum Beispiel Amtsgericht Musterstadt, HRB 12345.
host-company-address = Adresse der Firma oder des Vereins
host-company-role = Ihre Aufgabe dort
    .record = Funktion im Unternehmen
    .hint = Nur wer für die Firma unterschreiben darf, kann die Erklärung abgeben.
host-companyNotice = Das Amt prüft, ob die Firma oder der Verein zahlen kann. Nach Ihrem eigenen Einkommen fragt es dann nicht. Bringen Sie einen Auszug aus dem Register und den letzten Jahresabschluss mit.
host-person = Die Person, die unterschreibt
    .record = Angaben zur Person
host-minor = Mit unter 18 Jahren kann man die Erklärung meist nicht abgeben. Eine erwachsene Person kann es tun.
host-address = Ihre Wohnung
    .record = Wohnanschrift
    .hint = Die Adresse, unter der Sie gemeldet sind.
# $municipality (text): name of the town that this office serves
host-elsewhere = Dieses Amt ist für { $municipality } zuständig. Wenn Sie woanders wohnen, gehen Sie bitte zum Amt Ihres Wohnorts.
host-reach = So erreicht Sie das Amt
    .record = Erreichbarkeit
host-document = Welchen Ausweis haben Sie?
    .record = Ausweisdokument
    .option-idCard = Personalausweis
    .option-passport = Pass
host-documentNumber = Nummer des Ausweises
host-title = Ihr Papier für den Aufenthalt
    .record = Aufenthaltsdokument
# $months (number): how long a title has to be valid
host-titleResult = Reicht Ihr Papier?
    .option-likely = Ihr Papier reicht wahrscheinlich. Das Amt prüft es.
    .option-short = Ihr Papier ist nicht mehr lange gültig. Viele Ämter möchten, dass es noch mindestens { $months } Monate gilt. Fragen Sie Ihr Amt.
    .option-notEnough = Mit diesem Papier nimmt das Amt die Erklärung meist nicht an. Vielleicht kann eine andere Person sie abgeben.
host-maritalStatus = Familienstand

partner = Die zweite Person, die unterschreibt
    .record = Zweite Verpflichtungsgeberin oder zweiter Verpflichtungsgeber
# $years (number): how many years the promise binds
partner-intro = Diese Seite ist für die zweite Person. Sie verspricht dasselbe wie die erste: alle Kosten für den Gast zu zahlen, auch Krankheit und Pflege. Für Gäste, die bleiben, gilt das { $years } Jahre. Beide unterschreiben im Amt.
partner-person = Angaben zur zweiten Person
partner-minor = Mit unter 18 Jahren kann man die Erklärung meist nicht abgeben. Vielleicht kann die erste Person sie allein abgeben.
partner-documentNumber = Nummer von Personalausweis oder Pass
partner-title = Papier der zweiten Person für den Aufenthalt
    .record = Aufenthaltsdokument der zweiten Person
# $months (number): how long a title has to be valid
partner-titleResult = Reicht das Papier?
    .option-likely = Das Papier reicht wahrscheinlich. Das Amt prüft es.
    .option-short = Das Papier ist nicht mehr lange gültig. Viele Ämter möchten, dass es noch mindestens { $months } Monate gilt. Fragen Sie das Amt.
    .option-notEnough = Mit diesem Papier zählt das Amt die zweite Person meist nicht mit. Vielleicht kann die erste Person die Erklärung allein abgeben.
partner-net = Einkommen der zweiten Person im Monat (netto)
    .hint = Was auf dem Konto ankommt. Wenn es kein Einkommen gibt, geben Sie 0 ein.
# $years (number): how many years the promise binds
partner-promise = Als zweite Person verspreche ich dasselbe: Ich zahle alle öffentlichen Kosten für den Lebensunterhalt des Gastes, { $years } Jahre ab der Einreise, wenn er so lange bleibt.
    .required = Lesen Sie den Satz und kreuzen Sie ihn an. Ohne dieses Versprechen zählt das Amt die zweite Person nicht mit.
partner-understood = Ich habe alles verstanden, auch in meiner Sprache. Meine Angaben sind richtig.
    .hint = Im Amt unterschreiben Sie den deutschen Text. Falsche Angaben können strafbar sein.
    .required = Kreuzen Sie den Satz an, wenn Sie alles verstanden haben. Sonst fragen Sie zuerst das Amt.

income = Ihr Einkommen
    .record = Einkommen
income-activity = Was machen Sie?
    .record = Art der Erwerbstätigkeit
    .option-employee = Ich arbeite bei einer Firma
    .option-selfEmployed = Ich bin selbstständig
    .option-pensioner = Ich bekomme Rente
    .option-other = anderes
income-occupation = Beruf
income-employer = Ihr Arbeitgeber
    .record = Arbeitgeber
income-employer-name = Name der Firma
income-employer-street = Straße und Hausnummer der Firma
income-employer-postcode = Postleitzahl der Firma
income-employer-city = Ort der Firma
income-employer-since = Dort seit
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
income-employer-unlimited = Ist der Vertrag unbefristet?
    .record = Unbefristetes Arbeitsverhältnis
    .hint = Unbefristet heißt: Im Vertrag steht kein Ende.
income-employer-endsOn = Der Vertrag endet am
income-net = Ihr Einkommen im Monat (netto)
    .record = Einkommen monatlich (netto)
    .hint = Was auf dem Konto ankommt. Bei wechselndem Einkommen: der Durchschnitt der letzten drei Monate.
income-otherIncome = Anderes Einkommen im Monat
    .hint = Zum Beispiel Mieten. Kindergeld zählt meist nicht.
income-benefits = Bekommen Sie Geld vom Jobcenter oder Sozialamt?
    .record = Bezug von Leistungen nach SGB II oder SGB XII
income-benefitsNotice = Dann nimmt das Amt die Erklärung meist nicht an. Eine andere Person kann sie abgeben, oder jemand hinterlegt Geld.
income-rent = Miete im Monat mit Heizung
    .hint = Wenn Sie keine Miete zahlen, geben Sie 0 ein.
income-maintenance = Unterhalt, den Sie im Monat zahlen
    .record = Unterhaltszahlungen monatlich
income-loans = Raten für Kredite im Monat
income-dependants = Wie viele andere Menschen leben von diesem Einkommen?
    .record = Weitere Personen, die vom Einkommen leben
    .hint = Zum Beispiel Kinder oder eine Ehefrau ohne eigenes Einkommen. Wer unterschreibt, zählt hier nicht. Wenn es niemand ist, geben Sie 0 ein.
income-total = Einkommen im Monat, nach Abzug von Unterhalt
    .hint = Bei zwei Personen: von beiden zusammen.

earlier = Frühere Erklärungen
earlier-hasEarlier = Haben Sie schon einmal eine Verpflichtungserklärung abgegeben?
    .record = Frühere Verpflichtungserklärungen
    .hint = Wenn Sie zu zweit unterschreiben: Zählen Sie auch die Erklärungen der zweiten Person mit.
# $row (number): position; $name (text): name of the guest, may be empty
earlier-commitment = Welche?
    .record = Frühere Erklärungen
    .row = Erklärung { $row }
    .add = Weitere Erklärung hinzufügen
    .remove = Diese Erklärung entfernen
    .empty = Noch keine Erklärung eingetragen.
earlier-commitment-guestName = Name des Gastes
earlier-commitment-signedOn = Wann haben Sie unterschrieben?
    .record = Abgegeben (Monat/Jahr)
    .hint = Monat und Jahr.
earlier-commitment-authority = Bei welchem Amt?
    .record = Behörde
earlier-commitment-left = Ist der Gast wieder ausgereist?
    .record = Gast wieder ausgereist
    .option-yes = ja
    .option-no = nein
    .option-unknown = weiß nicht
earlier-commitment-adults = Für wie viele Erwachsene gilt sie noch?
    .record = Noch gebunden für Erwachsene (Anzahl)
    .hint = Wenn es keiner ist, geben Sie 0 ein.
earlier-commitment-minors = Für wie viele Kinder unter 18 gilt sie noch?
    .record = Noch gebunden für Minderjährige (Anzahl)
    .hint = Wenn es keines ist, geben Sie 0 ein.
    .constraint-somebody = Sie haben zweimal 0 eingegeben. Sind alle ausgereist? Dann ändern Sie die Antwort darüber.
earlier-stillOpen = Das Amt rechnet offene Erklärungen bei Ihrem Einkommen mit. Hier zählen sie auch mit.

guests = Ihre Gäste
    .record = Gäste
# $row (number): position; $name (text): given names of the guest, may be empty
guests-guest = Wer kommt?
    .record = Gäste
    .hint = Eine Erklärung reicht für einen Gast, seine Ehefrau oder ihren Ehemann und die minderjährigen Kinder.
    .row = Gast { $row }
    .add = Weiteren Gast hinzufügen
    .remove = Diesen Gast entfernen
    .empty = Noch kein Gast eingetragen.
guests-guest-familyName = Familienname
    .hint = Genau so, wie er im Pass des Gastes steht.
    .required = Geben Sie den Familiennamen des Gastes ein.
guests-guest-givenNames = Vornamen
    .hint = Alle Vornamen, in der Reihenfolge wie im Pass.
    .required = Geben Sie die Vornamen des Gastes ein.
guests-guest-gender = Geschlecht
    .required = Wählen Sie, welches Geschlecht im Pass des Gastes steht.
guests-guest-birthDate = Geburtsdatum
    .hint = Wenn im Pass Tag oder Monat fehlt, lassen Sie das Feld leer.
    .required = Geben Sie mindestens das Jahr der Geburt ein.
guests-guest-birthPlace = Geburtsort
    .required = Geben Sie den Ort ein, an dem der Gast geboren ist.
guests-guest-birthCountry = Staat der Geburt
    .required = Wählen Sie den Staat, in dem der Gast geboren ist.
guests-guest-nationality = Staatsangehörigkeit
    .hint = Die Staatsangehörigkeit des Passes, mit dem der Gast reist.
    .required = Wählen Sie die Staatsangehörigkeit des Gastes.
guests-guest-passportNumber = Nummer des Passes
    .required = Geben Sie die Nummer ein. Ohne Passnummer gilt die Erklärung meist nicht.
guests-guest-passportValidUntil = Pass gültig bis
    .constraint-short = Der Pass läuft vor der Einreise ab. Der Gast braucht einen neuen Pass.
guests-guest-home = Adresse des Gastes im Ausland
guests-guest-relationship = Wie gehören Gast und Gastgeber zusammen?
    .record = Verhältnis zur einladenden Person
    .hint = Zum Beispiel: Mutter des Gastgebers, Freundin, Geschäftspartner.
guests-oneFamily = Mehrere Gäste, die keine Familie sind, brauchen je eine eigene Erklärung. Das kostet dann auch mehrmals die Gebühr.

solvency = Reicht das Einkommen?
    .record = Berechnung zur Leistungsfähigkeit
solvency-adults = Gäste ab 18 Jahren
solvency-minors = Gäste unter 18 Jahren
solvency-openAdults = Erwachsene aus früheren Erklärungen, die noch gelten
solvency-openMinors = Kinder aus früheren Erklärungen, die noch gelten
solvency-needed = Einkommen, das wahrscheinlich nötig ist im Monat
# $needed, $total (numbers): net income needed and given, Euro a month
solvency-solvencyResult = Reicht Ihr Einkommen?
    .option-likely = Ihr Einkommen reicht wahrscheinlich. Das Amt prüft es mit Ihren Nachweisen.
    .option-open = Wahrscheinlich sind { NUMBER($needed, minimumFractionDigits: 2) } Euro im Monat nötig. Sie haben { NUMBER($total, minimumFractionDigits: 2) } Euro angegeben. Fragen Sie das Amt nach einer Bürgschaft der Bank oder einem Sperrkonto.
solvency-solvencyUnknown = Wie viel Einkommen nötig ist, legt Ihr Amt fest. Es hängt von der Zahl der Menschen ab, die davon leben. Fragen Sie das Amt vor dem Termin.

housing = Wo der Gast wohnt
    .record = Unterkunft des Gastes
housing-atHost = Wohnt der Gast bei Ihnen?
    .record = Unterkunft bei der einladenden Person
housing-address = Adresse, an der der Gast wohnt
housing-ownership = Was für eine Wohnung ist es?
    .record = Eigentum oder Miete
    .option-tenant = gemietet
    .option-owner = eigenes Haus oder eigene Wohnung
    .option-other = etwas anderes, zum Beispiel ein Hotel
housing-size = Größe der Wohnung in Quadratmetern
housing-persons = Wie viele Menschen wohnen dort, ohne den Gast?
    .record = Personen in der Wohnung, ohne den Gast
    .hint = Zählen Sie sich mit, wenn Sie dort wohnen.

insurance = Krankenversicherung des Gastes
# $cover (number): sum insured in Euro
insurance-intro = Für einen Besuch ist meist eine Reisekrankenversicherung über mindestens { $cover } Euro nötig. Sie schützt auch Sie: Ohne Versicherung zahlen Sie die Behandlung.
insurance-who = Wer schließt die Versicherung ab?
    .record = Versicherung abgeschlossen durch
    .option-guest = der Gast
    .option-host = ich
    .option-notYet = noch offen
insurance-company = Name der Versicherung
insurance-until = Versichert bis
    .constraint = Die Versicherung endet vor der Einreise. Prüfen Sie das Datum.

documents = Ihre Unterlagen
    .record = Unterlagen
documents-intro = Diese Liste passt zu Ihren Antworten. Laden Sie hoch, was Sie haben: als Foto oder als PDF. Sie können den Antrag auch senden, wenn etwas fehlt. Bringen Sie es dann zum Termin mit.
documents-identity = Ihr Personalausweis oder Pass
    .reason = Weil das Amt prüft, wer unterschreibt.
    .record = Personalausweis oder Pass
    .hint = Bei zwei Personen: beide Ausweise.
documents-titleCard = Ihr Aufenthaltstitel
    .record = Aufenthaltstitel
    .hint = Bei zwei Personen: von jeder, die einen hat.
    .reason = Weil Sie ein Papier für den Aufenthalt angegeben haben.
documents-payslips = Ihr Arbeitsvertrag und die letzten drei Lohnabrechnungen
    .record = Arbeitsvertrag und die letzten drei Lohnabrechnungen
    .reason = Weil Sie angestellt sind.
documents-taxPapers = Eine Bescheinigung der Steuerberatung über Ihr Einkommen und der letzte Steuerbescheid
    .record = Bescheinigung der Steuerberatung über das Einkommen und letzter Steuerbescheid
    .reason = Weil Sie selbstständig sind.
documents-pensionNotice = Ihr Rentenbescheid
    .record = Rentenbescheid
    .reason = Weil Sie Rente bekommen.
documents-partnerIncome = Nachweise über das Einkommen der zweiten Person, zum Beispiel drei Lohnabrechnungen
    .record = Nachweise über das Einkommen der zweiten Person
    .reason = Weil Sie für die zweite Person ein Einkommen angegeben haben.
documents-home = Ihr Mietvertrag oder der Grundbuchauszug
    .reason = Weil das Amt prüft, ob Platz für den Gast ist.
    .record = Mietvertrag oder Grundbuchauszug
documents-passportCopy = Eine Kopie vom Pass des Gastes
    .reason = Weil die Passnummer in der Erklärung steht.
documents-security = Eine Bürgschaft der Bank oder der Nachweis über ein Sperrkonto, wenn das Einkommen nicht reicht
    .reason = Weil das Einkommen vielleicht nicht reicht.
documents-register = Der Auszug aus dem Register, der letzte Jahresabschluss und ein Nachweis, dass Sie unterschreiben dürfen
    .record = Registerauszug und Nachweis der Vertretungsmacht
    .reason = Weil eine Firma oder ein Verein einlädt.

confirmation = Was Sie versprechen
    .record = Verpflichtung und Erklärungen
confirmation-scope = Ich zahle alle öffentlichen Kosten für den Lebensunterhalt meines Gastes: Wohnung, Essen, Krankheit, Pflege und auch die Ausreise.
    .required = Lesen Sie den Satz und kreuzen Sie ihn an. Ohne dieses Versprechen gibt es keine Erklärung.
# $years (number): how many years the promise binds
confirmation-term = Ich weiß: Mein Versprechen gilt { $years } Jahre ab der Einreise, wenn der Gast so lange bleibt.
    .required = Lesen Sie, wie lange Ihr Versprechen gilt, und kreuzen Sie den Satz an.
confirmation-notEnded = Ich weiß: Es endet nicht früher, wenn der Gast Schutz bekommt oder einen neuen Aufenthaltstitel.
    .required = Lesen Sie, dass Ihr Versprechen nicht früher endet, und kreuzen Sie den Satz an.
confirmation-seizure = Ich weiß: Wenn ich nicht zahle, darf das Amt meinen Lohn oder mein Konto pfänden.
    .required = Lesen Sie, was passiert, wenn Sie nicht zahlen, und kreuzen Sie den Satz an.
confirmation-truth = Meine Angaben sind richtig und vollständig.
    .hint = Falsche Angaben können strafbar sein.
    .required = Kreuzen Sie den Satz an, wenn alles stimmt.
confirmation-privacy = Ich habe die Hinweise zum Datenschutz gelesen.
    .hint = Die Erklärung wird gespeichert. Auch Botschaften und Sozialämter können sie sehen.
    .required = Lesen Sie die Hinweise zum Datenschutz und kreuzen Sie diesen Satz an.
confirmation-understood = Ich habe alles verstanden, auch in meiner Sprache.
    .hint = Im Amt unterschreiben Sie den deutschen Text. Wenn Sie etwas nicht verstehen, fragen Sie vorher.
    .required = Kreuzen Sie den Satz an, wenn Sie alles verstanden haben. Sonst fragen Sie zuerst das Amt.
# $fee (number): fee in Euro
confirmation-appointment = Buchen Sie jetzt einen Termin beim Amt. Sie müssen selbst kommen und dort unterschreiben. Die Gebühr ist { NUMBER($fee, minimumFractionDigits: 2) } Euro für jede Erklärung.

# Who fills in a part of the form.
party-guest = Gast
party-partner = zweite Person
