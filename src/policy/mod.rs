//! A vendor's programme as data: its shape, the rules it must obey, the shipped set, and the
//! tables in force on a day.
//!
//! A file under `policies/` is read by [`schema`], judged by [`check`] and packed when the crate is
//! built, so nothing here parses a file at run time. [`catalogue`] unpacks the shipped set,
//! [`terms`] chooses the tables of one day, and [`own`] lets partners bring figures of their own.

pub mod catalogue;
pub mod check;
pub mod edition;
pub mod own;
#[cfg(any(test, not(feature = "studies")))]
pub mod packed;
pub mod schema;
pub mod terms;
