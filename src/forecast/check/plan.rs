//! Bounds of single fields, as the table of fields declares them.

use super::gather::{Gather, Whole};
use crate::date::Month;
use crate::forecast::{Facts, HISTORY};
use crate::plan::Plan;
use crate::plan::field::{Field, Kind, Length, Named};
use crate::plan::fields::{MONTHS, walk};
use crate::plan::walk::{Path, Value, Visitor};
use crate::problem::{Code, PlanName, PlanProblem};

/// Checks every field of `plan` by itself.
pub(super) fn fields(gather: &mut Gather, plan: &Plan, facts: &Facts) {
    walk(plan, &mut Check { gather, plan, facts });
}

struct Check<'a> {
    gather: &'a mut Gather,
    plan: &'a Plan,
    facts: &'a Facts,
}

impl Visitor for Check<'_> {
    fn list(&mut self, at: &Path<'_>, field: &'static Field, rows: usize) {
        match field.kind {
            Kind::List(_, Length::UpTo(most)) => self.gather.at_most(at, rows, most),
            Kind::List(_, Length::Year) if rows != 0 && rows != 12 => {
                self.gather.say(Code::OutOfBounds, at, PlanProblem::NotTwelve { given: rows });
            }
            _ => {}
        }
    }

    fn value(&mut self, at: &Path<'_>, field: &'static Field, value: Value<'_>) {
        let (gather, facts) = (&mut *self.gather, self.facts);
        match (field.kind, value) {
            (Kind::Name, Value::Text(name)) => gather.name(at, name),
            (Kind::Id(named), Value::Text(id)) => match named {
                Named::Account => gather.account(at, id, &facts.accounts),
                Named::Family => gather.known(at, id, PlanName::Family, facts.families.iter()),
                Named::PriceList => {
                    gather.known(at, id, PlanName::PriceList, facts.prices.iter().map(|price| &price.id));
                }
            },
            (Kind::Figure(bounds), Value::Figure(figure)) => {
                gather.within(at, figure, bounds);
            }
            (Kind::Whole(least, most), Value::Whole(number)) => {
                gather.whole(at, number, Whole { least: least.into(), most: most.into() });
            }
            (Kind::PlanMonth, Value::Whole(month)) => self.plan_month(at, month),
            (Kind::Month, Value::Month(_)) => self.period(at),
            _ => {}
        }
    }
}

impl Check<'_> {
    fn plan_month(&mut self, at: &Path<'_>, month: u32) {
        let months = self.plan.months;
        // A plan without a month is told once, not again for each project.
        if months > 0 && !(1..=months).contains(&month) {
            let message = PlanProblem::OutsidePlan { given: month, most: months };
            self.gather.say(Code::OutOfBounds, at, message);
        }
    }

    fn period(&mut self, at: &Path<'_>) {
        let start = self.plan.start;
        // The year before is part of the forecast too.
        let first = Month::of(2000, 1).plus(i32::try_from(HISTORY).unwrap_or(0));
        let last = Month::of(2099, 12);
        let months = i32::try_from(self.plan.months.clamp(1, MONTHS)).unwrap_or(1);
        let end = start.plus(months - 1);
        if start < first {
            let message = PlanProblem::StartsTooEarly { given: start.into(), first: first.into() };
            self.gather.say(Code::OutOfBounds, at, message);
        } else if end > last {
            let message = PlanProblem::EndsTooLate { given: end.into(), last: last.into() };
            self.gather.say(Code::OutOfBounds, at, message);
        }
    }
}
