//! Programmes of one's own: read or refused at a place in their text, and answered under when they are read.
#![no_main]

use arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use partner_calculator::policy::own;
use partner_calculator_fuzz::{answered, programme, request};
use serde_json::Value;

fn brought(bytes: &mut Unstructured<'_>) -> Result<(Value, String)> {
    let (id, terms) = programme(bytes)?;
    let mut asked = request(bytes)?;
    asked["programme"] = Value::from(id);
    Ok((asked, terms.to_string()))
}

fuzz_target!(|bytes: &[u8]| {
    let Ok((mut asked, terms)) = brought(&mut Unstructured::new(bytes)) else { return };
    if let Err(wrong) = own::accept(&terms) {
        assert!(!wrong.is_empty(), "refused without a reason");
        assert!(wrong.iter().all(|one| one.line >= 1 && one.column >= 1), "a place outside the text");
    }
    asked["terms"] = Value::from(terms);
    answered(&asked.to_string());
});
