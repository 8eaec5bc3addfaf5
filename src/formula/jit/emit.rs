//! Emits the module: a function for each block of code and one that calls them for each batch of trials.

use core::ops::Range;

use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, DataSection, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, ImportSection, MemorySection, MemoryType, TypeSection, ValType,
};

use super::allocation::Allocation;
use super::block::{Block, DRAW_OPEN};
use super::draw;
use super::memory::{Memory, next};
use super::trace::TracedOp;
use super::{BLOCK_TRIALS, CompiledModule, FLOAT};

/// Size of a WebAssembly page in bytes.
const PAGE: usize = 1 << 16;

/// Types of functions, by their place among the types.
const BLOCK: u32 = 0;
const RUN: u32 = 1;
const DRAW: u32 = 2;
const DRAW_ALL: u32 = 3;

/// Emits the module for `ops` as allocated, `trials` trials a run.
pub(super) fn write(
    ops: &[TracedOp],
    allocation: &Allocation,
    inputs: usize,
    outputs: usize,
    trials: usize,
) -> CompiledModule {
    let memory = Memory::new(ops, allocation, inputs, trials);
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    let mut imports = ImportSection::new();
    let mut first = 0;
    if ops.iter().any(|op| matches!(op, TracedOp::Draw(_))) {
        let (module, name) = CompiledModule::DRAW;
        imports.import(module, name, EntityType::Function(DRAW));
        functions.function(DRAW_ALL);
        code.function(&draw::draw_open());
        first = DRAW_OPEN + 1;
    }
    let mut blocks = first;
    for members in allocation.blocks.iter().map(Vec::as_slice).chain([&[][..]]) {
        functions.function(BLOCK);
        let mut block = Block::new(ops, allocation, &memory, members);
        for &at in members {
            block.op(at);
        }
        // The last function copies the outputs no block computes.
        if members.is_empty() {
            for &(number, read) in &allocation.copies {
                block.copy(number, read);
            }
        }
        code.function(&block.finish());
        blocks += 1;
    }
    functions.function(RUN);
    code.function(&run(first..blocks, trials));

    let mut types = TypeSection::new();
    types.ty().function([ValType::I32], []);
    types.ty().function([], []);
    types.ty().function([ValType::I32, ValType::F64, ValType::F64, ValType::F64], [ValType::F64]);
    let (operands, drawn) = draw::signature();
    types.ty().function(operands, [drawn]);
    let mut memories = MemorySection::new();
    let pages = (memory.outputs + outputs * trials * FLOAT).div_ceil(PAGE) as u64;
    memories.memory(MemoryType {
        minimum: pages,
        maximum: Some(pages),
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    let mut exports = ExportSection::new();
    exports.export("memory", ExportKind::Memory, 0).export("run", ExportKind::Func, blocks);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), memory.constant_bytes());

    let mut module = wasm_encoder::Module::new();
    module
        .section(&types)
        .section(&imports)
        .section(&functions)
        .section(&memories)
        .section(&exports)
        .section(&code)
        .section(&data);
    let address = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    CompiledModule {
        bytes: module.finish(),
        inputs: address(memory.inputs),
        outputs: address(memory.outputs),
        trials,
    }
}

/// Emits the function that calls every block for each batch of trials.
fn run(blocks: Range<u32>, trials: usize) -> Function {
    let mut function = Function::new([(1, ValType::I32)]);
    let mut code = function.instructions();
    code.loop_(BlockType::Empty);
    for block in blocks {
        code.local_get(0).call(block);
    }
    next(&mut code, 0, BLOCK_TRIALS * FLOAT, trials * FLOAT);
    code.end().end();
    function
}
