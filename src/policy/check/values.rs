//! Rules for the values of rows and bands: one each, of the kind their scale works with.

use super::finding::{FieldPath, Findings};
use super::violation::{AmountReason, BandReason, RateReason, ValueViolation, Wanted};
use super::walk::Parts;
use crate::money::{Amount, Rate};
use crate::policy::schema::{Band, Incentive, PriceReads, PriceRounds, Programme, Quantity, Row, Scale};

/// Value that a row or a band must give, with the reason.
#[derive(Clone, Copy)]
enum Needed {
    Rate(RateReason),
    Amount(AmountReason),
    Either,
}

/// Checks the rows of every table and the bands of every price.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, findings: &mut Findings) {
    for (index, discount) in programme.discount.iter().enumerate() {
        let place = FieldPath::top("discount", index);
        match (discount.from_bid, discount.rates.is_empty()) {
            (true, false) => findings.add(&place.key("rates"), ValueViolation::BidWithRates),
            (false, true) => findings.add(&place, ValueViolation::NoRows),
            _ => {}
        }
        if discount.rounds == Some(PriceRounds::Bill) && discount.rounding.is_some() {
            findings.add(&place.key("rounding"), ValueViolation::BillRounding);
        }
        for (at, row) in discount.rates.iter().enumerate() {
            let place = place.item("rates", at);
            if row.bands.is_empty() {
                given(&place, row.rate, row.amount, Needed::Rate(RateReason::Discount), findings);
            } else {
                findings.add(&place.key("bands"), ValueViolation::BandsOfDiscount);
            }
        }
    }
    for (place, table) in &parts.incentives {
        if table.rates.is_empty() && table.guarantee.is_none() {
            findings.add(place, ValueViolation::NoRows);
        }
        for (at, row) in table.rates.iter().enumerate() {
            incentive_row(&place.item("rates", at), table, row, findings);
        }
    }
    for (index, price) in programme.price.iter().enumerate() {
        let place = FieldPath::top("price", index);
        if price.bands.is_empty() {
            findings.add(&place, ValueViolation::PriceWithoutBand);
        }
        if matches!(price.scale, Scale::FreeGoods | Scale::Steps | Scale::Interpolated) {
            findings.add(&place.key("scale"), ValueViolation::ScaleOfPrice);
        }
        let needed = match (price.scale, price.reads) {
            (Scale::Fixed | Scale::StraightLine | Scale::FreeGoods | Scale::Steps, _) => by_scale(price.scale),
            (_, PriceReads::Units) => Needed::Amount(AmountReason::UnitPrice),
            (_, PriceReads::Spend) => Needed::Rate(RateReason::SpendPrice),
        };
        bands(&place, &price.bands, price.scale, needed, findings);
    }
}

fn incentive_row(place: &FieldPath, table: &Incentive, row: &Row, findings: &mut Findings) {
    let needed = match table.scale {
        Scale::Fixed | Scale::StraightLine | Scale::FreeGoods | Scale::Steps => by_scale(table.scale),
        _ => by_quantity(table.base.of),
    };
    if row.bands.is_empty() {
        let why = match table.scale {
            Scale::StraightLine => BandReason::StraightLine,
            Scale::FreeGoods => BandReason::FreeGoods,
            Scale::Steps => BandReason::Steps,
            Scale::Interpolated => BandReason::Interpolated,
            _ => return given(place, row.rate, row.amount, needed, findings),
        };
        findings.add(place, ValueViolation::BandsNeeded { why });
    } else {
        if row.rate.is_some() || row.amount.is_some() {
            findings.add(place, ValueViolation::BandsAndValue);
        }
        bands(place, &row.bands, table.scale, needed, findings);
    }
}

fn bands(of: &FieldPath, bands: &[Band], scale: Scale, needed: Needed, findings: &mut Findings) {
    for (index, band) in bands.iter().enumerate() {
        let place = of.item("bands", index);
        given(&place, band.rate, band.amount, needed, findings);
        let step = band.from.unwrap_or(Amount::ZERO);
        if !matches!(scale, Scale::FreeGoods | Scale::Steps) {
            continue;
        }
        if step <= Amount::ZERO {
            findings.add(&place, ValueViolation::NoStep { given: step.to_string() });
        } else if index > 0 {
            findings.add(&place, ValueViolation::SeveralSteps);
        }
    }
}

fn given(place: &FieldPath, rate: Option<Rate>, amount: Option<Amount>, needed: Needed, findings: &mut Findings) {
    let mut missing = |wanted| findings.add(place, ValueViolation::Missing { wanted });
    match (needed, rate, amount) {
        (_, Some(_), Some(_)) => findings.add(place, ValueViolation::RateAndAmount),
        (Needed::Rate(_), None, None) => missing(Wanted::Rate),
        (Needed::Amount(_), None, None) => missing(Wanted::Amount),
        (Needed::Either, None, None) => missing(Wanted::Either),
        (Needed::Rate(why), None, Some(_)) => {
            findings.add(&place.key("amount"), ValueViolation::RateNeeded { why });
        }
        (Needed::Amount(why), Some(_), None) => {
            findings.add(&place.key("rate"), ValueViolation::AmountNeeded { why });
        }
        _ => {}
    }
    if let Some(given) = amount.filter(|amount| *amount < Amount::ZERO) {
        findings.add(&place.key("amount"), ValueViolation::Negative { given: given.to_string() });
    }
}

/// The amounts of scales that pay sums.
const fn by_scale(scale: Scale) -> Needed {
    Needed::Amount(match scale {
        Scale::StraightLine => AmountReason::StraightLine,
        Scale::FreeGoods => AmountReason::FreeGoods,
        Scale::Steps => AmountReason::Steps,
        _ => AmountReason::FixedScale,
    })
}

/// The rates or amounts of scales that multiply.
const fn by_quantity(of: Quantity) -> Needed {
    match of {
        Quantity::Units => Needed::Amount(AmountReason::EachUnit),
        Quantity::Customers | Quantity::NewCustomers => Needed::Amount(AmountReason::EachCustomer),
        Quantity::Transactions => Needed::Amount(AmountReason::EachSale),
        Quantity::Credential => Needed::Either,
        Quantity::List
        | Quantity::Settled
        | Quantity::Billed
        | Quantity::Charged
        | Quantity::Paid
        | Quantity::Proceeds
        | Quantity::AboveFloor
        | Quantity::Purchase => Needed::Rate(RateReason::MoneyBase),
    }
}
