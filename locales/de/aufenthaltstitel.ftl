# German (de): the reference language of the form for residence titles (Aufenthaltstitel).
# Review: written in plain language; no lawyer and no plain-language editor has reviewed this file yet.
#
# Where the law is not certain here, the sentence says so ("wahrscheinlich", "das Amt prüft"). Keep that in translations.

aufenthaltstitel = Aufenthaltstitel beantragen
    .record = Antrag auf Erteilung oder Verlängerung eines Aufenthaltstitels


## What is asked for

request = Ihr Antrag
    .record = Antrag
request-intro = Beantragen Sie die Verlängerung, bevor Ihr Papier abläuft. Dieser Antrag fragt nur, was für Ihren Fall nötig ist.
request-kind = Was möchten Sie?
    .record = Art des Antrags
    .option-issue = zum ersten Mal einen Aufenthaltstitel
    .option-extension = meinen Aufenthaltstitel verlängern
    .option-change = einen Aufenthaltstitel für einen anderen Zweck
    .option-settlement = eine Niederlassungserlaubnis oder den Daueraufenthalt-EU (unbefristet)
    .option-conditions = etwas ändern, was auf meinem Papier steht (Nebenbestimmungen)
    .required = Wählen Sie, was Sie möchten. Wenn Sie unsicher sind, fragen Sie das Amt.
request-purpose = Wofür möchten Sie in Deutschland bleiben?
    .record = Zweck des Aufenthalts
    .option-work = Arbeit
    .option-education = Studium, Ausbildung, Sprachkurs
    .option-family = Familie
    .option-humanitarian = Schutz oder humanitäre Gründe
    .option-temporaryProtection = vorübergehender Schutz wegen des Krieges in der Ukraine (§ 24 AufenthG)
    .option-swiss = Ich oder meine Familie kommen aus der Schweiz
    .option-special = ein anderer Grund
    .required = Wählen Sie den wichtigsten Grund.
request-swissKind = Was machen Sie in Deutschland?
    .record = Tätigkeit in Deutschland
    .option-001 = Ich arbeite in einer Firma
    .option-002 = Ich arbeite selbstständig
    .option-003 = Ich studiere
    .option-004 = Ich gehöre zur Familie einer Person aus der Schweiz
    .option-005 = anderes, zum Beispiel Rente
request-workKind = Welche Arbeit?
    .record = Art der Erwerbstätigkeit
    .option-skilled = Arbeit als Fachkraft mit Ausbildung oder Studium
    .option-blueCard = Blaue Karte EU
    .option-it = Arbeit mit Berufserfahrung, auch in der IT
    .option-research = Forschung
    .option-selfEmployed = selbstständige Arbeit
    .option-jobSearch = Suche nach Arbeit (auch Chancenkarte)
    .option-other = andere Arbeit
request-educationKind = Welches Studium, welche Ausbildung?
    .record = Art von Studium oder Ausbildung
    .option-study = Studium
    .option-preparation = Vorbereitung auf das Studium (Studienkolleg, Sprachkurs)
    .option-vocational = Ausbildung in einem Betrieb
    .option-schoolTraining = Ausbildung in einer Schule
    .option-languageCourse = Sprachkurs oder Schulbesuch
    .option-recognition = Anerkennung meines Berufs
    .option-search = Suche nach einem Platz
request-familyKind = Zu wem gehören Sie?
    .record = Nachzug zu
    .option-spouse = zu meiner Ehefrau, meinem Ehemann oder meiner Partnerin, meinem Partner
    .option-child = zu meinen Eltern
    .option-parent = zu meinem Kind
    .option-other = zu anderen Verwandten
request-humanitarianKind = Welcher Grund?
    .record = Humanitärer Grund
    .option-asylum = Ich bin asylberechtigt
    .option-refugee = Ich bin als Flüchtling anerkannt
    .option-subsidiary = Ich habe subsidiären Schutz
    .option-banOnDeportation = Für mich gilt ein Abschiebungsverbot
    .option-admission = Ich bin über ein Aufnahmeprogramm gekommen
    .option-hardship = Härtefall oder dringende persönliche Gründe
    .option-integration = Ich lebe seit Jahren hier und bin gut integriert
    .option-trainingToleration = Ich habe eine Duldung und mache eine Ausbildung (Ausbildungsduldung)
    .option-other = ein anderer Grund
request-specialText = Welcher Grund?
    .record = Anderer Grund
    .hint = Zum Beispiel: Ich war früher deutsch. Ich komme als junger Mensch zurück.
    .required = Schreiben Sie kurz, warum Sie in Deutschland bleiben möchten.
request-settlementKind = Welches unbefristete Papier?
    .record = Art der Niederlassungserlaubnis
    .option-general = Niederlassungserlaubnis nach mehreren Jahren mit Aufenthaltserlaubnis
    .option-euLongTerm = Erlaubnis zum Daueraufenthalt-EU
    .option-skilled = Niederlassungserlaubnis als Fachkraft
    .option-highlyQualified = Niederlassungserlaubnis als hoch qualifizierte Fachkraft
    .option-blueCard = Niederlassungserlaubnis mit Blauer Karte EU
    .option-selfEmployed = Niederlassungserlaubnis mit selbstständiger Arbeit
    .option-refugee = Niederlassungserlaubnis als Flüchtling oder asylberechtigte Person
    .option-familyOfGerman = Niederlassungserlaubnis als Familie von Deutschen
    .option-child = Niederlassungserlaubnis für Kinder, die hier aufgewachsen sind
    .option-other = anders oder weiß nicht
request-conditionKind = Was soll sich ändern?
    .record = Beantragte Änderung
    .option-work = Arbeit: Ich darf nicht arbeiten oder nur in einer Firma
    .option-residence = Wohnort: Ich muss an einem Ort wohnen und möchte umziehen
    .option-travel = Reise: Ich darf einen Ort nicht verlassen
    .option-other = anderes
    .required = Wählen Sie mindestens eine Antwort.
request-conditionText = Was genau, und warum?
    .record = Beschreibung und Grund der Änderung
    .hint = Zum Beispiel: Auf meiner Karte steht „Erwerbstätigkeit nicht erlaubt“. Ich habe eine Stelle gefunden.
    .required = Schreiben Sie kurz, was sich ändern soll und warum.
request-hasTitle = Haben Sie jetzt ein Papier für den Aufenthalt?
    .record = Derzeit Aufenthaltsdokument vorhanden
    .hint = Auch ein Visum, eine Aufenthaltsgestattung oder eine Duldung.
request-current = Ihr jetziges Papier
    .record = Derzeitiges Aufenthaltsdokument
# $until (date): last day of the present title; $weeks (number): how long before it one should apply
request-filingResult = Frist
    .option-inTime = Ihr Papier gilt bis { $until }. Damit sind Sie wahrscheinlich rechtzeitig. Gut ist ein Antrag etwa { $weeks } Wochen vor diesem Tag.
    .option-soon = Ihr Papier gilt bis { $until }. Senden Sie den Antrag vor diesem Tag. Meist gilt Ihr Papier dann weiter, bis das Amt entscheidet. Bitten Sie um eine Fiktionsbescheinigung.
    .option-late = Ihr Papier ist am { $until } abgelaufen. Senden Sie den Antrag trotzdem sofort. Rufen Sie das Amt an und erklären Sie, warum es später wurde. Lassen Sie sich beraten.
request-asylumWarning = Mit Aufenthaltsgestattung oder Duldung geht ein Wechsel zu diesem Zweck oft nicht ohne Weiteres. Lassen Sie sich beraten, bevor Sie den Antrag senden.


## Settlement permit

settlement = Niederlassungserlaubnis
settlement-intro = Diese Fragen zeigen, was für die Niederlassungserlaubnis wichtig ist. Für Fachkräfte, Flüchtlinge und Familien von Deutschen gelten oft leichtere Regeln. Das Amt entscheidet.
settlement-titleSince = Seit wann haben Sie eine Aufenthaltserlaubnis?
    .record = Im Besitz einer Aufenthaltserlaubnis seit
    .hint = Der erste Tag der ersten Aufenthaltserlaubnis, ohne Unterbrechung.
# $years (number): years that are usually needed
settlement-timeResult = Zeit
    .option-likely = Ihre Zeit reicht wahrscheinlich. Meist sind es { $years } Jahre.
    .option-open = Meist sind { $years } Jahre nötig. Für manche Gruppen ist es weniger. Das Amt prüft Ihren Fall.
settlement-pensionMonths = Wie viele Monate haben Sie in die Rentenversicherung eingezahlt?
    .record = Monate mit Beiträgen zur Rentenversicherung
    .hint = Die Zahl steht im Versicherungsverlauf der Deutschen Rentenversicherung. Ungefähr reicht.
# $months (number): months that are usually needed
settlement-pensionResult = Rente
    .option-likely = Das reicht wahrscheinlich. Meist sind es { $months } Monate.
    .option-open = Meist sind { $months } Monate nötig. Für manche Gruppen ist es weniger. Das Amt prüft Ihren Fall.
settlement-language = Welches Deutsch-Zertifikat haben Sie?
    .record = Sprachzertifikat
    .option-b1 = B1
    .option-b2 = B2 oder höher
    .option-lower = A1 oder A2
    .option-none = keines
settlement-civicTest = Haben Sie den Test „Leben in Deutschland“ bestanden?
    .record = Test „Leben in Deutschland“ bestanden
settlement-knowledgeResult = Deutsch und Leben in Deutschland
    .option-likely = Das reicht wahrscheinlich.
    .option-open = Meist sind B1 und der Test nötig. Es gibt Ausnahmen, zum Beispiel bei Krankheit. Das Amt prüft Ihren Fall.


## The applicant

applicant = Ihre Person
    .record = Antragstellende Person
applicant-otherNationality = Weitere Staatsangehörigkeit
    .hint = Nur wenn Sie eine zweite haben.
applicant-body = Für die Karte
    .hint = Diese Angaben stehen auf Ihrem Aufenthaltstitel.
applicant-occupation = Beruf

contact = Adresse und Kontakt
    .record = Anschrift und Erreichbarkeit
contact-address = Ihre Wohnung
    .record = Wohnanschrift
    .hint = Die Adresse, unter der Sie gemeldet sind.
contact-livingThereSince = Seit wann wohnen Sie dort?
    .record = Wohnhaft dort seit
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
contact-reach = So erreicht Sie das Amt
    .record = Erreichbarkeit
contact-accommodation = Wie wohnen Sie?
    .record = Art der Unterkunft
    .option-flat = in einer eigenen Wohnung oder einem Haus
    .option-room = in einem Zimmer, auch im Wohnheim
    .option-shared = in einer Sammelunterkunft
    .option-hotel = im Hotel oder in einer Pension
    .option-withOthers = bei Familie oder Freunden
contact-size = Größe der Wohnung oder des Zimmers
    .hint = In Quadratmetern. Die Zahl steht im Mietvertrag.
contact-persons = Wie viele Menschen wohnen dort?
    .record = Personen in der Wohnung
    .hint = Zählen Sie sich selbst mit.
contact-abroad = Behalten Sie eine Wohnung im Ausland?
    .record = Wohnung im Ausland beibehalten
contact-foreignAddress-country = Staat
    .constraint = Das ist keine Adresse im Ausland. Wählen Sie einen anderen Staat, oder antworten Sie oben mit „Nein“.
contact-foreignAddress = Ihre Adresse im Ausland
    .record = Anschrift im Ausland

representation = Vertretung
representation-minor = Für Personen unter 18 Jahren stellen die Eltern oder der Vormund den Antrag. Wählen Sie „Ja, eine Person nach dem Gesetz“.


## Family

family = Familie
family-maritalStatus = Familienstand
family-since = Seit wann?
    .record = Familienstand seit
    .hint = Der Tag der Hochzeit, der Scheidung oder des Todes.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
family-hasChildren = Haben Sie Kinder?
    .record = Kinder vorhanden
    .hint = Auch erwachsene Kinder und Kinder, die woanders leben.
# $row (number): position; $name (text): given names of the child, may be empty
family-child = Ihre Kinder
    .record = Kinder
    .row = Kind { $row }
    .add = Kind hinzufügen
    .remove = Dieses Kind entfernen
    .empty = Noch kein Kind eingetragen.
family-child-livesWithApplicant = Lebt das Kind bei Ihnen?
    .record = Lebt im Haushalt der antragstellenden Person
family-child-country = In welchem Staat lebt das Kind?
    .record = Aufenthaltsstaat
spouse = Ehefrau, Ehemann, Partnerin oder Partner
    .record = Ehegatte oder Lebenspartner
spouse-livesTogether = Leben Sie in einer gemeinsamen Wohnung?
    .record = Gemeinsame Wohnung
spouse-country = In welchem Staat lebt die Person?
    .record = Aufenthaltsstaat
spouse-title = Das Papier dieser Person
spouse-title-kind = Welches Papier hat diese Person?
    .record = Art des Aufenthaltsdokuments
parents = Eltern
parents-minorNotice = Für ein Kind müssen meist alle einverstanden sein, die das Sorgerecht haben. Ist ein Elternteil gestorben oder unbekannt, tragen Sie ihn nicht ein.
# $row (number): position; $name (text): given names of the parent, may be empty
parents-parent = Die Eltern der Person, für die der Antrag ist
    .row = Elternteil { $row }
    .add = Elternteil hinzufügen
    .remove = Diesen Elternteil entfernen
    .empty = Noch kein Elternteil eingetragen.
parents-parent-livesInGermany = Lebt dieser Elternteil in Deutschland?
    .record = Lebt in Deutschland
parents-parent-title = Das Papier dieses Elternteils
parents-parent-title-kind = Welches Papier hat dieser Elternteil?
    .record = Art des Aufenthaltsdokuments
parents-parent-custody = Hat dieser Elternteil das Sorgerecht?
    .record = Sorgeberechtigt
parents-parent-consents = Ist dieser Elternteil mit dem Antrag einverstanden?
    .record = Zustimmung
    .hint = Er muss ihn später mit unterschreiben.
    .option-yes = ja
    .option-no = nein
    .option-unknown = noch nicht gefragt, oder es gibt keinen Kontakt
    .required = Wählen Sie, ob dieser Elternteil einverstanden ist.
parents-missingConsent = Ohne alle Zustimmungen kann das Amt oft nicht entscheiden. Sprechen Sie mit dem Amt oder dem Jugendamt.
parents-sameHousehold = Leben Eltern und Kind zusammen?
    .record = Eltern und Kind in einem Haushalt


## Passport and entry

passport = Pass
passport-hasPassport = Haben Sie einen Pass?
    .record = Pass vorhanden
    .hint = Auch ein Reiseausweis oder Passersatz zählt.
passport-document = Ihr Pass
    .record = Pass
passport-why = Warum haben Sie keinen Pass?
    .record = Grund für das Fehlen eines Passes
    .hint = Schreiben Sie auch, was Sie schon getan haben, um einen zu bekommen.
    .required = Schreiben Sie kurz, warum Sie keinen Pass haben.
passport-missing = Meist braucht man einen gültigen Pass. Es gibt Ausnahmen, zum Beispiel für Flüchtlinge. Vielleicht können Sie einen Reiseausweis bekommen. Fragen Sie das Amt.
entry = Einreise
entry-bornHere = Sind Sie in Deutschland geboren und immer hier gewesen?
    .record = In Deutschland geboren und durchgehend hier
entry-lastEntry = Wann sind Sie zuletzt nach Deutschland gekommen, um hier zu leben?
    .record = Letzte Einreise zum Daueraufenthalt
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
entry-withVisa = Sind Sie mit einem Visum gekommen?
    .record = Einreise mit Visum
entry-visa = Ihr Visum
    .record = Visum
entry-visa-mission = Welche Botschaft oder welches Konsulat?
    .record = Auslandsvertretung
    .hint = Die Stadt reicht, zum Beispiel Ankara.
entry-visa-country = In welchem Staat?
    .record = Staat
entry-visa-begin = Gültig ab
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
entry-visa-end = Gültig bis
    .constraint = Das Ende muss nach dem Anfang liegen. Prüfen Sie beide Daten.
entry-visa-purpose = Wofür war das Visum?
    .record = Zweck des Visums
    .hint = Es steht auf dem Visum unter „Anmerkungen“, zum Beispiel Studium.
entry-noVisaWhy = Warum ohne Visum?
    .record = Grund der Einreise ohne Visum
    .option-visaFree = Mit meinem Pass brauchte ich keines
    .option-asylum = Ich bin geflüchtet und habe Asyl beantragt
    .option-temporaryProtection = Ich bin vor dem Krieg in der Ukraine geflüchtet
    .option-otherTitle = Ich hatte ein Papier aus einem anderen EU-Staat
    .option-other = ein anderer Grund
entry-plannedEnd = Wie lange möchten Sie bleiben?
    .record = Beabsichtigte Dauer
    .option-stay = auf Dauer
    .option-limited = bis zu einem bestimmten Tag
entry-plannedUntil = Bis wann?
    .record = Beabsichtigter Aufenthalt bis
    .min = Dieser Tag liegt in der Vergangenheit. Prüfen Sie das Datum.
entry-stayedBefore = Haben Sie vorher schon in Deutschland gelebt?
    .record = Frühere Aufenthalte in Deutschland
# $row (number): position; $place (text): town, may be empty; $begin (date): first day, may be empty
entry-stay = Frühere Zeiten in Deutschland
    .row = Zeitraum { $row }
    .add = Zeitraum hinzufügen
    .remove = Diesen Zeitraum entfernen
    .empty = Noch kein Zeitraum eingetragen.


## Work

work = Arbeit
work-hasJob = Haben Sie eine Arbeit oder ein festes Angebot?
    .record = Arbeitsplatz oder konkretes Angebot
work-job = Ihre Arbeit
    .record = Beschäftigung
work-yearlyPay = Lohn im Jahr vor Steuern
# $limit, $shortageLimit (numbers): minimum salary in Euro a year
work-blueCardResult = Gehalt für die Blaue Karte EU
    .option-regular = Das Gehalt reicht wahrscheinlich. Das Amt prüft es.
    .option-shortage = Das Gehalt reicht wahrscheinlich nur für manche Berufe und für Menschen, die gerade das Studium beendet haben. Das Amt prüft es.
    .option-below = Für die Blaue Karte EU sind wahrscheinlich mindestens { NUMBER($shortageLimit, minimumFractionDigits: 2) } Euro im Jahr nötig, für die meisten Berufe { NUMBER($limit, minimumFractionDigits: 2) } Euro. Vielleicht passt ein anderer Aufenthaltstitel. Fragen Sie das Amt.
work-qualification = Was haben Sie gelernt?
    .record = Qualifikation
    .option-degree = Studium mit Abschluss
    .option-vocational = Berufsausbildung mit Abschluss
    .option-experience = kein Abschluss, aber Erfahrung im Beruf
    .option-none = nichts davon
work-qualificationCountry = In welchem Staat haben Sie den Abschluss gemacht?
    .record = Staat des Abschlusses
work-recognised = Ist der Abschluss in Deutschland anerkannt?
    .record = Anerkennung in Deutschland
    .option-yes = ja
    .option-applied = Ich habe es beantragt
    .option-no = nein
    .option-unknown = weiß nicht
work-licence = Braucht man für den Beruf eine besondere Erlaubnis?
    .record = Berufsausübungserlaubnis erforderlich
    .hint = Zum Beispiel in der Medizin, in der Pflege oder als Lehrerin.
work-licenceNotice = Das Amt braucht diese Erlaubnis oder die feste Zusage dafür.
work-business = Ihre selbstständige Arbeit
    .record = Selbstständige Tätigkeit
work-business-name = Name der Firma
work-business-branch = Was machen Sie?
    .record = Art der Tätigkeit
work-business-freelance = Ist es ein freier Beruf?
    .record = Freier Beruf
    .hint = Zum Beispiel Künstlerin, Übersetzer, Ärztin, Ingenieur.
work-business-begin = Beginn
work-business-capital = Geld, das Sie am Anfang haben
    .record = Anfangskapital
work-business-taxNumber = Steuernummer
    .hint = Nur wenn Sie schon eine haben.
    .pattern = Geben Sie die Steuernummer mit Ziffern ein, zum Beispiel 123/4567/8901.


## Education

education = Studium und Ausbildung
education-institution = Hochschule, Schule oder Betrieb
education-city = Ort
education-subject = Fach oder Beruf
education-begin = Beginn
education-end = Geplantes Ende
    .constraint = Das Ende muss nach dem Beginn liegen. Prüfen Sie beide Daten.
education-semester = In welchem Semester sind Sie?
    .record = Semester
    .hint = Fachsemester. Am Anfang ist es 1.
education-funding = Wovon leben Sie in dieser Zeit?
    .record = Finanzierung
    .option-blockedAccount = Sperrkonto
    .option-scholarship = Stipendium
    .option-family = Meine Familie zahlt
    .option-work = Ich arbeite nebenbei
    .option-trainingPay = Lohn in der Ausbildung
    .option-guarantor = Jemand hat eine Verpflichtungserklärung abgegeben
    .option-other = anderes
education-monthlyFunds = Wie viel Geld haben Sie im Monat?
    .record = Verfügbare Mittel monatlich
# $limit (number): Euro a month that are usually needed
education-fundsResult = Geld zum Leben
    .option-likely = Das reicht wahrscheinlich. Das Amt prüft es.
    .option-open = Meist sind { NUMBER($limit, minimumFractionDigits: 2) } Euro im Monat nötig. Wer billig wohnt, braucht manchmal weniger. Das Amt prüft Ihren Fall.


## Family reunification

relative = Ihre Familie in Deutschland
    .record = Familienangehörige in Deutschland
relative-person = Die Person, zu der Sie gehören
    .record = Stammberechtigte Person
relative-relationship = Wie sind Sie verwandt?
    .record = Verwandtschaftsverhältnis
    .hint = Die andere Person ist für mich …
relative-title = Das Papier der Person, zu der Sie gehören
    .record = Aufenthaltsdokument der stammberechtigten Person
relative-title-kind = Welches Papier hat diese Person?
    .record = Art des Aufenthaltsdokuments
relative-reason = Warum müssen Sie zusammenleben?
    .record = Grund der Angewiesenheit
    .hint = Zum Beispiel Pflege oder schwere Krankheit. Eine genaue Diagnose ist nicht nötig.
relative-together = Leben Sie in Deutschland zusammen, oder haben Sie es vor?
    .record = Familiäre Lebensgemeinschaft besteht oder ist beabsichtigt
relative-apart = Warum leben Sie nicht zusammen?
    .record = Grund der Trennung
relative-language = Welches Deutsch-Zertifikat haben Sie?
    .record = Deutschkenntnisse
    .option-a1 = A1
    .option-a2 = A2
    .option-b1 = B1 oder höher
    .option-none = kein Zertifikat
relative-languageNotice = Für Ehepaare ist oft die Stufe A1 nötig. Es gibt viele Ausnahmen. Das Amt prüft Ihren Fall.
relative-endedMarriage = Ihre Ehe ist beendet. Vielleicht dürfen Sie trotzdem bleiben. Lassen Sie sich schnell beraten.


## Protection and humanitarian reasons

humanitarian = Schutz und humanitäre Gründe
humanitarian-training = Ihre Ausbildung
    .record = Ausbildung
humanitarian-training-company = Betrieb oder Schule
humanitarian-training-occupation = Welcher Beruf?
    .record = Ausbildungsberuf
humanitarian-training-begin = Beginn der Ausbildung
humanitarian-training-end = Ende der Ausbildung
    .hint = Das Datum steht im Ausbildungsvertrag.
    .constraint = Das Ende muss nach dem Beginn liegen. Prüfen Sie beide Daten.
humanitarian-training-extensionReason = Warum brauchen Sie eine Verlängerung?
    .record = Grund der Verlängerung
    .option-001 = Die Ausbildung ist noch nicht fertig
    .option-002 = Eine Ausbildung als Helferin oder Helfer ist fertig, jetzt kommt die nächste
    .option-999 = ein anderer Grund
humanitarian-training-extensionText = Welcher Grund?
    .record = Anderer Grund
    .required = Schreiben Sie kurz den Grund.
humanitarian-decisionDate = Datum des Bescheids
    .hint = Meist vom Bundesamt für Migration und Flüchtlinge (BAMF). Leer lassen, wenn es keinen gibt.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
humanitarian-fileNumber = Aktenzeichen
    .hint = Es steht oben auf dem Bescheid, zum Beispiel 1234567-475.
humanitarian-appeal = Läuft eine Klage bei Gericht?
    .record = Klageverfahren anhängig
humanitarian-appealCourt = Welches Gericht?
    .record = Gericht
humanitarian-reasons = Ihre Gründe
    .record = Begründung
    .hint = Was spricht dafür, dass Sie bleiben? Zum Beispiel Arbeit, Schule der Kinder, Familie, Krankheit. Eine genaue Diagnose ist nicht nötig.
    .required = Schreiben Sie Ihre Gründe auf. Stichworte reichen.
humanitarian-adviceNotice = Diese Fälle sind schwierig. Eine Beratungsstelle oder eine Anwältin, ein Anwalt hilft Ihnen, nichts zu vergessen.

temporaryProtection = Vorübergehender Schutz
temporaryProtection-intro = Dieser Schutz gilt für Menschen, die wegen des Krieges aus der Ukraine geflüchtet sind. Die Regeln ändern sich. Das Amt prüft, was für Sie gilt.
temporaryProtection-leftOn = Wann haben Sie die Ukraine verlassen?
    .record = Ausreise aus der Ukraine
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
temporaryProtection-livedThere = Haben Sie am 24. Februar 2022 in der Ukraine gewohnt?
    .record = Wohnsitz in der Ukraine am 24.02.2022
temporaryProtection-groundOfStay = Welches Recht hatten Sie, in der Ukraine zu leben?
    .record = Aufenthaltsrecht in der Ukraine
    .option-citizen = Ich bin Ukrainerin oder Ukrainer
    .option-protection = Ich hatte dort Schutz als Flüchtling
    .option-family = Ich gehöre zur Familie einer solchen Person
    .option-permanent = Ich hatte ein Papier ohne Ablaufdatum
    .option-temporary = Ich hatte ein Papier mit Ablaufdatum, zum Beispiel zum Studium
    .option-none = keines davon
temporaryProtection-elsewhere = Haben Sie in einem anderen EU-Staat diesen Schutz bekommen?
    .record = Vorübergehender Schutz in einem anderen EU-Staat
temporaryProtection-elsewhereCountry = In welchem Staat?
    .record = Staat
temporaryProtection-checkNotice = Das Amt muss Ihren Fall genauer prüfen. Bringen Sie alle Papiere mit, die Sie haben.


## Livelihood and integration

livelihood = Lebensunterhalt
livelihood-rent = Miete im Monat mit Heizung
    .hint = Wenn Sie nichts zahlen, geben Sie 0 ein.
# $row (number): position; $amount (number): Euro a month, may be empty
livelihood-income = Einkommen im Haushalt
    .hint = Tragen Sie jedes Einkommen einzeln ein, auch Kindergeld.
    .row = Einkommen { $row }
    .add = Einkommen hinzufügen
    .remove = Dieses Einkommen entfernen
    .empty = Noch kein Einkommen eingetragen.
livelihood-incomeTotal = Einkommen im Monat zusammen
livelihood-benefits = Bekommen Sie Geld vom Jobcenter oder Sozialamt?
    .record = Bezug von Leistungen nach SGB II oder SGB XII
    .hint = Auch Hilfe zur Erziehung vom Jugendamt. Wohngeld und Kindergeld zählen nicht.
livelihood-benefitsNotice = Meist muss man für diesen Aufenthaltstitel selbst für den Lebensunterhalt sorgen. Es gibt Ausnahmen. Das Amt prüft Ihren Fall.
livelihood-guarantee = Hat jemand für Sie eine Verpflichtungserklärung abgegeben?
    .record = Verpflichtungserklärung abgegeben
livelihood-insurance = Krankenversicherung
integration = Deutsch und Integrationskurs
    .record = Sprachkenntnisse und Integrationskurs
integration-course = Haben Sie einen Integrationskurs besucht?
    .record = Integrationskurs
    .option-done = ja, er ist fertig
    .option-current = ich bin gerade im Kurs
    .option-registered = ich bin angemeldet
    .option-no = nein
integration-germanLevel = Wie gut sprechen Sie Deutsch?
    .record = Deutschkenntnisse
    .option-none = noch gar nicht
    .option-a1 = A1
    .option-a2 = A2
    .option-b1 = B1
    .option-b2 = B2
    .option-c1 = C1 oder höher
    .option-native = Deutsch ist meine Muttersprache
# $row (number): position; $name (text): name of the school, may be empty
integration-school = Schule und Ausbildung
    .hint = Vor allem Schulen in Deutschland.
    .row = Schule oder Ausbildung { $row }
    .add = Schule oder Ausbildung hinzufügen
    .remove = Diesen Eintrag entfernen
    .empty = Noch nichts eingetragen. Wenn Sie keine Schule besucht haben, lassen Sie es leer.


## Earlier procedures and offences

procedures = Frühere Verfahren und Strafen
    .record = Frühere Verfahren und Straftaten
procedures-settlementBefore = Haben Sie schon einmal eine Niederlassungserlaubnis beantragt?
    .record = Frühere Anträge auf Niederlassungserlaubnis
procedures-settlementCase = Der frühere Antrag
procedures-settlementCase-appliedOn = Wann?
    .record = Antrag (Monat/Jahr)
    .hint = Monat und Jahr. Ungefähr reicht.
procedures-settlementCase-authority = Bei welchem Amt?
    .record = Behörde
procedures-settlementCase-fileNumber = Aktenzeichen
procedures-settlementCase-state = Wie ging es aus?
    .record = Ausgang
    .option-open = noch keine Entscheidung
    .option-granted = bewilligt
    .option-rejected = abgelehnt
    .option-withdrawn = Ich habe den Antrag zurückgenommen
procedures-asylum = Haben Sie in Deutschland Asyl beantragt?
    .record = Asylantrag in Deutschland gestellt
procedures-asylumDate = Wann?
    .record = Asylantrag (Monat/Jahr)
    .hint = Monat und Jahr.
procedures-asylumState = Wie ging es aus?
    .record = Stand oder Ausgang des Asylverfahrens
    .option-open = noch keine Entscheidung
    .option-granted = Ich habe Schutz bekommen
    .option-rejected = abgelehnt
    .option-withdrawn = Ich habe den Antrag zurückgenommen
procedures-asylumNumber = Aktenzeichen vom BAMF
    .hint = Es steht oben auf den Briefen, zum Beispiel 1234567-475.
procedures-rejectedNotice = Während eines Asylverfahrens und nach einer Ablehnung gelten besondere Regeln. Lassen Sie sich beraten.
procedures-refused = Wurden Sie ausgewiesen oder abgeschoben, oder wurde Ihnen die Einreise oder ein Aufenthaltstitel verweigert?
    .record = Ausweisung, Abschiebung, Versagung der Einreise oder eines Aufenthaltstitels
    .hint = In Deutschland oder in einem anderen Staat der EU.
# $row (number): position; $authority (text): authority, may be empty
procedures-refusal = Was ist passiert?
    .record = Entscheidungen
    .row = Entscheidung { $row }
    .add = Weitere Entscheidung hinzufügen
    .remove = Diese Entscheidung entfernen
    .empty = Noch keine Entscheidung eingetragen.
procedures-refusal-kind = Was war es?
    .record = Art der Entscheidung
    .option-expelled = Ausweisung
    .option-deported = Abschiebung
    .option-entryRefused = keine Einreise
    .option-titleRefused = kein Aufenthaltstitel
procedures-refusal-authority = Behörde und Staat
procedures-refusal-decidedOn = Wann?
    .record = Entscheidung (Monat/Jahr)
    .hint = Monat und Jahr. Ungefähr reicht.
procedures-refusal-fileNumber = Aktenzeichen
procedures-hasCases = Wurden Sie verurteilt, oder läuft ein Strafverfahren gegen Sie?
    .record = Verurteilungen oder laufende Strafverfahren
    .hint = In Deutschland oder im Ausland. Bußgelder im Straßenverkehr zählen nicht. Das Amt fragt auch selbst nach.
# $row (number): position; $offence (text): what it was about, may be empty
procedures-case = Strafen und Verfahren
    .row = Strafe oder Verfahren { $row }
    .add = Weitere Strafe oder weiteres Verfahren hinzufügen
    .remove = Diesen Eintrag entfernen
    .empty = Noch nichts eingetragen.
procedures-organisations = Haben Sie eine Gruppe unterstützt, die Terror oder Gewalt unterstützt?
    .record = Unterstützung terroristischer oder gewaltbereiter Vereinigungen
    .hint = Zum Beispiel als Mitglied, mit Geld oder in sozialen Medien. Andere politische Arbeit ist nicht gemeint.
procedures-organisationsText = Welche Gruppe, wann und wie?
    .record = Angaben dazu (Gruppe, Zeit, Art)
    .hint = Schreiben Sie auch, ob Sie sich davon getrennt haben und warum.
    .required = Schreiben Sie kurz, welche Gruppe es war und was Sie getan haben.


## Documents

documents = Ihre Unterlagen
    .record = Unterlagen
documents-intro = Diese Liste passt zu Ihren Antworten. Laden Sie hoch, was Sie haben: als Foto oder als PDF. Sie können den Antrag auch senden, wenn etwas fehlt. Bringen Sie es dann zum Termin mit. Papiere in anderen Sprachen brauchen meist eine Übersetzung von einer vereidigten Person.
documents-passportPages = Ihr Pass, alle Seiten mit Einträgen
    .record = Pass, alle Seiten mit Einträgen
    .reason = Weil Sie einen Pass haben.
documents-identityPapers = Alle Papiere, die zeigen, wer Sie sind, und Briefe an die Botschaft
    .record = Papiere zum Nachweis der Identität und Schriftverkehr mit der Auslandsvertretung
    .reason = Weil Sie keinen Pass haben.
documents-photo = Sie brauchen ein aktuelles biometrisches Foto. Es muss digital sein. Ein Fotostudio gibt Ihnen dafür einen Code. Manche Ämter machen das Foto selbst.
documents-currentTitle = Ihr jetziges Papier für den Aufenthalt, mit Zusatzblatt
    .record = Derzeitiges Aufenthaltsdokument, mit Zusatzblatt
    .reason = Weil Sie schon ein Papier für den Aufenthalt haben.
documents-rentContract = Ihr Mietvertrag oder eine Bescheinigung der Person, bei der Sie wohnen
    .record = Mietvertrag oder Bescheinigung der wohnungsgebenden Person
    .reason = Weil Sie in einer Wohnung oder einem Zimmer wohnen.
    .hint = Er zeigt, wie groß die Wohnung ist und was sie kostet.
documents-insuranceProof = Eine Bescheinigung Ihrer Krankenversicherung
    .record = Bescheinigung der Krankenversicherung
    .reason = Weil Sie eine Krankenversicherung angegeben haben.
documents-incomeProof = Nachweise über das Einkommen: die letzten drei Lohnabrechnungen, Steuerbescheid, Rentenbescheid oder Kontoauszüge
    .reason = Weil Sie Einkommen angegeben haben.
documents-guaranteeProof = Die Verpflichtungserklärung
    .reason = Weil jemand eine Verpflichtungserklärung für Sie abgegeben hat.
documents-marriageCertificate = Ihre Heiratsurkunde mit Übersetzung
    .record = Heiratsurkunde mit Übersetzung
    .reason = Weil Sie verheiratet sind oder in einer Lebenspartnerschaft leben.
documents-livingTogether = Eine Erklärung, dass Sie als Ehepaar zusammenleben
    .record = Erklärung zur ehelichen Lebensgemeinschaft
    .reason = Weil Sie wegen Ihrer Ehe hier leben möchten.
    .hint = Beide unterschreiben sie. Das Amt hat dafür meist einen Vordruck.
documents-languageA1 = Ihr Deutsch-Zertifikat
    .record = Sprachzertifikat
    .reason = Weil Sie ein Deutsch-Zertifikat angegeben haben.
documents-birthCertificate = Die Geburtsurkunde des Kindes mit Übersetzung
    .reason = Weil es um Eltern und Kind geht.
    .hint = Bei einer Adoption oder Anerkennung der Vaterschaft auch dieser Nachweis.
documents-custody = Ein Nachweis über das Sorgerecht
    .reason = Weil es um ein Kind geht.
documents-workContract = Ihr Arbeitsvertrag und die letzten drei Lohnabrechnungen
    .record = Arbeitsvertrag und die letzten drei Lohnabrechnungen
    .reason = Weil Sie eine Arbeit angegeben haben.
documents-employmentDeclaration = Die „Erklärung zum Beschäftigungsverhältnis“
    .reason = Weil Sie eine Arbeit angegeben haben.
    .hint = Ihr Arbeitgeber füllt sie aus.
documents-diploma = Ihr Zeugnis über Studium oder Ausbildung mit Übersetzung
    .record = Zeugnis über Studium oder Ausbildung mit Übersetzung
    .reason = Weil Sie einen Abschluss angegeben haben.
documents-recognition = Der Bescheid über die Anerkennung oder der Antrag darauf, bei einem Studium auch der Auszug aus der Datenbank anabin
    .reason = Weil Ihr Abschluss anerkannt ist oder die Anerkennung beantragt ist.
documents-licenceProof = Die Erlaubnis für den Beruf oder die Zusage dafür
    .reason = Weil Ihr Beruf eine Erlaubnis braucht.
documents-businessPlan = Der Geschäftsplan, die Gewerbeanmeldung und der letzte Steuerbescheid, wenn es sie schon gibt
    .reason = Weil Sie selbstständig arbeiten möchten.
documents-enrolment = Die Bescheinigung der Hochschule (Immatrikulation) und Nachweise über Ihre Leistungen
    .record = Immatrikulationsbescheinigung und Leistungsnachweise
    .reason = Weil Sie studieren.
documents-trainingContract = Der Ausbildungsvertrag oder die Bescheinigung der Schule
    .reason = Weil Sie eine Ausbildung machen.
documents-courseProof = Die Anmeldung zum Kurs oder der Bescheid der Anerkennungsstelle
    .reason = Weil Sie einen Kurs besuchen oder einen Beruf anerkennen lassen.
documents-funds = Der Nachweis über das Geld zum Leben, zum Beispiel vom Sperrkonto
    .reason = Weil Sie zum Lernen hier sind.
documents-decision = Der Bescheid, auf den Sie sich berufen, zum Beispiel vom BAMF oder die Aufnahmezusage
    .record = Bescheid, auf den sich der Antrag stützt
    .reason = Weil Sie sich auf eine Entscheidung berufen.
documents-reasonsProof = Nachweise zu Ihren Gründen, zum Beispiel Zeugnisse, Arbeitsvertrag, Briefe von Ärztinnen oder Ärzten
    .record = Nachweise zur Begründung
    .reason = Weil Sie besondere Gründe angegeben haben.
documents-residenceUkraine = Papiere, die zeigen, dass Sie in der Ukraine gelebt haben, und Ihre Anmeldung in Deutschland
    .record = Nachweise über den Wohnsitz in der Ukraine und die Anmeldung in Deutschland
    .reason = Weil Sie aus der Ukraine gekommen sind.
documents-settlementProof = Der Versicherungsverlauf der Rentenversicherung, das Zertifikat B1 und die Bescheinigung über den Test „Leben in Deutschland“
    .reason = Weil Sie die Niederlassungserlaubnis beantragen.
documents-conditionProof = Nachweise, warum sich etwas ändern soll, zum Beispiel ein Arbeitsvertrag oder ein Mietvertrag
    .reason = Weil Sie eine Nebenbestimmung ändern möchten.
documents-consent = Die schriftliche Zustimmung von allen, die das Sorgerecht haben
    .reason = Weil sie einverstanden sind.
    .hint = Das Amt hat dafür meist einen Vordruck. Alle unterschreiben selbst.
documents-authorisation = Die Vollmacht, der Betreuerausweis oder der Beschluss des Gerichts
    .reason = Weil jemand für Sie handelt.


## Declarations

confirmation = Erklärungen
confirmation-cooperation = Ich weiß, dass ich wichtige Umstände und Nachweise selbst und rechtzeitig vorlegen muss.
    .required = Kreuzen Sie an, dass Sie das wissen. Sonst kann das Amt Nachteile für Sie nicht verhindern.
confirmation-consequences = Ich weiß, dass falsche Angaben strafbar sind und zur Ausweisung führen können.
    .hint = Das gilt auch, wenn Sie etwas Wichtiges weglassen. Wenn Sie sich geirrt haben, sagen Sie es dem Amt.
    .required = Kreuzen Sie an, dass Sie das wissen.
confirmation-remarks = Möchten Sie dem Amt noch etwas sagen?
    .record = Bemerkungen
# $amount (number): fee in Euro
confirmation-fee = Die Gebühr beträgt wahrscheinlich { NUMBER($amount, minimumFractionDigits: 2) } Euro. Manche Menschen zahlen nichts. Das Amt sagt Ihnen den genauen Betrag.
confirmation-feeOther = Das Amt sagt Ihnen, ob das Papier etwas kostet.
# $weeks (number): weeks that printing the card takes
confirmation-printing = Nach der Entscheidung wird die Karte gedruckt. Das dauert meist etwa { $weeks } Wochen.

# Who fills in a part of the form.
party-guardian = Elternteil oder andere Person mit Sorgerecht
party-spouse = Ehefrau, Ehemann, Lebenspartnerin oder Lebenspartner
