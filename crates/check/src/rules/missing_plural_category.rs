//! `missing-plural-category`: a plural category that the language needs.

use super::plurals::{Keys, keys};
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::each_select;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingPluralCategory,
    fires: Example::of(
        "ru",
        "lead = { $n ->\n    [one] { $n } страна\n   *[other] { $n } стран\n}\n",
    ),
    passes: Example::of(
        "ru",
        "lead = { $n ->\n    [one] { $n } страна\n    [few] { $n } страны\n   *[many] { $n } стран\n}\n",
    ),
    check: Check::Message(check),
};

/// Categories that only few words of a language have a form for: Hebrew has a dual for days and
/// years, and uses “2” with the plural for most other words.
const SELDOM: &[(&str, &str)] = &[("he", "two")];

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    each_select(message.pattern, &mut |selector, variants| {
        let Some(Keys { ordinal, categories, exact, default }) = keys(message, selector, variants)
        else {
            return;
        };
        let language = message.file.language;
        // A default variant alone does not depend on the number.
        if categories.iter().all(|category| *category == "other" || *category == default) {
            return;
        }
        let mut missing = Vec::new();
        let mut examples = Vec::new();
        for (category, numbers) in language.plurals(ordinal).everyday() {
            let covered = categories.contains(&category)
                || category == "other"
                || SELDOM.contains(&(language.code(), category))
                || numbers.iter().all(|number| exact.contains(&number.to_string().as_str()));
            // A default variant that is not named after a category stands for one of them.
            if !covered {
                missing.push(category.to_owned());
                examples.extend(numbers.iter().take(3).map(ToString::to_string));
            }
        }
        if !missing.is_empty() {
            let finding = sink.report(message.file.source_file(), selector.span().range());
            finding.with("missing", missing).with("examples", examples.join(", "));
            finding.with("language", &language.locale);
        }
    });
}
