//! One message of a bundle.

use super::program::{Element, Entry, Pattern};
use super::resolve::Resolver;
use super::{Arguments, Bundle, Parts, isolation};
use crate::diagnostic::{Diagnostic, Place, Subject};

/// Whether a bundle can resolve a message.
#[derive(Clone, Copy, Debug)]
pub enum Presence<'b> {
    /// The message, or its attribute, is there.
    Present,
    /// It is not there.
    Missing,
    /// It is in the file, which cannot be read there.
    Broken(&'b Diagnostic),
}

/// A message of a bundle, or one of its attributes, found once to be resolved often.
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

    /// Where its identifier stands.
    pub fn place(&self) -> Option<Place> {
        let unit = self.bundle.linked.units.get(self.unit)?;
        Some(unit.source.place(self.entry.id.range()))
    }

    /// Resolves it into parts, whose former contents are gone.
    ///
    /// # Errors
    ///
    /// What made it impossible: a missing variable, term or function, a cycle, a limit. The parts
    /// then hold what Fluent would show (`{$votes}` for an unknown variable), which is for
    /// developers, not for readers.
    pub fn resolve(&self, arguments: &Arguments, parts: &mut Parts) -> Result<(), Vec<Diagnostic>> {
        parts.clear();
        // Nothing but text, as most messages are: a copy of its bytes.
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
    /// What a diagnostic of this bundle is about.
    pub(super) fn subject(&self, message: &str, attribute: Option<&str>) -> Subject {
        Subject {
            locale: Some(self.locale.to_string()),
            story: None,
            message: Some(message.to_owned()),
            attribute: attribute.map(str::to_owned),
        }
    }
}
