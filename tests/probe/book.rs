//! A partner tried, as a question: its sales, month by month.

use partner_calculator::date::Month;
use partner_calculator::money::{Amount, Rate};
use partner_calculator::policy::schema::{PriceReads, Programme};
use partner_calculator::request::{Book, Editions, Held, Request, Sale, Sales, TierPath};
use rust_decimal::Decimal;
use serde_json::json;

use super::partner::{PLENTY, Probe};
use super::sale::Like;
use super::table::Table;

impl Probe {
    /// The question this partner asks, under the edition of `table`.
    pub fn request(&self, programme: &Programme, table: &Table<'_>) -> Request {
        let credentials = programme.credential.iter().map(|it| {
            let own = self.held.as_ref().filter(|(id, _)| *id == it.id).map(|(_, held)| *held);
            Held {
                id: it.id.clone(),
                value: Amount::exactly(own.unwrap_or_else(|| Decimal::from(PLENTY))),
                to_obtain: None,
            }
        });
        Request {
            programme: programme.id.clone(),
            terms: None,
            as_of: table.effective,
            editions: Editions::AsOf,
            role: self.role.clone(),
            tier: self.tier.clone(),
            tier_path: if self.moves { TierPath::Evolving } else { TierPath::Fixed },
            country: self.country.clone(),
            credentials: credentials.collect(),
            book: match self.asks {
                Some(discount) => asking(&self.sale, discount, start(programme, table)),
                None => Book::Sales(self.sales(programme, table)),
            },
            own: vec![],
            claims_after: self.claims_after,
            currency: None,
            rates: vec![],
            pass_through: None,
        }
    }

    fn sales(&self, programme: &Programme, table: &Table<'_>) -> Sales {
        let start = start(programme, table);
        let months = months(table);
        let last = if self.steady { months } else { 1 };
        let mut sales = Vec::new();
        for index in 0..last {
            let month = start.plus(index);
            for customer in 0..self.customers {
                sales.push(self.sale(month, start, customer));
                if let Some(past) = self.past.filter(|_| index == 0) {
                    let sale = self.sale(month.plus(-1), start.plus(-1), customer);
                    sales.push(Sale { list: Some(Amount::exactly(past * Decimal::TWO)), ..sale });
                }
                if let Some(growth) = self.growth {
                    let before = self.size / (Decimal::ONE + growth);
                    let sale = self.sale(month.plus(-12), start.plus(-12), customer);
                    sales.push(Sale { list: Some(Amount::exactly(before.trunc_with_scale(2))), ..sale });
                }
            }
        }
        if !self.sale.item.is_empty() {
            sales.extend(self.by_item(programme, table, start));
        }
        Sales { start, months: u32::try_from(months).unwrap_or(12), sales }
    }

    fn sale(&self, month: Month, start: Month, customer: u32) -> Sale {
        let age = i32::try_from(self.sale.age).unwrap_or(0);
        Sale {
            month: Some(month),
            customer: format!("customer {customer}"),
            account: self.sale.account.clone(),
            family: self.sale.family.clone(),
            kind: self.sale.kind.clone(),
            country: self.sale.country.clone(),
            list: Some(Amount::exactly(self.size)),
            units: Some(Amount::exactly(self.size.trunc())),
            since: Some(start.plus(-age)),
            means: self.sale.means,
            discount: self.sale.given.map(Rate::exactly),
            tags: self.sale.tags.clone(),
            ordered: self.sale.ordered,
            ended: self.sale.ends_after.map(|after| month.plus(i32::try_from(after).unwrap_or(0))),
            ..Sale::default()
        }
    }

    /// The priced item itself: by its units, or once beside the spend it reads.
    fn by_item(&self, programme: &Programme, table: &Table<'_>, start: Month) -> Option<Sale> {
        let price = programme.price.get(table.index)?;
        let units = if price.reads == PriceReads::Spend { Decimal::ONE } else { self.size };
        Some(Sale {
            family: String::new(),
            list: None,
            item: price.id.clone(),
            units: Some(Amount::exactly(units)),
            ..self.sale(start, start, 0)
        })
    }
}

/// Long enough for everything the table looks at, and no longer.
fn months(table: &Table<'_>) -> i32 {
    let Some(incentive) = table.incentive else { return if table.tier.is_some() { 24 } else { 1 } };
    let kept = incentive.clawback.as_ref().map_or(0, |it| i32::try_from(it.within_months).unwrap_or(0) + 2);
    let by_half = incentive.payout.split.iter().any(|split| split.at_least_per_half.is_some());
    let claimed = if by_half { 6 } else { 0 };
    incentive.per.months().unwrap_or(12).max(3).max(kept).max(claimed)
}

/// The first month of the fiscal year that begins with the table or after it.
fn start(programme: &Programme, table: &Table<'_>) -> Month {
    let mut month = table.effective.month();
    while month.of_year() != i32::from(programme.fiscal_year_start) {
        month = month.plus(1);
    }
    month
}

/// A plan of one project, sold with a discount: whether the partner may give it.
fn asking(sale: &Like, discount: Decimal, start: Month) -> Book {
    let staff = json!({ "people": "0", "monthly": "0" });
    let project = json!({
        "name": "Project", "account": sale.account, "family": sale.family, "month": 1, "list": "1000", "count": "1",
        "discount": Rate::exactly(discount).to_string(), "registered": false,
    });
    let plan = json!({ "plan": {
        "start": start.to_string(), "months": 1, "cohorts": [], "projects": [project], "services": [],
        "costs": { "sales": staff, "presales": staff, "engineers": staff, "training": "0", "marketing": "0",
                   "fees": "0", "acquisition": "0", "capital": "0", "tax": "0" },
        "cash": { "customerDays": 0, "vendorDays": 0, "badDebt": "0" },
    }});
    serde_json::from_value(plan).expect("a plan of one project")
}
