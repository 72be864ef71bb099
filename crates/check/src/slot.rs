//! The characters that stand in a rendition for what is not prose.

/// Stands in the text for a placeable: U+FFFC, the object replacement character.
pub(crate) const SLOT: char = '\u{fffc}';

/// Stands, byte for byte, for tags, addresses, code and character references.
pub(crate) const MASK: u8 = 1;
