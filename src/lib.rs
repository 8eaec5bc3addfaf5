//! What a cloud partner earns.

pub mod date;
pub mod money;
pub mod policy;

#[cfg(target_arch = "wasm32")]
mod wasm;
