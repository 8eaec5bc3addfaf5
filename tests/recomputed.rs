//! Whole statements against figures that were recomputed from `docs/` and the policy files, without this engine.
//!
//! `tests/independent/recompute.py` wrote what is expected; it never reads the engine's code.

use std::fmt::Display;

use partner_calculator::answer::{Answer, Payout};
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::finance::Irr;
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::request::Request;
use rust_decimal::Decimal;
use serde::Serialize;

/// A word as the answer's JSON has it.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).expect("a word").as_str().expect("a word").to_owned()
}

fn listed<T: Display>(things: impl IntoIterator<Item = T>) -> String {
    things.into_iter().map(|thing| thing.to_string()).collect::<Vec<_>>().join(" ")
}

fn optional<T: Display>(thing: Option<T>) -> String {
    thing.map_or_else(|| "none".to_owned(), |thing| thing.to_string())
}

fn payment(payout: &Payout) -> String {
    let Payout { incentive, earned, confirmed, paid, .. } = payout;
    let paid = paid.map_or_else(|| "never".to_owned(), |month| month.to_string());
    let (state, form) = (word(&payout.state), word(&payout.form));
    format!("payment {incentive} {earned} {confirmed} {paid} {state} {form} {}", payout.amount.value().normalize())
}

/// An answer, as `recompute.py` writes it.
fn lines(answer: &Answer) -> Vec<String> {
    let plain = |value: Decimal| value.normalize().to_string();
    let mut lines = vec![format!("months {}", listed(&answer.months))];
    if !answer.tiers.is_empty() {
        lines.push(format!("tiers {}", listed(answer.tiers.iter().map(|held| &held.tier))));
    }
    for line in answer.lines.iter().filter(|line| line.amounts.iter().any(|amount| !amount.value().is_zero())) {
        let months = listed(line.amounts.iter().map(|amount| plain(amount.value())));
        lines.push(format!("line {} {}: {months}", line.id, plain(line.total.value())));
    }
    lines.extend(answer.payouts.iter().map(payment));
    let headline = &answer.headline;
    let irr = match headline.irr {
        Irr::One { rate } => plain(rate.value()),
        Irr::NoOutlay => "no-outlay".to_owned(),
        Irr::NeverBack => "never-back".to_owned(),
        Irr::OutOfRange => "out-of-range".to_owned(),
        Irr::Several => "several".to_owned(),
    };
    for (name, figure) in [
        ("profit", plain(headline.profit.value())),
        ("earnings", plain(headline.earnings.value())),
        ("revenue", plain(headline.revenue.value())),
        ("margin", optional(headline.margin.map(|margin| plain(margin.value())))),
        ("funding", plain(headline.funding.value())),
        ("payback", optional(headline.payback)),
        ("npv", plain(headline.npv.value())),
        ("irr", irr),
    ] {
        lines.push(format!("headline {name} {figure}"));
    }
    lines.sort();
    lines
}

fn agrees(request: &str, expected: &str) {
    let request: Request = serde_json::from_str(request).expect("a request of the right shape");
    let programme = Catalogue::embedded().programme(&request.programme).expect("a known programme");
    let outcome = estimate::estimate(&programme, &request).expect("an answer");
    let Outcome::Answer(answer) = outcome else { panic!("the plan is refused: {outcome:?}") };
    let ours = lines(&answer);
    let mut theirs: Vec<&str> = expected.lines().collect();
    theirs.sort_unstable();
    let only = |these: Vec<&str>, those: &[&str]| -> Vec<String> {
        these.into_iter().filter(|line| !those.contains(line)).map(str::to_owned).collect()
    };
    let ours: Vec<&str> = ours.iter().map(String::as_str).collect();
    let (more, less) = (only(ours.clone(), &theirs), only(theirs.clone(), &ours));
    assert!(ours == theirs, "only the engine:\n{}\nonly recomputed:\n{}", more.join("\n"), less.join("\n"));
}

macro_rules! recomputed {
    ($($name:ident: $file:literal;)*) => {$(
        #[test]
        fn $name() {
            agrees(
                include_str!(concat!("independent/requests/", $file, ".json")),
                include_str!(concat!("independent/expected/", $file, ".txt")),
            );
        }
    )*};
}

recomputed! {
    a_solution_provider_of_huawei_cloud: "solution-provider";
    a_distributor_of_huawei_cloud: "distributor";
    a_direct_bill_partner_of_microsoft: "direct-bill";
    a_seller_in_koogallery: "marketplace-seller";
    a_referral_partner_of_google: "referral";
    an_ambassador_of_alibaba: "ambassador";
    a_referrer_of_digitalocean: "referrer";
    bills_that_are_paid_late_and_refunds_in_another_currency: "bills-paid-late";
    commissions_that_are_taken_back: "taken-back";
    what_a_distributor_passes_on: "passed-on";
    charges_through_two_editions: "through-editions";
}
