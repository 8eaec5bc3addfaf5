//! Tables that look at one another: the best of several, net of what came before, prices on spend.

use std::collections::BTreeSet;

use super::finding::{FieldPath, Findings};
use super::violation::StackingViolation;
use crate::policy::schema::{Applies, Id, Incentive, Price, PriceReads, Programme};

/// Checks how the tables of a programme meet.
pub(super) fn check(programme: &Programme, findings: &mut Findings) {
    incentives("incentive", &programme.incentive, findings);
    incentives("charge", &programme.charge, findings);
    prices(programme, findings);
}

/// Whether some partner may have both.
fn meet(one: &Applies, other: &Applies) -> bool {
    let common = |these: &[Id], those: &[Id]| {
        these.is_empty() || those.is_empty() || these.iter().any(|entry| those.contains(entry))
    };
    common(&one.roles, &other.roles) && common(&one.tiers, &other.tiers)
}

fn incentives(key: &str, tables: &[Incentive], findings: &mut Findings) {
    // An edition stands where its table is first named.
    let rank = |table: &Incentive| tables.iter().position(|other| other.id == table.id);
    for (index, table) in tables.iter().enumerate() {
        let place = FieldPath::top(key, index).key("stack");
        let mut others =
            tables.iter().filter(|other| other.id != table.id && meet(&other.applies, &table.applies));
        if let Some(group) = &table.stack.best_of
            && !others.clone().any(|other| other.stack.best_of.as_ref() == Some(group))
        {
            findings.add(&place.key("best-of"), StackingViolation::BestOfAlone { group: group.clone() });
        }
        if let Some(name) = &table.payout.together {
            together(&FieldPath::top(key, index).key("payout"), name, table, others.clone(), findings);
        }
        if table.stack.net_of_prior
            && !others.clone().any(|other| other.stack.counted && rank(other) < rank(table))
        {
            findings.add(&place.key("net-of-prior"), StackingViolation::NetOfNothing);
        }
        if table.stack.counted && !others.any(|other| other.stack.net_of_prior && rank(table) < rank(other)) {
            findings.add(&place.key("counted"), StackingViolation::CountedUnread);
        }
    }
}

/// Tables of one name are one payment, so they have one minimum.
fn together<'a>(
    place: &FieldPath,
    name: &Id,
    table: &Incentive,
    others: impl Iterator<Item = &'a Incentive>,
    findings: &mut Findings,
) {
    let mut alike = others.filter(|other| other.payout.together.as_ref() == Some(name)).peekable();
    if alike.peek().is_none() {
        findings.add(&place.key("together"), StackingViolation::TogetherAlone { name: name.clone() });
    }
    if let Some(other) = alike.find(|other| other.payout.minimum != table.payout.minimum) {
        let minimum = |table: &Incentive| table.payout.minimum.map(|it| it.to_string());
        let name = name.clone();
        let violation = match (minimum(table), minimum(other)) {
            (Some(given), Some(other)) => StackingViolation::TogetherDiffers { name, given, other },
            (Some(given), None) => StackingViolation::OtherWithoutMinimum { name, given },
            (None, other) => StackingViolation::WithoutMinimum { name, other: other.unwrap_or_default() },
        };
        findings.add(&place.key("minimum"), violation);
    }
}

fn prices(programme: &Programme, findings: &mut Findings) {
    let reading: Vec<&Price> = programme.price.iter().filter(|price| price.reads == PriceReads::Spend).collect();
    for (index, price) in programme.price.iter().enumerate() {
        let place = FieldPath::top("price", index).key("spend-on");
        if price.reads == PriceReads::Units {
            if !price.spend_on.is_empty() {
                findings.add(&place, StackingViolation::SpendNotRead);
            }
        } else if price.spend_on.contains(&price.family) {
            findings.add(&place, StackingViolation::OwnFamily { family: price.family.clone() });
        } else if let Some(families) = circle(&price.family, &reading) {
            findings.add(&place, StackingViolation::CircularPrices { families });
        }
    }
}

/// Whether `price` reads the spend on `family`.
fn reads(price: &Price, family: &str) -> bool {
    if price.spend_on.is_empty() { price.family != family } else { price.spend_on.iter().any(|on| on == family) }
}

/// The way from `start` back to itself through prices that read spend, when there is one.
fn circle(start: &str, reading: &[&Price]) -> Option<Vec<Id>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![start]];
    while let Some(way) = ways.pop() {
        let here = *way.last()?;
        for price in reading.iter().filter(|price| price.family == here) {
            let others = reading.iter().map(|next| next.family.as_str()).filter(|next| *next != here);
            for next in others.filter(|next| reads(price, next)) {
                if next == start {
                    return Some(way.into_iter().chain([start]).map(str::to_owned).collect());
                }
                if seen.insert(next) {
                    ways.push(way.iter().copied().chain([next]).collect());
                }
            }
        }
    }
    None
}
