//! A drawn question: a partner, terms of its own and its business, as one JSON document.

use std::fmt;

use partner_calculator::answer::Answer;
use partner_calculator::date::Month;
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::policy::own;
use partner_calculator::request::Request;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::case::formulas::{Formulas, formulas};
use super::draw::Draw;
use super::{business, programme};

/// A request whose `terms` are JSON and not yet text, so that every part of it can be looked at, changed and cut off.
#[derive(Clone, PartialEq)]
pub struct Question(pub Value);

impl Question {
    /// One about sales that were made.
    pub fn of_book(draw: &mut Draw) -> Self {
        let book = business::book(draw);
        Self::about(draw, &book)
    }

    /// One about a plan.
    pub fn of_plan(draw: &mut Draw) -> Self {
        let plan = business::plan(draw);
        Self::about(draw, &plan)
    }

    fn about(draw: &mut Draw, book: &Value) -> Self {
        let role = draw.of(&["partner", "partner", "partner", "partner", "referrer", "seller"]);
        let tier = if role == "partner" { draw.of(&["low", "low", "mid", "top"]) } else { "" };
        Self(json!({
            "programme": "drawn", "terms": programme::programme(draw), "asOf": "2027-01-01",
            "role": role, "tier": tier, "tierPath": draw.of(&["fixed", "fixed", "evolving"]), "country": "DE",
            "credentials": [{ "id": "points", "value": draw.money(2_000) }],
            "book": book, "own": [], "claimsAfter": draw.of(&[0, 0, 0, 2, 4]),
        }))
    }

    pub fn request(&self) -> Result<Request, String> {
        let mut request = self.0.clone();
        request["terms"] = json!(self.0["terms"].to_string());
        Request::from_json(&request.to_string()).map_err(|wrong| format!("{wrong:?}"))
    }

    /// The answer; `None` when the checks of terms, plan or book refuse the question.
    ///
    /// # Panics
    /// Where the engine fails at what its checks let through.
    pub fn answer(&self) -> Option<Box<Answer>> {
        match estimate::estimate(None, &self.request().ok()?).expect("bounds keep every figure exact") {
            Outcome::Answer(answer) => Some(answer),
            Outcome::Refused { .. } => None,
        }
    }

    /// The formulas behind the answer; `None` when the question is refused.
    pub fn formulas(&self) -> Option<Formulas> {
        let request = self.request().ok()?;
        let programme = own::from_json(request.terms.as_deref()?).ok()?;
        formulas(&programme, &request).ok()
    }

    /// The same question about the first months alone, and without the sales after them.
    pub fn in_months(&self, months: &[Month]) -> Self {
        let last = months.last().expect("a month").to_string();
        self.with(|question| {
            let book = &mut question["book"];
            if let Some(plan) = book.get_mut("plan") {
                plan["months"] = json!(months.len());
                let projects = plan["projects"].as_array_mut().expect("projects");
                projects
                    .retain(|project| project["month"].as_u64().is_some_and(|month| month <= months.len() as u64));
            } else {
                book["sales"]["months"] = json!(months.len());
                let sales = book["sales"]["sales"].as_array_mut().expect("sales");
                sales.retain(|sale| sale["month"].as_str() <= Some(&last));
            }
        })
    }

    /// The same question, changed.
    pub fn with(&self, change: impl FnOnce(&mut Value)) -> Self {
        let mut changed = self.clone();
        change(&mut changed.0);
        changed
    }

    /// The same question with every incentive changed.
    pub fn with_each_incentive(&self, change: impl FnMut(&mut Value)) -> Self {
        self.with(|question| {
            if let Some(tables) = question["terms"]["incentive"].as_array_mut() {
                tables.iter_mut().for_each(change);
            }
        })
    }

    pub fn incentives(&self) -> &[Value] {
        self.0["terms"]["incentive"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The sales of a book; none of a plan.
    pub fn sales(&self) -> &[Value] {
        self.0["book"]["sales"]["sales"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The same question with other sales in its book.
    pub fn with_sales(&self, sales: Vec<Value>) -> Self {
        self.with(|question| question["book"]["sales"]["sales"] = Value::Array(sales))
    }

    /// Whether `word` is written anywhere in the incentives, as a key or a value.
    pub fn says(&self, word: &str) -> bool {
        self.0["terms"]["incentive"].to_string().contains(&format!("\"{word}\""))
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string_pretty(&self.0).expect("JSON can be written"))
    }
}

/// A line's figures by month; zeros when the answer has no such line.
pub fn months(answer: &Answer, id: &str) -> Vec<Decimal> {
    let line = answer.lines.iter().find(|line| line.id == id);
    line.map_or_else(
        || vec![Decimal::ZERO; answer.months.len()],
        |line| line.amounts.iter().map(|amount| amount.value()).collect(),
    )
}

/// The first difference between the lines of two answers, in the months of the shorter.
pub fn differ(one: &Answer, other: &Answer, passed_over: impl Fn(&str) -> bool) -> Result<(), String> {
    let ids = one.lines.iter().chain(&other.lines).map(|line| line.id.as_str());
    for id in ids.filter(|id| !passed_over(id)) {
        let (ours, theirs) = (months(one, id), months(other, id));
        if let Some(at) = ours.iter().zip(&theirs).position(|(one, other)| one != other) {
            return Err(format!("{id} in month {}: {} and {}", at + 1, ours[at], theirs[at]));
        }
    }
    Ok(())
}

/// The same, where bills may be cut otherwise: their sum differs by cents, and what is earned on the sales does not.
pub fn differ_but_for_bills(question: &Question, one: &Answer, other: &Answer) -> Result<(), String> {
    // A price that is rounded sale by sale is another one for the halves of a sale.
    if question.0["terms"]["discount"].to_string().contains("\"round") {
        return Ok(());
    }
    let bills = ["list-price", "revenue", "charged", "vendor-bill", "coupons"];
    if bills.iter().all(|id| months(one, id) == months(other, id)) {
        return differ(one, other, |_| false);
    }
    let incentives: Vec<&str> = one.incentives.iter().map(|it| it.id.as_str()).collect();
    differ(one, other, |id| !incentives.contains(&id))
}

#[test]
fn most_questions_drawn_are_let_through() {
    // The laws say something only about questions that pass the checks.
    for draw in [Question::of_book, Question::of_plan] {
        let passed = (0..300).filter(|seed| draw(&mut Draw::new(*seed)).answer().is_some()).count();
        assert!((150..300).contains(&passed), "{passed} of 300");
    }
}
