//! Description of one field of a plan: what it may hold, its blank value, its labels.

use rust_decimal::Decimal;

use crate::phrase::Phrase;

/// A field of a plan, as the [table](super::fields) declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Name of its member in Rust, such as `new_per_month`; empty for the values of a bare list.
    pub name: &'static str,
    /// Permitted values.
    pub kind: Kind,
    /// Value in a new row or a new plan, as text; `None` for a group, a list, and where the field is left out.
    pub blank: Option<&'static str>,
    /// Label of the input it becomes in the formulas.
    pub label: Option<Phrase>,
    /// Whether it may be moved by itself: by a question, a range or a goal.
    pub moves: bool,
    /// Counting as a running cost, when it is one.
    pub cost: Option<Cost>,
    /// Name of its label in the page's words, where that is not the field's own name.
    pub title: Option<&'static str>,
}

/// Permitted values of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name the partner gives, of one to [`LONGEST_NAME`] characters.
    Name,
    /// A name of the programme's.
    Id(Named),
    /// An exact figure within bounds.
    Figure(Bounds),
    /// The use of a price list by one customer. Its bounds depend on what the list [reads](Bounds::UNITS).
    Use,
    /// A whole number, from the first to the second.
    Whole(u32, u32),
    /// A month of the plan, from 1.
    PlanMonth,
    /// A calendar month.
    Month,
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// Yes or no.
    Flag,
    /// Fields of one thing, with its place among like things, such as sellers and engineers.
    Group(&'static [Field], Option<usize>),
    /// Rows: of fields, or of one nameless value each.
    List(&'static [Field], Length),
}

/// Characters of the longest name a partner may give.
pub const LONGEST_NAME: usize = 80;

/// Kind of name from the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// An account class.
    Account,
    /// A product family.
    Family,
    /// A price list.
    PriceList,
}

/// Rows that a list may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Up to a number of rows.
    UpTo(usize),
    /// A row for each calendar month, or none.
    Year,
    /// One row for each product family at most.
    Families,
}

/// Counting of a running cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// People, each at a monthly cost.
    Staff,
    /// An amount a month.
    Monthly,
    /// An amount a year, paid in twelfths.
    Yearly,
    /// An amount for each customer won.
    PerCustomerWon,
}

/// Unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum FieldUnit {
    /// Money, in the currency of the book.
    Money,
    /// A number of customers, people, units, or times.
    Count,
    /// A fraction: a share, a growth.
    Rate,
}

/// Least and most a figure may be, and the step it is typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The least.
    pub least: Decimal,
    /// The most.
    pub most: Decimal,
    /// Its smallest step: a cent, a hundredth of a customer, a hundredth of one per cent.
    pub step: Decimal,
    /// Unit.
    pub unit: FieldUnit,
}

impl Bounds {
    /// Customers, projects, certificates.
    pub const COUNT: Self = Self::of(whole(0), whole(1_000_000), 2, FieldUnit::Count);
    /// Money of one thing in one month.
    pub const MONEY: Self = Self::of(whole(0), whole(1_000_000_000), 2, FieldUnit::Money);
    /// A share of one.
    pub const SHARE: Self = Self::of(whole(0), whole(1), 4, FieldUnit::Rate);
    /// Growth from one year to the next, from nine tenths less to eleven times as much.
    pub const GROWTH: Self = Self::of(tenths(-9), whole(10), 4, FieldUnit::Rate);
    /// Factor of a calendar month.
    pub const FACTOR: Self = Self::of(whole(0), whole(10), 4, FieldUnit::Count);
    /// Margin on a price. Delivery may cost up to twice the price: sold below cost to win the rest.
    pub const MARGIN: Self = Self::of(whole(-1), whole(1), 4, FieldUnit::Rate);
    /// People.
    pub const PEOPLE: Self = Self::of(whole(0), whole(100_000), 1, FieldUnit::Count);
    /// Units one customer uses of a price list that prices units.
    pub const UNITS: Self = Self { unit: FieldUnit::Count, ..Self::MONEY };
    /// Share of customers who have what is priced by spend.
    pub const HOLDERS: Self = Self { unit: FieldUnit::Count, ..Self::SHARE };

    const fn of(least: Decimal, most: Decimal, places: u32, unit: FieldUnit) -> Self {
        Self { least, most, step: Decimal::from_parts(1, 0, 0, false, places), unit }
    }
}

const fn whole(number: i32) -> Decimal {
    Decimal::from_parts(number.unsigned_abs(), 0, 0, number < 0, 0)
}

const fn tenths(number: i32) -> Decimal {
    Decimal::from_parts(number.unsigned_abs(), 0, 0, number < 0, 1)
}

impl Field {
    /// A field without a blank value or a label.
    pub const fn of(kind: Kind) -> Self {
        Self { name: "", kind, blank: None, label: None, moves: false, cost: None, title: None }
    }

    /// A figure that may be moved by itself, with the label of the input it becomes.
    pub const fn figure(bounds: Bounds, label: Phrase) -> Self {
        Self { label: Some(label), moves: true, ..Self::of(Kind::Figure(bounds)) }
    }

    /// A running cost.
    pub const fn cost(cost: Cost, label: Phrase) -> Self {
        Self { cost: Some(cost), blank: Some("0"), ..Self::figure(Bounds::MONEY, label) }
    }

    /// Rows.
    pub const fn list(of: &'static [Self], length: Length) -> Self {
        Self::of(Kind::List(of, length))
    }

    /// With the value of a new row.
    #[must_use]
    pub const fn blank(self, blank: &'static str) -> Self {
        Self { blank: Some(blank), ..self }
    }

    /// Moved only together with its like: shares of a mix add up to one.
    #[must_use]
    pub const fn together(self) -> Self {
        Self { moves: false, ..self }
    }

    /// With another name of its label in the page's words.
    #[must_use]
    pub const fn titled(self, title: &'static str) -> Self {
        Self { title: Some(title), ..self }
    }

    /// Fields inside a group or a row.
    #[must_use]
    pub const fn inside(&self) -> &'static [Self] {
        match self.kind {
            Kind::Group(fields, _) | Kind::List(fields, _) => fields,
            _ => &[],
        }
    }

    /// The field's name in JSON: `newPerMonth`.
    #[must_use]
    pub fn key(&self) -> String {
        let mut key = String::with_capacity(self.name.len());
        for (index, word) in self.name.split('_').enumerate() {
            let first = word.get(..1).unwrap_or_default();
            key.push_str(&if index > 0 { first.to_ascii_uppercase() } else { first.to_owned() });
            key.push_str(word.get(1..).unwrap_or_default());
        }
        key
    }
}
