//! Words and letters of running text.

/// The words of a text: letters, marks and inner apostrophes, without placeables and masked text.
pub fn words(prose: &str) -> impl Iterator<Item = (usize, &str)> + Clone {
    let is_word = |c: char| is_letter(c) || c == '\'' || c == '\u{2019}' || is_mark(c);
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = prose.get(at..)?;
        let start = at + rest.find(is_letter)?;
        let rest = prose.get(start..)?;
        let length = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        at = start + length;
        let word = prose.get(start..at)?;
        Some((start, word.trim_end_matches(['\'', '\u{2019}'])))
    })
}

/// Whether a character is a letter, with a shortcut for the usual ones.
pub fn is_letter(c: char) -> bool {
    match u32::from(c) {
        0..=0x7f => c.is_ascii_alphabetic(),
        0xc0..=0x24f => !matches!(c, '×' | '÷'),
        0x2000..=0x206f | 0x3000..=0x3004 => false,
        0x400..=0x481
        | 0x48a..=0x52f
        | 0x5d0..=0x5ea
        | 0x620..=0x64a
        | 0x905..=0x939
        | 0x3041..=0x3096
        | 0x30a1..=0x30fa
        | 0x4e00..=0x9fff
        | 0xac00..=0xd7a3 => true,
        _ => c.is_alphabetic(),
    }
}

/// Combining marks of the scripts that need them inside words.
pub fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0x5b0..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x670
        | 0x900..=0x903 | 0x93a..=0x94f | 0x981..=0x983 | 0x9bc..=0x9d7 | 0xe31 | 0xe34..=0xe3a
        | 0xe47..=0xe4e | 0x200c | 0x200d)
}

/// Optional marks of Arabic: vowel marks, and the tatweel that lengthens a word.
pub fn is_vowel_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{640}')
}

/// Scripts without spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar.
pub fn is_written_without_spaces(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3000..=0x30FF | 0x31F0..=0x31FF
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF
        | 0x2_0000..=0x3_FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_with_marks_and_apostrophes() {
        let found =
            words("L’été, \u{fffc} : aujourd'hui!").map(|(_, word)| word).collect::<Vec<_>>();
        assert_eq!(found, ["L’été", "aujourd'hui"]);
    }
}
