//! Sessions: answers to one request after another, as they come from somebody who types.
//!
//! Between two keystrokes most stays as it is. A [`Session`] caches the formulas of the requests it answered last. When the
//! next one has the same structure, only what follows from the figures that were typed is evaluated again.

use std::borrow::Cow;
use std::rc::Rc;

use crate::answer::{Answer, answer};
use crate::date::{Day, Month};
use crate::error::Error;
use crate::estimate::Outcome;
use crate::forecast::Counting;
use crate::formula::{Graph, Provenance};
use crate::model::{self, BuiltModel, ModelInputs, ModelView};
use crate::policy::own::OwnValue;
use crate::policy::schema::Programme;
use crate::request::{Editions, Request, check};

/// Models in the cache at most: a plan, and others that stand beside it.
const MOST_CACHED: usize = 4;

/// Formulas in the cache at most, of all models together.
const MOST_STEPS: usize = 200_000;

/// Incremental evaluation of one request after another.
#[derive(Debug, Default)]
pub struct Session {
    /// Models, the last used first.
    cached: Vec<CachedModel>,
}

/// A programme as it was settled by, with the key of the cache: all it was made from.
#[derive(Debug)]
struct CachedTerms {
    given: Option<Rc<Programme>>,
    terms: Option<String>,
    own: Vec<OwnValue>,
    as_of: Day,
    /// The months whose own terms are used.
    months: Option<(Month, Month)>,
    programme: Rc<Programme>,
}

/// Formulas of an answered request, and the values of their nodes.
#[derive(Debug)]
struct CachedModel {
    terms: Rc<CachedTerms>,
    built: BuiltModel,
    sourced: Provenance,
}

/// The months asked for, when each has its own terms.
fn months(request: &Request) -> Option<(Month, Month)> {
    (request.editions == Editions::InForce).then(|| request.asked())
}

impl CachedTerms {
    /// Tells whether `request` has the same terms.
    fn matches(&self, given: Option<&Rc<Programme>>, request: &Request) -> bool {
        let given = match (&self.given, given) {
            (Some(known), Some(given)) => Rc::ptr_eq(known, given),
            (known, given) => known.is_none() && given.is_none(),
        };
        let same = self.as_of == request.as_of && self.months == months(request);
        given && same && self.terms == request.terms && self.own == request.own
    }

    fn of(given: Option<&Rc<Programme>>, request: &Request) -> Result<Self, Error> {
        // A programme is never copied: the module that answers has no code for it.
        let own = match model::effective(given.map(|it| &**it), request)? {
            Cow::Owned(programme) => Some(Rc::new(programme)),
            Cow::Borrowed(_) => None,
        };
        let unknown = || Error::UnknownProgramme(request.programme.clone());
        let programme = own.or_else(|| given.cloned()).ok_or_else(unknown)?;
        Ok(Self {
            given: given.cloned(),
            terms: request.terms.clone(),
            own: request.own.clone(),
            as_of: request.as_of,
            months: months(request),
            programme,
        })
    }
}

impl CachedModel {
    /// Tells whether settlement and statement would write the same formulas again: they are built from the terms, which
    /// are the same, from these inputs, and onto the formulas of the sales in this graph. Of sales that were made,
    /// a statement looks at figures too, so only a plan's formulas are used again.
    fn fits(&self, from: &ModelInputs, graph: &Graph) -> bool {
        let figures = |from: &ModelInputs| from.figures().map(|figure| figure.serialize()).collect::<Vec<_>>();
        from.is_planned()
            && self.built.from == *from
            && figures(&self.built.from) == figures(from)
            && self.built.graph.same_structure(graph)
    }
}

impl Session {
    /// Answers `request` under `programme`, as [`estimate`](crate::estimate::estimate) does.
    ///
    /// # Errors
    /// As there.
    pub fn estimate(&mut self, programme: Option<&Rc<Programme>>, request: &Request) -> Result<Outcome, Error> {
        Outcome::of(self.answer(programme, request))
    }

    fn answer(&mut self, given: Option<&Rc<Programme>>, request: &Request) -> Result<Answer, Error> {
        check::sizes(request)?;
        let known =
            self.cached.iter().map(|model| &model.terms).find(|terms| terms.matches(given, request)).cloned();
        let cached_terms = known.map_or_else(|| CachedTerms::of(given, request).map(Rc::new), Ok)?;
        let terms = model::in_force(&cached_terms.programme, request)?;
        let mut graph = Graph::default();
        let from = model::collect_inputs(&terms, request, Counting::Expected, &mut graph)?;
        let fits = |model: &CachedModel| Rc::ptr_eq(&model.terms, &cached_terms) && model.fits(&from, &graph);
        let found = self.cached.iter().position(fits);
        // What is taken from here is put back once every figure is worked out.
        let (model, sourced) = if let Some(at) = found {
            let CachedModel { mut built, mut sourced, .. } = self.cached.remove(at);
            let before = built.graph.set_inputs(&graph);
            let model = ModelView::new(&terms, request, built);
            sourced.update(&model.built.graph, &before).map_err(|overflow| model.overflow(overflow))?;
            (model, sourced)
        } else {
            let model = ModelView::new(&terms, request, model::build(&terms, from, graph));
            let sourced = model.sourced()?;
            (model, sourced)
        };
        let answer = answer(&model, &sourced);
        self.cache(CachedModel { built: model.built, sourced, terms: cached_terms });
        Ok(answer)
    }

    /// Puts a model in front of the cache, and evicts the least recently used ones where there are too many.
    fn cache(&mut self, last: CachedModel) {
        self.cached.insert(0, last);
        self.cached.truncate(MOST_CACHED);
        let steps = |model: &CachedModel| model.built.graph.ops().len();
        while self.cached.len() > 1 && self.cached.iter().map(steps).sum::<usize>() > MOST_STEPS {
            self.cached.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::catalogue::Catalogue;

    /// A plan of one group, with a spend, a share of coupons and a tax.
    fn request(spend: &str, coupons: &str, tax: &str) -> Request {
        let text = r#"{
            "programme": "huawei-cloud", "asOf": "2026-01-22", "role": "solution-provider", "tier": "advanced",
            "country": "TH", "tierPath": "fixed", "credentials": [], "own": [],
            "book": { "plan": {
                "start": "2027-01", "months": 12, "projects": [], "services": [],
                "cohorts": [{
                    "name": "All", "account": "partner-led", "customersToday": "6", "newPerMonth": "0.5", "newGrowth": "0",
                    "churn": "0.005", "rampMonths": 6, "spend": "SPEND", "expansion": "0.12", "priceChange": "0",
                    "seasonality": [], "mix": [{ "family": "compute", "share": "1" }], "usage": [], "discount": "0.06",
                    "coupons": "COUPONS"
                }],
                "costs": {
                    "sales": { "people": "2", "monthly": "5200" }, "presales": { "people": "1", "monthly": "4800" },
                    "engineers": { "people": "3", "monthly": "4200" }, "training": "9000", "marketing": "1500", "fees": "0",
                    "acquisition": "3000", "capital": "0.09", "tax": "TAX"
                },
                "cash": { "customerDays": 60, "vendorDays": 30, "badDebt": "0.005" }
            } }
        }"#;
        let text = text.replace("SPEND", spend).replace("COUPONS", coupons).replace("TAX", tax);
        Request::from_json(&text).expect("a request of the agreed shape")
    }

    #[test]
    fn formulas_are_kept_as_long_as_only_figures_move() {
        let programme = Rc::new(Catalogue::embedded().programme("huawei-cloud").expect("a programme"));
        let mut session = Session::default();
        let mut kept_after = |request: &Request| {
            assert!(matches!(session.estimate(Some(&programme), request), Ok(Outcome::Answer(_))), "refused");
            session.cached.len()
        };
        assert_eq!(kept_after(&request("20000", "0", "0")), 1);
        assert_eq!(kept_after(&request("0.5", "0", "0")), 1, "another spend");
        assert_eq!(kept_after(&request("20000", "0.1", "0")), 2, "a first coupon brings sales by coupon");
        assert_eq!(kept_after(&request("20000", "0.2", "0")), 2, "more coupons");
        assert_eq!(kept_after(&request("30000", "0", "0")), 2, "back to what is cached still");
        assert_eq!(kept_after(&request("20000", "0", "0.2")), 3, "a tax is built by the statement");
        assert_eq!(kept_after(&request("20000", "0", "0.20")), 4, "one decimal more may be shown");
        assert_eq!(kept_after(&request("20000", "0.5", "0.3")), MOST_CACHED, "the oldest is let go");
    }
}
