//! Bands that join: no gap, no overlap, nothing that ends before it begins.

use rust_decimal::Decimal;

use super::finding::{FieldPath, Findings};
use super::violation::BandViolation;
use super::walk::Parts;
use crate::money::{Amount, Rate};
use crate::policy::schema::{Band, Basis, Incentive, Programme, Quantity, Scale};

/// Checks the bands of every row and every price.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, findings: &mut Findings) {
    for (place, table) in &parts.incentives {
        let signed = table.reads.as_ref().is_some_and(|reads| reads.growth_over.is_some());
        for (at, row) in table.rates.iter().enumerate() {
            joined(&place.item("rates", at), &row.bands, Some(table.scale), signed, findings);
        }
    }
    for (index, table) in programme.incentive.iter().enumerate() {
        cliffs(&FieldPath::top("incentive", index), table, true, findings);
    }
    for (index, table) in programme.charge.iter().enumerate() {
        cliffs(&FieldPath::top("charge", index), table, false, findings);
    }
    for (index, discount) in programme.discount.iter().enumerate() {
        for (at, row) in discount.rates.iter().enumerate() {
            joined(&FieldPath::top("discount", index).item("rates", at), &row.bands, None, false, findings);
        }
    }
    for (index, price) in programme.price.iter().enumerate() {
        joined(&FieldPath::top("price", index), &price.bands, Some(price.scale), false, findings);
    }
}

/// Reports bands at whose limit more sales bring less, in tables nobody prints: of a printed one the
/// limit is what it says, and a partner is right to fear it.
fn cliffs(place: &FieldPath, table: &Incentive, pays: bool, findings: &mut Findings) {
    let soft = matches!(table.basis, Basis::Illustrative(_) | Basis::Own(_));
    let all_at_once = matches!(table.scale, Scale::Whole | Scale::Fixed);
    // What is held, grown or sold in proportion does not rise with each sale.
    let other = table.reads.as_ref().is_some_and(|reads| {
        reads.of == Quantity::Credential || reads.growth_over.is_some() || reads.share_of.is_some()
    });
    let runs = table.scale == Scale::Interpolated;
    let may_fall = !soft || !all_at_once || other || table.base.of == Quantity::Credential;
    if may_fall && !runs {
        return;
    }
    for (at, row) in table.rates.iter().enumerate() {
        for (index, pair) in row.bands.windows(2).enumerate() {
            let value = |band: &Band| (band.rate.map(Rate::value)).or(band.amount.map(Amount::value));
            let (Some(below), Some(here)) = (value(&pair[0]), value(&pair[1])) else { continue };
            let place = place.item("rates", at).item("bands", index + 1);
            let shown = |value: Decimal| value.normalize().to_string();
            if runs {
                if pays && here < below {
                    let violation = BandViolation::LineFalls { here: shown(here), below: shown(below) };
                    findings.add(&place, violation);
                }
            } else if pays && here < below {
                findings.add(&place, BandViolation::Falls { here: shown(here), below: shown(below) });
            } else if !pays && here > below {
                findings.add(&place, BandViolation::Costs { here: shown(here), below: shown(below) });
            }
        }
    }
}

/// Whether the bands of two rows begin and end at the same amounts.
pub(super) fn same_bounds(one: &[Band], other: &[Band]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.from == b.from && a.up_to == b.up_to)
}

fn joined(of: &FieldPath, bands: &[Band], scale: Option<Scale>, signed: bool, findings: &mut Findings) {
    let place = |index: usize, key: &str| of.item("bands", index).key(key);
    if bands.iter().any(|band| band.from.is_some()) {
        if let Some(index) = bands.iter().position(|band| band.from.is_none()) {
            findings.add(&of.item("bands", index), BandViolation::Mixed);
            return;
        }
        begun(of, bands, findings);
    } else {
        ended(of, bands, findings);
    }
    let below_zero = |bound: Option<Amount>| bound.filter(|bound| !signed && *bound < Amount::ZERO);
    for (index, band) in bands.iter().enumerate() {
        for (key, bound) in [("from", band.from), ("up-to", band.up_to)] {
            if let Some(given) = below_zero(bound) {
                findings.add(&place(index, key), BandViolation::Negative { given: given.to_string() });
            }
        }
    }
    let continuous = matches!(scale, Some(Scale::Slice | Scale::Whole | Scale::Rolling | Scale::Total));
    if let Some(first) = bands.first().and_then(|band| band.from).filter(|from| continuous && *from > Amount::ZERO)
    {
        findings.add(&place(0, "from"), BandViolation::FirstAboveZero { first: first.to_string() });
    }
    if scale == Some(Scale::Interpolated) && bands.len() == 1 {
        findings.add(&of.item("bands", 0), BandViolation::NothingToRunTo);
    }
    let open = bands.last().is_some_and(|band| band.up_to.is_none() && band.amount != Some(Amount::ZERO));
    if scale == Some(Scale::StraightLine) && open {
        findings.add(&of.item("bands", bands.len() - 1), BandViolation::Open);
    }
}

fn not_rising(given: Amount, before: Amount) -> BandViolation {
    BandViolation::NotRising { given: given.to_string(), before: before.to_string() }
}

/// Bands that say where they begin, and perhaps where they end.
fn begun(of: &FieldPath, bands: &[Band], findings: &mut Findings) {
    for (index, band) in bands.iter().enumerate() {
        let place = of.item("bands", index);
        let next = bands.get(index + 1).and_then(|next| next.from);
        if let (Some(before), Some(given)) = (band.from, next)
            && given <= before
        {
            findings.add(&of.item("bands", index + 1).key("from"), not_rising(given, before));
            continue;
        }
        let (Some(from), Some(end)) = (band.from, band.up_to) else { continue };
        if end <= from {
            findings.add(&place.key("up-to"), not_rising(end, from));
        } else if let Some(next) = next.filter(|next| *next > end) {
            let (end, next) = (end.to_string(), next.to_string());
            findings.add(&place.key("up-to"), BandViolation::Gap { end, next });
        } else if let Some(next) = next.filter(|next| *next < end) {
            let (end, next) = (end.to_string(), next.to_string());
            findings.add(&place.key("up-to"), BandViolation::Overlap { end, next });
        }
    }
}

/// Bands that say only where they end.
fn ended(of: &FieldPath, bands: &[Band], findings: &mut Findings) {
    let mut before = Amount::ZERO;
    for (index, band) in bands.iter().enumerate() {
        let place = of.item("bands", index);
        match band.up_to {
            Some(given) if given <= before => {
                findings.add(&place.key("up-to"), not_rising(given, before));
            }
            Some(given) => before = given,
            None if index + 1 < bands.len() => findings.add(&place, BandViolation::NoEnd),
            None => {}
        }
    }
}
