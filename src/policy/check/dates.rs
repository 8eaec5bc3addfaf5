//! Editions of a table: each with its own days, one after the other.

use std::collections::BTreeMap;

use super::finding::{Findings, Place, faults};
use crate::date::Day;
use crate::policy::edition::Edition;
use crate::policy::schema::{Id, Programme};

faults! {
    /// What can be wrong with the days of a table.
    Dated {
        Backwards { until: Day, effective: Day } = UntilBeforeEffective
            "the table ends on {until}, before it begins on {effective}: let until be the later day";
        Twice { table: String, effective: Day } = DuplicateEdition
            "\"{table}\" already has an edition from {effective} on: give this one another day or another name";
        Late { table: String, effective: Day, before: Day } = EditionsOutOfOrder
            "the edition of \"{table}\" from {effective} on stands after the one from {before} on: \
             put the earlier edition first";
        Overlap { table: String, until: Day, next: Day } = EditionsOverlap
            "this edition of \"{table}\" ends on {until}, after the next begins on {next}: \
             end it earlier, or leave until out";
    }
}

/// Checks the days of every table.
pub(super) fn check(programme: &Programme, findings: &mut Findings) {
    editions("price", &all(&programme.price), findings);
    editions("discount", &all(&programme.discount), findings);
    editions("customer-discount", &all(&programme.customer_discount), findings);
    editions("incentive", &all(&programme.incentive), findings);
    editions("charge", &all(&programme.charge), findings);
    editions("tier-rule", &all(&programme.tier_rule), findings);
}

/// Tables of one kind, as nothing but editions.
fn all<T: Edition>(tables: &[T]) -> Vec<&dyn Edition> {
    tables.iter().map(|table| table as &dyn Edition).collect()
}

fn editions(key: &str, tables: &[&dyn Edition], findings: &mut Findings) {
    let mut latest: BTreeMap<&Id, (usize, &dyn Edition)> = BTreeMap::new();
    for (index, &table) in tables.iter().enumerate() {
        let (place, effective) = (Place::top(key, index), table.effective());
        if let Some(until) = table.until().filter(|until| *until < effective) {
            findings.add(&place.key("until"), &Dated::Backwards { until, effective });
        }
        let Some((at, before)) = latest.insert(table.name(), (index, table)) else { continue };
        let table = table.name().clone();
        if before.effective() == effective {
            findings.add(&place.key("effective"), &Dated::Twice { table, effective });
        } else if before.effective() > effective {
            let fault = Dated::Late { table, effective, before: before.effective() };
            findings.add(&place.key("effective"), &fault);
        } else if let Some(until) = before.until().filter(|until| *until >= effective) {
            let fault = Dated::Overlap { table, until, next: effective };
            findings.add(&Place::top(key, at).key("until"), &fault);
        }
    }
}
