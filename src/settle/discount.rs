//! List price less every discount in force.

use super::{Settler, TierShare};
use crate::date::{Month, Period};
use crate::formula::Node;
use crate::ledger::Posting;
use crate::money::Rounding;
use crate::phrase::Phrase;
use crate::policy::schema::{Combines, Discount, Rounds, TierAt};

/// The tiers a sale may be priced by.
struct Tiers<'t> {
    /// Those of its month.
    now: &'t [TierShare],
    /// Those of the month in which the customer relation began.
    then: &'t [TierShare],
}

impl<'a> Settler<'a, '_> {
    /// What the vendor bills for a posting: its list price less the discounts for the tier of the month.
    pub(super) fn settled(&mut self, list: Node, posting: &'a Posting, month: Month, about: u32) -> Node {
        let in_month = |settler: &Self, month| {
            settler.offset(month).and_then(|at| settler.tiers.get(at)).cloned().unwrap_or_default()
        };
        let signed = self.ledger.profiles[posting.profile as usize].since;
        let signed = signed.or_else(|| self.index.signed(posting.customer)).unwrap_or(month);
        let signed = signed.clamp(self.earliest.min(month), month);
        let now: Vec<TierShare> = in_month(self, month);
        let then = in_month(self, signed);
        // Rates can be picked by tier one by one as long as no table looks at whether another applied.
        let exclusive = |table: &&Discount| matches!(table.combines, Combines::Replace | Combines::Fallback);
        if !self.terms.discounts.iter().copied().any(|table| exclusive(&table)) {
            return self.less_discounts(list, posting, month, &Tiers { now: &now, then: &then }, about);
        }
        let flag = self.graph.one();
        let price = self.by_tier(&now, |settler, tier| {
            let now = [TierShare { tier, flag }];
            if signed == month {
                return Some(settler.less_discounts(
                    list,
                    posting,
                    month,
                    &Tiers { now: &now, then: &now },
                    about,
                ));
            }
            settler.by_tier(&then, |settler, tier| {
                let tiers = Tiers { now: &now, then: &[TierShare { tier, flag }] };
                Some(settler.less_discounts(list, posting, month, &tiers, about))
            })
        });
        price.unwrap_or(list)
    }

    /// List price less the discounts for `tiers`, each as its table combines with those before it.
    fn less_discounts(
        &mut self,
        list: Node,
        posting: &'a Posting,
        month: Month,
        tiers: &Tiers<'_>,
        about: u32,
    ) -> Node {
        let terms = self.terms;
        let mut left = list;
        let mut rule = None;
        for table in terms.discounts.iter().copied() {
            let Some(rate) = self.discount_rate(table, posting, tiers) else { continue };
            let on = match table.combines {
                Combines::Add => list,
                Combines::After => left,
                Combines::Replace => {
                    left = list;
                    list
                }
                Combines::Fallback if rule.is_none() => list,
                Combines::Fallback => continue,
            };
            let discount = self.graph.mul(on, rate);
            let clause = self.clause(&table.basis);
            self.label(discount, Phrase::Discount, about, Some(clause));
            left = self.graph.sub(left, discount);
            rule = Some(table);
        }
        let Some(rule) = rule else { return list };
        let rounded = self.rounded_price(left, posting, month, rule);
        self.label(rounded, Phrase::SettledPrice, about, None);
        rounded
    }

    /// A price rounded as the last table that applied says.
    fn rounded_price(&mut self, price: Node, posting: &Posting, month: Month, rule: &Discount) -> Node {
        let rounding = rule.rounding.unwrap_or(self.terms.programme.rounding);
        match (rule.rounds, posting.units) {
            (Rounds::Unit, Some(units)) => {
                let units = match posting.count {
                    Some(count) => self.graph.mul(units, count),
                    None => units,
                };
                let each = self.graph.div(price, units);
                let each = self.graph.round(each, rounding);
                self.graph.mul(each, units)
            }
            (Rounds::RunningTotal, _) => self.running_price(price, posting, month, rounding),
            _ => self.graph.round(price, rounding),
        }
    }

    /// The increase of the rounded running total of one customer's purchases of one family in the
    /// programme's year.
    fn running_price(&mut self, price: Node, posting: &Posting, month: Month, rounding: Rounding) -> Node {
        let family = &self.ledger.profiles[posting.profile as usize].family;
        let family = self.terms.programme.family.iter().position(|known| known.id == *family);
        let (year, _) = Period::Year.around(month, self.terms.programme.fiscal_year_start);
        let key = (posting.customer, family, year);
        let before = self.running_prices.get(&key).copied();
        let total = match before {
            Some(before) => self.graph.add(before, price),
            None => price,
        };
        self.running_prices.insert(key, total);
        let rounded = self.graph.round(total, rounding);
        match before {
            Some(before) => {
                let before = self.graph.round(before, rounding);
                self.graph.sub(rounded, before)
            }
            None => rounded,
        }
    }

    /// The rate of a discount table for a posting; `None` when the table has none for it.
    fn discount_rate(&mut self, table: &'a Discount, posting: &Posting, tiers: &Tiers<'_>) -> Option<Node> {
        let shares = if table.tier_at == TierAt::Signing { tiers.then } else { tiers.now };
        self.by_tier(shares, |settler, tier| {
            let terms = settler.terms;
            let name = tier.and_then(|tier| terms.programme.tier.get(tier)).map(|tier| tier.id.as_str());
            if !terms.applies(&table.applies, &settler.partner.role, name, &settler.partner.country) {
                return None;
            }
            if table.from_bid {
                return posting.bid;
            }
            let index = settler.row_by_profile(&table.rates, tier)[posting.profile as usize]?;
            let clause = settler.clause(&table.basis);
            Some(settler.row_rate(clause, index, table.rates[index].rate?.value()))
        })
    }
}
