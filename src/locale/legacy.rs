//! Tags of RFC 3066 and extended-language subtags, which UTS 35 does not parse (RFC 5646, 2.2).

use std::borrow::Cow;

/// Grandfathered and redundant tags, in lower case, with what they are called today.
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
    ("zh-min", "nan"),
    ("zh-min-nan", "nan"),
    ("zh-xiang", "hsn"),
];

/// The languages that extended languages are registered under.
const PREFIXES: &[&str] = &["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"];

/// The tag as UTS 35 parses it.
pub(super) fn modernized(tag: &str) -> Cow<'_, str> {
    if let Some((_, today)) = LEGACY.iter().find(|(old, _)| tag.eq_ignore_ascii_case(old)) {
        return Cow::Borrowed(today);
    }
    // `zh-yue-HK` is `yue-HK`: an extended language is a language of its own.
    let is_language = |subtag: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    if let Some((language, rest)) = tag.split_once('-') {
        let extended = rest.split('-').next().unwrap_or_default();
        let prefix = PREFIXES.iter().any(|prefix| language.eq_ignore_ascii_case(prefix));
        if prefix && is_language(extended, 3..=3) {
            return Cow::Borrowed(rest);
        }
    }
    Cow::Borrowed(tag)
}
