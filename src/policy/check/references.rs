//! Names that must exist, be unique and be said once.

use std::collections::BTreeSet;

use super::finding::{FieldPath, Findings};
use super::names::{Names, is_country};
use super::violation::{NameKind, ReferenceViolation};
use super::walk::{Compared, Parts};
use crate::policy::schema::{Applies, Baseline, Filter, Programme, Row};

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
        names.one(NameKind::Source, &place.key(kind).key("source"), &citation.source, findings);
    }
    for (place, printed, _) in &parts.printed {
        names.one(NameKind::Source, &place.key("source"), &printed.source, findings);
    }
    for Compared { place, baseline, .. } in &parts.baselines {
        if let Baseline::Credential(id) = baseline {
            names.one(NameKind::Credential, &place.key("credential"), id, findings);
        }
    }
    let of_measures = parts.measures.iter().map(|(place, measure, _)| (place.clone(), &measure.credential));
    let of_bases = parts.incentives.iter().map(|(place, table)| (place.key("base"), &table.base.credential));
    for (place, credential) in of_measures.chain(of_bases) {
        if let Some(id) = credential {
            names.one(NameKind::Credential, &place.key("credential"), id, findings);
        }
    }
    for table in &parts.tables {
        for (index, row) in table.rows.iter().enumerate() {
            names.row(&table.place.item("rates", index), row, findings);
        }
    }
}

impl Names<'_> {
    fn list(&self, what: NameKind, place: &FieldPath, key: &str, given: &[String], findings: &mut Findings) {
        let mut seen = BTreeSet::new();
        for (index, entry) in given.iter().enumerate() {
            let place = place.item(key, index);
            self.one(what, &place, entry, findings);
            if !seen.insert(entry) {
                findings.add(&place, ReferenceViolation::Repeated { given: entry.clone() });
            }
        }
    }

    fn declarations(&self, programme: &Programme, findings: &mut Findings) {
        for (index, role) in programme.role.iter().enumerate() {
            let place = FieldPath::top("role", index);
            self.list(NameKind::Tier, &place, "tiers", &role.tiers, findings);
            self.list(NameKind::Account, &place, "accounts", &role.accounts, findings);
        }
        for (index, family) in programme.family.iter().enumerate() {
            if let Some(class) = &family.class {
                self.one(NameKind::Class, &FieldPath::top("family", index).key("class"), class, findings);
            }
        }
        for (index, group) in programme.country_group.iter().enumerate() {
            let codes = group.members.iter().enumerate().filter(|(_, member)| !is_country(member));
            for (at, given) in codes {
                let violation = ReferenceViolation::UnknownCountry { given: given.clone() };
                findings.add(&FieldPath::top("country-group", index).item("members", at), violation);
            }
        }
        for (index, price) in programme.price.iter().enumerate() {
            let place = FieldPath::top("price", index);
            self.one(NameKind::Family, &place.key("family"), &price.family, findings);
            self.list(NameKind::Family, &place, "spend-on", &price.spend_on, findings);
        }
        for (index, rule) in programme.tier_rule.iter().enumerate() {
            self.one(NameKind::Tier, &FieldPath::top("tier-rule", index).key("tier"), &rule.tier, findings);
        }
    }

    fn applies(&self, place: &FieldPath, applies: &Applies, findings: &mut Findings) {
        self.list(NameKind::Role, place, "roles", &applies.roles, findings);
        self.list(NameKind::Tier, place, "tiers", &applies.tiers, findings);
        self.list(NameKind::Country, place, "countries", &applies.countries, findings);
        self.list(NameKind::Country, place, "not-countries", &applies.not_countries, findings);
        opposed(place, ("countries", &applies.countries), ("not-countries", &applies.not_countries), findings);
    }

    fn filter(&self, place: &FieldPath, filter: &Filter, findings: &mut Findings) {
        self.list(NameKind::Family, place, "families", &filter.families, findings);
        self.list(NameKind::Family, place, "not-families", &filter.not_families, findings);
        self.list(NameKind::Class, place, "classes", &filter.classes, findings);
        self.list(NameKind::Account, place, "accounts", &filter.accounts, findings);
        self.list(NameKind::Kind, place, "kinds", &filter.kinds, findings);
        self.list(NameKind::Tag, place, "tags", &filter.tags, findings);
        self.list(NameKind::Tag, place, "not-tags", &filter.not_tags, findings);
        self.list(NameKind::Country, place, "countries", &filter.countries, findings);
        opposed(place, ("families", &filter.families), ("not-families", &filter.not_families), findings);
        opposed(place, ("tags", &filter.tags), ("not-tags", &filter.not_tags), findings);
        ages(place, filter.age_from, filter.age_below, findings);
        if let (Some(from), Some(before)) = (filter.ordered_from, filter.ordered_before)
            && before <= from
        {
            let violation = ReferenceViolation::NoDay { from: from.into(), before: before.into() };
            findings.add(&place.key("ordered-before"), violation);
        }
    }

    fn row(&self, place: &FieldPath, row: &Row, findings: &mut Findings) {
        self.list(NameKind::Tier, place, "tiers", &row.tiers, findings);
        self.list(NameKind::Family, place, "families", &row.families, findings);
        self.list(NameKind::Class, place, "classes", &row.classes, findings);
        self.list(NameKind::Account, place, "accounts", &row.accounts, findings);
        self.list(NameKind::Kind, place, "kinds", &row.kinds, findings);
        self.list(NameKind::Country, place, "countries", &row.countries, findings);
        self.list(NameKind::Tag, place, "tags", &row.tags, findings);
        ages(place, row.age_from, row.age_below, findings);
    }
}

fn ages(place: &FieldPath, from: Option<u32>, below: Option<u32>, findings: &mut Findings) {
    if let (from, Some(below)) = (from.unwrap_or(0), below)
        && below <= from
    {
        findings.add(&place.key("age-below"), ReferenceViolation::NoAge { from, below });
    }
}

type Side<'a> = (&'static str, &'a [String]);

fn opposed(place: &FieldPath, (one, in_one): Side<'_>, (other, in_other): Side<'_>, findings: &mut Findings) {
    for (index, entry) in in_other.iter().enumerate().filter(|(_, entry)| in_one.contains(entry)) {
        let violation =
            ReferenceViolation::Opposed { given: entry.clone(), one: one.to_owned(), other: other.to_owned() };
        findings.add(&place.item(other, index), violation);
    }
}
