//! The sheet that says what the file is, what it rests on and where it ends.

use super::WorkbookInputs;
use super::cells::{Cell, CellMessage, CellStyle};
use super::tables::basis_words;
use crate::citation::quoted;
use crate::explain::exchange_title;
use crate::formula::Unit;
use crate::request::{Editions, TierPath};

/// Remarks of a file about itself, by subject.
const REMARKS: [(&str, &str); 9] = [
    ("How to use it", "Change marked cells on Inputs and Tables; Working and Statement follow."),
    (
        "What stays as asked",
        "The months, the role, the country, days until payment, months of ramp-up, the calendar of claims and \
         payments, and which products, projects, services and coupons there are: they decide which formulas are \
         written. Change them in the calculator and take a new file.",
    ),
    (
        "Tiers",
        "A tier that stays is written in. A tier that moves by the programme's reviews moves here too when \
         figures change.",
    ),
    (
        "Table figures",
        "A figure that a table uses in several months is one cell. Two figures of one table with the same value \
         and the same use share a cell.",
    ),
    (
        "Band limits",
        "Where a band ends at the next one's beginning, the end follows the beginning. Bands must keep rising.",
    ),
    (
        "Rounding",
        "Every rounding of the calculator is here: sales, discounts, rewards and costs to cents by the \
         programme's rule, customers and units to six places. A half goes away from zero unless the formula \
         says otherwise.",
    ),
    (
        "Binary fractions",
        "A spreadsheet counts in binary fractions of some sixteen digits, the calculator in exact decimals. \
         Sums are rounded to the places they can have, and roundings and comparisons forgive a quadrillionth, \
         so that both agree to the cent up to about a hundred million.",
    ),
    ("Checks on what is typed", "The calculator refuses plans a programme forbids. This file does not."),
    ("Not on these sheets", "Return on investment, payback, tips and risk: they are in the calculator."),
];

/// The rows of the sheet.
pub(super) fn rows(from: &WorkbookInputs<'_, '_>) -> Vec<Vec<Cell>> {
    let (programme, request) = (from.programme, from.request);
    let role = programme.role.iter().find(|role| role.id == request.role);
    let tier = programme.tier.iter().find(|tier| tier.id == request.tier);
    let path = match request.tier_path {
        TierPath::Fixed => "stays",
        TierPath::Evolving => "moves by the programme's reviews",
    };
    let (first, last) = (from.ledger.first(), from.ledger.last());
    let terms = match request.editions {
        Editions::AsOf => request.as_of.to_string(),
        Editions::InForce => "each month, as it begins".to_owned(),
    };
    let said = [
        ("Programme", programme.title.clone()),
        ("Run by", programme.vendor.clone()),
        ("Terms of", terms),
        ("Role", role.map_or_else(|| request.role.clone(), |role| role.title.clone())),
        ("Tier at the start", tier.map_or_else(|| "none".to_owned(), |tier| format!("{}; {path}", tier.title))),
        ("Country", request.country.clone()),
        ("Currency", from.currency.to_owned()),
        ("Months", format!("{first} to {last}")),
        ("Made by", format!("Partner Calculator {}", env!("CARGO_PKG_VERSION"))),
    ];
    let heading = |words: &str| vec![Cell::text(words).set(CellStyle::Heading)];
    let pair = |what: &str, text: &str| vec![Cell::text(what), Cell::text(text)];
    let mut rows = vec![vec![Cell::text("About this file").set(CellStyle::Title)]];
    rows.extend(said.iter().map(|(what, text)| pair(what, text)));
    for (_, used) in &from.settlement.rates {
        let cited = quoted(used);
        let by = cited.source.map_or(cited.at, |source| format!("{} ({})", source.title, source.publisher));
        let rate = exchange_title(&used.exchange);
        rows.push(vec![Cell::message(CellMessage::Step(rate)), Cell::text(by)]);
    }
    rows.push(heading("What the vendor's part of the result rests on, before any change"));
    let rests = from.basis.iter().filter(|share| !share.amount.value().is_zero());
    rows.extend(
        rests
            .map(|share| vec![Cell::text(basis_words(share.kind)), Cell::number(share.share.value(), Unit::Rate)]),
    );
    rows.push(heading("What the model leaves out"));
    rows.extend(programme.leaves_out.iter().map(|text| vec![Cell::default(), Cell::text(text)]));
    rows.push(heading("How this file works"));
    rows.extend(REMARKS.iter().map(|(what, text)| pair(what, text)));
    rows
}
