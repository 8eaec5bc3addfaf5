//! Caps, floors, guarantees and payouts that can be kept.

use super::finding::{Findings, Place, faults};
use super::walk::Parts;
use crate::date::Period;
use crate::money::{Amount, Rate};
use crate::policy::schema::{Grain, Guarantee, Incentive, Limit, Payout, Quantity};

faults! {
    /// What can be wrong with what bounds an incentive.
    Bounded {
        NoQuota {} = LimitWithoutBound
            "of is named and at-most is not: say of how many sales, customers or units it pays for at most";
        Stray { key: &'static str } = Contradiction
            "this limit says of what it pays for at most, and {key} bounds what is paid: make two limits of it";
        NoCount { of: &'static str } = WrongValue
            "a quota of {of} is no count of what is paid for: name sales, customers, units or money";
        SeveralSales {} = Contradiction
            "the table takes each sale alone and a customer may buy twice: count transactions, or choose another grain";
        QuotaShort { limit: &'static str, per: &'static str } = LimitShorterThanSettlement
            "the quota holds for each {limit} but the table counts over each {per}: let it hold for a {per} or longer";
        Finer { limit: &'static str, table: &'static str } = LimitLimitsNothing
            "the limit is for each {limit}, and here {table}, so it never holds: leave grain out, \
             or let the table's grain be {limit}";
        NoBound {} = LimitWithoutBound "this limit limits nothing: give at-most, at-most-of or at-least";
        Below { cap: Amount, floor: Amount } = CapBelowFloor
            "no more than {cap} and no less than {floor} cannot both hold: let the cap be the greater";
        Short { limit: &'static str, settled: &'static str } = LimitShorterThanSettlement
            "the limit holds for each {limit} but a {settled} is settled at once: \
             let it hold for a {settled} or longer, or settle each {limit}";
        Coarse { settles: &'static str, per: &'static str } = SettlesCoarser
            "settled each {settles} though it resets each {per}: settle each {per} or oftener";
        Unsettled {} = NeverSettled
            "a table is settled when its stretch ends, and a lifetime does not: add settles, such as settles = \"month\"";
        NeverDue { floor: Amount } = LeastNeverDue
            "no less than {floor} falls due when the stretch ends, and a lifetime does not: give the limit a per that ends";
        NoGuarantee { given: Amount } = GuaranteeCannotHold
            "a guarantee of {given} guarantees nothing: write an amount above \"0\", or remove it";
        Endless {} = GuaranteeCannotHold
            "a guarantee for each stretch needs stretches that end, and a lifetime does not: choose another per";
        Capped { guarantee: Amount, cap: Amount } = GuaranteeCannotHold
            "{guarantee} is guaranteed but no more than {cap} is paid: let the cap be the greater";
        Tranche { given: Amount, before: Amount } = TranchesNotRising
            "this milestone unlocks {given}, no more than the {before} before it: put milestones in rising order";
        AfterAll {} = TranchesNotRising
            "the milestone before this one unlocks everything: give it an up-to, or remove this one";
        Splits { total: Rate } = SplitsOverWhole
            "the parts add up to {total}, more than the whole: let them add up to \"1\" at most";
        Same {} = SplitChangesNothing
            "this part has the form the rest is paid in: remove it, or choose another form";
        Count { what: &'static str, given: u32, least: u32, most: u32 } = OutOfRange
            "{what} is {given}: write {least} to {most}";
        Negative { given: Amount } = NegativeAmount "{given} is below zero: write \"0\" or more";
    }
}

/// Checks what bounds every incentive and charge.
pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings) {
    for (place, table) in &parts.incentives {
        let settles = table.settles.unwrap_or(table.per);
        if settles > table.per {
            let fault = Bounded::Coarse { settles: word(settles), per: word(table.per) };
            findings.add(&place.key("settles"), &fault);
        }
        if settles == Period::Lifetime {
            findings.add(&place.key("per"), &Bounded::Unsettled {});
        }
        not_negative(&place.key("base").key("at-most"), table.base.at_most, findings);
        limits(place, table, settles, findings);
        tranches(place, table, findings);
        if let Some(promised) = &table.guarantee {
            guarantee(&place.key("guarantee"), promised, table, findings);
        }
        payout(&place.key("payout"), &table.payout, findings);
        if let Some(clawback) = &table.clawback {
            let place = place.key("clawback").key("within-months");
            count(&place, "within-months", Some(clawback.within_months), (1, 120), findings);
        }
    }
}

/// One of a period, in words.
const fn word(period: Period) -> &'static str {
    match period {
        Period::Month => "month",
        Period::Quarter => "quarter",
        Period::Half => "half-year",
        Period::Year => "year",
        Period::Lifetime => "lifetime",
    }
}

fn limits(of: &Place, table: &Incentive, settles: Period, findings: &mut Findings) {
    for (index, limit) in table.limits.iter().enumerate() {
        let place = of.item("limits", index);
        match limit.of {
            Some(of) => quota(&place, limit, of, table, findings),
            None if limit.at_most.is_none() && limit.at_most_of.is_none() && limit.at_least.is_none() => {
                findings.add(&place, &Bounded::NoBound {});
            }
            None => {}
        }
        if limit.grain > table.grain {
            let fault = Bounded::Finer { limit: whose(limit.grain), table: together(table.grain) };
            findings.add(&place.key("grain"), &fault);
        }
        not_negative(&place.key("at-most"), limit.at_most, findings);
        not_negative(&place.key("at-least"), limit.at_least, findings);
        if let Some(per) = limit.per.filter(|per| *per < settles) {
            let fault = Bounded::Short { limit: word(per), settled: word(settles) };
            findings.add(&place.key("per"), &fault);
        }
        if let Some(floor) = limit.at_least.filter(|_| limit.per.unwrap_or(table.per) == Period::Lifetime) {
            findings.add(&place.key("at-least"), &Bounded::NeverDue { floor });
        }
        let alike = |other: &&Limit| (other.of, other.per, other.grain) == (limit.of, limit.per, limit.grain);
        let floor = table.limits.iter().filter(alike).filter_map(|other| other.at_least).max();
        if let (Some(cap), Some(floor)) = (limit.at_most, floor)
            && cap < floor
        {
            findings.add(&place.key("at-most"), &Bounded::Below { cap, floor });
        }
    }
}

/// What a grain takes together, as a clause.
pub(super) const fn together(grain: Grain) -> &'static str {
    match grain {
        Grain::Partner => "all sales of the partner are taken together",
        Grain::Customer => "each customer's sales are taken together",
        Grain::Transaction => "each sale is taken alone",
    }
}

/// Checks a limit on what is paid for.
fn quota(place: &Place, limit: &Limit, of: Quantity, table: &Incentive, findings: &mut Findings) {
    if limit.at_most.is_none() {
        findings.add(place, &Bounded::NoQuota {});
    }
    for (key, given) in [
        ("at-most-of", limit.at_most_of.is_some()),
        ("at-least", limit.at_least.is_some()),
        ("grain", limit.grain != Grain::Partner),
    ] {
        if given {
            findings.add(&place.key(key), &Bounded::Stray { key });
        }
    }
    match of {
        Quantity::Credential => findings.add(&place.key("of"), &Bounded::NoCount { of: "credentials" }),
        Quantity::Customers | Quantity::NewCustomers if table.grain == Grain::Transaction => {
            findings.add(&place.key("of"), &Bounded::SeveralSales {});
        }
        _ => {}
    }
    if let Some(per) = limit.per.filter(|per| *per < table.per) {
        let fault = Bounded::QuotaShort { limit: word(per), per: word(table.per) };
        findings.add(&place.key("per"), &fault);
    }
}

/// Whose sales a grain takes together, in the words of the file.
pub(super) const fn whose(grain: Grain) -> &'static str {
    match grain {
        Grain::Partner => "partner",
        Grain::Customer => "customer",
        Grain::Transaction => "transaction",
    }
}

fn tranches(of: &Place, table: &Incentive, findings: &mut Findings) {
    for (index, pair) in table.tranches.windows(2).enumerate() {
        let place = of.item("tranches", index + 1);
        match (pair[0].up_to, pair[1].up_to) {
            (None, _) => findings.add(&place, &Bounded::AfterAll {}),
            (Some(before), Some(given)) if given <= before => {
                findings.add(&place.key("up-to"), &Bounded::Tranche { given, before });
            }
            _ => {}
        }
    }
    for (index, tranche) in table.tranches.iter().enumerate() {
        not_negative(&of.item("tranches", index).key("up-to"), tranche.up_to, findings);
    }
}

fn guarantee(place: &Place, promised: &Guarantee, table: &Incentive, findings: &mut Findings) {
    if promised.amount <= Amount::ZERO {
        findings.add(&place.key("amount"), &Bounded::NoGuarantee { given: promised.amount });
    }
    if table.per == Period::Lifetime {
        findings.add(place, &Bounded::Endless {});
    }
    let whole_stretch = |limit: &&Limit| limit.per.is_none_or(|per| per == table.per);
    let cap = table.limits.iter().filter(whole_stretch).filter_map(|limit| limit.at_most).min();
    if let Some(cap) = cap.filter(|cap| *cap < promised.amount) {
        let fault = Bounded::Capped { guarantee: promised.amount, cap };
        findings.add(&place.key("amount"), &fault);
    }
}

fn payout(of: &Place, payout: &Payout, findings: &mut Findings) {
    let total: Rate = Rate::exactly(payout.split.iter().map(|split| split.share.value()).sum());
    if total > Rate::ONE {
        findings.add(&of.key("split"), &Bounded::Splits { total });
    }
    for (index, split) in payout.split.iter().enumerate() {
        let place = of.item("split", index);
        if split.form == payout.form {
            findings.add(&place.key("form"), &Bounded::Same {});
        }
        not_negative(&place.key("at-least-per-half"), split.at_least_per_half, findings);
    }
    not_negative(&of.key("minimum"), payout.minimum, findings);
    let reconciled = Some(payout.reconciled_after_working_days);
    count(
        &of.key("reconciled-after-working-days"),
        "reconciled-after-working-days",
        reconciled,
        (0, 260),
        findings,
    );
    let invoiced = Some(payout.invoiced_after_working_days);
    count(&of.key("invoiced-after-working-days"), "invoiced-after-working-days", invoiced, (0, 260), findings);
    count(&of.key("paid-after-days"), "paid-after-days", Some(payout.paid_after_days), (0, 730), findings);
    let days = Some(payout.reconciled_after_days);
    count(&of.key("reconciled-after-days"), "reconciled-after-days", days, (0, 365), findings);
    count(&of.key("grace-days"), "grace-days", Some(payout.grace_days), (0, 365), findings);
    count(&of.key("held-months"), "held-months", Some(payout.held_months), (0, 60), findings);
    count(&of.key("instalments"), "instalments", payout.instalments, (2, 60), findings);
    let expires = payout.expires_after_months;
    count(&of.key("expires-after-months"), "expires-after-months", expires, (1, 120), findings);
}

fn count(
    place: &Place,
    what: &'static str,
    given: Option<u32>,
    (least, most): (u32, u32),
    findings: &mut Findings,
) {
    if let Some(given) = given.filter(|given| !(least..=most).contains(given)) {
        findings.add(place, &Bounded::Count { what, given, least, most });
    }
}

fn not_negative(place: &Place, given: Option<Amount>, findings: &mut Findings) {
    if let Some(given) = given.filter(|given| *given < Amount::ZERO) {
        findings.add(place, &Bounded::Negative { given });
    }
}
