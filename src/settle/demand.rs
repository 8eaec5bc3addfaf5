//! What holding a tier demands and has yet to be obtained: certificates that cost money.

use super::Settler;
use crate::exchange::Purpose;
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::Quantity;

impl Settler<'_, '_> {
    /// The cost of the credentials that the tier at the start demands beyond those held, in the plan's
    /// currency; `None` when it demands none that cost anything.
    pub(super) fn demanded(&mut self) -> Option<Node> {
        let terms = self.terms;
        let (partner, tier) = (self.partner, self.partner.tier.as_str());
        let rule = terms.tier_rules.iter().copied().find(|rule| rule.tier == tier)?;
        let clause = self.clause(&rule.basis);
        let mut costs = Vec::new();
        for (index, credential) in terms.programme.credential.iter().enumerate() {
            let (Some(cost), Some(basis)) = (credential.cost, &credential.basis) else { continue };
            let asked = rule.gates.iter().filter(|gate| {
                gate.measure.of == Quantity::Credential
                    && gate.measure.credential.as_deref() == Some(credential.id.as_str())
                    && terms.applies(&gate.applies, &partner.role, Some(tier), &partner.country)
            });
            let Some(least) = asked.filter_map(|gate| gate.at_least).max() else { continue };
            let needed = self.stated(least.value(), Unit::Count, clause);
            let held = self.credential(&credential.id);
            let missing = self.graph.sub(needed, held);
            let missing = self.graph.not_negative(missing);
            let about = u32::try_from(index).unwrap_or(u32::MAX);
            self.label(missing, Phrase::CredentialMissing, about, Some(clause));
            let each = self.stated(cost.value(), Unit::Money, self.clause(basis));
            let cost = self.graph.mul(missing, each);
            costs.push(cost);
        }
        if costs.is_empty() {
            return None;
        }
        let cost = self.graph.sum(&costs);
        let cost = self.paid_in_plan(cost, Purpose::Plan);
        self.label(cost, Phrase::CostCertificates, 0, Some(clause));
        Some(cost)
    }
}
