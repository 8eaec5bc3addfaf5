//! What tables rest on: sources that exist and are used, reasons that are reasons.

use std::collections::BTreeSet;

use super::finding::{Findings, Place, faults};
use super::walk::Parts;
use crate::policy::schema::{Basis, Programme};

/// Fewer characters than this cannot say why a number was chosen.
const SHORTEST_REASON: usize = 20;

faults! {
    /// What can be wrong with what a table rests on.
    Rests {
        Unused { given: String } = UnusedSource "nothing cites source \"{given}\": cite it or remove it";
        Own {} = OwnInShippedFile
            "only a partner's own terms are \"own\": say published, reported, example or illustrative in a shipped file";
        Reason { given: String, shortest: usize } = ReasonTooShort
            "\"{given}\" is no reason yet: say in {shortest} characters or more why this number was chosen";
        NoPlace { source: String } = CitationWithoutPlace
            "the citation of \"{source}\" names no place in it: give the section, table or row under at";
        Cost { credential: String } = CostWithoutBasis
            "the cost of \"{credential}\" rests on nothing: add a basis, or remove the cost";
        Address { given: String } = SourceAddress
            "\"{given}\" is no address on the web: write one that begins with https:// or http://";
        Confirmed { confirmed: String, retrieved: String } = ConfirmedBeforeRetrieved
            "confirmed on {confirmed} but first read on {retrieved}: let confirmed be the later day";
    }
}

/// Checks the bases and sources of a programme; in a shipped one nothing is anybody's own.
pub(super) fn check(programme: &Programme, parts: &Parts<'_>, shipped: bool, findings: &mut Findings) {
    let mut cited = BTreeSet::new();
    for (place, basis) in &parts.bases {
        if let Some((kind, citation)) = basis.citation() {
            cited.insert(&citation.source);
            if citation.at.trim().is_empty() {
                let fault = Rests::NoPlace { source: citation.source.clone() };
                findings.add(&place.key(kind).key("at"), &fault);
            }
        }
        match basis {
            Basis::Illustrative(reason) if reason.trim().chars().count() < SHORTEST_REASON => {
                let fault = Rests::Reason { given: reason.clone(), shortest: SHORTEST_REASON };
                findings.add(&place.key("illustrative"), &fault);
            }
            Basis::Own(_) if shipped => findings.add(place, &Rests::Own {}),
            _ => {}
        }
    }
    for (id, source) in &programme.sources {
        let place = Place::default().key("sources").key(id);
        if !cited.contains(id) {
            findings.add(&place, &Rests::Unused { given: id.clone() });
        }
        // The page makes a link of it, so nothing but the web may stand here.
        if !["https://", "http://"].iter().any(|scheme| source.url.starts_with(scheme)) {
            let given = source.url.chars().take(80).collect();
            findings.add(&place.key("url"), &Rests::Address { given });
        }
        if let Some(confirmed) = source.confirmed.filter(|confirmed| *confirmed < source.retrieved) {
            let (confirmed, retrieved) = (confirmed.to_string(), source.retrieved.to_string());
            findings.add(&place.key("confirmed"), &Rests::Confirmed { confirmed, retrieved });
        }
    }
    for (index, credential) in programme.credential.iter().enumerate() {
        if credential.cost.is_some() && credential.basis.is_none() {
            let fault = Rests::Cost { credential: credential.id.clone() };
            findings.add(&Place::top("credential", index).key("cost"), &fault);
        }
    }
}
