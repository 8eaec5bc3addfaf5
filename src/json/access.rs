//! The part of serde's data model that the crate's types need.

use std::borrow::Cow;

use serde::de::{self, DeserializeSeed, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::error::{Fault, ValueKind, wanted};
use super::walk::{Reader, place};

macro_rules! whole_numbers {
    ($($method:ident up to $most:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            let number = self.whole($most.into())?;
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
            _ => Err(self.unfit(ValueKind::Flag)),
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
            _ => Err(self.unfit(wanted(&visitor))),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
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
            return Err(self.unfit(ValueKind::List));
        }
        self.enter()?;
        visitor.visit_seq(Elements(self))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.next() != b'{' {
            return Err(self.unfit(ValueKind::Object));
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
            return Err(self.unfit(ValueKind::Object));
        }
        self.enter()?;
        let mut fields =
            Fields { ahead: self.at, reader: self, names, asked: 0, places: vec![0; names.len()], ended: false };
        let read = visitor.visit_seq(&mut fields);
        let value = read.map_err(|fault| fault.of_key(fields.names[..fields.asked].last()))?;
        fields.end()?;
        Ok(value)
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

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

/// Fields of an object read as a struct, which are asked for in the type's order whatever the text's: a type that is read as
/// a list of values needs a fraction of the code of one that takes them by name, as they come.
struct Fields<'a, 'de> {
    reader: &'a mut Reader<'de>,
    names: &'static [&'static str],
    /// Fields that were asked for.
    asked: usize,
    /// The first byte after each key that was come upon.
    places: Vec<usize>,
    /// The first byte not come upon.
    ahead: usize,
    ended: bool,
}

impl Fields<'_, '_> {
    /// Goes to the value of the field after the last, and tells whether there is one.
    #[inline(never)]
    fn next(&mut self) -> Result<bool, Fault> {
        let field = self.asked;
        self.asked += 1;
        while self.places[field] == 0 {
            match self.come_upon()? {
                None => return Ok(false),
                Some(met) if met == field => return Ok(true),
                Some(_) => self.reader.skip()?,
            }
            self.ahead = self.reader.at;
        }
        self.reader.at = self.places[field];
        Ok(true)
    }

    /// Goes to the value of the next key, and tells which field's it is.
    fn come_upon(&mut self) -> Result<Option<usize>, Fault> {
        self.reader.at = self.ahead;
        if self.ended {
            return Ok(None);
        }
        let Some(key) = self.reader.key()? else {
            self.ahead = self.reader.at;
            self.ended = true;
            return Ok(None);
        };
        let field = place(self.names, &key).ok_or_else(|| Fault::unknown_field(&key, self.names))?;
        if self.places[field] > 0 {
            return Err(Fault::duplicate_field(self.names[field]));
        }
        self.places[field] = self.reader.at;
        Ok(Some(field))
    }

    /// Goes on past the object, in which there is nothing more.
    #[inline(never)]
    fn end(&mut self) -> Result<(), Fault> {
        self.come_upon().map(drop)
    }
}

impl<'de> de::SeqAccess<'de> for &mut Fields<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        if !self.next()? {
            return Ok(None);
        }
        let value = seed.deserialize(&mut *self.reader)?;
        self.ahead = self.ahead.max(self.reader.at);
        Ok(Some(value))
    }
}

/// Remaining entries of an object read as a map.
struct Entries<'a, 'de>(&'a mut Reader<'de>);

impl<'de> de::MapAccess<'de> for Entries<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        self.0.key()?.map(|key| seed.deserialize((*key).into_deserializer())).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        seed.deserialize(&mut *self.0)
    }
}

/// Remaining elements of a list.
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
    index: usize,
    holds: bool,
}

impl<'de> de::EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        let variant: Result<_, Fault> = seed.deserialize(self.index.into_deserializer());
        Ok((variant?, self))
    }
}

impl Variant<'_, '_> {
    /// Makes sure that a value follows, or that none does.
    #[inline(never)]
    fn must_hold(&mut self, more: bool) -> Result<(), Fault> {
        match (self.holds, more) {
            (true, false) => Err(self.reader.unfit(ValueKind::NameAlone)),
            (false, true) => Err(Fault::wrong_kind(ValueKind::NameWithValue, "…")),
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
