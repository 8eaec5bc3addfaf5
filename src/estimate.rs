//! From a question to an answer: terms, sales, settlement, statement, in that order.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::book;
use crate::error::Error;
use crate::exchange::{self, Exchange, Used};
use crate::forecast::{self, Counting, Facts, Forecast};
use crate::formula::{Evaluator, Graph, Label, Node, Overflow, Provenance};
use crate::ledger::Ledger;
use crate::message::{Name, Shown, clipped, names};
use crate::money::{Amount, Rate, Rounding};
use crate::phrase::Phrase;
use crate::plan::Plan;
use crate::policy::own;
use crate::policy::schema::{BasisKind, Freeze, Model, Programme};
use crate::policy::terms::{Terms, TermsError};
use crate::problem::{Code, Entries, MOST_PROBLEMS, Passed, Problem, RequestProblem};
use crate::report::answer::{Answer, BasisShare, Headline, Line, Payout, PayoutState, RateUsed, TierMonth};
use crate::report::headline::{self, HeadlineFigure, Lines, SHARE};
use crate::report::incentive::{self, Read};
use crate::report::said::{Days, PayoutRule, TimetableStep};
use crate::report::spreadsheet::{self, Workbook};
use crate::report::statement::{self, LineId, PlanFacts, StatementInputs, StatementLine};
use crate::report::working::{Explainer, Figure, StepTitle, Working, quoted};
use crate::report::{changes, finance, working};
use crate::request::{Book, Editions, PassThrough, Request, TierPath};
use crate::settle::{self, Delay, Partner, Settlement};

/// What comes of a question: an answer, or what must be put right first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Outcome {
    /// The answer.
    Answer(Box<Answer>),
    /// What must be put right.
    Refused {
        /// Each problem at its field.
        problems: Vec<Problem>,
    },
}

/// Why there is no model to run.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// What the user must put right.
    Problems(Vec<Problem>),
    /// What only the caller can.
    Error(Error),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Problems(problems) => Self::Refused(problems),
            Refusal::Error(error) => error,
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(problems) => Self::Problems(problems),
            error => Self::Error(error),
        }
    }
}

/// Steps that are written into a file at most: more of them no spreadsheet opens with pleasure.
const MOST_ROWS: usize = 200_000;

/// Things held, and values of a contract, that are taken at once.
const MOST_HELD: usize = 100;
const MOST_OWN: usize = 1_000;

/// Months by which claims may be late.
const LATEST_CLAIM: u32 = 60;

/// Answers `request` under `programme`; none is needed for a request that brings its own terms.
///
/// # Errors
/// When there are no terms at all, or a figure leaves the range of exact decimals, which bounds are
/// there to prevent.
pub fn estimate<'p>(programme: impl Into<Option<&'p Programme>>, request: &Request) -> Result<Outcome, Error> {
    match with_model(programme.into(), request, Counting::Expected, |model| Ok(model.answer(&model.sourced()?))) {
        Ok(answer) => Ok(Outcome::Answer(Box::new(answer))),
        Err(Refusal::Problems(problems)) => Ok(Outcome::Refused { problems }),
        Err(Refusal::Error(error)) => Err(error),
    }
}

/// The working of one figure of the answer to `request`.
///
/// # Errors
/// When the request is refused, or its answer has no such figure.
pub fn working<'p>(
    programme: impl Into<Option<&'p Programme>>,
    request: &Request,
    figure: &Figure,
) -> Result<Working, Error> {
    Ok(with_model(programme.into(), request, Counting::Expected, |model| model.working(figure))?)
}

/// The model behind the answer to `request` as a live spreadsheet.
///
/// # Errors
/// When the request is refused.
pub fn spreadsheet<'p>(programme: impl Into<Option<&'p Programme>>, request: &Request) -> Result<Workbook, Error> {
    Ok(with_model(programme.into(), request, Counting::Expected, |model| model.spreadsheet(request))?)
}

/// Everything that formulas are built from, beside the terms in force. Where two requests have the same, settlement
/// and statement write the same of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ModelInputs {
    partner: Partner,
    /// What the partner passes on to resellers.
    pass_through: Option<PassThrough>,
    pub ledger: Ledger,
    /// Services, costs and what else the plan states, when the sales are a plan's.
    plan: Option<(PlanFacts, Forecast)>,
}

impl ModelInputs {
    /// Whether the sales are a plan's.
    pub fn is_planned(&self) -> bool {
        self.plan.is_some()
    }

    /// The figures of the request among them. Two that are equal may be written with other decimals, and an answer
    /// shows as many.
    pub fn figures(&self) -> impl Iterator<Item = Decimal> + '_ {
        let held = self.partner.credentials.iter().chain(&self.partner.to_obtain).map(|(_, held)| held.value());
        let passed = self.partner.passes_on.into_iter().chain(self.pass_through.map(|shares| shares.incentives));
        let exchanged = self.partner.exchange.iter().flat_map(|it| it.rates.iter().map(|used| used.exchange.rate));
        let stated = self.plan.iter().flat_map(|(stated, _)| stated.rates());
        held.chain(passed.chain(exchanged).chain(stated).map(Rate::value))
    }
}

/// A request turned into formulas. It holds nothing of the terms.
#[derive(Clone, Debug)]
pub(crate) struct BuiltModel {
    pub graph: Graph,
    pub from: ModelInputs,
    pub settlement: Settlement,
    lines: Vec<StatementLine>,
    model: Model,
    /// ISO 4217 code of the book.
    pub currency: String,
    /// How amounts of the book are rounded.
    cents: Rounding,
}

/// A request turned into formulas, and what they are read beside.
pub(crate) struct ModelView<'a> {
    pub terms: &'a Terms<'a>,
    plan: Option<&'a Plan>,
    pub built: BuiltModel,
}

/// The programme that `request` is settled under: the one given or brought, with the partner's own figures in it.
pub(crate) fn effective<'p>(
    programme: Option<&'p Programme>,
    request: &Request,
) -> Result<Cow<'p, Programme>, Refusal> {
    let programme = match (&request.terms, programme) {
        (Some(text), _) if cfg!(feature = "studies") => Cow::Owned(own::from_json(text).map_err(refused)?),
        (Some(_), _) => return Err(elsewhere().into()),
        (None, Some(programme)) => Cow::Borrowed(programme),
        (None, None) => {
            let message =
                format!("no programme was given for \"{}\", and the request brings none", request.programme);
            return Err(Error::UnknownProgramme(message).into());
        }
    };
    if request.own.is_empty() {
        return Ok(programme);
    }
    if !cfg!(feature = "studies") {
        return Err(elsewhere().into());
    }
    let owned = match request.editions {
        Editions::AsOf => own::apply(&programme, request.as_of, &request.own),
        Editions::InForce => own::apply_through(&programme, request.asked(), &request.own),
    };
    owned.map(Cow::Owned).map_err(refused)
}

/// What a module without the feature `studies` says to a request with terms, contract values or sales in it.
fn elsewhere() -> Error {
    Error::Shape(
        "this module answers plans under the programmes that ship: ask the module with studies".to_owned(),
    )
}

/// The rate that the table which ships gives between two currencies; none when it lacks one, or when they are one.
#[must_use]
pub fn exchange(from: &str, to: &str) -> Option<RateUsed> {
    let conversion = exchange::conversion(Some(from), &[], to).ok().flatten()?;
    conversion.rates.first().map(rate_used)
}

fn rate_used(used: &Used) -> RateUsed {
    let Exchange { purpose, from, to, rate, date } = used.exchange.clone();
    RateUsed { purpose, from, to, rate, date, cited: quoted(used) }
}

fn refused(mut problems: Vec<Problem>) -> Refusal {
    problems.truncate(MOST_PROBLEMS);
    Refusal::Problems(problems)
}

/// The tables of `programme` that `request` is settled under.
pub(crate) fn in_force<'p>(programme: &'p Programme, request: &Request) -> Result<Terms<'p>, Refusal> {
    let (terms, field) = match (request.editions, &request.book) {
        (Editions::AsOf, _) => (Terms::on(programme, request.as_of), "asOf"),
        (Editions::InForce, Book::Plan(_)) => (Terms::through(programme, request.asked()), "plan.start"),
        (Editions::InForce, Book::Sales(_)) => (Terms::through(programme, request.asked()), "sales.start"),
    };
    terms.map_err(|error| {
        Refusal::Problems(vec![Problem::new(Code::NotInForce, field, not_in_force(programme, &error))])
    })
}

fn not_in_force(programme: &Programme, error: &TermsError) -> RequestProblem {
    let programme = Name::Programme(programme.id.clone());
    match *error {
        TermsError::TooEarly { day, first, .. } => {
            RequestProblem::NotYetInForce { programme, day: day.into(), first: first.into() }
        }
        TermsError::TooLate { day, last, .. } => {
            RequestProblem::NoLongerInForce { programme, day: day.into(), last: last.into() }
        }
    }
}

/// Checks `request` and writes the formulas of its sales, with customers counted in the one way or the other.
pub(crate) fn collect_inputs(
    terms: &Terms<'_>,
    request: &Request,
    counting: Counting,
    graph: &mut Graph,
) -> Result<ModelInputs, Refusal> {
    let programme = terms.programme;
    let mut problems = check_partner(programme, request);
    let exchange = exchange::conversion(request.currency.as_deref(), &request.rates, &programme.currency);
    problems.extend(exchange.as_ref().err().cloned().unwrap_or_default());
    let (ledger, plan) = match &request.book {
        Book::Plan(plan) => {
            let facts = Facts::of(terms, request);
            problems.extend(forecast::check(plan, &facts));
            problems.extend(check_rules(plan, terms, request));
            if !problems.is_empty() {
                return Err(refused(problems));
            }
            let mut forecast = forecast::forecast(plan, &facts, counting, graph);
            (core::mem::take(&mut forecast.ledger), Some((PlanFacts::of(plan), forecast)))
        }
        Book::Sales(_) if !problems.is_empty() => return Err(refused(problems)),
        Book::Sales(_) if !cfg!(feature = "studies") => return Err(elsewhere().into()),
        Book::Sales(sales) => (book::ledger(sales, terms, &request.country, graph).map_err(refused)?, None),
    };
    let to_obtain = request.credentials.iter().filter_map(|held| Some((held.id.clone(), held.to_obtain?)));
    // Who bills no resellers passes nothing on.
    let resells = programme.role.iter().any(|role| role.id == request.role && role.model == Model::Resale);
    let pass_through = request.pass_through.filter(|_| resells);
    let partner = Partner {
        role: request.role.clone(),
        tier: request.tier.clone(),
        country: request.country.clone(),
        evolves: request.tier_path == TierPath::Evolving,
        credentials: request.credentials.iter().map(|held| (held.id.clone(), held.value)).collect(),
        to_obtain: to_obtain.collect(),
        claims_after: request.claims_after,
        passes_on: pass_through.map(|shares| shares.discount),
        exchange: exchange.ok().flatten(),
    };
    Ok(ModelInputs { partner, pass_through, ledger, plan })
}

/// Writes settlement and statement into `graph`, which holds the sales.
pub(crate) fn build(terms: &Terms<'_>, from: ModelInputs, mut graph: Graph) -> BuiltModel {
    let programme = terms.programme;
    let settlement = settle::settle(terms, &from.ledger, &from.partner, &mut graph);
    let role = programme.role.iter().find(|role| role.id == from.partner.role);
    let model = role.map_or(Model::Resale, |role| role.model);
    let cents = from.partner.cents(programme);
    let lines = statement::lines(
        &mut graph,
        &StatementInputs {
            model,
            terms,
            ledger: &from.ledger,
            settlement: &settlement,
            plan: from.plan.as_ref().map(|(stated, forecast)| (stated, forecast)),
            pass_through: from.pass_through,
            cents,
        },
    );
    let currency = from.partner.exchange.as_ref().map_or(&programme.currency, |it| &it.plan).clone();
    BuiltModel { graph, from, settlement, lines, model, currency, cents }
}

/// Turns `request` into formulas, with customers counted in the one way or the other, and hands them to `then`.
pub(crate) fn with_model<T>(
    programme: Option<&Programme>,
    request: &Request,
    counting: Counting,
    then: impl FnOnce(ModelView<'_>) -> Result<T, Error>,
) -> Result<T, Refusal> {
    sizes(request)?;
    let programme = effective(programme, request)?;
    let terms = in_force(&programme, request)?;
    let mut graph = Graph::default();
    let from = collect_inputs(&terms, request, counting, &mut graph)?;
    then(ModelView::new(&terms, request, build(&terms, from, graph))).map_err(Refusal::from)
}

/// Refuses lists too long to look into.
pub(crate) fn sizes(request: &Request) -> Result<(), Refusal> {
    let lists = [
        ("credentials", request.credentials.len(), Entries::Credentials, MOST_HELD),
        ("own", request.own.len(), Entries::OwnValues, MOST_OWN),
        ("rates", request.rates.len(), Entries::Rates, MOST_HELD),
    ];
    let too_many = lists.into_iter().filter(|(_, given, _, most)| given > most);
    let problems = too_many.map(|(field, given, what, most)| {
        Problem::new(
            Code::TooMuch,
            field,
            RequestProblem::TooManyEntries { what, given, most, over: given - most },
        )
    });
    let problems: Vec<Problem> = problems.collect();
    if problems.is_empty() { Ok(()) } else { Err(refused(problems)) }
}

/// What is wrong with who is asked about.
fn check_partner(programme: &Programme, request: &Request) -> Vec<Problem> {
    let mut problems = Vec::new();
    let role = programme.role.iter().find(|role| role.id == request.role);
    let named = Name::Programme(programme.id.clone());
    match role {
        None => {
            let message = RequestProblem::NoSuchRole {
                given: clipped(&request.role),
                programme: named.clone(),
                known: names(Name::Role, programme.role.iter().map(|role| &role.id)),
            };
            problems.push(Problem::new(Code::Unknown, "role", message));
        }
        Some(role) if role.tiers.is_empty() && !request.tier.is_empty() => {
            let role = Name::Role(role.id.clone());
            let message = RequestProblem::RoleWithoutTiers { role, given: clipped(&request.tier) };
            problems.push(Problem::new(Code::Unknown, "tier", message));
        }
        Some(role) if !role.tiers.is_empty() && !role.tiers.contains(&request.tier) => {
            let open = programme.tier.iter().map(|tier| &tier.id).filter(|tier| role.tiers.contains(tier));
            let message = RequestProblem::TierNotOpen {
                given: clipped(&request.tier),
                role: Name::Role(role.id.clone()),
                known: names(Name::Tier, open),
            };
            problems.push(Problem::new(Code::Unknown, "tier", message));
        }
        Some(_) => {}
    }
    let code = &request.country;
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let message = RequestProblem::NotCountry { given: clipped(code) };
        problems.push(Problem::new(Code::Unknown, "country", message));
    }
    for (index, held) in request.credentials.iter().enumerate() {
        if !programme.credential.iter().any(|known| known.id == held.id) {
            let message = RequestProblem::NoSuchCredential {
                given: clipped(&held.id),
                programme: named.clone(),
                known: names(Name::Credential, programme.credential.iter().map(|it| &it.id)),
            };
            problems.push(Problem::new(Code::Unknown, format!("credentials[{index}].id"), message));
        }
        if held.value.value().is_sign_negative() && !held.value.value().is_zero() {
            let message = RequestProblem::HeldBelowZero { given: Shown::number(held.value.value()) };
            problems.push(Problem::new(Code::OutOfBounds, format!("credentials[{index}].value"), message));
        }
        if let Some(more) = held.to_obtain.filter(|more| more.value() < Decimal::ZERO || *more > held.value) {
            let [given, held] = [more, held.value].map(|figure| Shown::number(figure.value()));
            let message = RequestProblem::ObtainedBeyondHeld { given, held };
            problems.push(Problem::new(Code::OutOfBounds, format!("credentials[{index}].toObtain"), message));
        }
    }
    if let Some(shares) = &request.pass_through {
        for (key, what, share) in [
            ("discount", Passed::Discount, shares.discount),
            ("incentives", Passed::Incentives, shares.incentives),
        ] {
            if share.value().is_sign_negative() && !share.value().is_zero() || share.value() > Decimal::ONE {
                let message = RequestProblem::PassedOutOfBounds { what, given: Shown::rate(share.value()) };
                problems.push(Problem::new(Code::OutOfBounds, format!("passThrough.{key}"), message));
            }
        }
        let passes = [shares.discount, shares.incentives].iter().any(|share| !share.value().is_zero());
        if let Some(role) = role.filter(|role| passes && role.model != Model::Resale) {
            let message = RequestProblem::NoResellers { role: Name::Role(role.id.clone()) };
            problems.push(Problem::new(Code::Conflict, "passThrough", message));
        }
    }
    if request.claims_after > LATEST_CLAIM {
        let message = RequestProblem::ClaimsTooLate { given: request.claims_after, most: LATEST_CLAIM };
        problems.push(Problem::new(Code::OutOfBounds, "claimsAfter", message));
    }
    problems
}

/// What the programme's rules forbid in a plan: accounts of others, discounts not allowed.
fn check_rules(plan: &Plan, terms: &Terms<'_>, request: &Request) -> Vec<Problem> {
    let mut problems = Vec::new();
    let role = terms.programme.role.iter().find(|role| role.id == request.role);
    let tier = (!request.tier.is_empty()).then_some(request.tier.as_str());
    let limits = terms.customer_discounts.iter().copied();
    let limit = limits
        .filter(|table| terms.applies(&table.applies, &request.role, tier, &request.country))
        .min_by_key(|table| table.at_most);
    let cohorts = plan
        .cohorts
        .iter()
        .enumerate()
        .map(|(index, cohort)| (format!("plan.cohorts[{index}]"), cohort.account.as_str(), cohort.discount));
    let projects =
        plan.projects.iter().enumerate().map(|(index, project)| {
            (format!("plan.projects[{index}]"), project.account.as_str(), project.discount)
        });
    for (field, account, discount) in cohorts.chain(projects) {
        // An account class nobody has heard of is reported as such already.
        let known = terms.programme.account.iter().any(|class| class.id == account);
        let closed = |open: &[String]| known && !open.is_empty() && !open.iter().any(|open| open == account);
        if let Some(role) = role.filter(|role| closed(&role.accounts)) {
            let message = RequestProblem::AccountNotOpen {
                role: Name::Role(role.id.clone()),
                account: Name::Account(account.to_owned()),
                known: names(Name::Account, &role.accounts),
            };
            problems.push(Problem::new(Code::Forbidden, format!("{field}.account"), message));
        }
        if let Some(table) = limit.filter(|table| discount > table.at_most) {
            let message = RequestProblem::DiscountNotAllowed {
                given: Shown::rate(discount.value()),
                table: Name::Table(table.id.clone()),
                role: Name::Role(request.role.clone()),
                country: clipped(&request.country),
                most: Shown::rate(table.at_most.value()),
            };
            problems.push(Problem::new(Code::Forbidden, format!("{field}.discount"), message));
        }
    }
    problems
}

impl<'a> ModelView<'a> {
    /// What was built of `request`, beside the terms it was built under.
    pub fn new(terms: &'a Terms<'a>, request: &'a Request, built: BuiltModel) -> Self {
        let plan = match &request.book {
            Book::Plan(plan) => Some(plan),
            Book::Sales(_) => None,
        };
        Self { terms, plan, built }
    }

    /// The figure of a line over all months; nothing when the answer has no such line.
    pub fn total(&mut self, id: &LineId) -> Node {
        let total = self.line(id).map(|line| line.total);
        total.unwrap_or_else(|| self.built.graph.zero())
    }

    /// The figures of a line, month by month.
    pub fn months(&self, id: &LineId) -> Vec<Node> {
        self.line(id).map(|line| line.months.clone()).unwrap_or_default()
    }

    /// The formula of a figure of the headline that is computed; for the others, zero.
    pub fn headline_node(&mut self, figure: HeadlineFigure) -> Node {
        let built = &mut self.built;
        let capital = self.plan.map_or(Rate::ZERO, |plan| plan.costs.capital);
        let lines = Lines { lines: &built.lines, model: built.model, capital, rounding: built.cents };
        let typed = |(node, label): (Node, Label)| (label.what == Phrase::CapitalRate as u16).then_some(node);
        let yearly = built.graph.labels().find_map(typed);
        if let (HeadlineFigure::Npv, Some(yearly)) = (figure, yearly) {
            return lines.moving_present_value(&mut built.graph, yearly);
        }
        let node = lines.formula(&mut built.graph, figure, &built.from.ledger, &mut Vec::new());
        node.unwrap_or_else(|| built.graph.zero())
    }

    /// Every figure, exactly.
    pub fn exact(&self) -> Result<Vec<Decimal>, Error> {
        let run = Evaluator::<Decimal>::new(&self.built.graph);
        run.values(self.built.graph.inputs()).map_err(|overflow| self.overflow(overflow))
    }

    /// Bounds keep figures in range as they are typed. Exchanged into a weaker currency they may leave it.
    pub fn overflow(&self, overflow: Overflow) -> Error {
        if self.built.settlement.rates.is_empty() {
            return Error::Overflow(overflow.to_string());
        }
        let message = RequestProblem::BeyondExact { currency: self.terms.programme.currency.clone() };
        Error::Refused(vec![Problem::new(Code::TooMuch, "currency", message)])
    }

    /// Every figure, exactly, and what it rests on.
    pub fn sourced(&self) -> Result<Provenance, Error> {
        Provenance::new(&self.built.graph, self.exact()?).map_err(|overflow| self.overflow(overflow))
    }

    /// The answer, of the figures that the formulas make.
    pub fn answer(&self, sourced: &Provenance) -> Answer {
        let values = sourced.values();
        let value = |node: Node| Amount::exactly(sourced.value(node));
        let lines = self
            .built
            .lines
            .iter()
            .map(|line| Line {
                id: line.id.to_string(),
                parent: line.parent.as_ref().map(ToString::to_string),
                title: line.title.clone(),
                term: line.term.clone(),
                role: line.role,
                section: line.section,
                waterfall: line.waterfall,
                balance: line.balance,
                basis: line.months.iter().filter_map(|&month| sourced.basis(month)).max(),
                amounts: line.months.iter().map(|&month| value(month)).collect(),
                total: value(line.total),
            })
            .collect();
        let months = (0..self.built.from.ledger.months).map(|index| self.built.from.ledger.month(index));
        let reports = self.built.settlement.incentives.iter();

        let read = Read { terms: self.terms, graph: &self.built.graph, values, ledger: &self.built.from.ledger };
        Answer {
            currency: self.built.currency.clone(),
            programme_currency: self.terms.programme.currency.clone(),
            rates: self.rates(),
            months: months.collect(),
            headline: self.headline(values),
            lines,
            basis: self.basis(sourced),
            incentives: incentive::joined(reports.map(|one| incentive::report(one, &read))),
            tiers: self.tiers(values),
            changes: changes::changes(self.terms, &self.built.from.partner),
            payouts: self.payouts(values),
            steps: u32::try_from(self.built.graph.ops().len()).unwrap_or(u32::MAX),
        }
    }

    /// Which exchange rate was used for what.
    fn rates(&self) -> Vec<RateUsed> {
        self.built.settlement.rates.iter().map(|(_, used)| rate_used(used)).collect()
    }

    fn line(&self, id: &LineId) -> Option<&StatementLine> {
        self.built.lines.iter().find(|line| line.id == *id)
    }

    fn headline(&self, values: &[Decimal]) -> Headline {
        let total = |id: &LineId| self.line(id).map_or(Decimal::ZERO, |line| values[line.total.index()]);
        let months = |id: &LineId| -> Vec<Decimal> {
            self.line(id).map(|line| line.months.iter().map(|it| values[it.index()]).collect()).unwrap_or_default()
        };
        let vendors = self.built.lines.iter().filter(|line| line.vendors);
        let earnings: Decimal = vendors.map(|line| values[line.total.index()]).sum();
        let services = self.built.lines.iter().filter(|line| matches!(line.id, LineId::Service(_)));
        let services: Decimal = services.map(|line| values[line.total.index()]).sum();
        let sold = if self.built.model == Model::Referral { earnings } else { total(&LineId::Revenue) };
        let revenue = sold + services;
        let profit = total(&LineId::Profit);
        let cash = months(&LineId::NetCash);
        let capital = self.plan.map_or(Rate::ZERO, |plan| plan.costs.capital);
        Headline {
            profit: Amount::exactly(profit),
            earnings: Amount::exactly(earnings),
            revenue: Amount::exactly(revenue),
            margin: (!revenue.is_zero()).then(|| Rate::exactly(SHARE.apply(profit / revenue))),
            payback: finance::payback(&cash).map(|month| self.built.from.ledger.month(month)),
            funding: Amount::exactly(finance::funding(&cash)),
            npv: Amount::exactly(finance::npv(&cash, capital, self.built.cents)),
            irr: finance::irr(&cash),
        }
    }

    /// What partner discount, incentives and charges rest on; amounts of either sign count alike.
    fn basis(&self, sourced: &Provenance) -> Vec<BasisShare> {
        let kinds = [BasisKind::Published, BasisKind::Own, BasisKind::Reported, BasisKind::Illustrative];
        let mut amounts = [Decimal::ZERO; 4];
        for figure in self.built.lines.iter().filter(|line| line.vendors).map(|line| line.total) {
            let Some(softest) = sourced.basis(figure) else { continue };
            for (kind, amount) in kinds.into_iter().zip(&mut amounts) {
                // What rounding left on the plan's own side belongs to the table that was rounded.
                let rest = if kind == softest { sourced.part(figure, None) } else { Decimal::ZERO };
                *amount += self.built.cents.apply(sourced.part(figure, Some(kind)) + rest).abs();
            }
        }
        let whole: Decimal = amounts.iter().sum();
        kinds
            .into_iter()
            .zip(amounts)
            .map(|(kind, amount)| BasisShare {
                kind,
                amount: Amount::exactly(amount),
                share: if whole.is_zero() { Rate::ZERO } else { Rate::exactly(SHARE.apply(amount / whole)) },
            })
            .collect()
    }

    fn tiers(&self, values: &[Decimal]) -> Vec<TierMonth> {
        let months = self.built.settlement.tiers.iter().enumerate();
        months
            .filter_map(|(index, shares)| {
                let held = shares.iter().find(|share| values[share.flag.index()] >= Decimal::ONE)?;
                let tier = self.terms.programme.tier.get(held.tier?)?;
                Some(TierMonth { month: self.built.from.ledger.month(index), tier: tier.id.clone() })
            })
            .collect()
    }

    fn payouts(&self, values: &[Decimal]) -> Vec<Payout> {
        let last = self.built.from.ledger.last();
        let mut payouts = Vec::new();
        for settled in self.built.settlement.incentives.iter().filter(|settled| !settled.charge) {
            let table = settled.table(self.terms);
            for payment in &settled.payments {
                let amount = values[payment.amount.index()];
                let carried = amount.is_zero() && payment.own.is_some_and(|own| !values[own.index()].is_zero());
                if amount.is_zero() && !carried {
                    continue;
                }
                let paid = payment.paid.filter(|_| !carried);
                let delay = if carried { Some(Delay::CarriedForward) } else { payment.delay };
                let arrived = paid.is_some_and(|month| month <= last);
                let state = match delay {
                    Some(Delay::Expired) => PayoutState::Expired,
                    _ if arrived => PayoutState::Paid,
                    Some(Delay::Frozen(_)) => PayoutState::Frozen,
                    _ if payment.confirmed <= last.last_day() => PayoutState::Confirmed,
                    _ if self.built.from.ledger.month(payment.earned) == last => PayoutState::Estimated,
                    _ => PayoutState::Draft,
                };
                payouts.push(Payout {
                    incentive: table.id.clone(),
                    earned: self.built.from.ledger.month(payment.earned),
                    confirmed: payment.confirmed,
                    paid,
                    state,
                    form: payment.form,
                    amount: Amount::exactly(amount),
                    with_tax: payment.with_tax.map(|node| Amount::exactly(values[node.index()])),
                    reason: delay.map(reason).or_else(|| timetable(&table.payout)),
                });
            }
        }
        payouts
    }

    fn spreadsheet(self, request: &Request) -> Result<Workbook, Error> {
        let steps = self.built.graph.ops().len();
        if steps > MOST_ROWS {
            let message = RequestProblem::ModelTooLarge { given: steps, most: MOST_ROWS };
            return Err(Error::Refused(vec![Problem::new(Code::TooMuch, "book", message)]));
        }
        let sourced = self.sourced()?;
        Ok(spreadsheet::workbook(&spreadsheet::WorkbookInputs {
            request,
            plan: self.plan,
            programme: self.terms.programme,
            terms: self.terms,
            clauses: &settle::clauses(self.terms),
            ledger: &self.built.from.ledger,
            graph: &self.built.graph,
            values: &sourced,
            settlement: &self.built.settlement,
            lines: &self.built.lines,
            basis: self.basis(&sourced),
            currency: &self.built.currency,
        }))
    }

    fn working(mut self, figure: &Figure) -> Result<Working, Error> {
        match figure {
            Figure::Node(node) => {
                let node = Node::at(*node as usize).ok_or_else(|| Error::UnknownFigure(format!("{figure:?}")))?;
                self.explained(node, Vec::new())
            }
            Figure::Line { line, from, to } => {
                let (node, title) = self.stretch(line, *from as usize, *to as usize)?;
                self.explained(node, vec![(node, title)])
            }
            Figure::Headline(figure) => self.headline_working(*figure),
        }
    }

    /// The step of a line over some months, and what it is called.
    fn stretch(&mut self, line: &str, from: usize, to: usize) -> Result<(Node, StepTitle), Error> {
        let found = self.built.lines.iter().find(|formula| formula.id.to_string() == line);
        let found = found.ok_or_else(|| Error::UnknownFigure(line.to_owned()))?;
        // A stretch that ends before it begins is none, not one of nothing.
        let months = found.months.get(from..=to).filter(|months| !months.is_empty());
        let months = months.ok_or_else(|| Error::UnknownFigure(format!("{line} in months {from} to {to}")))?;
        let node = match months {
            [only] => *only,
            [.., last] if found.balance => *last,
            _ => self.built.graph.sum(months),
        };
        let (first, last) = (self.built.from.ledger.month(from), self.built.from.ledger.month(to));
        let line = found.title.clone();
        let title = if from == to {
            StepTitle::LineMonth { line, month: first.into() }
        } else {
            StepTitle::LineMonths { line, first: first.into(), last: last.into() }
        };
        Ok((node, title))
    }

    fn headline_working(mut self, figure: HeadlineFigure) -> Result<Working, Error> {
        let values = self.exact()?;
        let headline = self.headline(&values);
        let capital = self.plan.map_or(Rate::ZERO, |plan| plan.costs.capital);
        let (model, rounding) = (self.built.model, self.built.cents);
        let lines = Lines { lines: &self.built.lines, model, capital, rounding };
        let mut titles = Vec::new();
        if let Some(node) = lines.formula(&mut self.built.graph, figure, &self.built.from.ledger, &mut titles) {
            titles.push((node, StepTitle::Headline { figure }));
            let mut working = self.explained(node, titles)?;
            if figure == HeadlineFigure::Margin && !working.parts.is_empty() {
                // The quotient before it is rounded is no figure of its own.
                working.parts = working.parts.remove(0).parts;
            }
            return Ok(working);
        }
        let months = self.line(&LineId::NetCash).map(|line| line.months.clone()).unwrap_or_default();
        let cash: Vec<Decimal> = months.iter().map(|month| values[month.index()]).collect();
        let (line, at) = headline::found_in(figure, &headline, &cash, &self.built.from.ledger);
        let (from, to) = at.map_or((0, cash.len().saturating_sub(1)), |at| (at, at));
        let (node, title) = self.stretch(&line.to_string(), from, to)?;
        let below = self.explained(node, vec![(node, title)])?;
        Ok(headline::looked_up(figure, &headline, &cash, (&self.built.from.ledger, self.built.cents), below))
    }

    /// The working of a step; `named` are called something else here than in the statement.
    fn explained(&self, node: Node, named: Vec<(Node, StepTitle)>) -> Result<Working, Error> {
        let mut titles = working::line_titles(&self.built.lines, &self.built.from.ledger);
        titles.extend(named);
        let values = self.sourced()?;
        let BuiltModel { graph, from, settlement, currency, .. } = &self.built;
        Explainer {
            programme: self.terms.programme,
            terms: self.terms,
            clauses: &settle::clauses(self.terms),
            graph,
            values: &values,
            settlement,
            ledger: &from.ledger,
            titles,
            currency,
            foreign: working::foreign(graph, settlement, currency),
        }
        .explain(node)
    }
}

const fn reason(delay: Delay) -> PayoutRule {
    match delay {
        Delay::Frozen(Freeze::StretchUnpaid) => PayoutRule::FrozenUnpaid,
        Delay::Frozen(Freeze::AnyOverdue) => PayoutRule::FrozenOverdue,
        Delay::Frozen(Freeze::UntilCollected) => PayoutRule::FrozenUncollected,
        Delay::Held => PayoutRule::Held,
        Delay::Instalment => PayoutRule::Instalment,
        Delay::CarriedForward => PayoutRule::CarriedForward,
        Delay::HalfYear => PayoutRule::HalfYear,
        Delay::Expired => PayoutRule::Expired,
    }
}

/// The programme's own timetable from the end of the period to the money; nothing when it pays at once.
fn timetable(payout: &crate::policy::schema::Payout) -> Option<PayoutRule> {
    let steps = [
        (payout.grace_days, TimetableStep::Grace),
        (payout.reconciled_after_working_days, TimetableStep::Reconcile),
        (payout.invoiced_after_working_days, TimetableStep::Invoice),
        (payout.paid_after_days, TimetableStep::Pay),
    ];
    let steps = steps.into_iter().filter(|(days, _)| *days > 0).map(|(days, what)| Days::Of { days, what });
    let steps: Vec<Days> = steps.collect();
    (!steps.is_empty()).then_some(PayoutRule::Timetable { steps })
}
