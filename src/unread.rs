//! Text that should be a figure or a date and is none, gathered over a whole request: somebody who
//! mistyped three fields is told of three.

use std::cell::RefCell;

/// Texts noted at once: nobody mends more before trying again.
const MOST: usize = 100;

/// Signs of a text that are kept.
const SHOWN: usize = 40;

thread_local! {
    /// Problems gathered while a request is read.
    static GATHERED: RefCell<Option<Gathered>> = const { RefCell::new(None) };
}

struct Gathered {
    /// Start of the text being read, in memory, and its length.
    from: usize,
    length: usize,
    unread: AllUnread,
}

/// Everything in a text that could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllUnread {
    /// Texts whose place is known.
    pub found: Vec<(usize, Unread)>,
    /// The text that reading could not go on after, if there is one.
    pub last: Option<Unread>,
}

/// A text that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its beginning, as typed.
    pub given: String,
    /// Fault of the text.
    pub wrong: Wrong,
}

/// Fault of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is no plain decimal number.
    NotDecimal,
    /// It has more decimals than this.
    TooManyDecimals(u32),
    /// It is beyond the largest amount.
    TooLarge,
    /// It is no whole number from 0.
    NotCount,
    /// It is no day.
    NotDay,
    /// It is no month.
    NotMonth,
    /// It is a name that stands there already.
    Repeated,
}

/// Runs `read` over `text`, and gives what it could not make sense of on the way.
pub fn gather<T>(text: &str, read: impl FnOnce() -> T) -> (T, AllUnread) {
    let gathered = Gathered { from: text.as_ptr().addr(), length: text.len(), unread: AllUnread::default() };
    GATHERED.set(Some(gathered));
    let result = read();
    let unread = GATHERED.take().map(|gathered| gathered.unread).unwrap_or_default();
    (result, unread)
}

/// Notes that `given` cannot be read, and says if reading may go on with something in its place: only while a request
/// is gathered, and where `given` is a part of its text, so that its place is known.
pub fn note(given: &str, wrong: Wrong) -> bool {
    GATHERED.with_borrow_mut(|gathered| {
        let Some(Gathered { from, length, unread }) = gathered else { return false };
        let offset = given.as_ptr().addr().wrapping_sub(*from);
        let inside = offset <= *length && unread.found.len() < MOST;
        let one = Unread { given: given.chars().take(SHOWN).collect(), wrong };
        if inside {
            unread.found.push((offset, one));
        } else {
            unread.last = Some(one);
        }
        inside
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_part_of_the_text_is_not_noted() {
        let text = String::from("0123456789");
        let read = || (note(&text[4..6], Wrong::NotCount), note("elsewhere", Wrong::NotDay));
        let (gone_on, unread) = gather(&text, read);
        assert_eq!(gone_on, (true, false));
        assert_eq!(unread.found, [(4, Unread { given: "45".to_owned(), wrong: Wrong::NotCount })]);
        assert_eq!(unread.last, Some(Unread { given: "elsewhere".to_owned(), wrong: Wrong::NotDay }));
        assert!(!note(&text, Wrong::NotDay), "nobody gathers");
    }

    #[test]
    fn a_flood_is_cut_short() {
        let text = String::from("x");
        let read = || (0..101).map(|_| note(&text, Wrong::NotDecimal)).fold(true, |_, last| last);
        let (last, unread) = gather(&text, read);
        assert_eq!((last, unread.found.len()), (false, 100));
    }
}
