//! Errors, sorted by who can put them right.

use core::fmt;

pub use crate::problem::{Code, MOST_PROBLEMS, Problem};

/// Reason there is no answer: input for the user to put right, or a mistake only the caller of the engine can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A stray key, a missing one, or a value of the wrong shape, at its path.
    Shape(String),
    /// Problems for the user to put right first, each at its field.
    Refused(Vec<Problem>),
    /// A programme that is not embedded.
    UnknownProgramme(String),
    /// A figure that does not exist in this answer.
    UnknownFigure(String),
    /// The embedded policies could not be read: the build is broken.
    Catalogue(String),
    /// A figure left the range of exact decimals in spite of all bounds.
    Overflow(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(problems) => {
                let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
                write!(f, "a refused request has no workings: {}", problems.join("; "))
            }
            Self::Shape(message) | Self::Overflow(message) | Self::UnknownProgramme(message) => {
                f.write_str(message)
            }
            Self::UnknownFigure(figure) => write!(f, "this answer has no figure {figure}"),
            Self::Catalogue(message) => write!(f, "the embedded policies cannot be read: {message}"),
        }
    }
}

impl core::error::Error for Error {}
