//! A partner's plan: the book of business a forecast is made of.
//!
//! The structs are written together with the table of their [fields](fields), which says of each what it may
//! hold and how it is labelled. The plan's [check](crate::forecast::check), its [drivers](crate::driver), the
//! names of rows in a workbook and the page's form follow from that table.

pub mod field;
pub mod fields;
pub mod walk;

pub use fields::{Cash, Cohort, Costs, Plan, Project, Service, ServiceKind, Share, Staff, Usage};
