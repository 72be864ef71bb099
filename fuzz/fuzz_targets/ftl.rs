//! Fluent resources: every span is inside the text, and every broken entry has a reason.
#![no_main]

use depeche::bundle::Resource;
use depeche::diagnostic::SourceFile;
use depeche::ftl::{self, tree};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let file = SourceFile::new("fuzz.ftl", text);
    let resource = ftl::parse(&file, ftl::MAX_NESTING);
    for entry in &resource.entries {
        holds(text, entry.id);
        entry.value.iter().for_each(|value| pattern(text, value));
        for attribute in &entry.attributes {
            holds(text, attribute.id);
            pattern(text, &attribute.value);
        }
    }
    for diagnostic in &resource.diagnostics {
        let places = diagnostic.place.iter().chain(&diagnostic.related);
        for place in places {
            assert!(text.get(place.range.clone()).is_some(), "{place:?}");
        }
    }
    for (name, index) in resource.broken.iter().chain(&resource.cut_short) {
        assert!(resource.diagnostics.get(*index).is_some(), "{name}");
    }
    let again = ftl::parse(&file, ftl::MAX_NESTING);
    assert_eq!(resource.entries, again.entries);
    let compiled = Resource::new(&file);
    let whole = |entry: &&tree::Entry| {
        let name = resource.name(entry);
        entry.kind == tree::EntryKind::Message
            && resource.cut_short.iter().all(|(cut, _)| *cut != name)
    };
    assert_eq!(compiled.messages().count(), resource.entries.iter().filter(whole).count());
});

fn holds(text: &str, span: tree::Span) {
    assert!(text.get(span.range()).is_some(), "{span:?}");
}

fn pattern(text: &str, pattern: &tree::Pattern) {
    for element in &pattern.elements {
        match element {
            tree::Element::Text(span) => holds(text, *span),
            tree::Element::Placeable(placeable) => expression(text, placeable),
        }
    }
}

fn expression(text: &str, expression: &tree::Expression) {
    match expression {
        tree::Expression::Inline(value) => inline(text, value),
        tree::Expression::Select { selector, variants } => {
            inline(text, selector);
            assert_eq!(variants.iter().filter(|variant| variant.default).count(), 1);
            for variant in variants {
                match variant.key {
                    tree::Key::Name(span) | tree::Key::Number(span) => holds(text, span),
                }
                pattern(text, &variant.value);
            }
        }
    }
}

fn inline(text: &str, value: &tree::Inline) {
    holds(text, value.span());
    match value {
        tree::Inline::Function { arguments, .. } => self::arguments(text, arguments),
        tree::Inline::Term { arguments: Some(arguments), .. } => self::arguments(text, arguments),
        tree::Inline::Placeable(inner) => expression(text, inner),
        _ => {}
    }
}

fn arguments(text: &str, arguments: &tree::Arguments) {
    arguments.positional.iter().for_each(|value| inline(text, value));
    for (name, value) in &arguments.named {
        holds(text, *name);
        inline(text, value);
    }
}
