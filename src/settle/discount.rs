//! List price less every discount in force.

use super::{Settler, TableKind, TierShare};
use crate::date::{Month, Period};
use crate::formula::Node;
use crate::ledger::Posting;
use crate::money::Rounding;
use crate::phrase::Phrase;
use crate::policy::schema::{Combines, Discount, PriceRounds, TierAt};

/// The tiers a sale may be priced by.
#[derive(Clone, Copy)]
struct TierPair<'t> {
    /// Those of its month.
    now: &'t [TierShare],
    /// Those of the month in which the customer relation began.
    then: &'t [TierShare],
    /// Both are of one month.
    alike: bool,
}

/// Rounding of a sale's price before it is billed.
#[derive(Clone, Copy, PartialEq, Eq)]
struct PriceRoundingRule {
    rounds: PriceRounds,
    rounding: Rounding,
}

impl TierPair<'_> {
    /// The share that decides the rate of `table`.
    const fn of(&self, table: &Discount) -> &[TierShare] {
        match table.tier_at {
            TierAt::Signing => self.then,
            TierAt::Settlement => self.now,
        }
    }
}

impl<'a> Settler<'a, '_> {
    /// Vendor's price of a posting: list price less the discounts for the tier of the month.
    pub(super) fn settled(&mut self, list: Node, posting: &'a Posting, month: Month, about: u32) -> Node {
        let in_month = |settler: &Self, month| {
            settler.offset(month).and_then(|at| settler.tiers.get(at)).cloned().unwrap_or_default()
        };
        let signed = self.ledger.profiles[posting.profile as usize].since;
        let signed = signed.or_else(|| self.index.signed(posting.customer)).unwrap_or(month);
        let signed = signed.clamp(self.earliest.min(month), month);
        // What is given back is priced as the sale was.
        let sold = if self.ledger.profiles[posting.profile as usize].refund { signed } else { month };
        let now: Vec<TierShare> = in_month(self, sold);
        let then = in_month(self, signed);
        let tiers = TierPair { now: &now, then: &then, alike: signed == sold };
        // Rates can be picked by tier one by one as long as no table looks at whether another applied.
        let exclusive = |table: &&Discount| matches!(table.combines, Combines::Replace | Combines::Fallback);
        let price = if self.terms.discounts.iter().any(exclusive) {
            self.each_holding(tiers, |settler, held| settler.less_discounts(list, posting, (held, sold), about))
        } else {
            self.less_discounts(list, posting, (tiers, sold), about)
        };
        let Some(price) = price else { return list };
        let rounded = self.rounded_price(price, posting, (month, sold), tiers);
        self.label(rounded, Phrase::SettledPrice, about, None);
        rounded
    }

    /// `figure` for the tiers the partner has: picked when they are known, else by the tiers' flags.
    fn each_holding(
        &mut self,
        tiers: TierPair<'_>,
        mut figure: impl FnMut(&mut Self, TierPair<'_>) -> Option<Node>,
    ) -> Option<Node> {
        let flag = self.graph.one();
        self.by_tier(tiers.now, |settler, tier| {
            let now = [TierShare { tier, flag }];
            if tiers.alike {
                return figure(settler, TierPair { now: &now, then: &now, alike: true });
            }
            settler.by_tier(tiers.then, |settler, tier| {
                figure(settler, TierPair { now: &now, then: &[TierShare { tier, flag }], alike: false })
            })
        })
    }

    /// List price less the discounts for `tiers`, each as its table combines with those before it; `None` when no
    /// table has any.
    fn less_discounts(
        &mut self,
        list: Node,
        posting: &'a Posting,
        (tiers, sold): (TierPair<'_>, Month),
        about: u32,
    ) -> Option<Node> {
        let terms = self.terms;
        let mut left = None;
        for table in terms.discounts.iter().copied().filter(|table| terms.holds(*table, sold)) {
            if table.combines == Combines::Fallback && left.is_some() {
                continue;
            }
            let rate = self.by_tier(tiers.of(table), |settler, tier| settler.discount_rate(table, posting, tier));
            let Some(rate) = rate else { continue };
            let before = left.filter(|_| table.combines != Combines::Replace).unwrap_or(list);
            let on = if table.combines == Combines::After { before } else { list };
            let discount = self.graph.mul(on, rate);
            let clause = self.clause(TableKind::Table, table);
            self.label(discount, Phrase::Discount, about, Some(clause));
            left = Some(self.graph.sub(before, discount));
        }
        left
    }

    /// The rate of a discount table for a posting of a partner of `tier`; `None` when the table has none for it.
    fn discount_rate(&mut self, table: &'a Discount, posting: &Posting, tier: Option<usize>) -> Option<Node> {
        if table.from_bid {
            return posting.bid.filter(|_| self.discounts(table, posting, tier));
        }
        let index = self.discount_row(table, posting, tier)?;
        let clause = self.clause(TableKind::Table, table);
        Some(self.row_rate(clause, index, table.rates[index].rate?.value()))
    }

    /// Tells whether a discount table has a rate for a posting of a partner of `tier`.
    fn discounts(&mut self, table: &'a Discount, posting: &Posting, tier: Option<usize>) -> bool {
        if table.from_bid {
            return posting.bid.is_some() && self.is_open(table, tier);
        }
        self.discount_row(table, posting, tier).is_some_and(|row| table.rates[row].rate.is_some())
    }

    fn discount_row(&mut self, table: &'a Discount, posting: &Posting, tier: Option<usize>) -> Option<usize> {
        if !self.is_open(table, tier) {
            return None;
        }
        self.row_by_profile(&table.rates, tier)[posting.profile as usize]
    }

    /// Tells whether a discount table is for this partner in `tier`.
    fn is_open(&self, table: &Discount, tier: Option<usize>) -> bool {
        let name = tier.and_then(|tier| self.terms.programme.tier.get(tier)).map(|tier| tier.id.as_str());
        self.terms.applies(&table.applies, &self.partner.role, name, &self.partner.country)
    }

    /// A price rounded as the last table that applied says, whichever that is for the tier the partner has.
    fn rounded_price(
        &mut self,
        price: Node,
        posting: &'a Posting,
        (month, sold): (Month, Month),
        tiers: TierPair<'_>,
    ) -> Node {
        let mut rules: Vec<(Option<PriceRoundingRule>, Node)> = Vec::new();
        for now in tiers.now {
            let then = if tiers.alike { core::slice::from_ref(now) } else { tiers.then };
            for then in then {
                let rule = self.rule((posting, sold), now.tier, then.tier);
                let flag = if tiers.alike { now.flag } else { self.graph.mul(now.flag, then.flag) };
                match rules.iter_mut().find(|known| known.0 == rule) {
                    Some((_, known)) => *known = self.graph.add(*known, flag),
                    None => rules.push((rule, flag)),
                }
            }
        }
        if let [(rule, _)] = rules.as_slice() {
            return rule.map_or(price, |rule| self.rounded_by(rule, price, posting, month));
        }
        let zero = self.graph.zero();
        let mut picked = price;
        for (rule, flag) in rules {
            let Some(rule) = rule else { continue };
            // What another rule rounds is no part of this one's running total.
            let own = self.graph.select(flag, price, zero);
            let rounded = self.rounded_by(rule, own, posting, month);
            picked = self.graph.select(flag, rounded, picked);
        }
        picked
    }

    /// Rounding of the price of a posting for a partner of these tiers; `None` when its bill alone is.
    fn rule(
        &mut self,
        (posting, sold): (&'a Posting, Month),
        now: Option<usize>,
        then: Option<usize>,
    ) -> Option<PriceRoundingRule> {
        let terms = self.terms;
        let mut last: Option<&Discount> = None;
        for table in terms.discounts.iter().copied().filter(|table| terms.holds(*table, sold)) {
            let tier = if table.tier_at == TierAt::Signing { then } else { now };
            let is_open = table.combines != Combines::Fallback || last.is_none();
            if is_open && self.discounts(table, posting, tier) {
                last = Some(table);
            }
        }
        let table = last.filter(|table| table.rounds() != PriceRounds::Bill)?;
        let rounding = table.rounding.map_or(self.cents, |rounding| self.plan_rounding(rounding));
        Some(PriceRoundingRule { rounds: table.rounds(), rounding })
    }

    fn rounded_by(&mut self, rule: PriceRoundingRule, price: Node, posting: &Posting, month: Month) -> Node {
        match (rule.rounds, posting.units) {
            (PriceRounds::Unit, Some(units)) => {
                let units = match posting.count {
                    Some(count) => self.graph.mul(units, count),
                    None => units,
                };
                self.rounded_by_unit(price, units, rule.rounding)
            }
            (PriceRounds::RunningTotal, _) => self.running_price(price, posting, month, rule.rounding),
            _ => self.graph.round(price, rule.rounding),
        }
    }

    /// One unit's part of `amount`, rounded, times the units; `amount` rounded where there are none.
    pub(super) fn rounded_by_unit(&mut self, amount: Node, units: Node, rounding: Rounding) -> Node {
        let zero = self.graph.zero();
        let (up, down) = (self.graph.at_least(units, zero), self.graph.at_least(zero, units));
        let none = self.graph.mul(up, down);
        let units = self.graph.add(units, none);
        let each = self.graph.div(amount, units);
        let each = self.graph.round(each, rounding);
        self.graph.mul(each, units)
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
}
