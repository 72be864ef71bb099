//! `inconsistent-translation`: one source text that is translated in two ways.

use crate::context::PairContext;
use crate::document::{Document, Field};
use crate::finding::Sink;
use crate::fingerprint::fingerprint;
use crate::rule::{Check, Example, Rule};
use crate::survey::Survey;
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::Entry;

pub(super) static RULE: Rule = Rule {
    id: RuleId::InconsistentTranslation,
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
    check: Check::Locale(check),
};

/// A translation of a text that the source repeats.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Twin {
    /// The fingerprint of the source text.
    pub(crate) source: u64,
    /// The fingerprint of the translation.
    pub(crate) own: u64,
    /// The number of the entry in its file.
    pub(crate) entry: u32,
}

/// The translations in a file whose source texts are repeated, and can be compared.
pub(crate) fn twins(document: &Document, source: &Document, survey: &Survey) -> Vec<Twin> {
    let mut twins = Vec::new();
    for (at, entry) in (0..).zip(&document.resource.entries) {
        let known = source.entry(entry.kind, document.resource.text(entry.id));
        let Some((theirs, fields)) = known else { continue };
        let Some((theirs, own)) =
            fields.field(source, theirs, None).zip(value(document, at).map(|(_, own)| own))
        else {
            continue;
        };
        let ([theirs], [text]) = (theirs.renditions.as_slice(), own.renditions.as_slice()) else {
            continue;
        };
        if !theirs.is_comparable() {
            continue;
        }
        let source = fingerprint(theirs.text.as_str());
        if survey.is_repeated(source) {
            twins.push(Twin { source, own: fingerprint(text.text.as_str()), entry: at });
        }
    }
    twins
}

/// The entry of that number with its value.
fn value(document: &Document, at: u32) -> Option<(&Entry, &Field)> {
    let (entry, fields) = document.fields(at as usize)?;
    Some((entry, fields.field(document, entry, None)?))
}

fn check(pair: &PairContext<'_>, sink: &mut Sink<'_>) {
    let ((first, place), (second, at)) = (pair.first, pair.second);
    let Some(((other, earlier), (entry, own))) = value(first, place).zip(value(second, at)) else {
        return;
    };
    let (Some(earlier), Some(text)) = (earlier.renditions.first(), own.renditions.first()) else {
        return;
    };
    if earlier.text == text.text {
        return;
    }
    let place = first.resource.source.place(other.id.range());
    let finding = sink.report_of(
        &second.resource.name(entry),
        None,
        &second.resource.source,
        entry.id.range(),
    );
    finding.with("found", text.text.as_str()).with("other", earlier.text.as_str());
    finding.with("where", place.to_string());
}
