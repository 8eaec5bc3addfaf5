//! The way through a text.

use std::borrow::Cow;

use super::error::{Fault, ReadError, ValueKind};
use crate::unread::{self, Wrong};

/// Brackets within brackets that are read: as many as `serde_json` reads.
pub(super) const DEEPEST: usize = 127;

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
            return Err(Fault::new(ReadError::TooDeep));
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
        let length = quoted(rest).unwrap_or(rest.len());
        let escaped = rest[..length].contains(&b'\\');
        self.at = from + length + 2;
        let text = &self.text[from + 1..self.at - 1];
        if !escaped {
            return Ok(Cow::Borrowed(text));
        }
        let half = || Fault::new(ReadError::HalfCharacter);
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

    /// Greatest depth of nested brackets, in a text that need not be complete.
    pub(super) fn deepest(mut self) -> usize {
        let (mut depth, mut deepest) = (0_usize, 0);
        loop {
            match self.next() {
                b'{' | b'[' => {
                    depth += 1;
                    deepest = deepest.max(depth);
                }
                b'}' | b']' => depth = depth.saturating_sub(1),
                b'"' => {
                    let Some(length) = quoted(&self.text.as_bytes()[self.at + 1..]) else { return deepest };
                    self.at += length + 1;
                }
                0 => return deepest,
                _ => {}
            }
            self.at += 1;
        }
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

    /// The error that the value here is not of the kind that is `wanted`.
    #[cold]
    #[inline(never)]
    pub(super) fn unfit(&mut self, wanted: ValueKind) -> Fault {
        match self.value() {
            Ok(given) => Fault::wrong_kind(wanted, &given),
            Err(fault) => fault,
        }
    }

    /// The value that begins here, as far as it is shown.
    #[cold]
    #[inline(never)]
    fn value(&mut self) -> Result<Cow<'de, str>, Fault> {
        Ok(match self.next() {
            b'{' => Cow::Borrowed("{…}"),
            b'[' => Cow::Borrowed("[…]"),
            b'"' => Cow::Owned(format!("\"{}\"", self.string()?)),
            _ => Cow::Borrowed(self.word()),
        })
    }

    /// The whole number here, up to `most`.
    #[inline(never)]
    pub(super) fn whole(&mut self, most: u64) -> Result<u64, Fault> {
        if !matches!(self.next(), b'0'..=b'9' | b'-') {
            return Err(self.unfit(ValueKind::Whole));
        }
        let from = self.at;
        let given = self.word();
        match given.parse() {
            Ok(number) if number <= most => Ok(number),
            // The user's mistake, unlike text or nothing in its place; none is never used.
            _ if unread::note(given, Wrong::NotCount) => Ok(0),
            _ => {
                self.at = from;
                Err(self.unfit(ValueKind::Whole))
            }
        }
    }

    /// Chooses one of `names`: by its name alone, or as the one key of an object, whose value holds more.
    #[inline(never)]
    pub(super) fn choose(&mut self, names: &'static [&'static str]) -> Result<(usize, bool), Fault> {
        let holds = self.next() == b'{';
        if holds {
            self.enter()?;
            if !self.more() {
                return Err(Fault::not_one(names));
            }
        } else if self.next() != b'"' {
            return Err(self.value().map_or_else(|fault| fault, |given| Fault::unknown_word(&given, names)));
        }
        let given = self.string()?;
        place(names, &given).map(|index| (index, holds)).ok_or_else(|| Fault::unknown_word(&given, names))
    }

    /// Leaves the object in which one of `names` was chosen.
    #[inline(never)]
    pub(super) fn chosen(&mut self, names: &[&str]) -> Result<(), Fault> {
        if self.more() { Err(Fault::not_one(names)) } else { Ok(()) }
    }
}

/// Length of the text that begins `rest`, up to its closing quote, if there is one.
fn quoted(rest: &[u8]) -> Option<usize> {
    let mut length = 0;
    while let Some(&byte) = rest.get(length) {
        match byte {
            b'"' => return Some(length),
            b'\\' => length += 2,
            _ => length += 1,
        }
    }
    None
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
pub(super) fn place(names: &[&str], given: &str) -> Option<usize> {
    names.iter().position(|name| *name == given)
}
