//! Exchange rates: what an amount of one currency is in another, for what, of which day and by whom.
//!
//! A plan may be written in another currency than its programme. Its sales are brought to the
//! programme's to be counted and paid on, and what is paid is brought back: each at a rate of its
//! own, because programmes fix the rate for thresholds and pay at that of the day.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::date::Day;
use crate::message::{Shown, clipped};
use crate::money::{Rate, Rounding, RoundingMode};
use crate::problem::{Code, Problem, RateProblem, RateUse};

/// Use of an exchange rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Billing: list prices of the programme, the sales that incentives are paid on, charges.
    Plan,
    /// Counting towards thresholds, bands and tiers.
    Measure,
    /// Paying incentives out.
    Payout,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 3] = [Self::Plan, Self::Measure, Self::Payout];
}

/// A rate the partner gives: one unit of `from` is `rate` units of `to`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Exchange {
    /// ISO 4217 code of the currency of which there is one.
    pub from: String,
    /// ISO 4217 code of the currency it is worth the rate in.
    pub to: String,
    /// Use of the rate.
    #[serde(rename = "use")]
    pub purpose: Purpose,
    /// Units of `to` for one of `from`.
    pub rate: Rate,
    /// The day the rate is of.
    pub date: Day,
}

/// Origin of a rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Quoted {
    /// The table that ships with the engine; from which of its rates, in words.
    Table(String),
    /// The partner.
    Own,
}

/// A rate in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// Text.
    pub exchange: Exchange,
    /// Origin of a rate.
    pub quoted: Quoted,
}

/// The rates between a plan and a programme of another currency, in the order of [`Purpose::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// The plan's currency.
    pub plan: String,
    /// The programme's currency.
    pub programme: String,
    /// The rates.
    pub rates: [Used; 3],
}

impl Conversion {
    /// `rule`, which speaks of amounts of the programme, for those of the plan.
    #[must_use]
    pub fn of_plan(&self, rule: Rounding) -> Rounding {
        rule.carried(&self.programme, &self.plan)
    }
}

/// The table that ships with the engine.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its title.
    pub title: &'static str,
    /// Publisher.
    pub publisher: &'static str,
    /// Address where it can be read.
    pub url: &'static str,
    /// The day the rates are of.
    pub day: Day,
    /// The day it was read.
    pub retrieved: Day,
    /// The currency of which there is one.
    pub one: &'static str,
    /// Units of each currency for one of it.
    pub rates: &'static [(&'static str, &'static str)],
}

/// The table that ships with the engine: reference rates of the European Central Bank.
pub const TABLE: Table = Table {
    title: "Euro foreign exchange reference rates",
    publisher: "European Central Bank",
    url: "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html",
    day: Day::of(2026, 10, 30),
    retrieved: Day::of(2026, 11, 23),
    one: "EUR",
    rates: &[
        ("AUD", "1.5904"),
        ("BRL", "6.0692"),
        ("CAD", "1.5606"),
        ("CHF", "0.9194"),
        ("CNY", "7.4326"),
        ("CZK", "24.353"),
        ("DKK", "7.4735"),
        ("GBP", "0.83380"),
        ("HKD", "8.7652"),
        ("HUF", "366.33"),
        ("IDR", "20275.17"),
        ("ILS", "3.4950"),
        ("INR", "106.0840"),
        ("ISK", "136.00"),
        ("JPY", "175.68"),
        ("KRW", "1491.76"),
        ("MXN", "21.1237"),
        ("MYR", "4.5325"),
        ("NOK", "10.3120"),
        ("NZD", "1.9823"),
        ("PHP", "71.143"),
        ("PLN", "4.4038"),
        ("RON", "5.3447"),
        ("SEK", "10.9780"),
        ("SGD", "1.4282"),
        ("THB", "37.683"),
        ("TRY", "55.8015"),
        ("USD", "1.1172"),
        ("ZAR", "18.6455"),
    ],
};

/// Places a rate worked out of two others is given to.
const CROSS: Rounding = Rounding { places: 6, mode: RoundingMode::HalfUp };

/// The most and, turned round, the least one currency may be worth in another.
const MOST: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

impl Table {
    /// Every currency of the table.
    pub fn currencies(&self) -> impl Iterator<Item = &'static str> {
        core::iter::once(self.one).chain(self.rates.iter().map(|(code, _)| *code))
    }

    fn printed(&self, code: &str) -> Option<&'static str> {
        if code == self.one {
            return Some("1");
        }
        self.rates.iter().find(|(known, _)| *known == code).map(|(_, rate)| *rate)
    }

    /// The rate between two currencies, quoted so that it loses no digits: as printed where one of
    /// them is the table's own, else for one unit of the stronger.
    fn between(&self, a: &str, b: &str) -> Option<(String, String, Rate, String)> {
        let line = |code: &str| self.printed(code).map(|rate| format!("1 {} = {rate} {code}", self.one));
        let value = |code: &str| self.printed(code).and_then(|rate| rate.parse::<Rate>().ok()).map(Rate::value);
        let (in_a, in_b) = (value(a)?, value(b)?);
        let (from, to) = if b == self.one || (a != self.one && in_a > in_b) { (b, a) } else { (a, b) };
        if from == self.one {
            return Some((from.to_owned(), to.to_owned(), Rate::exactly(value(to)?), line(to)?));
        }
        let rate = Rate::exactly(CROSS.apply(value(to)? / value(from)?).normalize());
        Some((from.to_owned(), to.to_owned(), rate, format!("{} and {}", line(from)?, line(to)?)))
    }
}

/// The rates between a plan in `currency` and a programme in `programme`; empty when they are one.
/// Rates between other currencies are left aside: they are for other programmes.
///
/// # Errors
/// What the partner must put right.
pub fn conversion(
    currency: Option<&str>,
    given: &[Exchange],
    programme: &str,
) -> Result<Option<Conversion>, Vec<Problem>> {
    let mut problems = wrong(given);
    let Some(plan) = currency else { return if problems.is_empty() { Ok(None) } else { Err(problems) } };
    if !is_code(plan) {
        problems.push(Problem::new(Code::Unknown, "currency", not_a_code(plan)));
        return Err(problems);
    }
    if plan == programme {
        return if problems.is_empty() { Ok(None) } else { Err(problems) };
    }
    let own = |purpose: Purpose| {
        let fits =
            |it: &&Exchange| (it.from == plan && it.to == programme) || (it.from == programme && it.to == plan);
        given.iter().filter(fits).find(|it| it.purpose == purpose)
    };
    let table = TABLE.between(plan, programme);
    // A rate for billing alone stands for the others too: one figure to change, three to take apart.
    let used = |purpose: Purpose| {
        let own = own(purpose).or_else(|| own(Purpose::Plan));
        if let Some(own) = own {
            return Some(Used { exchange: Exchange { purpose, ..own.clone() }, quoted: Quoted::Own });
        }
        let (from, to, rate, words) = table.clone()?;
        Some(Used {
            exchange: Exchange { from, to, purpose, rate, date: TABLE.day },
            quoted: Quoted::Table(words),
        })
    };
    match Purpose::ALL.map(used) {
        [Some(billing), Some(measure), Some(payout)] if problems.is_empty() => Ok(Some(Conversion {
            plan: plan.to_owned(),
            programme: programme.to_owned(),
            rates: [billing, measure, payout],
        })),
        [Some(_), Some(_), Some(_)] => Err(problems),
        _ => {
            let message = RateProblem::NoRate {
                plan: plan.to_owned(),
                programme: programme.to_owned(),
                known: TABLE.currencies().map(str::to_owned).collect(),
            };
            problems.push(Problem::new(Code::Empty, "rates", message));
            Err(problems)
        }
    }
}

/// Problems of the exchange rates given, used or not.
fn wrong(given: &[Exchange]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, one) in given.iter().enumerate() {
        let field = |key: &str| format!("rates[{index}].{key}");
        for (key, code) in [("from", &one.from), ("to", &one.to)] {
            if !is_code(code) {
                problems.push(Problem::new(Code::Unknown, field(key), not_a_code(code)));
            }
        }
        if one.from == one.to {
            let message = RateProblem::RateToItself { currency: clipped(&one.from) };
            problems.push(Problem::new(Code::Conflict, field("to"), message));
        }
        let rate = one.rate.value();
        if rate > MOST || rate < Decimal::ONE / MOST {
            let message = RateProblem::RateOutOfBounds {
                from: clipped(&one.from),
                given: Shown::number(rate),
                to: clipped(&one.to),
                least: Shown::number(Decimal::ONE / MOST),
                most: Shown::number(MOST),
            };
            problems.push(Problem::new(Code::OutOfBounds, field("rate"), message));
        }
        let pair = |it: &Exchange| {
            let (from, to) = (it.from.as_str(), it.to.as_str());
            (from.min(to).to_owned(), from.max(to).to_owned(), it.purpose)
        };
        if given[..index].iter().any(|other| pair(other) == pair(one)) {
            let what = match one.purpose {
                Purpose::Plan => RateUse::Plan,
                Purpose::Measure => RateUse::Measure,
                Purpose::Payout => RateUse::Payout,
            };
            let message = RateProblem::RateTwice { what, from: clipped(&one.from), to: clipped(&one.to) };
            problems.push(Problem::new(Code::Conflict, field("use"), message));
        }
    }
    problems
}

fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn not_a_code(text: &str) -> RateProblem {
    RateProblem::NotCurrency { given: clipped(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rate_of_the_table_is_one() {
        for code in TABLE.currencies() {
            assert!(is_code(code), "{code}");
            let rate = TABLE.printed(code).and_then(|rate| rate.parse::<Rate>().ok());
            assert!(rate.is_some_and(|rate| rate.value() > Decimal::ZERO), "{code}");
        }
    }

    #[test]
    fn rates_are_quoted_as_printed_or_for_one_of_the_stronger() {
        let quoted = |a, b| TABLE.between(a, b).map(|(from, to, rate, _)| format!("1 {from} = {rate} {to}"));
        assert_eq!(quoted("EUR", "USD").as_deref(), Some("1 EUR = 1.1172 USD"));
        assert_eq!(quoted("USD", "EUR").as_deref(), Some("1 EUR = 1.1172 USD"));
        assert_eq!(quoted("GBP", "EUR").as_deref(), Some("1 EUR = 0.83380 GBP"));
        // 37.683 ÷ 1.1172 = 33.72986036…
        assert_eq!(quoted("THB", "USD").as_deref(), Some("1 USD = 33.72986 THB"));
        // 1.1172 ÷ 0.8338 = 1.33988966…, and 1.33989 has no more digits to it.
        assert_eq!(quoted("USD", "GBP").as_deref(), Some("1 GBP = 1.33989 USD"));
        assert_eq!(quoted("RUB", "USD"), None);
    }

    #[test]
    fn one_rate_stands_for_all_until_they_are_taken_apart() {
        let rate = |purpose, rate: &str| Exchange {
            from: "USD".to_owned(),
            to: "EUR".to_owned(),
            purpose,
            rate: rate.parse().expect("a rate"),
            date: Day::of(2026, 1, 1),
        };
        let given = [rate(Purpose::Plan, "0.9"), rate(Purpose::Payout, "0.8")];
        let used = conversion(Some("EUR"), &given, "USD").expect("no problem").expect("two currencies");
        assert_eq!(used.rates.map(|it| it.exchange.rate.to_string()), ["0.9", "0.9", "0.8"]);
        assert_eq!(conversion(Some("USD"), &given, "USD"), Ok(None));
    }
}
