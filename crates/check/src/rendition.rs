//! Every text that a pattern can produce, one for each combination of variants.

use std::ops::Range;
use std::sync::OnceLock;

use super::has::Has;
use super::reading::Reading;
use super::slot::SLOT;
use super::verbatim::mask;
use depeche_fluent::ftl::Resource;
use depeche_fluent::ftl::tree::{Element, Expression, Inline, Key, Pattern, Span, pattern_range};

/// At most this many renditions of one pattern are made, since selections multiply; beyond that, the
/// default variant stands for the others.
const MAX_RENDITIONS: usize = 64;

/// One text that a pattern can produce.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rendition {
    /// The text, lines joined by `\n`, with [`SLOT`] for each placeable.
    pub(crate) text: String,
    /// The text with tags, addresses, code and character references masked, at the same offsets.
    masked: Option<String>,
    /// The offset of each piece in the text, with its offset in the file.
    runs: Vec<(usize, usize)>,
    /// The placeables, in order.
    pub(crate) slots: Vec<Slot>,
    /// The variants that were chosen, outermost first.
    pub(crate) choices: Vec<Choice>,
    /// Which kinds of character it has.
    pub(crate) has: Has,
    /// What can be compared with other languages: figures, times, addresses, tags.
    pub(crate) reading: Reading,
    /// Its proper names, collected when a rule first asks.
    pub(crate) names: OnceLock<Vec<(String, String)>>,
}

/// A placeable of a rendition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) kind: SlotKind,
    /// The name of the variable, term or message, without `$` or `-`.
    pub(crate) name: Span,
    /// The function that formats it.
    pub(crate) function: Option<Span>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SlotKind {
    Variable,
    Term,
    Message,
    /// A function call without a variable.
    Function,
    /// A number literal.
    Number,
}

/// One variant that was chosen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choice {
    /// The variable that the selector is or formats, if any.
    pub(crate) variable: Option<Span>,
    pub(crate) key: Key,
    pub(crate) default: bool,
}

impl Rendition {
    /// All texts that a pattern can produce, up to [`MAX_RENDITIONS`].
    pub(crate) fn all(resource: &Resource, pattern: &Pattern) -> Vec<Self> {
        let mut all = Self::unread(resource, pattern);
        for rendition in &mut all {
            rendition.read();
        }
        all
    }

    /// As [`Self::all`], without their [`Reading`].
    pub(crate) fn unread(resource: &Resource, pattern: &Pattern) -> Vec<Self> {
        let length = pattern_range(pattern).len();
        let first = Self { text: String::with_capacity(length), ..Self::default() };
        let mut all = vec![first];
        extend(resource, pattern, &mut all);
        for rendition in &mut all {
            rendition.finish();
        }
        all
    }

    /// Reads its figures, times, addresses and tags.
    pub(crate) fn read(&mut self) {
        self.reading = Reading::of(self.prose(), &self.text, self.has);
    }

    /// Whether two translations of it can be compared: it has at least three words and no
    /// placeables.
    pub(crate) fn is_comparable(&self) -> bool {
        self.slots.is_empty() && self.text.split(' ').nth(2).is_some()
    }

    /// The text with tags, addresses and code masked; offsets are those of [`Self::text`].
    pub(crate) fn prose(&self) -> &str {
        self.masked.as_deref().unwrap_or(&self.text)
    }

    /// The bytes of the file that a range of the text came from.
    pub(crate) fn place(&self, range: Range<usize>) -> Range<usize> {
        let start = self.file_offset(range.start);
        if range.is_empty() {
            return start..start;
        }
        // The last byte is looked up, so that a range that ends with a piece ends there in the file.
        let end = self.file_offset(range.end - 1) + 1;
        start..end.max(start)
    }

    fn file_offset(&self, at: usize) -> usize {
        let index = self.runs.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        self.runs.get(index).map_or(0, |(start, file)| file + (at - start))
    }

    /// The choices made by the variable of that name.
    pub(crate) fn chosen_by<'r>(
        &'r self,
        resource: &'r Resource,
        name: &'r str,
    ) -> impl Iterator<Item = &'r Choice> {
        let by =
            move |choice: &&Choice| choice.variable.is_some_and(|span| resource.text(span) == name);
        self.choices.iter().filter(by)
    }

    fn push_text(&mut self, text: &str, file: usize) {
        match text.strip_suffix("\r\n") {
            Some(line) => {
                self.push_run(line, file);
                self.push_run("\n", file + line.len());
            }
            None => self.push_run(text, file),
        }
    }

    fn push_run(&mut self, text: &str, file: usize) {
        if !text.is_empty() {
            self.runs.push((self.text.len(), file));
            self.text.push_str(text);
        }
    }

    fn push_slot(&mut self, slot: Slot, span: Span) {
        self.runs.push((self.text.len(), span.start as usize));
        self.text.push(SLOT);
        self.slots.push(slot);
    }

    fn finish(&mut self) {
        self.has = Has::of(&self.text);
        if self.has.may_have_addresses() || self.has.may_have_titles() {
            self.masked = mask(&self.text);
        }
    }
}

/// Appends a pattern to every rendition, and multiplies them by its variants.
fn extend(resource: &Resource, pattern: &Pattern, all: &mut Vec<Rendition>) {
    for element in &pattern.elements {
        match element {
            Element::Text(span) => {
                let text = resource.text(*span);
                for rendition in all.iter_mut() {
                    rendition.push_text(text, span.start as usize);
                }
            }
            Element::Placeable(expression) => extend_by(resource, expression, all),
        }
    }
}

fn extend_by(resource: &Resource, expression: &Expression, all: &mut Vec<Rendition>) {
    match expression {
        Expression::Inline(Inline::Placeable(inner)) => extend_by(resource, inner, all),
        Expression::Inline(Inline::String(span)) => {
            let raw = resource.text(*span);
            let text = depeche_fluent::ftl::unescape(raw);
            for rendition in all.iter_mut() {
                rendition.push_run(&text, span.start as usize);
            }
        }
        Expression::Inline(inline) => {
            let Some(slot) = slot(inline) else { return };
            for rendition in all.iter_mut() {
                rendition.push_slot(slot, inline.span());
            }
        }
        Expression::Select { selector, variants } => {
            let variable = selected_variable(selector);
            let room = (MAX_RENDITIONS / all.len().max(1)).max(1);
            let before = std::mem::take(all);
            // Beyond the bound the default variant stands for the others.
            let shown = variants.iter().enumerate().filter(|(index, variant)| {
                *index < room || (variant.default && room <= variants.len())
            });
            for (_, variant) in shown {
                let mut own = before.clone();
                for rendition in &mut own {
                    let (key, default) = (variant.key, variant.default);
                    rendition.choices.push(Choice { variable, key, default });
                }
                extend(resource, &variant.value, &mut own);
                all.append(&mut own);
            }
            all.truncate(MAX_RENDITIONS);
        }
    }
}

/// The variable that a selector is or formats.
pub(crate) fn selected_variable(selector: &Inline) -> Option<Span> {
    match selector {
        Inline::Variable(span) => Some(*span),
        Inline::Function { arguments, .. } => {
            arguments.positional.first().and_then(selected_variable)
        }
        _ => None,
    }
}

fn slot(inline: &Inline) -> Option<Slot> {
    let plain = |kind, name| Some(Slot { kind, name, function: None });
    match inline {
        Inline::Variable(span) => plain(SlotKind::Variable, *span),
        Inline::Message { id, .. } => plain(SlotKind::Message, *id),
        Inline::Term { id, .. } => plain(SlotKind::Term, *id),
        Inline::Number(span) => plain(SlotKind::Number, *span),
        Inline::Function { id, arguments } => {
            let inner = arguments.positional.first().and_then(slot);
            let kind = inner.map_or(SlotKind::Function, |inner| inner.kind);
            let name = inner.map_or(*id, |inner| inner.name);
            Some(Slot { kind, name, function: Some(*id) })
        }
        Inline::String(_) | Inline::Placeable(_) => None,
    }
}
