//! Caps, floors, milestones and guarantees.

use super::measure::month_number;
use super::reward::Occasion;
use super::{GateSeen, Settler, Who};
use crate::date::{Month, Period};
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::{Grain, Limit};

impl<'a> Settler<'a, '_> {
    /// Limits on what one group gets: each customer's, or each sale's where the grain is finer.
    pub(super) fn group_limits(&mut self, at: &Occasion<'a, '_>, amount: Node, who: Who) -> Node {
        let finer = who != Who::All;
        let limits =
            at.table.limits.iter().filter(|limit| limit.per.is_none() && finer == (limit.grain != Grain::Partner));
        limits.fold(amount, |amount, limit| self.limited(at, amount, limit, None, who))
    }

    /// Limits on what the partner gets at one settlement when its groups are finer.
    pub(super) fn partner_limits(&mut self, at: &Occasion<'a, '_>, amount: Node) -> Node {
        if at.table.grain == Grain::Partner {
            return amount;
        }
        let limits = at.table.limits.iter().filter(|limit| limit.per.is_none() && limit.grain == Grain::Partner);
        limits.fold(amount, |amount, limit| self.limited(at, amount, limit, None, Who::All))
    }

    /// Limits that hold over a longer stretch than one settlement: what is left of them.
    pub(super) fn period_limits(
        &mut self,
        at: &Occasion<'a, '_>,
        amount: Node,
        earned: &[Node],
        month: usize,
    ) -> Node {
        let limits = at.table.limits.iter().filter_map(|limit| limit.per.map(|per| (limit, per)));
        limits.fold(amount, |amount, (limit, per)| {
            let before = self.earlier_in(per, self.ledger.month(month), earned);
            self.limited(at, amount, limit, Some(before), Who::All)
        })
    }

    /// What earlier settlements of the same `per` have taken.
    fn earlier_in(&mut self, per: Period, month: Month, earned: &[Node]) -> Node {
        let (first, _) = per.around(month, self.terms.programme.fiscal_year_start);
        let from = self.ledger.index(first).unwrap_or(0);
        self.graph.sum(earned.get(from..).unwrap_or_default())
    }

    fn limited(
        &mut self,
        at: &Occasion<'a, '_>,
        amount: Node,
        limit: &'a Limit,
        before: Option<Node>,
        who: Who,
    ) -> Node {
        let about = month_number(at.paid_on.1);
        let mut limited = amount;
        let mut caps = Vec::new();
        if let Some(cap) = limit.at_most {
            caps.push(self.stated(cap.value(), Unit::Money, at.clause));
        }
        if let Some(times) = &limit.at_most_of {
            let measure = self.measure(&times.of, at.looks_at, who, at.clause);
            let factor = self.stated(times.factor.value(), Unit::Rate, at.clause);
            caps.push(self.graph.mul_as(measure, factor, Unit::Money));
        }
        for cap in caps {
            let cap = match before {
                Some(before) => {
                    let left = self.graph.sub(cap, before);
                    let left = self.graph.not_negative(left);
                    self.label(left, Phrase::Headroom, about, Some(at.clause));
                    left
                }
                None => cap,
            };
            limited = self.graph.min(limited, cap);
            self.label(limited, Phrase::Limited, about, Some(at.clause));
        }
        if let Some(floor) = limit.at_least {
            let zero = self.graph.zero();
            let floor = self.stated(floor.value(), Unit::Money, at.clause);
            let nothing = self.graph.at_least(zero, limited);
            let raised = self.graph.max(limited, floor);
            limited = self.graph.select(nothing, limited, raised);
            self.label(limited, Phrase::Limited, about, Some(at.clause));
        }
        limited
    }

    /// The part of `amount` that milestones have unlocked.
    pub(super) fn unlocked(&mut self, at: &Occasion<'a, '_>, amount: Node, seen: &mut Vec<GateSeen>) -> Node {
        if at.table.tranches.is_empty() {
            return amount;
        }
        let mut parts = Vec::new();
        let mut below = self.graph.zero();
        for tranche in &at.table.tranches {
            let up_to = match tranche.up_to {
                Some(up_to) => {
                    let up_to = self.stated(up_to.value(), Unit::Money, at.clause);
                    self.graph.min(amount, up_to)
                }
                None => amount,
            };
            let gates = core::slice::from_ref(&tranche.gate);
            let part = self.graph.sub(up_to, below);
            let zero = self.graph.zero();
            let flag = self.gates(gates, at.looks_at, Who::All, at.clause, seen).unwrap_or(zero);
            parts.push(self.graph.select(flag, part, zero));
            below = up_to;
        }
        let unlocked = self.graph.sum(&parts);
        self.label(unlocked, Phrase::Unlocked, month_number(at.paid_on.1), Some(at.clause));
        unlocked
    }

    /// `amount` raised to the guarantee, what is paid for it in advance, and what is left of it
    /// for the next stretch.
    pub(super) fn guaranteed(&mut self, at: &Occasion<'a, '_>, amount: Node, left: Option<Node>) -> Guaranteed {
        let Some(rule) = &at.table.guarantee else {
            return Guaranteed { at_end: amount, in_advance: None, left: None };
        };
        let whole = self.stated(rule.amount.value(), Unit::Money, at.clause);
        let guarantee = left.unwrap_or(whole);
        let above = self.graph.sub(amount, guarantee);
        let above = self.graph.not_negative(above);
        let next = rule.carried.then(|| {
            let next = self.graph.sub(whole, above);
            self.graph.not_negative(next)
        });
        if rule.in_advance {
            return Guaranteed { at_end: above, in_advance: Some(guarantee), left: next };
        }
        let raised = self.graph.max(amount, guarantee);
        self.label(raised, Phrase::TopUp, month_number(at.paid_on.1), Some(at.clause));
        Guaranteed { at_end: raised, in_advance: None, left: next }
    }
}

/// A stretch with its guarantee.
pub(super) struct Guaranteed {
    /// Paid at the end of the stretch.
    pub at_end: Node,
    /// Paid at its start.
    pub in_advance: Option<Node>,
    /// What is left of the guarantee for the next stretch, when it is carried.
    pub left: Option<Node>,
}
