//! The similarity of two texts.

/// The similarity of two texts in millionths: 0 for texts that share no pair of adjacent
/// characters, 1,000,000 for equal texts.
///
/// Counts pairs of adjacent characters (Dice's coefficient), which works for languages with and
/// without spaces between words, in time that grows with the length of the texts.
pub(super) fn likeness(one: &str, other: &str) -> u64 {
    let (one, other) = (adjacent_pairs(one), adjacent_pairs(other));
    let all = one.len() + other.len();
    let (mut ones, mut others) = (one.iter().peekable(), other.iter().peekable());
    let mut shared = 0;
    while let (Some(own), Some(its)) = (ones.peek(), others.peek()) {
        let order = own.cmp(its);
        if order.is_le() {
            ones.next();
        }
        if order.is_ge() {
            others.next();
        }
        shared += u64::from(order.is_eq());
    }
    2_000_000 * shared / u64::try_from(all).unwrap_or(u64::MAX)
}

/// The pairs of adjacent characters, sorted. The ends of the text count as characters, so that
/// there is always at least one pair.
fn adjacent_pairs(text: &str) -> Vec<(Option<char>, Option<char>)> {
    let before = std::iter::once(None).chain(text.chars().map(Some));
    let after = text.chars().map(Some).chain([None]);
    let mut pairs = before.zip(after).collect::<Vec<_>>();
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_with_the_smaller_edit_is_more_similar() {
        for (today, near, far) in [
            ("Le scrutin a lieu mardi.", "Le scrutin a lieu mardi", "Le vote a lieu mardi."),
            ("Le scrutin a lieu mardi.", "Le scrutin a lieu lundi.", "Le vote a lieu lundi."),
            // Without spaces between words.
            ("市长说投票在星期二举行。", "市长说投票在星期一举行。", "市长说会议在星期一举行。"),
            ("التصويت يوم الثلاثاء", "التصويت يوم الاثنين", "الاقتراع يوم الاثنين"),
            // A long text shares more words, but is a different text.
            ("Le vote", "Le vote !", "Le vote a lieu le jour où le conseil se réunit"),
            ("a", "a", "b"),
            ("", "", "b"),
        ] {
            let (near, far) = (likeness(today, near), likeness(today, far));
            assert!(near > far, "{today}: {near} {far}");
        }
        assert_eq!(likeness("Le vote", "Le vote"), 1_000_000);
        assert_eq!(likeness("Le vote", "XYZ"), 0);
    }
}
