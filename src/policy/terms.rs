//! A programme on a day, each table in the one edition then in force; or over months, each in every edition of them.

use core::fmt;

use super::edition::{self, Edition};
use super::schema::{
    Applies, Credential, CustomerDiscount, Discount, Family, Filter, Gate, Incentive, Measure, Price, Programme,
    Quantity, TierRule,
};
use crate::date::{Day, Month};
use crate::money::Amount;
use crate::sort;

/// The tables of a programme that are in force on a day.
///
/// Of each table there is one edition, in the order in which the file first names the tables: an
/// edition added at the end of a file takes its predecessor's place.
#[derive(Clone, Debug)]
pub struct Terms<'a> {
    /// The programme the tables are from.
    pub programme: &'a Programme,
    /// The day they are in force on; over months, the first.
    pub day: Day,
    /// The first and the last month, when each is settled by the tables in force as it begins.
    pub months: Option<(Month, Month)>,
    /// Prices per unit.
    pub prices: Vec<&'a Price>,
    /// Discounts off list price.
    pub discounts: Vec<&'a Discount>,
    /// Whether and how far the partner may discount to the customer.
    pub customer_discounts: Vec<&'a CustomerDiscount>,
    /// Incentives.
    pub incentives: Vec<&'a Incentive>,
    /// Charges kept by the vendor.
    pub charges: Vec<&'a Incentive>,
    /// Rules of the tiers.
    pub tier_rules: Vec<&'a TierRule>,
}

/// Reason a programme has no terms on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermsError {
    /// The day is before every table's first date.
    TooEarly {
        /// The programme's title.
        programme: String,
        /// The day asked for.
        day: Day,
        /// The first day on which a table is in force.
        first: Day,
    },
    /// Every table has ended before the day.
    TooLate {
        /// The programme's title.
        programme: String,
        /// The day asked for.
        day: Day,
        /// The last day on which a table was in force.
        last: Day,
    },
}

impl fmt::Display for TermsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooEarly { programme, day, first } => {
                write!(f, "{programme} has no table in force on {day}: its first starts on {first}")
            }
            Self::TooLate { programme, day, last } => {
                write!(f, "{programme} has no table in force on {day}: its last ended on {last}")
            }
        }
    }
}

impl core::error::Error for TermsError {}

fn in_force<T: Edition>(tables: &[T], day: Day) -> Vec<&T> {
    at(tables, edition::each_in_force(&edition::of(tables), day))
}

fn over<'a, T: Edition>(programme: &Programme, tables: &'a [T], asked: (Month, Month)) -> Vec<&'a T> {
    at(tables, edition::each_over(programme, &edition::of(tables), asked))
}

fn at<T>(tables: &[T], places: Vec<usize>) -> Vec<&T> {
    places.into_iter().map(|place| &tables[place]).collect()
}

/// Uses of a product class's sales. Without a class, all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassFlags {
    /// Sales count towards gates.
    pub counts: bool,
    /// Sales earn incentives.
    pub earns: bool,
    /// The partner may discount them to the customer.
    pub discountable: bool,
}

impl<'a> Terms<'a> {
    /// The tables of `programme` in force on `day`.
    pub fn on(programme: &'a Programme, day: Day) -> Result<Self, TermsError> {
        let terms = Self {
            programme,
            day,
            months: None,
            prices: in_force(&programme.price, day),
            discounts: in_force(&programme.discount, day),
            customer_discounts: in_force(&programme.customer_discount, day),
            incentives: in_force(&programme.incentive, day),
            charges: in_force(&programme.charge, day),
            tier_rules: in_force(&programme.tier_rule, day),
        };
        let every = edition::every(programme);
        let id = || programme.title.clone();
        match every.iter().map(|table| table.effective()).min() {
            Some(first) if day < first => Err(TermsError::TooEarly { programme: id(), day, first }),
            Some(_) if terms.is_empty() => {
                let last = every.iter().filter_map(|table| table.until()).filter(|until| *until < day).max();
                Err(TermsError::TooLate { programme: id(), day, last: last.unwrap_or(day) })
            }
            _ => Ok(terms),
        }
    }

    /// Every edition of the tables of `programme` by which a month from `first` to `last` is settled: those in force as
    /// it begins. An edition follows the one before it.
    pub fn through(programme: &'a Programme, (first, last): (Month, Month)) -> Result<Self, TermsError> {
        let on = Self::on(programme, first.first_day())?;
        let months = Some((first, last));
        Ok(Self {
            months,
            prices: over(programme, &programme.price, (first, last)),
            discounts: over(programme, &programme.discount, (first, last)),
            customer_discounts: over(programme, &programme.customer_discount, (first, last)),
            incentives: over(programme, &programme.incentive, (first, last)),
            charges: over(programme, &programme.charge, (first, last)),
            tier_rules: over(programme, &programme.tier_rule, (first, last)),
            ..on
        })
    }

    /// The first of the months asked for that are settled by `table`, and its last month when it ends; `None` when all
    /// are, whatever the table's days.
    pub fn term(&self, table: &dyn Edition) -> Option<(Month, Option<Month>)> {
        let asked = self.months?;
        let (first, last) = edition::months(self.programme, table)?;
        Some((first.max(asked.0), last))
    }

    /// Whether `month` is settled by `table`. Months before the first asked for are settled as that one is.
    pub fn holds(&self, table: &dyn Edition, month: Month) -> bool {
        let month = self.months.map_or(month, |(first, _)| month.max(first));
        self.term(table).is_none_or(|(first, last)| first <= month && last.is_none_or(|last| month <= last))
    }

    fn is_empty(&self) -> bool {
        self.prices.is_empty()
            && self.discounts.is_empty()
            && self.customer_discounts.is_empty()
            && self.incentives.is_empty()
            && self.charges.is_empty()
            && self.tier_rules.is_empty()
    }

    /// A tier's place among the programme's, 0 being the lowest.
    pub fn tier_rank(&self, tier: &str) -> Option<usize> {
        self.programme.tier.iter().position(|known| known.id == tier)
    }

    /// A product family by name.
    pub fn family(&self, id: &str) -> Option<&'a Family> {
        self.programme.family.iter().find(|family| family.id == id)
    }

    /// Uses of sales of the family `id`.
    pub fn class_flags(&self, id: &str) -> ClassFlags {
        let class = self.family(id).and_then(|family| family.class.as_deref());
        let class = class.and_then(|name| self.programme.class.iter().find(|class| class.id == name));
        class.map_or(ClassFlags { counts: true, earns: true, discountable: true }, |class| ClassFlags {
            counts: class.counts,
            earns: class.earns,
            discountable: class.discountable,
        })
    }

    /// Credential by name.
    pub fn credential(&self, id: &str) -> Option<&'a Credential> {
        self.programme.credential.iter().find(|credential| credential.id == id)
    }

    /// Number of a credential the rule of a tier asks of a partner of this role and country; `None` when it asks
    /// for none, or takes something else instead.
    pub fn demanded_by(&self, tier: &TierRule, credential: &str, role: &str, country: &str) -> Option<Amount> {
        let asks = tier.gates.iter().filter(|gate| {
            gate.measure.of == Quantity::Credential
                && gate.measure.credential.as_deref() == Some(credential)
                && gate.either.is_none()
                && gate.measure.plus.is_empty()
                && self.applies(&gate.applies, role, Some(&tier.tier), country)
        });
        asks.filter_map(|gate| gate.at_least).max()
    }

    /// Whether `country` (an ISO code) is one of `list`, by code or through a group.
    pub fn in_countries(&self, list: &[String], country: &str) -> bool {
        list.iter().any(|entry| entry == country || self.in_group(entry, country))
    }

    fn in_group(&self, group: &str, country: &str) -> bool {
        let group = self.programme.country_group.iter().find(|known| known.id == group);
        group.is_some_and(|group| group.members.iter().any(|member| member == country))
    }

    /// Whether a table is for a partner of this role, tier and country.
    pub fn applies(&self, to: &Applies, role: &str, tier: Option<&str>, country: &str) -> bool {
        let listed = |list: &[String], given: &str| list.is_empty() || list.iter().any(|entry| entry == given);
        listed(&to.roles, role)
            && tier.map_or(to.tiers.is_empty(), |tier| listed(&to.tiers, tier))
            && (to.countries.is_empty() || self.in_countries(&to.countries, country))
            && !self.in_countries(&to.not_countries, country)
    }

    /// The ages of a customer relation, in months, at which some table starts or stops to hold:
    /// rising, without repeats. Between two of them age makes no difference.
    pub fn age_breaks(&self) -> Vec<u32> {
        let mut breaks = Vec::new();
        let mut note = |from: Option<u32>, below: Option<u32>| {
            for age in from.into_iter().chain(below) {
                sort::insert(&mut breaks, age);
            }
        };
        let mut filters: Vec<&Filter> = Vec::new();
        let discounts = self.discounts.iter().flat_map(|table| &table.rates);
        let incentives = || self.incentives.iter().chain(&self.charges);
        for row in discounts.chain(incentives().flat_map(|table| &table.rates)) {
            note(row.age_from, row.age_below);
        }
        for table in incentives() {
            filters.push(&table.base.sales);
            table.reads.iter().for_each(|measure| gather(measure, &mut filters));
            table.gates.iter().for_each(|gate| gather_gate(gate, &mut filters));
            table.tranches.iter().for_each(|tranche| gather_gate(&tranche.gate, &mut filters));
            let limits = table.limits.iter().filter_map(|limit| limit.at_most_of.as_ref());
            limits.for_each(|times| gather(&times.of, &mut filters));
        }
        self.tier_rules.iter().flat_map(|rule| &rule.gates).for_each(|gate| gather_gate(gate, &mut filters));
        for filter in filters {
            note(filter.age_from, filter.age_below);
        }
        breaks
    }
}

fn gather<'a>(measure: &'a Measure, filters: &mut Vec<&'a Filter>) {
    filters.push(&measure.sales);
    measure.share_of.iter().for_each(|whole| gather(whole, filters));
    measure.plus.iter().for_each(|times| gather(&times.of, filters));
}

fn gather_gate<'a>(gate: &'a Gate, filters: &mut Vec<&'a Filter>) {
    gather(&gate.measure, filters);
    gate.at_least_times.iter().for_each(|times| gather(&times.of, filters));
}

#[cfg(test)]
mod tests;
