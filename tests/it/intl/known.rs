//! Why a case differs from what Node says: each entry must still explain one.

use super::Found;

pub(super) struct Known {
    pub(super) why: &'static str,
    pub(super) explains: fn(&Found<'_>) -> bool,
}

/// Text with the spaces that V8 puts in the place of CLDR's narrow and thin ones.
fn as_v8_spaces(text: &str) -> String {
    text.replace(['\u{202f}', '\u{2009}'], " ")
}

/// The digits of a text, in their order; for reasons that are about words alone.
fn digits(text: &str) -> String {
    text.chars().filter(|c| c.is_numeric()).collect()
}

fn has_same_digits(found: &Found<'_>) -> bool {
    digits(found.ours) == digits(found.theirs)
}

/// Whether nothing but the hours differs: digits, and the marks around them.
fn has_same_words(found: &Found<'_>) -> bool {
    let words =
        |text: &str| as_v8_spaces(text).chars().filter(|c| !c.is_numeric()).collect::<String>();
    words(found.ours) == words(found.theirs)
}

pub(super) const KNOWN: &[Known] = &[
    Known {
        why: "V8 writes plain spaces for CLDR's narrow ones in dates, for the sake of old parsers",
        explains: |found| {
            found.case.service == "DateTimeFormat" && as_v8_spaces(found.ours) == found.theirs
        },
    },
    Known {
        why: "names of time zones: ours are those of CLDR 49",
        explains: |found| {
            let named = ["timeZoneName", "timeStyle: \"full\"", "timeStyle: \"long\""];
            let (ours, theirs) = (digits(found.ours), digits(found.theirs));
            let same = ours.chars().zip(theirs.chars()).take_while(|(own, other)| own == other);
            let at_end = ours.chars().rev().zip(theirs.chars().rev());
            let at_end = at_end.take_while(|(own, other)| own == other);
            // The time itself is the same, before its zone or, in Burmese, behind it.
            named.iter().any(|part| found.call.contains(part))
                && same.count().max(at_end.count()) >= 3
        },
    },
    Known {
        why: "`hour12`: since 2023 ECMA-402 has the hours 12, 1–11 and 0–23; Node 20 has 0–11 in \
              some regions, and 1–24",
        explains: |found| found.call.contains("hour12") && has_same_words(found),
    },
    Known {
        why: "ranges of stand-alone months and weekdays: ICU does not look for CLDR's interval \
              formats there",
        explains: |found| {
            found.case.values.len() == 2
                && found.case.service == "DateTimeFormat"
                && matches!(
                    found.locale,
                    "ca" | "cs" | "el" | "fa" | "fi" | "hr" | "lt" | "pl" | "ru" | "sk" | "uk"
                )
        },
    },
    Known {
        why: "ranges that are rounded to one number: it is written once, where ECMA-402 says \
              `approximately`",
        explains: |found| {
            let is_range = found.case.service == "NumberFormat" && found.case.values.len() == 2;
            is_range && found.theirs.ends_with(found.ours) && has_same_digits(found)
        },
    },
    Known {
        why: "CLDR 48.2 against 48.1: Korean day periods, grouping of Swiss French",
        explains: |found| {
            has_same_digits(found)
                && match found.locale {
                    "ko" => found.case.service == "DateTimeFormat",
                    "fr-CH" => found.case.service == "NumberFormat",
                    _ => false,
                }
        },
    },
    Known {
        why: "names of units, currencies, regions and languages, and lists: ICU4X has those of \
              CLDR 49",
        explains: |found| {
            ["style: \"unit\"", "currencyDisplay: \"name\"", "LIST(", "NAME("]
                .iter()
                .any(|part| found.call.contains(part))
                && has_same_digits(found)
        },
    },
    Known {
        why: "signs of a numbering system that is not the locale's: CLDR's packages leave out \
              some that ICU has",
        explains: |found| found.call.contains("numberingSystem: \"arab") && has_same_digits(found),
    },
];
