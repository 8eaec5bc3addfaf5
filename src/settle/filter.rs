//! Filters: the sales a table reads.

use std::rc::Rc;

use super::{RowOf, Settler};
use crate::ledger::Profile;
use crate::policy::schema::{Filter, Incentive, Row};

/// Rule by which product class decides where a filter is silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum ClassRule {
    /// Classes that count towards gates.
    Gate,
    /// Classes that earn.
    Earning,
}

fn listed(list: &[String], given: &str) -> bool {
    list.is_empty() || list.iter().any(|entry| entry == given)
}

fn tagged(wanted: &[String], profile: &Profile) -> bool {
    wanted.iter().all(|tag| profile.tags.contains(tag))
}

fn aged(profile: &Profile, from: Option<u32>, below: Option<u32>) -> bool {
    from.is_none_or(|from| profile.age >= from) && below.is_none_or(|below| profile.age < below)
}

impl<'a> Settler<'a, '_> {
    /// The set of profiles `filter` lets through, as an index into the distinct sets.
    pub(super) fn mask(&mut self, filter: &'a Filter, counting: ClassRule) -> usize {
        // A table's filter is read at every settlement and lets the same through each time.
        let key = (core::ptr::from_ref(filter).addr(), counting);
        if let Some(&known) = self.filters.get(&key) {
            return known;
        }
        let ledger = self.ledger;
        let mask = ledger.profiles.iter().map(|profile| self.matches(filter, profile, counting)).collect();
        let mask = self.intern_mask(mask);
        self.filters.insert(key, mask);
        mask
    }

    /// The sales a table is paid on. One that takes back what ended leaves refunds of it aside: they
    /// would be taken back twice.
    pub(super) fn base_mask(&mut self, table: &'a Incentive) -> usize {
        let mask = self.mask(&table.base.sales, ClassRule::Earning);
        if table.clawback.is_none() || self.ledger.profiles.iter().all(|profile| !profile.refund) {
            return mask;
        }
        let kept = self.masks[mask].iter().zip(&self.ledger.profiles).map(|(&inside, it)| inside && !it.refund);
        let kept = kept.collect();
        self.intern_mask(kept)
    }

    /// The index of a set of profiles among the distinct ones.
    pub(super) fn intern_mask(&mut self, mask: Vec<bool>) -> usize {
        self.masks.iter().position(|known| *known == mask).unwrap_or_else(|| {
            self.masks.push(mask);
            self.masks.len() - 1
        })
    }

    fn matches(&self, filter: &Filter, profile: &Profile, counting: ClassRule) -> bool {
        let flags = self.terms.class_flags(&profile.family);
        let class = self.terms.family(&profile.family).and_then(|family| family.class.as_deref());
        let class_allows = if filter.classes.is_empty() {
            match counting {
                ClassRule::Gate => flags.counts,
                ClassRule::Earning => flags.earns,
            }
        } else {
            class.is_some_and(|class| listed(&filter.classes, class))
        };
        class_allows
            && listed(&filter.families, &profile.family)
            && !filter.not_families.contains(&profile.family)
            && (filter.means.is_empty() || filter.means.contains(&profile.means))
            && (filter.accounts.is_empty()
                || profile.account.as_deref().is_some_and(|it| listed(&filter.accounts, it)))
            && listed(&filter.kinds, &profile.kind)
            && tagged(&filter.tags, profile)
            && !filter.not_tags.iter().any(|tag| profile.tags.contains(tag))
            && (filter.countries.is_empty() || self.terms.in_countries(&filter.countries, &profile.country))
            && aged(profile, filter.age_from, filter.age_below)
            && filter.ordered_from.is_none_or(|from| profile.ordered.is_some_and(|day| day >= from))
            && filter.ordered_before.is_none_or(|before| profile.ordered.is_some_and(|day| day < before))
    }

    /// For each profile of the ledger, the row of `rows` for a partner of `tier`. Month after month asks for it.
    pub(super) fn row_by_profile(&mut self, rows: &'a [Row], tier: Option<usize>) -> RowOf {
        let key = (rows.as_ptr().addr(), tier);
        if let Some(known) = self.rows.get(&key) {
            return Rc::clone(known);
        }
        let of = |profile| self.row(rows, profile, tier).map(|(index, _)| index);
        let found: RowOf = self.ledger.profiles.iter().map(of).collect();
        self.rows.insert(key, Rc::clone(&found));
        found
    }

    /// The most specific row for a sale of `profile` by a partner of `tier`: the one that names
    /// most. The checker refuses tables in which two rows tie.
    pub(super) fn row<'r>(
        &self,
        rows: &'r [Row],
        profile: &Profile,
        tier: Option<usize>,
    ) -> Option<(usize, &'r Row)> {
        let tier = tier.and_then(|tier| self.terms.programme.tier.get(tier)).map(|tier| tier.id.as_str());
        let class = self.terms.family(&profile.family).and_then(|family| family.class.as_deref());
        let fits = |row: &Row| {
            (row.tiers.is_empty() || tier.is_some_and(|tier| listed(&row.tiers, tier)))
                && listed(&row.families, &profile.family)
                && (row.classes.is_empty() || class.is_some_and(|class| listed(&row.classes, class)))
                && (row.accounts.is_empty()
                    || profile.account.as_deref().is_some_and(|it| listed(&row.accounts, it)))
                && listed(&row.kinds, &profile.kind)
                && (row.countries.is_empty() || self.terms.in_countries(&row.countries, &profile.country))
                && tagged(&row.tags, profile)
                && aged(profile, row.age_from, row.age_below)
        };
        rows.iter()
            .enumerate()
            .filter(|(_, row)| fits(row))
            .max_by_key(|(index, row)| (row.specificity(), usize::MAX - index))
    }
}
