//! Signs and codes of currencies.

use depeche_fluent::locale::Locale;

/// Signs with the codes they may stand for, longer signs before signs they end with. An empty code
/// stands for the dollar or peso of the locale's region.
const SIGNS: &[(&str, &[&str])] = &[
    ("US$", &["USD"]),
    ("$US", &["USD"]),
    ("$CA", &["CAD"]),
    ("CA$", &["CAD"]),
    ("AU$", &["AUD"]),
    ("HK$", &["HKD"]),
    ("NZ$", &["NZD"]),
    ("R$", &["BRL"]),
    ("C$", &["CAD"]),
    ("A$", &["AUD"]),
    ("S/", &["PEN"]),
    ("£E", &["EGP"]),
    ("E£", &["EGP"]),
    ("$", &["USD", ""]),
    ("€", &["EUR"]),
    ("£", &["GBP", "EGP"]),
    ("¥", &["JPY", "CNY"]),
    ("₹", &["INR"]),
    ("₺", &["TRY"]),
    ("₽", &["RUB"]),
    ("₩", &["KRW"]),
    ("₪", &["ILS"]),
    ("₫", &["VND"]),
    ("₦", &["NGN"]),
    ("₴", &["UAH"]),
    ("₱", &["PHP"]),
    ("฿", &["THB"]),
];

/// The codes that are recognized beside amounts.
const CODES: &[&str] = &[
    "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "DZD", "EGP",
    "EUR", "GBP", "HKD", "HUF", "ILS", "INR", "IQD", "JOD", "JPY", "KES", "KRW", "KWD", "LBP",
    "LYD", "MAD", "MRU", "MXN", "NGN", "NOK", "NZD", "PEN", "PLN", "QAR", "RON", "RUB", "SAR",
    "SEK", "SGD", "SYP", "TND", "TRY", "UAH", "USD", "XAF", "XOF", "ZAR",
];

/// The dollar or peso of each region.
const REGIONS: &[(&str, &str)] = &[
    ("AR", "ARS"),
    ("AU", "AUD"),
    ("CA", "CAD"),
    ("CL", "CLP"),
    ("CO", "COP"),
    ("CU", "CUP"),
    ("DO", "DOP"),
    ("HK", "HKD"),
    ("MX", "MXN"),
    ("NZ", "NZD"),
    ("SG", "SGD"),
    ("TW", "TWD"),
    ("UY", "UYU"),
];

/// Whether a word is the code of a currency.
pub(super) fn is_code(word: &str) -> bool {
    CODES.contains(&word)
}

/// The codes that a sign may stand for in a locale, the likeliest first.
fn codes(codes: &[&'static str], locale: &Locale) -> Vec<&'static str> {
    let region = locale.language_identifier().region;
    let own = region.and_then(|region| {
        REGIONS.iter().find(|(known, _)| *known == region.as_str()).map(|(_, code)| *code)
    });
    let ambiguous = codes.contains(&"");
    match own.filter(|_| ambiguous) {
        Some(own) => vec![own],
        None => codes.iter().copied().filter(|code| !code.is_empty()).collect(),
    }
}

/// The sign or code that a text ends with: its length in bytes, and its possible currencies.
pub(super) fn sign_before(text: &str, locale: &Locale) -> Option<(usize, Vec<&'static str>)> {
    let is_apart = |before: &str| !before.ends_with(char::is_alphanumeric);
    let sign = SIGNS.iter().find(|(sign, _)| {
        text.strip_suffix(sign).is_some_and(|before| {
            !sign.starts_with(|c: char| c.is_ascii_alphabetic()) || is_apart(before)
        })
    });
    if let Some((sign, known)) = sign {
        return Some((sign.len(), codes(known, locale)));
    }
    let code = CODES.iter().find(|code| text.strip_suffix(*code).is_some_and(is_apart))?;
    Some((code.len(), vec![code]))
}

/// The sign or code that a text begins with.
pub(super) fn sign_after(text: &str, locale: &Locale) -> Option<(usize, Vec<&'static str>)> {
    let is_apart = |after: &str| !after.starts_with(char::is_alphanumeric);
    let sign = SIGNS.iter().find(|(sign, _)| {
        text.strip_prefix(sign).is_some_and(|after| {
            !sign.ends_with(|c: char| c.is_ascii_alphabetic()) || is_apart(after)
        })
    });
    if let Some((sign, known)) = sign {
        return Some((sign.len(), codes(known, locale)));
    }
    let code = CODES.iter().find(|code| text.strip_prefix(*code).is_some_and(is_apart))?;
    Some((code.len(), vec![code]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_what_the_region_has_it_for() {
        for (tag, sign, codes) in [
            ("en", "$", vec!["USD"]),
            ("en-CA", "$", vec!["CAD"]),
            ("es-MX", "$", vec!["MXN"]),
            ("en", "US$", vec!["USD"]),
            ("fr", "€", vec!["EUR"]),
            ("fr", "MAD", vec!["MAD"]),
        ] {
            let locale = tag.parse().expect(tag);
            assert_eq!(sign_after(sign, &locale), Some((sign.len(), codes.clone())), "{tag}");
            assert_eq!(sign_before(sign, &locale), Some((sign.len(), codes)), "{tag}");
        }
        let locale = "fr".parse().expect("a tag");
        assert_eq!(sign_after("MADE", &locale), None);
        assert_eq!(sign_before("NOMAD", &locale), None);
    }

    #[test]
    fn longer_signs_come_first() {
        for (at, (sign, _)) in SIGNS.iter().enumerate() {
            let hidden = SIGNS.iter().take(at).find(|(known, _)| sign.starts_with(known));
            assert_eq!(hidden, None, "{sign}");
        }
    }
}
