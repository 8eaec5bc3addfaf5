//! What can go wrong, sorted by who can put it right.

use core::fmt;

use serde::{Deserialize, Serialize};

/// Problems told at once: nobody mends more before trying again.
pub const MOST_PROBLEMS: usize = 100;

/// Something the user can put right. Data, not an exception: the page shows it at its field and
/// keeps the last good answer on screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Problem {
    /// What kind of problem it is.
    pub code: Code,
    /// Path of the input in the request, with `book.` left out: `tier`, `plan.cohorts[0].discount`,
    /// `sales.sales[4].month`.
    pub field: String,
    /// What was given, what is allowed, what to do. Lower case, no full stop.
    pub message: String,
}

/// The kinds of [`Problem`], a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// A name that is not in the list it must come from.
    Unknown,
    /// A figure outside its bounds.
    OutOfBounds,
    /// Text that is not a figure or a date.
    NotANumber,
    /// A field left empty.
    Empty,
    /// Two inputs that cannot both be true.
    Conflict,
    /// A day on which the programme has no terms.
    NotInForce,
    /// A rule of the programme forbids it.
    Forbidden,
    /// Shares that do not add up.
    NotWhole,
    /// Terms brought by the user that do not pass the checks.
    Terms,
    /// More than the engine takes at once.
    TooMuch,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 10] = [
        Self::Unknown,
        Self::OutOfBounds,
        Self::NotANumber,
        Self::Empty,
        Self::Conflict,
        Self::NotInForce,
        Self::Forbidden,
        Self::NotWhole,
        Self::Terms,
        Self::TooMuch,
    ];
}

impl Problem {
    /// A problem at `field`.
    pub fn new(code: Code, field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, field: field.into(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.message)
    }
}

/// Something only the caller of the engine can put right: a mistake in a program, not in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A stray key, a missing one, or a value of the wrong shape, at its path.
    Shape(String),
    /// A working was asked for of a request that has no answer.
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
