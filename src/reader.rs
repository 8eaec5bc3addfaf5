//! Reads the crate's types from JSON text.
//!
//! serde writes out, for each type, whatever a format offers it. This one offers little: an object is
//! read by its keys and never as a list of values, and a key is looked up here and handed on as its
//! number. So the readers of all types together are a fraction of what they are on `serde_json`,
//! which every visitor downloads. `serde_json` still judges the syntax.

use core::fmt;
use core::ops::Range;
use std::borrow::Cow;

use serde::de::{self, DeserializeOwned, DeserializeSeed, Error as _, Expected, IgnoredAny, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

use crate::unread;

/// Brackets within brackets that are read: as many as `serde_json` reads.
const DEEPEST: usize = 127;

/// Why a text was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Whose rule it breaks.
    pub rule: Rule,
    /// What is wrong.
    pub message: String,
    /// The bytes of the text up to the end of what is wrong.
    pub at: usize,
}

/// Whose rule a text breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// JSON's own.
    Syntax,
    /// The shape agreed upon: which keys there are, and what kind of value each has.
    Shape,
    /// A type's own, such as an amount's: text stands there, but not such text.
    Value,
}

/// Reads a `T` from `text`.
///
/// # Errors
/// What is wrong first, and where; wrong syntax before anything else.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Refused> {
    judge(text)?;
    let mut reader = Reader { text, at: 0, depth: 0 };
    T::deserialize(&mut reader).map_err(|fault| refused(*fault.0, reader.at))
}

/// The bytes of `text`, which must be JSON, in which the value at `path` stands: `rates`, `3`, `rate`.
pub fn find<'a>(text: &str, path: impl IntoIterator<Item = &'a str>) -> Option<Range<usize>> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    for step in path {
        reader.go_to(step)?;
    }
    reader.next();
    let from = reader.at;
    reader.skip().ok()?;
    Some(from..reader.at)
}

/// What a reader that stopped after `at` bytes complains of.
#[cold]
fn refused((rule, message): (Rule, String), at: usize) -> Refused {
    Refused { rule, message, at }
}

/// Whether `text` is JSON at all.
fn judge(text: &str) -> Result<(), Refused> {
    let Err(error) = serde_json::from_str::<IgnoredAny>(text) else { return Ok(()) };
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = text.floor_char_boundary(before + error.column());
    Err(Refused { rule: Rule::Syntax, message: unplaced(&error), at })
}

/// What `serde_json` says, without line and column.
fn unplaced(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.split(" at line ").next().unwrap_or(&message).to_owned()
}

/// Why reading stopped. In a box, since every reader hands it on.
#[derive(Debug)]
struct Fault(Box<(Rule, String)>);

impl Fault {
    #[cold]
    fn new(rule: Rule, message: String) -> Self {
        Self(Box::new((rule, message)))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.1)
    }
}

impl core::error::Error for Fault {}

impl de::Error for Fault {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Rule::Value, message.to_string())
    }

    #[cold]
    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let unexpected = if unexpected == Unexpected::Unit { Unexpected::Other("null") } else { unexpected };
        Self::new(Rule::Shape, format!("invalid type: {unexpected}, expected {expected}"))
    }

    #[cold]
    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Rule::Shape, format!("invalid value: {unexpected}, expected {expected}"))
    }

    #[cold]
    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Self::new(Rule::Shape, format!("invalid length {length}, expected {expected}"))
    }

    #[cold]
    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let expected: &dyn Expected = &OneOf(expected);
        Self::new(Rule::Shape, format!("unknown variant `{variant}`, expected {expected}"))
    }

    #[cold]
    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let expected: &dyn Expected = &OneOf(expected);
        Self::new(Rule::Shape, format!("unknown field `{field}`, expected {expected}"))
    }

    #[cold]
    fn missing_field(field: &'static str) -> Self {
        Self::new(Rule::Shape, format!("missing field `{field}`"))
    }

    #[cold]
    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Rule::Shape, format!("duplicate field `{field}`"))
    }
}

/// Names to choose from, in words.
struct OneOf<'a>(&'a [&'a str]);

impl Expected for OneOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = self.0.iter().map(|name| format!("`{name}`")).collect();
        let (begin, between) = match names.len() {
            0 => ("nothing", ""),
            1 | 2 => ("", " or "),
            _ => ("one of ", ", "),
        };
        write!(f, "{begin}{}", names.join(between))
    }
}

/// The number of a name.
fn place(names: &[&str], given: &str) -> Option<u64> {
    names.iter().position(|name| *name == given).map(|index| index as u64)
}

#[cold]
fn not_one(names: &[&str]) -> Fault {
    let one_of: &dyn Expected = &OneOf(names);
    Fault::new(Rule::Shape, format!("expected an object with one key, {one_of}"))
}

/// Walks a text that is JSON for certain.
struct Reader<'de> {
    text: &'de str,
    at: usize,
    depth: usize,
}

impl<'de> Reader<'de> {
    /// Goes to the next value, key or sign, and says with what it begins.
    #[inline(never)]
    fn next(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t' | b':')) {
            self.at += 1;
        }
        bytes.get(self.at).copied().unwrap_or_default()
    }

    /// Enters an object or a list.
    #[inline(never)]
    fn enter(&mut self) -> Result<(), Fault> {
        self.at += 1;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::new(Rule::Syntax, "recursion limit exceeded".to_owned()));
        }
        Ok(())
    }

    /// Goes to the next entry or element; when there is none, leaves the object or list.
    #[inline(never)]
    fn more(&mut self) -> bool {
        match self.next() {
            b',' => {
                self.at += 1;
                self.next();
                true
            }
            b'}' | b']' | 0 => {
                self.at += 1;
                self.depth -= 1;
                false
            }
            _ => true,
        }
    }

    /// The text that begins here.
    #[inline(never)]
    fn string(&mut self) -> Result<Cow<'de, str>, Fault> {
        let from = self.at;
        let rest = &self.text.as_bytes()[from + 1..];
        let (mut length, mut escaped) = (0, false);
        while let Some(&byte) = rest.get(length) {
            match byte {
                b'"' => break,
                b'\\' => (length, escaped) = (length + 2, true),
                _ => length += 1,
            }
        }
        self.at = from + length + 2;
        if escaped {
            let read = serde_json::from_str(&self.text[from..self.at]);
            return read.map(Cow::Owned).map_err(|error| Fault::new(Rule::Syntax, unplaced(&error)));
        }
        Ok(Cow::Borrowed(&self.text[from + 1..self.at - 1]))
    }

    /// The key of the next entry, if there is one.
    #[inline(never)]
    fn key(&mut self) -> Result<Option<Cow<'de, str>>, Fault> {
        if self.more() { self.string().map(Some) } else { Ok(None) }
    }

    /// The number, `true`, `false` or `null` that begins here.
    #[inline(never)]
    fn word(&mut self) -> &'de str {
        let rest = &self.text[self.at..];
        let length =
            rest.find(|it: char| !(it.is_ascii_alphanumeric() || "+-.".contains(it))).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// Passes over a value.
    #[inline(never)]
    fn skip(&mut self) -> Result<(), Fault> {
        let outside = self.depth;
        loop {
            match self.next() {
                b'{' | b'[' => self.enter()?,
                b'}' | b']' | 0 => {
                    self.more();
                }
                b'"' => drop(self.string()?),
                b',' => self.at += 1,
                _ => {
                    self.word();
                }
            }
            if self.depth == outside {
                return Ok(());
            }
        }
    }

    /// Goes to the value named `step` in the object here, or counted so in the list.
    fn go_to(&mut self, step: &str) -> Option<()> {
        let list = match self.next() {
            b'[' => true,
            b'{' => false,
            _ => return None,
        };
        self.enter().ok()?;
        for index in 0_usize.. {
            let here =
                if list { self.more().then(|| Cow::Owned(index.to_string()))? } else { self.key().ok()?? };
            if here == step {
                break;
            }
            self.skip().ok()?;
        }
        Some(())
    }

    /// A complaint that the value here is none of those `expected`.
    #[cold]
    #[inline(never)]
    fn unfit(&mut self, expected: &dyn Expected) -> Fault {
        match self.next() {
            b'{' => Fault::invalid_type(Unexpected::Map, expected),
            b'[' => Fault::invalid_type(Unexpected::Seq, expected),
            b'"' => match self.string() {
                Ok(text) => Fault::invalid_type(Unexpected::Str(&text), expected),
                Err(fault) => fault,
            },
            b't' | b'f' => Fault::invalid_type(Unexpected::Bool(self.word() == "true"), expected),
            b'n' => {
                self.word();
                Fault::invalid_type(Unexpected::Unit, expected)
            }
            _ => {
                let word = self.word();
                let whole =
                    if word.bytes().skip(1).all(|it| it.is_ascii_digit()) { "integer" } else { "floating point" };
                Fault::invalid_type(Unexpected::Other(&format!("{whole} `{word}`")), expected)
            }
        }
    }

    /// The whole number here, up to `most`.
    #[inline(never)]
    fn whole(&mut self, most: u64, expected: &dyn Expected) -> Result<u64, Fault> {
        if !matches!(self.next(), b'0'..=b'9' | b'-') {
            return Err(self.unfit(expected));
        }
        let from = self.at;
        let given = self.word();
        match given.parse() {
            Ok(number) if number <= most => Ok(number),
            // The user's mistake, unlike text or nothing in its place; none is never used.
            _ if unread::note(given, &format_args!("{given} is no count: give a whole number, 0 or more")) => {
                Ok(0)
            }
            _ => {
                self.at = from;
                Err(self.unfit(expected))
            }
        }
    }

    /// Which of `names` is chosen here: by its name alone, or as the one key of an object, whose value holds more.
    #[inline(never)]
    fn choose(&mut self, names: &'static [&'static str]) -> Result<(u64, bool), Fault> {
        let holds = self.next() == b'{';
        if holds {
            self.enter()?;
            if !self.more() {
                return Err(not_one(names));
            }
        } else if self.next() != b'"' {
            return Err(self.unfit(&OneOf(names)));
        }
        let given = self.string()?;
        place(names, &given).map(|index| (index, holds)).ok_or_else(|| Fault::unknown_variant(&given, names))
    }

    /// Leaves the object in which one of `names` was chosen.
    #[inline(never)]
    fn chosen(&mut self, names: &[&str]) -> Result<(), Fault> {
        if self.more() { Err(not_one(names)) } else { Ok(()) }
    }
}

macro_rules! whole_numbers {
    ($($method:ident up to $most:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            let number = self.whole($most.into(), &visitor)?;
            visitor.visit_u64(number)
        }
    )*};
}

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.next() {
            b'{' => self.deserialize_map(visitor),
            b'[' => self.deserialize_seq(visitor),
            b'"' => match self.string()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            b't' | b'f' => visitor.visit_bool(self.word() == "true"),
            b'n' => {
                self.word();
                visitor.visit_unit()
            }
            _ => self.deserialize_u64(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.next() {
            b't' | b'f' => visitor.visit_bool(self.word() == "true"),
            _ => Err(self.unfit(&visitor)),
        }
    }

    whole_numbers! {
        deserialize_u8 up to u8::MAX;
        deserialize_u16 up to u16::MAX;
        deserialize_u32 up to u32::MAX;
        deserialize_u64 up to u64::MAX;
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.next() {
            b'"' => visitor.visit_str(&self.string()?),
            _ => Err(self.unfit(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.next() {
            b'n' => {
                self.word();
                visitor.visit_none()
            }
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.next() != b'[' {
            return Err(self.unfit(&visitor));
        }
        self.enter()?;
        visitor.visit_seq(Elements(self))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.next() != b'{' {
            return Err(self.unfit(&visitor));
        }
        self.enter()?;
        visitor.visit_map(Entries(self))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if self.next() != b'{' {
            return Err(self.unfit(&visitor));
        }
        self.enter()?;
        visitor.visit_map(Fields { reader: self, names })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let (index, holds) = self.choose(names)?;
        let chosen = visitor.visit_enum(Variant { reader: self, index, holds })?;
        if holds {
            self.chosen(names)?;
        }
        Ok(chosen)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.skip()?;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! { i8 i16 i32 i64 i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct }
}

/// The number of a name, for a type that has it among its fields or choices.
struct Index(u64);

impl<'de> de::Deserializer<'de> for Index {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_u64(self.0)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// A key of an object whose keys are anybody's.
struct Key<'de>(Cow<'de, str>);

impl<'de> de::Deserializer<'de> for Key<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(&self.0)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// What is left of an object with the fields of a type.
struct Fields<'a, 'de> {
    reader: &'a mut Reader<'de>,
    names: &'static [&'static str],
}

impl<'de> de::MapAccess<'de> for Fields<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some(key) = self.reader.key()? else { return Ok(None) };
        match place(self.names, &key) {
            Some(index) => seed.deserialize(Index(index)).map(Some),
            // No field has this number: the type says whether it passes over a stray key.
            None => {
                seed.deserialize(Index(u64::MAX)).map(Some).map_err(|_| Fault::unknown_field(&key, self.names))
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        seed.deserialize(&mut *self.reader)
    }
}

/// What is left of an object whose keys are anybody's.
struct Entries<'a, 'de>(&'a mut Reader<'de>);

impl<'de> de::MapAccess<'de> for Entries<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        self.0.key()?.map(|key| seed.deserialize(Key(key))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        seed.deserialize(&mut *self.0)
    }
}

/// What is left of a list.
struct Elements<'a, 'de>(&'a mut Reader<'de>);

impl<'de> de::SeqAccess<'de> for Elements<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        if self.0.more() { seed.deserialize(&mut *self.0).map(Some) } else { Ok(None) }
    }
}

/// One of several, and whether a value follows that holds more.
struct Variant<'a, 'de> {
    reader: &'a mut Reader<'de>,
    index: u64,
    holds: bool,
}

impl<'de> de::EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        Ok((seed.deserialize(Index(self.index))?, self))
    }
}

impl Variant<'_, '_> {
    /// Makes sure that a value follows, or that none does.
    #[inline(never)]
    fn must_hold(&mut self, more: bool) -> Result<(), Fault> {
        match (self.holds, more) {
            (true, false) => Err(self.reader.unfit(&"its name alone")),
            (false, true) => {
                Err(Fault::invalid_type(Unexpected::UnitVariant, &"an object with it as its one key"))
            }
            _ => Ok(()),
        }
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Fault;

    fn unit_variant(mut self) -> Result<(), Fault> {
        self.must_hold(false)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(mut self, seed: T) -> Result<T::Value, Fault> {
        self.must_hold(true)?;
        seed.deserialize(self.reader)
    }

    fn tuple_variant<V: Visitor<'de>>(mut self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.must_hold(true)?;
        de::Deserializer::deserialize_seq(self.reader, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        mut self,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.must_hold(true)?;
        de::Deserializer::deserialize_struct(self.reader, "", names, visitor)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::{Refused, Rule, find, read};

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "kebab-case", deny_unknown_fields)]
    struct Deal {
        first_month: u32,
        #[serde(default)]
        note: Option<String>,
        #[serde(default)]
        paid: bool,
        #[serde(default)]
        kinds: BTreeMap<String, Vec<Kind>>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Kind {
        New,
        Other(String),
        Of { days: u8 },
    }

    /// Passes over keys it does not know.
    #[derive(Debug, PartialEq, Deserialize)]
    struct Lenient {
        last: u8,
    }

    fn refused<T: serde::de::DeserializeOwned + core::fmt::Debug>(text: &str) -> (Rule, String, &str) {
        let Refused { rule, message, at } = read::<T>(text).expect_err("this is refused");
        (rule, message, &text[..at])
    }

    #[test]
    fn every_kind_of_value_is_read() {
        let text = r#" { "note" : "caf\u00e9 \"\\" , "first-month":7,"paid":true, "kinds": {
            "a,}": [ "new", {"other":"}"} , { "of" : {"days" : 30} } ], "": [] } } "#;
        let deal: Deal = read(text).unwrap();
        assert_eq!((deal.first_month, deal.note.as_deref(), deal.paid), (7, Some("café \"\\"), true));
        assert_eq!(deal.kinds["a,}"], [Kind::New, Kind::Other("}".to_owned()), Kind::Of { days: 30 }]);
        assert!(deal.kinds[""].is_empty());
        assert_eq!(read::<Deal>(r#"{"first-month":0,"note":null}"#).unwrap().note, None);
    }

    #[test]
    fn a_type_may_pass_over_keys_it_does_not_know() {
        let text = r#"{"a":{"b":[1,{"c":"]"}],"d":[]},"e":-1.5e3,"f":null,"g":"}","last":9,"h":{}}"#;
        assert_eq!(read(text), Ok(Lenient { last: 9 }));
    }

    #[test]
    fn a_value_is_found_where_it_stands() {
        let text = r#"{"rates": [{"rate":"1"}, {"up-to" : {} ,"rate":["}", 7 ]}], "last":null}"#;
        let at = |path: &str| find(text, path.split('/')).map(|range| &text[range]);
        assert_eq!(at("rates/1/rate"), Some(r#"["}", 7 ]"#));
        assert_eq!(at("rates/1/rate/1"), Some("7"));
        assert_eq!(at("rates/1/up-to"), Some("{}"));
        assert_eq!(at("last"), Some("null"));
        for nowhere in ["", "rate", "rates/2", "rates/01", "rates/x", "last/0", "rates/0/rate/0"] {
            assert_eq!(at(nowhere), None, "{nowhere}");
        }
    }

    #[test]
    fn wrong_syntax_is_told_before_anything_else() {
        for (text, message, before) in [
            ("", "EOF while parsing a value", ""),
            (r#"{"stray":1"#, "EOF while parsing an object", r#"{"stray":1"#),
            ("{\"stray\":1,\n}", "key must be a string", "{\"stray\":1,\n}"),
            (r#"{"first-month":07}"#, "invalid number", r#"{"first-month":07"#),
            (r#"{"first-month":7} x"#, "trailing characters", r#"{"first-month":7} x"#),
        ] {
            assert_eq!(refused::<Deal>(text), (Rule::Syntax, message.to_owned(), before));
        }
        let (rule, message, _) = refused::<Deal>(r#"{"first-month":7,"note":"\ud800"}"#);
        assert_eq!((rule, message.as_str()), (Rule::Syntax, "unexpected end of hex escape"));
    }

    #[test]
    fn a_wrong_shape_is_told_where_it_begins() {
        for (text, message, before) in [
            ("[7]", "invalid type: sequence, expected struct Deal", ""),
            (r#"{"note":"x"}"#, "missing field `first-month`", r#"{"note":"x"}"#),
            (
                r#"{"first-month":7,"first-month":7}"#,
                "duplicate field `first-month`",
                r#"{"first-month":7,"first-month""#,
            ),
            (
                r#"{"first-month":1.5}"#,
                "invalid type: floating point `1.5`, expected u32",
                r#"{"first-month":1.5"#,
            ),
            (r#"{"first-month":-1}"#, "invalid type: integer `-1`, expected u32", r#"{"first-month":-1"#),
            (
                r#"{"first-month":4294967296}"#,
                "invalid type: integer `4294967296`, expected u32",
                r#"{"first-month":4294967296"#,
            ),
            (r#"{"first-month":"7"}"#, "invalid type: string \"7\", expected u32", r#"{"first-month":"7""#),
            (r#"{"paid":null}"#, "invalid type: null, expected a boolean", r#"{"paid":null"#),
            (
                r#"{"kinds":{"a":["old"]}}"#,
                "unknown variant `old`, expected one of `new`, `other`, `of`",
                r#"{"kinds":{"a":["old""#,
            ),
            (
                r#"{"kinds":{"a":[5]}}"#,
                "invalid type: integer `5`, expected one of `new`, `other`, `of`",
                r#"{"kinds":{"a":[5"#,
            ),
            (
                r#"{"kinds":{"a":[{}]}}"#,
                "expected an object with one key, one of `new`, `other`, `of`",
                r#"{"kinds":{"a":[{}"#,
            ),
            (
                r#"{"kinds":{"a":[{"other":"","of":{}}]}}"#,
                "expected an object with one key, one of `new`, `other`, `of`",
                r#"{"kinds":{"a":[{"other":"","#,
            ),
        ] {
            assert_eq!(refused::<Deal>(text), (Rule::Shape, message.to_owned(), before));
        }
        assert!(read::<Deal>(r#"{"first-month":7,"kinds":{"a":[{"new":1}]}}"#).is_err());
        assert!(read::<Deal>(r#"{"first-month":7,"kinds":{"a":["other"]}}"#).is_err());
    }

    #[test]
    fn brackets_within_brackets_come_to_an_end() {
        let deep = |depth: usize| format!(r#"{{"skipped":{}{},"last":1}}"#, "[".repeat(depth), "]".repeat(depth));
        assert!(read::<Lenient>(&deep(126)).is_ok());
        let (rule, message, _) = refused::<Lenient>(&deep(127).leak());
        assert_eq!((rule, message.as_str()), (Rule::Syntax, "recursion limit exceeded"));
    }
}
