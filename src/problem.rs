//! What the user can put right: each problem at its field, as a message.

use core::fmt;

use serde::Serialize;

use crate::message::{Message, Name, Shown, messages, words};

/// Problems told at once: nobody mends more before trying again.
pub const MOST_PROBLEMS: usize = 100;

/// Something the user can put right. Data, not an exception: the page shows it at its field and
/// keeps the last good answer on screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What kind of problem it is.
    pub code: Code,
    /// Path of the input in the request, with `book.` left out: `tier`, `plan.cohorts[0].discount`,
    /// `sales.sales[4].month`.
    pub field: String,
    /// What was given, what is allowed, what to do.
    pub message: ProblemMessage,
}

/// The kinds of [`Problem`], a closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// A name that is not in the list it must come from.
    Unknown,
    /// A figure outside its bounds.
    OutOfBounds,
    /// Text that is not a figure or a date.
    NotANumber,
    /// A field left empty.
    Empty,
    /// Two inputs that cannot both be true.
    Conflict,
    /// A day on which the programme has no terms.
    NotInForce,
    /// A rule of the programme forbids it.
    Forbidden,
    /// Shares that do not add up.
    NotWhole,
    /// Terms brought by the user that do not pass the checks.
    Terms,
    /// More than the engine takes at once.
    TooMuch,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 10] = [
        Self::Unknown,
        Self::OutOfBounds,
        Self::NotANumber,
        Self::Empty,
        Self::Conflict,
        Self::NotInForce,
        Self::Forbidden,
        Self::NotWhole,
        Self::Terms,
        Self::TooMuch,
    ];
}

impl Problem {
    /// A problem at `field`.
    pub fn new(code: Code, field: impl Into<String>, message: impl Into<ProblemMessage>) -> Self {
        Self { code, field: field.into(), message: message.into() }
    }
}

/// For logs: the field and the code of the message. Readers are told in [words](crate::words).
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            ProblemMessage::Said { text } => write!(f, "{}: {text}", self.field),
            message => write!(f, "{}: {}", self.field, message.code()),
        }
    }
}

impl From<String> for ProblemMessage {
    fn from(text: String) -> Self {
        Self::Said { text }
    }
}

impl From<&str> for ProblemMessage {
    fn from(text: &str) -> Self {
        Self::Said { text: text.to_owned() }
    }
}

words! {
    /// Entries of a list that may be too long.
    pub enum Entries {
        /// What the partner holds.
        Credentials = "credentials",
        /// Values of the partner's own contract.
        OwnValues = "own-values",
        /// Exchange rates of the partner's own.
        Rates = "rates",
    }

    /// What a distributor passes on to its resellers.
    pub enum Passed {
        /// Its discount.
        Discount = "discount",
        /// Its incentives.
        Incentives = "incentives",
    }

    /// What an exchange rate is used for.
    pub enum RateUse {
        /// Billing.
        Plan = "plan",
        /// Counting towards thresholds, bands and tiers.
        Measure = "measure",
        /// Paying incentives out.
        Payout = "payout",
    }

    /// What a name of a sale stands for.
    pub enum Named {
        /// A product family.
        Family = "family",
        /// An account class.
        Account = "account",
        /// A price list.
        Item = "item",
        /// A kind of sale.
        Kind = "kind",
        /// A mark on a sale.
        Tag = "tag",
    }
}

words! {
    /// What a name in a plan stands for.
    pub enum PlanName {
        /// An account class.
        Account = "account",
        /// A product family.
        Family = "family",
        /// A price list.
        PriceList = "price-list",
    }

    /// Which month of a plan.
    pub enum When {
        /// The first.
        First = "first",
        /// The last.
        Last = "last",
    }

    /// What figures of a plan come to together in a month.
    pub enum Together {
        /// Like projects.
        Projects = "projects",
        /// A service, bought by every customer.
        Service = "service",
        /// People of one kind.
        People = "people",
        /// Winning all customers.
        Winning = "winning",
        /// The spend of one customer.
        CustomerSpend = "customer-spend",
        /// The spend of a group.
        GroupSpend = "group-spend",
        /// The units of one customer.
        CustomerUnits = "customer-units",
        /// The units of a group.
        GroupUnits = "group-units",
    }
}

messages! {
    /// What is wrong with an input.
    pub enum ProblemMessage in "problems" {
        /// Words of a part of the engine that still writes its own.
        Said = "said" {
            /// The sentence.
            text: String,
        },

        // Texts that are no figures
        /// A figure is missing.
        FigureMissing = "figure-missing",
        /// A day is missing.
        DayMissing = "day-missing",
        /// A month is missing.
        MonthMissing = "month-missing",
        /// A text is no decimal number.
        NotDecimal = "not-decimal" {
            /// As typed.
            given: String,
        },
        /// A number has too many decimals.
        TooManyDecimals = "too-many-decimals" {
            /// As typed.
            given: String,
            /// Decimals it may have.
            places: u32,
        },
        /// A number is too large.
        NumberTooLarge = "number-too-large" {
            /// As typed.
            given: String,
            /// The largest.
            most: Shown,
        },
        /// A number is no whole number from 0.
        NotCount = "not-count" {
            /// As typed.
            given: String,
        },
        /// A text is no day between 2000 and 2099.
        NotDay = "not-day" {
            /// As typed.
            given: String,
        },
        /// A text is no month between 2000 and 2099.
        NotMonth = "not-month" {
            /// As typed.
            given: String,
        },

        // Who is asked about
        /// A list has too many entries.
        TooManyEntries = "too-many-entries" {
            /// Entries of which list.
            what: Entries,
            /// How many there are.
            given: usize,
            /// How many there may be.
            most: usize,
            /// How many are too many.
            over: usize,
        },
        /// The programme has no such role.
        NoSuchRole = "no-such-role" {
            /// As typed.
            given: String,
            /// The programme.
            programme: Name,
            /// Its roles.
            known: Vec<Name>,
        },
        /// The role has no tiers.
        RoleWithoutTiers = "role-without-tiers" {
            /// The role.
            role: Name,
            /// The tier, as typed.
            given: String,
        },
        /// The tier is not open to the role.
        TierNotOpen = "tier-not-open" {
            /// As typed.
            given: String,
            /// The role.
            role: Name,
            /// Tiers of the role.
            known: Vec<Name>,
        },
        /// A country is no code of ISO 3166.
        NotCountry = "not-country" {
            /// As typed.
            given: String,
        },
        /// The programme has no such credential.
        NoSuchCredential = "no-such-credential" {
            /// As typed.
            given: String,
            /// The programme.
            programme: Name,
            /// Its credentials.
            known: Vec<Name>,
        },
        /// Less than nothing is held.
        HeldBelowZero = "held-below-zero" {
            /// How many.
            given: Shown,
        },
        /// More of a credential is still to be obtained than is held in all.
        ObtainedBeyondHeld = "obtained-beyond-held" {
            /// How many are still to be obtained.
            given: Shown,
            /// How many are held in all.
            held: Shown,
        },
        /// A share passed on is no share of the whole.
        PassedOutOfBounds = "passed-out-of-bounds" {
            /// Share of what.
            what: Passed,
            /// The share.
            given: Shown,
        },
        /// The role bills no resellers it could pass anything on to.
        NoResellers = "no-resellers" {
            /// The role.
            role: Name,
        },
        /// Claims are made later than is modelled.
        ClaimsTooLate = "claims-too-late" {
            /// Months late.
            given: u32,
            /// Months at most.
            most: u32,
        },
        /// The role may not sell to an account class.
        AccountNotOpen = "account-not-open" {
            /// The role.
            role: Name,
            /// The account class.
            account: Name,
            /// Account classes it may sell to.
            known: Vec<Name>,
        },
        /// A discount to customers is more than the programme allows.
        DiscountNotAllowed = "discount-not-allowed" {
            /// The discount.
            given: Shown,
            /// The table that limits it.
            table: Name,
            /// The role.
            role: Name,
            /// The partner's country, ISO 3166.
            country: String,
            /// The most that is allowed.
            most: Shown,
        },
        /// No table of the programme is in force yet.
        NotYetInForce = "not-yet-in-force" {
            /// The programme.
            programme: Name,
            /// The day asked for.
            day: Shown,
            /// The first day on which a table is in force.
            first: Shown,
        },
        /// No table of the programme is in force any more.
        NoLongerInForce = "no-longer-in-force" {
            /// The programme.
            programme: Name,
            /// The day asked for.
            day: Shown,
            /// The last day on which a table was in force.
            last: Shown,
        },
        /// Amounts in the programme's currency are more than can be counted exactly.
        BeyondExact = "beyond-exact" {
            /// The programme's currency, ISO 4217.
            currency: String,
        },
        /// A model has more steps than are written into a file.
        ModelTooLarge = "model-too-large" {
            /// Steps it has.
            given: usize,
            /// Steps at most.
            most: usize,
        },

        // Exchange rates
        /// A currency is no code of ISO 4217.
        NotCurrency = "not-currency" {
            /// As typed.
            given: String,
        },
        /// No rate between two currencies is known.
        NoRate = "no-rate" {
            /// The plan's currency.
            plan: String,
            /// The programme's currency.
            programme: String,
            /// Currencies with a rate.
            known: Vec<String>,
        },
        /// A rate is between a currency and itself.
        RateToItself = "rate-to-itself" {
            /// The currency.
            currency: String,
        },
        /// A rate is too small or too large.
        RateOutOfBounds = "rate-out-of-bounds" {
            /// The currency of which there is one.
            from: String,
            /// The rate.
            given: Shown,
            /// The other currency.
            to: String,
            /// The least.
            least: Shown,
            /// The most.
            most: Shown,
        },
        /// A rate is given twice.
        RateTwice = "rate-twice" {
            /// What it is used for.
            what: RateUse,
            /// One currency.
            from: String,
            /// The other.
            to: String,
        },

        // Values and terms of the partner's own
        /// The programme has no such table.
        NoSuchTable = "no-such-table" {
            /// As given.
            given: String,
            /// Tables it has.
            known: Vec<Name>,
        },
        /// A table is not in force on the day.
        TableNotInForce = "table-not-in-force" {
            /// The table.
            table: Name,
            /// The day.
            day: Shown,
        },
        /// A table has no such place.
        NoSuchPlace = "no-such-place" {
            /// As given.
            given: String,
            /// The table.
            table: Name,
        },
        /// A place in a table is no term of a contract.
        NotATerm = "not-a-term" {
            /// As given.
            given: String,
        },
        /// A place in a table holds more than one value.
        SeveralValues = "several-values" {
            /// As given.
            given: String,
        },
        /// A programme's text is too long.
        TextTooLong = "text-too-long" {
            /// Bytes it has.
            given: usize,
            /// Bytes at most.
            most: usize,
        },
        /// A programme's text is empty.
        TextMissing = "text-missing",

        // Sales that were made
        /// Too few or too many months are to be settled.
        SalesMonths = "sales-months" {
            /// Months.
            given: u32,
            /// The fewest.
            least: u32,
            /// The most.
            most: u32,
        },
        /// Too many sales.
        TooManySales = "too-many-sales" {
            /// How many.
            given: usize,
            /// The most at once.
            most: usize,
        },
        /// Sales add up to more than can be counted exactly.
        SalesTooLarge = "sales-too-large" {
            /// The most.
            most: Shown,
        },
        /// A sale has a name that is not in the programme.
        NotInProgramme = "not-in-programme" {
            /// What the name stands for.
            what: Named,
            /// As given.
            given: String,
            /// The programme.
            programme: Name,
            /// Names it has.
            known: Vec<Name>,
        },
        /// The programme has no names of a kind that a sale has one of.
        NoneInProgramme = "none-in-programme" {
            /// What the name stands for.
            what: Named,
            /// As given.
            given: String,
            /// The programme.
            programme: Name,
        },
        /// A sale has no month.
        SaleWithoutMonth = "sale-without-month",
        /// A sale is later than what is settled.
        SaleAfterEnd = "sale-after-end" {
            /// Its month.
            given: Shown,
            /// The last month settled.
            last: Shown,
        },
        /// A sale is older than any look-back.
        SaleTooOld = "sale-too-old" {
            /// Its month.
            given: Shown,
            /// The first month settled.
            first: Shown,
        },
        /// A sale has neither a list price nor a price list.
        SaleWithoutPrice = "sale-without-price",
        /// A sale by price list has no units.
        SaleWithoutUnits = "sale-without-units" {
            /// The price list.
            item: Name,
        },
        /// A sale has both a list price and a price list.
        SalePricedTwice = "sale-priced-twice",
        /// A sale has both a discount and a charged price.
        SaleChargedTwice = "sale-charged-twice",
        /// A discount is no share of the whole.
        SaleDiscount = "sale-discount" {
            /// The discount.
            given: Shown,
        },

        // Studies
        /// Sales that were made leave no customers to be won by chance.
        NobodyToWin = "nobody-to-win",
        /// Too many ranges.
        TooManyRanges = "too-many-ranges" {
            /// How many.
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
            /// Where it begins.
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
            /// How many.
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

        // Plans
        /// A row has no name.
        NameMissing = "name-missing" {
            /// Characters at most.
            most: usize,
        },
        /// A name is too long.
        NameTooLong = "name-too-long" {
            /// Characters it has.
            given: usize,
            /// Characters at most.
            most: usize,
        },
        /// A name is needed, and the programme has none of its kind.
        NoneThere = "none-there" {
            /// What it stands for.
            what: PlanName,
        },
        /// A name is needed.
        NoneGiven = "none-given" {
            /// What it stands for.
            what: PlanName,
            /// What to choose from.
            known: Vec<Name>,
        },
        /// A name is not known, and the programme has none of its kind.
        UnknownWhereNone = "unknown-where-none" {
            /// What it stands for.
            what: PlanName,
            /// As typed.
            given: String,
        },
        /// A name is not known.
        UnknownName = "unknown-name" {
            /// What it stands for.
            what: PlanName,
            /// As typed.
            given: String,
            /// What to choose from.
            known: Vec<Name>,
        },
        /// A month is outside the plan.
        OutsidePlan = "outside-plan" {
            /// The month, from 1.
            given: u32,
            /// Months of the plan.
            most: u32,
        },
        /// A plan starts too early.
        StartsTooEarly = "starts-too-early" {
            /// Its first month.
            given: Shown,
            /// The earliest there may be.
            first: Shown,
        },
        /// A plan ends too late.
        EndsTooLate = "ends-too-late" {
            /// Its last month.
            given: Shown,
            /// The latest there may be.
            last: Shown,
        },
        /// A product family is in a mix twice.
        FamilyTwice = "family-twice" {
            /// The family.
            given: Name,
        },
        /// A share has too many decimals.
        ShareTooFine = "share-too-fine" {
            /// The share.
            given: Shown,
        },
        /// Shares do not add up to the whole.
        SharesNotWhole = "shares-not-whole" {
            /// In which month.
            when: When,
            /// What they add up to.
            given: Shown,
        },
        /// A price list is used twice.
        ItemTwice = "item-twice" {
            /// The price list.
            given: Name,
        },
        /// A group grows beyond what is counted.
        TooManyCustomers = "too-many-customers" {
            /// Customers at most.
            most: Shown,
        },
        /// Figures come to too much together.
        TooMuchTogether = "too-much-together" {
            /// Which figures.
            what: Together,
            /// The most.
            most: Shown,
        },
    }
}
