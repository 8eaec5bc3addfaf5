//! What can be wrong with ranges and with what moves together.

use rust_decimal::Decimal;

use super::draw;
use super::question::{Question, Range, Spread};
use crate::driver::Driver;
use crate::error::{Code, Problem};
use crate::request::{Book, Request};

/// Ranges in one question.
pub(super) const RANGES: usize = 40;

/// The driver behind each range, or what is wrong.
pub(super) fn ranges<'d>(
    question: &Question,
    request: &Request,
    drivers: &'d [Driver],
) -> Result<Vec<&'d Driver>, Vec<Problem>> {
    let mut problems = Vec::new();
    if question.whole_customers && matches!(request.book, Book::Sales(_)) {
        let message = "sales that were made leave nobody to be won by chance: leave customers as they are, or ask \
                       of a plan";
        problems.push(Problem::new(Code::Conflict, "wholeCustomers", message));
    }
    let mut found = Vec::with_capacity(question.ranges.len());
    if question.ranges.len() > RANGES {
        let message = format!("{} ranges are more than {RANGES}: remove some", question.ranges.len());
        return Err(vec![Problem::new(Code::TooMuch, "ranges", message)]);
    }
    for (index, range) in question.ranges.iter().enumerate() {
        let mut say = |code, message| problems.push(Problem::new(code, format!("ranges[{index}]"), message));
        let Some(driver) = drivers.iter().find(|driver| driver.field == range.field) else {
            say(
                Code::Unknown,
                format!("\"{}\" cannot be a range: it is no figure of this plan", shown(&range.field)),
            );
            continue;
        };
        if question.ranges[..index].iter().any(|other| other.field == range.field) {
            say(Code::Conflict, format!("{} has a range already: keep one", range.field));
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

fn spread(range: &Range, driver: &Driver) -> Option<(Code, String)> {
    let (low, high) = range.spread.ends();
    let (low, high) = (low.value(), high.value());
    if low >= high {
        let message = format!("the range runs from {low} to {high}: put the smaller figure first");
        return Some((Code::Conflict, message));
    }
    if low < driver.least.value() || high > driver.most.value() {
        let message = format!(
            "the range runs from {low} to {high}: stay within {} and {}",
            driver.least.value().normalize(),
            driver.most.value().normalize()
        );
        return Some((Code::OutOfBounds, message));
    }
    match range.spread {
        Spread::Triangular { likely, .. } if likely.value() < low || likely.value() > high => {
            let message =
                format!("{likely} is not between {low} and {high}: put the likeliest between the others");
            Some((Code::Conflict, message))
        }
        Spread::LogNormal { .. } if low <= Decimal::ZERO => {
            let message =
                format!("a range of doublings cannot begin at {low}: begin above zero, or choose another shape");
            Some((Code::OutOfBounds, message))
        }
        _ => None,
    }
}

fn correlations(question: &Question) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, pair) in question.correlations.iter().enumerate() {
        let at = |key: &str| format!("correlations[{index}].{key}");
        for (key, field) in [("one", &pair.one), ("other", &pair.other)] {
            if !question.ranges.iter().any(|range| range.field == *field) {
                let message =
                    format!("\"{}\" has no range, so nothing can move with it: give it one", shown(field));
                problems.push(Problem::new(Code::Unknown, at(key), message));
            }
        }
        let by = pair.by.value();
        if by.abs() > Decimal::ONE {
            problems.push(Problem::new(Code::OutOfBounds, at("by"), format!("{by} is beyond −1 and 1")));
        }
        let same = |other: &super::question::Correlation| {
            (other.one == pair.one && other.other == pair.other)
                || (other.one == pair.other && other.other == pair.one)
        };
        if pair.one == pair.other || question.correlations[..index].iter().any(same) {
            let message = format!("{} and {} are paired already: keep one pair", pair.one, pair.other);
            problems.push(Problem::new(Code::Conflict, at("one"), message));
        }
    }
    if problems.is_empty() && draw::factor(question).is_none() {
        let message = "these figures cannot all move together like that: when two move with a third, they move with \
                       each other; bring some of the numbers nearer to 0";
        problems.push(Problem::new(Code::Conflict, "correlations", message));
    }
    problems
}
