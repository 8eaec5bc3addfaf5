//! Rules for ranges and for figures that move together.

use rust_decimal::Decimal;

use super::draw;
use super::question::{Range, RiskQuestion, Spread};
use crate::driver::Driver;
use crate::message::{Name, Shown};
use crate::problem::{Code, Problem, StudyProblem};
use crate::request::{Book, Request};

/// Ranges in one question.
pub(super) const RANGES: usize = 40;

/// The driver behind each range, or what is wrong.
pub(super) fn ranges<'d>(
    question: &RiskQuestion,
    request: &Request,
    drivers: &'d [Driver],
) -> Result<Vec<&'d Driver>, Vec<Problem>> {
    let mut problems = Vec::new();
    if question.whole_customers && matches!(request.book, Book::Sales(_)) {
        problems.push(Problem::new(Code::Conflict, "wholeCustomers", StudyProblem::NobodyToWin));
    }
    let mut found = Vec::with_capacity(question.ranges.len());
    if question.ranges.len() > RANGES {
        let message = StudyProblem::TooManyRanges { given: question.ranges.len(), most: RANGES };
        return Err(vec![Problem::new(Code::TooMuch, "ranges", message)]);
    }
    for (index, range) in question.ranges.iter().enumerate() {
        let mut say = |code, message| problems.push(Problem::new(code, format!("ranges[{index}]"), message));
        let Some(driver) = drivers.iter().find(|driver| driver.field == range.field) else {
            say(Code::Unknown, StudyProblem::NoRangeHere { given: Name::Field(shown(&range.field)) });
            continue;
        };
        if question.ranges[..index].iter().any(|other| other.field == range.field) {
            say(Code::Conflict, StudyProblem::RangeTwice { given: Name::Field(shown(&range.field)) });
        }
        if let Some((code, message)) = spread(range, driver) {
            say(code, message);
        }
        found.push(driver);
    }
    if problems.is_empty() {
        problems = correlations(question);
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

fn shown(field: &str) -> String {
    field.chars().take(60).collect()
}

fn spread(range: &Range, driver: &Driver) -> Option<(Code, StudyProblem)> {
    let (low, high) = range.spread.ends();
    let (low, high) = (low.value(), high.value());
    let of = |figure: Decimal| driver.shown(figure);
    if low >= high {
        return Some((Code::Conflict, StudyProblem::Backwards { from: of(low), to: of(high) }));
    }
    if low < driver.least.value() || high > driver.most.value() {
        let (least, most) = (of(driver.least.value()), of(driver.most.value()));
        let message = StudyProblem::BeyondBounds { from: of(low), to: of(high), least, most };
        return Some((Code::OutOfBounds, message));
    }
    match range.spread {
        Spread::Triangular { likely, .. } if likely.value() < low || likely.value() > high => {
            let (given, low, high) = (of(likely.value()), of(low), of(high));
            Some((Code::Conflict, StudyProblem::LikelyOutside { given, low, high }))
        }
        Spread::LogNormal { .. } if low <= Decimal::ZERO => {
            Some((Code::OutOfBounds, StudyProblem::DoublesNothing { given: of(low) }))
        }
        _ => None,
    }
}

fn correlations(question: &RiskQuestion) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, pair) in question.correlations.iter().enumerate() {
        let at = |key: &str| format!("correlations[{index}].{key}");
        for (key, field) in [("one", &pair.one), ("other", &pair.other)] {
            if !question.ranges.iter().any(|range| range.field == *field) {
                let message = StudyProblem::NothingMoves { given: Name::Field(shown(field)) };
                problems.push(Problem::new(Code::Unknown, at(key), message));
            }
        }
        let by = pair.by.value();
        if by.abs() > Decimal::ONE {
            let message = StudyProblem::BeyondOne { given: Shown::number(by) };
            problems.push(Problem::new(Code::OutOfBounds, at("by"), message));
        }
        let same = |other: &super::question::Correlation| {
            (other.one == pair.one && other.other == pair.other)
                || (other.one == pair.other && other.other == pair.one)
        };
        if pair.one == pair.other || question.correlations[..index].iter().any(same) {
            let [one, other] = [&pair.one, &pair.other].map(|field| Name::Field(shown(field)));
            let message = StudyProblem::PairedTwice { one, other };
            problems.push(Problem::new(Code::Conflict, at("one"), message));
        }
    }
    if problems.is_empty() && draw::factor(question).is_none() {
        problems.push(Problem::new(Code::Conflict, "correlations", StudyProblem::CannotMoveTogether));
    }
    problems
}
