//! The statement and everything said about it.

pub mod answer;
pub mod catalogue;
pub mod changes;
pub mod finance;
pub mod guide;
pub mod headline;
pub mod incentive;
pub mod said;
pub mod spreadsheet;
pub mod statement;
pub mod working;
