//! Incentives in the statement: earned, taken back, and kept by the vendor, with the month each arrives.

use super::layout::Waterfall;
use super::line::{LineId, LineTerm};
use super::{Months, Statement};
use crate::formula::Node;
use crate::phrase::Phrase;
use crate::policy::schema::{Form, Incentive, Model};
use crate::settle::{Delay, Settled};

impl<'a> Statement<'_, '_, 'a, '_> {
    /// Adds the lines of incentives earned, clawed back and withheld by the vendor.
    pub(super) fn incentives(&mut self) -> Months {
        let zero = self.graph.zero();
        let settled = &self.from.settlement.incentives;
        let mut parts = Vec::new();
        for (table, earned) in self.by_table(false) {
            parts.push(earned.clone());
            let line = self.add(LineId::Table(table.id.clone()), earned);
            line.parent = Some(LineId::Incentives);
            line.term = Some(table.term.into());
            line.vendors = true;
        }
        let clawed: Vec<Months> = settled.iter().filter(|one| !one.charge).map(|one| one.clawed.clone()).collect();
        let clawed = self.added(&clawed);
        if clawed.iter().any(|&month| month != zero) {
            let taken = self.minus(&clawed);
            parts.push(taken.clone());
            let line = self.add(LineId::Clawback, taken);
            line.parent = Some(LineId::Incentives);
            line.term = Some(LineTerm::Clawback);
            line.vendors = true;
        }
        let lost = self.lost();
        if lost.iter().any(|&month| month != zero) {
            parts.push(lost.clone());
            let line = self.add(LineId::Lost, lost);
            line.parent = Some(LineId::Incentives);
            line.vendors = true;
        }
        let incentives = self.together(LineId::Incentives, &parts);
        self.mark(|line| {
            line.term = Some(LineTerm::Incentives);
            line.waterfall = Some(Waterfall::Step);
        });
        let mut all = vec![incentives];
        for (table, earned) in self.by_table(true) {
            let kept = self.minus(&earned);
            let line = self.add(LineId::Table(table.id.clone()), kept.clone());
            line.term = Some(table.term.into());
            line.vendors = true;
            line.waterfall = Some(Waterfall::Step);
            all.push(kept);
        }
        if let Some(share) = self.passes_on() {
            let passed = self.shared(&all[0].clone(), share);
            let passed = self.minus(&passed);
            let line = self.add(LineId::PassedIncentives, passed.clone());
            line.term = Some(LineTerm::PassThrough);
            line.waterfall = Some(Waterfall::Step);
            all.push(passed);
        }
        self.added(&all)
    }

    /// Earnings of each table, of all its editions together.
    fn by_table(&mut self, charge: bool) -> Vec<(&'a Incentive, Months)> {
        let mut tables: Vec<(&'a Incentive, Vec<Months>)> = Vec::new();
        for one in self.from.settlement.incentives.iter().filter(|one| one.charge == charge) {
            let table = one.table(self.from.terms);
            match tables.iter_mut().find(|(known, _)| known.id == table.id) {
                Some((_, editions)) => editions.push(one.earned.clone()),
                None => tables.push((table, vec![one.earned.clone()])),
            }
        }
        let together = |(table, editions): (&'a Incentive, Vec<Months>)| match editions.as_slice() {
            [only] => (table, only.clone()),
            _ => (table, self.added(&editions)),
        };
        tables.into_iter().map(together).collect()
    }

    /// Earnings lost before payment, as money that does not come, in the month they were earned.
    pub(super) fn lost(&mut self) -> Months {
        let mut lost: Vec<Vec<Node>> = vec![Vec::new(); self.months()];
        for one in self.from.settlement.incentives.iter().filter(|one| !one.charge) {
            for payment in one.payments.iter().filter(|payment| payment.delay == Some(Delay::Expired)) {
                lost[payment.earned].push(payment.amount);
            }
        }
        let lost: Months = lost.into_iter().map(|parts| self.graph.sum(&parts)).collect();
        self.minus(&lost)
    }

    /// The share of incentives that resellers get.
    pub(super) fn passes_on(&mut self) -> Option<Node> {
        if let (None, Some(shares)) = (self.passes_on, self.from.pass_through) {
            self.passes_on = Some(self.typed(shares.incentives, Phrase::PassThroughIncentives));
        }
        self.passes_on
    }

    /// Receipts of incentives in one form, less what charges take; `None` when there is none. A store
    /// takes its charges off what customers pay, not off incentives.
    pub(super) fn received(&mut self, form: Form) -> Option<Months> {
        let mut received: Vec<Vec<Node>> = vec![Vec::new(); self.months()];
        let zero = self.graph.zero();
        let mut any = false;
        let kept = |one: &&Settled| one.charge && self.from.model == Model::Seller;
        for one in self.from.settlement.incentives.iter().filter(|one| !kept(one)) {
            for payment in one.payments.iter().filter(|payment| payment.form == form) {
                any = true;
                if let Some(at) = payment.paid.and_then(|paid| self.from.ledger.index(paid)) {
                    let amount = if one.charge { self.graph.sub(zero, payment.amount) } else { payment.amount };
                    received[at].push(amount);
                }
            }
        }
        any.then(|| received.into_iter().map(|parts| self.graph.sum(&parts)).collect())
    }

    /// Incentives earned, less what was lost, taken back or came, to date.
    pub(super) fn receivable(&mut self) -> Months {
        let settled: Vec<&Settled> = self.from.settlement.incentives.iter().filter(|one| !one.charge).collect();
        let mut moves: Vec<Months> = settled.iter().map(|one| one.earned.clone()).collect();
        let clawed: Vec<Months> = settled.iter().map(|one| one.clawed.clone()).collect();
        let (clawed, arrived, refunded) = (self.added(&clawed), self.arrived(), self.refunded());
        // What is given back in cash had come before.
        let left = self.added(&[arrived, refunded]);
        moves.extend([self.minus(&left), self.minus(&clawed), self.lost()]);
        let mut moves = self.added(&moves);
        let before: Vec<Node> = settled.iter().map(|one| one.cancelled_of_history).collect();
        if let Some(first) = moves.first_mut() {
            let before = self.graph.sum(&before);
            *first = self.graph.add(*first, before);
        }
        self.running(&moves)
    }

    /// Cash paid back on clawback, as money going out.
    pub(super) fn refunded(&mut self) -> Months {
        let settled = self.from.settlement.incentives.iter();
        let refunded: Vec<Months> = settled.map(|one| one.refunded.clone()).collect();
        let refunded = self.added(&refunded);
        self.minus(&refunded)
    }

    /// Receipts of incentives in each month, in any form.
    pub(super) fn arrived(&mut self) -> Months {
        let mut paid = vec![Vec::new(); self.months()];
        for one in self.from.settlement.incentives.iter().filter(|one| !one.charge) {
            for payment in &one.payments {
                if let Some(at) = payment.paid.and_then(|month| self.from.ledger.index(month)) {
                    paid[at].push(payment.amount);
                }
            }
        }
        paid.into_iter().map(|parts| self.graph.sum(&parts)).collect()
    }

    /// Charges kept by the vendor.
    pub(super) fn charges(&self) -> impl Iterator<Item = &'_ Settled> {
        self.from.settlement.incentives.iter().filter(|one| one.charge)
    }
}
