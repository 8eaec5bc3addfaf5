//! Every arithmetic makes the same of one graph: exact decimals, floats, the tape, the compiled module and parts by basis.

use partner_calculator::answer::Answer;
use partner_calculator::policy::own;
use serde_json::json;

use super::case::laws;
use super::law::{HOLDS, SILENT, Verdict, holds};
use super::question::Question;

/// The question with tables of two bases, so that figures have parts to split.
fn of_two_bases(question: &Question) -> Question {
    let mut softer = false;
    question.with_each_incentive(|table| {
        softer = !softer;
        if softer {
            table["basis"] = json!({ "illustrative": "Drawn beside tables of another basis." });
        }
    })
}

#[test]
fn every_arithmetic_agrees_on_every_programme() {
    let law = |question: &Question, _: &Answer| -> Verdict {
        let question = of_two_bases(question);
        let Some(answer) = question.answer() else { return SILENT };
        let request = question.request()?;
        let Some(Ok(programme)) = request.terms.as_deref().map(own::from_json) else { return SILENT };
        let broken = laws::arithmetics(&programme, &request, &answer);
        if broken.is_empty() { HOLDS } else { Err(broken.join("; ")) }
    };
    holds(300, Question::of_book, law);
    holds(150, Question::of_plan, law);
}
