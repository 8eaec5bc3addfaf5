//! Base × scale: what an incentive pays for a stretch, before what earlier stretches took.

use super::filter::Counting;
use super::measure::{Stretch, counts_heads, month_number, unit_of};
use super::{GateSeen, Reading, Settled, Settler, Who};
use crate::formula::{Clause, Node, Unit};
use crate::money::{Rounding, RoundingMode};
use crate::phrase::Phrase;
use crate::policy::schema::{Grain, Incentive, Quantity, Row, Scale, TierAt};

/// Whole steps only.
const COMPLETE_STEPS: Rounding = Rounding { places: 0, mode: RoundingMode::Floor };

/// An incentive at one settlement.
pub(super) struct Occasion<'a, 's> {
    /// The table.
    pub table: &'a Incentive,
    /// Its clause.
    pub clause: Clause,
    /// The months it pays on.
    pub paid_on: Stretch,
    /// The months its gates and its scale look at: the same, with history before the plan.
    pub looks_at: Stretch,
    /// Incentives listed before it.
    pub prior: &'s [Settled<'a>],
}

impl<'a> Settler<'a, '_> {
    /// What `at` pays, over all groups of its grain.
    pub(super) fn reward(
        &mut self,
        at: &Occasion<'a, '_>,
        seen: &mut Vec<GateSeen>,
        readings: &mut Vec<Reading>,
    ) -> Node {
        let table = at.table;
        let mask = self.mask(&table.base.sales, Counting::Earning, counts_heads(table.base.of));
        let range = (self.offset(at.paid_on.0), self.offset(at.paid_on.1));
        let (Some(from), Some(to)) = range else { return self.graph.zero() };
        let groups = match table.grain {
            Grain::Partner => vec![Who::All],
            Grain::Customer => self.customers(mask, from, to),
            Grain::Transaction => (self.by_month[from].start..self.by_month[to].end)
                .filter(|&index| self.masks[mask][self.ledger.postings[index].profile as usize])
                .filter_map(|index| u32::try_from(index).ok().map(Who::Posting))
                .collect(),
        };
        let together = match table.grain {
            Grain::Customer => None,
            Grain::Partner | Grain::Transaction => {
                self.gates(&table.gates, at.looks_at, Who::All, at.clause, seen)
            }
        };
        let mut parts = Vec::with_capacity(groups.len());
        for who in groups {
            let gate = match table.grain {
                Grain::Customer => self.gates(&table.gates, at.looks_at, who, at.clause, seen),
                _ => together,
            };
            let count = self.head_count(who, at.paid_on);
            let Some(mut part) = self.group(at, who, mask, count, readings) else { continue };
            if let Some(gate) = gate {
                let missed = self.missed(at, who, mask, count);
                part = self.graph.select(gate, part, missed);
            }
            part = self.group_limits(at, part, who);
            if let Some(count) = count {
                part = self.graph.mul(part, count);
            }
            parts.push(part);
        }
        self.graph.sum(&parts)
    }

    /// What is paid when a gate is missed.
    fn missed(&mut self, at: &Occasion<'a, '_>, who: Who, mask: usize, count: Option<Node>) -> Node {
        let Some(rate) = at.table.otherwise else { return self.graph.zero() };
        let base = self.whole_base(at, who, mask, count);
        let rate = self.stated(rate.value(), Unit::Rate, at.clause);
        self.graph.mul(base, rate)
    }

    /// The like customers a group stands for; `None` when it is one.
    fn head_count(&mut self, who: Who, stretch: Stretch) -> Option<Node> {
        let ledger = self.ledger;
        match who {
            Who::All => None,
            Who::Posting(index) => ledger.postings[index as usize].count,
            Who::Customer(customer) => {
                let stands_for_many =
                    ledger.postings.iter().any(|it| it.customer == customer && it.count.is_some());
                let heads = ledger.heads.iter().rev();
                stands_for_many.then(|| {
                    heads
                        .filter(|head| {
                            head.customer == customer && head.month <= stretch.1 && head.month >= stretch.0
                        })
                        .map(|head| head.active)
                        .next()
                })?
            }
        }
    }

    /// The base of a group: per customer where the group stands for several.
    fn whole_base(&mut self, at: &Occasion<'a, '_>, who: Who, mask: usize, count: Option<Node>) -> Node {
        let base = &at.table.base;
        let node = if base.of == Quantity::Credential {
            self.credential(base.credential.as_deref().unwrap_or_default())
        } else {
            self.total(base.of, mask, at.paid_on, who)
        };
        let mut node = match count {
            Some(count) => self.graph.div(node, count),
            None => node,
        };
        if let Some(tax) = base.tax_inside {
            let one = self.graph.one();
            let tax = self.stated(tax.value(), Unit::Rate, at.clause);
            let gross = self.graph.add(one, tax);
            node = self.graph.div_as(node, gross, unit_of(base.of));
        }
        node
    }

    /// The base after baseline, earlier incentives and cap.
    fn net_base(&mut self, at: &Occasion<'a, '_>, whole: Node, who: Who, mask: usize) -> Node {
        let base = &at.table.base;
        let about = month_number(at.paid_on.1);
        let mut net = whole;
        if let Some(baseline) = &base.above {
            let baseline = self.baseline(baseline, base.of, mask, at.looks_at, who, at.clause);
            let excess = self.graph.sub(net, baseline);
            net = self.graph.not_negative(excess);
            self.label(net, Phrase::Excess, about, Some(at.clause));
        }
        if at.table.stack.net_of_prior {
            let months =
                self.ledger.index(at.paid_on.0).unwrap_or(0)..=self.ledger.index(at.paid_on.1).unwrap_or(0);
            let counted = at.prior.iter().filter(|prior| prior.table.stack.counted && !prior.charge);
            let paid: Vec<Node> = counted.flat_map(|prior| prior.earned[months.clone()].iter().copied()).collect();
            let paid = self.graph.sum(&paid);
            net = self.graph.sub(net, paid);
            self.label(net, Phrase::NetBase, about, Some(at.clause));
        }
        if let Some(cap) = base.at_most {
            let cap = self.stated(cap.value(), unit_of(base.of), at.clause);
            net = self.graph.min(net, cap);
            self.label(net, Phrase::CappedBase, about, Some(at.clause));
        }
        net
    }

    /// What one group gets, for the tier the partner has.
    fn group(
        &mut self,
        at: &Occasion<'a, '_>,
        who: Who,
        mask: usize,
        count: Option<Node>,
        readings: &mut Vec<Reading>,
    ) -> Option<Node> {
        let whole = self.whole_base(at, who, mask, count);
        self.label(whole, Phrase::Base, month_number(at.paid_on.1), Some(at.clause));
        let net = self.net_base(at, whole, who, mask);
        let month = match at.table.tier_at {
            TierAt::Settlement => at.paid_on.1,
            TierAt::Signing => self.signed(who).unwrap_or(at.paid_on.1),
        };
        let shares = self.offset(month.max(self.earliest)).and_then(|at| self.tiers.get(at)).cloned()?;
        let terms = self.terms;
        self.by_tier(&shares, |settler, tier| {
            let name = tier.and_then(|tier| terms.programme.tier.get(tier)).map(|tier| tier.id.as_str());
            let (role, country) = (&settler.partner.role, &settler.partner.country);
            if !terms.applies(&at.table.applies, role, name, country) {
                return None;
            }
            let parts: Vec<Node> = settler
                .rows(&at.table.rates, mask, tier, at.table.base.of == Quantity::Credential)
                .into_iter()
                .map(|(row, row_mask, alone)| {
                    let base = if alone {
                        net
                    } else {
                        let own = settler.total(at.table.base.of, row_mask, at.paid_on, who);
                        let own = count.map_or(own, |count| settler.graph.div(own, count));
                        settler.share_of(own, whole, net)
                    };
                    settler.row_reward(at, row, base, net, alone, who, count, readings)
                })
                .collect();
            (!parts.is_empty()).then(|| settler.graph.sum(&parts))
        })
    }

    /// A row's part of a base that was reduced as a whole.
    fn share_of(&mut self, own: Node, whole: Node, net: Node) -> Node {
        if whole == net {
            return own;
        }
        let part = self.graph.div_as(own, whole, Unit::Rate);
        self.graph.mul(part, net)
    }

    /// The month a customer relation began.
    fn signed(&self, who: Who) -> Option<crate::date::Month> {
        let posting = match who {
            Who::All => None,
            Who::Posting(index) => self.ledger.postings.get(index as usize),
            Who::Customer(customer) => self.ledger.postings.iter().find(|posting| posting.customer == customer),
        }?;
        self.ledger.profiles[posting.profile as usize].since
    }

    /// The rows that some sale of `mask` falls in, each with its sales and whether it has them all.
    fn rows(
        &mut self,
        rows: &'a [Row],
        mask: usize,
        tier: Option<usize>,
        held: bool,
    ) -> Vec<(usize, usize, bool)> {
        let ledger = self.ledger;
        let set = self.masks[mask].clone();
        let of = ledger.profiles.iter().zip(&set).map(|(profile, inside)| {
            (*inside || held).then(|| self.row(rows, profile, tier).map(|(index, _)| index)).flatten()
        });
        let of: Vec<Option<usize>> = of.collect();
        let mut used: Vec<usize> = of.iter().copied().flatten().collect();
        used.sort_unstable();
        used.dedup();
        let alone = used.len() == 1 && (held || of.iter().zip(&set).all(|(row, inside)| row.is_some() || !inside));
        used.into_iter()
            .map(|row| {
                let mask = of.iter().map(|it| *it == Some(row)).collect();
                (row, self.distinct(mask), alone)
            })
            .collect()
    }

    #[allow(clippy::too_many_arguments, reason = "one row of one group at one settlement is all of these")]
    fn row_reward(
        &mut self,
        at: &Occasion<'a, '_>,
        row: usize,
        base: Node,
        net: Node,
        alone: bool,
        who: Who,
        count: Option<Node>,
        readings: &mut Vec<Reading>,
    ) -> Node {
        let table = at.table;
        let rule = &table.rates[row];
        let about = month_number(at.paid_on.1);
        let reward = if rule.bands.is_empty() {
            match (rule.rate, rule.amount) {
                (Some(rate), _) => {
                    let rate = self.row_rate(at.clause, row, rate.value());
                    self.graph.mul(base, rate)
                }
                (None, amount) => {
                    let amount = self.stated(amount.unwrap_or_default().value(), Unit::Money, at.clause);
                    if table.scale == Scale::Fixed { amount } else { self.graph.mul(base, amount) }
                }
            }
        } else {
            let reading = self.reading(at, net, who, count);
            let scale = match self.scales.get(&(at.clause.0, row)) {
                Some(&known) => known,
                None => {
                    let known = self.scale_table(&rule.bands, table.scale, table.edges, at.clause);
                    self.scales.insert((at.clause.0, row), known);
                    known
                }
            };
            if let Some(month) = self.ledger.index(at.paid_on.1).filter(|_| who == Who::All) {
                readings.push(Reading { month, reading, table: scale, row });
            }
            let rated = rule.bands.iter().any(|band| band.rate.is_some());
            self.banded(at, base, reading, scale, rated, alone && table.reads.is_none(), who, about)
        };
        self.label(reward, Phrase::Reward, about, Some(at.clause));
        reward
    }

    /// What chooses the band: the measure the table names, else the whole base.
    fn reading(&mut self, at: &Occasion<'a, '_>, net: Node, who: Who, count: Option<Node>) -> Node {
        let Some(reads) = &at.table.reads else { return net };
        let reading = self.measure(reads, at.looks_at, who, at.clause);
        match count {
            Some(count) if reads.share_of.is_none() && reads.growth_over.is_none() => {
                self.graph.div(reading, count)
            }
            _ => reading,
        }
    }

    #[allow(clippy::too_many_arguments, reason = "see row_reward")]
    fn banded(
        &mut self,
        at: &Occasion<'a, '_>,
        base: Node,
        reading: Node,
        scale: u32,
        rated: bool,
        own_reading: bool,
        who: Who,
        about: u32,
    ) -> Node {
        match at.table.scale {
            Scale::Fixed => {
                let amount = self.graph.scale(reading, scale, Unit::Money);
                self.label(amount, Phrase::BandReached, about, Some(at.clause));
                amount
            }
            Scale::Whole => {
                let unit = if rated { Unit::Rate } else { Unit::Money };
                let rate = self.graph.scale(reading, scale, unit);
                self.label(rate, Phrase::BandReached, about, Some(at.clause));
                self.graph.mul_as(base, rate, Unit::Money)
            }
            Scale::FreeGoods => {
                let free = &self.graph.scales()[scale as usize].bands[0];
                let (step, free) = (free.from, free.value);
                let step = self.stated(step, Unit::Count, at.clause);
                let steps = self.graph.div_as(reading, step, Unit::Count);
                let steps = self.graph.round(steps, COMPLETE_STEPS);
                let free = self.stated(free, Unit::Count, at.clause);
                let free = self.graph.mul(steps, free);
                let mask = self.mask(&at.table.base.sales, Counting::Earning, false);
                let list = self.total(Quantity::List, mask, at.paid_on, who);
                let units = self.total(Quantity::Units, mask, at.paid_on, who);
                let each = self.graph.div_as(list, units, Unit::Money);
                self.graph.mul_as(free, each, Unit::Money)
            }
            Scale::Slice | Scale::Rolling | Scale::Total | Scale::StraightLine => {
                let banded = self.graph.scale(reading, scale, Unit::Money);
                self.label(banded, Phrase::Banded, about, Some(at.clause));
                if own_reading || at.table.scale == Scale::StraightLine {
                    return banded;
                }
                let blended = self.graph.div_as(banded, reading, Unit::Rate);
                self.graph.mul_as(base, blended, Unit::Money)
            }
        }
    }
}
