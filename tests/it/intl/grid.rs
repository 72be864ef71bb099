//! The cases: every option that ECMA-402 and the functions share, over values that show it.

use depeche::Fact;
use depeche::fact::DateTime;
use jiff::civil::{self, date};
use jiff::tz::Offset;
use serde_json::{Value, json};

pub(super) const LOCALES: &[&str] = &[
    "ar", "ar-EG", "ar-MA", "bg", "bn", "ca", "cs", "cy", "da", "de", "de-AT", "de-CH", "el", "en",
    "en-CA", "en-GB", "en-IN", "es", "es-MX", "et", "fa", "fi", "fr", "fr-CA", "fr-CH", "fr-MA",
    "ga", "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "mr", "my", "nb", "ne", "nl",
    "pl", "pt", "pt-PT", "ro", "ru", "sk", "sl", "sr", "sr-Latn", "sv", "sw", "ta", "th", "tr",
    "uk", "ur", "vi", "zh", "zh-Hant",
];

pub(super) type Options = Vec<(&'static str, Value)>;

/// One call, and what the peer is asked.
#[derive(Clone, Debug)]
pub(super) struct Case {
    /// The constructor of `Intl`.
    pub(super) service: &'static str,
    /// The named arguments, as in Fluent and as in ECMA-402.
    pub(super) options: Options,
    /// Options that the peer alone needs, because a fact says as much by itself.
    pub(super) theirs: Options,
    pub(super) fact: Fact,
    /// The same value for the peer.
    pub(super) values: Vec<Value>,
}

pub(super) fn cases() -> Vec<Case> {
    [numbers(), number_ranges(), dates(), ranges(), lists(), names()].concat()
}

/// All combinations of one option set of each group.
fn combine(groups: &[&[Options]]) -> Vec<Options> {
    groups.iter().fold(vec![Vec::new()], |sets, group| {
        sets.iter()
            .flat_map(|set| group.iter().map(move |more| [set.clone(), more.clone()].concat()))
            .collect()
    })
}

fn each(name: &'static str, values: &[&str]) -> Vec<Options> {
    values.iter().map(|value| vec![(name, json!(value))]).collect()
}

fn digits(least: u8, most: u8) -> Options {
    vec![("minimumFractionDigits", json!(least)), ("maximumFractionDigits", json!(most))]
}

fn numbers() -> Vec<Case> {
    const VALUES: &[&str] = &[
        "0",
        "1",
        "2",
        "3",
        "5",
        "11",
        "21",
        "96",
        "1000",
        "1234",
        "12345",
        "999999",
        "1234567",
        "9007199254740993",
        "-7",
        "-1234.5",
        "0.05",
        "1.5",
        "2.25",
    ];
    let mut sets = vec![Vec::new()];
    sets.extend(each("useGrouping", &["always", "auto", "min2", "false"]));
    sets.extend(each("signDisplay", &["auto", "always", "never", "exceptZero", "negative"]));
    sets.extend(each("numberingSystem", &["arab", "latn", "deva", "arabext"]));
    let notations = each("notation", &["scientific", "engineering"]);
    sets.extend(combine(&[&notations, &[digits(0, 3), digits(2, 2)]]));
    sets.extend(combine(&[
        &[vec![("notation", json!("compact"))]],
        &each("compactDisplay", &["short", "long"]),
    ]));
    sets.push(vec![("minimumIntegerDigits", json!(3))]);
    sets.extend([digits(2, 2), digits(0, 0), digits(0, 1), digits(1, 3)]);
    for (least, most) in [(3, 3), (1, 2), (2, 4)] {
        sets.push(vec![
            ("minimumSignificantDigits", json!(least)),
            ("maximumSignificantDigits", json!(most)),
        ]);
    }
    let percent = each("style", &["percent"]);
    sets.extend(combine(&[&percent, &[digits(0, 0), digits(1, 1)]]));
    sets.extend(combine(&[&percent, &[digits(0, 0)], &each("signDisplay", &["always"])]));
    let currency = combine(&[
        &each("style", &["currency"]),
        &each("currency", &["EUR", "USD", "JPY", "MAD", "INR", "CHF"]),
    ]);
    let displays = each("currencyDisplay", &["symbol", "narrowSymbol", "code"]);
    sets.extend(combine(&[&currency, &displays, &[digits(0, 0), digits(2, 2)]]));
    let accounting = each("currencySign", &["accounting"]);
    sets.extend(combine(&[&currency, &accounting, &[digits(2, 2)]]));
    sets.extend(combine(&[&currency, &each("signDisplay", &["always"]), &[digits(2, 2)]]));
    sets.extend(combine(&[
        &currency,
        &each("currencyDisplay", &["name"]),
        &[digits(0, 0), digits(2, 2)],
    ]));
    sets.extend(combine(&[
        &each("style", &["unit"]),
        &each(
            "unit",
            &[
                "kilometer",
                "meter",
                "mile",
                "hectare",
                "acre",
                "liter",
                "milliliter",
                "kilogram",
                "gram",
                "pound",
                "second",
                "minute",
                "hour",
                "day",
                "week",
                "month",
                "year",
            ],
        ),
        &each("unitDisplay", &["short", "long", "narrow"]),
    ]));
    let mut cases = Vec::new();
    for options in sets {
        // Intl keeps three fraction digits where no option speaks; we keep what is written.
        for value in VALUES {
            cases.push(Case {
                service: "NumberFormat",
                options: options.clone(),
                theirs: Vec::new(),
                fact: Fact::Number(value.parse().expect(value)),
                values: vec![json!(value)],
            });
        }
    }
    cases
}

fn utc() -> Options {
    vec![("timeZone", json!("UTC"))]
}

fn moment(local: civil::DateTime) -> (Fact, Value) {
    (Fact::DateTime(DateTime { local, offset: Offset::UTC }), json!(format!("{local}Z")))
}

/// A plain date, which the peer is given as midnight of UTC.
fn plain(day: civil::Date) -> (Fact, Value) {
    (Fact::Date(day), json!(format!("{day}T00:00:00Z")))
}

fn days() -> [civil::Date; 6] {
    [
        date(2024, 11, 4),
        date(2024, 2, 29),
        date(1999, 5, 31),
        date(2030, 9, 7),
        date(1923, 1, 1),
        date(2025, 8, 17),
    ]
}

fn times() -> [civil::DateTime; 8] {
    [
        date(2024, 11, 7).at(18, 0, 0, 0),
        date(2024, 11, 7).at(0, 5, 9, 0),
        date(2025, 6, 1).at(9, 30, 0, 250_000_000),
        date(2025, 6, 1).at(12, 0, 0, 0),
        date(2025, 3, 15).at(13, 45, 30, 0),
        date(2025, 3, 15).at(23, 59, 59, 0),
        date(2025, 1, 1).at(0, 0, 0, 0),
        date(2025, 1, 1).at(12, 30, 0, 0),
    ]
}

fn component(name: &'static str, value: &str) -> Options {
    vec![(name, json!(value))]
}

fn components(pairs: &[(&'static str, &str)]) -> Options {
    pairs.iter().flat_map(|(name, value)| component(name, value)).collect()
}

/// Sets of date components that people ask for.
fn date_sets() -> Vec<Options> {
    let mut sets = each("dateStyle", &["full", "long", "medium", "short"]);
    for month in ["numeric", "2-digit", "long", "short", "narrow"] {
        for day in ["numeric", "2-digit"] {
            for year in ["numeric", "2-digit"] {
                sets.push(components(&[("year", year), ("month", month), ("day", day)]));
            }
            sets.push(components(&[("month", month), ("day", day)]));
        }
        sets.push(components(&[("year", "numeric"), ("month", month)]));
        sets.push(component("month", month));
    }
    for weekday in ["long", "short", "narrow"] {
        sets.push(component("weekday", weekday));
        for month in ["long", "short", "numeric"] {
            sets.push(components(&[("weekday", weekday), ("month", month), ("day", "numeric")]));
            sets.push(components(&[
                ("weekday", weekday),
                ("year", "numeric"),
                ("month", month),
                ("day", "numeric"),
            ]));
        }
        sets.push(components(&[("weekday", weekday), ("day", "numeric")]));
    }
    sets.extend(each("year", &["numeric", "2-digit"]));
    sets.extend(each("day", &["numeric", "2-digit"]));
    for era in ["long", "short", "narrow"] {
        sets.push(components(&[("era", era), ("year", "numeric")]));
        sets.push(components(&[
            ("era", era),
            ("year", "numeric"),
            ("month", "long"),
            ("day", "numeric"),
        ]));
    }
    sets
}

fn time_sets() -> Vec<Options> {
    let mut sets = each("timeStyle", &["full", "long", "medium", "short"]);
    sets.extend(combine(&[
        &each("dateStyle", &["full", "long", "medium", "short"]),
        &each("timeStyle", &["full", "long", "medium", "short"]),
    ]));
    for hour in ["numeric", "2-digit"] {
        sets.push(component("hour", hour));
        sets.push(components(&[("hour", hour), ("minute", "2-digit")]));
        sets.push(components(&[("hour", hour), ("minute", "2-digit"), ("second", "2-digit")]));
    }
    for cycle in ["h11", "h12", "h23", "h24"] {
        let hour = [("hour", "numeric"), ("minute", "2-digit")];
        sets.push([component("hourCycle", cycle), components(&hour)].concat());
    }
    for twelve in ["true", "false"] {
        let flag = vec![("hour12", json!(twelve == "true"))];
        let hour = components(&[("hour", "numeric"), ("minute", "2-digit")]);
        sets.push([flag.clone(), hour].concat());
        sets.push([component("timeStyle", "short"), flag].concat());
    }
    for period in ["long", "short", "narrow"] {
        let hour = components(&[("dayPeriod", period), ("hour", "numeric")]);
        let twelve = vec![("hour12", json!(true))];
        sets.push([hour.clone(), twelve.clone()].concat());
        sets.push([hour, component("minute", "2-digit"), twelve].concat());
    }
    let precise = components(&[("hour", "numeric"), ("minute", "2-digit"), ("second", "2-digit")]);
    for digits in [1, 2, 3] {
        sets.push([precise.clone(), vec![("fractionalSecondDigits", json!(digits))]].concat());
    }
    sets.push(components(&[
        ("year", "numeric"),
        ("month", "long"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "2-digit"),
    ]));
    sets.push(components(&[
        ("weekday", "short"),
        ("month", "short"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "2-digit"),
    ]));
    sets
}

fn dates() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut push = |options: &Options, theirs: Options, (fact, value): (Fact, Value)| {
        cases.push(Case {
            service: "DateTimeFormat",
            options: options.clone(),
            theirs: [vec![("calendar", json!("gregory"))], theirs].concat(),
            fact,
            values: vec![value],
        });
    };
    for options in date_sets() {
        days().into_iter().for_each(|day| push(&options, utc(), plain(day)));
    }
    for system in ["arab", "latn", "deva"] {
        let options = components(&[("dateStyle", "long"), ("numberingSystem", system)]);
        days().into_iter().for_each(|day| push(&options, utc(), plain(day)));
    }
    for options in time_sets() {
        for zone in ["UTC", "Europe/Paris", "Africa/Casablanca", "America/New_York", "Asia/Tokyo"] {
            let zoned = [options.clone(), component("timeZone", zone)].concat();
            times().into_iter().for_each(|time| push(&zoned, Vec::new(), moment(time)));
        }
    }
    for name in ["short", "long", "shortOffset", "longOffset", "shortGeneric", "longGeneric"] {
        for zone in ["UTC", "Europe/Paris", "Africa/Casablanca", "America/New_York"] {
            let hour = components(&[("hour", "numeric"), ("minute", "2-digit")]);
            let options = [hour, components(&[("timeZoneName", name), ("timeZone", zone)])];
            times().into_iter().for_each(|time| push(&options.concat(), Vec::new(), moment(time)));
        }
    }
    cases
}

fn number_ranges() -> Vec<Case> {
    let mut cases = Vec::new();
    for options in
        [Vec::new(), digits(0, 0), digits(2, 2), each("useGrouping", &["false"]).concat()]
    {
        for (from, to) in [("1", "3"), ("96", "1234"), ("1000", "12345"), ("1.5", "2.25")] {
            let number = |text: &str| Fact::Number(text.parse().expect(text));
            cases.push(Case {
                service: "NumberFormat",
                options: options.clone(),
                theirs: Vec::new(),
                fact: Fact::Range(Box::new(number(from)), Box::new(number(to))),
                values: vec![json!(from), json!(to)],
            });
        }
    }
    cases
}

fn ranges() -> Vec<Case> {
    let spans = [
        (date(2024, 11, 4), date(2024, 11, 7)),
        (date(2024, 11, 28), date(2024, 12, 3)),
        (date(2024, 12, 30), date(2025, 1, 2)),
        (date(2024, 11, 4), date(2024, 11, 4)),
    ];
    let mut sets = each("dateStyle", &["full", "long", "medium", "short"]);
    for month in ["long", "short", "numeric"] {
        sets.push(components(&[("month", month), ("day", "numeric")]));
        sets.push(components(&[("year", "numeric"), ("month", month)]));
    }
    sets.extend(each("year", &["numeric"]));
    let mut cases = Vec::new();
    let theirs = [vec![("calendar", json!("gregory"))], utc()].concat();
    for options in sets {
        for (from, to) in spans {
            let ((from, first), (to, last)) = (plain(from), plain(to));
            cases.push(Case {
                service: "DateTimeFormat",
                options: options.clone(),
                theirs: theirs.clone(),
                fact: Fact::Range(Box::new(from), Box::new(to)),
                values: vec![first, last],
            });
        }
    }
    let hours = [((9, 0), (11, 30)), ((9, 0), (18, 0)), ((18, 0), (18, 0))];
    for options in [
        components(&[("hour", "numeric"), ("minute", "2-digit")]),
        components(&[("dateStyle", "long"), ("timeStyle", "short")]),
    ] {
        for ((hour, minute), (until, past)) in hours {
            let (from, first) = moment(date(2024, 11, 7).at(hour, minute, 0, 0));
            let (to, last) = moment(date(2024, 11, 7).at(until, past, 0, 0));
            cases.push(Case {
                service: "DateTimeFormat",
                options: options.clone(),
                theirs: theirs.clone(),
                fact: Fact::Range(Box::new(from), Box::new(to)),
                values: vec![first, last],
            });
        }
    }
    cases
}

fn lists() -> Vec<Case> {
    let all = ["Rabat", "Glasgow", "Istanbul", "Marrakech"];
    let mut cases = Vec::new();
    for options in combine(&[
        &each("type", &["conjunction", "disjunction", "unit"]),
        &each("style", &["long", "short", "narrow"]),
    ]) {
        for length in 1..=all.len() {
            let items = &all[..length];
            cases.push(Case {
                service: "ListFormat",
                options: options.clone(),
                theirs: Vec::new(),
                fact: Fact::List(items.iter().map(|item| Fact::from(*item)).collect()),
                values: items.iter().map(|item| json!(item)).collect(),
            });
        }
    }
    cases
}

fn names() -> Vec<Case> {
    let regions = ["MA", "GB", "US", "CD", "PS", "TW", "419", "150"]
        .map(|code| ("region", code, Fact::Region(code.parse().expect(code))));
    let languages = ["ar", "fr", "pt-BR", "zh-Hant", "sr-Latn", "ary", "es-419", "en-GB"]
        .map(|tag| ("language", tag, Fact::Language(tag.parse().expect(tag))));
    let mut cases = Vec::new();
    for options in each("style", &["long", "short", "narrow"]) {
        for (kind, code, fact) in regions.iter().chain(&languages) {
            cases.push(Case {
                service: "DisplayNames",
                options: options.clone(),
                theirs: vec![("type", json!(kind))],
                fact: fact.clone(),
                values: vec![json!(code)],
            });
        }
    }
    cases
}
