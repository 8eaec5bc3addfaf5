//! A table has a name and, over the years, several editions.

use super::schema::{CustomerDiscount, Discount, Id, Incentive, Price, Programme, TierRule};
use crate::date::{Day, Month};
use crate::sort;

/// One edition of a table: in force from a day on, until its successor begins or its own end.
pub trait Edition: 'static {
    /// The table's name, which all its editions share.
    fn name(&self) -> &Id;
    /// First day in force.
    fn effective(&self) -> Day;
    /// Last day in force, when there is one.
    fn until(&self) -> Option<Day>;
    /// Every table of its sort in a programme.
    fn all<'p>(&self, programme: &'p Programme) -> Vec<&'p dyn Edition>;
}

/// Tables of one sort, as nothing but editions.
pub fn of<T: Edition>(tables: &[T]) -> Vec<&dyn Edition> {
    tables.iter().map(|table| table as &dyn Edition).collect()
}

macro_rules! edition {
    ($($type:ty: $name:ident $(until $until:ident)? in $list:ident $(and $more:ident)?;)*) => {$(
        impl Edition for $type {
            fn name(&self) -> &Id {
                &self.$name
            }
            fn effective(&self) -> Day {
                self.effective
            }
            fn until(&self) -> Option<Day> {
                let until = None;
                $(let until = until.or(self.$until);)?
                until
            }
            fn all<'p>(&self, programme: &'p Programme) -> Vec<&'p dyn Edition> {
                [of(&programme.$list) $(, of(&programme.$more))?].concat()
            }
        }
    )*};
}

edition! {
    Price: id in price;
    Discount: id until until in discount;
    CustomerDiscount: id until until in customer_discount;
    Incentive: id until until in incentive and charge;
    TierRule: tier in tier_rule;
}

/// The edition of the table `name` that is in force on `day`: the latest to have begun by then,
/// unless it has ended.
pub fn in_force(tables: &[&dyn Edition], name: &str, day: Day) -> Option<usize> {
    let begun = |table: &dyn Edition| table.name() == name && table.effective() <= day;
    let editions = tables.iter().enumerate().filter(|(_, table)| begun(**table));
    let (index, latest) = editions.max_by_key(|(_, table)| table.effective())?;
    latest.until().is_none_or(|until| day <= until).then_some(index)
}

/// The names of tables, in the order in which they are first named.
fn names<'t>(tables: &[&'t dyn Edition]) -> Vec<&'t Id> {
    let mut names = Vec::new();
    for table in tables {
        if !names.contains(&table.name()) {
            names.push(table.name());
        }
    }
    names
}

/// The edition in force of each table, in the order in which the tables are first named.
pub fn each_in_force(tables: &[&dyn Edition], day: Day) -> Vec<usize> {
    names(tables).into_iter().filter_map(|name| in_force(tables, name, day)).collect()
}

/// Every edition of each table by which one of the months is settled: tables in the order in which they are first
/// named, editions of one in order of their days.
pub fn each_over(programme: &Programme, tables: &[&dyn Edition], asked: (Month, Month)) -> Vec<usize> {
    let holds = |table: &dyn Edition| {
        let months = months(programme, table);
        months.is_some_and(|(first, last)| first <= asked.1 && last.is_none_or(|last| asked.0 <= last))
    };
    let mut all = Vec::new();
    for name in names(tables) {
        let mut editions: Vec<usize> =
            (0..tables.len()).filter(|&at| tables[at].name() == name && holds(tables[at])).collect();
        sort::by_key(&mut editions, |&at| tables[at].effective());
        all.append(&mut editions);
    }
    all
}

/// The first month that begins on a day or after it.
fn first_month(day: Day) -> Month {
    let month = day.month();
    if month.first_day() == day { month } else { month.plus(1) }
}

/// The months that begin with `table` in force: the first, and the last when there is one. `None` when it is over
/// before a month begins.
pub fn months(programme: &Programme, table: &dyn Edition) -> Option<(Month, Option<Month>)> {
    let later = table
        .all(programme)
        .into_iter()
        .filter(|other| other.name() == table.name() && other.effective() > table.effective());
    let next = later.map(|other| first_month(other.effective()).plus(-1)).min();
    let first = first_month(table.effective());
    let last = table.until().map(Day::month).into_iter().chain(next).min();
    last.is_none_or(|last| first <= last).then_some((first, last))
}

/// Every table of a programme that has editions.
pub fn every(programme: &Programme) -> Vec<&dyn Edition> {
    [
        of(&programme.price),
        of(&programme.discount),
        of(&programme.customer_discount),
        of(&programme.incentive),
        of(&programme.charge),
        of(&programme.tier_rule),
    ]
    .concat()
}

/// The months that begin with other tables in force than the one before, in order.
pub fn beginnings(programme: &Programme) -> Vec<Month> {
    sort::distinct(every(programme).into_iter().map(|table| first_month(table.effective())))
}
