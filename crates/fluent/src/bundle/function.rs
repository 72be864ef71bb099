//! Functions that messages may call.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::fact::Fact;
use crate::locale::Locale;

/// A call of a custom function, with its arguments evaluated.
#[derive(Debug)]
pub struct FunctionCall<'c> {
    /// The arguments without a name, in order.
    pub positional: &'c [Fact],
    /// The named arguments: literals of the message.
    pub named: &'c [(&'c str, Fact)],
    /// The locale of the message.
    pub locale: &'c Locale,
}

impl FunctionCall<'_> {
    /// The named argument of that name.
    pub fn named(&self, name: &str) -> Option<&Fact> {
        self.named.iter().find(|(known, _)| *known == name).map(|(_, fact)| fact)
    }
}

/// Why a custom function gave no value; the message that called it is broken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct FunctionError(
    /// What was wrong, for the author of the message.
    pub String,
);

pub(super) type Body = dyn Fn(&FunctionCall<'_>) -> Result<Fact, FunctionError> + Send + Sync;

/// The custom functions of a bundle, by name.
#[derive(Clone, Default)]
pub struct Functions {
    by_name: Arc<BTreeMap<String, Arc<Body>>>,
}

impl Functions {
    /// No custom functions: `NUMBER`, `DATETIME`, `LIST` and `NAME` are always there.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a function; names are capitals, digits, `_` and `-`, as Fluent's grammar says.
    #[must_use]
    pub fn with(
        mut self,
        name: impl Into<String>,
        body: impl Fn(&FunctionCall<'_>) -> Result<Fact, FunctionError> + Send + Sync + 'static,
    ) -> Self {
        Arc::make_mut(&mut self.by_name).insert(name.into(), Arc::new(body));
        self
    }

    pub(super) fn get(&self, name: &str) -> Option<&Body> {
        self.by_name.get(name).map(AsRef::as_ref)
    }

    /// The names of the custom functions, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }
}

impl fmt::Debug for Functions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.by_name.keys()).finish()
    }
}
