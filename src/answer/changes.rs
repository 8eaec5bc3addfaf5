//! Changes of a partner's terms while they are settled month by month.

use super::data::TermsChange;
use crate::money::Rate;
use crate::policy::edition::Edition;
use crate::policy::schema::{Applies, Row};
use crate::policy::terms::Terms;
use crate::settle::Partner;
use crate::sort;

/// A table as far as its changes are told.
struct Told<'a> {
    edition: &'a dyn Edition,
    title: &'a str,
    applies: &'a Applies,
    rates: &'a [Row],
}

/// Each discount, incentive and charge of `partner` that begins or ends after the first month asked for, in order.
#[must_use]
pub fn changes(terms: &Terms<'_>, partner: &Partner) -> Vec<TermsChange> {
    let mut changes = Vec::new();
    let discounts = terms.discounts.iter().map(|it| Told {
        edition: *it,
        title: &it.title,
        applies: &it.applies,
        rates: &it.rates,
    });
    of_tables(&discounts.collect::<Vec<_>>(), (terms, partner), &mut changes);
    for list in [&terms.incentives, &terms.charges] {
        let tables =
            list.iter().map(|it| Told { edition: *it, title: &it.title, applies: &it.applies, rates: &it.rates });
        of_tables(&tables.collect::<Vec<_>>(), (terms, partner), &mut changes);
    }
    sort::by_key(&mut changes, |change| change.month);
    changes
}

fn of_tables(tables: &[Told<'_>], (terms, partner): (&Terms<'_>, &Partner), changes: &mut Vec<TermsChange>) {
    let Some(asked) = terms.months else { return };
    for (place, &Told { edition: table, title, applies, rates }) in tables.iter().enumerate() {
        let Some((first, last)) = terms.term(table) else { continue };
        if !is_for(terms, applies, partner) {
            continue;
        }
        let mut tell = |month, begins, day, rate| {
            let (table, title) = (table.name().clone(), title.to_owned());
            changes.push(TermsChange { month, table, title, begins, day, rate });
        };
        if first > asked.0 {
            tell(first, true, table.effective(), single(rates, &partner.tier));
        }
        let next = tables.get(place + 1).map(|next| next.edition).filter(|next| next.name() == table.name());
        let follows = next.and_then(|next| terms.term(next)).map(|(first, _)| first);
        if let (Some(last), Some(until)) = (last, table.until()) {
            let after = last.plus(1);
            if after <= asked.1 && follows != Some(after) {
                tell(after, false, until, None);
            }
        }
    }
}

/// Tells whether a table is for a partner of this role and country, at one of the role's tiers.
fn is_for(terms: &Terms<'_>, applies: &Applies, partner: &Partner) -> bool {
    let role = terms.programme.role.iter().find(|role| role.id == partner.role);
    let tiers = role.map_or(&[][..], |role| &role.tiers);
    let at = |tier: Option<&str>| terms.applies(applies, &partner.role, tier, &partner.country);
    if tiers.is_empty() { at(None) } else { tiers.iter().any(|tier| at(Some(tier))) }
}

/// The rate of the rows for `tier`, when there is but one.
fn single(rates: &[Row], tier: &str) -> Option<Rate> {
    let mut rows = rates.iter().filter(|row| row.tiers.is_empty() || row.tiers.iter().any(|it| it == tier));
    let first = rows.next()?;
    rows.all(|row| row.rate == first.rate && row.bands.is_empty()).then_some(first.rate).flatten()
}
