//! Sentences for callers in Rust: [messages](crate::message) in the words of `www/messages`, in English.
//!
//! The page has the same files compiled to JavaScript and writes figures in its reader's language; here they are
//! written as the documentation writes them: `1,234.5`, `6.5 %`, `2027-01`.

mod sentence;

use crate::answer::reason::{Because, Days, Measured, PayoutRule};
use crate::explain::{How, Slice, StepSubject, StepTitle};
use crate::json::ReadError;
use crate::message::{Entry, Message, Name, Table};
use crate::policy::check::{
    BandViolation, BasisViolation, DateViolation, FigureViolation, FileViolation, LimitViolation,
    MeasureViolation, NameViolation, ReferenceViolation, RowCase, RowViolation, StackingViolation, TierViolation,
    ValueViolation,
};
use crate::policy::schema::Programme;
use crate::problem::{
    PlanProblem, Problem, RateProblem, RequestProblem, SalesProblem, StudyProblem, TermsProblem,
};
use crate::spreadsheet::{Cell, CellMessage};
use crate::statement::{LineTerm, LineTitle};
use sentence::Sentences;

/// The words of each family of messages, as they stand in its file.
const ENGLISH: [(&str, &str); 5] = [
    (ReadError::FAMILY, include_str!("../../www/messages/en/problems.ftl")),
    (FileViolation::FAMILY, include_str!("../../www/messages/en/checks.ftl")),
    (Because::FAMILY, include_str!("../../www/messages/en/settlement.ftl")),
    (LineTitle::FAMILY, include_str!("../../www/messages/en/lines.ftl")),
    (StepTitle::FAMILY, include_str!("../../www/messages/en/workings.ftl")),
];

/// Every message, with its arguments, by the family whose file has its words.
pub const FAMILIES: [(&str, &[&[Entry]]); 5] = [
    (
        ReadError::FAMILY,
        &[
            ReadError::TABLE,
            RequestProblem::TABLE,
            RateProblem::TABLE,
            TermsProblem::TABLE,
            SalesProblem::TABLE,
            StudyProblem::TABLE,
            PlanProblem::TABLE,
        ],
    ),
    (
        FileViolation::FAMILY,
        &[
            FileViolation::TABLE,
            FigureViolation::TABLE,
            BasisViolation::TABLE,
            NameViolation::TABLE,
            ReferenceViolation::TABLE,
            TierViolation::TABLE,
            DateViolation::TABLE,
            ValueViolation::TABLE,
            BandViolation::TABLE,
            RowCase::TABLE,
            RowViolation::TABLE,
            MeasureViolation::TABLE,
            LimitViolation::TABLE,
            StackingViolation::TABLE,
        ],
    ),
    (Because::FAMILY, &[Measured::TABLE, Because::TABLE, Days::TABLE, PayoutRule::TABLE]),
    (LineTitle::FAMILY, &[LineTitle::TABLE, LineTerm::TABLE]),
    (StepTitle::FAMILY, &[StepTitle::TABLE, StepSubject::TABLE, How::TABLE, Slice::TABLE]),
];

thread_local! {
    static SENTENCES: Sentences = Sentences::of(ENGLISH);
}

/// The sentence of `message`; names are those of `programme`, or ids where there is none.
#[must_use]
pub fn sentence<M: Message>(message: &M, programme: Option<&Programme>) -> String {
    let titles = |name: &Name| title(name, programme?).map(str::to_owned);
    SENTENCES.with(|sentences| sentences.sentence(&message.inner(), &titles))
}

/// The sentence of a problem, with the field it is at.
#[must_use]
pub fn problem(problem: &Problem, programme: Option<&Programme>) -> String {
    format!("{}: {}", problem.field, sentence(&problem.message, programme))
}

/// Words of a workbook's cell; `None` of one that holds no words.
#[must_use]
pub fn cell(cell: &Cell, programme: Option<&Programme>) -> Option<String> {
    let said = cell.message.as_ref().map(|message| match message {
        CellMessage::Line(title) => sentence(title, programme),
        CellMessage::Term(term) => sentence(term, programme),
        CellMessage::Step(title) => sentence(title, programme),
        CellMessage::How(how) => sentence(how, programme),
    });
    said.or_else(|| cell.text.clone())
}

/// The title of what is named, where it has one.
fn title<'n>(name: &Name, programme: &'n Programme) -> Option<&'n str> {
    macro_rules! titled {
        ($($list:ident)*) => {
            None$(.or_else(|| programme.$list.iter().find(|it| it.id == name.id()).map(|it| it.title.as_str())))*
        };
    }
    match name {
        Name::Programme(id) => (*id == programme.id).then_some(programme.title.as_str()),
        Name::Role(_) => titled!(role),
        Name::Tier(_) => titled!(tier),
        Name::Account(_) => titled!(account),
        Name::Family(_) => titled!(family),
        Name::Kind(_) => titled!(kind),
        Name::Tag(_) => titled!(tag),
        Name::Credential(_) => titled!(credential),
        Name::Item(_) => titled!(price),
        Name::Table(_) => titled!(discount customer_discount incentive charge price),
        Name::Field(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::sentence::figure;
    use super::*;
    use crate::message::Shown;
    use crate::money::grouped;

    #[test]
    fn figures_are_written_as_people_write_them() {
        for (number, shown) in [("0", "0"), ("999", "999"), ("-1000", "-1,000"), ("1234567.5", "1,234,567.5")] {
            assert_eq!(grouped(number), shown);
        }
        assert_eq!(figure(&Shown::rate(Decimal::new(125, 3))), "12.5 %");
    }

    #[test]
    fn a_count_is_grouped_and_a_name_is_a_title_where_one_is_known() {
        let message = SalesProblem::TooManySales { given: 200_001, most: 200_000 };
        assert_eq!(
            sentence(&message, None),
            "200,001 sales are more than the 200,000 settled at once: split the file"
        );
        let role = Name::Role("reseller".to_owned());
        assert!(sentence(&RequestProblem::NoResellers { role }, None).starts_with("reseller bills no resellers"));
    }
}
