//! Runs a compiled wasm test in headless Chromium; cargo calls it with the file and the arguments after `--`.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
