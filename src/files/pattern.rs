//! Patterns of paths.

/// Whether a path matches a pattern: `*` is any part of a name, `**` any number of folders.
pub fn matches(pattern: &str, path: &str) -> bool {
    fn names(pattern: &[&str], path: &[&str]) -> bool {
        match (pattern, path) {
            ([], []) | (["**"], _) => true,
            (["**", rest @ ..], _) => (0..=path.len())
                .any(|skipped| path.get(skipped..).is_some_and(|path| names(rest, path))),
            ([first, pattern @ ..], [name, path @ ..]) => {
                name_matches(first, name) && names(pattern, path)
            }
            _ => false,
        }
    }
    // Most paths part from a pattern before its first star.
    let literal = pattern.find('*').map_or(pattern, |at| pattern.get(..at).unwrap_or_default());
    if !path.starts_with(literal.trim_end_matches('/')) {
        return false;
    }
    let split = |text: &'_ str| text.split('/').map(str::to_owned).collect::<Vec<_>>();
    let (pattern, path) = (split(pattern), split(path));
    let pattern = pattern.iter().map(String::as_str).collect::<Vec<_>>();
    names(&pattern, &path.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Whether a name matches a pattern with `*` in it.
fn name_matches(pattern: &str, name: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let mut pieces = pieces.peekable();
    if pieces.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(piece) = pieces.next() {
        if pieces.peek().is_none() {
            return rest.ends_with(piece);
        }
        let Some(at) = rest.find(piece) else { return false };
        rest = rest.get(at + piece.len()..).unwrap_or_default();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_names_and_folders() {
        for (pattern, path) in [
            ("fr/*.ftl", "fr/une.ftl"),
            ("**/legal/*.ftl", "fr/a/legal/b.ftl"),
            ("**", "fr/a/b.ftl"),
            ("fr/**/b.ftl", "fr/b.ftl"),
            ("fr/une-*-2.ftl", "fr/une-page-2.ftl"),
        ] {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [("fr/*.ftl", "fr/a/b.ftl"), ("fr", "fr/b"), ("*.ftl", "a.md")] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
    }
}
