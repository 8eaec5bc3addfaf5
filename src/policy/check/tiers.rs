//! Tiers somebody can hold and somebody can rise to.

use super::finding::{FieldPath, Findings};
use super::violation::TierViolation;
use crate::policy::schema::{Programme, Role};

/// Checks the tiers of a programme.
pub(super) fn check(programme: &Programme, findings: &mut Findings) {
    let rank = |id: &str| programme.tier.iter().position(|tier| tier.id == id);
    let lowest = |id: &str| {
        rank(id) == Some(0)
            || programme.role.iter().any(|role| {
                role.tiers.iter().filter_map(|tier| rank(tier)).min().is_some_and(|least| rank(id) == Some(least))
            })
    };
    for (index, tier) in programme.tier.iter().enumerate() {
        let ruled = programme.tier_rule.iter().any(|rule| rule.tier == tier.id);
        let place = FieldPath::top("tier", index);
        if !ruled && !tier.by_nomination && !lowest(&tier.id) {
            findings.add(&place, TierViolation::Unreachable { tier: tier.id.clone() });
        }
        if !programme.role.iter().any(|role| role.tiers.contains(&tier.id)) {
            findings.add(&place, TierViolation::NoRole { tier: tier.id.clone() });
        }
    }
    let nominated = |id: &str| programme.tier.iter().any(|tier| tier.id == id && tier.by_nomination);
    if !programme.tier_rule.is_empty() && programme.tier_rule.iter().all(|rule| nominated(&rule.tier)) {
        findings.add(&FieldPath::top("tier-rule", 0).key("tier"), TierViolation::OnlyNominated);
    }
    let below = |role: &Role, id: &str| role.tiers.iter().any(|tier| rank(tier) < rank(id));
    for (index, rule) in programme.tier_rule.iter().enumerate() {
        let mut roles = programme.role.iter().filter(|role| role.tiers.contains(&rule.tier)).peekable();
        if roles.peek().is_some() && !roles.any(|role| below(role, &rule.tier)) {
            findings.add(
                &FieldPath::top("tier-rule", index).key("tier"),
                TierViolation::Lowest { tier: rule.tier.clone() },
            );
        }
        if rule.gates.is_empty() {
            findings.add(&FieldPath::top("tier-rule", index), TierViolation::NoGate { tier: rule.tier.clone() });
        }
    }
}
