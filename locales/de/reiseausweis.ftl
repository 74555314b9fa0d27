# German (de): the reference language of the form for travel documents (Reiseausweis).
# Review: written in plain language; no lawyer and no plain-language editor has reviewed this file yet.
#
# Where the law is not certain here, the sentence says so ("wahrscheinlich", "das Amt prüft"). Keep that in translations.

reiseausweis = Reiseausweis beantragen
    .record = Antrag auf Ausstellung eines Reiseausweises


## Which document

request = Welcher Reiseausweis?
    .record = Antrag
request-intro = Mit einem Reiseausweis können Sie reisen, wenn Sie keinen Pass Ihres Herkunftsstaates haben können. Diese Fragen zeigen, welcher Ausweis zu Ihnen passt. Das Amt entscheidet.
request-protection = Welchen Schutz oder welches Papier haben Sie?
    .record = Schutzstatus oder Aufenthaltsdokument
    .option-asylum = Ich bin asylberechtigt (Artikel 16a Grundgesetz)
    .option-refugee = Ich bin als Flüchtling anerkannt (§ 3 Asylgesetz)
    .option-subsidiary = Ich habe subsidiären Schutz (§ 4 Asylgesetz)
    .option-stateless = Das Amt hat festgestellt, dass ich staatenlos bin
    .option-title = Ich habe einen anderen Aufenthaltstitel
    .option-procedure = Mein Asylverfahren läuft noch
    .option-none = keines davon, zum Beispiel Duldung
request-kind = Welchen Ausweis möchten Sie?
    .record = Beantragter Ausweis
    .option-refugee = Reiseausweis für Flüchtlinge (blau)
    .option-stateless = Reiseausweis für Staatenlose
    .option-foreigner = Reiseausweis für Ausländer (grau)
    .option-provisional = einen vorläufigen Reiseausweis, weil es eilt
request-kindResult = Passt der Ausweis?
    .option-fits = Dieser Ausweis passt wahrscheinlich zu Ihnen. Das Amt prüft es.
    .option-foreigner = Zu Ihnen passt wahrscheinlich der Reiseausweis für Ausländer. Dafür muss das Amt prüfen, ob Sie einen Pass Ihres Herkunftsstaates bekommen können.
    .option-refugee = Zu Ihnen passt wahrscheinlich der Reiseausweis für Flüchtlinge. Sie müssen dafür nicht zur Botschaft Ihres Herkunftsstaates.
    .option-stateless = Zu Ihnen passt wahrscheinlich der Reiseausweis für Staatenlose.
    .option-open = Einen vorläufigen Ausweis gibt es nur, wenn es wirklich eilt. Er gilt kürzer. Das Amt prüft Ihren Fall.
    .option-unlikely = Damit gibt es meist keinen Reiseausweis. In besonderen Fällen kann es anders sein. Lassen Sie sich beraten.
request-reason = Warum brauchen Sie den Ausweis?
    .record = Anlass
    .option-first = Ich hatte noch keinen
    .option-expired = Mein Ausweis ist abgelaufen oder läuft bald ab
    .option-lost = Ich habe meinen Ausweis verloren
    .option-stolen = Mein Ausweis wurde gestohlen
    .option-damaged = Mein Ausweis ist beschädigt
    .option-full = Alle Seiten sind voll
    .option-nameChange = Mein Name hat sich geändert
request-personally = Sie müssen einmal selbst ins Amt kommen. Dort geben Sie Ihre Unterschrift und Ihre Fingerabdrücke ab. Mit diesem Antrag geht es dort schneller.


## The person

applicant = Die Person, für die der Ausweis ist
    .record = Person, für die der Ausweis beantragt wird
applicant-artistName = Ordensname oder Künstlername
    .hint = Nur wenn er schon in einem Ausweis steht.
applicant-maritalStatus = Familienstand
applicant-body = Für den Ausweis
    .hint = Diese Angaben stehen im Ausweis.
contact = Adresse und Kontakt
    .record = Anschrift und Erreichbarkeit
contact-address = Ihre Wohnung
    .record = Wohnanschrift
    .hint = Die Adresse, unter der Sie gemeldet sind.
contact-reach = So erreicht Sie das Amt
    .record = Erreichbarkeit

representation = Vertretung
representation-minor = Für Personen unter 18 Jahren stellen die Eltern oder der Vormund den Antrag. Wählen Sie „Ja, eine Person nach dem Gesetz“.

guardians = Eltern und Sorgerecht
    .record = Sorgeberechtigte
guardians-intro = Für Kinder unter 18 Jahren müssen wahrscheinlich alle zustimmen, die das Sorgerecht haben. Tragen Sie alle ein.
# $row (number): position; $name (text): given names, may be empty
guardians-guardian = Wer hat das Sorgerecht?
    .record = Sorgeberechtigte
    .row = Person { $row }
    .add = Weitere Person hinzufügen
    .remove = Diese Person entfernen
    .empty = Noch niemand eingetragen.
guardians-missingConsent = Ohne alle Zustimmungen kann das Amt den Ausweis meist nicht ausstellen. Sprechen Sie mit dem Amt oder dem Jugendamt.


## The right to stay

title = Ihr Papier für den Aufenthalt
    .record = Aufenthaltsdokument
# $months (number): how long the title should still be valid
title-shortTitle = Ihr Papier gilt weniger als { $months } Monate. Verlängern Sie es zuerst oder gleichzeitig. Sonst gilt auch der Reiseausweis nur kurz.
title-decisionDate = Datum des Bescheids
    .hint = Der Tag steht oben auf dem Bescheid vom BAMF oder von der Behörde.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
title-decisionNumber = Aktenzeichen vom BAMF
    .hint = Es steht oben auf dem Bescheid, zum Beispiel 1234567-475.
title-revocation = Hat das BAMF geschrieben, dass es Ihren Schutz überprüft oder beenden will?
    .record = Mitteilung des BAMF über Widerruf oder Rücknahme
title-revocationNotice = Sie können den Ausweis trotzdem beantragen. Lassen Sie sich beraten.


## Efforts for a passport

efforts = Ihr Pass vom Herkunftsstaat
    .record = Bemühungen um einen Nationalpass
efforts-intro = Diesen Ausweis gibt es nur, wenn Sie keinen Pass haben und auf zumutbare Weise keinen bekommen können. Zumutbar ist meist: rechtzeitig beantragen, mitwirken, übliche Gebühren zahlen und Wehrdienst leisten, wenn das nicht aus wichtigen Gründen unzumutbar ist.
efforts-tried = Haben Sie versucht, einen Pass zu bekommen?
    .record = Bemühungen unternommen
# $row (number): position; $embassy (text): embassy, may be empty
efforts-effort = Was haben Sie getan?
    .record = Bemühungen
    .hint = Tragen Sie jeden Besuch und jeden Brief einzeln ein.
    .row = Versuch { $row }
    .add = Weiteren Versuch hinzufügen
    .remove = Diesen Versuch entfernen
    .empty = Noch kein Versuch eingetragen.
efforts-effort-day = Wann?
    .record = Tag
    .hint = Wenn Sie den Tag nicht wissen, nehmen Sie den ersten des Monats.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
efforts-effort-embassy = Bei welcher Botschaft oder welchem Konsulat?
    .record = Auslandsvertretung
efforts-effort-way = Wie?
    .record = Art der Kontaktaufnahme
    .option-visit = Ich war dort
    .option-letter = mit einem Brief
    .option-email = mit einer E-Mail
    .option-phone = am Telefon
efforts-effort-result = Was war das Ergebnis?
    .record = Ergebnis
    .required = Schreiben Sie kurz, was die Botschaft gesagt hat. Auch „keine Antwort“ ist ein Ergebnis.
efforts-effort-proof = Haben Sie einen Nachweis?
    .record = Nachweis vorhanden
    .hint = Zum Beispiel eine Bestätigung, einen Brief oder eine Fahrkarte.
efforts-expected = Wann bekommen Sie den Pass voraussichtlich?
    .record = Pass voraussichtlich am
    .hint = Leer lassen, wenn Sie es nicht wissen.
efforts-unreasonable = Warum können Sie keinen Pass bekommen?
    .record = Gründe der Unzumutbarkeit
    .option-fear = Ich habe Angst vor Verfolgung
    .option-family = Meine Familie wäre in Gefahr
    .option-military = Ich müsste zum Militär
    .option-fee = Es kostet zu viel
    .option-noEmbassy = Es gibt keine Botschaft, oder sie stellt keine Pässe aus
    .option-other = ein anderer Grund
    .option-none = keiner dieser Gründe
efforts-unreasonableText = Erklären Sie das genauer
    .record = Erläuterung
    .hint = Was ist passiert? Was befürchten Sie? Was kostet der Pass?
    .required = Schreiben Sie, warum Sie keinen Pass bekommen können. Das Amt braucht Ihre Gründe.
efforts-nothingDone = Ohne einen Versuch oder einen Grund lehnt das Amt den Antrag wahrscheinlich ab. Sie können ihn trotzdem stellen. Besser ist es, zuerst zur Botschaft zu gehen oder sich beraten zu lassen.


## Earlier documents

earlier = Frühere Ausweise
    .record = Frühere Pässe und Ausweise
earlier-hasEarlier = Hatten Sie schon einen Pass oder Reiseausweis?
    .record = Frühere Pässe oder Reiseausweise
    .hint = Auch einen Pass Ihres Herkunftsstaates. Auch abgelaufene.
# $row (number): position; $number (text): document number, may be empty
earlier-document = Ihre Pässe und Ausweise
    .record = Pässe und Ausweise
    .row = Dokument { $row }
    .add = Weiteres Dokument hinzufügen
    .remove = Dieses Dokument entfernen
    .empty = Noch kein Dokument eingetragen.
earlier-document-issuer = Welcher Staat hat es ausgestellt?
    .record = Ausstellender Staat
earlier-document-where = Wo ist es jetzt?
    .record = Verbleib
    .option-me = bei mir
    .option-office = bei der Ausländerbehörde
    .option-bamf = beim BAMF
    .option-lost = verloren oder gestohlen
    .option-other = anderswo
earlier-nationalPassport = Sie haben einen Pass Ihres Herkunftsstaates. Zeigen Sie ihn im Amt. Vielleicht brauchen Sie keinen Reiseausweis, oder Sie müssen den Pass abgeben.
earlier-loss = Verlust oder Diebstahl
earlier-loss-day = Wann ist es passiert?
    .record = Tag des Verlusts
    .hint = Wenn Sie den Tag nicht genau wissen, schätzen Sie.
    .max = Dieser Tag liegt in der Zukunft. Prüfen Sie das Datum.
earlier-loss-place = Wo?
    .record = Ort
earlier-loss-how = Wie ist es passiert?
    .record = Hergang
earlier-loss-reported = Haben Sie es der Polizei gemeldet?
    .record = Polizeilich gemeldet
earlier-loss-police = Bei welcher Polizei?
    .record = Polizeidienststelle
earlier-loss-fileNumber = Nummer der Anzeige
earlier-loss-reportNotice = Melden Sie den Verlust bei der Polizei. Das Amt braucht die Bestätigung.


## Journey

journey = Ihre Reise
    .record = Geplante Reise
journey-planned = Haben Sie eine Reise geplant?
    .record = Reise geplant
# $row (number): position; $country (text): code of the state, may be empty
journey-trip = Wohin?
    .record = Reisen
    .row = Reise { $row }
    .add = Weiteres Land hinzufügen
    .remove = Diese Reise entfernen
    .empty = Noch keine Reise eingetragen.
journey-trip-country = Land
    .constraint = Wählen Sie ein Land außerhalb von Deutschland.
journey-trip-purpose = Warum?
    .record = Zweck
    .option-family = Familie besuchen
    .option-holiday = Urlaub
    .option-work = Arbeit
    .option-school = Schule oder Studium
    .option-illness = Krankheit oder Todesfall
    .option-other = anderer Grund
journey-trip-begin = Von
    .min = Dieser Tag liegt in der Vergangenheit. Prüfen Sie das Datum.
journey-trip-end = Bis
    .constraint = Die Rückreise muss nach der Abreise liegen. Prüfen Sie beide Daten.
journey-urgent = Eilt es?
    .record = Eilbedürftig
journey-urgentWhy = Warum eilt es?
    .record = Grund der Eile
    .hint = Zum Beispiel ein Todesfall oder eine Klassenfahrt.


## Collection

collection = Abholung
collection-express = Brauchen Sie den Ausweis schneller?
    .record = Expressverfahren gewünscht
    .hint = Das kostet mehr.
collection-who = Wer holt den Ausweis ab?
    .record = Abholung durch
    .option-self = ich selbst
    .option-other = eine andere Person
collection-otherName = Name der Person
collection-otherNotice = Diese Person braucht eine Vollmacht von Ihnen und ihren eigenen Ausweis.


## Documents

documents = Ihre Unterlagen
    .record = Unterlagen
documents-intro = Diese Liste passt zu Ihren Antworten. Laden Sie hoch, was Sie haben: als Foto oder als PDF. Sie können den Antrag auch senden, wenn etwas fehlt. Bringen Sie es dann zum Termin mit.
documents-photo = Sie brauchen ein aktuelles biometrisches Foto. Es muss digital sein. Ein Fotostudio gibt Ihnen dafür einen Code. Manche Ämter machen das Foto selbst.
documents-titleCard = Ihr Aufenthaltstitel mit Zusatzblatt
    .record = Aufenthaltstitel mit Zusatzblatt
    .reason = Weil das Amt das bei jedem Antrag prüft.
documents-decision = Der Bescheid über Ihren Schutz oder Ihre Staatenlosigkeit
    .record = Bescheid über den Schutz oder die Staatenlosigkeit
    .reason = Weil Sie Schutz oder eine festgestellte Staatenlosigkeit angegeben haben.
documents-embassyLetters = Alle Briefe, E-Mails und Bestätigungen der Botschaft
    .reason = Weil Sie einen Pass beantragt haben.
documents-reasonsProof = Nachweise zu Ihren Gründen, wenn Sie welche haben
    .record = Nachweise zur Begründung
    .reason = Weil Sie Gründe angegeben haben.
documents-oldDocument = Ihre alten Pässe und Ausweise
    .record = Alte Pässe und Ausweise
    .reason = Weil Sie früher schon einen Ausweis hatten.
documents-lossReport = Die Bestätigung der Polizei über den Verlust
    .reason = Weil Sie den Verlust bei der Polizei gemeldet haben.
documents-nameProof = Der Nachweis über den neuen Namen, zum Beispiel die Heiratsurkunde
    .reason = Weil sich Ihr Name geändert hat.
documents-journeyProof = Ein Nachweis, warum es eilt
    .reason = Weil es eilt.
documents-childPapers = Die Geburtsurkunde des Kindes, der Nachweis über das Sorgerecht und die Ausweise aller, die zustimmen
    .reason = Weil es um ein Kind geht.
documents-authorisation = Die Vollmacht, der Betreuerausweis oder der Beschluss des Gerichts
    .reason = Weil jemand für Sie handelt.
documents-powerOfAttorney = Die Vollmacht für die Person, die den Ausweis abholt
    .reason = Weil eine andere Person den Ausweis abholt.


## Declarations

confirmation = Erklärungen
confirmation-giveBack = Wenn ich einen Pass meines Herkunftsstaates bekomme, sage ich es dem Amt und gebe den Reiseausweis zurück.
    .required = Kreuzen Sie an, dass Sie das tun werden.
confirmation-homeCountry = Ich weiß, dass der Ausweis nicht für den Staat gilt, vor dem ich Schutz bekommen habe.
    .hint = Eine Reise dorthin kann Ihren Schutz gefährden. Lassen Sie sich vorher beraten.
    .required = Kreuzen Sie an, dass Sie das wissen.
confirmation-found = Wenn ich den verlorenen Ausweis wiederfinde, melde ich es sofort und benutze ihn nicht mehr.
    .required = Kreuzen Sie an, dass Sie das tun werden.
# $amount (number): fee in Euro
confirmation-feeNotice = Die Gebühr beträgt wahrscheinlich { NUMBER($amount, minimumFractionDigits: 2) } Euro. Das Amt sagt Ihnen den genauen Betrag.

# $age (number): up to this age; $amount (number): fee in Euro
confirmation-childFee = Für Kinder unter { $age } Jahren gibt es auch einen Ausweis ohne Chip. Er kostet wahrscheinlich { NUMBER($amount, minimumFractionDigits: 2) } Euro. Fragen Sie das Amt, welcher besser passt.
# $amount (number): fee in Euro
confirmation-changeFee = Manchmal kann das Amt den alten Ausweis ändern. Das kostet wahrscheinlich { NUMBER($amount, minimumFractionDigits: 2) } Euro.
# $years (number): longest time for which the document is valid
confirmation-validityNotice = { $years ->
    [one] Dieser Ausweis gilt höchstens { $years } Jahr. Danach beantragen Sie einen neuen.
   *[other] Dieser Ausweis gilt höchstens { $years } Jahre. Danach beantragen Sie einen neuen.
}

# Who fills in a part of the form.
party-guardian = Person mit Sorgerecht
