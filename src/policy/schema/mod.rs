//! The shape of a policy file: what a programme may say, and nothing else.
//!
//! One file is one programme. Every table is whole, dated and carries its basis. The same types
//! are read from TOML when the crate is built, from JSON when a visitor brings their own terms,
//! and from packed bytes at run time, so they hold plain data only. Unknown keys are refused.
//!
//! Read an incentive from top to bottom as a sentence: *who* it is for ([`Applies`]), what opens it
//! ([`Gate`]), what it is paid on ([`Base`]), at which rate ([`Scale`] over [`Row`]s), within which
//! [`Limit`]s, beside or after which others ([`Stack`]), and how it reaches the partner ([`Payout`]).

mod basis;
mod condition;
mod incentive;
mod payout;
mod price;
mod programme;
mod scale;

pub use basis::{Basis, BasisKind, Citation, Printed, TableRule};
pub use condition::{
    Applies, Baseline, Combines, Filter, Gate, Grain, Means, Measure, Quantity, TierAt, Times, Window,
};
pub use incentive::{Base, Guarantee, Incentive, Limit, Stack, Term, Tranche};
pub use payout::{Clawback, ClawbackShare, Form, Freeze, Payout, Split};
pub use price::{CustomerDiscount, Discount, Price, PriceReads, PriceRounds};
pub use programme::{
    About, Account, Bills, Class, CountryGroup, Credential, Family, Model, Named, Note, Programme, Role, Source,
    Tier, TierRule,
};
pub use scale::{Band, Edges, Rounds, Row, Scale};

/// The name of a thing inside a programme, in kebab-case, such as `settlement-discount`.
pub type Id = String;

/// Kinds of sale every programme knows; a file declares only further ones.
pub const BUILT_IN_KINDS: [&str; 5] = ["new", "renewal", "expansion", "migration", "project"];

/// Marks a sale may carry in every programme: `registered` is a registered deal.
pub const BUILT_IN_TAGS: [&str; 1] = ["registered"];

macro_rules! shape {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident : $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }
    )*};
}

macro_rules! choice {
    ($($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($body)* }
    )*};
}

macro_rules! unit_choice {
    ($($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($body)* }
    )*};
}

use {choice, shape, unit_choice};
