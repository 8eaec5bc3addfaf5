//! Input and result of a settlement.

use crate::date::{Day, Month};
use crate::exchange::{Conversion, Used};
use crate::formula::Node;
use crate::ledger::Paid;
use crate::message::Name;
use crate::money::{Amount, Rate, Rounding};
use crate::policy::schema::{Basis, Form, Freeze, Id, Incentive, Programme};
use crate::policy::terms::Terms;

/// The partner whose sales are settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Role, a name in the programme.
    pub role: Id,
    /// Tier held at the start; empty when the role has none.
    pub tier: Id,
    /// Country, ISO alpha-2.
    pub country: String,
    /// Tells whether the tier moves by the programme's own rules.
    pub evolves: bool,
    /// Certificates, designations, points and targets held.
    pub credentials: Vec<(Id, Amount)>,
    /// Number of them still to be obtained, and paid for.
    pub to_obtain: Vec<(Id, Amount)>,
    /// Months the partner lets pass before it claims what it may.
    pub claims_after: u32,
    /// Share of the discount passed on to resellers; `None` when the partner has none under it.
    pub passes_on: Option<Rate>,
    /// Rates between the sales and the programme, when they are of two currencies.
    pub exchange: Option<Conversion>,
}

impl Partner {
    /// `rule`, which speaks of amounts of the programme, for those of the partner's plan.
    #[must_use]
    pub fn of_plan(&self, rule: Rounding) -> Rounding {
        self.exchange.as_ref().map_or(rule, |exchange| exchange.of_plan(rule))
    }

    /// Rounding of amounts of the plan where no table says otherwise.
    #[must_use]
    pub fn cents(&self, programme: &Programme) -> Rounding {
        self.of_plan(programme.cents())
    }
}

/// A table in force, as a clause that figures point to.
#[derive(Clone, Debug)]
pub struct TableRef<'a> {
    /// Kind of table.
    pub kind: TableKind,
    /// Its name; of what a tier demands, the tier's.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its basis.
    pub basis: &'a Basis,
    /// First day in force.
    pub effective: Day,
}

impl TableRef<'_> {
    /// Tells whether it is the edition of `effective` of the table called `id`.
    #[must_use]
    pub fn is(&self, kind: TableKind, id: &str, effective: Day) -> bool {
        self.kind == kind && self.effective == effective && self.id == id
    }

    /// Name of its title.
    #[must_use]
    pub fn name(&self) -> Name {
        let id = self.id.to_owned();
        match self.kind {
            TableKind::Table => Name::Table(id),
            TableKind::TierRule => Name::Tier(id),
            TableKind::Credential => Name::Credential(id),
        }
    }
}

/// Sort of a table in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// A price list, a discount, an incentive or a charge.
    Table,
    /// Demands of a tier.
    TierRule,
    /// Cost of a credential.
    Credential,
}

/// Formulas for what was sold, month by month.
#[derive(Clone, Debug, Default)]
pub struct Trade {
    /// List price.
    pub list: Vec<Node>,
    /// Amounts the vendor bills the partner.
    pub settled: Vec<Node>,
    /// Amounts customers are charged.
    pub charged: Vec<Node>,
    /// Part of the partner's discount that resellers get, in what is charged.
    pub passed: Vec<Node>,
    /// List price of what customers pay with coupons: it moves no money.
    pub coupons: Vec<Node>,
    /// Withheld from a seller's price.
    pub withheld: Vec<Node>,
    /// A seller's own taxes on the sale.
    pub taxes: Vec<Node>,
    /// The vendor's bills in parts by when they are paid; empty when all are paid in time.
    pub bills: Vec<Bill>,
}

/// A part of the vendor's bill for one customer's month.
#[derive(Clone, Copy, Debug)]
pub struct Bill {
    /// The month billed.
    pub month: Month,
    /// Month or state of its payment.
    pub paid: Paid,
    /// Its amount.
    pub amount: Node,
}

/// One incentive or charge, settled.
#[derive(Clone, Debug)]
pub struct Settled {
    /// The table's place among the [incentives](Terms::incentives) in force, or among the
    /// [charges](Terms::charges).
    pub place: usize,
    /// Tells whether the vendor keeps it.
    pub charge: bool,
    /// Earned in each month.
    pub earned: Vec<Node>,
    /// Taken back in each month, as a positive amount.
    pub clawed: Vec<Node>,
    /// Part of it that leaves in cash: the rest is cancelled before it is paid.
    pub refunded: Vec<Node>,
    /// Sum carried forward for good: it never reaches the least payment.
    pub carried: Node,
    /// Cancelled part of sums that history had earned and that had not come before the first month.
    pub cancelled_of_history: Node,
    /// Each look at a gate.
    pub gates: Vec<GateSeen>,
    /// Figure that chose the band, at each settlement.
    pub readings: Vec<Reading>,
    /// Payments, one for each part of each settlement.
    pub payments: Vec<Payment>,
}

/// A gate at one settlement.
#[derive(Clone, Copy, Debug)]
pub struct GateSeen {
    /// Month of the settlement.
    pub month: usize,
    /// Its place among the table's gates.
    pub gate: usize,
    /// Measured figure.
    pub reached: Node,
    /// Required figure.
    pub needed: Node,
    /// Tells whether the figure must be reached, rather than stayed below.
    pub at_least: bool,
    /// One when it holds.
    pub holds: Node,
}

/// Reading of a scale at one settlement.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// Month of the settlement.
    pub month: usize,
    /// Figure read.
    pub reading: Node,
    /// The graph's table.
    pub table: u32,
    /// The table's row.
    pub row: usize,
    /// One when the row pays.
    pub holds: Node,
}

/// A part of an incentive on its way to the partner.
#[derive(Clone, Copy, Debug)]
pub struct Payment {
    /// Month in which it was earned.
    pub earned: usize,
    /// Day on which it is reconciled and confirmed.
    pub confirmed: Day,
    /// Month in which it arrives; `None` when nothing in sight releases it.
    pub paid: Option<Month>,
    /// Its form.
    pub form: Form,
    /// Amount without tax on top.
    pub amount: Node,
    /// Amount due on its own, where a sum too small to pay is carried forward to a later payment.
    pub own: Option<Node>,
    /// Amount with tax on top, where the vendor adds it.
    pub with_tax: Option<Node>,
    /// Reason for its delay.
    pub delay: Option<Delay>,
}

/// Reason a payment is late or lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delay {
    /// A freeze of the programme.
    Frozen(Freeze),
    /// Held for a time the programme names.
    Held,
    /// One of several instalments.
    Instalment,
    /// Smaller than the least the programme pays: carried forward.
    CarriedForward,
    /// Kept for claims until the half-year's threshold is known.
    HalfYear,
    /// Claimed too late: lost.
    Expired,
}

impl Settled {
    /// The table, among the terms that it was settled under.
    #[must_use]
    pub fn table<'a>(&self, terms: &Terms<'a>) -> &'a Incentive {
        if self.charge { terms.charges[self.place] } else { terms.incentives[self.place] }
    }
}

/// Everything settled, in formulas. It holds no table: the terms it was settled under do.
#[derive(Clone, Debug)]
pub struct Settlement {
    /// Sales, bills and charges.
    pub trade: Trade,
    /// Incentives, then charges.
    pub incentives: Vec<Settled>,
    /// For each settled month, the tiers the partner may have and a flag for each.
    pub tiers: Vec<Vec<TierShare>>,
    /// The exchange rates used; empty when sales and programme are of one currency.
    pub rates: Vec<(Node, Used)>,
    /// Demands of each tier at each review.
    pub reviews: Vec<Review>,
    /// Cost of what the tier at the start demands and the partner does not hold yet, and of what it says is still to
    /// be obtained; `None` when neither costs anything.
    pub demanded: Option<Node>,
}

/// The demands of a tier at one review.
#[derive(Clone, Debug)]
pub struct Review {
    /// Place of its rule among the [tier rules](Terms::tier_rules) in force.
    pub rule: usize,
    /// Each of its gates that is asked of the partner.
    pub gates: Vec<GateSeen>,
}

/// A tier the partner has when its flag is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TierShare {
    /// Place among the programme's tiers; `None` when the role has none.
    pub tier: Option<usize>,
    /// One when the partner has it.
    pub flag: Node,
}
