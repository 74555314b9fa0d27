//! A checked form as bytes: what `lotse bundle` writes and the browser loads.

use super::{FieldType, Form, Kind, Node, codec};
use crate::codec::{Codec, Function, Reader, Writer};
use crate::feel::{self, Extension};

/// How a compiled form begins.
const MARK: [u8; 5] = *b"lotse";
/// Mark, engine, shape. Then comes a line with the languages (`pkg/load.js` reads it), then the form.
const HEAD: usize = MARK.len() + 1 + size_of::<u64>();
const LINE_END: u8 = b'\n';

/// Whether this build has all that a form may need.
const IS_WHOLE: bool = feel::HAS_ALL_FUNCTIONS && cfg!(feature = "mrz");

/// Why bytes are no form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// They do not begin as a compiled form does.
    NoForm,
    /// Another version of Lotse compiled it. Bundle the form again, or read its definition.
    OtherVersion,
    /// It calls functions that this build of the engine leaves out (see [`feel::HAS_ALL_FUNCTIONS`]), or reads the lines of
    /// passports, which this build cannot.
    FunctionMissing,
    /// They end too early, or hold what no compiler writes.
    Damaged,
}

impl Unreadable {
    /// A stable code for programmers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoForm | Self::Damaged => "form",
            Self::OtherVersion => "form-version",
            Self::FunctionMissing => "form-functions",
        }
    }

    /// What was expected and what was found.
    #[must_use]
    pub fn expected(self) -> &'static str {
        match self {
            Self::NoForm => "expected a compiled form (it begins with `lotse`), found something else",
            Self::OtherVersion => {
                "expected a form compiled by this version of Lotse, found one of another version: bundle it again"
            }
            Self::FunctionMissing => {
                "expected the whole engine, which this form needs for a rare function or for the lines of a passport"
            }
            Self::Damaged => "expected a compiled form, found one that is damaged",
        }
    }
}

impl Node {
    /// Lines of a passport that are an answer have to be checked from the beginning. Those that only fill other fields wait until
    /// somebody turns to them: the session then moves to the engine that reads them.
    pub(super) fn is_lines_for_answer(&self) -> bool {
        matches!(&self.kind, Kind::Field(field) if matches!(&field.field_type, FieldType::Mrz { fills } if fills.is_empty()))
    }
}

impl Form {
    /// The form as bytes, without what only authors need: texts of expressions, JSON Pointers, types of results.
    ///
    /// ```
    /// # use lotse::form::{Data, Form};
    /// # let data: Data = serde_json::from_str(r#"{
    /// #     "id": "demo", "version": "1.0.0",
    /// #     "steps": [{ "id": "one", "fields": [{ "id": "name", "type": "text", "required": true }] }]
    /// # }"#).unwrap();
    /// # let form = Form::read(&data, &[]).0.unwrap();
    /// let bytes = form.to_bytes();
    /// assert_eq!(Form::from_bytes(&bytes, &[]).unwrap().hash, form.hash);
    /// ```
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        Codec::write(self, &mut writer);
        let engine = u8::from(!writer.rare.is_empty() || self.has_lines_for_answers());
        // For the host, which fetches the messages of one of them while the engine still loads.
        let languages = self.languages.join(" ");
        let shape = codec::SHAPE.to_le_bytes();
        [&MARK[..], &[engine], &shape, languages.as_bytes(), &[LINE_END], &writer.into_bytes()].concat()
    }

    /// The form that [`Form::to_bytes`] wrote. `extensions` are those it was read with.
    ///
    /// # Errors
    /// When the bytes are no form, or one that another version of Lotse compiled.
    pub fn from_bytes(bytes: &[u8], extensions: &[Extension]) -> Result<Form, Unreadable> {
        let (head, body) = bytes.split_at_checked(HEAD).ok_or(Unreadable::NoForm)?;
        let (mark, head) = head.split_at_checked(MARK.len()).ok_or(Unreadable::NoForm)?;
        let (engine, shape) = head.split_first().ok_or(Unreadable::NoForm)?;
        if mark != MARK {
            return Err(Unreadable::NoForm);
        }
        if shape != codec::SHAPE.to_le_bytes() {
            return Err(Unreadable::OtherVersion);
        }
        if *engine != 0 && !IS_WHOLE {
            return Err(Unreadable::FunctionMissing);
        }
        let line = body.iter().position(|byte| *byte == LINE_END).ok_or(Unreadable::Damaged)?;
        let (_, body) = body.split_at_checked(line + 1).ok_or(Unreadable::Damaged)?;
        let functions: Vec<(&'static str, Function)> = feel::extensions::TABLE
            .iter()
            .chain(extensions)
            .map(|extension| (extension.name, extension.call))
            .collect();
        let mut reader = Reader::new(body, &functions);
        let form = <Form as Codec>::read(&mut reader);
        if reader.has_read_all() && form.is_ordered() { Ok(form) } else { Err(Unreadable::Damaged) }
    }

    fn has_lines_for_answers(&self) -> bool {
        self.nodes.iter().any(Node::is_lines_for_answer)
    }

    /// Whether every way through the form ends: what holds something stands before it, and so does what is read.
    fn is_ordered(&self) -> bool {
        let nodes = (0..).zip(&self.nodes).all(|(number, node)| {
            node.id.0 == number
                && node.parent.is_none_or(|parent| parent.0 < number)
                && node.children.iter().all(|child| child.0 > number)
        });
        let records = (0..)
            .zip(&self.records)
            .all(|(number, record)| record.parent.is_none_or(|parent| parent.0 < number));
        let units = (0..)
            .zip(&self.graph.units)
            .all(|(number, unit)| unit.dependents.iter().all(|edge| edge.unit.0 > number));
        nodes && records && units
    }
}
