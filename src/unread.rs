//! Text that should be a figure or a date and is none, gathered over a whole request: somebody who
//! mistyped three fields is told of three.

use std::cell::RefCell;

/// Texts noted at once: nobody mends more before trying again.
const MOST: usize = 100;

thread_local! {
    /// What is being gathered, while a request is read.
    static GATHERED: RefCell<Option<Gathered>> = const { RefCell::new(None) };
}

struct Gathered {
    /// Where the text being read begins in memory, and how long it is.
    from: usize,
    length: usize,
    found: Vec<Unread>,
}

/// A text that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Where it stands, in bytes from the beginning.
    pub offset: usize,
    /// What is wrong with it.
    pub message: String,
}

/// Runs `read` over `text`, and what it could not make sense of on the way.
pub fn gather<T>(text: &str, read: impl FnOnce() -> T) -> (T, Vec<Unread>) {
    let gathered = Gathered { from: text.as_ptr().addr(), length: text.len(), found: Vec::new() };
    GATHERED.set(Some(gathered));
    let result = read();
    let found = GATHERED.take().map(|gathered| gathered.found).unwrap_or_default();
    (result, found)
}

/// Notes that `given` cannot be read. Whether reading may go on with something in its place: only while
/// a request is gathered, and where `given` is a part of its text, so that its place is known.
pub fn note(given: &str, message: &dyn ToString) -> bool {
    GATHERED.with_borrow_mut(|gathered| {
        let Some(gathered) = gathered else { return false };
        let offset = given.as_ptr().addr().wrapping_sub(gathered.from);
        let inside = offset <= gathered.length && gathered.found.len() < MOST;
        if inside {
            gathered.found.push(Unread { offset, message: message.to_string() });
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
        let (gone_on, found) = gather(&text, || (note(&text[4..6], &"no"), note("elsewhere", &"no")));
        assert_eq!(gone_on, (true, false));
        assert_eq!(found, [Unread { offset: 4, message: "no".to_owned() }]);
        assert!(!note(&text, &"nobody gathers"));
    }

    #[test]
    fn a_flood_is_cut_short() {
        let text = String::from("x");
        let (last, found) = gather(&text, || (0..101).map(|_| note(&text, &"no")).fold(true, |_, last| last));
        assert_eq!((last, found.len()), (false, 100));
    }
}
