//! A request boiled down to what some of its figures change.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Axis, problem};
use crate::answer::headline::{self, HeadlineFigure};
use crate::driver::{self, Driver};
use crate::error::Error;
use crate::finance::Payback;
use crate::forecast::Counting;
use crate::formula::{AffineInterval, Number, Program, Tape, Truth};
use crate::message::Name;
use crate::model::with_model;
use crate::money::AMOUNT_PLACES;
use crate::money::{Rounding, RoundingMode};
use crate::policy::schema::Programme;
use crate::problem::{Code, StudyProblem};
use crate::request::Request;
use crate::statement::LineId;

/// Figure of an answer that a study reads: of its headline, or cash at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum StudyMeasure {
    /// Profit over the plan.
    Profit,
    /// Vendor earnings.
    Earnings,
    /// Charges to customers, services too; where the vendor bills them, what the vendor pays.
    Revenue,
    /// Profit as a share of revenue, to a hundredth of one per cent; zero where there is no revenue.
    Margin,
    /// Months until cash to date stays at or above zero, counted from 1; one more than the plan has where it does not.
    Payback,
    /// Cash at the end of the plan.
    Cash,
    /// The deepest cash to date, zero or below.
    Funding,
    /// Net present value of the cash.
    Npv,
}

impl StudyMeasure {
    /// Least change that is told as one at once: a unit of money, a month, a tenth of one per cent.
    pub(super) fn least_jump(self) -> Decimal {
        if self == Self::Margin { Decimal::new(1, 3) } else { Decimal::ONE }
    }
}

/// Points on one axis at most.
const POINTS: u32 = 200;

/// A model of a few varying figures, exact.
pub struct Study {
    tape: Tape<Decimal, 1>,
    /// The same over [spans](Span), where a question asks what cannot be.
    spans: Option<Tape<AffineInterval, 1>>,
    /// Figure read off the tape's results: one, or one of each month.
    pub(super) measure: StudyMeasure,
    /// The figures that may vary.
    pub drivers: Vec<Driver>,
    /// Value as things stand.
    pub base: Decimal,
}

impl Study {
    /// A model in which every figure may vary.
    ///
    /// # Errors
    /// As for the request's answer.
    pub fn of_all(programme: Option<&Programme>, request: &Request, measure: StudyMeasure) -> Result<Self, Error> {
        Self::new(programme, request, measure, false, Ok)
    }

    /// A model in which the figures of these axes vary, in that order; with each the name of its axis
    /// in the question.
    ///
    /// # Errors
    /// When one of them is no figure of the request, or as for the request's answer.
    pub fn of(
        programme: Option<&Programme>,
        request: &Request,
        measure: StudyMeasure,
        fields: &[(&str, &str)],
    ) -> Result<Self, Error> {
        Self::new(programme, request, measure, false, |known| Self::chosen(&known, fields))
    }

    /// A model in which one figure varies, `at` this place in the question, that can be read
    /// [over a stretch](Self::over), too.
    ///
    /// # Errors
    /// As for [`of`](Self::of).
    pub fn spanned(
        programme: Option<&Programme>,
        request: &Request,
        measure: StudyMeasure,
        at: &str,
        field: &str,
    ) -> Result<Self, Error> {
        Self::new(programme, request, measure, true, |known| Self::chosen(&known, &[(at, field)]))
    }

    fn chosen(known: &[Driver], fields: &[(&str, &str)]) -> Result<Vec<Driver>, Error> {
        let mut chosen: Vec<Driver> = Vec::with_capacity(fields.len());
        for (at, field) in fields {
            let Some(driver) = known.iter().find(|driver| driver.field == *field) else {
                let given = Name::Field(field.chars().take(60).collect());
                return Err(problem(Code::Unknown, at, StudyProblem::NotMovable { given }));
            };
            if chosen.contains(driver) {
                let given = Name::Field((*field).to_owned());
                return Err(problem(Code::Conflict, at, StudyProblem::MovedTwice { given }));
            }
            chosen.push(driver.clone());
        }
        Ok(chosen)
    }

    fn new(
        programme: Option<&Programme>,
        request: &Request,
        measure: StudyMeasure,
        spanned: bool,
        choose: impl FnOnce(Vec<Driver>) -> Result<Vec<Driver>, Error>,
    ) -> Result<Self, Error> {
        with_model(programme, request, Counting::Expected, |mut model| {
            let drivers = choose(driver::drivers(&model.built.graph, model.terms.programme, request))?;
            let wanted = match measure {
                StudyMeasure::Profit => vec![headline::node(&mut model, HeadlineFigure::Profit)],
                StudyMeasure::Earnings => vec![headline::node(&mut model, HeadlineFigure::Earnings)],
                StudyMeasure::Revenue => vec![headline::node(&mut model, HeadlineFigure::Revenue)],
                StudyMeasure::Margin => vec![headline::node(&mut model, HeadlineFigure::Margin)],
                StudyMeasure::Npv => vec![headline::node(&mut model, HeadlineFigure::Npv)],
                StudyMeasure::Cash => vec![model.total(&LineId::CumulativeCash)],
                StudyMeasure::Funding | StudyMeasure::Payback => model.months(&LineId::CumulativeCash),
            };
            let values = model.exact()?;
            let inputs: Vec<u32> = drivers.iter().map(|driver| driver.input).collect();
            let steps = Program::between(&model.built.graph, &values, &inputs, &wanted);
            let (tape, spans) = (steps.tape(), spanned.then(|| steps.tape()));
            let mut study = Self { tape, spans, measure, drivers, base: Decimal::ZERO };
            let given: Vec<Decimal> = study.drivers.iter().map(|driver| driver.given.value()).collect();
            study.base = study.at(&given)?;
            Ok(study)
        })
    }

    /// Measures the answer at these figures.
    ///
    /// # Errors
    /// When a figure leaves the range of exact decimals.
    pub fn at(&mut self, figures: &[Decimal]) -> Result<Decimal, Error> {
        for (index, &figure) in figures.iter().enumerate() {
            *self.tape.input(index) = [figure];
        }
        self.tape.run().map_err(|overflow| Error::Overflow(overflow.to_string()))?;
        let months = 0..self.tape.outputs();
        let outputs = months.map(|index| self.tape.output(index)[0]);
        Ok(match self.measure {
            StudyMeasure::Funding => outputs.fold(Decimal::ZERO, Decimal::min),
            StudyMeasure::Payback => {
                let (mut payback, mut months) = (Payback::default(), 0);
                for cash in outputs {
                    payback.see(months, cash < Decimal::ZERO);
                    months += 1;
                }
                Decimal::from(payback.month().unwrap_or(months) + 1)
            }
            _ => outputs.sum(),
        })
    }

    /// Every value of what is read while the one figure moves from `from` to `to`; `None` when that cannot be told.
    pub fn over(&mut self, from: Decimal, to: Decimal) -> Option<AffineInterval> {
        let spans = self.spans.as_mut()?;
        *spans.input(0) = [AffineInterval::moving(from, to)];
        spans.run().ok()?;
        let outputs = (0..spans.outputs()).map(|index| spans.output(index)[0]);
        let nothing = AffineInterval::constant(Decimal::ZERO, None);
        match self.measure {
            StudyMeasure::Funding => Some(
                outputs.fold(nothing, |deepest, it| AffineInterval::select(it.at_least(&deepest), &deepest, &it)),
            ),
            StudyMeasure::Payback => {
                let up: Vec<Truth> = outputs.map(|cash| cash.at_least(&nothing)).collect();
                // The month after the last one in which cash may be, or is, below zero.
                let since = |below: Truth| up.iter().rposition(|&it| it == below || it == Truth::Never);
                let month = |last: Option<usize>| {
                    let months = Decimal::from(last.map_or(0, |last| last + 1) + 1);
                    AffineInterval::constant(months, None)
                };
                Some(AffineInterval::select(
                    Truth::Maybe,
                    &month(since(Truth::Never)),
                    &month(since(Truth::Maybe)),
                ))
            }
            _ => {
                let mut outputs = outputs;
                outputs.try_fold(nothing, |sum, it| sum.add(&it))
            }
        }
    }

    /// Steps of one run.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.tape.len()
    }
}

/// Every figure of `request` that may be moved, in the order of the plan's formulas.
///
/// # Errors
/// As for the request's answer.
pub fn drivers(programme: Option<&Programme>, request: &Request) -> Result<Vec<Driver>, Error> {
    with_model(programme, request, Counting::Expected, |model| {
        Ok(driver::drivers(&model.built.graph, model.terms.programme, request))
    })
}

/// The points of an axis, in the steps its figure is typed in.
///
/// # Errors
/// When it runs backwards, beyond the figure's bounds, or has too few or too many points.
pub(super) fn points(axis: &Axis, at: &str, driver: &Driver) -> Result<Vec<Decimal>, Error> {
    if !(2..=POINTS).contains(&axis.points) {
        let message = StudyProblem::Points { given: axis.points, least: 2, most: POINTS };
        return Err(problem(Code::OutOfBounds, &format!("{at}.points"), message));
    }
    let (near, far) = around(driver);
    let from = axis.from.map_or(near, crate::money::Amount::value);
    let to = axis.to.map_or(far, crate::money::Amount::value);
    if from >= to {
        let message = StudyProblem::Backwards { from: driver.shown(from), to: driver.shown(to) };
        return Err(problem(Code::Conflict, at, message));
    }
    if from < driver.least.value() || to > driver.most.value() {
        let (least, most) = (driver.least.value().normalize(), driver.most.value().normalize());
        let [from, to, least, most] = [from, to, least, most].map(|figure| driver.shown(figure));
        let message = StudyProblem::BeyondBounds { from, to, least, most };
        return Err(problem(Code::OutOfBounds, at, message));
    }
    let last = Decimal::from(axis.points - 1);
    let step = Rounding { places: AMOUNT_PLACES, mode: RoundingMode::HalfUp };
    let mut points: Vec<Decimal> =
        (0..axis.points).map(|index| step.apply(from + (to - from) * Decimal::from(index) / last)).collect();
    points.dedup();
    Ok(points)
}

/// From half a figure to twice it, within its bounds; around nothing, up to a tenth or to ten.
fn around(driver: &Driver) -> (Decimal, Decimal) {
    let given = driver.given.value();
    let (low, high) = if given.is_zero() {
        (Decimal::ZERO, if driver.most.value() <= Decimal::TEN { Decimal::new(2, 1) } else { Decimal::TEN })
    } else if given.is_sign_negative() {
        (given * Decimal::TWO, -given)
    } else {
        (given / Decimal::TWO, given * Decimal::TWO)
    };
    (low.max(driver.least.value()), high.min(driver.most.value()))
}
