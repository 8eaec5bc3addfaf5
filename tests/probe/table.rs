//! Tables of every sort, seen alike.

use partner_calculator::policy::schema::{Applies, Base, Filter, Incentive, Programme, Row};
use serde_json::Value;

use super::figure::Figure;

/// A table of a programme.
pub struct Table<'a> {
    /// The list it is in.
    pub list: &'static str,
    /// Its place there.
    pub index: usize,
    /// Its text.
    pub json: &'a Value,
    /// First day in force.
    pub effective: partner_calculator::date::Day,
    /// The partners it is for.
    pub applies: Applies,
    /// Its rows.
    pub rows: &'a [Row],
    /// The sales it is paid on.
    pub base: Option<&'a Base>,
    /// It, when it is an incentive or a charge.
    pub incentive: Option<&'a Incentive>,
    /// The tier it is about.
    pub tier: Option<&'a str>,
}

/// Every table of `programme`, whose text is `whole`.
pub fn tables<'a>(programme: &'a Programme, whole: &'a Value) -> Vec<Table<'a>> {
    let mut tables = Vec::new();
    macro_rules! each {
        ($($key:literal $list:ident ($table:ident): $applies:expr, $rows:expr, $base:expr, $incentive:expr, $tier:expr;)*) => {$(
            for (index, $table) in programme.$list.iter().enumerate() {
                tables.push(Table {
                    list: $key,
                    index,
                    json: &whole[$key][index],
                    effective: $table.effective,
                    applies: $applies,
                    rows: $rows,
                    base: $base,
                    incentive: $incentive,
                    tier: $tier,
                });
            }
        )*};
    }
    each! {
        "price" price (it): Applies::default(), &[], None, None, None;
        "discount" discount (it): it.applies.clone(), &it.rates, None, None, None;
        "customer-discount" customer_discount (it): it.applies.clone(), &[], None, None, None;
        "incentive" incentive (it): it.applies.clone(), &it.rates, Some(&it.base), Some(it), None;
        "charge" charge (it): it.applies.clone(), &it.rates, Some(&it.base), Some(it), None;
        "tier-rule" tier_rule (it): Applies::default(), &[], None, None, Some(&it.tier);
    }
    tables
}

impl Table<'_> {
    /// `programme` with another value in place of one figure; `None` when that is no table.
    pub fn with(&self, programme: &Programme, figure: &Figure, value: &Value) -> Option<Programme> {
        let mut json = self.json.clone();
        *json.pointer_mut(&figure.pointer)? = value.clone();
        let mut nudged = programme.clone();
        macro_rules! put {
            ($($key:literal $list:ident)*) => {
                match self.list {
                    $($key => nudged.$list[self.index] = serde_json::from_value(json).ok()?,)*
                    _ => return None,
                }
            };
        }
        put!("price" price "discount" discount "customer-discount" customer_discount "incentive" incentive
             "charge" charge "tier-rule" tier_rule);
        Some(nudged)
    }

    /// `programme` with no incentives and charges but this one and those it meets: the others take time and
    /// change nothing about it.
    pub fn alone(&self, programme: &Programme) -> Programme {
        let mut alone = programme.clone();
        let meets = |other: &Incentive| {
            self.incentive.is_some_and(|own| {
                let stacked = |it: &Incentive| it.stack.counted || it.stack.net_of_prior;
                own == other
                    || own.stack.best_of.is_some() && own.stack.best_of == other.stack.best_of
                    || stacked(own) && stacked(other)
            })
        };
        alone.incentive.retain(meets);
        alone.charge.retain(meets);
        alone.note.clear();
        alone
    }

    /// Filter of the sales it reads, when it has one.
    pub fn sales(&self) -> Filter {
        self.base.map(|base| base.sales.clone()).unwrap_or_default()
    }

    /// Whether its text names `word`.
    pub fn says(&self, word: &str) -> bool {
        self.json.to_string().contains(word)
    }
}
