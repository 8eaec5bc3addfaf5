//! The partner's own figures, in place of a programme's.
