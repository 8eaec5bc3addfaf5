//! Programmes in bytes, for the module that answers.
//!
//! A field stands where its type has it, without its name; a list begins with its length, a choice with its number. Reader and
//! writer are of one build, so that nothing in the bytes says what they are and no mistake can be in them: no key is looked up,
//! no value is missing and nothing is told, which makes the reader a fraction of one of JSON.

mod read;
mod write;

use core::fmt;

pub use read::read;
pub use write::write;

/// A value of a kind that no programme holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that no programme holds")
    }
}

impl core::error::Error for Broken {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::catalogue::Catalogue;
    use crate::policy::schema::Programme;

    #[test]
    fn a_programme_comes_back_as_it_was_written() {
        for programme in Catalogue::embedded().programmes().flatten() {
            let bytes = write(&programme).unwrap_or_default();
            assert_eq!(read::<Programme>(&bytes), programme, "{}", programme.id);
        }
    }
}
