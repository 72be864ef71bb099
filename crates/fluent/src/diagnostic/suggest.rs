//! Suggestions for misspelled names.

/// At most this many candidates are compared: of a longer list, a suggestion helps little.
const MAX_COMPARED: usize = 1000;

/// The candidate with the smallest edit distance to `word`, if at most a third of its characters
/// differ; of several equally near ones, the first. At most a thousand candidates are compared.
pub fn nearest<'n>(word: &str, candidates: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let word: Vec<char> = word.chars().flat_map(char::to_lowercase).take(64).collect();
    candidates
        .into_iter()
        .take(MAX_COMPARED)
        .filter_map(|candidate| {
            let length = candidate.chars().count();
            let most = length.div_ceil(3);
            // The distance is at least the difference of the lengths.
            let distance =
                (length.abs_diff(word.len()) <= most).then(|| distance(&word, candidate))?;
            (distance <= most).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The optimal string alignment distance: insertions, deletions, substitutions and swaps of
/// adjacent characters.
fn distance(word: &[char], candidate: &str) -> usize {
    let mut older: Vec<usize> = Vec::new();
    let mut old: Vec<usize> = (0..=word.len()).collect();
    let mut before = None;
    for (row, target) in candidate.chars().enumerate() {
        let mut new = vec![row + 1];
        let at = |line: &[usize], column: usize| line.get(column).copied().unwrap_or(usize::MAX);
        for (column, &letter) in word.iter().enumerate() {
            let mut best = (at(&old, column) + usize::from(letter != target))
                .min(at(&old, column + 1) + 1)
                .min(at(&new, column) + 1);
            let swapped =
                column > 0 && before == Some(letter) && word.get(column - 1) == Some(&target);
            if swapped {
                best = best.min(at(&older, column - 1).saturating_add(1));
            }
            new.push(best);
        }
        before = Some(target);
        older = std::mem::replace(&mut old, new);
    }
    old.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_is_recognized() {
        let keys = ["published", "updated", "authors", "tags"];
        assert_eq!(nearest("publisehd", keys), Some("published"));
        assert_eq!(nearest("Update", keys), Some("updated"));
        assert_eq!(nearest("tgas", keys), Some("tags"));
        assert_eq!(nearest("", keys), None);
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(distance(&['a', 'b'], "ba"), 1);
    }
}
