//! The proof of a proposal: what it renders as.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Likeness;
use super::placeable::{Call, Placeable};
use depeche_fluent::bundle::{Arguments, Bundle, Formats, Isolation, Resource};
use depeche_fluent::diagnostic::SourceFile;
use depeche_fluent::fact::{Fact, Number};
use depeche_fluent::locale::Locale;
use depeche_fluent::reading::digit;

/// The name of the fact while it is tried.
const NAME: &str = "x";

/// More different placeables than a language has forms; beyond, they are not kept.
const MOST_KEPT: usize = 2_000;

/// Formats facts through placeables as messages of a locale do.
#[derive(Debug)]
pub(super) struct Proof {
    locale: Locale,
    formats: Arc<Formats>,
    likeness: Likeness,
    /// The zero of the digits that the locale writes without being asked.
    zero: char,
    bundles: Mutex<HashMap<Placeable, Arc<Bundle>>>,
}

/// Numbering systems, with their zeros.
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

    /// What a message with that placeable says.
    pub(super) fn render(&self, placeable: &Placeable, fact: &Fact) -> Option<String> {
        let arguments = Arguments::from_iter([(NAME, fact.clone())]);
        self.bundle(placeable).format("m", None, &arguments).ok()
    }

    /// How much of the beginning of a text a message with that placeable says, in bytes.
    pub(super) fn covers(&self, placeable: &Placeable, fact: &Fact, text: &str) -> Option<usize> {
        let rendered = self.render(placeable, fact)?;
        let mut rest = text.chars();
        let mut length = 0;
        for c in rendered.chars() {
            let own = loop {
                let own = rest.next()?;
                length += own.len_utf8();
                if own == c || !self.ignores(own) {
                    break own;
                }
            };
            if !self.alike(own, c) {
                return None;
            }
        }
        (length > 0).then_some(length)
    }

    /// Whether a message with that placeable says exactly the text.
    pub(super) fn says(&self, placeable: &Placeable, fact: &Fact, text: &str) -> bool {
        self.covers(placeable, fact, text) == Some(text.len())
    }

    /// The numbering system that a number has to be asked for in to be written with the digits of
    /// the text; `Err` if there is none.
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

    fn alike(&self, own: char, rendered: char) -> bool {
        let spaces = |c: char| c.is_whitespace();
        own == rendered || (self.likeness == Likeness::Visible && spaces(own) && spaces(rendered))
    }

    /// Whether a character of the text is not seen, so that it need not be said. What is not there is
    /// not said either: an article gets no marks.
    fn ignores(&self, c: char) -> bool {
        self.likeness == Likeness::Visible && matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
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
