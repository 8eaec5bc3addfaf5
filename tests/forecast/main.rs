//! The forecast: numbers worked out by hand, laws that hold for any plan, and every refusal.

mod any;
mod book;
mod bounds;
mod draws;
mod figures;
mod laws;
mod money;
mod recomputed;
mod size;
mod whole;
mod worked;
