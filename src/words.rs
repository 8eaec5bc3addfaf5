//! Sentences for callers in Rust: [messages](crate::message) in the words of `www/messages`, in English.
//!
//! The page has the same files compiled to JavaScript and writes figures in its reader's language; here they are
//! written as the documentation writes them: `1,234.5`, `6.5 %`, `2027-01`.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use rust_decimal::Decimal;

use crate::message::{Argument, Entry, Inner, Message, Name, Shown, inner};
use crate::money::grouped;
use crate::policy::schema::Programme;
use crate::problem::{Problem, ProblemMessage};
use crate::report::said::{Because, Days, Measured, PayoutRule};
use crate::report::spreadsheet::{Cell, CellMessage};
use crate::report::statement::{LineTerm, LineTitle};
use crate::report::working::{How, Slice, StepSubject, StepTitle};

/// The words of each family of messages, as they stand in its file.
const ENGLISH: [(&str, &str); 4] = [
    (ProblemMessage::FAMILY, include_str!("../www/messages/en/problems.ftl")),
    (Because::FAMILY, include_str!("../www/messages/en/settlement.ftl")),
    (LineTitle::FAMILY, include_str!("../www/messages/en/lines.ftl")),
    (StepTitle::FAMILY, include_str!("../www/messages/en/workings.ftl")),
];

/// Every message, with its arguments, by the family whose file has its words.
pub const FAMILIES: [(&str, &[&[Entry]]); 4] = [
    (ProblemMessage::FAMILY, &[ProblemMessage::TABLE]),
    (Because::FAMILY, &[Measured::TABLE, Because::TABLE, Days::TABLE, PayoutRule::TABLE]),
    (LineTitle::FAMILY, &[LineTitle::TABLE, LineTerm::TABLE]),
    (StepTitle::FAMILY, &[StepTitle::TABLE, StepSubject::TABLE, How::TABLE, Slice::TABLE]),
];

thread_local! {
    static BUNDLES: Vec<(&'static str, FluentBundle<FluentResource>)> =
        ENGLISH.into_iter().map(|(family, text)| (family, bundle(text))).collect();
}

fn bundle(text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap_or_default()]);
    // Marks around arguments are for texts of two directions.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(grouped(&number.as_string())),
        _ => None,
    }));
    // What could not be read is not there, and its code is shown; `tests/messages.rs` refuses such a file.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// The sentence of `message`; names are those of `programme`, or ids where there is none.
#[must_use]
pub fn sentence<M: Message>(message: &M, programme: Option<&Programme>) -> String {
    said(&inner(message), programme)
}

fn said(message: &Inner, programme: Option<&Programme>) -> String {
    let mut arguments = FluentArgs::new();
    for (name, argument) in &message.arguments {
        arguments.set(*name, value(argument, programme));
    }
    BUNDLES.with(|bundles| {
        let bundle = bundles.iter().find(|(family, _)| *family == message.family).map(|(_, bundle)| bundle);
        let found = bundle.and_then(|bundle| Some((bundle, bundle.get_message(message.code)?.value()?)));
        found.map_or_else(
            || message.code.to_owned(),
            |(bundle, pattern)| bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned(),
        )
    })
}

/// The sentence of a problem, with the field it is at.
#[must_use]
pub fn problem(problem: &Problem, programme: Option<&Programme>) -> String {
    format!("{}: {}", problem.field, sentence(&problem.message, programme))
}

/// What a cell of a workbook says; nothing of one that holds no words.
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

fn value(argument: &Argument, programme: Option<&Programme>) -> FluentValue<'static> {
    match argument {
        #[allow(clippy::cast_precision_loss, reason = "counts are far below the digits of a float")]
        Argument::Count(count) => FluentValue::from(*count as f64),
        other => FluentValue::from(text(other, programme)),
    }
}

fn text(argument: &Argument, programme: Option<&Programme>) -> String {
    match argument {
        Argument::Count(count) => grouped(&count.to_string()),
        Argument::Text(text) => text.clone(),
        Argument::Word(word) => (*word).to_owned(),
        Argument::Shown(shown) => figure(shown),
        Argument::Name(name) => title(name, programme).to_owned(),
        Argument::Message(inner) => said(inner, programme),
        Argument::List(list) => list.iter().map(|one| text(one, programme)).collect::<Vec<_>>().join(", "),
    }
}

fn figure(shown: &Shown) -> String {
    match shown {
        Shown::Number(number) => grouped(&number.to_string()),
        Shown::Rate(rate) => {
            format!("{} %", grouped(&(rate.value() * Decimal::ONE_HUNDRED).normalize().to_string()))
        }
        Shown::Money { amount, currency } => format!("{currency} {}", grouped(&amount.to_string())),
        Shown::Month(month) => month.to_string(),
        Shown::Day(day) => day.to_string(),
    }
}

/// The title of what is named, or its id.
fn title<'n>(name: &'n Name, programme: Option<&'n Programme>) -> &'n str {
    let Some(programme) = programme else { return name.id() };
    macro_rules! titled {
        ($($list:ident)*) => {
            None$(.or_else(|| programme.$list.iter().find(|it| it.id == name.id()).map(|it| it.title.as_str())))*
        };
    }
    let title = match name {
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
    };
    title.unwrap_or_else(|| name.id())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_as_people_write_them() {
        for (number, shown) in [("0", "0"), ("999", "999"), ("-1000", "-1,000"), ("1234567.5", "1,234,567.5")] {
            assert_eq!(grouped(number), shown);
        }
        assert_eq!(figure(&Shown::rate(Decimal::new(125, 3))), "12.5 %");
    }

    #[test]
    fn a_count_is_grouped_and_a_name_is_a_title_where_one_is_known() {
        let message = ProblemMessage::TooManySales { given: 200_001, most: 200_000 };
        assert_eq!(
            sentence(&message, None),
            "200,001 sales are more than the 200,000 settled at once: split the file"
        );
        let role = Name::Role("reseller".to_owned());
        assert!(sentence(&ProblemMessage::NoResellers { role }, None).starts_with("reseller bills no resellers"));
    }
}
