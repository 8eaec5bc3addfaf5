//! A request: a partner, a programme on a day, and a book of business.

pub mod check;

use serde::{Deserialize, Serialize};

use crate::date::{Day, Month};
use crate::error::Error;
use crate::exchange::Exchange;
use crate::json::path::path_at;
use crate::json::{self, ReadError, Refused};
use crate::money::{Amount, Rate};
use crate::plan::Plan;
use crate::plan::fields::MONTHS;
use crate::policy::own::OwnValue;
use crate::policy::schema::{Id, Means};
use crate::problem::{Code, MOST_PROBLEMS, Problem};

impl Request {
    /// The first and the last month asked for.
    #[must_use]
    pub fn asked(&self) -> (Month, Month) {
        let (start, months) = match &self.book {
            Book::Plan(plan) => (plan.start, plan.months),
            Book::Sales(sales) => (sales.start, sales.months),
        };
        // A request for too many months is refused, and none of them has terms of its own.
        let more = i32::try_from(months.clamp(1, MONTHS)).unwrap_or(1) - 1;
        (start, start.plus(more))
    }

    /// Reads a request from JSON text.
    ///
    /// # Errors
    /// Where it went wrong, as paths into the request, and whose mistake it is: what serde itself
    /// complains of (a missing key, a stray key, a number in place of text) is the caller's; what
    /// our own types refuse (text that is no amount) is the user's, and told all at once.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let refused = match json::read_all(text) {
            Ok(request) => return Ok(request),
            Err(refused) => refused,
        };
        let mut problems = Vec::with_capacity(refused.len());
        for Refused { error, at } in refused {
            let field = field_at(text, at);
            if !error.is_value() {
                let place = if field.is_empty() { field } else { field + ": " };
                return Err(Error::Shape(format!("{place}{error}")));
            }
            problems.push(Problem::new(code(&error), field, error));
        }
        problems.truncate(MOST_PROBLEMS);
        Err(Error::Refused(problems))
    }
}

/// The field at an offset: `book.` is left out where a plan's or a book's own field follows.
fn field_at(text: &str, offset: usize) -> String {
    let path = path_at(text, offset);
    let of_a_book = |rest: &&str| ["plan", "sales"].iter().any(|book| rest.starts_with(book));
    path.strip_prefix("book.").filter(of_a_book).unwrap_or(&path).to_owned()
}

/// The kind of problem that a figure or a date is which is none.
const fn code(error: &ReadError) -> Code {
    match error {
        ReadError::FigureMissing | ReadError::DayMissing | ReadError::MonthMissing => Code::Empty,
        ReadError::NumberTooLarge { .. } | ReadError::NotCount { .. } => Code::OutOfBounds,
        _ => Code::NotANumber,
    }
}

/// Sales the engine takes at once.
pub const MOST_SALES: usize = 200_000;

/// A question: what would this partner earn?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Request {
    /// A programme of the catalogue.
    pub programme: Id,
    /// A whole programme of the partner's own, as JSON text, used in place of the catalogue's.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
    /// The day whose terms are used throughout, unless each month has its own.
    pub as_of: Day,
    /// Editions of the terms: those of the day, or in each month those in force as it begins.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default, skip_serializing_if = "Editions::is_of_day")]
    pub editions: Editions,
    /// The partner's role.
    pub role: Id,
    /// The tier held at the start; empty when the role has none.
    pub tier: Id,
    /// Whether the tier stays or moves by the programme's own rules, as it does unless a request holds it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default)]
    pub tier_path: TierPath,
    /// The partner's country, ISO 3166 alpha-2.
    pub country: String,
    /// Credentials the partner holds.
    pub credentials: Vec<Held>,
    /// The book of business.
    pub book: Book,
    /// Values of the partner's own contract, in place of the programme's.
    pub own: Vec<OwnValue>,
    /// Months the partner lets pass before claiming what it may.
    #[serde(default)]
    pub claims_after: u32,
    /// ISO 4217 code of the book's amounts; the programme's when absent.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Exchange rates of the partner's own, in place of those of the table that ships with the engine.
    #[serde(default)]
    pub rates: Vec<Exchange>,
    /// Pass-through of a distributor to the resellers under it; absent when there is none.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass_through: Option<PassThrough>,
}

/// Pass-through of a distributor to the resellers under it, whose customers buy what it sells. A private
/// agreement: no programme prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PassThrough {
    /// Share of the discount it gets from the vendor.
    #[serde(default)]
    pub discount: Rate,
    /// Share of the incentives it earns.
    #[serde(default)]
    pub incentives: Rate,
}

/// Editions of a programme's tables that are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Editions {
    /// Those in force on one day.
    #[default]
    AsOf,
    /// In each month those in force as it begins.
    InForce,
}

impl Editions {
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    const fn is_of_day(&self) -> bool {
        matches!(self, Self::AsOf)
    }
}

/// Whether the tier stays or moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum TierPath {
    /// The tier of the start, all the way.
    Fixed,
    /// Reviewed by the programme's own rules.
    #[default]
    Evolving,
}

/// Something the partner holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Held {
    /// A credential of the programme.
    pub id: Id,
    /// Count or amount held.
    pub value: Amount,
    /// Number of them still to be obtained, at the cost the programme's file names; absent when there are none.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_obtain: Option<Amount>,
}

/// A book of business: expected, or done.
#[allow(clippy::large_enum_variant, reason = "there is one to a request")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Book {
    /// An expected book.
    Plan(Plan),
    /// Recorded sales.
    Sales(#[cfg_attr(not(feature = "studies"), serde(deserialize_with = "no_sales"))] Sales),
}

/// Refuses sales: the module without studies settles plans alone, and need not know how sales are written.
#[cfg(not(feature = "studies"))]
fn no_sales<'de, D: serde::Deserializer<'de>>(_: D) -> Result<Sales, D::Error> {
    use serde::de::Error as _;
    Err(D::Error::custom("this module answers plans, not sales: ask the module with studies"))
}

/// Recorded sales.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sales {
    /// First month settled; earlier sales are history that look-backs read.
    pub start: Month,
    /// Months settled, 1 to 60.
    pub months: u32,
    /// The sales, in any order.
    pub sales: Vec<Sale>,
}

/// A sale, as an invoice, a file or a worked example states it. Only the month is required, and
/// either a list price or a priced item with units.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Sale {
    /// Billing month.
    pub month: Option<Month>,
    /// Customer; a single one when empty.
    pub customer: String,
    /// Account class; empty when the programme has none.
    pub account: Id,
    /// Product family; the programme's first when empty.
    pub family: Id,
    /// Kind of sale; `new` when empty.
    pub kind: Id,
    /// Country of the customer; the partner's when empty.
    pub country: String,
    /// List price; negative for a refund.
    pub list: Option<Amount>,
    /// Units sold.
    pub units: Option<Amount>,
    /// A price list of the programme, in place of a list price.
    pub item: Id,
    /// Discount given to the customer.
    pub discount: Option<Rate>,
    /// Charge to the customer, in place of a discount.
    pub charged: Option<Amount>,
    /// Special-bid discount approved for it.
    pub bid: Option<Rate>,
    /// Means of payment.
    pub means: Means,
    /// Marks it carries, such as `registered`.
    pub tags: Vec<Id>,
    /// Month the vendor's bill was paid, when late.
    pub paid: Option<Month>,
    /// The vendor's bill is not paid yet.
    pub unpaid: bool,
    /// First month of the customer relation; the customer's first sale when absent.
    pub since: Option<Month>,
    /// Day of the order.
    pub ordered: Option<Day>,
    /// Month it was given back.
    pub ended: Option<Month>,
    /// Floor price.
    pub floor: Option<Amount>,
    /// Purchase price.
    pub purchase: Option<Amount>,
    /// Withheld from a seller before the fee.
    pub withheld: Option<Amount>,
    /// A seller's taxes after the fee.
    pub taxes: Option<Amount>,
    /// New customers the line stands for, when it stands for many.
    pub new: Option<Amount>,
}
