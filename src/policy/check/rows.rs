//! Rules for rows: always exactly one decides, and each is needed.
//!
//! The most specific row decides, the one that names most dimensions. Every case that some row
//! tells apart is tried: two rows with an equal claim are an error, and so is a row nothing is left to.

use super::bands::same_bounds;
use super::cases::{Axis, MOST_TAGS, Rows, axes, named, tiers};
use super::finding::Findings;
use super::reach::{Reach, lists};
use super::violation::{RowCase, RowKey, RowViolation};
use super::walk::{Parts, Table};
use crate::policy::schema::{Basis, Programme, Row};
use crate::sort;

/// Cases of one table that are tried. The largest tables in print have a few thousand.
const MOST_CASES: usize = 200_000;

/// Checks the rows of every table.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, findings: &mut Findings) {
    for table in &parts.tables {
        let reach = Reach::of(programme, table);
        reach.report(table, findings);
        let mut trial = Trial::new(programme, table, &reach);
        let few = reach.perhaps.len() <= MOST_TAGS && trial.run(0, &Rows::all(table.rows.len()), &mut Vec::new());
        if few {
            trial.report(findings);
        } else {
            findings.add(&table.place.key("rates"), RowViolation::TooManyCases { most: MOST_CASES });
        }
    }
}

/// The rows of a table, tried on every case.
struct Trial<'a> {
    table: &'a Table<'a>,
    axes: Vec<Axis>,
    tiers: Vec<(Option<&'a str>, Rows)>,
    /// Tiers of one role, lowest first, as indices into `tiers`.
    ladders: Vec<Vec<usize>>,
    left: usize,
    decided: Vec<usize>,
    ties: Vec<(usize, usize)>,
    falls: Vec<(usize, usize)>,
    found: Vec<(usize, RowViolation)>,
}

impl<'a> Trial<'a> {
    fn new(programme: &'a Programme, table: &'a Table<'a>, reach: &Reach<'a>) -> Self {
        let (axes, tiers) = (axes(table, reach), tiers(table, reach));
        let place = |id: &String| tiers.iter().position(|(tier, _)| *tier == Some(id));
        let ladder = |tiers: &[String]| sort::distinct(tiers.iter().filter_map(place));
        let roles = programme.role.iter().filter(|role| lists(&table.applies.roles, &role.id));
        let ladders = roles.map(|role| ladder(&role.tiers)).collect();
        Self {
            table,
            axes,
            tiers,
            ladders,
            left: MOST_CASES,
            decided: Vec::new(),
            ties: Vec::new(),
            falls: Vec::new(),
            found: Vec::new(),
        }
    }

    /// Tries every case from the dimension `depth` on; whether there were few enough.
    fn run(&mut self, depth: usize, rows: &Rows, case: &mut Vec<usize>) -> bool {
        if rows.is_empty() {
            return true;
        }
        let Some(left) = self.left.checked_sub(1) else { return false };
        self.left = left;
        if depth == self.axes.len() {
            self.decide(rows, case);
            return true;
        }
        (0..self.axes[depth].len()).all(|value| {
            let inside = rows.and(&self.axes[depth][value].1);
            case.push(value);
            let few = self.run(depth + 1, &inside, case);
            case.pop();
            few
        })
    }

    /// Finds the row that decides for each tier.
    fn decide(&mut self, rows: &Rows, case: &[usize]) {
        let mut winners = Vec::new();
        for tier in 0..self.tiers.len() {
            let claims = rows.and(&self.tiers[tier].1);
            let most = claims.iter().map(|row| self.table.rows[row].specificity()).max();
            let mut equal = claims.iter().filter(|row| Some(self.table.rows[*row].specificity()) == most);
            let (winner, rival) = (equal.next(), equal.next());
            if let (Some(first), Some(second)) = (winner, rival)
                && sort::insert(&mut self.ties, (first, second))
            {
                let case = self.dimensions(case, tier);
                self.found.push((second, RowViolation::Tie { first, second, case }));
            }
            winners.push(winner);
            if let Some(row) = winner {
                sort::insert(&mut self.decided, row);
            }
        }
        let soft = matches!(self.table.basis, Basis::Illustrative(_) | Basis::Own(_));
        if soft && self.table.pays {
            self.compare(&winners);
        }
    }

    /// Compares what each tier gets with what the tier below it gets.
    fn compare(&mut self, winners: &[Option<usize>]) {
        for step in self.ladders.iter().flat_map(|ladder| ladder.windows(2)) {
            let (Some(lower), Some(higher)) = (winners[step[0]], winners[step[1]]) else { continue };
            let Some((more, gets)) = falls(&self.table.rows[lower], &self.table.rows[higher]) else { continue };
            if sort::insert(&mut self.falls, (lower, higher)) {
                let name = |index: usize| self.tiers[index].0.unwrap_or_default().to_owned();
                let (tier, below) = (name(step[1]), name(step[0]));
                self.found.push((higher, RowViolation::FallsWithTier { tier, gets, below, more }));
            }
        }
    }

    /// The dimensions of a case that rows tell apart.
    fn dimensions(&self, case: &[usize], tier: usize) -> Vec<RowCase> {
        let told_apart = self.axes.iter().zip(case).filter(|(axis, _)| axis.len() > 1);
        let mut dimensions: Vec<RowCase> = told_apart.map(|(axis, value)| axis[*value].0.clone()).collect();
        if self.tiers.len() > 1 {
            dimensions.insert(0, named(RowKey::Tier, self.tiers[tier].0));
        }
        if dimensions.is_empty() { vec![RowCase::Everything] } else { dimensions }
    }

    fn report(self, findings: &mut Findings) {
        let place = |row: usize| self.table.place.item("rates", row);
        for (row, violation) in &self.found {
            findings.add(&place(*row), violation.clone());
        }
        let tied = |row: usize| self.ties.iter().any(|(_, second)| *second == row);
        let met = |row: usize| {
            self.axes.iter().all(|axis| axis.iter().any(|(_, rows)| rows.iter().any(|it| it == row)))
                && self.tiers.iter().any(|(_, rows)| rows.iter().any(|it| it == row))
        };
        for row in (0..self.table.rows.len()).filter(|row| !self.decided.contains(row) && !tied(*row)) {
            if met(row) {
                findings.add(&place(row), RowViolation::NothingLeft);
            }
        }
    }
}

/// Values of the lower and the higher tier, where the higher one gets less.
fn falls(lower: &Row, higher: &Row) -> Option<(String, String)> {
    let less = |more: Option<String>, gets: Option<String>| more.zip(gets);
    if lower.rate > higher.rate && higher.rate.is_some() {
        return less(lower.rate.map(|it| it.to_string()), higher.rate.map(|it| it.to_string()));
    }
    if lower.amount > higher.amount && higher.amount.is_some() {
        return less(lower.amount.map(|it| it.to_string()), higher.amount.map(|it| it.to_string()));
    }
    if !same_bounds(&lower.bands, &higher.bands) {
        return None;
    }
    lower.bands.iter().zip(&higher.bands).find_map(|(low, high)| {
        if low.rate > high.rate && high.rate.is_some() {
            return less(low.rate.map(|it| it.to_string()), high.rate.map(|it| it.to_string()));
        }
        if low.amount > high.amount && high.amount.is_some() {
            return less(low.amount.map(|it| it.to_string()), high.amount.map(|it| it.to_string()));
        }
        None
    })
}
