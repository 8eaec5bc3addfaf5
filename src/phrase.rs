//! The words a figure is explained with: one phrase for each kind of step.

/// What a step of a working means to a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u16)]
pub enum Phrase {
    // Price
    /// A sale at list price.
    ListPrice,
    /// The price list's price for what one customer used.
    UnitPrice,
    /// The rate of a discount table.
    DiscountRate,
    /// One table's discount on a sale.
    Discount,
    /// What the vendor bills for a sale.
    SettledPrice,
    /// The discount given to a customer.
    GivenDiscount,
    /// What a customer is charged.
    ChargedPrice,
    // Measure and gate
    /// A month's sales of one kind.
    MonthTotal,
    /// A stretch's sales of one kind.
    StretchTotal,
    /// Growth over a baseline.
    Growth,
    /// The baseline growth is measured against.
    Baseline,
    /// A ratio of two measures.
    Ratio,
    /// Something the partner holds.
    Credential,
    /// A threshold.
    Threshold,
    /// Whether a gate is reached.
    Gate,
    // Base, scale, limits
    /// What an incentive is paid on.
    Base,
    /// What exceeds a baseline.
    Excess,
    /// A base after its cap.
    CappedBase,
    /// A base after incentives that come before.
    NetBase,
    /// A rate or an amount in a table.
    TableRate,
    /// The rate of the band reached.
    BandReached,
    /// What the bands make of a base.
    Banded,
    /// A reward before limits.
    Reward,
    /// A reward after a limit.
    Limited,
    /// What a limit leaves in its stretch.
    Headroom,
    /// What is unlocked by milestones.
    Unlocked,
    /// A guarantee's top-up.
    TopUp,
    /// What a stretch has earned to date.
    ToDate,
    /// What an incentive earns in a month.
    Earned,
    /// What is taken back.
    Clawback,
    /// The best of a group.
    BestOf,
    // Payout
    /// A part paid in another form.
    SplitPart,
    /// A sum due, with what was carried forward.
    Due,
    /// A payment.
    Payment,
    /// A payment with tax on top.
    WithTax,
    // Tier
    /// Whether the partner has a tier in a month.
    TierHeld,
    // Statement
    /// A line of the statement in a month.
    Line,
    /// A line over several months.
    LineTotal,
    // Forecast: added by the forecast.
}

impl Phrase {
    /// The phrase, in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::ListPrice => "list price",
            Self::UnitPrice => "price list's price for one customer",
            Self::DiscountRate => "discount rate",
            Self::Discount => "discount",
            Self::SettledPrice => "what the vendor bills",
            Self::GivenDiscount => "discount given to the customer",
            Self::ChargedPrice => "what the customer is charged",
            Self::MonthTotal => "sales of the month that count",
            Self::StretchTotal => "sales of the period that count",
            Self::Growth => "growth over the baseline",
            Self::Baseline => "baseline",
            Self::Ratio => "share",
            Self::Credential => "held by the partner",
            Self::Threshold => "threshold",
            Self::Gate => "threshold reached",
            Self::Base => "base it is paid on",
            Self::Excess => "part above the baseline",
            Self::CappedBase => "base within its cap",
            Self::NetBase => "base less earlier incentives",
            Self::TableRate => "rate in the table",
            Self::BandReached => "rate of the band reached",
            Self::Banded => "what the bands pay",
            Self::Reward => "reward before limits",
            Self::Limited => "reward within its limit",
            Self::Headroom => "what the limit leaves",
            Self::Unlocked => "unlocked by milestones",
            Self::TopUp => "top-up to the guarantee",
            Self::ToDate => "earned to date",
            Self::Earned => "earned",
            Self::Clawback => "taken back",
            Self::BestOf => "best of its group",
            Self::SplitPart => "part paid in this form",
            Self::Due => "due, with what was carried forward",
            Self::Payment => "payment",
            Self::WithTax => "payment with tax on top",
            Self::TierHeld => "tier held",
            Self::Line => "this month",
            Self::LineTotal => "over these months",
        }
    }
}
