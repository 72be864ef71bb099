//! `unreachable-variant`: a variant that no number can reach.

use super::plurals::{Keys, keys};
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::{Key, each_select};

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnreachableVariant,
    fires: Example::of(
        "ar",
        "lead = { $n ->\n    [0] لا دول\n    [zero] لا دول\n    [one] دولة\n    [two] دولتان\n    [few] { $n } دول\n    [many] { $n } دولة\n   *[other] { $n } دولة\n}\n",
    ),
    passes: Example::of(
        "en",
        "lead = { $n ->\n    [0] no countries\n    [one] a country\n   *[other] { $n } countries\n}\n",
    ),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    each_select(message.pattern, &mut |selector, variants| {
        let Some(Keys { ordinal, exact, .. }) = keys(message, selector, variants) else { return };
        for variant in variants.iter().filter(|variant| !variant.default) {
            let Key::Name(key) = variant.key else { continue };
            let numbers = message.file.language.plurals(ordinal).numbers(message.text(key));
            // `zero` and `two` with one example have no other number; other examples are not complete.
            let single = matches!(numbers, [_]) && matches!(message.text(key), "zero" | "two");
            let taken = numbers.iter().all(|number| exact.contains(&number.to_string().as_str()));
            if single && taken {
                let finding = sink.report(message.file.source_file(), key.range());
                finding.with("name", message.text(key));
            }
        }
    });
}
