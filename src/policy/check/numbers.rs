//! Figures that make sense wherever they stand: rates between nothing and the whole, and the
//! programme's own.

use rust_decimal::Decimal;

use super::finding::{FieldPath, Findings};
use super::violation::FigureViolation;
use super::walk::Parts;
use crate::message::{Shown, clipped};
use crate::money::{AMOUNT_PLACES, Amount, Rate};
use crate::policy::schema::{Programme, Row};

/// Checks the figures of a programme.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, findings: &mut Findings) {
    let root = FieldPath::default();
    let currency = &programme.currency;
    if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        findings.add(&root.key("currency"), FigureViolation::NotCurrencyCode { given: clipped(currency) });
    }
    if !(1..=12).contains(&programme.fiscal_year_start) {
        let given = programme.fiscal_year_start.into();
        findings.add(&root.key("fiscal-year-start"), FigureViolation::NotMonthOfYear { given });
    }
    for (place, rounding) in &parts.roundings {
        if rounding.places > AMOUNT_PLACES {
            findings.add(&place.key("places"), FigureViolation::TooManyPlaces { given: rounding.places });
        }
    }
    shares(programme, findings);
    for (index, credential) in programme.credential.iter().enumerate() {
        cost(&FieldPath::top("credential", index).key("cost"), credential.cost, findings);
    }
    for (index, price) in programme.price.iter().enumerate() {
        let place = FieldPath::top("price", index);
        cost(&place.key("minimum"), price.minimum, findings);
        for (at, band) in price.bands.iter().enumerate() {
            rate(&place.item("bands", at).key("rate"), band.rate, findings);
        }
    }
    for (index, table) in programme.customer_discount.iter().enumerate() {
        rate(&FieldPath::top("customer-discount", index).key("at-most"), Some(table.at_most), findings);
    }
    for table in &parts.tables {
        for (at, row) in table.rows.iter().enumerate() {
            rates(&table.place.item("rates", at), row, findings);
        }
    }
    for (place, table) in &parts.incentives {
        rate(&place.key("otherwise"), table.otherwise, findings);
        rate(&place.key("base").key("tax-inside"), table.base.tax_inside, findings);
        let payout = place.key("payout");
        rate(&payout.key("tax-on-top"), table.payout.tax_on_top, findings);
        for (at, split) in table.payout.split.iter().enumerate() {
            rate(&payout.item("split", at).key("share"), Some(split.share), findings);
        }
    }
}

fn rates(place: &FieldPath, row: &Row, findings: &mut Findings) {
    rate(&place.key("rate"), row.rate, findings);
    for (at, band) in row.bands.iter().enumerate() {
        rate(&place.item("bands", at).key("rate"), band.rate, findings);
    }
}

/// Checks a share of something, which is no less than nothing and no more than the whole.
fn rate(place: &FieldPath, given: Option<Rate>, findings: &mut Findings) {
    let Some(given) = given else { return };
    if given < Rate::ZERO {
        findings.add(place, FigureViolation::NegativeRate { given: given.to_string() });
    } else if given > Rate::ONE {
        let meant = (given.value() / Decimal::ONE_HUNDRED).normalize();
        let violation = FigureViolation::RateOverWhole {
            given: given.to_string(),
            percent: Shown::rate(given.value()),
            fraction: meant.to_string(),
            meant: Shown::rate(meant),
        };
        findings.add(place, violation);
    }
}

fn cost(place: &FieldPath, given: Option<Amount>, findings: &mut Findings) {
    if let Some(given) = given.filter(|given| *given < Amount::ZERO) {
        findings.add(place, FigureViolation::NegativeCost { given: given.to_string() });
    }
}

fn shares(programme: &Programme, findings: &mut Findings) {
    for (index, family) in programme.family.iter().enumerate() {
        rate(&FieldPath::top("family", index).key("example-share"), Some(family.example_share), findings);
    }
    let total = Rate::exactly(programme.family.iter().map(|family| family.example_share.value()).sum());
    if total != Rate::ONE {
        findings
            .add(&FieldPath::default().key("family"), FigureViolation::ExampleShares { total: total.to_string() });
    }
}
