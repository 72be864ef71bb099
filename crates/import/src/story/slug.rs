//! Identifiers made from words: `Le rôle du Maroc dans la sécurité` → `role-maroc-securite`.

use std::collections::HashSet;
use std::sync::LazyLock;

use depeche_fluent::reading::language::{LanguageData, Words};
use icu_normalizer::DecomposingNormalizerBorrowed;

/// Words that identifiers leave out, of all languages together.
static SKIPPED: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let all = LanguageData::all().map(|data| &data.identifiers.skip);
    all.flat_map(Words::iter).map(latin).collect()
});

/// An identifier has at most this many words.
const WORDS: usize = 3;

/// A further word is taken only if the identifier stays within this many characters.
const LENGTH: usize = 24;

/// An identifier made from the significant words of a text; `None` if its script is not Latin.
pub(super) fn slug(text: &str) -> Option<String> {
    let latin = latin(text);
    let words = latin.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>();
    // The one Latin name in a heading of another script would be a misleading identifier.
    let foreign =
        text.chars().filter(|c| c.is_alphabetic() && transliterated(*c).is_none()).count();
    let own = latin.chars().filter(char::is_ascii_alphabetic).count();
    if 2 * foreign > own || own == 0 {
        return None;
    }
    let telling = words.iter().filter(|word| !SKIPPED.contains(**word)).collect::<Vec<_>>();
    let chosen = if telling.is_empty() { words.iter().collect() } else { telling };
    let mut slug = String::new();
    for word in chosen.into_iter().take(WORDS) {
        let fits = slug.len() + word.len() < LENGTH;
        if !slug.is_empty() && !fits {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(2 * LENGTH));
    }
    if slug.starts_with(|c: char| c.is_ascii_digit()) {
        slug.insert_str(0, "section-");
    }
    Some(slug)
}

/// The text in lower-case ASCII letters, with hyphens for all other characters.
fn latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    for c in decomposed.chars() {
        match transliterated(c) {
            Some(letters) => out.push_str(letters),
            None if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
            // Combining marks.
            None if matches!(c, '\u{300}'..='\u{36f}') => {}
            None => out.push('-'),
        }
    }
    out
}

/// The ASCII spelling of a Latin letter that does not decompose; an ASCII letter is itself.
fn transliterated(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ł' | 'Ł' => "l",
        'þ' | 'Þ' => "th",
        'ı' => "i",
        'ħ' | 'Ħ' => "h",
        'ŋ' | 'Ŋ' => "ng",
        'ə' | 'Ə' => "e",
        c => return ascii(c),
    })
}

/// A lower-case ASCII letter.
fn ascii(c: char) -> Option<&'static str> {
    const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";
    let base = match c {
        c if c.is_ascii_alphabetic() => c.to_ascii_lowercase(),
        // Precomposed letters count as Latin.
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => return Some(""),
        _ => return None,
    };
    let at = LETTERS.find(base)?;
    LETTERS.get(at..=at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_that_say_most_are_taken() {
        for (text, expected) in [
            ("Un large soutien international", "large-soutien"),
            ("Le rôle du Maroc dans la sécurité", "role-maroc-securite"),
            ("Straße, Ærø & Łódź", "strasse-aero-lodz"),
            ("L’année 2024", "annee-2024"),
            ("2024 : le bilan", "section-2024-bilan"),
            ("The of", "the-of"),
            ("Élections — ¿qué pasó?", "elections-paso"),
        ] {
            assert_eq!(slug(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_scripts_have_none() {
        for text in ["تأييد دولي واسع", "東京 INTERPOL の会議で決定", "2024", "—", "Роль Марокко"]
        {
            assert_eq!(slug(text), None, "{text}");
        }
        assert_eq!(slug("Le نادي sportif").as_deref(), Some("sportif"));
    }
}
