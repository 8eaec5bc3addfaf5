//! The order of the modules: each may use what stands above it in the list, never what stands below.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up; modules on one line know nothing of each other. `docs/design.md` draws it.
const ORDER: [&[&str]; 18] = [
    &["currency", "order", "unread"],
    &["date", "money", "phrase", "place", "reader"],
    &["message"],
    &["problem"],
    &["error"],
    &["exchange", "policy"],
    &["plan"],
    &["request"],
    &["formula"],
    &["ledger"],
    &["book", "forecast"],
    &["settle"],
    &["report"],
    &["driver"],
    &["estimate"],
    &["desk", "risk", "whatif"],
    &["words"],
    &["wasm"],
];

fn level(module: &str) -> Option<usize> {
    ORDER.iter().position(|level| level.contains(&module))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// The module of the crate that the file at `path` belongs to.
fn module(path: &Path) -> String {
    let inside = path.strip_prefix("src").unwrap();
    inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// The modules of the crate that `text` names, wherever it does: in a `use` or in passing.
fn used(text: &str) -> BTreeSet<String> {
    let code = text.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n");
    let mut used = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        // `crate::{a, b}` names several at once.
        let names = match after.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap(),
            None => after,
        };
        let single = !after.starts_with('{');
        for name in names.split(',').take(if single { 1 } else { usize::MAX }) {
            let name = name.trim().split(|it: char| !it.is_ascii_alphanumeric() && it != '_').next().unwrap();
            used.insert(name.to_owned());
        }
    }
    used
}

/// What is wrong in the file of `module` that says `text`.
fn wrong(module: &str, text: &str) -> Vec<String> {
    let own = level(module);
    used(text)
        .into_iter()
        .filter(|other| other != module)
        .filter_map(|other| match (own, level(&other)) {
            (Some(own), Some(level)) if level < own => None,
            (_, None) => {
                Some(format!("{module} uses {other}, which has no place in the order yet: give it one in ORDER"))
            }
            (None, _) => Some(format!("{module} has no place in the order yet: give it one in ORDER")),
            (Some(own), Some(_)) => {
                let above: Vec<&str> = ORDER[..own].concat();
                Some(format!(
                    "{module} uses {other}, which stands beside or above it: {module} may use {}, and {other} may use \
                     {module}; so move what both need further down, or hand it in as an argument",
                    above.join(", "),
                ))
            }
        })
        .collect()
}

#[test]
fn each_module_uses_only_what_stands_before_it() {
    let mut said = Vec::new();
    for path in sources(Path::new("src")) {
        let module = module(&path);
        if module != "lib" {
            let text = fs::read_to_string(&path).unwrap();
            said.extend(wrong(&module, &text).iter().map(|it| format!("{}: {it}", path.display())));
        }
    }
    assert!(said.is_empty(), "\n{}", said.join("\n"));
}

#[test]
fn every_module_of_the_crate_has_a_place() {
    let lib = fs::read_to_string("src/lib.rs").unwrap();
    let modules = lib.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "));
    let declared: BTreeSet<&str> = modules.map(|name| name.trim_end_matches(';')).collect();
    let placed: BTreeSet<&str> = ORDER.concat().into_iter().collect();
    assert_eq!(declared, placed);
}

#[test]
fn a_use_in_the_wrong_direction_is_seen() {
    assert_eq!(wrong("settle", "use crate::policy::terms::Terms;\nuse super::measure;"), Vec::<String>::new());
    assert!(wrong("policy", "use crate::{money::Amount, settle::settle};")[0].starts_with("policy uses settle"));
    assert!(wrong("money", "let x = crate::date::Day::new();")[0].starts_with("money uses date"));
    assert!(wrong("wasm", "use crate::nowhere::X;")[0].contains("no place"));
    assert_eq!(wrong("money", "// as crate::report does"), Vec::<String>::new());
}
