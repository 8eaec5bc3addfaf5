//! Tables that look at one another: the best of several, net of what came before, prices on spend.

use std::collections::BTreeSet;

use super::finding::{Findings, Place, faults};
use crate::policy::schema::{Applies, Id, Incentive, Price, PriceReads, Programme};

faults! {
    /// What can be wrong between tables.
    Between {
        Alone { group: String } = BestOfAlone
            "no other table for the same partners is in best-of \"{group}\", so there is nothing to choose from: \
             add its name to another, or remove it here";
        NetOfNothing {} = NetOfNothing
            "net of what counted tables before it pay, and none before it for the same partners is counted: \
             set counted on one, or move this one after it";
        Unread {} = CountedUnread
            "counted for later tables, and none after it for the same partners is net-of-prior: remove counted, \
             or set net-of-prior on one";
        One { name: String } = TogetherAlone
            "no other table for the same partners is paid together as \"{name}\", so it is paid by itself: \
             add the name to another, or remove it here";
        Minimum { name: String, given: String, other: String } = TogetherDiffers
            "paid together as \"{name}\" with a minimum of {given}, and another table of that name has {other}: \
             it is one sum, so let both be the same";
        Circle { families: String } = CircularPrices
            "prices that read spend run in a circle ({families}): name under spend-on only families that have no \
             such price";
        OwnFamily { family: String } = CircularPrices
            "the price reads the spend on its own family \"{family}\": leave it out of spend-on";
        NotRead {} = Contradiction "spend-on is named though the price reads units: set reads = \"spend\", or remove it";
    }
}

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
        let place = Place::top(key, index).key("stack");
        let mut others =
            tables.iter().filter(|other| other.id != table.id && meet(&other.applies, &table.applies));
        if let Some(group) = &table.stack.best_of
            && !others.clone().any(|other| other.stack.best_of.as_ref() == Some(group))
        {
            findings.add(&place.key("best-of"), &Between::Alone { group: group.clone() });
        }
        if let Some(name) = &table.payout.together {
            together(&Place::top(key, index).key("payout"), name, table, others.clone(), findings);
        }
        if table.stack.net_of_prior
            && !others.clone().any(|other| other.stack.counted && rank(other) < rank(table))
        {
            findings.add(&place.key("net-of-prior"), &Between::NetOfNothing {});
        }
        if table.stack.counted && !others.any(|other| other.stack.net_of_prior && rank(table) < rank(other)) {
            findings.add(&place.key("counted"), &Between::Unread {});
        }
    }
}

/// Tables of one name are one payment, so they have one minimum.
fn together<'a>(
    place: &Place,
    name: &Id,
    table: &Incentive,
    others: impl Iterator<Item = &'a Incentive>,
    findings: &mut Findings,
) {
    let mut alike = others.filter(|other| other.payout.together.as_ref() == Some(name)).peekable();
    if alike.peek().is_none() {
        findings.add(&place.key("together"), &Between::One { name: name.clone() });
    }
    let least = |table: &Incentive| table.payout.minimum.map_or_else(|| "none".to_owned(), |it| it.to_string());
    if let Some(other) = alike.find(|other| other.payout.minimum != table.payout.minimum) {
        let fault = Between::Minimum { name: name.clone(), given: least(table), other: least(other) };
        findings.add(&place.key("minimum"), &fault);
    }
}

fn prices(programme: &Programme, findings: &mut Findings) {
    let reading: Vec<&Price> = programme.price.iter().filter(|price| price.reads == PriceReads::Spend).collect();
    for (index, price) in programme.price.iter().enumerate() {
        let place = Place::top("price", index).key("spend-on");
        if price.reads == PriceReads::Units {
            if !price.spend_on.is_empty() {
                findings.add(&place, &Between::NotRead {});
            }
        } else if price.spend_on.contains(&price.family) {
            findings.add(&place, &Between::OwnFamily { family: price.family.clone() });
        } else if let Some(circle) = circle(&price.family, &reading) {
            findings.add(&place, &Between::Circle { families: circle });
        }
    }
}

/// Whether `price` reads the spend on `family`.
fn reads(price: &Price, family: &str) -> bool {
    if price.spend_on.is_empty() { price.family != family } else { price.spend_on.iter().any(|on| on == family) }
}

/// The way from `start` back to itself through prices that read spend, when there is one.
fn circle(start: &str, reading: &[&Price]) -> Option<String> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![start]];
    while let Some(way) = ways.pop() {
        let here = *way.last()?;
        for price in reading.iter().filter(|price| price.family == here) {
            let others = reading.iter().map(|next| next.family.as_str()).filter(|next| *next != here);
            for next in others.filter(|next| reads(price, next)) {
                if next == start {
                    return Some([way.join(" reads "), start.to_owned()].join(" reads "));
                }
                if seen.insert(next) {
                    ways.push(way.iter().copied().chain([next]).collect());
                }
            }
        }
    }
    None
}
