//! Problems for the user to put right, each at its field, as a message.

use core::fmt;

use serde::Serialize;

use crate::json::ReadError;
use crate::message::{Message, messages_of};

mod plan;
mod rates;
mod request;
mod sales;
mod study;
mod terms;

pub use plan::{PlanName, PlanProblem, Together, When};
pub use rates::{RateProblem, RateUse};
pub use request::{Entries, Passed, RequestProblem};
pub use sales::{Named, SalesProblem};
pub use study::StudyProblem;
pub use terms::TermsProblem;

/// Problems told at once: nobody mends more before trying again.
pub const MOST_PROBLEMS: usize = 100;

/// Something the user can put right. Data, not an exception: the page shows it at its field and
/// keeps the last good answer on screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Kind of problem.
    pub code: Code,
    /// Path of the input in the request, with `book.` left out: `tier`, `plan.cohorts[0].discount`,
    /// `sales.sales[4].month`.
    pub field: String,
    /// Message: the value given, the values allowed, the remedy.
    pub message: ProblemMessage,
}

/// The kinds of [`Problem`], a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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
    pub fn new(code: Code, field: impl Into<String>, message: impl Into<ProblemMessage>) -> Self {
        Self { code, field: field.into(), message: message.into() }
    }
}

/// For logs: the field and the code of the message. Readers are told in [words](crate::words).
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = match &self.message {
            ProblemMessage::Terms(TermsProblem::BreaksRule { violation }) => violation.code,
            message => message.code(),
        };
        write!(f, "{}: {code}", self.field)
    }
}

messages_of! {
    /// Problem of an input.
    pub enum ProblemMessage {
        /// A figure or a date that is none.
        Read(ReadError),
        /// The partner, the programme, the day.
        Request(RequestProblem),
        /// An exchange rate.
        Rates(RateProblem),
        /// Values and terms of the partner's own.
        Terms(TermsProblem),
        /// Sales that were made.
        Sales(SalesProblem),
        /// A range, or what is varied.
        Study(StudyProblem),
        /// A plan.
        Plan(PlanProblem),
    }
}
