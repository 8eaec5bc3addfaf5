//! One incentive through all its settlements.

use super::account::Accounts;
use super::limit::Guaranteed;
use super::reward::Occasion;
use super::{Settled, Settler, Who};
use crate::date::{Month, Period};
use crate::exchange::Purpose;
use crate::formula::{Clause, Node};
use crate::money::Rounding;
use crate::phrase::Phrase;
use crate::policy::schema::{Grain, Incentive, Quantity, Rounds};

impl<'a> Settler<'a, '_> {
    /// Every incentive and charge that is for this partner.
    pub(super) fn incentives(&mut self) -> Vec<Settled> {
        let terms = self.terms;
        let tables = terms.incentives.iter().enumerate().map(|at| (at, false));
        let tables: Vec<((usize, &&'a Incentive), bool)> =
            tables.chain(terms.charges.iter().enumerate().map(|at| (at, true))).collect();
        let mut settled: Vec<Settled> = Vec::with_capacity(tables.len());
        let mut accounts: Vec<Accounts> = Vec::with_capacity(tables.len());
        for ((place, &table), charge) in tables {
            if self.is_for(table) {
                let (one, account) = self.earn(table, (place, charge), &settled, &accounts);
                settled.push(one);
                accounts.push(account);
            }
        }
        self.best_of(&mut settled);
        for (one, account) in settled.iter_mut().zip(&accounts) {
            one.clawed = self.clawed(one, account);
        }
        self.pay_out(&mut settled);
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

    fn earn(
        &mut self,
        table: &'a Incentive,
        (place, charge): (usize, bool),
        prior: &[Settled],
        prior_accounts: &[Accounts],
    ) -> (Settled, Accounts) {
        let clause = self.clause(&table.basis);
        let zero = self.graph.zero();
        let months = self.ledger.months;
        let mut one = Settled {
            place,
            charge,
            earned: vec![zero; months],
            clawed: vec![],
            gates: vec![],
            readings: vec![],
            payments: vec![],
        };
        let mut accounts = Accounts::default();
        let mut left = None;
        for (first, end) in self.settlements(table) {
            let paid_on = self.comparable(table.base.above.as_ref(), (first, end));
            let at = Occasion { table, clause, stretch: (first, end), paid_on, prior, prior_accounts };
            let reward = self.reward(&at, &mut accounts, &mut one.gates, &mut one.readings);
            let reward = self.partner_limits(&at, reward);
            let reward = self.unlocked(&at, reward, &mut one.gates);
            let Guaranteed { at_end, in_advance, left: next } = self.guaranteed(&at, reward, left);
            left = next;
            let total = self.period_limits(&at, at_end, &accounts.partner);
            let rounded = self.rounded(&at, total, &accounts);
            if table.rounds == Rounds::RunningTotal {
                self.post(&mut accounts.exact, first, end, total);
            }
            let amount = self.post(&mut accounts.partner, first, end, rounded);
            let Some(month) = self.ledger.index(end) else { continue };
            self.label(amount, Phrase::Earned, u32::try_from(month).unwrap_or(0), Some(clause));
            // What the vendor keeps is kept out of the sale; what it pays is paid at the rate of payouts.
            let purpose = if charge { Purpose::Plan } else { Purpose::Payout };
            let amount = self.paid_in_plan(amount, purpose);
            one.earned[month] = self.graph.add(one.earned[month], amount);
            if let Some(advance) = in_advance {
                let advance = self.paid_in_plan(advance, purpose);
                let start = self.ledger.index(first.max(self.ledger.first())).unwrap_or(month);
                one.earned[start] = self.graph.add(one.earned[start], advance);
            }
        }
        (one, accounts)
    }

    /// The months in which `table` is settled, each with the first month of its stretch.
    ///
    /// A stretch, or the period of a limit, may have begun before the first month asked for. What it
    /// had earned by then is worked out too, from history, so that the months asked for continue
    /// where history stopped instead of starting anew.
    fn settlements(&self, table: &Incentive) -> Vec<(Month, Month)> {
        let year_start = self.terms.programme.fiscal_year_start;
        let (start, last) = (self.ledger.first(), self.ledger.last());
        let opening = start.plus(-1);
        let settles = table.settles.unwrap_or(table.per);
        let stretch = |month: Month| table.per.around(month, year_start);
        let mut settlements = Vec::new();
        // What a partner holds has no date, so nothing is known of what it earned before.
        if self.earliest < start && table.base.of != Quantity::Credential {
            let limits = table.limits.iter().filter_map(|limit| limit.per);
            let year = (table.rounds == Rounds::RunningTotal).then_some(Period::Year);
            let periods = limits.chain(year).chain([table.per]);
            let from = periods.map(|per| per.around(start, year_start).0).min().unwrap_or(start);
            let mut month = from.max(self.earliest);
            while month <= opening {
                if month == stretch(month).1 || month == opening {
                    settlements.push((stretch(month).0, month));
                }
                month = month.plus(1);
            }
        }
        for index in 0..self.ledger.months {
            let month = self.ledger.month(index);
            if month == settles.around(month, year_start).1.min(last) {
                settlements.push((stretch(month).0, month));
            }
        }
        settlements
    }

    fn rounded(&mut self, at: &Occasion<'a, '_>, amount: Node, accounts: &Accounts) -> Node {
        let table = at.table;
        let rounding = table.rounding.unwrap_or(self.terms.programme.rounding);
        match table.rounds {
            Rounds::Unit if table.grain == Grain::Partner => self.rounded_by_unit(at, amount, rounding),
            Rounds::RunningTotal => self.rounded_running(at, amount, accounts, rounding),
            Rounds::Unit | Rounds::Line => self.graph.round(amount, rounding),
        }
    }

    fn rounded_by_unit(&mut self, at: &Occasion<'a, '_>, amount: Node, rounding: Rounding) -> Node {
        let mask = self.base_mask(at.table, false);
        let units = self.total(Quantity::Units, mask, at.paid_on, Who::All);
        let each = self.graph.div(amount, units);
        let each = self.graph.round(each, rounding);
        self.graph.mul(each, units)
    }

    /// The amount at which the rounded total of the year so far is the rounded sum of the unrounded
    /// amounts: what rounding left over before is in it.
    fn rounded_running(
        &mut self,
        at: &Occasion<'a, '_>,
        amount: Node,
        accounts: &Accounts,
        rounding: Rounding,
    ) -> Node {
        let year = Period::Year.around(at.stretch.1, self.terms.programme.fiscal_year_start);
        let before = accounts.partner.others(year, at.stretch.0);
        let exact = self.graph.sum(&accounts.exact.others(year, at.stretch.0));
        let exact = self.graph.add(exact, amount);
        let rounded = self.graph.round(exact, rounding);
        let before = self.graph.sum(&before);
        self.graph.sub(rounded, before)
    }

    /// The clause of a table, for others that report on it.
    pub(super) fn clause_of(&self, table: &Incentive) -> Clause {
        self.clause(&table.basis)
    }
}
