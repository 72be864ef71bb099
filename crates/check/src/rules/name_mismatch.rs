//! `name-mismatch`: a proper name that the translation does not have.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rendition::Rendition;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::reading::words;

pub(super) static RULE: Rule = Rule {
    id: RuleId::NameMismatch,
    fires: Example::pair(
        "lead = The candidate was Mohamed Dkhissi of Morocco.\n",
        "fr",
        "lead = Le candidat était Mohamed Dhkissi, du Maroc.\n",
    ),
    passes: Example::pair(
        "lead = The candidate was Mohamed Dkhissi of Morocco.\n",
        "pl",
        "lead = Wybrano Mohameda Dkhissiego z Maroka.\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    if source.language.script != text.language().script {
        return;
    }
    let names =
        known.names.get_or_init(|| names(known, |word| text.message.file.is_ordinary(word)));
    for (first, second) in names {
        let stem = |word: &str| {
            let kept = word.chars().count().saturating_sub(1).max(3);
            word.chars().take(kept).collect::<String>()
        };
        let is_there = |word: &str| text.text.text.contains(&stem(word));
        // Each language has its own names of countries and regions.
        let is_region = || source.language.names_region(first, second);
        let is_right = is_there(first) && is_there(second) || is_region();
        if !is_right {
            let finding = sink.report(text.file(), text.message.name());
            finding.with("expected", format!("{first} {second}")).compared_with(source.place());
        }
    }
}

/// The proper names of a text of the source.
fn names(known: &Rendition, is_ordinary: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let all = words(known.prose()).collect::<Vec<_>>();
    let is_name = |word: &str| {
        word.chars().count() > 2
            && word.starts_with(char::is_uppercase)
            && word.chars().skip(1).all(char::is_lowercase)
    };
    // Titles capitalize most words.
    let small = all.iter().filter(|(_, word)| word.starts_with(char::is_lowercase)).count();
    if small * 3 < all.len() {
        return found;
    }
    for pair in all.windows(2) {
        let [(start, first), (second_start, second)] = pair else { continue };
        let between = known.text.get(start + first.len()..*second_start);
        let before = known.text.get(..*start).unwrap_or_default().trim_end();
        let begins =
            before.is_empty() || before.ends_with(['.', '!', '?', ':', '\n', '\u{fffc}', '“', '"']);
        let named = is_name(first) && is_name(second);
        if between == Some(" ") && !begins && named && !is_ordinary(first) && !is_ordinary(second) {
            found.push(((*first).to_owned(), (*second).to_owned()));
        }
    }
    found
}
