//! Editions of a table: each with its own days, one after the other.

use std::collections::BTreeMap;

use super::finding::{FieldPath, Findings};
use super::violation::DateViolation;

use crate::policy::edition::{Edition, of};
use crate::policy::schema::{Id, Programme};

/// Checks the days of every table.
pub(super) fn check(programme: &Programme, findings: &mut Findings) {
    editions("price", &of(&programme.price), findings);
    editions("discount", &of(&programme.discount), findings);
    editions("customer-discount", &of(&programme.customer_discount), findings);
    editions("incentive", &of(&programme.incentive), findings);
    editions("charge", &of(&programme.charge), findings);
    editions("tier-rule", &of(&programme.tier_rule), findings);
}

fn editions(key: &str, tables: &[&dyn Edition], findings: &mut Findings) {
    let mut latest: BTreeMap<&Id, (usize, &dyn Edition)> = BTreeMap::new();
    for (index, &table) in tables.iter().enumerate() {
        let (place, effective) = (FieldPath::top(key, index), table.effective());
        if let Some(until) = table.until().filter(|until| *until < effective) {
            let violation = DateViolation::EndsBeforeItBegins { until: until.into(), effective: effective.into() };
            findings.add(&place.key("until"), violation);
        }
        let Some((at, before)) = latest.insert(table.name(), (index, table)) else { continue };
        let table = table.name().clone();
        if before.effective() == effective {
            findings
                .add(&place.key("effective"), DateViolation::TwoEditions { table, effective: effective.into() });
        } else if before.effective() > effective {
            let (effective, before) = (effective.into(), before.effective().into());
            let violation = DateViolation::EditionsOutOfOrder { table, effective, before };
            findings.add(&place.key("effective"), violation);
        } else if let Some(until) = before.until().filter(|until| *until >= effective) {
            let violation = DateViolation::EditionsOverlap { table, until: until.into(), next: effective.into() };
            findings.add(&FieldPath::top(key, at).key("until"), violation);
        }
    }
}
