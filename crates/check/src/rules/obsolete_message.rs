//! `obsolete-message`: a message that the source no longer has.

use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::{RuleId, nearest};
use depeche_fluent::ftl::tree::EntryKind;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ObsoleteMessage,
    fires: Example::pair("lead = The vote\n", "fr", "lead = Le vote\nled = Le vote\n"),
    passes: Example::pair("lead = The vote\n", "fr", "lead = Le vote\n-own = La nôtre\n"),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    let Some(source) = file.source else { return };
    for entry in &file.document.resource.entries {
        let name = file.text(entry.id);
        // A language may have terms of its own.
        if entry.kind == EntryKind::Term
            || source.document.entry(entry.kind, name).is_some()
            || source.document.is_broken(name)
            || file.document.shared
        {
            continue;
        }
        let messages = source.document.resource.entries.iter();
        let missing = messages
            .map(|known| source.document.resource.text(known.id))
            .filter(|known| file.names.find(file.document, EntryKind::Message, known).is_none());
        let nearest = nearest(name, missing);
        let finding =
            sink.report_of(name, None, file.source_file(), entry.id.range()).with("name", name);
        if let Some(nearest) = nearest {
            finding.with("suggestion", nearest);
        }
    }
}
