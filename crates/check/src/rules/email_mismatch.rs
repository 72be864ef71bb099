//! `email-mismatch`: a mail address that the translation lost or changed.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::EmailMismatch,
    fires: Example::pair(
        "lead = Write to press@interpol.int\n",
        "fr",
        "lead = Écrivez à presse@interpol.int\n",
    ),
    passes: Example::pair(
        "lead = Write to press@interpol.int\n",
        "fr",
        "lead = Écrivez à press@interpol.int.\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    for range in &known.reading.mails {
        let Some(shown) = known.text.get(range.clone()) else { continue };
        // Sample addresses only show the form of an address, and their words are translated.
        let example = shown.contains("@example.");
        if example && text.text.text.contains('@') {
            continue;
        }
        let same = |range: &std::ops::Range<usize>| {
            text.text.text.get(range.clone()).is_some_and(|own| own.eq_ignore_ascii_case(shown))
        };
        if !text.text.reading.mails.iter().any(same) {
            let finding = sink.report(text.file(), text.message.name());
            finding.with("expected", shown).compared_with(source.place());
        }
    }
}
