//! The headline of an article: its one heading of the first level.

use crate::markup::document::Block;

/// Sees to it that a heading of the first level at the start is the only one: where it stands above
/// others of its own level, they and those below them move down.
pub(super) fn single(blocks: &mut [Block]) {
    let Some((Block::Heading { level: 1, .. }, rest)) = blocks.split_first_mut() else { return };
    let again = rest.iter().any(|block| matches!(block, Block::Heading { level: 1, .. }));
    if !again {
        return;
    }
    for block in rest {
        if let Block::Heading { level, .. } = block {
            *level = (*level + 1).min(6);
        }
    }
}
