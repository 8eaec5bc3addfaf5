//! The names a file declares, and what is said of one it does not.

use core::fmt;

use super::Code;
use super::finding::{Fault, Findings, Place, choices};
use crate::policy::schema::{BUILT_IN_KINDS, BUILT_IN_TAGS, Id, Programme};

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Role,
    Tier,
    Family,
    Class,
    Account,
    Kind,
    Tag,
    Country,
    Credential,
    Source,
}

impl What {
    const fn word(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Tier => "tier",
            Self::Family => "family",
            Self::Class => "class",
            Self::Account => "account",
            Self::Kind => "kind",
            Self::Tag => "tag",
            Self::Country => "country",
            Self::Credential => "credential",
            Self::Source => "source",
        }
    }

    /// What a file declares it under.
    const fn table(self) -> &'static str {
        match self {
            Self::Country => "country-group",
            Self::Source => "sources",
            other => other.word(),
        }
    }
}

/// A name nobody declared.
pub(super) struct Unknown<'a> {
    pub(super) what: What,
    pub(super) given: &'a str,
    pub(super) known: &'a [&'a str],
}

impl fmt::Display for Unknown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, given, known } = self;
        let (word, table) = (what.word(), what.table());
        write!(f, "{word} \"{given}\" is not in this file: ")?;
        match what {
            What::Country => {
                write!(f, "write an ISO code such as \"DE\", or declare the group under {table}")
            }
            _ if known.is_empty() => write!(f, "declare it under {table}"),
            _ => write!(f, "choose {}, or declare it under {table}", choices(known.iter().copied())),
        }
    }
}

impl Fault for Unknown<'_> {
    fn code(&self) -> Code {
        match self.what {
            What::Role => Code::UnknownRole,
            What::Tier => Code::UnknownTier,
            What::Family => Code::UnknownFamily,
            What::Class => Code::UnknownClass,
            What::Account => Code::UnknownAccount,
            What::Kind => Code::UnknownKind,
            What::Tag => Code::UnknownTag,
            What::Country => Code::UnknownCountry,
            What::Credential => Code::UnknownCredential,
            What::Source => Code::UnknownSource,
        }
    }
}

/// Every name a file may refer to.
pub(super) struct Names<'a> {
    known: [(What, Vec<&'a str>); 10],
}

impl<'a> Names<'a> {
    pub(super) fn of(programme: &'a Programme) -> Self {
        let built_in = |built_in: &'static [&'static str], declared: &mut dyn Iterator<Item = &'a Id>| {
            built_in.iter().copied().chain(declared.map(Id::as_str)).collect()
        };
        Self {
            known: [
                (What::Role, programme.role.iter().map(|it| it.id.as_str()).collect()),
                (What::Tier, programme.tier.iter().map(|it| it.id.as_str()).collect()),
                (What::Family, programme.family.iter().map(|it| it.id.as_str()).collect()),
                (What::Class, programme.class.iter().map(|it| it.id.as_str()).collect()),
                (What::Account, programme.account.iter().map(|it| it.id.as_str()).collect()),
                (What::Kind, built_in(&BUILT_IN_KINDS, &mut programme.kind.iter().map(|it| &it.id))),
                (What::Tag, built_in(&BUILT_IN_TAGS, &mut programme.tag.iter().map(|it| &it.id))),
                (What::Country, programme.country_group.iter().map(|it| it.id.as_str()).collect()),
                (What::Credential, programme.credential.iter().map(|it| it.id.as_str()).collect()),
                (What::Source, programme.sources.keys().map(Id::as_str).collect()),
            ],
        }
    }

    pub(super) fn one(&self, what: What, place: &Place, given: &str, findings: &mut Findings) {
        let known = self.known.iter().find(|(kind, _)| *kind == what).map_or(&[][..], |(_, known)| known);
        let country = what == What::Country && is_country(given);
        if !country && !known.contains(&given) {
            findings.add(place, &Unknown { what, given, known });
        }
    }
}

/// Whether `text` has the shape of an ISO 3166 alpha-2 code.
pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}
