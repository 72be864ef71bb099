//! Patterns of paths.

/// Whether a path matches a pattern: `*` is any part of a name, `**` any number of folders.
pub fn matches(pattern: &str, path: &str) -> bool {
    // Most paths part from a pattern before its first star.
    let literal = pattern.find('*').map_or(pattern, |at| pattern.get(..at).unwrap_or_default());
    path.starts_with(literal.trim_end_matches('/')) && captures(pattern, path).is_some()
}

/// What each star of a pattern stands for in a path that matches it, in order, and each the shortest
/// that lets the rest match. Folders, which `**` stands for, end in `/`, unless it is the last.
pub fn captures<'p>(pattern: &str, path: &'p str) -> Option<Vec<&'p str>> {
    let wanted = pattern.split('/').collect::<Vec<_>>();
    let mut names = Vec::new();
    let mut start = 0;
    for name in path.split('/') {
        names.push((start, name));
        start += name.len() + 1;
    }
    let mut found = Vec::new();
    let mut groups = wanted.split(|name| *name == "**").peekable();
    let first = groups.next()?;
    if groups.peek().is_none() {
        return whole(first, &names, &mut found).then_some(found);
    }
    let (begin, mut rest) = names.split_at_checked(first.len())?;
    if !whole(first, begin, &mut found) {
        return None;
    }
    // The first place where the names between two `**` stand is as good as any later one.
    while let Some(group) = groups.next() {
        let at = rest.first().map_or(path.len(), |(start, _)| *start);
        let before = found.len();
        let is_last = groups.peek().is_none();
        if is_last && group.is_empty() {
            found.push(path.get(at..)?);
            return Some(found);
        }
        let most = rest.len().checked_sub(group.len())?;
        let least = if is_last { most } else { 0 };
        let skipped = (least..=most).find(|skipped| {
            found.truncate(before);
            found.push("");
            let names = rest.get(*skipped..*skipped + group.len());
            names.is_some_and(|names| whole(group, names, &mut found))
        })?;
        let to = rest.get(skipped).map_or(path.len(), |(start, _)| *start);
        *found.get_mut(before)? = path.get(at..to)?;
        rest = rest.get(skipped + group.len()..)?;
    }
    Some(found)
}

/// Whether each name matches the pattern at its place.
fn whole<'p>(patterns: &[&str], names: &[(usize, &'p str)], found: &mut Vec<&'p str>) -> bool {
    patterns.len() == names.len()
        && patterns.iter().zip(names).all(|(pattern, (_, name))| in_name(pattern, name, found))
}

/// Whether a name matches a pattern with `*` in it.
fn in_name<'p>(pattern: &str, name: &'p str, found: &mut Vec<&'p str>) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let mut pieces = pieces.peekable();
    if pieces.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(piece) = pieces.next() {
        if pieces.peek().is_none() {
            found.extend(rest.strip_suffix(piece));
            return rest.ends_with(piece);
        }
        let Some((star, after)) = rest.split_once(piece) else { return false };
        found.push(star);
        rest = after;
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
            ("**/a/**/a/b", "a/b/a/a/b"),
            ("**/**", "a"),
            ("a/**/b/**/b", "a/b/c/b"),
        ] {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("fr/*.ftl", "fr/a/b.ftl"),
            ("fr", "fr/b"),
            ("*.ftl", "a.md"),
            ("a/**/b/**/b", "a/b"),
            ("**/a", "b"),
        ] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
    }

    /// As `matches`, by trying everything.
    fn plainly(pattern: &[&str], path: &[&str]) -> bool {
        match (pattern, path) {
            ([], []) | (["**"], _) => true,
            (["**", rest @ ..], _) => {
                (0..=path.len()).any(|skipped| plainly(rest, &path[skipped..]))
            }
            ([first, pattern @ ..], [name, path @ ..]) => {
                in_name(first, name, &mut Vec::new()) && plainly(pattern, path)
            }
            _ => false,
        }
    }

    #[test]
    fn the_first_place_is_as_good_as_any() {
        let all = |names: &[&str], most: usize| {
            let mut all = vec![Vec::new()];
            for length in 0..most {
                let longer = all.iter().filter(|own| own.len() == length).cloned();
                let longer = longer.collect::<Vec<Vec<String>>>();
                for own in longer {
                    let next = |name: &&str| [own.clone(), vec![(*name).to_owned()]].concat();
                    all.extend(names.iter().map(next));
                }
            }
            all.split_off(1)
        };
        let paths = all(&["a", "b"], 5);
        for pattern in all(&["**", "a", "b", "*"], 5) {
            let names = pattern.iter().map(String::as_str).collect::<Vec<_>>();
            for path in &paths {
                let own = path.iter().map(String::as_str).collect::<Vec<_>>();
                let is_so = matches(&pattern.join("/"), &path.join("/"));
                assert_eq!(is_so, plainly(&names, &own), "{pattern:?} {path:?}");
            }
        }
    }

    #[test]
    fn stars_give_back_what_they_stand_for() {
        for (pattern, path, expected) in [
            ("fr/**/*.ftl", "fr/a/b/c.ftl", Some(&["a/b/", "c"][..])),
            ("fr/**/*.ftl", "fr/c.ftl", Some(&["", "c"])),
            ("fr/**", "fr/a/b.ftl", Some(&["a/b.ftl"])),
            ("**/b/**/*-*.ftl", "a/b/c/b/d-e-f.ftl", Some(&["a/", "c/b/", "d", "e-f"])),
            ("fr/a.ftl", "fr/a.ftl", Some(&[])),
            ("fr/*.ftl", "fr/a/b.ftl", None),
        ] {
            assert_eq!(captures(pattern, path).as_deref(), expected, "{pattern}");
        }
    }
}
