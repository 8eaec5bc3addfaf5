//! The way through a text.

use std::borrow::Cow;

use serde::de::{Error as _, Expected, Unexpected};

use super::Rule;
use super::fault::{Fault, OneOf, not_one};
use crate::unread::{self, Wrong};

/// Brackets within brackets that are read: as many as `serde_json` reads.
const DEEPEST: usize = 127;

/// Walks a text that is JSON for certain.
pub(super) struct Reader<'de> {
    text: &'de str,
    pub(super) at: usize,
    depth: usize,
}

impl<'de> Reader<'de> {
    /// At the beginning of `text`.
    pub(super) const fn of(text: &'de str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    /// Goes to the next value, key or sign, and says with what it begins.
    #[inline(never)]
    pub(super) fn next(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t' | b':')) {
            self.at += 1;
        }
        bytes.get(self.at).copied().unwrap_or_default()
    }

    /// Enters an object or a list.
    #[inline(never)]
    pub(super) fn enter(&mut self) -> Result<(), Fault> {
        self.at += 1;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::new(Rule::Syntax, "recursion limit exceeded".to_owned()));
        }
        Ok(())
    }

    /// Goes to the next entry or element; when there is none, leaves the object or list.
    #[inline(never)]
    pub(super) fn more(&mut self) -> bool {
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
    pub(super) fn string(&mut self) -> Result<Cow<'de, str>, Fault> {
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
        let text = &self.text[from + 1..self.at - 1];
        if !escaped {
            return Ok(Cow::Borrowed(text));
        }
        let half = || Fault::new(Rule::Syntax, "unexpected end of hex escape".to_owned());
        unescaped(text).map(Cow::Owned).ok_or_else(half)
    }

    /// The key of the next entry, if there is one.
    #[inline(never)]
    pub(super) fn key(&mut self) -> Result<Option<Cow<'de, str>>, Fault> {
        if self.more() { self.string().map(Some) } else { Ok(None) }
    }

    /// The number, `true`, `false` or `null` that begins here.
    #[inline(never)]
    pub(super) fn word(&mut self) -> &'de str {
        let rest = &self.text[self.at..];
        let length =
            rest.find(|it: char| !(it.is_ascii_alphanumeric() || "+-.".contains(it))).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// Passes over a value.
    #[inline(never)]
    pub(super) fn skip(&mut self) -> Result<(), Fault> {
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
    pub(super) fn go_to(&mut self, step: &str) -> Option<()> {
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
    pub(super) fn unfit(&mut self, expected: &dyn Expected) -> Fault {
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
    pub(super) fn whole(&mut self, most: u64, expected: &dyn Expected) -> Result<u64, Fault> {
        if !matches!(self.next(), b'0'..=b'9' | b'-') {
            return Err(self.unfit(expected));
        }
        let from = self.at;
        let given = self.word();
        match given.parse() {
            Ok(number) if number <= most => Ok(number),
            // The user's mistake, unlike text or nothing in its place; none is never used.
            _ if unread::note(given, Wrong::NotCount) => Ok(0),
            _ => {
                self.at = from;
                Err(self.unfit(expected))
            }
        }
    }

    /// Which of `names` is chosen here: by its name alone, or as the one key of an object, whose value holds more.
    #[inline(never)]
    pub(super) fn choose(&mut self, names: &'static [&'static str]) -> Result<(u64, bool), Fault> {
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
    pub(super) fn chosen(&mut self, names: &[&str]) -> Result<(), Fault> {
        if self.more() { Err(not_one(names)) } else { Ok(()) }
    }
}

/// The text that one with escapes in it stands for; `None` where half a character does.
fn unescaped(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        let escape = *rest.as_bytes().get(at + 1)?;
        rest = rest.get(at + 2..)?;
        plain.push(match escape {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = |from: usize| u16::from_str_radix(rest.get(from..from + 4)?, 16).ok();
                let second = if rest.get(4..6) == Some("\\u") { unit(6) } else { None };
                let found = char::decode_utf16(unit(0).into_iter().chain(second)).next()?.ok()?;
                rest = &rest[if found.len_utf16() == 2 { 10 } else { 4 }..];
                found
            }
            itself => char::from(itself),
        });
    }
    plain.push_str(rest);
    Some(plain)
}

/// The number of a name.
pub(super) fn place(names: &[&str], given: &str) -> Option<u64> {
    names.iter().position(|name| *name == given).map(|index| index as u64)
}
