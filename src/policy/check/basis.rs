//! Rules for the basis of tables: sources exist and are used, reasons are reasons.

use std::collections::BTreeSet;

use super::finding::{FieldPath, Findings};
use super::violation::BasisViolation;
use super::walk::Parts;
use crate::message::clipped;
use crate::policy::schema::{Basis, Programme};

/// Fewer characters than this cannot say why a number was chosen.
const SHORTEST_REASON: usize = 20;

/// Checks the bases and sources of a programme; in a shipped one nothing is anybody's own.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, shipped: bool, findings: &mut Findings) {
    let mut cited = BTreeSet::new();
    for (place, basis) in &parts.bases {
        if let Some((kind, citation)) = basis.citation() {
            cited.insert(&citation.source);
            if citation.at.trim().is_empty() {
                let source = citation.source.clone();
                findings.add(&place.key(kind).key("at"), BasisViolation::NoPlaceInSource { source });
            }
        }
        match basis {
            Basis::Illustrative(reason) if reason.trim().chars().count() < SHORTEST_REASON => {
                let violation = BasisViolation::ReasonTooShort { given: reason.clone(), least: SHORTEST_REASON };
                findings.add(&place.key("illustrative"), violation);
            }
            Basis::Own(_) if shipped => findings.add(place, BasisViolation::OwnInShippedFile),
            _ => {}
        }
    }
    for (place, printed, said) in &parts.printed {
        cited.insert(&printed.source);
        if printed.at.trim().is_empty() {
            let source = printed.source.clone();
            findings.add(&place.key("at"), BasisViolation::NoPlaceInSource { source });
        }
        for (at, _) in printed.rules.iter().enumerate().filter(|(_, rule)| !said.contains(rule)) {
            findings.add(&place.item("rules", at), BasisViolation::PrintedUnsaid);
        }
    }
    for (id, source) in &programme.sources {
        let place = FieldPath::default().key("sources").key(id);
        if !cited.contains(id) {
            findings.add(&place, BasisViolation::UnusedSource { given: id.clone() });
        }
        // The page makes a link of it, so nothing but the web may stand here.
        if !["https://", "http://"].iter().any(|scheme| source.url.starts_with(scheme)) {
            findings.add(&place.key("url"), BasisViolation::NotWebAddress { given: clipped(&source.url) });
        }
        if let Some(confirmed) = source.confirmed.filter(|confirmed| *confirmed < source.retrieved) {
            let (confirmed, retrieved) = (confirmed.into(), source.retrieved.into());
            findings.add(&place.key("confirmed"), BasisViolation::ConfirmedEarly { confirmed, retrieved });
        }
    }
    for (index, credential) in programme.credential.iter().enumerate() {
        if credential.cost.is_some() && credential.basis.is_none() {
            let violation = BasisViolation::CostWithoutBasis { credential: credential.id.clone() };
            findings.add(&FieldPath::top("credential", index).key("cost"), violation);
        }
    }
}
