//! Requests of the right shape, edited: answered within the laws, or refused in words.
#![no_main]

use arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use partner_calculator_fuzz::{answered, request};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(value) = request(&mut Unstructured::new(bytes)) {
        answered(&value.to_string());
    }
});
