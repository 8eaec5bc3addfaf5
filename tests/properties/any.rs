//! Random terms and sales, written in the policy language: what is tested passes the same door as a
//! partner's own terms.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::case::{self, Ready};

/// An incentive, as its parts of the policy language.
#[derive(Clone, Debug)]
pub struct Table {
    pub per: &'static str,
    pub settles: Option<&'static str>,
    pub grain: &'static str,
    pub of: &'static str,
    pub scale: &'static str,
    pub edges: &'static str,
    /// Widths of bands, in whole money, and their rates in hundredths of a per cent or amounts.
    pub bands: Vec<(u64, u64)>,
    pub gate: Option<u64>,
    pub limits: String,
    pub freezes: String,
    pub form: &'static str,
    pub minimum: bool,
    pub clawback: &'static str,
    pub rounds: &'static str,
}

/// A sale.
#[derive(Clone, Debug)]
pub struct Row {
    /// Months after the first settled one; negative for history.
    pub month: i64,
    pub customer: u8,
    pub family: &'static str,
    /// In cents.
    pub cents: i64,
    /// In per cent; never, when zero.
    pub discount: u8,
    pub means: &'static str,
    /// Months after which the bill is paid late.
    pub late: Option<u8>,
    /// Months after which it is given back.
    pub ended: Option<u8>,
}

/// Sales and the months that are settled.
#[derive(Clone, Debug)]
pub struct Book {
    pub months: u32,
    pub sales: Vec<Row>,
}

/// An incentive on everything billed, with nothing special about it.
pub fn plain_table() -> Table {
    Table {
        per: "month",
        settles: None,
        grain: "partner",
        of: "billed",
        scale: "slice",
        edges: "from",
        bands: vec![(1000, 100), (1000, 200)],
        gate: None,
        limits: String::new(),
        freezes: String::new(),
        form: "cash",
        minimum: false,
        clawback: "",
        rounds: "line",
    }
}

/// Rising bands: slices of any rates, or amounts for scales that pay sums.
pub fn bands(falling: bool) -> impl Strategy<Value = Vec<(u64, u64)>> {
    let rate = if falling { 0_u64..2000 } else { 0_u64..3000 };
    vec((1_u64..200_000, rate), 1..5)
}

/// Scales whose total depends on the base to date alone.
pub fn cumulative() -> impl Strategy<Value = &'static str> {
    select(vec!["slice", "whole", "rolling", "total"])
}

pub fn table() -> impl Strategy<Value = Table> {
    let shape = (
        select(vec![
            ("month", None),
            ("quarter", None),
            ("quarter", Some("month")),
            ("year", Some("quarter")),
            ("lifetime", Some("month")),
        ]),
        select(vec!["partner", "customer", "transaction"]),
        select(vec!["list", "settled", "billed", "charged", "paid"]),
        select(vec!["slice", "whole", "rolling", "total", "fixed"]),
        select(vec!["from", "up-to"]),
        bands(true),
    );
    let more = (
        option::of(1_u64..50_000),
        select(vec![
            "",
            "{ at-most = \"5000\" }",
            "{ per = \"year\", at-most = \"9000\" }",
            "{ at-least = \"10\" }",
        ]),
        select(vec!["", "\"stretch-unpaid\"", "\"any-overdue\"", "\"until-collected\""]),
        select(vec!["cash", "account-credit", "mdf"]),
        any::<bool>(),
        select(vec!["", "{ within-months = 6, how = \"pro-rata\" }", "{ within-months = 3, how = \"full\" }"]),
        select(vec!["line", "running-total"]),
    );
    (shape, more).prop_map(|((periods, grain, of, scale, edges, bands), more)| {
        let (gate, limits, freezes, form, minimum, clawback, rounds) = more;
        let (per, settles) = periods;
        let (limits, freezes) = (limits.to_owned(), freezes.to_owned());
        Table {
            per,
            settles,
            grain,
            of,
            scale,
            edges,
            bands,
            gate,
            limits,
            freezes,
            form,
            minimum,
            clawback,
            rounds,
        }
    })
}

fn row() -> impl Strategy<Value = Row> {
    (
        -12_i64..12,
        0_u8..4,
        select(vec!["a", "b"]),
        prop_oneof![9 => 1_i64..50_000_000, 1 => -2_000_000_i64..0],
        0_u8..20,
        select(vec!["cash", "cash", "cash", "credit", "coupon", "stored-value"]),
        option::weighted(0.2, 0_u8..8),
        option::weighted(0.1, 0_u8..8),
    )
        .prop_map(|(month, customer, family, cents, discount, means, late, ended)| Row {
            month,
            customer,
            family,
            cents,
            discount,
            means,
            late,
            ended,
        })
}

pub fn book() -> impl Strategy<Value = Book> {
    (3_u32..=12, vec(row(), 1..25)).prop_map(|(months, sales)| Book {
        months,
        sales: sales.into_iter().filter(|sale| sale.month < i64::from(months)).collect(),
    })
}

/// Sales in which nothing is rounded or taken back sale by sale.
pub fn plain_book() -> impl Strategy<Value = Book> {
    book().prop_map(|book| Book {
        sales: book.sales.into_iter().map(|sale| Row { discount: 0, ended: None, ..sale }).collect(),
        ..book
    })
}

/// One plain sale of `amount` in whole money.
pub fn sale(month: usize, amount: u64) -> Row {
    Row {
        month: i64::try_from(month).expect("a month"),
        customer: 0,
        family: "a",
        cents: i64::try_from(amount).expect("an amount") * 100,
        discount: 0,
        means: "cash",
        late: None,
        ended: None,
    }
}

/// The terms of a case, in the policy language.
pub fn terms(tables: &[Table]) -> String {
    let discount =
        "[[terms.discount]]\nid = \"partner-discount\"\nrates = [{ families = [\"a\"], rate = \"0.125\" }]\n\n";
    without_discount(tables) + discount
}

/// The same terms without a discount off list.
pub fn without_discount(tables: &[Table]) -> String {
    let mut text = String::from("[[terms.family]]\nid = \"a\"\n\n[[terms.family]]\nid = \"b\"\n\n");
    for (index, table) in tables.iter().enumerate() {
        text.push_str(&incentive(index, table));
    }
    text
}

fn incentive(index: usize, table: &Table) -> String {
    let mut from = 0;
    let mut bands = Vec::new();
    for (width, value) in &table.bands {
        let value = if table.scale == "fixed" {
            format!("amount = \"{value}\"")
        } else {
            format!("rate = \"0.{value:04}\"")
        };
        bands.push(format!("{{ from = \"{from}\", {value} }}"));
        from += width;
    }
    let said =
        |key: &str, value: &str| if value.is_empty() { String::new() } else { format!("{key} = {value}\n") };
    let gate = table.gate.map(|least| format!("[{{ measure = {{ of = \"billed\" }}, at-least = \"{least}\" }}]"));
    let limits = if table.limits.is_empty() { String::new() } else { format!("[{}]", table.limits) };
    let settles = table.settles.map(|settles| format!("\"{settles}\"")).unwrap_or_default();
    let minimum = if table.minimum { ", minimum = \"250\"" } else { "" };
    format!(
        "[[terms.incentive]]\nid = \"incentive-{index}\"\nper = \"{}\"\n{}grain = \"{}\"\n{}base = {{ of = \"{}\" }}\n\
         scale = \"{}\"\nedges = \"{}\"\nrates = [{{ bands = [{}] }}]\n{}{}rounds = \"{}\"\n\
         payout = {{ form = \"{}\", paid-after-days = 20, freezes = [{}]{minimum} }}\n\n",
        table.per,
        said("settles", &settles),
        table.grain,
        said("gates", &gate.unwrap_or_default()),
        table.of,
        table.scale,
        table.edges,
        bands.join(", "),
        said("limits", &limits),
        said("clawback", table.clawback),
        table.rounds,
        table.form,
        table.freezes,
    )
}

/// A case of these terms and sales, settled from January 2027 on.
pub fn read(terms: &str, book: &Book) -> Ready {
    read_from(terms, book, 0)
}

/// A case settled from `start` months after January 2027 on.
pub fn read_from(terms: &str, book: &Book, start: u32) -> Ready {
    let month = |offset: i64| {
        let at = 2027 * 12 + i64::from(start) + offset;
        format!("{:04}-{:02}", at.div_euclid(12), at.rem_euclid(12) + 1)
    };
    let mut text = format!(
        "shows = \"anything\"\nnumbers = \"by-hand\"\nbecause = \"a law\"\nas-of = \"2027-01-01\"\nstart = \"{}\"\nmonths = {}\n",
        month(0),
        book.months
    );
    text.push_str("sale = [\n");
    for sale in &book.sales {
        let late = sale.late.map(|late| format!(", paid = \"{}\"", month(sale.month + i64::from(late))));
        let discount = (sale.discount > 0).then(|| format!(", discount = \"0.{:02}\"", sale.discount));
        let ended = sale.ended.map(|ended| format!(", ended = \"{}\"", month(sale.month + i64::from(ended))));
        text.push_str(&format!(
            "  {{ month = \"{}\", customer = \"c{}\", family = \"{}\", list = \"{}{}.{:02}\", means = \"{}\"{}{}{} }},\n",
            month(sale.month),
            sale.customer,
            sale.family,
            if sale.cents < 0 { "-" } else { "" },
            sale.cents.abs() / 100,
            sale.cents.abs() % 100,
            sale.means,
            discount.unwrap_or_default(),
            late.unwrap_or_default(),
            ended.unwrap_or_default(),
        ));
    }
    text.push_str("]\n\n");
    text.push_str(terms);
    text.push_str("\n[expect]\nprofit = \"0\"\n");
    case::read("any", &text).unwrap_or_else(|wrong| panic!("{wrong:?}\n{text}"))
}
