//! Values of a contract's own, at places that a programme's guide names or not.
#![no_main]

use arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use partner_calculator_fuzz::{answered, request};
use serde_json::{Value, json};

const TABLES: [&str; 12] = [
    "settlement-discount",
    "basic-incentive",
    "quarterly-achievement",
    "new-customer",
    "annual-growth",
    "ai-special",
    "marketing-fund",
    "distributor-discount",
    "koogallery-fee",
    "core-azure",
    "growth-accelerator",
    "referral-incentive",
];
const PLACES: [&str; 12] = [
    "rates[0].rate",
    "rates[1].rate",
    "rates[0].bands[0].rate",
    "rates[0].bands[1].from",
    "rates[0].bands[4].from",
    "limits[0].at-most",
    "gates[0].at-least",
    "payout.minimum",
    "payout.form",
    "base.at-most",
    "rates[0].amount",
    "otherwise",
];

fn owned(bytes: &mut Unstructured<'_>) -> Result<Value> {
    let mut asked = request(bytes)?;
    let mut own = Vec::new();
    for _ in 0..bytes.int_in_range(1..=4)? {
        let value = match bytes.int_in_range(0..=3)? {
            0 => "0".to_owned(),
            1 => "coupon".to_owned(),
            _ => format!("{}.{:04}", bytes.int_in_range(-2..=2_000_000)?, bytes.int_in_range(0..=9999)?),
        };
        own.push(json!({ "table": bytes.choose(&TABLES)?, "at": bytes.choose(&PLACES)?, "value": value }));
    }
    asked["own"] = Value::Array(own);
    Ok(asked)
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(value) = owned(&mut Unstructured::new(bytes)) {
        answered(&value.to_string());
    }
});
