//! Tags of RFC 3066 and extended-language subtags, which UTS 35 does not parse (RFC 5646, 2.2).

/// Grandfathered and redundant tags, in lower case, with their replacements.
const LEGACY: &[(&str, &str)] = &[
    ("art-lojban", "jbo"),
    ("cel-gaulish", "xtg"),
    ("en-gb-oed", "en-GB-oxendict"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-default", "en-x-i-default"),
    ("i-enochian", "und-x-i-enochian"),
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-mingo", "see-x-i-mingo"),
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("no-bok", "nb"),
    ("no-nyn", "nn"),
    ("sgn-be-fr", "sfb"),
    ("sgn-be-nl", "vgt"),
    ("sgn-ch-de", "sgg"),
    ("zh-guoyu", "zh"),
    ("zh-hakka", "hak"),
    ("zh-min", "nan-x-zh-min"),
    ("zh-min-nan", "nan"),
    ("zh-xiang", "hsn"),
];

/// The languages that extended languages are registered under.
const PREFIXES: &[&str] = &["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"];

/// The tag in the syntax of UTS 35; `None` for tags such as `zh-min-Hant`: `min` after `zh` is
/// valid in two grandfathered tags only, and otherwise the code of Minangkabau.
pub(super) fn modernized(tag: &str) -> Option<&str> {
    if let Some((_, today)) = LEGACY.iter().find(|(old, _)| tag.eq_ignore_ascii_case(old)) {
        return Some(today);
    }
    // `zh-yue-HK` is `yue-HK`: an extended language is a language of its own.
    let Some((language, rest)) = tag.split_once('-') else { return Some(tag) };
    let extended = rest.split('-').next().unwrap_or_default();
    let is_extended = extended.len() == 3
        && extended.bytes().all(|byte| byte.is_ascii_alphabetic())
        && PREFIXES.iter().any(|prefix| language.eq_ignore_ascii_case(prefix));
    if !is_extended {
        return Some(tag);
    }
    let is_minangkabau =
        extended.eq_ignore_ascii_case("min") && language.eq_ignore_ascii_case("zh");
    (!is_minangkabau).then_some(rest)
}
