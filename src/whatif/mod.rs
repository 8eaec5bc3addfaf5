//! What-if questions: the same model asked many times, exactly.
//!
//! A [`Study`] boils the formulas of a request down to what some of its [drivers](crate::driver) can
//! change, so that another figure is a run of a short tape and not a new settlement. On it stand
//! [sweeps](sweep) with the steps and cliffs between their points, [grids](grid), the [goal](goal)
//! that says what it takes, and the [tornado](tornado) of what matters most. [Actions](action) change
//! the question itself, a tier or a registered deal, so each of them is settled anew.

mod action;
mod goal;
mod grid;
mod search;
mod study;
mod sweep;
mod tier;
mod tornado;

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::money::{Amount, Rate};
use crate::policy::schema::Programme;
use crate::problem::{Code, Problem, ProblemMessage};
use crate::request::Request;

pub use action::{Action, ActionKind, Actions, actions};
pub use goal::Goal;
pub use grid::Grid;
pub use study::{Study, StudyMeasure, drivers};
pub use sweep::{Jump, Point, Sweep};
pub use tier::{NoWay, TierAhead};
pub use tornado::Bar;

/// A question about a request. Figures are in the unit of their field: money, customers, or a
/// fraction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "ask", deny_unknown_fields)]
pub enum Question {
    /// Vary one figure.
    Sweep {
        /// The figure.
        axis: Axis,
        /// Figure of the answer.
        measure: StudyMeasure,
    },
    /// Two figures varied together.
    Grid {
        /// The figure across.
        across: Axis,
        /// The figure down.
        down: Axis,
        /// Figure of the answer.
        measure: StudyMeasure,
    },
    /// Goal search: the value of one figure at which the answer reaches a target.
    Goal {
        /// The figure.
        field: String,
        /// Figure of the answer.
        measure: StudyMeasure,
        /// Target, at least when it is more than now and at most when it is less.
        target: Amount,
    },
    /// Rank figures by their effect.
    Tornado {
        /// Figure of the answer.
        measure: StudyMeasure,
        /// Distance each is moved either way, as a share of itself.
        swing: Rate,
    },
}

/// A figure and the points it is moved through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Axis {
    /// Path of the figure in the request, such as `plan.cohorts[0].spend`.
    pub field: String,
    /// The first point; half the figure when absent.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Amount>,
    /// The last point; twice the figure when absent.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Amount>,
    /// Number of points, 2 to 200.
    pub points: u32,
}

/// Reply to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Reply {
    /// One figure's effect.
    Sweep(Sweep),
    /// Two figures' effect.
    Grid(Grid),
    /// Result of a goal search.
    Goal(Goal),
    /// Figures ranked by their effect.
    Tornado {
        /// The figures, the one with most effect first.
        bars: Vec<Bar>,
    },
    /// Problems to put right first.
    Refused {
        /// Each problem at its field.
        problems: Vec<Problem>,
    },
}

/// Answers `ask` about `request`.
///
/// # Errors
/// Problems of the user's in the request or the question; or what only the caller can put right.
pub fn ask(programme: Option<&Programme>, request: &Request, ask: &Question) -> Result<Reply, Error> {
    Ok(match ask {
        Question::Sweep { axis, measure } => Reply::Sweep(sweep::sweep(programme, request, axis, *measure)?),
        Question::Grid { across, down, measure } => {
            Reply::Grid(grid::grid(programme, request, [across, down], *measure)?)
        }
        Question::Goal { field, measure, target } => {
            Reply::Goal(goal::goal(programme, request, field, *measure, target.value())?)
        }
        Question::Tornado { measure, swing } => {
            Reply::Tornado { bars: tornado::tornado(programme, request, *measure, swing.value())? }
        }
    })
}

fn problem(code: Code, field: &str, message: impl Into<ProblemMessage>) -> Error {
    Error::Refused(vec![Problem::new(code, field, message)])
}
