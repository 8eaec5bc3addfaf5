//! A walk over every field of a plan, each with its path and its value.

use core::fmt;

use rust_decimal::Decimal;

use super::field::{Field, Kind};
use crate::date::Month;
use crate::money::{Amount, Rate};

/// Receives the fields of a plan.
pub trait Visitor {
    /// A list, before its rows.
    fn list(&mut self, at: &Path<'_>, field: &'static Field, rows: usize) {
        let _ = (at, field, rows);
    }

    /// A field that holds a value. An optional field that is left out is not visited.
    fn value(&mut self, at: &Path<'_>, field: &'static Field, value: Value<'_>);
}

/// Value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A name.
    Text(&'a str),
    /// An amount or a rate.
    Figure(Decimal),
    /// A whole number.
    Whole(u32),
    /// A calendar month.
    Month(Month),
    /// A choice or a flag, which cannot be wrong.
    Chosen,
}

/// Way from the plan to a field. Displays as the path in a request: `plan.cohorts[0].newPerMonth`.
#[derive(Clone, Copy, Debug)]
pub struct Path<'p> {
    before: Option<&'p Self>,
    step: FieldStep,
}

#[derive(Clone, Copy, Debug)]
enum FieldStep {
    Top,
    Field(&'static Field),
    Row(usize),
}

impl Path<'_> {
    /// The plan itself.
    pub(super) const TOP: Self = Self { before: None, step: FieldStep::Top };

    /// The path of a field of this struct.
    pub(super) const fn field<'p>(&'p self, field: &'static Field) -> Path<'p> {
        Path { before: Some(self), step: FieldStep::Field(field) }
    }

    /// Place of the row the field belongs to, and place among the parts of that row; 0 where there is none.
    /// The labels of formulas tell figures apart by the same two.
    #[must_use]
    pub fn places(&self) -> (usize, usize) {
        let (mut owner, mut part) = (None, None);
        let mut at = Some(self);
        while let Some(path) = at {
            let place = match path.step {
                FieldStep::Row(index) => Some(index),
                FieldStep::Field(Field { kind: Kind::Group(_, place), .. }) => *place,
                FieldStep::Top | FieldStep::Field(_) => None,
            };
            if place.is_some() {
                (owner, part) = (place, owner);
            }
            at = path.before;
        }
        (owner.unwrap_or(0), part.unwrap_or(0))
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = self.before {
            fmt::Display::fmt(before, f)?;
        }
        match self.step {
            FieldStep::Top => f.write_str("plan"),
            FieldStep::Field(field) => write!(f, ".{}", field.key()),
            FieldStep::Row(index) => write!(f, "[{index}]"),
        }
    }
}

/// A part of a plan that can be visited.
pub(super) trait Visit {
    /// Visits the value at `at`, declared by `field`, or all that is inside it.
    fn visit(&self, at: &Path<'_>, field: &'static Field, visitor: &mut dyn Visitor);
}

macro_rules! values {
    ($($type:ty: $it:ident => $value:expr;)*) => {$(
        impl Visit for $type {
            fn visit(&self, at: &Path<'_>, field: &'static Field, visitor: &mut dyn Visitor) {
                let $it = self;
                visitor.value(at, field, $value);
            }
        }
    )*};
}

values! {
    // Names of the programme's are text too.
    String: it => Value::Text(it);
    Amount: it => Value::Figure(it.value());
    Rate: it => Value::Figure(it.value());
    u32: it => Value::Whole(*it);
    Month: it => Value::Month(*it);
    bool: _it => Value::Chosen;
}

impl<T: Visit> Visit for Option<T> {
    fn visit(&self, at: &Path<'_>, field: &'static Field, visitor: &mut dyn Visitor) {
        if let Some(value) = self {
            value.visit(at, field, visitor);
        }
    }
}

impl<T: Visit> Visit for Vec<T> {
    fn visit(&self, at: &Path<'_>, field: &'static Field, visitor: &mut dyn Visitor) {
        visitor.list(at, field, self.len());
        // The values of a bare list have a field of their own; those of rows are found inside.
        let own = field.inside().first().filter(|first| first.name.is_empty()).unwrap_or(field);
        for (index, row) in self.iter().enumerate() {
            row.visit(&Path { before: Some(at), step: FieldStep::Row(index) }, own, visitor);
        }
    }
}
