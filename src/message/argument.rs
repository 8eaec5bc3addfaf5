//! Arguments of messages.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{Name, Shown};

/// Argument of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A whole number, which may decide between singular and plural.
    Count(u64),
    /// A text as it was typed, or a code that is no name.
    Text(String),
    /// A figure or a date.
    Shown(Shown),
    /// Something that has a title.
    Name(Name),
    /// A word of a closed list, which a sentence chooses by.
    Word(&'static str),
    /// A message inside another.
    Message(Inner),
    /// Several.
    List(Vec<Argument>),
}

/// A message inside another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inner {
    /// Its family.
    pub family: &'static str,
    /// Its code.
    pub code: &'static str,
    /// Its arguments, by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Inner {
    /// Makes one of what its arguments stand for.
    pub(crate) fn of(family: &'static str, code: &'static str, stated: &[(&'static str, &dyn Stated)]) -> Self {
        Self { family, code, arguments: stated.iter().map(|(name, value)| (*name, value.stated())).collect() }
    }
}

/// Value of any type that can be an argument: the messages of all families are made in one place.
pub(crate) trait Stated {
    fn stated(&self) -> Argument;
}

impl<T: ToArgument> Stated for T {
    fn stated(&self) -> Argument {
        self.argument()
    }
}

impl Serialize for Inner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.arguments.len() + 1))?;
        map.serialize_entry("code", self.code)?;
        for (name, argument) in &self.arguments {
            map.serialize_entry(name, argument)?;
        }
        map.end()
    }
}

impl Serialize for Argument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Count(count) => count.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
            Self::Shown(shown) => shown.serialize(serializer),
            Self::Name(name) => name.serialize(serializer),
            Self::Word(word) => word.serialize(serializer),
            Self::Message(inner) => inner.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
        }
    }
}

/// The kind of an argument, as the table of messages tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// [`Argument::Count`].
    Count,
    /// [`Argument::Text`].
    Text,
    /// [`Argument::Shown`].
    Shown,
    /// [`Argument::Name`].
    Name,
    /// [`Argument::Word`], one of these.
    Word(&'static [&'static str]),
    /// [`Argument::Message`].
    Message,
    /// [`Argument::List`].
    List,
}

/// Types that can be an argument.
pub trait ToArgument {
    /// Its kind.
    const KIND: ArgumentKind;

    /// The argument.
    fn argument(&self) -> Argument;
}

macro_rules! counts {
    ($($type:ty)*) => {$(
        impl ToArgument for $type {
            const KIND: ArgumentKind = ArgumentKind::Count;
            fn argument(&self) -> Argument {
                Argument::Count(u64::try_from(*self).unwrap_or(u64::MAX))
            }
        }
    )*};
}

counts!(u32 usize);

impl ToArgument for String {
    const KIND: ArgumentKind = ArgumentKind::Text;
    fn argument(&self) -> Argument {
        Argument::Text(self.clone())
    }
}

impl ToArgument for Shown {
    const KIND: ArgumentKind = ArgumentKind::Shown;
    fn argument(&self) -> Argument {
        Argument::Shown(self.clone())
    }
}

impl ToArgument for Name {
    const KIND: ArgumentKind = ArgumentKind::Name;
    fn argument(&self) -> Argument {
        Argument::Name(self.clone())
    }
}

impl ToArgument for Inner {
    const KIND: ArgumentKind = ArgumentKind::Message;
    fn argument(&self) -> Argument {
        Argument::Message(self.clone())
    }
}

impl<T: ToArgument> ToArgument for Box<T> {
    const KIND: ArgumentKind = T::KIND;
    fn argument(&self) -> Argument {
        (**self).argument()
    }
}

impl<T: ToArgument> ToArgument for Vec<T> {
    const KIND: ArgumentKind = ArgumentKind::List;
    fn argument(&self) -> Argument {
        Argument::List(self.iter().map(ToArgument::argument).collect())
    }
}
