//! Reads the programmes under `policies/`, checks them and packs them into the crate.
//!
//! A programme that breaks a rule breaks the build, with the file, the line and what to do about it.

#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "modules shared with the crate, which uses all of them"
)]
#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

#[path = "src/currency.rs"]
mod currency;
#[path = "src/date.rs"]
mod date;
#[path = "src/json/mod.rs"]
mod json;
#[path = "src/message/mod.rs"]
mod message;
#[path = "src/money.rs"]
mod money;
#[path = "src/sort.rs"]
mod sort;
#[path = "src/unread.rs"]
mod unread;
#[path = "src/words"]
mod words {
    pub mod sentence;
}
#[path = "src/policy"]
mod policy {
    pub mod author;
    pub mod check;
    pub mod edition;
    pub mod packed;
    pub mod schema;
}

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use json::ReadError;
use message::{Message, Table};
use policy::author;
use policy::check::{FileViolation, Severity};
use words::sentence::Sentences;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=policies");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let include = if studies() { "include_str" } else { "include_bytes" };
    let mut index = String::from("&[\n");
    for path in author::files(Path::new("policies"))? {
        if let Some(id) = pack(&path, &out)? {
            writeln!(index, "    (\"{id}\", {include}!(concat!(env!(\"OUT_DIR\"), \"/{id}\"))),")?;
        }
    }
    index.push(']');
    fs::write(out.join("catalogue.rs"), index)?;
    Ok(())
}

/// Checks one file and packs it; `None` when it is refused, which also fails the build.
fn pack(path: &Path, out: &Path) -> Result<Option<String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path)?;
    let reading = author::read(path, &text);
    if !reading.remarks.is_empty() {
        let sentences = Sentences::of([
            (ReadError::FAMILY, include_str!("www/messages/en/problems.ftl")),
            (FileViolation::FAMILY, include_str!("www/messages/en/checks.ftl")),
        ]);
        for remark in &reading.remarks {
            let directive = if remark.severity() == Severity::Error { "error" } else { "warning" };
            let said = sentences.sentence(&remark.violation.inner(), &|_| None);
            let (file, rule) = (path.display(), remark.rule());
            println!("cargo::{directive}={file}:{}:{}: {rule}: {said}", remark.line, remark.column);
        }
    }
    let Some(programme) = reading.accepted() else { return Ok(None) };
    let mut table: toml::Table = toml::from_str(&text)?;
    let packed = if studies() {
        // JSON, because a partner's own programme is read from JSON in any case: one reader in the download instead of two.
        serde_json::to_vec(&table)?
    } else {
        leave_terms(&mut table);
        policy::packed::write(&table.try_into::<policy::schema::Programme>()?)?
    };
    fs::write(out.join(&programme.id), packed)?;
    Ok(Some(programme.id.clone()))
}

/// Tells whether the whole engine is built.
fn studies() -> bool {
    env::var_os("CARGO_FEATURE_STUDIES").is_some()
}

/// Takes the words out of a programme that no figure, and no sentence of an answer, is made from: what somebody reads about
/// it lies beside the page.
fn leave_terms(table: &mut toml::Table) {
    for key in ["leaves-out", "note", "sources"] {
        table.remove(key);
    }
    empty_words(table);
}

fn empty_words(table: &mut toml::Table) {
    for (key, value) in table.iter_mut() {
        match value {
            toml::Value::String(text) if key == "summary" => text.clear(),
            toml::Value::Table(basis) if key == "basis" => {
                for (_, said) in basis.iter_mut() {
                    match said {
                        toml::Value::String(reason) => reason.clear(),
                        toml::Value::Table(citation) => {
                            citation.insert("at".to_owned(), toml::Value::String(String::new()));
                        }
                        _ => {}
                    }
                }
            }
            toml::Value::Table(inner) => empty_words(inner),
            toml::Value::Array(list) => {
                list.iter_mut().filter_map(toml::Value::as_table_mut).for_each(empty_words);
            }
            _ => {}
        }
    }
}
