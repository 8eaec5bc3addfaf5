//! Bills: a month's sales in money. A bill is rounded, not its rows.

use super::measure::in_money;
use super::{Bill, Settler, Trade};
use crate::formula::Node;
use crate::ledger::Paid;
use crate::phrase::Phrase;
use crate::policy::schema::Bills;
use crate::sort;

/// Place of what the vendor bills among the amounts of [`Trade`].
const SETTLED: usize = 1;

/// One customer's sales of a month and when they are paid; where the vendor bills them together, all customers' of a month.
struct CustomerMonth {
    /// Sales that move money.
    paid: Vec<usize>,
    /// Consumption paid with coupons, and stored value on its way in.
    unpaid: Vec<usize>,
    /// Sums that were rounded, by their terms.
    rounded: Vec<(Vec<Node>, Node)>,
}

impl Settler<'_, '_> {
    /// Totals of each settled month: of each customer's sales of the month, in *cents*; what the vendor bills is
    /// in *cents* for all of them together where the programme says so.
    pub(super) fn trade(&mut self) -> Trade {
        let ledger = self.ledger;
        let late = ledger.postings.iter().any(|posting| posting.paid != Paid::InTime);
        let together = self.terms.programme.bills == Bills::Month;
        let mut trade = Trade::default();
        for offset in self.by_month.len() - ledger.months..self.by_month.len() {
            let mut months: [Vec<Node>; 7] = Default::default();
            let moves = |&index: &usize| in_money(ledger.profiles[ledger.postings[index].profile as usize].means);
            let mut all: Vec<usize> = Vec::new();
            for sales in self.by_customer(offset) {
                let (paid, unpaid): (Vec<usize>, Vec<usize>) = sales.into_iter().partition(moves);
                all.extend(&paid);
                let mut of = CustomerMonth { paid, unpaid, rounded: Vec::new() };
                let figures = self.billed_to(&mut of);
                if late && !together {
                    let bills = self.by_payment(&mut of, figures[SETTLED]);
                    trade.bills.extend(bills);
                }
                for (month, figure) in months.iter_mut().zip(figures) {
                    month.push(figure);
                }
            }
            if together {
                let terms = all.iter().map(|&at| self.priced[at].settled).collect();
                let mut of = CustomerMonth { paid: all, unpaid: Vec::new(), rounded: Vec::new() };
                let whole = self.in_cents(terms, Phrase::VendorBill, &mut of);
                if late {
                    let bills = self.by_payment(&mut of, whole);
                    trade.bills.extend(bills);
                }
                months[SETTLED] = vec![whole];
            }
            let into = [
                &mut trade.list,
                &mut trade.settled,
                &mut trade.charged,
                &mut trade.coupons,
                &mut trade.withheld,
                &mut trade.taxes,
                &mut trade.passed,
            ];
            for (figures, into) in months.iter().zip(into) {
                into.push(self.graph.sum(figures));
            }
        }
        trade
    }

    /// Amounts of one customer's sales of a month, in the order of [`Trade`].
    fn billed_to(&mut self, of: &mut CustomerMonth) -> [Node; 7] {
        let (paid, unpaid) = (of.paid.clone(), of.unpaid.clone());
        let (ledger, priced) = (self.ledger, &self.priced);
        let read = |sales: &[usize], figure: &dyn Fn(usize) -> Option<Node>| -> Vec<Node> {
            sales.iter().copied().filter_map(figure).collect()
        };
        let terms = [
            (Phrase::BillList, read(&paid, &|at| Some(priced[at].list))),
            (Phrase::VendorBill, read(&paid, &|at| Some(priced[at].settled))),
            (Phrase::CustomerBill, read(&paid, &|at| Some(priced[at].charged))),
            (Phrase::BillList, read(&unpaid, &|at| Some(priced[at].list))),
            (Phrase::BillWithheld, read(&paid, &|at| ledger.postings[at].withheld)),
            (Phrase::BillTaxes, read(&paid, &|at| ledger.postings[at].taxes)),
            (Phrase::BillPassed, read(&paid, &|at| priced[at].passed)),
        ];
        terms.map(|(what, terms)| self.in_cents(terms, what, of))
    }

    /// The sum of `terms` in *cents*.
    fn in_cents(&mut self, terms: Vec<Node>, what: Phrase, of: &mut CustomerMonth) -> Node {
        if let Some((_, known)) = of.rounded.iter().find(|(known, _)| *known == terms) {
            return *known;
        }
        let sum = self.graph.sum(&terms);
        let rounded = self.graph.round(sum, self.cents);
        if rounded != sum {
            let first = of.paid.first().or(of.unpaid.first());
            let about = first.and_then(|&index| u32::try_from(index).ok()).unwrap_or(u32::MAX);
            self.label(rounded, what, about, None);
        }
        of.rounded.push((terms, rounded));
        rounded
    }

    /// The vendor's bill, in parts by when they are paid: what is paid late in *cents*, and
    /// the rest in time.
    fn by_payment(&mut self, of: &mut CustomerMonth, whole: Node) -> Vec<Bill> {
        let ledger = self.ledger;
        let paid = of.paid.clone();
        let Some(&first) = paid.first() else { return Vec::new() };
        let month = ledger.postings[first].month;
        let when = sort::distinct(paid.iter().map(|&index| ledger.postings[index].paid));
        if let [paid] = when.as_slice() {
            return vec![Bill { month, paid: *paid, amount: whole }];
        }
        let mut left = whole;
        let mut bills = Vec::with_capacity(when.len());
        for &late in when.iter().skip(1) {
            let of_that = paid.iter().filter(|&&index| ledger.postings[index].paid == late);
            let terms = of_that.map(|&index| self.priced[index].settled).collect();
            let amount = self.in_cents(terms, Phrase::VendorBill, of);
            left = self.graph.sub(left, amount);
            bills.push(Bill { month, paid: late, amount });
        }
        bills.insert(0, Bill { month, paid: when[0], amount: left });
        bills
    }
}
