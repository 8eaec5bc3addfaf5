//! The statement's lines, as formulas: from list price to profit, and from profit to cash.

use rust_decimal::Decimal;

use super::answer::{LineRole, Section, Waterfall};
use crate::date::Month;
use crate::forecast::{Forecast, Subject};
use crate::formula::{Graph, Label, Node, Op, Unit};
use crate::ledger::{Ledger, ListPrice, Paid};
use crate::money::{Rate, Rounding};
use crate::order;
use crate::phrase::Phrase;
use crate::plan::{Cash, Plan, ServiceKind};
use crate::policy::schema::{Form, Model, Term};
use crate::policy::terms::Terms;
use crate::request::PassThrough;
use crate::settle::{Delay, Settled, Settlement};

/// A line in formulas.
#[derive(Clone, Debug)]
pub struct Formula {
    /// Its name.
    pub id: String,
    /// The line it is a part of.
    pub parent: Option<&'static str>,
    /// Its title.
    pub label: String,
    /// The field's word for it.
    pub term: Option<&'static str>,
    /// How it is set.
    pub role: LineRole,
    /// Profit or cash.
    pub section: Section,
    /// Its place in the waterfall.
    pub waterfall: Option<Waterfall>,
    /// Whether it is part of what the vendor leaves, gives or keeps.
    pub vendors: bool,
    /// Whether its total is its last month (a balance) instead of its sum.
    pub balance: bool,
    /// Month by month.
    pub months: Vec<Node>,
    /// Over all months.
    pub total: Node,
}

/// What the statement itself takes from a plan. All else of it is in the forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    services: Vec<(String, ServiceKind)>,
    cash: Cash,
    capital: Rate,
    tax: Rate,
}

impl Stated {
    /// The shares of money that the plan names.
    pub fn rates(&self) -> [Rate; 3] {
        [self.cash.bad_debt, self.capital, self.tax]
    }

    /// What `plan` states.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        Self {
            services: plan.services.iter().map(|service| (service.name.clone(), service.kind)).collect(),
            cash: plan.cash.clone(),
            capital: plan.costs.capital,
            tax: plan.costs.tax,
        }
    }
}

/// What the statement is written from.
pub struct Sources<'a, 's> {
    /// The partner's role.
    pub model: Model,
    /// The terms in force.
    pub terms: &'s Terms<'a>,
    /// Sales.
    pub ledger: &'s Ledger,
    /// What they settled to.
    pub settlement: &'s Settlement,
    /// Services and costs, when the sales are a plan's.
    pub plan: Option<(&'s Stated, &'s Forecast)>,
    /// What the partner passes on to resellers.
    pub pass_through: Option<PassThrough>,
    /// How amounts of the plan are rounded.
    pub cents: Rounding,
}

/// Writes the lines of a statement.
pub fn lines(graph: &mut Graph, from: &Sources<'_, '_>) -> Vec<Formula> {
    let mut statement = Statement { graph, from, lines: Vec::new(), passes_on: None };
    let gross = statement.trade();
    let incentives = statement.incentives();
    let services = statement.services();
    let costs = statement.costs();
    let operating =
        statement.together("operating-profit", "Operating profit", &[gross, incentives, services, costs]);
    statement.close(operating);
    statement.lines
}

/// The field's word for a kind of incentive.
#[must_use]
pub const fn term(term: Term) -> &'static str {
    match term {
        Term::Rebate => "rebate",
        Term::Commission => "commission",
        Term::Bounty => "bounty",
        Term::Mdf => "marketing development fund (MDF)",
        Term::Spif => "sales performance incentive fund (SPIF)",
        Term::Funding => "funding",
        Term::Credit => "invoice credit",
        Term::RevenueShare => "revenue share",
        Term::Fee => "fee",
    }
}

type Months = Vec<Node>;

struct Statement<'g, 'f, 'a, 's> {
    graph: &'g mut Graph,
    from: &'f Sources<'a, 's>,
    lines: Vec<Formula>,
    /// Share of incentives that resellers get, once it is written.
    passes_on: Option<Node>,
}

impl Statement<'_, '_, '_, '_> {
    fn months(&self) -> usize {
        self.from.ledger.months
    }

    /// A rate of the plan.
    fn typed(&mut self, rate: Rate, what: Phrase) -> Node {
        let node = self.graph.input(rate.value(), Unit::Rate);
        let about = Subject::default().pack();
        self.graph.label(node, Label { what: what as u16, about, clause: None });
        node
    }

    fn nothing(&mut self) -> Months {
        vec![self.graph.zero(); self.months()]
    }

    fn minus(&mut self, months: &[Node]) -> Months {
        let zero = self.graph.zero();
        months.iter().map(|&month| if month == zero { zero } else { self.graph.sub(zero, month) }).collect()
    }

    /// Month by month sums of several lines.
    fn added(&mut self, lines: &[Months]) -> Months {
        (0..self.months())
            .map(|month| {
                let parts: Vec<Node> = lines.iter().map(|line| line[month]).collect();
                self.graph.sum(&parts)
            })
            .collect()
    }

    fn add(&mut self, id: &str, label: &str, months: Months) -> &mut Formula {
        let total = self.graph.sum(&months);
        let line = Formula {
            id: id.to_owned(),
            parent: None,
            label: label.to_owned(),
            term: None,
            role: LineRole::Item,
            section: Section::Profit,
            waterfall: None,
            vendors: false,
            balance: false,
            months,
            total,
        };
        self.lines.push(line);
        let last = self.lines.len() - 1;
        &mut self.lines[last]
    }

    fn together(&mut self, id: &str, label: &str, parts: &[Months]) -> Months {
        let sum = self.added(parts);
        self.add(id, label, sum.clone()).role = LineRole::Subtotal;
        sum
    }

    /// From list price to what is left of it, by who bills the customer.
    fn trade(&mut self) -> Months {
        let trade = &self.from.settlement.trade;
        let vendor = &self.from.terms.programme.vendor;
        let given: Months =
            trade.charged.iter().zip(&trade.list).map(|(&charged, &list)| self.graph.sub(charged, list)).collect();
        if self.from.model == Model::Referral {
            let label = format!("What your customers buy from {vendor}, at list price");
            self.add("list-price", &label, trade.list.clone()).role = LineRole::Memo;
            let line = self.add("charged", &format!("What {vendor} charges them"), trade.charged.clone());
            line.role = LineRole::Memo;
            self.coupons();
            return self.nothing();
        }
        self.add("list-price", "Sales at list price", trade.list.clone()).waterfall = Some(Waterfall::Start);
        let given = self.added(&[given, trade.passed.clone()]);
        let line = self.add("customer-discount", "Discount you give", given);
        line.term = Some("customer discount");
        line.waterfall = Some(Waterfall::Step);
        if self.from.pass_through.is_some() {
            let passed = self.minus(&trade.passed);
            let line = self.add("passed-discount", "Discount you pass on to resellers", passed);
            line.term = Some("pass-through");
            line.waterfall = Some(Waterfall::Step);
        }
        let line = self.add("revenue", "What customers pay you", trade.charged.clone());
        line.term = Some("net revenue");
        line.role = LineRole::Subtotal;
        let left = match self.from.model {
            Model::Seller => self.sellers_taxes(),
            _ => self.vendor_bill(),
        };
        self.coupons();
        left
    }

    fn vendor_bill(&mut self) -> Months {
        let trade = &self.from.settlement.trade;
        let vendor = &self.from.terms.programme.vendor;
        let list = self.minus(&trade.list);
        let discount: Months =
            trade.list.iter().zip(&trade.settled).map(|(&list, &settled)| self.graph.sub(list, settled)).collect();
        let bill = self.minus(&trade.settled);
        let line = self.add("vendor-list", "The same at list price", list);
        line.parent = Some("vendor-bill");
        line.waterfall = Some(Waterfall::Step);
        let line = self.add("partner-discount", "Discount you get", discount);
        line.parent = Some("vendor-bill");
        line.term = Some("partner discount");
        line.vendors = true;
        line.waterfall = Some(Waterfall::Step);
        let line = self.add("vendor-bill", &format!("What {vendor} bills you"), bill.clone());
        line.role = LineRole::Subtotal;
        let left: Months =
            trade.charged.iter().zip(&bill).map(|(&charged, &bill)| self.graph.add(charged, bill)).collect();
        let line = self.add("resale-margin", "What resale leaves", left.clone());
        line.role = LineRole::Subtotal;
        line.term = Some("front-end margin");
        line.waterfall = Some(Waterfall::Subtotal);
        left
    }

    fn sellers_taxes(&mut self) -> Months {
        let trade = &self.from.settlement.trade;
        let mut left = vec![trade.charged.clone()];
        for (id, label, taken) in [
            ("withheld", "Withheld in the customer's country", &trade.withheld),
            ("seller-taxes", "Your taxes on the sale", &trade.taxes),
        ] {
            let zero = self.graph.zero();
            if taken.iter().all(|&month| month == zero) {
                continue;
            }
            let taken = self.minus(taken);
            self.add(id, label, taken.clone()).waterfall = Some(Waterfall::Step);
            left.push(taken);
        }
        self.added(&left)
    }

    fn coupons(&mut self) {
        let zero = self.graph.zero();
        let coupons = self.from.settlement.trade.coupons.clone();
        if coupons.iter().any(|&month| month != zero) {
            let line =
                self.add("coupons", "Consumption paid with coupons, at list price: moves no money", coupons);
            line.role = LineRole::Memo;
        }
    }

    /// What comes back, what is taken back and what the vendor keeps.
    fn incentives(&mut self) -> Months {
        let zero = self.graph.zero();
        let settled = &self.from.settlement.incentives;
        let mut parts = Vec::new();
        for one in settled.iter().filter(|one| !one.charge) {
            parts.push(one.earned.clone());
            let table = one.table(self.from.terms);
            let line = self.add(&table.id, &table.title, one.earned.clone());
            line.parent = Some("incentives");
            line.term = Some(term(table.term));
            line.vendors = true;
        }
        let clawed: Vec<Months> = settled.iter().filter(|one| !one.charge).map(|one| one.clawed.clone()).collect();
        let clawed = self.added(&clawed);
        if clawed.iter().any(|&month| month != zero) {
            let taken = self.minus(&clawed);
            parts.push(taken.clone());
            let line = self.add("clawback", "Taken back for sales given back", taken);
            line.parent = Some("incentives");
            line.term = Some("clawback");
            line.vendors = true;
        }
        let lost = self.lost();
        if lost.iter().any(|&month| month != zero) {
            parts.push(lost.clone());
            let line = self.add("lost", "Lost because it is claimed too late", lost);
            line.parent = Some("incentives");
            line.vendors = true;
        }
        let incentives = self.together("incentives", "What comes back", &parts);
        self.mark(|line| {
            line.term = Some("incentives");
            line.waterfall = Some(Waterfall::Step);
        });
        let mut all = vec![incentives];
        for one in settled.iter().filter(|one| one.charge) {
            let kept = self.minus(&one.earned);
            let table = one.table(self.from.terms);
            let line = self.add(&table.id, &table.title, kept.clone());
            line.term = Some(term(table.term));
            line.vendors = true;
            line.waterfall = Some(Waterfall::Step);
            all.push(kept);
        }
        if let Some(share) = self.passes_on() {
            let passed = self.shared(&all[0].clone(), share);
            let passed = self.minus(&passed);
            let line = self.add("passed-incentives", "Incentives you pass on to resellers", passed.clone());
            line.term = Some("pass-through");
            line.waterfall = Some(Waterfall::Step);
            all.push(passed);
        }
        self.added(&all)
    }

    /// What was earned and is lost, as money that does not come, in the month it was earned.
    fn lost(&mut self) -> Months {
        let mut lost: Vec<Vec<Node>> = vec![Vec::new(); self.months()];
        for one in self.from.settlement.incentives.iter().filter(|one| !one.charge) {
            for payment in one.payments.iter().filter(|payment| payment.delay == Some(Delay::Expired)) {
                lost[payment.earned].push(payment.amount);
            }
        }
        let lost: Months = lost.into_iter().map(|parts| self.graph.sum(&parts)).collect();
        self.minus(&lost)
    }

    /// The share of incentives that resellers get.
    fn passes_on(&mut self) -> Option<Node> {
        if let (None, Some(shares)) = (self.passes_on, self.from.pass_through) {
            self.passes_on = Some(self.typed(shares.incentives, Phrase::PassThroughIncentives));
        }
        self.passes_on
    }

    /// A share of each month, rounded.
    fn shared(&mut self, months: &[Node], share: Node) -> Months {
        let part = |&month: &Node| {
            let part = self.graph.mul(month, share);
            self.graph.round(part, self.from.cents)
        };
        months.iter().map(part).collect()
    }

    fn mark(&mut self, change: impl FnOnce(&mut Formula)) {
        if let Some(line) = self.lines.last_mut() {
            change(line);
        }
    }

    fn services(&mut self) -> Months {
        let Some((plan, forecast)) = self.from.plan else { return self.nothing() };
        if forecast.services.is_empty() {
            return self.nothing();
        }
        let mut parts = Vec::new();
        for (index, ((name, kind), line)) in plan.services.iter().zip(&forecast.services).enumerate() {
            let kind = if *kind == ServiceKind::Managed { "every month" } else { "once" };
            let name = if name.is_empty() { format!("Service {}", index + 1) } else { name.clone() };
            parts.push(line.revenue.clone());
            let revenue =
                self.add(&format!("service-{}", index + 1), &format!("{name} ({kind})"), line.revenue.clone());
            revenue.parent = Some("services");
            let delivery = self.minus(&line.delivery);
            parts.push(delivery.clone());
            let cost =
                self.add(&format!("service-{}-delivery", index + 1), &format!("Delivering it: {name}"), delivery);
            cost.parent = Some("services");
        }
        let services = self.together("services", "What your services leave", &parts);
        self.mark(|line| line.waterfall = Some(Waterfall::Step));
        services
    }

    fn costs(&mut self) -> Months {
        let Some((plan, forecast)) = self.from.plan else { return self.nothing() };
        let mut parts = Vec::new();
        for line in &forecast.costs {
            let cost = self.minus(&line.months);
            parts.push(cost.clone());
            let (id, label) = cost_line(line.what);
            self.add(id, label, cost).parent = Some("costs");
        }
        if let Some(certificates) = self.certificates() {
            let cost = self.minus(&certificates);
            parts.push(cost.clone());
            let line = self.add("cost-certificates", "Certificates your tier demands", cost);
            line.parent = Some("costs");
        }
        let bad = self.bad_debt(plan);
        parts.push(bad.clone());
        self.add("bad-debt", "Customers who do not pay", bad).parent = Some("costs");
        let costs = self.together("costs", "What running it costs", &parts);
        self.mark(|line| line.waterfall = Some(Waterfall::Step));
        costs
    }

    /// What the tier demands is paid for in the first month.
    fn certificates(&mut self) -> Option<Months> {
        let demanded = self.from.settlement.demanded?;
        let mut months = self.nothing();
        if let Some(first) = months.first_mut() {
            *first = demanded;
        }
        Some(months)
    }

    fn bad_debt(&mut self, plan: &Stated) -> Months {
        if self.from.model == Model::Referral {
            return self.nothing();
        }
        let share = self.typed(plan.cash.bad_debt, Phrase::BadDebtShare);
        let charged = self.from.settlement.trade.charged.clone();
        let lost = self.shared(&charged, share);
        self.minus(&lost)
    }

    /// Financing, tax and profit; then cash.
    fn close(&mut self, operating: Months) {
        let mut cash = self.operating_cash();
        let (financing, tax) = match self.from.plan {
            Some((plan, _)) => {
                let financing = self.financing(plan, &cash);
                self.add("financing", "Cost of the money tied up", financing.clone()).waterfall =
                    Some(Waterfall::Step);
                let tax = self.tax(plan, &operating, &financing);
                self.add("tax", "Tax on profit", tax.clone()).waterfall = Some(Waterfall::Step);
                (financing, tax)
            }
            None => (self.nothing(), self.nothing()),
        };
        let profit = self.added(&[operating, financing.clone(), tax.clone()]);
        let line = self.add("profit", "Profit", profit);
        line.role = LineRole::Total;
        line.waterfall = Some(Waterfall::End);
        cash.push(("cash-financing", "Cost of the money tied up".to_owned(), financing));
        cash.push(("cash-tax", "Tax on profit".to_owned(), tax));
        self.cash(cash);
    }

    /// A twelfth of the yearly cost of capital on what the months before have tied up.
    fn financing(&mut self, plan: &Stated, cash: &[(&'static str, String, Months)]) -> Months {
        let rate = self.typed(plan.capital, Phrase::CapitalRate);
        let twelve = self.graph.plain(Decimal::from(12), Unit::Count);
        let monthly = self.graph.div_as(rate, twelve, Unit::Rate);
        let flows: Vec<Months> = cash.iter().map(|(_, _, months)| months.clone()).collect();
        let net = self.added(&flows);
        let zero = self.graph.zero();
        let mut balance = zero;
        net.into_iter()
            .map(|flow| {
                let tied_up = self.graph.min(balance, zero);
                let cost = self.graph.mul(tied_up, monthly);
                let cost = self.graph.round(cost, self.from.cents);
                balance = self.graph.add(balance, flow);
                cost
            })
            .collect()
    }

    /// Tax on profit to date, so that a loss is carried forward.
    fn tax(&mut self, plan: &Stated, operating: &[Node], financing: &[Node]) -> Months {
        let rate = self.typed(plan.tax, Phrase::TaxRate);
        let zero = self.graph.zero();
        let (mut to_date, mut taxed) = (zero, zero);
        operating
            .iter()
            .zip(financing)
            .map(|(&operating, &financing)| {
                let profit = self.graph.add(operating, financing);
                to_date = self.graph.add(to_date, profit);
                let taxable = self.graph.not_negative(to_date);
                let due = self.graph.mul(taxable, rate);
                let due = self.graph.round(due, self.from.cents);
                let tax = self.graph.sub(taxed, due);
                taxed = due;
                tax
            })
            .collect()
    }

    /// Cash before financing and tax: each line with its months.
    fn operating_cash(&mut self) -> Vec<(&'static str, String, Months)> {
        let mut cash = Vec::new();
        let (customer_days, vendor_days) =
            self.from.plan.map_or((0, 0), |(plan, _)| (plan.cash.customer_days, plan.cash.vendor_days));
        let trade = &self.from.settlement.trade;
        if self.from.model != Model::Referral {
            let mut receipts = trade.charged.clone();
            if self.from.plan.is_some() {
                let lost = self.lines.iter().find(|line| line.id == "bad-debt").map(|line| line.months.clone());
                receipts = self.added(&[receipts, lost.unwrap_or_default()]);
            }
            let receipts = self.later(&receipts, customer_days);
            cash.push(("cash-customers", "From customers".to_owned(), receipts));
        }
        if self.from.model == Model::Resale {
            let paid = self.paid_to_vendor(vendor_days);
            cash.push(("cash-vendor", format!("To {}", self.from.terms.programme.vendor), paid));
        }
        if self.from.model == Model::Seller {
            for (id, taken) in [("cash-withheld", &trade.withheld), ("cash-seller-taxes", &trade.taxes)] {
                let taken = self.minus(taken);
                let taken = self.later(&taken, customer_days);
                let label = if id == "cash-withheld" {
                    "Withheld in the customer's country"
                } else {
                    "Your taxes on the sale"
                };
                cash.push((id, label.to_owned(), taken));
            }
        }
        if self.from.model == Model::Seller {
            let kept: Vec<Months> = self.charges().map(|one| one.earned.clone()).collect();
            let kept = self.added(&kept);
            let kept = self.minus(&kept);
            let kept = self.later(&kept, customer_days);
            cash.push(("cash-charges", format!("Kept by {}", self.from.terms.programme.vendor), kept));
        }
        for (form, id, label) in FORMS {
            if let Some(received) = self.received(form) {
                cash.push((id, label.to_owned(), received));
            }
        }
        let refunded = self.refunded();
        cash.push(("cash-clawback", "Taken back for sales given back".to_owned(), refunded.clone()));
        if let Some(share) = self.passes_on() {
            let arrived = self.arrived();
            let arrived = self.added(&[arrived, refunded]);
            let passed = self.shared(&arrived, share);
            let passed = self.minus(&passed);
            cash.push(("cash-passed", "To resellers, of incentives".to_owned(), passed));
        }
        if let Some((_, forecast)) = self.from.plan {
            let revenue: Vec<Months> = forecast.services.iter().map(|line| line.revenue.clone()).collect();
            let revenue = self.added(&revenue);
            let revenue = self.later(&revenue, customer_days);
            cash.push(("cash-services", "From customers, for services".to_owned(), revenue));
            let mut out: Vec<Months> = forecast.services.iter().map(|line| line.delivery.clone()).collect();
            out.extend(forecast.costs.iter().map(|line| line.months.clone()));
            out.extend(self.certificates());
            let out = self.added(&out);
            let out = self.minus(&out);
            cash.push(("cash-costs", "Delivering services and running costs".to_owned(), out));
        }
        cash
    }

    /// Each month's sum moved to the month it is paid in; what falls after the plan falls out.
    fn later(&mut self, months: &[Node], days: u32) -> Months {
        let mut moved: Vec<Vec<Node>> = vec![Vec::new(); self.months()];
        for (index, &month) in months.iter().enumerate() {
            let paid = paid_in(self.from.ledger.month(index), days);
            if let Some(at) = self.from.ledger.index(paid) {
                moved[at].push(month);
            }
        }
        moved.into_iter().map(|parts| self.graph.sum(&parts)).collect()
    }

    /// The vendor's bills in the month they are paid, late ones later, as money going out. When refunds make a month's
    /// bill negative nothing is due, and what it lacks is set off against the bills of later months.
    fn paid_to_vendor(&mut self, days: u32) -> Months {
        let ledger = self.from.ledger;
        let refunds = self.refunds();
        let mut due: Vec<Vec<Node>> = vec![Vec::new(); self.months()];
        let mut credit = self.graph.zero();
        for at in 0..self.months() {
            for (paid, mut bill) in self.bills(at, days) {
                if refunds {
                    let left = self.graph.sub(bill, credit);
                    bill = self.graph.not_negative(left);
                    credit = self.graph.sub(bill, left);
                }
                if let Some(month) = paid.and_then(|paid| ledger.index(paid)) {
                    due[month].push(bill);
                }
            }
        }
        let due: Months = due.into_iter().map(|parts| self.graph.sum(&parts)).collect();
        self.minus(&due)
    }

    /// One month's bills by the month they are paid in, those in time first and those that are never paid last.
    fn bills(&mut self, at: usize, days: u32) -> Vec<(Option<Month>, Node)> {
        let trade = &self.from.settlement.trade;
        let month = self.from.ledger.month(at);
        let in_time = paid_in(month, days);
        if self.from.ledger.postings.iter().all(|posting| posting.paid == Paid::InTime) {
            return vec![(Some(in_time), trade.settled[at])];
        }
        let bills = || trade.bills.iter().filter(|bill| bill.month == month);
        // In time comes before late, and never after both.
        let when = order::distinct(bills().map(|bill| bill.paid));
        when.into_iter()
            .map(|when| {
                let parts: Vec<Node> = bills().filter(|bill| bill.paid == when).map(|bill| bill.amount).collect();
                let paid = match when {
                    Paid::InTime => Some(in_time),
                    Paid::In(month) => Some(month),
                    Paid::NotYet => None,
                };
                (paid, self.graph.sum(&parts))
            })
            .collect()
    }

    /// Whether anything is given back, so that a bill may be negative.
    fn refunds(&self) -> bool {
        let inputs = self.graph.inputs();
        let ledger = self.from.ledger;
        ledger.profiles.iter().any(|profile| profile.refund)
            || ledger.postings.iter().any(|posting| match posting.list {
                ListPrice::Amount(list) => match self.graph.op(list) {
                    Op::Input(index) => inputs[index as usize].is_sign_negative(),
                    _ => false,
                },
                ListPrice::Priced(_) => false,
            })
    }

    /// What the vendor keeps.
    fn charges(&self) -> impl Iterator<Item = &'_ Settled> {
        self.from.settlement.incentives.iter().filter(|one| one.charge)
    }

    /// What arrives of incentives in one form, less what charges take; `None` when there is none. A store
    /// takes its charges off what customers pay, not off incentives.
    fn received(&mut self, form: Form) -> Option<Months> {
        let mut received: Vec<Vec<Node>> = vec![Vec::new(); self.months()];
        let zero = self.graph.zero();
        let mut any = false;
        let kept = |one: &&Settled| one.charge && self.from.model == Model::Seller;
        for one in self.from.settlement.incentives.iter().filter(|one| !kept(one)) {
            for payment in one.payments.iter().filter(|payment| payment.form == form) {
                any = true;
                if let Some(at) = payment.paid.and_then(|paid| self.from.ledger.index(paid)) {
                    let amount = if one.charge { self.graph.sub(zero, payment.amount) } else { payment.amount };
                    received[at].push(amount);
                }
            }
        }
        any.then(|| received.into_iter().map(|parts| self.graph.sum(&parts)).collect())
    }

    fn cash(&mut self, flows: Vec<(&'static str, String, Months)>) {
        let zero = self.graph.zero();
        let mut parts = Vec::new();
        for (id, label, months) in flows {
            parts.push(months.clone());
            if months.iter().any(|&month| month != zero) {
                let line = self.add(id, &label, months);
                line.section = Section::Cash;
                line.parent = Some("net-cash");
            }
        }
        let net = self.together("net-cash", "Cash in the month", &parts);
        self.mark(|line| line.section = Section::Cash);
        let running = self.running(&net);
        self.balance("cumulative-cash", "Cash to date", running, LineRole::Total);
        let open = self.receivable();
        self.balance("receivable", "Incentives earned and not yet received", open, LineRole::Memo);
    }

    /// Incentives earned, less what was lost, taken back or came, to date.
    fn receivable(&mut self) -> Months {
        let settled: Vec<&Settled> = self.from.settlement.incentives.iter().filter(|one| !one.charge).collect();
        let mut moves: Vec<Months> = settled.iter().map(|one| one.earned.clone()).collect();
        let clawed: Vec<Months> = settled.iter().map(|one| one.clawed.clone()).collect();
        let (clawed, arrived, refunded) = (self.added(&clawed), self.arrived(), self.refunded());
        // What is given back in cash had come before.
        let left = self.added(&[arrived, refunded]);
        moves.extend([self.minus(&left), self.minus(&clawed), self.lost()]);
        let mut moves = self.added(&moves);
        let before: Vec<Node> = settled.iter().map(|one| one.cancelled_of_history).collect();
        if let Some(first) = moves.first_mut() {
            let before = self.graph.sum(&before);
            *first = self.graph.add(*first, before);
        }
        self.running(&moves)
    }

    /// What leaves in cash of what is taken back, as money going out.
    fn refunded(&mut self) -> Months {
        let settled = self.from.settlement.incentives.iter();
        let refunded: Vec<Months> = settled.map(|one| one.refunded.clone()).collect();
        let refunded = self.added(&refunded);
        self.minus(&refunded)
    }

    /// What arrives of incentives in each month, in whichever form.
    fn arrived(&mut self) -> Months {
        let mut paid = vec![Vec::new(); self.months()];
        for one in self.from.settlement.incentives.iter().filter(|one| !one.charge) {
            for payment in &one.payments {
                if let Some(at) = payment.paid.and_then(|month| self.from.ledger.index(month)) {
                    paid[at].push(payment.amount);
                }
            }
        }
        paid.into_iter().map(|parts| self.graph.sum(&parts)).collect()
    }

    fn balance(&mut self, id: &str, label: &str, months: Months, role: LineRole) {
        let last = months.last().copied().unwrap_or_else(|| self.graph.zero());
        let line = self.add(id, label, months);
        line.section = Section::Cash;
        line.role = role;
        line.balance = true;
        line.total = last;
    }

    fn running(&mut self, months: &[Node]) -> Months {
        let mut balance = self.graph.zero();
        months
            .iter()
            .map(|&month| {
                balance = self.graph.add(balance, month);
                balance
            })
            .collect()
    }
}

const FORMS: [(Form, &str, &str); 6] = [
    (Form::Cash, "cash-incentives", "Incentives, in money"),
    (Form::AccountCredit, "cash-credit", "Incentives, as account credit that pays the vendor's bills"),
    (Form::InvoiceCredit, "cash-invoice-credit", "Incentives, taken off the vendor's invoice"),
    (Form::Coupon, "cash-coupons", "Incentives, as coupons that pay for the vendor's products"),
    (Form::CoOp, "cash-co-op", "Incentives, as co-op money against claims"),
    (Form::Mdf, "cash-mdf", "Incentives, as marketing money against claims"),
];

const fn cost_line(what: Phrase) -> (&'static str, &'static str) {
    match what {
        Phrase::CostSales => ("cost-sales", "Sellers"),
        Phrase::CostPresales => ("cost-presales", "Pre-sales"),
        Phrase::CostEngineers => ("cost-engineers", "Engineers"),
        Phrase::CostTraining => ("cost-training", "Training and certification"),
        Phrase::CostMarketing => ("cost-marketing", "Marketing"),
        Phrase::CostRent => ("cost-rent", "Office rent"),
        Phrase::CostFees => ("cost-fees", "Programme and platform fees"),
        _ => ("cost-acquisition", "Winning customers"),
    }
}

/// The month in which a bill of `month` is paid, `days` after its end.
fn paid_in(month: Month, days: u32) -> Month {
    if days == 0 { month } else { month.last_day().plus_days(days).month() }
}
