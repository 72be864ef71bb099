//! Bounds on the work that one message may cause.

/// Bounds on parsing an entry and resolving a message. A message beyond one of them is broken, as
/// after any other error; the defaults are far above what written text needs.
///
/// ```
/// use depeche_fluent::bundle::{Arguments, Bundle, Limits, Resource};
/// use depeche_fluent::diagnostic::SourceFile;
///
/// let file = SourceFile::new("fr/vote.ftl", "lead = { $countries }\n");
/// let bundle = Bundle::builder("fr".parse()?)
///     .resource(Resource::new(&file))
///     .limits(Limits::default().output(1_000))
///     .build();
/// let arguments = Arguments::from_iter([("countries", "Maroc, ".repeat(200).as_str())]);
/// let errors = bundle.format("lead", None, &arguments).unwrap_err();
/// assert_eq!(errors[0].rule.name(), "output-limit");
/// # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How many `{` may be open inside each other in one entry of a file; 64 by default.
    pub nesting: usize,
    /// How many messages and terms may refer to each other in a chain; 64 by default.
    pub depth: usize,
    /// How many bytes may be written for one message, its selectors included; 4 MiB by default.
    pub output: usize,
    /// How many pattern elements may be visited for one message; 1,000,000 by default.
    pub work: usize,
}

impl Limits {
    /// Sets how many `{` may be open inside each other in one entry of a file.
    #[must_use]
    pub fn nesting(mut self, nesting: usize) -> Self {
        self.nesting = nesting;
        self
    }

    /// Sets how many messages and terms may refer to each other in a chain.
    #[must_use]
    pub fn depth(mut self, depth: usize) -> Self {
        self.depth = depth;
        self
    }

    /// Sets how many bytes may be written for one message.
    #[must_use]
    pub fn output(mut self, bytes: usize) -> Self {
        self.output = bytes;
        self
    }

    /// Sets how many pattern elements may be visited for one message.
    #[must_use]
    pub fn work(mut self, elements: usize) -> Self {
        self.work = elements;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { nesting: crate::ftl::MAX_NESTING, depth: 64, output: 4 << 20, work: 1_000_000 }
    }
}
