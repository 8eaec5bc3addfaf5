//! Laws of every question, tried on many, and cut down to the least that breaks one.

use std::env;
use std::panic::{self, AssertUnwindSafe};

use partner_calculator::answer::Answer;
use proptest::test_runner::{Config as ProptestConfig, RngSeed};
use serde_json::Value;

use super::draw::Draw;
use super::question::Question;

/// Verdict of a law: broken, with a description; or kept, with whether the question was one that it speaks of.
pub type Verdict = Result<bool, String>;

/// A law's verdict where it has nothing to say.
pub const SILENT: Verdict = Ok(false);

/// A law's verdict where it holds.
pub const HOLDS: Verdict = Ok(true);

const PANICS: &str = "it panics";

/// Multiple of the usual number of draws; `None` when the fixed ones are tried.
fn times() -> Option<u64> {
    env::var("LAWS").ok().and_then(|times| times.parse().ok())
}

/// As many cases, of fixed seeds, for laws over what a strategy draws.
pub fn config(cases: u32) -> ProptestConfig {
    let (times, seed) = times().map_or((1, 0), |times| (times, 1));
    let cases = u32::try_from(u64::from(cases) * times).expect("some millions at most");
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(seed),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Tries `law` on this many questions (`LAWS=20` in the environment: on twenty times as many others) and shows the least
/// that breaks it. A law that hardly any question reaches proves nothing: one in a hundred must.
pub fn holds(tries: u64, draw: fn(&mut Draw) -> Question, law: impl Fn(&Question, &Answer) -> Verdict) {
    let seeds = times().map_or(0..tries, |times| 1_000_000..1_000_000 + tries * times);
    let many = seeds.end - seeds.start;
    let mut spoke = 0;
    for seed in seeds {
        let question = draw(&mut Draw::new(seed));
        match tried(&question, &law) {
            Ok(reached) => spoke += u64::from(reached),
            Err(wrong) => {
                // What panics is cut down to what panics, what is wrong to what is wrong.
                let least = cut_down(question, |part| match tried(part, &law) {
                    Ok(_) => false,
                    Err(other) => (other == PANICS) == (wrong == PANICS),
                });
                panic!("seed {seed}: {}\n{least:?}", tried(&least, &law).expect_err("it breaks the law"));
            }
        }
    }
    assert!(spoke * 100 >= many, "the law speaks of {spoke} of {many} questions");
}

fn tried(question: &Question, law: &impl Fn(&Question, &Answer) -> Verdict) -> Verdict {
    let run = || question.answer().map_or(SILENT, |answer| law(question, &answer));
    panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| Err(PANICS.to_owned()))
}

/// Cuts off whatever is not needed to stay `broken`: entries of objects and lists, then digits of figures.
fn cut_down(question: Question, broken: impl Fn(&Question) -> bool) -> Question {
    let mut least = question;
    loop {
        let before = least.clone();
        let mut paths = Vec::new();
        walk(&least.0, &mut String::new(), &mut paths);
        // From the end, so that what is cut off moves no path before it.
        for path in paths.into_iter().rev() {
            for smaller in smaller(&least.0, &path) {
                let part = Question(smaller);
                if part != least && broken(&part) {
                    least = part;
                    break;
                }
            }
        }
        if least == before {
            return least;
        }
    }
}

fn walk(value: &Value, path: &mut String, paths: &mut Vec<String>) {
    let length = path.len();
    let mut down = |key: &str, inner: &Value| {
        path.push('/');
        path.push_str(key);
        paths.push(path.clone());
        walk(inner, path, paths);
        path.truncate(length);
    };
    match value {
        Value::Object(entries) => entries.iter().for_each(|(key, inner)| down(key, inner)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, inner)| down(&at.to_string(), inner)),
        _ => {}
    }
}

/// The document without what is at `path`, then with plainer figures there.
fn smaller(whole: &Value, path: &str) -> Vec<Value> {
    let (parent, key) = path.rsplit_once('/').expect("a path");
    let mut cut = Vec::new();
    let mut without = whole.clone();
    match without.pointer_mut(parent) {
        Some(Value::Object(entries)) => drop(entries.remove(key)),
        Some(Value::Array(items)) => {
            let at: usize = key.parse().expect("a place");
            if at < items.len() {
                items.remove(at);
            }
        }
        _ => return cut,
    }
    cut.push(without);
    let plain = match whole.pointer(path) {
        Some(Value::String(text)) if text.parse::<f64>().is_ok() => {
            ["0", "1", "100", "1000", "0.1", "0.5"].map(Value::from).to_vec()
        }
        Some(Value::Number(_)) => [0, 1, 2, 3].map(Value::from).to_vec(),
        _ => Vec::new(),
    };
    // Never back to a figure that is no plainer.
    let size = |value: &Value| value.to_string().len();
    let now = whole.pointer(path).map_or(0, size);
    for figure in plain.into_iter().filter(|figure| size(figure) < now) {
        let mut other = whole.clone();
        if let Some(place) = other.pointer_mut(path) {
            *place = figure;
            cut.push(other);
        }
    }
    cut
}
