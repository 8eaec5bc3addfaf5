//! Nothing dead: which figures of a programme move nobody's answer when they are nudged.
//!
//! A figure that is typed in, cited and never read looks exactly like one that works. So each figure of
//! each table is nudged, one at a time, and partners are tried who are made for it: of the roles, tiers
//! and sales its row is for, of sizes around the bounds nearby. The first whose answer changes proves it
//! alive. `make dead-values` and `tests/dead_values.rs` share this module.
//!
//! Figures are those of prices, discounts, incentives, charges and tiers' demands, but for the days they
//! are in force on and a first bound of zero, below which nothing can be told apart.

#![allow(dead_code, reason = "each of the programs that share this module uses a part of it")]

mod book;
mod figure;
mod partner;
mod sale;
mod table;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::Mutex;
use std::thread;

use partner_calculator::estimate::{Outcome, estimate};
use partner_calculator::policy::schema::Programme;
use partner_calculator::request::Request;

use figure::Figure;
use partner::{Probe, probes};
use table::{Table, tables};

/// A figure that moves nothing.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dead {
    /// Path, such as `incentive[2].rates[0].rate`.
    pub path: String,
    /// Identity.
    pub value: String,
}

/// Every figure of `programme` that no partner tried notices, in order.
pub fn dead(programme: &Programme) -> Vec<Dead> {
    let whole = serde_json::to_value(programme).expect("a programme can be written as JSON");
    let left = Mutex::new(tables(programme, &whole));
    let found = Mutex::new(Vec::new());
    let work = || {
        while let Some(table) = { left.lock().expect("no thread panics with it").pop() } {
            let dead = dead_in(programme, &table);
            found.lock().expect("no thread panics with it").extend(dead);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let mut dead = found.into_inner().expect("no thread panics with it");
    dead.sort_unstable();
    dead
}

fn dead_in(programme: &Programme, place: &Table<'_>) -> Vec<Dead> {
    let alone = place.alone(programme);
    let whole = serde_json::to_value(&alone).expect("a programme can be written as JSON");
    let tables = tables(&alone, &whole);
    let same = |table: &&Table<'_>| table.list == place.list && table.json == place.json;
    let table = tables.iter().find(same).expect("a table is left with itself");
    let mut before = HashMap::new();
    let figures = figure::figures(table).into_iter();
    let dead = figures.filter(|figure| !is_noticed(&alone, table, figure, &mut before)).collect::<Vec<_>>();
    let path = |figure: &Figure| format!("{}[{}].{}", place.list, place.index, figure.at);
    dead.iter().map(|figure| Dead { path: path(figure), value: figure.value.to_string() }).collect()
}

/// Whether some partner's answer changes with the figure. `before` remembers the answers without a change.
fn is_noticed(
    programme: &Programme,
    table: &Table<'_>,
    figure: &Figure,
    before: &mut HashMap<Probe, Option<String>>,
) -> bool {
    let nudged: Vec<Programme> =
        figure.nudges().filter_map(|value| table.with(programme, figure, &value)).collect();
    probes(programme, table, figure).into_iter().any(|probe| {
        let request = probe.request(programme, table);
        let first = before.entry(probe).or_insert_with(|| answered(programme, &request));
        nudged.iter().any(|other| answered(other, &request) != *first)
    })
}

/// Answer as a partner sees it: figures, payments and tiers; `None` when the question is refused.
fn answered(programme: &Programme, request: &Request) -> Option<String> {
    let Ok(Outcome::Answer(answer)) = estimate(programme, request) else { return None };
    let mut text = format!("{:?}{:?}", answer.payouts, answer.tiers);
    for line in &answer.lines {
        write!(text, "{}={:?};", line.id, line.amounts).ok()?;
    }
    Some(text)
}

/// Each of `all` with each of `values` put into it, the last put varying fastest.
fn vary<P: Clone, T: Clone>(all: &[P], values: &[T], put: impl Fn(&mut P, T)) -> Vec<P> {
    let with = |one: &P, value: &T| {
        let mut one = one.clone();
        put(&mut one, value.clone());
        one
    };
    all.iter().flat_map(|one| values.iter().map(|value| with(one, value)).collect::<Vec<P>>()).collect()
}
