//! Sums that share terms share their work.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::writer::{Draft, Task};

/// Terms of a sum that is left whole: more would wait in their places for long.
const LONGEST: usize = 12;

/// Where a place is a term: in which sums, and how many times each.
type Role = Vec<(usize, Decimal)>;

/// Adds up once what always stands together, and cuts long sums into several steps. How many places
/// there are then.
pub(super) fn gather(drafts: &mut Vec<Draft>, places: usize) -> usize {
    let mut next = u32::try_from(places).unwrap_or(u32::MAX);
    let mut added = Vec::new();
    for (role, members) in together(drafts) {
        for &(sum, _) in &role {
            if let Task::Sum(terms) = &mut drafts[sum].task {
                terms.retain(|(place, _)| members.binary_search(place).is_err());
            }
        }
        for (sum, factor) in role {
            if let Task::Sum(terms) = &mut drafts[sum].task {
                terms.push((next, factor));
            }
        }
        let terms = members.into_iter().map(|place| (place, Decimal::ONE)).collect();
        added.push(Draft { task: Task::Sum(terms), round: None, to: next });
        next += 1;
    }
    drafts.append(&mut added);
    for draft in drafts.iter_mut() {
        let Task::Sum(terms) = &mut draft.task else { continue };
        while terms.len() > LONGEST {
            let rest = terms.split_off(LONGEST);
            let part = core::mem::replace(terms, rest);
            terms.insert(0, (next, Decimal::ONE));
            added.push(Draft { task: Task::Sum(part), round: None, to: next });
            next += 1;
        }
    }
    drafts.append(&mut added);
    next as usize
}

/// Places that are terms of the very same sums, at least two of them in at least two sums.
fn together(drafts: &[Draft]) -> Vec<(Role, Vec<u32>)> {
    let mut roles: FxHashMap<u32, Role> = FxHashMap::default();
    for (index, draft) in drafts.iter().enumerate() {
        if let Task::Sum(terms) = &draft.task {
            for &(place, factor) in terms {
                roles.entry(place).or_default().push((index, factor));
            }
        }
    }
    let mut members: FxHashMap<Role, Vec<u32>> = FxHashMap::default();
    for (place, role) in roles {
        if role.len() > 1 {
            members.entry(role).or_default().push(place);
        }
    }
    let mut groups: Vec<(Role, Vec<u32>)> = members.into_iter().filter(|(_, places)| places.len() > 1).collect();
    for (_, places) in &mut groups {
        places.sort_unstable();
    }
    // The same tape from the same graph, whatever order a hash map has.
    groups.sort_unstable_by_key(|(_, places)| places[0]);
    groups
}
