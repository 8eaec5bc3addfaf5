//! Base × scale: what one row of a table makes of its part of the base.

use super::measure::month_number;
use super::reward::{Group, GroupBase, SettlementPoint};
use super::{Reading, Scope, Settler};
use crate::exchange::Purpose;
use crate::formula::{Node, Unit};
use crate::ledger::Profile;
use crate::money::{Rounding, RoundingMode};
use crate::phrase::Phrase;
use crate::policy::schema::{Grain, Means, Quantity, Row, Scale};
use crate::sort;

/// Whole steps only.
const COMPLETE_STEPS: Rounding = Rounding { places: 0, mode: RoundingMode::Floor };

impl<'a> Settler<'a, '_> {
    /// The rows that some sale of a group falls in, each with its sales and whether it has them all.
    pub(super) fn rows(
        &mut self,
        rows: &'a [Row],
        profiles: &[bool],
        tier: Option<usize>,
    ) -> Vec<(usize, usize, bool)> {
        let rows = self.row_by_profile(rows, tier);
        let of: Vec<Option<usize>> =
            rows.iter().zip(profiles).map(|(row, inside)| row.filter(|_| *inside)).collect();
        let used = sort::distinct(of.iter().copied().flatten());
        let alone = used.len() == 1 && of.iter().zip(profiles).all(|(row, inside)| row.is_some() || !inside);
        used.into_iter()
            .map(|row| {
                let mask = of.iter().map(|it| *it == Some(row)).collect();
                (row, self.intern_mask(mask), alone)
            })
            .collect()
    }

    /// The row for what a partner holds, which has no family, no customer and no date: one that names
    /// none of them.
    pub(super) fn row_of_holder(&self, rows: &'a [Row], tier: Option<usize>) -> Option<usize> {
        let nothing = Profile {
            family: String::new(),
            account: None,
            kind: String::new(),
            country: self.partner.country.clone(),
            means: Means::Cash,
            tags: Vec::new(),
            age: 0,
            since: None,
            ordered: None,
            refund: false,
        };
        self.row(rows, &nothing, tier).map(|(index, _)| index)
    }

    /// A row's part of the base, in proportion where the base was reduced as a whole.
    pub(super) fn row_base(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        group: &Group,
        row_mask: usize,
        GroupBase { whole, net }: GroupBase,
    ) -> Node {
        let own = self.total(at.table.base.of, row_mask, at.paid_on, group.who);
        let own = self.each_without_tax(at, own, group.count);
        if whole == net {
            return own;
        }
        let unit = self.graph.unit(net);
        let part = self.graph.mul_as(own, net, unit);
        self.graph.div_as(part, whole, unit)
    }

    /// Reward of a row on its part of the base, which may be all of it.
    pub(super) fn row_reward(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        group: &Group,
        row: usize,
        (base, net, alone): (Node, Node, bool),
        readings: &mut Vec<Reading>,
    ) -> Node {
        let table = at.table;
        let rule = &table.rates[row];
        let reward = if rule.bands.is_empty() {
            match (rule.rate, rule.amount) {
                (Some(rate), _) => {
                    let rate = self.row_rate(at.clause, row, rate.value());
                    self.graph.mul_as(base, rate, Unit::Money)
                }
                (None, amount) => {
                    let amount = self.table_constant(amount.unwrap_or_default().value(), Unit::Money, at.clause);
                    let place = u32::try_from(row).unwrap_or(u32::MAX);
                    self.label(amount, Phrase::TableRate, place, Some(at.clause));
                    if table.scale == Scale::Fixed { amount } else { self.graph.mul_as(base, amount, Unit::Money) }
                }
            }
        } else {
            let reading = self.reading(at, net, group);
            let scale = self.row_scale(at, row);
            if let Some(month) = self.ledger.index(at.stretch.1).filter(|_| group.who == Scope::All) {
                readings.push(Reading { month, reading, table: scale, row, holds: self.graph.one() });
            }
            self.banded(at, group, base, (reading, alone && table.reads.is_none()), (scale, row))
        };
        self.label(reward, Phrase::Reward, month_number(at.stretch.1), Some(at.clause));
        reward
    }

    /// A row's bands in the graph, written once.
    fn row_scale(&mut self, at: &SettlementPoint<'a, '_>, row: usize) -> u32 {
        if let Some(&known) = self.scales.get(&(at.clause.0, row)) {
            return known;
        }
        let table = at.table;
        let known = self.scale_table(&table.rates[row].bands, table.scale, table.edges, at.clause);
        self.scales.insert((at.clause.0, row), known);
        known
    }

    /// Figure that chooses the band: the measure the table names, else the whole base.
    fn reading(&mut self, at: &SettlementPoint<'a, '_>, net: Node, group: &Group) -> Node {
        let Some(reads) = &at.table.reads else { return net };
        self.measure(reads, at.stretch, group.who, at.clause)
    }

    fn banded(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        group: &Group,
        base: Node,
        (reading, own_reading): (Node, bool),
        (scale, row): (u32, usize),
    ) -> Node {
        let about = month_number(at.stretch.1);
        match at.table.scale {
            Scale::Fixed => {
                let amount = self.graph.scale(reading, scale, Unit::Money);
                self.label(amount, Phrase::BandReached, about, Some(at.clause));
                amount
            }
            Scale::Whole | Scale::Interpolated => {
                let rated = at.table.rates[row].bands.iter().any(|band| band.rate.is_some());
                let unit = if rated { Unit::Rate } else { Unit::Money };
                let reading = match (&at.table.reads, at.table.grain) {
                    (Some(_), _) => reading,
                    // A sale given back is read as the sale was, so that both together leave nothing.
                    (None, Grain::Transaction) => self.magnitude(reading),
                    // More refunds than sales are paid back at the rate of the first band.
                    (None, _) => self.graph.not_negative(reading),
                };
                let rate = self.graph.scale(reading, scale, unit);
                self.label(rate, Phrase::BandReached, about, Some(at.clause));
                self.graph.mul_as(base, rate, Unit::Money)
            }
            Scale::FreeGoods => self.free_goods(at, group, reading, scale),
            Scale::Steps => {
                let stepped = self.steps(at, reading, scale, Unit::Money);
                self.label(stepped, Phrase::Banded, about, Some(at.clause));
                self.in_proportion(base, stepped, (reading, own_reading))
            }
            Scale::Slice | Scale::Rolling | Scale::Total | Scale::StraightLine => {
                let growth = at.table.reads.as_ref().is_some_and(|reads| reads.growth_over.is_some());
                let reading = if growth { self.graph.not_negative(reading) } else { reading };
                let banded = self.graph.scale(reading, scale, Unit::Money);
                self.label(banded, Phrase::Banded, about, Some(at.clause));
                self.in_proportion(base, banded, (reading, own_reading || at.table.scale == Scale::StraightLine))
            }
        }
    }

    /// A figure without its sign.
    fn magnitude(&mut self, figure: Node) -> Node {
        let zero = self.graph.zero();
        let negative = self.graph.sub(zero, figure);
        self.graph.max(figure, negative)
    }

    /// A part of the base's share of what the bands made of the reading: all of it where the two are one. Mixed rows and
    /// foreign readings share one table, so that each part of the base is paid at the table's average.
    fn in_proportion(&mut self, base: Node, banded: Node, (reading, whole): (Node, bool)) -> Node {
        if whole {
            return banded;
        }
        // Multiplied first, so that the quotient is rounded once.
        let part = self.graph.mul_as(base, banded, Unit::Money);
        self.graph.div_as(part, reading, Unit::Money)
    }

    /// The first band's amount for each complete step of the reading. A sale given back takes back the steps it had.
    fn steps(&mut self, at: &SettlementPoint<'a, '_>, reading: Node, scale: u32, unit: Unit) -> Node {
        let band = &self.graph.scales()[scale as usize].bands[0];
        let (step, each) = (band.from, band.value);
        let of = self.graph.unit(reading);
        let step = self.table_constant(step, of, at.clause);
        let mut steps = self.complete(reading, step);
        if at.table.reads.is_none() && at.table.grain == Grain::Transaction {
            let zero = self.graph.zero();
            let given_back = self.graph.sub(zero, reading);
            let given_back = self.complete(given_back, step);
            steps = self.graph.sub(steps, given_back);
        }
        let each = self.table_constant(each, unit, at.clause);
        self.graph.mul_as(steps, each, unit)
    }

    /// Number of complete steps in a reading; none in a negative one.
    fn complete(&mut self, reading: Node, step: Node) -> Node {
        let reading = self.graph.not_negative(reading);
        let steps = self.graph.div_as(reading, step, Unit::Count);
        self.graph.round(steps, COMPLETE_STEPS)
    }

    /// Free units for each complete step, at the average list price of the units bought.
    fn free_goods(&mut self, at: &SettlementPoint<'a, '_>, group: &Group, reading: Node, scale: u32) -> Node {
        let free = self.steps(at, reading, scale, Unit::Count);
        let mask = self.base_mask(at.table);
        let list = self.total(Quantity::List, mask, at.paid_on, group.who);
        let units = self.total(Quantity::Units, mask, at.paid_on, group.who);
        let worth = self.graph.mul_as(free, list, Unit::Money);
        let worth = self.graph.div_as(worth, units, Unit::Money);
        self.in_programme(worth, Purpose::Plan)
    }
}
