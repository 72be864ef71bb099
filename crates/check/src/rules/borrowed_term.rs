//! `borrowed-term`: a term that a translation takes from the source.

use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche::catalog::TermPolicy;
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::{EntryKind, Inline, each_inline};

pub(super) static RULE: Rule = Rule {
    id: RuleId::BorrowedTerm,
    fires: Example::story(
        "+++\n[policy]\nterms = \"borrow\"\n+++\n{ lead }\n",
        "-x = Interpol\nlead = { -x } voted.\n",
        "fr",
        "lead = { -x } a voté.\n",
    ),
    passes: Example::story(
        "+++\n[policy]\nterms = \"borrow\"\n+++\n{ lead }\n",
        "-x = Interpol\nlead = { -x } voted.\n",
        "fr",
        "-x = Interpol\nlead = { -x } a voté.\n",
    ),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    let file = message.file;
    let (Some(story), Some(source)) = (file.story, file.source) else { return };
    if story.story.policy().terms != TermPolicy::Borrow {
        return;
    }
    each_inline(message.pattern, &mut |inline, _| {
        let Inline::Term { id, .. } = inline else { return };
        let name = file.text(*id);
        let own = file.names.find(file.document, EntryKind::Term, name);
        let theirs = source.names.find(source.document, EntryKind::Term, name);
        if own.is_none() && theirs.is_some() {
            let finding = sink.report(file.source_file(), id.range());
            finding.with("name", format!("-{name}")).with("language", &source.language.locale);
        }
    });
}
