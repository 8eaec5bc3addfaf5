//! A programme on a day: each table in the one edition then in force.

use core::fmt;
use std::collections::BTreeSet;

use super::schema::{
    Applies, Credential, CustomerDiscount, Discount, Family, Filter, Gate, Incentive, Measure, Price, Programme,
    TierRule,
};
use crate::date::Day;

/// The tables of a programme that are in force on a day.
///
/// Of each table there is one edition, in the order in which the file first names the tables: an
/// edition added at the end of a file takes its predecessor's place.
#[derive(Clone, Debug)]
pub struct Terms<'a> {
    /// The programme the tables are from.
    pub programme: &'a Programme,
    /// The day they are in force on.
    pub day: Day,
    /// Prices per unit.
    pub prices: Vec<&'a Price>,
    /// Discounts off list price.
    pub discounts: Vec<&'a Discount>,
    /// Whether and how far the partner may discount to the customer.
    pub customer_discounts: Vec<&'a CustomerDiscount>,
    /// What comes back.
    pub incentives: Vec<&'a Incentive>,
    /// What the vendor keeps.
    pub charges: Vec<&'a Incentive>,
    /// What each tier demands.
    pub tier_rules: Vec<&'a TierRule>,
}

/// Why a programme has no terms on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermsError {
    /// The day is before every table's first date.
    TooEarly {
        /// The programme's name.
        programme: String,
        /// The day asked for.
        day: Day,
        /// The first day on which a table is in force.
        first: Day,
    },
    /// Every table has ended before the day.
    TooLate {
        /// The programme's name.
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

/// A dated table: one edition of something that has a name.
trait Edition {
    fn name(&self) -> &str;
    fn effective(&self) -> Day;
    fn until(&self) -> Option<Day>;
}

macro_rules! edition {
    ($($type:ty: $name:ident, $until:expr;)*) => {$(
        impl Edition for $type {
            fn name(&self) -> &str {
                &self.$name
            }
            fn effective(&self) -> Day {
                self.effective
            }
            fn until(&self) -> Option<Day> {
                let until: fn(&Self) -> Option<Day> = $until;
                until(self)
            }
        }
    )*};
}

edition! {
    Price: id, |_| None;
    Discount: id, |table| table.until;
    CustomerDiscount: id, |table| table.until;
    Incentive: id, |table| table.until;
    TierRule: tier, |_| None;
}

/// Of each table the latest edition that has begun by `day`, unless that one has ended.
fn in_force<T: Edition>(tables: &[T], day: Day) -> Vec<&T> {
    let mut chosen: Vec<(&str, Option<&T>)> = Vec::new();
    for table in tables {
        let at = chosen.iter().position(|(name, _)| *name == table.name()).unwrap_or_else(|| {
            chosen.push((table.name(), None));
            chosen.len() - 1
        });
        let later = chosen[at].1.is_none_or(|best| best.effective() <= table.effective());
        if table.effective() <= day && later {
            chosen[at].1 = Some(table);
        }
    }
    let lasting = |table: &&T| table.until().is_none_or(|until| day <= until);
    chosen.into_iter().filter_map(|(_, table)| table).filter(lasting).collect()
}

/// The first and the last day of a list of tables; no last day when one of them is open.
fn span<T: Edition>(tables: &[T]) -> impl Iterator<Item = (Day, Option<Day>)> {
    tables.iter().map(|table| (table.effective(), table.until()))
}

/// What a product class lets its sales do. Without a class, everything.
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
            prices: in_force(&programme.price, day),
            discounts: in_force(&programme.discount, day),
            customer_discounts: in_force(&programme.customer_discount, day),
            incentives: in_force(&programme.incentive, day),
            charges: in_force(&programme.charge, day),
            tier_rules: in_force(&programme.tier_rule, day),
        };
        let spans: Vec<(Day, Option<Day>)> = span(&programme.price)
            .chain(span(&programme.discount))
            .chain(span(&programme.customer_discount))
            .chain(span(&programme.incentive))
            .chain(span(&programme.charge))
            .chain(span(&programme.tier_rule))
            .collect();
        let id = || programme.id.clone();
        match spans.iter().map(|(first, _)| *first).min() {
            Some(first) if day < first => Err(TermsError::TooEarly { programme: id(), day, first }),
            Some(_) if terms.is_empty() => {
                let last = spans.iter().filter_map(|(_, until)| *until).filter(|until| *until < day).max();
                Err(TermsError::TooLate { programme: id(), day, last: last.unwrap_or(day) })
            }
            _ => Ok(terms),
        }
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

    /// What sales of the family `id` count for.
    pub fn class_flags(&self, id: &str) -> ClassFlags {
        let class = self.family(id).and_then(|family| family.class.as_deref());
        let class = class.and_then(|name| self.programme.class.iter().find(|class| class.id == name));
        class.map_or(ClassFlags { counts: true, earns: true, discountable: true }, |class| ClassFlags {
            counts: class.counts,
            earns: class.earns,
            discountable: class.discountable,
        })
    }

    /// What a partner may hold, by name.
    pub fn credential(&self, id: &str) -> Option<&'a Credential> {
        self.programme.credential.iter().find(|credential| credential.id == id)
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
        let mut breaks = BTreeSet::new();
        let mut note = |from: Option<u32>, below: Option<u32>| breaks.extend(from.into_iter().chain(below));
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
        breaks.into_iter().collect()
    }
}

fn gather<'a>(measure: &'a Measure, filters: &mut Vec<&'a Filter>) {
    filters.push(&measure.sales);
    measure.share_of.iter().for_each(|whole| gather(whole, filters));
}

fn gather_gate<'a>(gate: &'a Gate, filters: &mut Vec<&'a Filter>) {
    gather(&gate.measure, filters);
    gate.at_least_times.iter().for_each(|times| gather(&times.of, filters));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn programme(tables: &str) -> Programme {
        let text = format!(
            r#"{{ "id": "northwind", "title": "Northwind", "vendor": "Northwind", "currency": "USD", "summary": "A test.",
                 "role": [], "tier": [{{ "id": "silver", "title": "Silver" }}, {{ "id": "gold", "title": "Gold" }}],
                 "family": [{{ "id": "compute", "title": "Compute", "class": "core", "example-share": "1" }},
                            {{ "id": "other", "title": "Other", "example-share": "0" }}],
                 "class": [{{ "id": "core", "title": "Core", "counts": true, "earns": false, "discountable": false,
                              "basis": {{ "own": "ours" }} }}],
                 "country-group": [{{ "id": "nordics", "title": "Nordics", "members": ["FI", "SE"] }}],
                 {tables} }}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    fn discount(id: &str, effective: &str, until: &str) -> String {
        let until = if until.is_empty() { String::new() } else { format!(r#""until": "{until}","#) };
        format!(
            r#"{{ "id": "{id}", "title": "A", "effective": "{effective}", {until} "basis": {{ "own": "ours" }},
                 "rates": [{{ "rate": "0.1" }}] }}"#
        )
    }

    fn on(programme: &Programme, day: &str) -> Result<Vec<String>, String> {
        let terms = Terms::on(programme, day.parse().unwrap()).map_err(|error| error.to_string())?;
        Ok(terms.discounts.iter().map(|table| format!("{} {}", table.id, table.effective)).collect())
    }

    #[test]
    fn each_table_is_in_its_latest_edition_and_keeps_its_place() {
        let tables = [
            discount("first", "2026-01-01", ""),
            discount("second", "2026-01-01", "2026-12-31"),
            discount("first", "2027-01-01", ""),
        ];
        let programme = programme(&format!(r#""discount": [{}]"#, tables.join(",")));
        let both = |first: &str| Ok(vec![format!("first {first}"), "second 2026-01-01".to_owned()]);
        assert_eq!(on(&programme, "2026-01-01"), both("2026-01-01"));
        assert_eq!(on(&programme, "2026-12-31"), both("2026-01-01"));
        assert_eq!(on(&programme, "2027-01-01"), Ok(vec!["first 2027-01-01".to_owned()]));
        let early = "northwind has no table in force on 2025-12-31: its first starts on 2026-01-01";
        assert_eq!(on(&programme, "2025-12-31"), Err(early.to_owned()));
    }

    #[test]
    fn an_edition_that_has_ended_does_not_bring_its_predecessor_back() {
        let tables = [discount("first", "2026-01-01", ""), discount("first", "2027-01-01", "2027-03-31")];
        let programme = programme(&format!(r#""discount": [{}]"#, tables.join(",")));
        assert_eq!(on(&programme, "2027-03-31"), Ok(vec!["first 2027-01-01".to_owned()]));
        let late = "northwind has no table in force on 2027-04-01: its last ended on 2027-03-31";
        assert_eq!(on(&programme, "2027-04-01"), Err(late.to_owned()));
    }

    #[test]
    fn a_programme_without_dated_tables_has_terms_on_every_day() {
        assert_eq!(on(&programme(r#""discount": []"#), "2000-01-01"), Ok(Vec::new()));
    }

    #[test]
    fn names_are_resolved() {
        let programme = programme(r#""discount": []"#);
        let terms = Terms::on(&programme, "2026-01-01".parse().unwrap()).unwrap();
        assert_eq!(
            (terms.tier_rank("silver"), terms.tier_rank("gold"), terms.tier_rank("tin")),
            (Some(0), Some(1), None)
        );
        assert_eq!(terms.class_flags("compute"), ClassFlags { counts: true, earns: false, discountable: false });
        assert_eq!(terms.class_flags("other"), ClassFlags { counts: true, earns: true, discountable: true });
        let list = ["nordics".to_owned(), "DE".to_owned()];
        assert!(terms.in_countries(&list, "SE") && terms.in_countries(&list, "DE"));
        assert!(!terms.in_countries(&list, "FR") && !terms.in_countries(&[], "SE"));
    }

    #[test]
    fn a_table_is_for_those_it_lists_and_not_for_those_it_leaves_out() {
        let programme = programme(r#""discount": []"#);
        let terms = Terms::on(&programme, "2026-01-01".parse().unwrap()).unwrap();
        let listed = |entries: &[&str]| entries.iter().map(|&entry| entry.to_owned()).collect::<Vec<_>>();
        let to = Applies {
            roles: listed(&["reseller"]),
            tiers: listed(&["gold"]),
            not_countries: listed(&["nordics"]),
            ..Applies::default()
        };
        assert!(terms.applies(&to, "reseller", Some("gold"), "DE"));
        assert!(!terms.applies(&to, "referral", Some("gold"), "DE"));
        assert!(!terms.applies(&to, "reseller", Some("silver"), "DE"));
        assert!(!terms.applies(&to, "reseller", None, "DE"));
        assert!(!terms.applies(&to, "reseller", Some("gold"), "SE"));
        assert!(terms.applies(&Applies::default(), "anyone", None, ""));
    }

    #[test]
    fn age_breaks_are_gathered_from_rows_bases_and_gates() {
        let programme = programme(
            r#""incentive": [{ "id": "margin", "title": "Margin", "term": "rebate", "effective": "2026-01-01",
                "basis": { "own": "ours" }, "per": "month", "scale": "whole",
                "gates": [{ "measure": { "of": "billed", "share-of": { "of": "billed", "where": { "age-below": 36 } } },
                            "at-least": "1" }],
                "base": { "of": "billed", "where": { "age-from": 3 } },
                "rates": [{ "age-below": 24, "rate": "0.2" }, { "age-from": 24, "rate": "0.1" }] }]"#,
        );
        let terms = Terms::on(&programme, "2026-01-01".parse().unwrap()).unwrap();
        assert_eq!(terms.age_breaks(), [3, 24, 36]);
    }
}
