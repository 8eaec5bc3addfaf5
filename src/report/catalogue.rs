//! The programmes on offer, as a form needs them.

use serde::Serialize;

use crate::citation::CitedSource;
use crate::currency;
use crate::date::Day;
use crate::error::Error;
use crate::exchange::TABLE;
use crate::money::{Amount, Rate};
use crate::policy::catalogue::Catalogue;
use crate::policy::check::Diagnostic;
use crate::policy::own;
use crate::policy::schema::{BUILT_IN_KINDS, Basis, BasisKind, Model, Programme};
use crate::sort;

macro_rules! entries {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident : $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }
    )*};
}

entries! {
    /// The programmes on offer.
    pub struct CatalogueReport {
        /// The engine's version.
        pub engine: String,
        /// The programmes, by name.
        pub programmes: Vec<ProgrammeEntry>,
        /// Currencies whose minor unit is not a hundredth.
        pub minor_units: Vec<MinorUnit>,
    }

    /// The minor unit of a currency.
    pub struct MinorUnit {
        /// ISO 4217 code.
        pub currency: String,
        /// Decimals of its amounts.
        pub decimals: u32,
    }

    /// A programme.
    pub struct ProgrammeEntry {
        /// Its name in requests.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Vendor that runs it.
        pub vendor: String,
        /// ISO 4217 code of its amounts.
        pub currency: String,
        /// Currencies a plan under it may be in without a rate of its own: its currency, then those of
        /// the exchange table that ships.
        pub currencies: Vec<String>,
        /// Identity.
        pub summary: String,
        /// Days on which some table changes, rising.
        pub effective: Vec<Day>,
        /// Capacities a partner may act in.
        pub roles: Vec<RoleEntry>,
        /// Tiers, lowest first.
        pub tiers: Vec<Entry>,
        /// Product families.
        pub families: Vec<FamilyEntry>,
        /// Account classes.
        pub accounts: Vec<AccountEntry>,
        /// Kinds of sale.
        pub kinds: Vec<String>,
        /// Marks a sale may carry.
        pub tags: Vec<Entry>,
        /// Credentials a partner may hold.
        pub credentials: Vec<CredentialEntry>,
        /// Price lists for products sold by use.
        pub prices: Vec<PriceEntry>,
        /// Its sources.
        pub sources: Vec<CitedSource>,
        /// Its tables, whichever edition.
        pub tables: Vec<TableEntry>,
        /// Benefits, duties and boundaries that are shown but never priced.
        pub notes: Vec<NoteEntry>,
        /// Rules the model leaves out.
        pub leaves_out: Vec<String>,
    }

    /// Something with a name, a title and a sentence.
    pub struct Entry {
        /// Its name in requests.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Identity.
        pub summary: String,
    }

    /// A capacity a partner may act in.
    pub struct RoleEntry {
        /// Its name in requests.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Identity.
        pub summary: String,
        /// Party that bills the customer.
        pub model: Model,
        /// Tiers open to it; empty when it has none.
        pub tiers: Vec<String>,
        /// Account classes open to it; none for all.
        pub accounts: Vec<String>,
    }

    /// A product family.
    pub struct FamilyEntry {
        /// Its name in requests.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Its product class.
        pub class: Option<String>,
        /// Share of a first plan's sales.
        pub example: Rate,
    }

    /// A class of customer account.
    pub struct AccountEntry {
        /// Its name in requests.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Description of these customers and of who serves them.
        pub summary: String,
        /// Roles that may sell to them.
        pub roles: Vec<String>,
    }

    /// Something a partner may hold.
    pub struct CredentialEntry {
        /// Its name in requests.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Cost of obtaining one.
        pub cost: Option<Amount>,
    }

    /// A price list.
    pub struct PriceEntry {
        /// Its name in requests.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Name of one unit.
        pub unit: String,
        /// The family its sales belong to.
        pub family: String,
    }

    /// A table.
    pub struct TableEntry {
        /// Its name.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Kind of table.
        pub kind: String,
        /// Basis.
        pub basis: BasisKind,
        /// Name of the source that prints or reports it; absent where none does.
        pub source: Option<String>,
        /// First day in force.
        pub effective: Day,
    }

    /// A benefit, a duty or a boundary.
    pub struct NoteEntry {
        /// Its name.
        pub id: String,
        /// Its heading.
        pub title: String,
        /// Text.
        pub text: String,
        /// `benefit`, `duty`, `regulation` or `boundary`.
        pub about: crate::policy::schema::About,
        /// Basis.
        pub basis: BasisKind,
    }
}

/// Result of bringing a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Brought {
    /// It passes the checks.
    Accepted {
        /// Entry of the programme for a form.
        entry: Box<ProgrammeEntry>,
        /// Likely slips, each at its place in the text.
        slips: Vec<Diagnostic>,
    },
    /// It may not be used.
    Refused {
        /// Problems to put right first, each at its place in the text.
        problems: Vec<Diagnostic>,
    },
}

/// Judges a programme somebody brings as JSON text.
#[must_use]
pub fn brought(text: &str) -> Brought {
    match own::accept(text) {
        Ok((programme, slips)) => Brought::Accepted { entry: Box::new(entry(&programme)), slips },
        Err(problems) => Brought::Refused { problems },
    }
}

/// The catalogue as a form needs it.
///
/// # Errors
/// When an embedded programme cannot be unpacked: the build is broken.
pub fn report(catalogue: Catalogue) -> Result<CatalogueReport, Error> {
    let programmes = catalogue
        .programmes()
        .map(|programme| {
            programme.map(|programme| entry(&programme)).map_err(|it| Error::Catalogue(it.to_string()))
        })
        .collect::<Result<_, _>>()?;
    let minor_units =
        currency::exceptions().map(|(code, decimals)| MinorUnit { currency: code.to_owned(), decimals }).collect();
    Ok(CatalogueReport { engine: env!("CARGO_PKG_VERSION").to_owned(), programmes, minor_units })
}

/// One programme as a form needs it.
#[must_use]
pub fn entry(programme: &Programme) -> ProgrammeEntry {
    let tables = tables(programme);
    ProgrammeEntry {
        id: programme.id.clone(),
        title: programme.title.clone(),
        vendor: programme.vendor.clone(),
        currency: programme.currency.clone(),
        currencies: currencies(&programme.currency),
        summary: programme.summary.clone(),
        effective: sort::distinct(tables.iter().map(|table| table.effective)),
        roles: programme
            .role
            .iter()
            .map(|role| RoleEntry {
                id: role.id.clone(),
                title: role.title.clone(),
                summary: role.summary.clone(),
                model: role.model,
                tiers: role.tiers.clone(),
                accounts: role.accounts.clone(),
            })
            .collect(),
        tiers: programme
            .tier
            .iter()
            .map(|tier| Entry { id: tier.id.clone(), title: tier.title.clone(), summary: tier.summary.clone() })
            .collect(),
        families: programme
            .family
            .iter()
            .map(|family| FamilyEntry {
                id: family.id.clone(),
                title: family.title.clone(),
                class: family.class.clone(),
                example: family.example_share,
            })
            .collect(),
        accounts: accounts(programme),
        kinds: BUILT_IN_KINDS
            .iter()
            .map(ToString::to_string)
            .chain(programme.kind.iter().map(|it| it.id.clone()))
            .collect(),
        tags: programme
            .tag
            .iter()
            .map(|tag| Entry { id: tag.id.clone(), title: tag.title.clone(), summary: String::new() })
            .collect(),
        credentials: programme
            .credential
            .iter()
            .map(|it| CredentialEntry { id: it.id.clone(), title: it.title.clone(), cost: it.cost })
            .collect(),
        prices: programme
            .price
            .iter()
            .map(|price| PriceEntry {
                id: price.id.clone(),
                title: price.title.clone(),
                unit: price.unit.clone(),
                family: price.family.clone(),
            })
            .collect(),
        sources: programme
            .sources
            .iter()
            .map(|(id, source)| CitedSource {
                id: id.clone(),
                title: source.title.clone(),
                publisher: source.publisher.clone(),
                url: source.url.clone(),
                retrieved: source.retrieved,
                confirmed: source.confirmed,
            })
            .collect(),
        tables,
        notes: programme
            .note
            .iter()
            .map(|note| NoteEntry {
                id: note.id.clone(),
                title: note.title.clone(),
                text: note.text.clone(),
                about: note.about,
                basis: note.basis.kind(),
            })
            .collect(),
        leaves_out: programme.leaves_out.clone(),
    }
}

fn accounts(programme: &Programme) -> Vec<AccountEntry> {
    let open_to = |account: &str| {
        let roles = programme
            .role
            .iter()
            .filter(|role| role.accounts.is_empty() || role.accounts.iter().any(|it| it == account));
        roles.map(|role| role.id.clone()).collect()
    };
    let entry = |account: &crate::policy::schema::Account| AccountEntry {
        id: account.id.clone(),
        title: account.title.clone(),
        summary: account.summary.clone(),
        roles: open_to(&account.id),
    };
    programme.account.iter().map(entry).collect()
}

fn tables(programme: &Programme) -> Vec<TableEntry> {
    let mut tables = Vec::new();
    let mut add = |id: &str, title: &str, kind: &str, basis: &Basis, effective: Day| {
        tables.push(TableEntry {
            id: id.to_owned(),
            title: title.to_owned(),
            kind: kind.to_owned(),
            basis: basis.kind(),
            source: basis.citation().map(|(_, citation)| citation.source.clone()),
            effective,
        });
    };
    for table in &programme.discount {
        add(&table.id, &table.title, "discount", &table.basis, table.effective);
    }
    for table in &programme.customer_discount {
        add(&table.id, &table.title, "customer-discount", &table.basis, table.effective);
    }
    for table in &programme.incentive {
        add(&table.id, &table.title, "incentive", &table.basis, table.effective);
    }
    for table in &programme.charge {
        add(&table.id, &table.title, "charge", &table.basis, table.effective);
    }
    for table in &programme.price {
        add(&table.id, &table.title, "price", &table.basis, table.effective);
    }
    for rule in &programme.tier_rule {
        let title =
            programme.tier.iter().find(|tier| tier.id == rule.tier).map_or(rule.tier.as_str(), |tier| &tier.title);
        add(&rule.tier, title, "tier-rule", &rule.basis, rule.effective);
    }
    tables
}

fn currencies(own: &str) -> Vec<String> {
    let others = sort::distinct(TABLE.currencies().filter(|code| *code != own));
    core::iter::once(own).chain(others).map(ToOwned::to_owned).collect()
}
