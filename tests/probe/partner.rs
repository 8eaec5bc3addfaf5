//! Partners made for a figure: whoever could notice it.

use partner_calculator::money::Amount;
use partner_calculator::policy::schema::{Programme, Quantity};
use rust_decimal::Decimal;

use super::figure::Figure;
use super::sale::{Like, likely};
use super::table::Table;
use super::vary;

/// Enough of every credential to pass any gate.
pub const PLENTY: i64 = 10_000_000;

/// Amounts are not round, so that rounding shows.
const CENTS: Decimal = Decimal::from_parts(37, 0, 0, false, 2);

/// A partner and what it sells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Probe {
    pub role: String,
    pub tier: String,
    /// Whether its tier moves.
    pub moves: bool,
    pub country: String,
    /// Pattern of its sales.
    pub sale: Like,
    /// List price of a customer's sale, or its units.
    pub size: Decimal,
    /// Sales in the month before the first.
    pub past: Option<Decimal>,
    /// Customers who buy as much.
    pub customers: u32,
    /// Growth of sales over the year before, which has no sales when this is absent.
    pub growth: Option<Decimal>,
    /// Amount it holds of one credential; plenty of the others.
    pub held: Option<(String, Decimal)>,
    /// It sells every month, and not only in the first.
    pub steady: bool,
    /// It asks whether it may give this discount, in place of selling.
    pub asks: Option<Decimal>,
    /// Months it lets pass before claiming.
    pub claims_after: u32,
}

/// Partners who might notice `figure` of `table`, the likeliest first.
pub fn probes(programme: &Programme, table: &Table<'_>, figure: &Figure) -> Vec<Probe> {
    let mut probes = Vec::new();
    let sizes = sizes(table, figure);
    for (role, tier) in partners(programme, table, figure) {
        let sales = likely(programme, table, figure, &tier);
        let allowed: Vec<Like> = sales.into_iter().map(|sale| allowed(programme, &role, sale)).collect();
        let first = Probe {
            role,
            tier,
            moves: table.tier.is_some(),
            country: country(programme, table),
            asks: (table.list == "customer-discount").then(|| asked(figure)),
            claims_after: claims(figure),
            ..Probe::default()
        };
        let pasts = if table.says("trailing-year") { vec![None, largest(table)] } else { vec![None] };
        let steady = if table.tier.is_some() { [true, false] } else { [false, true] };
        let tried = vary(&[first], &pasts, |probe, past| probe.past = past);
        let tried = vary(&tried, &held(table, figure), |probe, held| probe.held = held);
        let tried = vary(&tried, &allowed, |probe, sale| probe.sale = sale);
        let tried = vary(&tried, &steady, |probe, steady| probe.steady = steady);
        let tried = vary(&tried, &growths(table, figure), |probe, growth| probe.growth = growth);
        let tried = vary(&tried, &customers(table, figure), |probe, customers| probe.customers = customers);
        probes.extend(vary(&tried, &sizes, |probe, size| probe.size = size));
    }
    probes
}

/// A discount that the figure decides about: as much as is allowed, or a little where nothing is.
fn asked(figure: &Figure) -> Decimal {
    if figure.value.is_zero() { Decimal::new(1, 2) } else { figure.value }
}

/// Roles and tiers the table and the figure's row and gate are for: of several tiers the lowest and the
/// highest. Of a tier's demands the tier below and the tier itself.
fn partners(programme: &Programme, table: &Table<'_>, figure: &Figure) -> Vec<(String, String)> {
    let open = |list: &[String], id: &String| list.is_empty() || list.contains(id);
    let gate = figure.index_of("gates").and_then(|gate| Some(&table.incentive?.gates.get(gate)?.applies));
    let row = figure.index_of("rates").and_then(|row| table.rows.get(row));
    let for_role = |id| open(&table.applies.roles, id) && gate.is_none_or(|gate| open(&gate.roles, id));
    let mut partners = Vec::new();
    for role in programme.role.iter().filter(|role| for_role(&role.id)) {
        let mut tiers: Vec<String> = Vec::new();
        if let Some(tier) = table.tier {
            let Some(place) = role.tiers.iter().position(|known| known == tier) else { continue };
            tiers.extend([role.tiers[place.saturating_sub(1)].clone(), tier.to_owned()]);
            // Whom the vendor appoints only keeps the tier by what it demands.
            if programme.tier.iter().any(|known| known.id == tier && known.by_nomination) {
                tiers.reverse();
            }
        } else if role.tiers.is_empty() {
            tiers.push(String::new());
        } else {
            let fits = |tier: &&String| {
                open(&table.applies.tiers, tier)
                    && row.is_none_or(|row| open(&row.tiers, tier))
                    && gate.is_none_or(|gate| open(&gate.tiers, tier))
            };
            let fitting: Vec<&String> = role.tiers.iter().filter(fits).collect();
            tiers.extend(fitting.first().into_iter().chain(fitting.last()).map(|tier| (*tier).clone()));
            tiers.dedup();
        }
        partners.extend(tiers.into_iter().map(|tier| (role.id.clone(), tier)));
    }
    partners
}

/// A country the table is for.
fn country(programme: &Programme, table: &Table<'_>) -> String {
    let first = table.applies.countries.first().cloned().unwrap_or_else(|| "TH".to_owned());
    let group = programme.country_group.iter().find(|group| group.id == first);
    group.and_then(|group| group.members.first().cloned()).unwrap_or(first)
}

/// The sale in an account its role may sell to.
fn allowed(programme: &Programme, role: &str, sale: Like) -> Like {
    let role = programme.role.iter().find(|known| known.id == role);
    match role.filter(|role| !role.accounts.is_empty() && !role.accounts.contains(&sale.account)) {
        Some(role) => Like { account: role.accounts[0].clone(), ..sale },
        None => sale,
    }
}

fn claims(figure: &Figure) -> u32 {
    if figure.at.ends_with("expires-after-months") { u32::try_from(figure.value).unwrap_or(0) } else { 0 }
}

/// Sizes around the figure and the bounds nearby: close by first, then what brings as much as it says.
fn sizes(table: &Table<'_>, figure: &Figure) -> Vec<Decimal> {
    if table.base.is_none() && table.tier.is_none() && table.list != "price" {
        // What is taken off a price is the same share of any.
        return vec![Decimal::from(1_000) + CENTS];
    }
    let mut around: Vec<Decimal> = figure.nearby.clone();
    if around.is_empty() || figure.at.ends_with("from") || figure.at.ends_with("up-to") {
        around.push(figure.value);
    }
    around.retain(|seed| *seed > Decimal::ONE);
    around.push(largest(table).unwrap_or_else(|| Decimal::from(10_000)));
    around.extend(small(table));
    let close = [105_i64, 130, 160, 210, 300, 500, 900];
    let far = [1_700, 3_300, 6_500, 13_000, 26_000, 52_000, 100_000];
    let below = [55, 30, 10];
    let mut sizes = Vec::new();
    for hundredths in close.into_iter().chain(far).chain(below) {
        for seed in &around {
            let size = (seed * Decimal::new(hundredths, 2)).trunc() + CENTS;
            if size < Decimal::from(2_000_000_000_i64) && !sizes.contains(&size) {
                sizes.push(size);
            }
        }
    }
    sizes
}

/// Counts in units that a gate has, and the least cap: sales that are larger by far show nothing of what lies below.
fn small(table: &Table<'_>) -> Vec<Decimal> {
    let Some(incentive) = table.incentive else { return Vec::new() };
    let counted = incentive.gates.iter().filter(|gate| gate.measure.of == Quantity::Units);
    let counted = counted.filter_map(|gate| gate.at_least).map(Amount::value).min();
    let cap = incentive.limits.iter().filter_map(|limit| limit.at_most).map(Amount::value).min();
    counted.into_iter().chain(cap).collect()
}

/// The largest sum a gate asks for, so that gates are open when something else is tried.
fn largest(table: &Table<'_>) -> Option<Decimal> {
    let gates = table.incentive.map(|it| it.gates.as_slice()).unwrap_or_default();
    gates.iter().filter_map(|gate| gate.at_least).map(Amount::value).max().filter(|it| *it > Decimal::from(100))
}

/// Growth over the year before, where the table looks at it.
fn growths(table: &Table<'_>, figure: &Figure) -> Vec<Option<Decimal>> {
    if !table.says("same-period-last-year") && !table.says("previous-year") {
        return vec![None];
    }
    let seeds = figure.nearby.iter().chain([&figure.value]).filter(|seed| **seed < Decimal::TEN);
    let near = seeds.flat_map(|seed| [105, 130].map(|hundredths| seed * Decimal::new(hundredths, 2)));
    near.chain([Decimal::TWO, Decimal::new(5, 1)]).map(|growth| Some(growth.trunc_with_scale(4))).collect()
}

/// Numbers of customers: where customers are counted, around the figure.
fn customers(table: &Table<'_>, figure: &Figure) -> Vec<u32> {
    if !table.says("customers") {
        return vec![1];
    }
    let seeds = figure.nearby.iter().chain([&figure.value]).filter(|seed| **seed <= Decimal::from(60));
    let near = seeds.filter_map(|seed| u32::try_from(seed.ceil()).ok()).filter(|count| *count > 0);
    let mut counts: Vec<u32> = near.flat_map(|count| [count, count + 1]).chain([1, 40]).collect();
    counts.dedup();
    counts
}

/// Amounts held of the credential that the figure is compared with, or paid on.
fn held(table: &Table<'_>, figure: &Figure) -> Vec<Option<(String, Decimal)>> {
    let parent = table.json.pointer(figure.parent());
    let gate = parent.and_then(|gate| gate.pointer("/measure/credential")?.as_str());
    let read = |at: &str| table.json.pointer(at).and_then(|it| it.as_str());
    let base = read("/base/credential").or_else(|| read("/reads/credential"));
    let Some(credential) = gate.or(base) else { return vec![None] };
    let near =
        [(1, 0), (15, 1), (5, 1), (10, 0)].map(|(times, places)| figure.value * Decimal::new(times, places));
    let amounts = near.into_iter().chain([5 * PLENTY, PLENTY].map(Decimal::from));
    let amounts = amounts.map(|amount| amount.trunc().max(Decimal::ONE));
    // Bands that read it: a band begins at a bound nearby.
    let bounds = read("/reads/credential").map(|_| figure.nearby.clone()).unwrap_or_default();
    bounds.into_iter().chain(amounts).map(|amount| Some((credential.to_owned(), amount))).collect()
}
