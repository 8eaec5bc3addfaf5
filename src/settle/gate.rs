//! Gates: figures to be reached before an incentive pays or a tier is held.

use super::measure::{MonthRange, unit_of_measure};
use super::{GateSeen, Scope, Settler};
use crate::formula::{Clause, Node};
use crate::phrase::Phrase;
use crate::policy::schema::Gate;

/// Gates of which one is enough.
struct Alternatives<'a> {
    name: &'a str,
    /// One while the partner is asked for any of them.
    asked: Node,
    /// One while any of them holds.
    holds: Node,
    /// Places in what was seen.
    seen: Vec<usize>,
}

impl<'a> Settler<'a, '_> {
    /// One flag for all `gates` together, each with its place among the table's, and what each of them
    /// saw; `None` when there are none.
    pub(super) fn gates(
        &mut self,
        gates: impl Iterator<Item = (usize, &'a Gate)>,
        stretch: MonthRange,
        who: Scope,
        clause: Clause,
        seen: &mut Vec<GateSeen>,
    ) -> Option<Node> {
        let mut all: Vec<Node> = Vec::new();
        let mut choices: Vec<Alternatives<'a>> = Vec::new();
        for (index, gate) in gates {
            let Some(asked) = self.applies_flag(gate, stretch) else { continue };
            let first = seen.len();
            let holds = self.gate(gate, (index, asked), stretch, who, clause, seen);
            let Some(name) = gate.either.as_deref() else {
                all.push(holds);
                continue;
            };
            let place = choices.iter().position(|known| known.name == name).unwrap_or_else(|| {
                let zero = self.graph.zero();
                choices.push(Alternatives { name, asked: zero, holds: zero, seen: Vec::new() });
                choices.len() - 1
            });
            let known = &mut choices[place];
            known.asked = self.graph.max(known.asked, asked);
            known.holds = self.graph.max(known.holds, holds);
            known.seen.extend(first..seen.len());
        }
        for Alternatives { asked, holds, seen: places, .. } in choices {
            // Whoever is asked for none of them passes.
            let one = self.graph.one();
            let holds = self.graph.select(asked, holds, one);
            for place in places {
                seen[place].holds = holds;
            }
            all.push(holds);
        }
        all.into_iter().reduce(|others, one| self.graph.mul(others, one))
    }

    /// One while the partner is among those a gate is asked of; `None` when it never is.
    fn applies_flag(&mut self, gate: &Gate, stretch: MonthRange) -> Option<Node> {
        let terms = self.terms;
        let (role, country) = (&self.partner.role, &self.partner.country);
        let is_asked = |tier: Option<usize>| {
            let name = tier.and_then(|tier| terms.programme.tier.get(tier)).map(|tier| tier.id.as_str());
            terms.applies(&gate.applies, role, name, country)
        };
        let shares = self.offset(stretch.1).and_then(|at| self.tiers.get(at)).cloned().unwrap_or_default();
        let (one, zero) = (self.graph.one(), self.graph.zero());
        if shares.iter().all(|share| is_asked(share.tier)) {
            return Some(one);
        }
        if !shares.iter().any(|share| is_asked(share.tier)) {
            return None;
        }
        self.by_tier(&shares, |_, tier| Some(if is_asked(tier) { one } else { zero }))
    }

    fn gate(
        &mut self,
        gate: &'a Gate,
        (index, asked): (usize, Node),
        stretch: MonthRange,
        who: Scope,
        clause: Clause,
        seen: &mut Vec<GateSeen>,
    ) -> Node {
        let reached = self.measure(&gate.measure, stretch, who, clause);
        let unit = unit_of_measure(&gate.measure);
        let month = self.ledger.index(stretch.1);
        let mut holds = None;
        let mut check = |settler: &mut Self, needed: Node, at_least: bool| {
            settler.label(needed, Phrase::Threshold, u32::try_from(index).unwrap_or(0), Some(clause));
            let mut flag = settler.graph.at_least(reached, needed);
            if !at_least {
                let (zero, one) = (settler.graph.zero(), settler.graph.one());
                flag = settler.graph.select(flag, zero, one);
            }
            let (zero, one) = (settler.graph.zero(), settler.graph.one());
            if asked != one {
                // An alternative that is not asked for opens nothing.
                let spared = if gate.either.is_some() { zero } else { one };
                flag = settler.graph.select(asked, flag, spared);
            }
            settler.label(flag, Phrase::Gate, u32::try_from(index).unwrap_or(0), Some(clause));
            if let Some(month) = month.filter(|_| who == Scope::All) {
                seen.push(GateSeen { month, gate: index, reached, needed, at_least, holds: flag });
            }
            holds = Some(match holds {
                Some(others) => settler.graph.mul(others, flag),
                None => flag,
            });
        };
        if let Some(least) = gate.at_least {
            let needed = self.table_constant(least.value(), unit, clause);
            check(self, needed, true);
        }
        if let Some(below) = gate.below {
            let needed = self.table_constant(below.value(), unit, clause);
            check(self, needed, false);
        }
        if let Some(times) = &gate.at_least_times {
            let other = self.measure(&times.of, stretch, who, clause);
            let factor = self.table_constant(times.factor.value(), crate::formula::Unit::Rate, clause);
            let needed = self.graph.mul(other, factor);
            check(self, needed, true);
        }
        holds.unwrap_or_else(|| self.graph.one())
    }
}
