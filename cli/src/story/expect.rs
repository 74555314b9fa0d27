//! What has to be so at a point of a story, compared with what is.

use lotse::form::{Data, FieldType, Kind};
use lotse::session::{NodeView, Position, Session, Violation};
use lotse::submission;
use lotse::value::Decimal;

use super::play::Handed;
use super::{Failure, answer, below, each, pages, shown};

/// Compares all that one `expect` says.
pub(super) fn check(session: &Session, handed: &Handed, expected: &Data, pointer: &str) -> Vec<Failure> {
    let mut failures = Vec::new();
    for (key, argument) in expected.members() {
        let pointer = below(pointer, key);
        let check = Check { session, pointer: &pointer };
        failures.extend(match key.as_str() {
            "step" => check.step(argument),
            "relevant" => check.flags(argument, "relevant", true, |view| view.relevant),
            "hidden" => check.flags(argument, "relevant", false, |view| view.relevant),
            "required" => check.flags(argument, "required", true, |view| view.required),
            "optional" => check.flags(argument, "required", false, |view| view.required),
            "readonly" => check.flags(argument, "readonly", true, |view| view.readonly || view.calculated),
            "editable" => check.flags(argument, "readonly", false, |view| view.readonly || view.calculated),
            "invalid" => check.flags(argument, "violation", true, |view| !view.violations.is_empty()),
            "valid" => check.flags(argument, "violation", false, |view| !view.violations.is_empty()),
            "values" => check.members(argument, Check::value),
            "inputs" => check.members(argument, Check::input),
            "options" => check.members(argument, Check::options),
            "rows" => check.members(argument, Check::rows),
            "variables" => check.members(argument, Check::variables),
            "errors" => check.violations(argument, true),
            "warnings" => check.violations(argument, false),
            "no-errors" => check.violations(&Data::List(Vec::new()), true),
            "steps" => check.steps(argument),
            "output" => check.output(argument),
            "output-is" => check.output_is(argument),
            "output-lacks" => check.output_lacks(argument),
            "fim" => check.fim(argument),
            "disclosed" => check.disclosed(argument, handed),
            "conflicts" => check.conflicts(argument, handed),
            _ => Vec::new(),
        });
    }
    failures
}

/// The paths of all answers in a draft or part.
fn answers_in(data: &Data, path: &str, found: &mut Vec<String>) {
    match data {
        Data::Map(_) if data.get("input").is_some() => found.push(path.to_owned()),
        Data::Map(members) => {
            for (name, member) in members {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                answers_in(member, &path, found);
            }
        }
        Data::List(rows) => {
            for (index, row) in rows.iter().enumerate() {
                answers_in(row, &format!("{path}[{}]", index + 1), found);
            }
        }
        _ => {}
    }
}

struct Check<'s> {
    session: &'s Session,
    pointer: &'s str,
}

impl Check<'_> {
    /// Exactly these answers are in what was handed over.
    fn disclosed(&self, argument: &Data, handed: &Handed) -> Vec<Failure> {
        let mut found = Vec::new();
        answers_in(handed.payload.get("answers").unwrap_or(&Data::Null), "", &mut found);
        let expected = each(argument, self.pointer);
        let expected: Vec<&str> = expected.iter().filter_map(|(path, _)| path.as_text()).collect();
        let missing = expected.iter().filter(|path| !found.iter().any(|other| other == *path));
        let missing =
            missing.map(|path| format!("expected the answer of `{path}` to be handed over, it is not"));
        let surplus = found.iter().filter(|path| !expected.contains(&path.as_str()));
        let surplus =
            surplus.map(|path| format!("expected no other answer to be handed over, found `{path}`"));
        missing.chain(surplus).map(|message| Failure::new(self.pointer, message)).collect()
    }

    /// Exactly this does not agree with the part that came back.
    fn conflicts(&self, argument: &Data, handed: &Handed) -> Vec<Failure> {
        let text =
            |item: &Data, key: &str| item.get(key).and_then(Data::as_text).unwrap_or_default().to_owned();
        let mut expected: Vec<String> = each(argument, self.pointer)
            .into_iter()
            .map(|(item, _)| format!("{} ({})", text(item, "path"), text(item, "kind")))
            .collect();
        let conflicts = handed.conflicts.iter();
        let mut found: Vec<String> =
            conflicts.map(|conflict| format!("{} ({})", conflict.path, conflict.kind)).collect();
        expected.sort();
        found.sort();
        if expected == found {
            return Vec::new();
        }
        let message =
            format!("expected the conflicts [{}], found [{}]", expected.join(", "), found.join(", "));
        vec![Failure::new(self.pointer, message)]
    }

    fn step(&self, argument: &Data) -> Vec<Failure> {
        let page = pages::current(self.session);
        match argument.as_text() {
            Some(name) if pages::is_named(&page, name) => Vec::new(),
            _ => vec![Failure::new(
                self.pointer,
                format!("expected the page {}, it is `{page}`", shown(argument)),
            )],
        }
    }

    fn flags(
        &self,
        argument: &Data,
        property: &str,
        expected: bool,
        is: fn(&NodeView<'_>) -> bool,
    ) -> Vec<Failure> {
        let mut failures = Vec::new();
        for (path, pointer) in each(argument, self.pointer) {
            let path = path.as_text().unwrap_or_default();
            let place = match answer::place(self.session, path, &pointer) {
                Ok(place) => place,
                Err(failure) => {
                    failures.push(failure);
                    continue;
                }
            };
            if self.session.node(place).is_some_and(|view| is(&view)) != expected {
                let (wanted, found) = words(property, expected);
                let reasons = pages::why(self.session, place, property);
                failures.push(
                    Failure::new(&pointer, format!("expected `{path}` to be {wanted}, it is {found}"))
                        .because(reasons),
                );
            }
        }
        failures
    }

    /// Compares each member of a map, whose keys are paths.
    fn members(
        &self,
        argument: &Data,
        compare: fn(&Self, &NodeView<'_>, &Data, &str) -> Result<(), Failure>,
    ) -> Vec<Failure> {
        let mut failures = Vec::new();
        for (path, expected) in argument.members() {
            let pointer = below(self.pointer, path);
            let result = answer::place(self.session, path, &pointer).and_then(|place| {
                let view = self.session.node(place);
                let view = view.ok_or_else(|| Failure::new(&pointer, format!("`{path}` is not there")))?;
                compare(self, &view, expected, &pointer)
            });
            failures.extend(result.err());
        }
        failures
    }

    fn value(&self, view: &NodeView<'_>, expected: &Data, pointer: &str) -> Result<(), Failure> {
        let path = self.session.position_path(view.place);
        let Kind::Field(field) = &view.node.kind else {
            return Err(Failure::new(
                pointer,
                format!("expected a field, found `{path}`; its parts have values"),
            ));
        };
        let actual = submission::canonical(&field.field_type, view.value);
        if is_same(expected, &actual) || self.is_same_number(&path, expected, &actual) {
            return Ok(());
        }
        let message = format!("expected `{path}` to be {}, it is {}", shown(expected), shown(&actual));
        Err(Failure::new(pointer, message).because(pages::why(self.session, view.place, "value")))
    }

    fn input(&self, view: &NodeView<'_>, expected: &Data, pointer: &str) -> Result<(), Failure> {
        let actual = view.input.to_data();
        if is_same(expected, &actual) {
            return Ok(());
        }
        let path = self.session.position_path(view.place);
        Err(Failure::new(
            pointer,
            format!("expected `{path}` to show {}, it shows {}", shown(expected), shown(&actual)),
        ))
    }

    fn options(&self, view: &NodeView<'_>, expected: &Data, pointer: &str) -> Result<(), Failure> {
        let Kind::Field(field) = &view.node.kind else { return Ok(()) };
        let actual = answer::offered(self.session, view.place, &field.field_type);
        let wanted: Vec<&str> = expected.items().iter().filter_map(Data::as_text).collect();
        if wanted == actual {
            return Ok(());
        }
        let path = self.session.position_path(view.place);
        let message =
            format!("expected `{path}` to offer {}, it offers {}", wanted.join(", "), actual.join(", "));
        Err(Failure::new(pointer, message))
    }

    fn rows(&self, view: &NodeView<'_>, expected: &Data, pointer: &str) -> Result<(), Failure> {
        let count = Data::Number(view.rows.len().into());
        if is_same(expected, &count) {
            return Ok(());
        }
        let path = self.session.position_path(view.place);
        Err(Failure::new(
            pointer,
            format!("expected `{path}` to have {} rows, it has {}", shown(expected), shown(&count)),
        ))
    }

    fn variables(&self, view: &NodeView<'_>, expected: &Data, pointer: &str) -> Result<(), Failure> {
        for (name, wanted) in expected.members() {
            let value = view.variables.iter().find(|(known, _)| **known == **name).map(|(_, value)| value);
            let actual = value.map_or(Data::Null, as_data);
            if !is_same(wanted, &actual) {
                let path = self.session.position_path(view.place);
                let message = format!(
                    "expected the texts of `{path}` to be given {name} = {}, it is {}",
                    shown(wanted),
                    shown(&actual)
                );
                return Err(Failure::new(pointer, message));
            }
        }
        Ok(())
    }

    /// Exactly these are wrong and shown on the page.
    fn violations(&self, argument: &Data, errors: bool) -> Vec<Failure> {
        let session = self.session;
        let on_page = match session.position() {
            Position::Step(page) => session.violations_on(page),
            Position::Review | Position::Done => session.violations(),
        };
        let is_shown = |violation: &&Violation| session.node(violation.place).is_some_and(|view| view.shown);
        let mut rest: Vec<&Violation> = on_page
            .iter()
            .copied()
            .filter(|violation| violation.is_error() == errors)
            .filter(is_shown)
            .collect();
        let mut failures = Vec::new();
        let what = if errors { "error" } else { "warning" };
        for (item, pointer) in each(argument, self.pointer) {
            let path =
                item.as_text().or_else(|| item.get("path").and_then(Data::as_text)).unwrap_or_default();
            let place = match answer::place(session, path, &pointer) {
                Ok(place) => place,
                Err(failure) => {
                    failures.push(failure);
                    continue;
                }
            };
            match rest.iter().position(|violation| violation.place == place && fits(violation, item)) {
                Some(index) => {
                    rest.remove(index);
                }
                None => {
                    let wrong = on_page.iter().filter(|violation| violation.place == place);
                    let reasons: Vec<String> = wrong
                        .map(|violation| {
                            let hidden = if is_shown(violation) { "" } else { " (not shown yet)" };
                            format!("{}{hidden}", pages::describe(session, violation))
                        })
                        .chain(pages::why(session, place, "value"))
                        .collect();
                    let message = format!("expected the {what} {} to be shown, it is not", shown(item));
                    failures.push(Failure::new(&pointer, message).because(reasons));
                }
            }
        }
        for violation in rest {
            let reason = pages::why(session, violation.place, "violation");
            let message = format!("expected no other {what}; {}", pages::describe(session, violation));
            failures.push(Failure::new(self.pointer, message).because(reason));
        }
        failures
    }

    fn steps(&self, argument: &Data) -> Vec<Failure> {
        let steps = self.session.steps();
        let mut failures = Vec::new();
        for (name, expected) in argument.members() {
            let pointer = below(self.pointer, name);
            let named =
                steps.iter().find(|step| pages::is_named(&self.session.position_path(step.place), name));
            let Some(step) = named else {
                failures
                    .push(Failure::new(&pointer, format!("expected a step of this form, found `{name}`")));
                continue;
            };
            if expected.as_text() != Some(step.status.name()) {
                let message = format!(
                    "expected the step `{name}` to be {}, it is `{}`",
                    shown(expected),
                    step.status.name()
                );
                let reasons = pages::why(self.session, step.place, "relevant")
                    .into_iter()
                    .chain(pages::problems(self.session, step.place));
                failures.push(Failure::new(&pointer, message).because(reasons));
            }
        }
        failures
    }

    fn output(&self, argument: &Data) -> Vec<Failure> {
        let actual = submission::output(self.session);
        let mut failures = Vec::new();
        for (path, expected) in argument.members() {
            self.holds(expected, at_path(&actual, path), path, &below(self.pointer, path), &mut failures);
        }
        failures
    }

    /// Whether `actual` holds what is expected: maps may hold more, lists have exactly these items.
    fn holds(
        &self,
        expected: &Data,
        actual: Option<&Data>,
        path: &str,
        pointer: &str,
        failures: &mut Vec<Failure>,
    ) {
        let differs = |actual: &Data| {
            let reason = self.session.place(path).ok().and_then(|place| {
                let property = if self.session.node(place)?.relevant { "value" } else { "relevant" };
                pages::why(self.session, place, property)
            });
            let message =
                format!("expected `{path}` of the output to be {}, it is {}", shown(expected), shown(actual));
            Failure::new(pointer, message).because(reason)
        };
        match (expected, actual) {
            (Data::Map(members), Some(actual @ Data::Map(_))) => {
                for (name, expected) in members {
                    let path = format!("{path}.{name}");
                    self.holds(expected, at_path(actual, name), &path, &below(pointer, name), failures);
                }
            }
            (Data::List(items), Some(Data::List(others))) if items.len() == others.len() => {
                for (index, (expected, actual)) in items.iter().zip(others).enumerate() {
                    let path = format!("{path}[{}]", index + 1);
                    self.holds(expected, Some(actual), &path, &format!("{pointer}/{index}"), failures);
                }
            }
            (expected, actual) => {
                let actual = actual.unwrap_or(&Data::Null);
                if !is_same(expected, actual) && !self.is_same_number(path, expected, actual) {
                    failures.push(differs(actual));
                }
            }
        }
    }

    /// Whether a path is that of a number, and both are the same amount: `12.50` is `12.5`.
    fn is_same_number(&self, path: &str, expected: &Data, actual: &Data) -> bool {
        let field_type = self.session.place(path).ok().and_then(|place| self.session.field_type(place));
        let amount = |data: &Data| data.as_text().and_then(|text| text.parse::<Decimal>().ok());
        matches!(field_type, Some(FieldType::Number(_)))
            && amount(expected).is_some_and(|expected| Some(expected) == amount(actual))
    }

    fn output_is(&self, argument: &Data) -> Vec<Failure> {
        let actual = submission::output(self.session);
        let mut failures = self.output(argument);
        let mut more = Vec::new();
        surplus(argument, &actual, "", &mut more);
        failures.extend(more.iter().map(|path| {
            Failure::new(self.pointer, format!("expected nothing else in the output, found `{path}`"))
        }));
        failures
    }

    fn output_lacks(&self, argument: &Data) -> Vec<Failure> {
        let actual = submission::output(self.session);
        each(argument, self.pointer)
            .into_iter()
            .filter_map(|(path, pointer)| {
                let path = path.as_text().unwrap_or_default();
                if let Err(failure) = self.known(path, &pointer) {
                    return Some(failure);
                }
                let found = at_path(&actual, path)?;
                let message =
                    format!("expected `{path}` not to be in the output, it is there: {}", shown(found));
                Some(Failure::new(&pointer, message))
            })
            .collect()
    }

    /// Whether the form has such a node at all; a row need not be there.
    fn known(&self, path: &str, pointer: &str) -> Result<(), Failure> {
        let names: Vec<&str> = path.split('.').map(|part| part.split('[').next().unwrap_or(part)).collect();
        match self.session.form().node_at(&names.join(".")) {
            Some(_) => Ok(()),
            None => Err(Failure::new(pointer, format!("expected a path of this form, found `{path}`"))),
        }
    }

    fn fim(&self, argument: &Data) -> Vec<Failure> {
        let all = submission::by_fim(self.session);
        let differs = |(path, expected): &(String, Data)| {
            let actual = all.iter().find(|(known, _)| known == path).map_or(&Data::Null, |(_, value)| value);
            let message = format!(
                "expected the FIM path `{path}` to hold {}, it holds {}",
                shown(expected),
                shown(actual)
            );
            (!is_same(expected, actual)).then(|| Failure::new(&below(self.pointer, path), message))
        };
        argument.members().iter().filter_map(differs).collect()
    }
}

fn words(property: &str, expected: bool) -> (&'static str, &'static str) {
    let (yes, no) = match property {
        "relevant" => ("shown", "hidden"),
        "required" => ("required", "optional"),
        "violation" => ("wrong", "right"),
        _ => ("readonly", "open to change"),
    };
    if expected { (yes, no) } else { (no, yes) }
}

/// Whether a violation is of the kind and has the message that an expectation asks for.
fn fits(violation: &Violation, expected: &Data) -> bool {
    let kind = expected.get("kind").and_then(Data::as_text);
    let message = expected.get("message").and_then(Data::as_text);
    kind.is_none_or(|kind| kind == violation.kind.name())
        && message.is_none_or(|message| {
            violation.messages.iter().any(|id| **id == *message || id.ends_with(&format!(".{message}")))
        })
}

/// Equal as values: numbers by amount (`12.50` is `12.5`), texts as they are.
fn is_same(expected: &Data, actual: &Data) -> bool {
    let number = |data: &Data| match data {
        Data::Number(number) => Some(*number),
        Data::Text(text) => text.parse::<Decimal>().ok(),
        _ => None,
    };
    match (expected, actual) {
        (Data::Number(_), _) | (_, Data::Number(_)) => {
            number(expected).is_some() && number(expected) == number(actual)
        }
        (Data::List(left), Data::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| is_same(left, right))
        }
        (Data::Map(left), Data::Map(_)) => {
            left.len() == actual.members().len()
                && left.iter().all(|(name, left)| actual.get(name).is_some_and(|right| is_same(left, right)))
        }
        (Data::Null, Data::List(items)) => items.is_empty(),
        _ => expected == actual,
    }
}

/// What a path leads to in the output: `children.child[2].name`.
fn at_path<'d>(data: &'d Data, path: &str) -> Option<&'d Data> {
    path.split('.').try_fold(data, |data, segment| {
        let (name, rows) = segment.split_at(segment.find('[').unwrap_or(segment.len()));
        let member = data.get(name)?;
        match rows.strip_prefix('[').and_then(|rows| rows.strip_suffix(']')) {
            Some(row) => member.items().get(row.parse::<usize>().ok()?.checked_sub(1)?),
            None => Some(member),
        }
    })
}

/// Paths that the output has and the expectation does not.
fn surplus(expected: &Data, actual: &Data, path: &str, found: &mut Vec<String>) {
    for (name, actual) in actual.members() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match expected.get(name) {
            Some(expected) => surplus(expected, actual, &path, found),
            None => found.push(path),
        }
    }
    for (index, (expected, actual)) in expected.items().iter().zip(actual.items()).enumerate() {
        surplus(expected, actual, &format!("{path}[{}]", index + 1), found);
    }
}

/// A value of a variable: numbers and dates as they are written in stories.
fn as_data(value: &lotse::value::Value) -> Data {
    use lotse::value::Value;
    match value {
        Value::Null => Data::Null,
        Value::Boolean(flag) => Data::Boolean(*flag),
        Value::Number(number) => Data::Number(*number),
        Value::String(text) => Data::text(&**text),
        Value::List(items) => Data::List(items.iter().map(as_data).collect()),
        Value::Context(context) => Data::Map(
            context.entries().iter().map(|(name, value)| (name.to_string(), as_data(value))).collect(),
        ),
        other => Data::Text(other.to_string()),
    }
}
