//! From a draft to steps the kernel knows.

use rust_decimal::Decimal;

use super::kernel::{Step, TERMS, Terms, Work};
use super::writer::{Draft, Task};
use crate::formula::number::Number;

/// Writes the steps of `draft`.
pub(super) fn lower<N: Number>(draft: &Draft, steps: &mut Vec<Step<N>>) {
    let &Draft { ref task, round, to } = draft;
    let work = match *task {
        Task::Two(two, a, b) => Work::Two(two, a, b),
        Task::Select(flag, yes, no) => Work::Select(flag, yes, no),
        Task::Scale(a, table) => Work::Scale(a, table),
        Task::Chance(of, by, luck, chance) => Work::Chance(of, by, luck, chance),
        Task::Sum(ref terms) => match terms[..] {
            [(place, factor)] => Work::Times(place, N::factor(factor)),
            _ => return sum(terms.clone(), round, to, steps),
        },
    };
    steps.push(Step { work, round, to });
}

/// Some terms at a time, those with the same factor together.
fn sum<N: Number>(mut terms: Vec<(u32, Decimal)>, round: Option<u32>, to: u32, steps: &mut Vec<Step<N>>) {
    terms.sort_by_key(|&(place, factor)| (factor, place));
    let mut onto = false;
    for shared in terms.chunk_by(|one, next| one.1 == next.1) {
        for part in shared.chunks(TERMS) {
            let places = match *part {
                [(a, _)] => Terms::One([a]),
                [(a, _), (b, _)] => Terms::Two([a, b]),
                [(a, _), (b, _), (c, _)] => Terms::Three([a, b, c]),
                [(a, _), (b, _), (c, _), (d, _), ..] => Terms::Four([a, b, c, d]),
                [] => continue,
            };
            let work = match part[0].1 {
                factor if factor == Decimal::ONE => Work::Add { terms: places, onto },
                factor => Work::AddTimes { terms: places, onto, factor: N::factor(factor) },
            };
            steps.push(Step { work, round: None, to });
            onto = true;
        }
    }
    if round.is_some() {
        steps.push(Step { work: Work::Itself, round, to });
    }
}
