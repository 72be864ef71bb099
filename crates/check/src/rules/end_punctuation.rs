//! `end-punctuation`: a sentence that ends otherwise than the source’s.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::language::Language;
use crate::rendition::Rendition;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::reading::digit;

pub(super) static RULE: Rule = Rule {
    id: RuleId::EndPunctuation,
    fires: Example::pair("lead = Who voted?\n", "fr", "lead = Qui a voté.\n"),
    passes: Example::pair("lead = Who voted?\n", "ar", "lead = من صوّت؟\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    let language = text.language();
    if text.message.is_term() || !language.data.punctuation.full_stops {
        return;
    }
    let (expected, found) = (Ending::of(known, source.language), Ending::of(text.text, language));
    let wrong = match (expected, found) {
        // Languages differ in how often they use exclamation marks.
        (Ending::Exclamation | Ending::Stop, Ending::Exclamation | Ending::Stop)
        | (Ending::Ellipsis, Ending::Stop) => false,
        // A Japanese question ends with か, with or without a question mark.
        (Ending::Question, Ending::Stop | Ending::None)
            if language.is(&["ja"]) && end(text.text).trim_end_matches('。').ends_with('か') =>
        {
            false
        }
        (expected, found) => expected != found,
    };
    // A full stop after a figure makes it an ordinal in many languages.
    let ordinal = found == Ending::Stop
        && end(text.text).trim_end_matches('.').ends_with(|c: char| digit(c).is_some());
    // The value of a placeable may have a mark of its own.
    if wrong && !ordinal && !ends_open(known) && !ends_open(text.text) {
        let finding = sink.report(text.file(), last(text)).with("expected", expected.mark());
        finding.with("found", found.mark()).compared_with(source.place());
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Stop,
    Question,
    Exclamation,
    Colon,
    Ellipsis,
    None,
}

impl Ending {
    fn of(text: &Rendition, language: &Language) -> Self {
        let end = end(text);
        let Some(last) = end.chars().next_back() else { return Self::None };
        match last {
            '.' if end.ends_with("...") => Self::Ellipsis,
            // Armenian puts the question mark inside a word.
            '։' if language.code() == "hy" && end.contains('՞') => Self::Question,
            '.' | '。' | '।' | '۔' | '։' | '｡' | '．' => Self::Stop,
            ';' if language.code() == "el" => Self::Question,
            '?' | '؟' | '？' | '\u{37e}' => Self::Question,
            '!' | '！' => Self::Exclamation,
            ':' | '：' => Self::Colon,
            '…' => Self::Ellipsis,
            _ => Self::None,
        }
    }

    fn mark(self) -> &'static str {
        match self {
            Self::Stop => ".",
            Self::Question => "?",
            Self::Exclamation => "!",
            Self::Colon => ":",
            Self::Ellipsis => "…",
            Self::None => "–",
        }
    }
}

/// The text up to its last mark, without quotation marks, brackets and tags after it.
fn end(text: &Rendition) -> &str {
    text.prose().trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '\u{1}' | '"' | '\'' | '”' | '“' | '»' | '«' | '’' | '）' | ')' | ']' | '」' | '』'
            )
    })
}

fn ends_open(text: &Rendition) -> bool {
    end(text).ends_with('\u{fffc}')
}

fn last(text: &TextContext<'_>) -> std::ops::Range<usize> {
    let end = end(text.text);
    let length = end.chars().next_back().map_or(0, char::len_utf8);
    text.place(end.len() - length..end.len())
}
