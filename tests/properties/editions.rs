//! Terms as they come into force: an edition that changes nothing changes nothing.

use partner_calculator::answer::Answer;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::law::{HOLDS, SILENT, Verdict, holds};
use super::question::{Question, differ, months};

/// Year and number of the first month asked for.
fn first_month(question: &Question) -> (i64, i64) {
    let book = &question.0["book"];
    let start = book["plan"]["start"].as_str().or_else(|| book["sales"]["start"].as_str()).expect("a first month");
    let (year, month) = start.split_once('-').expect("a month");
    (year.parse().expect("a year"), month.parse().expect("a month"))
}

/// The first day of the month a number of months after the first one asked for.
fn month_after(question: &Question, months: i64) -> String {
    let (year, month) = first_month(question);
    let at = year * 12 + month - 1 + months;
    format!("{}-{:02}-01", at / 12, at % 12 + 1)
}

/// The first day of the fiscal year after the first month asked for, on which a stretch of every length begins.
fn next_year(question: &Question) -> String {
    let (year, month) = first_month(question);
    let begins = question.0["terms"]["fiscal-year-start"].as_i64().unwrap_or(1);
    format!("{}-{begins:02}-01", year + i64::from(begins <= month))
}

fn month_by_month(question: &Question) -> Question {
    question.with(|it| it["editions"] = json!("in-force"))
}

/// The same question whose tables come in two editions that say the same, the second from a day on.
fn in_two_editions(question: &Question, from: &str) -> Question {
    question.with(|it| {
        for list in ["incentive", "discount"] {
            let Some(tables) = it["terms"][list].as_array_mut() else { continue };
            let later = tables.iter().map(|table| {
                let mut later: Value = table.clone();
                later["effective"] = json!(from);
                later
            });
            let later: Vec<Value> = later.collect();
            tables.extend(later);
        }
    })
}

#[test]
fn terms_that_do_not_change_are_those_of_a_day() {
    let law = |question: &Question, answer: &Answer| -> Verdict {
        let Some(other) = month_by_month(question).answer() else { return SILENT };
        differ(answer, &other, |_| false)?;
        if answer.payouts != other.payouts {
            return Err("payouts differ".to_owned());
        }
        HOLDS
    };
    holds(300, Question::of_book, law);
    holds(300, Question::of_plan, law);
}

#[test]
fn an_edition_that_says_the_same_from_a_new_year_on_changes_nothing() {
    let law = |question: &Question, answer: &Answer| -> Verdict {
        // A stretch without an end begins on no day, and what a partner holds has none.
        if question.says("lifetime") || question.says("credential") {
            return SILENT;
        }
        let split = in_two_editions(&month_by_month(question), &next_year(question));
        let Some(other) = split.answer() else { return SILENT };
        differ(answer, &other, |_| false)?;
        HOLDS
    };
    holds(300, Question::of_book, law);
    holds(300, Question::of_plan, law);
}

#[test]
fn an_edition_that_says_the_same_from_within_a_stretch_on_changes_nothing() {
    let law = |question: &Question, _: &Answer| -> Verdict {
        // A guarantee is read as if the new edition had held from the beginning. What a cap that shrinks takes off was
        // earned under the edition before, and stays.
        if question.says("guarantee") || question.says("at-most-of") {
            return SILENT;
        }
        // Settled each month, so that no edition ends before its stretch is settled.
        let question = question.with_each_incentive(|table| {
            table["settles"] = json!("month");
            table.as_object_mut().expect("a table").remove("rounding");
        });
        // An edition is rounded apart from the one before it: so finely here that it shows in no figure compared.
        let question = question.with(|it| it["terms"]["rounding"] = json!({ "places": 6, "mode": "half-up" }));
        let Some(answer) = question.answer() else { return SILENT };
        let mut speaks = false;
        for after in [1, 2, 4] {
            let split = in_two_editions(&month_by_month(&question), &month_after(&question, after));
            let Some(other) = split.answer() else { continue };
            for id in answer.incentives.iter().map(|it| it.id.as_str()) {
                let pairs = months(&answer, id).into_iter().zip(months(&other, id)).enumerate();
                for (at, (one, two)) in pairs {
                    if (one - two).abs() > Decimal::new(1, 3) {
                        return Err(format!(
                            "from month {}, {id} in month {}: {one} and {two}",
                            after + 1,
                            at + 1
                        ));
                    }
                }
            }
            speaks = true;
        }
        Ok(speaks)
    };
    holds(300, Question::of_book, law);
    holds(300, Question::of_plan, law);
}
