//! Services and costs of the plan, down to profit.

use rust_decimal::Decimal;

use super::layout::{LineRole, Waterfall};
use super::line::LineId;
use super::{Flow, Months, PlanFacts, Statement};
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::Model;

impl Statement<'_, '_, '_, '_> {
    pub(super) fn services(&mut self) -> Months {
        let Some((_, forecast)) = self.from.plan else { return self.nothing() };
        if forecast.services.is_empty() {
            return self.nothing();
        }
        let mut parts = Vec::new();
        for (number, line) in (1..).zip(&forecast.services) {
            parts.push(line.revenue.clone());
            self.add(LineId::Service(number), line.revenue.clone()).parent = Some(LineId::Services);
            let delivery = self.minus(&line.delivery);
            parts.push(delivery.clone());
            self.add(LineId::ServiceDelivery(number), delivery).parent = Some(LineId::Services);
        }
        let services = self.together(LineId::Services, &parts);
        self.mark(|line| line.waterfall = Some(Waterfall::Step));
        services
    }

    pub(super) fn costs(&mut self) -> Months {
        let Some((plan, forecast)) = self.from.plan else { return self.nothing() };
        let mut parts = Vec::new();
        for line in &forecast.costs {
            let cost = self.minus(&line.months);
            parts.push(cost.clone());
            if let Some(id) = LineId::of_cost(line.what) {
                self.add(id, cost).parent = Some(LineId::Costs);
            }
        }
        if let Some(certificates) = self.certificates() {
            let cost = self.minus(&certificates);
            parts.push(cost.clone());
            let line = self.add(LineId::CostCertificates, cost);
            line.parent = Some(LineId::Costs);
        }
        let bad = self.bad_debt(plan);
        parts.push(bad.clone());
        self.add(LineId::BadDebt, bad).parent = Some(LineId::Costs);
        let costs = self.together(LineId::Costs, &parts);
        self.mark(|line| line.waterfall = Some(Waterfall::Step));
        costs
    }

    /// Charges the cost of the tier’s demands in the first month.
    pub(super) fn certificates(&mut self) -> Option<Months> {
        let demanded = self.from.settlement.demanded?;
        let mut months = self.nothing();
        if let Some(first) = months.first_mut() {
            *first = demanded;
        }
        Some(months)
    }

    fn bad_debt(&mut self, plan: &PlanFacts) -> Months {
        if self.from.model == Model::Referral {
            return self.nothing();
        }
        let share = self.typed(plan.cash.bad_debt, Phrase::BadDebtShare);
        let charged = self.from.settlement.trade.charged.clone();
        let lost = self.shared(&charged, share);
        self.minus(&lost)
    }

    /// Financing, tax and profit; then cash.
    pub(super) fn close(&mut self, operating: Months) {
        let mut cash = self.operating_cash();
        let (financing, tax) = match self.from.plan {
            Some((plan, _)) => {
                let financing = self.financing(plan, &cash);
                self.add(LineId::Financing, financing.clone()).waterfall = Some(Waterfall::Step);
                let tax = self.tax(plan, &operating, &financing);
                self.add(LineId::Tax, tax.clone()).waterfall = Some(Waterfall::Step);
                (financing, tax)
            }
            None => (self.nothing(), self.nothing()),
        };
        let profit = self.added(&[operating, financing.clone(), tax.clone()]);
        let line = self.add(LineId::Profit, profit);
        line.role = LineRole::Total;
        line.waterfall = Some(Waterfall::End);
        cash.push(Flow::new(LineId::CashFinancing, financing));
        cash.push(Flow::new(LineId::CashTax, tax));
        self.cash(cash);
    }

    /// A twelfth of the yearly cost of capital on what the months before have tied up.
    fn financing(&mut self, plan: &PlanFacts, cash: &[Flow]) -> Months {
        let rate = self.typed(plan.capital, Phrase::CapitalRate);
        let twelve = self.graph.plain(Decimal::from(12), Unit::Count);
        let flows: Vec<Months> = cash.iter().map(|flow| flow.months.clone()).collect();
        let net = self.added(&flows);
        let zero = self.graph.zero();
        let mut balance = zero;
        net.into_iter()
            .map(|flow| {
                let tied_up = self.graph.min(balance, zero);
                let yearly = self.graph.mul(tied_up, rate);
                let cost = self.graph.div_as(yearly, twelve, Unit::Money);
                let cost = self.graph.round(cost, self.from.cents);
                balance = self.graph.add(balance, flow);
                cost
            })
            .collect()
    }

    /// Tax on profit to date, so that a loss is carried forward.
    fn tax(&mut self, plan: &PlanFacts, operating: &[Node], financing: &[Node]) -> Months {
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
}
