//! Problems with ranges and what is varied.

use crate::message::{Name, Shown, messages};

messages! {
    /// Problem of ranges and of figures that are varied.
    pub enum StudyProblem in "problems" {
        /// Sales that were made leave no customers to be won by chance.
        NobodyToWin = "nobody-to-win",
        /// Too many ranges.
        TooManyRanges = "too-many-ranges" {
            /// Count.
            given: usize,
            /// The most.
            most: usize,
        },
        /// A field is no figure of the plan, so it cannot be a range.
        NoRangeHere = "no-range-here" {
            /// The field.
            given: Name,
        },
        /// A figure has two ranges.
        RangeTwice = "range-twice" {
            /// The field.
            given: Name,
        },
        /// Two figures are in the wrong order.
        Backwards = "backwards" {
            /// The first.
            from: Shown,
            /// The last.
            to: Shown,
        },
        /// A figure is moved beyond its bounds.
        BeyondBounds = "beyond-bounds" {
            /// From here.
            from: Shown,
            /// To here.
            to: Shown,
            /// The least it may be.
            least: Shown,
            /// The most it may be.
            most: Shown,
        },
        /// The likeliest figure is outside its range.
        LikelyOutside = "likely-outside" {
            /// The likeliest.
            given: Shown,
            /// The lowest.
            low: Shown,
            /// The highest.
            high: Shown,
        },
        /// A range of doublings begins at nothing or below.
        DoublesNothing = "doubles-nothing" {
            /// Lower bound.
            given: Shown,
        },
        /// A figure that is to move with another has no range.
        NothingMoves = "nothing-moves" {
            /// The field.
            given: Name,
        },
        /// A correlation is beyond −1 and 1.
        BeyondOne = "beyond-one" {
            /// The correlation.
            given: Shown,
        },
        /// Two figures are paired twice.
        PairedTwice = "paired-twice" {
            /// One field.
            one: Name,
            /// The other.
            other: Name,
        },
        /// Correlations contradict each other.
        CannotMoveTogether = "cannot-move-together",
        /// A field is no figure that can be moved by itself.
        NotMovable = "not-movable" {
            /// The field.
            given: Name,
        },
        /// A figure is moved twice.
        MovedTwice = "moved-twice" {
            /// The field.
            given: Name,
        },
        /// Too few or too many points of a curve.
        Points = "points" {
            /// Count.
            given: u32,
            /// The fewest.
            least: u32,
            /// The most.
            most: u32,
        },
        /// A swing is no share above nothing.
        Swing = "swing" {
            /// The swing.
            given: Shown,
        },
    }
}
