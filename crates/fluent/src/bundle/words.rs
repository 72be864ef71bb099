//! Counts the words of a message, independent of facts.

use unicode_segmentation::UnicodeSegmentation;

use super::program::{Element, Expression, Pattern};
use super::{Bundle, Target};

impl Bundle {
    /// The words of a message or attribute (UAX #29): default variants, references expanded, a
    /// placeable counts as one. 0 if there is no such message.
    pub fn words(&self, message: &str, attribute: Option<&str>) -> usize {
        let Some(message) = self.message(message, attribute) else { return 0 };
        let mut text = String::new();
        let mut work = self.limits.work;
        self.sketch(message.unit, message.pattern, self.limits.depth, &mut work, &mut text);
        text.unicode_words().count()
    }

    /// Writes a pattern with a letter for every value; stops at the limits.
    fn sketch(
        &self,
        unit: usize,
        pattern: &Pattern,
        depth: usize,
        work: &mut usize,
        out: &mut String,
    ) {
        for element in pattern {
            if *work == 0 || out.len() > self.limits.output {
                return;
            }
            *work -= 1;
            match element {
                Element::Text(text, _) | Element::Literal(text) => out.push_str(text),
                Element::Expression(Expression::Select(select)) => {
                    if let Some((_, variant)) = select.variants.get(select.default) {
                        self.sketch(unit, variant, depth, work, out);
                    }
                }
                Element::Expression(Expression::Reference(reference)) => {
                    if let Target::Found(unit, entry) = self.link(unit, reference.target)
                        && let Some(inner) = entry.pattern(reference.attribute.as_deref())
                        && depth > 0
                    {
                        self.sketch(unit, inner, depth - 1, work, out);
                    }
                }
                Element::Expression(_) => out.push('x'),
            }
        }
    }
}
