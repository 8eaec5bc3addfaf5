//! The order of the modules: each may use what stands above it in the list, never what stands below; inside a folder no two
//! use each other, by whatever way round.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up; modules on one line know nothing of each other. `docs/design.md` draws it.
const ORDER: [&[&str]; 23] = [
    &["currency", "sort", "unread"],
    &["date", "money", "phrase"],
    &["finance", "message"],
    &["json"],
    &["problem"],
    &["error"],
    &["exchange", "policy"],
    &["plan"],
    &["request"],
    &["formula"],
    &["ledger"],
    &["book", "forecast"],
    &["settle"],
    &["statement"],
    &["model"],
    &["citation"],
    &["answer"],
    &["explain", "report"],
    &["driver", "spreadsheet"],
    &["estimate"],
    &["risk", "session", "whatif"],
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

/// Violations in the file of `module` with the source `text`.
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

/// The modules of a folder, each with the modules beside it that it uses.
fn uses_inside(folder: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut files: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in sources(folder) {
        let inside = path.strip_prefix(folder).unwrap();
        let name = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned();
        if !["mod", "tests"].contains(&name.as_str()) {
            files.entry(name).or_default().push(path);
        }
    }
    let exported = exported(&fs::read_to_string(folder.join("mod.rs")).unwrap_or_default());
    let crate_path: String = folder
        .strip_prefix("src")
        .unwrap()
        .iter()
        .map(|it| it.to_str().unwrap())
        .fold("crate::".to_owned(), |path, name| path + name + "::");
    let uses = |name: &String, paths: &Vec<PathBuf>| {
        let mut used = BTreeSet::new();
        for path in paths {
            let depth = path.strip_prefix(folder).unwrap().iter().count() - usize::from(path.ends_with("mod.rs"));
            let text = shipped(&fs::read_to_string(path).unwrap());
            used.extend(named_after(&text, &"super::".repeat(depth)));
            used.extend(named_after(&text, &crate_path));
        }
        let module =
            |used: String| if files.contains_key(&used) { Some(used) } else { exported.get(&used).cloned() };
        let used = used.into_iter().filter_map(module).filter(|used| used != name && files.contains_key(used));
        (name.clone(), used.collect())
    };
    files.iter().map(|(name, paths)| uses(name, paths)).collect()
}

/// The names that a folder exports, by the module they are from.
fn exported(text: &str) -> BTreeMap<String, String> {
    let mut exported = BTreeMap::new();
    for line in shipped(text).split(';').map(str::trim) {
        let Some((_, path)) = line.rsplit_once("use ") else { continue };
        let Some((module, names)) = path.split_once("::") else { continue };
        for name in names.split(|it: char| !it.is_ascii_alphanumeric() && it != '_').filter(|it| !it.is_empty()) {
            exported.insert(name.to_owned(), module.to_owned());
        }
    }
    exported
}

/// The code of a file: without its comments, and without the tests inside it.
fn shipped(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    text.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n")
}

/// The names that follow `path` in `text`, one by one or in braces.
fn named_after(text: &str, path: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for (at, _) in text.match_indices(path) {
        // `super::super::x` is not `super::x`.
        let before = text[..at].chars().next_back();
        if before.is_some_and(|it| it == ':' || it == '_' || it.is_ascii_alphanumeric()) {
            continue;
        }
        let after = &text[at + path.len()..];
        let word = |text: &str| -> String {
            text.trim().chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '_').collect()
        };
        let Some(list) = after.strip_prefix('{') else {
            named.insert(word(after));
            continue;
        };
        let mut depth = 0;
        let entries = list.split(|it: char| {
            depth += i32::from(it == '{') - i32::from(it == '}');
            depth < 0 || (depth == 0 && it == ',')
        });
        let end = list.find(';').unwrap_or(list.len());
        for entry in entries.take_while(|entry| entry.as_ptr().addr() < list.as_ptr().addr() + end) {
            named.insert(word(entry));
        }
    }
    named
}

/// Modules that use each other, by whatever way round.
fn circles(uses: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let reached = |from: &String| {
        let mut reached: BTreeSet<&String> = BTreeSet::new();
        let mut open: Vec<&String> = uses[from].iter().collect();
        while let Some(module) = open.pop() {
            if reached.insert(module) {
                open.extend(&uses[module]);
            }
        }
        reached
    };
    uses.keys().filter(|module| reached(module).contains(module)).cloned().collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    inside.flat_map(|path| folders(&path).into_iter().chain([path.clone()]).collect::<Vec<_>>()).collect()
}

#[test]
fn no_modules_of_a_folder_use_each_other() {
    let mut said = Vec::new();
    for folder in folders(Path::new("src")) {
        let uses = uses_inside(&folder);
        let circle = circles(&uses);
        for module in &circle {
            let others: Vec<&str> = uses[module].intersection(&circle).map(String::as_str).collect();
            said.push(format!("{}: {module} uses {}, and they use it", folder.display(), others.join(", ")));
        }
    }
    assert!(
        said.is_empty(),
        "\n{}\nmove what both need into a module of its own, or hand it in as an argument",
        said.join("\n")
    );
}

#[test]
fn a_circle_is_seen() {
    let text = "use super::{a::{A, B}, b};\nfn c() { super::d::e() }\n#[cfg(test)]\nmod tests {\nuse super::f;\n}";
    assert_eq!(named_after(&shipped(text), "super::"), ["a", "b", "d"].map(str::to_owned).into());
    let exported = exported("mod a;\npub use a::{A, B};\nuse self_made::C;");
    assert_eq!(exported.get("B").map(String::as_str), Some("a"));
    let uses = |pairs: &[(&str, &[&str])]| {
        pairs
            .iter()
            .map(|(name, used)| ((*name).to_owned(), used.iter().map(|&it| it.to_owned()).collect()))
            .collect::<BTreeMap<String, BTreeSet<String>>>()
    };
    assert!(circles(&uses(&[("a", &["b"]), ("b", &[])])).is_empty());
    let round = uses(&[("a", &["b"]), ("b", &["c"]), ("c", &["a"]), ("d", &["a"])]);
    assert_eq!(circles(&round), ["a", "b", "c"].map(str::to_owned).into());
}
