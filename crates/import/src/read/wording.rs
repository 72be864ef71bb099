//! The words of a text, its width, and how its sentences begin and end.

use depeche::markup::document::Span;

/// The words of spans.
pub(super) fn words(content: &[Span]) -> String {
    let mut text = String::new();
    write_words(content, &mut text);
    text
}

fn write_words(content: &[Span], text: &mut String) {
    for span in content {
        match span {
            Span::Text(run) | Span::Code(run) => text.push_str(run),
            Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => {
                write_words(content, text);
            }
            Span::Image { alt, .. } => text.push_str(alt),
            Span::Break => text.push(' '),
            Span::Leaf(never) => match *never {},
        }
    }
}

/// Whether a character may follow the end of a sentence.
fn closes(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '\'' | '’' | '”' | '“' | '»' | '›' | '«')
        || matches!(c, ')' | ']' | '」' | '』' | '）' | '】' | '\u{200e}' | '\u{200f}')
}

/// Whether a text ends with a comma, so that its sentence goes on.
pub(super) fn ends_with_comma(text: &str) -> bool {
    text.trim_end_matches(closes).ends_with([',', '،', '、', '，'])
}

/// Whether a text ends a sentence; closing quotation marks and brackets are skipped.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(closes).ends_with(|c: char| {
        matches!(c, '.' | '!' | '?' | '…' | ':' | ';' | ',' | '。' | '！' | '？' | '：' | '；')
            || matches!(c, '،' | '؛' | '؟' | '۔' | '।' | '॥' | '።' | '፧' | '՞' | '։' | '၊' | '။')
            || matches!(c, '、' | '，' | '．' | '｡' | '‥' | '៕' | '។')
    })
}

/// Whether a text begins with a lower-case letter; opening quotation marks and brackets are
/// skipped.
pub(super) fn starts_small(text: &str) -> bool {
    text.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase)
}

/// The columns a text takes in a fixed-width font, where East Asian characters take two.
pub(super) fn columns(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(column).sum() }
}

fn column(c: char) -> usize {
    match u32::from(c) {
        0x0300..=0x036F | 0x064B..=0x065F | 0x200B..=0x200F | 0xFE00..=0xFE0F => 0,
        0x1100..=0x115F
        | 0x2E80..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1_F300..=0x1_FAFF
        | 0x2_0000..=0x3_FFFF => 2,
        _ => 1,
    }
}
