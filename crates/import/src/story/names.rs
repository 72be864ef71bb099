//! Identifiers for new messages.

use std::collections::{HashMap, HashSet};

use super::slug::slug;
use depeche::markup::tree::Place;

/// Identifiers with a meaning of their own in a story.
const RESERVED: &[&str] = &["title", "lead"];

/// Gives each message a unique identifier, made from the nearest heading and the kind of block.
#[derive(Debug)]
pub(super) struct Names {
    used: HashSet<String>,
    /// How often each name was asked for.
    counts: HashMap<String, usize>,
    /// The name of the section.
    section: String,
    sections: usize,
    has_headline: bool,
    has_lead: bool,
    /// Whether everything before was headlines.
    at_start: bool,
}

impl Names {
    /// Gives names other than `used`.
    pub(super) fn new(used: HashSet<String>) -> Self {
        Self {
            has_headline: used.contains("title"),
            has_lead: used.contains("lead"),
            used,
            counts: HashMap::new(),
            section: "body".to_owned(),
            sections: 0,
            at_start: true,
        }
    }

    /// Notes a message that keeps its name.
    pub(super) fn pass(&mut self, place: Place, id: &str) {
        if let Place::Heading(_) = place {
            if id != "title" {
                self.sections += 1;
                self.at_start = false;
                id.strip_suffix("-title").unwrap_or(id).clone_into(&mut self.section);
            }
        } else {
            self.at_start = false;
        }
    }

    /// A name for a text in this place.
    pub(super) fn text(&mut self, place: Place, words: &str) -> String {
        let section = self.section.clone();
        match place {
            Place::Heading(_) => self.heading(words),
            Place::Paragraph if self.at_start && !self.has_lead => {
                self.has_lead = true;
                self.at_start = false;
                self.take("lead".to_owned())
            }
            Place::Paragraph => self.numbered(&section, 0),
            Place::Item => self.numbered(&format!("{section}-item"), 1),
            Place::Quote => self.numbered(&format!("{section}-quote"), 0),
            Place::Head(column) => self.unique(&format!("{}-head-{column}", self.table(column, 0))),
            Place::Cell(row, column) => {
                self.unique(&format!("{}-cell-{row}-{column}", self.table(column, row)))
            }
        }
    }

    /// The name of an image's message.
    pub(super) fn image(&mut self) -> String {
        let section = self.section.clone();
        self.numbered(&format!("{section}-photo"), 0)
    }

    /// The name of the current table: if the section already has this cell, it is another table.
    fn table(&self, column: usize, row: usize) -> String {
        let cell = |name: &str| match row {
            0 => format!("{name}-head-{column}"),
            row => format!("{name}-cell-{row}-{column}"),
        };
        let mut tables = (1_usize..).map(|number| match number {
            1 => self.section.clone(),
            number => format!("{}-table-{number}", self.section),
        });
        let free = tables.find(|name| !self.used.contains(&cell(name)));
        free.unwrap_or_else(|| self.section.clone())
    }

    fn heading(&mut self, words: &str) -> String {
        if self.at_start && !self.has_headline {
            self.has_headline = true;
            return self.take("title".to_owned());
        }
        self.at_start = false;
        self.sections += 1;
        let base = match slug(words) {
            // In files without a skeleton, this ending marks headings.
            Some(slug) => ["-title", "-heading"]
                .iter()
                .find_map(|ending| slug.strip_suffix(ending))
                .unwrap_or(&slug)
                .to_owned(),
            None => format!("section-{}", self.sections),
        };
        // Many sections may have the same name: go on counting where it ended.
        let key = format!("{base}-title");
        let mut number = self.counts.get(&key).copied().unwrap_or(1);
        self.section = loop {
            let name = if number == 1 { base.clone() } else { format!("{base}-{number}") };
            number += 1;
            if self.is_free_section(&name) {
                break name;
            }
        };
        self.counts.insert(key, number);
        self.take(format!("{}-title", self.section))
    }

    fn is_free_section(&self, name: &str) -> bool {
        !RESERVED.contains(&name)
            && !self.used.contains(name)
            && !self.used.contains(&format!("{name}-title"))
    }

    /// The first free name of `base`, `base-1`, `base-2`…; `first` is the number to start with, 0
    /// for none.
    fn numbered(&mut self, base: &str, first: usize) -> String {
        let mut count = self.counts.get(base).copied().unwrap_or(first);
        let name = loop {
            let name = if count == 0 { base.to_owned() } else { format!("{base}-{count}") };
            count += 1;
            if !self.used.contains(&name) && !RESERVED.contains(&name.as_str()) {
                break name;
            }
        };
        self.counts.insert(base.to_owned(), count);
        self.take(name)
    }

    fn unique(&mut self, name: &str) -> String {
        if self.used.contains(name) { self.numbered(name, 1) } else { self.take(name.to_owned()) }
    }

    fn take(&mut self, name: String) -> String {
        self.used.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(used: &[&str], texts: &[(Place, &str)]) -> Vec<String> {
        let mut names = Names::new(used.iter().map(|name| (*name).to_owned()).collect());
        texts.iter().map(|(place, words)| names.text(*place, words)).collect()
    }

    #[test]
    fn names_follow_the_nearest_heading() {
        use Place::{Cell, Head, Heading, Item, Paragraph, Quote};
        let texts = [
            (Heading(1), "Le vote"),
            (Paragraph, ""),
            (Paragraph, ""),
            (Heading(2), "Un soutien"),
            (Paragraph, ""),
            (Paragraph, ""),
            (Item, ""),
            (Item, ""),
            (Quote, ""),
            (Head(1), ""),
            (Cell(1, 1), ""),
            (Head(1), ""),
            (Cell(1, 1), ""),
            (Heading(2), "Le lead"),
            (Heading(2), "التأييد"),
            (Paragraph, ""),
        ];
        assert_eq!(
            names(&["soutien"], &texts),
            [
                "title",
                "lead",
                "body",
                "soutien-2-title",
                "soutien-2",
                "soutien-2-1",
                "soutien-2-item-1",
                "soutien-2-item-2",
                "soutien-2-quote",
                "soutien-2-head-1",
                "soutien-2-cell-1-1",
                "soutien-2-table-2-head-1",
                "soutien-2-table-2-cell-1-1",
                "lead-2-title",
                "section-3-title",
                "section-3",
            ]
        );
    }

    #[test]
    fn what_is_in_use_is_never_given_again() {
        let texts = [(Place::Heading(1), "Un"), (Place::Paragraph, ""), (Place::Paragraph, "")];
        let names = names(&["title", "lead", "body", "un"], &texts);
        assert_eq!(names, ["un-2-title", "un-2", "un-2-1"]);
    }
}
