//! Texts read and refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{ReadError, Refused, ValueKind, find, read};

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Deal {
    first_month: u32,
    #[serde(default)]
    note: Option<String>,
    #[serde(default)]
    paid: bool,
    #[serde(default)]
    kinds: BTreeMap<String, Vec<Kind>>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    New,
    Other(String),
    Of { days: u8 },
}

fn refused<T: serde::de::DeserializeOwned + core::fmt::Debug>(text: &str) -> (ReadError, &str) {
    let Refused { error, at } = read::<T>(text).expect_err("this is refused");
    (error, &text[..at])
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

fn wrong_kind(wanted: ValueKind, given: &str) -> ReadError {
    ReadError::WrongKind { wanted, given: given.to_owned() }
}

#[test]
fn every_kind_of_value_is_read() {
    let text = r#" { "note" : "caf\u00e9 \"\\" , "first-month":7,"paid":true, "kinds": {
        "a,}": [ "new", {"other":"}"} , { "of" : {"days" : 30} } ], "": [] } } "#;
    let deal: Deal = read(text).unwrap();
    assert_eq!((deal.first_month, deal.note.as_deref(), deal.paid), (7, Some("café \"\\"), true));
    assert_eq!(deal.kinds["a,}"], [Kind::New, Kind::Other("}".to_owned()), Kind::Of { days: 30 }]);
    assert!(deal.kinds[""].is_empty());
    assert_eq!(read::<Deal>(r#"{"first-month":0,"note":null}"#).unwrap().note, None);
}

#[test]
fn an_escape_stands_for_its_character() {
    let text = r#"{"first-month":1,"note":"\ud83d\ude00\u00e9x\b\f\n\r\t\/\\\"\u0041"}"#;
    let deal: Deal = read(text).unwrap();
    assert_eq!(deal.note.as_deref(), Some("\u{1f600}\u{e9}x\u{8}\u{c}\n\r\t/\\\"A"));
    for half in [r"\ud83d", r"\ud83dx", r"\ud83d\u0041", r"\ude00", r"\ud83d\ud83d"] {
        let text = format!(r#"{{"first-month":1,"note":"{half}"}}"#);
        assert_eq!(refused::<Deal>(&text).0, ReadError::HalfCharacter, "{half}");
    }
}

#[test]
fn fields_stand_in_any_order() {
    let text = r#"{"kinds":{"]":[{"of":{"days":1}}]},"paid":true,"note":"}","first-month":9}"#;
    let deal: Deal = read(text).unwrap();
    assert_eq!((deal.first_month, deal.note.as_deref(), deal.paid), (9, Some("}"), true));
    assert_eq!(deal.kinds["]"], [Kind::Of { days: 1 }]);
}

#[test]
fn a_value_is_found_where_it_stands() {
    let text = r#"{"rates": [{"rate":"1"}, {"up-to" : {} ,"rate":["}", 7 ]}], "last":null}"#;
    let at = |path: &str| find(text, path.split('/')).map(|range| &text[range]);
    assert_eq!(at("rates/1/rate"), Some(r#"["}", 7 ]"#));
    assert_eq!(at("rates/1/rate/1"), Some("7"));
    assert_eq!(at("rates/1/up-to"), Some("{}"));
    assert_eq!(at("last"), Some("null"));
    for nowhere in ["", "rate", "rates/2", "rates/01", "rates/x", "last/0", "rates/0/rate/0"] {
        assert_eq!(at(nowhere), None, "{nowhere}");
    }
}

#[test]
fn wrong_syntax_is_told_before_anything_else() {
    for (text, error, before) in [
        ("", ReadError::EndsEarly, ""),
        (r#"{"stray":1"#, ReadError::EndsEarly, r#"{"stray":1"#),
        ("{\"stray\":1,\n}", ReadError::NotJson, "{\"stray\":1,\n}"),
        (r#"{"first-month":07}"#, ReadError::NotJson, r#"{"first-month":07"#),
        (r#"{"first-month":7} x"#, ReadError::NotJson, r#"{"first-month":7} x"#),
    ] {
        assert_eq!(refused::<Deal>(text), (error, before));
    }
    assert_eq!(refused::<Deal>(r#"{"first-month":7,"note":"\ud800"}"#).0, ReadError::HalfCharacter);
}

#[test]
fn a_wrong_shape_is_told_where_it_begins() {
    let known = || words(&["new", "other", "of"]);
    for (text, error, before) in [
        ("[7]", wrong_kind(ValueKind::Object, "[…]"), ""),
        (r#"{"note":"x"}"#, ReadError::MissingKey { key: "first-month".to_owned() }, r#"{"note":"x"}"#),
        (
            r#"{"first-month":7,"first-month":7}"#,
            ReadError::RepeatedKey { key: "first-month".to_owned() },
            r#"{"first-month":7,"first-month""#,
        ),
        (r#"{"first-month":1.5}"#, wrong_kind(ValueKind::Whole, "1.5"), r#"{"first-month":1.5"#),
        (r#"{"first-month":-1}"#, wrong_kind(ValueKind::Whole, "-1"), r#"{"first-month":-1"#),
        (
            r#"{"first-month":4294967296}"#,
            wrong_kind(ValueKind::Whole, "4294967296"),
            r#"{"first-month":4294967296"#,
        ),
        (r#"{"first-month":"7"}"#, wrong_kind(ValueKind::Whole, "\"7\""), r#"{"first-month":"7""#),
        (
            r#"{"first-month":7,"paid":null}"#,
            wrong_kind(ValueKind::Flag, "null"),
            r#"{"first-month":7,"paid":null"#,
        ),
        (
            r#"{"paid":true,"stray":"first-month","first-month":7}"#,
            ReadError::UnknownKey {
                given: "stray".to_owned(),
                known: words(&["first-month", "note", "paid", "kinds"]),
            },
            r#"{"paid":true,"stray""#,
        ),
        (
            r#"{"first-month":7,"kinds":{"a":[{"of":{}}]}}"#,
            ReadError::MissingKey { key: "days".to_owned() },
            r#"{"first-month":7,"kinds":{"a":[{"of":{}"#,
        ),
        (
            r#"{"first-month":7,"kinds":{"a":["old"]}}"#,
            ReadError::UnknownWord { given: "old".to_owned(), known: known() },
            r#"{"first-month":7,"kinds":{"a":["old""#,
        ),
        (
            r#"{"first-month":7,"kinds":{"a":[5]}}"#,
            ReadError::UnknownWord { given: "5".to_owned(), known: known() },
            r#"{"first-month":7,"kinds":{"a":[5"#,
        ),
        (
            r#"{"first-month":7,"kinds":{"a":[{}]}}"#,
            ReadError::NotOneKey { known: known() },
            r#"{"first-month":7,"kinds":{"a":[{}"#,
        ),
        (
            r#"{"first-month":7,"kinds":{"a":[{"other":"","of":{}}]}}"#,
            ReadError::NotOneKey { known: known() },
            r#"{"first-month":7,"kinds":{"a":[{"other":"","#,
        ),
    ] {
        assert_eq!(refused::<Deal>(text), (error, before));
    }
    assert!(read::<Deal>(r#"{"first-month":7,"kinds":{"a":[{"new":1}]}}"#).is_err());
    assert!(read::<Deal>(r#"{"first-month":7,"kinds":{"a":["other"]}}"#).is_err());
}

#[test]
fn brackets_within_brackets_come_to_an_end() {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Within {
        #[allow(dead_code, reason = "read, and that is all")]
        within: Option<Box<Within>>,
    }
    let deep = |depth: usize| format!("{}null{}", r#"{"within":"#.repeat(depth), "}".repeat(depth));
    assert!(read::<Within>(&deep(127)).is_ok());
    assert_eq!(refused::<Within>(&deep(128)).0, ReadError::TooDeep);
}
