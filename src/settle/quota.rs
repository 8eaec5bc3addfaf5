//! Quotas: a number of sales, customers or units that is paid for, first come first.

use super::accrual::{Accrual, IncentiveAccruals};
use super::measure::{month_number, unit_of};
use super::reward::{Group, GroupBase, SettlementPoint};
use super::{Reading, Settler};
use crate::exchange::Purpose;
use crate::formula::{Node, Unit};
use crate::money::{Rounding, RoundingMode};
use crate::phrase::Phrase;
use crate::policy::schema::{Grain, Limit, Quantity};

/// Tells customers of an average from what is left of a division.
const HEADS: Rounding = Rounding { places: 9, mode: RoundingMode::HalfUp };

/// Whole customers only.
const WHOLE_HEADS: Rounding = Rounding { places: 0, mode: RoundingMode::Floor };

/// One limit's quota while a settlement goes through its groups.
pub(super) struct Quota<'a> {
    /// Its place among the table's limits.
    place: usize,
    /// The limit.
    limit: &'a Limit,
    /// Remainder after the groups before.
    left: Node,
    /// Amounts the groups before took.
    taken: Vec<Node>,
}

/// Claim of a group on one quota.
struct Claimed {
    /// Remainder the groups before it left.
    left: Node,
    /// Its quantity, if it is to get anything.
    wanted: Node,
    /// One when all of it is left.
    enough: Node,
    /// The part that is left, one at most.
    ratio: Node,
}

/// Part of a group that its quotas cover.
struct QuotaCover {
    /// The smallest part that any of them covers.
    share: Node,
    /// Its claim on each.
    claims: Vec<Claimed>,
}

impl<'a> Settler<'a, '_> {
    /// Remainder of each quota of a table after other stretches.
    pub(super) fn quotas(&mut self, at: &SettlementPoint<'a, '_>, accounts: &IncentiveAccruals) -> Vec<Quota<'a>> {
        let year_start = self.terms.programme.fiscal_year_start;
        let mut quotas = Vec::new();
        for (place, limit) in at.table.limits.iter().enumerate() {
            let (Some(of), Some(most)) = (limit.of, limit.at_most) else { continue };
            let mut left = self.table_constant(most.value(), unit_of(of), at.clause);
            if let (Some(per), Some(account)) = (limit.per, accounts.quotas.get(&place)) {
                let period = per.around(at.stretch.1, year_start);
                let used = self.graph.sum(&account.others(period, at.stretch.0));
                left = self.graph.sub(left, used);
                left = self.graph.not_negative(left);
                self.label(left, Phrase::Headroom, month_number(at.stretch.1), Some(at.clause));
            }
            quotas.push(Quota { place, limit, left, taken: Vec::new() });
        }
        quotas
    }

    /// Reward of a group for the part of its base that the quotas cover, of all its customers together, each within the
    /// limits of its stretch. `reward` is what one of them would get without quotas: none takes any of them for nothing.
    pub(super) fn within_quotas(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        group: &Group,
        gate: Option<Node>,
        (base, reward): (GroupBase, Node),
        quotas: &mut [Quota<'a>],
        readings: &mut Vec<Reading>,
    ) -> Node {
        let zero = self.graph.zero();
        let cover = self.cover(at, group, (base.net, reward), quotas);
        let Some(count) = group.count else {
            let net = self.covered(base.net, &cover);
            let reward = self.reward_of(at, group, GroupBase { net, ..base }, gate, readings);
            let nothing = self.graph.at_least(zero, cover.share);
            let reward = self.graph.select(nothing, zero, reward.unwrap_or(zero));
            self.label(reward, Phrase::Limited, month_number(at.stretch.1), Some(at.clause));
            return self.group_limits(at, reward, group.who);
        };
        // Like customers come one after another: those who are covered, and one who is covered in part.
        let one = self.graph.one();
        let heads = self.covered(count, &cover);
        let full = self.graph.round(heads, HEADS);
        let full = self.graph.round(full, WHOLE_HEADS);
        let full = self.graph.min(full, count);
        let rest = self.graph.sub(count, full);
        let rest = self.graph.min(rest, one);
        let part = self.graph.sub(heads, full);
        let part = self.graph.not_negative(part);
        // What of the base is covered, less that of whole customers: divided once, so that a band's edge is met exactly.
        let all = self.graph.mul(base.net, count);
        let all = self.covered(all, &cover);
        let whole = self.graph.mul(base.net, full);
        let net = self.graph.sub(all, whole);
        let unit = self.graph.unit(base.net);
        let net = self.graph.div_as(net, rest, unit);
        let last = self.reward_of(at, group, GroupBase { net, ..base }, gate, readings).unwrap_or(zero);
        let some = self.graph.round(part, HEADS);
        let none = self.graph.at_least(zero, some);
        let last = self.graph.select(none, zero, last);
        let mut parts = Vec::with_capacity(2);
        for (reward, heads) in [(reward, full), (last, rest)] {
            let reward = self.group_limits(at, reward, group.who);
            parts.push(self.graph.mul(reward, heads));
        }
        let reward = self.graph.sum(&parts);
        self.label(reward, Phrase::Limited, month_number(at.stretch.1), Some(at.clause));
        reward
    }

    /// Part of a group that the scarcest quota covers, taken from all of them.
    fn cover(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        group: &Group,
        (net, reward): (Node, Node),
        quotas: &mut [Quota<'a>],
    ) -> QuotaCover {
        let (zero, one) = (self.graph.zero(), self.graph.one());
        let nothing = self.graph.at_least(zero, reward);
        let mut share = one;
        let mut claims = Vec::with_capacity(quotas.len());
        for quota in quotas.iter() {
            let all = self.counted(at, group, net, quota.limit.of.unwrap_or_default());
            let all = self.graph.not_negative(all);
            let wanted = self.graph.select(nothing, zero, all);
            let enough = self.graph.at_least(quota.left, wanted);
            let ratio = self.graph.div_as(quota.left, wanted, Unit::Rate);
            let ratio = self.graph.select(enough, one, ratio);
            share = if claims.is_empty() { ratio } else { self.graph.min(share, ratio) };
            claims.push(Claimed { left: quota.left, wanted, enough, ratio });
        }
        let several = quotas.len() > 1;
        for (quota, claim) in quotas.iter_mut().zip(&claims) {
            let mut taken = self.graph.min(claim.wanted, claim.left);
            if several {
                // The scarcest is used up to the last digit, which a product of a quotient may miss.
                let scarcest = self.graph.at_least(share, claim.ratio);
                let unit = self.graph.unit(claim.wanted);
                let part = self.graph.mul_as(claim.wanted, share, unit);
                taken = self.graph.select(scarcest, taken, part);
            }
            quota.left = self.graph.sub(claim.left, taken);
            quota.taken.push(taken);
        }
        QuotaCover { share, claims }
    }

    /// The covered part of `figure`, multiplied first so that the quotient is rounded once.
    fn covered(&mut self, figure: Node, cover: &QuotaCover) -> Node {
        let mut part = figure;
        for claim in &cover.claims {
            let unit = self.graph.unit(figure);
            let less = self.graph.mul_as(figure, claim.left, unit);
            let less = self.graph.div_as(less, claim.wanted, unit);
            let less = if cover.claims.len() > 1 {
                let scarcest = self.graph.at_least(cover.share, claim.ratio);
                self.graph.select(scarcest, less, part)
            } else {
                less
            };
            part = self.graph.select(claim.enough, part, less);
        }
        part
    }

    /// Posts what a settlement took of its quotas.
    pub(super) fn use_up(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        quotas: Vec<Quota<'a>>,
        accounts: &mut IncentiveAccruals,
    ) {
        for quota in quotas {
            let taken = self.graph.sum(&quota.taken);
            let account = accounts.quotas.entry(quota.place, Accrual::default());
            self.post(account, at.stretch.0, at.stretch.1, taken);
        }
    }

    /// Quantity of a group that counts: as much of its sales as its base holds after its own cap.
    fn counted(&mut self, at: &SettlementPoint<'a, '_>, group: &Group, net: Node, of: Quantity) -> Node {
        if of == Quantity::Customers && at.table.grain == Grain::Customer {
            return group.count.unwrap_or_else(|| self.graph.one());
        }
        if of == at.table.base.of {
            return match group.count {
                Some(count) => self.graph.mul(net, count),
                None => net,
            };
        }
        let mask = self.base_mask(at.table);
        let total = self.total(of, mask, at.paid_on, group.who);
        if unit_of(of) == Unit::Money { self.in_programme(total, Purpose::Plan) } else { total }
    }
}
