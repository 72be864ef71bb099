//! The proof of a proposal: its placeable is rendered and compared with the text.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Likeness;
use super::placeable::{Call, Placeable};
use depeche_fluent::bundle::{Arguments, Bundle, Formats, Isolation, Resource};
use depeche_fluent::diagnostic::SourceFile;
use depeche_fluent::fact::{Fact, Number};
use depeche_fluent::locale::Locale;
use depeche_fluent::reading::{Appearance, digit};

/// The name of the fact in the message that renders a placeable.
const NAME: &str = "x";

/// At most this many compiled placeables are kept. A language has fewer forms.
const MOST_KEPT: usize = 2_000;

/// Formats facts through placeables as messages of a locale do.
#[derive(Debug)]
pub(super) struct Proof {
    locale: Locale,
    formats: Arc<Formats>,
    likeness: Likeness,
    /// The zero of the locale's own numbering system.
    zero: char,
    bundles: Mutex<HashMap<Placeable, Arc<Bundle>>>,
}

/// Numbering systems that texts are read in, each with its zero.
const SYSTEMS: &[(char, &str)] =
    &[('0', "latn"), ('\u{660}', "arab"), ('\u{6f0}', "arabext"), ('\u{966}', "deva")];

impl Proof {
    pub(super) fn new(locale: &Locale, likeness: Likeness) -> Self {
        let mut proof = Self {
            locale: locale.clone(),
            formats: Arc::new(Formats::new(locale.clone())),
            likeness,
            zero: '0',
            bundles: Mutex::new(HashMap::new()),
        };
        let zero = proof.render(&Call::plain().into(), &Fact::Number(Number::from(0)));
        proof.zero = zero.and_then(|zero| zero.chars().next()).unwrap_or('0');
        proof
    }

    /// The text of a message with that placeable alone.
    pub(super) fn render(&self, placeable: &Placeable, fact: &Fact) -> Option<String> {
        let arguments = Arguments::from_iter([(NAME, fact.clone())]);
        self.bundle(placeable).format("m", None, &arguments).ok()
    }

    /// How many bytes at the beginning of a text a message with that placeable gives back.
    pub(super) fn covers(&self, placeable: &Placeable, fact: &Fact, text: &str) -> Option<usize> {
        let rendered = self.render(placeable, fact)?;
        let length = match self.likeness {
            Likeness::Exact => text.starts_with(&rendered).then_some(rendered.len()),
            Likeness::Visible => looks_like(text, &rendered),
        };
        length.filter(|length| *length > 0)
    }

    /// Whether a message with that placeable gives back the whole text.
    pub(super) fn says(&self, placeable: &Placeable, fact: &Fact, text: &str) -> bool {
        self.covers(placeable, fact, text) == Some(text.len())
    }

    /// The `numberingSystem` that writes a number with the digits of the text; `None` for the
    /// locale's own, `Err` where no known system has these digits.
    pub(super) fn system(&self, text: &str) -> Result<Option<&'static str>, ()> {
        let Some((own, value)) = text.chars().find_map(|c| Some((c, digit(c)?))) else {
            return Ok(None);
        };
        let value = value.to_digit(10).unwrap_or_default();
        let zero = char::from_u32(u32::from(own).saturating_sub(value)).unwrap_or('0');
        if zero == self.zero {
            return Ok(None);
        }
        let system = SYSTEMS.iter().find(|(known, _)| *known == zero);
        system.map(|(_, system)| Some(*system)).ok_or(())
    }

    fn bundle(&self, placeable: &Placeable) -> Arc<Bundle> {
        let mut bundles = self.bundles.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bundle) = bundles.get(placeable) {
            return Arc::clone(bundle);
        }
        let source = format!("m = {}\n", placeable.source(NAME));
        let resource = Resource::new(&SourceFile::new("proposal.ftl", source));
        let builder = Bundle::builder(self.locale.clone()).resource(resource);
        let bundle = builder.isolation(Isolation::Never).build();
        let bundle = Arc::new(bundle.with_formats(Arc::clone(&self.formats)));
        if bundles.len() < MOST_KEPT {
            bundles.insert(placeable.clone(), Arc::clone(&bundle));
        }
        bundle
    }
}

/// How many bytes at the beginning of a text look like the rendered value. A placeable must not add
/// marks of direction to an article: each mark it renders must be in the text, the last ones at the
/// end.
fn looks_like(text: &str, rendered: &str) -> Option<usize> {
    let seen = Appearance::of(rendered).starts(text)?;
    let shown = rendered.trim_end_matches(|c| !Appearance::is_seen(c));
    let marks = rendered.strip_prefix(shown)?;
    let (own, rest) = text.split_at_checked(seen)?;
    let has_marks = shown.chars().all(|c| Appearance::is_seen(c) || own.contains(c));
    (has_marks && rest.starts_with(marks)).then_some(seen + marks.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proof(tag: &str, likeness: Likeness) -> Proof {
        Proof::new(&tag.parse().expect(tag), likeness)
    }

    fn number(digits: &str) -> Fact {
        Fact::Number(digits.parse().expect(digits))
    }

    #[test]
    fn a_placeable_says_exactly_what_it_renders_as() {
        let plain = Placeable::from(Call::plain());
        let exact = proof("fr", Likeness::Exact);
        assert!(exact.says(&plain, &number("12500"), "12\u{202f}500"));
        assert!(!exact.says(&plain, &number("12500"), "12\u{a0}500"));
        assert!(!exact.says(&plain, &number("12500"), "12\u{202f}500 "));
        let visible = proof("fr", Likeness::Visible);
        assert!(visible.says(&plain, &number("12500"), "12 500"));
        assert!(!visible.says(&plain, &number("12500"), "12500"));
        assert_eq!(visible.covers(&plain, &number("12"), "12 pays"), Some(2));
        assert_eq!(visible.covers(&plain, &number("12"), "1\u{ad}2 pays"), Some(4));
        assert_eq!(exact.covers(&plain, &number("12"), "1\u{ad}2 pays"), None);
    }

    #[test]
    fn an_article_gets_no_marks() {
        assert_eq!(looks_like("15% من", "15\u{200e}%\u{200e}"), None);
        assert_eq!(looks_like("15\u{200e}% من", "15\u{200e}%\u{200e}"), None);
        assert_eq!(looks_like("15\u{200e}%\u{200e} من", "15\u{200e}%\u{200e}"), Some(9));
        assert_eq!(looks_like("15\u{200e}%\u{200e}", "15%"), Some(6));
    }

    #[test]
    fn digits_of_another_system_have_to_be_asked_for() {
        let arabic = proof("ar-EG", Likeness::Exact);
        assert_eq!(arabic.system("١٢"), Ok(None));
        assert_eq!(arabic.system("12"), Ok(Some("latn")));
        assert_eq!(proof("ar-MA", Likeness::Exact).system("١٢"), Ok(Some("arab")));
        assert_eq!(arabic.system("๑๒"), Err(()));
    }
}
