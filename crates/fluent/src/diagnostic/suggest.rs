//! The name somebody probably meant.

/// How many candidates are compared: beyond that, who looks for a name looks in a list of them.
const MAX_COMPARED: usize = 1000;

/// The candidate nearest to `word`, if it is near enough to be what was meant: at most a third of
/// its characters differ. Of several as near, the first; the first thousand are compared.
pub fn nearest<'n>(word: &str, candidates: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let word: Vec<char> = word.chars().flat_map(char::to_lowercase).take(64).collect();
    candidates
        .into_iter()
        .take(MAX_COMPARED)
        .filter_map(|candidate| {
            let length = candidate.chars().count();
            let most = length.div_ceil(3);
            // What is so much longer or shorter need not be compared.
            let distance =
                (length.abs_diff(word.len()) <= most).then(|| distance(&word, candidate))?;
            (distance <= most).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The optimal string alignment distance: insertions, deletions, substitutions and swaps of
/// neighbours.
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
    fn a_slip_of_the_keyboard_is_recognised() {
        let keys = ["published", "updated", "authors", "tags"];
        assert_eq!(nearest("publisehd", keys), Some("published"));
        assert_eq!(nearest("Update", keys), Some("updated"));
        assert_eq!(nearest("tgas", keys), Some("tags"));
        assert_eq!(nearest("", keys), None);
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(distance(&['a', 'b'], "ba"), 1);
    }
}
