//! Custom functions, which messages can call.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::fact::Fact;
use crate::locale::Locale;

/// A call of a custom function with evaluated arguments; the input of a function of [`Functions`].
#[derive(Debug)]
#[non_exhaustive]
pub struct FunctionCall<'c> {
    /// The arguments without a name, in order.
    pub positional: &'c [Fact],
    /// The named arguments, which are literals in Fluent.
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

/// The error of a custom function; it breaks the message that called the function.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct FunctionError(
    /// The reason, for the author of the message.
    pub String,
);

pub(super) type Body = dyn Fn(&FunctionCall<'_>) -> Result<Fact, FunctionError> + Send + Sync;

/// The custom functions of a bundle, by name.
///
/// ```
/// use depeche_fluent::Fact;
/// use depeche_fluent::bundle::{Arguments, Bundle, FunctionError, Functions, Resource};
/// use depeche_fluent::diagnostic::SourceFile;
///
/// let functions = Functions::new().with("YEAR", |call| match call.positional {
///     [Fact::Date(date)] => Ok(Fact::Year(date.year())),
///     _ => Err(FunctionError("YEAR takes one date".to_owned())),
/// });
/// let file = SourceFile::new("fr/une.ftl", "since = depuis { YEAR($founded) }\n");
/// let resource = Resource::new(&file);
/// let bundle = Bundle::builder("fr".parse()?).functions(functions).resource(resource).build();
/// let founded = Fact::from(depeche_fluent::jiff::civil::date(1923, 9, 7));
/// let text = bundle.format("since", None, &Arguments::from_iter([("founded", founded)]));
/// assert_eq!(text.as_deref(), Ok("depuis 1923"));
/// # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Default)]
pub struct Functions {
    by_name: Arc<BTreeMap<String, Arc<Body>>>,
}

impl Functions {
    /// Without custom functions; `NUMBER`, `DATETIME`, `LIST` and `NAME` are always available.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a function, or replaces the one of that name. By Fluent's grammar names consist of
    /// capitals, digits, `_` and `-`.
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
