//! Refusals of the checks and their wording: one small broken programme for each rule.
//!
//! A file under `refusals/policies` replaces tables of `_base.toml` by broken ones and is named
//! after the rule it breaks, with two hyphens before what sets it apart from others that break the
//! same rule; a file that opens with `id`, or is empty, stands alone. What is said about it lies
//! beside it, so that wording is reviewed.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

#[allow(dead_code, reason = "the build script uses more of it")]
#[path = "../src/policy/author.rs"]
mod author;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use partner_calculator::{json, policy, words};
use policy::check::{self, Diagnostic, Rule, Severity};
use policy::schema::Programme;

const FOLDER: &str = "tests/refusals/policies";

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap()
}

fn rule(path: &Path) -> &str {
    stem(path).split("--").next().unwrap()
}

fn refusals() -> Vec<PathBuf> {
    author::files(Path::new(FOLDER)).unwrap().into_iter().filter(|path| !stem(path).starts_with('_')).collect()
}

fn base() -> toml::Table {
    fs::read_to_string(Path::new(FOLDER).join("_base.toml")).unwrap().parse().unwrap()
}

/// Remarks on the file at `path`.
fn remarks(path: &Path) -> Vec<Diagnostic> {
    let text = fs::read_to_string(path).unwrap();
    let Ok(tables) = text.parse::<toml::Table>() else { return author::read(path, &text).remarks };
    if tables.is_empty() || tables.contains_key("id") {
        return author::read(path, &text).remarks;
    }
    let mut whole = base();
    whole.extend(tables);
    let programme: Programme = whole.try_into().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    author::remarks(&text, check::check_shipped(&programme, "northwind"))
}

/// A remark as its snapshot shows it.
fn line(remark: &Diagnostic) -> String {
    let Diagnostic { line, column, path, violation } = remark;
    let grave = if remark.severity() == Severity::Error { "error" } else { "warning" };
    format!("{line}:{column} {path} [{}]\n  {grave}: {}", remark.rule(), words::sentence(violation, None))
}

#[test]
fn the_base_is_faultless() {
    let programme: Programme = base().try_into().unwrap();
    assert_eq!(check::check_shipped(&programme, "northwind"), []);
}

#[test]
fn what_stands_on_the_edge_is_let_through() {
    let said: Vec<String> = remarks(&Path::new(FOLDER).join("_edges.toml")).iter().map(line).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn every_refusal_is_worded_for_people() {
    for path in refusals() {
        let remarks = remarks(&path);
        assert!(
            remarks.iter().any(|remark| remark.rule().name() == rule(&path)),
            "{} is not refused for what it is named after",
            path.display()
        );
        let said: Vec<String> = remarks.iter().map(line).collect();
        assert!(!said.iter().any(|remark| remark.ends_with('.')), "{said:?}");
        let beside = FOLDER.strip_prefix("tests/").unwrap();
        insta::with_settings!({
            snapshot_path => beside, prepend_module_to_snapshot => false, omit_expression => true
        }, {
            insta::assert_snapshot!(stem(&path), said.join("\n"));
        });
    }
}

#[test]
fn every_rule_has_a_refusal() {
    let shown: BTreeSet<String> = refusals().iter().map(|path| rule(path).to_owned()).collect();
    let missing: Vec<&str> =
        Rule::ALL.iter().map(|rule| rule.name()).filter(|rule| !shown.contains(*rule)).collect();
    assert!(missing.is_empty(), "write tests/refusals/policies/<rule>.toml for {missing:?}");
}

#[test]
fn a_file_of_ten_megabytes_is_refused_at_once() {
    let text = format!("id = \"northwind\"\nsummary = \"{}\"\n", "x".repeat(10_000_000));
    let remarks = author::read(Path::new("northwind.toml"), &text).remarks;
    let said: Vec<String> = remarks.iter().map(line).collect();
    assert_eq!(said, ["1:1  [too-many]\n  error: the programme has 10,000,030 bytes: keep to 1,000,000"]);
}

#[test]
fn findings_point_at_what_they_are_about() {
    let text = "id = \"a\"\n\n[sources.guide]\ntitle = \"é\"\n\n[[incentive]]\nid = \"b\"\nrates = [\n  { rate = \"0.1\" },\n  { bands = [{ from = \"0\" }, { from = \"5\", rate = \"1\" }] },\n]\n";
    assert_eq!(author::locate(text, "id"), Some((1, 6)));
    assert_eq!(author::locate(text, "sources.guide.title"), Some((4, 9)));
    assert_eq!(author::locate(text, "incentive[0].rates[1].bands[1].from"), Some((10, 39)));
    // What is not written down is looked for where it should stand.
    assert_eq!(author::locate(text, "incentive[0].rates[0].bands[3].rate"), Some((9, 3)));
    assert_eq!(author::locate(text, "incentive[0].per"), Some((6, 1)));
    assert_eq!(author::locate(text, "tier[0].id"), None);
    assert_eq!(author::locate("not toml", "id"), None);
}
