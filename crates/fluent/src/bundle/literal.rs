//! Literals as named arguments.

use std::sync::Arc;

use crate::fact::Number;

/// The literal value of a named argument: `"long"`, `2`.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    Text(Arc<str>),
    Number(Number),
}
