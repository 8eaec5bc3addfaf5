//! Programmes in bytes, for the module that answers.
//!
//! A field stands where its type has it, without its name; a list begins with its length, a choice with its number. Reader and
//! writer are of one build, so that nothing in the bytes says what they are. Read from JSON, the types of a programme are a
//! seventh of what the first view downloads; from these bytes a third of that, since no key is looked up and no mistake told.

mod read;
mod write;

use core::fmt;

pub use read::read;
pub use write::write;

/// Bytes that are not of this build, or a value of a kind that no programme holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes of another build")
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
            assert_eq!(read::<Programme>(&bytes).as_ref(), Ok(&programme), "{}", programme.id);
            assert_eq!(read::<Programme>(&bytes[..bytes.len() - 1]), Err(Broken));
            assert_eq!(read::<Programme>(&[&*bytes, &[0]].concat()), Err(Broken));
        }
    }

    #[test]
    fn a_length_that_no_list_has_asks_for_no_memory() {
        assert_eq!(read::<Vec<String>>(&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]), Err(Broken));
        assert_eq!(read::<u32>(&[0xff; 12]), Err(Broken));
    }
}
