//! Errors of reading, as messages: a reader may have written the text by hand.

use core::fmt;

use serde::de::{self, Expected, Unexpected};

use crate::message::{Message, Shown, clipped, messages, words};
use crate::money::LARGEST_AMOUNT;
use crate::unread::{Unread, Wrong};

words! {
    /// Kind of value that must stand somewhere.
    pub enum ValueKind {
        /// An amount, as text.
        Amount = "amount",
        /// A rate, as text.
        Rate = "rate",
        /// A day, as text.
        Day = "day",
        /// A month, as text.
        Month = "month",
        /// Any text.
        Text = "text",
        /// A whole number.
        Whole = "whole",
        /// True or false.
        Flag = "flag",
        /// A list.
        List = "list",
        /// An object.
        Object = "object",
        /// A name of a closed list that holds nothing.
        NameAlone = "name-alone",
        /// A name of a closed list as the one key of an object.
        NameWithValue = "name-with-value",
        /// A value of another kind.
        Other = "other",
    }
}

messages! {
    /// Error of a text that is read.
    pub enum ReadError in "problems" {
        // Figures and dates that are none
        /// A figure is missing.
        FigureMissing = "figure-missing",
        /// A day is missing.
        DayMissing = "day-missing",
        /// A month is missing.
        MonthMissing = "month-missing",
        /// A text is no decimal number.
        NotDecimal = "not-decimal" {
            /// As typed.
            given: String,
        },
        /// A number has too many decimals.
        TooManyDecimals = "too-many-decimals" {
            /// As typed.
            given: String,
            /// Decimals it may have.
            places: u32,
        },
        /// A number is too large.
        NumberTooLarge = "number-too-large" {
            /// As typed.
            given: String,
            /// The largest.
            most: Shown,
        },
        /// A number is no whole number from 0.
        NotCount = "not-count" {
            /// As typed.
            given: String,
        },
        /// A text is no day between 2000 and 2099.
        NotDay = "not-day" {
            /// As typed.
            given: String,
        },
        /// A text is no month between 2000 and 2099.
        NotMonth = "not-month" {
            /// As typed.
            given: String,
        },
        /// A name of the user's own stands twice in one map.
        RepeatedName = "repeated-name" {
            /// The name.
            given: String,
        },

        // Syntax
        /// The text is no JSON.
        NotJson = "not-json",
        /// The text ends before it is complete.
        EndsEarly = "ends-early",
        /// Half of a character of two halves (a lone surrogate).
        HalfCharacter = "half-character",
        /// Brackets within brackets, too many of them.
        TooDeep = "too-deep",

        // Shape
        /// A key is missing.
        MissingKey = "missing-key" {
            /// The key.
            key: String,
        },
        /// A key stands twice in one object.
        RepeatedKey = "repeated-key" {
            /// The key.
            key: String,
        },
        /// A key that is not known.
        UnknownKey = "unknown-key" {
            /// The key.
            given: String,
            /// Keys there may be.
            known: Vec<String>,
        },
        /// A word that is not on its list.
        UnknownWord = "unknown-word" {
            /// The word.
            given: String,
            /// Words there may be.
            known: Vec<String>,
        },
        /// An object with none or several of the keys of which it must have one.
        NotOneKey = "not-one-key" {
            /// The keys.
            known: Vec<String>,
        },
        /// A value of another kind than must stand here.
        WrongKind = "wrong-kind" {
            /// Kind it must be of.
            wanted: ValueKind,
            /// The value, as it begins.
            given: String,
        },
        /// Something only the author of a type can tell.
        Unfit = "unfit" {
            /// In the words of the type.
            reason: String,
        },
    }
}

impl ReadError {
    /// Tells whether a figure, a date or a name is wrong, and not the shape around it.
    #[must_use]
    pub const fn is_value(&self) -> bool {
        matches!(
            self,
            Self::FigureMissing
                | Self::DayMissing
                | Self::MonthMissing
                | Self::NotDecimal { .. }
                | Self::TooManyDecimals { .. }
                | Self::NumberTooLarge { .. }
                | Self::NotCount { .. }
                | Self::NotDay { .. }
                | Self::NotMonth { .. }
                | Self::RepeatedName { .. }
        )
    }

    /// Tells whether the text is no JSON.
    #[must_use]
    pub const fn is_syntax(&self) -> bool {
        matches!(self, Self::NotJson | Self::EndsEarly | Self::HalfCharacter | Self::TooDeep)
    }
}

impl From<Unread> for ReadError {
    fn from(Unread { given, wrong }: Unread) -> Self {
        match wrong {
            Wrong::NotDecimal if given.is_empty() => Self::FigureMissing,
            Wrong::NotDay if given.is_empty() => Self::DayMissing,
            Wrong::NotMonth if given.is_empty() => Self::MonthMissing,
            Wrong::NotDecimal => Self::NotDecimal { given },
            Wrong::TooManyDecimals(places) => Self::TooManyDecimals { given, places },
            Wrong::TooLarge => Self::NumberTooLarge { given, most: Shown::number(LARGEST_AMOUNT) },
            Wrong::NotCount => Self::NotCount { given },
            Wrong::NotDay => Self::NotDay { given },
            Wrong::NotMonth => Self::NotMonth { given },
            Wrong::Repeated => Self::RepeatedName { given },
        }
    }
}

/// For programmers who call with a request of another shape.
impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => f.write_str("not JSON"),
            Self::EndsEarly => f.write_str("the text ends too early"),
            Self::HalfCharacter => f.write_str("half a character (a lone surrogate)"),
            Self::TooDeep => f.write_str("brackets within brackets, too deep"),
            Self::MissingKey { key } => write!(f, "the key `{key}` is missing"),
            Self::RepeatedKey { key } => write!(f, "the key `{key}` stands twice"),
            Self::UnknownKey { given, known } => {
                write!(f, "the key `{given}` is not known, expected {}", listed(known))
            }
            Self::UnknownWord { given, known } => write!(f, "`{given}` is not known, expected {}", listed(known)),
            Self::NotOneKey { known } => write!(f, "expected an object with one key, {}", listed(known)),
            Self::WrongKind { wanted, given } => write!(f, "expected {}, found {given}", wanted.described()),
            Self::Unfit { reason } => f.write_str(reason),
            value => f.write_str(value.code()),
        }
    }
}

impl ValueKind {
    /// A description for programmers.
    const fn described(self) -> &'static str {
        match self {
            Self::Amount => "an amount in quotes, such as \"199.99\"",
            Self::Rate => "a rate in quotes, such as \"0.06\" for 6 %",
            Self::Day => "a day in quotes, such as \"2027-01-31\"",
            Self::Month => "a month in quotes, such as \"2027-01\"",
            Self::Text => "text",
            Self::Whole => "a whole number",
            Self::Flag => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
            Self::NameAlone => "its name alone",
            Self::NameWithValue => "an object with it as its one key",
            Self::Other => "another kind of value",
        }
    }
}

fn listed(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let (begin, between) = match names.len() {
        0 => ("nothing", ""),
        1 | 2 => ("", " or "),
        _ => ("one of ", ", "),
    };
    format!("{begin}{}", names.join(between))
}

/// Error of the readers of types. In a box, since every reader hands it on.
#[derive(Debug)]
pub(super) struct Fault(pub(super) Box<ReadError>);

impl Fault {
    #[cold]
    pub(super) fn new(error: ReadError) -> Self {
        Self(Box::new(error))
    }

    /// With the name of the key that is missing: where serde finds that out it knows none.
    #[cold]
    pub(super) fn of_key(mut self, field: Option<&&str>) -> Self {
        if let (ReadError::MissingKey { key }, Some(&field)) = (&mut *self.0, field)
            && key.is_empty()
        {
            field.clone_into(key);
        }
        self
    }

    #[cold]
    pub(super) fn unknown_word(given: &str, names: &[&str]) -> Self {
        Self::new(ReadError::UnknownWord { given: clipped(given), known: owned(names) })
    }

    #[cold]
    pub(super) fn not_one(names: &[&str]) -> Self {
        Self::new(ReadError::NotOneKey { known: owned(names) })
    }

    #[cold]
    pub(super) fn wrong_kind(wanted: ValueKind, given: &str) -> Self {
        Self::new(ReadError::WrongKind { wanted, given: clipped(given) })
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl core::error::Error for Fault {}

impl de::Error for Fault {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(ReadError::Unfit { reason: message.to_string() })
    }

    #[cold]
    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::wrong_kind(wanted(expected), &found(&unexpected))
    }

    #[cold]
    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(unexpected, expected)
    }

    #[cold]
    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self::missing_field("")
    }

    #[cold]
    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::unknown_word(variant, expected)
    }

    #[cold]
    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::new(ReadError::UnknownKey { given: clipped(field), known: owned(expected) })
    }

    #[cold]
    fn missing_field(field: &'static str) -> Self {
        Self::new(ReadError::MissingKey { key: field.to_owned() })
    }

    #[cold]
    fn duplicate_field(field: &'static str) -> Self {
        Self::new(ReadError::RepeatedKey { key: field.to_owned() })
    }
}

/// The value as JSON writes it.
fn found(unexpected: &Unexpected<'_>) -> String {
    match unexpected {
        Unexpected::Bool(it) => it.to_string(),
        Unexpected::Unsigned(it) => it.to_string(),
        Unexpected::Signed(it) => it.to_string(),
        Unexpected::Str(text) => format!("\"{text}\""),
        Unexpected::Unit | Unexpected::Option => "null".to_owned(),
        Unexpected::Seq => "[…]".to_owned(),
        Unexpected::Map => "{…}".to_owned(),
        Unexpected::Other(text) => (*text).to_owned(),
        _ => "…".to_owned(),
    }
}

/// The kind that a type expects: serde has types tell it in words.
pub(super) fn wanted(expected: &dyn Expected) -> ValueKind {
    match expected.to_string().trim_end_matches(',') {
        "an amount" => ValueKind::Amount,
        "a rate" => ValueKind::Rate,
        "a day" => ValueKind::Day,
        "a month" => ValueKind::Month,
        "a string" => ValueKind::Text,
        "u8" | "u16" | "u32" | "u64" | "usize" | "i32" | "i64" => ValueKind::Whole,
        "a boolean" => ValueKind::Flag,
        "a sequence" => ValueKind::List,
        "a map" => ValueKind::Object,
        of if of.starts_with("struct ") || of.starts_with("enum ") => ValueKind::Object,
        _ => ValueKind::Other,
    }
}
