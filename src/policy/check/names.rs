//! The names that a file declares.

use super::finding::{FieldPath, Findings};
use super::violation::{NameKind, ReferenceViolation};
use crate::message::clipped;
use crate::policy::schema::{BUILT_IN_KINDS, BUILT_IN_TAGS, Id, Programme};

/// Every name a file may refer to.
pub(super) struct Names<'a> {
    known: [(NameKind, Vec<&'a str>); 10],
}

impl<'a> Names<'a> {
    pub(super) fn of(programme: &'a Programme) -> Self {
        let built_in = |built_in: &'static [&'static str], declared: &mut dyn Iterator<Item = &'a Id>| {
            built_in.iter().copied().chain(declared.map(Id::as_str)).collect()
        };
        Self {
            known: [
                (NameKind::Role, programme.role.iter().map(|it| it.id.as_str()).collect()),
                (NameKind::Tier, programme.tier.iter().map(|it| it.id.as_str()).collect()),
                (NameKind::Family, programme.family.iter().map(|it| it.id.as_str()).collect()),
                (NameKind::Class, programme.class.iter().map(|it| it.id.as_str()).collect()),
                (NameKind::Account, programme.account.iter().map(|it| it.id.as_str()).collect()),
                (NameKind::Kind, built_in(&BUILT_IN_KINDS, &mut programme.kind.iter().map(|it| &it.id))),
                (NameKind::Tag, built_in(&BUILT_IN_TAGS, &mut programme.tag.iter().map(|it| &it.id))),
                (NameKind::Country, programme.country_group.iter().map(|it| it.id.as_str()).collect()),
                (NameKind::Credential, programme.credential.iter().map(|it| it.id.as_str()).collect()),
                (NameKind::Source, programme.sources.keys().map(Id::as_str).collect()),
            ],
        }
    }

    pub(super) fn one(&self, what: NameKind, place: &FieldPath, given: &str, findings: &mut Findings) {
        let known = self.known.iter().find(|(kind, _)| *kind == what).map_or(&[][..], |(_, known)| known);
        let country = what == NameKind::Country && is_country(given);
        if country || known.contains(&given) {
            return;
        }
        let (given, known) = (clipped(given), known.iter().map(|&name| name.to_owned()).collect::<Vec<_>>());
        let violation = match what {
            NameKind::Country => ReferenceViolation::UnknownCountry { given },
            _ if known.is_empty() => ReferenceViolation::NothingDeclared { what, given },
            _ => ReferenceViolation::Unknown { what, given, known },
        };
        findings.add(place, violation);
    }
}

/// Whether `text` has the shape of an ISO 3166 alpha-2 code.
pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}
