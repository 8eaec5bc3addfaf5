//! Sales as the settlement reads them: who bought what, when, in formulas.
//!
//! A forecast, an imported file and a published worked example all become a [`Ledger`];
//! settlement cannot tell which it was given.

use crate::date::{Day, Month};
use crate::formula::Node;
use crate::policy::schema::{Id, Means};

/// Everything the tables may tell sales apart by. Postings share profiles, so each filter is
/// worked out once per profile instead of once per posting.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    /// Product family.
    pub family: Id,
    /// Account class of the customer.
    pub account: Option<Id>,
    /// Kind of sale: `new`, `renewal`, `expansion`, `migration`, `project` or the programme's own.
    pub kind: Id,
    /// Country of the customer, ISO alpha-2.
    pub country: String,
    /// Means of payment.
    pub means: Means,
    /// Marks it carries, sorted.
    pub tags: Vec<Id>,
    /// Months since the customer relation began.
    pub age: u32,
    /// First month of the customer relation, where it is known to the month.
    pub since: Option<Month>,
    /// Day of the order, where it matters.
    pub ordered: Option<Day>,
    /// It gives back a sale that ended: an incentive that takes back by a rule of its own leaves it aside.
    pub refund: bool,
}

/// Sales of one customer (or of a group of like customers) in one month and of one profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Billing month.
    pub month: Month,
    /// Index into [`Ledger::customers`].
    pub customer: u32,
    /// Index into [`Ledger::profiles`].
    pub profile: u32,
    /// List price; negative for a refund.
    pub list: ListPrice,
    /// Units sold.
    pub units: Option<Node>,
    /// Discount off list price to the customer.
    pub given: Given,
    /// Rate approved for this deal (special bid).
    pub bid: Option<Node>,
    /// Like customers the posting stands for; one when absent.
    pub count: Option<Node>,
    /// Floor price, for goods sold above one.
    pub floor: Option<Node>,
    /// Purchase price, for measures that read it.
    pub purchase: Option<Node>,
    /// Withheld from a seller's price before the fee: taxes of the customer's country.
    pub withheld: Option<Node>,
    /// Taxes a seller owes after the fee.
    pub taxes: Option<Node>,
    /// When the bill was, or will be, paid.
    pub paid: Paid,
    /// Month in which the customer gave it back or left.
    pub ended: Option<Month>,
}

/// Source of a posting's list price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListPrice {
    /// Stated or forecast.
    Amount(Node),
    /// From the programme's price list of that name, by the posting's units or by the customer's spend.
    Priced(Id),
}

/// Discount off list price to the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing.
    Nothing,
    /// A share of list price.
    Rate(Node),
    /// The customer is charged this much.
    Charged(Node),
}

/// When a bill is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paid {
    /// In time.
    InTime,
    /// Late, in this month.
    In(Month),
    /// Not yet.
    NotYet,
}

/// Customers of one entry in one month, apart from its others: of a group of like customers those of one age
/// range, of a customer of its own itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The month.
    pub month: Month,
    /// Index into [`Ledger::customers`].
    pub customer: u32,
    /// Everything they buy this month, as indexes into [`Ledger::profiles`].
    pub profiles: Vec<u32>,
    /// Index into [`Ledger::postings`] of the one sale they made, where it stands for customers apart from those of all
    /// others; `None` where they share the sales of their profiles.
    pub posting: Option<u32>,
    /// Customers who buy this month.
    pub active: Node,
    /// Customers who buy for the first time this month.
    pub joined: Node,
    /// Customers who come to be of this profile this month: who join, or reach its age.
    pub entered: Node,
}

/// All sales of a plan, an import or a worked example.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// First month that is settled. Earlier postings are history, read by look-backs only.
    pub start: Option<Month>,
    /// Months settled.
    pub months: usize,
    /// Names of customers, or of groups of like customers.
    pub customers: Vec<String>,
    /// Profiles the postings share.
    pub profiles: Vec<Profile>,
    /// Sales, by month, history first.
    pub postings: Vec<Posting>,
    /// Head counts, by month.
    pub heads: Vec<Head>,
}

impl Ledger {
    /// The index of `profile`, added when it is new.
    pub fn profile(&mut self, profile: &Profile) -> u32 {
        let known = self.profiles.iter().position(|known| known == profile);
        let index = known.unwrap_or_else(|| {
            self.profiles.push(profile.clone());
            self.profiles.len() - 1
        });
        u32::try_from(index).unwrap_or(u32::MAX)
    }

    /// The first settled month.
    #[must_use]
    pub fn first(&self) -> Month {
        self.start.unwrap_or(Month::of(2000, 1))
    }

    /// The month at `index` of the settled months.
    #[must_use]
    pub fn month(&self, index: usize) -> Month {
        self.first().plus(i32::try_from(index).unwrap_or(i32::MAX))
    }

    /// The last settled month.
    #[must_use]
    pub fn last(&self) -> Month {
        self.month(self.months.saturating_sub(1))
    }

    /// The place of `month` among the settled months.
    #[must_use]
    pub fn index(&self, month: Month) -> Option<usize> {
        usize::try_from(month.since(self.first())).ok().filter(|&index| index < self.months)
    }
}
