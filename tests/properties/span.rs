//! Laws of months: how many are asked for, and from which on.

use partner_calculator::answer::Answer;
use serde_json::{Value, json};

use super::business::month;
use super::law::{HOLDS, SILENT, Verdict, holds};
use super::question::{Question, differ, months};

#[test]
fn the_months_of_a_shorter_book_are_those_of_a_longer_one() {
    let law = |question: &Question, answer: &Answer| {
        let all = answer.months.len();
        // A relation may be told of by a later sale alone.
        if all < 3
            || question.says("at-least-per-half")
            || question.sales().iter().any(|sale| sale.get("since").is_some())
        {
            return SILENT;
        }
        let shorter = question.in_months(&answer.months[..all / 2]);
        let Some(shorter) = shorter.answer() else { return SILENT };
        same_so_far(&shorter, answer)
    };
    holds(500, Question::of_book, law);
}

#[test]
fn the_months_of_a_shorter_plan_are_those_of_a_longer_one() {
    let law = |question: &Question, answer: &Answer| {
        let all = answer.months.len();
        if all < 3 || question.says("at-least-per-half") {
            return SILENT;
        }
        let shorter = question.in_months(&answer.months[..all / 2]);
        let Some(shorter) = shorter.answer() else { return SILENT };
        same_so_far(&shorter, answer)
    };
    holds(500, Question::of_plan, law);
}

#[test]
fn months_asked_for_go_on_where_history_stopped() {
    let law = |question: &Question, answer: &Answer| {
        // A tier is given for the first month asked for, advances and guarantees begin with it, and so does what is
        // compared with last year.
        let begins = question.0["tierPath"] == "evolving"
            || ["guarantee", "same-period-last-year", "credential", "best-of"]
                .iter()
                .any(|word| question.says(word));
        if begins || answer.months.len() < 2 || question.sales().is_empty() {
            return SILENT;
        }
        let skipped = answer.months.len() / 2;
        let start = question.0["book"]["sales"]["start"].as_str().expect("a month");
        let at = (0..40).find(|at| month(*at) == start).expect("a month") + i64::try_from(skipped).expect("few");
        let later = question.with(|it| {
            it["book"]["sales"]["start"] = json!(month(at));
            it["book"]["sales"]["months"] = json!(answer.months.len() - skipped);
        });
        let Some(later) = later.answer() else { return SILENT };
        // What is settled less often is paid in the first months what those before had not been paid yet.
        let monthly =
            question.incentives().iter().filter(|table| table["per"] == "month" || table["settles"] == "month");
        let monthly: Vec<&str> = monthly.filter_map(|table| table["id"].as_str()).collect();
        if monthly.is_empty() || question.says("net-of-prior") {
            return SILENT;
        }
        for one in monthly.into_iter().chain(["list-price", "partner-discount", "revenue"]) {
            let (whole, part) = (months(answer, one), months(&later, one));
            if whole[skipped..] != part[..] {
                return Err(format!("{one}: {whole:?}, from month {} on {part:?}", skipped + 1));
            }
        }
        HOLDS
    };
    holds(500, Question::of_book, law);
}

#[test]
fn a_year_later_is_the_same() {
    let law = |question: &Question, answer: &Answer| {
        fn moved(value: &mut Value) {
            match value {
                Value::String(text) if text.len() >= 7 && text.as_bytes()[4] == b'-' && text.starts_with("20") => {
                    let year: u32 = text[..4].parse().expect("a year");
                    *text = format!("{}{}", year + 1, &text[4..]);
                }
                Value::Object(entries) => entries.values_mut().for_each(moved),
                Value::Array(items) => items.iter_mut().for_each(moved),
                _ => {}
            }
        }
        let later = question.with(|it| moved(&mut it["book"])).with_each_incentive(|table| {
            for key in ["base", "gates", "reads", "limits", "tranches"] {
                if let Some(part) = table.get_mut(key) {
                    moved(part);
                }
            }
        });
        let Some(later) = later.answer() else { return SILENT };
        // Weekends fall elsewhere.
        let cash = |id: &str| id.contains("cash") || id == "receivable";
        differ(answer, &later, cash)?;
        HOLDS
    };
    holds(150, Question::of_book, law);
}

/// Compares the months that both answers have.
fn same_so_far(shorter: &Answer, longer: &Answer) -> Verdict {
    differ(shorter, longer, |_| false)?;
    HOLDS
}
