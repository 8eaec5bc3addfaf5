//! Laws of every settlement, on random terms and random sales.
//!
//! Drawn from fixed seeds: a run repeats the last. `LAWS=20` in the environment draws twenty times as many others.

#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    clippy::cloned_ref_to_slice_refs,
    reason = "a test may be plain and fail loudly"
)]

mod any;
mod arithmetic;
mod bounds;
mod business;
#[path = "../case/mod.rs"]
mod case;
mod cash;
mod draw;
mod editions;
mod incentive;
mod law;
mod lines;
mod programme;
mod question;
mod reading;
mod refunds;
mod span;
mod twins;

use std::collections::BTreeMap;

use any::{Book, Table, bands, book, plain_book, plain_table, read, sale, table, terms, without_discount};
use partner_calculator::answer::{Answer, PayoutState};
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::exchange::{Exchange, Purpose};
use partner_calculator::money::Rate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use case::{Ready, laws};

fn settled(ready: &Ready) -> Answer {
    match estimate::estimate(&ready.programme, &ready.request) {
        Ok(Outcome::Answer(answer)) => *answer,
        Ok(Outcome::Refused { problems }) => panic!("refused: {problems:?}"),
        Err(error) => panic!("{error}"),
    }
}

fn total(answer: &Answer, id: &str) -> Decimal {
    answer.lines.iter().find(|line| line.id == id).map_or(Decimal::ZERO, |line| line.total.value())
}

fn month(answer: &Answer, id: &str, month: usize) -> Decimal {
    answer.lines.iter().find(|line| line.id == id).map_or(Decimal::ZERO, |line| line.amounts[month].value())
}

/// Every line's months, by name; nothing of lines that are nothing.
fn totals(answer: &Answer) -> BTreeMap<String, Vec<Decimal>> {
    let lines = answer.lines.iter().map(|line| {
        (line.id.clone(), line.amounts.iter().map(|amount| amount.value().normalize()).collect::<Vec<_>>())
    });
    lines.filter(|(_, amounts)| amounts.iter().any(|amount| !amount.is_zero())).collect()
}

fn earned(terms: &str, book: &Book) -> Decimal {
    total(&settled(&read(terms, book)), "incentives")
}

proptest! {
    #![proptest_config(law::config(192))]

    #[test]
    fn every_arithmetic_agrees(tables in proptest::collection::vec(table(), 1..4), book in book()) {
        let ready = read(&terms(&tables), &book);
        let answer = settled(&ready);
        prop_assert_eq!(laws::broken(&ready, &answer), Vec::<String>::new());
    }

    #[test]
    fn nothing_depends_on_how_sales_are_cut(
        tables in proptest::collection::vec(table(), 1..4), book in plain_book(),
    ) {
        let tables: Vec<Table> = tables
            .into_iter()
            .map(|table| {
                let grain = if table.grain == "transaction" { "customer" } else { table.grain };
                Table { grain, freezes: String::new(), ..table }
            })
            .collect();
        let ready = read(&without_discount(&tables), &book);
        prop_assume!(laws::splittable(&ready));
        let answer = settled(&ready);
        prop_assert_eq!(laws::broken(&ready, &answer), Vec::<String>::new());
    }

    #[test]
    fn the_order_of_sales_of_a_month_changes_nothing(
        tables in proptest::collection::vec(table(), 1..4), book in book(), turn in any::<u64>(),
    ) {
        let mut other = book.clone();
        let places = other.sales.len().max(1) as u64;
        other.sales.rotate_left(usize::try_from(turn % places).unwrap());
        prop_assert_eq!(
            totals(&settled(&read(&terms(&tables), &book))), totals(&settled(&read(&terms(&tables), &other)))
        );
    }

    #[test]
    fn a_sale_of_nothing_changes_nothing(
        tables in proptest::collection::vec(table(), 1..4), book in book(), at in 0_usize..12, place in any::<u64>(),
    ) {
        let mut more = book.clone();
        let nothing = any::Row { customer: 9, late: Some(3), ..sale(at.min(book.months as usize - 1), 0) };
        let places = more.sales.len() as u64 + 1;
        more.sales.insert(usize::try_from(place % places).unwrap(), nothing.clone());
        more.sales.push(any::Row { month: -12, family: "b", ..nothing });
        prop_assert_eq!(
            totals(&settled(&read(&terms(&tables), &book))), totals(&settled(&read(&terms(&tables), &more)))
        );
    }

    #[test]
    fn a_filter_that_lets_everything_through_changes_nothing(
        tables in proptest::collection::vec(table(), 1..4), book in book(),
    ) {
        let open = "where = { families = [\"a\", \"b\"], kinds = [\"new\"], not-tags = [\"registered\"], age-from = 0 }";
        let terms = terms(&tables);
        let open = terms.replace("base = { of", &format!("base = {{ {open}, of")).replace("measure = { of", &format!("measure = {{ {open}, of"));
        prop_assert_eq!(totals(&settled(&read(&terms, &book))), totals(&settled(&read(&open, &book))));
    }

    #[test]
    fn lines_add_up_in_every_month(tables in proptest::collection::vec(table(), 1..4), book in book()) {
        let answer = settled(&read(&terms(&tables), &book));
        for at in 0..answer.months.len() {
            let of = |id| month(&answer, id, at);
            prop_assert_eq!(of("list-price") + of("customer-discount"), of("revenue"));
            prop_assert_eq!(of("vendor-list") + of("partner-discount"), of("vendor-bill"));
            prop_assert_eq!(of("revenue") + of("vendor-bill"), of("resale-margin"));
            let parts: Decimal = answer
                .lines
                .iter()
                .filter(|line| line.parent.as_deref() == Some("incentives"))
                .map(|line| line.amounts[at].value())
                .sum();
            prop_assert_eq!(parts, of("incentives"));
            prop_assert_eq!(of("resale-margin") + of("incentives"), of("operating-profit"));
            prop_assert_eq!(of("operating-profit"), of("profit"));
        }
    }

    #[test]
    fn what_is_earned_is_paid_taken_back_or_still_to_come(
        tables in proptest::collection::vec(table(), 1..4), book in book(),
    ) {
        // What history has earned is not the statement's.
        let sales = book.sales.into_iter().filter(|sale| sale.month >= 0).collect();
        let book = Book { months: book.months, sales };
        let answer = settled(&read(&terms(&tables), &book));
        let last = *answer.months.last().expect("a month is settled");
        let arrived: Decimal = answer
            .payouts
            .iter()
            .filter(|payout| payout.paid.is_some_and(|paid| paid <= last) && payout.state == PayoutState::Paid)
            .map(|payout| payout.amount.value())
            .sum();
        // The line is what was earned less what was taken back, of which some had come and goes back in cash.
        let came = arrived + total(&answer, "cash-clawback");
        prop_assert_eq!(came + total(&answer, "receivable"), total(&answer, "incentives"));
        prop_assert_eq!(came, answer.incentives.iter().map(|one| one.paid.value()).sum::<Decimal>());
        let carried = tables.iter().any(|table| table.minimum);
        let paid_sometime: Decimal = answer.payouts.iter().map(|payout| payout.amount.value()).sum();
        if !carried {
            prop_assert_eq!(paid_sometime + total(&answer, "cash-clawback"), total(&answer, "incentives"));
        }
    }

    #[test]
    fn a_freeze_moves_money_and_not_earnings(
        tables in proptest::collection::vec(table(), 1..4), book in book(),
    ) {
        let free: Vec<Table> = tables.iter().map(|table| Table { freezes: String::new(), ..table.clone() }).collect();
        let (frozen, free) = (settled(&read(&terms(&tables), &book)), settled(&read(&terms(&free), &book)));
        for line in frozen.lines.iter().filter(|line| !line.id.contains("cash") && line.id != "receivable") {
            let other = free.lines.iter().find(|other| other.id == line.id).expect("the same lines");
            prop_assert_eq!(&line.amounts, &other.amounts, "{}", &line.id);
        }
    }

    #[test]
    fn at_one_for_one_a_second_currency_changes_nothing(
        tables in proptest::collection::vec(table(), 1..4), book in book(),
    ) {
        let mut ready = read(&terms(&tables), &book);
        let plain = settled(&ready);
        let home = plain.currency.clone();
        ready.request.currency = Some("XTS".to_owned());
        ready.request.rates = vec![Exchange {
            from: home.clone(),
            to: "XTS".to_owned(),
            purpose: Purpose::Plan,
            rate: Rate::ONE,
            date: "2027-01-01".parse().expect("a day"),
        }];
        let abroad = settled(&ready);
        prop_assert_eq!(&abroad.currency, "XTS");
        prop_assert_eq!(&abroad.programme_currency, &home);
        prop_assert_eq!(abroad.lines, plain.lines);
        prop_assert_eq!(abroad.payouts, plain.payouts);
    }

    #[test]
    fn by_slices_more_sales_never_earn_less(
        bands in bands(false), book in book(), more in 1_u64..10_000_000, at in 0_usize..12,
    ) {
        let table = Table { bands, scale: "slice", ..plain_table() };
        let less = earned(&terms(&[table.clone()]), &book);
        let mut book = book;
        book.sales.push(sale(at.min(book.months as usize - 1), more));
        prop_assert!(earned(&terms(&[table]), &book) >= less);
    }

    #[test]
    fn a_year_month_by_month_is_the_year_at_once(bands in bands(false), scale in any::cumulative(), book in book()) {
        let once = Table { bands, scale, per: "year", ..plain_table() };
        let monthly = Table { settles: Some("month"), ..once.clone() };
        // A year that is not over is not settled at once.
        let book = Book { months: 12, ..book };
        prop_assert_eq!(earned(&terms(&[once]), &book), earned(&terms(&[monthly]), &book));
    }

    #[test]
    fn a_year_in_two_runs_is_the_year_in_one(
        bands in bands(false), scale in any::cumulative(), book in book(), cut in 1_u32..11, cap in 1_u64..100_000,
    ) {
        let table = Table {
            bands, scale, per: "year", settles: Some("month"), limits: format!("{{ per = \"year\", at-most = \"{cap}\" }}"), ..plain_table()
        };
        let terms = terms(&[table]);
        // Without history before the year, so that both runs know the same.
        let sales: Vec<_> = book.sales.iter().filter(|sale| sale.month >= 0).cloned().collect();
        let whole = Book { months: 12, sales: sales.clone() };
        let first = Book { months: cut, sales: sales.iter().filter(|it| it.month < i64::from(cut)).cloned().collect() };
        let moved = |it: &any::Row| any::Row { month: it.month - i64::from(cut), ..it.clone() };
        let second = Book { months: 12 - cut, sales: sales.iter().map(moved).collect() };
        let at = |book: &Book, start: u32| total(&settled(&any::read_from(&terms, book, start)), "incentives");
        prop_assert_eq!(at(&whole, 0), at(&first, 0) + at(&second, cut));
    }

    #[test]
    fn the_largest_sales_are_settled_exactly(
        tables in proptest::collection::vec(table(), 1..4),
        amounts in proptest::collection::vec(1_u64..=1_000_000_000_000, 1..10),
    ) {
        let sales = amounts.iter().enumerate().map(|(at, amount)| sale(at % 12, *amount)).collect();
        let ready = read(&terms(&tables), &Book { months: 12, sales });
        let answer = settled(&ready);
        prop_assert!(total(&answer, "list-price") > Decimal::ZERO);
    }
}
