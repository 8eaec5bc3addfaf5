//! The reference of the policy language's keys is made from the schema: docs/policy-keys.md says what `src/policy/schema/`
//! reads, key by key. `KEYS=write cargo test --test policy_keys` renews it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

const PAGE: &str = "docs/policy-keys.md";

/// Files of the schema, in the order the reference lists their types.
const PARTS: [&str; 7] = ["programme", "basis", "price", "condition", "incentive", "scale", "payout"];

/// A struct or an enum of the schema.
#[derive(Default)]
struct Shape {
    name: String,
    about: String,
    is_choice: bool,
    keys: Vec<Key>,
}

/// A field, or a word of a choice.
#[derive(Default)]
struct Key {
    name: String,
    about: String,
    kind: String,
    attributes: String,
}

/// Reads the types of `source` that stand in a macro, four spaces in, with their comments.
fn shapes(source: &str) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = Vec::new();
    let (mut about, mut attributes) = (String::new(), String::new());
    for line in source.lines() {
        let (indent, text) = (line.len() - line.trim_start().len(), line.trim());
        if let Some(comment) = text.strip_prefix("///") {
            about.push_str(comment);
        } else if text.starts_with("#[") {
            attributes.push_str(text);
        } else if let Some((kind, name)) = declared(text).filter(|_| indent == 4) {
            shapes.push(Shape {
                name: name.to_owned(),
                about: core::mem::take(&mut about).trim().to_owned(),
                is_choice: kind == "enum",
                keys: Vec::new(),
            });
            attributes.clear();
        } else if indent == 8 && !shapes.is_empty() && text.ends_with(',') {
            let text = text.trim_start_matches("pub ").trim_end_matches(',');
            let (name, kind) = match text.split_once(": ") {
                Some((name, kind)) => (name, kind),
                None => text.split_once('(').map_or((text, ""), |(name, held)| (name, held.trim_end_matches(')'))),
            };
            shapes.last_mut().unwrap().keys.push(Key {
                name: kebab(name),
                about: core::mem::take(&mut about).trim().to_owned(),
                kind: kind.to_owned(),
                attributes: core::mem::take(&mut attributes),
            });
        } else {
            about.clear();
            attributes.clear();
        }
    }
    shapes
}

/// Whether a line begins a struct or an enum, and its name.
fn declared(line: &str) -> Option<(&str, &str)> {
    let (kind, name) = line.strip_prefix("pub ")?.strip_suffix(" {")?.split_once(' ')?;
    matches!(kind, "struct" | "enum").then_some((kind, name))
}

/// A name as a file writes it: `by_nomination` and `ByNomination` are both `by-nomination`.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for (at, letter) in name.char_indices() {
        if letter == '_' {
            out.push('-');
        } else {
            if letter.is_ascii_uppercase() && at > 0 {
                out.push('-');
            }
            out.push(letter.to_ascii_lowercase());
        }
    }
    out
}

/// Between two attributes' quotes, such as the name after `rename = `.
fn quoted_after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let rest = &text[text.find(key)? + key.len()..];
    rest.split('"').nth(1)
}

/// The type inside `Option<…>`, `Vec<…>` or `Box<…>`, and the outermost of those that is no `Box`.
fn unwrapped(kind: &str) -> (&str, &str) {
    let mut inner = kind;
    let mut outer = "";
    while let Some((wrapper, rest)) = inner.split_once('<').filter(|(wrapper, _)| *wrapper != "BTreeMap") {
        if outer.is_empty() && wrapper != "Box" {
            outer = wrapper;
        }
        inner = rest.strip_suffix('>').unwrap();
    }
    (inner, outer)
}

/// The kind of a value in words, with a link where it is a table or a choice of this page.
fn kind(of: &str, shapes: &BTreeMap<&str, &Shape>) -> String {
    let (inner, outer) = unwrapped(of);
    let one = match inner {
        "String" => "text".to_owned(),
        "Id" => "name".to_owned(),
        "Amount" => "amount".to_owned(),
        "Rate" => "rate".to_owned(),
        "Day" => "day".to_owned(),
        "bool" => "`true` or `false`".to_owned(),
        "u8" | "u32" => "whole number".to_owned(),
        "Period" => "[period](#period)".to_owned(),
        "Rounding" => "[rounding](#rounding)".to_owned(),
        "BTreeMap<Id, Source>" => "[source](#source) by name".to_owned(),
        known => {
            assert!(shapes.contains_key(known), "no words for the kind {known}: add them here");
            format!("[{}](#{})", kebab(known).replace('-', " "), kebab(known))
        }
    };
    if outer == "Vec" { format!("list of {one}") } else { one }
}

/// The value that stands for a key left out.
fn default(key: &Key, shapes: &BTreeMap<&str, &Shape>, chosen: &BTreeMap<String, String>) -> String {
    let (inner, outer) = unwrapped(&key.kind);
    if !key.attributes.contains("default") {
        return "needed".to_owned();
    }
    match (outer, inner) {
        _ if key.attributes.contains("january") => "`1`".to_owned(),
        _ if key.attributes.contains("cents") => "two places, a half up".to_owned(),
        ("Option", _) => "none".to_owned(),
        ("Vec", _) | (_, "String") => "empty".to_owned(),
        (_, "bool") => "`false`".to_owned(),
        (_, "u32") => "`0`".to_owned(),
        (_, known) if shapes.get(known).is_some_and(|shape| shape.is_choice) => format!("`{}`", chosen[known]),
        _ => "empty".to_owned(),
    }
}

/// Keys that hold a table or a choice.
fn places(shape: &Shape, shapes: &[Shape]) -> String {
    let of = shapes.iter().flat_map(|outer| outer.keys.iter().map(move |key| (outer, key)));
    let holding = of.filter(|(_, key)| {
        let (inner, _) = unwrapped(&key.kind);
        inner == shape.name || inner == format!("BTreeMap<Id, {}>", shape.name)
    });
    let named = holding.map(|(outer, key)| {
        let name = quoted_after(&key.attributes, "rename = ").unwrap_or(&key.name);
        if outer.name == "Programme" { format!("`{name}`") } else { format!("`{}.{name}`", kebab(&outer.name)) }
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() { String::new() } else { format!(" Stands in {}.", named.join(", ")) }
}

/// The word of each choice that `#[default]` marks.
fn defaults(shapes: &[Shape]) -> BTreeMap<String, String> {
    let marked = shapes.iter().filter_map(|shape| {
        let word = shape.keys.iter().find(|key| key.attributes.contains("#[default]"))?;
        Some((shape.name.clone(), word.name.clone()))
    });
    marked.collect()
}

fn page() -> String {
    let shapes: Vec<Shape> = PARTS
        .iter()
        .flat_map(|part| shapes(&fs::read_to_string(format!("src/policy/schema/{part}.rs")).unwrap()))
        .collect();
    // What a figure rests on is derived of a basis and never written.
    let shapes: Vec<Shape> = shapes.into_iter().filter(|shape| shape.name != "BasisKind").collect();
    let known: BTreeMap<&str, &Shape> = shapes.iter().map(|shape| (shape.name.as_str(), shape)).collect();
    let chosen = defaults(&shapes);
    let mut out = String::from(
        "# Every key of the policy language\n\n\
         Made from the schema that reads the files; a test fails when they differ. How the keys work together, with examples: [policies.md](policies.md); what they do to\n\
         the cent: [settlement.md](settlement.md).\n\n\
         An *amount* and a *rate* are text in quotes (`\"199.99\"`, `\"0.06\"` for 6 %), a *day* is `\"2027-01-31\"`, a *name* is lower-case words joined by hyphens.\n\n\
         ## period\n\nA stretch of the fiscal year: `month`, `quarter`, `half`, `year`; `lifetime` has no end.\n\n\
         ## rounding\n\n`{ places = 2, mode = \"half-up\" }`: places from 0 to 6, and `half-up` (a half away from zero), `half-even`, `floor` or `ceiling`.\n",
    );
    for shape in &shapes {
        let _ = write!(out, "\n## {}\n\n{}{}\n\n", kebab(&shape.name), shape.about, places(shape, &shapes));
        if shape.is_choice {
            let holds = shape.keys.iter().any(|key| !key.kind.is_empty());
            out.push_str(if holds {
                "| Word | Holds | Meaning |\n| --- | --- | --- |\n"
            } else {
                "| Word | Meaning |\n| --- | --- |\n"
            });
            for key in &shape.keys {
                let mark = if key.attributes.contains("#[default]") { " (when left out)" } else { "" };
                let held = match (holds, key.kind.as_str()) {
                    (false, _) => String::new(),
                    (true, "") => " – |".to_owned(),
                    (true, of) => format!(" {} |", kind(of, &known)),
                };
                let _ = writeln!(out, "| `{}`{mark} |{held} {} |", key.name, key.about);
            }
        } else {
            out.push_str("| Key | Kind | When left out | Meaning |\n| --- | --- | --- | --- |\n");
            for key in &shape.keys {
                let name = quoted_after(&key.attributes, "rename = ").unwrap_or(&key.name);
                let (kind, default) = (kind(&key.kind, &known), default(key, &known, &chosen));
                let _ = writeln!(out, "| `{name}` | {kind} | {default} | {} |", key.about);
            }
        }
    }
    out
}

#[test]
fn the_reference_says_what_the_schema_reads() {
    let page = page();
    if std::env::var("KEYS").is_ok_and(|it| it == "write") {
        fs::write(PAGE, &page).unwrap();
    }
    let written = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(written == page, "{PAGE} is not what the schema says: run KEYS=write cargo test --test policy_keys");
}

#[test]
fn keys_that_no_other_page_shows_are_in_the_reference() {
    let page = page();
    for row in [
        "| `in-advance` | `true` or `false` | `false` |",
        "| `best-of` | name | none |",
        "| `tax-inside` | rate | none |",
        "| `where` | [filter](#filter) | empty |",
        "| `above` | [baseline](#baseline) | none |",
        "| `over` | [window](#window) | none |",
        "| `ordered-before` | day | none |",
        "| `trailing-year` |",
        "| `rolling` | whole number |",
        "| `billed` (when left out) |",
    ] {
        assert!(page.contains(row), "no row {row}");
    }
    assert!(
        page.lines().all(|line| !line.ends_with("|  |")),
        "a key has no meaning: give it a comment in the schema"
    );
}
