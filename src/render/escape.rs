//! Escaping for HTML and Markdown, in one place.

/// Appends text as HTML: text content and quoted attribute values alike. Runs are copied whole.
pub(super) fn push_html(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = first_special(rest.as_bytes()) {
        let Some((run, tail)) = rest.split_at_checked(at) else { break };
        out.push_str(run);
        let mut chars = tail.chars();
        out.push_str(match chars.next() {
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('&') => "&amp;",
            Some('"') => "&quot;",
            // U+0000 may not stand in a document.
            _ => "\u{fffd}",
        });
        rest = chars.as_str();
    }
    out.push_str(rest);
}

fn first_special(bytes: &[u8]) -> Option<usize> {
    // Comparisons without a branch on arrays of a fixed size, so that the compiler compares sixteen
    // bytes at once.
    let special = |byte: u8| {
        u8::from(byte == b'<')
            | u8::from(byte == b'>')
            | u8::from(byte == b'&')
            | u8::from(byte == b'"')
            | u8::from(byte == 0)
    };
    let any_special =
        |chunk: &[u8; 16]| chunk.iter().fold(0, |found, byte| found | special(*byte)) != 0;
    let (chunks, rest) = bytes.as_chunks::<16>();
    for (index, chunk) in chunks.iter().enumerate() {
        if any_special(chunk) {
            return chunk.iter().position(|byte| special(*byte) != 0).map(|at| index * 16 + at);
        }
    }
    // The last sixteen bytes overlap the chunks before them, which saves a loop over the remainder.
    if bytes.last_chunk().is_some_and(|last| !any_special(last)) {
        return None;
    }
    rest.iter().position(|byte| special(*byte) != 0).map(|at| chunks.len() * 16 + at)
}

/// Appends text as a `CommonMark` text that reads back literally.
///
/// `at_line_start` escapes characters that would open a block there, and drops white space that
/// would turn the line into code; `before_link` says that `[` follows, which would turn a final `!`
/// into an image.
pub(super) fn push_markdown(text: &str, at_line_start: bool, before_link: bool, out: &mut String) {
    let mut text = text;
    if at_line_start {
        text = text.trim_start_matches(|c: char| c.is_ascii_whitespace());
        text = push_block_opener(text, out);
    }
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' => out.push('\\'),
            '!' if before_link && chars.as_str().is_empty() => out.push('\\'),
            // In titles, cmark and its ports read references before backslashes.
            '&' if text.get(at..).is_some_and(is_entity) => {
                out.push_str("&amp;");
                continue;
            }
            _ => {}
        }
        out.push(c);
    }
}

/// Escapes a block marker (`#`, `>`, `-`, `1.` …) at the start of a line, and returns the text
/// after it.
fn push_block_opener<'t>(text: &'t str, out: &mut String) -> &'t str {
    if let Some(first @ ('#' | '>' | '-' | '+' | '=' | ':')) = text.chars().next() {
        out.push('\\');
        out.push(first);
        return text.get(1..).unwrap_or_default();
    }
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() < text.len() && rest.starts_with(['.', ')']) {
        out.push_str(text.strip_suffix(rest).unwrap_or_default());
        out.push('\\');
        out.push_str(rest.get(..1).unwrap_or_default());
        return rest.get(1..).unwrap_or_default();
    }
    text
}

/// Whether a text that starts with `&` may start with a character reference.
fn is_entity(text: &str) -> bool {
    let name = text.strip_prefix('&').unwrap_or(text);
    let name = name.strip_prefix('#').unwrap_or(name);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    rest.len() < name.len() && rest.starts_with(';')
}

/// Appends an inline link destination.
pub(super) fn push_destination(url: &str, out: &mut String) {
    let plain = !url.is_empty()
        && !url.starts_with('<')
        && !url.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '(' | ')'));
    if !plain {
        out.push('<');
    }
    for (at, c) in url.char_indices() {
        match c {
            '\\' | '<' | '>' | '|' | '*' | '_' | '`' | '[' | ']' => {
                // In a plain address, backslashes are not needed.
                if !matches!(c, '*' | '_') {
                    out.push('\\');
                }
                out.push(c);
            }
            '&' if url.get(at..).is_some_and(is_entity) => out.push_str("&amp;"),
            '\n' => out.push_str("%0A"),
            '\r' => out.push_str("%0D"),
            c => out.push(c),
        }
    }
    if !plain {
        out.push('>');
    }
}

/// Appends a link title between quotation marks.
pub(super) fn push_title(title: &str, out: &mut String) {
    out.push('"');
    let pieces = title.split('"').collect::<Vec<_>>();
    for (index, piece) in pieces.iter().enumerate() {
        if index > 0 {
            out.push_str("\\\"");
        }
        // cmark and its ports take a quotation mark after two backslashes as escaped.
        match piece.strip_suffix('\\').filter(|_| index + 1 == pieces.len()) {
            Some(piece) => {
                push_markdown(piece, false, false, out);
                out.push_str("&#92;");
            }
            None => push_markdown(piece, false, false, out),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_escaped_in_runs() {
        let mut out = String::new();
        push_html("La « valeur » <script> & \"l'autre\"\0 de plus de seize octets", &mut out);
        assert_eq!(
            out,
            "La « valeur » &lt;script&gt; &amp; &quot;l'autre&quot;\u{fffd} de plus de seize octets"
        );
    }

    #[test]
    fn escaped_line_starts_open_no_block() {
        let escaped = |text| {
            let mut out = String::new();
            push_markdown(text, true, false, &mut out);
            out
        };
        assert_eq!(escaped("7. November 2024"), "7\\. November 2024");
        assert_eq!(escaped("- « Oui »"), "\\- « Oui »");
        assert_eq!(escaped("   # x"), "\\# x");
        assert_eq!(escaped("AT&T &amp; R&D"), "AT&T &amp;amp; R&D");
        assert_eq!(escaped("2024 sera"), "2024 sera");
    }
}
