//! Selections by a word, for the rules that compare their keys with the source's.

use crate::context::SourceContext;
use depeche_fluent::bundle::PluralCategories;
use depeche_fluent::ftl::Resource;
use depeche_fluent::ftl::tree::{Inline, Key, Pattern, Span, Variant, each_select};

/// What a selection selects by, in any file: a variable, or a function without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Selected<'r> {
    Variable(&'r str),
    Function(&'r str),
}

/// A selection by a word.
pub(super) struct Selection<'r> {
    pub(super) selected: Selected<'r>,
    pub(super) keys: Vec<SelectionKey<'r>>,
}

/// A key of a selection.
pub(super) struct SelectionKey<'r> {
    pub(super) name: &'r str,
    pub(super) span: Span,
    pub(super) is_default: bool,
}

/// Every selection of a pattern whose keys are words, not numbers or plural categories. Selections by
/// the attribute of a term are left out: each language gives its terms other attributes.
pub(super) fn each_selection<'r>(
    resource: &'r Resource,
    pattern: &Pattern,
    visit: &mut dyn FnMut(Selection<'r>),
) {
    each_select(pattern, &mut |selector, variants| {
        if let Some(selection) = selection(resource, selector, variants) {
            visit(selection);
        }
    });
}

fn selection<'r>(
    resource: &'r Resource,
    selector: &Inline,
    variants: &[Variant],
) -> Option<Selection<'r>> {
    let selected = match selector {
        Inline::Variable(span) => Selected::Variable(resource.text(*span)),
        Inline::Function { id, arguments } if arguments.positional.is_empty() => {
            Selected::Function(resource.text(*id))
        }
        _ => return None,
    };
    let mut keys = Vec::new();
    for variant in variants {
        let Key::Name(span) = variant.key else { return None };
        keys.push(SelectionKey { name: resource.text(span), span, is_default: variant.default });
    }
    let is_by_word = keys.iter().any(|key| !PluralCategories::is_category(key.name));
    is_by_word.then_some(Selection { selected, keys })
}

/// The keys of the source's selection by the same variable or function; `None` if the source has no
/// such selection, or two with different keys.
pub(super) fn source_keys<'c>(
    source: SourceContext<'c>,
    selected: &Selected<'_>,
) -> Option<Vec<&'c str>> {
    let mut found: Option<Vec<&str>> = None;
    let mut is_one = true;
    each_selection(&source.document.resource, source.pattern, &mut |own| {
        if own.selected == *selected {
            let mut keys = own.keys.iter().map(|key| key.name).collect::<Vec<_>>();
            keys.sort_unstable();
            is_one &= found.as_ref().is_none_or(|known| *known == keys);
            found = Some(keys);
        }
    });
    found.filter(|_| is_one)
}
