//! The module: its parts one after another, for each block of trials.

use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, DataSection, ExportKind, ExportSection, Function, FunctionSection,
    InstructionSink, MemorySection, MemoryType, TypeSection, ValType,
};

use super::layout::Layout;
use super::memory::Memory;
use super::notes::Deed;
use super::part::Part;
use super::{BLOCK, FLOAT, Module};

/// Bytes of a page of memory.
const PAGE: usize = 1 << 16;

/// Writes the module that does `deeds`, laid out, for `trials` trials a run.
pub(super) fn write(deeds: &[Deed], layout: &Layout, inputs: usize, outputs: usize, trials: usize) -> Module {
    let memory = Memory::new(deeds, layout, inputs, trials);
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    let mut parts = 0;
    for members in layout.parts.iter().map(Vec::as_slice).chain([&[][..]]) {
        functions.function(0);
        let mut part = Part::new(deeds, layout, &memory, members);
        for &at in members {
            part.deed(at);
        }
        // What no part works out is copied at the end.
        if members.is_empty() {
            for &(number, read) in &layout.copies {
                part.copy(number, read);
            }
        }
        code.function(&part.finish());
        parts += 1;
    }
    functions.function(1);
    code.function(&run(parts, trials));

    let mut types = TypeSection::new();
    types.ty().function([ValType::I32], []);
    types.ty().function([], []);
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
    exports.export("memory", ExportKind::Memory, 0).export("run", ExportKind::Func, parts);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), memory.known_bytes());

    let mut module = wasm_encoder::Module::new();
    module.section(&types).section(&functions).section(&memories).section(&exports).section(&code).section(&data);
    let address = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Module { bytes: module.finish(), inputs: address(memory.inputs), outputs: address(memory.outputs), trials }
}

/// The function that has every part work on each block.
fn run(parts: u32, trials: usize) -> Function {
    let mut function = Function::new([(1, ValType::I32)]);
    let mut code = function.instructions();
    code.loop_(BlockType::Empty);
    for part in 0..parts {
        code.local_get(0).call(part);
    }
    next(&mut code, 0, BLOCK * FLOAT, trials * FLOAT);
    code.end().end();
    function
}

/// Counts a local on, and begins the loop anew while it is below `end`.
pub(super) fn next(code: &mut InstructionSink<'_>, local: u32, by: usize, end: usize) {
    let number = |bytes: usize| i32::try_from(bytes).unwrap_or(i32::MAX);
    code.local_get(local).i32_const(number(by)).i32_add().local_tee(local);
    code.i32_const(number(end)).i32_lt_u().br_if(0);
}
