//! Figures: numbers, percentages, amounts of money, measures and years.

use std::ops::Range;

use super::date::year_of;
use super::money::{sign_after, sign_before};
use super::name::noun;
use super::placeable::{Call, Placeable};
use super::proof::Proof;
use super::tokens::{Scan, is_one_space};
use super::{Draft, DraftKind};
use depeche_fluent::fact::{Fact, Measure, Money, Number};
use depeche_fluent::locale::Locale;
use depeche_fluent::reading::language::{LanguageData, Power, Words};
use depeche_fluent::reading::{NumberSigns, is_space, is_vowel_mark};

/// Makes drafts of the figures of one text.
#[derive(Clone, Copy)]
pub(super) struct FigureReader<'a, 't> {
    pub(super) scan: &'a Scan<'t>,
    pub(super) words: &'static LanguageData,
    pub(super) proof: &'a Proof,
    pub(super) locale: &'a Locale,
    /// The separators and digits of the locale's own numbering system.
    pub(super) signs: Option<NumberSigns>,
    /// Whether the locale is written in Latin letters: facts are then named after the noun that
    /// follows the number.
    pub(super) latin: bool,
}

/// A number of a text, read.
struct Figure {
    at: usize,
    range: Range<usize>,
    value: Number,
    system: Option<&'static str>,
}

impl FigureReader<'_, '_> {
    /// A draft for the number at that place, and the token after it.
    pub(super) fn at(&self, at: usize) -> Option<(Draft, usize)> {
        let range = self.scan.token(at)?.range.clone();
        let text = self.scan.text_of(at);
        let system = self.proof.system(text).ok()?;
        let value = self.signs(system)?.read(text)?;
        let figure = Figure { at, range, value, system };
        if self.follows(at, &self.words.figures.points).is_some() {
            return None;
        }
        if let Some(found) = self.range_of_numbers(&figure) {
            return Some(found);
        }
        let draft = self
            .percent(&figure)
            .or_else(|| self.money(&figure))
            .or_else(|| self.scaled(&figure))
            .or_else(|| self.measure(&figure))
            .or_else(|| self.plain(&figure, DraftKind::Figure, self.noun(at + 1)))?;
        Some((draft, at + 1))
    }

    fn signs(&self, system: Option<&str>) -> Option<NumberSigns> {
        match system {
            None => self.signs,
            Some(_) => NumberSigns::new(self.locale, system),
        }
    }

    /// The year at that place, if the number is a year.
    pub(super) fn year(&self, at: usize) -> Option<i16> {
        let year = year_of(self.scan.text_of(at))?;
        let before = |phrases: &Words| {
            let spaced = self.scan.gap_before(at).chars().all(is_space);
            spaced && phrases.iter().any(|phrase| self.scan.is_after(at, phrase))
        };
        let counted = self.is_counted(at);
        let sure = before(&self.words.years.before);
        if before(&self.words.figures.about) || self.has_unit(at) {
            return None;
        }
        // Four digits without a separator are a year, where the locale would group a count.
        let grouped = self.proof.render(&Call::plain().into(), &Fact::from(i64::from(year)));
        let told_apart = grouped.is_some_and(|grouped| grouped.chars().count() > 4);
        let likely = (1900..=2100).contains(&year)
            || (told_apart && (1400..=2100).contains(&year))
            || (sure && (1500..=2100).contains(&year));
        let named = before(&self.words.years.before_any);
        // A text that groups its thousands would write a count as 2,017 conversations.
        let is_set_apart = told_apart && (1900..=2100).contains(&year);
        if !(likely || named) || (counted && !is_set_apart && !(sure && likely)) {
            return None;
        }
        Some(year)
    }

    /// A draft for a year.
    pub(super) fn year_draft(&self, at: usize, year: i16) -> Option<Draft> {
        let range = self.scan.token(at)?.range.clone();
        let system = self.proof.system(self.scan.text_of(at)).ok()?;
        let call = localized(Call::plain(), system);
        let fact = Fact::Year(year);
        let placeable = Placeable::from(call);
        let says = self.proof.says(&placeable, &fact, self.scan.text_of(at));
        says.then(|| Draft { range, fact, placeable, kind: DraftKind::Year, noun: None })
    }

    /// Whether a plural noun follows: then the number is a count, not a year.
    fn is_counted(&self, at: usize) -> bool {
        let Some(next) = self.scan.word(at + 1).filter(|_| self.scan.spaced(at)) else {
            return false;
        };
        let small = self.scan.text_of(at + 1).starts_with(char::is_lowercase);
        small
            && next.chars().count() > 3
            && next.ends_with(['s', 'x'])
            && !self.words.nouns.stops.contains(&next)
    }

    /// Whether a percent sign, a currency, a unit or a scale follows.
    fn has_unit(&self, at: usize) -> bool {
        let Some(range) = self.scan.token(at).map(|token| token.range.clone()) else {
            return false;
        };
        let rest = self.after(range.end).0;
        rest.starts_with(['%', '٪'])
            || sign_after(rest, self.locale).is_some()
            || self.money_sign_before(range.start).is_some()
            || self.follows(at, &self.words.figures.percent).is_some()
            || self.unit(at).is_some()
            || self.scale(at).is_some()
            || self.currency(at).is_some()
    }

    /// The text after a place without its first space, and the length of that space in bytes.
    fn after(&self, at: usize) -> (&str, usize) {
        let rest = self.scan.text.get(at..).unwrap_or_default();
        let trimmed = rest.strip_prefix(is_space).unwrap_or(rest);
        (trimmed, rest.len() - trimmed.len())
    }

    /// The token after one of the phrases, if one follows a token.
    fn follows(&self, at: usize, phrases: &Words) -> Option<usize> {
        let joined = self.scan.spaced(at) || self.scan.gap(at).is_empty();
        let found = phrases.iter().filter_map(|phrase| self.scan.phrase(at + 1, phrase));
        joined.then(|| found.max()).flatten()
    }

    /// A percentage: 49 %, 49 pour cent.
    fn percent(&self, figure: &Figure) -> Option<Draft> {
        let before = self.scan.text.get(..figure.range.start).unwrap_or_default();
        let sign_first = before.ends_with(['%', '٪']);
        let signed = self.after(figure.range.end).0.starts_with(['%', '٪']);
        if !signed && !sign_first && self.follows(figure.at, &self.words.figures.percent).is_none()
        {
            return None;
        }
        let fact = Fact::Percent(figure.value.clone());
        let start = if sign_first && !signed {
            before.trim_end_matches(['%', '٪']).len()
        } else {
            figure.range.start
        };
        let calls = number_calls(figure.system);
        let whole = self.first(&calls, &fact, start, figure.range.end + 1);
        let draft = whole.map(|(range, placeable)| Draft {
            range,
            fact,
            placeable,
            kind: DraftKind::Share,
            noun: None,
        });
        draft.or_else(|| self.plain(figure, DraftKind::Share, None))
    }

    fn money_sign_before(&self, start: usize) -> Option<(usize, Vec<&'static str>)> {
        let before = self.scan.text.get(..start)?;
        let trimmed = before.strip_suffix(is_space).unwrap_or(before);
        let (length, codes) = sign_before(trimmed, self.locale)?;
        Some((trimmed.len() - length, codes))
    }

    /// An amount of money: €12, 250 000 euros. With a scale, the number alone: $3.4 million.
    fn money(&self, figure: &Figure) -> Option<Draft> {
        let scale = self.scale(figure.at);
        let before = self.money_sign_before(figure.range.start);
        let (rest, space) = self.after(figure.range.end);
        let after = sign_after(rest, self.locale);
        let short_scale = self.has_short_scale(figure);
        if let Some((start, codes)) = &before
            && scale.is_none()
            && !short_scale
            && let Some(draft) = self.amount(figure, codes, *start, figure.range.end)
        {
            return Some(draft);
        }
        if let Some((length, codes)) = &after {
            let end = figure.range.end + space + length;
            if let Some(draft) = self.amount(figure, codes, figure.range.start, end) {
                return Some(draft);
            }
        }
        if let Some((codes, word)) = self.currency(figure.at) {
            let end = self.scan.token(word)?.range.end;
            let named = self.amount(figure, codes, figure.range.start, end);
            return named.or_else(|| self.plain(figure, DraftKind::Amount, None));
        }
        let scaled = scale.as_ref().is_some_and(|(last, _)| self.is_money_after(*last));
        if scaled || (scale.is_some() && before.is_some()) {
            let whole = self.compact(figure, DraftKind::Amount, None);
            return whole.or_else(|| self.plain(figure, DraftKind::Amount, None));
        }
        let beside = before.is_some() || after.is_some() || short_scale;
        beside.then(|| self.plain(figure, DraftKind::Amount, None)).flatten()
    }

    /// An amount with a scale beside its sign: “£5m”, “12 M€”, “3 Md€”.
    fn has_short_scale(&self, figure: &Figure) -> bool {
        let (rest, _) = self.after(figure.range.end);
        self.words.signs.amounts.iter().any(|scale| {
            rest.strip_prefix(scale).is_some_and(|rest| {
                let ends = !rest.starts_with(char::is_alphabetic);
                ends && (sign_after(rest, self.locale).is_some()
                    || self.money_sign_before(figure.range.start).is_some())
            })
        })
    }

    /// Whether a currency follows a scale: “millions d’euros”, “millions €”.
    fn is_money_after(&self, last: usize) -> bool {
        let end = self.scan.token(last).map_or(0, |token| token.range.end);
        if sign_after(self.after(end).0, self.locale).is_some() {
            return true;
        }
        let of = |at: usize| {
            let word = self.scan.word(at).unwrap_or_default();
            self.words.dates.of.contains(&word)
        };
        let at = if of(last + 1) { last + 2 } else { last + 1 };
        let word = self.scan.word(at).unwrap_or_default();
        self.words.currencies.codes(&word).is_some()
    }

    /// The currency that follows a number as a word, and its token.
    fn currency(&self, at: usize) -> Option<(&'static [String], usize)> {
        let joined = self.scan.spaced(at) || self.scan.gap(at).is_empty();
        let word = self.scan.word(at + 1).filter(|_| joined)?;
        Some((self.words.currencies.codes(&word)?, at + 1))
    }

    /// An amount in one of the currencies; the placeable covers at least up to `end`.
    fn amount(
        &self,
        figure: &Figure,
        codes: &[impl AsRef<str>],
        start: usize,
        end: usize,
    ) -> Option<Draft> {
        let calls = money_calls(figure);
        codes.iter().find_map(|code| {
            let amount = figure.value.clone();
            let fact = Fact::Money(Money { amount, currency: code.as_ref().to_owned() });
            let (range, placeable) = self.first(&calls, &fact, start, end)?;
            Some(Draft { range, fact, placeable, kind: DraftKind::Amount, noun: None })
        })
    }

    /// The scale words that follow a number, “mil millones”: the last token and the power of ten.
    fn scale(&self, at: usize) -> Option<(usize, i16)> {
        let (mut last, mut power) = (at, 0);
        while self.scan.spaced(last) || (last == at && self.scan.gap(at).is_empty()) {
            let Some(own) = self.scan.word(last + 1).and_then(|word| scale(self.words, &word))
            else {
                break;
            };
            last += 1;
            power += own;
        }
        (last > at).then_some((last, power))
    }

    /// A number with a scale word: 3,4 millions.
    fn scaled(&self, figure: &Figure) -> Option<Draft> {
        let (last, _) = self.scale(figure.at)?;
        let noun = self.noun(last + 1);
        let whole = self.compact(figure, DraftKind::Figure, noun.clone());
        whole.or_else(|| self.plain(figure, DraftKind::Figure, noun))
    }

    fn compact(&self, figure: &Figure, kind: DraftKind, noun: Option<String>) -> Option<Draft> {
        let (last, power) = self.scale(figure.at)?;
        let end = self.scan.token(last)?.range.end;
        let fact = Fact::Number(figure.value.scaled(power));
        let digits = fraction_digits(&figure.value);
        let compact = Call::number().with("notation", "compact").with("compactDisplay", "long");
        let calls = [
            compact.clone(),
            compact.clone().with_digits("maximumFractionDigits", digits),
            compact.with_digits("minimumFractionDigits", digits),
        ];
        let calls = calls.map(|call| localized(call, figure.system));
        let (range, placeable) = self.first(&calls, &fact, figure.range.start, end)?;
        Some(Draft { range, fact, placeable, kind, noun })
    }

    /// The unit that follows a number: its identifier and its last byte.
    fn unit(&self, at: usize) -> Option<(&'static str, usize, usize)> {
        let phrases = self.words.units.iter().filter_map(|(phrase, id)| {
            let joined = self.scan.spaced(at) || self.scan.gap(at).is_empty();
            let next = self.scan.phrase(at + 1, phrase).filter(|_| joined)?;
            Some((id, next - 1))
        });
        let found = phrases.max_by_key(|(_, last)| *last).or_else(|| {
            let joined = self.scan.spaced(at) || self.scan.gap(at).is_empty();
            let text = self.scan.text_of(at + 1);
            // The “l” of “l’Europe” is not a liter.
            let elided = self.scan.gap(at + 1).starts_with(['’', '\'', '.']) && text.len() == 1;
            let known = self.words.signs.units.unit(text);
            known.filter(|_| joined && !elided).map(|id| (id, at + 1))
        });
        let (id, last) = found?;
        Some((id, last, self.scan.token(last)?.range.end))
    }

    /// A measure: 30 km, 30 kilomètres.
    fn measure(&self, figure: &Figure) -> Option<Draft> {
        let (id, last, end) = self.unit(figure.at)?;
        let divided = self.scan.gap(last).starts_with('/');
        let word = self.scan.text_of(last);
        let noun = if word.chars().count() > 3 { self.noun(figure.at + 1) } else { None };
        let measure = || {
            let value = figure.value.clone();
            let fact = Fact::Measure(Measure { value, unit: id.to_owned() });
            let calls = measure_calls(figure.system);
            let (range, placeable) = self.first(&calls, &fact, figure.range.start, end)?;
            Some(Draft { range, fact, placeable, kind: DraftKind::Measure, noun: noun.clone() })
        };
        let typed = if divided || id.is_empty() { None } else { measure() };
        typed.or_else(|| self.plain(figure, DraftKind::Measure, noun.clone()))
    }

    fn plain(&self, figure: &Figure, kind: DraftKind, noun: Option<String>) -> Option<Draft> {
        let fact = Fact::Number(figure.value.clone());
        let text = self.scan.text_of(figure.at);
        let calls = number_calls(figure.system).into_iter().map(Placeable::from);
        let placeable = calls.into_iter().find(|call| self.proof.says(call, &fact, text))?;
        Some(Draft { range: figure.range.clone(), fact, placeable, kind, noun })
    }

    /// A range of numbers as one fact: “10–15”.
    fn range_of_numbers(&self, figure: &Figure) -> Option<(Draft, usize)> {
        if !matches!(self.scan.gap(figure.at), "–" | "-") || !self.scan.is_number(figure.at + 1) {
            return None;
        }
        let text = self.scan.text_of(figure.at + 1);
        let to =
            self.signs(figure.system)?.read(text).filter(|to| figure.value.compare(to).is_lt())?;
        let from = Fact::Number(figure.value.clone());
        let fact = Fact::Range(Box::new(from), Box::new(Fact::Number(to)));
        let end = self.scan.token(figure.at + 1)?.range.end;
        let calls = number_calls(figure.system);
        let (range, placeable) = self.first(&calls, &fact, figure.range.start, end)?;
        let noun = self.noun(figure.at + 2);
        let share = self.after(end).0.starts_with(['%', '٪']);
        let kind = if share { DraftKind::Share } else { DraftKind::Figure };
        (range.end == end).then_some((Draft { range, fact, placeable, kind, noun }, figure.at + 2))
    }

    /// The first call that gives back the text from `start` to `end` or further, up to the end of a
    /// word.
    fn first(
        &self,
        calls: &[Call],
        fact: &Fact,
        start: usize,
        end: usize,
    ) -> Option<(Range<usize>, Placeable)> {
        let text = self.scan.text.get(start..)?;
        calls.iter().find_map(|call| {
            let placeable = Placeable::from(call.clone());
            let length = self.proof.covers(&placeable, fact, text)?;
            let rest = text.get(length..)?;
            let inside = rest.starts_with(char::is_alphanumeric)
                && text.get(..length)?.ends_with(char::is_alphanumeric);
            (start + length >= end && !inside).then_some((start..start + length, placeable))
        })
    }

    /// The noun that begins at a token, as a name.
    fn noun(&self, at: usize) -> Option<String> {
        if !self.latin || !(is_one_space(self.scan.gap_before(at)) || at == 0) {
            return None;
        }
        noun(self.scan, self.words, at)
    }
}

/// The power of ten that a word multiplies the figure before it by.
pub(super) fn scale(words: &LanguageData, word: &str) -> Option<i16> {
    let power = if word.contains(is_vowel_mark) {
        words.multiplier(&word.replace(is_vowel_mark, ""))
    } else {
        words.multiplier(word)
    };
    match power? {
        Power::Of(power) => Some(power.into()),
        Power::Unsure | Power::Zero | Power::Alone(_) => None,
    }
}

fn localized(call: Call, system: Option<&str>) -> Call {
    match system {
        Some(system) => call.in_system("NUMBER", system),
        None => call,
    }
}

fn number_calls(system: Option<&str>) -> Vec<Call> {
    let grouped = ["false", "always", "min2"].map(|word| Call::number().with("useGrouping", word));
    let calls = std::iter::once(Call::plain()).chain(grouped);
    calls.map(|call| localized(call, system)).collect()
}

fn measure_calls(system: Option<&str>) -> Vec<Call> {
    let plain = || [Call::plain(), Call::number().with("useGrouping", "false")];
    let widths = ["long", "narrow"].map(|width| Call::number().with("unitDisplay", width));
    plain().into_iter().chain(widths).map(|call| localized(call, system)).collect()
}

fn money_calls(figure: &Figure) -> Vec<Call> {
    let digits = fraction_digits(&figure.value);
    let display = |call: Call| {
        let words = ["narrowSymbol", "code", "name"];
        let displayed = words.map(|word| call.clone().with("currencyDisplay", word));
        std::iter::once(call).chain(displayed)
    };
    let mut calls = display(Call::number()).collect::<Vec<_>>();
    if digits > 0 {
        let exact = Call::number().with_digits("minimumFractionDigits", digits);
        calls.extend(display(exact));
    }
    calls.extend(display(Call::number().with("useGrouping", "false")));
    calls.extend(display(Call::number().with("useGrouping", "always")));
    calls.into_iter().map(|call| localized(call, figure.system)).collect()
}

/// How many digits a number has after its decimal separator.
fn fraction_digits(number: &Number) -> usize {
    let text = number.to_string();
    text.split_once('.').map_or(0, |(_, fraction)| fraction.len())
}
