//! The guard in front of the parser, for what it cannot bear.
//!
//! `fluent-syntax` 0.12 recurses on every `{`, and 20,000 of them overflow its stack: entries nested
//! too deeply never reach it. It also panics where an escape such as `\u00` is cut short by a letter
//! of several bytes, as it quotes half of that.

use std::borrow::Cow;
use std::ops::Range;

/// The entries of `text` in which braces nest deeper than `limit`.
pub(super) fn too_deep(text: &str, limit: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if text.bytes().filter(|&byte| byte == b'{').take(limit + 1).count() <= limit {
        return found;
    }
    let (mut entry_start, mut depth, mut deepest) = (0, 0_usize, 0_usize);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // `id =` at the start of a line always ends what came before, even an open placeable.
        let begins_entry = line.starts_with('#') || super::leading_id(line).is_some();
        if begins_entry {
            if deepest > limit {
                found.push(entry_start..start);
            }
            (entry_start, depth, deepest) = (start, 0, 0);
        }
        if !line.starts_with('#') {
            scan_line(line, &mut depth, &mut deepest);
        }
        start += line.len();
    }
    if deepest > limit {
        found.push(entry_start..start);
    }
    found
}

/// The text with `x` for each byte of a letter that cuts an escape short.
///
/// The parser is given it for the places alone: what stands there is read from the text itself.
pub(super) fn without_cut_escapes(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut cuts = Vec::new();
    for (at, _) in text.match_indices('\\') {
        let rest = text.get(at + 1..).unwrap_or_default();
        let most = match rest.bytes().next() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let digits = rest.bytes().skip(1).take(most).take_while(u8::is_ascii_hexdigit).count();
        let cut = at + 2 + digits;
        let letter = text.get(cut..).and_then(|rest| rest.chars().next());
        if let Some(letter) = letter.filter(|letter| digits < most && !letter.is_ascii()) {
            cuts.push(cut..cut + letter.len_utf8());
        }
    }
    if cuts.is_empty() {
        return text;
    }
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    for cut in cuts {
        whole.push_str(text.get(at..cut.start).unwrap_or_default());
        whole.extend(std::iter::repeat_n('x', cut.len()));
        at = cut.end;
    }
    whole.push_str(text.get(at..).unwrap_or_default());
    Cow::Owned(whole)
}

/// Follows the braces of one line; those in string literals, which end with their line, do not nest.
fn scan_line(line: &str, depth: &mut usize, deepest: &mut usize) {
    let mut bytes = line.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' => {
                *depth += 1;
                *deepest = (*deepest).max(*depth);
            }
            b'}' => *depth = depth.saturating_sub(1),
            b'"' if *depth > 0 => {
                while let Some(inner) = bytes.next() {
                    match inner {
                        b'\\' => drop(bytes.next()),
                        b'"' => break,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

/// `text` with the given entries blanked out, so that every other byte keeps its place.
pub(super) fn without(text: &str, entries: &[Range<usize>]) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    for entry in entries {
        kept.push_str(text.get(at..entry.start).unwrap_or_default());
        let blanked = text.get(entry.clone()).unwrap_or_default();
        kept.extend(blanked.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        at = entry.end;
    }
    kept.push_str(text.get(at..).unwrap_or_default());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_deep_entry_is_found() {
        let deep = format!("deep = {}x{}\n", "{ ".repeat(5), " }".repeat(5));
        let text = format!("good = {{ $a }}\n{deep}other = b\n");
        let found = too_deep(&text, 4);
        assert_eq!(found, vec!["good = { $a }\n".len().."good = { $a }\n".len() + deep.len()]);
        assert!(too_deep(&text, 5).is_empty());
        let masked = without(&text, &found);
        assert_eq!(masked.len(), text.len());
        assert!(masked.ends_with("other = b\n") && !masked.contains("deep"));
    }

    #[test]
    fn letters_that_cut_an_escape_short_are_masked() {
        let masked = |text: &'static str| without_cut_escapes(text.into()).into_owned();
        assert_eq!(masked("a = { \"\\u00é\" } é"), "a = { \"\\u00xx\" } é");
        assert_eq!(masked("\\U01F6\u{feff}"), "\\U01F6xxx");
        for whole in ["\\u00e9é", "\\é", "\\", "\\u"] {
            assert_eq!(masked(whole), whole);
        }
    }

    #[test]
    fn calls_at_the_start_of_a_line_do_not_reset_the_count() {
        let text = format!("a = {{\n{}", "F({\n".repeat(50));
        assert_eq!(too_deep(&text, 20).len(), 1);
    }

    #[test]
    fn braces_in_string_literals_and_comments_do_not_nest() {
        let text = format!("# {}\na = {{ \"{}\" }}\n", "{".repeat(9), "{".repeat(9));
        assert!(too_deep(&text, 2).is_empty());
    }
}
