//! Lists in order.
//!
//! The library's sorts are written out for each type they sort, four kilobytes a type, and every visitor
//! downloads them. Here all share one.

use core::cmp::Ordering;

/// Puts `list` in the order of what `key` says of each. Those it says the same of stay as they stood.
pub fn by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let order = order(list.len(), &|one, other| key(&list[one]).cmp(&key(&list[other])));
    let mut taken: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(order.into_iter().filter_map(|place| taken[place].take()));
}

/// The places below `count` in the order that `compare` puts them in. Those it finds alike stay as they stood.
#[must_use]
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&one, &other| compare(one, other));
    places
}

/// Distinct `items` in order. Quick while there are few different ones.
pub fn distinct<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut list = Vec::new();
    for item in items {
        insert(&mut list, item);
    }
    list
}

/// Puts `item` where it belongs in a list in order; whether it was not there yet.
pub fn insert<T: Ord>(list: &mut Vec<T>, item: T) -> bool {
    let place = list.binary_search(&item);
    if let Err(place) = place {
        list.insert(place, item);
    }
    place.is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_stays_as_it_stood() {
        let mut names = vec!["dd", "a", "ccc", "b", "", "ee"];
        by_key(&mut names, |name| name.len());
        assert_eq!(names, ["", "a", "b", "dd", "ee", "ccc"]);
        assert_eq!(order(3, &|one, other| other.cmp(&one)), [2, 1, 0]);
    }

    #[test]
    fn each_stands_once() {
        assert_eq!(distinct([3, 1, 3, 2, 1]), [1, 2, 3]);
        let mut list = vec!["a", "c"];
        assert!(insert(&mut list, "b") && !insert(&mut list, "b"));
        assert_eq!(list, ["a", "b", "c"]);
    }
}
