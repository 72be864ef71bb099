//! `markup-mismatch`: emphasis, code or links that the translation lost or added.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rendition::Rendition;
use crate::rule::{Check, Example, Rule};
use crate::story::StoryFacts;
use depeche::markup::{BlankLines, Inline, Markup};
use depeche_fluent::diagnostic::RuleId;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MarkupMismatch,
    fires: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = They voted *again*.\n",
        "fr",
        "lead = Ils ont voté de nouveau.\n",
    ),
    passes: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = They voted *again*.\n",
        "fr",
        "lead = De _nouveau_, ils ont voté.\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let Some(story) = text.message.file.story else { return };
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    if story.markup != Markup::Markdown {
        return;
    }
    let (own, theirs) = (kinds(text.text, story), kinds(known, story));
    for (kind, wanted) in
        theirs.iter().chain(own.iter().filter(|(kind, _)| !theirs.contains_key(*kind)))
    {
        let (wanted, found) =
            (theirs.get(kind).map_or(0, |_| *wanted), own.get(kind).copied().unwrap_or(0));
        if wanted != found {
            let finding = sink.report(text.file(), text.message.name());
            finding.with("kind", *kind).with("expected", wanted).with("found", found);
            finding.compared_with(source.place());
            return;
        }
    }
}

/// The number of times that a text has each kind of markup.
fn kinds(text: &Rendition, story: &StoryFacts) -> BTreeMap<&'static str, usize> {
    let mut found = BTreeMap::new();
    if text.text.contains(['*', '_', '`', '[']) {
        for paragraph in story.markup_of(text, BlankLines::Split).paragraphs {
            count(&paragraph, &mut found);
        }
    }
    found
}

fn count(content: &[Inline], found: &mut BTreeMap<&'static str, usize>) {
    for inline in content {
        let (kind, inner) = match inline {
            Inline::Emphasis(inner) => ("emphasis", inner),
            Inline::Strong(inner) => ("strong", inner),
            Inline::Code(inner) => ("code", inner),
            Inline::Link { content, .. } => ("link", content),
            _ => continue,
        };
        *found.entry(kind).or_default() += 1;
        count(inner, found);
    }
}
