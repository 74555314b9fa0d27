//! What a case worker reads, line by line, from a form that has one of everything.

use lotse::form::Data;
use lotse::i18n::Resource;

use super::*;

const FORM: &str = r#"{ "id": "probe", "version": "1.2.0", "service": { "leika": "99102013000000" },
  "sources": { "law": { "title": "§ 1 Probegesetz", "date": "2026-01-01" } },
  "parties": { "employer": { "steps": ["company"] } },
  "steps": [
    { "id": "check", "record": false, "fields": [{ "id": "years", "type": "integer" }] },
    { "id": "person", "fields": [
      { "id": "name", "type": "text", "prefill": "bundid.surname" },
      { "id": "born", "type": "partial-date", "min": 1900, "max": 2026 },
      { "id": "entered", "type": "date" },
      { "id": "graduated", "type": "month" },
      { "id": "state", "type": "choice", "options": ["VH", "LD"], "fim": "F60000000231" },
      { "id": "worries", "type": "choices", "options": ["money", "time"] },
      { "id": "married", "type": "boolean" },
      { "id": "spouse", "type": "text", "relevant": "married" },
      { "id": "income", "type": "money" },
      { "id": "doubled", "type": "money", "calculate": "income * 2" },
      { "id": "hidden", "type": "money", "hidden": true, "calculate": "income * 3" },
      { "id": "result", "type": "choice", "options": ["good"], "appearance": "result", "calculate": "\"good\"" },
      { "id": "told", "type": "choice", "options": ["good"], "appearance": "result", "record": true, "calculate": "\"good\"" },
      { "id": "hint", "type": "notice", "tone": "info" },
      { "id": "account", "type": "group", "fields": [
        { "id": "iban", "type": "iban" },
        { "id": "taxId", "type": "tax-id" } ] },
      { "id": "remarks", "type": "text", "multiline": true } ] },
    { "id": "children", "fields": [
      { "id": "child", "type": "group", "repeat": { "min": 0, "max": 3 }, "fields": [
        { "id": "name", "type": "text" },
        { "id": "until", "type": "date" } ] },
      { "id": "pet", "type": "group", "repeat": { "min": 0, "max": 3 }, "fields": [{ "id": "name", "type": "text" }] } ] },
    { "id": "company", "fields": [{ "id": "pay", "type": "money" }] },
    { "id": "end", "fields": [
      { "id": "scan", "type": "file", "accept": ["pdf"] },
      { "id": "photo", "type": "file", "accept": ["jpeg"] },
      { "id": "truth", "type": "declaration", "required": true },
      { "id": "letter", "type": "declaration" } ] } ] }"#;

const GERMAN: &str = "
form = Probe beantragen
    .record = Antrag auf Probe
party-employer = Arbeitgeber
person = Ihre Person
    .record = Antragstellende Person
person-name = Familienname
person-born = Geburtsdatum
person-entered = Wann kamen Sie?
    .record = Einreise
person-graduated = Abschluss
person-state = Familienstand
    .option-VH = verheiratet
    .option-LD = ledig
person-worries = Sorgen
    .option-money = Geld
    .option-time = Zeit
person-married = Sind Sie verheiratet?
person-spouse = Ehegatte
person-income = Einkommen
person-doubled = Verdoppelt
person-result = Ergebnis
    .option-good = Gut.
person-told = Auskunft
    .option-good = Gut.
person-account = Bankverbindung
person-account-iban = IBAN
person-account-taxId = Steuer-ID
person-remarks = Bemerkungen
children = Kinder
children-child = Kinder
    .row = Kind { $row }
children-child-name = Name
children-child-until = Bis
    .record-empty = heute
children-pet = Haustiere
    .row = Tier { $row }
company = Für die Firma
company-pay = Lohn
end = Ende
end-scan = Pass
end-photo = Foto
end-truth = Alles ist wahr.
end-letter = Ich möchte Post.
";

const SENT: &str = r#"{ "form": "probe", "version": "1.2.0", "language": "ar", "date": "2026-11-23",
  "origins": { "person.name": "bundid", "company.pay": "employer" },
  "data": { "check": { "years": "5" }, "person": {
      "name": "<Muster>", "born": "1985-03", "entered": "2016-03-01", "graduated": "2003-06", "state": "VH",
      "worries": ["money", "time"], "married": false, "income": "1250.50", "doubled": "2501.00", "result": "good", "told": "good",
      "account": { "iban": "DE02120300000000202051", "taxId": "36574261809" }, "remarks": "eins\nzwei" },
    "children": { "child": [{ "name": "Ada", "until": "2026-01-02" }, { "name": "Bo" }] },
    "company": { "pay": "14.25" },
    "end": { "scan": [{ "name": "pass.pdf", "type": "application/pdf", "size": "68000", "sha512": "abc123" }], "truth": true } } }"#;

const RECORD: &str = "\
Antrag auf Probe
Angaben der antragstellenden Person, wie sie gesendet wurden. Ungeprüft.
Formular: probe 1.2.0 (HASH)
Leistung (LeiKa-Schlüssel): 99102013000000
Datum der Antragstellung: 23.11.2026
Sprache der antragstellenden Person: Arabisch (ar)

1. Antragstellende Person
  Familienname: <Muster> (übernommen aus der BundID)
  Geburtsdatum: 00.03.1985
  Einreise: 01.03.2016
  Abschluss: 06/2003
  Familienstand: verheiratet (VH)
  Sorgen:
    Geld
    Zeit
  Sind Sie verheiratet? Nein
  Einkommen: 1.250,50 €
  Verdoppelt: 2.501,00 € (vom Formular berechnet)
  Auskunft: Gut. (vom Formular berechnet)

  Bankverbindung
    IBAN: DE02 1203 0000 0000 2020 51
    Steuer-ID: 36 574 261 809

  Bemerkungen:
    eins
    zwei

2. Kinder

  Kind 1
    Name: Ada
    Bis: 02.01.2026

  Kind 2
    Name: Bo
    Bis: heute

  Haustiere: keine Angabe

3. Für die Firma
Ausgefüllt von: Arbeitgeber
  Lohn: 14,25 €

4. Ende
  Pass: pass.pdf (PDF, 68.000 Byte) (SHA-512: abc123)
  Foto: nicht beigefügt
  Alles ist wahr.
    erklärt (Wortlaut: Fassung 1.2.0, c9cf790ba5791f60)
  Ich möchte Post.
    nicht erklärt
";

fn record(sent: &str) -> render::Record {
    let definition: Data = serde_json::from_str(FORM).unwrap();
    let (form, found) = Form::read(&definition, lotse::functions::TABLE);
    let form = Rc::new(form.unwrap_or_else(|| panic!("{found:?}")));
    let sent: Data = serde_json::from_str(sent).unwrap();
    let session = opened::session(&form, &sent, opened::settings_of(&sent, None).unwrap()).unwrap();
    let texts =
        [GERMAN, include_str!("../../../locales/de/record.ftl"), include_str!("../../../locales/de/ui.ftl")];
    let texts = texts.map(|text| Resource { language: "de".into(), text: text.into() });
    render::record(&session, &Catalog::new(texts.into(), Rc::new(IcuHost)).0)
}

#[test]
fn a_case_worker_reads_everything_that_was_asked_and_nothing_else() {
    let record = record(SENT);
    let text = record.text.replace('\u{a0}', " ");
    let hash = text.split('(').nth(1).and_then(|rest| rest.split(')').next()).unwrap_or_default();
    assert_eq!(text.replacen(hash, "HASH", 1), RECORD);
}

#[test]
fn the_document_says_the_same_as_the_text() {
    let record = record(SENT);
    let html = record.html.replace(['\u{a0}'], " ").replace("</bdi> <small>", " ");
    for line in record
        .text
        .replace('\u{a0}', " ")
        .replace("? ", ": ")
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
    {
        let line = line.replace('<', "&lt;").replace('>', "&gt;");
        // Label and answer are two elements.
        let (label, answer) = line.split_once(": ").unwrap_or((&line, ""));
        for part in [label, answer] {
            assert!(html.contains(part.trim_end_matches(':')), "{part} is not in {html}");
        }
    }
    for expected in
        ["<html lang=\"de\"", "<title>Antrag auf Probe</title>", "<dd data-empty>", "<h3>Kind 1</h3>"]
    {
        assert!(html.contains(expected), "{expected} is not in {html}");
    }
    assert!(!html.contains("<script") && !html.contains("http"), "{html}");
}

/// What the applicant filled in instead of the other person says so.
#[test]
fn a_part_that_was_not_handed_over_is_the_applicants() {
    let sent = SENT.replace(r#", "company.pay": "employer""#, "");
    let text = record(&sent).text;
    assert!(text.contains("(Arbeitgeber). Die antragstellende Person hat ihn selbst ausgefüllt."), "{text}");
}

/// No applicant loads what only the record says.
#[test]
fn a_bundle_has_the_words_of_the_record_by_themselves() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../forms/einbuergerung");
    let form = opened::form(&directory).unwrap().unwrap();
    let locales = Layout::of(&directory).locales;
    let of_record = messages::of_record(&locales, &form, "de").unwrap();
    let [Resource { language, text }] = of_record.as_slice() else { panic!("{of_record:?}") };
    assert_eq!(language, "de");
    for expected in ["record-form =", ".record = Wohnhaft dort seit", ".record-empty = heute"] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    assert!(!text.contains("action-next"), "{text}");
    assert!(messages::of_record(&locales, &form, "ar").unwrap().is_empty(), "no office works in Arabic");
    let languages = ["de", "en", "ar"].map(str::to_owned);
    for language in &languages {
        for resource in messages::resources(&locales, &form, language, &languages, &[]).unwrap() {
            assert!(
                !resource.text.contains(".record") && !resource.text.contains("record-form"),
                "{language}"
            );
        }
    }
}
