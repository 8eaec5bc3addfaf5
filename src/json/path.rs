//! Places in a JSON text: the path of an offset, which a form understands, and the line of a path, which
//! an editor does.

use rustc_hash::FxHashMap;

/// The path of the value in which `offset` (in bytes) lies, such as `plan.cohorts[0].discount`;
/// empty at the top.
///
/// A library that tracks the path while reading costs more to download than all of the requests'
/// readers together; a failed request may as well be walked once more.
#[must_use]
pub fn path_at(json: &str, offset: usize) -> String {
    let bytes = &json.as_bytes()[..offset.min(json.len())];
    let mut steps = PathSteps::default();
    let mut at = 0;
    while at < bytes.len() {
        at = steps.past(bytes, at);
    }
    steps.path()
}

/// Index of where each value of a JSON text begins.
#[derive(Debug)]
pub struct Places<'a> {
    json: &'a str,
    offsets: FxHashMap<String, usize>,
}

impl<'a> Places<'a> {
    /// The places of `json`, which must be sound.
    #[must_use]
    pub fn of(json: &'a str) -> Self {
        let bytes = json.as_bytes();
        let (mut steps, mut offsets) = (PathSteps::default(), FxHashMap::default());
        let mut at = 0;
        while at < bytes.len() {
            let next = steps.past(bytes, at);
            // An entry begins at its key; an element after the bracket or the comma.
            let begins = if bytes[at] == b'"' { at } else { next };
            if matches!(bytes[at], b'"' | b'[' | b',') {
                let path = steps.path();
                if !path.is_empty() {
                    offsets.entry(path).or_insert(begins);
                }
            }
            at = next;
        }
        Self { json, offsets }
    }

    /// Line and column, from 1, of the value at `path`, or else of the nearest around it that there is.
    #[must_use]
    pub fn line_of(&self, path: &str) -> (usize, usize) {
        let mut path = path;
        let begins = loop {
            match (self.offsets.get(path), path.rfind(['.', '['])) {
                (Some(&at), _) => break at,
                (None, Some(shorter)) => path = &path[..shorter],
                (None, None) => break 0,
            }
        };
        let spaces = self.json[begins..].find(|it: char| !it.is_whitespace()).unwrap_or(0);
        let before = &self.json[..begins + spaces];
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

enum PathStep {
    Key(Option<String>),
    Index(usize),
}

/// The way from the top of a text to where a reader stands.
#[derive(Default)]
struct PathSteps(Vec<PathStep>);

impl PathSteps {
    /// Reads what stands at `at`; gives where to go on.
    fn past(&mut self, bytes: &[u8], mut at: usize) -> usize {
        match bytes[at] {
            b'{' => self.0.push(PathStep::Key(None)),
            b'[' => self.0.push(PathStep::Index(0)),
            b'}' | b']' => drop(self.0.pop()),
            b',' => match self.0.last_mut() {
                Some(PathStep::Index(index)) => *index += 1,
                Some(PathStep::Key(key)) => *key = None,
                None => {}
            },
            b'"' => {
                let from = at + 1;
                at = end_of_text(bytes, from);
                if let Some(PathStep::Key(key @ None)) = self.0.last_mut() {
                    *key = bytes.get(from..at).map(|name| String::from_utf8_lossy(name).into_owned());
                }
            }
            _ => {}
        }
        at + 1
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.0 {
            match step {
                PathStep::Index(index) => path = format!("{path}[{index}]"),
                PathStep::Key(Some(key)) if path.is_empty() => path.clone_from(key),
                PathStep::Key(Some(key)) => path = path + "." + key,
                PathStep::Key(None) => {}
            }
        }
        path
    }
}

/// The offset of the quote that ends the text beginning at `from`.
fn end_of_text(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::{Places, path_at};

    #[test]
    fn the_path_leads_to_the_value_an_offset_is_in() {
        let json =
            r#"{"a":1,"book":{"plan":{"name":"x\",{[","cohorts":[{"spend":"5"},{"mix":[1,2,"no"]}]}},"z":[]}"#;
        let at = |needle: &str| path_at(json, json.find(needle).map_or(0, |at| at + needle.len()));
        assert_eq!(at(r#""5""#), "book.plan.cohorts[0].spend");
        assert_eq!(at(r#""no""#), "book.plan.cohorts[1].mix[2]");
        assert_eq!(at(r#"x\",{[""#), "book.plan.name");
        assert_eq!(at(r#""z":["#), "z[0]");
        assert_eq!(path_at(json, 0), "");
        assert_eq!(path_at(json, json.len() + 9), "");
    }

    #[test]
    fn a_path_leads_to_its_line_or_to_the_nearest_there_is() {
        let json = "{ \"id\": \"x\",\n  \"rates\": [\n    { \"é\": [1], \"rate\": \"15\" },\n    { \"rate\": \"0.1\" }\n  ]\n}";
        let places = Places::of(json);
        assert_eq!(places.line_of("id"), (1, 3));
        assert_eq!(places.line_of("rates[0].rate"), (3, 17));
        assert_eq!(places.line_of("rates[1]"), (4, 5));
        assert_eq!(places.line_of("rates[1].bands[2].from"), (4, 5));
        assert_eq!(places.line_of("rates[7].rate"), (2, 3));
        assert_eq!(places.line_of("gone"), (1, 1));
        assert_eq!(places.line_of(""), (1, 1));
    }
}
