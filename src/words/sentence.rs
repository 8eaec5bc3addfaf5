//! Renders messages as sentences, out of files of Fluent.
//!
//! Used by the crate and, by its path, by the build script, which says in words what is wrong with a policy.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use rust_decimal::Decimal;

use crate::message::{Argument, Inner, Name, Shown};
use crate::money::grouped;

/// The words of some families of messages, in English.
pub struct Sentences(Vec<(&'static str, FluentBundle<FluentResource>)>);

/// The title of something that has one.
pub type Titles<'t> = &'t dyn Fn(&Name) -> Option<String>;

impl Sentences {
    /// The words of each family, as they stand in its file.
    pub fn of(files: impl IntoIterator<Item = (&'static str, &'static str)>) -> Self {
        Self(files.into_iter().map(|(family, text)| (family, bundle(text))).collect())
    }

    /// The sentence of a message; its code where it has none, and ids where something has no title.
    pub fn sentence(&self, message: &Inner, titles: Titles<'_>) -> String {
        let mut arguments = FluentArgs::new();
        for (name, argument) in &message.arguments {
            arguments.set(*name, self.value(argument, titles));
        }
        let bundle = self.0.iter().find(|(family, _)| *family == message.family).map(|(_, bundle)| bundle);
        let found = bundle.and_then(|bundle| Some((bundle, bundle.get_message(message.code)?.value()?)));
        found.map_or_else(
            || message.code.to_owned(),
            |(bundle, pattern)| bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned(),
        )
    }

    fn value(&self, argument: &Argument, titles: Titles<'_>) -> FluentValue<'static> {
        match argument {
            #[allow(clippy::cast_precision_loss, reason = "counts are far below the digits of a float")]
            Argument::Count(count) => FluentValue::from(*count as f64),
            other => FluentValue::from(self.text(other, titles)),
        }
    }

    fn text(&self, argument: &Argument, titles: Titles<'_>) -> String {
        match argument {
            Argument::Count(count) => grouped(&count.to_string()),
            Argument::Text(text) => text.clone(),
            Argument::Word(word) => (*word).to_owned(),
            Argument::Shown(shown) => figure(shown),
            Argument::Name(name) => titles(name).unwrap_or_else(|| name.id().to_owned()),
            Argument::Message(inner) => self.sentence(inner, titles),
            Argument::List(list) => list.iter().map(|one| self.text(one, titles)).collect::<Vec<_>>().join(", "),
        }
    }
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

/// A figure as the documentation writes it: `1,234.5`, `6.5 %`, `2027-01`.
pub(super) fn figure(shown: &Shown) -> String {
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
