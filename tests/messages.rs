//! Words and codes fit each other: every message of the engine has words, which show each of its arguments and no
//! others.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use partner_calculator::message::ArgumentKind;
use partner_calculator::words::FAMILIES;

/// Messages that the page says of a message it does not know.
const FALLBACK: &str = "other";

/// The patterns of a file, by name: a message, or a term with a dash before it.
type Patterns<'s> = BTreeMap<String, Pattern<&'s str>>;

/// Parts of a message.
#[derive(Debug, Default)]
struct Made {
    /// Arguments it shows or chooses by.
    arguments: BTreeSet<String>,
    /// Keys of the variants that an argument chooses between.
    keys: BTreeMap<String, BTreeSet<String>>,
    /// Other messages it stands on.
    references: BTreeSet<String>,
}

fn patterns<'s>(file: &str, text: &'s str) -> Patterns<'s> {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let entries = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            Some((message.id.name.to_owned(), message.value.unwrap_or_else(|| panic!("{file}: no text"))))
        }
        Entry::Term(term) => Some((format!("-{}", term.id.name), term.value)),
        _ => None,
    });
    entries.collect()
}

fn walk(pattern: &Pattern<&str>, patterns: &Patterns<'_>, made: &mut Made) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => inside(inline, patterns, made),
            Expression::Select { selector, variants } => {
                inside(selector, patterns, made);
                if let InlineExpression::VariableReference { id } = selector {
                    let keys = variants.iter().map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    });
                    made.keys.entry(id.name.to_owned()).or_default().extend(keys);
                }
                for variant in variants {
                    walk(&variant.value, patterns, made);
                }
            }
        }
    }
}

fn inside(inline: &InlineExpression<&str>, patterns: &Patterns<'_>, made: &mut Made) {
    let name = match inline {
        InlineExpression::VariableReference { id } => {
            made.arguments.insert(id.name.to_owned());
            return;
        }
        InlineExpression::MessageReference { id, .. } => id.name.to_owned(),
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::FunctionReference { id, .. } => {
            panic!("an argument of the engine says itself what it is, so {} has nothing to do", id.name)
        }
        _ => return,
    };
    walk(&patterns[&name], patterns, made);
    made.references.insert(name);
}

fn languages() -> Vec<String> {
    let folders = fs::read_dir("www/messages").unwrap().map(|entry| entry.unwrap());
    folders.filter(|it| it.path().is_dir()).map(|it| it.file_name().into_string().unwrap()).collect()
}

#[test]
fn every_message_has_words_with_its_arguments() {
    let mut wrong = Vec::new();
    for language in languages() {
        for (family, tables) in FAMILIES {
            let file = format!("www/messages/{language}/{family}.ftl");
            let Ok(text) = fs::read_to_string(&file) else {
                wrong.push(format!("{file}: is missing"));
                continue;
            };
            let patterns = patterns(&file, &text);
            let mut needed: BTreeSet<String> = [FALLBACK.to_owned()].into();
            for (code, arguments) in tables.concat() {
                needed.insert(code.to_owned());
                let Some(pattern) = patterns.get(code) else {
                    wrong.push(format!("{file}: {code} has no words"));
                    continue;
                };
                let mut made = Made::default();
                walk(pattern, &patterns, &mut made);
                needed.extend(made.references);
                let given: BTreeSet<String> = arguments.iter().map(|(name, _)| (*name).to_owned()).collect();
                if made.arguments != given {
                    wrong.push(format!("{file}: {code} shows {:?}, and is given {given:?}", made.arguments));
                }
                for (name, kind) in arguments {
                    let ArgumentKind::Word(words) = kind else { continue };
                    let keys = made.keys.remove(*name).unwrap_or_default();
                    let words: BTreeSet<String> = words.iter().map(|&word| word.to_owned()).collect();
                    if keys != words {
                        wrong.push(format!("{file}: {code} chooses by {name} between {keys:?}, not {words:?}"));
                    }
                }
            }
            let left = patterns.keys().filter(|name| !needed.contains(*name));
            wrong.extend(left.map(|name| format!("{file}: no message of the engine is {name}")));
        }
    }
    // Another language may lag: the page says in English what it lacks, and its own tests hold it to English.
    let (english, other): (Vec<_>, Vec<_>) = wrong.into_iter().partition(|it| it.starts_with("www/messages/en/"));
    println!("{}", other.join("\n"));
    assert!(english.is_empty(), "\n{}", english.join("\n"));
}

/// Families whose messages stand inside those of another: the page looks all of them up at once.
const TOGETHER: [&str; 3] = ["lines", "settlement", "workings"];

#[test]
fn a_message_inside_another_is_told_by_its_code_alone() {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for family in TOGETHER {
        let file = format!("www/messages/en/{family}.ftl");
        let text = fs::read_to_string(&file).unwrap();
        for name in patterns(&file, &text).into_keys().filter(|name| name != FALLBACK) {
            let before = known.insert(name.clone(), family);
            assert!(before.is_none(), "{name} is in {family} and in {before:?}");
        }
    }
}

#[test]
fn codes_and_arguments_are_named_as_they_are_sent() {
    for (family, tables) in FAMILIES {
        let table = tables.concat();
        let codes: BTreeSet<&str> = table.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes.len(), table.len(), "{family} says one code twice");
        for (code, arguments) in table {
            assert!(code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{family}: {code}");
            for (name, _) in arguments {
                assert!(*name != "code" && name.bytes().all(|byte| byte.is_ascii_lowercase()), "{code}: {name}");
            }
        }
    }
}
