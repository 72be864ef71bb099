//! Numbers that are not figures: in names, numbers of things, scores, telephone numbers.

mod attached;
mod name;

use super::date::year_of;
use super::tokens::{Scan, is_one_space};
use depeche_fluent::reading::language::LanguageData;
use depeche_fluent::reading::{digit, is_space};
pub(super) use name::is_title_case;

/// Tells figures from other numbers, in one text.
#[derive(Clone, Copy)]
pub(in crate::facts) struct Refusals<'a, 't> {
    pub(in crate::facts) scan: &'a Scan<'t>,
    pub(in crate::facts) words: &'static LanguageData,
    /// Whether most words are capitalized, as in an English headline.
    pub(in crate::facts) title_case: bool,
}

/// A number of at least this many digits without separators is a code.
const CODE_DIGITS: usize = 8;

/// Telephone numbers have at least this many groups.
const TELEPHONE_GROUPS: usize = 3;

impl Refusals<'_, '_> {
    /// Whether the number at that place is something other than a figure.
    pub(in crate::facts) fn refuses(&self, at: usize) -> bool {
        self.is_attached(at)
            || self.is_code(at)
            || self.is_marker(at)
            || self.is_on_a_street(at)
            || self.is_score(at)
            || self.is_of_other_calendar(at)
            || self.is_telephone(at)
            || self.is_after_article(at)
            || self.is_in_a_formula(at)
            || self.is_in_a_name(at)
            || self.is_a_label(at)
    }

    /// Whether it is the number of something, such as a law; `previous` is the last one.
    pub(in crate::facts) fn is_number_of(&self, at: usize, previous: Option<usize>) -> bool {
        self.is_named(at) || previous.is_some_and(|previous| self.goes_on(previous, at))
    }

    /// Whether it is part of a telephone number, a code, a postcode or a version.
    fn is_code(&self, at: usize) -> bool {
        let text = self.scan.text_of(at);
        let digits = text.chars().filter(|c| digit(*c).is_some()).count();
        let plain = digits == text.chars().count();
        let mut values = text.chars().map(|c| digit(c).unwrap_or(c));
        let zero = values.next() == Some('0') && values.next().is_some_and(|c| c.is_ascii_digit());
        let dotted = text.matches('.').count() > 1
            && text.split('.').skip(1).any(|part| part.chars().count() != 3);
        if zero || dotted || (plain && digits >= CODE_DIGITS) {
            return true;
        }
        let capital = self.scan.text_of(at + 1).starts_with(char::is_uppercase);
        // “75011 Paris”, “10115 Berlin”: a count of that size would have its digits grouped.
        if plain && digits == 5 && self.scan.spaced(at) && capital {
            return true;
        }
        // “+34 600 …”, but “+12 %”
        let international = self.scan.gap_before(at).ends_with('+')
            && self.scan.is_number(at + 1)
            && self.scan.gap(at).len() < 4;
        international || self.groups_around(at) >= TELEPHONE_GROUPS
    }

    /// How many numbers follow each other with only a space or a sign between them.
    fn groups_around(&self, at: usize) -> usize {
        let joined =
            |gap: &str| matches!(gap, " " | "\u{a0}" | "\u{202f}" | "-" | "." | ") " | "‑");
        let far = TELEPHONE_GROUPS;
        let after = (at..at + far)
            .take_while(|next| joined(self.scan.gap(*next)) && self.scan.is_number(next + 1))
            .count();
        let before = (at.saturating_sub(far)..at)
            .rev()
            .take_while(|before| self.scan.is_number(*before) && joined(self.scan.gap(*before)))
            .count();
        1 + before + after
    }

    /// Whether it numbers an item of a list, a heading or a footnote.
    fn is_marker(&self, at: usize) -> bool {
        let (before, after) = (self.scan.gap_before(at), self.scan.gap(at));
        let short = self.scan.text_of(at).chars().count() <= 3;
        let trimmed = before.trim_end_matches(is_space);
        let line = (at == 0 && before.trim().is_empty()) || trimmed.ends_with('\n');
        let point = after.starts_with('.') && after.chars().nth(1).is_some_and(char::is_whitespace);
        let listed = point
            || after.starts_with([')', '°'])
            || after.trim_start().starts_with(['–', '—', '-']);
        // “… the report says: 1. The vote …”
        let inline = point && trimmed.ends_with(['.', ':', ';']);
        let note = (before.ends_with('(') && after.starts_with(')'))
            || (before.ends_with('[') && after.starts_with(']'));
        short && ((line && listed) || note || inline)
    }

    /// Whether it is the number of something: “article 5”, “n° 12”.
    fn is_named(&self, at: usize) -> bool {
        let gap = self.scan.gap_before(at);
        // “"votes": 96”
        if gap == "\": " {
            return true;
        }
        let phrases = self.words.numbered.words.iter().filter(|name| name.contains(' '));
        if is_one_space(gap) && phrases.into_iter().any(|phrase| self.scan.is_after(at, phrase)) {
            return true;
        }
        let plain = gap.strip_prefix(['.', '°', 'º']).unwrap_or(gap);
        if gap.trim_end().ends_with(['°', 'º', '№', '§', '#']) && gap.trim_end() != "'" {
            return true;
        }
        if !(is_one_space(plain) || plain.is_empty() && plain != gap) {
            return false;
        }
        let Some(word) = at.checked_sub(1).and_then(|before| self.scan.word(before)) else {
            return false;
        };
        // “n.o 12”, but not “2024 o 2025”
        if self.words.ordinals.marks.contains(&word) && !is_one_space(self.scan.gap_before(at - 1))
        {
            return true;
        }
        let named = &self.words.numbered;
        // “no. 5”, but not “no 5 people”
        let abbreviated = plain != gap && named.abbreviations.contains(&word);
        let lists = [&named.words, &named.elements, &named.names];
        abbreviated || lists.iter().any(|list| list.contains(&word))
    }

    /// Whether it is a number to call: “In an emergency, call 112”.
    fn is_telephone(&self, at: usize) -> bool {
        const FAR: usize = 12;
        let text = self.scan.text_of(at);
        let short = (3..=5).contains(&text.chars().count());
        let year = year_of(text).is_some_and(|year| (1900..=2100).contains(&year));
        if !short || year || text.chars().any(|c| digit(c).is_none()) || self.counts(at) {
            return false;
        }
        let mut before = (at.saturating_sub(FAR)..at).rev();
        let ends = |at: usize| self.scan.gap(at).contains(['.', '!', '?', '؟', '\n']);
        before.by_ref().take_while(|before| !ends(*before)).any(|before| {
            self.words
                .numbered
                .telephones
                .iter()
                .any(|phrase| self.scan.phrase(before, phrase).is_some())
        })
    }

    /// Whether a unit or something that can be counted follows.
    fn counts(&self, at: usize) -> bool {
        let after = self.scan.gap(at).trim_start_matches(is_space);
        if after.starts_with(['%', '٪', '€', '$', '£', '°']) {
            return true;
        }
        let word = self.scan.word(at + 1).filter(|_| self.scan.spaced(at));
        word.is_some_and(|word| !self.words.nouns.stops.contains(&word))
    }

    /// Whether it is a name with a singular article and without a counted noun: “la 559”.
    fn is_after_article(&self, at: usize) -> bool {
        let word = at.checked_sub(1).and_then(|before| self.scan.word(before)).unwrap_or_default();
        let article = self.words.figures.articles.contains(&word);
        article && is_one_space(self.scan.gap_before(at)) && !self.counts(at)
    }

    /// Whether it stands alone in quotation marks or brackets: “classé « 1 »”, “(Stains, 93)”.
    fn is_a_label(&self, at: usize) -> bool {
        let before = self.scan.gap_before(at).trim_end_matches(is_space);
        let after = self.scan.gap(at).trim_start_matches(is_space);
        let quotes = [('«', '»'), ('“', '”'), ('‘', '’'), ('„', '“'), ('"', '"')];
        let quoted =
            quotes.iter().any(|(open, close)| before.ends_with(*open) && after.starts_with(*close));
        let place = at.checked_sub(1).map_or("", |before| self.scan.text_of(before));
        let of_place =
            before == "," && after.starts_with(')') && place.starts_with(char::is_uppercase);
        quoted || (of_place && self.scan.text_of(at).chars().count() <= 3)
    }

    /// Whether it is part of a calculation: “(1 / 9.8) - 1”.
    fn is_in_a_formula(&self, at: usize) -> bool {
        let before = self.scan.gap_before(at).trim_end_matches(is_space);
        let after = self.scan.gap(at).trim_start_matches(is_space);
        let sign = self.scan.gap_before(at).ends_with('+');
        before.ends_with(['/', '*', '=', '#', '<', '>'])
            || (before.ends_with('+') && !sign)
            || after.starts_with(['/', '*', '=', '<', '>', '+'])
            || after.starts_with('(') && self.scan.gap(at).starts_with('(')
            || (before.starts_with(')') && self.scan.gap_before(at).ends_with("- "))
    }

    /// Whether it stands beside a month of another calendar: “18 germinal an III”.
    fn is_of_other_calendar(&self, at: usize) -> bool {
        let named = |word: Option<String>| {
            word.is_some_and(|word| self.words.dates.other_months.contains(&word))
        };
        named(self.scan.word(at + 1)) || named(at.checked_sub(1).and_then(|at| self.scan.word(at)))
    }

    /// Whether it continues a list of such numbers: “articles 5 et 6”.
    fn goes_on(&self, previous: usize, at: usize) -> bool {
        if at == previous + 1 {
            return matches!(self.scan.gap(previous), ", " | "-" | "–" | "، " | "/" | ".");
        }
        let word = self.scan.word(previous + 1).unwrap_or_default();
        at == previous + 2
            && self.words.dates.between.contains(&word)
            && matches!(self.scan.gap(previous).trim_start_matches(','), " " | "\u{a0}")
    }
}
