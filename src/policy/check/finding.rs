//! How the rules report: places in a programme, and sentences about them.

use core::fmt;

use super::{Code, Severity};

/// Something wrong with a programme, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule is broken.
    pub code: Code,
    /// Where, such as `incentive[2].rates[0].bands[1].from`; empty for the whole programme.
    pub path: String,
    /// What was given, what is allowed, what to do. Lower case, no full stop.
    pub message: String,
}

impl Finding {
    /// Whether it forbids the use of the programme.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.path, self.code, self.message)
    }
}

/// A place in a programme.
#[derive(Clone, Debug, Default)]
pub(super) struct Place(String);

impl Place {
    /// The entry `index` of the list `key` at the top of the file.
    pub(super) fn top(key: &str, index: usize) -> Self {
        Self::default().item(key, index)
    }

    /// What is under `key`.
    pub(super) fn key(&self, key: &str) -> Self {
        Self(if self.0.is_empty() { key.to_owned() } else { format!("{}.{key}", self.0) })
    }

    /// The entry `index` of the list under `key`.
    pub(super) fn item(&self, key: &str, index: usize) -> Self {
        Self(format!("{}[{index}]", self.key(key).0))
    }
}

/// A sentence about a place, and the rule it belongs to.
pub(super) trait Fault: fmt::Display {
    fn code(&self) -> Code;
}

/// Findings as they are gathered.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Reports `fault` at `place`.
    pub(super) fn add(&mut self, place: &Place, fault: &impl Fault) {
        self.0.push(Finding { code: fault.code(), path: place.0.clone(), message: fault.to_string() });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn into_vec(self) -> Vec<Finding> {
        self.0
    }
}

/// The sentences of one subject, each beside the code it belongs to.
macro_rules! faults {
    ($(#[$meta:meta])* $name:ident { $($variant:ident { $($field:ident: $type:ty),* } = $code:ident $sentence:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug)]
        enum $name {
            $($variant { $($field: $type,)* },)*
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self {
                    $(Self::$variant { $($field,)* } => write!(f, $sentence),)*
                }
            }
        }

        impl $crate::policy::check::finding::Fault for $name {
            fn code(&self) -> $crate::policy::check::Code {
                match self {
                    $(Self::$variant { .. } => $crate::policy::check::Code::$code,)*
                }
            }
        }
    };
}

pub(super) use faults;

/// "a, b or c"; only the first dozen of many.
pub(super) fn choices<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    match names.as_slice() {
        [] => "nothing".to_owned(),
        [only] => (*only).to_owned(),
        [first @ .., last] if first.len() < 12 => format!("{} or {last}", first.join(", ")),
        many => format!("{} or one of {} more", many[..12].join(", "), many.len() - 12),
    }
}
