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
#[path = "src/money.rs"]
mod money;
#[path = "src/order.rs"]
mod order;
#[path = "src/unread.rs"]
mod unread;
#[path = "src/policy"]
mod policy {
    pub mod author;
    pub mod check;
    pub mod edition;
    pub mod schema;
}

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use policy::author;
use policy::check::Severity;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=policies");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut index = String::from("&[\n");
    for path in author::files(Path::new("policies"))? {
        if let Some(id) = pack(&path, &out)? {
            writeln!(index, "    (\"{id}\", include_str!(concat!(env!(\"OUT_DIR\"), \"/{id}.json\"))),")?;
        }
    }
    index.push(']');
    fs::write(out.join("catalogue.rs"), index)?;
    Ok(())
}

/// Checks one file and packs it; nothing when it is refused, which also fails the build.
fn pack(path: &Path, out: &Path) -> Result<Option<String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path)?;
    let reading = author::read(path, &text);
    for remark in &reading.remarks {
        let directive = if remark.finding.severity() == Severity::Error { "error" } else { "warning" };
        println!("cargo::{directive}={}:{remark}", path.display());
    }
    let Some(programme) = reading.accepted() else { return Ok(None) };
    // JSON, because the page reads a partner's own programme from JSON in any case: one reader in the
    // download instead of two.
    let table: toml::Table = toml::from_str(&text)?;
    fs::write(out.join(format!("{}.json", programme.id)), serde_json::to_string(&table)?)?;
    Ok(Some(programme.id.clone()))
}
