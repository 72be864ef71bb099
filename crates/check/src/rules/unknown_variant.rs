//! `unknown-variant`: a variant that the source's selection does not have.

use super::selections::{Selection, each_selection, source_keys};
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::{RuleId, nearest};

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnknownVariant,
    fires: Example::pair(
        "lead = { $medium ->\n    [web] Read on\n   *[print] Turn over\n}\n",
        "fr",
        "lead = { $medium ->\n    [toile] Lire la suite\n   *[print] Tourner la page\n}\n",
    ),
    passes: Example::pair(
        "lead = { $medium ->\n    [web] Read on\n   *[print] Turn over\n}\n",
        "fr",
        "lead = { $medium ->\n    [print] Tourner la page\n   *[web] Lire la suite\n}\n",
    ),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    // Each language has its own cases for a term.
    let Some(source) = message.source.filter(|_| !message.is_term()) else { return };
    each_selection(&message.file.document.resource, message.pattern, &mut |own| {
        let Selection { selected, keys } = own;
        let Some(known) = source_keys(source, &selected) else { return };
        for key in keys.iter().filter(|key| !key.is_default && !known.contains(&key.name)) {
            let finding = sink.report(message.file.source_file(), key.span.range());
            finding.with("name", key.name).with("expected", owned(&known));
            finding.compared_with(source.place());
            if let Some(nearest) = nearest(key.name, known.iter().copied()) {
                finding.with("suggestion", nearest);
            }
        }
    });
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
