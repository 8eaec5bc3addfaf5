//! Sums on their way to the partner, and what taking back leaves of them.

use super::clawback::Recovery;
use super::{Delay, Payment, Settler};
use crate::date::{Day, Month};
use crate::formula::Node;
use crate::policy::schema::Form;
use crate::sort::by_key;

/// A sum on its way.
#[derive(Clone, Copy)]
pub(super) struct Due {
    /// The settled month it was earned in; `None` when that was in history, whose payments are not the statement's.
    pub earned: Option<usize>,
    /// The month whose settlement it is a part of; `None` when it is of several.
    pub of: Option<Month>,
    pub confirmed: Day,
    pub paid: Option<Month>,
    pub form: Form,
    /// Remainder after recoveries.
    pub left: Node,
    /// Own amount of a sum too small to pay, carried forward to a later payment.
    pub own: Option<Node>,
    /// Split it is held for, while it waits for its half-year.
    pub split: Option<usize>,
    /// The month in which that half-year ends.
    pub until: Option<Month>,
    pub delay: Option<Delay>,
}

impl Due {
    /// A part kept for a split until its half-year ends.
    pub fn kept(earned: usize, of: Month, half: Month, (split, form): (usize, Form), amount: Node) -> Self {
        Self {
            earned: Some(earned),
            of: Some(of),
            confirmed: half.last_day(),
            paid: None,
            form,
            left: amount,
            own: None,
            split: Some(split),
            until: Some(half),
            delay: Some(Delay::HalfYear),
        }
    }

    /// Tells whether it waits for the half-year that ends in `month`, for this split.
    pub fn waits(&self, split: usize, month: Month) -> bool {
        self.split == Some(split) && self.until == Some(month)
    }

    /// Tells whether it falls due in `month` by its own waiting times.
    pub fn falls_due(&self, month: Month) -> bool {
        self.earned.is_some() && self.paid == Some(month) && self.own.is_none()
    }

    /// Tells whether it is still open at the start of `month`.
    fn is_open(&self, month: Month) -> bool {
        self.paid.is_none_or(|paid| paid >= month)
    }

    /// The month it is looked for in; never comes last.
    fn expected(&self) -> Month {
        self.until.or(self.paid).unwrap_or(Month::of(9999, 12))
    }

    /// The payment it makes, when it is the statement's.
    pub fn payment(&self) -> Option<Payment> {
        Some(Payment {
            earned: self.earned?,
            confirmed: self.confirmed,
            paid: self.paid,
            form: self.form,
            amount: self.left,
            own: self.own,
            with_tax: None,
            delay: self.delay,
        })
    }
}

/// Sum of one incentive in one form that was too small to pay.
#[derive(Clone, Copy)]
pub(super) struct Carried {
    /// The last sum of it.
    pub last: Due,
    /// Its amount.
    pub amount: Node,
}

/// Open and paid sums of an incentive.
#[derive(Default)]
pub(super) struct Dues {
    pub sums: Vec<Due>,
    pub carried: Vec<Carried>,
    /// Cancelled parts of sums that history had earned.
    pub cancelled_of_history: Vec<Node>,
}

impl Settler<'_, '_> {
    /// Cancels what is still to come of the settlement that a sum is taken back of, then what is carried forward, then
    /// what is still to come of others, the next first. Gives the rest: it leaves in cash.
    pub(super) fn cancel(&mut self, dues: &mut Dues, sum: Recovery) -> Node {
        let month = self.ledger.month(sum.month);
        let of_settlement = |due: &Due| sum.of.is_some() && due.of == sum.of;
        let earned = |due: &Due| due.earned.is_some_and(|earned| earned <= sum.month);
        let mut order: Vec<usize> = (0..dues.sums.len())
            .filter(|&at| dues.sums[at].is_open(month))
            .filter(|&at| of_settlement(&dues.sums[at]) || earned(&dues.sums[at]))
            .collect();
        by_key(&mut order, |&at| (!of_settlement(&dues.sums[at]), dues.sums[at].expected(), at));
        let own = order.partition_point(|&at| of_settlement(&dues.sums[at]));
        let mut rest = sum.amount;
        for &at in &order[..own] {
            let cut = self.cut(&mut dues.sums[at].left, &mut rest);
            if dues.sums[at].earned.is_none() {
                dues.cancelled_of_history.push(cut);
            }
        }
        for carried in &mut dues.carried {
            self.cut(&mut carried.amount, &mut rest);
        }
        for &at in &order[own..] {
            self.cut(&mut dues.sums[at].left, &mut rest);
        }
        rest
    }

    /// Takes what is left to take off a sum, as far as it goes. Gives how much that was.
    fn cut(&mut self, left: &mut Node, rest: &mut Node) -> Node {
        let zero = self.graph.zero();
        if *left == zero {
            return zero;
        }
        let cut = self.graph.min(*left, *rest);
        let cut = self.graph.not_negative(cut);
        *left = self.graph.sub(*left, cut);
        *rest = self.graph.sub(*rest, cut);
        cut
    }
}
