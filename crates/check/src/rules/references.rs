//! Broken references, for the rules that report them.

use crate::context::MessageContext;
use crate::document::{Document, LostReference};
use crate::finding::Sink;
use depeche::catalog::TermPolicy;
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::{Entry, EntryKind, Inline, Pattern, Span, each_inline};

/// Chains of references are followed for at most this many steps to find circles.
const MAX_DEPTH: usize = 64;

/// Reports the broken references of a message that belong to the rule.
pub(super) fn report_references(message: &MessageContext<'_>, rule: RuleId, sink: &mut Sink<'_>) {
    // The references are collected once for all rules.
    let lost = message.field.lost.get_or_init(|| lost_references(message));
    for reference in lost.iter().filter(|reference| reference.rule == rule) {
        let finding = sink.report(message.file.source_file(), reference.place.clone());
        finding.with("name", reference.name.as_str());
    }
}

fn lost_references(message: &MessageContext<'_>) -> Vec<LostReference> {
    let file = message.file;
    let mut lost = Vec::new();
    each_inline(message.pattern, &mut |inline, _| {
        let Some((kind, id, attribute)) = reference(inline) else { return };
        let name = file.text(id);
        let found = file.names.find(file.document, kind, name);
        let attribute = attribute.map(|span| file.text(span));
        let known = found
            .and_then(|(document, entry)| Some((document, pattern(document, entry, attribute)?)));
        if known.is_some_and(|(document, pattern)| !leads_back(message, document, pattern)) {
            return;
        }
        let shown = if kind == EntryKind::Term { format!("-{name}") } else { name.to_owned() };
        let (rule, name) = match attribute {
            _ if known.is_some() => (RuleId::CyclicReference, shown),
            _ if found.is_none() && file.document.is_broken(&shown) => {
                (RuleId::BrokenReference, shown)
            }
            _ if found.is_none() && kind == EntryKind::Term && borrows(message, name) => return,
            _ if found.is_none() && kind == EntryKind::Term => (RuleId::UnknownTerm, shown),
            _ if found.is_none() => (RuleId::UnknownMessage, shown),
            // A selector may use an attribute that a term lacks: the default variant is then used.
            Some(_) if kind == EntryKind::Term => return,
            Some(attribute) => (RuleId::UnknownAttribute, format!("{shown}.{attribute}")),
            None => (RuleId::NoValue, shown),
        };
        lost.push(LostReference { rule, place: id.range(), name });
    });
    lost
}

/// Whether the story borrows the term from the source.
fn borrows(message: &MessageContext<'_>, name: &str) -> bool {
    let file = message.file;
    let policy = file.story.map(|story| story.story.policy().terms);
    policy == Some(TermPolicy::Borrow)
        && file.source.is_some_and(|source| {
            source.names.find(source.document, EntryKind::Term, name).is_some()
        })
}

fn reference(inline: &Inline) -> Option<(EntryKind, Span, Option<Span>)> {
    match inline {
        Inline::Message { id, attribute } => Some((EntryKind::Message, *id, *attribute)),
        Inline::Term { id, attribute, .. } => Some((EntryKind::Term, *id, *attribute)),
        _ => None,
    }
}

fn pattern<'d>(
    document: &'d Document,
    entry: &'d Entry,
    attribute: Option<&str>,
) -> Option<&'d Pattern> {
    match attribute {
        None => entry.value.as_ref(),
        Some(name) => {
            let mut own = entry.attributes.iter();
            own.find(|own| document.resource.text(own.id) == name).map(|own| &own.value)
        }
    }
}

/// Whether the references of a pattern lead back to the message at hand.
fn leads_back(message: &MessageContext<'_>, document: &Document, start: &Pattern) -> bool {
    let mut seen: Vec<*const Pattern> = Vec::new();
    let mut next: Vec<(&Document, &Pattern, usize)> = vec![(document, start, 0)];
    while let Some((document, at, depth)) = next.pop() {
        if std::ptr::eq(at, message.pattern) {
            return true;
        }
        if depth >= MAX_DEPTH || seen.contains(&std::ptr::from_ref(at)) {
            continue;
        }
        seen.push(at);
        each_inline(at, &mut |inline, _| {
            let Some((kind, id, attribute)) = reference(inline) else { return };
            let name = document.resource.text(id);
            let found = message.file.names.find(document, kind, name);
            let found = found.and_then(|(to, entry)| {
                let attribute = attribute.map(|span| document.resource.text(span));
                Some((to, pattern(to, entry, attribute)?, depth + 1))
            });
            next.extend(found);
        });
    }
    false
}
