//! `impossible-plural-category`: a plural category that the language does not have.

use super::plurals::{Keys, keys};
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::{Key, each_select};

pub(super) static RULE: Rule = Rule {
    id: RuleId::ImpossiblePluralCategory,
    fires: Example::of(
        "fr",
        "lead = { $n ->\n    [one] { $n } pays\n    [few] { $n } pays\n   *[other] { $n } pays\n}\n",
    ),
    passes: Example::of(
        "pl",
        "lead = { $n ->\n    [one] { $n } kraj\n    [few] { $n } kraje\n    [many] { $n } krajów\n   *[other] { $n } kraju\n}\n",
    ),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    each_select(message.pattern, &mut |selector, variants| {
        let Some(Keys { ordinal, .. }) = keys(message, selector, variants) else { return };
        let language = message.file.language;
        for variant in variants {
            let Key::Name(key) = variant.key else { continue };
            let category = message.text(key);
            if !variant.default && !language.plurals(ordinal).has(category) {
                let finding = sink.report(message.file.source_file(), key.range());
                finding.with("name", category).with("language", &language.locale);
            }
        }
    });
}
