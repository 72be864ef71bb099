//! Where references lead, for the rules that report where they do not.

use crate::catalog::TermPolicy;
use crate::check::context::MessageContext;
use crate::check::document::{Document, each_inline};
use crate::check::finding::Sink;
use crate::ftl::tree::{Entry, EntryKind, Inline, Pattern, Span};

/// Chains of references that are followed to find circles.
const MAX_DEPTH: usize = 64;

/// Reports the references of a message that fail as the rule says.
pub(super) fn report_references(message: &MessageContext<'_>, rule: &str, sink: &mut Sink) {
    let file = message.file;
    each_inline(message.pattern, &mut |inline, _| {
        let Some((kind, id, attribute)) = reference(inline) else { return };
        let name = file.text(id);
        let shown = if kind == EntryKind::Term { format!("-{name}") } else { name.to_owned() };
        let (fault, full) = match file.names.find(file.document, kind, name) {
            None if file.document.is_broken(&shown) => ("broken-reference", shown),
            None if kind == EntryKind::Term && borrows(message, name) => return,
            None if kind == EntryKind::Term => ("unknown-term", shown),
            None => ("unknown-message", shown),
            Some((document, entry)) => {
                match pattern(document, entry, attribute.map(|span| file.text(span))) {
                    Some(pattern) if leads_back(message, document, pattern) => {
                        ("cyclic-reference", shown)
                    }
                    Some(_) => return,
                    None => match attribute {
                        // The attributes of terms are optional where they choose.
                        Some(_) if kind == EntryKind::Term => return,
                        Some(span) => ("unknown-attribute", format!("{shown}.{}", file.text(span))),
                        None => ("no-value", shown),
                    },
                }
            }
        };
        if fault == rule {
            sink.report(file.source_file(), id.range()).with("name", full);
        }
    });
}

/// Whether the story takes the term from the source.
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

/// Whether references from that pattern lead back to the message's own.
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
