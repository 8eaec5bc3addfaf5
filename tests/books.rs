//! Books of sales that cannot be settled are refused, at the sale and with what to do.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its data has failed"
)]

mod case;

use partner_calculator::estimate::{self, Outcome};
use partner_calculator::finance::Irr;
use partner_calculator::words;

/// Problems of these sales.
fn refused(sales: &str) -> Vec<String> {
    let text = format!(
        "shows = \"a book\"\nnumbers = \"by-hand\"\nbecause = \"none\"\nstart = \"2027-01\"\nsale = [{sales}]\n\n\
         [[terms.price]]\nid = \"tokens\"\nscale = \"slice\"\nbands = [{{ from = \"0\", amount = \"2\" }}]\n\n\
         [expect]\nprofit = \"0\"\n"
    );
    let ready = case::read("book", &text).unwrap();
    match estimate::estimate(&ready.programme, &ready.request) {
        Ok(Outcome::Answer(_)) => Vec::new(),
        Ok(Outcome::Refused { problems }) => {
            problems.iter().map(|it| words::problem(it, Some(&ready.programme))).collect()
        }
        Err(error) => panic!("{error}"),
    }
}

fn one(sales: &str) -> String {
    let refused = refused(sales);
    assert_eq!(refused.len(), 1, "{refused:?}");
    refused[0].clone()
}

#[test]
fn a_book_in_order_is_settled() {
    assert_eq!(refused("{ list = \"1\" }, { item = \"tokens\", units = \"5\" }"), Vec::<String>::new());
}

#[test]
fn what_is_priced_by_units_needs_its_units() {
    let said = one("{ item = \"tokens\" }");
    assert!(said.contains("sales.sales[0].units") && said.contains("say how many"), "{said}");
}

#[test]
fn all_sales_together_have_a_bound_of_their_own() {
    let trillion = "{ list = \"1000000000000\" }, ";
    assert_eq!(refused(&trillion.repeat(10)), Vec::<String>::new());
    let said = one(&trillion.repeat(11));
    assert!(said.contains("more than 10,000,000,000,000"), "{said}");
    let said = one(&format!("{}{{ list = \"-1000000000000\" }}", trillion.repeat(10)));
    assert!(said.contains("refunds counted too"), "{said}");
    assert_eq!(refused("{ item = \"tokens\", units = \"1000000000000\" }"), Vec::<String>::new());
    let tokens = "{ item = \"tokens\", units = \"1000000000000\" }, ";
    let said = one(&tokens.repeat(6));
    assert!(said.contains("settle fewer at once"), "{said}");
}

#[test]
fn a_book_has_a_rate_of_return_like_a_plan() {
    // Sold for nothing in January and for 299 with nothing to pay in February: −99, then 200 and a refund of the bill.
    let text = "shows = \"a book\"\nnumbers = \"by-hand\"\nbecause = \"none\"\nstart = \"2027-01\"\nmonths = 2\nsale = [\n\
                { month = \"2027-01\", list = \"99\", charged = \"0\" },\n\
                { month = \"2027-02\", list = \"0\", charged = \"200\" },\n]\n\n[terms]\n\n[expect]\nprofit = \"101\"\n";
    let ready = case::read("book", text).unwrap();
    let Ok(Outcome::Answer(answer)) = estimate::estimate(&ready.programme, &ready.request) else {
        panic!("refused")
    };
    let cash: Vec<String> = answer
        .lines
        .iter()
        .find(|line| line.id == "net-cash")
        .unwrap()
        .amounts
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(cash, ["-99", "200"]);
    // 12 × ( 200 ÷ 99 − 1 ) = 12.242424…
    assert_eq!(answer.headline.irr, Irr::One { rate: "12.2424".parse().unwrap() });
}
