//! Between the currency of the sales and that of the programme.
//!
//! Sales, bills and what is charged stay in the plan's currency; tables are in the programme's. So a
//! figure is brought over where it meets a table, and what the table pays is brought back.

use super::{Partner, Settler};
use crate::exchange::{Purpose, Used};
use crate::formula::{Graph, Label, Node, Unit};
use crate::phrase::Phrase;

/// Writes the partner's rates down as figures that may be varied like any other of the plan.
pub(super) fn rates(partner: &Partner, graph: &mut Graph) -> Vec<(Node, Used)> {
    let used = partner.exchange.iter().flat_map(|exchange| &exchange.rates);
    used.map(|used| {
        // So many of one currency for one of the other: a number, not a share.
        let node = graph.input(used.exchange.rate.value(), Unit::Count);
        let what = match used.exchange.purpose {
            Purpose::Plan => Phrase::ExchangePlan,
            Purpose::Measure => Phrase::ExchangeMeasure,
            Purpose::Payout => Phrase::ExchangePayout,
        };
        graph.label(node, Label { what: what as u16, about: 0, clause: None });
        (node, used.clone())
    })
    .collect()
}

impl Settler<'_, '_> {
    /// A sum of the plan in the programme's currency, unrounded.
    pub(super) fn in_programme(&mut self, amount: Node, purpose: Purpose) -> Node {
        self.exchanged(amount, purpose, true)
    }

    /// A sum of the programme in the plan's currency, unrounded.
    pub(super) fn in_plan(&mut self, amount: Node, purpose: Purpose) -> Node {
        self.exchanged(amount, purpose, false)
    }

    /// A sum of the programme as money of the plan: in its currency, in cents.
    pub(super) fn paid_in_plan(&mut self, amount: Node, purpose: Purpose) -> Node {
        let exchanged = self.in_plan(amount, purpose);
        let rounded = self.graph.round(exchanged, self.cents);
        if exchanged != amount {
            self.label(rounded, Phrase::InPlanCurrency, 0, None);
        }
        rounded
    }

    fn exchanged(&mut self, amount: Node, purpose: Purpose, to_programme: bool) -> Node {
        let Some((rate, used)) = self.exchange.iter().find(|(_, used)| used.exchange.purpose == purpose) else {
            return amount;
        };
        if amount == self.graph.zero() {
            return amount;
        }
        let conversion = self.partner.exchange.as_ref();
        let of_plan = conversion.is_some_and(|conversion| used.exchange.from == conversion.plan);
        let rate = *rate;
        let exchanged =
            if of_plan == to_programme { self.graph.mul(amount, rate) } else { self.graph.div(amount, rate) };
        let what = if to_programme { Phrase::InProgrammeCurrency } else { Phrase::InPlanCurrency };
        self.label(exchanged, what, 0, None);
        exchanged
    }
}
