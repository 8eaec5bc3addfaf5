//! Sales that were made become a ledger: the same thing a forecast makes of a plan.

use rust_decimal::Decimal;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::date::Month;
use crate::formula::{Graph, Unit};
use crate::ledger::{Given, Head, Ledger, ListPrice, Paid, Posting, Profile};
use crate::message::{Name, Shown, clipped, names};
use crate::money::Amount;
use crate::policy::schema::{BUILT_IN_KINDS, BUILT_IN_TAGS, Id, Price, PriceReads};
use crate::policy::terms::Terms;
use crate::problem::{Code, Named, Problem, SalesProblem};
use crate::request::{MOST_SALES, Sale, Sales};
use crate::sort;

/// Bound of the sum of all sales, in money or in units: ten trillion. Two such figures multiplied still
/// fit the 28 digits of an exact decimal.
const MOST_IN_ALL: Decimal = Decimal::from_parts(1_316_134_912, 2328, 0, false, 0);

/// Months settled at once.
const MOST_MONTHS: u32 = 60;

/// Writes `book` into `graph` as a ledger.
///
/// # Errors
/// Every sale that cannot be read, by its place, up to a hundred.
pub fn ledger(book: &Sales, terms: &Terms<'_>, country: &str, graph: &mut Graph) -> Result<Ledger, Vec<Problem>> {
    let problems = check(book, terms);
    if !problems.is_empty() {
        return Err(problems);
    }
    let sales: Vec<&Sale> = book.sales.iter().filter(|sale| sells(sale)).collect();
    let turns: Vec<_> = sales.iter().map(|sale| (sale.month, after(sale, terms))).collect();
    let order = sort::order(turns.len(), &|one, other| turns[one].cmp(&turns[other]));
    let mut ledger = Ledger { start: Some(book.start), months: book.months as usize, ..Ledger::default() };
    let mut customers: FxHashMap<&str, u32> = FxHashMap::default();
    let mut profiles: FxHashMap<Profile, u32> = FxHashMap::default();
    let began = beginnings(&sales);
    let mut heads: FxHashMap<(u32, Month), usize> = FxHashMap::default();
    let mut bought: FxHashSet<(usize, u32)> = FxHashSet::default();
    for sale in order.into_iter().map(|place| sales[place]) {
        let Some(month) = sale.month else { continue };
        let customer = *customers.entry(&sale.customer).or_insert_with(|| {
            ledger.customers.push(sale.customer.clone());
            u32::try_from(ledger.customers.len() - 1).unwrap_or(u32::MAX)
        });
        let began = sale.since.or_else(|| began.get(sale.customer.as_str()).copied()).unwrap_or(month);
        let profile = profile(sale, terms, country, month, began);
        let profile = *profiles.entry(profile.clone()).or_insert_with(|| {
            ledger.profiles.push(profile);
            u32::try_from(ledger.profiles.len() - 1).unwrap_or(u32::MAX)
        });
        let mut money = |amount: Option<Amount>| amount.map(|it| graph.input(it.value(), Unit::Money));
        let list = money(sale.list);
        let charged = money(sale.charged);
        let (floor, purchase) = (money(sale.floor), money(sale.purchase));
        let (withheld, taxes) = (money(sale.withheld), money(sale.taxes));
        let units = sale.units.map(|units| graph.input(units.value(), Unit::Count));
        let rate = sale.discount.map(|rate| graph.input(rate.value(), Unit::Rate));
        let bid = sale.bid.map(|rate| graph.input(rate.value(), Unit::Rate));
        if let Some(new) = sale.new.filter(|new| !new.value().is_zero()) {
            // As many customers, all of them new.
            let many = graph.input(new.value(), Unit::Count);
            let profiles = vec![profile];
            let posting = u32::try_from(ledger.postings.len()).ok();
            ledger.heads.push(Head {
                month,
                customer,
                profiles,
                posting,
                active: many,
                joined: many,
                entered: many,
            });
        } else {
            let (active, nobody) = (graph.one(), graph.zero());
            let place = *heads.entry((customer, month)).or_insert(ledger.heads.len());
            if place == ledger.heads.len() {
                let (profiles, joined, entered) = (Vec::new(), nobody, nobody);
                ledger.heads.push(Head { month, customer, profiles, posting: None, active, joined, entered });
            }
            let head = &mut ledger.heads[place];
            if bought.insert((place, profile)) {
                head.profiles.push(profile);
            }
            if began == month && sale.new.is_none() {
                (head.joined, head.entered) = (active, active);
            }
        }
        ledger.postings.push(Posting {
            month,
            customer,
            profile,
            list: list.map_or_else(|| ListPrice::Priced(sale.item.clone()), ListPrice::Amount),
            units,
            given: charged.map_or_else(|| rate.map_or(Given::Nothing, Given::Rate), Given::Charged),
            bid,
            count: None,
            floor,
            purchase,
            withheld,
            taxes,
            paid: match sale.paid {
                _ if sale.unpaid => Paid::NotYet,
                Some(paid) => Paid::In(paid),
                None => Paid::InTime,
            },
            ended: sale.ended,
        });
    }
    Ok(ledger)
}

/// Tells a sale from one of nothing, of which every figure is zero.
fn sells(sale: &Sale) -> bool {
    let Sale { list, units, charged, floor, purchase, withheld, taxes, new, .. } = sale;
    let mut figures = [list, units, charged, floor, purchase, withheld, taxes, new].into_iter().flatten();
    !sale.item.is_empty() || figures.any(|figure| !figure.value().is_zero())
}

/// The first month of each customer's relation: the earliest one stated, else that of the first sale.
fn beginnings<'s>(sales: &[&'s Sale]) -> FxHashMap<&'s str, Month> {
    let mut stated: FxHashMap<&str, Month> = FxHashMap::default();
    let mut first: FxHashMap<&str, Month> = FxHashMap::default();
    for sale in sales {
        for (known, month) in [(&mut stated, sale.since), (&mut first, sale.month)] {
            if let Some(month) = month {
                let known = known.entry(&sale.customer).or_insert(month);
                *known = month.min(*known);
            }
        }
    }
    first.extend(stated);
    first
}

/// Whether a sale is priced after others of its month: a price list that reads spend stands after
/// all that it reads.
fn after(sale: &Sale, terms: &Terms<'_>) -> usize {
    let mut depth = 0;
    let mut names = vec![sale.item.as_str()];
    while !names.is_empty() && depth <= terms.prices.len() {
        let read = terms.prices.iter().filter(|price| names.contains(&price.id.as_str()));
        let read: Vec<&Price> = read.copied().filter(|price| price.reads == PriceReads::Spend).collect();
        let spent_on = |family: &str| {
            read.iter().any(|price| {
                price.family != family
                    && (price.spend_on.is_empty() || price.spend_on.iter().any(|on| on == family))
            })
        };
        names =
            terms.prices.iter().filter(|price| spent_on(&price.family)).map(|price| price.id.as_str()).collect();
        if read.is_empty() {
            break;
        }
        depth += 1;
    }
    if sale.item.is_empty() { 0 } else { depth + 1 }
}

fn profile(sale: &Sale, terms: &Terms<'_>, country: &str, month: Month, began: Month) -> Profile {
    let or = |given: &Id, otherwise: &str| if given.is_empty() { otherwise.to_owned() } else { given.clone() };
    let first_family = terms.programme.family.first().map_or("", |family| family.id.as_str());
    let priced = terms.prices.iter().find(|price| price.id == sale.item).map(|price| price.family.as_str());
    let tags = sort::distinct(sale.tags.iter().cloned());
    Profile {
        family: or(&sale.family, priced.unwrap_or(first_family)),
        account: (!sale.account.is_empty()).then(|| sale.account.clone()),
        kind: or(&sale.kind, "new"),
        country: or(&sale.country, country),
        means: sale.means,
        tags,
        age: u32::try_from(month.since(began)).unwrap_or(0),
        since: Some(began),
        ordered: sale.ordered,
        refund: false,
    }
}

/// Problems of a book of sales, by place, up to a hundred.
fn check(book: &Sales, terms: &Terms<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !(1..=MOST_MONTHS).contains(&book.months) {
        let message = SalesProblem::SalesMonths { given: book.months, least: 1, most: MOST_MONTHS };
        problems.push(Problem::new(Code::OutOfBounds, "sales.months", message));
    }
    if book.sales.len() > MOST_SALES {
        let message = SalesProblem::TooManySales { given: book.sales.len(), most: MOST_SALES };
        problems.push(Problem::new(Code::TooMuch, "sales.sales", message));
        return problems;
    }
    together(book, terms, &mut problems);
    for (index, sale) in book.sales.iter().enumerate() {
        sale_problems(sale, terms, book, &mut |code, field, message| {
            problems.push(Problem::new(code, format!("sales.sales[{index}].{field}"), message));
        });
        if problems.len() >= 100 {
            problems.truncate(100);
            break;
        }
    }
    problems
}

/// Refuses books whose figures add up to more than exact decimals can hold once they are multiplied.
fn together(book: &Sales, terms: &Terms<'_>, problems: &mut Vec<Problem>) {
    let size = |amount: Option<Amount>| amount.map_or(Decimal::ZERO, |amount| amount.value().abs());
    // A price list's units count at its dearest price.
    let dearest = |sale: &Sale| {
        let price = terms.prices.iter().find(|price| price.id == sale.item)?;
        let bands = price.bands.iter().map(|band| size(band.amount)).max().unwrap_or_default();
        Some(size(sale.units).checked_mul(bands).unwrap_or(Decimal::MAX).saturating_add(size(price.minimum)))
    };
    let mut sums = [Decimal::ZERO; 8];
    for sale in &book.sales {
        let list = size(sale.list).saturating_add(dearest(sale).unwrap_or_default());
        let rest = [sale.charged, sale.units, sale.floor, sale.purchase, sale.withheld, sale.taxes, sale.new];
        for (sum, part) in sums.iter_mut().zip(core::iter::once(list).chain(rest.map(size))) {
            *sum = sum.saturating_add(part);
        }
    }
    if sums.iter().any(|sum| *sum > MOST_IN_ALL) {
        let message = SalesProblem::SalesTooLarge { most: Shown::number(MOST_IN_ALL) };
        problems.push(Problem::new(Code::TooMuch, "sales.sales", message));
    }
}

fn sale_problems(sale: &Sale, terms: &Terms<'_>, book: &Sales, say: &mut dyn FnMut(Code, &str, SalesProblem)) {
    let programme = terms.programme;
    let mut known = |field: &str, given: &Id, what: Named, of: fn(String) -> Name, among: Vec<&Id>| {
        if !given.is_empty() && !among.contains(&given) {
            let (given, programme) = (clipped(given), Name::Programme(programme.id.clone()));
            let message = if among.is_empty() {
                SalesProblem::NoneInProgramme { what, given, programme }
            } else {
                SalesProblem::NotInProgramme { what, given, programme, known: names(of, among) }
            };
            say(Code::Unknown, field, message);
        }
    };
    let families = programme.family.iter().map(|it| &it.id).collect();
    known("family", &sale.family, Named::Family, Name::Family, families);
    let accounts = programme.account.iter().map(|it| &it.id).collect();
    known("account", &sale.account, Named::Account, Name::Account, accounts);
    known("item", &sale.item, Named::Item, Name::Item, terms.prices.iter().map(|it| &it.id).collect());
    let [built_in_kinds, built_in_tags] = [&BUILT_IN_KINDS[..], &BUILT_IN_TAGS[..]].map(owned);
    let kinds = built_in_kinds.iter().chain(programme.kind.iter().map(|it| &it.id));
    known("kind", &sale.kind, Named::Kind, Name::Kind, kinds.collect());
    for tag in &sale.tags {
        let tags = built_in_tags.iter().chain(programme.tag.iter().map(|it| &it.id));
        known("tags", tag, Named::Tag, Name::Tag, tags.collect());
    }
    match sale.month {
        None => say(Code::Empty, "month", SalesProblem::SaleWithoutMonth),
        Some(month) if month > book.start.plus(i32::try_from(book.months).unwrap_or(60) - 1) => {
            let last = book.start.plus(i32::try_from(book.months).unwrap_or(60) - 1);
            let message = SalesProblem::SaleAfterEnd { given: month.into(), last: last.into() };
            say(Code::OutOfBounds, "month", message);
        }
        Some(month) if month.since(book.start) < -120 => {
            let message = SalesProblem::SaleTooOld { given: month.into(), first: book.start.into() };
            say(Code::OutOfBounds, "month", message);
        }
        Some(_) => {}
    }
    if sale.list.is_none() && sale.item.is_empty() {
        say(Code::Empty, "list", SalesProblem::SaleWithoutPrice);
    }
    let priced = terms.prices.iter().find(|price| price.id == sale.item);
    if sale.units.is_none() && priced.is_some_and(|price| price.reads == PriceReads::Units) {
        say(Code::Empty, "units", SalesProblem::SaleWithoutUnits { item: Name::Item(sale.item.clone()) });
    }
    if sale.list.is_some() && !sale.item.is_empty() {
        say(Code::Conflict, "list", SalesProblem::SalePricedTwice);
    }
    if sale.discount.is_some() && sale.charged.is_some() {
        say(Code::Conflict, "charged", SalesProblem::SaleChargedTwice);
    }
    for (field, rate) in [("discount", sale.discount), ("bid", sale.bid)] {
        if let Some(rate) = rate.filter(|rate| rate.value().is_sign_negative() || rate.value() > Decimal::ONE) {
            say(Code::OutOfBounds, field, SalesProblem::SaleDiscount { given: Shown::rate(rate.value()) });
        }
    }
}

fn owned(ids: &[&str]) -> Vec<Id> {
    ids.iter().map(|&id| id.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_sales_together_stay_within_ten_trillion() {
        assert_eq!(MOST_IN_ALL.to_string(), "10000000000000");
        assert!(MOST_IN_ALL.checked_mul(MOST_IN_ALL).is_some());
    }
}
