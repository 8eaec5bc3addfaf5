//! What a cloud partner earns.

pub mod book;
pub mod date;
pub mod error;
pub mod estimate;
pub mod forecast;
pub mod formula;
pub mod ledger;
pub mod money;
pub mod phrase;
pub mod place;
pub mod plan;
pub mod policy;
pub mod report;
pub mod request;
pub mod settle;

#[cfg(target_arch = "wasm32")]
mod wasm;
