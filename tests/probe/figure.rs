//! The figures of a table, and other values each may take.

use rust_decimal::Decimal;
use serde_json::Value;

use super::table::Table;

/// A figure of a table.
pub struct Figure {
    /// Path in its table, such as `rates[0].bands[1].rate`.
    pub at: String,
    /// The same as a pointer into JSON.
    pub pointer: String,
    /// Its value.
    pub value: Decimal,
    /// Whether it is a count, which is written without quotes.
    pub count: bool,
    /// The bounds nearby: of the band it is in and of the next.
    pub nearby: Vec<Decimal>,
}

/// Keys that hold no figure though they may look like one, and days, which decide whether a table is in force.
const NOT_FIGURES: [&str; 7] = ["id", "title", "summary", "basis", "effective", "until", "unit"];

/// Every figure of `table` that somebody wrote down.
pub fn figures(table: &Table<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    walk(table.json, &mut Vec::new(), &mut figures);
    for figure in &mut figures {
        figure.nearby = nearby(table.json, &figure.pointer);
    }
    figures
}

fn walk(value: &Value, steps: &mut Vec<String>, figures: &mut Vec<Figure>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries.iter().filter(|(key, _)| !NOT_FIGURES.contains(&key.as_str())) {
                steps.push(key.clone());
                walk(value, steps, figures);
                steps.pop();
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                steps.push(index.to_string());
                walk(value, steps, figures);
                steps.pop();
            }
        }
        Value::String(text) => {
            if let Ok(value) = text.parse::<Decimal>() {
                figures.extend(figure(steps, value, false));
            }
        }
        Value::Number(number) => {
            let count = number.as_u64().filter(|count| *count > 0);
            figures.extend(count.and_then(|count| figure(steps, Decimal::from(count), true)));
        }
        Value::Null | Value::Bool(_) => {}
    }
}

fn figure(steps: &[String], value: Decimal, count: bool) -> Option<Figure> {
    // Where the first band begins at nothing there is nothing below it to tell apart.
    let first = steps.len() > 1 && steps[steps.len() - 2] == "0" && steps[steps.len() - 1] == "from";
    if first && value.is_zero() {
        return None;
    }
    let mut at = String::new();
    for step in steps {
        if step.bytes().all(|byte| byte.is_ascii_digit()) {
            at = format!("{at}[{step}]");
        } else if at.is_empty() {
            at.clone_from(step);
        } else {
            at = format!("{at}.{step}");
        }
    }
    Some(Figure { at, pointer: format!("/{}", steps.join("/")), value, count, nearby: Vec::new() })
}

/// The bounds of the band a figure is in, and where the next one begins.
fn nearby(table: &Value, pointer: &str) -> Vec<Decimal> {
    let Some((bands, rest)) = pointer.split_once("/bands/") else { return Vec::new() };
    let index: usize = rest.split('/').next().and_then(|index| index.parse().ok()).unwrap_or(0);
    let bound = |index: usize, key: &str| {
        let text = table.pointer(&format!("{bands}/bands/{index}/{key}"))?.as_str()?;
        text.parse::<Decimal>().ok().filter(|bound| *bound > Decimal::ZERO)
    };
    let mut nearby: Vec<Decimal> = Vec::new();
    nearby.extend(bound(index, "from"));
    nearby.extend(index.checked_sub(1).and_then(|before| bound(before, "up-to")));
    if nearby.is_empty() {
        // The first band is read below its end.
        let end = bound(index, "up-to").or_else(|| bound(index + 1, "from"));
        nearby.extend(end.into_iter().flat_map(|end| [end / Decimal::TWO, end / Decimal::TEN]));
    }
    nearby
}

impl Figure {
    /// Other values it may take: a little away, then further.
    pub fn nudges(&self) -> impl Iterator<Item = Value> {
        let (value, count) = (self.value, self.count);
        let nudged: Vec<Decimal> = if count {
            [1, -1, 3, 40]
                .map(|by| value + Decimal::from(by))
                .into_iter()
                .filter(|it| *it > Decimal::ZERO)
                .collect()
        } else if value.is_zero() {
            vec![Decimal::new(1, 2), Decimal::from(7)]
        } else {
            [Decimal::new(103, 2), Decimal::new(97, 2), Decimal::new(16, 1), Decimal::new(55, 2), Decimal::from(3)]
                .map(|times| (value * times).trunc_with_scale(6))
                .to_vec()
        };
        nudged.into_iter().map(move |value| {
            if count {
                Value::from(u64::try_from(value).unwrap_or(1))
            } else {
                Value::from(value.normalize().to_string())
            }
        })
    }

    /// The object it stands in, as a pointer.
    pub fn parent(&self) -> &str {
        self.pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
    }

    /// The number after `key` in its path: `rates[3]` is row 3.
    pub fn index_of(&self, key: &str) -> Option<usize> {
        let (_, rest) = self.at.split_once(&format!("{key}["))?;
        rest.split(']').next()?.parse().ok()
    }
}
