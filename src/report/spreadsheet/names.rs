//! What a row is called: the words of a working, with whose figure it is and of when.

use rustc_hash::FxHashMap;

use crate::forecast::{Subject, Time};
use crate::formula::{Label, Node, Op};
use crate::ledger::{Given, ListPrice};
use crate::phrase::Phrase;
use crate::plan::fields::labelled;
use crate::plan::{Plan, Staff};
use crate::report::working::{Explainer, in_words};

/// Names for the rows of a model.
pub(super) struct Names<'a, 's> {
    explainer: &'s Explainer<'a, 's>,
    labels: FxHashMap<Node, Label>,
    /// What a figure was called where it was written down; steps that pass it on call it something else.
    stated: FxHashMap<Node, Label>,
    plan: Option<&'s Plan>,
    /// Figures of sales that were made, which carry no label of their own.
    sales: FxHashMap<Node, String>,
}

impl<'a, 's> Names<'a, 's> {
    pub fn new(explainer: &'s Explainer<'a, 's>, plan: Option<&'s Plan>) -> Self {
        let sales = if plan.is_none() { sales(explainer) } else { FxHashMap::default() };
        let mut stated = FxHashMap::default();
        for (node, label) in explainer.graph.labels() {
            if matches!(explainer.graph.op(node), Op::Input(_) | Op::Constant(_)) {
                stated.entry(node).or_insert(label);
            }
        }
        Self { explainer, labels: explainer.graph.labels().collect(), stated, plan, sales }
    }

    /// The currency of `node`, when it is money.
    pub fn currency(&self, node: Node) -> &str {
        self.explainer.currency_of(node)
    }

    /// What `node` is called.
    pub fn title(&self, node: Node) -> String {
        if let Some((_, used)) = self.explainer.settlement.rates.iter().find(|(rate, _)| *rate == node) {
            return format!("{}: {}", used.exchange.purpose.words(), in_words(&used.exchange));
        }
        if let Some(words) = self.sales.get(&node) {
            return words.clone();
        }
        let stated = self.stated.get(&node);
        if (stated.is_some() || !self.explainer.titles.contains_key(&node))
            && let Some(label) = self.label(node)
            && let Some(phrase) = Phrase::of(label.what)
            && plan_part(phrase).is_some()
        {
            return self.planned(phrase, Subject::unpack(label.about));
        }
        self.explainer.title(node, if stated.is_some() { &self.stated } else { &self.labels })
    }

    /// The label of `node`.
    pub fn label(&self, node: Node) -> Option<Label> {
        self.stated.get(&node).or_else(|| self.labels.get(&node)).copied()
    }

    /// A figure of the plan: what it is, whose, of what and when.
    fn planned(&self, phrase: Phrase, about: Subject) -> String {
        let mut words = phrase.words().to_owned();
        let when = match about.time() {
            Time::Any => None,
            Time::Before => Some("the year before".to_owned()),
            Time::Month(month) => Some(self.explainer.ledger.month(usize::from(month)).to_string()),
        };
        let parts = [self.owner(phrase, about.owner()), self.part(phrase, about), when];
        for (index, part) in parts.into_iter().flatten().filter(|part| !part.is_empty()).enumerate() {
            words.push_str(if index == 0 { ": " } else { ", " });
            words.push_str(&part);
        }
        words
    }

    fn owner(&self, phrase: Phrase, owner: usize) -> Option<String> {
        let plan = self.plan?;
        let named = |name: Option<&String>, what: &str| {
            let name = name.filter(|name| !name.is_empty()).cloned();
            Some(name.unwrap_or_else(|| format!("{what} {}", owner + 1)))
        };
        match plan_part(phrase)? {
            PlanPart::Cohort => named(plan.cohorts.get(owner).map(|it| &it.name), "customers"),
            PlanPart::Project => named(plan.projects.get(owner).map(|it| &it.name), "project"),
            PlanPart::Service => named(plan.services.get(owner).map(|it| &it.name), "service"),
            PlanPart::Staff => ["sellers", "pre-sales", "engineers"].get(owner).map(ToString::to_string),
            PlanPart::Business => None,
        }
    }

    fn part(&self, phrase: Phrase, about: Subject) -> Option<String> {
        use Phrase as P;
        let cohort = self.plan?.cohorts.get(about.owner());
        let programme = self.explainer.programme;
        match phrase {
            P::MixShare | P::MixShareEnd | P::MixShareNow | P::SaleList => {
                let id = &cohort?.mix.get(about.part())?.family;
                let family = programme.family.iter().find(|family| family.id == *id);
                family.map(|family| family.title.clone())
            }
            P::UnitsPerCustomer | P::UnitsOfYear | P::UnitsInMonth => {
                let item = &cohort?.usage.get(about.part())?.item;
                programme.price.iter().find(|price| price.id == *item).map(|price| price.title.clone())
            }
            P::CustomersOfAge | P::CustomersBuying => Some(format!("age group {}", about.part() + 1)),
            P::Season => MONTHS.get(about.part()).map(ToString::to_string),
            _ => None,
        }
    }
}

/// Part of a plan that a figure of the forecast belongs to.
enum PlanPart {
    Cohort,
    Project,
    Service,
    Staff,
    Business,
}

/// The part of the plan that a figure called `phrase` belongs to; `None` when no forecast writes such a figure.
fn plan_part(phrase: Phrase) -> Option<PlanPart> {
    use Phrase as P;
    if let Some((field, of)) = labelled(phrase) {
        return Some(match of.name {
            "cohorts" => PlanPart::Cohort,
            "projects" => PlanPart::Project,
            "services" => PlanPart::Service,
            _ if Staff::FIELDS.contains(field) => PlanPart::Staff,
            _ => PlanPart::Business,
        });
    }
    Some(match phrase {
        P::CustomersWon
        | P::CustomersOfAge
        | P::CustomersBuying
        | P::YearlyStep
        | P::SpendOfYear
        | P::SpendPerCustomer
        | P::SpendOfGroup
        | P::MixShareNow
        | P::SaleList
        | P::CouponPart
        | P::CashPart
        | P::UnitsOfYear
        | P::UnitsInMonth => PlanPart::Cohort,
        P::ProjectList | P::ProjectRefund => PlanPart::Project,
        P::ServiceBuyers | P::ServiceRevenue | P::ServiceDelivery => PlanPart::Service,
        P::CustomersWonInAll
        | P::CustomersActive
        | P::AlongPlan
        | P::CostSales
        | P::CostPresales
        | P::CostEngineers
        | P::CostCertificates
        | P::CostAcquisition => PlanPart::Business,
        _ => return None,
    })
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What the figures of each sale are.
fn sales(explainer: &Explainer<'_, '_>) -> FxHashMap<Node, String> {
    let mut names = FxHashMap::default();
    for (index, posting) in explainer.ledger.postings.iter().enumerate() {
        let list = match posting.list {
            ListPrice::Amount(node) => Some(node),
            ListPrice::Priced(_) => None,
        };
        let given = match posting.given {
            Given::Nothing => None,
            Given::Rate(node) => Some((node, "discount given")),
            Given::Charged(node) => Some((node, "what the customer is charged")),
        };
        let figures = [
            list.map(|node| (node, "list price")),
            given,
            posting.units.map(|node| (node, "units")),
            posting.bid.map(|node| (node, "approved special-bid discount")),
            posting.floor.map(|node| (node, "floor price")),
            posting.purchase.map(|node| (node, "purchase price")),
            posting.withheld.map(|node| (node, "withheld in the customer's country")),
            posting.taxes.map(|node| (node, "the seller's taxes")),
        ];
        let sale = explainer.sale(u32::try_from(index).unwrap_or(u32::MAX));
        for (node, what) in figures.into_iter().flatten() {
            names.entry(node).or_insert_with(|| format!("{what}: {sale}"));
        }
    }
    for head in &explainer.ledger.heads {
        names.entry(head.joined).or_insert_with(|| format!("new customers, {}", head.month));
    }
    names
}
