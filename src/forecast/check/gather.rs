//! Problems of a plan as they are gathered, each at its field.

use core::fmt;

use rust_decimal::Decimal;

use crate::message::{Name, Shown, clipped, names};
use crate::plan::field::{Bounds, FieldUnit, LONGEST_NAME};
use crate::policy::schema::Id;
use crate::problem::{Code, PlanName, PlanProblem, Problem, ProblemMessage};

/// Problems as they are gathered.
#[derive(Debug, Default)]
pub(super) struct Gather(Vec<Problem>);

/// The bounds of what is counted in whole numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    pub least: i64,
    pub most: i64,
}

impl Gather {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn problems(self) -> Vec<Problem> {
        self.0
    }

    pub fn say(&mut self, code: Code, field: impl fmt::Display, message: impl Into<ProblemMessage>) {
        self.0.push(Problem::new(code, field.to_string(), message));
    }

    /// A whole number within bounds.
    pub fn whole(&mut self, field: impl fmt::Display, given: u32, bound: Whole) {
        let bound = (bound.least.into(), bound.most.into());
        if let Some(message) = outside(given.into(), bound, Shown::number) {
            self.say(Code::OutOfBounds, field, message);
        }
    }

    /// A figure within its bounds.
    pub fn within(&mut self, field: impl fmt::Display, given: Decimal, bounds: Bounds) {
        let shown = if bounds.unit == FieldUnit::Rate { Shown::rate } else { Shown::number };
        if let Some(message) = outside(given, (bounds.least, bounds.most), shown) {
            self.say(Code::OutOfBounds, field, message);
        }
    }

    /// Checks that a list has at most `most` rows.
    pub fn at_most(&mut self, field: impl fmt::Display, given: usize, most: usize) {
        if given > most {
            self.say(Code::TooMuch, field, PlanProblem::TooManyRows { given, most, over: given - most });
        }
    }

    pub fn name(&mut self, field: impl fmt::Display, given: &str) {
        let length = given.chars().count();
        if given.trim().is_empty() {
            self.say(Code::Empty, field, PlanProblem::NameMissing { most: LONGEST_NAME });
        } else if length > LONGEST_NAME {
            let message = PlanProblem::NameTooLong { given: length, most: LONGEST_NAME };
            self.say(Code::OutOfBounds, field, message);
        }
    }

    /// A name that must be one of the programme's.
    pub fn known<'n>(
        &mut self,
        field: impl fmt::Display,
        given: &str,
        what: PlanName,
        known: impl Iterator<Item = &'n Id> + Clone,
    ) {
        if known.clone().any(|name| name == given) {
            return;
        }
        let of = match what {
            PlanName::Account => Name::Account,
            PlanName::Family => Name::Family,
            PlanName::PriceList => Name::Item,
        };
        let (given, known) = (clipped(given), names(of, known));
        let (code, message) = match (given.is_empty(), known.is_empty()) {
            (true, true) => (Code::Empty, PlanProblem::NoneThere { what }),
            (true, false) => (Code::Empty, PlanProblem::NoneGiven { what, known }),
            (false, true) => (Code::Unknown, PlanProblem::UnknownWhereNone { what, given }),
            (false, false) => (Code::Unknown, PlanProblem::UnknownName { what, given, known }),
        };
        self.say(code, field, message);
    }

    /// An account class, which a programme may do without.
    pub fn account(&mut self, field: impl fmt::Display, given: &str, accounts: &[Id]) {
        if !(accounts.is_empty() && given.is_empty()) {
            self.known(field, given, PlanName::Account, accounts.iter());
        }
    }
}

/// The message about a figure that is outside its bounds.
fn outside(
    given: Decimal,
    (least, most): (Decimal, Decimal),
    shown: impl Fn(Decimal) -> Shown,
) -> Option<PlanProblem> {
    let (below, above) = (given < least, given > most);
    let (given, least, most) = (shown(given), shown(least), shown(most));
    if below {
        Some(PlanProblem::BelowBounds { given, least, most })
    } else {
        above.then_some(PlanProblem::AboveBounds { given, least, most })
    }
}
