//! What is measured, and what must hold.

use super::finding::{Findings, Place, faults};
use super::limits::{together, whose};
use super::walk::{Compared, Parts};
use crate::date::Period;
use crate::money::{Amount, Rate};
use crate::policy::schema::{Baseline, Filter, Gate, Grain, Id, Measure, Programme, Quantity};

faults! {
    /// What can be wrong with a measure or a gate.
    Measured {
        NoCredential {} = MissingCredential "a credential is read but not named: say which under credential";
        Stray { credential: String } = StrayCredential
            "credential \"{credential}\" is named but not read: write of = \"credential\", or remove it";
        Itself {} = MeasureAgainstItself
            "this compares a figure with itself, so it is the same whatever is sold: name another one";
        NoStretch { what: &'static str } = BaselineWithoutStretch
            "{what} needs a stretch before this one, and a lifetime has none: choose another stretch or a fixed baseline";
        Alone { what: &'static str } = BaselineWithoutStretch
            "{what} needs sales before this one, and here each sale is taken alone: let grain be customer or partner, \
             or in a measure say with over which months of all sales are read";
        Held { key: &'static str } = Contradiction
            "a credential is what the partner holds, whatever was sold and when: remove {key}";
        Whose {} = Contradiction
            "the base is a credential, which the partner holds and no customer or sale: let grain be partner, or leave it out";
        Heads {} = Contradiction
            "the table takes each sale alone and a customer may buy twice: count transactions, or choose another grain";
        Grain { gate: &'static str, table: &'static str } = GateGrain
            "the gate reads each {gate}, and here {table}: read the partner, or what is taken together";
        NoBound {} = GateWithoutBound
            "this gate demands nothing: give at-least, below or at-least-times";
        Lone { either: String } = LoneAlternative
            "no other gate here is an alternative \"{either}\": name it in another gate too, or remove it";
        Never { least: Amount, below: Amount } = GateNeverPasses
            "no figure is at least {least} and below {below}: let below be the greater";
        Factor { given: Rate } = OutOfRange "the factor {given} is not above zero: write a multiple, such as \"1.2\"";
        Exchange { given: Rate } = OutOfRange
            "the exchange rate {given} is not above zero: write how much of one currency stands for one of the other";
        Rolling { given: u32 } = OutOfRange "an average of {given} stretches: write 1 to 40";
        Unread {} = ReadsWithoutBands
            "this chooses the band, and no row has bands: give bands, or remove reads";
        Otherwise {} = OtherwiseWithoutGate
            "there is a rate for a missed gate and no gate to miss: add a gate, or remove otherwise";
    }
}

/// Checks that each gate that is an alternative has another one beside it.
fn alternatives(place: &Place, gates: &[Gate], findings: &mut Findings) {
    for (at, gate) in gates.iter().enumerate() {
        let Some(either) = &gate.either else { continue };
        if gates.iter().filter(|other| other.either.as_ref() == Some(either)).count() < 2 {
            let fault = Measured::Lone { either: either.clone() };
            findings.add(&place.item("gates", at).key("either"), &fault);
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
    }
    for compared in &parts.baselines {
        before(compared, findings);
    }
    for (place, gate) in &parts.gates {
        bounds(place, gate, findings);
    }
    for (index, rule) in programme.tier_rule.iter().enumerate() {
        alternatives(&Place::top("tier-rule", index), &rule.gates, findings);
        for (at, gate) in rule.gates.iter().enumerate() {
            grain(&Place::top("tier-rule", index).item("gates", at), gate, Grain::Partner, findings);
        }
    }
    for (place, table) in &parts.incentives {
        alternatives(place, &table.gates, findings);
        for (at, gate) in table.gates.iter().enumerate() {
            grain(&place.item("gates", at), gate, table.grain, findings);
        }
        for (at, tranche) in table.tranches.iter().enumerate() {
            if let Some(either) = &tranche.gate.either {
                let fault = Measured::Lone { either: either.clone() };
                findings.add(&place.item("tranches", at).key("gate").key("either"), &fault);
            }
            grain(&place.item("tranches", at).key("gate"), &tranche.gate, Grain::Partner, findings);
        }
        let base = place.key("base");
        credential(&base, table.base.of, table.base.credential.as_ref(), findings);
        match table.base.of {
            Quantity::Credential => {
                held(&base, &table.base.sales, table.base.above.as_ref(), ("above", false), findings);
                if table.grain != Grain::Partner {
                    findings.add(&place.key("grain"), &Measured::Whose {});
                }
            }
            Quantity::Customers | Quantity::NewCustomers if table.grain == Grain::Transaction => {
                findings.add(&base.key("of"), &Measured::Heads {});
            }
            _ => {}
        }
        exchange(&place.key("base"), table.base.exchange, findings);
        if table.otherwise.is_some() && table.gates.is_empty() {
            findings.add(&place.key("otherwise"), &Measured::Otherwise {});
        }
        if table.reads.is_some() && table.rates.iter().all(|row| row.bands.is_empty()) {
            findings.add(&place.key("reads"), &Measured::Unread {});
        }
        let times =
            table.limits.iter().enumerate().filter_map(|(at, limit)| Some((at, limit.at_most_of.as_ref()?)));
        for (at, times) in times {
            factor(&place.item("limits", at).key("at-most-of"), times.factor, findings);
        }
    }
}

fn credential(place: &Place, of: Quantity, named: Option<&Id>, findings: &mut Findings) {
    match (of, named) {
        (Quantity::Credential, None) => findings.add(place, &Measured::NoCredential {}),
        (Quantity::Credential, Some(_)) | (_, None) => {}
        (_, Some(id)) => findings.add(&place.key("credential"), &Measured::Stray { credential: id.clone() }),
    }
}

/// Checks what a credential is asked for: it has no sales to tell apart and no months.
fn held(
    place: &Place,
    sales: &Filter,
    baseline: Option<&Baseline>,
    (compared, windowed): (&'static str, bool),
    findings: &mut Findings,
) {
    let of_sales = matches!(baseline, Some(Baseline::SamePeriodLastYear | Baseline::Rolling(_)));
    let stray = [("where", *sales != Filter::default()), ("over", windowed), (compared, of_sales)];
    for (key, _) in stray.into_iter().filter(|(_, given)| *given) {
        findings.add(&place.key(key), &Measured::Held { key });
    }
}

fn grain(place: &Place, gate: &Gate, table: Grain, findings: &mut Findings) {
    if let Some(grain) = gate.grain.filter(|grain| ![Grain::Partner, table].contains(grain)) {
        findings.add(&place.key("grain"), &Measured::Grain { gate: whose(grain), table: together(table) });
    }
}

fn exchange(place: &Place, given: Option<Rate>, findings: &mut Findings) {
    if let Some(given) = given.filter(|given| *given <= Rate::ZERO) {
        findings.add(&place.key("exchange"), &Measured::Exchange { given });
    }
}

fn against_itself(place: &Place, measure: &Measure, findings: &mut Findings) {
    if let Some(Baseline::Credential(id)) = &measure.growth_over
        && measure.of == Quantity::Credential
        && measure.credential.as_ref() == Some(id)
    {
        findings.add(&place.key("growth-over"), &Measured::Itself {});
    }
    if let Some(whole) = &measure.share_of {
        let alone = Measure { share_of: None, ..measure.clone() };
        if **whole == alone {
            findings.add(&place.key("share-of"), &Measured::Itself {});
        }
    }
}

fn before(&Compared { ref place, baseline, per, grain }: &Compared<'_>, findings: &mut Findings) {
    let what = match baseline {
        Baseline::SamePeriodLastYear => "the same period of last year",
        Baseline::Rolling(given) => {
            if !(1..=40).contains(given) {
                findings.add(&place.key("rolling"), &Measured::Rolling { given: *given });
            }
            "an average of stretches"
        }
        Baseline::Fixed(_) | Baseline::Credential(_) => return,
    };
    if per == Period::Lifetime {
        findings.add(place, &Measured::NoStretch { what });
    }
    if grain == Grain::Transaction {
        findings.add(place, &Measured::Alone { what });
    }
}

fn bounds(place: &Place, gate: &Gate, findings: &mut Findings) {
    if gate.at_least.is_none() && gate.below.is_none() && gate.at_least_times.is_none() {
        findings.add(place, &Measured::NoBound {});
    }
    if let (Some(least), Some(below)) = (gate.at_least, gate.below)
        && below <= least
    {
        findings.add(&place.key("below"), &Measured::Never { least, below });
    }
    if let Some(times) = &gate.at_least_times {
        factor(&place.key("at-least-times"), times.factor, findings);
    }
}

fn factor(place: &Place, given: Rate, findings: &mut Findings) {
    if given <= Rate::ZERO {
        findings.add(&place.key("factor"), &Measured::Factor { given });
    }
}
