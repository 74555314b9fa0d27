//! What the applicant typed, kept as typed, and what it means.

use std::rc::Rc;

use super::settings::Settings;
use crate::form::data::Data;
use crate::form::limits::MAX_FILES;
use crate::form::{Appearance, FieldType, Format, NumberKind, TextRules};
use crate::validate::{self, Problem};
use crate::value::{Context, Date, NoZones, Time, Value, number};

/// An answer as the control holds it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Input {
    /// Nothing.
    #[default]
    Empty,
    /// A text, a number as typed, a code, `true` or `false`.
    Text(Rc<str>),
    /// The parts of a date as typed. Months have no day; times use hour for `day` and minute for `month`: see [`Input::Text`] instead.
    Parts {
        /// Day of the month.
        day: Rc<str>,
        /// Month.
        month: Rc<str>,
        /// Year.
        year: Rc<str>,
    },
    /// Codes of the chosen options.
    Codes(Vec<Rc<str>>),
    /// Chosen files. Their contents stay with the host.
    Files(Vec<FileInfo>),
}

/// What is known of an uploaded file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileInfo {
    /// Stable key by which the host finds the contents.
    pub key: Rc<str>,
    /// Name as chosen, or as the applicant renamed it.
    pub name: Rc<str>,
    /// Media type found in the contents: `application/pdf`.
    pub media_type: Rc<str>,
    /// Bytes.
    pub size: u64,
    /// SHA-512 of the contents, hexadecimal.
    pub sha512: Rc<str>,
    /// Why it cannot be taken, as the code of a problem; empty if it can.
    pub problem: Rc<str>,
}

impl Input {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Input::Empty => true,
            Input::Text(text) => text.trim().is_empty(),
            Input::Parts { day, month, year } => [day, month, year].iter().all(|part| part.trim().is_empty()),
            Input::Codes(codes) => codes.is_empty(),
            Input::Files(files) => files.is_empty(),
        }
    }

    /// A text input.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Input::Text(text.into())
    }

    /// How many bytes the applicant sent; an item counts for one at least, so that lists are bounded too.
    pub(crate) fn length(&self) -> usize {
        match self {
            Input::Empty => 0,
            Input::Text(text) => text.len(),
            Input::Parts { day, month, year } => day.len() + month.len() + year.len(),
            Input::Codes(codes) => codes.iter().map(|code| code.len() + 1).sum(),
            Input::Files(files) => files.iter().map(FileInfo::length).sum(),
        }
    }

    /// The input as data: text, list of codes, map of parts, list of files.
    #[must_use]
    pub fn to_data(&self) -> Data {
        match self {
            Input::Empty => Data::Null,
            Input::Text(text) => Data::text(&**text),
            Input::Parts { day, month, year } => Data::Map(vec![
                ("day".into(), Data::text(&**day)),
                ("month".into(), Data::text(&**month)),
                ("year".into(), Data::text(&**year)),
            ]),
            Input::Codes(codes) => Data::List(codes.iter().map(|code| Data::text(&**code)).collect()),
            Input::Files(files) => Data::List(files.iter().map(FileInfo::to_data).collect()),
        }
    }

    /// Reads an input from data; numbers and truth values are taken as their texts.
    ///
    /// # Errors
    /// What was expected, in words.
    pub fn from_data(data: &Data) -> Result<Input, &'static str> {
        let text = |data: &Data| -> Option<Rc<str>> {
            match data {
                Data::Null => Some("".into()),
                Data::Text(text) => Some(text.as_str().into()),
                Data::Number(number) => Some(number::text(*number).into()),
                Data::Boolean(flag) => Some(if *flag { "true" } else { "false" }.into()),
                _ => None,
            }
        };
        Ok(match data {
            Data::Null => Input::Empty,
            Data::Map(_) => {
                let part = |name| data.get(name).map_or(Some("".into()), text);
                match (part("day"), part("month"), part("year")) {
                    (Some(day), Some(month), Some(year)) => Input::Parts { day, month, year },
                    _ => return Err("the parts `day`, `month` and `year` as texts"),
                }
            }
            Data::List(items) if items.iter().any(|item| matches!(item, Data::Map(_))) => {
                let files: Option<Vec<FileInfo>> = items.iter().map(FileInfo::from_data).collect();
                Input::Files(files.ok_or("files with `key`, `name`, `type`, `size` and `sha512`")?)
            }
            Data::List(items) => {
                let codes: Option<Vec<Rc<str>>> = items.iter().map(text).collect();
                Input::Codes(codes.ok_or("a list of codes")?)
            }
            other => Input::Text(text(other).ok_or("a text")?),
        })
    }
}

impl FileInfo {
    fn length(&self) -> usize {
        let texts = [&self.key, &self.name, &self.media_type, &self.sha512, &self.problem];
        texts.into_iter().map(|text| text.len()).sum::<usize>() + 1
    }

    fn to_data(&self) -> Data {
        let mut members = vec![
            ("key".to_owned(), Data::text(&*self.key)),
            ("name".to_owned(), Data::text(&*self.name)),
            ("type".to_owned(), Data::text(&*self.media_type)),
            ("size".to_owned(), Data::Number(self.size.into())),
            ("sha512".to_owned(), Data::text(&*self.sha512)),
        ];
        if !self.problem.is_empty() {
            members.push(("problem".to_owned(), Data::text(&*self.problem)));
        }
        Data::Map(members)
    }

    fn from_data(data: &Data) -> Option<FileInfo> {
        let text = |name: &str| -> Option<Rc<str>> {
            match data.get(name) {
                None | Some(Data::Null) => Some("".into()),
                Some(Data::Text(text)) => Some(text.as_str().into()),
                Some(_) => None,
            }
        };
        let size = match data.get("size") {
            Some(Data::Number(number)) => u64::try_from(number::truncate(*number)?).ok()?,
            // As the headless API hands it out.
            Some(Data::Text(digits)) => digits.parse().ok()?,
            _ => return None,
        };
        Some(FileInfo {
            key: text("key")?,
            name: text("name")?,
            media_type: text("type")?,
            size,
            sha512: text("sha512")?,
            problem: text("problem")?,
        })
    }

    fn stated(&self) -> validate::file::Stated<'_> {
        let FileInfo { name, media_type, size, problem, .. } = self;
        validate::file::Stated { name, media_type, size: *size, problem }
    }

    fn to_value(&self) -> Value {
        let mut context = Context::with_capacity(4);
        context.insert("name".into(), Value::String(self.name.clone()));
        context.insert("type".into(), Value::String(self.media_type.clone()));
        context.insert("size".into(), Value::Number(self.size.into()));
        context.insert("sha512".into(), Value::String(self.sha512.clone()));
        Value::Context(Rc::new(context))
    }
}

/// What an input of that type means: a FEEL value, null if there is nothing, or why it means nothing.
pub(crate) fn parse(field_type: &FieldType, input: &Input, settings: &Settings) -> Result<Value, Problem> {
    if input.is_empty() {
        return Ok(Value::Null);
    }
    let language = settings.language.as_ref();
    match (field_type, input) {
        (FieldType::Text(rules), Input::Text(text)) => parse_text(rules, text, settings),
        (FieldType::Number(rules), Input::Text(text)) => {
            let unit = if rules.kind == NumberKind::Money { Some("EUR") } else { rules.unit.as_deref() };
            let max_decimals =
                Some(if rules.kind == NumberKind::Integer { 0 } else { rules.fraction_digits });
            let options = validate::number::Options { language, max_decimals, unit, ..Default::default() };
            validate::number::parse(text, &options).map(Value::Number)
        }
        (FieldType::Date | FieldType::PartialDate | FieldType::Month, _) => {
            parse_date(field_type, input, language)
        }
        (FieldType::Time, Input::Text(text)) if HAS_RARE => {
            let canonical = validate::date::parse_time(text)?;
            let seconds = if canonical.len() == 5 { [&canonical, ":00"].concat() } else { canonical };
            Ok(Time::parse(&seconds, &NoZones).map_or(Value::Null, Value::Time))
        }
        (FieldType::Boolean | FieldType::Declaration, Input::Text(text)) => Ok(match &**text {
            "true" => Value::Boolean(true),
            // A declaration that is taken back is not made, rather than denied.
            "false" if matches!(field_type, FieldType::Boolean) => Value::Boolean(false),
            _ => Value::Null,
        }),
        (FieldType::Choice(choice), Input::Text(text)) => {
            match choice.options.iter().find(|option| option.code == *text) {
                Some(option) => Ok(Value::String(option.code.clone())),
                None => Err(Problem::new("choice-unknown").text("code", text)),
            }
        }
        (FieldType::Choices(choice), Input::Codes(codes)) => {
            let known = |code: &&Rc<str>| choice.options.iter().any(|option| option.code == **code);
            if let Some(unknown) = codes.iter().find(|code| !known(code)) {
                return Err(Problem::new("choice-unknown").text("code", unknown));
            }
            // In the order of the form, each once: the output does not depend on the order of clicks.
            let chosen = choice.options.iter().filter(|option| codes.contains(&option.code));
            Ok(Value::list(chosen.map(|option| Value::String(option.code.clone())).collect()))
        }
        (FieldType::Format(format), Input::Text(text)) => parse_format(*format, text, settings),
        // Lines that fill other fields are a help and no answer: what they say is in those.
        (FieldType::Mrz { fills }, Input::Text(text)) => {
            let lines = if validate::mrz::IS_READ {
                validate::mrz::parse(text, settings.now.date)?.lines
            } else {
                text.trim().to_owned()
            };
            Ok(if fills.is_empty() { Value::string(&lines) } else { Value::Null })
        }
        (FieldType::File(rules), Input::Files(files)) => {
            if files.len() > MAX_FILES {
                return Err(Problem::new("file-too-many")
                    .count("count", files.len())
                    .count("max", MAX_FILES));
            }
            let accept = || rules.accept.iter().map(|kind| &**kind);
            for file in files {
                validate::file::check(&file.stated(), accept(), rules.max_size)?;
            }
            Ok(Value::list(files.iter().map(FileInfo::to_value).collect()))
        }
        _ => Err(Problem::new("input-kind")),
    }
}

/// The same for a text that was typed in another language than that of the session: numbers that a problem proposes are
/// written as the session's language writes them.
pub(crate) fn parse_in(
    field_type: &FieldType,
    input: &Input,
    settings: &Settings,
    language: Option<&str>,
) -> Result<Value, Problem> {
    let Some(language) = language else { return parse(field_type, input, settings) };
    let then = Settings { language: language.into(), ..Settings::clone(settings) };
    parse(field_type, input, &then).map_err(|mut problem| {
        for (name, value) in &mut problem.arguments {
            if let ("asDecimal", Value::String(proposed)) = (*name, &value) {
                let canonical = proposed.replace(',', ".");
                *value = Value::String(validate::number::input_text(&canonical, &settings.language).into());
            }
        }
        problem
    })
}

fn parse_text(rules: &TextRules, text: &str, settings: &Settings) -> Result<Value, Problem> {
    let options = validate::text::Options { multiline: rules.multiline, ..Default::default() };
    let text = validate::text::parse(text, &options, settings.nfc)?;
    if let Some(datatype) = rules
        .charset
        .and_then(|letter| validate::charset::Datatype::from_name(letter.encode_utf8(&mut [0; 4])))
    {
        validate::charset::parse(&text, datatype)?;
    }
    Ok(Value::String(text.into()))
}

fn parse_date(field_type: &FieldType, input: &Input, language: &str) -> Result<Value, Problem> {
    let split;
    let parts = match input {
        Input::Parts { day, month, year } => validate::date::Parts { day, month, year },
        Input::Text(text) => {
            split = validate::date::split(text, language)?;
            let [day, month, year] = &split;
            validate::date::Parts { day, month, year }
        }
        _ => return Err(Problem::new("input-kind")),
    };
    match field_type {
        FieldType::Month => {
            let iso = validate::date::parse_month(parts.month, parts.year)?;
            Ok(Date::parse(&[&iso, "-01"].concat()).map_or(Value::Null, Value::Date))
        }
        FieldType::PartialDate => {
            let partial = validate::date::parse_partial(&parts)?;
            let number = |part: Option<u8>| part.map_or(Value::Null, |part| Value::Number(part.into()));
            let mut context = Context::with_capacity(3);
            context.insert("year".into(), Value::Number(partial.year.into()));
            context.insert("month".into(), number(partial.month));
            context.insert("day".into(), number(partial.day));
            Ok(Value::Context(Rc::new(context)))
        }
        _ => validate::date::parse(&parts).map(Value::Date),
    }
}

/// Whether this engine has the formats that no form of a service asks for ([`Format::is_rare`]).
const HAS_RARE: bool = cfg!(feature = "all-functions");

fn parse_format(format: Format, text: &str, settings: &Settings) -> Result<Value, Problem> {
    use validate::{document_number, register_numbers};
    let text = validate::text::parse(text, &validate::text::Options::default(), settings.nfc)?;
    let parse = match format {
        Format::Email => validate::email::parse,
        Format::Phone => validate::phone::parse,
        Format::Url if HAS_RARE => validate::url::parse,
        Format::Postcode => register_numbers::postcode,
        Format::Iban => validate::iban::parse,
        Format::Bic => validate::bic::parse,
        Format::TaxId if HAS_RARE => validate::tax_id::parse,
        Format::AzrNumber => register_numbers::azr_number,
        Format::SocialInsuranceNumber if HAS_RARE => register_numbers::social_insurance_number,
        Format::HealthInsuranceNumber => register_numbers::health_insurance_number,
        Format::Ags if HAS_RARE => register_numbers::ags,
        Format::Ars if HAS_RARE => register_numbers::ars,
        Format::PassportNumber => document_number::passport,
        Format::ResidencePermitNumber if HAS_RARE => document_number::residence_permit,
        // An engine without them reads no form that asks for one.
        _ => return Ok(Value::Null),
    };
    parse(&text).map(|canonical| Value::String(canonical.into()))
}

/// A value as the control would hold it: for defaults, prefilled values and after a change of language.
pub(crate) fn display(field_type: &FieldType, value: &Value, language: &str) -> Input {
    match (field_type, value) {
        (_, Value::Null) => Input::Empty,
        (FieldType::Number(rules), Value::Number(number)) => Input::Text(
            validate::number::input_text(&number::text(rules.canonical(*number)), language).into(),
        ),
        (FieldType::Month, Value::Date(date)) => Input::Parts {
            day: "".into(),
            month: date.month.to_string().into(),
            year: date.year.to_string().into(),
        },
        (_, Value::Date(date)) => Input::Parts {
            day: date.day.to_string().into(),
            month: date.month.to_string().into(),
            year: date.year.to_string().into(),
        },
        (FieldType::PartialDate, Value::Context(context)) => {
            let part =
                |name| context.get(name).and_then(Value::as_number).map_or_else(String::new, number::text);
            Input::Parts { day: part("day").into(), month: part("month").into(), year: part("year").into() }
        }
        (_, Value::Boolean(flag)) => Input::text(if *flag { "true" } else { "false" }),
        (FieldType::Format(format), Value::String(text)) => Input::Text(written(*format, text).into()),
        (_, Value::String(text)) => Input::Text(text.clone()),
        (_, Value::Time(time)) => {
            let text = time.to_string();
            Input::text(text.strip_suffix(":00").unwrap_or(&text))
        }
        (FieldType::Choices(_), Value::List(items)) => {
            Input::Codes(items.iter().filter_map(Value::as_str).map(Rc::from).collect())
        }
        _ => Input::Empty,
    }
}

/// The groups in which a number is customarily written, the last size again and again; none where there are none.
fn grouping(format: Format) -> &'static [usize] {
    match format {
        Format::Iban => &[4],
        Format::TaxId => &[2, 3],
        // Area, birth date, initial of the birth name, serial number with check digit.
        Format::SocialInsuranceNumber => &[2, 6, 1, 3],
        // State, region, district, municipality; the association of municipalities before it in the regional key.
        Format::Ags => &[2, 1, 2, 3],
        Format::Ars => &[2, 1, 2, 4, 3],
        _ => &[],
    }
}

/// A canonical number as people write and read it.
pub(crate) fn written(format: Format, canonical: &str) -> String {
    validate::grouped(canonical, grouping(format))
}

/// What the control of a field holds once the applicant has left it, if that is not what was typed: a number that was
/// understood, in its customary groups.
pub(crate) fn tidied(field_type: &FieldType, input: &Input, value: &Value) -> Option<Input> {
    let FieldType::Format(format) = field_type else { return None };
    let is_open = grouping(*format).is_empty() || value.is_null();
    Some(display(field_type, value, "")).filter(|tidy| !is_open && tidy != input)
}

/// Whether a computed value is the result of a rule.
pub(crate) fn is_result(field_type: &FieldType) -> bool {
    field_type.choice().is_some_and(|choice| choice.appearance == Appearance::Result)
}

#[cfg(test)]
mod tests {
    use crate::form::FileRules;
    use crate::validate::file;

    #[test]
    fn every_kind_of_file_that_a_form_can_accept_is_recognised() {
        assert_eq!(FileRules::KINDS, file::KINDS.map(|(kind, _)| kind));
    }
}
