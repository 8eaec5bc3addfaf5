//! A table has a name and, over the years, several editions.

use super::schema::{CustomerDiscount, Discount, Id, Incentive, Price, TierRule};
use crate::date::Day;

/// One edition of a table: in force from a day on, until its successor begins or its own end.
pub trait Edition {
    /// The table's name, which all its editions share.
    fn name(&self) -> &Id;
    /// First day in force.
    fn effective(&self) -> Day;
    /// Last day in force, when there is one.
    fn until(&self) -> Option<Day>;
}

macro_rules! edition {
    ($($type:ty: $name:ident $(until $until:ident)?;)*) => {$(
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
        }
    )*};
}

edition! {
    Price: id;
    Discount: id until until;
    CustomerDiscount: id until until;
    Incentive: id until until;
    TierRule: tier;
}

/// The edition of the table `name` that is in force on `day`: the latest to have begun by then,
/// unless it has ended.
pub fn in_force<T: Edition>(tables: &[T], name: &str, day: Day) -> Option<usize> {
    let begun = |table: &T| table.name() == name && table.effective() <= day;
    let editions = tables.iter().enumerate().filter(|(_, table)| begun(table));
    let (index, latest) = editions.max_by_key(|(_, table)| table.effective())?;
    latest.until().is_none_or(|until| day <= until).then_some(index)
}
