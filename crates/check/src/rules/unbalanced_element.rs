//! `unbalanced-element`: an HTML element that is not closed, or is closed in the wrong order.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::reading::Tag;
use crate::rendition::Rendition;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnbalancedElement,
    fires: Example::pair(
        "lead = See <a href=\"/vote\">the vote</a>.\n",
        "fr",
        "lead = Voir <a href=\"/vote\">le vote<a>.\n",
    ),
    passes: Example::pair(
        "lead = <em>The <a href=\"/vote\">vote</a></em>\n",
        "fr",
        "lead = <em>Le <a href=\"/vote\">vote</a></em>\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if text.text.reading.tags.is_empty()
        || text.source.is_some_and(|known| unbalanced(known).is_some())
    {
        return;
    }
    if let Some(tag) = unbalanced(text.text) {
        let name = text.text.text.get(tag.name.clone()).unwrap_or_default().to_owned();
        sink.report(text.file(), text.place(tag.range.clone())).with("name", name);
    }
}

/// The first tag that has no counterpart.
fn unbalanced(text: &Rendition) -> Option<&Tag> {
    let mut open: Vec<&Tag> = Vec::new();
    let name = |tag: &Tag| text.text.get(tag.name.clone()).unwrap_or_default().to_ascii_lowercase();
    for tag in text.reading.tags.iter().filter(|tag| !tag.empty) {
        if !tag.closes {
            // Links do not nest: the outer link was not closed.
            if name(tag) == "a" && open.iter().any(|known| name(known) == "a") {
                return Some(tag);
            }
            open.push(tag);
        } else if open.pop().is_none_or(|known| name(known) != name(tag)) {
            return Some(tag);
        }
    }
    open.pop()
}
