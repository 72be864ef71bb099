//! Parts of a text other than prose: addresses, hashtags and accounts, code.

use std::ops::Range;

use depeche_fluent::reading::{address_length, mail};

/// The parts of a text where figures are not looked for, in order: `verbatim`, and those found.
pub(super) fn masks(text: &str, verbatim: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut masks = verbatim.to_vec();
    let mut from = 0;
    while let Some((at, c)) = next_sign(text, from) {
        let rest = text.get(at..).unwrap_or_default();
        let found = match c {
            '#' => {
                Some(word_length(rest)).filter(|length| *length > 1).map(|length| at..at + length)
            }
            '@' => Some(mail(text, at).unwrap_or(at..at + word_length(rest))),
            '`' => code(rest).map(|length| at..at + length),
            ':' => scheme(text, at),
            _ => website(text, at),
        };
        from = at + c.len_utf8();
        if let Some(found) = found.filter(|found| found.end > at) {
            from = found.end;
            masks.push(found);
        }
    }
    masks.sort_by_key(|mask| mask.start);
    masks
}

/// The next character that may begin such a part, or stand in one.
fn next_sign(text: &str, from: usize) -> Option<(usize, char)> {
    let signs = ['#', '@', '`', ':', '.'];
    let at = from + text.get(from..)?.find(signs)?;
    Some((at, text.get(at..)?.chars().next()?))
}

/// A hashtag or an account, up to the next space.
fn word_length(rest: &str) -> usize {
    rest.find(char::is_whitespace).unwrap_or(rest.len())
}

/// Code between backticks, including them.
fn code(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('`')?;
    let end = inner.find('`')?;
    (end > 0).then_some(end + 2)
}

/// The address with a scheme that has its colon at that place.
fn scheme(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at)?;
    text.get(at..)?.strip_prefix("://")?;
    let start = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
    let rest = text.get(start..)?;
    let length = address_length(rest).unwrap_or_else(|| word_length(rest));
    Some(start..start + length)
}

/// The address without a scheme that has a full stop at that place: `example.org/2024`.
fn website(text: &str, at: usize) -> Option<Range<usize>> {
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    let after = text.get(at + 1..)?;
    let ending = after.len() - after.trim_start_matches(|c: char| c.is_ascii_lowercase()).len();
    let next = after.get(ending..)?.chars().next();
    let ends = next.is_none_or(|next| !next.is_alphanumeric());
    let path = next == Some('/');
    let known = ["com", "org", "net", "fr", "ma", "es", "de", "uk", "eu", "info", "gov", "int"];
    if !ends || !(known.contains(&after.get(..ending)?) || (path && ending > 1)) {
        return None;
    }
    let start = text.get(..at)?.trim_end_matches(is_host).len();
    if start == at {
        return None;
    }
    let length = if path { word_length(after) } else { ending };
    Some(start..at + 1 + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_prose_is_masked() {
        for (text, masked) in [
            ("voir https://example.org/2024/11, le 7", "https://example.org/2024/11"),
            ("écrire à info2024@example.org avant le 7", "info2024@example.org"),
            ("lire example.org/2024/11 puis 3", "example.org/2024/11"),
            ("le mot-dièse #COP29 de 7 pays", "#COP29"),
            ("@user12 a 7 amis", "@user12"),
            ("à `17:30` et 7", "`17:30`"),
            ("www.site24.com a 7", "www.site24.com"),
        ] {
            let found = masks(text, &[]);
            assert_eq!(found.iter().map(|mask| &text[mask.clone()]).collect::<Vec<_>>(), [masked]);
        }
        for text in ["Il y en a 12. Puis 7.", "à 17:30", "Le 7.11.2024", "a.m. et p.m."] {
            assert!(masks(text, &[]).is_empty(), "{text}");
        }
    }
}
