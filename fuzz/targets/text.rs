//! Whatever text: as a request, and as a programme of one's own.
#![no_main]

use libfuzzer_sys::fuzz_target;
use partner_calculator::policy::own;
use partner_calculator_fuzz::answered;

fuzz_target!(|text: &str| {
    answered(text);
    if let Err(wrong) = own::accept(text) {
        assert!(!wrong.is_empty(), "refused without a reason");
    }
});
