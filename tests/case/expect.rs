//! Expectations of a case.

use std::collections::BTreeMap;
use std::fmt;

use partner_calculator::date::{Day, Month};
use partner_calculator::money::Amount;
use partner_calculator::policy::schema::Form;
use rust_decimal::Decimal;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A figure, exact to the last digit the case writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Figure(String);

/// The complete result of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Expect {
    /// Totals of the statement's lines, by name.
    pub totals: BTreeMap<String, Figure>,
    /// Single months of lines.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub months: BTreeMap<Month, BTreeMap<String, Figure>>,
    /// Every payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payouts: Option<Vec<Payout>>,
    /// Every gate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gates: Option<Vec<Gate>>,
    /// The next band of an incentive.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub next: BTreeMap<String, Next>,
    /// The tier held, by the month from which it is.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tiers: BTreeMap<Month, String>,
    /// Amount of discount, incentives and charges by basis.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub basis: BTreeMap<String, Figure>,
    /// Totals of lines for each unit sold, rounded half up to the places written.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub for_each_unit: BTreeMap<String, Figure>,
}

/// A payment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all(serialize = "camelCase", deserialize = "kebab-case"), deny_unknown_fields)]
pub struct Payout {
    /// The incentive.
    pub incentive: String,
    /// Month it was earned in.
    pub earned: Month,
    /// Month it arrives in; absent when nothing in sight releases it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Month>,
    /// In which form.
    #[serde(default)]
    pub form: Form,
    /// Amount.
    pub amount: Amount,
    /// Amount with tax on top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_tax: Option<Amount>,
    /// The day it is reconciled; compared when any payment of the case names its day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Day>,
    /// Stage; compared when any payment of the case names its stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// A gate, as the answer reports it: at the last settlement that missed it, or else at the last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The incentive.
    pub incentive: String,
    /// The month of the settlement.
    pub month: Month,
    /// Value reached.
    pub reached: Amount,
    /// Threshold.
    pub needed: Amount,
    /// Whether it holds.
    pub met: bool,
}

/// The next band at the last settlement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Next {
    /// Value reached.
    pub reached: Amount,
    /// Lower bound of the next band.
    pub needed: Amount,
    /// Its rate or amount.
    pub rate: Figure,
}

impl Figure {
    /// The exact value.
    pub fn value(&self) -> Decimal {
        Decimal::from_str_exact(&self.0).unwrap_or_default()
    }

    /// The decimals written.
    pub fn places(&self) -> u32 {
        self.0.split_once('.').map_or(0, |(_, fraction)| u32::try_from(fraction.len()).unwrap_or(0))
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match Decimal::from_str_exact(&text) {
            Ok(_) => Ok(Self(text)),
            Err(_) => {
                Err(D::Error::custom(format!("\"{text}\" is not a figure: write digits, such as \"-1.50\"")))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Expect {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Expect;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("lines and their totals")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Expect, A::Error> {
                let mut expect = Expect::default();
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "months" => expect.months = map.next_value()?,
                        "payouts" => expect.payouts = Some(map.next_value()?),
                        "gates" => expect.gates = Some(map.next_value()?),
                        "next" => expect.next = map.next_value()?,
                        "tiers" => expect.tiers = map.next_value()?,
                        "basis" => expect.basis = map.next_value()?,
                        "for-each-unit" => expect.for_each_unit = map.next_value()?,
                        _ => drop(expect.totals.insert(key, map.next_value()?)),
                    }
                }
                Ok(expect)
            }
        }
        deserializer.deserialize_map(Read)
    }
}
