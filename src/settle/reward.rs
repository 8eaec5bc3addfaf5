//! Rewards: an incentive's groups, their gates, bases and parts.

use super::accrual::{GroupTotals, IncentiveAccruals};
use super::measure::{MonthRange, month_number, off_sales, unit_of};
use super::{GateSeen, Reading, Scope, Settled, Settler, TierShare};
use crate::exchange::Purpose;
use crate::formula::{Clause, Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::{Gate, Grain, Incentive, Quantity, Scale};

/// An incentive at one settlement.
pub(super) struct SettlementPoint<'a, 's> {
    /// The table.
    pub table: &'a Incentive,
    /// Its clause.
    pub clause: Clause,
    /// From the stretch's first month to the one that is settled.
    pub stretch: MonthRange,
    /// The part of it that the base reads.
    pub paid_on: MonthRange,
    /// Incentives listed before it.
    pub prior: &'s [Settled],
    /// Their accounts.
    pub prior_accounts: &'s [IncentiveAccruals],
}

/// Whose sales are taken together.
pub(super) struct Group {
    /// Whose they are.
    pub who: Scope,
    /// The like customers it stands for, when it stands for several.
    pub count: Option<Node>,
    /// The profiles of its sales in the stretch, as a set.
    pub profiles: Vec<bool>,
    /// The sales the base reads.
    pub mask: usize,
}

/// Tells whether rows pay sums that no base changes.
pub(super) fn is_flat(table: &Incentive) -> bool {
    table.scale == Scale::Fixed && table.rates.iter().all(|row| row.bands.is_empty())
}

/// The base of a group.
#[derive(Clone, Copy)]
pub(super) struct GroupBase {
    /// The quantity.
    pub whole: Node,
    /// After baseline, earlier incentives and cap.
    pub net: Node,
}

impl<'a> Settler<'a, '_> {
    /// Reward at one settlement over all groups of its grain.
    pub(super) fn reward(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        accounts: &mut IncentiveAccruals,
        seen: &mut Vec<GateSeen>,
        readings: &mut Vec<Reading>,
    ) -> Node {
        let table = at.table;
        let own_grain = if table.grain == Grain::Customer { Grain::Customer } else { Grain::Partner };
        let of_partner = |gate: &Gate| gate.grain.unwrap_or(own_grain) == Grain::Partner;
        let gates = || table.gates.iter().enumerate();
        let together = gates().filter(|(_, gate)| of_partner(gate));
        let together = self.gates(together, at.stretch, Scope::All, at.clause, seen);
        let mut parts: Vec<(Scope, Node)> = Vec::new();
        let groups = self.groups(at);
        let mut quotas = self.quotas(at, accounts);
        self.represented = groups.iter().filter_map(|group| Some((group.who, group.count?))).collect();
        for group in groups {
            let alone = gates().filter(|(_, gate)| !of_partner(gate));
            let alone = self.gates(alone, at.stretch, group.who, at.clause, seen);
            let gate = match (together, alone) {
                (Some(together), Some(alone)) => Some(self.graph.mul(together, alone)),
                (one, other) => one.or(other),
            };
            let base = if is_flat(table) && table.otherwise.is_none() && quotas.is_empty() {
                let nothing = self.graph.zero();
                GroupBase { whole: nothing, net: nothing }
            } else {
                self.base_of(at, &group)
            };
            let seen = readings.len();
            let Some(mut part) = self.reward_of(at, &group, base, gate, readings) else { continue };
            if quotas.is_empty() {
                part = self.group_limits(at, part, group.who);
                part = self.customer_periods(at, part, group.who, accounts);
                if let Some(count) = group.count {
                    part = self.graph.mul(part, count);
                }
            } else {
                // What chose the band is what the quotas leave.
                readings.truncate(seen);
                part = self.within_quotas(at, &group, gate, (base, part), &mut quotas, readings);
                part = self.each_within_periods(at, part, &group, accounts);
            }
            parts.push((group.who, part));
        }
        self.represented.clear();
        self.use_up(at, quotas, accounts);
        let parts = self.customer_limits(at, parts, accounts);
        let amounts: Vec<Node> = parts.iter().map(|(_, amount)| *amount).collect();
        let whole = self.graph.sum(&amounts);
        if table.clawback.is_some() {
            accounts.groups = GroupTotals { parts: parts.into_iter().collect(), whole: Some(whole) };
        }
        whole
    }

    /// Reward of a group, of one of its customers where it stands for several, on `base`, and what it gets where a gate is
    /// missed; `None` when the table has nothing for it.
    pub(super) fn reward_of(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        group: &Group,
        base: GroupBase,
        gate: Option<Node>,
        readings: &mut Vec<Reading>,
    ) -> Option<Node> {
        let paid = self.paid(at, group, base, readings);
        let missed = gate.and_then(|_| self.missed(at, group, base));
        let zero = self.graph.zero();
        match gate {
            _ if paid.is_none() && missed.is_none() => None,
            Some(gate) => Some(self.graph.select(gate, paid.unwrap_or(zero), missed.unwrap_or(zero))),
            None => paid,
        }
    }

    /// A group's reward within the limits of longer periods on each customer, of an average one where it stands for several.
    fn each_within_periods(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        reward: Node,
        group: &Group,
        accounts: &mut IncentiveAccruals,
    ) -> Node {
        let Some(count) = group.count.filter(|_| Self::has_customer_periods(at.table)) else {
            return self.customer_periods(at, reward, group.who, accounts);
        };
        let each = self.graph.div(reward, count);
        let each = self.customer_periods(at, each, group.who, accounts);
        self.graph.mul(each, count)
    }

    /// The groups with sales in the stretch, customers in order of their first sale in it.
    fn groups(&mut self, at: &SettlementPoint<'a, '_>) -> Vec<Group> {
        let table = at.table;
        let mask = self.base_mask(table);
        let blank = vec![false; self.ledger.profiles.len()];
        let months = self.offset(at.paid_on.0.max(self.earliest)).zip(self.offset(at.paid_on.1));
        let Some((from, to)) = months else { return Vec::new() };
        let mut groups: Vec<Group> = Vec::new();
        if table.grain == Grain::Partner {
            groups.push(Group { who: Scope::All, count: None, profiles: blank.clone(), mask });
        }
        let mut place = vec![None; self.ledger.customers.len()];
        for offset in from..=to {
            for index in self.by_month[offset].clone() {
                let posting = &self.ledger.postings[index];
                let profile = posting.profile as usize;
                if !self.masks[mask][profile] {
                    continue;
                }
                let group = match table.grain {
                    Grain::Partner => 0,
                    Grain::Customer => *place[posting.customer as usize].get_or_insert(groups.len()),
                    Grain::Transaction => groups.len(),
                };
                if group == groups.len() {
                    let (who, count) = match table.grain {
                        Grain::Transaction => {
                            (Scope::Posting(u32::try_from(index).unwrap_or(u32::MAX)), posting.count)
                        }
                        _ => (Scope::Customer(posting.customer), None),
                    };
                    groups.push(Group { who, count, profiles: blank.clone(), mask });
                }
                groups[group].profiles[profile] = true;
            }
        }
        for group in &mut groups {
            if table.grain == Grain::Customer {
                group.count = self.represented_in(at, group.who);
            }
        }
        groups
    }

    /// Reward on a group's base when a gate is missed, as far as the table is for the partner.
    fn missed(&mut self, at: &SettlementPoint<'a, '_>, group: &Group, base: GroupBase) -> Option<Node> {
        let rate = self.table_constant(at.table.otherwise?.value(), Unit::Rate, at.clause);
        let zero = self.graph.zero();
        let mut parts = Vec::new();
        for (profiles, shares) in self.by_signing(at, group) {
            let part = if profiles == group.profiles {
                base.net
            } else {
                let mask = self.intern_mask(profiles);
                self.row_base(at, group, mask, base)
            };
            let open = shares.iter().copied().filter(|share| self.is_at(at, share.tier));
            let open: Vec<TierShare> = open.collect();
            if open.len() == shares.len() {
                parts.push(part);
            } else {
                parts.extend(open.into_iter().map(|share| self.graph.select(share.flag, part, zero)));
            }
        }
        let sum = self.graph.sum(&parts);
        Some(self.graph.mul_as(sum, rate, Unit::Money))
    }

    /// The base of a group, before and after what lowers it as a whole.
    fn base_of(&mut self, at: &SettlementPoint<'a, '_>, group: &Group) -> GroupBase {
        let whole = self.whole_base(at, group);
        self.label(whole, Phrase::Base, month_number(at.stretch.1), Some(at.clause));
        let net = self.net_base(at, whole, group);
        GroupBase { whole, net }
    }

    /// The quantity a group is paid on: of one customer where the group stands for several.
    fn whole_base(&mut self, at: &SettlementPoint<'a, '_>, group: &Group) -> Node {
        let base = &at.table.base;
        let node = if base.of == Quantity::Credential {
            self.credential(base.credential.as_deref().unwrap_or_default())
        } else {
            self.total(base.of, group.mask, at.paid_on, group.who)
        };
        self.each_without_tax(at, node, group.count)
    }

    /// One customer's part of a figure of the base, in the programme's currency and without the tax in it.
    pub(super) fn each_without_tax(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        figure: Node,
        count: Option<Node>,
    ) -> Node {
        let mut node = match count {
            Some(count) => self.graph.div(figure, count),
            None => figure,
        };
        if unit_of(at.table.base.of) == Unit::Money {
            node = self.in_programme(node, Purpose::Plan);
        }
        if let Some(rate) = at.table.base.exchange {
            let rate = self.table_constant(rate.value(), Unit::Rate, at.clause);
            node = self.graph.mul(node, rate);
        }
        if let Some(tax) = at.table.base.tax_inside {
            let one = self.graph.one();
            let tax = self.table_constant(tax.value(), Unit::Rate, at.clause);
            let gross = self.graph.add(one, tax);
            node = self.graph.div_as(node, gross, unit_of(at.table.base.of));
        }
        node
    }

    /// The base after baseline, earlier incentives and cap.
    fn net_base(&mut self, at: &SettlementPoint<'a, '_>, whole: Node, group: &Group) -> Node {
        let base = &at.table.base;
        let about = month_number(at.stretch.1);
        let mut net = whole;
        if let Some(baseline) = &base.above {
            let mut least = self.baseline(baseline, base.of, group.mask, at.paid_on, group.who, at.clause);
            if off_sales(baseline) {
                least = self.each_without_tax(at, least, group.count);
            }
            let excess = self.graph.sub(net, least);
            net = self.graph.not_negative(excess);
            self.label(net, Phrase::Excess, about, Some(at.clause));
        }
        if at.table.stack.net_of_prior {
            let paid = self.paid_before(at, group, whole);
            // Nothing is left at least, and no less of more refunds than sales.
            let zero = self.graph.zero();
            let least = self.graph.min(net, zero);
            let left = self.graph.sub(net, paid);
            net = self.graph.max(left, least);
            self.label(net, Phrase::NetBase, about, Some(at.clause));
        }
        if let Some(cap) = base.at_most {
            let cap = self.table_constant(cap.value(), unit_of(base.of), at.clause);
            net = self.graph.min(net, cap);
            self.label(net, Phrase::CappedBase, about, Some(at.clause));
        }
        net
    }

    /// Payments of earlier counted incentives in the stretch; for a group, its part by base.
    fn paid_before(&mut self, at: &SettlementPoint<'a, '_>, group: &Group, whole: Node) -> Node {
        let counted = at.prior.iter().zip(at.prior_accounts);
        let terms = self.terms;
        // An edition is not on top of the one it follows.
        let other = |prior: &Settled| prior.table(terms).id != at.table.id;
        let counted =
            counted.filter(|(prior, _)| prior.table(terms).stack.counted && !prior.charge && other(prior));
        let paid: Vec<Node> =
            counted.flat_map(|(_, accounts)| accounts.partner.account.added(at.stretch.0, at.stretch.1)).collect();
        let paid = self.graph.sum(&paid);
        if group.who == Scope::All {
            return paid;
        }
        let all = self.total(at.table.base.of, group.mask, at.paid_on, Scope::All);
        let all = self.each_without_tax(at, all, None);
        let part = self.graph.mul_as(paid, whole, Unit::Money);
        self.graph.div_as(part, all, Unit::Money)
    }
}
