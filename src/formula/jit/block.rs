//! Emits one block of code: a loop over pairs of trials.

use std::collections::BTreeMap;

use wasm_encoder::{BlockType, Function, InstructionSink, MemArg, ValType};

use super::allocation::{Allocation, Storage};
use super::memory::{IN_ALL, IN_SLOT, Memory, at, next};
use super::trace::{BinaryOp, Draw, Operand, TracedOp, UnaryOp};
use super::{BLOCK_TRIALS, FLOAT, PAIR};

/// Maximum number of constants a block pins in locals; others are loaded at each use.
const MAX_PINNED: usize = 12;

/// The local that says which block is worked on, in bytes from the first.
const BLOCK_AT: u32 = 0;
/// The first local behind [`BLOCK_AT`], [`IN_SLOT`] and [`IN_ALL`].
const FIRST: u32 = 3;

/// Function that draws what squeezes left open, in modules that draw.
pub(super) const DRAW_OPEN: u32 = 1;

/// State of a block under construction.
pub(super) struct Block<'a> {
    ops: &'a [TracedOp],
    allocation: &'a Allocation,
    memory: &'a Memory,
    /// Operations of this block.
    members: &'a [u32],
    /// Number of operations emitted.
    written: usize,
    code: Vec<u8>,
    /// Locals that hold results, by operation.
    locals: BTreeMap<u32, u32>,
    /// Remaining reads of each result in this block.
    remaining: BTreeMap<u32, u32>,
    /// Locals of pinned constants, by their bits.
    pinned: BTreeMap<u64, u32>,
    free: Vec<u32>,
    used: u32,
    /// Operation whose result is on top of the stack, for the next to consume.
    stack_top: Option<u32>,
}

impl<'a> Block<'a> {
    pub fn new(ops: &'a [TracedOp], allocation: &'a Allocation, memory: &'a Memory, members: &'a [u32]) -> Self {
        let mut left = BTreeMap::new();
        let mut often: BTreeMap<u64, usize> = BTreeMap::new();
        for read in members.iter().flat_map(|&at| ops[at as usize].operands()) {
            match read {
                Operand::Constant(bits) => *often.entry(bits).or_default() += 1,
                Operand::Result(at) => *left.entry(at).or_default() += 1,
            }
        }
        let mut often: Vec<(u64, usize)> = often.into_iter().filter(|&(_, times)| times > 1).collect();
        often.sort_by_key(|&(_, times)| core::cmp::Reverse(times));
        let known: BTreeMap<u64, u32> =
            often.into_iter().take(MAX_PINNED).map(|(bits, _)| bits).zip(FIRST..).collect();
        let used = FIRST + u32::try_from(known.len()).unwrap_or_default();
        Self {
            ops,
            allocation,
            memory,
            members,
            written: 0,
            code: Vec::new(),
            locals: BTreeMap::new(),
            remaining: left,
            pinned: known,
            free: Vec::new(),
            used,
            stack_top: None,
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

    /// Pushes an operand.
    fn push(&mut self, read: Operand) {
        match read {
            Operand::Constant(bits) => {
                if let Some(&local) = self.pinned.get(&bits) {
                    self.sink().local_get(local);
                } else {
                    let known = self.memory.constant(bits);
                    self.sink().i32_const(0).v128_load64_splat(known);
                }
            }
            Operand::Result(op) => self.push_result(op),
        }
    }

    fn push_result(&mut self, op: u32) {
        let left = self.remaining.get_mut(&op).map_or(0, |left| {
            *left -= 1;
            *left
        });
        if let Some(&local) = self.locals.get(&op) {
            self.sink().local_get(local);
            if left == 0 {
                self.free.push(local);
            }
        } else {
            let (local, offset) = self.memory.address(self.allocation.storage[op as usize]);
            self.sink().local_get(local).v128_load(at(offset, 4));
            if left > 0 {
                let local = self.local();
                self.locals.insert(op, local);
                self.sink().local_tee(local);
            }
        }
    }

    /// Emits an operation and stores its result.
    pub fn op(&mut self, number: u32) {
        self.written += 1;
        let op = self.ops[number as usize];
        let on_top = self.stack_top.take().map(Operand::Result);
        match op {
            TracedOp::Input(_) => {}
            TracedOp::Unary(one, a) => {
                if Some(a) != on_top {
                    self.push(a);
                }
                let mut code = self.sink();
                match one {
                    UnaryOp::Nearest => code.f64x2_nearest(),
                    UnaryOp::Floor => code.f64x2_floor(),
                    UnaryOp::Ceiling => code.f64x2_ceil(),
                    UnaryOp::Not => code.v128_not(),
                    UnaryOp::ShiftLeft(by) => code.i32_const(by.cast_signed()).i64x2_shl(),
                    UnaryOp::ShiftRight(by) => code.i32_const(by.cast_signed()).i64x2_shr_u(),
                };
            }
            TracedOp::Binary(two, a, b) => {
                // A commutative operation gives the same bits with its operands swapped.
                let (a, b) = if on_top == Some(b) && two.commutes() { (b, a) } else { (a, b) };
                if Some(a) != on_top {
                    self.push(a);
                }
                self.push(b);
                self.binary(two);
            }
            TracedOp::Select(mask, yes, no) => {
                if Some(yes) != on_top {
                    self.push(yes);
                }
                self.push(no);
                self.push(mask);
                self.sink().v128_bitselect();
            }
            TracedOp::Draw(draw) => self.draw(draw),
        }
        self.store(number);
    }

    /// Emits a draw: the squeeze's result, unless it leaves a trial open.
    fn draw(&mut self, draw: Draw) {
        let Draw { squeezed, open, of, by, luck, code } = draw;
        self.read(open);
        self.sink().v128_any_true().if_(BlockType::Result(ValType::V128));
        for operand in [squeezed, open, of, by, luck] {
            self.read(operand);
        }
        self.sink().i32_const(code.cast_signed()).call(DRAW_OPEN).else_();
        self.read(squeezed);
        self.sink().end();
        for operand in TracedOp::Draw(draw).operands() {
            self.release(operand);
        }
    }

    /// Pushes an operand as [`push`](Self::push) does, but keeps it in no local, since the code may be skipped.
    fn read(&mut self, operand: Operand) {
        match operand {
            Operand::Constant(_) => self.push(operand),
            Operand::Result(op) => {
                if let Some(&local) = self.locals.get(&op) {
                    self.sink().local_get(local);
                } else {
                    let (local, offset) = self.memory.address(self.allocation.storage[op as usize]);
                    self.sink().local_get(local).v128_load(at(offset, 4));
                }
            }
        }
    }

    /// Counts one read of an operand, and frees its local after the last.
    fn release(&mut self, operand: Operand) {
        let Operand::Result(op) = operand else { return };
        let Some(left) = self.remaining.get_mut(&op) else { return };
        *left -= 1;
        if *left == 0
            && let Some(&local) = self.locals.get(&op)
        {
            self.free.push(local);
        }
    }

    fn binary(&mut self, two: BinaryOp) {
        let mut code = self.sink();
        match two {
            BinaryOp::Add => code.f64x2_add(),
            BinaryOp::Sub => code.f64x2_sub(),
            BinaryOp::Mul => code.f64x2_mul(),
            BinaryOp::Div => code.f64x2_div(),
            BinaryOp::Min => code.f64x2_pmin(),
            BinaryOp::Max => code.f64x2_pmax(),
            BinaryOp::AtLeast => code.f64x2_ge(),
            BinaryOp::Equal => code.f64x2_eq(),
            BinaryOp::And => code.v128_and(),
            BinaryOp::AndNot => code.v128_andnot(),
            BinaryOp::Or => code.v128_or(),
            BinaryOp::ExclusiveOr => code.v128_xor(),
            BinaryOp::WholeAdd => code.i64x2_add(),
            BinaryOp::WholeMul => code.i64x2_mul(),
        };
    }

    /// Leaves the result on the stack for the next operation, or stores it.
    fn store(&mut self, number: u32) {
        let storage = self.allocation.storage[number as usize];
        if storage == Storage::Local && self.consumed_next(number) {
            self.stack_top = Some(number);
            return;
        }
        let local = self.local();
        self.locals.insert(number, local);
        self.sink().local_set(local);
        if storage != Storage::Local {
            let (place, offset) = self.memory.address(storage);
            self.sink().local_get(place).local_get(local).v128_store(at(offset, 4));
        }
        if !self.remaining.contains_key(&number) {
            self.free.push(local);
        }
    }

    /// Tells whether the next operation is the only reader and can take the result from the stack.
    fn consumed_next(&self, number: u32) -> bool {
        let this = Operand::Result(number);
        let next = self.members.get(self.written).map(|&next| self.ops[next as usize]);
        self.allocation.uses[number as usize] == 1
            && next.is_some_and(|next| match next {
                TracedOp::Input(_) | TracedOp::Draw(_) => false,
                TracedOp::Unary(_, a) => a == this,
                TracedOp::Binary(two, a, b) => a == this || b == this && two.commutes(),
                TracedOp::Select(_, yes, _) => yes == this,
            })
    }

    pub fn copy(&mut self, number: u32, read: Operand) {
        let (place, offset) = self.memory.address(Storage::Output(number));
        self.sink().local_get(place);
        self.push(read);
        self.sink().v128_store(at(offset, 4));
    }

    /// Finishes the function: pinned constants, then the loop.
    pub fn finish(self) -> Function {
        let known: Vec<(u32, MemArg)> =
            self.pinned.iter().map(|(bits, &local)| (local, self.memory.constant(*bits))).collect();
        let mut function = Function::new([(2, ValType::I32), (self.used - FIRST, ValType::V128)]);
        let mut code = function.instructions();
        for (local, known) in known {
            code.i32_const(0).v128_load64_splat(known).local_set(local);
        }
        code.loop_(BlockType::Empty);
        code.local_get(IN_SLOT).local_get(BLOCK_AT).i32_add().local_set(IN_ALL);
        function.raw(self.code);
        let mut code = function.instructions();
        next(&mut code, IN_SLOT, PAIR, BLOCK_TRIALS * FLOAT);
        code.end().end();
        function
    }
}
