//! Cases the rows of a table can meet: the tiers, families, accounts, kinds, countries, marks and
//! ages that its partners and its base leave open.

use super::finding::Findings;
use super::violation::{RowKey, RowViolation};
use super::walk::Table;
use crate::policy::schema::{BUILT_IN_KINDS, Filter, Programme, Quantity, Row};
use crate::sort;

/// Cases a table can meet, dimension by dimension. `None` stands for having none of a sort, or for a
/// country that is not named.
pub(super) struct Reach<'a> {
    pub(super) tiers: Vec<Option<&'a str>>,
    pub(super) families: Vec<&'a str>,
    pub(super) accounts: Vec<Option<&'a str>>,
    pub(super) kinds: Vec<&'a str>,
    pub(super) countries: Vec<Option<&'a str>>,
    /// Marks every sale carries.
    pub(super) always: Vec<&'a str>,
    /// Marks a sale may carry, as far as rows name them.
    pub(super) perhaps: Vec<&'a str>,
    /// One age of each stretch that rows tell apart.
    pub(super) ages: Vec<u32>,
    /// The countries of each row, groups taken apart.
    pub(super) row_countries: Vec<Vec<&'a str>>,
    programme: &'a Programme,
}

impl<'a> Reach<'a> {
    /// Cases that can meet `table`.
    pub(super) fn of(programme: &'a Programme, table: &Table<'a>) -> Self {
        let open = table.base.map(|base| &base.sales);
        let kinds = BUILT_IN_KINDS.iter().copied().chain(programme.kind.iter().map(|kind| kind.id.as_str()));
        let tags = sort::distinct(table.rows.iter().flat_map(|row| &row.tags).map(String::as_str));
        let always = open.map(|filter| &filter.tags).into_iter().flatten().map(String::as_str).collect::<Vec<_>>();
        let perhaps = tags.into_iter().filter(|tag| {
            !always.contains(tag) && !open.is_some_and(|filter| filter.not_tags.iter().any(|never| never == tag))
        });
        Self {
            tiers: tiers(programme, table),
            families: families(programme, table),
            accounts: accounts(programme, table),
            kinds: kinds.filter(|kind| open.is_none_or(|filter| lists(&filter.kinds, kind))).collect(),
            countries: countries(programme, table, open),
            perhaps: perhaps.collect(),
            always,
            ages: ages(table.rows, open),
            row_countries: table.rows.iter().map(|row| expand(programme, &row.countries)).collect(),
            programme,
        }
    }

    /// The class of a family.
    pub(super) fn class(&self, family: &str) -> Option<&'a str> {
        let family = self.programme.family.iter().find(|known| known.id == family);
        family.and_then(|family| family.class.as_deref())
    }

    /// Reports what the rows of `table` ask for in vain; whether anything is.
    pub(super) fn report(&self, table: &Table<'_>, findings: &mut Findings) {
        for (index, row) in table.rows.iter().enumerate() {
            let place = table.place.item("rates", index);
            let mut missed = |what, key: &str, list: &[String], met: &dyn Fn(&str) -> bool| {
                for (at, given) in list.iter().enumerate().filter(|(_, given)| !met(given)) {
                    findings
                        .add(&place.item(key, at), RowViolation::EntryOutOfReach { what, given: given.clone() });
                }
            };
            let tier = |id: &str| self.programme.tier.iter().any(|tier| tier.id == id);
            missed(RowKey::Tier, "tiers", &row.tiers, &|it| !tier(it) || self.tiers.contains(&Some(it)));
            let family = |id: &str| self.programme.family.iter().any(|family| family.id == id);
            missed(RowKey::Family, "families", &row.families, &|it| !family(it) || self.families.contains(&it));
            let class = |id: &str| self.programme.class.iter().any(|class| class.id == id);
            let classes: Vec<Option<&str>> = self.families.iter().map(|family| self.class(family)).collect();
            missed(RowKey::Class, "classes", &row.classes, &|it| !class(it) || classes.contains(&Some(it)));
            let account = |id: &str| self.programme.account.iter().any(|account| account.id == id);
            missed(RowKey::Account, "accounts", &row.accounts, &|it| {
                !account(it) || self.accounts.contains(&Some(it))
            });
            let kind =
                |id: &str| BUILT_IN_KINDS.contains(&id) || self.programme.kind.iter().any(|kind| kind.id == id);
            missed(RowKey::Kind, "kinds", &row.kinds, &|it| !kind(it) || self.kinds.contains(&it));
            missed(RowKey::Tag, "tags", &row.tags, &|it| self.always.contains(&it) || self.perhaps.contains(&it));
            missed(RowKey::Country, "countries", &row.countries, &|it| {
                let codes = expand(self.programme, std::slice::from_ref(&it));
                codes.is_empty() || codes.iter().any(|code| self.countries.contains(&Some(*code)))
            });
            let aged = |age: &u32| aged(row, *age);
            let (from, below) = (row.age_from.unwrap_or(0), row.age_below);
            if below.is_none_or(|below| from < below) && !self.ages.iter().any(aged) {
                let violation = match below {
                    Some(below) => RowViolation::AgesOutOfReach { from, below },
                    None => RowViolation::AgeOutOfReach { from },
                };
                findings.add(&place, violation);
            }
        }
    }
}

/// Whether a list that means "all" when empty has `given`.
pub(super) fn lists(list: &[String], given: &str) -> bool {
    list.is_empty() || list.iter().any(|entry| entry == given)
}

/// Whether `row` is for a customer relation of `age` months.
pub(super) fn aged(row: &Row, age: u32) -> bool {
    row.age_from.is_none_or(|from| from <= age) && row.age_below.is_none_or(|below| age < below)
}

/// The country codes of a list of codes and groups, in order.
fn expand<'a>(programme: &'a Programme, list: &'a [impl AsRef<str>]) -> Vec<&'a str> {
    let mut codes = Vec::new();
    for entry in list.iter().map(AsRef::as_ref) {
        match programme.country_group.iter().find(|group| group.id == entry) {
            Some(group) => codes.extend(group.members.iter().map(String::as_str)),
            None => codes.push(entry),
        }
    }
    sort::distinct(codes)
}

fn tiers<'a>(programme: &'a Programme, table: &Table<'_>) -> Vec<Option<&'a str>> {
    let roles = programme.role.iter().filter(|role| lists(&table.applies.roles, &role.id));
    let open: Vec<&[String]> = roles.map(|role| &*role.tiers).collect();
    let tiers = programme.tier.iter().map(|tier| tier.id.as_str()).filter(|tier| {
        lists(&table.applies.tiers, tier) && open.iter().any(|tiers| tiers.iter().any(|open| open == tier))
    });
    let none = table.applies.tiers.is_empty() && open.iter().any(|tiers| tiers.is_empty());
    tiers.map(Some).chain(none.then_some(None)).collect()
}

fn families<'a>(programme: &'a Programme, table: &Table<'_>) -> Vec<&'a str> {
    // Customers are counted, not what they buy, so a head count meets every family.
    let heads = |of| matches!(of, Quantity::Customers | Quantity::NewCustomers | Quantity::Credential);
    let all = programme.family.iter();
    let Some(base) = table.base.filter(|base| !heads(base.of)) else {
        return all.map(|it| it.id.as_str()).collect();
    };
    let earns = |class: &str| !programme.class.iter().any(|known| known.id == class && !known.earns);
    all.filter(|family| match (&family.class, base.sales.classes.as_slice()) {
        (None, classes) => classes.is_empty(),
        (Some(class), []) => !table.pays || earns(class),
        (Some(class), classes) => classes.contains(class),
    })
    .map(|family| family.id.as_str())
    .filter(|id| lists(&base.sales.families, id) && !base.sales.not_families.iter().any(|not| not == id))
    .collect()
}

fn accounts<'a>(programme: &'a Programme, table: &Table<'_>) -> Vec<Option<&'a str>> {
    let roles: Vec<_> = programme.role.iter().filter(|role| lists(&table.applies.roles, &role.id)).collect();
    let base: &[String] = table.base.map_or(&[], |base| &base.sales.accounts);
    let open = programme
        .account
        .iter()
        .map(|account| account.id.as_str())
        .filter(|account| lists(base, account) && roles.iter().any(|role| lists(&role.accounts, account)));
    open.map(Some).chain(base.is_empty().then_some(None)).collect()
}

fn countries<'a>(programme: &'a Programme, table: &Table<'a>, open: Option<&'a Filter>) -> Vec<Option<&'a str>> {
    let named = sort::distinct(table.rows.iter().flat_map(|row| expand(programme, &row.countries)));
    match open.filter(|filter| !filter.countries.is_empty()) {
        Some(filter) => expand(programme, &filter.countries).into_iter().map(Some).collect(),
        None => named.into_iter().map(Some).chain([None]).collect(),
    }
}

fn ages(rows: &[Row], open: Option<&Filter>) -> Vec<u32> {
    let from = open.and_then(|filter| filter.age_from).unwrap_or(0);
    let below = open.and_then(|filter| filter.age_below).unwrap_or(u32::MAX);
    let breaks = rows.iter().flat_map(|row| row.age_from.into_iter().chain(row.age_below));
    sort::distinct(breaks.chain([from]).filter(|age| (from..below).contains(age)))
}
