//! Any plan at all: figures small and large, plain and crooked.

use partner_calculator::date::Month;
use partner_calculator::money::{Amount, Rate};
use partner_calculator::plan::{Cohort, Plan, Project, Service, ServiceKind, Share, Staff, Usage};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::book::{plan, project, service};

/// An amount up to `most`: nothing, whole, of all its decimals, or the most.
pub fn amount(most: i64) -> impl Strategy<Value = Amount> {
    let figure = move |figure| Amount::exactly(figure);
    prop_oneof![
        1 => Just(figure(Decimal::ZERO)),
        3 => (0..=most).prop_map(move |whole| figure(Decimal::from(whole))),
        3 => (0..=most.saturating_mul(1_000_000)).prop_map(move |parts| figure(Decimal::new(parts, 6))),
        1 => Just(figure(Decimal::from(most))),
    ]
}

/// A rate between two hundredths.
pub fn rate(least: i64, most: i64) -> impl Strategy<Value = Rate> {
    prop_oneof![
        1 => Just(Rate::exactly(Decimal::ZERO)),
        2 => (least..=most).prop_map(|percent| Rate::exactly(Decimal::new(percent, 2))),
        2 => (least * 1_000_000..=most * 1_000_000).prop_map(|parts| Rate::exactly(Decimal::new(parts, 8))),
        1 => Just(Rate::exactly(Decimal::new(most, 2))),
    ]
}

/// A figure of everyday size more often than one at its bound.
fn everyday(usual: i64, most: i64) -> impl Strategy<Value = Amount> {
    prop_oneof![4 => amount(usual), 1 => amount(most)]
}

fn growth() -> impl Strategy<Value = Rate> {
    prop_oneof![4 => rate(-30, 60), 1 => rate(-90, 1000)]
}

/// Shares of three families that add up to one.
fn shares() -> impl Strategy<Value = [Rate; 3]> {
    (0..=10_000i64, 0..=10_000i64).prop_map(|(a, b)| {
        let (low, high) = (a.min(b), a.max(b));
        [low, high - low, 10_000 - high].map(|parts| Rate::exactly(Decimal::new(parts, 4)))
    })
}

fn mix() -> impl Strategy<Value = Vec<Share>> {
    (shares(), prop::option::of(shares())).prop_map(|(start, end)| {
        let families = ["compute", "storage", "models"].into_iter().enumerate();
        families
            .map(|(at, family)| Share { family: family.to_owned(), share: start[at], end: end.map(|end| end[at]) })
            .collect()
    })
}

fn usage() -> impl Strategy<Value = Vec<Usage>> {
    let used = |item: &str, units| Usage { item: item.to_owned(), units };
    (prop::option::of(everyday(1_000, 1_000_000_000)), prop::option::of(amount(1))).prop_map(
        move |(tokens, support)| {
            tokens
                .map(|units| used("tokens", units))
                .into_iter()
                .chain(support.map(|it| used("support", it)))
                .collect()
        },
    )
}

pub fn cohort() -> impl Strategy<Value = Cohort> {
    let customers = (everyday(200, 1_000_000), everyday(20, 1_000_000), growth(), rate(0, 100), 0..=24u32);
    let season = prop_oneof![Just(Vec::new()), prop::collection::vec(rate(0, 1000), 12)];
    let spend = (everyday(5_000, 1_000_000_000), growth(), growth(), season);
    (customers, spend, mix(), usage(), rate(0, 100), rate(0, 100)).prop_map(
        |(
            (today, new, new_growth, churn, ramp),
            (spend, expansion, price, season),
            mix,
            usage,
            discount,
            coupons,
        )| {
            Cohort {
                name: "Any".to_owned(),
                account: "smb".to_owned(),
                customers_today: today,
                new_per_month: new,
                new_growth,
                churn,
                ramp_months: ramp,
                spend,
                expansion,
                price_change: price,
                seasonality: season,
                mix,
                usage,
                discount,
                coupons,
            }
        },
    )
}

fn sold() -> impl Strategy<Value = Project> {
    (everyday(100_000, 1_000_000_000), everyday(10, 1_000_000), rate(0, 100))
        .prop_map(|(list, count, discount)| Project { month: 1, list, count, discount, ..project() })
}

fn offered() -> impl Strategy<Value = Service> {
    (any::<bool>(), everyday(5_000, 1_000_000_000), rate(-100, 100), rate(0, 100)).prop_map(
        |(once, price, margin, attach)| {
            let kind = if once { ServiceKind::OneOff } else { ServiceKind::Managed };
            Service { kind, price, margin, attach, ..service() }
        },
    )
}

/// A plan whose every figure is within its own bounds, though not all of them together.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    let cohorts = prop::collection::vec(cohort(), 1..=3);
    let beside = (prop::collection::vec(sold(), 0..=2), prop::collection::vec(offered(), 0..=2));
    let costs =
        (everyday(50, 100_000), amount(1_000_000_000), amount(1_000_000_000), everyday(500, 1_000_000_000));
    (1..=60u32, 1..=12u8, cohorts, beside, costs).prop_map(
        |(months, first, cohorts, (projects, services), (people, monthly, yearly, acquisition))| {
            let mut plan = Plan { months, start: Month::of(2027, first), cohorts, projects, services, ..plan() };
            plan.costs.sales = Staff { people, monthly };
            (plan.costs.training, plan.costs.fees, plan.costs.acquisition) = (yearly, monthly, acquisition);
            plan
        },
    )
}
