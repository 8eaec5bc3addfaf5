//! Where in a JSON text a reader stopped, as a path a form understands.

/// The path of the value in which `offset` (in bytes) lies, such as `plan.cohorts[0].discount`;
/// empty at the top.
///
/// A library that tracks the path while reading costs more to download than all of the requests'
/// readers together; a failed request may as well be walked once more.
#[must_use]
pub fn path_at(json: &str, offset: usize) -> String {
    let bytes = &json.as_bytes()[..offset.min(json.len())];
    let mut steps: Vec<Step> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'{' => steps.push(Step::Key(None)),
            b'[' => steps.push(Step::Index(0)),
            b'}' | b']' => drop(steps.pop()),
            b',' => match steps.last_mut() {
                Some(Step::Index(index)) => *index += 1,
                Some(Step::Key(key)) => *key = None,
                None => {}
            },
            b'"' => {
                let from = at + 1;
                at = end_of_text(bytes, from);
                if let Some(Step::Key(key @ None)) = steps.last_mut() {
                    *key = json.get(from..at).map(ToOwned::to_owned);
                }
            }
            _ => {}
        }
        at += 1;
    }
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Index(index) => path = format!("{path}[{index}]"),
            Step::Key(Some(key)) if path.is_empty() => path = key,
            Step::Key(Some(key)) => path = path + "." + &key,
            Step::Key(None) => {}
        }
    }
    path
}

enum Step {
    Key(Option<String>),
    Index(usize),
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
    use super::path_at;

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
}
