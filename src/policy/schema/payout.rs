//! Payouts: when and in which form an incentive reaches the partner, and when it is taken back.

use serde::{Deserialize, Serialize};

use super::{Id, shape, unit_choice};
use crate::money::{Amount, Rate};

shape! {
    /// Form and time in which an incentive reaches the partner.
    #[derive(Default)]
    pub struct Payout {
        /// In which form.
        #[serde(default)]
        pub form: Form,
        /// Parts in other forms; the rest is paid in `form`.
        #[serde(default)]
        pub split: Vec<Split>,
        /// Calendar days that pass from the end of the stretch to reconciliation at least.
        #[serde(default)]
        pub reconciled_after_days: u32,
        /// Working days from then to reconciliation.
        #[serde(default)]
        pub reconciled_after_working_days: u32,
        /// Working days from reconciliation to the invoice notice.
        #[serde(default)]
        pub invoiced_after_working_days: u32,
        /// Calendar days from the invoice to the money.
        #[serde(default)]
        pub paid_after_days: u32,
        /// Calendar days during which late transactions still count, before reconciliation.
        #[serde(default)]
        pub grace_days: u32,
        /// Full months held back after the stretch, for instance until a customer has paid for 90 days.
        #[serde(default)]
        pub held_months: u32,
        /// Paid in this many equal monthly parts.
        #[serde(default)]
        pub instalments: Option<u32>,
        /// Smaller sums are carried forward until this much is due.
        #[serde(default)]
        pub minimum: Option<Amount>,
        /// Tables of one name here are paid as one sum: the minimum and the half-year's threshold are
        /// read over all of them.
        #[serde(default)]
        pub together: Option<Id>,
        /// Reason that holds the money back without changing what was earned.
        #[serde(default)]
        pub freezes: Vec<Freeze>,
        /// Tax the vendor adds on top.
        #[serde(default)]
        pub tax_on_top: Option<Rate>,
        /// Lost when not claimed within this many months.
        #[serde(default)]
        pub expires_after_months: Option<u32>,
    }

    /// A part of an incentive paid in another form.
    pub struct Split {
        /// In which form.
        pub form: Form,
        /// Share of the incentive.
        pub share: Rate,
        /// Below this much in a half-year the part is paid in the main form at its end.
        #[serde(default)]
        pub at_least_per_half: Option<Amount>,
    }

    /// Recovery when a customer leaves or gives back early.
    pub struct Clawback {
        /// Months after the sale during which it may be taken back.
        pub within_months: u32,
        /// In proportion to the months left, or in full.
        pub how: ClawbackShare,
    }
}

unit_choice! {
    /// In which form an incentive is paid.
    #[derive(Default)]
    pub enum Form {
        /// Money to the bank.
        #[default]
        Cash,
        /// Credit on the partner's account with the vendor.
        AccountCredit,
        /// Coupons to spend with the vendor.
        Coupon,
        /// Co-operative marketing money, against claims.
        CoOp,
        /// Marketing development money, against claims.
        Mdf,
        /// Taken off the vendor's invoice.
        InvoiceCredit,
    }

    /// Reason that holds an incentive's money back.
    pub enum Freeze {
        /// Any bill of the same stretch is unpaid: until the day after it is paid.
        StretchUnpaid,
        /// Any bill at all is overdue when it is claimed.
        AnyOverdue,
        /// Sales on credit, until the customer's money has arrived.
        UntilCollected,
    }

    /// Share that is taken back.
    pub enum ClawbackShare {
        /// In proportion to the months left.
        ProRata,
        /// All of it.
        Full,
    }
}
