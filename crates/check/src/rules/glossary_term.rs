//! `glossary-term`: a term of the glossary that the translation does not use.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::GlossaryTerm,
    fires: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = The general assembly votes.\n",
        "fr",
        "lead = La réunion vote.\n",
    ),
    passes: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = The general assembly votes.\n",
        "fr",
        "lead = Les assemblées générales votent.\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let terms = &text.message.file.settings.glossary.terms;
    if terms.is_empty() {
        return;
    }
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    let (theirs, own) = (known.text.to_lowercase(), text.text.text.to_lowercase());
    for term in terms {
        let locale = &text.language().locale;
        let forms = term.forms.iter().find(|(known, _)| known == locale);
        let Some((_, forms)) = forms else { continue };
        let has = |text: &str, word: &str| {
            let word = word.to_lowercase();
            text.match_indices(&word).any(|(at, _)| {
                !text.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric))
            })
        };
        let within = |form: &String| own.contains(&form.to_lowercase());
        if has(&theirs, &term.source) && !forms.iter().any(within) {
            let finding = sink.report(text.file(), text.message.name());
            finding.with("term", term.source.as_str()).with("expected", forms.clone());
            finding.compared_with(source.place());
        }
    }
}
