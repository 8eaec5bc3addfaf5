//! Whole plans against figures that were recomputed from `docs/forecast.md`, without this engine.
//!
//! `tests/independent/recompute.py` wrote what is expected; it never reads the engine's code.

use std::fmt::Write as _;

use partner_calculator::forecast::{Facts, PriceFacts, check};
use partner_calculator::ledger::{Given, ListPrice, Posting};
use partner_calculator::plan::Plan;
use partner_calculator::policy::schema::{Means, PriceReads};
use serde::Deserialize;

use crate::book::Book;

#[derive(Deserialize)]
struct Document {
    programme: Programme,
    plan: Plan,
}

#[derive(Deserialize)]
struct Programme {
    country: String,
    #[serde(default)]
    currency: String,
    families: Vec<String>,
    accounts: Vec<String>,
    prices: Vec<Price>,
    ages: Vec<u32>,
}

#[derive(Deserialize)]
struct Price {
    id: String,
    family: String,
    reads: PriceReads,
}

fn facts(programme: Programme) -> Facts {
    let price = |it: Price| PriceFacts { id: it.id, family: it.family, reads: it.reads };
    Facts {
        country: programme.country,
        currency: programme.currency,
        families: programme.families,
        accounts: programme.accounts,
        prices: programme.prices.into_iter().map(price).collect(),
        ages: programme.ages,
    }
}

/// One sale, as `recompute.py` writes it.
fn sale(book: &Book, posting: &Posting) -> String {
    let profile = &book.forecast.ledger.profiles[posting.profile as usize];
    let account = profile.account.as_deref().unwrap_or("-");
    let means = if profile.means == Means::Coupon { "coupon" } else { "cash" };
    let text = |node| book.value(node).to_string();
    let figure = |node: Option<_>| node.map_or_else(|| "none".to_owned(), text);
    let sold = match &posting.list {
        ListPrice::Amount(list) => format!("list {}", text(*list)),
        ListPrice::Priced(item) => format!("{item} {}", figure(posting.units)),
    };
    let Given::Rate(given) = posting.given else { panic!("a plan gives discounts as rates") };
    let mut line = format!(
        "sale {} {} {} {} {account} {} {means} {sold} for {} given {}",
        posting.month,
        posting.customer,
        profile.kind,
        profile.family,
        profile.age,
        figure(posting.count),
        text(given)
    );
    if let Some(bid) = posting.bid {
        write!(line, " bid {}", text(bid)).expect("text can be written");
    }
    for tag in &profile.tags {
        write!(line, " tag {tag}").expect("text can be written");
    }
    if let Some(ended) = posting.ended {
        write!(line, " ended {ended}").expect("text can be written");
    }
    line
}

fn lines(plan: &Plan, book: &Book) -> Vec<String> {
    const COSTS: [&str; 9] =
        ["sales", "presales", "engineers", "training", "marketing", "rent", "software", "fees", "acquisition"];
    let ledger = &book.forecast.ledger;
    let mut lines: Vec<String> = ledger.postings.iter().map(|posting| sale(book, posting)).collect();
    lines.extend(ledger.heads.iter().map(|head| {
        let profile = &ledger.profiles[head.profiles[0] as usize];
        let (active, joined) = (book.value(head.active), book.value(head.joined));
        format!("heads {} {} {} {} {active} {joined}", head.month, head.customer, profile.kind, profile.age)
    }));
    for (service, line) in plan.services.iter().zip(&book.forecast.services) {
        let months = book.texts(&line.revenue).into_iter().zip(book.texts(&line.delivery));
        let months: Vec<String> = months.map(|(revenue, delivery)| format!("{revenue} {delivery}")).collect();
        lines.push(format!("service {}: {}", service.name, months.join(", ")));
    }
    for (name, line) in COSTS.iter().zip(&book.forecast.costs) {
        lines.push(format!("cost {name}: {}", book.texts(&line.months).join(", ")));
    }
    lines
}

fn agrees(document: &str, expected: &str) {
    let Document { programme, plan } = serde_json::from_str(document).expect("a plan of the right shape");
    let facts = facts(programme);
    assert_eq!(check(&plan, &facts), [], "the plan is refused");
    let ours = lines(&plan, &Book::under(&plan, &facts));
    for (ours, theirs) in ours.iter().zip(expected.lines()) {
        assert_eq!(ours, theirs);
    }
    assert_eq!(ours.len(), expected.lines().count());
}

macro_rules! recomputed {
    ($($name:ident: $file:literal;)*) => {$(
        #[test]
        fn $name() {
            agrees(
                include_str!(concat!("../independent/plans/", $file, ".json")),
                include_str!(concat!("../independent/expected/", $file, ".txt")),
            );
        }
    )*};
}

recomputed! {
    a_plan_with_everything: "everything";
    a_plan_in_yen: "yen";
    a_plan_at_its_bounds: "at-the-bounds";
    a_plan_of_one_month: "one-month";
    a_plan_of_five_years: "five-years";
}
