//! Finds the pattern for the requested fields: CLDR's nearest one, adjusted (UTS 35, part 4,
//! “availableFormats and appendItems”; what ICU calls its date-time pattern generator).

use super::pattern::{Pattern, Piece};
use super::skeleton::{Field, Skeleton, kind};
use crate::cldr::Record;

/// A pattern, and the fields it is for.
#[derive(Clone, Debug)]
struct Candidate {
    skeleton: Skeleton,
    pattern: Pattern,
    /// Whether CLDR states the fields, so that other widths in the pattern are intended.
    stated: bool,
}

/// The patterns of a locale.
#[derive(Debug)]
pub(super) struct Generator<'r> {
    record: &'r Record,
    /// The separator before the fraction of a second.
    decimal: &'static str,
    candidates: Vec<Candidate>,
}

impl<'r> Generator<'r> {
    pub(super) fn new(record: &'r Record, decimal: &'static str) -> Self {
        let mut candidates: Vec<Candidate> = Vec::with_capacity(90);
        // Of two equally near patterns the first wins, so the order is: single fields, styles, the
        // rest.
        let singles = ["G", "y", "M", "E", "d", "H", "m", "s", "S", "v"];
        let styles = ["d0", "d1", "d2", "d3", "t0", "t1", "t2", "t3"];
        let styles = styles.iter().filter_map(|style| record.get(style));
        for pattern in singles.into_iter().chain(styles).map(Pattern::read) {
            if let Some(skeleton) = Skeleton::of(&pattern)
                && !candidates.iter().any(|known| known.skeleton.is_alike(&skeleton))
            {
                candidates.push(Candidate { skeleton, pattern, stated: false });
            }
        }
        for (skeleton, pattern) in record.all('s') {
            let Some(skeleton) = Skeleton::of(&Pattern::read(skeleton)) else { continue };
            let candidate = Candidate { skeleton, pattern: Pattern::read(pattern), stated: true };
            match candidates.iter_mut().find(|known| known.skeleton == skeleton) {
                Some(known) => *known = candidate,
                None => candidates.push(candidate),
            }
        }
        Self { record, decimal, candidates }
    }

    /// The pattern for the wanted fields.
    pub(super) fn best(&self, wanted: &Skeleton) -> Pattern {
        let (found, missing, extra) = self.nearest(wanted);
        if missing == 0 && !extra {
            return found;
        }
        let date = self.appended(&wanted.only(|field| !field.is_of_time()));
        let time = self.appended(&wanted.only(Field::is_of_time));
        match (date, time) {
            (Some(date), Some(time)) => Pattern::join(self.glue(wanted), &[&time, &date]),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => found,
        }
    }

    /// The pattern that joins a date and a time.
    fn glue(&self, wanted: &Skeleton) -> &'static str {
        let style = match (wanted.get(Field::Month), wanted.has(Field::Weekday)) {
            (Some((_, 4)), true) => "0",
            (Some((_, 4)), false) => "1",
            (Some((_, 3)), _) => "2",
            _ => "3",
        };
        let at_time = self.record.of("a", style);
        at_time.or_else(|| self.record.of("g", style)).unwrap_or("{1} {0}")
    }

    /// The nearest pattern, adjusted, with the fields that it lacks and whether it has other
    /// fields.
    fn nearest(&self, wanted: &Skeleton) -> (Pattern, usize, bool) {
        let mut best: Option<(&Candidate, super::skeleton::Distance)> = None;
        for candidate in &self.candidates {
            let distance = wanted.distance(&candidate.skeleton);
            let nearer = best.is_none_or(|(_, known)| {
                distance.value < known.value
                    || (distance.value == known.value && known.missing < distance.missing)
            });
            if nearer {
                best = Some((candidate, distance));
            }
        }
        match best {
            Some((candidate, distance)) => {
                (fit(candidate, wanted), distance.missing, distance.extra)
            }
            None => (Pattern::default(), 0, false),
        }
    }

    /// A pattern for all fields, joined from several if no single one has them.
    fn appended(&self, wanted: &Skeleton) -> Option<Pattern> {
        if wanted.is_empty() {
            return None;
        }
        let (mut pattern, mut missing, _) = self.nearest(wanted);
        while missing != 0 {
            let lacks = |field: Field| missing & (1 << field as usize) != 0;
            if lacks(Field::Fraction) && !lacks(Field::Second) && wanted.has(Field::Second) {
                pattern = with_fraction(&pattern, wanted, self.decimal);
                missing &= !(1 << Field::Fraction as usize);
                continue;
            }
            let (more, still, _) = self.nearest(&wanted.only(lacks));
            let found = missing & !still;
            let smallest =
                Field::ALL.into_iter().rfind(|field| found & (1 << *field as usize) != 0);
            let Some(smallest) = smallest else { break };
            let glue = self.record.of("x", smallest.appended_as()).unwrap_or("{0} {1}");
            // `{2}` is the name of the field, which no supported field needs.
            pattern = Pattern::join(glue, &[&pattern, &more]);
            missing = still;
        }
        Some(pattern)
    }
}

/// Inserts the fraction of a second after the second.
fn with_fraction(pattern: &Pattern, wanted: &Skeleton, decimal: &str) -> Pattern {
    let mut whole = Pattern::default();
    for piece in &pattern.0 {
        whole.0.push(piece.clone());
        if let (Piece::Field('s', _), Some((_, digits))) = (piece, wanted.get(Field::Fraction)) {
            whole.push_text(decimal);
            whole.0.push(Piece::Field('S', digits));
        }
    }
    whole
}

/// The candidate's pattern with its fields in the requested widths.
fn fit(candidate: &Candidate, wanted: &Skeleton) -> Pattern {
    candidate.pattern.map(|letter, length| {
        let keep = (letter, length);
        let Some(field) = Field::of(letter) else { return keep };
        let Some((asked, asked_length)) = wanted.get(field) else { return keep };
        let mut fitted = asked_length;
        if asked == 'E' {
            fitted = fitted.max(3);
        }
        if matches!(field, Field::Minute | Field::Second) {
            fitted = length;
        } else if candidate.stated
            && let Some(stated) = candidate.skeleton.get(field)
        {
            let is_number = |field| kind(field) > 0;
            if stated.1 == asked_length || is_number(keep) != is_number(stated) {
                fitted = length;
            }
        }
        let letter = match field {
            Field::Month | Field::Weekday | Field::Year => letter,
            _ => asked,
        };
        (letter, fitted)
    })
}
