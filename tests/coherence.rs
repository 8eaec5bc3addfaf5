//! Shipped programmes are coherent: on otherwise equal sales, who sells more, stands higher or nearer to
//! the vendor never earns less, but where the programme itself prints a fall.
//!
//! The checks look at single tables; here whole answers are compared, with everything that adds up in
//! them. What a partner earns is the profit on sales at list price: discount and incentives, or of its own
//! product what the store leaves.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::collections::BTreeSet;

use partner_calculator::date::Day;
use partner_calculator::estimate::{Outcome, estimate};
use partner_calculator::money::{Amount, Rate};
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::policy::schema::{Band, Basis, Incentive, Programme, Role, Row, Scale};
use partner_calculator::policy::terms::Terms;
use partner_calculator::request::{Book, Editions, Held, Request, Sale, Sales, TierPath};
use rust_decimal::Decimal;

/// A role and a tier of it; the tier is empty when the role has none.
type Standing = (&'static str, &'static str);

/// In a programme the standing that is nearer to the vendor than another, from which yearly sales on they
/// are compared, and why it is nearer.
const NEARER: [(&str, Standing, Standing, i64, &str); 5] = [
    (
        "huawei-cloud",
        ("distributor", ""),
        ("solution-provider", "core"),
        0,
        "it supplies others out of what it gets",
    ),
    (
        "huawei-cloud",
        ("solution-provider", "standard"),
        ("reseller", ""),
        0,
        "a reseller buys through a distributor",
    ),
    ("huawei-cloud", ("solution-provider", "standard"), ("referral", ""), 0, "it buys, bills and bears the debt"),
    (
        "microsoft-csp",
        ("direct-bill", ""),
        ("indirect-reseller", ""),
        1_700_000,
        "who sells less may not bill directly",
    ),
    ("creoline", ("reseller", "silver"), ("affiliate", "silver"), 0, "it buys, bills and bears the debt"),
];

/// Sales of a month at list price: from small to large, in steps of a sixth.
fn sizes() -> Vec<Decimal> {
    let mut sizes = vec![Decimal::ONE_HUNDRED];
    while sizes[sizes.len() - 1] < Decimal::from(20_000_000) {
        sizes.push((sizes[sizes.len() - 1] * Decimal::new(116, 2)).trunc());
    }
    sizes
}

/// Sales of two quarters and of `history` months before, of every family as a first plan mixes them, to one
/// customer in an account that all of `roles` may sell to.
fn book(programme: &Programme, roles: &[&Role], day: Day, size: Decimal, history: i32) -> Book {
    let open = |account: &str| {
        roles.iter().all(|role| role.accounts.is_empty() || role.accounts.iter().any(|it| it == account))
    };
    let account = programme.account.iter().find(|account| open(&account.id));
    let mut sales = Vec::new();
    for index in -history..6 {
        for family in programme.family.iter().filter(|family| !family.example_share.value().is_zero()) {
            let list = (size * family.example_share.value()).trunc_with_scale(2);
            sales.push(Sale {
                month: Some(day.month().plus(index)),
                customer: "a customer".to_owned(),
                account: account.map(|it| it.id.clone()).unwrap_or_default(),
                family: family.id.clone(),
                list: Some(Amount::exactly(list)),
                // So many units that one costs one, and rounding it to the cent loses nothing.
                units: Some(Amount::exactly(list)),
                ..Sale::default()
            });
        }
    }
    Book::Sales(Sales { start: day.month(), months: 6, sales })
}

/// A partner's earnings by one book.
struct Earned {
    /// In all.
    all: Decimal,
    /// By each incentive.
    by_table: Vec<(String, Decimal)>,
}

fn earned(programme: &Programme, role: &Role, tier: &str, day: Day, book: Book) -> Earned {
    let held =
        |id: &String| Held { id: id.clone(), value: Amount::exactly(Decimal::ONE_HUNDRED), to_obtain: None };
    let request = Request {
        programme: programme.id.clone(),
        terms: None,
        as_of: day,
        editions: Editions::AsOf,
        role: role.id.clone(),
        tier: tier.to_owned(),
        tier_path: TierPath::Fixed,
        country: "TH".to_owned(),
        credentials: programme.credential.iter().map(|it| held(&it.id)).collect(),
        book,
        own: vec![],
        claims_after: 0,
        currency: None,
        rates: vec![],
        pass_through: None,
    };
    match estimate(programme, &request).unwrap() {
        Outcome::Answer(answer) => Earned {
            all: answer.headline.profit.value(),
            by_table: answer.incentives.iter().map(|it| (it.id.clone(), it.earned.value())).collect(),
        },
        Outcome::Refused { problems } => panic!("{} {}: {problems:?}", programme.id, role.id),
    }
}

/// The days on which some table begins.
fn days(programme: &Programme) -> BTreeSet<Day> {
    let discounts = programme.discount.iter().map(|it| it.effective);
    let incentives = programme.incentive.iter().chain(&programme.charge).map(|it| it.effective);
    discounts.chain(incentives).collect()
}

fn tiers(role: &Role) -> Vec<&str> {
    if role.tiers.is_empty() { vec![""] } else { role.tiers.iter().map(String::as_str).collect() }
}

/// Whether the programme prints that all of it is paid less from some limit on.
fn falls_in_print(table: &Incentive, charge: bool) -> bool {
    let printed = matches!(table.basis, Basis::Published(_) | Basis::Reported(_));
    let values = |row: &Row| -> Vec<Decimal> {
        let value = |band: &Band| band.rate.map_or_else(|| band.amount.unwrap_or_default().value(), Rate::value);
        row.bands.iter().map(value).collect()
    };
    let falls = |pair: &[Decimal]| if charge { pair[0] < pair[1] } else { pair[0] > pair[1] };
    printed
        && matches!(table.scale, Scale::Whole | Scale::Fixed)
        && table.rates.iter().any(|row| values(row).windows(2).any(falls))
}

#[test]
fn who_sells_more_never_earns_less_but_where_the_programme_prints_it() {
    let mut wrong = Vec::new();
    for programme in Catalogue::embedded().programmes() {
        let programme = programme.unwrap();
        for day in days(&programme) {
            let terms = Terms::on(&programme, day).unwrap();
            let printed = terms.incentives.iter().any(|it| falls_in_print(it, false))
                || terms.charges.iter().any(|it| falls_in_print(it, true));
            for role in &programme.role {
                for tier in tiers(role) {
                    let mut before: Option<(Decimal, Earned)> = None;
                    for size in sizes() {
                        let now = earned(&programme, role, tier, day, book(&programme, &[role], day, size, 0));
                        if let Some((less, before)) = &before {
                            let who = format!("{} on {day}, {} {tier}, {less} to {size}", programme.id, role.id);
                            if now.all < before.all && !printed {
                                wrong.push(format!("{who}: {} after {}", now.all, before.all));
                            }
                            for ((id, now), (_, before)) in now.by_table.iter().zip(&before.by_table) {
                                let table = terms.incentives.iter().find(|it| it.id == *id);
                                let soft = table.is_some_and(|it| matches!(it.basis, Basis::Illustrative(_)));
                                if soft && now < before {
                                    wrong.push(format!("{who}: {id} pays {now} after {before}"));
                                }
                            }
                        }
                        before = Some((size, now));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} falls:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_higher_tier_never_earns_less() {
    let mut wrong = Vec::new();
    for programme in Catalogue::embedded().programmes() {
        let programme = programme.unwrap();
        for day in days(&programme) {
            for role in programme.role.iter().filter(|role| role.tiers.len() > 1) {
                for size in sizes().into_iter().step_by(2) {
                    let of = |tier: &str| {
                        earned(&programme, role, tier, day, book(&programme, &[role], day, size, 0)).all
                    };
                    let all: Vec<Decimal> = role.tiers.iter().map(|tier| of(tier)).collect();
                    for (step, pair) in all.windows(2).enumerate().filter(|(_, pair)| pair[1] < pair[0]) {
                        let (tier, less, more) = (&role.tiers[step + 1], pair[1], pair[0]);
                        let who = format!("{} on {day}, {}, {size} a month", programme.id, role.id);
                        wrong.push(format!("{who}: {tier} earns {less}, the tier below {more}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} falls:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_nearer_role_never_earns_less() {
    let mut wrong = Vec::new();
    for (id, (near, near_tier), (far, far_tier), from, why) in NEARER {
        let programme = Catalogue::embedded().programme(id).unwrap();
        let role = |id: &str| programme.role.iter().find(|role| role.id == id).unwrap();
        let (near, far) = (role(near), role(far));
        // A floor of yearly sales is passed before the first month.
        let history = if from > 0 { 12 } else { 0 };
        for day in days(&programme) {
            for size in
                sizes().into_iter().filter(|size| *size * Decimal::from(12) >= Decimal::from(from)).step_by(2)
            {
                let of = |role: &Role, tier: &str| {
                    let book = book(&programme, &[near, far], day, size, history);
                    earned(&programme, role, tier, day, book).all
                };
                let (nearer, further) = (of(near, near_tier), of(far, far_tier));
                if nearer < further {
                    let who = format!("{id} on {day}, {size} a month: {} {near_tier}", near.id);
                    wrong.push(format!("{who} earns {nearer}, {} {far_tier} {further}, though {why}", far.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} falls:\n{}", wrong.len(), wrong.join("\n"));
}
