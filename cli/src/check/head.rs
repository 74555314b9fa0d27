//! The head of a form: the id and version that drafts, submissions and message files carry.

use std::borrow::Cow;

use lotse::diagnostic::{Diagnostic, Location};
use lotse::form::Data;
use validator::{Validate, ValidationError};

/// What every form says of itself.
#[derive(Validate)]
struct Head {
    #[validate(
        length(max = 64, message = "expected an id of at most 64 characters"),
        custom(function = is_message_id, message = "expected an id of small letters, digits and `-` (it names the message file)")
    )]
    id: String,
    #[validate(custom(function = is_version, message = "expected a version of three numbers, for example 1.0.0"))]
    version: String,
}

/// Checks the head. Whether `id` and `version` are there, reading the form has said.
pub(super) fn check(data: &Data) -> Vec<Diagnostic> {
    let text = |key: &str| data.get(key).and_then(Data::as_text).map(str::to_owned);
    let (Some(id), Some(version)) = (text("id"), text("version")) else { return Vec::new() };
    let head = Head { id, version };
    let Err(errors) = head.validate() else { return Vec::new() };
    let mut found = Vec::new();
    for (field, errors) in errors.field_errors() {
        found.extend(errors.iter().map(|error| diagnostic(&field, error, &head)));
    }
    found.sort_by(|a, b| a.location.pointer.cmp(&b.location.pointer));
    found
}

fn diagnostic(field: &str, error: &ValidationError, head: &Head) -> Diagnostic {
    let value = if field == "id" { &head.id } else { &head.version };
    let expected = error.message.clone().unwrap_or(Cow::Borrowed("expected something else"));
    let location = Location { file: String::new(), pointer: format!("/{field}"), range: None };
    Diagnostic::error("F0118", location, format!("{expected}, found `{value}`"))
}

fn is_message_id(id: &str) -> Result<(), ValidationError> {
    let fits = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    fits.then_some(()).ok_or_else(|| ValidationError::new("id"))
}

fn is_version(version: &str) -> Result<(), ValidationError> {
    let numbers: Vec<&str> = version.split('.').collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (numbers.len() == 3 && numbers.iter().all(is_number))
        .then_some(())
        .ok_or_else(|| ValidationError::new("version"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_name_files_and_versions_are_three_numbers() {
        let check = |id: &str, version: &str| {
            let data =
                Data::Map(vec![("id".into(), Data::text(id)), ("version".into(), Data::text(version))]);
            check(&data).into_iter().map(|found| found.location.pointer).collect::<Vec<_>>()
        };
        assert!(check("asylblg-gesundheit", "1.0.12").is_empty());
        assert_eq!(check("Einbürgerung", "1.0.0"), ["/id"]);
        assert_eq!(check(&"a".repeat(65), "1.0.0"), ["/id"]);
        assert_eq!(check("demo", "1.0"), ["/version"]);
        assert_eq!(check("1st", "v1.0.0"), ["/id", "/version"]);
    }
}
