//! The `Accept-Language` header (RFC 9110, section 12.5.4).

use super::Locale;

/// The length of a header, in bytes, beyond which the rest is ignored.
const MAX_BYTES: usize = 4096;

/// The locales that a header requests, the preferred one first.
///
/// Ordered by quality, then by position, each locale once. A quality of 0 removes exactly that
/// locale, wherever in the header it stands; `*` adds no locale; malformed items are skipped.
///
/// ```
/// use depeche_fluent::locale::accept_language;
///
/// let locales = accept_language("en;q=0.5, ar-MA, *;q=0.1, fr;q=0");
/// assert_eq!(locales.iter().map(ToString::to_string).collect::<Vec<_>>(), ["ar-MA", "en"]);
/// ```
pub fn accept_language(header: &str) -> Vec<Locale> {
    let mut end = header.len().min(MAX_BYTES);
    while !header.is_char_boundary(end) {
        end -= 1;
    }
    let mut wanted: Vec<(u16, Locale)> = Vec::new();
    for item in header.get(..end).unwrap_or_default().split(',') {
        let mut fields = item.split(';');
        let Some(Ok(locale)) = fields.next().map(|tag| tag.trim().parse::<Locale>()) else {
            continue;
        };
        let quality = match fields.next() {
            None => Some(1000),
            Some(field) => quality(field),
        };
        if let Some(quality) = quality {
            wanted.push((quality, locale));
        }
    }
    let refused = wanted.iter().filter(|(quality, _)| *quality == 0);
    let refused = refused.map(|(_, locale)| locale.clone()).collect::<Vec<_>>();
    wanted.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    let mut locales = Vec::new();
    for (_, locale) in wanted {
        if !refused.contains(&locale) && !locales.contains(&locale) {
            locales.push(locale);
        }
    }
    locales
}

/// `q=0.5` in thousandths.
fn quality(field: &str) -> Option<u16> {
    let (name, value) = field.trim().split_once('=')?;
    let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    let digits = fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    if !name.trim().eq_ignore_ascii_case("q") || !digits {
        return None;
    }
    let thousandths = format!("{fraction:0<3}").parse::<u16>().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(header: &str) -> String {
        accept_language(header).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn quality_orders_and_malformed_items_are_skipped() {
        assert_eq!(tags("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5"), "fr-CH fr en de");
        assert_eq!(tags("en;q=0.1,ar;q=0.9,es;q=0.9"), "ar es en");
        assert_eq!(tags("en;q=2, fr;q=abc, de;q=0.1234, pt ; Q = 1.000"), "pt");
        assert_eq!(tags(",,;;,!!,x,é"), "");
        assert_eq!(tags(""), "");
        // A quality of 0 removes a locale wherever it stands; a repeated locale counts once, at its
        // best place.
        assert_eq!(tags("en, ar, en;q=0"), "ar");
        assert_eq!(tags("en;q=0, en-GB, en"), "en-GB");
        assert_eq!(tags("fr;q=0.2, en;q=0.5, fr;q=0.9"), "fr en");
    }

    proptest::proptest! {
        #[test]
        fn no_header_panics(header in ".{0,200}") {
            accept_language(&header);
        }
    }
}
