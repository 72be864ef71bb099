//! `undefined-link`: a link whose label the story does not define.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche::markup::Markup;
use depeche_fluent::diagnostic::{RuleId, nearest};

pub(super) static RULE: Rule = Rule {
    id: RuleId::UndefinedLink,
    fires: Example::story(
        "+++\n+++\n{ lead }\n\n[report]: https://example.org/\n",
        "lead = See [the report][report].\n",
        "fr",
        "lead = Voir [le rapport][rapport].\n",
    ),
    passes: Example::story(
        "+++\n+++\n{ lead }\n\n[report]: https://example.org/\n",
        "lead = See [the report][report].\n",
        "fr",
        "lead = Voir [le rapport][report][et lui][report].\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let Some(story) = text.message.file.story else { return };
    if story.markup != Markup::Markdown || !text.text.text.contains("][") {
        return;
    }
    let whole = text.text.prose();
    let mut label_end = None;
    for (at, _) in whole.match_indices("][") {
        // The bracket after a label opens the text of the next link.
        if label_end == Some(at) {
            continue;
        }
        let Some(rest) = text.text.text.get(at + 2..) else { continue };
        let Some(label) = rest.split(']').next().filter(|label| !label.is_empty()) else {
            continue;
        };
        label_end = Some(at + 2 + label.len());
        if story.story.skeleton(story.story.catalog().source()).links.get(label).is_none() {
            let nearest = nearest(label, story.labels.iter().map(String::as_str));
            let place = text.place(at + 2..at + 2 + label.len());
            let finding = sink.report(text.file(), place).with("label", label);
            if let Some(nearest) = nearest {
                finding.with("suggestion", nearest);
            }
        }
    }
}
