//! The facts, links and references of a story, for the rules.

use std::collections::{HashMap, HashSet};

use super::reading::Figure;
use super::rendition::Rendition;
use super::slot::SLOT;
use depeche::catalog::Story;
use depeche::markup::tree::{Span, contents, leaves_of};
use depeche::markup::{BlankLines, Markup, Parsed, Piece, parse};
use depeche_fluent::diagnostic::Place;
use depeche_fluent::fact::{Declaration, Fact};

/// A fact that is a number.
#[derive(Clone, Debug)]
pub(crate) struct Numeric {
    pub(crate) name: String,
    /// Whether it is shown with a unit: a percentage, money, a measure.
    pub(crate) has_unit: bool,
}

/// A story that has a skeleton: its facts, links and references, for the rules.
#[derive(Debug)]
pub(crate) struct StoryFacts {
    pub(crate) story: Story,
    /// The names of its facts.
    pub(crate) facts: Vec<String>,
    /// The labels of its links.
    pub(crate) labels: Vec<String>,
    pub(crate) markup: Markup,
    /// The messages and attributes its skeleton names, with their places.
    pub(crate) named: Vec<(String, Option<String>, Place)>,
    /// The named messages that stand anywhere but alone in a paragraph.
    sharing: Vec<(String, Option<String>)>,
    /// The numeric facts, by each value that their figure can be read as.
    numbers: HashMap<String, Vec<Numeric>>,
}

impl StoryFacts {
    pub(crate) fn new(story: Story) -> Self {
        let skeleton = story.skeleton(story.catalog().source());
        let named = skeleton.references().into_iter().map(|reference| {
            (reference.message.clone(), reference.attribute.clone(), reference.place.clone())
        });
        let sharing = contents(&skeleton.blocks).into_iter().filter(|content| {
            !(content.place.is_paragraph() && matches!(content.spans, [Span::Leaf(_)]))
        });
        let sharing = sharing.flat_map(|content| leaves_of(content.spans));
        let sharing =
            sharing.map(|own| (own.message.clone(), own.attribute.clone())).collect::<Vec<_>>();
        let mut numbers: HashMap<String, Vec<Numeric>> = HashMap::new();
        for (fact, figure) in story.facts().iter().filter_map(numeric) {
            for reading in figure.readings() {
                numbers.entry(reading.clone()).or_default().push(fact.clone());
            }
        }
        Self {
            facts: story.facts().names().map(str::to_owned).collect(),
            labels: skeleton.links.labels().map(str::to_owned).collect(),
            markup: story.markup(),
            named: named.collect(),
            sharing,
            numbers,
            story,
        }
    }

    /// The facts whose value the figure may be.
    pub(crate) fn numbers(&self, figure: &Figure) -> impl Iterator<Item = &Numeric> {
        figure.readings().iter().filter_map(|reading| self.numbers.get(reading)).flatten()
    }

    /// The messages that the skeletons of all locales name.
    pub(crate) fn names(&self) -> HashSet<String> {
        let locales = self.story.catalog().locales().iter();
        let references = locales.flat_map(|locale| self.story.skeleton(locale).references());
        references.map(|reference| reference.message.clone()).collect()
    }

    /// Whether the skeleton shows a message, or an attribute of it, anywhere but alone in a
    /// paragraph, where a blank line does not begin a new paragraph.
    pub(crate) fn shares_a_paragraph(&self, message: &str, attribute: Option<&str>) -> bool {
        self.sharing.iter().any(|(id, own)| id == message && own.as_deref() == attribute)
    }

    /// The parsed markup of a text of the story.
    pub(crate) fn markup_of(&self, text: &Rendition, blank_lines: BlankLines) -> Parsed {
        let mut pieces = Vec::new();
        for (index, piece) in text.text.split(SLOT).enumerate() {
            if index > 0 {
                pieces.push(Piece::Value(index - 1));
            }
            pieces.push(Piece::Text(piece));
        }
        let links = &self.story.skeleton(self.story.catalog().source()).links;
        parse(&pieces, self.markup, links, blank_lines)
    }
}

/// A numeric fact with its figure.
fn numeric(declared: &Declaration) -> Option<(Numeric, Figure)> {
    let has_unit = matches!(declared.fact, Fact::Percent(_) | Fact::Money(_) | Fact::Measure(_));
    let text = match &declared.fact {
        Fact::Number(number) | Fact::Percent(number) => number.to_string(),
        Fact::Money(money) => money.amount.to_string(),
        Fact::Measure(measure) => measure.value.to_string(),
        Fact::Year(year) => year.to_string(),
        _ => return None,
    };
    Some((Numeric { name: declared.name.clone(), has_unit }, Figure::of(&text)?))
}
