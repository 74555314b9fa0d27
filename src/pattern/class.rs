//! Sets of characters.
//!
//! There is no table of Unicode's general categories here: letters, cases, digits and whitespace
//! come from the standard library; punctuation, symbols and marks cover the scripts of the forms.

use crate::value::case;

/// A set of characters: `[a-z0-9-[aeiou]]`.
#[derive(Clone, Debug)]
pub(super) struct Class {
    pub(super) items: Vec<Item>,
    pub(super) negated: bool,
    /// What is taken out again.
    pub(super) without: Option<Box<Class>>,
}

#[derive(Clone, Debug)]
pub(super) enum Item {
    Char(char),
    Range(char, char),
    /// A kind of character; everything else if true.
    Property(Property, bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Property {
    Letter,
    UpperCase,
    LowerCase,
    /// Letters that have no case.
    OtherLetter,
    Mark,
    Number,
    Digit,
    Punctuation,
    Symbol,
    Separator,
    Control,
    /// `\s`: the four characters of XML.
    Space,
    /// `\w`: all but punctuation, separators and others.
    Word,
    /// `\i`: what XML names begin with.
    NameStart,
    /// `\c`: what XML names consist of.
    NamePart,
    Block(u32, u32),
}

/// The first of ten digits in the scripts that have their own.
const ZEROS: [u32; 38] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50,
    0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0,
];

const MARKS: [(u32, u32); 14] = [
    (0x300, 0x36F),
    (0x483, 0x489),
    (0x591, 0x5BD),
    (0x610, 0x61A),
    (0x64B, 0x65F),
    (0x670, 0x670),
    (0x6D6, 0x6DC),
    (0x900, 0x903),
    (0x93A, 0x94F),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20F0),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
];

const PUNCTUATION: [(u32, u32); 23] = [
    (0x21, 0x23),
    (0x25, 0x2A),
    (0x2C, 0x2F),
    (0x3A, 0x3B),
    (0x3F, 0x40),
    (0x5B, 0x5D),
    (0x5F, 0x5F),
    (0x7B, 0x7B),
    (0x7D, 0x7D),
    (0xA1, 0xA1),
    (0xA7, 0xA7),
    (0xAB, 0xAB),
    (0xB6, 0xB7),
    (0xBB, 0xBB),
    (0xBF, 0xBF),
    (0x55A, 0x55F),
    (0x60C, 0x60D),
    (0x61B, 0x61F),
    (0x66A, 0x66D),
    (0x6D4, 0x6D4),
    (0x2010, 0x2027),
    (0x2030, 0x205E),
    (0x3001, 0x3011),
];

const SYMBOLS: [(u32, u32); 14] = [
    (0x24, 0x24),
    (0x2B, 0x2B),
    (0x3C, 0x3E),
    (0x5E, 0x5E),
    (0x60, 0x60),
    (0x7C, 0x7C),
    (0x7E, 0x7E),
    (0xA2, 0xA6),
    (0xA8, 0xA9),
    (0xAC, 0xB1),
    (0xB4, 0xB8),
    (0x20A0, 0x20C0),
    (0x2100, 0x2BFF),
    (0x1F300, 0x1FAFF),
];

const BLOCKS: [(&str, u32, u32); 20] = [
    ("BasicLatin", 0, 0x7F),
    ("Latin-1Supplement", 0x80, 0xFF),
    ("LatinExtended-A", 0x100, 0x17F),
    ("LatinExtended-B", 0x180, 0x24F),
    ("IPAExtensions", 0x250, 0x2AF),
    ("SpacingModifierLetters", 0x2B0, 0x2FF),
    ("CombiningDiacriticalMarks", 0x300, 0x36F),
    ("Greek", 0x370, 0x3FF),
    ("GreekandCoptic", 0x370, 0x3FF),
    ("Cyrillic", 0x400, 0x4FF),
    ("Armenian", 0x530, 0x58F),
    ("Hebrew", 0x590, 0x5FF),
    ("Arabic", 0x600, 0x6FF),
    ("Devanagari", 0x900, 0x97F),
    ("Thai", 0xE00, 0xE7F),
    ("Georgian", 0x10A0, 0x10FF),
    ("LatinExtendedAdditional", 0x1E00, 0x1EFF),
    ("GeneralPunctuation", 0x2000, 0x206F),
    ("CurrencySymbols", 0x20A0, 0x20CF),
    ("CJKUnifiedIdeographs", 0x4E00, 0x9FFF),
];

fn within(c: char, ranges: &[(u32, u32)]) -> bool {
    ranges.iter().any(|(low, high)| (*low..=*high).contains(&u32::from(c)))
}

impl Property {
    /// `\d`, `\s`, `\w`, `\i`, `\c`.
    pub(super) fn short(letter: char) -> Self {
        match letter {
            'd' => Self::Digit,
            's' => Self::Space,
            'w' => Self::Word,
            'i' => Self::NameStart,
            _ => Self::NamePart,
        }
    }

    /// `L`, `Lu`, …, or a block: `IsCyrillic`.
    pub(super) fn named(name: &str) -> Option<Self> {
        if let Some(block) = name.strip_prefix("Is") {
            let (_, low, high) = BLOCKS.iter().find(|(known, _, _)| *known == block)?;
            return Some(Self::Block(*low, *high));
        }
        Some(match name {
            "L" => Self::Letter,
            "Lu" | "Lt" => Self::UpperCase,
            "Ll" => Self::LowerCase,
            "Lo" | "Lm" => Self::OtherLetter,
            "M" | "Mn" | "Mc" | "Me" => Self::Mark,
            "N" | "Nl" | "No" => Self::Number,
            "Nd" => Self::Digit,
            "P" | "Pc" | "Pd" | "Ps" | "Pe" | "Pi" | "Pf" | "Po" => Self::Punctuation,
            "S" | "Sm" | "Sc" | "Sk" | "So" => Self::Symbol,
            "Z" | "Zs" | "Zl" | "Zp" => Self::Separator,
            "C" | "Cc" | "Cf" => Self::Control,
            _ => return None,
        })
    }

    fn has(self, c: char) -> bool {
        match self {
            Self::Digit => ZEROS.iter().any(|zero| (*zero..*zero + 10).contains(&u32::from(c))),
            Self::Space => matches!(c, ' ' | '\t' | '\n' | '\r'),
            // The rare ones of `pattern::codec`: with them come the library's tables of letters and digits.
            rare if cfg!(feature = "all-functions") => rare.has_by_tables(c),
            _ => false,
        }
    }

    fn has_by_tables(self, c: char) -> bool {
        match self {
            Self::Letter => c.is_alphabetic() && !within(c, &MARKS),
            Self::UpperCase => case::is_capital(c),
            Self::LowerCase => case::is_small(c),
            Self::OtherLetter => c.is_alphabetic() && !case::is_capital(c) && !case::is_small(c),
            Self::Mark => within(c, &MARKS),
            Self::Number => c.is_numeric(),
            Self::Punctuation => within(c, &PUNCTUATION),
            Self::Symbol => within(c, &SYMBOLS),
            Self::Separator => c.is_whitespace() && !c.is_control(),
            Self::Control => {
                c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
            }
            Self::Digit | Self::Space => self.has(c),
            Self::Word => {
                let others = [Self::Punctuation, Self::Separator, Self::Control];
                !others.iter().any(|other| other.has(c))
            }
            Self::NameStart => c.is_alphabetic() || c == '_' || c == ':',
            Self::NamePart => {
                c.is_alphanumeric() || matches!(c, '_' | ':' | '-' | '.' | '\u{b7}') || within(c, &MARKS)
            }
            Self::Block(low, high) => (low..=high).contains(&u32::from(c)),
        }
    }
}

impl Class {
    /// Whether the character is in the set; with `ignore_case`, in any of its cases.
    pub(super) fn has(&self, c: char, ignore_case: bool) -> bool {
        let listed = if ignore_case {
            self.lists(c) || self.lists(case::small(c)) || self.lists(case::capital(c))
        } else {
            self.lists(c)
        };
        listed != self.negated && !self.without.as_ref().is_some_and(|without| without.has(c, ignore_case))
    }

    fn lists(&self, c: char) -> bool {
        self.items.iter().any(|item| match item {
            Item::Char(item) => *item == c,
            Item::Range(low, high) => (*low..=*high).contains(&c),
            Item::Property(property, negated) => property.has(c) != *negated,
        })
    }
}

/// The same for all cases of a character.
pub(super) fn fold(c: char) -> char {
    case::small(case::capital(c))
}
