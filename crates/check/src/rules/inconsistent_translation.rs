//! `inconsistent-translation`: one source text that is translated in two ways.

use crate::document::{Document, Field};
use crate::finding::Sink;
use crate::locale::LocaleContext;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use foldhash::fast::RandomState;
use std::collections::HashMap;

pub(super) static RULE: Rule = Rule {
    id: RuleId::InconsistentTranslation,
    summary: "One source text that is translated in two ways.",
    why: "Readers take two words for two things. What the source says alike is best translated \
          alike, unless the places differ.",
    fires: Example::pair(
        "lead = Read the whole report\ntitle = Read the whole report\n",
        "fr",
        "lead = Lire tout le rapport\ntitle = Voir le rapport complet\n",
    ),
    passes: Example::pair(
        "lead = Read the whole report\ntitle = Read the whole report\n",
        "fr",
        "lead = Lire tout le rapport\ntitle = Lire tout le rapport\n",
    ),
    fix: None,
    check: Check::Locale(check),
};

fn check(locale: &LocaleContext<'_>, sink: &mut Sink) {
    if locale.source.is_none() {
        return;
    }
    let sources = locale.source_index();
    let mut seen: HashMap<&str, (&Document, &Field, std::ops::Range<usize>), RandomState> =
        HashMap::default();
    for document in locale.documents() {
        let Some(known) = sources.get(document.id.as_str()) else { continue };
        for (entry, fields) in document.resource.entries.iter().zip(&document.entries) {
            let Some((source, source_fields)) =
                known.entry(entry.kind, document.resource.text(entry.id))
            else {
                continue;
            };
            let Some((theirs, own)) =
                source_fields.field(known, source, None).zip(fields.field(document, entry, None))
            else {
                continue;
            };
            // Texts with placeables hold other words in other places.
            let ([theirs], [text]) = (theirs.renditions.as_slice(), own.renditions.as_slice())
            else {
                continue;
            };
            if !theirs.slots.is_empty() || theirs.text.split(' ').nth(2).is_none() {
                continue;
            }
            match seen.get(theirs.text.as_str()) {
                None => {
                    seen.insert(&theirs.text, (document, own, entry.id.range()));
                }
                Some((other, field, place)) => {
                    let Some(earlier) = field.renditions.first() else { continue };
                    if earlier.text != text.text {
                        sink.about(Some(document.resource.name(entry)), None);
                        let place = other.resource.source.place(place.clone());
                        let finding = sink.report(&document.resource.source, entry.id.range());
                        finding
                            .with("found", text.text.as_str())
                            .with("other", earlier.text.as_str());
                        finding.with("where", place.to_string());
                    }
                }
            }
        }
    }
    sink.about(None, None);
}
