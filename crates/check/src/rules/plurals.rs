//! The keys of selections by number, for the rules about plurals.

use crate::context::MessageContext;
use depeche_fluent::bundle::PluralCategories;
use depeche_fluent::ftl::Resource;
use depeche_fluent::ftl::tree::{Inline, Key, Variant};

/// The keys of a selection by number.
pub(super) struct Keys<'c> {
    /// Whether the selection follows ordinal rules.
    pub(super) ordinal: bool,
    /// The plural categories among the keys.
    pub(super) categories: Vec<&'c str>,
    /// The exact numbers among the keys.
    pub(super) exact: Vec<&'c str>,
    /// The key of the default variant.
    pub(super) default: &'c str,
}

/// The keys of a selection by number: all keys are numbers or plural categories, and at least one
/// besides the default is a category.
pub(super) fn keys<'c>(
    message: &MessageContext<'c>,
    selector: &Inline,
    variants: &[Variant],
) -> Option<Keys<'c>> {
    let resource = &message.file.document.resource;
    if !matches!(selector, Inline::Variable(_) | Inline::Function { .. }) {
        return None;
    }
    let ordinal = is_ordinal(selector, resource);
    let mut keys = Keys { ordinal, categories: Vec::new(), exact: Vec::new(), default: "other" };
    for variant in variants {
        let (Key::Name(span) | Key::Number(span)) = variant.key;
        let key = message.text(span);
        match variant.key {
            Key::Number(_) => keys.exact.push(key),
            Key::Name(_) if PluralCategories::is_category(key) => keys.categories.push(key),
            Key::Name(_) => return None,
        }
        if variant.default {
            keys.default = key;
        }
    }
    (keys.categories.len() > 1 || !keys.exact.is_empty()).then_some(keys)
}

/// Whether a selector uses ordinal plural rules.
pub(super) fn is_ordinal(selector: &Inline, resource: &Resource) -> bool {
    let Inline::Function { arguments, .. } = selector else { return false };
    arguments.named.iter().any(|(name, value)| {
        matches!(value, Inline::String(span) if resource.text(*name) == "type" && resource.text(*span) == "ordinal")
    })
}
