//! Claims: the rows of a table that pay for the sales of a group, tier by tier.

use super::reward::{Group, GroupBase, SettlementPoint, is_flat};
use super::{Reading, Scope, Settler, TierShare};
use crate::date::Month;
use crate::formula::Node;
use crate::policy::schema::{Quantity, Scale, TierAt};
use crate::sort;

/// Sales that a row pays on while the partner has a tier.
struct Claim {
    /// One while it has.
    flag: Node,
    /// The sales.
    mask: usize,
    /// Set where they are all the group has.
    alone: bool,
}

impl<'a> Settler<'a, '_> {
    /// Reward of one group, for the tier the partner has, or had when it won the customer.
    pub(super) fn paid(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        group: &Group,
        base: GroupBase,
        readings: &mut Vec<Reading>,
    ) -> Option<Node> {
        let mut parts = Vec::new();
        if at.table.base.of == Quantity::Credential {
            for (_, shares) in self.by_signing(at, group) {
                parts.extend(self.by_tier(&shares, |settler, tier| {
                    let row = settler.row_of_holder(&at.table.rates, tier).filter(|_| settler.is_at(at, tier))?;
                    Some(settler.row_reward(at, group, row, (base.net, base.net, true), readings))
                }));
            }
        } else {
            for (row, claims) in self.claims(at, group) {
                parts.push(self.row_paid(at, group, row, &claims, base, readings));
            }
        }
        (!parts.is_empty()).then(|| self.graph.sum(&parts))
    }

    /// The sales of a group, apart by the tiers that decide over them: those of the settlement, or those of
    /// the month in which the customer relation began.
    pub(super) fn by_signing(
        &self,
        at: &SettlementPoint<'a, '_>,
        group: &Group,
    ) -> Vec<(Vec<bool>, Vec<TierShare>)> {
        let shares_in = |month: Month| {
            let place = self.offset(month.max(self.earliest));
            place.and_then(|place| self.tiers.get(place)).cloned().unwrap_or_default()
        };
        let at_signing = at.table.tier_at == TierAt::Signing;
        let refund = |profile: usize| group.profiles[profile] && self.ledger.profiles[profile].refund;
        let refunds = (0..group.profiles.len()).any(refund);
        if !(at_signing || refunds) || at.table.base.of == Quantity::Credential {
            return vec![(group.profiles.clone(), shares_in(at.stretch.1))];
        }
        let signed = |profile: usize| {
            let since = self.ledger.profiles[profile].since;
            if !at_signing {
                // What is given back is paid on as the sale was.
                return since.filter(|_| refund(profile)).map_or(at.stretch.1, |since| since.min(at.stretch.1));
            }
            let since = match group.who {
                Scope::Customer(customer) => self.index.signed(customer).or(since),
                _ => since,
            };
            since.unwrap_or(at.stretch.1).min(at.stretch.1)
        };
        let inside = || (0..group.profiles.len()).filter(|&profile| group.profiles[profile]);
        let mut apart: Vec<(Vec<bool>, Vec<TierShare>)> = Vec::new();
        for month in sort::distinct(inside().map(signed)) {
            let shares = shares_in(month);
            let place = apart.iter().position(|(_, known)| *known == shares).unwrap_or_else(|| {
                apart.push((vec![false; group.profiles.len()], shares));
                apart.len() - 1
            });
            inside()
                .filter(|&profile| signed(profile) == month)
                .for_each(|profile| apart[place].0[profile] = true);
        }
        apart
    }

    /// Tells whether the table is for the partner at `tier`.
    pub(super) fn is_at(&self, at: &SettlementPoint<'a, '_>, tier: Option<usize>) -> bool {
        let name = tier.and_then(|tier| self.terms.programme.tier.get(tier)).map(|tier| tier.id.as_str());
        self.terms.applies(&at.table.applies, &self.partner.role, name, &self.partner.country)
    }

    /// The rows that some sale of a group falls in, each with its sales at each of the tiers that may decide.
    fn claims(&mut self, at: &SettlementPoint<'a, '_>, group: &Group) -> Vec<(usize, Vec<Claim>)> {
        let one = self.graph.one();
        let mut rows: Vec<(usize, Vec<Claim>)> = Vec::new();
        for (profiles, shares) in self.by_signing(at, group) {
            let all = profiles == group.profiles;
            // Of these sales, the rows by tier: where all tiers agree, no flag decides.
            let mut found: Vec<(usize, Claim, usize)> = Vec::new();
            let open = shares.iter().copied().filter(|share| self.is_at(at, share.tier));
            for share in open.collect::<Vec<TierShare>>() {
                for (row, mask, alone) in self.rows(&at.table.rates, &profiles, share.tier) {
                    match found.iter_mut().find(|(known, claim, _)| (*known, claim.mask) == (row, mask)) {
                        Some((_, claim, tiers)) => {
                            claim.flag = self.graph.max(claim.flag, share.flag);
                            *tiers += 1;
                        }
                        None => found.push((row, Claim { flag: share.flag, mask, alone: alone && all }, 1)),
                    }
                }
            }
            for (row, claim, tiers) in found {
                let claim = if tiers == shares.len() { Claim { flag: one, ..claim } } else { claim };
                match rows.iter_mut().find(|(known, _)| *known == row) {
                    Some((_, claims)) => claims.push(claim),
                    None => rows.push((row, vec![claim])),
                }
            }
        }
        rows
    }

    /// Reward of a row on the sales that fall in it.
    fn row_paid(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        group: &Group,
        row: usize,
        claims: &[Claim],
        base: GroupBase,
        readings: &mut Vec<Reading>,
    ) -> Node {
        let zero = self.graph.zero();
        let once = matches!(at.table.scale, Scale::Fixed | Scale::StraightLine | Scale::FreeGoods);
        let (mut own, mut flags) = (Vec::with_capacity(claims.len()), Vec::with_capacity(claims.len()));
        for claim in claims {
            let whole = claim.alone || is_flat(at.table);
            let part = if whole { base.net } else { self.row_base(at, group, claim.mask, base) };
            let sold = if once { self.sells(at, group, claim.mask) } else { None };
            let flag = match sold {
                Some(sold) => self.graph.mul(claim.flag, sold),
                None => claim.flag,
            };
            own.push(if claims.len() > 1 { self.graph.select(claim.flag, part, zero) } else { part });
            flags.push(flag);
        }
        let own = self.graph.sum(&own);
        let alone = claims.iter().all(|claim| claim.alone) && claims.len() == 1;
        let flag = flags.into_iter().reduce(|any, flag| self.graph.max(any, flag)).unwrap_or(zero);
        let first = readings.len();
        let reward = self.row_reward(at, group, row, (own, base.net, alone), readings);
        readings[first..].iter_mut().for_each(|reading| reading.holds = flag);
        self.graph.select(flag, reward, zero)
    }

    /// One where a group's sales of `mask` sell anything, and `None` where a sale of a customer of its own says so. Those
    /// of like customers sell nothing when there are none of them: their list prices are zero then.
    fn sells(&mut self, at: &SettlementPoint<'a, '_>, group: &Group, mask: usize) -> Option<Node> {
        let months = self.offset(at.paid_on.0.max(self.earliest)).zip(self.offset(at.paid_on.1));
        let (from, to) = months.unwrap_or((1, 0));
        let ledger = self.ledger;
        let mut sales = (from..=to).flat_map(|offset| self.postings_in(offset, group.who));
        let single = sales.any(|index| {
            let posting = &ledger.postings[index];
            self.masks[mask][posting.profile as usize] && posting.count.is_none()
        });
        if single {
            return None;
        }
        // Sales and refunds, each for themselves: together they may come to nothing.
        let zero = self.graph.zero();
        let mut flags = Vec::with_capacity(2);
        for refunds in [false, true] {
            let profiles = ledger.profiles.iter().zip(&self.masks[mask]);
            let apart: Vec<bool> =
                profiles.map(|(profile, &inside)| inside && profile.refund == refunds).collect();
            if apart.contains(&true) {
                let apart = self.intern_mask(apart);
                let list = self.total(Quantity::List, apart, at.paid_on, group.who);
                let (more, less) = if refunds { (list, zero) } else { (zero, list) };
                flags.push(self.graph.at_least(more, less));
            }
        }
        let nothing = flags.into_iter().reduce(|all, one| self.graph.mul(all, one))?;
        let one = self.graph.one();
        Some(self.graph.select(nothing, zero, one))
    }
}
