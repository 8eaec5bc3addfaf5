//! Writing labelled formulas, with the roundings of a forecast.

use rust_decimal::Decimal;

use super::Counting;
use super::subject::Subject;
use crate::formula::{Graph, Label, Law, Node, Unit};
use crate::money::{Amount, Rate, Rounding, RoundingMode};
use crate::phrase::Phrase;
use crate::plan::field::{Bounds, Field, FieldUnit, Kind};
use crate::plan::fields::labelled;

/// Customers and units.
const COUNT_ROUNDING: Rounding = Rounding { places: 6, mode: RoundingMode::HalfUp };

/// Yearly steps of prices.
const FACTOR_ROUNDING: Rounding = Rounding { places: 8, mode: RoundingMode::HalfUp };

/// Rounding of a month's progress along a straight line.
const PROGRESS_ROUNDING: Rounding = Rounding { places: 4, mode: RoundingMode::HalfUp };

/// Writes into a graph on behalf of one plan.
pub(super) struct ForecastBuilder<'a> {
    pub graph: &'a mut Graph,
    pub months: usize,
    pub counting: Counting,
    /// Rounding of money.
    cents: Rounding,
    along: Vec<Option<Node>>,
}

impl<'a> ForecastBuilder<'a> {
    pub fn new(graph: &'a mut Graph, months: usize, counting: Counting, currency: &str) -> Self {
        Self { graph, months, counting, cents: Rounding::to_minor_unit(currency), along: vec![None; months] }
    }

    /// Plan years begun.
    pub fn years(&self) -> usize {
        self.months.div_ceil(12)
    }

    pub fn label(&mut self, node: Node, what: Phrase, about: Subject) -> Node {
        self.graph.label(node, Label { what: what as u16, about: about.pack(), clause: None });
        node
    }

    /// An amount of the plan, a number of what the table of fields says.
    pub fn amount(&mut self, amount: Amount, what: Phrase, about: Subject) -> Node {
        let money = matches!(
            labelled(what),
            Some((Field { kind: Kind::Figure(Bounds { unit: FieldUnit::Money, .. }), .. }, _))
        );
        let unit = if money { Unit::Money } else { Unit::Count };
        let node = self.graph.input(amount.value(), unit);
        self.label(node, what, about)
    }

    pub fn rate(&mut self, rate: Rate, what: Phrase, about: Subject) -> Node {
        let node = self.graph.input(rate.value(), Unit::Rate);
        self.label(node, what, about)
    }

    /// Rounded as a count.
    pub fn count(&mut self, node: Node) -> Node {
        self.graph.round(node, COUNT_ROUNDING)
    }

    /// `a × b`, rounded as a count.
    pub fn share_of(&mut self, a: Node, b: Node) -> Node {
        let part = self.graph.mul(a, b);
        self.count(part)
    }

    /// Number won when `mean` are expected.
    pub fn wins(&mut self, mean: Node, place: Subject) -> Node {
        match self.counting {
            Counting::Expected => mean,
            Counting::Whole => self.graph.chance(Law::Poisson, mean, mean, place.pack()),
        }
    }

    /// Number left of `heads` when each stays with probability `keep`.
    pub fn survivors(&mut self, heads: Node, keep: Node, place: Subject) -> Node {
        match self.counting {
            Counting::Expected => self.share_of(heads, keep),
            Counting::Whole => self.graph.chance(Law::Binomial, heads, keep, place.pack()),
        }
    }

    /// `count`, of which a part of one is the chance of one.
    pub fn whole(&mut self, count: Node, place: Subject) -> Node {
        match self.counting {
            Counting::Expected => count,
            Counting::Whole => self.graph.chance(Law::StochasticRounding, count, count, place.pack()),
        }
    }

    /// In cents.
    pub fn cents(&mut self, node: Node) -> Node {
        self.graph.round(node, self.cents)
    }

    /// `a × b`, in cents.
    pub fn price(&mut self, a: Node, b: Node) -> Node {
        let price = self.graph.mul(a, b);
        self.cents(price)
    }

    /// `whole ÷ parts`, in cents and never rounded up.
    pub fn instalment(&mut self, whole: Node, parts: Node) -> Node {
        let part = self.graph.div(whole, parts);
        self.graph.round(part, Rounding { mode: RoundingMode::Floor, ..self.cents })
    }

    /// One and `growth`.
    pub fn growing(&mut self, growth: Node) -> Node {
        let one = self.graph.plain(Decimal::ONE, Unit::Rate);
        self.graph.add(one, growth)
    }

    /// One less `share`.
    pub fn complement(&mut self, share: Node) -> Node {
        let one = self.graph.plain(Decimal::ONE, Unit::Rate);
        self.graph.sub(one, share)
    }

    /// The yearly step of two growths taken together.
    pub fn step(&mut self, a: Node, b: Node) -> Node {
        let step = self.graph.mul(a, b);
        self.graph.round(step, FACTOR_ROUNDING)
    }

    /// `first` in each plan year, growing by `factor` from one to the next.
    pub fn yearly(&mut self, first: Node, factor: Node, what: Phrase, owner: usize) -> Vec<Node> {
        let mut years = vec![first];
        for year in 1..self.years() {
            let grown = self.share_of(years[year - 1], factor);
            years.push(self.label(grown, what, Subject::of(owner).at(12 * year)));
        }
        years
    }

    /// Progress of `month` along the plan: 0 in the first, 1 in the last.
    pub fn progress(&mut self, month: usize) -> Node {
        if let Some(known) = self.along[month] {
            return known;
        }
        let (at, last) = (Decimal::from(month), Decimal::from(self.months.max(2) - 1));
        let node = self.graph.plain(PROGRESS_ROUNDING.apply(at / last), Unit::Rate);
        self.label(node, Phrase::AlongPlan, Subject::default().at(month));
        self.along[month] = Some(node);
        node
    }
}
