//! What a reader of texts says, in words that say what to do.

/// The longest programme that is read, in bytes: ten times the longest that is shipped.
pub const LONGEST_TEXT: usize = 1_000_000;

/// The message of a reader, and where it speaks as a parser does, what to do about it.
#[must_use]
pub fn plainly(message: &str) -> String {
    let unquoted = ["`nan`", "`inf`", "`true`", "`false`"].iter().any(|word| message.contains(word));
    if let Some(field) = message.strip_prefix("missing field ") {
        format!("{field} is missing here: write it")
    } else if let Some(field) = message.strip_prefix("duplicate field ") {
        format!("{field} stands here twice: keep one of them")
    } else if message == "duplicate key" {
        "this key stands here twice: keep one of them".to_owned()
    } else if let Some((field, known)) = split(message, "unknown field ") {
        format!("{field} does not belong here: move it to the table or row it is for, or write one of {known}")
    } else if let Some((word, known)) = split(message, "unknown variant ") {
        format!("{word} is no choice here: write one of {known}")
    } else if message.starts_with("wanted exactly 1 element") {
        "one of several is wanted here: name exactly one".to_owned()
    } else if message.starts_with("recursion limit exceeded") || message.starts_with("cannot recurse further") {
        "brackets stand in brackets deeper than any programme needs: unnest them".to_owned()
    } else if message.starts_with("invalid type: map, expected a day") {
        "a day stands in quotes, such as \"2027-01-31\"".to_owned()
    } else if let Some((found, wanted)) =
        message.strip_prefix("invalid type: ").and_then(|it| it.split_once(", expected "))
    {
        format!(
            "expected {wanted}, found {}",
            found.replace("floating point", "the number").replace("integer", "the number").replace('`', "")
        )
    } else if unquoted {
        format!("{message}: text stands in quotes")
    } else {
        message.to_owned()
    }
}

/// What is not known, and what is.
fn split<'a>(message: &'a str, unknown: &str) -> Option<(&'a str, &'a str)> {
    let (given, known) = message.strip_prefix(unknown)?.split_once(", expected ")?;
    Some((given, known.strip_prefix("one of ").unwrap_or(known)))
}
