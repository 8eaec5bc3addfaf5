//! Minor units of currencies.

/// Currencies whose minor unit is not a hundredth, by the decimals of it: ISO 4217, list one.
const EXCEPTIONS: [(u32, &[&str]); 3] = [
    (
        0,
        &[
            "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
            "XAF", "XOF", "XPF",
        ],
    ),
    (3, &["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]),
    (4, &["CLF", "UYW"]),
];

/// Every currency whose minor unit is not a hundredth, with the decimals of it.
pub fn exceptions() -> impl Iterator<Item = (&'static str, u32)> {
    EXCEPTIONS.iter().flat_map(|(decimals, codes)| codes.iter().map(|code| (*code, *decimals)))
}

/// Decimals of the minor unit of `code`: two for cents, and for a code that ISO 4217 does not list.
#[must_use]
pub fn minor_units(code: &str) -> u32 {
    exceptions().find(|(known, _)| *known == code).map_or(2, |(_, decimals)| decimals)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yen_have_no_cents_and_dinars_have_thousandths() {
        let units = ["JPY", "USD", "KWD", "CLF", "XYZ"].map(minor_units);
        assert_eq!(units, [0, 2, 3, 4, 2]);
    }

    #[test]
    fn no_currency_has_two_minor_units() {
        let codes: Vec<&str> = exceptions().map(|(code, _)| code).collect();
        for (place, code) in codes.iter().enumerate() {
            assert!(code.len() == 3 && !codes[..place].contains(code), "{code}");
        }
    }
}
