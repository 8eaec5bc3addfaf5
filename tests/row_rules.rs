//! The checks of rows against a plain trial of every case.
//!
//! The checks merge the cases no row tells apart; here each case is tried by itself, on rows drawn
//! at random, and the two must agree on which rows tie and which are left nothing.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::collections::BTreeSet;
use std::fs;

use partner_calculator::policy::check::{self, RowViolation, Rule, Violation};
use partner_calculator::policy::schema::{Programme, Row};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::RngSeed;

const TIERS: [&str; 4] = ["silver", "gold", "platinum", ""];
const FAMILIES: [&str; 3] = ["compute", "storage", "consulting"];
const ACCOUNTS: [&str; 3] = ["open", "named", ""];
/// Kinds that rows may name; a sale may be of others too.
const KINDS: [&str; 3] = ["new", "renewal", "upgrade"];
const OTHER_KIND: &str = "migration";
const COUNTRIES: [(&str, &str); 4] = [("DK", "nordics"), ("SE", "nordics"), ("DE", ""), ("FR", "")];
const TAGS: [&[&str]; 4] = [&[], &["registered"], &["co-sold"], &["registered", "co-sold"]];
const AGES: [u32; 5] = [0, 5, 6, 12, 24];

/// One case: what a sale and its partner are.
struct Case {
    tier: &'static str,
    family: &'static str,
    account: &'static str,
    kind: &'static str,
    country: (&'static str, &'static str),
    tags: &'static [&'static str],
    age: u32,
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for tier in TIERS {
        for family in FAMILIES {
            for account in ACCOUNTS {
                for kind in KINDS.into_iter().chain([OTHER_KIND]) {
                    for country in COUNTRIES {
                        for tags in TAGS {
                            cases.extend(AGES.map(|age| Case { tier, family, account, kind, country, tags, age }));
                        }
                    }
                }
            }
        }
    }
    cases
}

fn fits(row: &Row, case: &Case) -> bool {
    let listed = |list: &[String], given: &str| list.is_empty() || list.iter().any(|entry| entry == given);
    let (code, group) = case.country;
    listed(&row.tiers, case.tier)
        && listed(&row.families, case.family)
        && listed(&row.classes, if case.family == "consulting" { "services" } else { "core" })
        && listed(&row.accounts, case.account)
        && listed(&row.kinds, case.kind)
        && (listed(&row.countries, code) || (!group.is_empty() && listed(&row.countries, group)))
        && row.tags.iter().all(|tag| case.tags.contains(&tag.as_str()))
        && row.age_from.is_none_or(|from| case.age >= from)
        && row.age_below.is_none_or(|below| case.age < below)
}

fn some(names: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    let none = Just(Vec::new());
    let some = subsequence(names, 1..names.len())
        .prop_map(|names| names.into_iter().map(str::to_owned).collect::<Vec<String>>());
    prop_oneof![2 => none, 1 => some]
}

prop_compose! {
    fn row()(
        tiers in some(&["silver", "gold", "platinum"]),
        families in some(&FAMILIES),
        classes in some(&["core", "services"]),
        accounts in some(&["open", "named"]),
        kinds in some(&KINDS),
        countries in some(&["nordics", "DK", "DE"]),
        tags in some(&["registered", "co-sold"]),
        ages in select(vec![(None, None), (None, None), (Some(6), None), (None, Some(12)), (Some(6), Some(12))]),
    ) -> Row {
        let (age_from, age_below) = ages;
        let rate = Some("0.1".parse().unwrap());
        Row { tiers, families, classes, accounts, kinds, countries, tags, age_from, age_below, rate, ..Row::default() }
    }
}

/// Pairs of rows that tie, and rows left without a case, by trying every case.
fn tried(rows: &[Row]) -> (BTreeSet<(usize, usize)>, BTreeSet<usize>) {
    let (mut ties, mut met, mut decided, mut beaten) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for case in cases() {
        let fitting: Vec<usize> = (0..rows.len()).filter(|index| fits(&rows[*index], &case)).collect();
        met.extend(fitting.iter().copied());
        let most = fitting.iter().map(|index| rows[*index].specificity()).max();
        let best: Vec<usize> =
            fitting.into_iter().filter(|index| Some(rows[*index].specificity()) == most).collect();
        decided.extend(best.first().copied());
        if let [first, second, ..] = best[..] {
            ties.insert((first, second));
            beaten.insert(second);
        }
    }
    let idle = met.into_iter().filter(|row| !decided.contains(row) && !beaten.contains(row)).collect();
    (ties, idle)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, rng_seed: RngSeed::Fixed(0), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_tie_or_idle_exactly_where_a_plain_trial_says(rows in prop::collection::vec(row(), 1..7)) {
        let text = fs::read_to_string("tests/refusals/policies/_base.toml").unwrap();
        let mut programme: Programme = toml::from_str(&text).unwrap();
        programme.discount[0].applies.roles.clear();
        programme.discount[0].rates.clone_from(&rows);
        let (mut ties, mut idle) = (BTreeSet::new(), BTreeSet::new());
        for finding in check::check(&programme) {
            match finding.rule() {
                Rule::AmbiguousRows => {
                    let Violation::Row(RowViolation::Tie { first, second, .. }) = finding.violation else {
                        panic!("{finding}")
                    };
                    ties.insert((first, second));
                }
                Rule::ShadowedRow => {
                    let index = finding.path.trim_start_matches("discount[0].rates[").trim_end_matches(']');
                    idle.insert(index.parse::<usize>().unwrap());
                }
                Rule::RepeatedEntry => {}
                _ => prop_assert!(false, "{finding}"),
            }
        }
        prop_assert_eq!((ties, idle), tried(&rows));
    }
}

#[test]
fn rows_beyond_the_sixty_fourth_are_judged_like_the_first() {
    let text = fs::read_to_string("tests/refusals/policies/_base.toml").unwrap();
    let mut programme: Programme = toml::from_str(&text).unwrap();
    let codes = ('A'..='Z').flat_map(|first| ('A'..='E').map(move |second| format!("{first}{second}")));
    let row = |code: String| Row { countries: vec![code], rate: Some("0.1".parse().unwrap()), ..Row::default() };
    programme.discount[0].rates = codes.take(130).map(row).collect();
    assert_eq!(check::check(&programme), []);
    programme.discount[0].rates.push(row("AA".to_owned()));
    programme.discount[0].rates.push(row("ZE".to_owned()));
    let found = check::check(&programme);
    let ties: Vec<(&str, usize, usize)> = found
        .iter()
        .map(|finding| match &finding.violation {
            Violation::Row(RowViolation::Tie { first, second, .. }) => (finding.path.as_str(), *first, *second),
            _ => panic!("{finding}"),
        })
        .collect();
    assert_eq!(ties, [("discount[0].rates[130]", 0, 130), ("discount[0].rates[131]", 129, 131)]);
}
