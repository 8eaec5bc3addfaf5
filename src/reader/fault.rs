//! Why reading stops, in words of JSON: a reader of the message knows no type of ours.

use core::fmt;

use serde::de::{self, Expected, Unexpected};

use super::Rule;

/// Why reading stopped. In a box, since every reader hands it on.
#[derive(Debug)]
pub(super) struct Fault(pub(super) Box<(Rule, String)>);

impl Fault {
    #[cold]
    pub(super) fn new(rule: Rule, message: String) -> Self {
        Self(Box::new((rule, message)))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.1)
    }
}

impl core::error::Error for Fault {}

impl de::Error for Fault {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Rule::Value, message.to_string())
    }

    #[cold]
    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Rule::Shape, format!("expected {}, found {}", wanted(expected), found(&unexpected)))
    }

    #[cold]
    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Rule::Shape, format!("expected {}, found {}", wanted(expected), found(&unexpected)))
    }

    #[cold]
    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Self::new(Rule::Shape, format!("invalid length {length}, expected {expected}"))
    }

    #[cold]
    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let expected: &dyn Expected = &OneOf(expected);
        Self::new(Rule::Shape, format!("unknown variant `{variant}`, expected {expected}"))
    }

    #[cold]
    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let expected: &dyn Expected = &OneOf(expected);
        Self::new(Rule::Shape, format!("unknown field `{field}`, expected {expected}"))
    }

    #[cold]
    fn missing_field(field: &'static str) -> Self {
        Self::new(Rule::Shape, format!("missing field `{field}`"))
    }

    #[cold]
    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Rule::Shape, format!("duplicate field `{field}`"))
    }
}

/// Names to choose from, in words.
pub(super) struct OneOf<'a>(pub(super) &'a [&'a str]);

impl Expected for OneOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = self.0.iter().map(|name| format!("`{name}`")).collect();
        let (begin, between) = match names.len() {
            0 => ("nothing", ""),
            1 | 2 => ("", " or "),
            _ => ("one of ", ", "),
        };
        write!(f, "{begin}{}", names.join(between))
    }
}

/// A complaint that not exactly one of `names` was chosen.
#[cold]
pub(super) fn not_one(names: &[&str]) -> Fault {
    let one_of: &dyn Expected = &OneOf(names);
    Fault::new(Rule::Shape, format!("expected an object with one key, {one_of}"))
}

/// A value in words of JSON.
fn found(unexpected: &Unexpected<'_>) -> String {
    match unexpected {
        Unexpected::Bool(it) => format!("`{it}`"),
        Unexpected::Unsigned(it) => format!("the number {it}"),
        Unexpected::Signed(it) => format!("the number {it}"),
        // No reader here hands on a float: a number keeps the digits it was written with, below.
        Unexpected::Float(_) => "a number".to_owned(),
        Unexpected::Str(it) => format!("the text \"{it}\""),
        Unexpected::Unit | Unexpected::Option => "`null`".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "an object".to_owned(),
        Unexpected::Other(text) => {
            let digits = text.strip_prefix("floating point `").or_else(|| text.strip_prefix("integer `"));
            digits.map_or_else(
                || (*text).to_owned(),
                |digits| format!("the number {}", digits.trim_end_matches('`')),
            )
        }
        _ => "another kind of value".to_owned(),
    }
}

/// What a type of ours expects, in words of JSON.
fn wanted(expected: &dyn Expected) -> String {
    match expected.to_string().trim_end_matches(',') {
        "u8" | "u16" | "u32" | "u64" | "usize" | "i32" | "i64" => "a whole number".to_owned(),
        "f32" | "f64" => "a number".to_owned(),
        "a boolean" => "true or false".to_owned(),
        "a string" => "text".to_owned(),
        "a sequence" => "a list".to_owned(),
        "a map" => "an object".to_owned(),
        of if of.starts_with("struct ") || of.starts_with("enum ") => "an object".to_owned(),
        other => other.to_owned(),
    }
}
