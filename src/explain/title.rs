//! Titles of the steps of a working.

use crate::answer::headline::{HeadlineFigure, HeadlineStep};
use crate::answer::reason::Measured;
use crate::exchange::Purpose;
use crate::formula::Op;
use crate::message::{Argument, ArgumentKind, Name, Shown, ToArgument, messages, words};
use crate::phrase::Phrase;
use crate::statement::LineTitle;

impl ToArgument for Phrase {
    const KIND: ArgumentKind = ArgumentKind::Word(Self::CODES);
    fn argument(&self) -> Argument {
        Argument::Word(self.code())
    }
}

impl ToArgument for Purpose {
    const KIND: ArgumentKind = ArgumentKind::Word(&["plan", "measure", "payout"]);
    fn argument(&self) -> Argument {
        Argument::Word(match self {
            Self::Plan => "plan",
            Self::Measure => "measure",
            Self::Payout => "payout",
        })
    }
}

words! {
    /// Operation of a step without a name of its own.
    pub enum Operation {
        /// A figure as it was typed.
        Typed = "typed",
        /// A figure of a table.
        Table = "table",
        /// A number of the model's own.
        Number = "number",
        /// Adds.
        Sum = "sum",
        /// Subtracts.
        Difference = "difference",
        /// Multiplies.
        Product = "product",
        /// Divides.
        Quotient = "quotient",
        /// Rounds.
        Rounded = "rounded",
        /// Takes the smaller.
        Smaller = "smaller",
        /// Takes the larger.
        Larger = "larger",
        /// Compares.
        Comparison = "comparison",
        /// Chooses by a condition.
        Choice = "choice",
        /// Reads a scale of bands.
        Scale = "scale",
        /// Draws at random.
        Chance = "chance",
    }

    /// A month of the calendar.
    pub enum CalendarMonth {
        /// The first.
        January = "january",
        /// The second.
        February = "february",
        /// The third.
        March = "march",
        /// The fourth.
        April = "april",
        /// The fifth.
        May = "may",
        /// The sixth.
        June = "june",
        /// The seventh.
        July = "july",
        /// The eighth.
        August = "august",
        /// The ninth.
        September = "september",
        /// The tenth.
        October = "october",
        /// The eleventh.
        November = "november",
        /// The twelfth.
        December = "december",
    }

    /// A figure of a sale that was made.
    pub enum SaleFigure {
        /// Its list price.
        List = "list",
        /// The discount given.
        Given = "given",
        /// Charge to the customer.
        Charged = "charged",
        /// Units sold.
        Units = "units",
        /// The approved special-bid discount.
        Bid = "bid",
        /// The floor price.
        Floor = "floor",
        /// Purchase cost.
        Purchase = "purchase",
        /// Tax withheld in the customer's country.
        Withheld = "withheld",
        /// The seller's taxes.
        Taxes = "taxes",
    }
}

impl CalendarMonth {
    /// All twelve, from January.
    pub const ALL: [Self; 12] = [
        Self::January,
        Self::February,
        Self::March,
        Self::April,
        Self::May,
        Self::June,
        Self::July,
        Self::August,
        Self::September,
        Self::October,
        Self::November,
        Self::December,
    ];
}

impl From<Op> for Operation {
    fn from(op: Op) -> Self {
        match op {
            Op::Input(_) => Self::Typed,
            Op::Constant(_) => Self::Number,
            Op::Add(..) | Op::Sum { .. } => Self::Sum,
            Op::Sub(..) => Self::Difference,
            Op::Mul(..) => Self::Product,
            Op::Div(..) => Self::Quotient,
            Op::Round(..) => Self::Rounded,
            Op::Min(..) => Self::Smaller,
            Op::Max(..) => Self::Larger,
            Op::AtLeast(..) => Self::Comparison,
            Op::Select(..) => Self::Choice,
            Op::Scale(..) => Self::Scale,
            Op::Random(..) => Self::Chance,
        }
    }
}

messages! {
    /// Whose, of what or of when a step is.
    pub enum StepSubject in "workings" {
        /// A name somebody typed.
        Typed = "subject-typed" {
            /// The name.
            name: String,
        },
        /// Something of the programme: a family, a price list, a credential, a tier.
        Named = "subject-named" {
            /// It.
            name: Name,
        },
        /// A group of customers without a name.
        Customers = "subject-customers" {
            /// Its place in the plan, from one.
            number: usize,
        },
        /// A project without a name.
        Project = "subject-project" {
            /// Its place in the plan, from one.
            number: usize,
        },
        /// A service without a name.
        Service = "subject-service" {
            /// Its place in the plan, from one.
            number: usize,
        },
        /// People who sell.
        Sellers = "subject-sellers",
        /// People who prepare sales.
        Presales = "subject-presales",
        /// People who build.
        Engineers = "subject-engineers",
        /// Customers of one age.
        AgeGroup = "subject-age-group" {
            /// Its place among the ages, from one.
            number: usize,
        },
        /// A month.
        Month = "subject-month" {
            /// The month.
            month: Shown,
        },
        /// The year before the plan.
        YearBefore = "subject-year-before",
        /// A month of the calendar.
        CalendarMonth = "subject-calendar-month" {
            /// The month.
            month: CalendarMonth,
        },
        /// Measure.
        Measured = "subject-measured" {
            /// The measure.
            what: Measured,
        },
    }
}

messages! {
    /// Title of a step.
    pub enum StepTitle in "workings" {
        /// A line of the statement over all months.
        Line = "step-line" {
            /// The line.
            line: LineTitle,
        },
        /// A line in one month.
        LineMonth = "step-line-month" {
            /// The line.
            line: LineTitle,
            /// The month.
            month: Shown,
        },
        /// A line over several months.
        LineMonths = "step-line-months" {
            /// The line.
            line: LineTitle,
            /// The first month.
            first: Shown,
            /// The last month.
            last: Shown,
        },
        /// A figure of the headline.
        Headline = "step-headline" {
            /// Figure.
            figure: HeadlineFigure,
        },
        /// Payback in a month.
        Payback = "step-payback" {
            /// The month.
            month: Shown,
        },
        /// Payback from the first month on.
        PaybackAtOnce = "step-payback-at-once" {
            /// The month.
            month: Shown,
        },
        /// No payback within the months asked for.
        NoPayback = "step-no-payback",
        /// No internal rate of return.
        NoReturn = "step-no-return",
        /// More than one internal rate of return.
        SeveralReturns = "step-several-returns",
        /// The factor that discounts a month's cash.
        DiscountFactor = "step-discount-factor" {
            /// Monthly divisor.
            base: Shown,
            /// Number of months.
            months: usize,
        },
        /// A month's cash, discounted.
        DiscountedCash = "step-discounted-cash" {
            /// The month.
            month: Shown,
        },
        /// A step that has a phrase.
        Of = "step" {
            /// The phrase.
            what: Phrase,
        },
        /// A step that has a phrase, and whose, of what or of when it is.
        About = "step-about" {
            /// The phrase.
            what: Phrase,
            /// Its subjects.
            about: Vec<StepSubject>,
        },
        /// A step that a table stands behind.
        InTable = "step-in-table" {
            /// The phrase.
            what: Phrase,
            /// The table.
            table: Name,
        },
        /// Result of one table.
        Table = "step-table" {
            /// The table.
            table: Name,
        },
        /// A figure of a table, by the step that reads it.
        FigureFor = "step-figure-for" {
            /// Phrase of that step.
            what: Phrase,
        },
        /// A step without a phrase.
        Unnamed = "step-unnamed" {
            /// Operation.
            does: Operation,
        },
        /// A rate between two currencies.
        Exchange = "step-exchange" {
            /// Use.
            purpose: Purpose,
            /// The currency of which there is one.
            from: String,
            /// Units of the other currency for one of this.
            rate: Shown,
            /// The other.
            to: String,
            /// The day it is of.
            day: Shown,
        },
        /// A figure of a sale that was made.
        Sale = "step-sale" {
            /// The figure.
            what: SaleFigure,
            /// Of which sale.
            about: Vec<StepSubject>,
        },
        /// Customers who joined in a month, as they were counted.
        Joined = "step-joined" {
            /// The month.
            month: Shown,
        },
        /// A part of a sum that has too many terms for one cell.
        PartOfSum = "step-part-of-sum",
    }
}

impl From<HeadlineStep> for StepTitle {
    fn from(step: HeadlineStep) -> Self {
        match step {
            HeadlineStep::Revenue => Self::Headline { figure: HeadlineFigure::Revenue },
            HeadlineStep::Factor { base, months } => Self::DiscountFactor { base: Shown::number(base), months },
            HeadlineStep::DiscountedCash { month } => Self::DiscountedCash { month: month.into() },
        }
    }
}
