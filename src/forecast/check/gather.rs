//! How bounds report: sentences about fields, written only when there is something to say.

use core::fmt;

use rust_decimal::Decimal;

use crate::message::{Name, clipped, names};
use crate::money;
use crate::plan::field::{Bounds, FieldUnit, LONGEST_NAME};
use crate::policy::schema::Id;
use crate::problem::{Code, PlanName, Problem, ProblemMessage};

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

    /// A whole number, such as `61 months`.
    pub fn whole(&mut self, field: impl fmt::Display, given: u32, unit: &str, bound: Whole) {
        let bound = (bound.least.into(), bound.most.into());
        self.between(field, given.into(), bound, |number| format!("{} {unit}", grouped(number)), grouped);
    }

    /// A figure within `bounds`, with a sentence that its text stands in.
    pub fn within(
        &mut self,
        field: impl fmt::Display,
        given: Decimal,
        bounds: Bounds,
        sentence: impl Fn(String) -> String,
    ) {
        let figure = if bounds.unit == FieldUnit::Rate { percent } else { grouped };
        self.between(field, given, (bounds.least, bounds.most), |given| sentence(figure(given)), figure);
    }

    fn between(
        &mut self,
        field: impl fmt::Display,
        given: Decimal,
        (least, most): (Decimal, Decimal),
        sentence: impl Fn(Decimal) -> String,
        figure: impl Fn(Decimal) -> String,
    ) {
        let broken = match given {
            given if given < least => format!("less than {}", figure(least)),
            given if given > most => format!("more than {}", figure(most)),
            _ => return,
        };
        let message = format!("{} is {broken}: give {} to {}", sentence(given), figure(least), figure(most));
        self.say(Code::OutOfBounds, field, message);
    }

    /// No more than so many entries in a list.
    pub fn at_most(&mut self, field: impl fmt::Display, given: usize, what: &str, most: usize) {
        if given > most {
            let message = format!("{given} {what} are more than {most}: remove {}", given - most);
            self.say(Code::TooMuch, field, message);
        }
    }

    pub fn name(&mut self, field: impl fmt::Display, given: &str) {
        let length = given.chars().count();
        if given.trim().is_empty() {
            self.say(Code::Empty, field, ProblemMessage::NameMissing { most: LONGEST_NAME });
        } else if length > LONGEST_NAME {
            let message = ProblemMessage::NameTooLong { given: length, most: LONGEST_NAME };
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
            (true, true) => (Code::Empty, ProblemMessage::NoneThere { what }),
            (true, false) => (Code::Empty, ProblemMessage::NoneGiven { what, known }),
            (false, true) => (Code::Unknown, ProblemMessage::UnknownWhereNone { what, given }),
            (false, false) => (Code::Unknown, ProblemMessage::UnknownName { what, given, known }),
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

/// `0.05` as `5 %`.
pub(super) fn percent(rate: Decimal) -> String {
    format!("{} %", grouped(rate * Decimal::ONE_HUNDRED))
}

/// `1234567.50` as `1,234,567.5`.
pub(super) fn grouped(number: Decimal) -> String {
    money::grouped(&number.normalize().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_people_write_them() {
        for (number, shown) in [
            (Decimal::new(0, 0), "0"),
            (Decimal::new(999, 0), "999"),
            (Decimal::new(-1000, 0), "-1,000"),
            (Decimal::new(123_456_750, 2), "1,234,567.5"),
        ] {
            assert_eq!(grouped(number), shown);
        }
        assert_eq!(percent(Decimal::new(125, 3)), "12.5 %");
    }
}
