//! Sales made for a figure: of the sort its table reads and its row decides.

use partner_calculator::date::Day;
use partner_calculator::policy::schema::{BUILT_IN_KINDS, Means, PriceReads, Programme, Row};
use rust_decimal::Decimal;

use super::figure::Figure;
use super::table::Table;
use super::vary;

/// Pattern of all sales of a partner tried.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Like {
    pub family: String,
    pub account: String,
    pub kind: String,
    pub tags: Vec<String>,
    pub country: String,
    pub means: Means,
    /// Months since the customer relation began.
    pub age: u32,
    pub ordered: Option<Day>,
    /// A priced item that is sold beside.
    pub item: String,
    /// Months after which the customer gives it back.
    pub ends_after: Option<u32>,
    /// Discount the customer gets.
    pub given: Option<Decimal>,
}

/// Sales that the table reads: those the figure's row decides, or one for each row that decides.
pub fn likely(programme: &Programme, table: &Table<'_>, figure: &Figure, tier: &str) -> Vec<Like> {
    if table.list == "price" {
        return vec![priced(programme, table)];
    }
    let class = |family: &str| {
        let family = programme.family.iter().find(|known| known.id == family);
        family.and_then(|family| family.class.as_deref())
    };
    let wanted = figure.index_of("rates");
    let (mut likely, mut met) = (Vec::new(), Vec::new());
    for sale in sorts(programme, table, figure) {
        let decides = decides(table.rows, &sale, class(&sale.family), tier);
        let new = match (decides, wanted) {
            // Which row an age falls in is the question when the figure is one.
            _ if figure.at.contains("age-") => true,
            (Some(decides), Some(wanted)) => decides == wanted && (likely.len() < 3 || sale.given.is_some()),
            (Some(decides), None) => !met.contains(&decides) || sale.given.is_some(),
            (None, _) => table.rows.is_empty() && likely.is_empty(),
        };
        if new {
            met.extend(decides);
            likely.push(sale);
        }
    }
    likely
}

/// The priced item, beside the spend it reads.
fn priced(programme: &Programme, table: &Table<'_>) -> Like {
    let price = &programme.price[table.index];
    let on = if price.reads == PriceReads::Spend { price.spend_on.first() } else { None };
    Like {
        family: on.unwrap_or(&price.family).clone(),
        item: price.id.clone(),
        kind: "new".to_owned(),
        account: programme.account.first().map(|it| it.id.clone()).unwrap_or_default(),
        ..Like::default()
    }
}

/// Sales of every sort that the base of a table leaves open, as far as its rows tell sorts apart.
fn sorts(programme: &Programme, table: &Table<'_>, figure: &Figure) -> Vec<Like> {
    let filter = table.sales();
    let ids = |list: &[String], all: Vec<String>| match (list, all.is_empty()) {
        ([], true) => vec![String::new()],
        ([], false) => all,
        (list, _) => list.to_vec(),
    };
    let accounts = ids(&filter.accounts, programme.account.iter().map(|it| it.id.clone()).collect());
    let kinds =
        BUILT_IN_KINDS.iter().map(ToString::to_string).chain(programme.kind.iter().map(|it| it.id.clone()));
    let kinds = ids(&filter.kinds, kinds.collect());
    let first = Like {
        means: filter.means.first().copied().unwrap_or_default(),
        ordered: filter.ordered_from,
        // Given back in the last month in which it is taken back.
        ends_after: figure.at.contains("within-months").then(|| whole(figure).saturating_sub(1)),
        ..Like::default()
    };
    let mut sorts = Vec::new();
    for row in table.rows.iter().map(Some).chain([None]) {
        let tags = row.map(|row| row.tags.clone()).unwrap_or_default();
        let country = row.and_then(|row| row.countries.first()).or(filter.countries.first());
        let country = country.map(|country| member(programme, country)).unwrap_or_default();
        sorts.push(Like { tags: filter.tags.iter().cloned().chain(tags).collect(), country, ..first.clone() });
    }
    let sorts = vary(&sorts, &kinds, |sale, kind| sale.kind = kind);
    let sorts = vary(&sorts, &accounts, |sale, account| sale.account = account);
    let sorts = vary(&sorts, &families(programme, table, figure), |sale, family| sale.family = family);
    let sorts = vary(&sorts, &ages(table, figure), |sale, age| sale.age = age);
    vary(&sorts, &givens(table, figure), |sale, given| sale.given = given)
}

/// The figure as a number of months.
fn whole(figure: &Figure) -> u32 {
    u32::try_from(figure.value).unwrap_or(0)
}

/// A country by its code, of a group the first.
fn member(programme: &Programme, country: &str) -> String {
    let group = programme.country_group.iter().find(|group| group.id == country);
    group.and_then(|group| group.members.first()).map_or(country, String::as_str).to_owned()
}

/// Families the base reads, those that the figure's own gate reads first. What is paid on a holding is unlocked by sales of
/// the milestones' families.
fn families(programme: &Programme, table: &Table<'_>, figure: &Figure) -> Vec<String> {
    let filter = table.sales();
    let earns = |class: &str| programme.class.iter().any(|known| known.id == class && known.earns && known.counts);
    let read = programme.family.iter().filter(|family| {
        (filter.families.is_empty() || filter.families.contains(&family.id))
            && !filter.not_families.contains(&family.id)
            && match &family.class {
                None => true,
                Some(class) if filter.classes.is_empty() => table.base.is_none() || earns(class),
                Some(class) => filter.classes.contains(class),
            }
    });
    let mut families: Vec<String> = read.map(|family| family.id.clone()).collect();
    let tranches = table.incentive.map(|it| it.tranches.as_slice()).unwrap_or_default();
    let unlocks = tranches.iter().flat_map(|tranche| &tranche.gate.measure.sales.families).next();
    let gate = figure.index_of("gates").and_then(|gate| table.incentive?.gates.get(gate));
    let unlocks = gate.and_then(|gate| gate.measure.sales.families.first()).or(unlocks);
    families.sort_by_key(|family| Some(family) != unlocks);
    families
}

/// Ages of the customer relation: of the figure's row, or just below and at the figure.
fn ages(table: &Table<'_>, figure: &Figure) -> Vec<u32> {
    if figure.at.contains("age-") {
        return vec![whole(figure).saturating_sub(1), whole(figure)];
    }
    let row = figure.index_of("rates").and_then(|row| table.rows.get(row));
    vec![row.and_then(|row| row.age_from).or(table.sales().age_from).unwrap_or(0)]
}

/// The discounts customers get, where the table reads prices as a share of others: around the figure.
fn givens(table: &Table<'_>, figure: &Figure) -> Vec<Option<Decimal>> {
    if !table.says("share-of") {
        return vec![None];
    }
    let seeds = figure.nearby.iter().chain([&figure.value]).filter(|seed| **seed < Decimal::ONE);
    let above =
        |seed: &Decimal| Some((Decimal::ONE - seed * Decimal::new(101, 2)).max(Decimal::ZERO).trunc_with_scale(6));
    [None].into_iter().chain(seeds.map(above)).collect()
}

/// The row that decides about a sale of a partner of `tier`.
fn decides(rows: &[Row], sale: &Like, class: Option<&str>, tier: &str) -> Option<usize> {
    let lists = |list: &[String], given: &str| list.is_empty() || list.iter().any(|it| it == given);
    let fits = |row: &Row| {
        lists(&row.tiers, tier)
            && lists(&row.families, &sale.family)
            && (row.classes.is_empty() || class.is_some_and(|class| lists(&row.classes, class)))
            && lists(&row.accounts, &sale.account)
            && lists(&row.kinds, &sale.kind)
            && (row.countries.is_empty() || !sale.country.is_empty())
            && row.tags.iter().all(|tag| sale.tags.contains(tag))
            && row.age_from.is_none_or(|from| sale.age >= from)
            && row.age_below.is_none_or(|below| sale.age < below)
    };
    let fitting = rows.iter().enumerate().filter(|(_, row)| fits(row));
    fitting.max_by_key(|(index, row)| (row.specificity(), usize::MAX - index)).map(|(index, _)| index)
}
