//! The boundary, as a page meets it.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_module_loads_in_a_browser() {
    assert!(js_sys::global().is_object());
}
