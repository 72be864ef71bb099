//! The headline of an article: its one heading of the first level.

use depeche::markup::document::Block;

/// Shifts the levels of all headings after the headline, so that the highest of them is level 2.
/// Documents and pages often have a headline in a style of its own above headings of level 1, or
/// skip level 2.
pub(super) fn settle(blocks: &mut [Block]) {
    let Some((Block::Heading { level: 1, .. }, rest)) = blocks.split_first_mut() else { return };
    let levels = rest.iter_mut().filter_map(|block| match block {
        Block::Heading { level, .. } => Some(level),
        _ => None,
    });
    let levels = levels.collect::<Vec<_>>();
    let Some(highest) = levels.iter().map(|level| **level).min() else { return };
    for level in levels {
        *level = (*level + 2).saturating_sub(highest).min(6);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_stand_right_below_the_headline() {
        let settled = |levels: &[u8]| {
            let heading = |level: &u8| Block::Heading { level: *level, content: Vec::new() };
            let mut blocks = levels.iter().map(heading).collect::<Vec<_>>();
            settle(&mut blocks);
            let levels = blocks.into_iter().filter_map(|block| match block {
                Block::Heading { level, .. } => Some(level),
                _ => None,
            });
            levels.collect::<Vec<_>>()
        };
        assert_eq!(settled(&[1, 1, 2, 1]), [1, 2, 3, 2]);
        assert_eq!(settled(&[1, 3, 4, 3]), [1, 2, 3, 2]);
        assert_eq!(settled(&[1, 2, 3]), [1, 2, 3]);
        assert_eq!(settled(&[2, 1, 3]), [2, 1, 3]);
        assert_eq!(settled(&[1]), [1]);
    }
}
