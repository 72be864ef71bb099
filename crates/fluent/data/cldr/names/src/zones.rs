//! Names of time zones, and which zone had which of them when.

use std::collections::{BTreeMap, BTreeSet};
use std::error;

use icu_datetime::provider::time_zones as zones;
use icu_locale::fallback::LocaleFallbacker;
use icu_provider::prelude::*;
use icu_time::provider::{
    Baked as Times, MetazoneId, MetazoneMembershipKind as Kind, TimeZoneVariant, TimezonePeriods,
    TimezonePeriodsV1,
};
use icu_time::zone::iana::IanaParserExtended;
use icu_time::zone::{TimeZone, ZoneNameTimestamp};
use writeable::Writeable;
use zerovec::ule::AsULE;

use crate::{Baked, Lines, load};

type Line = BTreeMap<String, String>;

/// What is said of no locale: the zone of each IANA name (`z`), and the names it had (`p`).
pub(crate) fn general() -> Result<Line, Box<dyn error::Error>> {
    let mut line = Line::new();
    let payload: DataPayload<TimezonePeriodsV1> = Times.load(DataRequest::default())?.payload;
    let periods = payload.get();
    for (iana, zone) in names() {
        line.insert(format!("z{}", iana.to_ascii_lowercase()), zone.as_str().to_owned());
        if let Some(periods) = periods_of(periods, zone) {
            line.insert(format!("p{}", zone.as_str()), periods);
        }
    }
    Ok(line)
}

fn names() -> Vec<(String, TimeZone)> {
    let parser = IanaParserExtended::new();
    let mut names = Vec::new();
    for entry in parser.iter_all() {
        names.push((entry.normalized.to_owned(), entry.time_zone));
    }
    names
}

/// `start,standard,daylight,names,kind`, one for each period, without a start for the first; times
/// in seconds.
fn periods_of(periods: &TimezonePeriods<'_>, zone: TimeZone) -> Option<String> {
    let list = periods.list.get(periods.index.get(zone.as_str())?)?;
    let starts = [ZoneNameTimestamp::far_in_past()]
        .into_iter()
        .chain(list.variable.iter().map(|(start, ..)| start.0));
    let mut text = Vec::new();
    for (at, start) in starts.enumerate() {
        let (offsets, metazone) = periods.get(zone, start)?;
        let start = if at == 0 { String::new() } else { seconds(start).to_string() };
        let standard = offsets.standard.to_seconds();
        let daylight =
            offsets.daylight.map_or_else(String::new, |daylight| daylight.to_seconds().to_string());
        let (names, kind) = match metazone {
            None => (String::new(), ""),
            Some(info) => (
                code(info.id),
                match info.kind {
                    Kind::CustomVariants => "v",
                    Kind::CustomTransitions => "t",
                    _ => "",
                },
            ),
        };
        text.push(format!("{start},{standard},{daylight},{names},{kind}"));
    }
    Some(text.join("|"))
}

fn seconds(start: ZoneNameTimestamp) -> i64 {
    let zoned = start.to_zoned_date_time_iso();
    let days = zoned.date.to_rata_die() - icu_calendar::types::RataDie::new(719_163);
    let time = zoned.time;
    days * 86_400
        + i64::from(time.hour.number()) * 3_600
        + i64::from(time.minute.number()) * 60
        + i64::from(time.second.number())
}

/// Two letters for names that zones have in common.
fn code(id: MetazoneId) -> String {
    let number = id.get();
    [b'a' + number / 26, b'a' + number % 26].map(char::from).iter().collect()
}

/// The names, by tag and key: all that a locale's line comes to with its parents'.
pub(crate) fn names_of_locales() -> Result<Lines, Box<dyn error::Error>> {
    let tables = [
        essentials()?,
        locations()?,
        generic::<zones::TimezoneNamesGenericLongV1>('g')?,
        generic::<zones::TimezoneNamesGenericShortV1>('G')?,
        generic::<zones::TimezoneNamesStandardLongV1>('s')?,
        specific::<zones::TimezoneNamesSpecificLongV1>(['t', 'd'], true)?,
        specific::<zones::TimezoneNamesSpecificShortV1>(['S', 'D'], false)?,
    ];
    let tags = tables.iter().flat_map(|table| table.keys().cloned()).collect::<BTreeSet<_>>();
    let mut lines = Lines::new();
    for tag in &tags {
        let line = lines.entry(tag.clone()).or_default();
        for table in &tables {
            if let Some(names) = nearest(table, tag)? {
                line.extend(names.clone());
            }
        }
    }
    // What a parent says and the locale does not has to be taken back.
    let whole = lines.clone();
    for (tag, line) in &mut lines {
        for parent in chain(tag)?.iter().skip(1).filter_map(|parent| whole.get(parent)) {
            for key in parent.keys() {
                line.entry(key.clone()).or_default();
            }
        }
    }
    Ok(lines)
}

/// A locale and what it falls back to.
pub(crate) fn chain(tag: &str) -> Result<Vec<String>, Box<dyn error::Error>> {
    let fallbacker = LocaleFallbacker::new();
    let mut chain = fallbacker.for_config(Default::default()).fallback_for(tag.parse()?);
    let mut tags = vec![chain.get().to_string()];
    while !chain.get().is_unknown() {
        chain.step();
        tags.push(chain.get().to_string());
    }
    Ok(tags)
}

fn nearest<'t>(table: &'t Lines, tag: &str) -> Result<Option<&'t Line>, Box<dyn error::Error>> {
    Ok(chain(tag)?.iter().find_map(|tag| table.get(tag)))
}

fn essentials() -> Result<Lines, Box<dyn error::Error>> {
    let mut lines = Lines::new();
    for id in IterableDataProvider::<zones::TimezoneNamesEssentialsV1>::iter_ids(&Baked)? {
        let found = load::<zones::TimezoneNamesEssentialsV1>(&id)?;
        let found = found.get();
        let line = lines.entry(id.locale.to_string()).or_default();
        line.insert("o".into(), found.offset_pattern.interpolate(["{0}"]).write_to_string().into());
        line.insert("c".into(), found.offset_separator.to_string());
    }
    Ok(lines)
}

fn locations() -> Result<Lines, Box<dyn error::Error>> {
    let mut root = Lines::new();
    for id in IterableDataProvider::<zones::TimezoneNamesLocationsRootV1>::iter_ids(&Baked)? {
        let found = load::<zones::TimezoneNamesLocationsRootV1>(&id)?;
        root.insert(id.locale.to_string(), places(found.get()));
    }
    let mut own = Lines::new();
    for id in IterableDataProvider::<zones::TimezoneNamesLocationsOverrideV1>::iter_ids(&Baked)? {
        let found = load::<zones::TimezoneNamesLocationsOverrideV1>(&id)?;
        let found = found.get();
        let mut line = places(found);
        let one = |pattern: &icu_pattern::SinglePlaceholderPattern| {
            pattern.interpolate(["{0}"]).write_to_string().into_owned()
        };
        line.insert("L".into(), one(&found.pattern_generic));
        line.insert("M".into(), one(&found.pattern_standard));
        line.insert("N".into(), one(&found.pattern_daylight));
        let both = found.pattern_partial_location.interpolate(["{0}", "{1}"]);
        line.insert("P".into(), both.write_to_string().into_owned());
        own.insert(id.locale.to_string(), line);
    }
    let tags = root.keys().chain(own.keys()).cloned().collect::<BTreeSet<_>>();
    let mut lines = Lines::new();
    for tag in tags {
        let mut line = nearest(&root, &tag)?.cloned().unwrap_or_default();
        line.extend(nearest(&own, &tag)?.cloned().unwrap_or_default());
        lines.insert(tag, line);
    }
    Ok(lines)
}

fn places(found: &zones::Locations<'_>) -> Line {
    let named = |(zone, name): (&TimeZone, &str)| (format!("l{}", zone.as_str()), name.to_owned());
    found.locations.iter().map(named).collect()
}

fn generic<M>(kind: char) -> Result<Lines, Box<dyn error::Error>>
where
    M: DataMarker<DataStruct = zones::MetazoneGenericNames<'static>>,
    Baked: DataProvider<M> + IterableDataProvider<M>,
{
    let mut lines = Lines::new();
    for id in IterableDataProvider::<M>::iter_ids(&Baked)? {
        let found = load::<M>(&id)?;
        let found = found.get();
        let line = lines.entry(id.locale.to_string()).or_default();
        for (metazone, name) in found.defaults.iter() {
            line.insert(format!("{kind}{}", code(*metazone)), name.to_owned());
        }
        for (zone, name) in found.overrides.iter() {
            line.insert(format!("{kind}/{}", zone.as_str()), name.to_owned());
        }
    }
    Ok(lines)
}

fn specific<M>([standard, daylight]: [char; 2], long: bool) -> Result<Lines, Box<dyn error::Error>>
where
    M: DataMarker<DataStruct = zones::MetazoneSpecificNames<'static>>,
    Baked: DataProvider<M> + IterableDataProvider<M>,
{
    let kind = |variant| match variant {
        TimeZoneVariant::Standard => standard,
        _ => daylight,
    };
    let mut lines = Lines::new();
    for id in IterableDataProvider::<M>::iter_ids(&Baked)? {
        let found = load::<M>(&id)?;
        let found = found.get();
        let line = lines.entry(id.locale.to_string()).or_default();
        for (key, name) in found.defaults.iter() {
            let (metazone, variant) = <(MetazoneId, TimeZoneVariant)>::from_unaligned(*key);
            line.insert(format!("{}{}", kind(variant), code(metazone)), name.to_owned());
        }
        for (key, name) in found.overrides.iter() {
            let (zone, variant) = <(TimeZone, TimeZoneVariant)>::from_unaligned(*key);
            line.insert(format!("{}/{}", kind(variant), zone.as_str()), name.to_owned());
        }
        if long {
            line.insert("u".into(), found.use_standard.iter().map(code).collect());
        }
    }
    Ok(lines)
}
