//! `unknown-variable`: a variable that the message is never given.

use crate::context::MessageContext;
use crate::document::Document;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::{RuleId, nearest};
use depeche_fluent::ftl::tree::{Entry, Inline, each_inline};

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
    let known = message.source.map(|source| variables(source.document, source.entry));
    if known.is_none() && facts.is_none() {
        return;
    }
    each_inline(message.pattern, &mut |inline, _| {
        let Inline::Variable(span) = inline else { return };
        let name = message.text(*span);
        let names = || {
            let known = known.iter().flatten().map(String::as_str);
            known.chain(facts.into_iter().flatten().map(String::as_str))
        };
        // A variable is known if it is a fact or the source uses it.
        let there = names().any(|known| known == name);
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

/// The variables of an entry and of the messages it refers to.
pub(super) fn variables(document: &Document, entry: &Entry) -> Vec<String> {
    let mut names = Vec::new();
    let patterns = entry.value.iter().chain(entry.attributes.iter().map(|own| &own.value));
    for pattern in patterns {
        each_inline(pattern, &mut |inline, _| {
            if let Inline::Variable(span) = inline {
                names.push(document.resource.text(*span).to_owned());
            }
        });
    }
    names
}
