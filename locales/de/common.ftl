# German (de): the reference language. Texts of the blocks in forms/shared, used by every form.
# Review: written in plain language; no lawyer and no plain-language editor has reviewed this file yet.
#
# The id of a message is the block and the path inside it. A form may say something more precise under its own path.


## A person

person-familyName = Familienname
    .hint = So, wie er in Ihrem Pass steht.
    .required = Geben Sie Ihren Familiennamen ein. Wenn Sie nur einen Namen haben, geben Sie ihn hier ein.
person-birthName = Geburtsname
    .hint = Nur wenn Sie bei der Geburt einen anderen Familiennamen hatten.
person-givenNames = Vornamen
    .hint = Alle Vornamen, in der Reihenfolge wie im Pass.
    .required = Geben Sie Ihre Vornamen ein. Wenn Sie keinen Vornamen haben, geben Sie einen Strich (-) ein.
person-doctoralDegree = Doktorgrad
    .hint = Nur wenn er im Pass steht, zum Beispiel Dr.
person-gender = Geschlecht
    .required = Wählen Sie, welches Geschlecht in Ihren Papieren steht.
person-birthDate = Geburtsdatum
    .hint = Zum Beispiel 8 3 1975. Wenn Sie Tag oder Monat nicht kennen, lassen Sie das Feld leer.
    .required = Geben Sie mindestens das Jahr Ihrer Geburt ein.
    .constraint = Dieses Datum liegt in der Zukunft. Prüfen Sie Tag, Monat und Jahr.
    .min = Prüfen Sie das Jahr. Es muss vier Ziffern haben.
    .max = Dieses Jahr liegt in der Zukunft. Prüfen Sie das Jahr.
person-birthPlace = Geburtsort
    .hint = Die Stadt oder das Dorf, wie im Pass.
    .required = Geben Sie den Ort ein, an dem Sie geboren sind.
person-birthCountry = Staat der Geburt
    .hint = Der Staat, zu dem der Ort heute gehört.
    .required = Wählen Sie den Staat, in dem Sie geboren sind.
person-nationality = Staatsangehörigkeit
    .hint = Wenn Sie keine haben, wählen Sie „staatenlos“.
    .required = Wählen Sie Ihre Staatsangehörigkeit.


## A member of the family

familyMember-familyName = Familienname
    .hint = So, wie er im Pass steht.
    .required = Geben Sie den Familiennamen dieser Person ein.
familyMember-birthName = Geburtsname
    .hint = Nur wenn die Person bei der Geburt anders hieß.
familyMember-givenNames = Vornamen
    .required = Geben Sie die Vornamen dieser Person ein.
familyMember-gender = Geschlecht
    .required = Wählen Sie, welches Geschlecht in den Papieren dieser Person steht.
familyMember-birthDate = Geburtsdatum
    .hint = Wenn Sie Tag oder Monat nicht kennen, lassen Sie das Feld leer.
    .required = Geben Sie mindestens das Jahr der Geburt ein.
    .constraint = Dieses Datum liegt in der Zukunft. Prüfen Sie Tag, Monat und Jahr.
    .min = Prüfen Sie das Jahr. Es muss vier Ziffern haben.
    .max = Dieses Jahr liegt in der Zukunft. Prüfen Sie das Jahr.
familyMember-birthPlace = Geburtsort
    .required = Geben Sie den Ort ein, an dem diese Person geboren ist.
familyMember-birthCountry = Staat der Geburt
    .required = Wählen Sie den Staat, in dem diese Person geboren ist.
familyMember-nationality = Staatsangehörigkeit
    .hint = Hat die Person mehrere, wählen Sie die, mit der sie in Deutschland gemeldet ist. Ist die deutsche dabei, wählen Sie „Deutschland“.
    .required = Wählen Sie die Staatsangehörigkeit dieser Person.


## Addresses

streetAddress-street = Straße
    .hint = Nur die Straße. Die Hausnummer kommt in das nächste Feld.
    .required = Geben Sie die Straße ein.
streetAddress-houseNumber = Hausnummer
    .hint = Mit Buchstaben, zum Beispiel 12 a.
streetAddress-addition = Zusatz
    .hint = Zum Beispiel: bei Familie Yılmaz, 3. Stock, Zimmer 14.
streetAddress-postcode = Postleitzahl
    .hint = Fünf Ziffern.
    .required = Geben Sie die Postleitzahl ein.
streetAddress-city = Ort
    .required = Geben Sie die Stadt oder Gemeinde ein.

foreignAddress-country = Staat
    .required = Wählen Sie den Staat.
    .constraint = Für eine Adresse in Deutschland wählen Sie oben „in Deutschland“.
foreignAddress-line1 = Adresse, Zeile 1
    .hint = Schreiben Sie die Adresse mit lateinischen Buchstaben, so wie auf einem Brief.
    .required = Geben Sie die erste Zeile der Adresse ein.
foreignAddress-line2 = Adresse, Zeile 2
    .required = Geben Sie die zweite Zeile der Adresse ein, zum Beispiel den Ort.
foreignAddress-line3 = Adresse, Zeile 3
foreignAddress-line4 = Adresse, Zeile 4
foreignAddress-line5 = Adresse, Zeile 5

address-location = Wo ist die Adresse?
    .record = Lage der Anschrift
    .option-001 = in Deutschland
    .option-002 = außerhalb von Deutschland
    .required = Wählen Sie, wo die Adresse ist.
address-delivery = Was für eine Adresse ist es?
    .record = Art der Anschrift
    .option-street = Straße und Hausnummer
    .option-postBox = Postfach
    .required = Wählen Sie Straße oder Postfach.
address-inGermany = Adresse in Deutschland
address-postBox = Postfach
address-postBox-number = Nummer des Postfachs
    .required = Geben Sie die Nummer des Postfachs ein.
address-postBox-postcode = Postleitzahl
    .hint = Fünf Ziffern. Ein Postfach hat oft eine andere Postleitzahl als die Straße.
    .required = Geben Sie die Postleitzahl des Postfachs ein.
address-postBox-city = Ort
    .required = Geben Sie den Ort des Postfachs ein.
address-abroad = Adresse im Ausland


## Contact

contact-email = E-Mail
    .hint = Wenn Sie keine E-Mail-Adresse haben, geben Sie eine Telefonnummer ein.
    .required = Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein. Das Amt muss Sie erreichen können.
contact-phone = Telefon
    .hint = Mit Vorwahl, zum Beispiel +49 170 1234567.


## Somebody acts for the applicant

representation-kind = Stellt jemand den Antrag für Sie?
    .record = Vertretung
    .hint = Für Kinder handeln die Eltern. Für manche Erwachsene handelt eine Betreuerin oder ein Betreuer.
    .option-001 = Nein, ich stelle den Antrag selbst
    .option-002 = Ja, eine Person nach dem Gesetz (Eltern, Vormund, Betreuung)
    .option-003 = Ja, eine Stelle nach dem Gesetz (zum Beispiel das Jugendamt)
    .option-004 = Ja, eine Person mit meiner Vollmacht
    .option-005 = Ja, eine Stelle mit meiner Vollmacht (zum Beispiel eine Kanzlei oder ein Verein)
    .required = Wählen Sie, wer den Antrag stellt.
representation-person = Die Person, die für Sie handelt
    .record = Vertretende Person
representation-person-familyName = Familienname
    .required = Geben Sie den Familiennamen der Person ein, die für Sie handelt.
representation-person-givenNames = Vornamen
    .required = Geben Sie die Vornamen der Person ein, die für Sie handelt.
representation-person-birthDate = Geburtsdatum
    .hint = Wenn Sie Tag oder Monat nicht kennen, lassen Sie das Feld leer.
    .required = Geben Sie mindestens das Jahr der Geburt ein.
representation-organisation = Die Stelle, die für Sie handelt
    .record = Vertretende Stelle
representation-organisation-name = Name der Stelle
    .hint = Der volle Name, so wie er eingetragen ist.
    .required = Geben Sie den Namen der Stelle ein.
representation-organisation-contactFamilyName = Familienname der Ansprechperson
    .required = Geben Sie den Familiennamen der Ansprechperson ein.
representation-organisation-contactGivenNames = Vornamen der Ansprechperson
    .required = Geben Sie die Vornamen der Ansprechperson ein.
representation-organisation-contactFunction = Aufgabe der Ansprechperson
    .hint = Zum Beispiel Rechtsanwältin oder Berater.
representation-address = Adresse der Person oder Stelle
representation-contact = Kontakt der Person oder Stelle
representation-contact-email = E-Mail
    .hint = Eine E-Mail-Adresse oder eine Telefonnummer reicht.
    .required = Geben Sie eine E-Mail-Adresse oder eine Telefonnummer der Person oder Stelle ein.
representation-bringCourtDocument = Das Amt braucht einen Nachweis, dass diese Person oder Stelle für Sie handeln darf. Das ist zum Beispiel die Geburtsurkunde des Kindes, ein Beschluss des Gerichts oder der Betreuerausweis.
representation-bringAuthorisation = Das Amt braucht Ihre Vollmacht mit Unterschrift.


## Somebody who has custody of a minor

guardian-familyName = Familienname
    .required = Geben Sie den Familiennamen dieser Person ein.
guardian-givenNames = Vornamen
    .required = Geben Sie die Vornamen dieser Person ein.
guardian-relation = Wer ist das für die junge Person?
    .record = Verhältnis zum Kind
    .option-mother = Mutter
    .option-father = Vater
    .option-guardian = Vormund
    .option-office = Jugendamt
    .required = Wählen Sie, wer das für die junge Person ist.
guardian-reach = So erreicht das Amt diese Person
guardian-reach-email = E-Mail
    .hint = Eine E-Mail-Adresse oder eine Telefonnummer reicht.
    .required = Geben Sie eine E-Mail-Adresse oder eine Telefonnummer dieser Person ein.
guardian-consents = Ist diese Person mit dem Antrag einverstanden?
    .record = Zustimmung
    .option-yes = ja
    .option-no = nein
    .option-unknown = noch nicht gefragt, oder es gibt keinen Kontakt
    .required = Wählen Sie, ob diese Person einverstanden ist.


## Passport

travelDocument-kind = Was für ein Pass ist es?
    .record = Art des Dokuments
    .option-001 = Reisepass
    .option-002 = Dienstpass
    .option-003 = Diplomatenpass
    .option-004 = anderer amtlicher Pass (zum Beispiel Reiseausweis für Flüchtlinge)
    .option-999 = anderes Dokument
    .required = Wählen Sie, was für ein Pass es ist.
travelDocument-mrz = Zeilen unten auf der Seite mit Ihrem Foto
    .hint = Das sind zwei Zeilen mit vielen Zeichen „<“. Tippen oder kopieren Sie sie hierher: Dann steht unten die Nummer des Passes, und wir prüfen auf Tippfehler. Die Zeilen werden nicht mitgeschickt.
travelDocument-number = Nummer
    .hint = Die Nummer steht meist oben rechts auf der Seite mit dem Foto.
    .required = Geben Sie die Nummer des Passes ein.
travelDocument-authority = Ausgestellt von
    .hint = Die Behörde, so wie sie im Pass steht.
    .required = Geben Sie die Behörde ein, die den Pass ausgestellt hat.
travelDocument-issued = Ausgestellt am
    .required = Geben Sie den Tag ein, an dem der Pass ausgestellt wurde.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
travelDocument-validUntil = Gültig bis
    .required = Geben Sie den Tag ein, bis zu dem der Pass gültig ist.
    .constraint-afterIssue = Der Pass kann nicht vor dem Tag ablaufen, an dem er ausgestellt wurde. Prüfen Sie beide Daten.
    .constraint-expired = Dieser Pass ist abgelaufen. Sie können den Antrag trotzdem senden. Beantragen Sie bald einen neuen Pass oder fragen Sie das Amt.
    .constraint-soon = Dieser Pass läuft bald ab. Beantragen Sie rechtzeitig einen neuen Pass.


## Time in Germany

residencePeriod-begin = Von
    .required = Geben Sie ein, ab wann Sie dort gewohnt haben.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
residencePeriod-end = Bis
    .record-empty = heute
    .hint = Leer lassen, wenn Sie heute noch dort wohnen.
    .constraint = Das Ende muss nach dem Anfang liegen. Prüfen Sie beide Daten.
    .max = Dieser Tag liegt in der Zukunft. Lassen Sie das Feld leer, wenn Sie noch dort wohnen.
residencePeriod-place = Wohnort
    .hint = Postleitzahl und Ort.
    .required = Geben Sie den Ort ein.
residencePeriod-status = Welches Papier hatten Sie in dieser Zeit?
    .record = Aufenthaltsrechtlicher Status
    .hint = Hat sich das Papier geändert, legen Sie einen neuen Zeitraum an.
    .option-title = Aufenthaltstitel (Aufenthaltserlaubnis, Blaue Karte EU, Niederlassungserlaubnis)
    .option-fiction = Fiktionsbescheinigung
    .option-permission = Aufenthaltsgestattung (während des Asylverfahrens)
    .option-toleration = Duldung
    .option-visa = Visum
    .option-freeMovement = Freizügigkeit (EU, EWR, Schweiz)
    .option-none = kein Papier oder weiß nicht
    .required = Wählen Sie das Papier, das Sie in dieser Zeit hatten.
residencePeriod-months = Volle Monate


## Income

livelihood-who = Wer bekommt das Geld?
    .record = Empfängerin oder Empfänger
    .option-applicant = ich
    .option-spouse = meine Ehefrau, mein Ehemann oder meine Lebenspartnerin, mein Lebenspartner
    .option-child = ein Kind
    .option-other = eine andere Person im Haushalt
    .required = Wählen Sie, wer das Geld bekommt.
livelihood-kind = Woher kommt das Geld?
    .record = Art des Einkommens
    .option-wage = Arbeitslohn
    .option-selfEmployment = selbstständige Arbeit
    .option-pension = Rente
    .option-maintenance = Unterhalt
    .option-parentalAllowance = Elterngeld
    .option-childBenefit = Kindergeld
    .option-unemploymentBenefit = Arbeitslosengeld
    .option-citizensBenefit = Grundsicherung für Arbeitsuchende (SGB II, „Jobcenter“)
    .option-socialAssistance = Sozialhilfe oder Grundsicherung im Alter (SGB XII)
    .option-asylumBenefits = Leistungen nach dem Asylbewerberleistungsgesetz
    .option-housingBenefit = Wohngeld
    .option-studentAid = BAföG oder Stipendium
    .option-assets = Vermögen, Mieten, Zinsen
    .option-other = anderes
    .required = Wählen Sie, woher das Geld kommt.
livelihood-kindOther = Welches andere Einkommen?
    .record = Anderes Einkommen
    .required = Schreiben Sie, woher das Geld kommt.
livelihood-amount = Betrag im Monat
    .record = Betrag monatlich (netto)
    .hint = Was wirklich ankommt (netto). Bei wechselndem Einkommen: der Durchschnitt der letzten drei Monate.
    .required = Geben Sie den Betrag in Euro ein. Wenn es nichts ist, geben Sie 0 ein.
    .min = Der Betrag kann nicht kleiner als 0 sein.
livelihood-since = Seit wann?
    .record = Seit
    .hint = Monat und Jahr.


## Health insurance

healthInsurance-kind = Wie sind Sie krankenversichert?
    .record = Art der Krankenversicherung
    .option-statutory = gesetzlich (zum Beispiel AOK, TK, Barmer)
    .option-private = privat
    .option-travel = Reisekrankenversicherung
    .option-asylum = Behandlungsschein oder Karte vom Sozialamt
    .option-none = gar nicht
    .required = Wählen Sie, wie Sie krankenversichert sind.
healthInsurance-company = Name der Versicherung
    .required = Geben Sie den Namen der Versicherung ein.
healthInsurance-number = Versichertennummer
    .hint = Auf der Karte: ein Buchstabe und neun Ziffern.
healthInsurance-missing = Fast alle Menschen in Deutschland müssen krankenversichert sein. Eine Krankenkasse oder eine Beratungsstelle hilft Ihnen, sich zu versichern.


## Convictions and investigations

convictions-state = Was ist passiert?
    .record = Stand des Verfahrens
    .option-convicted = Ein Gericht hat mich verurteilt, oder ich habe einen Strafbefehl bekommen
    .option-open = Es wird noch ermittelt, oder es gibt noch kein Urteil
    .required = Wählen Sie, ob es ein Urteil gibt.
convictions-country = In welchem Staat?
    .record = Staat
    .required = Wählen Sie den Staat.
convictions-authority = Gericht oder Behörde
    .hint = Zum Beispiel Amtsgericht Musterstadt.
    .required = Geben Sie das Gericht oder die Behörde ein. Wenn Sie den Namen nicht kennen, geben Sie den Ort ein.
convictions-fileNumber = Aktenzeichen
    .hint = Es steht oben auf jedem Brief des Gerichts.
convictions-offence = Worum ging es?
    .record = Tat oder Vorwurf
    .hint = Wenige Worte reichen, zum Beispiel „Fahren ohne Fahrschein“.
    .required = Schreiben Sie kurz, worum es ging.
convictions-decidedOn = Datum des Urteils oder Strafbefehls
    .required = Geben Sie das Datum ein. Es steht auf dem Urteil oder Strafbefehl.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
convictions-sentenceKind = Welche Strafe?
    .record = Art der Strafe
    .option-fine = Geldstrafe
    .option-suspended = Freiheitsstrafe auf Bewährung
    .option-prison = Freiheitsstrafe ohne Bewährung
    .option-youth = Jugendstrafe
    .option-other = anderes
    .required = Wählen Sie die Strafe.
convictions-dailyRates = Zahl der Tagessätze
    .hint = Im Urteil steht zum Beispiel „40 Tagessätze zu je 15 Euro“. Dann geben Sie 40 ein.
    .required = Geben Sie die Zahl der Tagessätze ein.
    .min = Geben Sie eine Zahl ab 1 ein.
    .max = Diese Zahl ist zu groß. Geben Sie die Zahl der Tagessätze ein, nicht den Betrag in Euro.
convictions-months = Dauer der Strafe in Monaten
    .required = Geben Sie die Dauer in Monaten ein. Ein Jahr sind 12 Monate.
    .min = Geben Sie eine Zahl ab 1 ein.
    .max = Diese Zahl ist zu groß. Geben Sie die Dauer in Monaten ein.
convictions-sentenceOther = Welche Folge hatte das Urteil?
    .record = Andere Rechtsfolge
    .required = Schreiben Sie kurz, welche Folge das Urteil hatte.


## The paper for the stay

residenceTitle-kind = Welches Papier haben Sie?
    .record = Art des Aufenthaltsdokuments
    .option-settlement = Niederlassungserlaubnis
    .option-euLongTerm = Erlaubnis zum Daueraufenthalt-EU
    .option-blueCard = Blaue Karte EU
    .option-permit = Aufenthaltserlaubnis
    .option-visa = Visum
    .option-fiction = Fiktionsbescheinigung
    .option-permission = Aufenthaltsgestattung (Asylverfahren)
    .option-toleration = Duldung
    .option-freeMovement = Freizügigkeit (EU, EWR, Schweiz)
    .option-none = keines oder ein anderes
residenceTitle-legalBasis = Paragraf auf dem Papier
    .record = Rechtsgrundlage
    .hint = Zum Beispiel § 25 Abs. 2 AufenthG. Er steht oft unter „Anmerkungen“.
residenceTitle-validUntil = Gültig bis
    .constraint-expired = Dieses Papier ist abgelaufen. Sprechen Sie sofort mit der Ausländerbehörde. Sie können den Antrag trotzdem senden.
residenceTitle-authority = Ausgestellt von
    .hint = Die Ausländerbehörde oder die Botschaft, zum Beispiel Stadt Musterstadt.
residenceTitle-azrNumber = AZR-Nummer
    .hint = Zwölf Ziffern. Sie steht auf manchen Papieren und Briefen. Wenn Sie sie nicht finden, lassen Sie das Feld leer.


## A job

employer-name = Name der Firma
employer-address = Adresse der Firma
employer-occupation = Als was arbeiten Sie dort?
    .record = Ausgeübte Tätigkeit
    .hint = Zum Beispiel Koch, Softwareentwicklerin oder Helfer im Lager.
employer-begin = Erster Arbeitstag
employer-unlimited = Ist der Vertrag unbefristet?
    .record = Unbefristetes Arbeitsverhältnis
    .hint = Unbefristet heißt: Im Vertrag steht kein Ende.
employer-end = Der Vertrag endet am
    .constraint = Der Vertrag muss nach dem ersten Arbeitstag enden. Prüfen Sie beide Daten.
employer-hours = Arbeitsstunden in der Woche
    .max = Diese Zahl ist zu groß. Geben Sie die Stunden in einer Woche ein.
employer-pay = Lohn im Monat vor Steuern (brutto)


## Bank account

bank-holder = Kontoinhaberin oder Kontoinhaber
    .hint = Die Person, der das Konto gehört.
    .required = Geben Sie ein, wem das Konto gehört.
bank-iban = IBAN
    .hint = Sie steht auf der Bankkarte oder auf dem Kontoauszug.
    .required = Geben Sie die IBAN ein.
bank-bic = BIC
    .hint = Nur für Konten außerhalb von Deutschland.
    .required = Geben Sie die BIC ein. Ihre Bank kennt sie.


## What a document says about the body

physical-height = Größe
    .hint = In Zentimetern, ohne Schuhe.
    .required = Geben Sie Ihre Größe in Zentimetern ein.
    .min = Geben Sie die Größe in Zentimetern ein, zum Beispiel 172.
    .max = Geben Sie die Größe in Zentimetern ein, zum Beispiel 172.
physical-eyeColour = Augenfarbe
    .required = Wählen Sie Ihre Augenfarbe.


## Declarations at the end

declarations-truth = Meine Angaben sind richtig und vollständig.
    .hint = Wer absichtlich falsche Angaben macht, kann bestraft werden und verliert vielleicht, was er bekommen hat.
    .required = Ohne diese Erklärung kann das Amt den Antrag nicht bearbeiten. Kreuzen Sie sie an, wenn alles stimmt.
declarations-changes = Wenn sich etwas ändert, sage ich es dem Amt sofort.
    .hint = Zum Beispiel eine neue Adresse, eine Hochzeit, eine neue Arbeit oder eine Anzeige.
    .required = Ohne diese Erklärung kann das Amt den Antrag nicht bearbeiten. Kreuzen Sie sie bitte an.
declarations-privacy = Ich habe die Hinweise zum Datenschutz gelesen.
    .hint = Das Amt speichert Ihre Angaben, um über den Antrag zu entscheiden. Es fragt dafür auch andere Behörden. Die Hinweise finden Sie auf der Seite Ihres Amtes.
    .required = Lesen Sie die Hinweise zum Datenschutz und kreuzen Sie diesen Satz an.


## School, training, studies

schooling-kind = Was war es?
    .record = Art
    .option-school = Schule
    .option-vocational = Berufsausbildung
    .option-university = Studium
    .option-course = Sprachkurs oder Integrationskurs
    .required = Wählen Sie, was es war.
schooling-name = Name und Ort
    .required = Geben Sie den Namen der Schule und den Ort ein.
schooling-country = Staat
    .required = Wählen Sie den Staat.
schooling-begin = Von
    .hint = Monat und Jahr. Ungefähr reicht.
    .required = Geben Sie Monat und Jahr ein.
schooling-end = Bis
    .hint = Leer lassen, wenn Sie noch dort sind.
    .constraint = Das Ende muss nach dem Anfang liegen. Prüfen Sie beide Angaben.
schooling-degree = Abschluss
    .hint = Zum Beispiel Realschulabschluss. Leer lassen, wenn Sie keinen haben.
