//! The shape of a pattern: what a translation has to take over, whatever its words.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Resource;
use super::canonical::{Fingerprint, canonical_inline};
use super::tree::{Element, Expression, Inline, Pattern};

/// What stands in a pattern besides words: variables, references, functions, figures, links and
/// markup, each with how often it is shown at the most. A select expression has what its variants
/// have together, so that another plural form alone is no other shape.
///
/// Markup is told by its marks, Markdown's and HTML's alike: the shape says whether a text was
/// rebuilt, not how it is rendered.
///
/// ```
/// use depeche_fluent::{diagnostic::SourceFile, ftl};
///
/// let of = |text: &str| {
///     let resource = ftl::parse(&SourceFile::new("une.ftl", text), ftl::MAX_NESTING);
///     ftl::shape(&resource, resource.entries[0].value.as_ref().unwrap())
/// };
/// assert_eq!(of("lead = Les { $votes } pays ont *voté*"), of("lead = *Le vote* de { $votes }"));
/// assert_ne!(of("lead = Les { $votes } pays ont *voté*"), of("lead = Les { $votes } pays ont voté"));
/// ```
pub fn shape(resource: &Resource, pattern: &Pattern) -> Fingerprint {
    let mut text = String::new();
    for (part, count) in parts(resource, pattern) {
        let _ = writeln!(text, "{part} × {count}");
    }
    Fingerprint::of(&text)
}

type Parts = BTreeMap<String, usize>;

fn parts(resource: &Resource, pattern: &Pattern) -> Parts {
    let mut found = Parts::new();
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            Element::Text(span) => text.push_str(resource.text(*span)),
            Element::Placeable(placeable) => {
                // A mark may stand on both sides of a value; a figure may not.
                text.push('\u{fffc}');
                expression(resource, placeable, &mut found);
            }
        }
    }
    read_text(&text, &mut found);
    found
}

fn expression(resource: &Resource, expression: &Expression, found: &mut Parts) {
    match expression {
        Expression::Inline(inline) => self::inline(resource, inline, found),
        Expression::Select { selector, variants } => {
            inline(resource, selector, found);
            let mut most = Parts::new();
            for variant in variants {
                for (part, count) in parts(resource, &variant.value) {
                    let known = most.entry(part).or_default();
                    *known = count.max(*known);
                }
            }
            // What is chosen by may be shown as well, or said in words: it is one thing.
            let mut chosen = Parts::new();
            inline(resource, selector, &mut chosen);
            for part in chosen.keys() {
                most.remove(part);
            }
            for (part, count) in most {
                *found.entry(part).or_default() += count;
            }
        }
    }
}

fn inline(resource: &Resource, inline: &Inline, found: &mut Parts) {
    match inline {
        // Literals are words.
        Inline::String(_) => {}
        Inline::Placeable(inner) => expression(resource, inner, found),
        _ => *found.entry(canonical_inline(resource, inline)).or_default() += 1,
    }
}

/// The figures, links and marks of a text.
fn read_text(text: &str, found: &mut Parts) {
    let mut add = |part: String| *found.entry(part).or_default() += 1;
    let mut rest = text;
    let mut before = None;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '*' | '`' | '~' => {
                let run = run(rest, |other| other == c);
                add(rest.get(..run).unwrap_or_default().to_owned());
                run
            }
            '_' => {
                let run = run(rest, |other| other == '_');
                let after = rest.get(run..).and_then(|after| after.chars().next());
                // Within a word it is a letter like others.
                let within = [before, after]
                    .iter()
                    .all(|side| side.is_some_and(|c: char| c.is_alphanumeric()));
                if !within {
                    add(rest.get(..run).unwrap_or_default().to_owned());
                }
                run
            }
            ']' => {
                let target = rest.get(1..).and_then(target).unwrap_or_default();
                add(format!("]{target}"));
                1 + target.len()
            }
            '<' => {
                let name =
                    rest.get(1..).map_or(0, |after| run(after, |c| c.is_ascii_alphanumeric()));
                if name > 0 {
                    add(rest.get(..=name).unwrap_or_default().to_ascii_lowercase());
                }
                1 + name
            }
            c if c.is_numeric() => {
                let run = figure(rest);
                add(rest.get(..run).unwrap_or_default().to_owned());
                run
            }
            c => c.len_utf8(),
        };
        before = rest.get(..length).and_then(|passed| passed.chars().next_back());
        rest = rest.get(length..).unwrap_or_default();
    }
}

/// The bytes at the start for whose characters `is` holds.
fn run(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is(c)).unwrap_or(text.len())
}

/// Where a link leads: `(address)` or `[label]`.
fn target(after: &str) -> Option<&str> {
    let close = match after.chars().next()? {
        '(' => ')',
        '[' => ']',
        _ => return None,
    };
    after.get(..=after.find(close)?)
}

/// The length of a figure, with the separators between its digits.
fn figure(text: &str) -> usize {
    let mut end = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let next = characters.peek().is_some_and(|(_, c)| c.is_numeric());
        let separates = matches!(c, '.' | ',' | ':' | '/' | '\u{a0}' | '\u{202f}' | '’') && next;
        if !c.is_numeric() && !separates {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::ftl::{MAX_NESTING, parse};

    fn of(text: &str) -> Fingerprint {
        let resource = parse(&SourceFile::new("a.ftl", text), MAX_NESTING);
        assert!(resource.diagnostics.is_empty(), "{text:?}: {:?}", resource.diagnostics);
        let entry = resource.entries.first().expect("an entry");
        shape(&resource, entry.value.as_ref().expect("a value"))
    }

    #[test]
    fn words_and_their_order_are_no_shape() {
        for (one, other) in [
            ("a = Un deux", "a = Trois, quatre : cinq !"),
            ("a = { $x } et { $y }", "a = Avec { $y }, puis { $x }"),
            ("a = *Un* [mot][report]", "a = Le [rapport][report] est *là*"),
            ("a = Le <em>vote</em>", "a = <EM>Vote</EM>"),
            (
                "a = { $n ->\n    [one] un pays\n   *[other] { $n } pays\n}",
                "a = { $n ->\n    [0] rien\n    [one] un pays\n   *[other] { $n } pays\n}",
            ),
            (
                "a = Les { $n } pays",
                "a = { $n ->\n    [one] Le pays\n   *[other] Les { $n } pays\n}",
            ),
            ("a = snake_case", "a = serpent_cas"),
        ] {
            assert_eq!(of(one), of(other), "{one} | {other}");
        }
    }

    #[test]
    fn values_figures_links_and_markup_are() {
        let all = [
            "a = Un",
            "a = Un { $x }",
            "a = Un { $x } { $x }",
            "a = Un { x }",
            "a = Un { -x }",
            "a = Un { -x(case: \"y\") }",
            "a = Un { NUMBER($x) }",
            "a = Un 12",
            "a = Un 12,5",
            "a = Un 12, 5",
            "a = *Un*",
            "a = **Un**",
            "a = _Un_",
            "a = `Un`",
            "a = [Un][report]",
            "a = [Un](https://example.org)",
            "a = [Un]",
            "a = <em>Un</em>",
            "a = <a href=\"x\">Un</a>",
        ];
        for (index, one) in all.iter().enumerate() {
            for other in all.iter().skip(index + 1) {
                assert_ne!(of(one), of(other), "{one} | {other}");
            }
        }
    }
}
