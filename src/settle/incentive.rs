//! One incentive through all its settlements.

use super::limit::Guaranteed;
use super::reward::Occasion;
use super::{Settled, Settler};
use crate::date::Month;
use crate::formula::{Clause, Node};
use crate::phrase::Phrase;
use crate::policy::schema::{ClawbackShare, Grain, Incentive, Rounds};

impl<'a> Settler<'a, '_> {
    /// Every incentive and charge that is for this partner.
    pub(super) fn incentives(&mut self) -> Vec<Settled<'a>> {
        let terms = self.terms;
        let tables = terms.incentives.iter().map(|table| (*table, false));
        let tables: Vec<(&'a Incentive, bool)> =
            tables.chain(terms.charges.iter().map(|table| (*table, true))).collect();
        let mut settled: Vec<Settled<'a>> = Vec::with_capacity(tables.len());
        for (table, charge) in tables {
            if self.is_for(table) {
                let one = self.earn(table, charge, &settled);
                settled.push(one);
            }
        }
        self.best_of(&mut settled);
        for index in 0..settled.len() {
            let clawed = self.clawed(&settled[index]);
            let payments = self.payments(settled[index].table, &settled[index].earned);
            settled[index].clawed = clawed;
            settled[index].payments = payments;
        }
        settled
    }

    fn is_for(&self, table: &Incentive) -> bool {
        let to = &table.applies;
        let (role, country) = (&self.partner.role, &self.partner.country);
        self.tiers.iter().flatten().any(|share| {
            let name =
                share.tier.and_then(|tier| self.terms.programme.tier.get(tier)).map(|tier| tier.id.as_str());
            self.terms.applies(to, role, name, country)
        })
    }

    fn earn(&mut self, table: &'a Incentive, charge: bool, prior: &[Settled<'a>]) -> Settled<'a> {
        let clause = self.clause(&table.basis);
        let zero = self.graph.zero();
        let months = self.ledger.months;
        let year_start = self.terms.programme.fiscal_year_start;
        let settles = table.settles.unwrap_or(table.per);
        let rounding = table.rounding.unwrap_or(self.terms.programme.rounding);
        let mut one = Settled {
            table,
            charge,
            earned: vec![zero; months],
            clawed: vec![],
            gates: vec![],
            readings: vec![],
            payments: vec![],
        };
        let mut earned: Vec<Node> = Vec::with_capacity(months);
        let mut to_date: Option<(Month, Node)> = None;
        let mut left = None;
        for month in 0..months {
            let end = self.ledger.month(month);
            let (_, last) = settles.around(end, year_start);
            if end != last.min(self.ledger.last()) {
                earned.push(zero);
                continue;
            }
            let (first, _) = table.per.around(end, year_start);
            let at = Occasion {
                table,
                clause,
                paid_on: (first.max(self.ledger.first()), end),
                looks_at: (first, end),
                prior,
            };
            let reward = self.reward(&at, &mut one.gates, &mut one.readings);
            let reward = self.partner_limits(&at, reward);
            let reward = self.unlocked(&at, reward, &mut one.gates);
            let Guaranteed { at_end, in_advance, left: next } = self.guaranteed(&at, reward, left);
            left = next;
            let mut amount = self.rounded(at_end, table, &at, rounding);
            if settles != table.per {
                let total = amount;
                if let Some((_, before)) = to_date.filter(|(stretch, _)| *stretch == first) {
                    amount = self.graph.sub(total, before);
                }
                to_date = Some((first, total));
            }
            amount = self.period_limits(&at, amount, &earned, month);
            self.label(amount, Phrase::Earned, u32::try_from(month).unwrap_or(0), Some(clause));
            earned.push(amount);
            if let Some(advance) = in_advance {
                let start = self.ledger.index(at.paid_on.0).unwrap_or(month);
                earned[start] = self.graph.add(earned[start], advance);
            }
        }
        one.earned = earned;
        one
    }

    fn rounded(
        &mut self,
        amount: Node,
        table: &'a Incentive,
        at: &Occasion<'a, '_>,
        rounding: crate::money::Rounding,
    ) -> Node {
        if table.rounds == Rounds::Unit && table.grain == Grain::Partner {
            let mask = self.mask(&table.base.sales, super::filter::Counting::Earning, false);
            let units = self.total(crate::policy::schema::Quantity::Units, mask, at.paid_on, super::Who::All);
            let each = self.graph.div(amount, units);
            let each = self.graph.round(each, rounding);
            return self.graph.mul(each, units);
        }
        self.graph.round(amount, rounding)
    }

    /// What is taken back of an incentive in each month, for sales given back early.
    fn clawed(&mut self, settled: &Settled<'a>) -> Vec<Node> {
        let zero = self.graph.zero();
        let mut by_month: Vec<Vec<Node>> = vec![Vec::new(); self.ledger.months];
        if let Some(rule) = &settled.table.clawback {
            let clause = self.clause(&settled.table.basis);
            let ledger = self.ledger;
            for (index, posting) in ledger.postings.iter().enumerate() {
                let Some(ended) = posting.ended.and_then(|ended| ledger.index(ended)) else { continue };
                let kept = ledger.month(ended).since(posting.month);
                let within = i32::try_from(rule.within_months).unwrap_or(i32::MAX);
                if !(0..within).contains(&kept) || ledger.index(posting.month).is_none() {
                    continue;
                }
                let Some(share) = self.share_of_earned(settled, index) else { continue };
                let taken = match rule.how {
                    ClawbackShare::Full => share,
                    ClawbackShare::ProRata => {
                        let months =
                            self.stated(rust_decimal::Decimal::from(within), crate::formula::Unit::Count, clause);
                        let unkept = self
                            .graph
                            .plain(rust_decimal::Decimal::from(within - kept), crate::formula::Unit::Count);
                        let part = self.graph.mul(share, unkept);
                        self.graph.div(part, months)
                    }
                };
                let taken = self.graph.round(taken, self.terms.programme.rounding);
                self.label(taken, Phrase::Clawback, u32::try_from(index).unwrap_or(0), Some(clause));
                by_month[ended].push(taken);
            }
        }
        by_month.into_iter().map(|parts| if parts.is_empty() { zero } else { self.graph.sum(&parts) }).collect()
    }

    /// The part of what an incentive earned that one posting brought, by its part of the base.
    fn share_of_earned(&mut self, settled: &Settled<'a>, index: usize) -> Option<Node> {
        let table = settled.table;
        let ledger = self.ledger;
        let posting = &ledger.postings[index];
        let mask = self.mask(&table.base.sales, super::filter::Counting::Earning, false);
        if !self.masks[mask][posting.profile as usize] {
            return None;
        }
        let settles = table.settles.unwrap_or(table.per);
        let (first, last) = settles.around(posting.month, self.terms.programme.fiscal_year_start);
        let (first, last) = (first.max(ledger.first()), last.min(ledger.last()));
        let earned = settled.earned[ledger.index(last)?];
        let own = self.total(table.base.of, mask, (first, last), super::Who::Posting(u32::try_from(index).ok()?));
        let whole = self.total(table.base.of, mask, (first, last), super::Who::All);
        let part = self.graph.mul_as(earned, own, crate::formula::Unit::Money);
        Some(self.graph.div_as(part, whole, crate::formula::Unit::Money))
    }

    /// The clause of a table, for others that report on it.
    pub(super) fn clause_of(&self, table: &Incentive) -> Clause {
        self.clause(&table.basis)
    }
}
