//! Texts read and refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Refused, Rule, find, read};

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

/// Passes over keys it does not know.
#[derive(Debug, PartialEq, Deserialize)]
struct Lenient {
    last: u8,
}

fn refused<T: serde::de::DeserializeOwned + core::fmt::Debug>(text: &str) -> (Rule, String, &str) {
    let Refused { rule, message, at } = read::<T>(text).expect_err("this is refused");
    (rule, message, &text[..at])
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
        assert_eq!(refused::<Deal>(&text).0, Rule::Syntax, "{half}");
    }
}

#[test]
fn a_type_may_pass_over_keys_it_does_not_know() {
    let text = r#"{"a":{"b":[1,{"c":"]"}],"d":[]},"e":-1.5e3,"f":null,"g":"}","last":9,"h":{}}"#;
    assert_eq!(read(text), Ok(Lenient { last: 9 }));
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
    for (text, message, before) in [
        ("", "EOF while parsing a value", ""),
        (r#"{"stray":1"#, "EOF while parsing an object", r#"{"stray":1"#),
        ("{\"stray\":1,\n}", "key must be a string", "{\"stray\":1,\n}"),
        (r#"{"first-month":07}"#, "invalid number", r#"{"first-month":07"#),
        (r#"{"first-month":7} x"#, "trailing characters", r#"{"first-month":7} x"#),
    ] {
        assert_eq!(refused::<Deal>(text), (Rule::Syntax, message.to_owned(), before));
    }
    let (rule, message, _) = refused::<Deal>(r#"{"first-month":7,"note":"\ud800"}"#);
    assert_eq!((rule, message.as_str()), (Rule::Syntax, "unexpected end of hex escape"));
}

#[test]
fn a_wrong_shape_is_told_where_it_begins() {
    for (text, message, before) in [
        ("[7]", "expected an object, found a list", ""),
        (r#"{"note":"x"}"#, "missing field `first-month`", r#"{"note":"x"}"#),
        (
            r#"{"first-month":7,"first-month":7}"#,
            "duplicate field `first-month`",
            r#"{"first-month":7,"first-month""#,
        ),
        (r#"{"first-month":1.5}"#, "expected a whole number, found the number 1.5", r#"{"first-month":1.5"#),
        (r#"{"first-month":-1}"#, "expected a whole number, found the number -1", r#"{"first-month":-1"#),
        (
            r#"{"first-month":4294967296}"#,
            "expected a whole number, found the number 4294967296",
            r#"{"first-month":4294967296"#,
        ),
        (r#"{"first-month":"7"}"#, "expected a whole number, found the text \"7\"", r#"{"first-month":"7""#),
        (r#"{"paid":null}"#, "expected true or false, found `null`", r#"{"paid":null"#),
        (
            r#"{"kinds":{"a":["old"]}}"#,
            "unknown variant `old`, expected one of `new`, `other`, `of`",
            r#"{"kinds":{"a":["old""#,
        ),
        (
            r#"{"kinds":{"a":[5]}}"#,
            "expected one of `new`, `other`, `of`, found the number 5",
            r#"{"kinds":{"a":[5"#,
        ),
        (
            r#"{"kinds":{"a":[{}]}}"#,
            "expected an object with one key, one of `new`, `other`, `of`",
            r#"{"kinds":{"a":[{}"#,
        ),
        (
            r#"{"kinds":{"a":[{"other":"","of":{}}]}}"#,
            "expected an object with one key, one of `new`, `other`, `of`",
            r#"{"kinds":{"a":[{"other":"","#,
        ),
    ] {
        assert_eq!(refused::<Deal>(text), (Rule::Shape, message.to_owned(), before));
    }
    assert!(read::<Deal>(r#"{"first-month":7,"kinds":{"a":[{"new":1}]}}"#).is_err());
    assert!(read::<Deal>(r#"{"first-month":7,"kinds":{"a":["other"]}}"#).is_err());
}

#[test]
fn brackets_within_brackets_come_to_an_end() {
    let deep = |depth: usize| format!(r#"{{"skipped":{}{},"last":1}}"#, "[".repeat(depth), "]".repeat(depth));
    assert!(read::<Lenient>(&deep(126)).is_ok());
    let too_deep = deep(127);
    let (rule, message, _) = refused::<Lenient>(&too_deep);
    assert_eq!((rule, message.as_str()), (Rule::Syntax, "recursion limit exceeded"));
}
