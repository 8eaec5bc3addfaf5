//! A plan whose answers a person can work out, for questions that ask the same model many times.

use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::policy::schema::Programme;
use partner_calculator::request::Request;
use serde_json::{Value, json};

/// A fifth of what twelve customers pay, at 1,000 a month for a year: 12 × 1,000 × 12 × 20 % = 28,800,
/// or 28.8 for each unit of their monthly spend.
pub fn fifth() -> Value {
    under(include_str!("fifth.json"))
}

/// Twelve customers at 1,000 a month for a year, under terms of their own.
pub fn under(terms: &str) -> Value {
    let staff = json!({ "people": "0", "monthly": "0" });
    json!({
        "programme": "a-fifth", "terms": terms, "asOf": "2027-01-01", "role": "partner", "tier": "", "tierPath": "fixed",
        "country": "US", "credentials": [], "own": [],
        "book": { "plan": {
            "start": "2027-01", "months": 12, "projects": [], "services": [],
            "cohorts": [{
                "name": "Twelve", "account": "", "customersToday": "12", "newPerMonth": "0", "newGrowth": "0",
                "churn": "0", "rampMonths": 0, "spend": "1000", "expansion": "0", "priceChange": "0",
                "seasonality": [], "mix": [{ "family": "all", "share": "1" }], "usage": [],
                "discount": "0", "coupons": "0"
            }],
            "costs": {
                "sales": staff, "presales": staff, "engineers": staff, "training": "0", "marketing": "0",
                "fees": "0", "acquisition": "0", "capital": "0", "tax": "0"
            },
            "cash": { "customerDays": 0, "vendorDays": 0, "badDebt": "0" }
        } }
    })
}

/// The request that `text` holds.
pub fn read(text: &str) -> Request {
    Request::from_json(text).unwrap_or_else(|_| panic!("a request of the agreed shape"))
}

/// The programme of the catalogue; none for a request that brings its own terms.
pub fn programme(request: &Request) -> Option<Programme> {
    request.terms.is_none().then(|| Catalogue::embedded().programme(&request.programme).unwrap())
}
