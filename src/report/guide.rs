//! A programme's tables as a guide prints them.

use serde::Serialize;

use crate::answer::incentive::measured;
use crate::citation::{Cited, cited};
use crate::date::{Day, Period};
use crate::error::Error;
use crate::policy::schema::{Band, Edges, Gate, Incentive, Measure, Programme, Row, Scale};
use crate::policy::terms::Terms;
use crate::settle::{TableKind, TableRef};

macro_rules! printed {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident : $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }
    )*};
}

printed! {
    /// A programme's tables on a day.
    pub struct Guide {
        /// Name of the programme.
        pub programme: String,
        /// The day.
        pub as_of: Day,
        /// The tables in force.
        pub tables: Vec<GuideTable>,
    }

    /// A table as a guide prints it.
    pub struct GuideTable {
        /// Its name.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Kind of table.
        pub kind: String,
        /// Description, in sentences.
        pub summary: String,
        /// First day in force.
        pub effective: Day,
        /// Source of the figure.
        pub clause: Cited,
        /// Column headings.
        pub columns: Vec<String>,
        /// Rows, a cell for each column.
        pub rows: Vec<Vec<GuideCell>>,
    }

    /// A cell.
    pub struct GuideCell {
        /// Text.
        pub text: String,
        /// The value as it is stored, when it is one that may be replaced.
        pub value: Option<String>,
        /// Path in its table, for a replacement.
        pub at: Option<String>,
    }
}

/// The tables of `programme` in force on `day`.
///
/// # Errors
/// When the programme has none on that day.
pub fn guide(programme: &Programme, day: Day) -> Result<Guide, Error> {
    let terms = Terms::on(programme, day).map_err(|error| Error::Shape(error.to_string()))?;
    let mut tables = Vec::new();
    let mut print = |id: &str, title: &str, kind: &str, summary: String, basis, effective, bands: BandRows<'_>| {
        let clause = cited(programme, &TableRef { kind: TableKind::Table, id, title, basis, effective });
        let (columns, rows) = rows(programme, &bands);
        let (id, title, kind) = (id.to_owned(), title.to_owned(), kind.to_owned());
        tables.push(GuideTable { id, title, kind, summary, effective, clause, columns, rows });
    };
    for table in &terms.discounts {
        let bands = BandRows::Rows(&table.rates, Edges::From, Vec::new());
        print(&table.id, &table.title, "discount", table.summary.clone(), &table.basis, table.effective, bands);
    }
    for table in &terms.customer_discounts {
        let limit = vec![line(
            "the most you may give",
            percent(table.at_most.value()),
            table.at_most.to_string(),
            "at-most",
        )];
        let bands = BandRows::Rows(&[], Edges::From, limit);
        print(&table.id, &table.title, "customer-discount", String::new(), &table.basis, table.effective, bands);
    }
    for (kind, list) in [("incentive", &terms.incentives), ("charge", &terms.charges)] {
        for table in list {
            let bands = BandRows::Rows(&table.rates, table.edges, limits(table, programme));
            print(&table.id, &table.title, kind, how(table, programme), &table.basis, table.effective, bands);
        }
    }
    for price in &terms.prices {
        let mut summary = format!("price for {}; {}", price.unit, method(price.scale));
        if let Some(minimum) = price.minimum {
            summary = format!("{summary}; at least {minimum} a month");
        }
        let bands = BandRows::Price(&price.bands, price.edges);
        print(&price.id, &price.title, "price", summary, &price.basis, price.effective, bands);
    }
    for rule in &terms.tier_rules {
        let title =
            programme.tier.iter().find(|tier| tier.id == rule.tier).map_or(rule.tier.as_str(), |tier| &tier.title);
        let mut summary = format!("reviewed each {}", period(rule.reviewed));
        if rule.kept_months > 0 {
            summary = format!("{summary}; kept for {} months", rule.kept_months);
        }
        if rule.kept_through_next_year {
            summary += "; kept to the end of the next year";
        }
        let gates = rule.gates.iter().enumerate().flat_map(|(at, gate)| gate_lines(gate, at, programme)).collect();
        print(
            &rule.tier,
            title,
            "tier-rule",
            summary,
            &rule.basis,
            rule.effective,
            BandRows::Rows(&[], Edges::From, gates),
        );
    }
    Ok(Guide { programme: programme.id.clone(), as_of: day, tables })
}

/// A line of a table that is not a rate: what it is, what it says, the value and its place.
type Line = [GuideCell; 2];

enum BandRows<'a> {
    Rows(&'a [Row], Edges, Vec<Line>),
    Price(&'a [Band], Edges),
}

fn words(text: impl Into<String>) -> GuideCell {
    GuideCell { text: text.into(), value: None, at: None }
}

fn line(what: &str, text: String, value: String, at: &str) -> Line {
    [words(what), GuideCell { text, value: Some(value), at: Some(at.to_owned()) }]
}

fn rows(programme: &Programme, bands: &BandRows<'_>) -> (Vec<String>, Vec<Vec<GuideCell>>) {
    let columns = |names: &[&str]| names.iter().map(ToString::to_string).collect();
    match bands {
        BandRows::Price(bands, edges) => {
            let rows = bands.iter().enumerate().map(|(at, band)| {
                vec![words(range(bands, at, *edges)), value(band.rate, band.amount, &format!("bands[{at}]"))]
            });
            (columns(&["Band", "Price"]), rows.collect())
        }
        BandRows::Rows(rates, edges, lines) => {
            let mut rows = Vec::new();
            for (at, row) in rates.iter().enumerate() {
                let whom = whom(programme, row);
                if row.bands.is_empty() {
                    rows.push(vec![
                        words(whom),
                        words("all"),
                        value(row.rate, row.amount, &format!("rates[{at}]")),
                    ]);
                    continue;
                }
                for (band_at, band) in row.bands.iter().enumerate() {
                    let place = format!("rates[{at}].bands[{band_at}]");
                    let whom = if band_at == 0 { whom.clone() } else { String::new() };
                    rows.push(vec![
                        words(whom),
                        words(range(&row.bands, band_at, *edges)),
                        value(band.rate, band.amount, &place),
                    ]);
                }
            }
            for [what, says] in lines {
                rows.push(vec![what.clone(), words(""), says.clone()]);
            }
            (columns(&["For", "Band", "Value"]), rows)
        }
    }
}

fn value(rate: Option<crate::money::Rate>, amount: Option<crate::money::Amount>, place: &str) -> GuideCell {
    match (rate, amount) {
        (Some(rate), _) => GuideCell {
            text: percent(rate.value()),
            value: Some(rate.to_string()),
            at: Some(format!("{place}.rate")),
        },
        (None, Some(amount)) => GuideCell {
            text: amount.to_string(),
            value: Some(amount.to_string()),
            at: Some(format!("{place}.amount")),
        },
        (None, None) => words("as approved"),
    }
}

fn percent(rate: rust_decimal::Decimal) -> String {
    format!("{} %", (rate * rust_decimal::Decimal::from(100)).normalize())
}

fn range(bands: &[Band], at: usize, edges: Edges) -> String {
    let start = bands[at].from.or_else(|| at.checked_sub(1).and_then(|before| bands[before].up_to));
    let end = bands[at].up_to.or_else(|| bands.get(at + 1).and_then(|next| next.from));
    let start = start.map_or_else(|| "0".to_owned(), |from| from.to_string());
    match (end, edges) {
        (None, Edges::From) => format!("from {start}"),
        (None, Edges::UpTo) => format!("above {start}"),
        (Some(end), Edges::From) => format!("from {start} to below {end}"),
        (Some(end), Edges::UpTo) => format!("above {start} up to {end}"),
    }
}

/// Whom a row is for, in the programme's own titles.
pub(crate) fn whom(programme: &Programme, row: &Row) -> String {
    let title = |id: &String| {
        let tiers = programme.tier.iter().map(|it| (&it.id, &it.title));
        let families = programme.family.iter().map(|it| (&it.id, &it.title));
        let accounts = programme.account.iter().map(|it| (&it.id, &it.title));
        let classes = programme.class.iter().map(|it| (&it.id, &it.title));
        let groups = programme.country_group.iter().map(|it| (&it.id, &it.title));
        let named = programme.kind.iter().chain(&programme.tag).map(|it| (&it.id, &it.title));
        let mut all = tiers.chain(families).chain(classes).chain(accounts).chain(groups).chain(named);
        all.find(|(known, _)| *known == id).map_or_else(|| id.clone(), |(_, title)| title.clone())
    };
    let lists = [&row.tiers, &row.families, &row.classes, &row.accounts, &row.kinds, &row.countries, &row.tags];
    let mut parts: Vec<String> = lists
        .iter()
        .filter(|list| !list.is_empty())
        .map(|list| list.iter().map(title).collect::<Vec<_>>().join(", "))
        .collect();
    match (row.age_from, row.age_below) {
        (Some(from), Some(below)) => parts.push(format!("months {} to {below} of a customer", from + 1)),
        (Some(from), None) => parts.push(format!("after {from} months of a customer")),
        (None, Some(below)) => parts.push(format!("first {below} months of a customer")),
        (None, None) => {}
    }
    if parts.is_empty() { "everyone".to_owned() } else { parts.join("; ") }
}

const fn method(scale: Scale) -> &'static str {
    match scale {
        Scale::Slice => "each slice at its own rate",
        Scale::Whole => "the whole at the rate of the band reached",
        Scale::Rolling => "finished bands at their tops, the last on the whole",
        Scale::Total => "the whole at the rate of every band reached",
        Scale::StraightLine => "in a straight line within each band",
        Scale::Fixed => "a fixed amount for the band reached",
        Scale::FreeGoods => "free units for each complete step",
        Scale::Steps => "an amount for each complete step",
        Scale::Interpolated => "the whole at a rate in a straight line from band to band",
    }
}

const fn period(period: Period) -> &'static str {
    match period {
        Period::Month => "month",
        Period::Quarter => "quarter",
        Period::Half => "half-year",
        Period::Year => "year",
        Period::Lifetime => "lifetime",
    }
}

fn how(table: &Incentive, programme: &Programme) -> String {
    let base = Measure {
        of: table.base.of,
        credential: table.base.credential.clone(),
        sales: table.base.sales.clone(),
        ..Measure::default()
    };
    let sums_up = format!("per {}, on {}: {}", period(table.per), measured(&base, programme), method(table.scale));
    if table.summary.is_empty() { sums_up } else { format!("{} ({sums_up})", table.summary) }
}

/// Gates, caps and the rest of an incentive's figures.
fn limits(table: &Incentive, programme: &Programme) -> Vec<Line> {
    let mut lines: Vec<Line> =
        table.gates.iter().enumerate().flat_map(|(at, gate)| gate_lines(gate, at, programme)).collect();
    if let Some(cap) = table.base.at_most {
        lines.push(line("counts at most", cap.to_string(), cap.to_string(), "base.at-most"));
    }
    if let Some(rate) = table.otherwise {
        lines.push(line("otherwise", percent(rate.value()), rate.to_string(), "otherwise"));
    }
    for (at, limit) in table.limits.iter().enumerate() {
        if let Some(cap) = limit.at_most {
            let what = match limit.of {
                Some(of) => {
                    format!("pays for at most, of {}", measured(&Measure { of, ..Measure::default() }, programme))
                }
                None => "pays at most".to_owned(),
            };
            lines.push(line(&what, cap.to_string(), cap.to_string(), &format!("limits[{at}].at-most")));
        }
        if let Some(floor) = limit.at_least {
            lines.push(line(
                "pays at least",
                floor.to_string(),
                floor.to_string(),
                &format!("limits[{at}].at-least"),
            ));
        }
    }
    if let Some(minimum) = table.payout.minimum {
        lines.push(line("paid out from", minimum.to_string(), minimum.to_string(), "payout.minimum"));
    }
    lines
}

fn gate_lines(gate: &Gate, at: usize, programme: &Programme) -> Vec<Line> {
    let mut what = measured(&gate.measure, programme);
    if gate.either.is_some() {
        what += " (this or another that is marked so)";
    }
    let mut lines = Vec::new();
    if let Some(least) = gate.at_least {
        lines.push(line(
            &format!("{what}: at least"),
            least.to_string(),
            least.to_string(),
            &format!("gates[{at}].at-least"),
        ));
    }
    if let Some(below) = gate.below {
        lines.push(line(
            &format!("{what}: less than"),
            below.to_string(),
            below.to_string(),
            &format!("gates[{at}].below"),
        ));
    }
    lines
}
