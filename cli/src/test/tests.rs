//! Stories that hold, and stories that fail: `tests/stories/forms/demo/scenarios/<name>.yaml`, what is said about those
//! that fail beside them in `<name>.expected.txt`.

use std::fmt::Write;

use super::*;

fn demo() -> (PathBuf, FormReport) {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories/forms/demo");
    let files = Story::files(&directory);
    assert!(files.len() >= 5, "no stories in {}", directory.display());
    let report = test_form(&directory, &files, true, None).unwrap();
    (directory, report)
}

#[test]
fn failures_say_what_is_and_why() {
    let (directory, report) = demo();
    let mut wrong = String::new();
    for story in report.stories {
        let mut text = String::new();
        for mut finding in story.failures {
            finding.file = finding.file.replace(&format!("{}/", directory.display()), "");
            writeln!(text, "{}\n", finding.render(false)).unwrap();
        }
        let expected = Path::new(&story.file).with_extension("expected.txt");
        if std::env::var_os("LOTSE_ACCEPT").is_some() && !text.is_empty() {
            std::fs::write(&expected, &text).unwrap();
        }
        let wanted = std::fs::read_to_string(&expected).unwrap_or_default();
        if wanted != text {
            writeln!(wrong, "{}: expected\n{wanted}\nfound\n{text}", story.file).unwrap();
        }
        assert_eq!(text.is_empty(), story.file.ends_with("good.yaml"), "{}\n{text}", story.file);
    }
    assert!(wrong.is_empty(), "{wrong}\nLOTSE_ACCEPT=1 writes what is found");
}

#[test]
fn coverage_lists_what_nobody_has_seen() {
    let (_, report) = demo();
    let gaps: Vec<&str> =
        report.gaps.iter().filter(|gap| gap.code == "S0003").map(|gap| gap.message.as_str()).collect();
    assert_eq!(gaps, ["no story shows `person.unseen`", "no story answers `person.unseen`"]);
    assert_eq!((report.fields.seen, report.fields.all), (9, 10));
}

#[test]
fn stories_are_exported_with_an_index() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories/forms/demo");
    let good = directory.join("scenarios/good.yaml");
    let out = std::env::temp_dir().join(format!("lotse-export-{}", std::process::id()));
    let selection = select(std::slice::from_ref(&good)).unwrap();
    assert_eq!(selection, [(directory, vec![good])]);
    export::export(&selection, &out).unwrap();
    let read = |name: &str| -> serde_json::Value {
        serde_json::from_str(&std::fs::read_to_string(out.join(name)).unwrap()).unwrap()
    };
    assert_eq!(read("index.json")[0]["file"], "demo/good.json");
    assert_eq!(read("demo/good.json")["steps"][1]["next"], "stays");
    std::fs::remove_dir_all(&out).unwrap();
}

#[test]
fn lines_of_a_passport_fill_what_is_empty() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories/forms/mrz");
    let report = test_form(&directory, &Story::files(&directory), true, None).unwrap();
    assert_eq!(report.stories.len(), 1);
    let failures: Vec<String> = report
        .stories
        .iter()
        .flat_map(|story| &story.failures)
        .map(|failure| failure.message.clone())
        .collect();
    assert!(failures.is_empty(), "{failures:?}");
}

#[test]
fn stories_send_and_end_with_what_was_sent() {
    let (_, report) = demo();
    let endless = report.gaps.iter().filter(|gap| gap.code == "S0004");
    let names: Vec<&str> = endless.filter_map(|gap| gap.file.rsplit('/').next()).collect();
    assert_eq!(
        names,
        [
            "unsent-good.yaml",
            "wrong-answer-hidden.yaml",
            "wrong-answer-option.yaml",
            "wrong-expectations.yaml"
        ]
    );
}

#[test]
fn each_kind_of_story_is_told() {
    let (_, report) = demo();
    let missing = report.gaps.iter().filter(|gap| gap.code == "S0005");
    let messages: Vec<&str> = missing.map(|gap| gap.message.as_str()).collect();
    assert_eq!(messages, ["family", "stop", "minor"].map(|kind| format!("no story is of the kind `{kind}`")));
}
