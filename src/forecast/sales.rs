//! Sales of a cohort: a posting for each month, age band, product and means of payment.

use super::builder::ForecastBuilder;
use super::customers::{AgeBand, CohortCustomers};
use super::subject::Subject;
use super::tariff::{MixStage, Tariff};
use super::{Facts, HISTORY};
use crate::date::Month;
use crate::formula::Node;
use crate::ledger::{Given, Head, Ledger, ListPrice, Paid, Posting, Profile};
use crate::phrase::Phrase;
use crate::plan::Cohort;
use crate::policy::schema::{Id, Means, PriceReads};

/// A month the book is kept for.
#[derive(Clone, Copy)]
pub(super) struct ForecastMonth {
    /// The calendar month.
    pub calendar: Month,
    /// Plan month, from 0; none in the year before.
    pub month: Option<usize>,
}

impl ForecastMonth {
    /// The year before the plan, then its months.
    pub fn all(start: Month, months: usize) -> impl Iterator<Item = Self> {
        let history =
            (1..=HISTORY).rev().map(move |back| Self { calendar: start.plus(-signed(back)), month: None });
        let plan = (0..months).map(move |month| Self { calendar: start.plus(signed(month)), month: Some(month) });
        history.chain(plan)
    }

    fn year(self) -> usize {
        self.month.unwrap_or(0) / 12
    }
}

fn signed<N: TryInto<i32>>(months: N) -> i32 {
    months.try_into().unwrap_or(i32::MAX)
}

/// Sells to one cohort.
pub(super) struct CohortSales<'a> {
    pub book: CohortCustomers,
    tariff: Tariff,
    owner: usize,
    customer: u32,
    account: Option<Id>,
    country: &'a str,
    discount: Node,
    coupons: Option<Node>,
    /// Profiles already in the ledger, by age range, product and way of paying.
    profiles: Vec<Option<u32>>,
}

impl<'a> CohortSales<'a> {
    pub fn new(
        builder: &mut ForecastBuilder<'_>,
        ledger: &mut Ledger,
        cohort: &Cohort,
        facts: &'a Facts,
        owner: usize,
    ) -> Self {
        let about = Subject::of(owner);
        let book = CohortCustomers::new(builder, owner, cohort, &facts.ages);
        let tariff = Tariff::new(builder, owner, cohort, facts);
        let discount = builder.rate(cohort.discount, Phrase::DiscountGiven, about);
        // A plan without coupons has no coupon sales at all rather than sales of nothing.
        let given = !cohort.coupons.value().is_zero();
        let coupons = given.then(|| builder.rate(cohort.coupons, Phrase::CouponShare, about));
        let products = tariff.mix.len() + tariff.usage.len();
        Self {
            owner,
            customer: customer(ledger, &cohort.name),
            account: Some(cohort.account.clone()).filter(|account| !account.is_empty()),
            country: &facts.country,
            discount,
            coupons,
            profiles: vec![None; 2 * book.ranges.len() * products.max(1)],
            book,
            tariff,
        }
    }

    /// The bands of a month: in the year before, today's customers as the oldest.
    fn bands(&self, turn: ForecastMonth) -> Vec<AgeBand> {
        let today = || {
            let (range, all) = (self.book.ranges.len() - 1, self.book.today);
            AgeBand { range, head_count: all, buying: all, entered: None }
        };
        turn.month.map_or_else(|| vec![today()], |month| self.book.bands[month].clone())
    }

    fn subject(&self, turn: ForecastMonth) -> Subject {
        let about = Subject::of(self.owner);
        turn.month.map_or(about.before(), |month| about.at(month))
    }

    /// Posts a month's spend at list price, with its head counts.
    pub fn post_spend(&mut self, builder: &mut ForecastBuilder<'_>, ledger: &mut Ledger, turn: ForecastMonth) {
        let shares = self.tariff.shares(builder, turn.month.unwrap_or(0));
        let each = self.tariff.spend(builder, turn.year(), turn.calendar);
        let about = self.subject(turn);
        for band in self.bands(turn) {
            let spend = builder.graph.mul(band.buying, each);
            builder.label(spend, Phrase::SpendOfGroup, about.in_part(band.range));
            for (at, &share) in shares.iter().enumerate() {
                let about = about.in_part(at);
                let list = builder.price(spend, share);
                builder.label(list, Phrase::SaleList, about);
                let coupon = self.coupons.map(|coupons| builder.price(list, coupons));
                for (part, means) in by_means(builder, list, coupon, about).into_iter().flatten() {
                    let posting = self.posting(ledger, turn, band, at, means);
                    let (list, count) = (ListPrice::Amount(part), Some(band.head_count));
                    ledger.postings.push(Posting { list, count, ..posting });
                }
            }
            self.head_counts(builder, ledger, turn, band);
        }
    }

    /// Posts a month's usage by price list: priced for one customer, then times the customers.
    pub fn post_usage(&mut self, builder: &mut ForecastBuilder<'_>, ledger: &mut Ledger, turn: ForecastMonth) {
        if self.tariff.usage.is_empty() {
            return;
        }
        for band in self.bands(turn) {
            for item in 0..self.tariff.usage.len() {
                let units = self.tariff.units(builder, item, turn.year(), turn.calendar);
                let used = &self.tariff.usage[item];
                let count = match used.reads {
                    PriceReads::Units => band.buying,
                    PriceReads::Spend => band.head_count,
                };
                let name = used.item.clone();
                let coupon = self.coupons.map(|coupons| builder.share_of(count, coupons));
                let about = self.subject(turn).in_part(item);
                for (part, means) in by_means(builder, count, coupon, about).into_iter().flatten() {
                    let posting = self.posting(ledger, turn, band, self.tariff.mix.len() + item, means);
                    let (list, units, count) = (ListPrice::Priced(name.clone()), Some(units), Some(part));
                    ledger.postings.push(Posting { list, units, count, ..posting });
                }
            }
        }
    }

    /// The profile of a product, counted through the mix and then the price lists.
    fn profile(&mut self, ledger: &mut Ledger, range: usize, product: usize, means: Means) -> u32 {
        let products = self.profiles.len() / (2 * self.book.ranges.len());
        let slot = 2 * (range * products + product) + usize::from(means == Means::Coupon);
        if let Some(known) = self.profiles[slot] {
            return known;
        }
        let families = self.tariff.mix.iter().map(|share| &share.family);
        let used = self.tariff.usage.iter().map(|used| &used.family);
        let index = ledger.profile(&Profile {
            family: families.chain(used).nth(product).cloned().unwrap_or_default(),
            account: self.account.clone(),
            kind: self.book.kind(range).to_owned(),
            country: self.country.to_owned(),
            means,
            tags: Vec::new(),
            age: self.book.ranges[range],
            since: None,
            ordered: None,
            refund: false,
        });
        self.profiles[slot] = Some(index);
        index
    }

    fn posting(
        &mut self,
        ledger: &mut Ledger,
        turn: ForecastMonth,
        band: AgeBand,
        product: usize,
        means: Means,
    ) -> Posting {
        let profile = self.profile(ledger, band.range, product, means);
        Posting { given: Given::Rate(self.discount), ..blank(turn.calendar, self.customer, profile) }
    }

    /// Records the head count of a band and its profiles: families with a share of the month's spend, and price lists.
    fn head_counts(
        &mut self,
        builder: &mut ForecastBuilder<'_>,
        ledger: &mut Ledger,
        turn: ForecastMonth,
        band: AgeBand,
    ) {
        let in_mix = self.tariff.mix.len();
        let along = turn.month.map_or(MixStage::Start, |month| MixStage::of(month, builder.months));
        let means = if self.coupons.is_some() { &[Means::Cash, Means::Coupon][..] } else { &[Means::Cash] };
        let mut profiles = Vec::with_capacity(self.profiles.len());
        for product in 0..in_mix + self.tariff.usage.len() {
            if product >= in_mix || self.tariff.mix[product].is_bought(along) {
                profiles.extend(means.iter().map(|&means| self.profile(ledger, band.range, product, means)));
            }
        }
        let joined = match turn.month {
            Some(month) if band.range == 0 => self.book.won[month],
            _ => builder.graph.zero(),
        };
        let (month, customer) = (turn.calendar, self.customer);
        let entered = band.entered.unwrap_or_else(|| builder.graph.zero());
        ledger.heads.push(Head {
            month,
            customer,
            profiles,
            posting: None,
            active: band.head_count,
            joined,
            entered,
        });
    }
}

/// A whole as its part paid in money and its part paid with coupons.
fn by_means(
    builder: &mut ForecastBuilder<'_>,
    whole: Node,
    coupon: Option<Node>,
    about: Subject,
) -> [Option<(Node, Means)>; 2] {
    let Some(coupon) = coupon else { return [Some((whole, Means::Cash)), None] };
    let cash = builder.graph.sub(whole, coupon);
    builder.label(cash, Phrase::CashPart, about);
    builder.label(coupon, Phrase::CouponPart, about);
    [Some((cash, Means::Cash)), Some((coupon, Means::Coupon))]
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
