//! Sums too small to pay: carried forward until enough is due.

use super::due::{Carried, Due, Dues};
use super::payout::together;
use super::{Delay, Settler};
use crate::date::Month;
use crate::exchange::Purpose;
use crate::formula::Node;
use crate::phrase::Phrase;
use crate::policy::schema::{Form, Incentive};
use crate::sort;

/// Incentives that are paid as one sum, one of which has a least payment.
pub(super) struct MinimumPool {
    /// Their places.
    members: Vec<usize>,
    /// The least payment of each, in the plan's currency.
    least: Vec<Node>,
    /// Tells whether it is the same for all.
    alike: bool,
}

impl<'a> Settler<'a, '_> {
    /// The incentives that carry small sums forward, by what is paid together.
    pub(super) fn pools(&mut self, tables: &[&'a Incentive]) -> Vec<MinimumPool> {
        let mut pools = Vec::new();
        for (place, table) in tables.iter().enumerate() {
            let members: Vec<usize> = (0..tables.len()).filter(|&other| together(table, tables[other])).collect();
            let some = members.iter().any(|&member| tables[member].payout.minimum.is_some());
            if members.first() != Some(&place) || !some {
                continue;
            }
            let alike = members.iter().all(|&it| tables[it].payout.minimum == table.payout.minimum);
            let least = members.iter().map(|&member| self.least(tables[member])).collect();
            pools.push(MinimumPool { members, least, alike });
        }
        pools
    }

    fn least(&mut self, table: &'a Incentive) -> Node {
        let clause = self.clause_of(table);
        let least = table.payout.minimum.unwrap_or_default();
        let least = self.table_constant(least.value(), crate::formula::Unit::Money, clause);
        self.paid_in_plan(least, Purpose::Payout)
    }

    /// Pays what is due in `month` where enough is, form by form, and carries it forward where it is not.
    pub(super) fn pay_month(&mut self, pools: &[MinimumPool], dues: &mut [Dues], month: Month) {
        for pool in pools {
            let due = |member: usize| dues[member].sums.iter().filter(move |due| due.falls_due(month));
            let forms = pool.members.iter().flat_map(|&member| due(member)).map(|due| due.form);
            for form in sort::distinct(forms) {
                self.pay_form(pool, dues, (month, form));
            }
        }
    }

    /// Goes on after the months asked for, as long as something falls due.
    pub(super) fn pay_later(&mut self, pools: &[MinimumPool], dues: &mut [Dues]) {
        let last = self.ledger.last();
        let members = pools.iter().flat_map(|pool| &pool.members);
        let months = members.flat_map(|&member| dues[member].sums.iter().filter_map(|due| due.paid));
        for month in sort::distinct(months.filter(|month| *month > last)) {
            self.pay_month(pools, dues, month);
        }
    }

    fn pay_form(&mut self, pool: &MinimumPool, dues: &mut [Dues], (month, form): (Month, Form)) {
        let zero = self.graph.zero();
        let mut brings = Vec::with_capacity(pool.members.len());
        let mut all = Vec::new();
        for &member in &pool.members {
            let due = dues[member].sums.iter().filter(|due| due.falls_due(month) && due.form == form);
            let own: Vec<Node> = due.map(|due| due.left).collect();
            all.extend(dues[member].carried.iter().filter(|it| it.last.form == form).map(|it| it.amount));
            all.extend(&own);
            brings.push(if own.is_empty() { None } else { Some(self.graph.sum(&own)) });
        }
        let total = self.graph.sum(&all);
        self.label(total, Phrase::Due, 0, None);
        let enough = self.is_enough(pool, &brings, total);
        for &member in &pool.members {
            let before = dues[member].carried.iter().position(|it| it.last.form == form);
            let before = before.map(|at| dues[member].carried.remove(at));
            let mut carried = before.map_or(zero, |it| it.amount);
            let mut last = before.map(|it| it.last);
            let mut more = carried;
            for due in dues[member].sums.iter_mut().filter(|due| due.falls_due(month) && due.form == form) {
                let sum = self.graph.add(more, due.left);
                carried = self.graph.add(carried, due.left);
                due.own = Some(due.left);
                due.left = self.graph.select(enough, sum, zero);
                (more, last) = (zero, Some(*due));
            }
            let Some(last) = last else { continue };
            if more != zero {
                // Nothing of its own falls due: what it carried comes with what others bring.
                let left = self.graph.select(enough, more, zero);
                let delay = Some(Delay::CarriedForward);
                dues[member].sums.push(Due { paid: Some(month), left, own: Some(zero), delay, ..last });
            }
            let amount = self.graph.select(enough, zero, carried);
            dues[member].carried.push(Carried { last, amount });
        }
    }

    /// One when `total` is enough for one of those that bring something.
    fn is_enough(&mut self, pool: &MinimumPool, brings: &[Option<Node>], total: Node) -> Node {
        if pool.alike {
            return self.graph.at_least(total, pool.least[0]);
        }
        let zero = self.graph.zero();
        let mut enough = zero;
        for (brings, &least) in brings.iter().zip(&pool.least) {
            let Some(brings) = *brings else { continue };
            let reached = self.graph.at_least(total, least);
            let nothing = self.graph.at_least(zero, brings);
            let reached = self.graph.select(nothing, zero, reached);
            enough = if enough == zero { reached } else { self.graph.max(enough, reached) };
        }
        enough
    }
}
