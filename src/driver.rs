//! The figures of a request that drive its answer: what a sweep turns and a range makes uncertain.
//!
//! Each figure somebody typed is one input of the [graph](crate::formula); its label says what it
//! means, and from that follow the path of its field and the bounds it may move in.

use rust_decimal::Decimal;

use crate::forecast::{Bounds, Subject};
use crate::formula::{Graph, Label, Op, Unit};
use crate::money::{Rounding, RoundingMode};
use crate::phrase::Phrase;
use crate::policy::schema::Programme;
use crate::request::{Book, Request};

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
    /// What it is a number of.
    pub unit: Unit,
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
        if let Some((field, what, bounds)) = field(label, programme, request) {
            let Bounds { least, most, step, unit } = bounds;
            let owner = if what == Phrase::Credential { 0 } else { Subject::unpack(label.about).owner() };
            drivers.push(Driver { field, input, given, least, most, step, unit, what, owner });
        }
    }
    drivers
}

fn field(label: Label, programme: &Programme, request: &Request) -> Option<(String, Phrase, Bounds)> {
    let what = *Phrase::ALL.get(label.what as usize)?;
    if what == Phrase::Credential {
        let id = &programme.credential.get(label.about as usize)?.id;
        let place = request.credentials.iter().position(|held| held.id == *id)?;
        return Some((format!("credentials[{place}].value"), what, Bounds::count()));
    }
    let about = Subject::unpack(label.about);
    let (owner, part) = (about.owner(), about.part());
    let cohort = |key: &str| format!("plan.cohorts[{owner}].{key}");
    let project = |key: &str| format!("plan.projects[{owner}].{key}");
    let service = |key: &str| format!("plan.services[{owner}].{key}");
    let cost = |key: &str| format!("plan.costs.{key}");
    let team = || ["sales", "presales", "engineers"].get(owner);
    let field = match what {
        Phrase::CustomersToday => cohort("customersToday"),
        Phrase::CustomersPerMonth => cohort("newPerMonth"),
        Phrase::CustomerGrowth => cohort("newGrowth"),
        Phrase::Churn => cohort("churn"),
        Phrase::SpendFirstYear => cohort("spend"),
        Phrase::Expansion => cohort("expansion"),
        Phrase::PriceChange => cohort("priceChange"),
        Phrase::Season => cohort(&format!("seasonality[{part}]")),
        Phrase::UnitsPerCustomer => {
            let Book::Plan(plan) = &request.book else { return None };
            let used = plan.cohorts.get(owner)?.usage.get(part)?;
            let reads = programme.price.iter().find(|price| price.id == used.item)?.reads;
            return Some((cohort(&format!("usage[{part}].units")), what, Bounds::usage(reads)));
        }
        Phrase::DiscountGiven => cohort("discount"),
        Phrase::CouponShare => cohort("coupons"),
        Phrase::ProjectPrice => project("list"),
        Phrase::ProjectCount => project("count"),
        Phrase::ProjectDiscount => project("discount"),
        Phrase::Bid => project("bid"),
        Phrase::ServicePrice => service("price"),
        Phrase::ServiceMargin => service("margin"),
        Phrase::ServiceAttach => service("attach"),
        Phrase::People => cost(&format!("{}.people", team()?)),
        Phrase::PersonMonthly => cost(&format!("{}.monthly", team()?)),
        Phrase::CostTraining => cost("training"),
        Phrase::CostMarketing => cost("marketing"),
        Phrase::CostFees => cost("fees"),
        Phrase::AcquisitionEach => cost("acquisition"),
        Phrase::CapitalRate => cost("capital"),
        Phrase::TaxRate => cost("tax"),
        Phrase::BadDebtShare => "plan.cash.badDebt".to_owned(),
        // Shares of a mix move together or not at all.
        _ => return None,
    };
    Some((field, what, Bounds::of(what)?))
}
