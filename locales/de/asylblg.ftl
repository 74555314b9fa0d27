# German (de): the reference language of the form for benefits under the Asylum Seekers' Benefits Act (AsylbLG).
# Review: written in plain language; no lawyer and no plain-language editor has reviewed this file yet.
#
# Where the law is not certain here, the sentence says so ("wahrscheinlich", "das Amt prüft"). Keep that in translations.

asylblg = Leistungen nach dem Asylbewerberleistungsgesetz beantragen

applicant = Ihre Person
applicant-maritalStatus = Familienstand
applicant-language = Welche Sprache sprechen Sie am besten?
    .hint = Zum Beispiel Dari oder Tigrinya.
applicant-interpreter = Brauchen Sie jemanden, der übersetzt?
contact = Wo Sie wohnen
contact-accommodation = Wie wohnen Sie?
    .option-reception = in einer Erstaufnahme
    .option-shared = in einer Gemeinschaftsunterkunft
    .option-flat = in einer Wohnung
    .option-withOthers = bei Familie oder Freunden
contact-address = Adresse
contact-assignedTo = Welcher Stadt oder Gemeinde sind Sie zugewiesen?
    .hint = Es steht im Zuweisungsbescheid.
contact-elsewhere = Sie wohnen nicht in der Stadt, der Sie zugewiesen sind. Meist zahlt das Sozialamt der Stadt aus dem Bescheid. Fragen Sie dort.
contact-reach = So erreicht Sie das Amt

status = Ihr Papier
status-kind = Was trifft auf Sie zu?
    .option-permission = Ich habe eine Aufenthaltsgestattung oder einen Ankunftsnachweis
    .option-airport = Ich bin im Flughafenverfahren
    .option-protection = Ich habe eine Aufenthaltserlaubnis nach § 23 Abs. 1 (Krieg), § 24, § 25 Abs. 4 Satz 1 oder § 25 Abs. 5
    .option-toleration = Ich habe eine Duldung
    .option-leave = Ich muss ausreisen
    .option-family = Ich gehöre zur Familie einer solchen Person (Ehefrau, Ehemann, minderjähriges Kind)
    .option-followUp = Ich habe einen neuen Asylantrag gestellt (Folgeantrag, Zweitantrag)
    .option-other = nichts davon
status-entitlementResult = Passt dieser Antrag?
    .option-likely = Dann passt dieser Antrag wahrscheinlich. Das Amt prüft es.
    .option-other = Dann sind vielleicht das Jobcenter oder ein anderes Amt zuständig. Sie können den Antrag trotzdem stellen. Das Amt gibt ihn weiter oder berät Sie.
status-documentNumber = Nummer des Papiers
status-validUntil = Gültig bis
    .constraint-expired = Dieses Papier ist abgelaufen. Sprechen Sie sofort mit der Ausländerbehörde. Sie können den Antrag trotzdem senden.
status-firstEntry = Wann sind Sie zum ersten Mal nach Deutschland gekommen?
    .hint = Wenn Sie den Tag nicht wissen, nehmen Sie den ersten des Monats.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
status-bamfNumber = Aktenzeichen vom BAMF
    .hint = Zum Beispiel 1234567-475. Leer lassen, wenn Sie keines haben.
status-azrNumber = AZR-Nummer
    .hint = Zwölf Ziffern. Wenn Sie sie nicht finden, lassen Sie das Feld leer.
status-commitment = Hat jemand für Sie eine Verpflichtungserklärung abgegeben?
    .hint = Eine Person hat dann versprochen, alles für Sie zu zahlen.
status-commitmentGiver = Wer?
    .hint = Name und Ort.

household = Ihr Haushalt
household-withPartner = Leben Sie mit Ihrer Ehefrau, Ihrem Ehemann oder einer Partnerin, einem Partner zusammen?
household-hasMembers = Leben andere Menschen aus Ihrer Familie bei Ihnen?
    .hint = Auch Ihre Ehefrau, Ihr Ehemann und Kinder.
# $row (number): position; $name (text): given names, may be empty
household-member = Wer lebt bei Ihnen?
    .row = Person { $row }
    .add = Person hinzufügen
    .remove = Diese Person entfernen
    .empty = Noch niemand eingetragen.
household-member-relation = Wer ist das für Sie?
    .option-partner = Ehefrau, Ehemann, Partnerin oder Partner
    .option-child = Kind
    .option-parent = Mutter oder Vater
    .option-other = andere Verwandte
household-member-ownClaim = Braucht diese Person auch Leistungen?
household-member-school = Kita, Schule oder Ausbildung?
    .option-none = nein
    .option-daycare = Kita
    .option-school = Schule
    .option-training = Ausbildung
household-member-level = Bedarfsstufe dieser Person
    .column = Stufe
    .option-1 = Stufe 1: Erwachsene ohne Partnerin oder Partner
    .option-2 = Stufe 2: Paare
    .option-3 = Stufe 3: Erwachsene unter 25 Jahren bei den Eltern
    .option-4 = Stufe 4: Jugendliche von 14 bis 17 Jahren
    .option-5 = Stufe 5: Kinder von 6 bis 13 Jahren
    .option-6 = Stufe 6: Kinder bis 5 Jahre
household-member-amount = Betrag für diese Person (Euro im Monat)
    .column = Euro im Monat
household-ownLevel = Ihre Bedarfsstufe
    .option-1 = Stufe 1: Erwachsene ohne Partnerin oder Partner, auch in einer Gemeinschaftsunterkunft
    .option-2 = Stufe 2: Paare
    .option-4 = Stufe 4: Jugendliche von 14 bis 17 Jahren
household-ownAmount = Betrag für Sie (Euro im Monat)
household-total = Alle zusammen (Euro im Monat)
household-totalNotice = Das ist nur eine Orientierung. Das Amt zieht Einkommen ab. Essen, Strom oder Kleidung in der Unterkunft zählen auch als Leistung. Dann bekommen Sie weniger Geld.

stay = Ihre Zeit in Deutschland
stay-monthsHere = Monate seit der ersten Einreise
# $needed (number): months after which higher benefits begin
stay-analogResult = Höhere Leistungen
    .option-likely = Nach { $needed } Monaten gibt es meist höhere Leistungen, ähnlich wie Sozialhilfe (§ 2 AsylbLG). Das kann bei Ihnen so sein. Das Amt prüft es.
    .option-later = Nach { $needed } Monaten gibt es meist höhere Leistungen, ähnlich wie Sozialhilfe (§ 2 AsylbLG). So lange sind Sie noch nicht hier.
stay-interrupted = Waren Sie seitdem für längere Zeit nicht in Deutschland?
stay-interruption = Wann und wo?

income = Einkommen und Arbeit
income-hasIncome = Bekommt jemand in Ihrem Haushalt Geld?
    .hint = Zum Beispiel Lohn, Kindergeld, Unterhalt, Geld von Verwandten.
# $row (number): position; $amount (number): Euro a month, may be empty
income-entry = Welches Geld?
    .hint = Tragen Sie jedes Einkommen einzeln ein.
    .row = Einkommen { $row }
    .add = Weiteres Einkommen hinzufügen
    .remove = Dieses Einkommen entfernen
    .empty = Noch kein Einkommen eingetragen.
income-incomeTotal = Einkommen im Monat zusammen (Euro)
income-works = Arbeiten Sie?
income-employer = Ihre Arbeit
income-workPermit = Hat die Ausländerbehörde die Arbeit erlaubt?

assets = Geld und Besitz
assets-cash = Bargeld (Euro)
    .hint = Zusammen, für alle in der Familie. Wenn Sie keines haben, geben Sie 0 ein.
# $row (number): position; $bank (text): name of the bank, may be empty
assets-account = Konten
    .row = Konto { $row }
    .add = Konto hinzufügen
    .remove = Dieses Konto entfernen
    .empty = Kein Konto eingetragen.
assets-account-bank = Bank
assets-account-iban = IBAN
assets-account-balance = Kontostand (Euro)
    .hint = Wenn das Konto im Minus ist, schreiben Sie ein Minus davor.
assets-car = Haben Sie ein Auto?
assets-carValue = Wert des Autos (Euro)
    .hint = Geschätzt.
assets-valuables = Haben Sie andere wertvolle Dinge, ein Haus oder Land, auch im Ausland?
assets-valuablesText = Was ist es, und was ist es wert?
assets-assetsTotal = Zusammen (Euro)
# $limit (number): Euro that the family may keep
assets-assetsResult = Freibetrag
    .option-within = Ihre Familie darf { NUMBER($limit, minimumFractionDigits: 2) } Euro behalten. Sie liegen wahrscheinlich darunter.
    .option-above = Ihre Familie darf { NUMBER($limit, minimumFractionDigits: 2) } Euro behalten. Was darüber liegt, müssen Sie meist zuerst verbrauchen. Das Amt prüft es.

housing = Ihre Wohnung
housing-ownContract = Haben Sie einen eigenen Mietvertrag?
housing-contract = Der Mietvertrag
housing-contract-coldRent = Miete ohne Nebenkosten (Kaltmiete, Euro im Monat)
housing-contract-costs = Nebenkosten (Euro im Monat)
housing-contract-heating = Heizung (Euro im Monat)
    .hint = Wenn sie schon in den Nebenkosten ist, geben Sie 0 ein.
housing-contract-heatingKind = Womit heizen Sie?
    .option-gas = Gas
    .option-oil = Öl
    .option-district = Fernwärme
    .option-electric = Strom
    .option-other = anderes
housing-contract-size = Größe in Quadratmetern
housing-contract-landlord = Vermieterin oder Vermieter
housing-contract-landlordIban = IBAN für die Miete
housing-contract-deposit = Kaution (Euro)
housing-rentTotal = Miete zusammen (Euro im Monat)
housing-persons = Wie viele Menschen wohnen dort?

needs = Besonderer Bedarf
needs-intro = Für manche Situationen gibt es zusätzliche Hilfe. Geben Sie hier nur an, wofür Sie Hilfe brauchen. Eine Diagnose ist nicht nötig.
needs-kinds = Brauchen Sie zusätzliche Hilfe?
    .option-pregnancy = Schwangerschaft
    .option-birth = Sachen für ein Baby
    .option-diet = besonderes Essen wegen einer Krankheit
    .option-disability = Behinderung
    .option-school = Schule oder Kita (Bildung und Teilhabe)
    .option-furniture = erste Möbel für eine Wohnung
    .option-moving = Umzug
    .option-none = nein
needs-dueDate = Wann kommt das Kind voraussichtlich?
    .min = Dieser Tag liegt in der Vergangenheit. Prüfen Sie das Datum.
needs-disabilityDegree = Grad der Behinderung (GdB)
    .hint = Nur wenn er schon festgestellt ist. Eine Zahl von 20 bis 100.
needs-text = Was brauchen Sie?
needs-singleParent = Erziehen Sie Ihre Kinder allein?

payment = Auszahlung
payment-way = Wie soll das Geld zu Ihnen kommen?
    .option-card = Bezahlkarte
    .option-account = auf mein Konto
    .option-cash = bar
payment-cardNotice = Das Amt entscheidet, wie es zahlt. Viele Städte benutzen eine Bezahlkarte.
payment-bank = Ihr Konto
payment-earlier = Haben Sie vorher schon von einem anderen Amt Geld bekommen?
payment-earlierWhere = Von welchem Amt?
payment-earlierUntil = Bis wann?
payment-claims = Muss Ihnen jemand Geld zahlen?
    .hint = Zum Beispiel Unterhalt, alter Lohn oder Geld nach einem Unfall.
payment-claimsText = Wer und warum?

documents = Ihre Unterlagen
documents-intro = Diese Liste passt zu Ihren Antworten. Hier können Sie noch nichts hochladen. Bringen Sie die Papiere mit. Sie können den Antrag auch stellen, wenn etwas fehlt.
documents-identity = Ihr Ausweis: Pass, Ankunftsnachweis, Aufenthaltsgestattung oder Duldung.
documents-assignment = Der Zuweisungsbescheid und die Anmeldung in der Stadt.
documents-members = Die Ausweise und Geburtsurkunden aller Personen in Ihrem Haushalt.
documents-wages = Arbeitsvertrag, Lohnabrechnungen und andere Nachweise über Einkommen.
documents-statements = Die Kontoauszüge der letzten drei Monate. Ausgaben bis 50 Euro dürfen Sie schwärzen.
documents-rentContract = Mietvertrag und Nachweise über Nebenkosten und Heizung.
documents-pregnancyRecord = Der Mutterpass.
documents-needsProof = Ein Attest oder der Bescheid über die Behinderung.
documents-schoolProof = Eine Bescheinigung der Schule, Kita oder Ausbildung.
documents-endNotice = Der Bescheid, mit dem das andere Amt die Zahlung beendet hat.
documents-commitmentProof = Die Verpflichtungserklärung, wenn Sie eine Kopie haben.

confirmation = Erklärungen
confirmation-cooperation = Ich weiß, dass ich dem Amt alles sagen muss, was für die Leistung wichtig ist.
    .hint = Zum Beispiel neue Arbeit, Geld, Umzug oder Reisen. Sonst müssen Sie Geld zurückzahlen.
    .required = Lesen Sie den Satz und kreuzen Sie ihn an.
