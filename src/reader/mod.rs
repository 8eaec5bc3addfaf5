//! Reads the crate's types from JSON text.
//!
//! serde writes out, for each type, whatever a format offers it. This one offers little: an object is
//! read by its keys and never as a list of values, and a key is looked up here and handed on as its
//! number. So the readers of all types together are a fraction of what they are on `serde_json`,
//! which every visitor downloads. `serde_json` still judges the syntax.
mod access;
mod fault;
#[cfg(test)]
mod tests;
mod walk;

use core::ops::Range;

use serde::de::{DeserializeOwned, IgnoredAny};

use walk::Reader;

/// Why a text was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Whose rule it breaks.
    pub rule: Rule,
    /// What is wrong.
    pub message: String,
    /// The bytes of the text up to the end of what is wrong.
    pub at: usize,
}

/// Whose rule a text breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// JSON's own.
    Syntax,
    /// The shape agreed upon: which keys there are, and what kind of value each has.
    Shape,
    /// A type's own, such as an amount's: text stands there, but not such text.
    Value,
}

/// Reads a `T` from `text`.
///
/// # Errors
/// What is wrong first, and where; wrong syntax before anything else.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Refused> {
    judge(text)?;
    let mut reader = Reader::of(text);
    T::deserialize(&mut reader).map_err(|fault| refused(*fault.0, reader.at))
}

/// The bytes of `text`, which must be JSON, in which the value at `path` stands: `rates`, `3`, `rate`.
pub fn find<'a>(text: &str, path: impl IntoIterator<Item = &'a str>) -> Option<Range<usize>> {
    let mut reader = Reader::of(text);
    for step in path {
        reader.go_to(step)?;
    }
    reader.next();
    let from = reader.at;
    reader.skip().ok()?;
    Some(from..reader.at)
}

/// What a reader that stopped after `at` bytes complains of.
#[cold]
fn refused((rule, message): (Rule, String), at: usize) -> Refused {
    Refused { rule, message, at }
}

/// Whether `text` is JSON at all.
fn judge(text: &str) -> Result<(), Refused> {
    let Err(error) = serde_json::from_str::<IgnoredAny>(text) else { return Ok(()) };
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = text.floor_char_boundary(before + error.column());
    Err(Refused { rule: Rule::Syntax, message: unplaced(&error), at })
}

/// What `serde_json` says, without line and column.
fn unplaced(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.split(" at line ").next().unwrap_or(&message).to_owned()
}
