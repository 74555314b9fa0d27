# German (de): what the record for the authority says beside labels and answers.
# Review: written by the authors of Lotse; no authority has reviewed this file yet.
#
# Only languages that an authority works in need this file. What a question is called in the record, where its label is written
# for the applicant, is the attribute `.record` of its message.

record-intro = Angaben der antragstellenden Person, wie sie gesendet wurden. Ungeprüft.
record-form = Formular
record-service = Leistung (LeiKa-Schlüssel)
record-date = Datum der Antragstellung
record-language = Sprache der antragstellenden Person
record-empty = keine Angabe
record-no-file = nicht beigefügt
record-declared = erklärt
record-not-declared = nicht erklärt
# $version (text): version of the form; $hash (text): 16 digits that tell wordings apart
record-wording = Wortlaut: Fassung { $version }, { $hash }
record-computed = vom Formular berechnet
# $origin (text): name of where the answer comes from
record-origin = übernommen: { $origin }
record-origin-bundid = übernommen aus der BundID
record-origin-host = übernommen aus dem Portal
# $party (text): the other person
record-by-party = Ausgefüllt von: { $party }
record-for-party = Dieser Teil ist für eine andere Person ({ $party }). Die antragstellende Person hat ihn selbst ausgefüllt.
