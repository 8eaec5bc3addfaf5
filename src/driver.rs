//! The figures of a request that drive its answer: what a sweep turns and a range makes uncertain.
//!
//! Each figure somebody typed is one input of the [graph](crate::formula). Its label leads to the field it was
//! typed in: the [table of fields](crate::plan::fields) says the label of each, and within which bounds it moves.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::forecast::{Subject, bounds_of_use};
use crate::formula::{Graph, Op};
use crate::message::Shown;
use crate::money::{Amount, Rounding, RoundingMode};
use crate::phrase::Phrase;
use crate::plan::Plan;
use crate::plan::field::{Bounds, Field, FieldUnit, Kind};
use crate::plan::fields::walk;
use crate::plan::walk::{Path, Value, Visitor};
use crate::policy::schema::Programme;
use crate::request::{Book, Request};

/// A figure of a request that may be moved by itself, or be a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Driver {
    /// Path of its field in the request, such as `plan.cohorts[0].spend`.
    pub field: String,
    /// Value in the request.
    pub given: Amount,
    /// The least it may be.
    pub least: Amount,
    /// The most it may be.
    pub most: Amount,
    /// Its smallest step: a cent, a hundredth of a customer, a hundredth of one per cent.
    pub step: Amount,
    /// Unit.
    pub unit: FieldUnit,
    /// Its number among the graph's inputs.
    #[serde(skip)]
    pub input: u32,
}

impl Driver {
    /// A value of this figure, as it is shown.
    #[must_use]
    pub fn shown(&self, value: Decimal) -> Shown {
        match self.unit {
            FieldUnit::Rate => Shown::rate(value),
            FieldUnit::Money | FieldUnit::Count => Shown::number(value),
        }
    }

    /// `figure` in whole steps.
    #[must_use]
    pub fn on_step(&self, figure: Decimal) -> Decimal {
        let whole = Rounding { places: 0, mode: RoundingMode::HalfUp };
        let step = self.step.value();
        whole.apply(figure / step) * step
    }
}

/// Every driver of `request`, in the order the graph names them.
#[must_use]
pub fn drivers(graph: &Graph, programme: &Programme, request: &Request) -> Vec<Driver> {
    let fields = match &request.book {
        Book::Plan(plan) => Movable::of(plan, programme),
        Book::Sales(_) => FxHashMap::default(),
    };
    let mut drivers: Vec<Driver> = Vec::new();
    for (node, label) in graph.labels() {
        let Op::Input(input) = graph.op(node) else { continue };
        // The first label is the figure's own; a later one says what it became.
        if drivers.iter().any(|known| known.input == input) {
            continue;
        }
        let Some(what) = Phrase::of(label.what) else { continue };
        let found = if what == Phrase::Credential {
            credential(label.about, programme, request)
        } else {
            let about = Subject::unpack(label.about);
            fields.get(&(label.what, about.owner(), about.part())).cloned()
        };
        let Some((field, Bounds { least, most, step, unit })) = found else { continue };
        let [given, least, most, step] = [graph.inputs()[input as usize], least, most, step].map(Amount::exactly);
        drivers.push(Driver { field, given, least, most, step, unit, input });
    }
    drivers
}

/// The field of what the partner holds of the programme's credential number `place`.
fn credential(place: u32, programme: &Programme, request: &Request) -> Option<(String, Bounds)> {
    let id = &programme.credential.get(place as usize)?.id;
    let place = request.credentials.iter().position(|held| held.id == *id)?;
    Some((format!("credentials[{place}].value"), Bounds::COUNT))
}

/// The fields of a plan that may be moved by themselves, by label and places.
struct Movable<'a> {
    plan: &'a Plan,
    programme: &'a Programme,
    fields: FxHashMap<(u16, usize, usize), (String, Bounds)>,
}

impl<'a> Movable<'a> {
    fn of(plan: &'a Plan, programme: &'a Programme) -> FxHashMap<(u16, usize, usize), (String, Bounds)> {
        let mut movable = Self { plan, programme, fields: FxHashMap::default() };
        walk(plan, &mut movable);
        movable.fields
    }

    fn bounds(&self, kind: Kind, (owner, part): (usize, usize)) -> Option<Bounds> {
        match kind {
            Kind::Figure(bounds) => Some(bounds),
            Kind::Use => {
                let used = self.plan.cohorts.get(owner)?.usage.get(part)?;
                let price = self.programme.price.iter().find(|price| price.id == used.item)?;
                Some(bounds_of_use(price.reads))
            }
            _ => None,
        }
    }
}

impl Visitor for Movable<'_> {
    fn value(&mut self, at: &Path<'_>, field: &'static Field, _: Value<'_>) {
        let (owner, part) = at.places();
        if let (Some(label), true) = (field.label, field.moves)
            && let Some(bounds) = self.bounds(field.kind, (owner, part))
        {
            self.fields.insert((label as u16, owner, part), (at.to_string(), bounds));
        }
    }
}
