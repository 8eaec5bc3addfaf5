//! A small plan to vary, and ways to read its forecast.

use partner_calculator::forecast::{Counting, Facts, Forecast, PriceFacts, forecast};
use partner_calculator::formula::{Evaluator, Graph, Node};
use partner_calculator::ledger::{ListPrice, Posting};
use partner_calculator::plan::{Cohort, Plan, Project, Service};
use partner_calculator::policy::schema::{Means, PriceReads};
use rust_decimal::Decimal;

/// One group of customers over three months, everything plain.
const PLAIN: &str = r#"{
  "start": "2027-01", "months": 3,
  "cohorts": [{
    "name": "Shops", "account": "smb",
    "customersToday": "10", "newPerMonth": "2", "newGrowth": "0", "churn": "0.1", "rampMonths": 1,
    "spend": "1000", "expansion": "0", "priceChange": "0", "seasonality": [],
    "mix": [{ "family": "compute", "share": "0.6" }, { "family": "storage", "share": "0.4" }],
    "usage": [], "discount": "0.05", "coupons": "0"
  }],
  "projects": [], "services": [],
  "costs": {
    "sales": { "people": "0", "monthly": "0" },
    "presales": { "people": "0", "monthly": "0" },
    "engineers": { "people": "0", "monthly": "0" },
    "training": "0", "marketing": "0", "fees": "0", "acquisition": "0", "capital": "0", "tax": "0"
  },
  "cash": { "customerDays": 30, "vendorDays": 30, "badDebt": "0" }
}"#;

const PROJECT: &str = r#"{
  "name": "Migration", "account": "smb", "family": "compute", "month": 2, "list": "1000", "count": "1",
  "discount": "0", "registered": false
}"#;

const SERVICE: &str = r#"{ "name": "Care", "kind": "managed", "price": "100", "margin": "0.4", "attach": "0.5" }"#;

pub fn plan() -> Plan {
    serde_json::from_str(PLAIN).expect("the plan above is of the right shape")
}

pub fn project() -> Project {
    serde_json::from_str(PROJECT).expect("the project above is of the right shape")
}

pub fn service() -> Service {
    serde_json::from_str(SERVICE).expect("the service above is of the right shape")
}

/// The plan above with its group of customers changed.
pub fn with(months: u32, change: impl Fn(&mut Cohort)) -> Plan {
    let mut plan = plan();
    plan.months = months;
    change(&mut plan.cohorts[0]);
    plan
}

pub fn facts() -> Facts {
    let price = |id: &str, reads| PriceFacts { id: id.to_owned(), family: "models".to_owned(), reads };
    Facts {
        country: "TH".to_owned(),
        currency: "USD".to_owned(),
        families: ["compute", "storage", "models"].map(str::to_owned).to_vec(),
        accounts: vec!["smb".to_owned(), "enterprise".to_owned()],
        prices: vec![price("tokens", PriceReads::Units), price("support", PriceReads::Spend)],
        ages: Vec::new(),
    }
}

pub fn number<T: core::str::FromStr>(text: &str) -> T {
    text.parse().ok().expect("a figure in a test is a figure")
}

/// A forecast that has been worked out.
pub struct Book {
    pub graph: Graph,
    pub forecast: Forecast,
    pub values: Vec<Decimal>,
}

impl Book {
    pub fn of(plan: &Plan) -> Self {
        Self::under(plan, &facts())
    }

    pub fn under(plan: &Plan, facts: &Facts) -> Self {
        let mut graph = Graph::default();
        let forecast = forecast(plan, facts, Counting::Expected, &mut graph);
        let values = Evaluator::new(&graph).values(graph.inputs()).expect("bounds keep every figure exact");
        Self { graph, forecast, values }
    }

    pub fn value(&self, node: Node) -> Decimal {
        self.values[node.index()].normalize()
    }

    pub fn texts(&self, nodes: &[Node]) -> Vec<String> {
        nodes.iter().map(|&node| self.value(node).to_string()).collect()
    }

    /// Postings of a month, such as `2027-01`.
    pub fn postings<'b>(&'b self, month: &'b str) -> impl Iterator<Item = &'b Posting> {
        self.forecast.ledger.postings.iter().filter(move |posting| posting.month.to_string() == month)
    }

    /// List prices of a month, as `new compute 400`, with `coupon` or `×` units and customers added.
    pub fn sales(&self, month: &str) -> Vec<String> {
        self.postings(month).map(|posting| self.line(posting)).collect()
    }

    pub fn line(&self, posting: &Posting) -> String {
        let profile = &self.forecast.ledger.profiles[posting.profile as usize];
        let coupon = if profile.means == Means::Coupon { " coupon" } else { "" };
        let figure = match &posting.list {
            ListPrice::Amount(list) => self.value(*list).to_string(),
            ListPrice::Priced(item) => {
                let figure =
                    |node: Option<Node>| node.map_or_else(String::new, |node| self.value(node).to_string());
                format!("{item} {} × {}", figure(posting.units), figure(posting.count))
            }
        };
        format!("{} {}{coupon} {figure}", profile.kind, profile.family)
    }

    /// List price of a posting that has one.
    pub fn list(&self, posting: &Posting) -> Option<Decimal> {
        match posting.list {
            ListPrice::Amount(list) => Some(self.value(list)),
            ListPrice::Priced(_) => None,
        }
    }

    /// Customers by age range in a month, as `new 2`.
    pub fn heads(&self, month: &str) -> Vec<String> {
        let ledger = &self.forecast.ledger;
        let heads = ledger.heads.iter().filter(|head| head.month.to_string() == month);
        heads
            .map(|head| {
                let profile = &ledger.profiles[head.profiles[0] as usize];
                format!("{} {} +{}", profile.kind, self.value(head.active), self.value(head.joined))
            })
            .collect()
    }
}
