//! Every case the rows of a table tell apart.

use std::collections::BTreeSet;

use super::reach::{Reach, aged, lists};
use super::violation::{RowCase, RowKey};
use super::walk::Table;
use crate::policy::schema::Row;

/// Marks the rows of one table may tell apart: each doubles the cases.
pub(super) const MOST_TAGS: usize = 10;

/// A set of rows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rows(Vec<u64>);

impl Rows {
    pub(super) fn all(count: usize) -> Self {
        Self::those(count, |_| true)
    }

    pub(super) fn those(count: usize, included: impl Fn(usize) -> bool) -> Self {
        let mut words = vec![0; count.div_ceil(64)];
        for row in (0..count).filter(|row| included(*row)) {
            words[row / 64] |= 1 << (row % 64);
        }
        Self(words)
    }

    pub(super) fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(one, two)| one & two).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        let bits = |word: u64| (0..64).filter(move |bit| word >> bit & 1 == 1);
        self.0.iter().enumerate().flat_map(move |(index, word)| bits(*word).map(move |bit| index * 64 + bit))
    }
}

/// A dimension: each value that some row tells apart, and the rows that are for it.
pub(super) type Axis = Vec<(RowCase, Rows)>;

/// The dimensions of `table`, but for its tiers.
pub(super) fn axes(table: &Table<'_>, reach: &Reach<'_>) -> Vec<Axis> {
    let rows = table.rows;
    let those = |for_it: &dyn Fn(&Row) -> bool| Rows::those(rows.len(), |index| for_it(&rows[index]));
    let in_country = |country: Option<&str>| {
        Rows::those(rows.len(), |index| {
            rows[index].countries.is_empty()
                || country.is_some_and(|country| reach.row_countries[index].contains(&country))
        })
    };
    let families = reach.families.iter().map(|it| (*it, reach.class(it)));
    let of_family = |row: &Row, family: &str, class| lists(&row.families, family) && or_none(&row.classes, class);
    let accounts = reach.accounts.iter();
    let kinds = reach.kinds.iter();
    let countries = reach.countries.iter();
    let tags = marks(reach);
    let months = reach.ages.iter();
    vec![
        axis(
            families.map(|(it, class)| (named(RowKey::Family, Some(it)), those(&|row| of_family(row, it, class)))),
        ),
        axis(accounts.map(|it| (named(RowKey::Account, *it), those(&|row| or_none(&row.accounts, *it))))),
        axis(kinds.map(|it| (named(RowKey::Kind, Some(it)), those(&|row| lists(&row.kinds, it))))),
        axis(countries.map(|it| (named(RowKey::Country, *it), in_country(*it)))),
        axis(
            tags.into_iter().map(|(label, tags)| {
                (label, those(&|row| row.tags.iter().all(|tag| tags.contains(&tag.as_str()))))
            }),
        ),
        axis(months.map(|it| (RowCase::Age { months: *it }, those(&|row| aged(row, *it))))),
    ]
}

/// The tiers that can meet `table`, lowest first, and the rows that are for each.
pub(super) fn tiers<'a>(table: &Table<'_>, reach: &Reach<'a>) -> Vec<(Option<&'a str>, Rows)> {
    let rows = table.rows;
    let those = |tier: Option<&str>| Rows::those(rows.len(), |index| or_none(&rows[index].tiers, tier));
    reach.tiers.iter().map(|tier| (*tier, those(*tier))).collect()
}

/// Whether a list that means "all" when empty is for `given`, which may be nothing.
fn or_none(list: &[String], given: Option<&str>) -> bool {
    list.is_empty() || given.is_some_and(|given| lists(list, given))
}

/// Keeps one value of those no row tells apart.
fn axis(values: impl Iterator<Item = (RowCase, Rows)>) -> Axis {
    let mut seen = BTreeSet::new();
    values.filter(|(_, rows)| seen.insert(rows.clone())).collect()
}

/// A dimension of a case: one entry of a list of rows, or none of them.
pub(super) fn named(what: RowKey, value: Option<&str>) -> RowCase {
    value.map_or(RowCase::None { what }, |given| RowCase::Entry { what, given: given.to_owned() })
}

/// Every set of marks a sale may carry, as far as rows name them.
fn marks<'a>(reach: &Reach<'a>) -> Vec<(RowCase, Vec<&'a str>)> {
    let sets = 1_usize << reach.perhaps.len().min(MOST_TAGS);
    let set = |bits: usize| {
        let perhaps = reach.perhaps.iter().enumerate().filter(move |(index, _)| bits >> index & 1 == 1);
        let tags: Vec<&str> = reach.always.iter().copied().chain(perhaps.map(|(_, tag)| *tag)).collect();
        let label = if tags.is_empty() {
            RowCase::None { what: RowKey::Tag }
        } else {
            RowCase::Tags { given: tags.iter().map(|&tag| tag.to_owned()).collect() }
        };
        (label, tags)
    };
    (0..sets).map(set).collect()
}
