//! Figures with the scale words that multiply them: “3 million” equals “3.000.000”.

use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;
use unicode_segmentation::UnicodeSegmentation;

use super::language::Language;
use super::reading::Figure;
use super::rendition::Rendition;
use super::slot::{MASK, SLOT};
use depeche_fluent::reading::language::{LanguageData, Power};
use depeche_fluent::reading::{is_letter, is_vowel_mark};

/// A figure with its scale words and its possible values.
#[derive(Clone, Debug)]
pub(crate) struct Amount<'f> {
    pub(crate) figure: &'f Figure,
    /// The figure with its scale words.
    pub(crate) range: Range<usize>,
    /// Its possible values, in canonical form.
    values: Vec<String>,
    pub(crate) scale: Scale,
}

/// The scale of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scale {
    /// No scale word follows.
    None,
    /// Known scale words follow.
    Known,
    /// A word that may be a scale word follows.
    Unsure(String),
}

/// The figures of a text with their scales.
#[derive(Debug)]
pub(crate) struct Amounts<'f> {
    pub(crate) all: Vec<Amount<'f>>,
    scales: Scales,
    prose: &'f str,
}

impl<'f> Amounts<'f> {
    pub(crate) fn of(text: &'f Rendition, language: &Language) -> Self {
        let scales = Scales::of(language);
        let prose = text.prose();
        let figures = &text.reading.figures;
        let mut all = figures.iter().map(|figure| scales.amount(prose, figure)).collect::<Vec<_>>();
        // In “3 to 5 million”, both figures are millions.
        for at in (0..all.len().saturating_sub(1)).rev() {
            let [one, next] = all.get_mut(at..at + 2).unwrap_or_default() else { continue };
            let gap = prose.get(one.range.end..next.range.start).unwrap_or_default();
            if one.scale == Scale::None && next.scale == Scale::Known && is_range(gap) {
                let power = scales.power_at(prose, next.figure.range.end).1;
                let scaled = one.figure.readings().iter().map(|reading| shifted(reading, power));
                one.values.extend(scaled.collect::<Vec<_>>());
            }
        }
        Self { all, scales, prose }
    }

    /// Whether the language's data has scale words.
    pub(crate) fn is_known(&self) -> bool {
        self.scales.is_known()
    }

    /// The powers of ten of scale words without a figure: “half a million”.
    pub(crate) fn alone(&self) -> Vec<u8> {
        self.scales.alone(self.prose, &self.all)
    }
}

impl Amount<'_> {
    /// Whether both can have the same value.
    pub(crate) fn same(&self, other: &Self) -> bool {
        match (&self.scale, &other.scale) {
            // The same unknown word has the same value on both sides.
            (Scale::Unsure(one), Scale::Unsure(two)) if one == two => {
                self.figure.same(other.figure)
            }
            (Scale::Unsure(_), _) | (_, Scale::Unsure(_)) => {
                let values = self.values.iter();
                values.flat_map(|one| other.values.iter().map(move |two| (one, two))).any(
                    |(one, two)| {
                        let ((one, power), (two, other)) = (digits_of(one), digits_of(two));
                        one == two && (power == other || power.abs_diff(other) >= 3)
                    },
                )
            }
            _ => self.values.iter().any(|value| other.values.contains(value)),
        }
    }

    /// Whether a scale word without a figure may stand for it: “half a million” is 500,000.
    pub(crate) fn may_be_said_with(&self, power: u8) -> bool {
        let least = if power < 3 {
            10_u128.pow(power.into())
        } else {
            25 * 10_u128.pow(u32::from(power) - 2)
        };
        self.whole().is_some_and(|value| value >= least && value.is_multiple_of(least))
    }

    /// Its value, if it is a whole number that can be read in one way only.
    fn whole(&self) -> Option<u128> {
        match self.values.as_slice() {
            [value] => value.parse().ok(),
            [value, ..] if self.scale == Scale::None => value.parse().ok(),
            _ => None,
        }
    }
}

/// Whether consecutive figures add up to an amount: “1 milhão e 200 mil”, “3億4000万”.
pub(crate) fn is_sum_of(amount: &Amount<'_>, parts: &[&Amount<'_>], prose: &str) -> bool {
    let near = parts.windows(2).all(|pair| {
        let [one, next] = pair else { return false };
        let gap = prose.get(one.range.end..next.range.start);
        one.scale == Scale::Known
            && gap.is_some_and(|gap| {
                !gap.contains(|c: char| !is_letter(c) && !is_gap(c)) && gap.chars().count() <= 7
            })
    });
    let values = parts.iter().map(|part| part.whole()).collect::<Option<Vec<_>>>();
    near && values.is_some_and(|values| {
        values.windows(2).all(|pair| matches!(pair, [one, next] if next < one))
            && Some(values.iter().sum()) == amount.whole()
    })
}

/// The scale words of a language.
#[derive(Debug)]
struct Scales {
    data: &'static LanguageData,
    /// Whether scale words are written without spaces around them.
    joined: bool,
}

impl Scales {
    fn of(language: &Language) -> Self {
        let data = language.data;
        Self { data, joined: !data.text.spaces || data.text.joined_scales }
    }

    fn is_known(&self) -> bool {
        !self.data.scale.is_empty()
    }

    fn amount<'f>(&self, prose: &str, figure: &'f Figure) -> Amount<'f> {
        let end = figure.range.end;
        let none = Found { end, power: 0, half: false, unsure: None };
        let Found { end, power, half, unsure } = self.scale_at(prose, end).unwrap_or(none);
        let range = figure.range.start..end;
        let value = |reading: &String| {
            if half { shifted(&with_half(reading), power) } else { shifted(reading, power) }
        };
        let values = figure.readings().iter().map(value).collect();
        let scale = match unsure {
            Some(word) => Scale::Unsure(word),
            None if power > 0 => Scale::Known,
            None => Scale::None,
        };
        Amount { figure, range, values, scale }
    }

    /// The scale words after a figure that ends at `end`.
    fn scale_at(&self, prose: &str, end: usize) -> Option<Found> {
        let mut found = Found { end, power: 0, half: false, unsure: None };
        let mut at = end;
        let mut hyphen = false;
        loop {
            let gap = gap(prose, at);
            let rest = prose.get(at + gap.len()..)?;
            let Some((length, power)) = self.word(rest) else { break };
            // “196 million-dollar homes” is not 196 million homes.
            let joins = |c: char| matches!(c, '-' | '\u{2011}');
            hyphen |= gap.contains(joins);
            let next = rest.get(length..)?;
            let compound = !hyphen
                && next
                    .strip_prefix(joins)
                    .is_some_and(|next| next.starts_with(char::is_alphabetic));
            at += gap.len() + length;
            match power {
                Power::Zero => continue,
                Power::Alone(_) => break,
                Power::Of(power) if !compound => found.power += power,
                Power::Of(_) | Power::Unsure => {
                    found.unsure = Some(rest.get(..length)?.to_lowercase());
                    return Some(found);
                }
            }
            found.end = at;
        }
        if found.power > 0 {
            let mut rest = prose.get(found.end..)?.unicode_word_indices().take(2);
            let half = rest.find(|(_, word)| self.data.scale.is_half(&plain(word)));
            if let Some((start, word)) = half {
                let between = prose.get(found.end..found.end + start)?;
                if !between.contains([',', '.', ';', ':']) {
                    found.half = true;
                    found.end += start + word.len();
                }
            }
            return Some(found);
        }
        let rest = prose.get(end + gap(prose, end).len()..)?;
        let word = rest.split_word_bounds().next().filter(|word| word.starts_with(is_letter))?;
        self.may_be_scale(word).then(|| Found { unsure: Some(word.to_lowercase()), ..found })
    }

    /// Whether an unknown word may be a scale word: any word of a language without data, else a word
    /// that begins like a scale word, since the data may lack a form.
    fn may_be_scale(&self, word: &str) -> bool {
        if !self.is_known() {
            return true;
        }
        self.data.scale.may_have(&plain(word))
    }

    /// The end and the power of the scale words after a figure that ends at `end`.
    fn power_at(&self, prose: &str, end: usize) -> (usize, u8) {
        self.scale_at(prose, end).map_or((end, 0), |found| (found.end, found.power))
    }

    /// The length and power of the scale word at the start of a text.
    fn word(&self, text: &str) -> Option<(usize, Power)> {
        if self.joined
            && let Some(longest) = self.data.scale.at_start(text)
        {
            return Some(longest);
        }
        let word = text.split_word_bounds().next().filter(|word| word.starts_with(is_letter))?;
        // A full stop ends the word: “Mio.Euro”.
        let word = word.split('.').next()?;
        Some((word.len(), self.data.multiplier(&plain(word))?))
    }

    /// The powers of the scale words that do not follow a figure or a placeable.
    fn alone(&self, prose: &str, figures: &[Amount<'_>]) -> Vec<u8> {
        let mut found = Vec::new();
        if !self.is_known() {
            return found;
        }
        let mut at = 0;
        while let Some(next) = prose.get(at..).and_then(|rest| rest.chars().next()) {
            if let Some(figure) = figures.iter().find(|figure| figure.range.contains(&at)) {
                at = figure.range.end;
                continue;
            }
            if next == SLOT {
                at = self.power_at(prose, at + next.len_utf8()).0;
                continue;
            }
            let rest = prose.get(at..).unwrap_or_default();
            if self.joined {
                match self.word(rest).filter(|_| !next.is_ascii()) {
                    Some((length, power)) => {
                        found.extend(alone(power));
                        at += length;
                    }
                    None => at += next.len_utf8(),
                }
                continue;
            }
            let word = rest.split_word_bounds().next().unwrap_or(rest);
            if word.starts_with(is_letter) {
                found.extend(self.data.scale.power(&plain(word)).and_then(alone));
            }
            at += word.len().max(1);
        }
        found
    }
}

/// The power of a scale word without a figure.
fn alone(power: Power) -> Option<u8> {
    match power {
        Power::Of(power) | Power::Alone(power) => Some(power),
        Power::Unsure | Power::Zero => None,
    }
}

/// The scale words after a figure.
struct Found {
    end: usize,
    power: u8,
    half: bool,
    unsure: Option<String>,
}

/// The text between a figure and its scale word: spaces, markup, a hyphen, direction marks.
fn gap(prose: &str, at: usize) -> &str {
    let rest = prose.get(at..).unwrap_or_default();
    let end = rest.find(|c| !is_gap(c)).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || c == char::from(MASK)
        || matches!(c, '*' | '_' | '-' | '\u{2011}')
        || is_direction_mark(c)
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// Whether the text between two figures can join them to a range or a list: a dash, a comma, one
/// word.
fn is_range(gap: &str) -> bool {
    gap.chars().count() <= 12 && gap.unicode_words().count() <= 1 && !gap.contains(['.', ';', ':'])
}

/// A word in the form of the language data: in lower case, composed, without Arabic vowel marks and
/// direction marks.
fn plain(word: &str) -> String {
    let word = word.to_lowercase();
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&word);
    composed.chars().filter(|c| !is_vowel_mark(*c) && !is_direction_mark(*c)).collect()
}

/// A number times a power of ten.
fn shifted(number: &str, power: u8) -> String {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let power = usize::from(power);
    let moved = fraction.chars().chain(std::iter::repeat('0')).take(power);
    let digits = whole.chars().chain(moved).collect::<String>();
    let digits = digits.trim_start_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    match fraction.get(power..).unwrap_or_default().trim_end_matches('0') {
        "" => digits.to_owned(),
        rest => format!("{digits}.{rest}"),
    }
}

/// A whole number and a half.
fn with_half(number: &str) -> String {
    if number.contains('.') { number.to_owned() } else { format!("{number}.5") }
}

/// The digits of a number without the zeros around them, and the power of ten of the last digit.
fn digits_of(number: &str) -> (String, i64) {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole}{fraction}");
    let kept = digits.trim_end_matches('0');
    // Numbers have far fewer digits than `i64::MAX`.
    let count = |length: usize| i64::try_from(length).unwrap_or(i64::MAX);
    let place = count(digits.len() - kept.len()) - count(fraction.len());
    (kept.trim_start_matches('0').to_owned(), place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use depeche_fluent::Locale;
    use depeche_fluent::bundle::{Arguments, Bundle, Resource};
    use depeche_fluent::diagnostic::SourceFile;

    fn locale(tag: &str) -> Locale {
        tag.parse().expect(tag)
    }

    fn rendition(text: &str) -> Rendition {
        let mut rendition = Rendition::default();
        text.clone_into(&mut rendition.text);
        (rendition.has.digits, rendition.has.non_ascii) = (true, true);
        rendition.read();
        rendition
    }

    /// The possible values of the first amount of a text.
    fn values(tag: &str, text: &str) -> Vec<String> {
        let figures = rendition(text);
        let amounts = Amounts::of(&figures, &Language::new(&locale(tag)));
        amounts.all.into_iter().next().expect(text).values
    }

    #[test]
    fn a_figure_takes_its_scale_into_its_value() {
        for (tag, text, value) in [
            ("en", "3 million people", "3000000"),
            ("en", "196 military members", "196"),
            ("en", "a 3-million-dollar prize", "3000000"),
            ("en", "£3bn", "3000000000"),
            ("en-IN", "3.5 lakh crore", "3500000000000"),
            ("de", "45 Mio. Euro", "45000000"),
            ("de", "3 Billionen", "3000000000000"),
            ("de", "3 Millionäre", "3"),
            ("de", "3 Jahrtausende", "3"),
            ("fr", "3,5 milliards", "3500000000"),
            ("fr", "196 familles", "196"),
            ("fr", "3 millions et demi", "3500000"),
            ("es", "3 mil millones", "3000000000"),
            ("es", "2 millones y medio", "2500000"),
            ("pt", "3 bilhões", "3000000000"),
            ("pt", "3 mil milhões", "3000000000"),
            ("it", "300mila persone", "300000"),
            ("ro", "20 de milioane de lei", "20000000"),
            ("ro", "20 de oameni", "20"),
            ("pl", "3 milionerów", "3"),
            ("pl", "5 tys. osób", "5000"),
            ("sv", "3 mil bort", "3"),
            ("ru", "3 млн человек", "3000000"),
            ("ar", "٣ ملايين", "3000000"),
            ("ar", "٥٠ ألفًا", "50000"),
            ("ja", "3億人", "300000000"),
            ("zh", "3百万", "3000000"),
            ("ja", "2025万博", "2025"),
            ("th", "5 พันธุ์", "5"),
            ("th", "5 พันล้านบาท", "5000000000"),
            ("hi", "3 करोड़", "30000000"),
            ("ko", "3백만 명", "3000000"),
        ] {
            assert_eq!(values(tag, text), [value], "{tag} {text}");
        }
    }

    #[test]
    fn the_compact_numbers_of_cldr_are_read() {
        let mut wrong = Vec::new();
        for tag in LanguageData::tags() {
            if LanguageData::of(&locale(tag)).scale.is_empty() {
                continue;
            }
            let language = Language::new(&locale(tag));
            for length in ["long", "short"] {
                let source = format!(
                    "a = {{ NUMBER($n, notation: \"compact\", compactDisplay: \"{length}\") }}\n"
                );
                let resource = Resource::new(&SourceFile::new("a.ftl", source));
                let bundle = Bundle::builder(locale(tag)).resource(resource).build();
                for power in 3..15_u32 {
                    for digits in [1_i64, 2, 5, 12, 100] {
                        let value = digits * 10_i64.pow(power);
                        let mut arguments = Arguments::new();
                        arguments.set("n", value);
                        let shown = bundle.format("a", None, &arguments).expect("text");
                        let text = rendition(&shown);
                        let amounts = Amounts::of(&text, &language);
                        let Some(read) = amounts.all.first() else { continue };
                        let whole = rendition(&value.to_string());
                        let expected = Amounts::of(&whole, &language);
                        if !read.same(&expected.all[0]) {
                            wrong.push(format!("{tag} {value} {shown}: {:?}", read.values));
                        }
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_pattern_is_written_as_words_are_looked_up() {
        for (word, _) in LanguageData::all().flat_map(|data| data.scale.iter()) {
            assert_eq!(plain(word), word);
        }
    }
}
