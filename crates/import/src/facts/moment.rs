//! Placeables for dates and times: the options that give back the characters of the text.

use std::ops::Range;

use super::date::{DateField, Dated};
use super::placeable::{Call, Placeable};
use super::proof::Proof;
use depeche_fluent::fact::Fact;
use depeche_fluent::reading::Clock;

/// The bytes that are replaced, and the placeable that replaces them.
pub(super) type Replaced = (Range<usize>, Placeable);

/// Finds placeables for dates and times of one text.
#[derive(Clone, Copy)]
pub(super) struct MomentWriter<'a> {
    pub(super) proof: &'a Proof,
    pub(super) text: &'a str,
}

impl MomentWriter<'_> {
    /// The placeable that gives back a date; `fact` is a date or a date-time.
    pub(super) fn date(self, date: &Dated, fact: &Fact) -> Option<Replaced> {
        let range = date.range();
        let text = self.text.get(range.clone())?;
        let system = self.proof.system(text).ok()?;
        let whole = std::iter::once(Call::plain()).chain(styles("dateStyle"));
        let whole = whole.map(|call| Placeable::from(localized(call, system)));
        let split = splits(&date.pieces).into_iter().flat_map(|groups| {
            ["long", "short"]
                .map(|month| self.grouped(&groups, month, system))
                .into_iter()
                .flatten()
        });
        let found = whole.chain(split).find(|placeable| self.proof.says(placeable, fact, text));
        match (found, date.pieces.split_first()) {
            (Some(found), _) => Some((range, found)),
            // “Jeudi 7 novembre” at the head of a sentence: the weekday stays as it is written.
            (None, Some((weekday, rest))) if weekday.option == "weekday" && !rest.is_empty() => {
                self.date(&Dated { pieces: rest.to_vec(), ..date.clone() }, fact)
            }
            _ => None,
        }
    }

    /// The placeable that gives back a range of two dates with a dash between them.
    pub(super) fn range(self, from: &Dated, to: &Dated, fact: &Fact) -> Option<Replaced> {
        let range = from.range().start..to.range().end;
        let text = self.text.get(range.clone())?;
        let system = self.proof.system(text).ok()?;
        let mut pieces = from.pieces.clone();
        for piece in &to.pieces {
            if pieces.iter().all(|known| known.option != piece.option) {
                pieces.push(piece.clone());
            }
        }
        let fields = ["long", "short"].map(|month| localized(fields(&pieces, month), system));
        let calls = std::iter::once(localized(Call::plain(), system)).chain(fields);
        let found = calls.map(Placeable::from).find(|call| self.proof.says(call, fact, text))?;
        Some((range, found))
    }

    /// The placeable that gives back a time of day; `fact` is a time or a date-time.
    pub(super) fn time(self, clock: &Clock, fact: &Fact) -> Option<Replaced> {
        let text = self.text.get(clock.range.clone())?;
        let system = self.proof.system(text).ok()?;
        let hours = || {
            ["numeric", "2-digit"].into_iter().flat_map(|hour| {
                let call = Call::datetime().with("hour", hour);
                let of_day = call.clone().with("hourCycle", "h23");
                [call.clone(), of_day, call.with("hour12", "true")]
            })
        };
        let with_minutes = hours().map(|call| call.with("minute", "2-digit"));
        let styles = styles("timeStyle").into_iter().rev();
        let whole = match clock.minutes {
            Some(_) => {
                let plain = std::iter::once(Call::plain());
                plain.chain(styles).chain(with_minutes).collect::<Vec<_>>()
            }
            None => hours().collect(),
        };
        let whole = whole.into_iter().map(|call| Placeable::from(localized(call, system)));
        let split = hours().filter_map(|hour| {
            let hour = localized(hour, system);
            let length = self.proof.covers(&hour.clone().into(), fact, text)?;
            let start = clock.range.start + length;
            let minutes = clock.minutes.clone()?;
            let between = self.text.get(start..minutes.start)?;
            let minute = localized(Call::datetime().with("minute", "2-digit"), system);
            is_harmless(between).then(|| Placeable::from(hour).then(between, minute))
        });
        let mut both = whole.chain(split);
        // “p.m.” or “Uhr” may stay outside the placeable, as the text has it.
        let digits = clock.minutes.as_ref().map_or(clock.range.end, |minutes| minutes.end);
        let digits = self.text.get(clock.range.start..digits)?;
        both.find_map(|placeable| {
            let length = self.proof.covers(&placeable, fact, text)?;
            let complete = length == text.len() || length == digits.len();
            complete.then(|| (clock.range.start..clock.range.start + length, placeable))
        })
    }

    /// The placeable that gives back a date with the time after it.
    pub(super) fn date_and_time(
        self,
        date: &Dated,
        clock: &Clock,
        fact: &Fact,
    ) -> Option<Replaced> {
        let range = date.range().start..clock.range.end;
        let text = self.text.get(range.clone())?;
        let system = self.proof.system(text).ok()?;
        let pairs = ["full", "long", "medium", "short"]
            .map(|style| Call::datetime().with("dateStyle", style).with("timeStyle", "short"));
        let calls = std::iter::once(Call::plain()).chain(pairs);
        let mut calls = calls.map(|call| Placeable::from(localized(call, system)));
        let found = calls.find(|call| self.proof.says(call, fact, text))?;
        Some((range, found))
    }

    /// One call for each group of fields, with the text between the groups.
    fn grouped(
        self,
        groups: &[&[DateField]],
        month: &str,
        system: Option<&str>,
    ) -> Option<Placeable> {
        let (first, rest) = groups.split_first()?;
        let mut placeable = Placeable::from(localized(fields(first, month), system));
        let mut end = first.last()?.range.end;
        for group in rest {
            let between = self.text.get(end..group.first()?.range.start)?;
            if !is_harmless(between) {
                return None;
            }
            placeable = placeable.then(between, localized(fields(group, month), system));
            end = group.last()?.range.end;
        }
        Some(placeable)
    }
}

/// Whether a text can stand in a message as it is, without escapes.
fn is_harmless(text: &str) -> bool {
    !text.contains(['{', '}', '\n', '\r'])
}

fn styles(option: &'static str) -> [Call; 4] {
    ["long", "full", "medium", "short"].map(|style| Call::datetime().with(option, style))
}

fn fields(pieces: &[DateField], month: &str) -> Call {
    pieces.iter().fold(Call::datetime(), |call, piece| {
        let name = piece.option == "month" && piece.form == "long";
        call.with(piece.option, if name { month } else { piece.form })
    })
}

fn localized(call: Call, system: Option<&str>) -> Call {
    match system {
        Some(system) => call.in_system("DATETIME", system),
        None => call,
    }
}

/// All ways to divide fields into groups of neighbours, those with the fewest groups first.
fn splits(pieces: &[DateField]) -> Vec<Vec<&[DateField]>> {
    let cuts = pieces.len().saturating_sub(1).min(4);
    let mut ways = (0..1_u32 << cuts).collect::<Vec<_>>();
    ways.sort_by_key(|way| way.count_ones());
    let divide = |way: u32| {
        let mut groups = Vec::new();
        let mut rest = pieces;
        let mut size = 1;
        for cut in 0..pieces.len() {
            if way & (1 << cut) != 0
                && let Some((group, after)) = rest.split_at_checked(size)
            {
                groups.push(group);
                (rest, size) = (after, 1);
            } else {
                size += 1;
            }
        }
        groups.push(rest);
        groups
    };
    ways.into_iter().map(divide).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_divided_in_every_way() {
        let piece = |at: usize| DateField { option: "day", form: "numeric", range: at..at + 1 };
        let pieces = [piece(0), piece(1), piece(2)];
        let sizes = splits(&pieces)
            .into_iter()
            .map(|groups| groups.into_iter().map(<[DateField]>::len).collect::<Vec<_>>())
            .collect::<Vec<_>>();
        assert_eq!(sizes, [vec![3], vec![1, 2], vec![2, 1], vec![1, 1, 1]]);
    }
}
