//! Conversions from and to `unic-langid`, for programs that use `fluent`.

use unic_langid::LanguageIdentifier;

use super::{Locale, ParseLocaleError};

/// Drops extensions such as `-u-nu-latn`, which a language identifier cannot have.
impl From<&Locale> for LanguageIdentifier {
    fn from(locale: &Locale) -> Self {
        // `unic-langid` accepts every identifier of UTS 35, so `und` could only come from a bug.
        locale.language_identifier().to_string().parse().unwrap_or_default()
    }
}

/// Fails on identifiers that `unic-langid` accepts and UTS 35 refuses, such as one with a variant
/// of four letters.
impl TryFrom<&LanguageIdentifier> for Locale {
    type Error = ParseLocaleError;

    fn try_from(identifier: &LanguageIdentifier) -> Result<Self, Self::Error> {
        identifier.to_string().parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_identifiers_convert_both_ways() {
        let locale: Locale = "ar-MA-u-nu-latn".parse().unwrap();
        let identifier = LanguageIdentifier::from(&locale);
        assert_eq!(identifier.to_string(), "ar-MA");
        assert_eq!(Locale::try_from(&identifier).map(|own| own.to_string()), Ok("ar-MA".into()));
        // In UTS 35, a variant of four characters begins with a digit.
        let identifier: LanguageIdentifier = "fr-Latn-FR-abcd".parse().unwrap();
        let refused = ParseLocaleError { tag: "fr-Latn-FR-abcd".to_owned() };
        assert_eq!(Locale::try_from(&identifier), Err(refused));
    }

    proptest::proptest! {
        #[test]
        fn every_identifier_converts_to_unic_langid(
            tag in "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([0-9][a-z]{3}|[a-z0-9]{5,8})){0,2}",
        ) {
            if let Ok(locale) = tag.parse::<Locale>() {
                let identifier = LanguageIdentifier::from(&locale);
                proptest::prop_assert_eq!(Locale::try_from(&identifier), Ok(locale));
            }
        }
    }
}
