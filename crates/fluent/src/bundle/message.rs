//! One message of a bundle.

use super::program::{Element, Entry, Pattern};
use super::resolve::Resolver;
use super::{Arguments, Bundle, Parts, isolation};
use crate::diagnostic::{Diagnostic, Place, Subject};

/// Whether a bundle can resolve a message.
#[derive(Clone, Copy, Debug)]
pub enum Presence<'b> {
    /// The message or attribute exists.
    Present,
    /// The message or attribute does not exist.
    Missing,
    /// The file has the message, but with a syntax error.
    Broken(&'b Diagnostic),
}

/// What a message of a [`Resource`](super::Resource) consists of: its identifier, and whether it
/// has a value and attributes.
#[derive(Clone, Copy, Debug)]
pub struct MessageOutline<'r> {
    entry: &'r Entry,
}

impl<'r> MessageOutline<'r> {
    pub(super) fn new(entry: &'r Entry) -> Self {
        Self { entry }
    }

    /// The identifier.
    pub fn id(self) -> &'r str {
        &self.entry.name
    }

    /// Whether it has a value; a message without one has attributes.
    pub fn has_value(self) -> bool {
        self.entry.value.is_some()
    }

    /// The names of its attributes, in file order.
    pub fn attributes(self) -> impl Iterator<Item = &'r str> {
        self.entry.attributes.iter().map(|(name, _)| name.as_ref())
    }
}

/// A message of a bundle, or one of its attributes: looked up once with [`Bundle::message`], to be
/// resolved many times.
///
/// ```
/// use depeche_fluent::bundle::{Arguments, Bundle, Parts, Resource};
/// use depeche_fluent::diagnostic::SourceFile;
///
/// let file = SourceFile::new("fr/une.ftl", "vote = { $votes } pays\n");
/// let bundle = Bundle::builder("fr".parse()?).resource(Resource::new(&file)).build();
/// let vote = bundle.message("vote", None).expect("it is there");
/// let mut parts = Parts::new();
/// for votes in [96, 1250] {
///     vote.resolve(&Arguments::from_iter([("votes", votes)]), &mut parts).expect("whole");
/// }
/// assert_eq!(parts.text(), "1\u{202f}250 pays");
/// # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Message<'b> {
    bundle: &'b Bundle,
    pub(super) unit: usize,
    entry: &'b Entry,
    attribute: Option<&'b str>,
    pub(super) pattern: &'b Pattern,
}

impl<'b> Message<'b> {
    pub(super) fn find(bundle: &'b Bundle, id: &str, attribute: Option<&str>) -> Option<Self> {
        if id.starts_with('-') {
            return None;
        }
        let (unit, entry) = bundle.linked.find(id)?;
        let (attribute, pattern) = match attribute {
            None => (None, entry.value.as_ref()?),
            Some(wanted) => {
                let (name, pattern) =
                    entry.attributes.iter().find(|(name, _)| name.as_ref() == wanted)?;
                (Some(name.as_ref()), pattern)
            }
        };
        Some(Self { bundle, unit, entry, attribute, pattern })
    }

    /// Its identifier.
    pub fn id(&self) -> &'b str {
        &self.entry.name
    }

    /// The place of its identifier.
    pub fn place(&self) -> Option<Place> {
        let unit = self.bundle.linked.units.get(self.unit)?;
        Some(unit.source.place(self.entry.id.range()))
    }

    /// Resolves it into parts, and replaces their former content.
    ///
    /// # Errors
    ///
    /// Every reason why it cannot be resolved: a missing variable, term or function, a cycle, a
    /// limit. The parts then have the text that Fluent would show (`{$votes}` for an unknown
    /// variable), which is for developers, not for readers.
    pub fn resolve(&self, arguments: &Arguments, parts: &mut Parts) -> Result<(), Vec<Diagnostic>> {
        parts.clear();
        // Most messages are static text, which is copied.
        if let [Element::Text(text, turns)] = &**self.pattern
            && text.len() <= self.bundle.limits.output
        {
            parts.push_text(text, *turns);
            return Ok(());
        }
        let mut errors = Resolver::new(self.bundle, arguments).run(self.unit, self.pattern, parts);
        isolation::mark(parts, self.bundle.direction, self.bundle.isolation);
        if errors.is_empty() {
            return Ok(());
        }
        for error in &mut errors {
            error.subject = self.bundle.subject(self.id(), self.attribute);
        }
        Err(errors)
    }
}

impl Bundle {
    /// The subject of diagnostics of this bundle.
    pub(super) fn subject(&self, message: &str, attribute: Option<&str>) -> Subject {
        Subject {
            locale: Some(self.locale.to_string()),
            story: None,
            message: Some(message.to_owned()),
            attribute: attribute.map(str::to_owned),
        }
    }
}
