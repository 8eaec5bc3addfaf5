//! The clause behind a figure: its table, or its exchange rate, and where that comes from.

use serde::Serialize;

use crate::date::Day;
use crate::exchange::{Exchange, Quoted, TABLE, Used};
use crate::policy::schema::{Basis, BasisKind, Programme};
use crate::settle::TableRef;

/// A table, or an exchange rate, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Cited {
    /// Name of the table; empty for an exchange rate.
    pub table: String,
    /// Its title; empty for an exchange rate.
    pub title: String,
    /// The exchange rate, where it is one.
    pub exchange: Option<Exchange>,
    /// First day in force.
    pub effective: Day,
    /// Basis.
    pub basis: BasisKind,
    /// The place in the source, or the reason why it is illustrative or the partner's own; empty for a rate the partner
    /// gives.
    pub at: String,
    /// The source; absent for illustrative and own figures.
    pub source: Option<CitedSource>,
}

/// A source as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CitedSource {
    /// Its name in the programme.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Address where it can be read.
    pub url: String,
    /// The day it was read.
    pub retrieved: Day,
    /// The last day somebody checked that it still says this.
    pub confirmed: Option<Day>,
}

/// A table and where it comes from.
#[must_use]
pub fn cited(programme: &Programme, table: &TableRef<'_>) -> Cited {
    let (at, source) = match table.basis {
        Basis::Published(citation) | Basis::Reported(citation) | Basis::Example(citation) => {
            (citation.at.clone(), Some(citation.source.as_str()))
        }
        Basis::Illustrative(reason) | Basis::Own(reason) => (reason.clone(), None),
    };
    let source = source.and_then(|id| programme.sources.get(id).map(|source| (id, source)));
    Cited {
        table: table.id.to_owned(),
        title: table.title.to_owned(),
        exchange: None,
        effective: table.effective,
        basis: table.basis.kind(),
        at,
        source: source.map(|(id, source)| CitedSource {
            id: id.to_owned(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            url: source.url.clone(),
            retrieved: source.retrieved,
            confirmed: source.confirmed,
        }),
    }
}

/// Source of an exchange rate.
#[must_use]
pub fn quoted(used: &Used) -> Cited {
    let (basis, at, source) = match &used.quoted {
        Quoted::Own => (BasisKind::Own, String::new(), None),
        Quoted::Table(printed) => {
            let source = CitedSource {
                id: "exchange-rates".to_owned(),
                title: TABLE.title.to_owned(),
                publisher: TABLE.publisher.to_owned(),
                url: TABLE.url.to_owned(),
                retrieved: TABLE.retrieved,
                confirmed: None,
            };
            (BasisKind::Published, printed.clone(), Some(source))
        }
    };
    let exchange = used.exchange.clone();
    Cited {
        table: String::new(),
        title: String::new(),
        effective: exchange.date,
        exchange: Some(exchange),
        basis,
        at,
        source,
    }
}
