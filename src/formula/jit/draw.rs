//! Emits the function that draws what squeezes left open, for a pair of trials.
//!
//! Binomials of which few leave are inverted here, both trials at once, in the operations of
//! [`RandomVariable::sample`](crate::formula::RandomVariable::sample); all others are drawn by the imported function.

use wasm_encoder::{BlockType, Function, InstructionSink, ValType};

use crate::formula::random::{
    FEW, GOLDEN, INDEX_BITS, LEADING_BITS, LEADING_MASK, Law, MIX, ONE_BITS, PROBABILITY_UNITS, SHARING,
};

/// The imported function: it comes before all others.
const IMPORTED: u32 = 0;

/// Parameters: a pair of each operand, and the code of the variable.
const SQUEEZED: u32 = 0;
const OPEN: u32 = 1;
const OF: u32 = 2;
const BY: u32 = 3;
const LUCK: u32 = 4;
const CODE: u32 = 5;

/// Local variables: whole numbers of 32 bits, then pairs.
const SHIFT: u32 = 6;
const BASE: u32 = 7;
const POWER: u32 = 8;
const LEFT: u32 = 9;
const SHARE: u32 = 10;
const RATIO: u32 = 11;
const COUNT: u32 = 12;
const MASK: u32 = 13;
const PAIRS: u32 = 7;

/// Beside 2⁵² a whole number stands in the last bits of a float.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// Types of the function's parameters and result.
pub(super) fn signature() -> (Vec<ValType>, ValType) {
    ([[ValType::V128; 5].as_slice(), &[ValType::I32]].concat(), ValType::V128)
}

/// Emits the function.
pub(super) fn draw_open() -> Function {
    let mut function = Function::new([(1, ValType::I32), (PAIRS, ValType::V128)]);
    let mut code = function.instructions();
    code.local_get(CODE).i32_const(INDEX_BITS.cast_signed()).i32_shr_u();
    code.i32_const(Law::Binomial as i32).i32_eq().if_(BlockType::Empty);
    survivors(&mut code);
    code.end();
    for lane in 0..2 {
        code.local_get(OPEN).i64x2_extract_lane(lane).i64_eqz().i32_eqz().if_(BlockType::Empty);
        code.local_get(SQUEEZED).local_get(CODE);
        for operand in [OF, BY, LUCK] {
            code.local_get(operand).f64x2_extract_lane(lane);
        }
        code.call(IMPORTED).f64x2_replace_lane(lane).local_set(SQUEEZED).end();
    }
    code.local_get(SQUEEZED).end();
    function
}

fn float(code: &mut InstructionSink<'_>, value: f64) {
    bits(code, value.to_bits());
}

fn bits(code: &mut InstructionSink<'_>, value: u64) {
    code.i64_const(value.cast_signed()).i64x2_splat();
}

/// Inverts a binomial and returns, unless an open trial is not to be inverted by those who leave.
fn survivors(code: &mut InstructionSink<'_>) {
    // Keeps the rounded probability in BASE and one less it in RATIO.
    code.local_get(BY);
    float(code, PROBABILITY_UNITS);
    code.f64x2_mul().f64x2_nearest();
    float(code, 1.0 / PROBABILITY_UNITS);
    code.f64x2_mul().local_set(BASE);
    float(code, 1.0);
    code.local_get(BASE).f64x2_sub().local_set(RATIO);

    code.local_get(OPEN);
    float(code, 0.0);
    code.local_get(BASE).f64x2_lt();
    code.local_get(BASE);
    float(code, 1.0);
    code.f64x2_lt().v128_and();
    code.local_get(OF).local_get(RATIO).f64x2_mul();
    float(code, FEW);
    code.f64x2_le().v128_and();
    code.v128_andnot().v128_any_true().i32_eqz().if_(BlockType::Empty);
    share(code);
    code.local_get(RATIO).local_get(BASE).f64x2_div().local_set(RATIO);
    power(code);
    invert(code);
    code.local_get(OF).local_get(COUNT).f64x2_sub().local_get(SQUEEZED).local_get(OPEN).v128_bitselect().return_();
    code.end();
}

/// Leaves in SHARE the uniform number of each trial.
fn share(code: &mut InstructionSink<'_>) {
    let index = |code: &mut InstructionSink<'_>| {
        code.local_get(CODE).i32_const((1 << INDEX_BITS) - 1).i32_and();
    };
    // Where the leading bits are, above their place in a float or, below zero, beneath it.
    index(code);
    code.i32_const(SHARING.cast_signed() - 1).i32_and().i32_const(LEADING_BITS.cast_signed()).i32_mul();
    code.i32_const(52 - LEADING_BITS.cast_signed()).i32_sub().local_set(SHIFT);

    index(code);
    code.i32_const(SHARING.ilog2().cast_signed()).i32_shr_u().i32_const(1 << INDEX_BITS).i32_or();
    word(code);
    let positive = |code: &mut InstructionSink<'_>, shift: &dyn Fn(&mut InstructionSink<'_>)| {
        shift(code);
        code.i32_const(0);
        shift(code);
        code.i32_const(0).i32_gt_s().select();
    };
    positive(code, &|code| {
        code.i32_const(0).local_get(SHIFT).i32_sub();
    });
    code.i64x2_shl();
    positive(code, &|code| {
        code.local_get(SHIFT);
    });
    code.i64x2_shr_u();
    bits(code, LEADING_MASK);
    code.v128_and();
    bits(code, ONE_BITS);
    code.v128_or();

    index(code);
    word(code);
    code.i32_const(12 + LEADING_BITS.cast_signed()).i64x2_shr_u().v128_or();
    float(code, 1.0);
    code.f64x2_sub().local_set(SHARE);
}

/// Turns the number of a word, on the stack, into the word of each trial.
fn word(code: &mut InstructionSink<'_>) {
    let mixed = |code: &mut InstructionSink<'_>, shift: i32| {
        code.local_tee(LEFT).local_get(LEFT).i32_const(shift).i64x2_shr_u().v128_xor();
    };
    code.i64_extend_i32_u().i64_const(1).i64_add().i64_const(GOLDEN.cast_signed()).i64_mul().i64x2_splat();
    code.local_get(LUCK).i64x2_add();
    mixed(code, 30);
    bits(code, MIX[0]);
    code.i64x2_mul();
    mixed(code, 27);
    bits(code, MIX[1]);
    code.i64x2_mul();
    mixed(code, 31);
}

/// Leaves in POWER what BASE is to the power of the heads, by squaring.
fn power(code: &mut InstructionSink<'_>) {
    float(code, 1.0);
    code.local_set(POWER).local_get(OF);
    float(code, WHOLE);
    code.f64x2_add();
    bits(code, (1 << 52) - 1);
    code.v128_and().local_set(LEFT);
    code.block(BlockType::Empty).loop_(BlockType::Empty);
    code.local_get(LEFT).v128_any_true().i32_eqz().br_if(1);
    code.local_get(POWER).local_get(BASE);
    float(code, 1.0);
    bits(code, 0);
    code.local_get(LEFT);
    bits(code, 1);
    code.v128_and().i64x2_sub().v128_bitselect().f64x2_mul().local_set(POWER);
    code.local_get(BASE).local_get(BASE).f64x2_mul().local_set(BASE);
    code.local_get(LEFT).i32_const(1).i64x2_shr_u().local_set(LEFT);
    code.br(0).end().end();
}

/// Leaves in COUNT the smallest count at which the distribution function exceeds the share, from the probability of none in POWER.
fn invert(code: &mut InstructionSink<'_>) {
    float(code, 0.0);
    code.local_set(COUNT);
    code.block(BlockType::Empty).loop_(BlockType::Empty);
    code.local_get(SHARE).local_get(POWER).f64x2_ge().local_get(COUNT).local_get(OF).f64x2_lt().v128_and();
    code.local_get(OPEN).v128_and().local_tee(MASK).v128_any_true().i32_eqz().br_if(1);
    // A trial that has come to its count stays as it is: nothing is taken off, and the probability is chosen.
    code.local_get(SHARE).local_get(POWER).local_get(MASK).v128_and().f64x2_sub().local_set(SHARE);
    code.local_get(POWER).local_get(RATIO);
    code.local_get(OF).local_get(COUNT).f64x2_sub().local_get(COUNT);
    float(code, 1.0);
    code.f64x2_add().f64x2_div().f64x2_mul().f64x2_mul();
    code.local_get(POWER).local_get(MASK).v128_bitselect().local_set(POWER);
    code.local_get(COUNT);
    float(code, 1.0);
    code.local_get(MASK).v128_and().f64x2_add().local_set(COUNT);
    code.br(0).end().end();
}
