//! The partner's own terms: single figures in place of a programme's, or a whole programme.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use super::check::LONGEST_TEXT;
use super::check::{self, Diagnostic, FileViolation, Finding, Severity, Violation};
use super::edition::{self, Edition};
use super::schema::{Basis, Id, Programme};
use crate::date::{Day, Month};
use crate::json::path::{Places, path_at};
use crate::json::{self, ReadError, Refused};
use crate::message::{Message, Name, clipped, names};
use crate::problem::{Code, MOST_PROBLEMS, Problem, ProblemMessage, TermsProblem};
use crate::sort;

/// Basis of a table once one of its figures is the partner's.
const OWN: &str = "figures of the partner's own contract";

/// Parts of a table that are no terms.
const NOT_TERMS: [&str; 8] =
    ["id", "title", "summary", "effective", "effective-assumed", "until", "basis", "printed"];

/// One value of a table, replaced by the partner's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OwnValue {
    /// Name of the table; of what a tier demands, `tier-rule:` and the tier.
    pub table: Id,
    /// Place in it, such as `rates[3].rate`.
    pub at: String,
    /// The value, as text; empty to do without one.
    pub value: String,
}

/// `programme` with `values` in place of its own in the tables in force on `day`, which then rest
/// on the partner's contract.
///
/// # Errors
/// Each value that has no place, or that the checks refuse, at `own[…]`.
pub fn apply(programme: &Programme, day: Day, values: &[OwnValue]) -> Result<Programme, Vec<Problem>> {
    let mut replaced = programme.clone();
    let mut problems = Vec::new();
    let mut places = Vec::new();
    for (index, own) in values.iter().enumerate() {
        match replace(&mut replaced, day, own) {
            Ok(place) => places.push(place),
            Err(fault) => problems.push(fault.at(index)),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let refused = check::check(&replaced).into_iter().filter(|finding| finding.severity() == Severity::Error);
    let problems: Vec<Problem> = refused
        .map(|finding| {
            let exactly = |place: &&Place| finding.path.starts_with(&format!("{}.{}", place.table, place.at));
            let nearby = |place: &&Place| finding.path.starts_with(&place.table);
            let cause = places.iter().position(|place| exactly(&place));
            let cause = cause.or_else(|| places.iter().position(|place| nearby(&place)));
            let message = TermsProblem::BreaksRule { violation: finding.violation.inner() };
            Problem::new(Code::Terms, field(cause.unwrap_or(0), "value"), message)
        })
        .collect();
    if problems.is_empty() { Ok(replaced) } else { Err(problems) }
}

/// `programme` with `values` in place of its own in every edition that is in force in one of the months asked for and
/// has a place for them.
///
/// # Errors
/// As [`apply`], of values that no edition takes.
pub fn apply_through(
    programme: &Programme,
    (first, last): (Month, Month),
    values: &[OwnValue],
) -> Result<Programme, Vec<Problem>> {
    let mut replaced = programme.clone();
    let mut problems = Vec::new();
    let later = edition::beginnings(programme).into_iter().filter(|month| first < *month && *month <= last);
    let months: Vec<Month> = core::iter::once(first).chain(later).collect();
    for (index, value) in values.iter().enumerate() {
        let mut refused = None;
        let mut taken = false;
        for month in &months {
            match apply(&replaced, month.first_day(), core::slice::from_ref(value)) {
                Ok(with) => (replaced, taken) = (with, true),
                Err(found) => refused = refused.or(Some(found)),
            }
        }
        let refused = refused.filter(|_| !taken).into_iter().flatten();
        problems.extend(refused.map(|problem| {
            let key = problem.field.rsplit('.').next().unwrap_or_default().to_owned();
            Problem { field: field(index, &key), ..problem }
        }));
    }
    if problems.is_empty() { Ok(replaced) } else { Err(problems) }
}

/// A whole programme of the partner's own; see [`accept`].
///
/// # Errors
/// What is wrong with the text, each at its path below `terms`.
pub fn from_json(text: &str) -> Result<Programme, Vec<Problem>> {
    let problem = |Diagnostic { path, violation, .. }| {
        let field = if path.is_empty() { "terms".to_owned() } else { format!("terms.{path}") };
        let code = match violation {
            Violation::File(FileViolation::Empty) => Code::Empty,
            Violation::File(FileViolation::TooLong { .. }) => Code::TooMuch,
            _ => Code::Terms,
        };
        Problem::new(code, field, TermsProblem::BreaksRule { violation: violation.inner() })
    };
    let accepted = accept(text).map(|(programme, _)| programme);
    accepted.map_err(|refused| refused.into_iter().map(problem).collect())
}

/// A whole programme of the partner's own, and what is probably a slip in it.
///
/// What it says is published becomes its bringer's own, since nobody here has checked it; what it
/// says is reported or illustrative stays so.
///
/// # Errors
/// What keeps the text from being a programme; else each finding of the checks.
pub fn accept(text: &str) -> Result<(Programme, Vec<Diagnostic>), Vec<Diagnostic>> {
    let whole = |violation: FileViolation| {
        let finding = Finding { path: String::new(), violation: violation.into() };
        Err(vec![Diagnostic::at((1, 1), finding)])
    };
    if text.len() > LONGEST_TEXT {
        return whole(FileViolation::TooLong { given: text.len(), most: LONGEST_TEXT });
    }
    if text.trim().is_empty() {
        return whole(FileViolation::Empty);
    }
    let mut programme: Programme = json::read_all(text)
        .map_err(|refused| refused.into_iter().map(|refused| unreadable(text, refused)).collect::<Vec<_>>())?;
    let (refused, slips): (Vec<Finding>, Vec<Finding>) =
        check::check(&programme).into_iter().partition(|finding| finding.severity() == Severity::Error);
    if !refused.is_empty() {
        return Err(diagnostics(text, refused));
    }
    disown(&mut programme);
    Ok((programme, diagnostics(text, slips)))
}

/// Findings about a programme the partner brought, in the order of its text.
fn diagnostics(text: &str, findings: Vec<Finding>) -> Vec<Diagnostic> {
    if findings.is_empty() {
        return Vec::new();
    }
    let places = Places::of(text);
    let mut found: Vec<Diagnostic> =
        findings.into_iter().map(|finding| Diagnostic::at(places.line_of(&finding.path), finding)).collect();
    sort::by_key(&mut found, |it| (it.line, it.column));
    found.truncate(MOST_PROBLEMS);
    found
}

/// A diagnostic of what could not be read.
fn unreadable(text: &str, Refused { error, at }: Refused) -> Diagnostic {
    let before = &text[..at];
    let line = before.rfind('\n').map_or(before, |end| &before[end + 1..]);
    let place = (before.matches('\n').count() + 1, line.chars().count().max(1));
    let path = if error.is_syntax() { String::new() } else { path_at(text, at) };
    Diagnostic::at(place, Finding { path, violation: error.into() })
}

fn field(index: usize, key: &str) -> String {
    format!("own[{index}].{key}")
}

/// Target of a value.
struct Place {
    table: String,
    at: String,
}

/// Reason a value has no target.
enum OverrideFault {
    Table { given: Id, known: Vec<Id> },
    NotInForce { given: Id, day: Day },
    At { given: String, table: Id },
    NoTerm { given: String },
    NoFigure { given: String },
    Value(ReadError),
}

impl OverrideFault {
    fn at(self, index: usize) -> Problem {
        let (code, key, message): (_, _, ProblemMessage) = match self {
            Self::Table { given, known } => {
                let known = names(Name::Table, &known);
                (Code::Unknown, "table", TermsProblem::NoSuchTable { given: clipped(&given), known }.into())
            }
            Self::NotInForce { given, day } => {
                let message = TermsProblem::TableNotInForce { table: Name::Table(given), day: day.into() };
                (Code::NotInForce, "table", message.into())
            }
            Self::At { given, table } => {
                (Code::Unknown, "at", TermsProblem::NoSuchPlace { given, table: Name::Table(table) }.into())
            }
            Self::NoTerm { given } => (Code::Forbidden, "at", TermsProblem::NotATerm { given }.into()),
            Self::NoFigure { given } => (Code::Forbidden, "at", TermsProblem::SeveralValues { given }.into()),
            Self::Value(error) => (Code::Terms, "value", error.into()),
        };
        Problem::new(code, field(index, key), message)
    }
}

fn replace(programme: &mut Programme, day: Day, own: &OwnValue) -> Result<Place, OverrideFault> {
    if let Some(tier) = own.table.strip_prefix("tier-rule:") {
        return replace_in(&mut programme.tier_rule, "tier-rule", tier, day, own).unwrap_or_else(|| {
            let known = programme.tier_rule.iter().map(|rule| format!("tier-rule:{}", rule.tier)).collect();
            Err(OverrideFault::Table { given: own.table.clone(), known })
        });
    }
    let name = own.table.as_str();
    replace_in(&mut programme.discount, "discount", name, day, own)
        .or_else(|| replace_in(&mut programme.incentive, "incentive", name, day, own))
        .or_else(|| replace_in(&mut programme.charge, "charge", name, day, own))
        .or_else(|| replace_in(&mut programme.customer_discount, "customer-discount", name, day, own))
        .or_else(|| replace_in(&mut programme.price, "price", name, day, own))
        .unwrap_or_else(|| Err(OverrideFault::Table { given: own.table.clone(), known: tables(programme) }))
}

/// The names of the tables whose values may be replaced.
fn tables(programme: &Programme) -> Vec<Id> {
    let mut names: Vec<Id> = Vec::new();
    let all = (programme.discount.iter().map(Edition::name))
        .chain(programme.incentive.iter().map(Edition::name))
        .chain(programme.charge.iter().map(Edition::name))
        .chain(programme.customer_discount.iter().map(Edition::name))
        .chain(programme.price.iter().map(Edition::name));
    for name in all {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// Replaces a value in the list `key`; `None` when the list has no table of this name.
fn replace_in<T: Edition + Serialize + DeserializeOwned>(
    tables: &mut [T],
    key: &str,
    name: &str,
    day: Day,
    own: &OwnValue,
) -> Option<Result<Place, OverrideFault>> {
    tables.iter().find(|table| table.name() == name)?;
    let Some(index) = edition::in_force(&edition::of(tables), name, day) else {
        return Some(Err(OverrideFault::NotInForce { given: own.table.clone(), day }));
    };
    // By way of text, which the engine reads and writes anyway: every other way is another reader in
    // the download.
    let text = serde_json::to_string(&tables[index])
        .map_err(|error| OverrideFault::Value(ReadError::Unfit { reason: error.to_string() }));
    let replaced = text.and_then(|text| {
        replaced(&text, own, &mut |text| json::read_all(text).map(|table| tables[index] = table))
    });
    Some(replaced.map(|()| Place { table: format!("{key}[{index}]"), at: own.at.clone() }))
}

/// Has the table that `text` says read again with one value replaced.
fn replaced(
    text: &str,
    own: &OwnValue,
    read: &mut dyn FnMut(&str) -> Result<(), Vec<Refused>>,
) -> Result<(), OverrideFault> {
    let given = || own.at.chars().take(80).collect::<String>();
    let at = own.at.replace(']', "");
    let path = || at.split(['.', '[']);
    if path().next().is_some_and(|first| NOT_TERMS.contains(&first)) {
        return Err(OverrideFault::NoTerm { given: given() });
    }
    match json::find(text, path()) {
        None => return Err(OverrideFault::At { given: given(), table: own.table.clone() }),
        Some(found) if text[found.clone()].starts_with(['[', '{']) => {
            return Err(OverrideFault::NoFigure { given: given() });
        }
        Some(_) => {}
    }
    let text = with(text, ["basis"], &format!("{{\"own\":{}}}", quoted(OWN)));
    // What is text and what a count only the table's type knows: the first reading that fits is meant.
    let value = own.value.trim();
    let mut readings = vec![if value.is_empty() { "null".to_owned() } else { quoted(value) }];
    readings.extend(value.parse::<u32>().ok().map(|count| count.to_string()));
    readings.extend(value.parse::<bool>().ok().map(|flag| flag.to_string()));
    let mut refusal = None;
    for reading in readings {
        match read(&with(&text, path(), &reading)) {
            Ok(()) => return Ok(()),
            Err(refused) => refusal = refusal.or(refused.into_iter().next()),
        }
    }
    let error = refusal.map(|refused| refused.error);
    Err(OverrideFault::Value(error.unwrap_or(ReadError::Unfit { reason: String::new() })))
}

/// `text` with `value` where `path` leads.
fn with<'a>(text: &str, path: impl IntoIterator<Item = &'a str>, value: &str) -> String {
    let mut text = text.to_owned();
    if let Some(found) = json::find(&text, path) {
        text.replace_range(found, value);
    }
    text
}

/// `text` as JSON.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// Takes back what a programme claims to be published.
fn disown(programme: &mut Programme) {
    let own = |basis: &mut Basis| {
        if let Basis::Published(citation) = basis {
            *basis = Basis::Own(format!("cites {}, {}", citation.source, citation.at));
        }
    };
    programme.discount.iter_mut().for_each(|it| it.printed.clear());
    programme.incentive.iter_mut().chain(&mut programme.charge).for_each(|it| it.printed.clear());
    programme.class.iter_mut().for_each(|it| own(&mut it.basis));
    programme.account.iter_mut().for_each(|it| own(&mut it.basis));
    programme.family.iter_mut().filter_map(|it| it.basis.as_mut()).for_each(own);
    programme.credential.iter_mut().filter_map(|it| it.basis.as_mut()).for_each(own);
    programme.price.iter_mut().for_each(|it| own(&mut it.basis));
    programme.discount.iter_mut().for_each(|it| own(&mut it.basis));
    programme.customer_discount.iter_mut().for_each(|it| own(&mut it.basis));
    programme.incentive.iter_mut().for_each(|it| own(&mut it.basis));
    programme.charge.iter_mut().for_each(|it| own(&mut it.basis));
    programme.tier_rule.iter_mut().for_each(|it| own(&mut it.basis));
    programme.note.iter_mut().for_each(|it| own(&mut it.basis));
}
