//! Codes of the kinds of step in a working; their words stand in `www/messages/<language>/workings.ftl`.

macro_rules! phrases {
    ($($(#[$meta:meta])* $name:ident = $code:literal,)*) => {
        /// Meaning of a step of a working to a partner.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[repr(u16)]
        pub enum Phrase { $($(#[$meta])* #[cfg_attr(target_arch = "wasm32", serde(rename = $code))] $name,)* }

        impl Phrase {
            /// Every phrase, in the order of its number.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Codes of all phrases, in the same order.
            pub const CODES: &[&'static str] = &[$($code),*];

            /// Its code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

phrases! {
    // Price
    /// A sale at list price.
    ListPrice = "list-price",
    /// The price list's price for what one customer used.
    UnitPrice = "unit-price",
    /// The rate of a discount table.
    DiscountRate = "discount-rate",
    /// One table's discount on a sale.
    Discount = "discount",
    /// Vendor's charge for a sale.
    SettledPrice = "settled-price",
    /// The discount given to a customer.
    GivenDiscount = "given-discount",
    /// Charge to a customer.
    ChargedPrice = "charged-price",
    // Bill
    /// List price of a customer's month.
    BillList = "bill-list",
    /// Vendor's bill for a customer's month.
    VendorBill = "vendor-bill",
    /// Charge to a customer for a month.
    CustomerBill = "customer-bill",
    /// Tax withheld from a customer's month.
    BillWithheld = "bill-withheld",
    /// A seller's taxes on a customer's month.
    BillTaxes = "bill-taxes",
    /// The discount passed on with a customer's month.
    BillPassed = "bill-passed",
    // Measure and gate
    /// A month's sales of one kind.
    MonthTotal = "month-total",
    /// A stretch's sales of one kind.
    StretchTotal = "stretch-total",
    /// Growth over a baseline.
    Growth = "growth",
    /// The baseline growth is measured against.
    Baseline = "baseline",
    /// A ratio of two measures.
    Ratio = "ratio",
    /// A measure with multiples of others added.
    WeightedSum = "weighted-sum",
    /// Something the partner holds.
    Credential = "credential",
    /// A threshold.
    Threshold = "threshold",
    /// Whether a gate is reached.
    Gate = "gate",
    // Base, scale, limits
    /// What an incentive is paid on.
    Base = "base",
    /// Excess over a baseline.
    Excess = "excess",
    /// A base after its cap.
    CappedBase = "capped-base",
    /// A base after incentives that come before.
    NetBase = "net-base",
    /// A rate or an amount in a table.
    TableRate = "table-rate",
    /// The rate of the band reached.
    BandReached = "band-reached",
    /// Value of a base on the bands.
    Banded = "banded",
    /// A reward before limits.
    Reward = "reward",
    /// A reward after a limit.
    Limited = "limited",
    /// Room a limit leaves in its period.
    Headroom = "headroom",
    /// Amount unlocked by milestones.
    Unlocked = "unlocked",
    /// A guarantee's top-up.
    TopUp = "top-up",
    /// Earned in a period to date.
    ToDate = "to-date",
    /// Earned by an incentive in a month.
    Earned = "earned",
    /// Amount taken back.
    Clawback = "clawback",
    /// The best of a group.
    BestOf = "best-of",
    // Payout
    /// A part paid in another form.
    SplitPart = "split-part",
    /// A sum due, with what was carried forward.
    Due = "due",
    /// A payment.
    Payment = "payment",
    /// A payment with tax on top.
    WithTax = "with-tax",
    // Tier
    /// Whether the partner has a tier in a month.
    TierHeld = "tier-held",
    /// Credentials the tier demands beyond those held.
    CredentialMissing = "credential-missing",
    // Statement
    /// A line of the statement in a month.
    Line = "line",
    /// A line over several months.
    LineTotal = "line-total",
    // Forecast
    /// Customers at the start, as typed.
    CustomersToday = "customers-today",
    /// Customers won each month of the first year, as typed.
    CustomersPerMonth = "customers-per-month",
    /// Growth of the number won, as typed.
    CustomerGrowth = "customer-growth",
    /// Share of customers lost each month, as typed.
    Churn = "churn",
    /// Customers a group wins in each month of a plan year.
    CustomersWon = "customers-won",
    /// Customers all groups win in a month.
    CustomersWonInAll = "customers-won-in-all",
    /// Customers of one age range at a month's end.
    CustomersOfAge = "customers-of-age",
    /// The same, one who ramps up counting in part.
    CustomersBuying = "customers-buying",
    /// Customers of all groups at a month's end.
    CustomersActive = "customers-active",
    /// Spend of one customer in the first plan year, as typed.
    SpendFirstYear = "spend-first-year",
    /// Growth of spend per customer, as typed.
    Expansion = "expansion",
    /// Change of list prices, as typed.
    PriceChange = "price-change",
    /// Growth of spend and change of prices together.
    YearlyStep = "yearly-step",
    /// Spend of one customer in a plan year, before the season.
    SpendOfYear = "spend-of-year",
    /// Factor of a calendar month, as typed.
    Season = "season",
    /// Spend of one customer in a month.
    SpendPerCustomer = "spend-per-customer",
    /// Spend of a group of customers in a month.
    SpendOfGroup = "spend-of-group",
    /// A family's share in the first month, as typed.
    MixShare = "mix-share",
    /// A family's share in the last month, as typed.
    MixShareEnd = "mix-share-end",
    /// Progress of a month along the plan.
    AlongPlan = "along-plan",
    /// A family's share in a month.
    MixShareNow = "mix-share-now",
    /// List price of a planned sale.
    SaleList = "sale-list",
    /// Share paid with coupons, as typed.
    CouponShare = "coupon-share",
    /// Part of a sale paid with coupons.
    CouponPart = "coupon-part",
    /// Part of a sale paid in money.
    CashPart = "cash-part",
    /// Discount given to a group's customers, as typed.
    DiscountGiven = "discount-given",
    /// Units one customer uses in the first plan year, as typed.
    UnitsPerCustomer = "units-per-customer",
    /// Units one customer uses in a plan year, before the season.
    UnitsOfYear = "units-of-year",
    /// Units one customer uses in a month.
    UnitsInMonth = "units-in-month",
    /// List price of one project, as typed.
    ProjectPrice = "project-price",
    /// Number of like projects, as typed.
    ProjectCount = "project-count",
    /// List price of like projects.
    ProjectList = "project-list",
    /// List price of projects that are given back.
    ProjectRefund = "project-refund",
    /// Discount given on a project, as typed.
    ProjectDiscount = "project-discount",
    /// Special-bid discount, as typed.
    Bid = "bid",
    /// Price of a service, as typed.
    ServicePrice = "service-price",
    /// Share of customers who buy a service, as typed.
    ServiceAttach = "service-attach",
    /// Margin of a service, as typed.
    ServiceMargin = "service-margin",
    /// Customers who buy a service.
    ServiceBuyers = "service-buyers",
    /// Revenue of a service.
    ServiceRevenue = "service-revenue",
    /// Cost of delivering a service.
    ServiceDelivery = "service-delivery",
    /// People of one kind, as typed.
    People = "people",
    /// Cost of one person for a month, as typed.
    PersonMonthly = "person-monthly",
    /// Cost of sellers.
    CostSales = "cost-sales",
    /// Cost of pre-sales.
    CostPresales = "cost-presales",
    /// Cost of engineers.
    CostEngineers = "cost-engineers",
    /// Training and certification.
    CostTraining = "cost-training",
    /// Certificates that the tier demands and the partner does not hold yet.
    CostCertificates = "cost-certificates",
    /// Marketing.
    CostMarketing = "cost-marketing",
    /// Rent of the partner's offices.
    CostRent = "cost-rent",
    /// The cost of software and tools.
    CostSoftware = "cost-software",
    /// Programme and platform fees.
    CostFees = "cost-fees",
    /// Cost of winning one customer, as typed.
    AcquisitionEach = "acquisition-each",
    /// Cost of winning customers.
    CostAcquisition = "cost-acquisition",
    // Figures of the plan that the statement reads
    /// Share of what is charged that never arrives, as typed.
    BadDebtShare = "bad-debt-share",
    /// Yearly cost of the money tied up, as typed.
    CapitalRate = "capital-rate",
    /// Tax on profit, as typed.
    TaxRate = "tax-rate",
    // Distributors
    /// Share of the partner's discount that resellers get, as typed.
    PassThroughDiscount = "pass-through-discount",
    /// Share of the incentives that resellers get, as typed.
    PassThroughIncentives = "pass-through-incentives",
    /// The discount passed on with a sale.
    PassedDiscount = "passed-discount",
    // Currencies
    /// Rate at which sales are billed, list prices read and charges kept.
    ExchangePlan = "exchange-plan",
    /// Rate at which sales count towards thresholds.
    ExchangeMeasure = "exchange-measure",
    /// Rate at which incentives are paid out.
    ExchangePayout = "exchange-payout",
    /// A figure of the plan in the programme's currency.
    InProgrammeCurrency = "in-programme-currency",
    /// A figure of the programme in the plan's currency.
    InPlanCurrency = "in-plan-currency",
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
    fn numbers_and_codes_tell_every_phrase_apart() {
        for (index, &phrase) in Phrase::ALL.iter().enumerate() {
            assert_eq!(Phrase::of(phrase as u16), Some(phrase));
            assert!(!Phrase::ALL[..index].iter().any(|other| other.code() == phrase.code()), "{phrase:?}");
        }
        assert_eq!(Phrase::of(u16::MAX), None);
    }
}
