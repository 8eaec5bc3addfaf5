//! Tiers: the partner's tier, month by month.

use super::{Review, Scope, Settler, TableKind, TierShare};
use crate::date::{Month, Period};
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::TierRule;
use crate::sort;
use rust_decimal::Decimal;

impl Settler<'_, '_> {
    /// The tiers the partner may have in `month`: the one chosen, or, when tiers evolve, the highest
    /// whose demands were met at the last review.
    pub(super) fn tiers_in(&mut self, month: Month) -> Vec<TierShare> {
        let start = self.terms.tier_rank(&self.partner.tier);
        let fixed = !self.partner.evolves || start.is_none() || self.terms.tier_rules.is_empty();
        if fixed || month <= self.ledger.first() {
            let flag = self.graph.one();
            return vec![TierShare { tier: start, flag }];
        }
        let before = month.plus(-1);
        let held = self.offset(before).and_then(|at| self.tiers.get(at)).cloned().unwrap_or_default();
        if !self
            .terms
            .tier_rules
            .iter()
            .any(|rule| self.terms.holds(*rule, before) && self.is_reviewed(rule, before))
        {
            return held;
        }
        self.review(month, before, &held)
    }

    /// Tells whether the demands of `rule` are reviewed at the end of `month`.
    fn is_reviewed(&self, rule: &TierRule, month: Month) -> bool {
        rule.reviewed.around(month, self.terms.programme.fiscal_year_start).1 == month
    }

    /// A review at the end of `before`: the highest tier that qualifies is held from `month` on.
    fn review(&mut self, month: Month, before: Month, held: &[TierShare]) -> Vec<TierShare> {
        let role = self.terms.programme.role.iter().find(|role| role.id == self.partner.role);
        let open = role.into_iter().flat_map(|role| &role.tiers);
        let ranked = sort::distinct(open.filter_map(|tier| self.terms.tier_rank(tier)));
        let zero = self.graph.zero();
        let one = self.graph.one();
        let mut shares = Vec::with_capacity(ranked.len());
        let mut taken = zero;
        for (place, &tier) in ranked.iter().enumerate().rev() {
            let qualifies = if place == 0 { one } else { self.qualifies(tier, month, before, held) };
            let free = self.graph.select(taken, zero, qualifies);
            if free == zero {
                continue;
            }
            let flag = free;
            self.label(flag, Phrase::TierHeld, u32::try_from(tier).unwrap_or(0), None);
            shares.push(TierShare { tier: Some(tier), flag });
            taken = if taken == zero { qualifies } else { self.graph.max(taken, qualifies) };
        }
        shares
    }

    /// One when `tier` may be held from `month` on: its demands are met, or it is still kept; a nominated tier
    /// must also have been held before.
    fn qualifies(&mut self, tier: usize, month: Month, before: Month, held: &[TierShare]) -> Node {
        let terms = self.terms;
        let named = &terms.programme.tier[tier];
        let zero = self.graph.zero();
        let had = held.iter().find(|share| share.tier == Some(tier)).map_or(zero, |share| share.flag);
        let Some(place) =
            terms.tier_rules.iter().position(|rule| rule.tier == named.id && terms.holds(*rule, before))
        else {
            return had;
        };
        let rule = terms.tier_rules[place];
        if !self.is_reviewed(rule, before) {
            return had;
        }
        let clause = self.clause(TableKind::TierRule, rule);
        let mut seen = Vec::new();
        let year_start = terms.programme.fiscal_year_start;
        let stretch = (rule.reviewed.around(before, year_start).0, before);
        let one = self.graph.one();
        let met = self.gates(rule.gates.iter().enumerate(), stretch, Scope::All, clause, &mut seen).unwrap_or(one);
        self.reviews.push(Review { rule: place, gates: seen });
        let reached = if named.by_nomination { self.graph.mul(met, had) } else { met };
        if rule.kept_months == 0 && !rule.kept_through_next_year {
            return reached;
        }
        let kept = self.kept(tier, rule, month, had);
        self.reached.entry(tier, Vec::new()).push((month, reached));
        if kept == zero { reached } else { self.graph.max(reached, kept) }
    }

    /// One while `tier` is held and was reached, at the start or at a review, so lately that it is kept.
    fn kept(&mut self, tier: usize, rule: &TierRule, month: Month, had: Node) -> Node {
        let zero = self.graph.zero();
        let keeps = |from: Month| month <= self.last_kept(rule, from);
        if had == zero || (keeps(self.ledger.first()) && self.terms.tier_rank(&self.partner.tier) == Some(tier)) {
            return had;
        }
        let reviews = self.reached.get(&tier).into_iter().flatten();
        let lately: Vec<Node> =
            reviews.filter(|(review, _)| keeps(*review)).map(|(_, reached)| *reached).collect();
        let reached = lately.into_iter().reduce(|any, one| self.graph.max(any, one)).unwrap_or(zero);
        self.graph.select(reached, had, zero)
    }

    /// The last month in which a tier is kept that is held from `from` on.
    fn last_kept(&self, rule: &TierRule, from: Month) -> Month {
        let by_months = from.plus(i32::try_from(rule.kept_months).unwrap_or(i32::MAX).saturating_sub(1));
        if !rule.kept_through_next_year {
            return by_months;
        }
        let year_start = self.terms.programme.fiscal_year_start;
        by_months.max(Period::Year.around(from.plus(-1), year_start).1.plus(12))
    }

    /// A plain number of the model's own.
    pub(super) fn number(&mut self, value: u32) -> Node {
        self.graph.plain(Decimal::from(value), Unit::Count)
    }
}
