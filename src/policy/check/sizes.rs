//! Upper bounds of what the engine takes at once: far more than any programme in print.

use super::finding::{FieldPath, Findings};
use super::violation::FileViolation;
use crate::policy::schema::{Incentive, Measure, Programme, Row};

/// Checks that there is not too much of anything.
pub(super) fn check(programme: &Programme, findings: &mut Findings) {
    let root = FieldPath::default();
    let mut most = |key: &str, given: usize, most: usize| few(&root.key(key), given, most, findings);
    most("sources", programme.sources.len(), 500);
    most("role", programme.role.len(), 50);
    most("tier", programme.tier.len(), 20);
    most("family", programme.family.len(), 100);
    most("class", programme.class.len(), 50);
    most("account", programme.account.len(), 50);
    most("kind", programme.kind.len(), 50);
    most("tag", programme.tag.len(), 100);
    most("country-group", programme.country_group.len(), 100);
    most("credential", programme.credential.len(), 200);
    most("price", programme.price.len(), 500);
    most("discount", programme.discount.len(), 200);
    most("customer-discount", programme.customer_discount.len(), 200);
    most("incentive", programme.incentive.len(), 200);
    most("charge", programme.charge.len(), 200);
    most("tier-rule", programme.tier_rule.len(), 200);
    most("note", programme.note.len(), 500);
    for (index, group) in programme.country_group.iter().enumerate() {
        few(&FieldPath::top("country-group", index).key("members"), group.members.len(), 300, findings);
    }
    for (index, price) in programme.price.iter().enumerate() {
        few(&FieldPath::top("price", index).key("bands"), price.bands.len(), 100, findings);
    }
    for (index, table) in programme.discount.iter().enumerate() {
        rows(&FieldPath::top("discount", index), &table.rates, findings);
    }
    for (key, tables) in [("incentive", &programme.incentive), ("charge", &programme.charge)] {
        for (index, table) in tables.iter().enumerate() {
            incentive(&FieldPath::top(key, index), table, findings);
        }
    }
    for (index, rule) in programme.tier_rule.iter().enumerate() {
        let place = FieldPath::top("tier-rule", index);
        few(&place.key("gates"), rule.gates.len(), 50, findings);
        for (at, gate) in rule.gates.iter().enumerate() {
            shallow(&place.item("gates", at).key("measure"), &gate.measure, findings);
        }
    }
}

fn few(place: &FieldPath, given: usize, most: usize, findings: &mut Findings) {
    if given > most {
        findings.add(place, FileViolation::TooManyEntries { given, most });
    }
}

fn rows(of: &FieldPath, rows: &[Row], findings: &mut Findings) {
    few(&of.key("rates"), rows.len(), 1_000, findings);
    for (index, row) in rows.iter().enumerate() {
        few(&of.item("rates", index).key("bands"), row.bands.len(), 100, findings);
    }
}

fn incentive(place: &FieldPath, table: &Incentive, findings: &mut Findings) {
    rows(place, &table.rates, findings);
    few(&place.key("gates"), table.gates.len(), 50, findings);
    few(&place.key("limits"), table.limits.len(), 50, findings);
    few(&place.key("tranches"), table.tranches.len(), 50, findings);
    few(&place.key("payout").key("split"), table.payout.split.len(), 10, findings);
    if let Some(reads) = &table.reads {
        shallow(&place.key("reads"), reads, findings);
    }
    for (at, gate) in table.gates.iter().enumerate() {
        shallow(&place.item("gates", at).key("measure"), &gate.measure, findings);
    }
}

/// Refuses measures nested so deep that walking them could exhaust the stack.
fn shallow(place: &FieldPath, measure: &Measure, findings: &mut Findings) {
    const MOST: usize = 8;
    few(&place.key("plus"), measure.plus.len(), 20, findings);
    if !within(measure, MOST) {
        findings.add(place, FileViolation::SharesTooDeep { most: MOST });
    }
}

/// Tells whether measures are nested in `measure` to at most `levels`.
fn within(measure: &Measure, levels: usize) -> bool {
    let inner = measure.share_of.iter().map(|whole| &**whole).chain(measure.plus.iter().map(|times| &times.of));
    inner.into_iter().all(|inner| levels > 0 && within(inner, levels - 1))
}
