//! `repeated-word`: a word that is there twice in a row.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::reading::words;

pub(super) static RULE: Rule = Rule {
    id: RuleId::RepeatedWord,
    fires: Example::of("fr", "lead = Le vote a lieu dans dans Glasgow.\n"),
    passes: Example::of("fr", "lead = Nous nous réunissons, et vous vous abstenez.\n"),
    check: Check::Text(check),
};

/// Words that can rightly be doubled, by language.
const REPEATED: &[(&str, &[&str])] = &[
    ("fr", &["nous", "vous", "faire"]),
    ("de", &["die", "der", "das", "sie", "den", "dem"]),
    ("nl", &["die", "dat", "je", "ze", "de", "u", "om", "het", "er"]),
    ("en", &["that", "had", "bye", "no", "yes", "very"]),
    ("it", &["piano", "via", "man", "poco", "così"]),
    ("pl", &["się", "to"]),
    ("cs", &["se", "si"]),
    ("sl", &["se"]),
    ("sv", &["att", "som", "det"]),
    ("es", &["que", "no"]),
    ("pt", &["que", "não"]),
    ("ro", &["o", "le", "a", "să"]),
    ("ru", &["что", "все", "всё"]),
    ("uk", &["що", "все"]),
    ("lt", &["kad"]),
];

/// Whether a character joins a word with the next.
const JOINS: [char; 4] = ['-', '\u{2011}', '\'', '’'];

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let language = text.language();
    // Other languages repeat words for grammar, or write without spaces.
    let Some((_, usual)) = REPEATED.iter().find(|(code, _)| *code == language.code()) else {
        return;
    };
    if !text.text.has.spaces {
        return;
    }
    let Some((at, word)) = repeated(text.text.prose(), usual) else { return };
    let known = text.source.is_some_and(|known| repeated(known.prose(), &[]).is_some());
    if !known {
        sink.report(text.file(), text.place(at..at + word.len())).with("word", word);
    }
}

/// Whether two words in a row may begin with the same three letters: a quick test before words are
/// compared.
fn may_repeat(prose: &str) -> bool {
    let bytes = prose.as_bytes();
    // Beyond ASCII, upper and lower case have different bytes, and a mark may precede the word.
    let alike = |(one, other): (&u8, &u8)| {
        one.eq_ignore_ascii_case(other) || !one.is_ascii() || !other.is_ascii()
    };
    let mut start = 0;
    bytes.iter().enumerate().any(|(at, byte)| {
        let word = bytes.get(start..at).unwrap_or_default();
        if !byte.is_ascii() || byte.is_ascii_alphanumeric() || *byte == b'\'' {
            return false;
        }
        start = at + 1;
        let word = word.strip_prefix(b"'").unwrap_or(word);
        let after = bytes.get(start..).unwrap_or_default();
        matches!(byte, b' ' | b'\n') && word.len() > 1 && word.iter().zip(after).take(3).all(alike)
    })
}

fn repeated<'t>(prose: &'t str, usual: &[&str]) -> Option<(usize, &'t str)> {
    if !may_repeat(prose) {
        return None;
    }
    let mut before: Option<(usize, &str)> = None;
    for (at, word) in words(prose) {
        if let Some((start, last)) = before
            && last.len() == word.len()
            && (last == word || last.to_lowercase() == word.to_lowercase())
            && word.chars().count() > 1
            && matches!(prose.get(start + last.len()..at), Some(" " | "\n"))
            // The second word is a part of a longer one: “și și-a construit”.
            && !prose.get(at + word.len()..).is_some_and(|after| after.starts_with(JOINS))
            && !usual.contains(&word.to_lowercase().as_str())
            // A name: “Duran Duran”.
            && word.chars().next().is_some_and(|c| !c.is_uppercase())
        {
            return Some((at, word));
        }
        before = Some((at, word));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_repeated_is_found_whatever_stands_beside_it() {
        for text in [
            "le vote a lieu dans dans Glasgow",
            "« Été été »",
            "Dans dans…",
            "“dans dans”",
            "aujourd'hui aujourd'hui",
            "aujourd’hui\naujourd’hui",
            "(dans dans)",
            "на\u{fffc}, это это",
        ] {
            assert!(repeated(text, &[]).is_some(), "{text}");
        }
        for text in ["dans, dans", "a a", "dans danse", "și și-a construit", "Duran Duran", ""] {
            assert!(repeated(text, &[]).is_none(), "{text}");
        }
    }
}
