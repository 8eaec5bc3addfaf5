//! Caps, floors, guarantees and payouts that can be kept.

use super::finding::{FieldPath, Findings};
use super::violation::LimitViolation;
use super::walk::Parts;
use crate::date::Period;
use crate::money::{Amount, Rate};
use crate::policy::schema::{Grain, Guarantee, Incentive, Limit, Payout, Quantity};

/// Checks what bounds every incentive and charge.
pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    for (place, table) in &parts.incentives {
        let settles = table.settles.unwrap_or(table.per);
        if settles > table.per {
            let violation = LimitViolation::SettlesCoarser { settles: word(settles), per: word(table.per) };
            findings.add(&place.key("settles"), violation);
        }
        if settles == Period::Lifetime {
            findings.add(&place.key("per"), LimitViolation::NeverSettled);
        }
        not_negative(&place.key("base").key("at-most"), table.base.at_most, findings);
        limits(place, table, settles, findings);
        tranches(place, table, findings);
        if let Some(promised) = &table.guarantee {
            guarantee(&place.key("guarantee"), promised, table, findings);
        }
        payout(&place.key("payout"), &table.payout, findings);
        if let Some(clawback) = &table.clawback {
            count(&place.key("clawback"), "within-months", Some(clawback.within_months), (1, 120), findings);
        }
    }
}

/// A period, in the word of the file.
fn word(period: Period) -> String {
    let word = match period {
        Period::Month => "month",
        Period::Quarter => "quarter",
        Period::Half => "half",
        Period::Year => "year",
        Period::Lifetime => "lifetime",
    };
    word.to_owned()
}

fn limits(of: &FieldPath, table: &Incentive, settles: Period, findings: &mut Findings) {
    for (index, limit) in table.limits.iter().enumerate() {
        let place = of.item("limits", index);
        match limit.of {
            Some(of) => quota(&place, limit, of, table, findings),
            None if limit.at_most.is_none() && limit.at_most_of.is_none() && limit.at_least.is_none() => {
                findings.add(&place, LimitViolation::WithoutBound);
            }
            None => {}
        }
        if limit.grain > table.grain {
            let violation = LimitViolation::GrainTooFine { limit: whose(limit.grain), table: whose(table.grain) };
            findings.add(&place.key("grain"), violation);
        }
        not_negative(&place.key("at-most"), limit.at_most, findings);
        not_negative(&place.key("at-least"), limit.at_least, findings);
        if let Some(per) = limit.per.filter(|per| *per < settles) {
            let violation = LimitViolation::TooShort { limit: word(per), settled: word(settles) };
            findings.add(&place.key("per"), violation);
        }
        if let Some(floor) = limit.at_least.filter(|_| limit.per.unwrap_or(table.per) == Period::Lifetime) {
            findings.add(&place.key("at-least"), LimitViolation::FloorNeverDue { floor: floor.to_string() });
        }
        let alike = |other: &&Limit| (other.of, other.per, other.grain) == (limit.of, limit.per, limit.grain);
        let floor = table.limits.iter().filter(alike).filter_map(|other| other.at_least).max();
        if let (Some(cap), Some(floor)) = (limit.at_most, floor)
            && cap < floor
        {
            let (cap, floor) = (cap.to_string(), floor.to_string());
            findings.add(&place.key("at-most"), LimitViolation::CapBelowFloor { cap, floor });
        }
    }
}

/// Checks a limit on what is paid for.
fn quota(place: &FieldPath, limit: &Limit, of: Quantity, table: &Incentive, findings: &mut Findings) {
    if limit.at_most.is_none() {
        findings.add(place, LimitViolation::QuotaWithoutBound);
    }
    for (key, given) in [
        ("at-most-of", limit.at_most_of.is_some()),
        ("at-least", limit.at_least.is_some()),
        ("grain", limit.grain != Grain::Partner),
    ] {
        if given {
            findings.add(&place.key(key), LimitViolation::QuotaAndBound { key: key.to_owned() });
        }
    }
    match of {
        Quantity::Credential => findings.add(&place.key("of"), LimitViolation::QuotaOfCredentials),
        Quantity::Customers | Quantity::NewCustomers if table.grain == Grain::Transaction => {
            findings.add(&place.key("of"), LimitViolation::QuotaOfCustomers);
        }
        _ => {}
    }
    if let Some(per) = limit.per.filter(|per| *per < table.per) {
        let violation = LimitViolation::QuotaTooShort { limit: word(per), per: word(table.per) };
        findings.add(&place.key("per"), violation);
    }
}

/// A grain, in the word of the file.
pub(super) fn whose(grain: Grain) -> String {
    let word = match grain {
        Grain::Partner => "partner",
        Grain::Customer => "customer",
        Grain::Transaction => "transaction",
    };
    word.to_owned()
}

fn tranches(of: &FieldPath, table: &Incentive, findings: &mut Findings) {
    for (index, pair) in table.tranches.windows(2).enumerate() {
        let place = of.item("tranches", index + 1);
        match (pair[0].up_to, pair[1].up_to) {
            (None, _) => findings.add(&place, LimitViolation::TrancheAfterAll),
            (Some(before), Some(given)) if given <= before => {
                let (given, before) = (given.to_string(), before.to_string());
                findings.add(&place.key("up-to"), LimitViolation::TrancheNotRising { given, before });
            }
            _ => {}
        }
    }
    for (index, tranche) in table.tranches.iter().enumerate() {
        not_negative(&of.item("tranches", index).key("up-to"), tranche.up_to, findings);
    }
}

fn guarantee(place: &FieldPath, promised: &Guarantee, table: &Incentive, findings: &mut Findings) {
    if promised.amount <= Amount::ZERO {
        let given = promised.amount.to_string();
        findings.add(&place.key("amount"), LimitViolation::NoGuarantee { given });
    }
    if table.per == Period::Lifetime {
        findings.add(place, LimitViolation::GuaranteeWithoutEnd);
    }
    let whole_stretch = |limit: &&Limit| limit.per.is_none_or(|per| per == table.per);
    let cap = table.limits.iter().filter(whole_stretch).filter_map(|limit| limit.at_most).min();
    if let Some(cap) = cap.filter(|cap| *cap < promised.amount) {
        let (guarantee, cap) = (promised.amount.to_string(), cap.to_string());
        findings.add(&place.key("amount"), LimitViolation::GuaranteeOverCap { guarantee, cap });
    }
}

fn payout(of: &FieldPath, payout: &Payout, findings: &mut Findings) {
    let total: Rate = Rate::exactly(payout.split.iter().map(|split| split.share.value()).sum());
    if total > Rate::ONE {
        findings.add(&of.key("split"), LimitViolation::SplitsOverWhole { total: total.to_string() });
    }
    for (index, split) in payout.split.iter().enumerate() {
        let place = of.item("split", index);
        if split.form == payout.form {
            findings.add(&place.key("form"), LimitViolation::SplitChangesNothing);
        }
        not_negative(&place.key("at-least-per-half"), split.at_least_per_half, findings);
    }
    not_negative(&of.key("minimum"), payout.minimum, findings);
    for (key, given, range) in [
        ("reconciled-after-working-days", Some(payout.reconciled_after_working_days), (0, 260)),
        ("invoiced-after-working-days", Some(payout.invoiced_after_working_days), (0, 260)),
        ("paid-after-days", Some(payout.paid_after_days), (0, 730)),
        ("reconciled-after-days", Some(payout.reconciled_after_days), (0, 365)),
        ("grace-days", Some(payout.grace_days), (0, 365)),
        ("held-months", Some(payout.held_months), (0, 60)),
        ("instalments", payout.instalments, (2, 60)),
        ("expires-after-months", payout.expires_after_months, (1, 120)),
    ] {
        count(of, key, given, range, findings);
    }
}

fn count(of: &FieldPath, key: &str, given: Option<u32>, (least, most): (u32, u32), findings: &mut Findings) {
    if let Some(given) = given.filter(|given| !(least..=most).contains(given)) {
        findings.add(&of.key(key), LimitViolation::CountOutOfRange { key: key.to_owned(), given, least, most });
    }
}

fn not_negative(place: &FieldPath, given: Option<Amount>, findings: &mut Findings) {
    if let Some(given) = given.filter(|given| *given < Amount::ZERO) {
        findings.add(place, LimitViolation::Negative { given: given.to_string() });
    }
}
