//! What must be reached before an incentive pays or a tier is held.

use super::measure::{Stretch, unit_of};
use super::{GateSeen, Settler, Who};
use crate::formula::{Clause, Node};
use crate::phrase::Phrase;
use crate::policy::schema::Gate;

impl<'a> Settler<'a, '_> {
    /// One flag for all `gates` together, and what each of them saw; `None` when there are none.
    pub(super) fn gates(
        &mut self,
        gates: &'a [Gate],
        stretch: Stretch,
        who: Who,
        clause: Clause,
        seen: &mut Vec<GateSeen>,
    ) -> Option<Node> {
        let mut all: Option<Node> = None;
        for (index, gate) in gates.iter().enumerate() {
            let one = self.gate(gate, index, stretch, who, clause, seen);
            all = Some(match all {
                Some(others) => self.graph.mul(others, one),
                None => one,
            });
        }
        all
    }

    fn gate(
        &mut self,
        gate: &'a Gate,
        index: usize,
        stretch: Stretch,
        who: Who,
        clause: Clause,
        seen: &mut Vec<GateSeen>,
    ) -> Node {
        let reached = self.measure(&gate.measure, stretch, who, clause);
        let plain = gate.measure.growth_over.is_none() && gate.measure.share_of.is_none();
        let unit = if plain { unit_of(gate.measure.of) } else { crate::formula::Unit::Rate };
        let month = self.ledger.index(stretch.1);
        let mut holds = None;
        let mut check = |settler: &mut Self, needed: Node, at_least: bool| {
            settler.label(needed, Phrase::Threshold, u32::try_from(index).unwrap_or(0), Some(clause));
            let mut flag = settler.graph.at_least(reached, needed);
            if !at_least {
                let (zero, one) = (settler.graph.zero(), settler.graph.one());
                flag = settler.graph.select(flag, zero, one);
            }
            settler.label(flag, Phrase::Gate, u32::try_from(index).unwrap_or(0), Some(clause));
            if let Some(month) = month.filter(|_| who == Who::All) {
                seen.push(GateSeen { month, gate: index, reached, needed, at_least, holds: flag });
            }
            holds = Some(match holds {
                Some(others) => settler.graph.mul(others, flag),
                None => flag,
            });
        };
        if let Some(least) = gate.at_least {
            let needed = self.stated(least.value(), unit, clause);
            check(self, needed, true);
        }
        if let Some(below) = gate.below {
            let needed = self.stated(below.value(), unit, clause);
            check(self, needed, false);
        }
        if let Some(times) = &gate.at_least_times {
            let other = self.measure(&times.of, stretch, who, clause);
            let factor = self.stated(times.factor.value(), crate::formula::Unit::Rate, clause);
            let needed = self.graph.mul(other, factor);
            check(self, needed, true);
        }
        if !gate.by_tier.is_empty() {
            let terms = self.terms;
            let shares = self.offset(stretch.1).and_then(|at| self.tiers.get(at)).cloned().unwrap_or_default();
            let needed = self.by_tier(&shares, |settler, tier| {
                let tier = &terms.programme.tier.get(tier?)?.id;
                let least = gate.by_tier.get(tier)?;
                Some(settler.stated(least.value(), unit, clause))
            });
            if let Some(needed) = needed {
                check(self, needed, true);
            }
        }
        holds.unwrap_or_else(|| self.graph.one())
    }
}
