//! Rules for measures and gates.

use super::finding::{FieldPath, Findings};
use super::limits::whose;
use super::violation::MeasureViolation;
use super::walk::{Compared, Parts};
use crate::date::Period;
use crate::money::Rate;
use crate::policy::schema::{Baseline, Filter, Gate, Grain, Id, Measure, Programme, Quantity};

/// Checks that each gate that is an alternative has another one beside it.
fn alternatives(place: &FieldPath, gates: &[Gate], findings: &mut Findings) {
    for (at, gate) in gates.iter().enumerate() {
        let Some(either) = &gate.either else { continue };
        if gates.iter().filter(|other| other.either.as_ref() == Some(either)).count() < 2 {
            let violation = MeasureViolation::LoneAlternative { either: either.clone() };
            findings.add(&place.item("gates", at).key("either"), violation);
        }
    }
}

/// Checks every measure, baseline and gate.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, findings: &mut Findings) {
    for (place, measure, _) in &parts.measures {
        credential(place, measure.of, measure.credential.as_ref(), findings);
        if measure.of == Quantity::Credential {
            held(
                place,
                &measure.sales,
                measure.growth_over.as_ref(),
                ("growth-over", measure.over.is_some()),
                findings,
            );
        }
        against_itself(place, measure, findings);
        exchange(place, measure.exchange, findings);
        for (at, times) in measure.plus.iter().enumerate() {
            factor(&place.item("plus", at), times.factor, findings);
        }
    }
    for compared in &parts.baselines {
        before(compared, findings);
    }
    for (place, gate) in &parts.gates {
        bounds(place, gate, findings);
    }
    for (index, rule) in programme.tier_rule.iter().enumerate() {
        alternatives(&FieldPath::top("tier-rule", index), &rule.gates, findings);
        for (at, gate) in rule.gates.iter().enumerate() {
            grain(&FieldPath::top("tier-rule", index).item("gates", at), gate, Grain::Partner, findings);
        }
    }
    for (place, table) in &parts.incentives {
        alternatives(place, &table.gates, findings);
        for (at, gate) in table.gates.iter().enumerate() {
            grain(&place.item("gates", at), gate, table.grain, findings);
        }
        for (at, tranche) in table.tranches.iter().enumerate() {
            if let Some(either) = &tranche.gate.either {
                let violation = MeasureViolation::LoneAlternative { either: either.clone() };
                findings.add(&place.item("tranches", at).key("gate").key("either"), violation);
            }
            grain(&place.item("tranches", at).key("gate"), &tranche.gate, Grain::Partner, findings);
        }
        let base = place.key("base");
        credential(&base, table.base.of, table.base.credential.as_ref(), findings);
        match table.base.of {
            Quantity::Credential => {
                held(&base, &table.base.sales, table.base.above.as_ref(), ("above", false), findings);
                if table.grain != Grain::Partner {
                    findings.add(&place.key("grain"), MeasureViolation::CredentialOfCustomer);
                }
            }
            Quantity::Customers | Quantity::NewCustomers if table.grain == Grain::Transaction => {
                findings.add(&base.key("of"), MeasureViolation::CustomersOfOneSale);
            }
            _ => {}
        }
        exchange(&place.key("base"), table.base.exchange, findings);
        if table.otherwise.is_some() && table.gates.is_empty() {
            findings.add(&place.key("otherwise"), MeasureViolation::OtherwiseWithoutGate);
        }
        if table.reads.is_some() && table.rates.iter().all(|row| row.bands.is_empty()) {
            findings.add(&place.key("reads"), MeasureViolation::ReadsWithoutBands);
        }
        let times =
            table.limits.iter().enumerate().filter_map(|(at, limit)| Some((at, limit.at_most_of.as_ref()?)));
        for (at, times) in times {
            factor(&place.item("limits", at).key("at-most-of"), times.factor, findings);
        }
    }
}

fn credential(place: &FieldPath, of: Quantity, named: Option<&Id>, findings: &mut Findings) {
    match (of, named) {
        (Quantity::Credential, None) => findings.add(place, MeasureViolation::NoCredential),
        (Quantity::Credential, Some(_)) | (_, None) => {}
        (_, Some(id)) => {
            let violation = MeasureViolation::StrayCredential { credential: id.clone() };
            findings.add(&place.key("credential"), violation);
        }
    }
}

/// Checks what a credential is asked for: it has no sales to tell apart and no months.
fn held(
    place: &FieldPath,
    sales: &Filter,
    baseline: Option<&Baseline>,
    (compared, windowed): (&'static str, bool),
    findings: &mut Findings,
) {
    let of_sales = matches!(baseline, Some(Baseline::SamePeriodLastYear | Baseline::Rolling(_)));
    let stray = [("where", *sales != Filter::default()), ("over", windowed), (compared, of_sales)];
    for (key, _) in stray.into_iter().filter(|(_, given)| *given) {
        findings.add(&place.key(key), MeasureViolation::CredentialOfSales { key: key.to_owned() });
    }
}

fn grain(place: &FieldPath, gate: &Gate, table: Grain, findings: &mut Findings) {
    if let Some(grain) = gate.grain.filter(|grain| ![Grain::Partner, table].contains(grain)) {
        findings.add(&place.key("grain"), MeasureViolation::GateGrain { gate: whose(grain), table: whose(table) });
    }
}

fn exchange(place: &FieldPath, given: Option<Rate>, findings: &mut Findings) {
    if let Some(given) = given.filter(|given| *given <= Rate::ZERO) {
        findings.add(&place.key("exchange"), MeasureViolation::Exchange { given: given.to_string() });
    }
}

fn against_itself(place: &FieldPath, measure: &Measure, findings: &mut Findings) {
    if let Some(Baseline::Credential(id)) = &measure.growth_over
        && measure.of == Quantity::Credential
        && measure.credential.as_ref() == Some(id)
    {
        findings.add(&place.key("growth-over"), MeasureViolation::AgainstItself);
    }
    if let Some(whole) = &measure.share_of {
        let alone = Measure { share_of: None, ..measure.clone() };
        if **whole == alone {
            findings.add(&place.key("share-of"), MeasureViolation::AgainstItself);
        }
    }
}

fn before(&Compared { ref place, baseline, per, grain }: &Compared<'_>, findings: &mut Findings) {
    let (of_lifetime, of_one_sale) = match baseline {
        Baseline::SamePeriodLastYear => {
            (MeasureViolation::LastYearOfLifetime, MeasureViolation::LastYearOfOneSale)
        }
        Baseline::Rolling(given) => {
            if !(1..=40).contains(given) {
                findings.add(&place.key("rolling"), MeasureViolation::Rolling { given: *given });
            }
            (MeasureViolation::AverageOfLifetime, MeasureViolation::AverageOfOneSale)
        }
        Baseline::Fixed(_) | Baseline::Credential(_) => return,
    };
    if per == Period::Lifetime {
        findings.add(place, of_lifetime);
    }
    if grain == Grain::Transaction {
        findings.add(place, of_one_sale);
    }
}

fn bounds(place: &FieldPath, gate: &Gate, findings: &mut Findings) {
    if gate.at_least.is_none() && gate.below.is_none() && gate.at_least_times.is_none() {
        findings.add(place, MeasureViolation::GateWithoutBound);
    }
    if let (Some(least), Some(below)) = (gate.at_least, gate.below)
        && below <= least
    {
        let (least, below) = (least.to_string(), below.to_string());
        findings.add(&place.key("below"), MeasureViolation::GateNeverPasses { least, below });
    }
    if let Some(times) = &gate.at_least_times {
        factor(&place.key("at-least-times"), times.factor, findings);
    }
}

fn factor(place: &FieldPath, given: Rate, findings: &mut Findings) {
    if given <= Rate::ZERO {
        findings.add(&place.key("factor"), MeasureViolation::Factor { given: given.to_string() });
    }
}
