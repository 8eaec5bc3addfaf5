//! The figures of a request that drive its answer: what a sweep turns and a range makes uncertain.
//!
//! Each figure somebody typed is one input of the [graph](crate::formula); its label says what it
//! means, and from that follow the path of its field and the bounds it may move in.

use rust_decimal::Decimal;

use crate::forecast::About;
use crate::formula::{Graph, Label, Op};
use crate::money::{Rounding, RoundingMode};
use crate::phrase::Phrase;
use crate::policy::schema::Programme;
use crate::request::{Held, Request};

/// A figure of the request that may be changed without asking a different question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Driver {
    /// Path of its field in the request, such as `plan.cohorts[0].spend`.
    pub field: String,
    /// Its number among the graph's inputs.
    pub input: u32,
    /// What the request says.
    pub given: Decimal,
    /// The least it may be.
    pub least: Decimal,
    /// The most it may be.
    pub most: Decimal,
    /// Its smallest step: a cent, a hundredth of a customer, a hundredth of one per cent.
    pub step: Decimal,
    /// What it means.
    pub what: Phrase,
    /// Which cohort, project or service it belongs to.
    pub owner: usize,
}

impl Driver {
    /// `figure` in whole steps.
    #[must_use]
    pub fn on_step(&self, figure: Decimal) -> Decimal {
        let whole = Rounding { places: 0, mode: RoundingMode::HalfUp };
        whole.apply(figure / self.step) * self.step
    }
}

/// What kind of figure it is, and so its bounds and its step.
#[derive(Clone, Copy)]
enum Kind {
    Money,
    Count,
    People,
    Share,
    Growth,
    Margin,
    Factor,
}

impl Kind {
    /// The bounds the [forecast](crate::forecast) holds a plan to, and the step.
    fn bounds(self) -> (Decimal, Decimal, Decimal) {
        let (tenth, hundredth) = (Decimal::new(1, 1), Decimal::new(1, 2));
        let fine = Decimal::new(1, 4);
        match self {
            Self::Money => (Decimal::ZERO, Decimal::from(1_000_000_000), hundredth),
            Self::Count => (Decimal::ZERO, Decimal::from(1_000_000), hundredth),
            Self::People => (Decimal::ZERO, Decimal::from(100_000), tenth),
            Self::Share => (Decimal::ZERO, Decimal::ONE, fine),
            Self::Growth => (Decimal::new(-9, 1), Decimal::TEN, fine),
            Self::Margin => (-Decimal::ONE, Decimal::ONE, fine),
            Self::Factor => (Decimal::ZERO, Decimal::TEN, fine),
        }
    }
}

/// Every driver of `request`, in the order the graph names them.
#[must_use]
pub fn drivers(graph: &Graph, programme: &Programme, request: &Request) -> Vec<Driver> {
    let mut drivers: Vec<Driver> = Vec::new();
    for (node, label) in graph.labels() {
        let Op::Input(input) = graph.op(node) else { continue };
        // The first label is the figure's own; a later one says what it became.
        if drivers.iter().any(|known| known.input == input) {
            continue;
        }
        let given = graph.inputs()[input as usize];
        if let Some((field, kind, what)) = field(label, programme, &request.credentials) {
            let (least, most, step) = kind.bounds();
            let owner = if what == Phrase::Credential { 0 } else { About::unpack(label.about).owner() };
            drivers.push(Driver { field, input, given, least, most, step, what, owner });
        }
    }
    drivers
}

fn field(label: Label, programme: &Programme, held: &[Held]) -> Option<(String, Kind, Phrase)> {
    let what = *Phrase::ALL.get(label.what as usize)?;
    if what == Phrase::Credential {
        let id = &programme.credential.get(label.about as usize)?.id;
        let place = held.iter().position(|held| held.id == *id)?;
        return Some((format!("credentials[{place}].value"), Kind::Count, what));
    }
    let about = About::unpack(label.about);
    let (owner, part) = (about.owner(), about.part());
    let cohort = |key: &str, kind| Some((format!("plan.cohorts[{owner}].{key}"), kind, what));
    let project = |key: &str, kind| Some((format!("plan.projects[{owner}].{key}"), kind, what));
    let service = |key: &str, kind| Some((format!("plan.services[{owner}].{key}"), kind, what));
    let cost = |key: &str, kind| Some((format!("plan.costs.{key}"), kind, what));
    let staff = |key: &str, kind| {
        let team = ["sales", "presales", "engineers"].get(owner)?;
        cost(&format!("{team}.{key}"), kind)
    };
    match what {
        Phrase::CustomersToday => cohort("customersToday", Kind::Count),
        Phrase::CustomersPerMonth => cohort("newPerMonth", Kind::Count),
        Phrase::CustomerGrowth => cohort("newGrowth", Kind::Growth),
        Phrase::Churn => cohort("churn", Kind::Share),
        Phrase::SpendFirstYear => cohort("spend", Kind::Money),
        Phrase::Expansion => cohort("expansion", Kind::Growth),
        Phrase::PriceChange => cohort("priceChange", Kind::Growth),
        Phrase::Season => cohort(&format!("seasonality[{part}]"), Kind::Factor),
        Phrase::UnitsPerCustomer => cohort(&format!("usage[{part}].units"), Kind::Money),
        Phrase::DiscountGiven => cohort("discount", Kind::Share),
        Phrase::CouponShare => cohort("coupons", Kind::Share),
        Phrase::ProjectPrice => project("list", Kind::Money),
        Phrase::ProjectCount => project("count", Kind::Count),
        Phrase::ProjectDiscount => project("discount", Kind::Share),
        Phrase::Bid => project("bid", Kind::Share),
        Phrase::ServicePrice => service("price", Kind::Money),
        Phrase::ServiceMargin => service("margin", Kind::Margin),
        Phrase::ServiceAttach => service("attach", Kind::Share),
        Phrase::People => staff("people", Kind::People),
        Phrase::PersonMonthly => staff("monthly", Kind::Money),
        Phrase::CostTraining => cost("training", Kind::Money),
        Phrase::CostMarketing => cost("marketing", Kind::Money),
        Phrase::CostFees => cost("fees", Kind::Money),
        Phrase::AcquisitionEach => cost("acquisition", Kind::Money),
        Phrase::CapitalRate => cost("capital", Kind::Share),
        Phrase::TaxRate => cost("tax", Kind::Share),
        Phrase::BadDebtShare => Some(("plan.cash.badDebt".to_owned(), Kind::Share, what)),
        // Shares of a mix move together or not at all.
        _ => None,
    }
}
