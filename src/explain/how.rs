//! Origin of a step.

use rust_decimal::Decimal;

use super::Explainer;
use super::title::StepTitle;
use crate::exchange::Exchange;
use crate::formula::{Node, Op, ScaleTable, Unit};
use crate::message::{Shown, messages, words};
use crate::money::{AMOUNT_PLACES, RATE_PLACES, Rounding, RoundingMode};
use crate::policy::schema::{Edges, Scale};

/// Decimals of a figure before it is rounded: a product of an amount and a rate has fourteen.
const UNROUNDED_PLACES: u32 = 16;

words! {
    /// Target of a rounding.
    pub enum RoundedTo {
        /// To the nearer, a half away from zero.
        HalfUp = "half-up",
        /// To the nearer, a half to the even neighbour.
        HalfEven = "half-even",
        /// Down.
        Down = "down",
        /// Up.
        Up = "up",
    }
}

impl From<RoundingMode> for RoundedTo {
    fn from(mode: RoundingMode) -> Self {
        match mode {
            RoundingMode::HalfUp => Self::HalfUp,
            RoundingMode::HalfEven => Self::HalfEven,
            RoundingMode::Floor => Self::Down,
            RoundingMode::Ceiling => Self::Up,
        }
    }
}

messages! {
    /// A part of a figure that falls into one band.
    pub enum Slice in "workings" {
        /// An amount at the band's rate or amount.
        Of = "slice" {
            /// Amount.
            amount: Shown,
            /// The rate or amount.
            at: Shown,
        },
    }
}

messages! {
    /// Origin of a step.
    #[allow(missing_docs, reason = "the arguments are those of the sentence")]
    pub enum How in "workings" {
        /// As it was typed.
        Typed = "how-typed" { result: Shown },
        /// As the table has it.
        Table = "how-table" { result: Shown },
        /// A number of the model's own.
        Number = "how-number" { result: Shown },
        /// The sum of two.
        Sum = "how-sum" { a: Shown, b: Shown, result: Shown },
        /// The sum of three.
        SumOfThree = "how-sum-of-three" { a: Shown, b: Shown, c: Shown, result: Shown },
        /// The sum of four.
        SumOfFour = "how-sum-of-four" { a: Shown, b: Shown, c: Shown, d: Shown, result: Shown },
        /// The sum of many.
        SumOfMany = "how-sum-of-many" { count: usize, result: Shown },
        /// A difference.
        Difference = "how-difference" { a: Shown, b: Shown, result: Shown },
        /// A product.
        Product = "how-product" { a: Shown, b: Shown, result: Shown },
        /// A quotient.
        Quotient = "how-quotient" { a: Shown, b: Shown, result: Shown },
        /// A figure, rounded.
        Rounded = "how-rounded" { exact: Shown, places: u32, to: RoundedTo },
        /// A product, rounded.
        RoundedProduct = "how-rounded-product" { a: Shown, b: Shown, exact: Shown, places: u32, to: RoundedTo },
        /// A quotient, rounded.
        RoundedQuotient = "how-rounded-quotient" { a: Shown, b: Shown, exact: Shown, places: u32, to: RoundedTo },
        /// The smaller of two.
        Smaller = "how-smaller" { a: Shown, b: Shown, result: Shown },
        /// The larger of two.
        Larger = "how-larger" { a: Shown, b: Shown, result: Shown },
        /// One reaches the other.
        Reaches = "how-reaches" { a: Shown, b: Shown },
        /// One stays below the other.
        Below = "how-below" { a: Shown, b: Shown },
        /// Chosen because the condition holds.
        Holds = "how-holds" { result: Shown },
        /// Chosen because the condition does not hold.
        HoldsNot = "how-holds-not" { result: Shown },
        /// Drawn at random.
        Chance = "how-chance" { of: Shown, result: Shown },
        /// Each slice at its own rate.
        Slices = "how-slices" { read: Shown, slices: Vec<Slice>, result: Shown },
        /// In a band that begins at its lower edge.
        BandFrom = "how-band-from" { read: Shown, from: Shown, to: Shown, result: Shown },
        /// The same, without an end.
        LastBandFrom = "how-last-band-from" { read: Shown, from: Shown, result: Shown },
        /// In a band that begins above its lower edge.
        BandAbove = "how-band-above" { read: Shown, from: Shown, to: Shown, result: Shown },
        /// The same, without an end.
        LastBandAbove = "how-last-band-above" { read: Shown, from: Shown, result: Shown },
        /// In no band.
        NoBand = "how-no-band" { read: Shown, result: Shown },
        /// Finished bands at their tops, the last on the whole.
        Rolling = "how-rolling" { read: Shown, result: Shown },
        /// Every band reached, each on the whole.
        Total = "how-total" { read: Shown, result: Shown },
        /// Finished bands in full, and a share of the current one.
        StraightLine = "how-straight-line" { read: Shown, result: Shown },
        /// A rate between those of two bands.
        Interpolated = "how-interpolated" { read: Shown, result: Shown },
        /// Complete steps only.
        FreeGoods = "how-free-goods" { read: Shown, result: Shown },
        /// One unit of a currency in another.
        Exchange = "how-exchange" { from: String, rate: Shown, to: String, day: Shown },
        /// Cash to date is never below zero.
        NeverBelowZero = "how-never-below-zero" { month: Shown, cash: Shown },
        /// Cash to date was below zero the month before and stays up from this one.
        PaidBack = "how-paid-back" { before: Shown, short: Shown, month: Shown, cash: Shown },
        /// Cash to date is still below zero at the end.
        StillBelowZero = "how-still-below-zero" { month: Shown, cash: Shown },
        /// The lowest of cash to date.
        Deepest = "how-deepest" { months: usize, month: Shown, cash: Shown },
        /// Cash to date is below zero in no month.
        NoneBelowZero = "how-none-below-zero" { months: usize },
        /// The one rate at which the cash is worth nothing, and what it is worth beside it.
        Return = "how-return" { rate: Shown, months: usize, lower: Shown, below: Shown, upper: Shown, above: Shown },
        /// No cash goes in first.
        NoOutlay = "how-no-outlay",
        /// The cash that goes in does not come back.
        NeverBack = "how-never-back" { months: usize, month: Shown, cash: Shown },
        /// At no rate in sight.
        OutOfRange = "how-out-of-range",
        /// At more than one rate.
        Several = "how-several",
    }
}

/// One unit of a currency in another, on its day.
#[must_use]
pub fn exchanged(exchange: &Exchange) -> How {
    let Exchange { from, to, rate, date, .. } = exchange;
    How::Exchange { from: from.clone(), rate: Shown::number(rate.value()), to: to.clone(), day: (*date).into() }
}

/// The same with what the rate is used for, as a title.
#[must_use]
pub fn exchange_title(exchange: &Exchange) -> StepTitle {
    let Exchange { purpose, from, to, rate, date } = exchange;
    let (from, to) = (from.clone(), to.clone());
    StepTitle::Exchange { purpose: *purpose, from, rate: Shown::number(rate.value()), to, day: (*date).into() }
}

fn to_places(value: Decimal, places: u32) -> Decimal {
    Rounding { places, mode: RoundingMode::HalfUp }.apply(value)
}

/// A value as what it is a number of; truths count one and zero.
pub(super) fn shown(value: Decimal, unit: Unit, currency: &str) -> Shown {
    match unit {
        Unit::Money => Shown::money(to_places(value, AMOUNT_PLACES), currency),
        Unit::Rate => Shown::rate(to_places(value, RATE_PLACES)),
        Unit::Count | Unit::Flag => Shown::number(to_places(value, AMOUNT_PLACES)),
    }
}

impl Explainer<'_, '_> {
    fn shown(&self, node: Node) -> Shown {
        self.as_unit(self.values.value(node), self.graph.unit(node), node)
    }

    /// A value in the currency of `node`.
    fn as_unit(&self, value: Decimal, unit: Unit, node: Node) -> Shown {
        shown(value, unit, self.currency_of(node))
    }

    /// Origin of `node`.
    pub(super) fn how(&self, node: Node) -> How {
        let result = self.shown(node);
        let show = |node: Node| self.shown(node);
        match self.graph.op(node) {
            Op::Input(_) => How::Typed { result },
            Op::Constant(index) => match self.graph.constants()[index as usize].clause {
                Some(_) => How::Table { result },
                None => How::Number { result },
            },
            Op::Add(a, b) => How::Sum { a: show(a), b: show(b), result },
            Op::Sub(a, b) => How::Difference { a: show(a), b: show(b), result },
            Op::Mul(a, b) => How::Product { a: show(a), b: show(b), result },
            Op::Div(a, b) => How::Quotient { a: show(a), b: show(b), result },
            Op::Sum { from, len } => match *self.graph.terms(from, len) {
                [a, b] => How::Sum { a: show(a), b: show(b), result },
                [a, b, c] => How::SumOfThree { a: show(a), b: show(b), c: show(c), result },
                [a, b, c, d] => How::SumOfFour { a: show(a), b: show(b), c: show(c), d: show(d), result },
                ref terms => How::SumOfMany { count: terms.len(), result },
            },
            Op::Round(a, rule) => self.rounded(a, self.graph.roundings()[rule as usize]),
            Op::Min(a, b) => How::Smaller { a: show(a), b: show(b), result },
            Op::Max(a, b) => How::Larger { a: show(a), b: show(b), result },
            Op::AtLeast(a, b) if self.values.value(a) >= self.values.value(b) => {
                How::Reaches { a: show(a), b: show(b) }
            }
            Op::AtLeast(a, b) => How::Below { a: show(a), b: show(b) },
            Op::Select(flag, yes, _) if self.values.value(flag) >= Decimal::ONE => {
                How::Holds { result: show(yes) }
            }
            Op::Select(_, _, no) => How::HoldsNot { result: show(no) },
            Op::Scale(a, table) => self.scaled(node, a, &self.graph.scales()[table as usize]),
            Op::Random(a, ..) => How::Chance { of: show(a), result },
        }
    }

    fn rounded(&self, node: Node, rule: Rounding) -> How {
        let exact = Shown::number(self.values.value(node).trunc_with_scale(UNROUNDED_PLACES));
        let (places, to) = (rule.places, rule.mode.into());
        match self.graph.op(node) {
            Op::Mul(a, b) => How::RoundedProduct { a: self.shown(a), b: self.shown(b), exact, places, to },
            Op::Div(a, b) => How::RoundedQuotient { a: self.shown(a), b: self.shown(b), exact, places, to },
            _ => How::Rounded { exact, places, to },
        }
    }

    /// Bands of a scale that were used, with their payments.
    fn scaled(&self, node: Node, reading: Node, table: &ScaleTable) -> How {
        let value = self.values.value(reading);
        let (read, result) = (self.shown(reading), self.shown(node));
        let (unit, paid) = (self.graph.unit(reading), self.graph.unit(node));
        let edge = |value: Decimal| self.as_unit(value, unit, reading);
        match table.method {
            Scale::Slice => {
                // Of money a slice earns a share of itself, of units an amount for each.
                let at = if unit == paid { Unit::Rate } else { paid };
                let used = table.bands.iter().filter(|band| band.from < value || band.from.is_zero());
                let slices = used.map(|band| {
                    let top = band.to.map_or(value, |to| to.min(value));
                    Slice::Of { amount: edge(top - band.from), at: self.as_unit(band.value, at, node) }
                });
                How::Slices { read, slices: slices.collect(), result }
            }
            Scale::Whole | Scale::Fixed => match table.band(value) {
                None => How::NoBand { read, result },
                Some(band) => match (table.edges, band.to) {
                    (Edges::From, Some(to)) => How::BandFrom { read, from: edge(band.from), to: edge(to), result },
                    (Edges::From, None) => How::LastBandFrom { read, from: edge(band.from), result },
                    (Edges::UpTo, Some(to)) => {
                        How::BandAbove { read, from: edge(band.from), to: edge(to), result }
                    }
                    (Edges::UpTo, None) => How::LastBandAbove { read, from: edge(band.from), result },
                },
            },
            Scale::Rolling => How::Rolling { read, result },
            Scale::Total => How::Total { read, result },
            Scale::StraightLine => How::StraightLine { read, result },
            Scale::FreeGoods | Scale::Steps => How::FreeGoods { read, result },
            Scale::Interpolated => How::Interpolated { read, result },
        }
    }
}
