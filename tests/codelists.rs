//! The code lists in `forms/codelists`: complete in themselves, and the same as the lists that their publishers give out,
//! where those lie beside the repository.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("forms/codelists")
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap())
        .unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

fn lists() -> BTreeMap<String, Value> {
    let files = fs::read_dir(directory()).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), read(&path))).collect()
}

fn entries(list: &Value) -> &Vec<Value> {
    list["entries"].as_array().expect("entries")
}

#[test]
fn every_entry_can_be_named_in_every_language() {
    let lists = lists();
    assert!(lists.len() >= 8, "{:?}", lists.keys());
    for (name, list) in &lists {
        assert!(list["urn"].as_str().is_some_and(|urn| urn.starts_with("urn:")), "{name}: where it is from");
        assert!(list["version"].as_str().is_some_and(|version| !version.is_empty()), "{name}: its version");
        let mut codes = BTreeSet::new();
        for entry in entries(list) {
            let code = entry["code"].as_str().expect("a code");
            assert!(codes.insert(code), "{name}: {code} twice");
            assert!(entry["name"]["de"].is_string(), "{name}: {code} has no German name for the record");
            let iso = entry["iso"].as_str().unwrap_or_default();
            if iso.len() == 2 && iso.bytes().all(|byte| byte.is_ascii_uppercase()) {
                continue;
            }
            // Nobody's passport is that of a region (ICAO 9303), and browsers have no names for these.
            assert!(["", "XXA", "XXX"].contains(&iso), "{name}: {code} has the region {iso}");
            for language in ["en", "ar"] {
                assert!(entry["name"][language].is_string(), "{name}: {code} has no name in {language}");
            }
        }
    }
}

#[test]
fn nobody_is_without_a_nationality_to_choose() {
    let lists = lists();
    let codes: Vec<&str> =
        entries(&lists["staatsangehoerigkeit"]).iter().filter_map(|entry| entry["code"].as_str()).collect();
    for code in ["000", "150", "475", "997", "998", "999"] {
        assert!(codes.contains(&code), "{code}");
    }
    // A state of birth is a state.
    assert!(entries(&lists["staat"]).iter().all(|entry| entry["code"].as_str() < Some("900")));
}

/// Own list, published list, codes that were left out on purpose, codes whose German name says more here.
const PUBLISHED: &[(&str, &str, &[&str], &[&str])] = &[
    ("staat", "destatis-staat", &[], &[]),
    // 910: for internal purposes of the publisher. States that are gone have their years beside them.
    (
        "staatsangehoerigkeit",
        "destatis-staatsangehoerigkeit",
        &["910"],
        &["120", "132", "138", "159", "162", "999"],
    ),
    ("bundesland", "bundesland", &[], &[]),
    ("augenfarbe", "augenfarbe", &[], &[]),
    ("familienstand", "familienstand", &[], &[]),
    ("geschlecht", "geschlecht", &[], &[]),
    ("identifikationsdokumente", "identifikationsdokumente", &[], &[]),
    // 003: a term of the law on housing benefit.
    ("verwandtschaft", "verwandtschaftsverhaeltnis", &["003"], &[]),
];

#[test]
fn they_are_those_that_were_published() {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/codelists");
    if !published.is_dir() {
        eprintln!("not run: expected the published lists in {}", published.display());
        return;
    }
    let lists = lists();
    for (own, theirs, left_out, other_names) in PUBLISHED {
        let own_list = &lists[*own];
        let their_list = read(&published.join(theirs).with_extension("json"));
        assert_eq!(own_list["urn"], their_list["urn"], "{own}");
        assert_eq!(own_list["version"], their_list["version"], "{own}");
        let names = |list: &Value, name: fn(&Value) -> &Value| -> BTreeMap<String, String> {
            let pair = |entry: &Value| {
                (
                    entry["code"].as_str().unwrap().to_owned(),
                    name(entry).as_str().unwrap_or_default().to_owned(),
                )
            };
            entries(list).iter().map(pair).collect()
        };
        let own_names = names(own_list, |entry| &entry["name"]["de"]);
        let mut their_names = names(&their_list, |entry| &entry["name"]);
        for code in *left_out {
            assert!(
                their_names.remove(*code).is_some(),
                "{own}: {code} is not in the published list any more"
            );
        }
        for code in *other_names {
            their_names.insert((*code).to_owned(), own_names[*code].clone());
        }
        assert_eq!(own_names, their_names, "{own}");
    }
}
