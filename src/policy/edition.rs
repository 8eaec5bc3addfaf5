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
    fn all(programme: &Programme) -> Vec<&Self>
    where
        Self: Sized;
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
            fn all(programme: &Programme) -> Vec<&Self> {
                programme.$list.iter()$(.chain(&programme.$more))?.collect()
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
pub fn in_force<T: Edition>(tables: &[T], name: &str, day: Day) -> Option<usize> {
    let begun = |table: &T| table.name() == name && table.effective() <= day;
    let editions = tables.iter().enumerate().filter(|(_, table)| begun(table));
    let (index, latest) = editions.max_by_key(|(_, table)| table.effective())?;
    latest.until().is_none_or(|until| day <= until).then_some(index)
}

/// The first month that begins on a day or after it.
fn first_month(day: Day) -> Month {
    let month = day.month();
    if month.first_day() == day { month } else { month.plus(1) }
}

/// The months that begin with `table` in force: the first, and the last when there is one. `None` when it is over
/// before a month begins.
pub fn months<T: Edition>(programme: &Programme, table: &T) -> Option<(Month, Option<Month>)> {
    let later = T::all(programme)
        .into_iter()
        .filter(|other| other.name() == table.name() && other.effective() > table.effective());
    let next = later.map(|other| first_month(other.effective()).plus(-1)).min();
    let first = first_month(table.effective());
    let last = table.until().map(Day::month).into_iter().chain(next).min();
    last.is_none_or(|last| first <= last).then_some((first, last))
}

/// The months that begin with other tables in force than the one before, in order.
pub fn beginnings(programme: &Programme) -> Vec<Month> {
    fn of<T: Edition>(tables: &[T]) -> impl Iterator<Item = Month> {
        tables.iter().map(|table| first_month(table.effective()))
    }
    let months = of(&programme.price)
        .chain(of(&programme.discount))
        .chain(of(&programme.customer_discount))
        .chain(of(&programme.incentive))
        .chain(of(&programme.charge))
        .chain(of(&programme.tier_rule));
    sort::distinct(months)
}
