//! Names that must exist, be unique and be said once.

use std::collections::BTreeSet;

use super::finding::{Findings, Place, faults};
use super::names::{Names, Unknown, What, is_country};
use super::walk::{Compared, Parts};
use crate::policy::schema::{Applies, Baseline, Filter, Programme, Row};

faults! {
    /// What can be wrong with a list of names.
    Listed {
        Repeated { given: String } = RepeatedEntry "\"{given}\" is named twice in this list: remove one";
        Both { given: String, one: &'static str, other: &'static str } = Contradiction
            "\"{given}\" is in {one} and in {other}, so nothing is left: remove it from one of them";
        Ages { from: u32, below: u32 } = EmptyRange
            "no age is at least {from} and less than {below} months: let age-below be more than age-from";
        Days { from: String, before: String } = EmptyRange
            "no day is from {from} on and before {before}: let ordered-before be later than ordered-from";
    }
}

/// Checks every reference of a programme.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, findings: &mut Findings) {
    let names = Names::of(programme);
    names.declarations(programme, findings);
    for (place, applies) in &parts.applies {
        names.applies(place, applies, findings);
    }
    for (place, filter) in &parts.filters {
        names.filter(place, filter, findings);
    }
    for (place, basis) in &parts.bases {
        let Some((kind, citation)) = basis.citation() else { continue };
        names.one(What::Source, &place.key(kind).key("source"), &citation.source, findings);
    }
    for Compared { place, baseline, .. } in &parts.baselines {
        if let Baseline::Credential(id) = baseline {
            names.one(What::Credential, &place.key("credential"), id, findings);
        }
    }
    let of_measures = parts.measures.iter().map(|(place, measure, _)| (place.clone(), &measure.credential));
    let of_bases = parts.incentives.iter().map(|(place, table)| (place.key("base"), &table.base.credential));
    for (place, credential) in of_measures.chain(of_bases) {
        if let Some(id) = credential {
            names.one(What::Credential, &place.key("credential"), id, findings);
        }
    }
    for table in &parts.tables {
        for (index, row) in table.rows.iter().enumerate() {
            names.row(&table.place.item("rates", index), row, findings);
        }
    }
}

impl Names<'_> {
    fn list(&self, what: What, place: &Place, key: &str, given: &[String], findings: &mut Findings) {
        let mut seen = BTreeSet::new();
        for (index, entry) in given.iter().enumerate() {
            let place = place.item(key, index);
            self.one(what, &place, entry, findings);
            if !seen.insert(entry) {
                findings.add(&place, &Listed::Repeated { given: entry.clone() });
            }
        }
    }

    fn declarations(&self, programme: &Programme, findings: &mut Findings) {
        for (index, role) in programme.role.iter().enumerate() {
            let place = Place::top("role", index);
            self.list(What::Tier, &place, "tiers", &role.tiers, findings);
            self.list(What::Account, &place, "accounts", &role.accounts, findings);
        }
        for (index, family) in programme.family.iter().enumerate() {
            if let Some(class) = &family.class {
                self.one(What::Class, &Place::top("family", index).key("class"), class, findings);
            }
        }
        for (index, group) in programme.country_group.iter().enumerate() {
            let codes = group.members.iter().enumerate().filter(|(_, member)| !is_country(member));
            for (at, given) in codes {
                let unknown = Unknown { what: What::Country, given, known: &[] };
                findings.add(&Place::top("country-group", index).item("members", at), &unknown);
            }
        }
        for (index, price) in programme.price.iter().enumerate() {
            let place = Place::top("price", index);
            self.one(What::Family, &place.key("family"), &price.family, findings);
            self.list(What::Family, &place, "spend-on", &price.spend_on, findings);
        }
        for (index, rule) in programme.tier_rule.iter().enumerate() {
            self.one(What::Tier, &Place::top("tier-rule", index).key("tier"), &rule.tier, findings);
        }
    }

    fn applies(&self, place: &Place, applies: &Applies, findings: &mut Findings) {
        self.list(What::Role, place, "roles", &applies.roles, findings);
        self.list(What::Tier, place, "tiers", &applies.tiers, findings);
        self.list(What::Country, place, "countries", &applies.countries, findings);
        self.list(What::Country, place, "not-countries", &applies.not_countries, findings);
        opposed(place, ("countries", &applies.countries), ("not-countries", &applies.not_countries), findings);
    }

    fn filter(&self, place: &Place, filter: &Filter, findings: &mut Findings) {
        self.list(What::Family, place, "families", &filter.families, findings);
        self.list(What::Family, place, "not-families", &filter.not_families, findings);
        self.list(What::Class, place, "classes", &filter.classes, findings);
        self.list(What::Account, place, "accounts", &filter.accounts, findings);
        self.list(What::Kind, place, "kinds", &filter.kinds, findings);
        self.list(What::Tag, place, "tags", &filter.tags, findings);
        self.list(What::Tag, place, "not-tags", &filter.not_tags, findings);
        self.list(What::Country, place, "countries", &filter.countries, findings);
        opposed(place, ("families", &filter.families), ("not-families", &filter.not_families), findings);
        opposed(place, ("tags", &filter.tags), ("not-tags", &filter.not_tags), findings);
        ages(place, filter.age_from, filter.age_below, findings);
        if let (Some(from), Some(before)) = (filter.ordered_from, filter.ordered_before)
            && before <= from
        {
            let days = Listed::Days { from: from.to_string(), before: before.to_string() };
            findings.add(&place.key("ordered-before"), &days);
        }
    }

    fn row(&self, place: &Place, row: &Row, findings: &mut Findings) {
        self.list(What::Tier, place, "tiers", &row.tiers, findings);
        self.list(What::Family, place, "families", &row.families, findings);
        self.list(What::Class, place, "classes", &row.classes, findings);
        self.list(What::Account, place, "accounts", &row.accounts, findings);
        self.list(What::Kind, place, "kinds", &row.kinds, findings);
        self.list(What::Country, place, "countries", &row.countries, findings);
        self.list(What::Tag, place, "tags", &row.tags, findings);
        ages(place, row.age_from, row.age_below, findings);
    }
}

fn ages(place: &Place, from: Option<u32>, below: Option<u32>, findings: &mut Findings) {
    if let (from, Some(below)) = (from.unwrap_or(0), below)
        && below <= from
    {
        findings.add(&place.key("age-below"), &Listed::Ages { from, below });
    }
}

type Side<'a> = (&'static str, &'a [String]);

fn opposed(place: &Place, (one, in_one): Side<'_>, (other, in_other): Side<'_>, findings: &mut Findings) {
    for (index, entry) in in_other.iter().enumerate().filter(|(_, entry)| in_one.contains(entry)) {
        findings.add(&place.item(other, index), &Listed::Both { given: entry.clone(), one, other });
    }
}
