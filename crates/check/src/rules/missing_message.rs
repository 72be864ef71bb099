//! `missing-message`: a message that is not translated.

use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::EntryKind;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingMessage,
    fires: Example::pair("lead = The vote\ntitle = News\n", "fr", "title = Une\n"),
    passes: Example::pair("lead = The vote\n", "fr", "lead = Le vote\n"),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    let Some(source) = file.source else { return };
    let own = &file.document.resource;
    let length = own.source.text().len();
    for entry in &source.document.resource.entries {
        let name = source.document.resource.text(entry.id);
        let full = source.document.resource.name(entry);
        // A term may be defined in a shared file.
        let elsewhere = entry.kind == EntryKind::Term
            && (file.document.shared || file.names.find(file.document, entry.kind, name).is_some());
        if file.document.first(entry.kind, name).is_some()
            || elsewhere
            || file.document.is_broken(&full)
        {
            continue;
        }
        let place = source
            .document
            .resource
            .source
            .place(source.document.entry_range(entry.id.start as usize));
        sink.report_of(&full, None, &own.source, length..length)
            .with("name", full.as_str())
            .compared_with(place);
    }
}
