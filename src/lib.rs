//! Earnings of a cloud partner: discounts, incentives, services, costs and cash, month by month, to
//! the cent, with the rule and the source behind every figure.
//!
//! A partner programme and a book of business go in; a statement comes out:
//!
//! ```
//! use partner_calculator::estimate::{Outcome, estimate};
//! use partner_calculator::policy::catalogue::Catalogue;
//! use partner_calculator::request::Request;
//!
//! // HubSpot prints a revenue share of 20 % of what its customers pay.
//! let request = Request::from_json(
//!     r#"{
//!         "programme": "hubspot", "asOf": "2027-01-01",
//!         "role": "partner", "tier": "", "country": "US", "credentials": [],
//!         "book": { "sales": { "start": "2027-01", "months": 3, "sales": [
//!             { "month": "2027-01", "list": "4000" },
//!             { "month": "2027-02", "list": "1000" }
//!         ] } },
//!         "own": []
//!     }"#,
//! )
//! .expect("a request of the agreed shape");
//!
//! let programme = Catalogue::embedded().programme(&request.programme)?;
//! let Outcome::Answer(answer) = estimate(&programme, &request)? else { panic!("nothing to put right") };
//! assert_eq!(answer.headline.profit.to_string(), "1000.00");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How to think of it
//!
//! ```text
//! policies/*.toml ──build──► Catalogue ──► Terms on a day ─┐
//!                                                          ├──► settle ──► formulas ──► Statement
//! the partner's plan ──► forecast ──► Ledger ──────────────┤
//! sales that were made ──► book ──► Ledger ────────────────┘
//! ```
//!
//! - A [programme](policy::schema::Programme) is a vendor's guide as data: whole tables, each dated
//!   and each with its basis. The [catalogue](policy::catalogue) holds those we ship; a
//!   [request](request::Request) may bring its own, or replace [single values](policy::own).
//! - [Terms](policy::terms) are a programme on one day. No other part of the crate knows dates of tables.
//! - A [ledger](ledger::Ledger) is sales as facts. A [forecast](forecast) makes one of a plan,
//!   [`book`] one of sales that were made; settlement cannot tell which, so a worked example
//!   somebody published tests the very code that serves a plan.
//! - [Settlement](settle) does not compute. It writes [formulas](formula), and those are run with
//!   exact decimals for the statement and with floats for speed; a walk beside them tells
//!   [what figures rest on](formula::Provenance). The [working](explain) of a figure is the part
//!   of the graph below it, in words.
//! - What the user can put right is a [`Problem`](problem::Problem), with its field; what the caller
//!   of the crate has wrong is an [`Error`](error::Error).
//!
//! There is no clock, no network, no file and no randomness in here: the day is an argument.

pub mod answer;
pub mod book;
pub mod citation;
pub mod currency;
pub mod date;
pub mod driver;
pub mod error;
pub mod estimate;
pub mod exchange;
pub mod explain;
pub mod finance;
pub mod forecast;
pub mod formula;
pub mod json;
pub mod ledger;
pub mod message;
pub mod model;
pub mod money;
pub mod phrase;
pub mod plan;
pub mod policy;
pub mod problem;
pub mod report;
pub mod request;
pub mod risk;
pub mod session;
pub mod settle;
pub mod sort;
pub mod spreadsheet;
pub mod statement;
pub mod unread;
pub mod whatif;
#[cfg(feature = "words")]
pub mod words;

#[cfg(target_arch = "wasm32")]
mod wasm;
