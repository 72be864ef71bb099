//! The elements that style sheets of a page hide.

use dom_query::NodeRef;

use super::node;

/// At most this many selectors of a sheet are used: each is compared with each element.
const MAX_SELECTORS: usize = 100;

/// Whether declarations hide the elements they apply to.
pub(super) fn conceals(declarations: &str) -> bool {
    let declarations = declarations.to_ascii_lowercase().replace(char::is_whitespace, "");
    declarations.split(';').any(|declaration| {
        let declaration = declaration.trim_end_matches("!important");
        matches!(declaration, "display:none" | "visibility:hidden" | "visibility:collapse")
    })
}

/// A simple selector: a class or an identifier, with or without the name of the element.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Selector {
    element: String,
    attribute: &'static str,
    name: String,
}

impl Selector {
    /// Reads a selector, if it is a simple one.
    fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (element, rest) = text.split_at_checked(text.find(['.', '#'])?)?;
        let attribute = if rest.starts_with('.') { "class" } else { "id" };
        let name = rest.get(1..)?;
        let plain =
            |text: &str| text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
        let known = plain(element) && plain(name) && !name.is_empty();
        let element = element.to_ascii_lowercase();
        known.then(|| Self { element, attribute, name: name.to_owned() })
    }

    pub(super) fn matches(&self, node: &NodeRef<'_>) -> bool {
        let Some(value) = node.attr(self.attribute) else { return false };
        let name = node::name(node);
        value.split_whitespace().any(|name| name == self.name)
            && (self.element.is_empty() || name == self.element)
            && !matches!(name.as_str(), "html" | "body")
    }
}

/// The simple selectors of a sheet whose elements are hidden on all media.
pub(super) fn concealing(sheet: &str) -> Vec<Selector> {
    let mut selectors = Vec::new();
    let mut rest = sheet;
    while let Some((head, after)) = rest.split_once('{') {
        let head = head.rsplit([';', '/']).next().unwrap_or_default().trim();
        let head = head.trim_start_matches("<!--");
        let Some((body, next)) = after.split_once('}') else { break };
        if body.contains('{') {
            // A rule for some media or browsers only is skipped.
            rest = after_block(after);
            continue;
        }
        if conceals(body) && !head.starts_with('@') {
            let found = head.split(',').filter_map(Selector::read);
            selectors.extend(found.take(MAX_SELECTORS.saturating_sub(selectors.len())));
        }
        rest = next;
    }
    selectors
}

/// The text after the end of a block that has been opened.
fn after_block(text: &str) -> &str {
    let mut open = 1_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return text.get(at + 1..).unwrap_or_default();
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_selectors_that_hide_are_found() {
        let sheet = "<!-- p { margin: 0 } .cache, div#mur { display : none } @media print { .a { \
            display: none } .b { display: none } } /* c */ .d{visibility:hidden!important} .e .f \
            { display: none } .g { display: block }";
        let found = concealing(sheet);
        let found = found.iter().map(|s| format!("{} {} {}", s.element, s.attribute, s.name));
        assert_eq!(found.collect::<Vec<_>>(), [" class cache", "div id mur", " class d"]);
    }
}
