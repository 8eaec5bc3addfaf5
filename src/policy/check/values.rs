//! What rows and bands give: one thing each, of the sort their scale works with.

use super::finding::{Findings, Place, faults};
use super::walk::Parts;
use crate::money::{Amount, Rate};
use crate::policy::schema::{Band, Incentive, PriceReads, PriceRounds, Programme, Quantity, Row, Scale};

faults! {
    /// What can be wrong with what a row or a band gives.
    Value {
        None { wanted: &'static str } = MissingValue "nothing is given here: write {wanted}, \"0\" when it is nothing";
        Several { given: &'static str } = SeveralValues "{given} are given here: keep one of them";
        Rate { why: &'static str } = WrongValue "a rate does not fit here, because {why}: write an amount";
        Amount { why: &'static str } = WrongValue "an amount does not fit here, because {why}: write a rate";
        Bands { why: &'static str } = WrongValue "bands do not fit here, because {why}: write one rate";
        Single { why: &'static str } = WrongValue "one value does not fit here, because {why}: write bands";
        Step { given: String } = WrongValue
            "free goods come with each complete step of units and this step is {given}: give each band a from above \"0\"";
        NoBands {} = MissingValue "the price has no band, so it costs nothing: add one under bands";
        NoRows {} = MissingRates "the table has no row, so it gives nothing: add one under rates, or remove the table";
        Bid {} = BidWithRates
            "the rate comes with the sale (from-bid), so these rows are never read: remove them or from-bid";
        Negative { given: Amount } = NegativeAmount
            "the amount {given} is below zero: write what is given as \"0\" or more";
        BillRounding {} = Contradiction
            "the table rounds the bill, and a bill is always rounded to the minor unit of its currency, so this \
             rounding is never used: remove it, or let rounds be \"line\"";
    }
}

/// What a place may give.
#[derive(Clone, Copy)]
enum Wanted {
    Rate(&'static str),
    Amount(&'static str),
    Either,
}

/// Checks the rows of every table and the bands of every price.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, findings: &mut Findings) {
    for (index, discount) in programme.discount.iter().enumerate() {
        let place = Place::top("discount", index);
        match (discount.from_bid, discount.rates.is_empty()) {
            (true, false) => findings.add(&place.key("rates"), &Value::Bid {}),
            (false, true) => findings.add(&place, &Value::NoRows {}),
            _ => {}
        }
        if discount.rounds == Some(PriceRounds::Bill) && discount.rounding.is_some() {
            findings.add(&place.key("rounding"), &Value::BillRounding {});
        }
        for (at, row) in discount.rates.iter().enumerate() {
            let place = place.item("rates", at);
            if row.bands.is_empty() {
                given(&place, row.rate, row.amount, Wanted::Rate("a discount is a share of list price"), findings);
            } else {
                findings.add(&place.key("bands"), &Value::Bands { why: "a discount is a share of list price" });
            }
        }
    }
    for (place, table) in &parts.incentives {
        if table.rates.is_empty() && table.guarantee.is_none() {
            findings.add(place, &Value::NoRows {});
        }
        for (at, row) in table.rates.iter().enumerate() {
            incentive_row(&place.item("rates", at), table, row, findings);
        }
    }
    for (index, price) in programme.price.iter().enumerate() {
        let place = Place::top("price", index);
        if price.bands.is_empty() {
            findings.add(&place, &Value::NoBands {});
        }
        let wanted = match (price.scale, price.reads) {
            (Scale::Fixed | Scale::StraightLine | Scale::FreeGoods, _) => by_scale(price.scale),
            (_, PriceReads::Units) => Wanted::Amount("this price is for each unit"),
            (_, PriceReads::Spend) => Wanted::Rate("this price is a share of spend"),
        };
        bands(&place, &price.bands, price.scale, wanted, findings);
    }
}

fn incentive_row(place: &Place, table: &Incentive, row: &Row, findings: &mut Findings) {
    let wanted = match table.scale {
        Scale::Fixed | Scale::StraightLine | Scale::FreeGoods => by_scale(table.scale),
        _ => by_quantity(table.base.of),
    };
    if row.bands.is_empty() {
        let why = match table.scale {
            Scale::StraightLine => "a straight line runs from bound to bound",
            Scale::FreeGoods => "free goods come with each complete step of units",
            _ => return given(place, row.rate, row.amount, wanted, findings),
        };
        findings.add(place, &Value::Single { why });
    } else {
        if row.rate.is_some() || row.amount.is_some() {
            findings.add(place, &Value::Several { given: "bands and one value for everything" });
        }
        bands(place, &row.bands, table.scale, wanted, findings);
    }
}

fn bands(of: &Place, bands: &[Band], scale: Scale, wanted: Wanted, findings: &mut Findings) {
    for (index, band) in bands.iter().enumerate() {
        let place = of.item("bands", index);
        given(&place, band.rate, band.amount, wanted, findings);
        let step = band.from.unwrap_or(Amount::ZERO);
        if scale == Scale::FreeGoods && step <= Amount::ZERO {
            findings.add(&place, &Value::Step { given: step.to_string() });
        }
    }
}

fn given(place: &Place, rate: Option<Rate>, amount: Option<Amount>, wanted: Wanted, findings: &mut Findings) {
    match (wanted, rate, amount) {
        (_, Some(_), Some(_)) => findings.add(place, &Value::Several { given: "a rate and an amount" }),
        (Wanted::Rate(_), None, None) => findings.add(place, &Value::None { wanted: "a rate" }),
        (Wanted::Amount(_), None, None) => findings.add(place, &Value::None { wanted: "an amount" }),
        (Wanted::Either, None, None) => findings.add(place, &Value::None { wanted: "a rate or an amount" }),
        (Wanted::Rate(why), None, Some(_)) => findings.add(&place.key("amount"), &Value::Amount { why }),
        (Wanted::Amount(why), Some(_), None) => findings.add(&place.key("rate"), &Value::Rate { why }),
        _ => {}
    }
    if let Some(given) = amount.filter(|amount| *amount < Amount::ZERO) {
        findings.add(&place.key("amount"), &Value::Negative { given });
    }
}

/// What the scales that pay sums want.
const fn by_scale(scale: Scale) -> Wanted {
    Wanted::Amount(match scale {
        Scale::StraightLine => "a straight line runs between sums",
        Scale::FreeGoods => "free goods are a number of units",
        _ => "a fixed scale pays a sum",
    })
}

/// What the scales that multiply want.
const fn by_quantity(of: Quantity) -> Wanted {
    match of {
        Quantity::Units => Wanted::Amount("it is paid for each unit"),
        Quantity::Customers | Quantity::NewCustomers => Wanted::Amount("it is paid for each customer"),
        Quantity::Transactions => Wanted::Amount("it is paid for each sale"),
        Quantity::Credential => Wanted::Either,
        Quantity::List
        | Quantity::Settled
        | Quantity::Billed
        | Quantity::Charged
        | Quantity::Paid
        | Quantity::Proceeds
        | Quantity::AboveFloor
        | Quantity::Purchase => {
            Wanted::Rate("the base is money and this scale takes a share of it (scale \"fixed\" pays a sum)")
        }
    }
}
