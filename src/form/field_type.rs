//! The types of fields: what an answer looks like as a FEEL value, and which keys each type has.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::node::BoundProgram;
use crate::feel::Type;
use crate::pattern::Pattern;

/// The type of a field with the keys of its own.
#[derive(Debug)]
pub enum FieldType {
    /// Any text.
    Text(TextRules),
    /// A number.
    Number(NumberRules),
    /// A day.
    Date,
    /// A day of which month and day may be unknown (FIM G60000000083).
    PartialDate,
    /// A month of a year.
    Month,
    /// A time of day.
    Time,
    /// Yes or no.
    Boolean,
    /// One of several.
    Choice(ChoiceRules),
    /// Several of several.
    Choices(ChoiceRules),
    /// Something the applicant declares.
    Declaration,
    /// A text in a standard format, checked by that standard.
    Format(Format),
    /// The machine-readable zone of a passport or residence permit (ICAO 9303).
    Mrz {
        /// Which field each part fills: part, name of a sibling field.
        fills: Vec<(Rc<str>, Rc<str>)>,
    },
    /// Uploaded files.
    File(FileRules),
}

/// Rules of a text.
#[derive(Debug, Default)]
pub struct TextRules {
    /// Several lines.
    pub multiline: bool,
    /// What the whole value must match.
    pub pattern: Option<Pattern>,
    /// Datatype of DIN 91379: `A` to `E`.
    pub charset: Option<char>,
    /// The ASCII search form is part of the output.
    pub search_form: bool,
    /// It says what the option "other" of the choice before it means.
    pub other: bool,
}

/// Rules of a number.
#[derive(Debug)]
pub struct NumberRules {
    /// What is counted.
    pub kind: NumberKind,
    /// Digits behind the decimal separator, at most.
    pub fraction_digits: u32,
    /// Unit as a code: `cm`, `m2`, `hour`; the text is `unit-<code>` in `ui.ftl`.
    pub unit: Option<Rc<str>>,
}

impl NumberRules {
    /// The number as it is written: amounts of money with their cents, others without zeros at the end.
    #[must_use]
    pub fn canonical(&self, number: Decimal) -> Decimal {
        let mut plain = number.normalize();
        if self.kind == NumberKind::Money && plain.scale() < 2 {
            plain.rescale(2);
        }
        plain
    }
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberKind {
    /// Whole things.
    Integer,
    /// Anything.
    Decimal,
    /// Euros.
    Money,
    /// Something with a unit.
    Quantity,
}

/// Rules of a choice.
#[derive(Debug)]
pub struct ChoiceRules {
    /// What there is to choose from, in order. Fields with the same code list share them.
    pub options: Rc<[ChoiceOption]>,
    /// The code list that the options come from.
    pub list: Option<Rc<str>>,
    /// How it is shown.
    pub appearance: Appearance,
    /// Codes that stand first.
    pub first: Vec<Rc<str>>,
    /// The code that excludes all others ("none of these").
    pub none: Option<Rc<str>>,
}

/// One option.
#[derive(Debug)]
pub struct ChoiceOption {
    /// Its code: what expressions and output hold.
    pub code: Rc<str>,
    /// When it can be chosen; none means always.
    pub relevant: Option<BoundProgram>,
    /// ISO 3166 region whose name is its text, for options of a code list.
    pub region: Option<Rc<str>>,
    /// Names by language from the code list, where no message names it.
    pub names: Vec<(Rc<str>, Rc<str>)>,
}

/// How a choice is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appearance {
    /// All options at once.
    Radio,
    /// A closed list.
    Select,
    /// A list to search in.
    Combobox,
    /// The result of a rule (computed).
    Result,
}

/// Formats with a standard of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the standards' own")]
pub enum Format {
    Email,
    Phone,
    Url,
    Postcode,
    Iban,
    Bic,
    TaxId,
    AzrNumber,
    SocialInsuranceNumber,
    HealthInsuranceNumber,
    Ags,
    Ars,
    PassportNumber,
    ResidencePermitNumber,
}

impl Format {
    /// All formats with their names in definitions.
    pub const ALL: [(&'static str, Format); 14] = [
        ("email", Format::Email),
        ("phone", Format::Phone),
        ("url", Format::Url),
        ("postcode", Format::Postcode),
        ("iban", Format::Iban),
        ("bic", Format::Bic),
        ("tax-id", Format::TaxId),
        ("azr-number", Format::AzrNumber),
        ("social-insurance-number", Format::SocialInsuranceNumber),
        ("health-insurance-number", Format::HealthInsuranceNumber),
        ("ags", Format::Ags),
        ("ars", Format::Ars),
        ("passport-number", Format::PassportNumber),
        ("residence-permit-number", Format::ResidencePermitNumber),
    ];

    /// Whether only an engine with all functions checks it: no form of a service asks for one yet.
    #[must_use]
    pub fn is_rare(self) -> bool {
        matches!(
            self,
            Self::Url
                | Self::TaxId
                | Self::SocialInsuranceNumber
                | Self::Ags
                | Self::Ars
                | Self::ResidencePermitNumber
        )
    }

    /// The name in definitions.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, format)| *format == self).map_or("text", |(name, _)| name)
    }
}

/// The parts of machine-readable lines that can fill fields.
pub const MRZ_PARTS: [&str; 8] =
    ["familyName", "givenNames", "number", "issuer", "nationality", "birthDate", "sex", "validUntil"];

/// Rules of uploaded files.
#[derive(Debug)]
pub struct FileRules {
    /// Accepted kinds: `pdf`, `jpeg`, `png` …
    pub accept: Vec<Rc<str>>,
    /// Bytes of one file, at most.
    pub max_size: u64,
    /// Pixels of the longer edge of a picture; the browser scales larger ones down.
    pub max_edge: u32,
    /// Offer the camera.
    pub capture: bool,
}

impl FileRules {
    /// The kinds there are; `validate::file` knows their contents.
    pub const KINDS: [&'static str; 9] = ["pdf", "jpeg", "png", "tiff", "heic", "webp", "gif", "docx", "zip"];
}

impl FieldType {
    /// The names in definitions of all types that are no [`Format`].
    pub const NAMES: [&'static str; 15] = [
        "text",
        "integer",
        "decimal",
        "money",
        "quantity",
        "date",
        "partial-date",
        "month",
        "time",
        "boolean",
        "choice",
        "choices",
        "declaration",
        "file",
        "mrz",
    ];

    /// The FEEL type of an answer.
    #[must_use]
    pub fn value_type(&self) -> Type {
        match self {
            FieldType::Text(_) | FieldType::Format(_) => Type::String,
            FieldType::Number(_) => Type::Number,
            FieldType::Date | FieldType::Month => Type::Date,
            FieldType::PartialDate => context(&["year", "month", "day"], &Type::Number),
            FieldType::Time => Type::Time,
            FieldType::Boolean | FieldType::Declaration => Type::Boolean,
            FieldType::Choice(choice) => choice.value_type(),
            FieldType::Choices(choice) => Type::List(Rc::new(choice.value_type())),
            FieldType::Mrz { .. } => Type::String,
            FieldType::File(_) => {
                Type::List(Rc::new(context(&["name", "type", "size", "sha512"], &Type::Any)))
            }
        }
    }

    /// The choice rules, if it is a choice of one or several.
    #[must_use]
    pub fn choice(&self) -> Option<&ChoiceRules> {
        match self {
            FieldType::Choice(choice) | FieldType::Choices(choice) => Some(choice),
            _ => None,
        }
    }

    /// The name in definitions.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            FieldType::Text(_) => "text",
            FieldType::Number(number) => match number.kind {
                NumberKind::Integer => "integer",
                NumberKind::Decimal => "decimal",
                NumberKind::Money => "money",
                NumberKind::Quantity => "quantity",
            },
            FieldType::Date => "date",
            FieldType::PartialDate => "partial-date",
            FieldType::Month => "month",
            FieldType::Time => "time",
            FieldType::Boolean => "boolean",
            FieldType::Choice(_) => "choice",
            FieldType::Choices(_) => "choices",
            FieldType::Declaration => "declaration",
            FieldType::Format(format) => format.name(),
            FieldType::Mrz { .. } => "mrz",
            FieldType::File(_) => "file",
        }
    }
}

impl ChoiceRules {
    fn value_type(&self) -> Type {
        Type::Choice(self.options.iter().map(|option| option.code.clone()).collect())
    }
}

fn context(names: &[&str], member: &Type) -> Type {
    Type::Context(names.iter().map(|name| (Rc::from(*name), member.clone())).collect())
}
