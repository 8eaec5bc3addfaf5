//! What is done with figures, noted instead of done.

use core::cell::{Cell, RefCell};

use rustc_hash::FxHashMap;

/// Every operation on figures that are not known yet, in the order they came. Like ones are noted once.
#[derive(Debug, Default)]
pub(super) struct Notes {
    done: RefCell<Vec<Deed>>,
    known: RefCell<FxHashMap<Deed, u32>>,
    /// Whether anything was asked that cannot be noted.
    beyond: Cell<bool>,
}

/// A figure an operation reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Read {
    /// One that never changes: the bits of a float.
    Known(u64),
    /// The result of an operation, by its place in the notes.
    Noted(u32),
}

/// An operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Deed {
    /// What is given from outside, by its number.
    Input(u32),
    One(One, Read),
    Two(Two, Read, Read),
    /// The second figure where the first, a mask, is set, else the third.
    Pick(Read, Read, Read),
}

/// What is done with one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum One {
    Nearest,
    Floor,
    Ceiling,
    Not,
}

/// What is done with two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Two {
    Add,
    Sub,
    Mul,
    Div,
    /// The second where it is less than the first, else the first.
    Lesser,
    /// The second where the first is less, else the first.
    Greater,
    AtLeast,
    Equal,
    And,
    /// The first where the second, a mask, is not set; else nothing.
    Without,
    Or,
}

impl Read {
    pub const ZERO: Self = Self::known(0.0);
    const ONE: Self = Self::known(1.0);

    pub const fn known(value: f64) -> Self {
        Self::Known(value.to_bits())
    }
}

impl Two {
    /// Whether it gives the same to the last bit the other way round.
    pub const fn commutes(self) -> bool {
        matches!(self, Self::Add | Self::Mul | Self::Equal | Self::And | Self::Or)
    }
}

impl Deed {
    /// What it reads.
    pub fn reads(self) -> impl Iterator<Item = Read> {
        let (one, two, three) = match self {
            Self::Input(_) => (None, None, None),
            Self::One(_, a) => (Some(a), None, None),
            Self::Two(_, a, b) => (Some(a), Some(b), None),
            Self::Pick(a, b, c) => (Some(a), Some(b), Some(c)),
        };
        [one, two, three].into_iter().flatten()
    }
}

impl Notes {
    pub fn one(&self, one: One, a: Read) -> Read {
        self.note(Deed::One(one, a))
    }

    /// Notes what is done with two figures, unless that leaves the one as it is.
    pub fn two(&self, two: Two, a: Read, b: Read) -> Read {
        match (two, a, b) {
            (Two::Add | Two::Sub, it, Read::ZERO)
            | (Two::Add, Read::ZERO, it)
            | (Two::Mul | Two::Div, it, Read::ONE)
            | (Two::Mul, Read::ONE, it) => it,
            // Whether a flag is one: what the flag was made of.
            (Two::AtLeast, flag, Read::ONE) => match self.deed(flag) {
                Some(Deed::Two(Two::And, Read::ONE, mask)) => mask,
                _ => self.note(Deed::Two(two, a, b)),
            },
            _ => self.note(Deed::Two(two, a, b)),
        }
    }

    /// Notes a choice by a mask, in as few operations as it takes.
    pub fn pick(&self, mask: Read, yes: Read, no: Read) -> Read {
        if yes == no {
            return yes;
        }
        if let Some(Deed::Two(Two::AtLeast, a, b)) = self.deed(mask) {
            if (yes, no) == (b, a) {
                return self.note(Deed::Two(Two::Lesser, b, a));
            }
            if (yes, no) == (a, b) {
                return self.note(Deed::Two(Two::Greater, a, b));
            }
        }
        match (yes, no) {
            (Read::ZERO, no) => self.note(Deed::Two(Two::Without, no, mask)),
            (yes, Read::ZERO) => self.note(Deed::Two(Two::And, yes, mask)),
            _ => self.note(Deed::Pick(mask, yes, no)),
        }
    }

    pub fn note(&self, deed: Deed) -> Read {
        let mut done = self.done.borrow_mut();
        let at = *self.known.borrow_mut().entry(deed).or_insert_with(|| {
            done.push(deed);
            u32::try_from(done.len() - 1).unwrap_or(u32::MAX)
        });
        Read::Noted(at)
    }

    /// Notes that something was asked which only doing it can tell.
    pub fn give_up(&self) {
        self.beyond.set(true);
    }

    fn deed(&self, read: Read) -> Option<Deed> {
        match read {
            Read::Known(_) => None,
            Read::Noted(at) => self.done.borrow().get(at as usize).copied(),
        }
    }

    /// All of it; nothing when something could not be noted.
    pub fn into_deeds(self) -> Option<Vec<Deed>> {
        (!self.beyond.get()).then(|| self.done.into_inner())
    }
}
