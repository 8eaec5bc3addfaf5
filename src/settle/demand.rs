//! Certificates that cost money and are still to be obtained: what the tier demands, and what the partner plans.

use super::{Settler, TableKind};
use crate::exchange::Purpose;
use crate::formula::{Clause, Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::{Credential, TierRule};

impl<'a> Settler<'a, '_> {
    /// The cost of the credentials that the tier at the start demands beyond those held, and of those that are still
    /// to be obtained, in the plan's currency; `None` when neither costs anything.
    pub(super) fn demanded(&mut self) -> Option<Node> {
        let terms = self.terms;
        let rule = terms.tier_rules.iter().copied();
        let rule = rule
            .filter(|rule| terms.holds(*rule, self.ledger.first()))
            .find(|rule| rule.tier == self.partner.tier);
        let clause = rule.map(|rule| self.clause(TableKind::TierRule, rule));
        let mut costs = Vec::new();
        for (index, credential) in terms.programme.credential.iter().enumerate() {
            let (Some(cost), Some(_)) = (credential.cost, &credential.basis) else { continue };
            let about = u32::try_from(index).unwrap_or(u32::MAX);
            let demanded =
                rule.zip(clause).and_then(|(rule, clause)| self.missing(rule, credential, (about, clause)));
            let planned = self.planned(&credential.id, about);
            let missing: Vec<Node> = demanded.into_iter().chain(planned).collect();
            if missing.is_empty() {
                continue;
            }
            let missing = self.graph.sum(&missing);
            let each = self.table_constant(cost.value(), Unit::Money, self.cost_clause(credential));
            let cost = self.graph.mul(missing, each);
            costs.push(cost);
        }
        if costs.is_empty() {
            return None;
        }
        let cost = self.graph.sum(&costs);
        let cost = self.paid_in_plan(cost, Purpose::Plan);
        self.label(cost, Phrase::CostCertificates, 0, clause);
        Some(cost)
    }

    /// Number of `credential` the tier at the start asks for beyond those held; `None` when it asks for none.
    fn missing(
        &mut self,
        rule: &'a TierRule,
        credential: &'a Credential,
        (about, clause): (u32, Clause),
    ) -> Option<Node> {
        let least = self.terms.demanded_by(rule, &credential.id, &self.partner.role, &self.partner.country)?;
        let needed = self.table_constant(least.value(), Unit::Count, clause);
        let held = self.credential(&credential.id);
        let missing = self.graph.sub(needed, held);
        let missing = self.graph.not_negative(missing);
        self.label(missing, Phrase::CredentialMissing, about, Some(clause));
        Some(missing)
    }

    /// Number of `credential` the partner plans to obtain; `None` when it says nothing of it.
    fn planned(&mut self, credential: &str, about: u32) -> Option<Node> {
        let (_, more) = self.partner.to_obtain.iter().find(|(id, _)| id == credential)?;
        let more = self.graph.input(more.value(), Unit::Count);
        self.label(more, Phrase::CredentialMissing, about, None);
        Some(more)
    }
}
