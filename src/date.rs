//! Days, months and the periods a programme counts in.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::{Date, Duration, Weekday};

use crate::unread::{self, Wrong};

/// A calendar day, written `2027-01-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// A calendar month, written `2027-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

/// Reason a piece of text is not a [`Day`] or a [`Month`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError {
    given: String,
    wanted: &'static str,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not {} between 2000 and 2099", self.given, self.wanted)
    }
}

impl core::error::Error for DateError {}

const DAY: &str = "a day written year-month-day, such as \"2027-01-31\",";
const MONTH: &str = "a month written year-month, such as \"2027-01\",";

/// Reads `digits` ASCII digits.
fn number(text: &str, digits: usize) -> Option<i32> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

impl Day {
    /// Stands where no day could be read.
    const UNREAD: Self = Self::of(2000, 1, 1);

    /// A day written in the source; the first one there is when no calendar has it.
    #[must_use]
    pub const fn of(year: i32, month: u8, day: u8) -> Self {
        let month = time::Month::January.nth_next(month.saturating_sub(1));
        match Date::from_calendar_date(year, month, day) {
            Ok(date) => Self(date),
            Err(_) => Self(Date::MIN),
        }
    }

    /// The month this day is in.
    #[must_use]
    pub fn month(self) -> Month {
        Month::of(self.0.year(), u8::from(self.0.month()))
    }

    /// This day and `days` more calendar days.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        Self(self.0.saturating_add(Duration::days(i64::from(days))))
    }

    /// This day and `days` more working days, Monday to Friday. Public holidays differ by country
    /// and are left out.
    #[must_use]
    pub fn plus_working_days(self, days: u32) -> Self {
        let mut day = self.0;
        let mut left = days;
        while left > 0 {
            day = day.saturating_add(Duration::days(1));
            if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
                left -= 1;
            }
        }
        Self(day)
    }
}

impl FromStr for Day {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let refused = || DateError { given: text.chars().take(40).collect(), wanted: DAY };
        let mut parts = text.splitn(3, '-');
        let mut part = |digits| parts.next().and_then(|part| number(part, digits)).ok_or_else(refused);
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if !(2000..=2099).contains(&year) {
            return Err(refused());
        }
        let narrow = |value: i32| u8::try_from(value).map_err(|_| refused());
        let month = time::Month::try_from(narrow(month)?).map_err(|_| refused())?;
        Date::from_calendar_date(year, month, narrow(day)?).map(Self).map_err(|_| refused())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), u8::from(self.0.month()), self.0.day())
    }
}

impl Day {
    /// The text of its `Display`, without a formatter: an answer has hundreds. `None` for years without four digits.
    fn text(self, buffer: &mut [u8; DAY_LETTERS]) -> Option<&str> {
        put(&mut buffer[..4], self.0.year())?;
        put(&mut buffer[5..7], u8::from(self.0.month()).into())?;
        put(&mut buffer[8..], self.0.day().into())?;
        core::str::from_utf8(buffer).ok()
    }
}

/// Letters of a day's text.
const DAY_LETTERS: usize = 10;

/// Writes a number with as many digits as there are places; `None` where it has more, or is below zero.
fn put(places: &mut [u8], number: i32) -> Option<()> {
    let mut left = u32::try_from(number).ok()?;
    for place in places.iter_mut().rev() {
        *place = b'0' + u8::try_from(left % 10).ok()?;
        left /= 10;
    }
    (left == 0).then_some(())
}

impl Month {
    /// Stands where no month could be read.
    const UNREAD: Self = Self::of(2000, 1);

    /// The month `month` (1 to 12) of `year`.
    #[must_use]
    pub const fn of(year: i32, month: u8) -> Self {
        Self(year * 12 + month as i32 - 1)
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month of the year, 1 to 12.
    #[must_use]
    pub const fn of_year(self) -> i32 {
        self.0.rem_euclid(12) + 1
    }

    /// `months` later (or earlier, when negative).
    #[must_use]
    pub const fn plus(self, months: i32) -> Self {
        Self(self.0 + months)
    }

    /// Months from `earlier` to this one.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    /// The text of its `Display`, as [`Day::text`] has it.
    fn text(self, buffer: &mut [u8; DAY_LETTERS]) -> Option<&str> {
        put(&mut buffer[..4], self.year())?;
        put(&mut buffer[5..7], self.of_year())?;
        core::str::from_utf8(&buffer[..7]).ok()
    }

    /// The last day of the month.
    #[must_use]
    pub fn last_day(self) -> Day {
        let next = self.plus(1).first_day();
        Day(next.0.previous_day().unwrap_or(next.0))
    }

    /// The first day of the month.
    #[must_use]
    pub fn first_day(self) -> Day {
        let month = u8::try_from(self.of_year()).ok().and_then(|month| time::Month::try_from(month).ok());
        let date = Date::from_calendar_date(self.year(), month.unwrap_or(time::Month::January), 1);
        Day(date.unwrap_or(Date::MIN))
    }
}

impl FromStr for Month {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let refused = || DateError { given: text.chars().take(40).collect(), wanted: MONTH };
        let (year, month) = text.split_once('-').ok_or_else(refused)?;
        match (number(year, 4), number(month, 2)) {
            (Some(year @ 2000..=2099), Some(month @ 1..=12)) => Ok(Self(year * 12 + month - 1)),
            _ => Err(refused()),
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.of_year())
    }
}

macro_rules! dated_text {
    ($type:ident, $what:literal, $wrong:ident) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self.text(&mut [b'-'; DAY_LETTERS]) {
                    Some(text) => serializer.serialize_str(text),
                    None => serializer.collect_str(self),
                }
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl de::Visitor<'_> for Text {
                    type Value = $type;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($what)
                    }
                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().or_else(|error| {
                            // Never used: a request with a note is refused.
                            if unread::note(text, Wrong::$wrong) {
                                Ok($type::UNREAD)
                            } else {
                                Err(E::custom(error))
                            }
                        })
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }
    };
}

dated_text!(Day, "a day", NotDay);
dated_text!(Month, "a month", NotMonth);

/// A stretch of time a programme counts over and settles by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// One calendar month.
    Month,
    /// Three months of the programme's fiscal year.
    Quarter,
    /// Six months of the programme's fiscal year.
    Half,
    /// The programme's fiscal year.
    Year,
    /// From the first sale on, never reset.
    Lifetime,
}

impl Period {
    /// Months in the period; `None` when it never ends.
    #[must_use]
    pub const fn months(self) -> Option<i32> {
        match self {
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::Half => Some(6),
            Self::Year => Some(12),
            Self::Lifetime => None,
        }
    }

    /// First and last month of the period around `month`, in a fiscal year that starts in month
    /// `year_start` (1 to 12). A lifetime runs from the distant past to the distant future.
    #[must_use]
    pub fn around(self, month: Month, year_start: u8) -> (Month, Month) {
        let Some(length) = self.months() else {
            return (Month::of(2000, 1), Month::of(2099, 12));
        };
        let offset = i32::from(year_start) - 1;
        let first = Month((month.0 - offset).div_euclid(length) * length + offset);
        (first, first.plus(length - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn days_and_months_are_sent_as_they_are_displayed() {
        let mut day: Day = "2027-12-30".parse().unwrap();
        for _ in 0..400 {
            assert_eq!(serde_json::to_string(&day).unwrap(), format!("\"{day}\""));
            let month = day.month();
            assert_eq!(serde_json::to_string(&month).unwrap(), format!("\"{month}\""));
            day = Day(day.0.next_day().unwrap());
        }
        for day in [Day(Date::MIN), Day(Date::MAX)] {
            assert_eq!(serde_json::to_string(&day).unwrap(), format!("\"{day}\""));
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for refused in ["2027-02-29", "2027-13-01", "2027-1-1", "27-01-01", "2027/01/01", "1999-12-31", ""] {
            assert!(refused.parse::<Day>().is_err(), "{refused:?} was read");
        }
        assert_eq!("2028-02-29".parse::<Day>().unwrap().to_string(), "2028-02-29");
    }

    #[test]
    fn fiscal_quarters_follow_the_programmes_year() {
        assert_eq!(Period::Quarter.around(month("2027-02"), 1), (month("2027-01"), month("2027-03")));
        assert_eq!(Period::Year.around(month("2027-02"), 7), (month("2026-07"), month("2027-06")));
        assert_eq!(Period::Half.around(month("2027-12"), 7), (month("2027-07"), month("2027-12")));
        assert_eq!(Period::Quarter.around(month("2027-01"), 2), (month("2026-11"), month("2027-01")));
    }

    #[test]
    fn working_days_skip_weekends() {
        // 31 March 2027 is a Wednesday.
        let quarter_end = month("2027-03").last_day();
        assert_eq!(quarter_end.plus_working_days(5).to_string(), "2027-04-07");
        assert_eq!(quarter_end.plus_days(30).to_string(), "2027-04-30");
    }
}
