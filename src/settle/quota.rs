//! Quotas: so many sales, customers or units are paid for, and those that come first are.

use super::Settler;
use super::account::Accounts;
use super::measure::{month_number, unit_of};
use super::reward::{Group, Occasion};
use crate::exchange::Purpose;
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::{Grain, Limit, Quantity};

/// One limit's quota while a settlement goes through its groups.
pub(super) struct Quota<'a> {
    /// Its place among the table's limits.
    place: usize,
    /// The limit.
    limit: &'a Limit,
    /// What the groups before left of it.
    left: Node,
    /// What the groups before took of it.
    taken: Vec<Node>,
}

impl<'a> Settler<'a, '_> {
    /// What other stretches leave of each quota of a table.
    pub(super) fn quotas(&mut self, at: &Occasion<'a, '_>, accounts: &Accounts) -> Vec<Quota<'a>> {
        let year_start = self.terms.programme.fiscal_year_start;
        let mut quotas = Vec::new();
        for (place, limit) in at.table.limits.iter().enumerate() {
            let (Some(of), Some(most)) = (limit.of, limit.at_most) else { continue };
            let mut left = self.stated(most.value(), unit_of(of), at.clause);
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

    /// What a group with the base `net` gets of `part`: all of it while the quotas last, then the share they still cover.
    /// A group that gets nothing uses nothing up.
    pub(super) fn within_quotas(
        &mut self,
        at: &Occasion<'a, '_>,
        group: &Group,
        (part, net): (Node, Node),
        quotas: &mut [Quota<'a>],
    ) -> Node {
        let zero = self.graph.zero();
        let mut part = part;
        for quota in quotas {
            let all = self.counted(at, group, net, quota.limit.of.unwrap_or_default());
            let nothing = self.graph.at_least(zero, part);
            let wanted = self.graph.select(nothing, zero, all);
            let taken = self.graph.min(wanted, quota.left);
            quota.left = self.graph.sub(quota.left, taken);
            quota.taken.push(taken);
            let unit = self.graph.unit(part);
            let share = self.graph.mul_as(part, taken, unit);
            let share = self.graph.div_as(share, wanted, unit);
            let covered = self.graph.at_least(taken, wanted);
            part = self.graph.select(covered, part, share);
            self.label(part, Phrase::Limited, month_number(at.stretch.1), Some(at.clause));
        }
        part
    }

    /// Posts what a settlement took of its quotas.
    pub(super) fn use_up(&mut self, at: &Occasion<'a, '_>, quotas: Vec<Quota<'a>>, accounts: &mut Accounts) {
        for quota in quotas {
            let taken = self.graph.sum(&quota.taken);
            let account = accounts.quotas.entry(quota.place).or_default();
            self.post(account, at.stretch.0, at.stretch.1, taken);
        }
    }

    /// How much a group counts for: of what it is paid on, as much as its base holds after its own cap.
    fn counted(&mut self, at: &Occasion<'a, '_>, group: &Group, net: Node, of: Quantity) -> Node {
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
