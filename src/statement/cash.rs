//! Cash: the same money in the month it moves.

use super::layout::{LineRole, Section};
use super::line::LineId;
use super::{Flow, Months, Statement};
use crate::date::Month;
use crate::formula::{Node, Op};
use crate::ledger::{ListPrice, Paid};
use crate::policy::schema::{Form, Model};
use crate::sort;

impl Statement<'_, '_, '_, '_> {
    /// Cash before financing and tax: each line with its months.
    pub(super) fn operating_cash(&mut self) -> Vec<Flow> {
        let mut cash = Vec::new();
        let (customer_days, vendor_days) =
            self.from.plan.map_or((0, 0), |(plan, _)| (plan.cash.customer_days, plan.cash.vendor_days));
        let trade = &self.from.settlement.trade;
        if self.from.model != Model::Referral {
            let mut receipts = trade.charged.clone();
            if self.from.plan.is_some() {
                let lost =
                    self.lines.iter().find(|line| line.id == LineId::BadDebt).map(|line| line.months.clone());
                receipts = self.added(&[receipts, lost.unwrap_or_default()]);
            }
            let receipts = self.later(&receipts, customer_days);
            cash.push(Flow::new(LineId::CashCustomers, receipts));
        }
        if self.from.model == Model::Resale {
            let paid = self.paid_to_vendor(vendor_days);
            cash.push(Flow::new(LineId::CashVendor, paid));
        }
        if self.from.model == Model::Seller {
            for (id, taken) in [(LineId::CashWithheld, &trade.withheld), (LineId::CashSellerTaxes, &trade.taxes)] {
                let taken = self.minus(taken);
                let taken = self.later(&taken, customer_days);
                cash.push(Flow::new(id, taken));
            }
        }
        if self.from.model == Model::Seller {
            let kept: Vec<Months> = self.charges().map(|one| one.earned.clone()).collect();
            let kept = self.added(&kept);
            let kept = self.minus(&kept);
            let kept = self.later(&kept, customer_days);
            cash.push(Flow::new(LineId::CashCharges, kept));
        }
        for (form, id) in FORMS {
            if let Some(received) = self.received(form) {
                cash.push(Flow::new(id, received));
            }
        }
        let refunded = self.refunded();
        cash.push(Flow::new(LineId::CashClawback, refunded.clone()));
        if let Some(share) = self.passes_on() {
            let arrived = self.arrived();
            let arrived = self.added(&[arrived, refunded]);
            let passed = self.shared(&arrived, share);
            let passed = self.minus(&passed);
            cash.push(Flow::new(LineId::CashPassed, passed));
        }
        if let Some((_, forecast)) = self.from.plan {
            let revenue: Vec<Months> = forecast.services.iter().map(|line| line.revenue.clone()).collect();
            let revenue = self.added(&revenue);
            let revenue = self.later(&revenue, customer_days);
            cash.push(Flow::new(LineId::CashServices, revenue));
            let mut out: Vec<Months> = forecast.services.iter().map(|line| line.delivery.clone()).collect();
            out.extend(forecast.costs.iter().map(|line| line.months.clone()));
            out.extend(self.certificates());
            let out = self.added(&out);
            let out = self.minus(&out);
            cash.push(Flow::new(LineId::CashCosts, out));
        }
        cash
    }

    /// Each month's sum moved to the month it is paid in; what falls after the plan falls out.
    pub(super) fn later(&mut self, months: &[Node], days: u32) -> Months {
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
        let when = sort::distinct(bills().map(|bill| bill.paid));
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

    /// Tells whether any sale is refunded, so that a bill may be negative.
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

    pub(super) fn cash(&mut self, flows: Vec<Flow>) {
        let zero = self.graph.zero();
        let mut parts = Vec::new();
        for Flow { id, months } in flows {
            parts.push(months.clone());
            if months.iter().any(|&month| month != zero) {
                let line = self.add(id, months);
                line.section = Section::Cash;
                line.parent = Some(LineId::NetCash);
            }
        }
        let net = self.together(LineId::NetCash, &parts);
        self.mark(|line| line.section = Section::Cash);
        let running = self.running(&net);
        self.balance(LineId::CumulativeCash, running, LineRole::Total);
        let open = self.receivable();
        self.balance(LineId::Receivable, open, LineRole::Memo);
    }

    fn balance(&mut self, id: LineId, months: Months, role: LineRole) {
        let last = months.last().copied().unwrap_or_else(|| self.graph.zero());
        let line = self.add(id, months);
        line.section = Section::Cash;
        line.role = role;
        line.balance = true;
        line.total = last;
    }

    pub(super) fn running(&mut self, months: &[Node]) -> Months {
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

const FORMS: [(Form, LineId); 6] = [
    (Form::Cash, LineId::CashIncentives),
    (Form::AccountCredit, LineId::CashCredit),
    (Form::InvoiceCredit, LineId::CashInvoiceCredit),
    (Form::Coupon, LineId::CashCoupons),
    (Form::CoOp, LineId::CashCoOp),
    (Form::Mdf, LineId::CashMdf),
];

/// The month in which a bill of `month` is paid, `days` after its end.
fn paid_in(month: Month, days: u32) -> Month {
    if days == 0 { month } else { month.last_day().plus_days(days).month() }
}
