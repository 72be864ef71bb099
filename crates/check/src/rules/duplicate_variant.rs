//! `duplicate-variant`: a variant that is there twice.

use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::fact::Number;
use depeche_fluent::ftl::tree::{Key, Variant, each_select};

pub(super) static RULE: Rule = Rule {
    id: RuleId::DuplicateVariant,
    fires: Example::of(
        "fr",
        "lead = { $n ->\n    [one] un pays\n    [one] un seul pays\n   *[other] des pays\n}\n",
    ),
    passes: Example::of(
        "fr",
        "lead = { $n ->\n    [1] un pays\n    [one] { $n } pays\n   *[other] des pays\n}\n",
    ),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    each_select(message.pattern, &mut |_, variants| {
        for (at, variant) in variants.iter().enumerate() {
            let same = |earlier: &Variant| match (earlier.key, variant.key) {
                (Key::Name(one), Key::Name(other)) => message.text(one) == message.text(other),
                (Key::Number(one), Key::Number(other)) => {
                    let read = |span| message.text(span).parse::<Number>().ok();
                    read(one).zip(read(other)).is_some_and(|(one, other)| one.same_value(&other))
                }
                _ => false,
            };
            let earlier = variants.iter().take(at).find(|earlier| same(earlier));
            let (Key::Name(key) | Key::Number(key)) = variant.key;
            if earlier.is_some() {
                let finding = sink.report(message.file.source_file(), key.range());
                finding.with("name", message.text(key));
            }
        }
    });
}
