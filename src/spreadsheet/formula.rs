//! An operation as a formula that every spreadsheet reads alike.
//!
//! Only functions on which Excel, `LibreOffice` and the like agree are used: `INT`, `FLOOR` and
//! `CEILING` differ on negative numbers, so rounding down and up is built from `ROUNDDOWN` and
//! `ROUNDUP`, which say "towards zero" and "away from it" everywhere.
//!
//! Spreadsheets count in binary fractions of some sixteen digits, and decimals such as 2.345 are none:
//! what is held is a hair less, and rounds down where the decimal rounds up. So a figure is first
//! scaled to the place it is rounded at, where a half *is* a binary fraction, and moved by a
//! quadrillionth of itself towards the side the decimal is on. Comparisons leave as much room.

use rust_decimal::Decimal;

use crate::formula::ScaleTable;
use crate::money::{Rounding, RoundingMode};
use crate::policy::schema::{Edges, Scale};

/// Tolerance of a comparison, as a share of the value compared with. Powers are written out because
/// not every spreadsheet reads 1E-14.
const NEAR: &str = "/10^14";

/// Less than this is nothing: what is left of figures that cancel out.
const NOTHING: &str = "1/10^12";

/// The places a sum is cleaned to at most: beyond them a binary fraction has no digits to spare.
const CLEANED: u32 = 10;

/// A decimal as formulas write it.
pub(super) fn literal(value: Decimal) -> String {
    let text = value.normalize().to_string();
    if text.starts_with('-') { format!("({text})") } else { text }
}

/// `sum` freed of binary drift, where its exact value has at most `places`.
pub(super) fn cleaned(sum: String, places: Option<u32>) -> String {
    match places.filter(|&places| places > 0 && places <= CLEANED) {
        Some(places) => format!("ROUND({sum},{places})"),
        None => sum,
    }
}

/// `a` rounded by `rule`.
pub(super) fn rounded(a: &str, rule: Rounding) -> String {
    let (scaled, back) = if rule.places == 0 {
        (a.to_owned(), String::new())
    } else {
        let unit = 10_u64.pow(rule.places);
        (format!("{a}*{unit}"), format!("/{unit}"))
    };
    let (size, near) = (format!("ABS({scaled})"), format!("{a}/10^{}", 15 - rule.places));
    let whole = match rule.mode {
        RoundingMode::HalfUp => format!("ROUND({scaled}+{near},0)"),
        RoundingMode::HalfEven => {
            format!("IF(ABS({size}-ROUNDDOWN({size},0)-0.5)<=ABS({near}),2*ROUND({scaled}/2,0),ROUND({scaled},0))")
        }
        RoundingMode::Floor => {
            format!("IF({a}<-{NOTHING},ROUNDUP({scaled}-{near},0),ROUNDDOWN({scaled}+{near},0))")
        }
        RoundingMode::Ceiling => {
            format!("IF({a}<{NOTHING},ROUNDDOWN({scaled}+{near},0),ROUNDUP({scaled}-{near},0))")
        }
    };
    format!("{whole}{back}")
}

/// Whether `a ≥ b`, as a condition.
pub(super) fn at_least(a: &str, b: &str) -> String {
    if b == "0" { format!("{a}>=-1{NEAR}") } else { format!("{a}-{b}>=-(1+ABS({b})){NEAR}") }
}

/// Cells of a band: where it begins and ends, and its value.
pub(super) struct BandCells {
    pub from: String,
    /// `None` when the band is open.
    pub to: Option<String>,
    pub value: String,
    /// Whether the next band begins where this one ends.
    pub joined: bool,
}

/// Formula of `table` at `reading`: terms to be added up.
pub(super) fn scaled(reading: &str, table: &ScaleTable, bands: &[BandCells]) -> Vec<String> {
    let terms = bands.iter().enumerate();
    match table.method {
        Scale::Whole | Scale::Fixed | Scale::FreeGoods | Scale::Steps => {
            terms.map(|(at, band)| reached_last(reading, table, bands, at, &band.value)).collect()
        }
        Scale::Interpolated => terms
            .map(|(at, band)| {
                let value = match bands.get(at + 1) {
                    None => band.value.clone(),
                    Some(next) => format!(
                        "{value}+({}-{value})*({reading}-{from})/({}-{from})",
                        next.value,
                        next.from,
                        value = band.value,
                        from = band.from
                    ),
                };
                reached_last(reading, table, bands, at, &value)
            })
            .collect(),
        Scale::Slice => terms.map(|(at, _)| slice(reading, bands, at, "")).collect(),
        Scale::StraightLine => terms
            .map(|(at, band)| match top(bands, at) {
                Some(to) => slice(reading, bands, at, &format!("/({to}-{})", band.from)),
                None if at == 0 => format!("IF({},0,{})", too_low(reading, band), band.value),
                None => format!("IF({},{},0)", at_least(reading, &band.from), band.value),
            })
            .collect(),
        Scale::Rolling | Scale::Total => terms
            .map(|(at, band)| {
                let paid_on = match top(bands, at).filter(|_| table.method == Scale::Rolling) {
                    Some(to) => format!("MIN({reading},{to})"),
                    None => reading.to_owned(),
                };
                format!("IF({},{paid_on}*{},0)", reaches(reading, table, &bands[at].from, at), band.value)
            })
            .collect(),
    }
}

/// Upper bound of a band; `None` when it is open.
fn top(bands: &[BandCells], at: usize) -> Option<&str> {
    bands[at].to.as_deref()
}

fn reaches(reading: &str, table: &ScaleTable, from: &str, at: usize) -> String {
    match table.edges {
        Edges::From => at_least(reading, from),
        Edges::UpTo => {
            let above = format!("{from}-{reading}<-(1+ABS({from})){NEAR}");
            // A band that begins at nothing holds a reading of nothing.
            let at_zero = table.bands[at].from <= Decimal::ZERO;
            if at_zero { format!("OR({above},AND({from}<=0,{reading}>=0))") } else { above }
        }
    }
}

/// `value` when band `at` is the last one reached and the reading is not beyond it.
fn reached_last(reading: &str, table: &ScaleTable, bands: &[BandCells], at: usize, value: &str) -> String {
    let band = &bands[at];
    let mut conditions = vec![reaches(reading, table, &band.from, at)];
    if let Some(next) = bands.get(at + 1) {
        conditions.push(format!("NOT({})", reaches(reading, table, &next.from, at + 1)));
    }
    if let Some(to) = band.to.as_deref().filter(|_| !band.joined) {
        conditions.push(match table.edges {
            Edges::From => format!("NOT({})", at_least(reading, to)),
            Edges::UpTo => at_least(to, reading),
        });
    }
    match conditions.as_slice() {
        [only] => format!("IF({only},{value},0)"),
        all => format!("IF(AND({}),{value},0)", all.join(",")),
    }
}

/// Whether a reading is below a first band that does not begin at nothing.
fn too_low(reading: &str, band: &BandCells) -> String {
    format!("AND({reading}<{from},{from}>=1)", from = band.from)
}

/// Band `at`'s part of the reading at its value; `share` divides it by the band's width. The first
/// band takes a negative reading, a stretch with more refunds than sales, at its own value.
fn slice(reading: &str, bands: &[BandCells], at: usize, share: &str) -> String {
    let band = &bands[at];
    let (from, value) = (&band.from, &band.value);
    let within = match top(bands, at) {
        Some(to) => format!("MIN({reading},{to})"),
        None => reading.to_owned(),
    };
    if at == 0 {
        format!("IF({},0,({within}-{from})*{value}{share})", too_low(reading, band))
    } else {
        format!("MAX(0,{within}-{from})*{value}{share}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_uses_no_function_that_spreadsheets_disagree_on() {
        for mode in [RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Floor, RoundingMode::Ceiling] {
            for places in 0..=8 {
                let formula = rounded("B5", Rounding { places, mode });
                for differs in ["INT(", "FLOOR", "CEILING", "MROUND", "EVEN", "TRUNC"] {
                    assert!(!formula.contains(differs), "{formula}");
                }
            }
        }
        let half_up = rounded("B5", Rounding { places: 2, mode: RoundingMode::HalfUp });
        assert_eq!(half_up, "ROUND(B5*100+B5/10^13,0)/100");
    }

    #[test]
    fn numbers_are_written_plainly() {
        assert_eq!(literal(Decimal::new(-150, 2)), "(-1.5)");
        assert_eq!(literal(Decimal::new(1200, 2)), "12");
    }
}
