//! Row titles of the workbook: the title of a step, with the owner and the month of its figure.

use rustc_hash::FxHashMap;

use crate::explain::{CalendarMonth, Explainer, SaleFigure, StepSubject, StepTitle, exchange_title};
use crate::forecast::{Subject, Time};
use crate::formula::{Label, Node, Op};
use crate::ledger::{Given, ListPrice};
use crate::message::Name;
use crate::phrase::Phrase;
use crate::plan::fields::labelled;
use crate::plan::{Plan, Staff};

/// Names for the rows of a model.
pub(super) struct Names<'a, 's> {
    explainer: &'s Explainer<'a, 's>,
    labels: FxHashMap<Node, Label>,
    /// Label of a figure where it was written down; steps that pass it on have other labels.
    stated: FxHashMap<Node, Label>,
    plan: Option<&'s Plan>,
    /// Figures of sales that were made, which carry no label of their own.
    sales: FxHashMap<Node, StepTitle>,
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

    /// Title of `node`.
    pub fn title(&self, node: Node) -> StepTitle {
        if let Some((_, used)) = self.explainer.settlement.rates.iter().find(|(rate, _)| *rate == node) {
            return exchange_title(&used.exchange);
        }
        if let Some(title) = self.sales.get(&node) {
            return title.clone();
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
    fn planned(&self, what: Phrase, subject: Subject) -> StepTitle {
        let when = match subject.time() {
            Time::Any => None,
            Time::Before => Some(StepSubject::YearBefore),
            Time::Month(month) => {
                Some(StepSubject::Month { month: self.explainer.ledger.month(usize::from(month)).into() })
            }
        };
        let about = [self.owner(what, subject.owner()), self.part(what, subject), when];
        let about: Vec<StepSubject> = about.into_iter().flatten().collect();
        if about.is_empty() { StepTitle::Of { what } } else { StepTitle::About { what, about } }
    }

    fn owner(&self, phrase: Phrase, owner: usize) -> Option<StepSubject> {
        let plan = self.plan?;
        let number = owner + 1;
        let named = |name: Option<&String>, unnamed: StepSubject| {
            let name = name.filter(|name| !name.is_empty()).cloned();
            Some(name.map_or(unnamed, |name| StepSubject::Typed { name }))
        };
        match plan_part(phrase)? {
            PlanPart::Cohort => {
                named(plan.cohorts.get(owner).map(|it| &it.name), StepSubject::Customers { number })
            }
            PlanPart::Project => {
                named(plan.projects.get(owner).map(|it| &it.name), StepSubject::Project { number })
            }
            PlanPart::Service => {
                named(plan.services.get(owner).map(|it| &it.name), StepSubject::Service { number })
            }
            PlanPart::Staff => {
                [StepSubject::Sellers, StepSubject::Presales, StepSubject::Engineers].get(owner).cloned()
            }
            PlanPart::Business => None,
        }
    }

    fn part(&self, phrase: Phrase, about: Subject) -> Option<StepSubject> {
        use Phrase as P;
        let cohort = self.plan?.cohorts.get(about.owner());
        match phrase {
            P::MixShare | P::MixShareEnd | P::MixShareNow | P::SaleList => {
                let family = cohort?.mix.get(about.part())?.family.clone();
                Some(StepSubject::Named { name: Name::Family(family) })
            }
            P::UnitsPerCustomer | P::UnitsOfYear | P::UnitsInMonth => {
                let item = cohort?.usage.get(about.part())?.item.clone();
                Some(StepSubject::Named { name: Name::Item(item) })
            }
            P::CustomersOfAge | P::CustomersBuying => Some(StepSubject::AgeGroup { number: about.part() + 1 }),
            P::Season => {
                let month = *CalendarMonth::ALL.get(about.part())?;
                Some(StepSubject::CalendarMonth { month })
            }
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

/// Figures of each sale.
fn sales(explainer: &Explainer<'_, '_>) -> FxHashMap<Node, StepTitle> {
    let mut names = FxHashMap::default();
    for (index, posting) in explainer.ledger.postings.iter().enumerate() {
        let list = match posting.list {
            ListPrice::Amount(node) => Some(node),
            ListPrice::Priced(_) => None,
        };
        let given = match posting.given {
            Given::Nothing => None,
            Given::Rate(node) => Some((node, SaleFigure::Given)),
            Given::Charged(node) => Some((node, SaleFigure::Charged)),
        };
        let figures = [
            list.map(|node| (node, SaleFigure::List)),
            given,
            posting.units.map(|node| (node, SaleFigure::Units)),
            posting.bid.map(|node| (node, SaleFigure::Bid)),
            posting.floor.map(|node| (node, SaleFigure::Floor)),
            posting.purchase.map(|node| (node, SaleFigure::Purchase)),
            posting.withheld.map(|node| (node, SaleFigure::Withheld)),
            posting.taxes.map(|node| (node, SaleFigure::Taxes)),
        ];
        let about = explainer.sale(u32::try_from(index).unwrap_or(u32::MAX));
        for (node, what) in figures.into_iter().flatten() {
            names.entry(node).or_insert_with(|| StepTitle::Sale { what, about: about.clone() });
        }
    }
    for head in &explainer.ledger.heads {
        names.entry(head.joined).or_insert_with(|| StepTitle::Joined { month: head.month.into() });
    }
    names
}
