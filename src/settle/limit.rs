//! Caps, floors, milestones and guarantees.

use super::accrual::{Accrual, IncentiveAccruals, PeriodAccruals};
use super::measure::{MonthRange, month_number};
use super::reward::SettlementPoint;
use super::{GateSeen, Scope, Settler};
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::{Grain, Incentive, Limit};

impl<'a> Settler<'a, '_> {
    /// Limits of the stretch on what one group gets: of a customer's, those that hold for each customer, and of a sale's,
    /// those that hold for each sale.
    pub(super) fn group_limits(&mut self, at: &SettlementPoint<'a, '_>, amount: Node, who: Scope) -> Node {
        let grain = match who {
            Scope::All => Grain::Partner,
            Scope::Customer(_) => Grain::Customer,
            Scope::Posting(_) => Grain::Transaction,
        };
        self.of_stretch(at, amount, who, grain)
    }

    /// Limits for each customer on what its single sales get, sale by sale.
    pub(super) fn customer_limits(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        parts: Vec<(Scope, Node)>,
        accounts: &mut IncentiveAccruals,
    ) -> Vec<(Scope, Node)> {
        let single = at.table.grain == Grain::Transaction;
        if !single || at.table.limits.iter().all(|limit| limit.grain != Grain::Customer) {
            return parts;
        }
        let mut customers: Vec<(Scope, Vec<Node>)> = Vec::new();
        let mut place = vec![None; self.ledger.customers.len()];
        for (who, amount) in parts {
            let Scope::Posting(index) = who else { continue };
            let customer = self.ledger.postings[index as usize].customer;
            let at = *place[customer as usize].get_or_insert(customers.len());
            if at == customers.len() {
                customers.push((Scope::Customer(customer), Vec::new()));
            }
            customers[at].1.push(amount);
        }
        let limited = |(who, amounts): (Scope, Vec<Node>)| {
            let amount = self.graph.sum(&amounts);
            let Some(count) = self.represented_in(at, who) else {
                return (who, self.of_customer(at, amount, who, accounts));
            };
            self.represented.insert(who, count);
            let each = self.graph.div(amount, count);
            let each = self.of_customer(at, each, who, accounts);
            (who, self.graph.mul(each, count))
        };
        let limited = customers.into_iter().map(limited).collect();
        self.represented.clear();
        limited
    }

    /// A customer's limits: first those of the stretch, then those that hold for longer.
    fn of_customer(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        who: Scope,
        accounts: &mut IncentiveAccruals,
    ) -> Node {
        let amount = self.of_stretch(at, amount, who, Grain::Customer);
        self.customer_periods(at, amount, who, accounts)
    }

    /// Tells whether limits of a longer period hold for each customer.
    pub(super) fn has_customer_periods(table: &Incentive) -> bool {
        table.limits.iter().any(|limit| limit.per.is_some() && limit.grain == Grain::Customer)
    }

    /// A customer's limits that hold for longer than a stretch.
    pub(super) fn customer_periods(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        who: Scope,
        accounts: &mut IncentiveAccruals,
    ) -> Node {
        if !matches!(who, Scope::Customer(_)) || !Self::has_customer_periods(at.table) {
            return amount;
        }
        let periods = accounts.customers.entry(who).or_default();
        let amount = self.of_periods(at, amount, periods, who, Grain::Customer);
        self.post(&mut periods.account, at.stretch.0, at.stretch.1, amount);
        amount
    }

    /// Limits on what the partner gets when its groups are finer.
    pub(super) fn partner_limits(&mut self, at: &SettlementPoint<'a, '_>, amount: Node) -> Node {
        if at.table.grain == Grain::Partner {
            return amount;
        }
        self.of_stretch(at, amount, Scope::All, Grain::Partner)
    }

    /// Limits on the partner that hold over other stretches than the incentive's own.
    pub(super) fn period_limits(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        periods: &mut PeriodAccruals,
    ) -> Node {
        self.of_periods(at, amount, periods, Scope::All, Grain::Partner)
    }

    fn of_stretch(&mut self, at: &SettlementPoint<'a, '_>, amount: Node, who: Scope, grain: Grain) -> Node {
        let limits = at.table.limits.iter().filter(|limit| limit.per.is_none() && limit.grain == grain);
        let limits = limits.filter(|limit| limit.of.is_none());
        limits.fold(amount, |amount, limit| {
            let amount = self.capped(at, amount, limit, None, who);
            if self.is_over(at) { self.raised(at, amount, limit, None) } else { amount }
        })
    }

    /// Caps of the stretch on the partner, where an edition came into force in the middle of it.
    pub(super) fn stretch_caps(&mut self, at: &SettlementPoint<'a, '_>, amount: Node, who: Scope) -> Node {
        let limits = at.table.limits.iter().filter(|limit| limit.per.is_none() && limit.grain == Grain::Partner);
        let limits = limits.filter(|limit| limit.of.is_none());
        limits.fold(amount, |amount, limit| self.capped(at, amount, limit, None, who))
    }

    /// Earnings of a stretch to date within the caps on the partner of periods as long as the stretch, or longer.
    pub(super) fn period_caps(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        periods: &PeriodAccruals,
    ) -> Node {
        let year_start = self.terms.programme.fiscal_year_start;
        let (first, end) = at.stretch;
        let limits = at.table.limits.iter().filter(|limit| limit.grain == Grain::Partner && limit.of.is_none());
        let limits = limits.filter_map(|limit| Some((limit, limit.per.filter(|per| *per >= at.table.per)?)));
        limits.fold(amount, |amount, (limit, per)| {
            let used = self.graph.sum(&periods.account.others(per.around(end, year_start), first));
            self.capped(at, amount, limit, Some(used), Scope::All)
        })
    }

    /// Earnings of a stretch to date within the remainder of each period's limit. Other stretches of the period use
    /// the limit up. A period shorter than the stretch limits what the stretch adds in it: what was cut off, or raised, in
    /// one period stays so in those after it.
    fn of_periods(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        periods: &mut PeriodAccruals,
        who: Scope,
        grain: Grain,
    ) -> Node {
        let year_start = self.terms.programme.fiscal_year_start;
        let (first, end) = at.stretch;
        let mut amount = amount;
        let limits = at.table.limits.iter().enumerate();
        for (place, limit) in limits.filter(|(_, limit)| limit.grain == grain && limit.of.is_none()) {
            let Some(per) = limit.per else { continue };
            let period = per.around(end, year_start);
            if per < at.table.per {
                let short = periods.short.entry(place, <(Accrual, Accrual)>::default());
                amount = self.of_short_period(at, amount, (limit, period), short, who);
                continue;
            }
            let used = self.graph.sum(&periods.account.others(period, first));
            amount = self.capped(at, amount, limit, Some(used), who);
            if end == period.1 {
                amount = self.raised(at, amount, limit, Some(used));
            }
        }
        amount
    }

    /// Earnings of a stretch to date, where its additions in a period are limited.
    fn of_short_period(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        (limit, period): (&'a Limit, MonthRange),
        (given, kept): &mut (Accrual, Accrual),
        who: Scope,
    ) -> Node {
        let (first, end) = at.stretch;
        let gained = match given.before(first, period.0) {
            Some(before) => self.graph.sub(amount, before),
            None => amount,
        };
        let mut limited = self.capped(at, gained, limit, None, who);
        if end == period.1 {
            limited = self.raised(at, limited, limit, None);
        }
        let total = match kept.before(first, period.0) {
            Some(before) => self.graph.add(before, limited),
            None => limited,
        };
        self.post(given, first, end, amount);
        self.post(kept, first, end, total);
        total
    }

    /// `amount` within a limit's caps, less what of them is used up.
    fn capped(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        limit: &'a Limit,
        used: Option<Node>,
        who: Scope,
    ) -> Node {
        let about = month_number(at.stretch.1);
        let mut limited = amount;
        let mut caps = Vec::new();
        if let Some(cap) = limit.at_most {
            caps.push(self.table_constant(cap.value(), Unit::Money, at.clause));
        }
        if let Some(times) = &limit.at_most_of {
            let measure = self.measure(&times.of, at.stretch, who, at.clause);
            let factor = self.table_constant(times.factor.value(), Unit::Rate, at.clause);
            let cap = self.graph.mul_as(measure, factor, Unit::Money);
            caps.push(self.graph.not_negative(cap));
        }
        for cap in caps {
            let cap = match used {
                Some(used) => {
                    let left = self.graph.sub(cap, used);
                    let left = self.graph.not_negative(left);
                    self.label(left, Phrase::Headroom, about, Some(at.clause));
                    left
                }
                None => cap,
            };
            limited = self.graph.min(limited, cap);
            self.label(limited, Phrase::Limited, about, Some(at.clause));
        }
        limited
    }

    /// `amount`, when there is any, raised to a limit's floor, of which some may be paid already: that of a period only
    /// while the table is for the partner's tier.
    fn raised(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        limit: &'a Limit,
        paid: Option<Node>,
    ) -> Node {
        let Some(floor) = limit.at_least else { return amount };
        let zero = self.graph.zero();
        let mut floor = self.table_constant(floor.value(), Unit::Money, at.clause);
        let mut all = amount;
        if let Some(paid) = paid {
            floor = self.graph.sub(floor, paid);
            all = self.graph.add(amount, paid);
        }
        let nothing = self.graph.at_least(zero, all);
        let raised = self.graph.max(amount, floor);
        let mut raised = self.graph.select(nothing, amount, raised);
        if limit.per.is_some() {
            let for_tier = self.for_tier(at.table, at.stretch.1);
            raised = self.graph.select(for_tier, raised, amount);
        }
        self.label(raised, Phrase::Limited, month_number(at.stretch.1), Some(at.clause));
        raised
    }

    /// The part of `amount` that milestones have unlocked.
    pub(super) fn unlocked(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        seen: &mut Vec<GateSeen>,
    ) -> Node {
        if at.table.tranches.is_empty() {
            return amount;
        }
        let mut parts = Vec::new();
        let mut below = self.graph.zero();
        let gates = at.table.gates.len();
        for (index, tranche) in at.table.tranches.iter().enumerate() {
            let up_to = match tranche.up_to {
                Some(up_to) => {
                    let up_to = self.table_constant(up_to.value(), Unit::Money, at.clause);
                    self.graph.min(amount, up_to)
                }
                None => amount,
            };
            let part = self.graph.sub(up_to, below);
            let (zero, one) = (self.graph.zero(), self.graph.one());
            // Milestones are numbered after the gates.
            let gate = core::iter::once((gates + index, &tranche.gate));
            let flag = self.gates(gate, at.stretch, Scope::All, at.clause, seen).unwrap_or(one);
            parts.push(self.graph.select(flag, part, zero));
            below = up_to;
        }
        let unlocked = self.graph.sum(&parts);
        self.label(unlocked, Phrase::Unlocked, month_number(at.stretch.1), Some(at.clause));
        unlocked
    }

    /// `amount` raised to the guarantee, which is due when the stretch is over unless it is paid in advance. `left` is
    /// what the stretch before left of it, where what exceeds it is carried. Beside it stands what it does not cover.
    pub(super) fn guaranteed(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        left: &mut Option<Node>,
    ) -> (Node, Option<Node>) {
        let Some(rule) = &at.table.guarantee else { return (amount, None) };
        let whole = self.table_constant(rule.amount.value(), Unit::Money, at.clause);
        let guarantee = left.unwrap_or(whole);
        let over = self.is_over(at);
        if over && rule.carried {
            let excess = self.graph.sub(amount, whole);
            let excess = self.graph.not_negative(excess);
            let next = self.graph.sub(whole, excess);
            *left = Some(self.graph.not_negative(next));
        }
        if !over && !rule.in_advance {
            return (amount, None);
        }
        // Nothing is guaranteed to a partner of another tier.
        let for_tier = self.for_tier(at.table, at.stretch.1);
        let guarantee = self.graph.select(for_tier, guarantee, amount);
        let raised = self.graph.max(amount, guarantee);
        self.label(raised, Phrase::TopUp, month_number(at.stretch.1), Some(at.clause));
        let spare = at.table.clawback.is_some().then(|| self.graph.sub(raised, guarantee));
        (raised, spare)
    }

    /// Tells whether the stretch of a settlement ends with it.
    fn is_over(&self, at: &SettlementPoint<'a, '_>) -> bool {
        at.table.per.around(at.stretch.1, self.terms.programme.fiscal_year_start).1 == at.stretch.1
    }
}
