//! Reports about programmes: those on offer, and the tables of one as its guide prints them.

pub mod catalogue;
pub mod guide;
