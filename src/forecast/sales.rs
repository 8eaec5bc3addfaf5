//! What customers spend: a posting for each month, age range, product and way of paying.

use super::about::{About, Time};
use super::customers::{Book, Crowd};
use super::pen::Pen;
use super::tariff::Tariff;
use super::{Facts, HISTORY};
use crate::date::Month;
use crate::formula::Node;
use crate::ledger::{Given, Head, Ledger, ListPrice, Paid, Posting, Profile};
use crate::phrase::Phrase;
use crate::plan::Plan;
use crate::policy::schema::{Id, Means, PriceReads};

/// Adds one cohort's sales and head counts to the ledger.
pub(super) fn post(pen: &mut Pen<'_>, ledger: &mut Ledger, plan: &Plan, facts: &Facts, owner: usize, book: &Book) {
    let cohort = &plan.cohorts[owner];
    let about = About::of(owner);
    let tariff = Tariff::new(pen, owner, cohort, facts);
    let discount = pen.rate(cohort.discount, Phrase::DiscountGiven, about);
    // A plan without coupons has no coupon sales at all rather than sales of nothing.
    let coupons =
        (!cohort.coupons.value().is_zero()).then(|| pen.rate(cohort.coupons, Phrase::CouponShare, about));
    let customer = customer(ledger, &cohort.name);
    let account = Some(cohort.account.clone()).filter(|account| !account.is_empty());
    let products = tariff.mix.len() + tariff.usage.len();
    let profiles = vec![None; 2 * book.ranges.len() * products.max(1)];
    let country = &facts.country;
    let mut seller =
        Seller { pen, ledger, book, tariff, owner, customer, account, country, discount, coupons, profiles };
    seller.history(plan.start);
    for (month, crowds) in book.crowds.iter().enumerate() {
        let calendar = plan.start.plus(offset(month));
        let shares = seller.tariff.shares(seller.pen, month);
        for &crowd in crowds {
            seller.month((month / 12, calendar), About::of(owner).at(month), crowd, &shares);
        }
    }
}

fn offset(month: usize) -> i32 {
    i32::try_from(month).unwrap_or(i32::MAX)
}

struct Seller<'s, 'g> {
    pen: &'s mut Pen<'g>,
    ledger: &'s mut Ledger,
    book: &'s Book,
    tariff: Tariff,
    owner: usize,
    customer: u32,
    account: Option<Id>,
    country: &'s str,
    discount: Node,
    coupons: Option<Node>,
    /// Profiles already in the ledger, by age range, product and way of paying.
    profiles: Vec<Option<u32>>,
}

impl Seller<'_, '_> {
    /// The year before the plan: today's customers, spending as in the first plan year.
    fn history(&mut self, start: Month) {
        let oldest = Crowd { range: self.book.ranges.len() - 1, heads: self.book.today, buying: self.book.today };
        let shares = self.tariff.shares(self.pen, 0);
        for back in (1..=HISTORY).rev() {
            let calendar = start.plus(-i32::try_from(back).unwrap_or(0));
            self.month((0, calendar), About::of(self.owner).before(), oldest, &shares);
        }
    }

    /// What one crowd buys in one month.
    fn month(&mut self, when: (usize, Month), about: About, crowd: Crowd, shares: &[Node]) {
        let spend = self.tariff.spend(self.pen, when);
        let spend = self.pen.graph.mul(crowd.buying, spend);
        self.pen.label(spend, Phrase::SpendOfGroup, about.in_part(crowd.range));
        for (at, &share) in shares.iter().enumerate() {
            let list = self.pen.price(spend, share);
            self.pen.label(list, Phrase::SaleList, about.in_part(at));
            let coupon = self.coupons.map(|coupons| self.pen.price(list, coupons));
            for (part, means) in self.by_means(list, coupon, about.in_part(at)) {
                let posting = self.posting(when.1, crowd, at, means);
                self.ledger.postings.push(Posting {
                    list: ListPrice::Amount(part),
                    count: Some(crowd.heads),
                    ..posting
                });
            }
        }
        for item in 0..self.tariff.usage.len() {
            self.usage(when, about, item, crowd);
        }
        self.head(when.1, crowd, about);
    }

    /// A product sold by price list: priced for one customer, then times the customers.
    fn usage(&mut self, when: (usize, Month), about: About, item: usize, crowd: Crowd) {
        let units = self.tariff.units(self.pen, item, when);
        let used = &self.tariff.usage[item];
        let count = match used.reads {
            PriceReads::Units => crowd.buying,
            PriceReads::Spend => crowd.heads,
        };
        let name = used.item.clone();
        let product = self.tariff.mix.len() + item;
        let coupon = self.coupons.map(|coupons| self.pen.part(count, coupons));
        for (part, means) in self.by_means(count, coupon, about.in_part(item)) {
            let posting = self.posting(when.1, crowd, product, means);
            self.ledger.postings.push(Posting {
                list: ListPrice::Priced(name.clone()),
                units: Some(units),
                count: Some(part),
                ..posting
            });
        }
    }

    /// A whole as its part paid in money and its part paid with coupons.
    fn by_means(&mut self, whole: Node, coupon: Option<Node>, about: About) -> Vec<(Node, Means)> {
        let Some(coupon) = coupon else { return vec![(whole, Means::Cash)] };
        let cash = self.pen.graph.sub(whole, coupon);
        self.pen.label(cash, Phrase::CashPart, about);
        self.pen.label(coupon, Phrase::CouponPart, about);
        vec![(cash, Means::Cash), (coupon, Means::Coupon)]
    }

    /// The profile of a product, counted through the mix and then the price lists.
    fn profile(&mut self, range: usize, product: usize, means: Means) -> u32 {
        let products = self.profiles.len() / (2 * self.book.ranges.len());
        let slot = 2 * (range * products + product) + usize::from(means == Means::Coupon);
        if let Some(known) = self.profiles[slot] {
            return known;
        }
        let families = self.tariff.mix.iter().map(|share| &share.family);
        let used = self.tariff.usage.iter().map(|used| &used.family);
        let index = self.ledger.profile(&Profile {
            family: families.chain(used).nth(product).cloned().unwrap_or_default(),
            account: self.account.clone(),
            kind: self.book.kind(range).to_owned(),
            country: self.country.to_owned(),
            means,
            tags: Vec::new(),
            age: self.book.ranges[range],
            since: None,
            ordered: None,
        });
        self.profiles[slot] = Some(index);
        index
    }

    fn posting(&mut self, month: Month, crowd: Crowd, product: usize, means: Means) -> Posting {
        let profile = self.profile(crowd.range, product, means);
        Posting { given: Given::Rate(self.discount), ..blank(month, self.customer, profile) }
    }

    /// How many there are. A head count has no product; the first one's profile says the rest.
    fn head(&mut self, month: Month, crowd: Crowd, about: About) {
        let profile = self.profile(crowd.range, 0, Means::Cash);
        let joined = match about.time() {
            Time::Month(month) if crowd.range == 0 => self.book.won[usize::from(month)],
            _ => self.pen.graph.zero(),
        };
        self.ledger.heads.push(Head { month, customer: self.customer, profile, active: crowd.heads, joined });
    }
}

/// A customer of that name, or a group of like ones, added to the ledger.
pub(super) fn customer(ledger: &mut Ledger, name: &str) -> u32 {
    ledger.customers.push(name.to_owned());
    u32::try_from(ledger.customers.len() - 1).unwrap_or(u32::MAX)
}

/// A sale of nothing, paid in time.
pub(super) fn blank(month: Month, customer: u32, profile: u32) -> Posting {
    Posting {
        month,
        customer,
        profile,
        list: ListPrice::Priced(Id::new()),
        units: None,
        given: Given::Nothing,
        bid: None,
        count: None,
        floor: None,
        purchase: None,
        withheld: None,
        taxes: None,
        paid: Paid::InTime,
        ended: None,
    }
}
