//! Identity and title of a line of the statement: one table of all lines.

use core::fmt;

use crate::message::{Name, messages, words};
use crate::phrase::Phrase;
use crate::plan::field::Cost;
use crate::plan::{Costs, ServiceKind};
use crate::policy::schema::Term;

/// Declares the lines of the statement: the identity of each, whose key is also the code of its title.
macro_rules! lines {
    (
        lines { $($(#[$meta:meta])* $line:ident = $key:literal,)* }
        costs { $($(#[$cost_meta:meta])* $cost:ident = $cost_key:literal,)* }
        naming the vendor { $($(#[$vendor_meta:meta])* $vendors:ident = $vendors_key:literal,)* }
        titled as another { $($(#[$other_meta:meta])* $other:ident = $other_key:literal as $title:ident,)* }
        further titles { $($further:tt)* }
    ) => {
        /// Identity of a line.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum LineId {
            $($(#[$meta])* $line,)*
            $($(#[$cost_meta])* $cost,)*
            $($(#[$vendor_meta])* $vendors,)*
            $($(#[$other_meta])* $other,)*
            /// Sales of the vendor to customers that were referred to it.
            Charged,
            /// An incentive or a charge, by the name of its table.
            Table(String),
            /// Revenue of a service, by its place in the plan, from one.
            Service(usize),
            /// Cost of delivering a service.
            ServiceDelivery(usize),
        }

        /// Keys of the lines that do not depend on the plan or the programme.
        #[cfg(test)]
        const KEYS: &[&str] = &[$($key,)* $($cost_key,)* $($vendors_key,)* $($other_key,)* "charged"];

        impl fmt::Display for LineId {
            /// The key of the line in an answer.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$line => f.write_str($key),)*
                    $(Self::$cost => f.write_str($cost_key),)*
                    $(Self::$vendors => f.write_str($vendors_key),)*
                    $(Self::$other => f.write_str($other_key),)*
                    Self::Charged => f.write_str("charged"),
                    Self::Table(table) => f.write_str(table),
                    Self::Service(number) => write!(f, "service-{number}"),
                    Self::ServiceDelivery(number) => write!(f, "service-{number}-delivery"),
                }
            }
        }

        impl LineId {
            /// Tells whether a line shows the running cost that a forecast calls `what`.
            const fn is_cost(what: Phrase) -> bool {
                matches!(what, $(Phrase::$cost)|*)
            }

            /// The line of the running cost that a forecast calls `what`.
            pub(super) fn of_cost(what: Phrase) -> Option<Self> {
                match what {
                    $(Phrase::$cost => Some(Self::$cost),)*
                    _ => None,
                }
            }

            /// Its title under a programme of `vendor`, beside a plan with these `services`.
            pub(super) fn title(&self, vendor: &str, services: &[(String, ServiceKind)]) -> LineTitle {
                let vendor = || vendor.to_owned();
                match self {
                    $(Self::$line => LineTitle::$line,)*
                    $(Self::$cost => LineTitle::$cost,)*
                    $(Self::$vendors => LineTitle::$vendors { vendor: vendor() },)*
                    $(Self::$other => LineTitle::$title,)*
                    Self::Charged => LineTitle::ReferredRevenue { vendor: vendor() },
                    Self::Table(table) => LineTitle::Table { table: Name::Table(table.clone()) },
                    Self::Service(number) => LineTitle::service(*number, services),
                    Self::ServiceDelivery(number) => LineTitle::delivery(*number, services),
                }
            }
        }

        messages! {
            /// Title of a line.
            pub enum LineTitle in "lines" {
                $($(#[$meta])* $line = $key,)*
                $($(#[$cost_meta])* $cost = $cost_key,)*
                $($(#[$vendor_meta])* $vendors = $vendors_key {
                    /// The vendor.
                    vendor: String,
                },)*
                $($further)*
            }
        }
    };
}

lines! {
    lines {
        /// Sales at list price; of a referral partner, what customers buy from the vendor.
        ListPrice = "list-price",
        /// Discount given to customers, and to resellers.
        CustomerDiscount = "customer-discount",
        /// The part of it that resellers get.
        PassedDiscount = "passed-discount",
        /// Charges to customers.
        Revenue = "revenue",
        /// The vendor's bill at list price.
        VendorList = "vendor-list",
        /// Discount on it.
        PartnerDiscount = "partner-discount",
        /// Revenue less the vendor's bill.
        ResaleMargin = "resale-margin",
        /// Tax withheld in the customer's country.
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
        /// Margin of services.
        Services = "services",
        /// Certificates that the tier demands.
        CostCertificates = "cost-certificates",
        /// Bad debt: bills customers never pay.
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
    // Running costs of the plan: each is called as its amount in the forecast is.
    costs {
        /// Cost of sellers.
        CostSales = "cost-sales",
        /// Cost of pre-sales.
        CostPresales = "cost-presales",
        /// Cost of engineers.
        CostEngineers = "cost-engineers",
        /// Training and certification.
        CostTraining = "cost-training",
        /// Marketing.
        CostMarketing = "cost-marketing",
        /// Office rent.
        CostRent = "cost-rent",
        /// Software and tools.
        CostSoftware = "cost-software",
        /// Programme and platform fees.
        CostFees = "cost-fees",
        /// Cost of winning customers.
        CostAcquisition = "cost-acquisition",
    }
    naming the vendor {
        /// The vendor's bill.
        VendorBill = "vendor-bill",
        /// Cash to the vendor.
        CashVendor = "cash-vendor",
        /// Charges that a store takes off what customers pay.
        CashCharges = "cash-charges",
    }
    titled as another {
        /// Cash withheld in the customer's country.
        CashWithheld = "cash-withheld" as Withheld,
        /// Cash of a seller's taxes.
        CashSellerTaxes = "cash-seller-taxes" as SellerTaxes,
        /// Incentives taken back in cash.
        CashClawback = "cash-clawback" as Clawback,
        /// Cash for the money tied up.
        CashFinancing = "cash-financing" as Financing,
        /// Cash for tax.
        CashTax = "cash-tax" as Tax,
    }
    further titles {
        /// Sales of the vendor to customers that were referred to it, at list price.
        ReferredSales = "referred-sales" {
            /// The vendor.
            vendor: String,
        },
        /// Vendor's charges to customers that were referred to it.
        ReferredRevenue = "referred-revenue" {
            /// The vendor.
            vendor: String,
        },
        /// An incentive or a charge.
        Table = "table" {
            /// Its table.
            table: Name,
        },
        /// Revenue of a service that has a name.
        Service = "service" {
            /// Its name.
            name: String,
            /// Frequency of its bills.
            billed: ServiceBilled,
        },
        /// Revenue of a service without a name.
        ServiceNumber = "service-number" {
            /// Its place in the plan, from one.
            number: usize,
            /// Frequency of its bills.
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
    }
}

words! {
    /// Frequency of a service's bills.
    pub enum ServiceBilled {
        /// Once for each new customer.
        Once = "once",
        /// Every month for each customer.
        Monthly = "monthly",
    }
}

messages! {
    /// The field's term for a line.
    pub enum LineTerm in "lines" {
        /// Discount to customers.
        CustomerDiscount = "term-customer-discount",
        /// Pass-through to resellers.
        PassThrough = "term-pass-through",
        /// Revenue after discounts.
        NetRevenue = "term-net-revenue",
        /// Discount to partners.
        PartnerDiscount = "term-partner-discount",
        /// Margin of resale alone.
        FrontEndMargin = "term-front-end-margin",
        /// Amount taken back.
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

/// Every running cost that a field of the plan declares has a line.
const _: () = {
    let mut fields = Costs::FIELDS;
    while let [field, rest @ ..] = fields {
        if let (Some(Cost::Monthly | Cost::Yearly), Some(label)) = (field.cost, field.label) {
            assert!(LineId::is_cost(label), "a running cost of the plan has no line");
        }
        fields = rest;
    }
};

impl LineTitle {
    /// Title of the revenue of the service at place `number` of `services`, from one.
    fn service(number: usize, services: &[(String, ServiceKind)]) -> Self {
        let (name, kind) = named(number, services);
        let billed = match kind {
            Some(ServiceKind::OneOff) => ServiceBilled::Once,
            Some(ServiceKind::Managed) | None => ServiceBilled::Monthly,
        };
        match name {
            Some(name) => Self::Service { name, billed },
            None => Self::ServiceNumber { number, billed },
        }
    }

    /// Title of the cost of delivering it.
    fn delivery(number: usize, services: &[(String, ServiceKind)]) -> Self {
        named(number, services).0.map_or(Self::DeliveryNumber { number }, |name| Self::Delivery { name })
    }
}

/// The name of a service, if its owner gave it one, and its kind.
fn named(number: usize, services: &[(String, ServiceKind)]) -> (Option<String>, Option<ServiceKind>) {
    let service = number.checked_sub(1).and_then(|place| services.get(place));
    let name = service.map(|(name, _)| name).filter(|name| !name.is_empty());
    (name.cloned(), service.map(|(_, kind)| *kind))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::check;

    #[test]
    fn no_table_may_be_called_as_a_line() {
        let services = [LineId::Service(1), LineId::ServiceDelivery(12)].map(|line| line.to_string());
        for key in KEYS.iter().copied().chain(services.iter().map(String::as_str)) {
            assert!(check::is_line(key), "a table may be called {key}");
        }
        assert!(!check::is_line("rebate") && !check::is_line("cash-back"));
    }
}
