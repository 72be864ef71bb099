//! `ignored-argument`: an argument that a term does not take.

use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::{EntryKind, Inline, each_inline};

pub(super) static RULE: Rule = Rule {
    id: RuleId::IgnoredArgument,
    fires: Example::of("fr", "-interpol = Interpol\nlead = { -interpol(case: \"genitive\") }\n"),
    passes: Example::of(
        "fr",
        "-interpol = { $case ->\n    [genitive] d’Interpol\n   *[nominative] Interpol\n}\nlead = { -interpol(case: \"genitive\") }\n",
    ),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    let file = message.file;
    each_inline(message.pattern, &mut |inline, _| {
        let Inline::Term { id, arguments: Some(arguments), .. } = inline else { return };
        for positional in &arguments.positional {
            let finding = sink.report(file.source_file(), positional.span().range());
            finding.with("name", file.text(positional.span())).with("term", file.text(*id));
        }
        if arguments.named.is_empty() {
            return;
        }
        let Some((document, term)) =
            file.names.find(file.document, EntryKind::Term, file.text(*id))
        else {
            return;
        };
        let mut used = Vec::new();
        let patterns = term.value.iter().chain(term.attributes.iter().map(|own| &own.value));
        for pattern in patterns {
            each_inline(pattern, &mut |inline, _| {
                if let Inline::Variable(span) = inline {
                    used.push(document.resource.text(*span));
                }
            });
        }
        for (name, _) in &arguments.named {
            if !used.contains(&file.text(*name)) {
                let finding = sink.report(file.source_file(), name.range());
                finding.with("name", file.text(*name)).with("term", file.text(*id));
            }
        }
    });
}
