//! Names that links, requests and tables can rely on, and texts that say something.

use std::collections::BTreeMap;

use super::finding::{FieldPath, Findings};
use super::violation::NameViolation;
use crate::message::clipped;
use crate::policy::schema::Programme;

/// Checks the names and texts of a programme.
pub(super) fn check(programme: &Programme, findings: &mut Findings) {
    let root = FieldPath::default();
    name(&root.key("id"), &programme.id, findings);
    said(&root, "title", &programme.title, findings);
    said(&root, "vendor", &programme.vendor, findings);
    said(&root, "summary", &programme.summary, findings);
    if programme.role.is_empty() {
        findings.add(&root, NameViolation::NoRole);
    }
    for (id, source) in &programme.sources {
        let place = root.key("sources").key(id);
        name(&place, id, findings);
        said(&place, "title", &source.title, findings);
        said(&place, "publisher", &source.publisher, findings);
    }
    macro_rules! declared {
        ($($key:literal $list:ident: $($text:ident)*;)*) => {$(
            unique($key, &programme.$list.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), findings);
            for (index, it) in programme.$list.iter().enumerate() {
                $(said(&FieldPath::top($key, index), stringify!($text), &it.$text, findings);)*
            }
        )*};
    }
    declared! {
        "role" role: title summary;
        "tier" tier: title;
        "family" family: title;
        "class" class: title;
        "account" account: title;
        "kind" kind: title;
        "tag" tag: title;
        "country-group" country_group: title;
        "credential" credential: title;
        "note" note: title text;
    }
    tables(programme, findings);
}

fn name(place: &FieldPath, given: &str, findings: &mut Findings) {
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if given.len() > 60 || !given.split('-').all(part) {
        findings.add(place, NameViolation::Shape { given: clipped(given) });
    }
}

fn said(place: &FieldPath, key: &str, text: &str, findings: &mut Findings) {
    if text.trim().is_empty() {
        findings.add(&place.key(key), NameViolation::EmptyText { key: key.to_owned() });
    }
}

fn unique(key: &str, ids: &[&str], findings: &mut Findings) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, &id) in ids.iter().enumerate() {
        let place = FieldPath::top(key, index).key("id");
        name(&place, id, findings);
        if let Some(first) = seen.get(id) {
            let first = format!("{key}[{first}]");
            findings.add(&place, NameViolation::Twice { given: id.to_owned(), first });
        } else {
            seen.insert(id, index);
        }
    }
}

/// Names of lines of the statement. An incentive or a charge is a line of its own, called by its name.
const LINES: [&str; 43] = [
    "bad-debt",
    "cash-charges",
    "cash-clawback",
    "cash-co-op",
    "cash-costs",
    "cash-coupons",
    "cash-credit",
    "cash-customers",
    "cash-financing",
    "cash-incentives",
    "cash-invoice-credit",
    "cash-mdf",
    "cash-passed",
    "cash-seller-taxes",
    "cash-services",
    "cash-tax",
    "cash-vendor",
    "cash-withheld",
    "charged",
    "clawback",
    "costs",
    "coupons",
    "cumulative-cash",
    "customer-discount",
    "financing",
    "incentives",
    "list-price",
    "lost",
    "net-cash",
    "operating-profit",
    "partner-discount",
    "passed-discount",
    "passed-incentives",
    "profit",
    "receivable",
    "resale-margin",
    "revenue",
    "seller-taxes",
    "services",
    "tax",
    "vendor-bill",
    "vendor-list",
    "withheld",
];

/// Tells whether the statement has lines of its own called `id`: running costs and services have what their names begin with.
pub(crate) fn is_line(id: &str) -> bool {
    LINES.contains(&id) || ["cost-", "service-"].iter().any(|begins| id.starts_with(begins))
}

/// Editions of one table share its name; two tables in different lists may not, because a table is
/// asked for by name alone.
fn tables(programme: &Programme, findings: &mut Findings) {
    macro_rules! each {
        ($($key:literal $list:ident)*) => {
            [$(($key, programme.$list.iter().map(|table| (&*table.id, &*table.title)).collect::<Vec<_>>()),)*]
        };
    }
    let lists = each!("price" price "discount" discount "customer-discount" customer_discount "incentive" incentive "charge" charge);
    let mut owner: BTreeMap<&str, &str> = BTreeMap::new();
    for (key, tables) in &lists {
        for (index, (id, title)) in tables.iter().enumerate() {
            let place = FieldPath::top(key, index);
            name(&place.key("id"), id, findings);
            said(&place, "title", title, findings);
            if ["incentive", "charge"].contains(key) && is_line(id) {
                findings.add(&place.key("id"), NameViolation::LineName { given: (*id).to_owned() });
            }
            let first = *owner.entry(id).or_insert(key);
            if first != *key {
                let violation = NameViolation::TableTwice { given: (*id).to_owned(), list: first.to_owned() };
                findings.add(&place.key("id"), violation);
            }
        }
    }
}
