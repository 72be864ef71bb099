//! Selections by a word, for the rules that compare their keys with the source's.

use crate::context::SourceContext;
use depeche_fluent::bundle::PluralCategories;
use depeche_fluent::ftl::Resource;
use depeche_fluent::ftl::tree::{Inline, Key, Pattern, Span, Variant, each_select};

/// What a selection goes by, in any file: a variable, or a function without one.
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

/// A key of it.
pub(super) struct SelectionKey<'r> {
    pub(super) name: &'r str,
    pub(super) span: Span,
    pub(super) is_default: bool,
}

/// Every selection of a pattern whose keys are words, not numbers and plural categories. Those by
/// the attribute of a term go by what that language's term says, and are left out.
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

/// The keys that the source's value or attribute has for a choice; `None` if it makes no such
/// choice, or two that differ.
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
