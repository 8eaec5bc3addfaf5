//! The programme and the terms that a request is settled under.

use std::borrow::Cow;

use crate::error::Error;
use crate::message::Name;
use crate::policy::own;
use crate::policy::schema::Programme;
use crate::policy::terms::{Terms, TermsError};
use crate::problem::{Code, MOST_PROBLEMS, Problem, RequestProblem};
use crate::request::{Book, Editions, Request};

/// The programme that `request` is settled under: the one given or brought, with the partner's own figures in it.
pub(crate) fn effective<'p>(
    programme: Option<&'p Programme>,
    request: &Request,
) -> Result<Cow<'p, Programme>, Error> {
    let programme = match (&request.terms, programme) {
        (Some(text), _) if cfg!(feature = "studies") => Cow::Owned(own::from_json(text).map_err(refused)?),
        (Some(_), _) => return Err(elsewhere()),
        (None, Some(programme)) => Cow::Borrowed(programme),
        (None, None) => {
            let message =
                format!("no programme was given for \"{}\", and the request brings none", request.programme);
            return Err(Error::UnknownProgramme(message));
        }
    };
    if request.own.is_empty() {
        return Ok(programme);
    }
    if !cfg!(feature = "studies") {
        return Err(elsewhere());
    }
    let owned = match request.editions {
        Editions::AsOf => own::apply(&programme, request.as_of, &request.own),
        Editions::InForce => own::apply_through(&programme, request.asked(), &request.own),
    };
    owned.map(Cow::Owned).map_err(refused)
}

/// Error of a module without the feature `studies` for a request with terms, contract values or sales in it.
pub(super) fn elsewhere() -> Error {
    Error::Shape(
        "this module answers plans under the programmes that ship: ask the module with studies".to_owned(),
    )
}

/// As many of `problems` as are told at once.
pub(super) fn refused(mut problems: Vec<Problem>) -> Error {
    problems.truncate(MOST_PROBLEMS);
    Error::Refused(problems)
}

/// The tables of `programme` that `request` is settled under.
pub(crate) fn in_force<'p>(programme: &'p Programme, request: &Request) -> Result<Terms<'p>, Error> {
    let (terms, field) = match (request.editions, &request.book) {
        (Editions::AsOf, _) => (Terms::on(programme, request.as_of), "asOf"),
        (Editions::InForce, Book::Plan(_)) => (Terms::through(programme, request.asked()), "plan.start"),
        (Editions::InForce, Book::Sales(_)) => (Terms::through(programme, request.asked()), "sales.start"),
    };
    terms.map_err(|error| {
        Error::Refused(vec![Problem::new(Code::NotInForce, field, not_in_force(programme, &error))])
    })
}

fn not_in_force(programme: &Programme, error: &TermsError) -> RequestProblem {
    let programme = Name::Programme(programme.id.clone());
    match *error {
        TermsError::TooEarly { day, first, .. } => {
            RequestProblem::NotYetInForce { programme, day: day.into(), first: first.into() }
        }
        TermsError::TooLate { day, last, .. } => {
            RequestProblem::NoLongerInForce { programme, day: day.into(), last: last.into() }
        }
    }
}
