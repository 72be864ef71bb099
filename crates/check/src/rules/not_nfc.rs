//! `not-nfc`: text that is not in Unicode’s composed form.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use crate::slot::SLOT;
use depeche_fluent::diagnostic::RuleId;
use icu_normalizer::ComposingNormalizerBorrowed;

pub(super) static RULE: Rule = Rule {
    id: RuleId::NotNfc,
    fires: Example::of("fr", "lead = E\u{301}te\u{301}\n"),
    passes: Example::of("fr", "lead = Été\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.composing {
        return;
    }
    let whole = &text.text.text;
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let (_, rest) = normalizer.split_normalized(whole);
    let Some(first) = rest.chars().next() else { return };
    let start = whole.len() - rest.len();
    let end = rest
        .char_indices()
        .skip(1)
        .find(|(_, c)| c.is_ascii() || c.is_whitespace())
        .map_or(whole.len(), |(at, _)| start + at)
        .max(start + first.len_utf8());
    let wrong = whole.get(start..end).unwrap_or_default();
    let right = normalizer.normalize(wrong).into_owned();
    let place = text.place(start..end);
    // NFC also reorders marks and decomposes a few letters, which neither readers nor most programs
    // notice: only letters that NFC composes are reported.
    let composes = right.chars().count() < wrong.chars().count();
    if composes && !wrong.contains(SLOT) {
        sink.report(text.file(), place.clone()).with("text", wrong).fix(place, right);
    }
}
