//! What can be wrong with the markup of a message.

use depeche_fluent::diagnostic::{Diagnostic, Place, RuleId, Severity};

/// Something wrong with the markup of a message; the text is shown all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// `[the report][label]` where the skeleton defines no such label.
    UndefinedLink {
        /// The label.
        label: String,
    },
    /// A link with a scheme that is not allowed, or made of a value.
    ForbiddenUrl {
        /// Where it would have led.
        url: String,
    },
    /// An element, or an image, that messages may not hold.
    ForbiddenElement {
        /// Its name.
        name: String,
    },
    /// An element that is opened and not closed, or the other way round.
    UnbalancedElement {
        /// Its name.
        name: String,
    },
    /// A blank line where the message does not stand alone in its paragraph.
    FoldedParagraph,
}

impl Fault {
    /// The fault as a warning. Rules: `undefined-link` (`label`), `forbidden-url` (`url`),
    /// `forbidden-element` (`name`), `unbalanced-element` (`name`), `folded-paragraph`.
    pub fn into_diagnostic(self, place: Option<Place>) -> Diagnostic {
        let (rule, argument) = match self {
            Self::UndefinedLink { label } => (RuleId::UndefinedLink, Some(("label", label))),
            Self::ForbiddenUrl { url } => (RuleId::ForbiddenUrl, Some(("url", url))),
            Self::ForbiddenElement { name } => (RuleId::ForbiddenElement, Some(("name", name))),
            Self::UnbalancedElement { name } => (RuleId::UnbalancedElement, Some(("name", name))),
            Self::FoldedParagraph => (RuleId::FoldedParagraph, None),
        };
        // The text is shown all the same, whatever the checker thinks of it.
        let mut diagnostic = Diagnostic::new(rule).severity(Severity::Warning);
        diagnostic.place = place;
        match argument {
            Some((name, value)) => diagnostic.with(name, value),
            None => diagnostic,
        }
    }
}
