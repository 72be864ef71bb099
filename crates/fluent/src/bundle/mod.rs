#![doc = include_str!("guide.md")]

mod arguments;
mod bidi;
mod compile;
mod condition;
mod datetime;
mod formats;
mod function;
mod index;
#[cfg(feature = "fluent-bundle")]
pub mod interop;
mod isolation;
mod limits;
mod link;
mod list;
mod literal;
mod message;
mod names;
mod number;
mod option_reader;
mod options;
mod parts;
mod plural;
mod program;
mod resolve;
mod select;
mod words;
mod write;

pub use arguments::Arguments;
pub use function::{FunctionCall, FunctionError, Functions};
pub use isolation::Isolation;
pub use limits::Limits;
pub use message::{Message, MessageOutline, Presence};
pub use parts::{Part, PartKind, Parts};

#[doc(hidden)]
pub use compile::call_faults;
#[doc(hidden)]
pub use formats::Formats;
#[doc(hidden)]
pub use plural::PluralCategories;

use std::sync::Arc;

use crate::diagnostic::{Decoded, Diagnostic, Place, RuleId, SourceFile};
use crate::fact::Fact;
use crate::ftl;
use crate::locale::{Direction, Locale};
use formats::Slot;
use link::{Linked, Target};
use program::Unit;
use write::FactWriter;

/// A compiled `.ftl` file, shared by all bundles that load it.
#[derive(Clone, Debug)]
pub struct Resource {
    unit: Arc<Unit>,
    diagnostics: Arc<[Diagnostic]>,
}

impl Resource {
    /// Parses and compiles a file, with the default limit on nesting.
    pub fn new(source: &SourceFile) -> Self {
        Self::with_limits(source, &Limits::default())
    }

    /// Parses and compiles a file.
    pub fn with_limits(source: &SourceFile, limits: &Limits) -> Self {
        let outline = ftl::Outline::read(source, limits.nesting);
        let unit = Arc::new(compile::compile(&outline));
        Self { unit, diagnostics: outline.diagnostics.into() }
    }

    /// Parses and compiles a decoded file; entries with invalid UTF-8 are left out.
    pub fn of_decoded(text: &Decoded, limits: &Limits) -> Self {
        let mut outline = ftl::Outline::read(&text.file, limits.nesting);
        outline.damage(&text.diagnostics);
        let unit = Arc::new(compile::compile(&outline));
        Self { unit, diagnostics: outline.diagnostics.into() }
    }

    /// The faults of the file; the entries concerned are left out.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The file.
    pub fn source(&self) -> &SourceFile {
        &self.unit.source
    }

    /// Its messages, in file order; terms are left out.
    pub fn messages(&self) -> impl Iterator<Item = MessageOutline<'_>> {
        let messages = self.unit.entries.iter().filter(|entry| !entry.name.starts_with('-'));
        messages.map(MessageOutline::new)
    }

    /// The names of the variables that its messages use.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.unit.variables.iter().map(AsRef::as_ref)
    }
}

/// Builds a [`Bundle`]; from [`Bundle::builder`].
#[derive(Debug)]
pub struct BundleBuilder {
    locale: Locale,
    resources: Vec<Resource>,
    functions: Functions,
    limits: Limits,
    isolation: Isolation,
    lender: Option<Arc<Bundle>>,
}

impl BundleBuilder {
    /// Adds a resource; if two define the same message or term, the later one is used.
    #[must_use]
    pub fn resource(mut self, resource: Resource) -> Self {
        self.resources.push(resource);
        self
    }

    /// Sets the custom functions.
    #[must_use]
    pub fn functions(mut self, functions: Functions) -> Self {
        self.functions = functions;
        self
    }

    /// Sets the limits of resolution; by default [`Limits::default`].
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets when values are wrapped in isolation marks; by default [`Isolation::Auto`].
    #[must_use]
    pub fn isolation(mut self, isolation: Isolation) -> Self {
        self.isolation = isolation;
        self
    }

    /// Borrows terms that the resources lack from another bundle; their parts carry its locale.
    #[must_use]
    pub fn borrow_terms_from(mut self, lender: Arc<Bundle>) -> Self {
        self.lender = Some(lender);
        self
    }

    /// Links the resources into a bundle.
    pub fn build(self) -> Bundle {
        let formats = Arc::new(Formats::new(self.locale.clone()));
        let linked = Arc::new(Linked::new(self.resources));
        let slots = linked.new_slots();
        Bundle {
            direction: self.locale.direction(),
            locale: self.locale,
            linked,
            formats,
            slots,
            functions: self.functions,
            limits: self.limits,
            isolation: self.isolation,
            lender: self.lender,
        }
    }
}

/// The messages of one locale, ready to resolve. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Bundle {
    locale: Locale,
    direction: Direction,
    linked: Arc<Linked>,
    formats: Arc<Formats>,
    slots: Arc<[Slot]>,
    functions: Functions,
    limits: Limits,
    isolation: Isolation,
    lender: Option<Arc<Bundle>>,
}

impl Bundle {
    /// A builder of a bundle whose messages are written in `locale`.
    pub fn builder(locale: Locale) -> BundleBuilder {
        BundleBuilder {
            locale,
            resources: Vec::new(),
            functions: Functions::new(),
            limits: Limits::default(),
            isolation: Isolation::default(),
            lender: None,
        }
    }

    /// The locale of the messages.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A bundle of the same messages that formats dates and numbers for another locale of the
    /// language: text in `ar` for a reader in Morocco (`ar-MA`). Plural rules stay those of the
    /// messages.
    #[must_use]
    pub fn formatted_as(&self, locale: &Locale) -> Self {
        self.with_formats(Arc::new(Formats::new(locale.clone())))
    }

    /// A bundle of the same messages that borrows missing terms from another bundle.
    #[must_use]
    pub fn borrowing_terms_from(&self, lender: Arc<Self>) -> Self {
        Self { lender: Some(lender), ..self.clone() }
    }

    #[doc(hidden)]
    #[must_use]
    pub fn with_formats(&self, formats: Arc<Formats>) -> Self {
        Self { formats, slots: self.linked.new_slots(), ..self.clone() }
    }

    /// A bundle of the same messages with another isolation.
    #[must_use]
    pub fn isolated(&self, isolation: Isolation) -> Self {
        Self { isolation, ..self.clone() }
    }

    /// Whether a message, or one of its attributes, exists.
    pub fn presence(&self, message: &str, attribute: Option<&str>) -> Presence<'_> {
        match self.message(message, attribute) {
            Some(_) => Presence::Present,
            None => self.linked.broken(message).map_or(Presence::Missing, Presence::Broken),
        }
    }

    /// The names of the variables that its messages use, each once for every file.
    pub fn variables(&self) -> Vec<String> {
        let names = self.linked.units.iter().flat_map(|unit| unit.variables.iter());
        names.map(std::string::ToString::to_string).collect()
    }

    /// The source files of the messages.
    pub fn sources(&self) -> impl Iterator<Item = &SourceFile> {
        self.linked.units.iter().map(|unit| &unit.source)
    }

    /// Looks up a message, or one of its attributes, to resolve it many times.
    pub fn message(&self, id: &str, attribute: Option<&str>) -> Option<Message<'_>> {
        Message::find(self, id, attribute)
    }

    /// The place of a message's identifier.
    pub fn place(&self, message: &str) -> Option<Place> {
        let (unit, entry) = self.linked.find(message)?;
        Some(self.linked.units.get(unit)?.source.place(entry.id.range()))
    }

    /// Resolves a message, or an attribute of it, into parts.
    ///
    /// # Errors
    ///
    /// When the message does not exist, could not be parsed or cannot be resolved: see
    /// [`Message::resolve`].
    pub fn resolve(
        &self,
        message: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
        parts: &mut Parts,
    ) -> Result<(), Vec<Diagnostic>> {
        if let Some(found) = self.message(message, attribute) {
            return found.resolve(arguments, parts);
        }
        parts.clear();
        let missing = || {
            let name = attribute.map_or_else(|| message.to_owned(), |a| format!("{message}.{a}"));
            Diagnostic::new(RuleId::UnknownMessage)
                .with("name", name)
                .about(self.subject(message, attribute))
        };
        Err(vec![self.linked.broken(message).cloned().unwrap_or_else(missing)])
    }

    /// Resolves a message to text, with isolation marks as [`Isolation`] says.
    ///
    /// # Errors
    ///
    /// As [`Self::resolve`]: a message is whole or it is not used.
    pub fn format(
        &self,
        message: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Result<String, Vec<Diagnostic>> {
        let mut parts = Parts::text_only();
        self.resolve(message, attribute, arguments, &mut parts)?;
        Ok(if parts.is_marked_anywhere() { parts.to_marked_string() } else { parts.into_text() })
    }

    /// Formats one fact for this bundle's locale as outside any function; `None` if ICU4X has no
    /// data for it.
    pub fn write_fact(&self, fact: &Fact) -> Option<String> {
        let plain = self.plain_slot();
        let mut text = String::new();
        let writer = FactWriter { locale: &self.locale, formats: &self.formats, plain };
        writer.write(fact, plain, None, &mut text).ok()?;
        Some(text)
    }

    fn plain_slot(&self) -> &Slot {
        self.slots.first().unwrap_or(&self.linked.spare)
    }

    fn slot_of(&self, unit: usize, call: usize) -> usize {
        self.linked.slot_offsets.get(unit).map_or(0, |offset| offset + call)
    }

    fn link(&self, unit: usize, reference: usize) -> Target<'_> {
        self.linked.target(unit, reference)
    }
}
