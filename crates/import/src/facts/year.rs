//! The year of a date that is written without one.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};

use super::date::Dated;

/// A date without a year is in the year that puts it at most this many days from publication.
const NEAR: i64 = 92;

/// What is known about the years of an article.
#[derive(Clone, Debug, Default)]
pub(super) struct Years {
    pub(super) published: Option<Date>,
    /// Every year that is written in the article.
    pub(super) named: BTreeSet<i16>,
}

impl Years {
    /// The date, if its year is written or certain; for a month without a day, its first day.
    pub(super) fn date(&self, dated: &Dated) -> Option<Date> {
        let day = dated.day.unwrap_or(1);
        let of = |year: i16| Date::new(year, dated.month, day).ok();
        let fits = |date: &Date| dated.weekday.is_none_or(|wanted| weekday(*date) == wanted);
        if let Some(year) = dated.year {
            return of(year).filter(fits);
        }
        if let Some(published) = self.published {
            let years = [-1, 0, 1].map(|step| published.year() + step);
            let distance = |date: &Date| days_between(published, *date);
            let near = years.into_iter().filter_map(of).filter(|date| distance(date) <= NEAR);
            let mut near = near.filter(fits);
            // Within three months on each side, no day occurs twice.
            return near.next();
        }
        let mut named = self.named.iter();
        match (named.next(), named.next()) {
            (Some(year), None) => of(*year).filter(fits),
            _ => None,
        }
    }
}

fn days_between(one: Date, other: Date) -> i64 {
    let day = |date: Date| {
        let epoch = Date::constant(1970, 1, 1);
        i64::from(epoch.until(date).map_or(0, |span| span.get_days()))
    };
    (day(one) - day(other)).abs()
}

/// The day of the week of a date; Sunday is 0.
fn weekday(date: Date) -> usize {
    match date.weekday() {
        Weekday::Sunday => 0,
        Weekday::Monday => 1,
        Weekday::Tuesday => 2,
        Weekday::Wednesday => 3,
        Weekday::Thursday => 4,
        Weekday::Friday => 5,
        Weekday::Saturday => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(day: i8, month: i8, weekday: Option<usize>) -> Dated {
        Dated { pieces: Vec::new(), weekday, day: Some(day), month, year: None, tokens: 0..1 }
    }

    fn shown(years: &Years, dated: &Dated) -> Option<String> {
        years.date(dated).map(|date| date.to_string())
    }

    #[test]
    fn a_year_is_never_guessed() {
        let published = |date: &str| Years {
            published: Some(date.parse().expect(date)),
            named: BTreeSet::new(),
        };
        let november = published("2024-11-07");
        assert_eq!(shown(&november, &dated(4, 11, None)).as_deref(), Some("2024-11-04"));
        assert_eq!(shown(&november, &dated(4, 11, Some(1))).as_deref(), Some("2024-11-04"));
        assert_eq!(shown(&november, &dated(4, 11, Some(2))), None, "no Tuesday");
        assert_eq!(shown(&november, &dated(14, 7, None)), None, "far from publication");
        let january = published("2025-01-03");
        assert_eq!(shown(&january, &dated(28, 12, None)).as_deref(), Some("2024-12-28"));
        let years =
            |named: &[i16]| Years { published: None, named: named.iter().copied().collect() };
        assert_eq!(shown(&years(&[2024]), &dated(14, 7, None)).as_deref(), Some("2024-07-14"));
        assert_eq!(shown(&years(&[1923, 2024]), &dated(14, 7, None)), None);
        assert_eq!(shown(&years(&[]), &dated(14, 7, None)), None);
        assert_eq!(shown(&years(&[2024]), &dated(31, 2, None)), None, "no such day");
    }
}
