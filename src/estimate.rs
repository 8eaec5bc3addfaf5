//! Doors to the core: a request in; its answer, the working of a figure or a spreadsheet out.
//!
//! All three make the same [model](crate::model) of the request and read it: as an [answer](crate::answer), as an
//! [explanation](crate::explain), or as [cells](crate::spreadsheet).

use serde::Serialize;

use crate::answer::{Answer, answer};
use crate::error::{Error, Problem};
use crate::explain::{self, Figure, Working};
use crate::forecast::Counting;
use crate::model::with_model;
use crate::policy::schema::Programme;
use crate::request::Request;
use crate::spreadsheet::{self, Workbook};

/// An answer, or what must be put right first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Outcome {
    /// The answer.
    Answer(Box<Answer>),
    /// The answer is withheld until these problems are put right.
    Refused {
        /// Each problem at its field.
        problems: Vec<Problem>,
    },
}

impl Outcome {
    /// Takes what the user can put right for an outcome, and leaves only what the caller has wrong an error.
    pub(crate) fn of(answer: Result<Answer, Error>) -> Result<Self, Error> {
        match answer {
            Ok(answer) => Ok(Self::Answer(Box::new(answer))),
            Err(Error::Refused(problems)) => Ok(Self::Refused { problems }),
            Err(error) => Err(error),
        }
    }
}

/// Answers `request` under `programme`; none is needed for a request that brings its own terms.
///
/// # Errors
/// When there are no terms at all, or a figure leaves the range of exact decimals, which bounds are
/// there to prevent.
pub fn estimate<'p>(programme: impl Into<Option<&'p Programme>>, request: &Request) -> Result<Outcome, Error> {
    Outcome::of(with_model(programme.into(), request, Counting::Expected, |model| {
        Ok(answer(&model, &model.sourced()?))
    }))
}

/// The working of one figure of the answer to `request`.
///
/// # Errors
/// When the request is refused, or its answer has no such figure.
pub fn working<'p>(
    programme: impl Into<Option<&'p Programme>>,
    request: &Request,
    figure: &Figure,
) -> Result<Working, Error> {
    with_model(programme.into(), request, Counting::Expected, |model| explain::working(model, figure))
}

/// The model behind the answer to `request` as a live spreadsheet.
///
/// # Errors
/// When the request is refused.
pub fn spreadsheet<'p>(programme: impl Into<Option<&'p Programme>>, request: &Request) -> Result<Workbook, Error> {
    with_model(programme.into(), request, Counting::Expected, |model| spreadsheet::spreadsheet(&model, request))
}
