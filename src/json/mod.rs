//! Reads the crate's types from JSON text.
//!
//! serde writes out, for each type, whatever a format offers it. This one offers little: the fields of an object are looked up
//! here and handed on in the order of the type, which need not know how they are called or in what order they come. So the
//! readers of all types together are a fraction of what they are on `serde_json`, which every visitor downloads. `serde_json`
//! still judges the syntax of a text that anybody may have written.
mod access;
mod error;
pub mod path;
#[cfg(test)]
mod tests;
mod walk;

use core::ops::Range;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::error::Category;

use crate::sort;
use crate::unread::{self, AllUnread};
pub use error::{ReadError, ValueKind};
use walk::{DEEPEST, Reader};

/// Refusal of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Error.
    pub error: ReadError,
    /// The bytes of the text up to the end of what is wrong, or up to the beginning of a figure or a date that is none.
    pub at: usize,
}

/// Reads a `T` from `text`.
///
/// # Errors
/// The first fault: of the syntax, else of the values in the order of the type's fields.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Refused> {
    // The browser has just written the text that the module that answers reads: its syntax is sound.
    if cfg!(feature = "studies") {
        judge(text)?;
    }
    let mut reader = Reader::of(text);
    T::deserialize(&mut reader).map_err(|fault| Refused { error: *fault.0, at: reader.at })
}

/// Reads a `T` from `text`, and on past every figure and date that is none.
///
/// # Errors
/// Each figure and date that is none, in the order of the text; last, what reading could not go on after, if there is such a thing.
pub fn read_all<T: DeserializeOwned>(text: &str) -> Result<T, Vec<Refused>> {
    let (read, AllUnread { mut found, last }) = unread::gather(text, || read(text));
    sort::by_key(&mut found, |(at, _)| *at);
    let mut refused: Vec<Refused> =
        found.into_iter().map(|(at, unread)| Refused { error: unread.into(), at }).collect();
    match read {
        Ok(value) if refused.is_empty() => return Ok(value),
        Ok(_) => {}
        Err(Refused { error: ReadError::Unfit { reason }, at }) => {
            let error = last.map_or(ReadError::Unfit { reason }, ReadError::from);
            refused.push(Refused { error, at });
        }
        Err(stopped) => refused.push(stopped),
    }
    Err(refused)
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

/// Tells whether `text` is JSON at all.
fn judge(text: &str) -> Result<(), Refused> {
    let Err(error) = serde_json::from_str::<IgnoredAny>(text) else { return Ok(()) };
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = text.floor_char_boundary(before + error.column());
    let error = match error.classify() {
        Category::Eof => ReadError::EndsEarly,
        _ if Reader::of(&text[..at]).deepest() >= DEEPEST => ReadError::TooDeep,
        _ => ReadError::NotJson,
    };
    Err(Refused { error, at })
}
