# German (de): the reference language of the naturalisation form (Einbürgerung).
# Review: written in plain language; no lawyer and no plain-language editor has reviewed this file yet.
#
# Where the law is not certain here, the sentence says so ("wahrscheinlich", "das Amt prüft"). Keep that in translations.

einbuergerung = Einbürgerung beantragen
    .record = Antrag auf Einbürgerung


## Quick check

quickCheck = Kurz prüfen
quickCheck-intro = Diese Fragen zeigen, was für die Einbürgerung wichtig ist. Sie können jede Frage auslassen. Das Ergebnis ist nur eine Orientierung. Sie können den Antrag in jedem Fall stellen. Das Amt entscheidet.
quickCheck-residentSince = Seit wann leben Sie ohne lange Unterbrechung in Deutschland?
    .hint = Der Tag, seit dem Sie mit einem Papier der Ausländerbehörde hier wohnen. Ungefähr reicht.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
quickCheck-marriedToGerman = Sind Sie mit einer Deutschen oder einem Deutschen verheiratet?
    .hint = Auch eine eingetragene Lebenspartnerschaft zählt.
quickCheck-marriedSince = Seit wann sind Sie verheiratet?
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.

# $years, $months (numbers): time lived in Germany; $requiredYears (number): what the law asks; $reachedOn (date): when that is reached
quickCheck-residenceResult = Zeit in Deutschland
    .option-met = { $years ->
        [one] Sie leben seit { $years } Jahr in Deutschland. Nötig sind { $requiredYears }. Das reicht, wenn Sie in dieser Zeit rechtmäßig hier waren (Anspruch, § 10 StAG).
       *[other] Sie leben seit { $years } Jahren in Deutschland. Nötig sind { $requiredYears }. Das reicht, wenn Sie in dieser Zeit rechtmäßig hier waren (Anspruch, § 10 StAG).
    }
    .option-spouse = Wer mit einer Deutschen oder einem Deutschen verheiratet ist, braucht oft weniger Zeit (§ 9 StAG). Bei Ihnen ist das möglich. Das Amt prüft es.
    .option-early = { $requiredYears ->
        [one] Nötig ist meist { $requiredYears } Jahr. Das erreichen Sie am { $reachedOn }. Fragen Sie das Amt, ob Sie den Antrag schon vorher stellen sollen. In besonderen Fällen kann das Amt auch früher einbürgern (Ermessen, § 8 StAG).
       *[other] Nötig sind meist { $requiredYears } Jahre. Das erreichen Sie am { $reachedOn }. Fragen Sie das Amt, ob Sie den Antrag schon vorher stellen sollen. In besonderen Fällen kann das Amt auch früher einbürgern (Ermessen, § 8 StAG).
    }
quickCheck-titleKind = Welches Papier für den Aufenthalt haben Sie?
    .hint = Es steht auf der Plastikkarte oder auf dem Papier der Ausländerbehörde.
    .option-settlement = Niederlassungserlaubnis
    .option-euLongTerm = Erlaubnis zum Daueraufenthalt-EU
    .option-freeMovement = Ich oder meine Familie haben Freizügigkeit (EU, Island, Liechtenstein, Norwegen)
    .option-swiss = Aufenthaltserlaubnis für Menschen aus der Schweiz und ihre Familie
    .option-blueCard = Blaue Karte EU
    .option-permit = Aufenthaltserlaubnis
    .option-fiction = Fiktionsbescheinigung
    .option-permission = Aufenthaltsgestattung (Asylverfahren)
    .option-toleration = Duldung
    .option-none = keines oder ein anderes
quickCheck-permitPurpose = Wofür haben Sie die Aufenthaltserlaubnis?
    .hint = Auf der Karte steht ein Paragraf, zum Beispiel „§ 25 Abs. 2“.
    .option-work = Arbeit
    .option-family = Familie
    .option-refugee = Asyl oder Schutz als Flüchtling, auch subsidiärer Schutz (§ 25 Abs. 1 und 2)
    .option-education = Studium, Ausbildung, Sprachkurs oder Suche nach einem Platz
    .option-temporaryProtection = vorübergehender Schutz, zum Beispiel Ukraine (§ 24)
    .option-humanitarian = andere humanitäre Gründe (zum Beispiel § 25 Abs. 3 bis 5)
    .option-unknown = weiß nicht
quickCheck-titleResult = Aufenthaltstitel
    .option-likely = Ihr Papier reicht wahrscheinlich aus. Das Amt prüft es.
    .option-open = Das können wir hier nicht sagen. Das Amt prüft, welcher Paragraf auf Ihrem Papier steht und welches Papier Sie vorher hatten.
    .option-unlikely = Mit diesem Papier ist die Einbürgerung wahrscheinlich noch nicht möglich. Lassen Sie sich beraten, ob Sie ein anderes bekommen können.
quickCheck-identityProof = Womit können Sie zeigen, wer Sie sind?
    .option-passport = Pass
    .option-idCard = Personalausweis meines Herkunftsstaates
    .option-other = andere Papiere (zum Beispiel Geburtsurkunde, Führerschein, Schulzeugnis)
    .option-none = keine Papiere
quickCheck-identityResult = Identität und Staatsangehörigkeit
    .option-likely = Das reicht wahrscheinlich. Ihre bisherige Staatsangehörigkeit können Sie nach deutschem Recht behalten. Fragen Sie auch Ihren Herkunftsstaat, ob er das erlaubt.
    .option-open = Ihre Identität muss geklärt sein. Oft helfen auch andere Papiere. Sammeln Sie alles, was Sie haben, und sprechen Sie mit dem Amt.
quickCheck-livelihood = Wovon leben Sie und Ihre Familie?
    .hint = Wählen Sie, woher das meiste Geld kommt. Wohngeld und Kindergeld zählen hier nicht.
    .option-job = Arbeit oder Ausbildung
    .option-selfEmployed = selbstständige Arbeit
    .option-family = Einkommen meiner Familie
    .option-pension = Rente
    .option-benefits = Geld vom Jobcenter (SGB II) oder Sozialamt (SGB XII), auch zusätzlich
    .option-asylumBenefits = Leistungen nach dem Asylbewerberleistungsgesetz
    .option-other = anderes
# $worked, $months (numbers): months of full-time work, within so many months
quickCheck-benefitReason = Trifft eines davon zu?
    .option-fullTime = Ich habe in den letzten { $months } Monaten mindestens { $worked } Monate in Vollzeit gearbeitet
    .option-familyOfFullTime = Meine Frau, mein Mann oder meine Partnerin, mein Partner hat das, und wir haben ein minderjähriges Kind
    .option-guestWorker = Ich oder meine Ehefrau, mein Ehemann kam bis zum 30. Juni 1974 zum Arbeiten in die Bundesrepublik
    .option-contractWorker = Ich oder meine Ehefrau, mein Ehemann kam bis zum 13. Juni 1990 als Vertragsarbeiter in die DDR
    .option-noFault = Ich kann nicht anders, zum Beispiel wegen Krankheit, Pflege oder kleiner Kinder
    .option-none = nein
quickCheck-livelihoodResult = Lebensunterhalt
    .option-likely = Das reicht wahrscheinlich, wenn das Geld für alle in der Familie ausreicht. Das Amt prüft es.
    .option-open = Dafür kann es Ausnahmen geben. Das Amt prüft Ihren Fall.
    .option-unlikely = Wer Geld vom Jobcenter oder Sozialamt braucht, wird meist nicht eingebürgert. Es gibt Ausnahmen. Lassen Sie sich beraten.
# $age (number): younger people prove it in another way; $years (number): years at a German-language school
quickCheck-languageProof = Wie können Sie zeigen, dass Sie Deutsch können?
    .hint = Nötig ist die Stufe B1.
    .option-certificate = Zertifikat B1 oder höher
    .option-school = mindestens { $years } Jahre an einer deutschsprachigen Schule mit Erfolg
    .option-degree = deutscher Schulabschluss oder Berufsabschluss
    .option-study = Studium auf Deutsch
    .option-child = Die Person ist jünger als { $age } Jahre
    .option-guestWorker = Ich kam bis zum 30. Juni 1974 zum Arbeiten in die Bundesrepublik oder bis zum 13. Juni 1990 in die DDR
    .option-exempt = Ich kann es wegen Krankheit, Behinderung oder Alter nicht nachweisen
    .option-none = Ich habe noch keinen Nachweis
quickCheck-languageResult = Deutsche Sprache
    .option-met = Mit einem anerkannten Zertifikat B1 oder höher ist diese Voraussetzung erfüllt.
    .option-likely = Das reicht wahrscheinlich. Bringen Sie das Zeugnis mit.
    .option-open = Dafür gelten besondere Regeln. Das Amt prüft Ihren Fall.
    .option-missing = Melden Sie sich zu einer B1-Prüfung an, zum Beispiel bei einer Volkshochschule. Sie können den Nachweis später abgeben.
# $age (number): younger people prove it in another way
quickCheck-civicProof = Wie können Sie zeigen, dass Sie das Leben in Deutschland kennen?
    .option-test = Test bestanden („Einbürgerungstest“ oder „Leben in Deutschland“)
    .option-school = deutscher Schulabschluss
    .option-study = deutsches Studium in Recht, Politik oder Gesellschaft
    .option-child = Die Person ist jünger als { $age } Jahre
    .option-guestWorker = Ich kam bis zum 30. Juni 1974 zum Arbeiten in die Bundesrepublik oder bis zum 13. Juni 1990 in die DDR
    .option-exempt = Ich kann es wegen Krankheit, Behinderung oder Alter nicht nachweisen
    .option-none = Ich habe noch keinen Nachweis
# $questions, $correct (numbers): questions in the test, correct answers needed; $minutes, $price (numbers): length, price in Euro
quickCheck-civicResult = Leben in Deutschland
    .option-met = Mit dem bestandenen Test ist diese Voraussetzung erfüllt.
    .option-likely = Das reicht wahrscheinlich. Bringen Sie das Zeugnis mit.
    .option-open = Dafür gelten besondere Regeln. Das Amt prüft Ihren Fall.
    .option-missing = Melden Sie sich zum Einbürgerungstest an, zum Beispiel bei einer Volkshochschule. Der Test hat { $questions } Fragen. { $correct } richtige Antworten reichen. Sie haben { $minutes } Minuten Zeit. Der Test kostet { NUMBER($price, minimumFractionDigits: 2) } Euro.
# $dailyRates (number): the limit in daily rates of a fine
quickCheck-convicted = Sind Sie wegen einer Straftat verurteilt?
    .hint = Auch im Ausland. Bußgelder im Straßenverkehr, zum Beispiel für falsches Parken, zählen nicht.
    .option-no = nein
    .option-small = ja, Geldstrafen bis zusammen { $dailyRates } Tagessätze oder eine kurze Bewährungsstrafe
    .option-large = ja, eine höhere Strafe
    .option-openCase = Gegen mich wird ermittelt, oder ein Verfahren läuft noch
    .option-unknown = weiß nicht
quickCheck-convictionResult = Straftaten
    .option-likely = Dann gibt es hier wahrscheinlich kein Hindernis. Das Amt fragt das Bundeszentralregister.
    .option-open = Kleine Strafen hindern meist nicht. Bei judenfeindlichen, rassistischen oder anderen menschenverachtenden Taten kann das anders sein. Das Amt prüft Ihren Fall.
    .option-waiting = Das Amt wartet mit der Entscheidung meist, bis das Verfahren beendet ist.
    .option-unlikely = Eine höhere Strafe kann die Einbürgerung verhindern. Alte Strafen zählen oft nicht mehr. Lassen Sie sich beraten.
quickCheck-confession = Stehen Sie zur freiheitlichen demokratischen Grundordnung?
    .hint = Das heißt zum Beispiel: Alle Menschen haben die gleiche Würde. Frauen und Männer haben gleiche Rechte. Die Regierung wird frei gewählt. Gerichte sind unabhängig.
quickCheck-confessionResult = Bekenntnis
    .option-met = Gut. Sie erklären das am Ende des Antrags und noch einmal persönlich im Amt.
    .option-missing = Ohne dieses Bekenntnis ist die Einbürgerung nicht möglich. Wenn Sie Fragen dazu haben, sprechen Sie mit einer Beratungsstelle.
quickCheck-advice = Unsicher? Die Einbürgerungsbehörde und die Migrationsberatung beraten Sie kostenlos, bevor Sie den Antrag senden.


## The applicant

applicant = Ihre Person
    .record = Antragstellende Person
applicant-birthDistrict = Kreis oder Provinz der Geburt
    .hint = Nur wenn Sie es wissen.
applicant-occupation = Beruf
    .hint = Was Sie jetzt machen, zum Beispiel Altenpflegerin, Schüler oder Rentner.
    .required = Geben Sie Ihren Beruf ein. Wenn Sie keinen haben, schreiben Sie „ohne“.
# $ownAge (number): from this age on, a person applies for themselves
applicant-underAge = Unter { $ownAge } Jahren stellen die Eltern den Antrag. Füllen Sie den Schritt „Vertretung“ aus.
applicant-nameChange = Möchten Sie Ihren Namen an die deutsche Sprache anpassen?
    .record = Angleichung des Namens gewünscht
    .hint = Zum Beispiel einen Vatersnamen ablegen. Sie können das auch nach der Einbürgerung beim Standesamt erklären.
applicant-nameChangeHow = Wie soll Ihr Name sein?
    .record = Gewünschter Name
    .required = Schreiben Sie, welcher Teil des Namens sich wie ändern soll.

## Address and contact

contact = Adresse und Kontakt
    .record = Anschrift und Erreichbarkeit
contact-address = Ihre Wohnung
    .record = Wohnanschrift
    .hint = Die Adresse, unter der Sie gemeldet sind.
contact-livingThereSince = Seit wann wohnen Sie dort?
    .record = Wohnhaft dort seit
    .required = Geben Sie den Tag ein, an dem Sie eingezogen sind.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
contact-reach = So erreicht Sie das Amt
    .record = Erreichbarkeit
contact-interpreter = Brauchen Sie im Amt jemanden, der übersetzt?
    .record = Sprachmittlung benötigt
    .hint = Das ist kein Nachteil für Gespräche über den Antrag. Ihr Deutsch weisen Sie getrennt nach.
contact-interpreterLanguage = In welche Sprache?
    .record = Sprache der Sprachmittlung
    .required = Geben Sie die Sprache ein.

## Representation

representation = Vertretung
# $ownAge (number): from this age on, a person applies for themselves
representation-guardiansNeeded = Die Person ist jünger als { $ownAge } Jahre. Dann müssen die Eltern oder der Vormund den Antrag stellen. Wählen Sie „Ja, eine Person nach dem Gesetz“.

## Marriage

family = Ehe und Partnerschaft
family-maritalStatus = Familienstand
    .required = Wählen Sie Ihren Familienstand.
family-since = Seit wann?
    .record = Familienstand seit
    .hint = Der Tag der Hochzeit, der Scheidung oder des Todes.
    .required = Geben Sie den Tag ein, seit dem dieser Familienstand gilt.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
family-marriagePlace = Ort der Eheschließung
    .required = Geben Sie den Ort ein, an dem Sie geheiratet haben.
family-marriageCountry = Staat der Eheschließung
    .required = Wählen Sie den Staat, in dem Sie geheiratet haben.
family-spouse = Ihre Ehefrau, Ihr Ehemann oder Ihre Partnerin, Ihr Partner
    .record = Ehegatte oder Lebenspartner
family-spouse-germanSince = Deutsch seit
    .hint = Leer lassen, wenn die Person seit der Geburt deutsch ist.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
family-spouse-residenceStatus = Papier für den Aufenthalt
    .option-settlement = Niederlassungserlaubnis oder Daueraufenthalt-EU
    .option-permit = Aufenthaltserlaubnis oder Blaue Karte EU
    .option-permission = Aufenthaltsgestattung
    .option-toleration = Duldung
    .option-freeMovement = Freizügigkeit (EU, EWR, Schweiz)
    .option-abroad = lebt nicht in Deutschland
    .option-other = anderes oder weiß nicht
    .required = Wählen Sie, welches Papier diese Person hat.
family-spouse-livesTogether = Leben Sie zusammen?
    .record = Eheliche oder partnerschaftliche Lebensgemeinschaft
family-spouse-naturaliseToo = Soll diese Person mit Ihnen eingebürgert werden?
    .record = Miteinbürgerung beantragt
family-spouse-ownApplication = Hat diese Person schon selbst einen Antrag gestellt?
    .record = Eigener Einbürgerungsantrag gestellt
family-spouse-ownApplicationAuthority = Bei welchem Amt?
    .record = Behörde des eigenen Antrags
    .required = Geben Sie das Amt und den Ort ein.
family-spouse-ownApplicationDate = Wann?
    .record = Eigener Antrag gestellt (Monat/Jahr)
    .hint = Monat und Jahr.
family-spouse-ownForm = Diese Person füllt bitte auch einen eigenen Antrag aus. Geben Sie beide Anträge zusammen ab.
family-separated = Sie leben getrennt. Sagen Sie dem Amt, seit wann. Für die Einbürgerung als Ehefrau oder Ehemann kann das wichtig sein.
family-marriedBefore = Waren Sie früher schon verheiratet oder verpartnert?
    .record = Frühere Ehen oder Lebenspartnerschaften
# $row (number): position; $name (text): name of the former partner, may be empty
family-formerMarriage = Frühere Ehen und Partnerschaften
    .row = Frühere Ehe { $row }
    .add = Frühere Ehe hinzufügen
    .remove = Diese Ehe entfernen
    .empty = Noch keine frühere Ehe eingetragen.
family-formerMarriage-partnerName = Name der früheren Partnerin oder des früheren Partners
    .required = Geben Sie den Namen ein.
family-formerMarriage-partnerNationality = Staatsangehörigkeit
    .required = Wählen Sie die Staatsangehörigkeit.
family-formerMarriage-begin = Verheiratet von
    .required = Geben Sie den Tag der Hochzeit ein.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
family-formerMarriage-end = Verheiratet bis
    .hint = Bei einer Scheidung: der Tag, an dem sie rechtskräftig wurde.
    .required = Geben Sie den Tag ein, an dem die Ehe endete.
    .constraint = Die Ehe kann nicht vor der Hochzeit enden. Prüfen Sie beide Daten.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
family-formerMarriage-endedBy = Wie endete die Ehe?
    .record = Grund der Auflösung
    .option-divorce = Scheidung
    .option-death = Tod
    .option-annulment = Aufhebung durch ein Gericht
    .required = Wählen Sie, wie die Ehe endete.
family-formerMarriage-place = Ort der Eheschließung oder der Scheidung

## Children

children = Kinder
children-hasChildren = Haben Sie Kinder?
    .record = Kinder vorhanden
    .hint = Auch erwachsene Kinder, adoptierte Kinder und Kinder, die woanders leben.
# $row (number): position; $name (text): given names of the child, may be empty
children-child = Ihre Kinder
    .record = Kinder
    .row = Kind { $row }
    .add = Kind hinzufügen
    .remove = Dieses Kind entfernen
    .empty = Noch kein Kind eingetragen.
children-child-livesWithApplicant = Lebt das Kind bei Ihnen?
    .record = Lebt im Haushalt der antragstellenden Person
children-child-livesWhere = Wo lebt das Kind?
    .record = Anschrift oder Aufenthaltsort des Kindes
    .hint = Adresse oder mindestens Ort und Staat.
    .required = Schreiben Sie, wo das Kind lebt.
children-child-naturaliseToo = Soll das Kind mit Ihnen eingebürgert werden?
    .record = Miteinbürgerung beantragt
# $ownAge (number): from this age on, a person applies for themselves
children-child-ownForm = Ab { $ownAge } Jahren stellt Ihr Kind einen eigenen Antrag. Geben Sie die Anträge zusammen ab.
children-child-ownIncome = Hat das Kind eigenes Einkommen?
    .record = Eigenes Einkommen des Kindes
    .hint = Zum Beispiel Lohn aus einer Ausbildung. Kindergeld zählt nicht. Davon hängt die Gebühr ab.
children-custody = Wer hat das Sorgerecht für die Kinder, die mit eingebürgert werden sollen?
    .record = Sorgerecht für die mit einzubürgernden Kinder
    .hint = Wenn es bei den Kindern verschieden ist und jemand anderes mitentscheidet, wählen Sie „ich und jemand anderes“.
    .option-applicant = nur ich
    .option-both = ich und jemand anderes, zum Beispiel der andere Elternteil
    .option-other = nur jemand anderes, zum Beispiel der andere Elternteil oder ein Vormund
    .option-none = Kein Kind unter 18 Jahren soll mit eingebürgert werden
    .required = Wählen Sie, wer das Sorgerecht hat.
    .constraint = Oben steht, dass ein Kind mit eingebürgert werden soll. Wählen Sie, wer für dieses Kind das Sorgerecht hat.
children-consentFor = Für welche Kinder muss noch jemand einverstanden sein?
    .record = Kinder, für die eine weitere Zustimmung nötig ist
    .hint = Die Vornamen reichen. Das Amt braucht die Zustimmung von allen, die das Sorgerecht haben.
    .required = Geben Sie die Vornamen der Kinder ein.


## Custody and consent

guardians = Wer muss einverstanden sein?
    .record = Zustimmung der Sorgeberechtigten
guardians-intro = Für ein Kind müssen alle einverstanden sein, die das Sorgerecht haben. Tragen Sie alle ein.
# $names (text): given names of the children
guardians-introChildren = Für diese Kinder muss noch jemand einverstanden sein: { $names }. Tragen Sie alle ein, die außer Ihnen das Sorgerecht haben.
# $row (number): position; $name (text): given names, may be empty
guardians-guardian = Personen mit Sorgerecht
    .row = Person { $row }
    .add = Weitere Person hinzufügen
    .remove = Diese Person entfernen
    .empty = Noch niemand eingetragen.
    .min = Tragen Sie mindestens eine Person ein.
guardians-missingConsent = Ohne alle Zustimmungen kann das Amt das Kind meist nicht einbürgern. Sprechen Sie mit dem Amt oder einer Beratungsstelle.
party-guardian = Person mit Sorgerecht

## Nationalities

nationalities = Staatsangehörigkeit und Papiere
nationalities-keepNotice = Nach deutschem Recht müssen Sie Ihre bisherige Staatsangehörigkeit nicht aufgeben. Ihr Herkunftsstaat kann andere Regeln haben. Fragen Sie dort nach.
# $row (number): position; $country (text): code of the state, may be empty
nationalities-nationality = Ihre Staatsangehörigkeiten
    .record = Staatsangehörigkeiten
    .hint = Tragen Sie alle ein, die Sie jetzt haben.
    .row = Staatsangehörigkeit { $row }
    .add = Weitere Staatsangehörigkeit hinzufügen
    .remove = Diese Staatsangehörigkeit entfernen
    .empty = Noch keine Staatsangehörigkeit eingetragen.
    .min = Tragen Sie mindestens eine Staatsangehörigkeit ein. Wenn Sie keine haben, wählen Sie „staatenlos“.
nationalities-nationality-country = Staat
    .hint = Ohne Staatsangehörigkeit: wählen Sie „staatenlos“. Nicht geklärt: wählen Sie „ungeklärt“.
    .required = Wählen Sie den Staat.
nationalities-nationality-provenBy = Womit können Sie das zeigen?
    .record = Nachgewiesen durch
    .option-passport = Pass
    .option-idCard = Personalausweis
    .option-certificate = Bescheinigung über die Staatsangehörigkeit
    .option-birthCertificate = Geburtsurkunde
    .option-other = anderes Papier
    .option-none = Ich kann es nicht zeigen
    .required = Wählen Sie ein Papier.
nationalities-nationality-sinceBirth = Haben Sie sie seit der Geburt?
    .record = Seit Geburt
nationalities-nationality-since = Seit wann?
    .record = Erworben am
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
nationalities-duplicate = Sie haben einen Staat zweimal eingetragen. Entfernen Sie den doppelten Eintrag.
nationalities-hasFormer = Hatten Sie früher eine andere Staatsangehörigkeit?
    .record = Frühere Staatsangehörigkeiten
# $row (number): position; $country (text): code of the state, may be empty
nationalities-former = Frühere Staatsangehörigkeiten
    .row = Frühere Staatsangehörigkeit { $row }
    .add = Weitere frühere Staatsangehörigkeit hinzufügen
    .remove = Diese Staatsangehörigkeit entfernen
    .empty = Noch keine frühere Staatsangehörigkeit eingetragen.
nationalities-former-country = Staat
    .required = Wählen Sie den Staat.
nationalities-former-lostHow = Wie haben Sie sie verloren?
    .record = Grund des Verlusts
    .option-released = Entlassung durch den Staat
    .option-renounced = Verzicht
    .option-acquired = weil ich eine andere bekommen habe
    .option-stateEnded = Der Staat besteht nicht mehr
    .option-revoked = Der Staat hat sie mir genommen
    .option-unknown = anders oder weiß nicht
nationalities-former-lostOn = Wann?
    .record = Verlust (Monat/Jahr)
    .hint = Monat und Jahr, wenn Sie es wissen.
nationalities-specialStatus = Haben Sie einen besonderen Status in Deutschland?
    .record = Besonderer Status
    .option-none = nein
    .option-asylum = Asylberechtigung (Artikel 16a Grundgesetz)
    .option-refugee = Flüchtling nach der Genfer Konvention (§ 3 Asylgesetz)
    .option-subsidiary = subsidiärer Schutz (§ 4 Asylgesetz)
    .option-stateless = staatenlos, vom Amt anerkannt
    .option-quota = Kontingentflüchtling
    .option-resettler = Spätaussiedlerin oder Spätaussiedler
    .option-homeless = heimatlose Ausländerin oder heimatloser Ausländer
    .required = Wählen Sie eine Antwort. Wenn nichts passt, wählen Sie „nein“.
nationalities-resettlerNotice = Mit der Bescheinigung nach § 15 BVFG sind Sie vielleicht schon deutsch. Dann brauchen Sie keinen Antrag. Fragen Sie das Amt.
nationalities-ethnicity = Volkszugehörigkeit
    .hint = Sie müssen nicht antworten. Das Amt fragt nur wegen Ihres Status, zum Beispiel „deutsch“.
nationalities-hasTravelDocument = Haben Sie einen Pass oder ein anderes Reisedokument?
    .record = Pass oder anderes Reisedokument vorhanden
    .hint = Auch ein Reiseausweis für Flüchtlinge zählt. Ein abgelaufener Pass zählt auch.
nationalities-travelDocument = Ihr Pass oder Reisedokument
    .record = Pass oder Reisedokument
nationalities-noDocumentWhy = Warum haben Sie keinen Pass?
    .record = Grund für das Fehlen eines Passes
    .hint = Schreiben Sie auch, was Sie schon getan haben, um einen zu bekommen.
    .required = Schreiben Sie kurz, warum Sie keinen Pass haben.
nationalities-militaryService = Müssen oder mussten Sie in einem anderen Staat Militärdienst leisten?
    .record = Wehrdienst in einem anderen Staat
    .option-none = nein
    .option-exempt = Ich bin befreit
    .option-done = Ich habe den Dienst geleistet
    .option-open = Ich bin verpflichtet, habe ihn aber nicht geleistet
    .option-preferNot = Das möchte ich lieber im Gespräch sagen
nationalities-militaryCountry = In welchem Staat?
    .record = Staat des Wehrdienstes
    .required = Wählen Sie den Staat.
nationalities-militaryBegin = Von
    .required = Geben Sie Monat und Jahr ein.
nationalities-militaryEnd = Bis
    .constraint = Das Ende muss nach dem Anfang liegen. Prüfen Sie beide Angaben.

## Residence history

residence = Ihre Zeit in Deutschland
    .record = Aufenthalt in Deutschland
residence-firstEntry = Wann sind Sie zum ersten Mal nach Deutschland gekommen?
    .record = Erste Einreise nach Deutschland
    .hint = Wenn Sie hier geboren sind: Ihr Geburtsdatum.
    .required = Geben Sie den Tag ein. Wenn Sie ihn nicht genau wissen, nehmen Sie den ersten Tag des Monats.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
    .constraint-quickCheck = Am Anfang haben Sie ein früheres Datum angegeben, seit dem Sie hier leben. Prüfen Sie, welches stimmt.
residence-title = Ihr jetziges Papier
    .record = Derzeitiger Aufenthaltstitel oder Aufenthaltsstatus
residence-title-kind = Welches Papier haben Sie jetzt?
    .record = Art
    .option-settlement = Niederlassungserlaubnis
    .option-euLongTerm = Erlaubnis zum Daueraufenthalt-EU
    .option-freeMovement = Freizügigkeit (EU, Island, Liechtenstein, Norwegen)
    .option-swiss = Aufenthaltserlaubnis Schweiz
    .option-blueCard = Blaue Karte EU
    .option-permit = Aufenthaltserlaubnis
    .option-fiction = Fiktionsbescheinigung
    .option-permission = Aufenthaltsgestattung
    .option-toleration = Duldung
    .option-none = keines oder ein anderes
    .required = Wählen Sie Ihr jetziges Papier.
residence-title-legalBasis = Paragraf auf dem Papier
    .hint = Unter „Anmerkungen“, zum Beispiel § 26 Abs. 3 AufenthG.
residence-title-issued = Ausgestellt am
    .required = Geben Sie den Tag ein, an dem das Papier ausgestellt wurde.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
residence-title-unlimited = Gilt Ihr Recht ohne Ablaufdatum?
    .record = Unbefristet
residence-title-validUntil = Gültig bis
    .required = Geben Sie den Tag ein, bis zu dem das Papier gültig ist.
    .constraint-afterIssue = Das Papier kann nicht vor dem Tag ablaufen, an dem es ausgestellt wurde. Prüfen Sie beide Daten.
    .constraint-expired = Dieses Papier ist abgelaufen. Sprechen Sie sofort mit der Ausländerbehörde. Sie können den Antrag trotzdem senden.
residence-title-authority = Ausländerbehörde
    .hint = Zum Beispiel Stadt Musterstadt.
    .required = Geben Sie die Behörde ein, die das Papier ausgestellt hat.
residence-title-azrNumber = AZR-Nummer
    .hint = Zwölf Ziffern. Sie steht auf manchen Papieren und Briefen. Wenn Sie sie nicht finden, lassen Sie das Feld leer.
# $row (number): position; $place (text): town, may be empty; $begin (date): first day, may be empty
residence-stay = Wo haben Sie in Deutschland gewohnt?
    .record = Aufenthaltszeiten
    .hint = Beginnen Sie mit der ersten Wohnung. Legen Sie für jede Wohnung einen Zeitraum an, und auch, wenn Sie ein anderes Papier bekommen haben.
    .row = Zeitraum { $row }
    .add = Zeitraum hinzufügen
    .remove = Diesen Zeitraum entfernen
    .empty = Noch kein Zeitraum eingetragen.
    .min = Tragen Sie mindestens einen Zeitraum ein.
residence-totalMonths = Monate in Deutschland zusammen
residence-titleMonths = Davon mit Aufenthaltstitel oder Freizügigkeit
    .hint = Zeiten mit Duldung zählen meist nicht. Andere Zeiten prüft das Amt.
residence-continuousSince = Ohne Unterbrechung von mehr als { $months } Monaten in Deutschland seit
    .hint = So, wie Sie es oben eingetragen haben.
residence-interruption = Vom { $from } bis zum { $to } haben Sie nichts eingetragen. Das sind mehr als { $months } Monate. Waren Sie so lange im Ausland, zählt die Zeit davor oft nicht mit. Fehlt nur ein Eintrag, ergänzen Sie ihn.
residence-gap = Vom { $from } bis zum { $to } haben Sie nichts eingetragen. Ergänzen Sie diese Zeit, oder prüfen Sie die Daten. Waren Sie im Ausland, tragen Sie das unten ein.
residence-lateStart = Ihr erster Zeitraum beginnt später als Ihre Einreise. Tragen Sie auch die Zeit davor ein.
# $months (number): longest stay abroad that does no harm
residence-longAbsence = Waren Sie seitdem länger als { $months } Monate am Stück im Ausland?
    .record = Auslandsaufenthalte von mehr als { $months } Monaten
# $row (number): position; $country (text): code of the state, may be empty
residence-absence = Zeiten im Ausland
    .row = Ausland { $row }
    .add = Weitere Zeit im Ausland hinzufügen
    .remove = Diese Zeit entfernen
    .empty = Noch keine Zeit im Ausland eingetragen.
residence-absence-country = In welchem Staat?
    .record = Staat
    .required = Wählen Sie den Staat.
    .constraint = Hier tragen Sie nur Zeiten außerhalb von Deutschland ein.
residence-absence-begin = Von
    .required = Geben Sie den Tag ein, an dem Sie Deutschland verlassen haben.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
residence-absence-end = Bis
    .required = Geben Sie den Tag ein, an dem Sie zurückgekommen sind.
    .constraint = Das Ende muss nach dem Anfang liegen. Prüfen Sie beide Daten.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
residence-absence-reason = Warum?
    .record = Grund
    .option-family = Familie
    .option-work = Arbeit
    .option-study = Schule oder Studium
    .option-illness = Krankheit oder Pflege
    .option-military = Militärdienst
    .option-other = anderer Grund
    .required = Wählen Sie den Grund.
residence-absence-agreed = War die Reise mit der Ausländerbehörde abgesprochen?
    .record = Mit der Ausländerbehörde abgestimmt
residence-absenceNotice = Lange Zeiten im Ausland können die Frist unterbrechen. Das Amt prüft, welche Zeiten zählen.

## Parents

parents = Ihre Eltern
    .record = Eltern
parents-why = Das Amt prüft, ob Sie durch Ihre Eltern schon deutsch sind. Wenn Sie etwas nicht wissen, lassen Sie es leer.
parents-fatherKnown = Wissen Sie, wer Ihr Vater ist?
    .record = Vater bekannt
parents-father = Ihr Vater
    .record = Vater
parents-father-nationality = Staatsangehörigkeit
    .hint = Die Staatsangehörigkeit bei Ihrer Geburt. War er auch deutsch, wählen Sie „Deutschland“.
parents-motherKnown = Wissen Sie, wer Ihre Mutter ist?
    .record = Mutter bekannt
parents-mother = Ihre Mutter
    .record = Mutter
parents-mother-nationality = Staatsangehörigkeit
    .hint = Die Staatsangehörigkeit bei Ihrer Geburt. War sie auch deutsch, wählen Sie „Deutschland“.
parents-married = Sind oder waren Ihre Eltern miteinander verheiratet?
    .record = Eltern miteinander verheiratet (auch früher)
parents-marriedOn = Wann haben sie geheiratet?
    .record = Eheschließung der Eltern
    .hint = Das Jahr reicht.

## School and work

work = Schule und Arbeit
    .record = Ausbildung und Beruf
# $row (number): position; $name (text): name of the school, may be empty
work-school = Schulen, Ausbildung, Studium, Kurse
    .row = Schule oder Ausbildung { $row }
    .add = Schule oder Ausbildung hinzufügen
    .remove = Diesen Eintrag entfernen
    .empty = Noch nichts eingetragen. Wenn Sie nie eine Schule besucht haben, lassen Sie es leer.
work-activity = Was machen Sie jetzt?
    .record = Derzeitige Tätigkeit
    .option-employee = Ich arbeite bei einer Firma
    .option-selfEmployed = Ich bin selbstständig
    .option-trainee = Ich mache eine Ausbildung
    .option-student = Ich studiere
    .option-pupil = Ich gehe zur Schule
    .option-seeking = Ich suche Arbeit
    .option-parental = Ich bin in Elternzeit oder betreue Kinder
    .option-retired = Ich bekomme Rente
    .option-unable = Ich kann nicht arbeiten
    .option-other = anderes
    .required = Wählen Sie, was Sie jetzt machen.
work-employer = Ihr Arbeitgeber
    .record = Arbeitgeber
work-employer-name = Name der Firma
    .required = Geben Sie den Namen der Firma ein.
work-employer-city = Ort der Firma
    .required = Geben Sie den Ort der Firma ein.
work-employer-since = Dort seit
    .required = Geben Sie den ersten Arbeitstag ein.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
work-employer-unlimited = Ist der Vertrag unbefristet?
    .record = Unbefristetes Arbeitsverhältnis
    .hint = Unbefristet heißt: Im Vertrag steht kein Ende.
work-employer-endsOn = Der Vertrag endet am
    .required = Geben Sie den letzten Tag des Vertrags ein.
    .constraint = Der Vertrag muss nach dem ersten Arbeitstag enden. Prüfen Sie beide Daten.
work-employer-probation = Sind Sie noch in der Probezeit?
    .record = Probezeit läuft
work-business = Ihre selbstständige Arbeit
    .record = Selbstständige Tätigkeit
work-business-trade = Was machen Sie?
    .record = Art der Tätigkeit
    .required = Schreiben Sie kurz, was Sie machen.
work-business-since = Seit wann?
    .record = Seit
    .required = Geben Sie den Tag ein, an dem Sie angefangen haben.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
work-business-city = Ort
    .required = Geben Sie den Ort ein.

## Livelihood

livelihood = Lebensunterhalt
livelihood-householdSize = Wie viele Menschen leben in Ihrem Haushalt?
    .record = Personen im Haushalt
    .hint = Zählen Sie sich selbst mit.
    .required = Geben Sie eine Zahl ein. Wenn Sie allein leben, geben Sie 1 ein.
    .min = Zählen Sie sich selbst mit. Die Zahl ist mindestens 1.
    .max = Diese Zahl ist zu groß. Zählen Sie nur die Menschen in Ihrem Haushalt.
livelihood-rent = Miete im Monat mit Heizung
    .hint = Die Warmmiete. Bei eigener Wohnung: was Sie im Monat dafür zahlen.
    .required = Geben Sie den Betrag ein. Wenn Sie nichts zahlen, geben Sie 0 ein.
    .min = Der Betrag kann nicht kleiner als 0 sein.
# $row (number): position; $amount (number): Euro a month, may be empty
livelihood-income = Einkommen im Haushalt
    .hint = Tragen Sie jedes Einkommen einzeln ein, auch Kindergeld.
    .row = Einkommen { $row }
    .add = Weiteres Einkommen hinzufügen
    .remove = Dieses Einkommen entfernen
    .empty = Noch kein Einkommen eingetragen.
    .min = Tragen Sie mindestens ein Einkommen ein. Wenn Sie keines haben, tragen Sie 0 Euro ein.
livelihood-incomeTotal = Einkommen im Monat zusammen
# $months (number): how far to look back
livelihood-benefits = Haben Sie in den letzten { $months } Monaten Geld vom Jobcenter oder Sozialamt bekommen?
    .record = Leistungen nach SGB II oder SGB XII in den letzten { $months } Monaten
    .hint = Auch zusätzlich zum Lohn. Wohngeld, Kindergeld und BAföG zählen hier nicht.
# $row (number): position; $begin (date): first month, may be empty
livelihood-benefitPeriod = Zeiten mit Leistungen
    .row = Zeitraum { $row }
    .add = Weiteren Zeitraum hinzufügen
    .remove = Diesen Zeitraum entfernen
    .empty = Noch kein Zeitraum eingetragen.
livelihood-benefitPeriod-kind = Welche Leistung?
    .record = Leistung
    .option-citizensBenefit = vom Jobcenter (SGB II)
    .option-socialAssistance = vom Sozialamt (SGB XII)
    .option-asylumBenefits = nach dem Asylbewerberleistungsgesetz
    .required = Wählen Sie die Leistung.
livelihood-benefitPeriod-begin = Von
    .required = Geben Sie Monat und Jahr ein.
livelihood-benefitPeriod-end = Bis
    .record-empty = heute
    .hint = Leer lassen, wenn Sie die Leistung noch bekommen.
    .constraint = Das Ende muss nach dem Anfang liegen. Prüfen Sie beide Angaben.
livelihood-benefitPeriod-reason = Warum brauchten Sie die Leistung?
    .record = Grund des Leistungsbezugs
    .hint = Zum Beispiel: Kündigung, Krankheit, kleine Kinder, Pflege.
    .required = Schreiben Sie kurz den Grund. Das Amt prüft, ob er zählt.
livelihood-pension = Wie sorgen Sie für das Alter vor?
    .record = Altersvorsorge
    .option-statutory = gesetzliche Rentenversicherung
    .option-private = private Versicherung oder Vermögen
    .option-company = Betriebsrente
    .option-none = gar nicht
    .required = Wählen Sie mindestens eine Antwort.
livelihood-pensionMonths = Monate in der gesetzlichen Rentenversicherung
    .hint = Die Zahl steht im Versicherungsverlauf der Deutschen Rentenversicherung.
    .max = Diese Zahl ist zu groß. Geben Sie Monate ein.
livelihood-debts = Haben Sie Schulden, die Sie nicht bezahlen können?
    .record = Nicht bedienbare Schulden
    .hint = Zum Beispiel eine Privatinsolvenz. Normale Raten für ein Auto zählen nicht.
livelihood-debtsText = Welche Schulden?
    .record = Angaben zu den Schulden
    .required = Schreiben Sie kurz, welche Schulden Sie haben und was vereinbart ist.
livelihood-insurance = Krankenversicherung

## Language and civic knowledge

knowledge = Deutsch und Leben in Deutschland
    .record = Sprachkenntnisse und staatsbürgerliche Kenntnisse
# $age (number): younger people prove it in another way; $years (number): years at a German-language school
knowledge-languageProof = Wie weisen Sie Ihr Deutsch nach?
    .record = Nachweis der Deutschkenntnisse
    .hint = Nötig ist die Stufe B1.
    .option-certificate = Zertifikat B1 oder höher
    .option-school = mindestens { $years } Jahre an einer deutschsprachigen Schule mit Erfolg
    .option-degree = deutscher Schulabschluss oder Berufsabschluss
    .option-study = Studium auf Deutsch
    .option-child = Die Person ist jünger als { $age } Jahre
    .option-guestWorker = Ich kam bis zum 30. Juni 1974 zum Arbeiten in die Bundesrepublik oder bis zum 13. Juni 1990 in die DDR
    .option-exempt = Ich kann es wegen Krankheit, Behinderung oder Alter nicht nachweisen
    .option-none = Ich habe noch keinen Nachweis
knowledge-certificate = Ihr Sprachzertifikat
    .record = Sprachzertifikat
knowledge-certificate-level = Stufe
    .option-b1 = B1
    .option-b2 = B2
    .option-c1 = C1
    .option-c2 = C2
    .required = Wählen Sie die Stufe, die auf dem Zertifikat steht.
knowledge-certificate-issuer = Ausgestellt von
    .hint = Zum Beispiel telc, Goethe-Institut, BAMF (Deutsch-Test für Zuwanderer).
    .required = Geben Sie ein, wer das Zertifikat ausgestellt hat.
knowledge-certificate-issuedOn = Datum des Zertifikats
    .required = Geben Sie das Datum ein, das auf dem Zertifikat steht.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
knowledge-certificate-number = Nummer des Zertifikats
knowledge-languageSchool = Welche Schule, Ausbildung oder Hochschule?
    .record = Schule, Ausbildung oder Hochschule (Sprachnachweis)
    .hint = Name, Ort und Jahre.
    .required = Schreiben Sie, welche Schule, Ausbildung oder Hochschule es war.
knowledge-languageMissing = Sie können den Antrag trotzdem senden. Den Nachweis über die Stufe B1 müssen Sie später abgeben.
# $age (number): younger people prove it in another way
knowledge-civicProof = Wie weisen Sie nach, dass Sie das Leben in Deutschland kennen?
    .record = Nachweis der staatsbürgerlichen Kenntnisse
    .option-test = Test bestanden („Einbürgerungstest“ oder „Leben in Deutschland“)
    .option-school = deutscher Schulabschluss
    .option-study = deutsches Studium in Recht, Politik oder Gesellschaft
    .option-child = Die Person ist jünger als { $age } Jahre
    .option-guestWorker = Ich kam bis zum 30. Juni 1974 zum Arbeiten in die Bundesrepublik oder bis zum 13. Juni 1990 in die DDR
    .option-exempt = Ich kann es wegen Krankheit, Behinderung oder Alter nicht nachweisen
    .option-none = Ich habe noch keinen Nachweis
knowledge-testDate = Wann haben Sie den Test gemacht?
    .record = Datum des Tests
    .required = Geben Sie das Datum ein. Es steht auf der Bescheinigung vom BAMF.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
knowledge-testNumber = Nummer der Bescheinigung
knowledge-civicSchool = Welche Schule oder Hochschule?
    .record = Schule oder Hochschule (staatsbürgerliche Kenntnisse)
    .hint = Name, Ort und Jahr des Abschlusses.
    .required = Schreiben Sie, welche Schule oder Hochschule es war.
# $questions, $correct (numbers): questions in the test, correct answers needed; $minutes, $price (numbers): length, price in Euro
knowledge-testMissing = Sie können den Antrag trotzdem senden. Melden Sie sich zum Einbürgerungstest an. Er hat { $questions } Fragen. { $correct } richtige Antworten reichen. Sie haben { $minutes } Minuten Zeit. Er kostet { NUMBER($price, minimumFractionDigits: 2) } Euro.
knowledge-exemptionReason = Warum können Sie es nicht nachweisen?
    .record = Grund der Befreiung
    .hint = Schreiben Sie hier keine Diagnose. Das Attest bringen Sie mit.
    .option-illness = Krankheit
    .option-disability = Behinderung
    .option-age = Alter
    .required = Wählen Sie den Grund.
knowledge-exemption = Das Amt braucht dann ein ärztliches Attest oder einen anderen Nachweis. Aus dem Attest muss hervorgehen, warum Sie die Prüfung nicht machen können. Eine genaue Diagnose geben Sie hier nicht an.

## Convictions

convictions = Strafen und Verfassung
    .record = Straffreiheit und Verfassungstreue
convictions-why = Das Amt darf nach Straftaten fragen, auch im Ausland. Es fragt auch selbst bei der Polizei und im Bundeszentralregister nach. Verschweigen Sie nichts. Falsche Angaben können die Einbürgerung verhindern.
convictions-hasCases = Wurden Sie verurteilt, oder läuft ein Strafverfahren gegen Sie?
    .record = Verurteilungen oder laufende Strafverfahren
    .hint = In Deutschland oder im Ausland. Auch ein Strafbefehl zählt. Bußgelder im Straßenverkehr zählen nicht.
# $row (number): position; $offence (text): what it was about, may be empty
convictions-case = Strafen und Verfahren
    .row = Strafe oder Verfahren { $row }
    .add = Weitere Strafe oder weiteres Verfahren hinzufügen
    .remove = Diesen Eintrag entfernen
    .empty = Noch nichts eingetragen.
convictions-openCase = Das Amt entscheidet meist erst, wenn das Verfahren beendet ist. Sie können den Antrag trotzdem senden.
convictions-expulsion = Wurden Sie aus Deutschland ausgewiesen oder abgeschoben?
    .record = Ausweisung oder Abschiebung
convictions-expulsionText = Wann und von welcher Behörde?
    .record = Zeitpunkt und Behörde der Ausweisung oder Abschiebung
    .required = Schreiben Sie das Jahr und die Behörde.
convictions-organisations = Haben Sie eine Gruppe unterstützt, die gegen die freie Demokratie kämpft oder Gewalt will?
    .record = Unterstützung verfassungsfeindlicher Bestrebungen
    .hint = Zum Beispiel als Mitglied, mit Geld oder in sozialen Medien. Das gilt auch für Gruppen im Ausland.
convictions-organisationsText = Welche Gruppe, wann und wie?
    .record = Angaben dazu (Gruppe, Zeit, Art)
    .hint = Schreiben Sie auch, ob Sie sich davon getrennt haben und warum.
    .required = Schreiben Sie kurz, welche Gruppe es war und was Sie getan haben.
convictions-severalSpouses = Sind Sie mit mehreren Personen gleichzeitig verheiratet?
    .record = Mehrehe

## Documents

documents = Ihre Unterlagen
    .record = Unterlagen
documents-intro = Diese Liste passt zu Ihren Antworten. Laden Sie hoch, was Sie haben: als Foto oder als PDF. Sie können den Antrag auch senden, wenn etwas fehlt. Bringen Sie es dann zum Termin mit. Papiere in anderen Sprachen brauchen meist eine Übersetzung von einer vereidigten Person.
documents-passport = Ihr Pass oder Reisedokument, alle Seiten
    .record = Pass oder Reisedokument, alle Seiten
    .reason = Weil Sie einen Pass oder ein Reisedokument haben.
    .hint = Es zeigt, wer Sie sind.
documents-identityPapers = Alle Papiere, die zeigen, wer Sie sind: Geburtsurkunde, Personalausweis, Führerschein, Zeugnisse
    .record = Papiere zum Nachweis der Identität
    .reason = Weil Sie keinen gültigen Pass haben.
    .hint = Dazu Briefe, mit denen Sie einen Pass beantragt haben.
documents-residenceTitle = Ihr Aufenthaltstitel oder das andere Papier der Ausländerbehörde, mit dem Zusatzblatt
    .record = Aufenthaltstitel oder anderes Dokument der Ausländerbehörde, mit Zusatzblatt
    .reason = Weil Sie angegeben haben, dass Sie dieses Papier haben.
documents-registration = Eine aktuelle Meldebescheinigung
    .reason = Weil das Amt das bei jedem Antrag prüft.
    .hint = Manche Ämter fragen selbst beim Meldeamt nach. Dann brauchen Sie keine.
documents-photo = Sie brauchen ein aktuelles Foto wie für einen Ausweis. Fragen Sie Ihr Amt, in welcher Form es das Foto haben möchte.
# $ownAge (number): from this age on, a person applies for themselves
documents-curriculumVitae = Ein Lebenslauf
    .reason = Weil Sie den Antrag selbst stellen.
    .hint = Manche Ämter möchten ihn mit der Hand geschrieben. Jede Person ab { $ownAge } Jahren schreibt einen eigenen.
documents-birthCertificate = Ihre Geburtsurkunde mit Übersetzung
    .record = Geburtsurkunde mit Übersetzung
    .reason = Weil das Amt das bei jedem Antrag prüft.
documents-marriageCertificate = Ihre Heiratsurkunde mit Übersetzung
    .record = Heiratsurkunde mit Übersetzung
    .reason = Weil Sie verheiratet sind oder in einer Lebenspartnerschaft leben.
documents-dissolution = Das Urteil über die Scheidung oder die Sterbeurkunde
    .reason = Weil eine Ehe oder Lebenspartnerschaft zu Ende ist.
documents-spouseNationality = Der Pass oder Personalausweis Ihrer Ehefrau, Ihres Ehemannes oder Ihrer Partnerin, Ihres Partners
    .record = Pass oder Personalausweis des Ehegatten oder Lebenspartners
    .reason = Weil die Staatsangehörigkeit dieser Person wichtig ist.
documents-childPapers = Geburtsurkunden und Pässe der Kinder
    .reason = Weil Sie Kinder angegeben haben.
    .hint = Geht ein Kind zur Schule, auch das letzte Zeugnis.
documents-consent = Die schriftliche Zustimmung von allen, die das Sorgerecht haben
    .reason = Weil sie einverstanden sind.
    .hint = Das Amt hat dafür meist einen Vordruck. Alle unterschreiben selbst.
documents-refugeeDecision = Der Bescheid vom Bundesamt für Migration und Flüchtlinge (BAMF)
    .reason = Weil Sie Schutz bekommen haben.
documents-specialStatusProof = Der Nachweis über Ihren besonderen Status
    .record = Nachweis über den besonderen Status
    .reason = Weil Sie einen besonderen Status angegeben haben.
documents-rentContract = Ihr Mietvertrag, oder bei eigener Wohnung der Grundbuchauszug
    .record = Mietvertrag oder Grundbuchauszug
    .reason = Weil das Amt das bei jedem Antrag prüft.
documents-wageProof = Ihr Arbeitsvertrag oder Ausbildungsvertrag und die letzten drei Lohnabrechnungen
    .record = Arbeits- oder Ausbildungsvertrag und die letzten drei Lohnabrechnungen
    .reason = Weil Sie arbeiten oder eine Ausbildung machen.
documents-businessPapers = Die Gewerbeanmeldung, die letzten Steuerbescheide und eine aktuelle Auswertung (BWA)
    .reason = Weil Sie selbstständig sind.
documents-pensionRecord = Ihr Rentenbescheid oder der Versicherungsverlauf der Deutschen Rentenversicherung
    .record = Rentenbescheid oder Versicherungsverlauf der Deutschen Rentenversicherung
    .reason = Weil Sie Rente bekommen oder in die Rentenversicherung einzahlen.
documents-studyProof = Eine Bescheinigung Ihrer Schule, Ausbildung oder Hochschule
    .record = Bescheinigung der Schule, Ausbildung oder Hochschule
    .reason = Weil Sie zur Schule gehen, studieren oder eine Ausbildung machen.
documents-benefitDecision = Die Bescheide vom Jobcenter oder Sozialamt und Nachweise über den Grund
    .reason = Weil Sie Geld vom Jobcenter oder Sozialamt bekommen haben.
documents-insuranceProof = Eine Bescheinigung Ihrer Krankenversicherung
    .record = Bescheinigung der Krankenversicherung
    .reason = Weil Sie eine Krankenversicherung angegeben haben.
documents-languageCertificate = Ihr Sprachzertifikat
    .record = Sprachzertifikat
    .reason = Weil Sie Ihr Deutsch mit einem Zertifikat zeigen.
documents-schoolCertificates = Ihre Zeugnisse aus Schule, Ausbildung oder Studium
    .record = Zeugnisse aus Schule, Ausbildung oder Studium
    .reason = Weil Sie Ihr Deutsch oder Ihr Wissen mit Schule oder Studium zeigen.
documents-testCertificate = Die Bescheinigung über den bestandenen Test
    .reason = Weil Sie den Einbürgerungstest angegeben haben.
documents-medical = Ein ärztliches Attest oder ein anderer Nachweis, warum Sie die Prüfung nicht machen können
    .record = Ärztliches Attest oder anderer Nachweis für die Befreiung
    .reason = Weil Sie angegeben haben, dass Sie eine Prüfung nicht machen können.
documents-courtDecision = Urteile, Strafbefehle oder Briefe zu dem Verfahren
    .reason = Weil Sie ein Verfahren oder eine Strafe angegeben haben.
documents-authorisation = Die Vollmacht, der Betreuerausweis oder der Beschluss des Gerichts
    .reason = Weil jemand für Sie handelt.
documents-loyalty = Im Amt unterschreiben Sie persönlich eine Erklärung zur freiheitlichen demokratischen Grundordnung (Loyalitätserklärung). Das Amt erklärt Ihnen vorher, was sie bedeutet.

## Declarations

confirmation = Erklärungen
confirmation-truth = Meine Angaben sind richtig und vollständig.
    .hint = Wer absichtlich falsche Angaben macht, kann bestraft werden. Eine Einbürgerung kann dann auch zurückgenommen werden.
    .required = Ohne diese Erklärung kann das Amt den Antrag nicht bearbeiten. Kreuzen Sie sie an, wenn alles stimmt.
confirmation-constitution = Ich bekenne mich zur freiheitlichen demokratischen Grundordnung des Grundgesetzes. Ich unterstütze nichts, was gegen sie gerichtet ist, und habe auch früher nichts davon unterstützt.
    .hint = Wenn Sie früher etwas unterstützt haben, schreiben Sie es im Schritt „Strafen und Verfassung“. Das Amt spricht dann mit Ihnen.
    .required = Ohne dieses Bekenntnis ist die Einbürgerung nicht möglich. Lesen Sie den Satz und kreuzen Sie ihn an.
confirmation-responsibility = Ich bekenne mich zur besonderen Verantwortung Deutschlands für die Verbrechen des Nationalsozialismus und ihre Folgen. Dazu gehören der Schutz jüdischen Lebens, das friedliche Zusammenleben der Völker und das Verbot des Angriffskriegs.
    .required = Ohne dieses Bekenntnis ist die Einbürgerung nicht möglich. Lesen Sie den Satz und kreuzen Sie ihn an.
confirmation-registers = Ich weiß, dass das Amt andere Behörden über mich fragt.
    .hint = Zum Beispiel das Bundeszentralregister, die Polizei, die Ausländerbehörde und den Verfassungsschutz.
    .required = Das Amt muss diese Stellen fragen. Kreuzen Sie an, dass Sie das wissen.
# $adult, $child (numbers): the fee in Euro for an adult, and for a child without own income
confirmation-fee = Die Einbürgerung kostet { NUMBER($adult, minimumFractionDigits: 2) } Euro. Für ein minderjähriges Kind ohne eigenes Einkommen, das mit eingebürgert wird, kostet sie { NUMBER($child, minimumFractionDigits: 2) } Euro. Das Amt sagt Ihnen, wann und wie Sie bezahlen. Wer wenig Geld hat, kann um eine niedrigere Gebühr bitten.
