//! Which kinds of character a text has.

/// Kinds of character in a text; most rules look no further than one of these flags.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "a set of independent flags")]
pub(crate) struct Has {
    pub(crate) digits: bool,
    /// `"` or `'`
    pub(crate) quotes: bool,
    pub(crate) brackets: bool,
    /// Any of ``<&@` ``, which begin tags, character references, mail domains and code.
    pub(crate) tags: bool,
    /// `:/` or `ww`, which web addresses contain.
    pub(crate) addresses: bool,
    /// Two dots in a row.
    pub(crate) dots: bool,
    /// Any of `!?;:,`
    pub(crate) marks: bool,
    pub(crate) spaces: bool,
    /// Two spaces in a row.
    pub(crate) double_spaces: bool,
    pub(crate) controls: bool,
    pub(crate) non_ascii: bool,
    /// Quotation marks beyond ASCII: guillemets, those of U+2018 and after, CJK brackets.
    pub(crate) typographic_quotes: bool,
    /// U+2000 to U+207F: spaces without width, marks of direction.
    pub(crate) general_punctuation: bool,
    /// U+F000 to U+FFFF without U+FFFC, which stands for placeables: byte order marks, wide
    /// brackets.
    pub(crate) specials: bool,
    /// Both Latin letters and Greek or Cyrillic ones.
    pub(crate) mixed_scripts: bool,
    /// Marks that may compose with the letter before them.
    pub(crate) composing: bool,
}

impl Has {
    pub(crate) fn of(text: &str) -> Self {
        let mut has = Self::default();
        let (mut latin, mut look_alike) = (false, false);
        let mut bytes = text.bytes();
        while let Some(byte) = bytes.next() {
            let next = || bytes.clone().next().unwrap_or_default();
            match byte {
                b'0'..=b'9' => has.digits = true,
                b'w' => {
                    latin = true;
                    has.addresses |= next() == b'w';
                }
                b'a'..=b'z' | b'A'..=b'Z' | 0xc3..=0xca => latin = true,
                b'"' | b'\'' => has.quotes = true,
                b'(' | b')' | b'[' | b']' => has.brackets = true,
                b'<' | b'&' | b'@' | b'`' => has.tags = true,
                b'.' => has.dots |= next() == b'.',
                b':' => {
                    has.marks = true;
                    has.addresses |= next() == b'/';
                }
                b'!' | b'?' | b';' | b',' => has.marks = true,
                b' ' => {
                    has.spaces = true;
                    has.double_spaces |= next() == b' ';
                }
                b'\n' | b'\t' => {}
                0..=0x1f | 0x7f => has.controls = true,
                // The first byte of a UTF-8 sequence narrows down the block.
                0xc2 => match next() {
                    0x80..=0x9f => has.controls = true,
                    0xab | 0xbb => has.typographic_quotes = true,
                    _ => {}
                },
                0xcc | 0xe1 => has.composing = true,
                0xcd => (has.composing, look_alike) = (true, true),
                0xce..=0xd3 => look_alike = true,
                0xd9 => has.composing |= matches!(next(), 0x93..=0x95),
                0xe0 => has.composing |= next() < 0xb0,
                0xe2 if matches!(next(), 0x80 | 0x81) => {
                    has.general_punctuation = true;
                    has.typographic_quotes = true;
                }
                0xe3 => {
                    has.typographic_quotes |= next() == 0x80;
                    has.composing |= next() == 0x82;
                }
                0xef => {
                    let mut rest = bytes.clone();
                    let slot = (rest.next(), rest.next()) == (Some(0xbf), Some(0xbc));
                    has.specials |= !slot;
                }
                _ => {}
            }
            has.non_ascii |= byte >= 0x80;
        }
        has.mixed_scripts = latin && look_alike;
        has
    }

    /// Whether the text may contain tags or addresses.
    pub(crate) fn may_have_addresses(self) -> bool {
        self.tags || self.addresses
    }

    /// Whether a link in the text may have a title.
    pub(crate) fn may_have_titles(self) -> bool {
        self.brackets && self.quotes
    }
}
