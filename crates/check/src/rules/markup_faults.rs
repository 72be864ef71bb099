//! What `render` refuses in the markup of a story's texts, for the rules that report it.

use crate::context::TextContext;
use crate::finding::Sink;
use depeche::markup::{BlankLines, Fault, Markup};
use depeche_fluent::diagnostic::RuleId;

/// Reports the faults of a text that belong to the rule.
pub(super) fn report_faults(text: &TextContext<'_>, rule: RuleId, sink: &mut Sink<'_>) {
    let Some(story) = text.message.file.story else { return };
    let own = &text.text.text;
    // Only texts with these characters are parsed.
    let begins: &[char] = match (rule, story.markup) {
        (RuleId::FoldedParagraph, _) => &['\n'],
        (_, Markup::Html) => &['<'],
        (_, Markup::Markdown) => &['[', '<'],
        _ => return,
    };
    if !own.contains(begins) {
        return;
    }
    let name = text.message.file.text(text.message.entry.id);
    let attribute = text.message.attribute.map(|own| text.message.file.text(own.id));
    let shared = story.shares_a_paragraph(name, attribute);
    let blank_lines = if shared { BlankLines::Fold } else { BlankLines::Split };
    for fault in story.markup_of(text.text, blank_lines).faults {
        let (own_rule, argument) = match &fault {
            Fault::ForbiddenUrl { url } => (RuleId::ForbiddenUrl, Some(("url", url))),
            Fault::ForbiddenElement { name } => (RuleId::ForbiddenElement, Some(("name", name))),
            Fault::FoldedParagraph => (RuleId::FoldedParagraph, None),
            // Other rules report these faults with exact places.
            _ => continue,
        };
        if own_rule != rule {
            continue;
        }
        let start = argument.and_then(|(_, shown)| own.find(shown.as_str()).zip(Some(shown.len())));
        let place = match start {
            Some((start, length)) => text.place(start..start + length),
            None => text.message.name(),
        };
        let finding = sink.report(text.file(), place);
        if let Some((name, shown)) = argument {
            finding.with(name, shown.as_str());
        }
    }
}
