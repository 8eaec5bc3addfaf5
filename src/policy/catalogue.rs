//! The programmes shipped with the calculator.
//!
//! They are checked and packed when the crate is built and unpacked one at a time on request. An
//! unpacked programme is not kept: whoever needs it twice keeps it.

use core::fmt;

use super::schema::Programme;

/// Packing of a shipped programme: as JSON text, which partners may make their own programme from; in the module
/// that only answers, as bytes without what is to be read about it.
#[cfg(feature = "studies")]
type Packed = str;
#[cfg(not(feature = "studies"))]
type Packed = [u8];

#[cfg(feature = "studies")]
fn unpack(text: &Packed) -> Option<Programme> {
    crate::json::read(text).ok()
}
#[cfg(not(feature = "studies"))]
#[allow(clippy::unnecessary_wraps, reason = "text may be unreadable, where bytes of the same build are not")]
fn unpack(bytes: &Packed) -> Option<Programme> {
    Some(super::packed::read(bytes))
}

/// Each shipped programme's name and itself, in the order of their names.
static PACKED: &[(&str, &Packed)] = include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The programmes a partner can choose from.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    packed: &'static [(&'static str, &'static Packed)],
}

/// Reason a programme could not be read from the [`Catalogue`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogueError {
    /// No programme has this name.
    Unknown {
        /// The name asked for.
        given: String,
        /// The names there are.
        known: Vec<&'static str>,
    },
    /// The packed text does not read back: the crate and its data are of different versions.
    Unreadable {
        /// The programme's name.
        id: String,
    },
}

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { given, known } if known.is_empty() => {
                let given: String = given.chars().take(40).collect();
                write!(f, "programme \"{given}\" is not in the catalogue, which is empty: bring your own terms")
            }
            Self::Unknown { given, known } => {
                let given: String = given.chars().take(40).collect();
                write!(f, "programme \"{given}\" is not in the catalogue: choose {}", known.join(", "))
            }
            Self::Unreadable { id } => {
                write!(f, "the packed programme \"{id}\" cannot be read: build the calculator again")
            }
        }
    }
}

impl core::error::Error for CatalogueError {}

impl Catalogue {
    /// The set this crate was built with.
    #[must_use]
    pub const fn embedded() -> Self {
        Self { packed: PACKED }
    }

    /// The names of the programmes, in alphabetical order.
    pub fn ids(self) -> impl ExactSizeIterator<Item = &'static str> + Clone {
        self.packed.iter().map(|(id, _)| *id)
    }

    /// The programme named `id` as JSON text, from which a partner may make one of their own.
    #[cfg(feature = "studies")]
    pub fn text(self, id: &str) -> Result<&'static str, CatalogueError> {
        self.packed(id)
    }

    fn packed(self, id: &str) -> Result<&'static Packed, CatalogueError> {
        let found = self.packed.iter().find(|(known, _)| *known == id);
        let unknown = || CatalogueError::Unknown { given: id.to_owned(), known: self.ids().collect() };
        found.map(|(_, packed)| *packed).ok_or_else(unknown)
    }

    /// Unpacks the programme named `id`.
    pub fn programme(self, id: &str) -> Result<Programme, CatalogueError> {
        let unreadable = || CatalogueError::Unreadable { id: id.to_owned() };
        unpack(self.packed(id)?).ok_or_else(unreadable)
    }

    /// Unpacks every programme, in alphabetical order of their names.
    pub fn programmes(self) -> impl Iterator<Item = Result<Programme, CatalogueError>> {
        self.ids().map(move |id| self.programme(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_programme_is_answered_with_the_names_there_are() {
        let catalogue = Catalogue { packed: &[("northwind", ""), ("umbrella", "")] };
        let refused = catalogue.programme("northwnd").unwrap_err();
        assert_eq!(
            refused.to_string(),
            "programme \"northwnd\" is not in the catalogue: choose northwind, umbrella"
        );
    }

    #[test]
    fn bytes_of_another_version_are_refused_and_do_not_panic() {
        let catalogue = Catalogue { packed: &[("northwind", "{")] };
        assert_eq!(
            catalogue.programme("northwind"),
            Err(CatalogueError::Unreadable { id: "northwind".to_owned() })
        );
    }
}
