//! Tiers somebody can hold and somebody can rise to.

use super::finding::{Findings, Place, faults};
use crate::policy::schema::{Programme, Role};

faults! {
    /// What can be wrong with a tier.
    Level {
        Unreachable { tier: String } = UnreachableTier
            "nobody can rise to \"{tier}\": give it a tier-rule, or by-nomination = true when the vendor appoints";
        NoRole { tier: String } = TierWithoutRole
            "no role has tier \"{tier}\": name it in a role's tiers, or remove it";
        OnlyNominated {} = RulesOnlyForNomination
            "only tiers by nomination have a tier-rule, so meeting one never raises anybody: \
             add rules for other tiers, or move these into a note";
        Lowest { tier: String } = RuleOfLowestTier
            "\"{tier}\" is the lowest tier of every role that has it, so nobody is asked for this: \
             put a tier below it, or move the demands into a note";
        NoGate { tier: String } = RuleWithoutGate
            "the rule of \"{tier}\" demands nothing, so everybody would rise to it: add a gate, or remove the rule";
    }
}

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
        let place = Place::top("tier", index);
        if !ruled && !tier.by_nomination && !lowest(&tier.id) {
            findings.add(&place, &Level::Unreachable { tier: tier.id.clone() });
        }
        if !programme.role.iter().any(|role| role.tiers.contains(&tier.id)) {
            findings.add(&place, &Level::NoRole { tier: tier.id.clone() });
        }
    }
    let nominated = |id: &str| programme.tier.iter().any(|tier| tier.id == id && tier.by_nomination);
    if !programme.tier_rule.is_empty() && programme.tier_rule.iter().all(|rule| nominated(&rule.tier)) {
        findings.add(&Place::top("tier-rule", 0).key("tier"), &Level::OnlyNominated {});
    }
    let below = |role: &Role, id: &str| role.tiers.iter().any(|tier| rank(tier) < rank(id));
    for (index, rule) in programme.tier_rule.iter().enumerate() {
        let mut roles = programme.role.iter().filter(|role| role.tiers.contains(&rule.tier)).peekable();
        if roles.peek().is_some() && !roles.any(|role| below(role, &rule.tier)) {
            findings.add(&Place::top("tier-rule", index).key("tier"), &Level::Lowest { tier: rule.tier.clone() });
        }
        if rule.gates.is_empty() {
            findings.add(&Place::top("tier-rule", index), &Level::NoGate { tier: rule.tier.clone() });
        }
    }
}
