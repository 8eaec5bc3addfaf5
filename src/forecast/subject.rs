//! Subject of a labelled figure of the forecast.

/// Owner (a cohort, project or service by its place in the plan), plan month and part (a product family, an age band, a
/// calendar month) that a figure belongs to; packed into
/// [`Label::about`](crate::formula::Label).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Subject {
    owner: u8,
    time: Time,
    part: u8,
}

/// Time a figure belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Time {
    /// No month in particular.
    #[default]
    Any,
    /// The year before the plan.
    Before,
    /// A plan month, from 0.
    Month(u8),
}

const ANY: u8 = 255;
const BEFORE: u8 = 254;

fn narrow(value: usize) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

impl Subject {
    /// About one owner.
    pub(super) fn of(owner: usize) -> Self {
        Self { owner: narrow(owner), ..Self::default() }
    }

    /// In a plan month, from 0.
    pub(super) fn at(self, month: usize) -> Self {
        Self { time: Time::Month(narrow(month)), ..self }
    }

    /// In the year before the plan.
    pub(super) fn before(self) -> Self {
        Self { time: Time::Before, ..self }
    }

    /// About one part.
    pub(super) fn in_part(self, part: usize) -> Self {
        Self { part: narrow(part), ..self }
    }

    /// Place of the cohort, project or service in the plan; 0 where there is none.
    #[must_use]
    pub const fn owner(self) -> usize {
        self.owner as usize
    }

    /// Time it belongs to.
    #[must_use]
    pub const fn time(self) -> Time {
        self.time
    }

    /// Place of the part among its like; 0 where there is none.
    #[must_use]
    pub const fn part(self) -> usize {
        self.part as usize
    }

    /// As a number.
    #[must_use]
    pub const fn pack(self) -> u32 {
        let time = match self.time {
            Time::Any => ANY,
            Time::Before => BEFORE,
            Time::Month(month) => month,
        };
        u32::from_be_bytes([0, self.owner, time, self.part])
    }

    /// Back from the number.
    #[must_use]
    pub const fn unpack(number: u32) -> Self {
        let [_, owner, time, part] = number.to_be_bytes();
        let time = match time {
            ANY => Time::Any,
            BEFORE => Time::Before,
            month => Time::Month(month),
        };
        Self { owner, time, part }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_gives_back_what_was_packed() {
        for about in [
            Subject::default(),
            Subject::of(11).at(59).in_part(3),
            Subject::of(1).before().in_part(250),
            Subject::of(2).in_part(9),
        ] {
            assert_eq!(Subject::unpack(about.pack()), about);
        }
        assert_ne!(Subject::of(1).at(0).pack(), Subject::of(1).pack());
    }
}
