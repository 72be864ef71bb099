//! Faults in the markup of a message.

use depeche_fluent::diagnostic::{Diagnostic, Place, RuleId, Severity};

/// A fault in the markup of a message; the text is still shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// `[the report][label]` with a label that the skeleton does not define.
    UndefinedLink {
        /// The label.
        label: String,
    },
    /// A link whose address has a forbidden scheme or contains a value.
    ForbiddenUrl {
        /// The address.
        url: String,
    },
    /// An element or image that is not allowed in messages.
    ForbiddenElement {
        /// Its name.
        name: String,
    },
    /// An opening tag without a closing one, or the other way round.
    UnbalancedElement {
        /// Its name.
        name: String,
    },
    /// A blank line in a message that shares its paragraph (see
    /// [`BlankLines::Fold`](super::BlankLines::Fold)).
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
        // A warning whatever the rule's own severity, since the text is still shown.
        let mut diagnostic = Diagnostic::new(rule).severity(Severity::Warning);
        diagnostic.place = place;
        match argument {
            Some((name, value)) => diagnostic.with(name, value),
            None => diagnostic,
        }
    }
}
