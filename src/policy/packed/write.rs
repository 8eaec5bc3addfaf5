//! Bytes from types, when the crate is built.

use core::fmt;

use serde::ser::{self, Impossible, Serialize};

use super::Broken;

/// Writes `value` as `read` reads it.
///
/// # Errors
/// When it holds what no programme holds, such as a float.
pub fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, Broken> {
    let mut writer = Writer { bytes: Vec::new() };
    value.serialize(&mut writer)?;
    Ok(writer.bytes)
}

impl ser::Error for Broken {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    #[allow(clippy::cast_possible_truncation, reason = "seven bits at a time")]
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn length(&mut self, length: Option<usize>) -> Result<(), Broken> {
        self.number(length.ok_or(Broken)? as u64);
        Ok(())
    }
}

macro_rules! refused {
    ($($method:ident: $type:ty,)*) => {$(
        fn $method(self, _: $type) -> Result<(), Broken> {
            Err(Broken)
        }
    )*};
}

impl ser::Serializer for &mut Writer {
    type Ok = ();
    type Error = Broken;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Impossible<(), Broken>;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    refused! {
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u16: u16,
        serialize_u64: u64,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_char: char,
        serialize_bytes: &[u8],
        serialize_unit_struct: &'static str,
    }

    fn serialize_bool(self, value: bool) -> Result<(), Broken> {
        self.number(value.into());
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Broken> {
        self.number(value.into());
        Ok(())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Broken> {
        self.number(value.into());
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Broken> {
        self.number(value.len() as u64);
        self.bytes.extend_from_slice(value.as_bytes());
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Broken> {
        self.number(0);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Broken> {
        self.number(1);
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Broken> {
        Err(Broken)
    }

    fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Result<(), Broken> {
        self.number(index.into());
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Broken> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Broken> {
        self.number(index.into());
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self, Broken> {
        self.length(length)?;
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Broken> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Broken> {
        Err(Broken)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Broken> {
        self.number(index.into());
        Ok(self)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self, Broken> {
        self.length(length)?;
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Broken> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Broken> {
        self.number(index.into());
        Ok(self)
    }

    fn is_human_readable(&self) -> bool {
        true
    }
}

macro_rules! parts {
    ($($trait:ident $method:ident($($name:ident)?);)*) => {$(
        impl ser::$trait for &mut Writer {
            type Ok = ();
            type Error = Broken;

            fn $method<T: Serialize + ?Sized>(&mut self, $($name: &'static str,)? value: &T) -> Result<(), Broken> {
                $(let _ = $name;)?
                value.serialize(&mut **self)
            }

            fn end(self) -> Result<(), Broken> {
                Ok(())
            }
        }
    )*};
}

parts! {
    SerializeSeq serialize_element();
    SerializeTuple serialize_element();
    SerializeTupleVariant serialize_field();
    SerializeStruct serialize_field(name);
    SerializeStructVariant serialize_field(name);
}

impl ser::SerializeMap for &mut Writer {
    type Ok = ();
    type Error = Broken;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Broken> {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        value.serialize(&mut **self)
    }

    fn end(self) -> Result<(), Broken> {
        Ok(())
    }
}
