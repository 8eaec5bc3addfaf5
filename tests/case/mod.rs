//! A worked example: what somebody published, or worked out by hand, as a question and its answer.
//!
//! `docs/cases.md` teaches the format. The runner (`tests/cases.rs`), the page's copy of the cases
//! (`examples/cases.rs`) and the tests of the handbook read it through this module.

#![allow(dead_code, reason = "each of the programs that share this module uses a part of it")]

#[cfg(test)]
pub mod check;
pub mod expect;
#[cfg(test)]
pub mod formulas;
#[cfg(test)]
pub mod laws;
#[cfg(test)]
mod machine;
pub mod terms;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use partner_calculator::date::{Day, Month};
use partner_calculator::exchange::Exchange;
use partner_calculator::money::Amount;
use partner_calculator::policy::own::OwnValue;
use partner_calculator::policy::schema::Programme;
use partner_calculator::request::{Book, Editions, Held, PassThrough, Request, Sale, Sales, TierPath};
use serde::{Deserialize, Serialize};
use toml::de::DeTable;

use expect::Expect;

/// A case as its file says it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Case {
    /// Point of the case, in a sentence.
    pub shows: String,
    /// Origin of the numbers.
    pub numbers: Numbers,
    /// The arithmetic, where the source does not print the result.
    pub because: Option<String>,
    /// Publication of the example.
    pub source: Option<Source>,
    /// Figures the source prints, with the reason they are wrong.
    pub refutes: Option<String>,
    /// The wrong figures, by line.
    #[serde(default)]
    pub printed: BTreeMap<String, String>,
    /// A programme of the catalogue; absent when the terms stand in the case.
    pub programme: Option<String>,
    /// The day whose terms are used; the first settled day when absent.
    pub as_of: Option<Day>,
    /// Editions of the terms: those of the day, or of each month.
    #[serde(default)]
    pub editions: Editions,
    /// The partner's role; the programme's first when absent.
    pub role: Option<String>,
    /// The partner's tier.
    #[serde(default)]
    pub tier: String,
    /// Whether the tier moves.
    #[serde(default = "fixed")]
    pub tier_path: TierPath,
    /// The partner's country.
    #[serde(default = "germany")]
    pub country: String,
    /// Credentials the partner holds.
    #[serde(default)]
    pub credentials: BTreeMap<String, Amount>,
    /// Values of the partner's own contract.
    #[serde(default)]
    pub own: Vec<OwnValue>,
    /// Months the partner lets pass before claiming.
    #[serde(default)]
    pub claims_after: u32,
    /// Currency of the sales; the programme's when absent.
    pub currency: Option<String>,
    /// Exchange rates of the partner's own.
    #[serde(default)]
    pub rates: Vec<Exchange>,
    /// Pass-through of a distributor to its resellers.
    pub pass_through: Option<PassThrough>,
    /// First month settled.
    pub start: Month,
    /// Months settled.
    #[serde(default = "one")]
    pub months: u32,
    /// The sales; one without a month is of the first.
    #[serde(default)]
    pub sale: Vec<Sale>,
    /// The complete result.
    pub expect: Expect,
}

/// Origin of the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbers {
    /// The source prints the result.
    Printed,
    /// Worked out from a rule the source states.
    Derived,
    /// Worked out by us, from a rule of our own.
    ByHand,
}

/// Publication of an example.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The document's title.
    pub title: String,
    /// Address where it can be read.
    pub url: String,
    /// The place in it.
    pub at: String,
}

/// A case, read and turned into a question.
#[derive(Debug)]
pub struct Ready {
    /// Its place under the folder, without the ending: `oracle/step-rates`.
    pub id: String,
    /// The case.
    pub case: Case,
    /// The programme it is settled under.
    pub programme: Programme,
    /// The question.
    pub request: Request,
}

const fn one() -> u32 {
    1
}

const fn fixed() -> TierPath {
    TierPath::Fixed
}

fn germany() -> String {
    "DE".to_owned()
}

/// The case files under `folder`, in order.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The name of the case at `path` under `folder`.
pub fn name(folder: &Path, path: &Path) -> String {
    path.strip_prefix(folder).unwrap_or(path).with_extension("").to_string_lossy().replace('\\', "/")
}

/// Reads a case.
///
/// # Errors
/// `line:column: what is wrong`, one for each thing that is.
pub fn read(id: &str, text: &str) -> Result<Ready, Vec<String>> {
    let placed = |error: &toml::de::Error| {
        let at = error.span().map_or(0, |span| span.start);
        vec![format!("{}: {}", place(text, at), error.message().replace('\n', " "))]
    };
    let mut root = DeTable::parse(text).map_err(|error| placed(&error))?;
    let inline = terms::taken(root.get_mut());
    let case = Case::deserialize(toml::Deserializer::from(root)).map_err(|error| placed(&error))?;
    let mut wrong = wrong(&case, inline.is_some());
    let as_of = case.as_of.unwrap_or_else(|| case.start.first_day());
    let programme = match (inline, &case.programme) {
        (Some(inline), _) => terms::programme(inline, as_of, text, placed).map_err(|mut more| {
            wrong.append(&mut more);
        }),
        (None, Some(id)) => terms::embedded(id).map_err(|error| wrong.push(format!("1:1: {error}"))),
        (None, None) => Err(()),
    };
    let Ok(programme) = programme else { return Err(wrong) };
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let request = request(&case, &programme, as_of).map_err(|error| vec![format!("1:1: {error}")])?;
    Ok(Ready { id: id.to_owned(), case, programme, request })
}

/// Problems that the shape alone cannot refuse.
fn wrong(case: &Case, inline: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut say = |holds: bool, message: &str| {
        if !holds {
            wrong.push(format!("1:1: {message}"));
        }
    };
    say(!case.shows.trim().is_empty(), "shows is empty: say in a sentence what the case shows");
    let by_itself = case.numbers == Numbers::Printed;
    say(by_itself || case.because.is_some(), "numbers nobody prints need because: the arithmetic behind them");
    let ours = case.numbers == Numbers::ByHand;
    say(ours || case.source.is_some(), "a published example needs its [source]: title, url and at");
    say(
        inline != case.programme.is_some(),
        "give a programme of the catalogue or terms of the case's own, one of the two",
    );
    say(
        case.refutes.is_some() != case.printed.is_empty(),
        "a refuting case has both: refutes, why the source is wrong, and printed, its figure by line",
    );
    say(!case.expect.totals.is_empty(), "expect names no line: state the complete result");
    wrong
}

fn request(case: &Case, programme: &Programme, as_of: Day) -> Result<Request, serde_json::Error> {
    let sale = |sale: &Sale| Sale { month: sale.month.or(Some(case.start)), ..sale.clone() };
    let held = case.credentials.iter().map(|(id, value)| Held { id: id.clone(), value: *value, to_obtain: None });
    let first = programme.role.first().map(|role| role.id.clone());
    Ok(Request {
        programme: programme.id.clone(),
        terms: if case.programme.is_none() { Some(serde_json::to_string(programme)?) } else { None },
        as_of,
        editions: case.editions,
        role: case.role.clone().or(first).unwrap_or_default(),
        tier: case.tier.clone(),
        tier_path: case.tier_path,
        country: case.country.clone(),
        credentials: held.collect(),
        book: Book::Sales(Sales {
            start: case.start,
            months: case.months,
            sales: case.sale.iter().map(sale).collect(),
        }),
        own: case.own.clone(),
        claims_after: case.claims_after,
        currency: case.currency.clone(),
        rates: case.rates.clone(),
        pass_through: case.pass_through,
    })
}

/// Line and column of a byte of `text`.
pub fn place(text: &str, offset: usize) -> String {
    let before = &text[..offset.min(text.len())];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    format!("{}:{}", before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
