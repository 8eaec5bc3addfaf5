//! The words a figure is explained with: one phrase for each kind of step.

macro_rules! phrases {
    ($($(#[$meta:meta])* $name:ident: $words:literal,)*) => {
        /// What a step of a working means to a partner.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u16)]
        pub enum Phrase { $($(#[$meta])* $name,)* }

        impl Phrase {
            /// Every phrase, in the order of its number.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The phrase, in words.
            #[must_use]
            pub const fn words(self) -> &'static str {
                match self { $(Self::$name => $words,)* }
            }
        }
    };
}

phrases! {
    // Price
    /// A sale at list price.
    ListPrice: "list price",
    /// The price list's price for what one customer used.
    UnitPrice: "price list's price for one customer",
    /// The rate of a discount table.
    DiscountRate: "discount rate",
    /// One table's discount on a sale.
    Discount: "discount",
    /// What the vendor bills for a sale.
    SettledPrice: "what the vendor bills",
    /// The discount given to a customer.
    GivenDiscount: "discount given to the customer",
    /// What a customer is charged.
    ChargedPrice: "what the customer is charged",
    // Bill
    /// List price of a customer's month.
    BillList: "list price of a customer's month",
    /// What the vendor bills for a customer's month.
    VendorBill: "the vendor's bill for a customer's month",
    /// What a customer is charged for a month.
    CustomerBill: "what a customer is charged for a month",
    /// What is withheld from a customer's month.
    BillWithheld: "withheld from what a customer is charged for a month",
    /// A seller's taxes on a customer's month.
    BillTaxes: "taxes on what a customer is charged for a month",
    /// The discount passed on with a customer's month.
    BillPassed: "discount passed on with a customer's month",
    // Measure and gate
    /// A month's sales of one kind.
    MonthTotal: "sales of the month that count",
    /// A stretch's sales of one kind.
    StretchTotal: "sales of the period that count",
    /// Growth over a baseline.
    Growth: "growth over the baseline",
    /// The baseline growth is measured against.
    Baseline: "baseline",
    /// A ratio of two measures.
    Ratio: "share",
    /// Something the partner holds.
    Credential: "held by the partner",
    /// A threshold.
    Threshold: "threshold",
    /// Whether a gate is reached.
    Gate: "threshold reached",
    // Base, scale, limits
    /// What an incentive is paid on.
    Base: "base it is paid on",
    /// What exceeds a baseline.
    Excess: "part above the baseline",
    /// A base after its cap.
    CappedBase: "base within its cap",
    /// A base after incentives that come before.
    NetBase: "base less earlier incentives",
    /// A rate or an amount in a table.
    TableRate: "rate in the table",
    /// The rate of the band reached.
    BandReached: "rate of the band reached",
    /// What the bands make of a base.
    Banded: "what the bands pay",
    /// A reward before limits.
    Reward: "reward before limits",
    /// A reward after a limit.
    Limited: "reward within its limit",
    /// What a limit leaves in its stretch.
    Headroom: "what the limit leaves",
    /// What is unlocked by milestones.
    Unlocked: "unlocked by milestones",
    /// A guarantee's top-up.
    TopUp: "top-up to the guarantee",
    /// What a stretch has earned to date.
    ToDate: "earned to date",
    /// What an incentive earns in a month.
    Earned: "earned",
    /// What is taken back.
    Clawback: "taken back",
    /// The best of a group.
    BestOf: "best of its group",
    // Payout
    /// A part paid in another form.
    SplitPart: "part paid in this form",
    /// A sum due, with what was carried forward.
    Due: "due, with what was carried forward",
    /// A payment.
    Payment: "payment",
    /// A payment with tax on top.
    WithTax: "payment with tax on top",
    // Tier
    /// Whether the partner has a tier in a month.
    TierHeld: "tier held",
    /// How many of a credential the tier demands beyond those held.
    CredentialMissing: "still to be obtained",
    // Statement
    /// A line of the statement in a month.
    Line: "this month",
    /// A line over several months.
    LineTotal: "over these months",
    // Forecast
    /// Customers at the start, as typed.
    CustomersToday: "customers today",
    /// Customers won each month of the first year, as typed.
    CustomersPerMonth: "customers won a month in the first year",
    /// Growth of the number won, as typed.
    CustomerGrowth: "growth of the number won",
    /// Share of customers lost each month, as typed.
    Churn: "share of customers lost each month",
    /// Customers a group wins in each month of a plan year.
    CustomersWon: "customers won",
    /// Customers all groups win in a month.
    CustomersWonInAll: "customers won, all groups together",
    /// Customers of one age range at a month's end.
    CustomersOfAge: "customers at month end",
    /// The same, one who ramps up counting in part.
    CustomersBuying: "customers, those who ramp up counted in part",
    /// Customers of all groups at a month's end.
    CustomersActive: "customers at month end, all groups together",
    /// Spend of one customer in the first plan year, as typed.
    SpendFirstYear: "list-price spend of one customer in a month",
    /// Growth of spend per customer, as typed.
    Expansion: "growth of spend per customer",
    /// Change of list prices, as typed.
    PriceChange: "change of list prices",
    /// Growth of spend and change of prices together.
    YearlyStep: "growth of spend and change of prices, a year",
    /// Spend of one customer in a plan year, before the season.
    SpendOfYear: "spend of one customer, before the season",
    /// Factor of a calendar month, as typed.
    Season: "factor of the calendar month",
    /// Spend of one customer in a month.
    SpendPerCustomer: "list-price spend of one customer",
    /// Spend of a group of customers in a month.
    SpendOfGroup: "list-price spend of these customers",
    /// A family's share in the first month, as typed.
    MixShare: "share of the mix in the first month",
    /// A family's share in the last month, as typed.
    MixShareEnd: "share of the mix in the last month",
    /// How far along the plan a month is.
    AlongPlan: "how far along the plan",
    /// A family's share in a month.
    MixShareNow: "share of the mix",
    /// List price of a planned sale.
    SaleList: "list price of the sale",
    /// Share paid with coupons, as typed.
    CouponShare: "share paid with coupons",
    /// Part of a sale paid with coupons.
    CouponPart: "part paid with coupons",
    /// Part of a sale paid in money.
    CashPart: "part paid in money",
    /// Discount given to a group's customers, as typed.
    DiscountGiven: "discount given to the customers",
    /// Units one customer uses in the first plan year, as typed.
    UnitsPerCustomer: "units one customer uses",
    /// Units one customer uses in a plan year, before the season.
    UnitsOfYear: "units one customer uses, before the season",
    /// Units one customer uses in a month.
    UnitsInMonth: "units one customer uses in the month",
    /// List price of one project, as typed.
    ProjectPrice: "list price of one",
    /// How many like projects, as typed.
    ProjectCount: "how many",
    /// List price of like projects.
    ProjectList: "list price of the projects",
    /// List price of projects that are given back.
    ProjectRefund: "list price of the projects given back",
    /// Discount given on a project, as typed.
    ProjectDiscount: "discount given on the project",
    /// Special-bid discount, as typed.
    Bid: "approved special-bid discount",
    /// Price of a service, as typed.
    ServicePrice: "price of the service",
    /// Share of customers who buy a service, as typed.
    ServiceAttach: "share of customers who buy the service",
    /// Margin of a service, as typed.
    ServiceMargin: "margin of the service",
    /// Customers who buy a service.
    ServiceBuyers: "customers who buy the service",
    /// What a service brings in.
    ServiceRevenue: "service revenue",
    /// What delivering a service costs.
    ServiceDelivery: "cost of delivering the service",
    /// People of one kind, as typed.
    People: "people",
    /// Cost of one person for a month, as typed.
    PersonMonthly: "cost of one person for a month",
    /// Cost of sellers.
    CostSales: "cost of sellers",
    /// Cost of pre-sales.
    CostPresales: "cost of pre-sales",
    /// Cost of engineers.
    CostEngineers: "cost of engineers",
    /// Training and certification.
    CostTraining: "training and certification",
    /// Certificates that the tier demands and the partner does not hold yet.
    CostCertificates: "certificates the tier demands",
    /// Marketing.
    CostMarketing: "marketing",
    /// Rent of the partner's offices.
    CostRent: "office rent",
    /// Programme and platform fees.
    CostFees: "programme and platform fees",
    /// Cost of winning one customer, as typed.
    AcquisitionEach: "cost of winning one customer",
    /// Cost of winning customers.
    CostAcquisition: "cost of winning customers",
    // Figures of the plan that the statement reads
    /// Share of what is charged that never arrives, as typed.
    BadDebtShare: "share of what customers are charged that never arrives",
    /// Yearly cost of the money tied up, as typed.
    CapitalRate: "yearly cost of the money tied up",
    /// Tax on profit, as typed.
    TaxRate: "tax rate on profit",
    // Distributors
    /// Share of the partner's discount that resellers get, as typed.
    PassThroughDiscount: "share of the discount passed on to resellers",
    /// Share of the incentives that resellers get, as typed.
    PassThroughIncentives: "share of incentives passed on to resellers",
    /// The discount passed on with a sale.
    PassedDiscount: "discount passed on to the reseller",
    // Currencies
    /// Rate at which sales are billed, list prices read and charges kept.
    ExchangePlan: "exchange rate for billing",
    /// Rate at which sales count towards thresholds.
    ExchangeMeasure: "exchange rate for thresholds and tiers",
    /// Rate at which incentives are paid out.
    ExchangePayout: "exchange rate for payouts",
    /// A figure of the plan in the programme's currency.
    InProgrammeCurrency: "in the programme's currency",
    /// A figure of the programme in the plan's currency.
    InPlanCurrency: "in the plan's currency",
}

impl Phrase {
    /// The phrase of a number, as labels carry it.
    #[must_use]
    pub fn of(number: u16) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_tell_every_phrase_apart() {
        for (index, &phrase) in Phrase::ALL.iter().enumerate() {
            assert_eq!(Phrase::of(phrase as u16), Some(phrase));
            assert!(!Phrase::ALL[..index].iter().any(|other| other.words() == phrase.words()), "{phrase:?}");
        }
        assert_eq!(Phrase::of(u16::MAX), None);
    }
}
