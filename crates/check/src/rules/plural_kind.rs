//! `plural-kind`: cardinal numbers where the source has ordinals, or the other way round.

use super::plurals::{Keys, is_ordinal, keys};
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rendition::selected_variable;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::bundle::PluralCategories;
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::{Key, each_select};

pub(super) static RULE: Rule = Rule {
    id: RuleId::PluralKind,
    fires: Example::pair(
        "lead = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n}\n",
        "fr",
        "lead = { $n ->\n    [one] { $n }re\n   *[other] { $n }e\n}\n",
    ),
    passes: Example::pair(
        "lead = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n    [few] { $n }rd\n   *[other] { $n }th\n}\n",
        "fr",
        "lead = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }re\n   *[other] { $n }e\n}\n",
    ),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    let Some(source) = message.source else { return };
    let mut known = Vec::new();
    each_select(source.pattern, &mut |selector, variants| {
        let plural = variants.iter().any(|variant| {
            matches!(variant.key, Key::Name(key) if PluralCategories::is_category(source.text(key)) && !variant.default)
        });
        if let Some(name) = selected_variable(selector).filter(|_| plural) {
            known.push((source.text(name), is_ordinal(selector, &source.document.resource)));
        }
    });
    each_select(message.pattern, &mut |selector, variants| {
        let Some(Keys { ordinal, categories, .. }) = keys(message, selector, variants) else {
            return;
        };
        // Exact numbers do not depend on plural rules.
        if categories.iter().all(|category| *category == "other") {
            return;
        }
        let Some(name) = selected_variable(selector).map(|span| message.text(span)) else { return };
        let mut same = known.iter().filter(|(own, _)| *own == name).peekable();
        if same.peek().is_some() && same.all(|(_, own)| *own != ordinal) {
            let finding = sink.report(message.file.source_file(), selector.span().range());
            finding.with("kind", if ordinal { "ordinal" } else { "cardinal" }).with("name", name);
            finding.compared_with(source.place());
        }
    });
}
