//! Messages: what the engine has to say to a reader, as a code of a closed list and typed arguments.
//!
//! The engine writes no sentence. A message names one, and the words stand in the files of a language,
//! `www/messages/<language>/<family>.ftl`, which the page compiles to functions and [`words`](crate::words) reads
//! for callers in Rust. An argument says itself what it is, so that whoever shows it writes a rate, a month or
//! the title of a table in the reader's way. `docs/design.md` says how to add a message.

mod argument;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::date::{Day, Month};
use crate::money::{Amount, Rate};
pub use argument::{Argument, ArgumentKind, Inner, ToArgument};

/// Signs of a typed text that are shown again at most.
const SHOWN: usize = 40;

/// Beginning of a text as it was typed, short enough to stand in a sentence.
#[must_use]
pub fn clipped(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

/// A figure or a date as an argument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// A number, such as a count with decimals.
    Number(Amount),
    /// A fraction of one, shown in per cent.
    Rate(Rate),
    /// Money.
    Money {
        /// Amount.
        amount: Amount,
        /// ISO 4217 code.
        currency: String,
    },
    /// A month.
    Month(Month),
    /// A day.
    Day(Day),
}

impl Shown {
    /// A number.
    #[must_use]
    pub fn number(value: impl Into<Decimal>) -> Self {
        Self::Number(Amount::exactly(value.into().normalize()))
    }

    /// Money in the currency of this ISO 4217 code.
    #[must_use]
    pub fn money(value: Decimal, currency: &str) -> Self {
        Self::Money { amount: Amount::exactly(value.normalize()), currency: currency.to_owned() }
    }

    /// A fraction of one.
    #[must_use]
    pub fn rate(value: Decimal) -> Self {
        Self::Rate(Rate::exactly(value.normalize()))
    }
}

impl From<Amount> for Shown {
    fn from(amount: Amount) -> Self {
        Self::number(amount.value())
    }
}

impl From<Month> for Shown {
    fn from(month: Month) -> Self {
        Self::Month(month)
    }
}

impl From<Day> for Shown {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

/// Something that has a title: whoever shows it looks the title up, and shows the id where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Name {
    /// A programme.
    Programme(String),
    /// A role of the programme.
    Role(String),
    /// A tier of the programme.
    Tier(String),
    /// An account class of the programme.
    Account(String),
    /// A product family of the programme.
    Family(String),
    /// A kind of sale.
    Kind(String),
    /// A mark on a sale.
    Tag(String),
    /// Something a partner may hold.
    Credential(String),
    /// A price list of the programme.
    Item(String),
    /// A table of the programme: a discount, an incentive, a charge, what a tier demands.
    Table(String),
    /// A field of the request, by its path.
    Field(String),
}

impl Name {
    /// The id or path.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Programme(id)
            | Self::Role(id)
            | Self::Tier(id)
            | Self::Account(id)
            | Self::Family(id)
            | Self::Kind(id)
            | Self::Tag(id)
            | Self::Credential(id)
            | Self::Item(id)
            | Self::Table(id)
            | Self::Field(id) => id,
        }
    }
}

/// Names made of ids, such as `names(Name::Role, …)`.
pub fn names<'n>(of: fn(String) -> Name, ids: impl IntoIterator<Item = &'n String>) -> Vec<Name> {
    ids.into_iter().map(|id| of(id.clone())).collect()
}

/// The code of a message, and the name and kind of each of its arguments.
pub type Entry = (&'static str, &'static [(&'static str, ArgumentKind)]);

/// Something to say to a reader.
pub trait Message {
    /// Its code and each argument under its name: everything that is sent of it.
    fn inner(&self) -> Inner;

    /// The sentence that is meant, among those of its family.
    fn code(&self) -> &'static str {
        self.inner().code
    }
}

/// Messages that are declared together.
pub trait Table {
    /// Name of the family: its words stand in `www/messages/<language>/<family>.ftl`.
    const FAMILY: &'static str;
    /// Every message.
    const TABLE: &'static [Entry];
}

/// Declares the messages of a family: an enum whose variants have a code and named arguments.
macro_rules! messages {
    ($(#[$meta:meta])* pub enum $family:ident in $file:literal {
        $($(#[$variant_meta:meta])* $variant:ident = $code:literal
            $({ $($(#[$argument_meta:meta])* $argument:ident: $type:ty),* $(,)? })?,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[cfg_attr(target_arch = "wasm32", serde(tag = "code"))]
        pub enum $family {
            $($(#[$variant_meta])* #[cfg_attr(target_arch = "wasm32", serde(rename = $code))]
            $variant $({ $($(#[$argument_meta])* $argument: $type),* })?,)*
        }

        impl $crate::message::Table for $family {
            const FAMILY: &'static str = $file;
            const TABLE: &'static [$crate::message::Entry] = &[$((
                $code,
                &[$($((stringify!($argument), <$type as $crate::message::ToArgument>::KIND)),*)?],
            )),*];
        }

        impl $crate::message::Message for $family {
            fn code(&self) -> &'static str {
                match self { $(Self::$variant $({ $($argument: _),* })? => $code,)* }
            }

            fn inner(&self) -> $crate::message::Inner {
                match self {
                    $(Self::$variant $({ $($argument),* })? => {
                        $crate::message::Inner::of($file, $code, &[$($((stringify!($argument), $argument)),*)?])
                    })*
                }
            }
        }

        impl serde::Serialize for $family {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::message::Message::inner(self).serialize(serializer)
            }
        }

        impl $crate::message::ToArgument for $family {
            const KIND: $crate::message::ArgumentKind = $crate::message::ArgumentKind::Message;
            fn argument(&self) -> $crate::message::Argument {
                $crate::message::Argument::Message($crate::message::Message::inner(self))
            }
        }
    };
}

/// Declares a message that is one of several tables of messages.
macro_rules! messages_of {
    ($(#[$meta:meta])* pub enum $any:ident {
        $($(#[$variant_meta:meta])* $variant:ident($table:ty),)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[cfg_attr(target_arch = "wasm32", serde(untagged))]
        pub enum $any {
            $($(#[$variant_meta])* $variant($table),)*
        }

        impl $crate::message::Message for $any {
            fn inner(&self) -> $crate::message::Inner {
                match self { $(Self::$variant(message) => $crate::message::Message::inner(message),)* }
            }
        }

        impl serde::Serialize for $any {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::message::Message::inner(self).serialize(serializer)
            }
        }

        $(impl From<$table> for $any {
            fn from(message: $table) -> Self {
                Self::$variant(message)
            }
        })*
    };
}

/// Declares a closed list of words that a sentence chooses by.
macro_rules! words {
    ($($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        pub enum $name {
            $($(#[$variant_meta])* #[cfg_attr(target_arch = "wasm32", serde(rename = $word))] $variant,)*
        }

        impl $crate::message::ToArgument for $name {
            const KIND: $crate::message::ArgumentKind = $crate::message::ArgumentKind::Word(&[$($word),*]);
            fn argument(&self) -> $crate::message::Argument {
                $crate::message::Argument::Word(match self { $(Self::$variant => $word,)* })
            }
        }
    )*};
}

pub(crate) use {messages, messages_of, words};
