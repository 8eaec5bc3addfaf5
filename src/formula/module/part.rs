//! A part of the code: a loop over the pairs of trials of a block.

use std::collections::BTreeMap;

use wasm_encoder::{BlockType, Function, InstructionSink, MemArg, ValType};

use super::code::next;
use super::layout::{Home, Layout};
use super::memory::{Memory, at};
use super::notes::{Deed, One, Read, Two};
use super::{BLOCK, FLOAT, PAIR};

/// Figures that never change that a part keeps at hand; the others it reads each time.
const AT_HAND: usize = 12;

/// The locals every part has: which block it works on, in bytes from the first; where in a slot; where among the trials.
const BLOCK_AT: u32 = 0;
pub(super) const IN_SLOT: u32 = 1;
pub(super) const IN_ALL: u32 = 2;
const FIRST: u32 = 3;

/// A part being written.
pub(super) struct Part<'a> {
    deeds: &'a [Deed],
    layout: &'a Layout,
    memory: &'a Memory,
    /// The deeds of this part.
    members: &'a [u32],
    /// How many of them are written.
    written: usize,
    code: Vec<u8>,
    /// The locals of figures that are at hand, by deed.
    locals: BTreeMap<u32, u32>,
    /// How often each figure is still to be read here.
    left: BTreeMap<u32, u32>,
    /// The locals of known figures that are read often.
    known: BTreeMap<u64, u32>,
    free: Vec<u32>,
    used: u32,
    /// The deed whose result is on the stack, for the next to take.
    on_top: Option<u32>,
}

impl<'a> Part<'a> {
    pub fn new(deeds: &'a [Deed], layout: &'a Layout, memory: &'a Memory, members: &'a [u32]) -> Self {
        let mut left = BTreeMap::new();
        let mut often: BTreeMap<u64, usize> = BTreeMap::new();
        for read in members.iter().flat_map(|&at| deeds[at as usize].reads()) {
            match read {
                Read::Known(bits) => *often.entry(bits).or_default() += 1,
                Read::Noted(at) => *left.entry(at).or_default() += 1,
            }
        }
        let mut often: Vec<(u64, usize)> = often.into_iter().filter(|&(_, times)| times > 1).collect();
        often.sort_by_key(|&(_, times)| core::cmp::Reverse(times));
        let known: BTreeMap<u64, u32> =
            often.into_iter().take(AT_HAND).map(|(bits, _)| bits).zip(FIRST..).collect();
        let used = FIRST + u32::try_from(known.len()).unwrap_or_default();
        Self {
            deeds,
            layout,
            memory,
            members,
            written: 0,
            code: Vec::new(),
            locals: BTreeMap::new(),
            left,
            known,
            free: Vec::new(),
            used,
            on_top: None,
        }
    }

    fn sink(&mut self) -> InstructionSink<'_> {
        InstructionSink::new(&mut self.code)
    }

    fn local(&mut self) -> u32 {
        self.free.pop().unwrap_or_else(|| {
            self.used += 1;
            self.used - 1
        })
    }

    /// Puts a figure on the stack.
    fn read(&mut self, read: Read) {
        match read {
            Read::Known(bits) => {
                if let Some(&local) = self.known.get(&bits) {
                    self.sink().local_get(local);
                } else {
                    let known = self.memory.known(bits);
                    self.sink().i32_const(0).v128_load64_splat(known);
                }
            }
            Read::Noted(deed) => self.read_noted(deed),
        }
    }

    fn read_noted(&mut self, deed: u32) {
        let left = self.left.get_mut(&deed).map_or(0, |left| {
            *left -= 1;
            *left
        });
        if let Some(&local) = self.locals.get(&deed) {
            self.sink().local_get(local);
            if left == 0 {
                self.free.push(local);
            }
        } else {
            let (local, offset) = self.memory.place(self.layout.homes[deed as usize]);
            self.sink().local_get(local).v128_load(at(offset, 4));
            if left > 0 {
                let local = self.local();
                self.locals.insert(deed, local);
                self.sink().local_tee(local);
            }
        }
    }

    /// Writes a deed, and its result to its home.
    pub fn deed(&mut self, number: u32) {
        self.written += 1;
        let deed = self.deeds[number as usize];
        let on_top = self.on_top.take().map(Read::Noted);
        match deed {
            Deed::Input(_) => {}
            Deed::One(one, a) => {
                if Some(a) != on_top {
                    self.read(a);
                }
                let mut code = self.sink();
                match one {
                    One::Nearest => code.f64x2_nearest(),
                    One::Floor => code.f64x2_floor(),
                    One::Ceiling => code.f64x2_ceil(),
                    One::Not => code.v128_not(),
                };
            }
            Deed::Two(two, a, b) => {
                // The other way round is the same to the last bit.
                let (a, b) = if on_top == Some(b) && two.commutes() { (b, a) } else { (a, b) };
                if Some(a) != on_top {
                    self.read(a);
                }
                self.read(b);
                self.two(two);
            }
            Deed::Pick(mask, yes, no) => {
                if Some(yes) != on_top {
                    self.read(yes);
                }
                self.read(no);
                self.read(mask);
                self.sink().v128_bitselect();
            }
        }
        self.keep(number);
    }

    fn two(&mut self, two: Two) {
        let mut code = self.sink();
        match two {
            Two::Add => code.f64x2_add(),
            Two::Sub => code.f64x2_sub(),
            Two::Mul => code.f64x2_mul(),
            Two::Div => code.f64x2_div(),
            Two::Lesser => code.f64x2_pmin(),
            Two::Greater => code.f64x2_pmax(),
            Two::AtLeast => code.f64x2_ge(),
            Two::Equal => code.f64x2_eq(),
            Two::And => code.v128_and(),
            Two::Without => code.v128_andnot(),
            Two::Or => code.v128_or(),
        };
    }

    /// What becomes of the result on the stack.
    fn keep(&mut self, number: u32) {
        let home = self.layout.homes[number as usize];
        if home == Home::Nowhere && self.taken_next(number) {
            self.on_top = Some(number);
            return;
        }
        let local = self.local();
        self.locals.insert(number, local);
        self.sink().local_set(local);
        if home != Home::Nowhere {
            let (place, offset) = self.memory.place(home);
            self.sink().local_get(place).local_get(local).v128_store(at(offset, 4));
        }
        if !self.left.contains_key(&number) {
            self.free.push(local);
        }
    }

    /// Whether nothing but the next deed reads the result of this one, and may find it on the stack.
    fn taken_next(&self, number: u32) -> bool {
        let this = Read::Noted(number);
        let next = self.members.get(self.written).map(|&next| self.deeds[next as usize]);
        self.layout.uses[number as usize] == 1
            && next.is_some_and(|next| match next {
                Deed::Input(_) => false,
                Deed::One(_, a) => a == this,
                Deed::Two(two, a, b) => a == this || b == this && two.commutes(),
                Deed::Pick(_, yes, _) => yes == this,
            })
    }

    pub fn copy(&mut self, number: u32, read: Read) {
        let (place, offset) = self.memory.place(Home::Output(number));
        self.sink().local_get(place);
        self.read(read);
        self.sink().v128_store(at(offset, 4));
    }

    /// The function: known figures at hand, then the loop.
    pub fn finish(self) -> Function {
        let known: Vec<(u32, MemArg)> =
            self.known.iter().map(|(bits, &local)| (local, self.memory.known(*bits))).collect();
        let mut function = Function::new([(2, ValType::I32), (self.used - FIRST, ValType::V128)]);
        let mut code = function.instructions();
        for (local, known) in known {
            code.i32_const(0).v128_load64_splat(known).local_set(local);
        }
        code.loop_(BlockType::Empty);
        code.local_get(IN_SLOT).local_get(BLOCK_AT).i32_add().local_set(IN_ALL);
        function.raw(self.code);
        let mut code = function.instructions();
        next(&mut code, IN_SLOT, PAIR, BLOCK * FLOAT);
        code.end().end();
        function
    }
}
