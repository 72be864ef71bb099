//! `unbalanced-quotes`: a quotation that is not closed, or never opened.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::language::Language;
use crate::rendition::Rendition;
use crate::rule::{Check, Example, Rule};
use crate::slot::SLOT;
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnbalancedQuotes,
    fires: Example::of("fr", "lead = Le «\u{a0}vote a lieu.\n"),
    passes: Example::of("de", "lead = „Er sagte: ‚Ja‘“, hieß es.\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let language = text.language();
    if !text.text.has.typographic_quotes || language.quotes().is_empty() {
        return;
    }
    let known = text.message.source.zip(text.source);
    if known.is_some_and(|(source, known)| unbalanced(known, source.language).is_some()) {
        return;
    }
    if let Some(at) = unbalanced(text.text, language) {
        let mark = text.text.text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or('«');
        let mut buffer = [0; 4];
        sink.report(text.file(), text.place(at..at + mark.len_utf8()))
            .with("mark", &*mark.encode_utf8(&mut buffer));
    }
}

/// The first quotation mark without its other half. Single marks are ignored: they are also
/// apostrophes.
fn unbalanced(text: &Rendition, language: &Language) -> Option<usize> {
    let prose = text.prose();
    let double = |c: char| {
        matches!(c, '«' | '»' | '„' | '“' | '”' | '「' | '」' | '『' | '』' | '《' | '》')
    };
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in prose.char_indices().filter(|(_, c)| double(*c)) {
        // An arrow between names of pages: “Startseite » Nachrichten”.
        let is_guillemet = matches!(c, '«' | '»');
        if is_guillemet
            && !language.data.punctuation.space_before_marks
            && stands_alone(prose, at, c)
        {
            continue;
        }
        let closes = language.quotes().iter().any(|(_, close)| *close == c);
        let opens = language.quotes().iter().any(|(open, _)| *open == c);
        if !closes && !opens {
            return None;
        }
        let matching = open.last().is_some_and(|(_, known)| {
            language.quotes().iter().any(|(one, other)| one == known && *other == c)
        });
        if closes && matching {
            open.pop();
        } else if opens {
            // A quotation of several paragraphs opens again in each paragraph.
            let again = open.last().is_some_and(|(_, known)| *known == c)
                && prose.get(..at).is_some_and(|before| before.ends_with("\n\n"));
            if !again {
                open.push((at, c));
            }
        } else if opens_a_word(prose, at, c) {
            // A mark of another language, which `quotation-marks` reports.
            return None;
        } else {
            return Some(at);
        }
    }
    open.pop().map(|(at, _)| at)
}

/// Whether a mark has a plain space on both sides.
fn stands_alone(prose: &str, at: usize, mark: char) -> bool {
    let after = prose.get(at + mark.len_utf8()..);
    prose.get(..at).is_some_and(|before| before.ends_with(' '))
        && after.is_some_and(|after| after.starts_with(' '))
}

/// Whether a mark stands where a quotation can begin.
fn opens_a_word(prose: &str, at: usize, mark: char) -> bool {
    let before = prose.get(..at).and_then(|before| before.chars().next_back());
    let after = prose.get(at + mark.len_utf8()..).and_then(|after| after.chars().next());
    before.is_none_or(|c| c.is_whitespace() || c == '(')
        && after.is_some_and(|c| c.is_alphanumeric() || c == SLOT)
}
