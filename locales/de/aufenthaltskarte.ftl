# German (de): the reference language of the form for residence cards and certificates of residence.
# Review: written in plain language; no lawyer and no plain-language editor has reviewed this file yet.
#
# Where the law is not certain here, the sentence says so ("wahrscheinlich", "das Amt prüft"). Keep that in translations.

aufenthaltskarte = Aufenthaltskarte oder Bescheinigung beantragen

request = Ihr Antrag
request-intro = Wählen Sie zuerst, welches Papier Sie brauchen. Danach fragt dieser Antrag nur, was dafür nötig ist.
request-variant = Welches Papier brauchen Sie?
    .option-card = Aufenthaltskarte
    .option-card-hint = Ich gehöre zur Familie einer Person aus der EU und habe selbst keinen EU-Pass.
    .option-permanentCertificate = Bescheinigung über das Daueraufenthaltsrecht
    .option-permanentCertificate-hint = Ich habe einen EU-Pass und lebe seit Jahren in Deutschland.
    .option-permanentCard = Daueraufenthaltskarte
    .option-permanentCard-hint = Ich habe schon eine Aufenthaltskarte und lebe seit Jahren in Deutschland.
    .option-provisional = Fiktionsbescheinigung
    .option-provisional-hint = Ich habe einen Antrag gestellt und warte auf die Entscheidung.
    .option-article20 = Aufenthaltskarte für Eltern eines Kindes mit EU-Pass (Artikel 20 AEUV)
    .option-article20-hint = Mein Kind braucht mich und müsste sonst mit mir aus der EU wegziehen.
    .option-british = Aufenthaltsdokument-GB
    .option-british-hint = Ich bin Britin oder Brite oder gehöre zur Familie und lebte schon vor 2021 hier.
    .option-periods = Bescheinigung über meine Aufenthaltszeiten oder Übertrag in einen neuen Pass
    .required = Wählen Sie, welches Papier Sie brauchen. Wenn Sie unsicher sind, fragen Sie das Amt.
# $months (number): months within which the card is issued; $years (number): how long a card is valid
request-cardNotice = Das Recht zu bleiben haben Sie schon, wenn Sie die Regeln erfüllen. Das Papier bestätigt es nur. Eine Aufenthaltskarte stellt das Amt in höchstens { $months } Monaten aus, wenn alle Angaben da sind. Sie gilt meist { $years } Jahre.
request-reason = Warum brauchen Sie das Papier?
    .option-first = zum ersten Mal
    .option-renewal = Das alte läuft ab
    .option-lost = Ich habe das alte verloren, oder es wurde gestohlen
    .option-changed = Mein Name oder Pass hat sich geändert

applicant = Ihre Person
applicant-body = Für die Karte
    .hint = Diese Angaben stehen auf der Karte.
applicant-nationalityResult = Passt das Papier?
    .option-union = Das passt wahrscheinlich. Diese Bescheinigung ist für Menschen mit EU-Pass.
    .option-family = Das passt wahrscheinlich. Diese Karte ist für die Familie von Menschen mit EU-Pass.
    .option-unlikely = Dieses Papier passt wahrscheinlich nicht zu Ihrem Pass. Menschen mit EU-Pass bekommen die Bescheinigung, ihre Familie ohne EU-Pass die Karte. Fragen Sie das Amt.
contact = Adresse und Kontakt
contact-address = Ihre Wohnung
    .hint = Die Adresse, unter der Sie gemeldet sind.
contact-livingThereSince = Seit wann wohnen Sie dort?
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
contact-reach = So erreicht Sie das Amt
representation = Vertretung
representation-minor = Für Personen unter 18 Jahren stellen die Eltern oder der Vormund den Antrag. Wählen Sie „Ja, eine Person nach dem Gesetz“.
guardians = Eltern und Sorgerecht
guardians-intro = Für ein Kind müssen meist alle einverstanden sein, die das Sorgerecht haben. Tragen Sie alle ein.
# $row (number): position; $name (text): given names, may be empty
guardians-guardian = Wer hat das Sorgerecht?
    .row = Person { $row }
    .add = Weitere Person hinzufügen
    .remove = Diese Person entfernen
    .empty = Noch niemand eingetragen.
guardians-missingConsent = Ohne alle Zustimmungen kann das Amt das Papier oft nicht ausstellen. Sprechen Sie mit dem Amt oder dem Jugendamt.
passport = Ihr Pass
passport-hasPassport = Haben Sie einen Pass oder Personalausweis?
passport-document = Der Pass oder Ausweis
passport-missing = Ohne Pass braucht das Amt andere Nachweise, wer Sie sind. Stellen Sie den Antrag trotzdem.

relative = Die Person mit EU-Pass
relative-intro = Ihr Recht kommt von einer Person, die frei in der EU leben darf. Beantworten Sie diese Seite für diese Person.
relative-person = Diese Person
relative-nationalityResult = Staatsangehörigkeit der Person
    .option-union = Diese Person hat das Recht, frei in der EU zu leben.
    .option-german = Bei Deutschen gilt diese Karte nur, wenn Sie zusammen in einem anderen EU-Staat gelebt haben. Sonst brauchen Sie wahrscheinlich einen Aufenthaltstitel.
    .option-swiss = Für die Schweiz gilt ein eigenes Abkommen. Das Amt sagt Ihnen, welches Papier Sie bekommen.
    .option-other = Diese Person hat keinen EU-Pass. Dann brauchen Sie wahrscheinlich einen Aufenthaltstitel. Fragen Sie das Amt.
relative-livedAbroad = Haben Sie zusammen in einem anderen EU-Staat gelebt?
# $age (number): years
relative-relation = Was sind Sie für diese Person?
    .option-spouse = Ehefrau oder Ehemann
    .option-partner = eingetragene Lebenspartnerin oder Lebenspartner
    .option-childYoung = Kind oder Enkelkind unter { $age } Jahren
    .option-childMaintained = Kind oder Enkelkind ab { $age } Jahren, die Person zahlt für mich
    .option-parentMaintained = Mutter, Vater oder Großeltern, die Person zahlt für mich
    .option-close = andere Verwandte, oder wir leben ohne Ehe zusammen
# $age (number): years
relative-tooOld = Sie sind schon { $age } Jahre alt oder älter. Wählen Sie „ab { $age } Jahren“, wenn die Person für Sie zahlt.
relative-since = Seit wann sind Sie verheiratet oder Lebenspartner?
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
relative-closeText = Wie gehören Sie zusammen?
    .hint = Zum Beispiel: Wir leben seit 2019 zusammen. Meine Tante pflegt mich.
relative-support = Was zahlt die Person für Sie im Monat (Euro)?
relative-sameAddress = Wohnen Sie zusammen?
relative-address = Adresse der Person
relative-ended = Hat sich etwas geändert?
    .option-no = nein
    .option-separated = Wir leben getrennt
    .option-divorced = Wir sind geschieden
    .option-died = Die Person ist gestorben
    .option-left = Die Person hat Deutschland verlassen
relative-endedNotice = Ihr Recht kann trotzdem weiter bestehen. Das hängt davon ab, wie lange Sie zusammen hier waren. Lassen Sie sich beraten.

activity = Was die Person mit EU-Pass macht
activity-kind = Was macht die Person in Deutschland?
    .option-employee = Arbeit in einer Firma
    .option-selfEmployed = selbstständige Arbeit
    .option-jobSeeker = sucht Arbeit
    .option-serviceProvider = erbringt für einige Zeit Dienste
    .option-student = Studium oder Ausbildung
    .option-notWorking = keine Arbeit, zum Beispiel in Rente
    .option-permanent = lebt mit Daueraufenthaltsrecht hier
activity-employer = Die Arbeit der Person
activity-employer-occupation = Als was arbeitet die Person dort?
activity-business = Welche Arbeit, welche Firma?
activity-searchSince = Seit wann sucht die Person Arbeit?
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
activity-school = Name der Schule oder Hochschule
activity-means = Wer nicht arbeitet, braucht eine Krankenversicherung und genug Geld. Deshalb fragt die nächste Seite danach.

livelihood = Geld und Krankenversicherung
livelihood-persons = Wie viele Menschen leben in Ihrem Haushalt?
livelihood-rent = Miete mit Nebenkosten und Heizung (Euro im Monat)
    .min = Der Betrag kann nicht kleiner als 0 sein.
# $row (number): position; $amount (number): Euro a month, may be empty
livelihood-income = Wovon leben Sie?
    .hint = Tragen Sie jedes Einkommen einzeln ein.
    .row = Einkommen { $row }
    .add = Einkommen hinzufügen
    .remove = Dieses Einkommen entfernen
    .empty = Noch kein Einkommen eingetragen.
livelihood-incomeTotal = Zusammen im Monat (Euro)
livelihood-insurance = Ihre Krankenversicherung

entry = Einreise
entry-bornHere = Sind Sie in Deutschland geboren?
entry-firstEntry = Wann sind Sie nach Deutschland gekommen?
    .hint = Der Tag, seit dem Sie hier wohnen.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
entry-registered = Wann haben Sie sich zum ersten Mal angemeldet?
    .hint = Das Datum steht auf der Meldebescheinigung.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
# $until (date): last day for the details
entry-dataResult = Frist
    .option-inTime = Das Amt braucht Ihre Angaben bis { $until }. Sie sind rechtzeitig.
    .option-passed = Das Amt brauchte Ihre Angaben bis { $until }. Ihr Recht geht dadurch nicht verloren. Senden Sie den Antrag jetzt.

residence = Ihre Zeit in Deutschland
# $row (number): position; $place (text), $begin (date): may be empty
residence-stay = Wo haben Sie gewohnt?
    .hint = Beginnen Sie mit der ersten Wohnung in Deutschland.
    .row = Zeitraum { $row }
    .add = Weiteren Zeitraum hinzufügen
    .remove = Diesen Zeitraum entfernen
    .empty = Noch kein Zeitraum eingetragen.
residence-total = Volle Monate zusammen
# $months (number): months so far; $needed (number): months that are usually needed
residence-timeResult = Zeit
    .option-likely = Das sind { $months } Monate. Nötig sind meist { $needed }. Das reicht wahrscheinlich. Das Amt prüft es.
    .option-open = Das sind { $months } Monate. Nötig sind meist { $needed }. In manchen Fällen geht es früher.
residence-early = Trifft etwas davon auf Sie zu?
    .option-pension = Ich habe bis zur Rente gearbeitet
    .option-incapacity = Ich kann nach Unfall oder Krankheit nicht mehr arbeiten
    .option-crossBorder = Ich arbeite jetzt in einem anderen EU-Staat und wohne weiter hier
    .option-none = nein
residence-earlyNotice = Dann kann das Recht früher entstehen. Das Amt prüft es.
residence-wasAway = Waren Sie in dieser Zeit länger nicht in Deutschland?
    .hint = Tragen Sie alles ein, was länger als einen Monat gedauert hat. Auch mehrere Reisen zählen zusammen.
# $row (number): position; $country (text): code of the country, may be empty
residence-absence = Wann waren Sie weg?
    .row = Reise { $row }
    .add = Weitere Reise hinzufügen
    .remove = Diese Reise entfernen
    .empty = Noch keine Reise eingetragen.
residence-absence-country = Staat
    .constraint = Wählen Sie den Staat außerhalb von Deutschland.
residence-absence-begin = Von
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
residence-absence-end = Bis
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
    .constraint = Das Ende muss nach dem Anfang liegen. Prüfen Sie beide Daten.
residence-absence-reason = Warum?
    .option-holiday = Urlaub
    .option-family = Familie
    .option-work = Arbeit
    .option-study = Studium oder Ausbildung
    .option-illness = Krankheit
    .option-military = Wehrdienst
    .option-other = anderes
# $months (number): months
residence-longAbsence = Sie waren länger als { $months } Monate weg. Dann beginnt die Zeit manchmal neu. Aus wichtigen Gründen ist mehr erlaubt, zum Beispiel Schwangerschaft, Krankheit oder Wehrdienst. Das Amt prüft es.

provisional = Ihr laufender Antrag
provisional-title = Das letzte Papier
provisional-title-kind = Welches Papier haben oder hatten Sie?
provisional-appliedOn = Wann haben Sie den Antrag gestellt?
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
# $until (date): last day of the paper
provisional-timeResult = Frist
    .option-continues = Sie haben vor dem { $until } gefragt. Dann gilt Ihr Papier meist weiter, bis das Amt entscheidet.
    .option-gap = Ihr Papier war am { $until } schon abgelaufen. Sprechen Sie bald mit dem Amt und lassen Sie sich beraten.
provisional-appliedFor = Was haben Sie beantragt?
    .hint = Zum Beispiel: Verlängerung der Aufenthaltserlaubnis.
provisional-needs = Wofür brauchen Sie die Bescheinigung?
    .option-work = Arbeit
    .option-travel = Reise
    .option-benefits = Jobcenter, Familienkasse oder anderes Amt
    .option-school = Schule oder Studium
    .option-other = anderes
provisional-travelOn = Wann möchten Sie reisen?
    .min = Dieser Tag liegt in der Vergangenheit. Prüfen Sie das Datum.
provisional-travelNotice = Nicht mit jeder Fiktionsbescheinigung dürfen Sie wieder einreisen. Fragen Sie das Amt, bevor Sie reisen.
provisional-needsText = Wofür genau?

child = Ihr Kind
child-intro = Manche Eltern dürfen bleiben, weil ihr Kind einen EU-Pass hat und von ihnen abhängt. Beantworten Sie diese Seite für Ihr Kind.
child-person = Angaben zum Kind
child-notUnion = Ihr Kind hat keinen EU-Pass. Dann passt dieser Antrag wahrscheinlich nicht. Lassen Sie sich beraten.
child-adult = Ihr Kind ist erwachsen. Dann gilt dieses Recht nur in besonderen Fällen, zum Beispiel bei schwerer Krankheit.
child-address = Adresse des Kindes
child-onlyWithApplicant = Lebt das Kind nur in Ihrem Haushalt?
child-otherUnknown = Ist der andere Elternteil unbekannt?
child-otherDied = Ist der andere Elternteil gestorben?
child-otherContact = Wie oft sieht das Kind den anderen Elternteil?
    .option-daily = jeden Tag
    .option-regular = regelmäßig
    .option-rare = selten
    .option-none = nie
child-custody = Haben Sie das Sorgerecht?
child-disability = Hat das Kind eine Behinderung?
    .hint = Das kann zeigen, dass das Kind Sie besonders braucht.
child-disabilityDegree = Grad der Behinderung (GdB)
    .hint = Nur wenn er schon festgestellt ist.
    .option-20 = 20
    .option-30 = 30
    .option-40 = 40
    .option-50 = 50
    .option-60 = 60
    .option-70 = 70
    .option-80 = 80
    .option-90 = 90
    .option-100 = 100
child-support = Zahlen Sie für das Kind?
# $row (number): position
child-reason = Weitere Gründe, warum das Kind Sie braucht
    .row = Grund { $row }
    .add = Grund hinzufügen
    .remove = Diesen Grund entfernen
    .empty = Kein weiterer Grund eingetragen.
child-reason-text = Welcher Grund?

british = Britische Staatsangehörige
british-intro = Wer vor 2021 nach den Regeln der EU hier gelebt hat, darf meist bleiben. Das Dokument zeigt dieses Recht.
british-role = Was trifft auf Sie zu?
    .option-british = Ich bin Britin oder Brite
    .option-family = Ich gehöre zur Familie einer Britin oder eines Briten
british-person = Die britische Person
british-hereBefore = Haben Sie am 31. Dezember 2020 in Deutschland gelebt?
british-notBefore = Dann passt dieses Dokument meist nicht. Es gibt Ausnahmen für die Familie. Das Amt prüft es.
# $years (number): years after which the right is permanent
british-permanentRight = Lebten Sie damals schon { $years } Jahre hier?

certificate = Bescheinigung oder Übertrag
certificate-kind = Was brauchen Sie?
    .option-certificate = eine Bescheinigung über meine Zeiten in Deutschland
    .option-transfer = Mein Aufenthaltstitel soll in den neuen Pass oder auf eine neue Karte
certificate-purpose = Wofür?
    .option-pension = Rente
    .option-naturalisation = Einbürgerung
    .option-authorityAbroad = eine Behörde im Ausland
    .option-work = Arbeit
    .option-other = anderes
certificate-purposeText = Wofür genau?
certificate-title = Ihr Aufenthaltstitel
certificate-oldPassport = Nummer des alten Passes
certificate-copies = Wie viele Stück?
    .min = Geben Sie eine Zahl von 1 bis 5 ein.
    .max = Geben Sie eine Zahl von 1 bis 5 ein.

documents = Ihre Unterlagen
documents-intro = Diese Liste passt zu Ihren Antworten. Laden Sie hoch, was Sie haben: als Foto oder als PDF. Sie können den Antrag auch senden, wenn etwas fehlt. Bringen Sie es dann zum Termin mit.
documents-passportCopy = Ihr Pass oder Personalausweis
    .reason = Weil Sie einen Pass oder Ausweis haben.
documents-photo = Sie brauchen ein aktuelles biometrisches Foto. Seit Mai 2025 muss es digital sein. Ein Fotostudio gibt Ihnen dafür einen Code. Manche Ämter machen das Foto selbst.
documents-relativePassport = Der Pass oder Personalausweis der Person mit EU-Pass oder britischem Pass
    .reason = Weil Ihr Recht von dieser Person kommt.
documents-relationProof = Ein Nachweis, wie Sie zusammengehören: Heiratsurkunde, Geburtsurkunde oder Nachweise über das gemeinsame Leben
    .reason = Weil Ihr Recht von dieser Person kommt.
    .hint = Mit Übersetzung.
documents-maintenanceProof = Nachweise, dass die Person für Sie zahlt, zum Beispiel Überweisungen
    .reason = Weil Sie angegeben haben, dass die Person für Sie zahlt.
documents-workProof = Eine Bestätigung der Firma oder der Arbeitsvertrag der Person
    .reason = Weil die Person angestellt ist.
documents-businessProof = Die Gewerbeanmeldung oder ein anderer Nachweis der selbstständigen Arbeit
    .reason = Weil die Person selbstständig ist.
documents-searchProof = Nachweise über die Suche, zum Beispiel Bewerbungen oder die Meldung bei der Agentur für Arbeit
    .reason = Weil die Person Arbeit sucht.
documents-schoolProof = Die Bescheinigung der Schule oder Hochschule
    .reason = Weil die Person studiert oder lernt.
documents-meansProof = Nachweise über Geld und Krankenversicherung
    .reason = Weil Geld und Versicherung ohne Arbeit gezeigt werden müssen.
documents-permanentProof = Nachweise für jedes Jahr in Deutschland, zum Beispiel der Versicherungsverlauf der Rentenversicherung, Lohnabrechnungen oder Meldebescheinigungen
    .reason = Weil Sie schon lange hier leben.
documents-earlyProof = Der Rentenbescheid, ein Nachweis über die Erwerbsminderung oder der Arbeitsvertrag im anderen Staat
    .reason = Weil Sie angegeben haben, dass das Recht früher beginnt.
documents-currentTitle = Ihr letztes Papier für den Aufenthalt
    .reason = Weil Sie ein Papier für den Aufenthalt haben oder hatten.
documents-filingProof = Der Nachweis, wann Sie den Antrag gestellt haben, zum Beispiel die Bestätigung per E-Mail
    .reason = Weil der Tag Ihres Antrags zählt.
documents-birthCertificate = Die Geburtsurkunde und der Pass oder Ausweis des Kindes
    .reason = Weil Ihr Recht von Ihrem Kind kommt.
documents-custodyProof = Der Nachweis über das Sorgerecht
    .reason = Weil Sie das Sorgerecht angegeben haben.
documents-disabilityProof = Der Bescheid über die Behinderung, wenn es ihn gibt
    .reason = Weil das Kind eine Behinderung hat.
documents-supportProof = Nachweise, dass Sie für das Kind zahlen, zum Beispiel Überweisungen
    .reason = Weil Sie angegeben haben, dass Sie für das Kind zahlen.
documents-reasonProof = Nachweise zu den weiteren Gründen, zum Beispiel von der Schule oder vom Jugendamt
    .reason = Weil Sie weitere Gründe angegeben haben.
documents-consent = Die schriftliche Zustimmung von allen, die das Sorgerecht haben
    .reason = Weil sie einverstanden sind.
documents-deathCertificate = Die Sterbeurkunde des anderen Elternteils
    .reason = Weil der andere Elternteil gestorben ist.
documents-before2021 = Nachweise, dass Sie vor 2021 hier gelebt haben, zum Beispiel die Meldebescheinigung oder der Arbeitsvertrag
    .reason = Weil Sie schon vor 2021 hier gelebt haben.
documents-tenancy = Der Mietvertrag oder eine Bestätigung von der Person, der die Wohnung gehört
    .reason = Weil das Amt wissen muss, wo Sie wohnen.
documents-lossReport = Die Anzeige bei der Polizei, wenn Sie das alte Papier verloren haben
    .reason = Weil das alte Papier verloren ist.
documents-authorisation = Die Vollmacht, der Beschluss des Gerichts oder die Geburtsurkunde des Kindes
    .reason = Weil jemand für Sie handelt.

# Who fills in a part of the form.
party-guardian = Person mit Sorgerecht
party-relative = Person mit EU-Pass

confirmation = Erklärungen
# $amount (number): Euro
confirmation-feeNotice = Die Karte kostet wahrscheinlich { NUMBER($amount, minimumFractionDigits: 2) } Euro. Das Amt sagt Ihnen den genauen Betrag.
confirmation-feeOther = Das Amt sagt Ihnen, ob das Papier etwas kostet.
