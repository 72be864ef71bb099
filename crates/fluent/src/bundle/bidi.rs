//! Which characters can be displayed in another order than they are stored (UAX #9).

use unicode_bidi::{BidiClass, bidi_class};

/// Whether a text has a character that is not plainly left-to-right or neutral.
pub(super) fn turns(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(turns_char)
}

fn turns_char(c: char) -> bool {
    // A shortcut for dashes, quotation marks, spaces and the euro sign, which are frequent.
    if c < '\u{590}' || ('\u{2010}'..='\u{2027}').contains(&c) || matches!(c, '\u{202f}' | '€') {
        return false;
    }
    !matches!(
        bidi_class(c),
        BidiClass::L
            | BidiClass::EN
            | BidiClass::ES
            | BidiClass::ET
            | BidiClass::CS
            | BidiClass::NSM
            | BidiClass::BN
            | BidiClass::B
            | BidiClass::S
            | BidiClass::WS
            | BidiClass::ON
    )
}
