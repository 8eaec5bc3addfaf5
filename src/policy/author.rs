//! A policy file as its author sees it: TOML, with findings at their line and column.
//!
//! Compiled into the build script, the author's example and the tests by path, and never into the
//! library: whoever visits the page does not download a TOML parser.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::json::path::path_at;
use crate::json::{self, Refused};
use crate::policy::check::{self, Diagnostic, FileViolation, Finding, Severity, Violation};
use crate::policy::schema::Programme;

/// Result of parsing a file.
pub struct ParsedFile {
    /// The programme, when the text has the shape of one.
    pub programme: Option<Programme>,
    /// Remarks on it, in the order of the text.
    pub remarks: Vec<Diagnostic>,
}

impl ParsedFile {
    /// The programme, when nothing in it is an error.
    pub fn accepted(&self) -> Option<&Programme> {
        let refused = self.remarks.iter().any(|remark| remark.severity() == Severity::Error);
        self.programme.as_ref().filter(|_| !refused)
    }
}

/// The policy files of a folder by name; empty when there is no such folder.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    let mut files: Vec<PathBuf> =
        entries.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml")).collect();
    files.sort();
    Ok(files)
}

/// Reads and judges the text of the shipped file at `path`.
pub fn read(path: &Path, text: &str) -> ParsedFile {
    let refused = |at: (usize, usize), violation: FileViolation| {
        let finding = Finding { path: String::new(), violation: violation.into() };
        ParsedFile { programme: None, remarks: vec![Diagnostic::at(at, finding)] }
    };
    if text.trim().is_empty() {
        return refused((1, 1), FileViolation::Empty);
    }
    if text.len() > check::LONGEST_TEXT {
        return refused((1, 1), FileViolation::TooLong { given: text.len(), most: check::LONGEST_TEXT });
    }
    let table = match toml::from_str::<toml::Table>(text) {
        Ok(table) => table,
        Err(error) => {
            let at = error.span().map_or((1, 1), |span| place(text, span.start));
            return refused(at, FileViolation::NotToml { reason: error.message().replace('\n', " ") });
        }
    };
    // By way of JSON: one reader judges the shipped programmes and those that partners bring.
    let json = serde_json::to_string(&table).unwrap_or_default();
    let programme: Programme = match json::read_all(&json) {
        Ok(programme) => programme,
        Err(refused) => return ParsedFile { programme: None, remarks: unreadable(text, &json, refused) },
    };
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let findings = check::check_shipped(&programme, &stem);
    ParsedFile { remarks: remarks(text, findings), programme: Some(programme) }
}

/// Diagnostics of what could not be read in `text`, as the JSON of it was refused.
fn unreadable(text: &str, json: &str, refused: Vec<Refused>) -> Vec<Diagnostic> {
    let finding = |Refused { error, at }| Finding { path: path_at(json, at), violation: Violation::from(error) };
    remarks(text, refused.into_iter().map(finding).collect())
}

/// Findings in the order of the text they are about.
pub fn remarks(text: &str, findings: Vec<Finding>) -> Vec<Diagnostic> {
    let mut remarks: Vec<Diagnostic> = findings
        .into_iter()
        .map(|finding| Diagnostic::at(locate(text, &finding.path).unwrap_or((1, 1)), finding))
        .collect();
    remarks.sort_by_key(|remark| (remark.line, remark.column));
    remarks
}

/// Line and column of what `path` (such as `incentive[2].rates[0].rate`) names in `text`: of its
/// value, or, when the path names something that is not written down, of the part that is. Nothing
/// when the text is no TOML or knows no part of the path.
pub fn locate(text: &str, path: &str) -> Option<(usize, usize)> {
    let root = DeTable::parse(text).ok()?;
    let mut steps = path.split(['.', '[']).map(|step| step.trim_end_matches(']'));
    let mut at: &Spanned<DeValue<'_>> = {
        let first = steps.next()?;
        root.get_ref().iter().find(|(key, _)| key.get_ref() == first)?.1
    };
    for step in steps {
        let inner = match at.get_ref() {
            DeValue::Table(table) => table.iter().find(|(key, _)| key.get_ref() == step).map(|(_, value)| value),
            DeValue::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => None,
        };
        let Some(inner) = inner else { break };
        at = inner;
    }
    Some(place(text, at.span().start))
}

/// Line and column of a byte of `text`.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset.min(text.len())];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
