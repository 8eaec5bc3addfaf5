//! What a line of the statement is, and what it is called.

use core::fmt;

use crate::message::{Name, messages, words};
use crate::policy::schema::Term;

macro_rules! lines {
    ($($(#[$meta:meta])* $line:ident = $key:literal,)*) => {
        /// Identity of a line.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum LineId {
            $($(#[$meta])* $line,)*
            /// An incentive or a charge, by the name of its table.
            Table(String),
            /// Revenue of a service, by its place in the plan, from one.
            Service(usize),
            /// Cost of delivering a service.
            ServiceDelivery(usize),
        }

        impl fmt::Display for LineId {
            /// The key of the line in an answer.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$line => f.write_str($key),)*
                    Self::Table(table) => f.write_str(table),
                    Self::Service(number) => write!(f, "service-{number}"),
                    Self::ServiceDelivery(number) => write!(f, "service-{number}-delivery"),
                }
            }
        }
    };
}

lines! {
    /// Sales at list price; of a referral partner, what customers buy from the vendor.
    ListPrice = "list-price",
    /// What the vendor charges customers that were referred to it.
    Charged = "charged",
    /// Discount given to customers, and to resellers.
    CustomerDiscount = "customer-discount",
    /// The part of it that resellers get.
    PassedDiscount = "passed-discount",
    /// What customers are charged.
    Revenue = "revenue",
    /// The vendor's bill at list price.
    VendorList = "vendor-list",
    /// Discount on it.
    PartnerDiscount = "partner-discount",
    /// The vendor's bill.
    VendorBill = "vendor-bill",
    /// Revenue less the vendor's bill.
    ResaleMargin = "resale-margin",
    /// What is withheld in the customer's country.
    Withheld = "withheld",
    /// Taxes of a seller on its sales.
    SellerTaxes = "seller-taxes",
    /// Consumption paid with coupons.
    Coupons = "coupons",
    /// Incentives taken back for sales given back.
    Clawback = "clawback",
    /// Incentives lost by late claims.
    Lost = "lost",
    /// All incentives.
    Incentives = "incentives",
    /// The part of them that resellers get.
    PassedIncentives = "passed-incentives",
    /// What services leave.
    Services = "services",
    /// Cost of sellers.
    CostSales = "cost-sales",
    /// Cost of pre-sales.
    CostPresales = "cost-presales",
    /// Cost of engineers.
    CostEngineers = "cost-engineers",
    /// Training and certification.
    CostTraining = "cost-training",
    /// Certificates that the tier demands.
    CostCertificates = "cost-certificates",
    /// Marketing.
    CostMarketing = "cost-marketing",
    /// Office rent.
    CostRent = "cost-rent",
    /// Programme and platform fees.
    CostFees = "cost-fees",
    /// Cost of winning customers.
    CostAcquisition = "cost-acquisition",
    /// What customers never pay.
    BadDebt = "bad-debt",
    /// Running costs.
    Costs = "costs",
    /// Profit before financing and tax.
    OperatingProfit = "operating-profit",
    /// Cost of the money tied up.
    Financing = "financing",
    /// Tax on profit.
    Tax = "tax",
    /// Profit.
    Profit = "profit",
    /// Cash from customers.
    CashCustomers = "cash-customers",
    /// Cash to the vendor.
    CashVendor = "cash-vendor",
    /// Cash withheld in the customer's country.
    CashWithheld = "cash-withheld",
    /// Cash of a seller's taxes.
    CashSellerTaxes = "cash-seller-taxes",
    /// Charges that a store takes off what customers pay.
    CashCharges = "cash-charges",
    /// Incentives paid in money.
    CashIncentives = "cash-incentives",
    /// Incentives paid as account credit.
    CashCredit = "cash-credit",
    /// Incentives taken off the vendor's invoice.
    CashInvoiceCredit = "cash-invoice-credit",
    /// Incentives paid as coupons.
    CashCoupons = "cash-coupons",
    /// Incentives paid as co-op money.
    CashCoOp = "cash-co-op",
    /// Incentives paid as marketing money.
    CashMdf = "cash-mdf",
    /// Incentives taken back in cash.
    CashClawback = "cash-clawback",
    /// Incentives passed on to resellers.
    CashPassed = "cash-passed",
    /// Cash from services.
    CashServices = "cash-services",
    /// Cash for delivering services and for running costs.
    CashCosts = "cash-costs",
    /// Cash for the money tied up.
    CashFinancing = "cash-financing",
    /// Cash for tax.
    CashTax = "cash-tax",
    /// Cash of the month.
    NetCash = "net-cash",
    /// Cash to date.
    CumulativeCash = "cumulative-cash",
    /// Incentives earned and not yet received.
    Receivable = "receivable",
}

words! {
    /// How often a service is billed.
    pub enum ServiceBilled {
        /// Once for each new customer.
        Once = "once",
        /// Every month for each customer.
        Monthly = "monthly",
    }
}

messages! {
    /// Title of a line.
    pub enum LineTitle in "lines" {
        /// Sales at list price.
        ListPrice = "list-price",
        /// Sales of the vendor to customers that were referred to it, at list price.
        ReferredSales = "referred-sales" {
            /// The vendor.
            vendor: String,
        },
        /// What the vendor charges customers that were referred to it.
        ReferredRevenue = "referred-revenue" {
            /// The vendor.
            vendor: String,
        },
        /// Discount given to customers.
        CustomerDiscount = "customer-discount",
        /// Discount passed on to resellers.
        PassedDiscount = "passed-discount",
        /// What customers are charged.
        Revenue = "revenue",
        /// The vendor's bill at list price.
        VendorList = "vendor-list",
        /// Discount on it.
        PartnerDiscount = "partner-discount",
        /// The vendor's bill.
        VendorBill = "vendor-bill" {
            /// The vendor.
            vendor: String,
        },
        /// Revenue less the vendor's bill.
        ResaleMargin = "resale-margin",
        /// What is withheld in the customer's country.
        Withheld = "withheld",
        /// Taxes of a seller on its sales.
        SellerTaxes = "seller-taxes",
        /// Consumption paid with coupons.
        Coupons = "coupons",
        /// An incentive or a charge.
        Table = "table" {
            /// Its table.
            table: Name,
        },
        /// Incentives taken back for sales given back.
        Clawback = "clawback",
        /// Incentives lost by late claims.
        Lost = "lost",
        /// All incentives.
        Incentives = "incentives",
        /// Incentives passed on to resellers.
        PassedIncentives = "passed-incentives",
        /// Revenue of a service that has a name.
        Service = "service" {
            /// Its name.
            name: String,
            /// How often it is billed.
            billed: ServiceBilled,
        },
        /// Revenue of a service without a name.
        ServiceNumber = "service-number" {
            /// Its place in the plan, from one.
            number: usize,
            /// How often it is billed.
            billed: ServiceBilled,
        },
        /// Cost of delivering a service that has a name.
        Delivery = "delivery" {
            /// Its name.
            name: String,
        },
        /// Cost of delivering a service without a name.
        DeliveryNumber = "delivery-number" {
            /// Its place in the plan, from one.
            number: usize,
        },
        /// What services leave.
        Services = "services",
        /// Cost of sellers.
        CostSales = "cost-sales",
        /// Cost of pre-sales.
        CostPresales = "cost-presales",
        /// Cost of engineers.
        CostEngineers = "cost-engineers",
        /// Training and certification.
        CostTraining = "cost-training",
        /// Certificates that the tier demands.
        CostCertificates = "cost-certificates",
        /// Marketing.
        CostMarketing = "cost-marketing",
        /// Office rent.
        CostRent = "cost-rent",
        /// Programme and platform fees.
        CostFees = "cost-fees",
        /// Cost of winning customers.
        CostAcquisition = "cost-acquisition",
        /// What customers never pay.
        BadDebt = "bad-debt",
        /// Running costs.
        Costs = "costs",
        /// Profit before financing and tax.
        OperatingProfit = "operating-profit",
        /// Cost of the money tied up.
        Financing = "financing",
        /// Tax on profit.
        Tax = "tax",
        /// Profit.
        Profit = "profit",
        /// Cash from customers.
        CashCustomers = "cash-customers",
        /// Cash to the vendor.
        CashVendor = "cash-vendor" {
            /// The vendor.
            vendor: String,
        },
        /// Charges that a store takes off what customers pay.
        CashCharges = "cash-charges" {
            /// The vendor.
            vendor: String,
        },
        /// Incentives paid in money.
        CashIncentives = "cash-incentives",
        /// Incentives paid as account credit.
        CashCredit = "cash-credit",
        /// Incentives taken off the vendor's invoice.
        CashInvoiceCredit = "cash-invoice-credit",
        /// Incentives paid as coupons.
        CashCoupons = "cash-coupons",
        /// Incentives paid as co-op money.
        CashCoOp = "cash-co-op",
        /// Incentives paid as marketing money.
        CashMdf = "cash-mdf",
        /// Incentives passed on to resellers.
        CashPassed = "cash-passed",
        /// Cash from services.
        CashServices = "cash-services",
        /// Cash for delivering services and for running costs.
        CashCosts = "cash-costs",
        /// Cash of the month.
        NetCash = "net-cash",
        /// Cash to date.
        CumulativeCash = "cumulative-cash",
        /// Incentives earned and not yet received.
        Receivable = "receivable",
    }
}

messages! {
    /// The field's term for a line.
    pub enum LineTerm in "lines" {
        /// Discount to customers.
        CustomerDiscount = "term-customer-discount",
        /// What is handed on to resellers.
        PassThrough = "term-pass-through",
        /// Revenue after discounts.
        NetRevenue = "term-net-revenue",
        /// Discount to partners.
        PartnerDiscount = "term-partner-discount",
        /// Margin of resale alone.
        FrontEndMargin = "term-front-end-margin",
        /// What is taken back.
        Clawback = "term-clawback",
        /// All incentives.
        Incentives = "term-incentives",
        /// A rebate.
        Rebate = "term-rebate",
        /// A commission.
        Commission = "term-commission",
        /// A bounty.
        Bounty = "term-bounty",
        /// Marketing development fund.
        Mdf = "term-mdf",
        /// Sales performance incentive fund.
        Spif = "term-spif",
        /// Funding.
        Funding = "term-funding",
        /// Credit on the invoice.
        Credit = "term-credit",
        /// A share of revenue.
        RevenueShare = "term-revenue-share",
        /// A fee.
        Fee = "term-fee",
    }
}

impl LineTitle {
    /// Title of the incentive or charge of the table called `id`.
    #[must_use]
    pub fn table(id: &str) -> Self {
        Self::Table { table: Name::Table(id.to_owned()) }
    }
}

impl From<Term> for LineTerm {
    fn from(term: Term) -> Self {
        match term {
            Term::Rebate => Self::Rebate,
            Term::Commission => Self::Commission,
            Term::Bounty => Self::Bounty,
            Term::Mdf => Self::Mdf,
            Term::Spif => Self::Spif,
            Term::Funding => Self::Funding,
            Term::Credit => Self::Credit,
            Term::RevenueShare => Self::RevenueShare,
            Term::Fee => Self::Fee,
        }
    }
}
