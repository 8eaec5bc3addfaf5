//! Figures that make sense wherever they stand: rates between nothing and the whole, and the
//! programme's own.

use rust_decimal::Decimal;

use super::finding::{Findings, Place, faults};
use super::walk::Parts;
use crate::money::{AMOUNT_PLACES, Amount, Rate};
use crate::policy::schema::{Programme, Row};

faults! {
    /// What can be wrong with a figure.
    Figure {
        Over { given: Rate, percent: String, meant: String } = RateOverWhole
            "\"{given}\" is {percent} %: rates are fractions of one, so write \"{meant}\" for {given} %";
        Negative { given: Rate } = NegativeRate
            "the rate {given} is below zero: write \"0\" or more; what the vendor keeps goes under charge";
        Cost { given: Amount } = NegativeAmount "{given} is below zero: write \"0\" or more";
        Currency { given: String } = CurrencyShape
            "\"{given}\" is no currency code: write three capital letters, such as \"USD\"";
        YearStart { given: u8 } = FiscalYearStart
            "there is no month {given}: write the first month of the fiscal year, 1 to 12";
        Places { given: u32 } = RoundingPlaces "{given} decimals are more than an amount carries: write 0 to 6";
        Shares { total: Rate } = SharesNotWhole
            "the example shares of all families add up to {total}: let them add up to \"1\"";
    }
}

/// Checks the figures of a programme.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, findings: &mut Findings) {
    let root = Place::default();
    let currency = &programme.currency;
    if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        findings.add(&root.key("currency"), &Figure::Currency { given: currency.chars().take(20).collect() });
    }
    if !(1..=12).contains(&programme.fiscal_year_start) {
        let fault = Figure::YearStart { given: programme.fiscal_year_start };
        findings.add(&root.key("fiscal-year-start"), &fault);
    }
    for (place, rounding) in &parts.roundings {
        if rounding.places > AMOUNT_PLACES {
            findings.add(&place.key("places"), &Figure::Places { given: rounding.places });
        }
    }
    shares(programme, findings);
    for (index, credential) in programme.credential.iter().enumerate() {
        cost(&Place::top("credential", index).key("cost"), credential.cost, findings);
    }
    for (index, price) in programme.price.iter().enumerate() {
        let place = Place::top("price", index);
        cost(&place.key("minimum"), price.minimum, findings);
        for (at, band) in price.bands.iter().enumerate() {
            rate(&place.item("bands", at).key("rate"), band.rate, findings);
        }
    }
    for (index, table) in programme.customer_discount.iter().enumerate() {
        rate(&Place::top("customer-discount", index).key("at-most"), Some(table.at_most), findings);
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

fn rates(place: &Place, row: &Row, findings: &mut Findings) {
    rate(&place.key("rate"), row.rate, findings);
    for (at, band) in row.bands.iter().enumerate() {
        rate(&place.item("bands", at).key("rate"), band.rate, findings);
    }
}

/// Checks a share of something, which is no less than nothing and no more than the whole.
fn rate(place: &Place, given: Option<Rate>, findings: &mut Findings) {
    let Some(given) = given else { return };
    if given < Rate::ZERO {
        findings.add(place, &Figure::Negative { given });
    } else if given > Rate::ONE {
        let hundred = Decimal::ONE_HUNDRED;
        let percent = (given.value() * hundred).normalize().to_string();
        let meant = (given.value() / hundred).normalize().to_string();
        findings.add(place, &Figure::Over { given, percent, meant });
    }
}

fn cost(place: &Place, given: Option<Amount>, findings: &mut Findings) {
    if let Some(given) = given.filter(|given| *given < Amount::ZERO) {
        findings.add(place, &Figure::Cost { given });
    }
}

fn shares(programme: &Programme, findings: &mut Findings) {
    for (index, family) in programme.family.iter().enumerate() {
        rate(&Place::top("family", index).key("example-share"), Some(family.example_share), findings);
    }
    let total = Rate::exactly(programme.family.iter().map(|family| family.example_share.value()).sum());
    if total != Rate::ONE {
        findings.add(&Place::default().key("family"), &Figure::Shares { total });
    }
}
