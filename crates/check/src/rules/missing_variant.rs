//! `missing-variant`: a variant of the source that the translation's selection lacks.

use super::selections::{Selection, each_selection, source_keys};
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingVariant,
    fires: Example::pair(
        "lead = { $medium ->\n    [web] Read on\n    [radio] Stay tuned\n   *[print] Turn over\n}\n",
        "fr",
        "lead = { $medium ->\n    [web] Lire la suite\n   *[print] Tourner la page\n}\n",
    ),
    passes: Example::pair(
        "lead = { $medium ->\n    [web] Read on\n    [radio] Stay tuned\n   *[print] Turn over\n}\n",
        "fr",
        "lead = La suite\n",
    ),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    // Each language has its own cases for a term.
    let Some(source) = message.source.filter(|_| !message.is_term()) else { return };
    each_selection(&message.file.document.resource, message.pattern, &mut |own| {
        let Selection { selected, keys } = own;
        let Some(known) = source_keys(source, &selected) else { return };
        let missing = known.iter().filter(|name| !keys.iter().any(|key| key.name == **name));
        let missing = missing.map(|name| (*name).to_owned()).collect::<Vec<_>>();
        // A key that the source lacks is probably a misspelling, which `unknown-variant` reports.
        let has_strange = keys.iter().any(|key| !key.is_default && !known.contains(&key.name));
        if !missing.is_empty() && !has_strange {
            let place = keys.first().map_or_else(|| message.name(), |key| key.span.range());
            let finding = sink.report(message.file.source_file(), place);
            finding.with("missing", missing).compared_with(source.place());
        }
    });
}
