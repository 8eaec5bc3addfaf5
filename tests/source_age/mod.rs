//! The age of what tables cite: since when nobody has checked a source, and what rests on it.

use std::collections::BTreeMap;

use partner_calculator::date::Day;
use partner_calculator::policy::schema::{Basis, Id, Programme};

/// Days after which what a vendor prints has to be checked again.
pub const LONGEST: u32 = 180;

/// A source of a programme on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in the programme.
    pub id: Id,
    /// The last day on which somebody read it.
    pub checked: Day,
    /// Days from then on.
    pub days: u32,
    /// Tables whose figures rest on it, each once.
    pub tables: Vec<String>,
    /// Whether some of these figures count as published.
    pub published: bool,
}

impl Source {
    /// Tells whether a published figure has not been checked for too long.
    pub fn is_stale(&self) -> bool {
        self.published && self.days > LONGEST
    }
}

/// Days from `first` to `last`; zero when it is no later.
fn days_between(first: Day, last: Day) -> u32 {
    (0..u32::MAX).find(|days| first.plus_days(*days) >= last).unwrap_or(u32::MAX)
}

/// The sources of `programme` on `day`, the oldest first.
pub fn sources(programme: &Programme, day: Day) -> Vec<Source> {
    let mut resting: BTreeMap<Id, (Vec<String>, bool)> = BTreeMap::new();
    let mut rest = |table: &str, basis: &Basis| {
        let Some((_, citation)) = basis.citation() else { return };
        let (tables, published) = resting.entry(citation.source.clone()).or_default();
        if !tables.iter().any(|known| known == table) {
            tables.push(table.to_owned());
        }
        *published |= matches!(basis, Basis::Published(_));
    };
    // Notes, classes and credentials are words: only tables hold figures.
    macro_rules! each {
        ($($list:ident: $name:ident),*) => {$(
            for table in &programme.$list {
                rest(&table.$name, &table.basis);
            }
        )*};
    }
    each!(price: id, discount: id, customer_discount: id, incentive: id, charge: id, tier_rule: tier);
    let mut sources: Vec<Source> = programme
        .sources
        .iter()
        .map(|(id, source)| {
            let checked = source.confirmed.unwrap_or(source.retrieved);
            let (tables, published) = resting.remove(id).unwrap_or_default();
            Source { id: id.clone(), checked, days: days_between(checked, day), tables, published }
        })
        .collect();
    sources.sort_by(|one, other| other.days.cmp(&one.days).then_with(|| one.id.cmp(&other.id)));
    sources
}
