//! Terms written into a case: the policy language, with what an example leaves unsaid filled in.

use std::borrow::Cow;

use partner_calculator::date::Day;
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::policy::check::{self, Severity};
use partner_calculator::policy::schema::Programme;
use partner_calculator::words;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::place;

type Inline<'t> = Spanned<DeTable<'t>>;

/// Takes the terms out of a case.
pub fn taken<'t>(root: &mut DeTable<'t>) -> Option<Inline<'t>> {
    let terms = root.remove("terms")?;
    let span = terms.span();
    match terms.into_inner() {
        DeValue::Table(table) => Some(Spanned::new(span, table)),
        other => {
            // Left where it was: the case's own shape refuses it, with its place.
            root.insert(Spanned::new(span.clone(), Cow::Borrowed("terms")), Spanned::new(span, other));
            None
        }
    }
}

/// A programme of the catalogue.
pub fn embedded(id: &str) -> Result<Programme, String> {
    Catalogue::embedded().programme(id).map_err(|error| error.to_string())
}

/// Reads the terms of a case, filled in and checked.
pub fn programme(
    mut inline: Inline<'_>,
    day: Day,
    text: &str,
    placed: impl Fn(&toml::de::Error) -> Vec<String>,
) -> Result<Programme, Vec<String>> {
    let start = inline.span().start;
    fill(inline.get_mut(), day);
    let programme = Programme::deserialize(toml::Deserializer::from(inline)).map_err(|error| placed(&error))?;
    let findings = check::check(&programme);
    let refused: Vec<String> = findings
        .iter()
        .filter(|finding| finding.severity() == Severity::Error)
        .map(|finding| {
            let at = locate(text, &finding.path).unwrap_or(start);
            let said = words::sentence(&finding.violation, Some(&programme));
            format!("{}: {said} ({})", place(text, at), finding.path)
        })
        .collect();
    if refused.is_empty() { Ok(programme) } else { Err(refused) }
}

/// Finds the part of a case's terms at `path` in its text.
fn locate(text: &str, path: &str) -> Option<usize> {
    let root = DeTable::parse(text).ok()?;
    let mut at = root.get_ref().get("terms")?;
    for step in path.split(['.', '[']).map(|step| step.trim_end_matches(']')) {
        let inner = match at.get_ref() {
            DeValue::Table(table) => table.get(step),
            DeValue::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => None,
        };
        let Some(inner) = inner else { break };
        at = inner;
    }
    Some(at.span().start)
}

fn words<'t>(text: impl Into<Cow<'t, str>>) -> DeValue<'t> {
    DeValue::String(text.into())
}

fn table<'t>(entries: Vec<(&'t str, DeValue<'t>)>) -> DeValue<'t> {
    let mut table = DeTable::new();
    for (key, value) in entries {
        unless_said(&mut table, key, value);
    }
    DeValue::Table(table)
}

/// Says `key` where the case does not.
fn unless_said<'t>(table: &mut DeTable<'t>, key: &'t str, value: DeValue<'t>) {
    if table.get(key).is_none() {
        table.insert(Spanned::new(0..0, Cow::Borrowed(key)), Spanned::new(0..0, value));
    }
}

fn list(entries: Vec<DeValue<'_>>) -> DeValue<'_> {
    DeValue::Array(entries.into_iter().map(|entry| Spanned::new(0..0, entry)).collect())
}

fn text_of<'t>(table: &DeTable<'t>, key: &str) -> Option<Cow<'t, str>> {
    table.get(key).and_then(|value| value.get_ref().as_str()).map(|text| Cow::Owned(text.to_owned()))
}

/// The tables under `key`.
fn each<'t>(terms: &mut DeTable<'t>, key: &str, mut change: impl FnMut(usize, &mut DeTable<'t>)) {
    let Some(value) = terms.get_mut(key) else { return };
    let DeValue::Array(items) = value.get_mut() else { return };
    for (index, item) in items.iter_mut().enumerate() {
        if let DeValue::Table(table) = item.get_mut() {
            change(index, table);
        }
    }
}

/// Fills in what an example leaves unsaid, as `docs/cases.md` lists it.
fn fill(terms: &mut DeTable<'_>, day: Day) {
    let own = || table(vec![("own", words("as the case states"))]);
    for (key, value) in [
        ("id", "case"),
        ("title", "The case's own terms"),
        ("vendor", "Vendor"),
        ("currency", "USD"),
        ("summary", "Terms of one worked example."),
    ] {
        unless_said(terms, key, words(value));
    }
    let product = table(vec![("id", words("product"))]);
    unless_said(terms, "family", list(vec![product]));
    let partner = table(vec![("id", words("partner"))]);
    unless_said(terms, "role", list(vec![partner]));
    let mut first_family = None;
    each(terms, "family", |index, family| {
        first_family = first_family.take().or_else(|| text_of(family, "id"));
        unless_said(family, "example-share", words(if index == 0 { "1" } else { "0" }));
    });
    let mut tiers = Vec::new();
    each(terms, "tier", |_, tier| tiers.extend(text_of(tier, "id")));
    each(terms, "role", |_, role| {
        unless_said(role, "summary", words("Whoever the example is about."));
        unless_said(role, "model", words("resale"));
        unless_said(role, "tiers", list(tiers.iter().cloned().map(DeValue::String).collect()));
    });
    each(terms, "account", |_, account| unless_said(account, "summary", words("As the example says.")));
    for key in
        ["price", "discount", "customer-discount", "incentive", "charge", "tier-rule", "class", "account", "note"]
    {
        each(terms, key, |_, it| unless_said(it, "basis", own()));
    }
    for key in ["price", "discount", "customer-discount", "incentive", "charge", "tier-rule"] {
        each(terms, key, |_, it| unless_said(it, "effective", words(day.to_string())));
    }
    each(terms, "price", |_, price| {
        unless_said(price, "unit", words("unit"));
        unless_said(price, "family", words(first_family.clone().unwrap_or_default()));
    });
    each(terms, "incentive", |_, it| unless_said(it, "term", words("rebate")));
    each(terms, "charge", |_, it| unless_said(it, "term", words("fee")));
    let titled = [
        "role",
        "tier",
        "family",
        "class",
        "account",
        "kind",
        "tag",
        "country-group",
        "credential",
        "price",
        "discount",
        "customer-discount",
        "incentive",
        "charge",
        "note",
    ];
    for key in titled {
        each(terms, key, |_, it| {
            let title = text_of(it, "id").unwrap_or_default();
            unless_said(it, "title", DeValue::String(title));
        });
    }
}
