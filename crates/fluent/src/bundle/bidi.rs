//! Which characters can be displayed in another order than they are stored (UAX #9).

use unicode_bidi::{BidiClass, bidi_class};

/// Whether anything in a text can turn another way than left to right.
pub(super) fn turns(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(turns_char)
}

fn turns_char(c: char) -> bool {
    // Dashes, quotation marks, spaces and the euro sign are in every other sentence.
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
