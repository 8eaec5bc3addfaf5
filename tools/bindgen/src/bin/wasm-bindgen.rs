//! `wasm-bindgen IN.wasm OUT_DIR NAME`: writes NAME.js, NAME.d.ts and NAME_bg.wasm, as ES modules for the web.

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, directory, name] = arguments.as_slice() else {
        bail!("give three arguments: the compiled wasm file, the folder to write to, and the name of the module");
    };
    Bindgen::new()
        .input_path(input)
        .out_name(name)
        .web(true)?
        .generate(directory)
        .with_context(|| format!("{input} could not be turned into a module"))
}
