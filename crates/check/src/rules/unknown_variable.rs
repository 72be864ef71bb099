//! `unknown-variable`: a variable that the message is never given.

use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::{RuleId, nearest};
use depeche_fluent::ftl::tree::{Inline, each_inline};

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnknownVariable,
    fires: Example::pair("lead = { $votes } countries\n", "fr", "lead = { $voix } pays\n"),
    passes: Example::pair("lead = { $votes } countries\n", "fr", "lead = { $votes } pays\n"),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    // Terms have parameters of their own; the source defines the variables.
    if message.is_term() {
        return;
    }
    let facts = message.file.story.map(|story| story.facts.as_slice());
    let known = message.source.map(|own| own.fields.variables(own.document, own.entry));
    if known.is_none() && facts.is_none() {
        return;
    }
    each_inline(message.pattern, &mut |inline, _| {
        let Inline::Variable(span) = inline else { return };
        let name = message.text(*span);
        let names = || {
            let known = known.iter().flat_map(|known| known.iter());
            known.chain(facts.into_iter().flatten().map(String::as_str))
        };
        // A variable is known if it is a fact or the source uses it.
        let there = known.is_some_and(|known| known.has(name))
            || message.file.story.is_some_and(|own| own.story.facts().get(name).is_some());
        if there || (facts.is_none() && known.is_none()) {
            return;
        }
        let nearest = nearest(name, names()).map(str::to_owned);
        let range = span.range();
        let finding = sink.report(message.file.source_file(), range.clone()).with("name", name);
        if let Some(source) = message.source {
            finding.compared_with(source.place());
        }
        if let Some(nearest) = nearest {
            finding.with("suggestion", nearest);
        }
    });
}
