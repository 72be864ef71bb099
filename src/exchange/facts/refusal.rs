//! What looks like a figure and is none: names, numbers of things, scores, telephones.

use super::date::year_of;
use super::lexicon::Lexicon;
use super::money::is_code;
use super::tokens::{Kind, Scan, is_one_space};
use crate::bundle::{digit, is_space};

/// Tells figures from what has digits as well, in one text.
#[derive(Clone, Copy)]
pub(super) struct Refusals<'a, 't> {
    pub(super) scan: &'a Scan<'t>,
    pub(super) words: &'static Lexicon,
    /// Whether most words have a capital, as in an English headline.
    pub(super) title_case: bool,
    pub(super) german: bool,
}

/// Words that are written onto the number in Arabic.
const CLITICS: &[&str] = &[
    "و", "ب", "بـ", "ل", "لـ", "ك", "كـ", "ف", "وب", "وبـ", "ول", "ولـ", "الـ", "بال", "بالـ",
    "للـ",
];

/// So many digits without separators are a code.
const CODE_DIGITS: usize = 8;

/// Telephone numbers have at least so many groups.
const TELEPHONE_GROUPS: usize = 3;

impl Refusals<'_, '_> {
    /// Whether the number at that place is no figure.
    pub(super) fn refuses(&self, at: usize) -> bool {
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
    }

    /// Whether it is the number of something; `previous` is the last number that was one.
    pub(super) fn is_number_of(&self, at: usize, previous: Option<usize>) -> bool {
        self.is_named(at) || previous.is_some_and(|previous| self.goes_on(previous, at))
    }

    /// Part of a word, of a compound, of a fraction, of a time.
    fn is_attached(&self, at: usize) -> bool {
        self.is_attached_before(at) || self.is_attached_after(at)
    }

    pub(super) fn is_attached_before(&self, at: usize) -> bool {
        let gap = self.scan.gap_before(at);
        let Some(before) = at.checked_sub(1).and_then(|before| self.scan.token(before)) else {
            return gap.ends_with(['#', '@', '/', '+', '_', '№', '§', '°']);
        };
        if gap.ends_with(['#', '@', '/', '\\', '_', '№', '§', '°', '=', '^']) {
            return true;
        }
        match before.kind {
            Kind::Masked => gap.is_empty(),
            Kind::Word if gap.is_empty() => !self.is_clitic(at - 1),
            Kind::Word => matches!(gap, "-" | "‑" | "." | "'" | "’" | "_") && !self.is_elided(at),
            Kind::Number => match gap {
                "-" | "‑" => !self.is_range(at - 1),
                "/" | ":" | "." | "," | "×" | "" => true,
                _ => false,
            },
        }
    }

    /// Whether the word before is one that loses a letter before another: “d’1 million”.
    fn is_elided(&self, at: usize) -> bool {
        let word = at.checked_sub(1).and_then(|before| self.scan.word(before));
        matches!(self.scan.gap_before(at), "'" | "’")
            && word.is_some_and(|word| matches!(&*word, "d" | "l" | "qu" | "jusqu"))
    }

    /// Whether a word belongs to the number after it, as “et” does in Arabic, or is written without
    /// spaces.
    fn is_clitic(&self, word: usize) -> bool {
        let text = self.scan.text_of(word);
        if matches!(text, "الـ" | "بال" | "بالـ" | "للـ") {
            // “the 92nd session” is written as “the 92 countries” is.
            let noun = self.scan.word_before(word).map(|(_, noun)| noun);
            return !noun.is_some_and(|noun| noun.starts_with("ال") || noun.starts_with("لل"));
        }
        CLITICS.contains(&text) || text.chars().next_back().is_some_and(is_unspaced)
    }

    fn is_attached_after(&self, at: usize) -> bool {
        let gap = self.scan.gap(at);
        if let Some(next) = self.scan.token(at + 1) {
            let attached = match next.kind {
                Kind::Masked => gap.is_empty(),
                Kind::Word => match gap {
                    "" => !self.is_suffix(at + 1),
                    "-" | "‑" | "_" | "'" | "’" => true,
                    "." => is_ordinal_mark(self.scan.text_of(at + 1)),
                    _ => false,
                },
                Kind::Number => match gap {
                    "-" | "‑" => !self.is_range(at),
                    "/" | ":" | "." | "," | "×" | "x" => true,
                    _ => false,
                },
            };
            if attached {
                return true;
            }
        }
        // “7. Tag”, “im 3. Wahlgang”
        self.german && self.is_german_ordinal(at)
    }

    fn is_german_ordinal(&self, at: usize) -> bool {
        let Some(rest) = self.scan.gap(at).strip_prefix('.') else { return false };
        if !is_one_space(rest) {
            return false;
        }
        let small = self.scan.text_of(at + 1).starts_with(char::is_lowercase);
        let article = [
            "der", "die", "das", "den", "dem", "des", "im", "am", "zum", "zur", "ein", "eine",
            "einen", "vom", "beim", "jeder", "ihr", "sein", "seinen", "ihren", "als",
        ];
        let before = at.checked_sub(1).and_then(|before| self.scan.word(before));
        small || before.is_some_and(|before| article.contains(&&*before))
    }

    /// Whether a word may stand just after a figure: a unit, a scale, a currency; or the script has
    /// no spaces.
    fn is_suffix(&self, word: usize) -> bool {
        let text = self.scan.text_of(word);
        let amount = word
            .checked_sub(2)
            .map_or_else(|| self.scan.gap_before(word - 1), |before| self.scan.gap(before))
            .ends_with(['$', '€', '£', '¥', '₹']);
        let arabic = matches!(u32::from(text.chars().next().unwrap_or(' ')), 0x600..=0x6ff);
        let unit = matches!(
            text,
            "km" | "kg"
                | "cm"
                | "mm"
                | "ha"
                | "km²"
                | "m²"
                | "m³"
                | "km2"
                | "MW"
                | "GW"
                | "kW"
                | "kWh"
                | "bn"
                | "mn"
                | "tn"
                | "Md"
                | "Mds"
                | "M"
                | "k"
                | "DH"
                | "dh"
                | "MAD"
                | "EUR"
                | "USD"
                | "كلم"
                | "كم"
        );
        unit && (!matches!(text, "M" | "k") || self.scan.gap(word).starts_with(['€', '$', '£']))
            || (amount && matches!(text, "m" | "b" | "M" | "B" | "k" | "K" | "T"))
            || arabic
            || text.chars().next().is_some_and(is_unspaced) && !is_calendar_mark(text)
    }

    /// Whether two numbers with a dash between them are a range: 10-15 %, 1939-1945.
    fn is_range(&self, first: usize) -> bool {
        let (left, right) = (self.scan.text_of(first), self.scan.text_of(first + 1));
        let next = self.scan.gap(first + 1);
        let chained = matches!(next, "-" | "‑" | "–" | "/" | ":") && self.scan.is_number(first + 2);
        let chained_before = first > 0
            && self.scan.is_number(first - 1)
            && self.scan.gap(first - 1).len() < 4
            && !is_one_space(self.scan.gap(first - 1))
            && !self.scan.gap(first - 1).contains(' ');
        if chained || chained_before {
            return false;
        }
        let value =
            |text: &str| text.chars().map(digit).collect::<Option<String>>()?.parse::<u32>().ok();
        let (Some(from), Some(to)) = (value(left), value(right)) else { return false };
        if from >= to {
            return false;
        }
        let years = (1000..3000).contains(&from) && (1000..3000).contains(&to);
        let trimmed = next.trim_start_matches(is_space);
        let counted = is_one_space(next)
            && self.scan.word(first + 2).is_some_and(|word| !self.words.stops.contains(&&*word))
            && !self.scan.text_of(first + 2).starts_with(char::is_uppercase);
        years || trimmed.starts_with(['%', '٪', '€', '$']) || counted
    }

    /// Telephone numbers, codes, postcodes, versions.
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
        if plain && digits == 5 && self.scan.spaced(at) && capital && !self.german {
            return true;
        }
        // “+34 600 …”, but “+12 %”
        let international = self.scan.gap_before(at).ends_with('+')
            && self.scan.is_number(at + 1)
            && self.scan.gap(at).len() < 4;
        international || self.groups_around(at) >= TELEPHONE_GROUPS
    }

    /// How many numbers stand together with nothing between them but a space or a sign.
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

    /// The number of an item of a list, of a heading or of a footnote.
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

    /// The number of something: “article 5”, “n° 12”.
    fn is_named(&self, at: usize) -> bool {
        let gap = self.scan.gap_before(at);
        // “"votes": 96”
        if gap == "\": " {
            return true;
        }
        let phrases = self.words.names.iter().filter(|name| name.contains(' '));
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
        if is_ordinal_mark(&word) {
            return true;
        }
        // “n.º”, “p.” and “no.” are such words with a full stop only.
        let short = matches!(&*word, "no" | "n" | "s" | "c" | "u" | "st" | "ch" | "ب");
        if short && plain == gap && word != "n" {
            return false;
        }
        self.words.names.contains(&&*word)
    }

    /// “In an emergency, call 112”
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
            self.words.telephones.iter().any(|phrase| self.scan.phrase(before, phrase).is_some())
        })
    }

    /// Whether a unit or something that can be counted follows.
    fn counts(&self, at: usize) -> bool {
        let after = self.scan.gap(at).trim_start_matches(is_space);
        if after.starts_with(['%', '٪', '€', '$', '£', '°']) {
            return true;
        }
        let word = self.scan.word(at + 1).filter(|_| self.scan.spaced(at));
        word.is_some_and(|word| !self.words.stops.contains(&&*word))
    }

    /// “la 559”: an article in the singular, and nothing that is counted.
    fn is_after_article(&self, at: usize) -> bool {
        let word = at.checked_sub(1).and_then(|before| self.scan.word(before)).unwrap_or_default();
        let article = self.words.articles.contains(&&*word);
        article && is_one_space(self.scan.gap_before(at)) && !self.counts(at)
    }

    /// “(1 / 9.8) - 1”
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

    /// “18 germinal an III”
    fn is_of_other_calendar(&self, at: usize) -> bool {
        let named = |word: Option<String>| {
            word.is_some_and(|word| self.words.other_months.contains(&&*word))
        };
        named(self.scan.word(at + 1)) || named(at.checked_sub(1).and_then(|at| self.scan.word(at)))
    }

    /// A number in a street, or in the name of one.
    fn is_on_a_street(&self, at: usize) -> bool {
        self.is_before_street(at) || self.is_of_street(at) || self.is_after_street(at)
    }

    /// “12, rue de la Paix”, “10 Downing Street”
    fn is_before_street(&self, at: usize) -> bool {
        let gap = self.scan.gap(at);
        let plain = gap.strip_prefix(',').unwrap_or(gap);
        let mut next = at + 1;
        let unit = self.words.units.iter().any(|(unit, _)| self.scan.phrase(next, unit).is_some());
        if !is_one_space(plain) || unit {
            return false;
        }
        // “bis” and “ter” stand between.
        if matches!(&*self.scan.word(next).unwrap_or_default(), "bis" | "ter") {
            next += 1;
        }
        let is_street =
            |at: usize| self.scan.word(at).is_some_and(|word| self.words.streets.contains(&&*word));
        if is_street(next) {
            return plain != gap || !self.scan.text_of(next).starts_with(char::is_uppercase);
        }
        // In English the name comes first: one to three words with capitals.
        let name = (next..next + 3)
            .take_while(|at| self.scan.text_of(*at).starts_with(char::is_uppercase))
            .take_while(|at| *at == next || self.scan.spaced(at - 1))
            .collect::<Vec<_>>();
        !self.title_case
            && name
                .iter()
                .skip(1)
                .any(|at| is_street(*at) && self.scan.text_of(*at).starts_with(char::is_uppercase))
    }

    /// “rue du 11 Novembre”, “Straße 12”
    pub(super) fn is_of_street(&self, at: usize) -> bool {
        let street = |at: usize| {
            let word = self.scan.word(at).unwrap_or_default();
            let compound = ["straße", "strasse", "platz", "allee", "gasse"];
            self.words.streets.contains(&&*word)
                || (self.german && compound.iter().any(|end| word.ends_with(end)))
        };
        let Some(before) = at.checked_sub(1).filter(|before| self.scan.spaced(*before)) else {
            return false;
        };
        if street(before) {
            return true;
        }
        let of = self.scan.word(before).unwrap_or_default();
        let joins = matches!(&*of, "du" | "de" | "des" | "del" | "do" | "of" | "el");
        joins && before.checked_sub(1).is_some_and(|at| street(at) && self.scan.spaced(at))
    }

    /// “calle de Alcalá, 45”
    fn is_after_street(&self, at: usize) -> bool {
        const FAR: usize = 5;
        if !matches!(self.scan.gap_before(at), ", " | ", nº ") {
            return false;
        }
        let Some(last) = at.checked_sub(1) else { return false };
        if !self.scan.text_of(last).starts_with(char::is_uppercase) {
            return false;
        }
        let plain = (last.saturating_sub(FAR)..=last)
            .rev()
            .take_while(|at| *at == last || is_one_space(self.scan.gap(*at)));
        plain
            .into_iter()
            .any(|at| self.scan.word(at).is_some_and(|word| self.words.streets.contains(&&*word)))
    }

    /// “3-2”, “3 à 2”
    fn is_score(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.are_score(before, at))
            || self.are_score(at, at + 1)
            || at.checked_sub(2).is_some_and(|before| self.are_score(before, at))
            || self.are_score(at, at + 2)
    }

    fn are_score(&self, first: usize, second: usize) -> bool {
        if !self.scan.is_number(first) || !self.scan.is_number(second) {
            return false;
        }
        let value = |at: usize| {
            let digits = self.scan.text_of(at).chars().map(digit).collect::<Option<String>>()?;
            digits.parse::<u32>().ok().filter(|value| *value < 200)
        };
        let (Some(left), Some(right)) = (value(first), value(second)) else { return false };
        if second == first + 1 {
            let dash = matches!(self.scan.gap(first), "-" | "–" | "‑");
            return dash && !(left < right && self.is_range(first));
        }
        let word = self.scan.word(first + 1).unwrap_or_default();
        let to = matches!(&*word, "à" | "to" | "a" | "zu");
        // A score is not counted in anything: “3 to 2”, but “from 3 to 2 euros”.
        let alone = !self.scan.spaced(second)
            || self.scan.word(second + 1).is_none_or(|word| self.words.stops.contains(&&*word));
        let spaced = self.scan.spaced(first) && self.scan.spaced(first + 1);
        let beside = self.scan.gap(second).trim_start_matches(is_space);
        to && spaced && alone && left < 30 && right <= left && !beside.starts_with(['%', '٪', '€'])
    }

    /// A number after a word with a capital: “Apollo 11”.
    fn is_in_a_name(&self, at: usize) -> bool {
        let Some((before, word)) = self.scan.word_before(at) else { return false };
        if !is_one_space(self.scan.gap(before)) || !word.contains(char::is_uppercase) {
            return false;
        }
        // “iPhone 15”
        if !word.starts_with(char::is_uppercase) {
            return true;
        }
        let after = self.scan.gap(at).trim_start_matches(is_space);
        if after.starts_with(['%', '٪', '€', '$', '£']) {
            return false;
        }
        let small = word.to_lowercase();
        let opens = self.words.about.contains(&&*small) || self.words.openers.contains(&&*small);
        if opens || is_code(word) {
            return false;
        }
        let next = self.scan.word(at + 1).filter(|_| self.scan.spaced(at));
        if next.as_ref().is_some_and(|next| self.is_measure_word(next)) {
            return false;
        }
        let counts = next
            .is_some_and(|next| next.chars().count() > 2 && !self.words.stops.contains(&&*next));
        let capital = self.scan.text_of(at + 1).starts_with(char::is_uppercase);
        if self.german {
            return !counts;
        }
        if self.title_case {
            return !(counts && capital);
        }
        !(self.scan.begins_sentence(before) && counts && !capital)
    }

    fn is_measure_word(&self, word: &str) -> bool {
        let scale = self.words.scales.iter().any(|(scale, _)| *scale == word);
        let currency = self.words.currencies.iter().any(|(name, _)| *name == word);
        let unit = self.words.units.iter().any(|(unit, _)| *unit == word);
        scale || currency || unit || self.words.percent.contains(&word)
    }

    /// “articles 5 et 6”: the second is what the first is.
    fn goes_on(&self, previous: usize, at: usize) -> bool {
        if at == previous + 1 {
            return matches!(self.scan.gap(previous), ", " | "-" | "–" | "، " | "/" | ".");
        }
        let word = self.scan.word(previous + 1).unwrap_or_default();
        at == previous + 2
            && self.words.between.contains(&&*word)
            && matches!(self.scan.gap(previous).trim_start_matches(','), " " | "\u{a0}")
    }
}

/// Whether most words of a text have a capital.
pub(super) fn is_title_case(scan: &Scan<'_>) -> bool {
    const FEW: usize = 40;
    let words = || {
        let places = (0..scan.tokens.len()).take(FEW);
        places.filter(|at| scan.word(*at).is_some_and(|word| word.chars().count() > 3))
    };
    let capitals = words().filter(|at| scan.text_of(*at).starts_with(char::is_uppercase)).count();
    scan.tokens.len() < FEW && capitals * 10 >= words().count() * 9
}

fn is_ordinal_mark(word: &str) -> bool {
    matches!(word, "º" | "ª" | "o" | "er" | "os")
}

/// Whether a character is of a script that is written without spaces.
fn is_unspaced(c: char) -> bool {
    let han = matches!(u32::from(c), 0x3400..=0x9fff | 0x20000..=0x3ffff);
    han || matches!(u32::from(c), 0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff
        | 0x3040..=0x30ff | 0xac00..=0xd7af)
}

/// What makes a date or a time of a number in Chinese, Japanese and Korean.
fn is_calendar_mark(word: &str) -> bool {
    word.starts_with([
        '年', '月', '日', '時', '时', '分', '秒', '号', '號', '点', '년', '월', '일', '시', '분',
    ])
}
