//! What is found in sentences, language by language, and what must hold of any text.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;
use depeche_fluent::bundle::{Arguments, Bundle, Isolation, Resource};
use depeche_fluent::diagnostic::SourceFile;
use depeche_fluent::fact::{Measure, Money, Number};

fn finder(tag: &str, options: FinderOptions) -> Finder {
    Finder::new(&tag.parse().expect(tag), options)
}

/// The characters, the value and the source of each proposal.
fn found(tag: &str, text: &str) -> Vec<(String, String, String)> {
    let shown = |proposal: Proposal| {
        let source = proposal.source();
        (text[proposal.range].to_owned(), proposal.toml, source)
    };
    finder(tag, FinderOptions::default()).propose(text).into_iter().map(shown).collect()
}

#[track_caller]
fn check(tag: &str, text: &str, expected: &[(&str, &str, &str)]) {
    let found = found(tag, text);
    let shown = found.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str()));
    assert_eq!(shown.collect::<Vec<_>>(), expected, "{tag}: {text}");
}

/// What is found, without its values.
#[track_caller]
fn check_texts(tag: &str, text: &str, expected: &[&str]) {
    let found = found(tag, text);
    let shown = found.iter().map(|(text, ..)| text.as_str()).collect::<Vec<_>>();
    assert_eq!(shown, expected, "{tag}: {text}");
}

#[test]
fn figures_are_named_after_what_they_count() {
    check(
        "fr",
        "96 pays, 1\u{202f}250 d\u{e9}l\u{e9}gu\u{e9}s, 3000 \u{e9}lus et 12,5.",
        &[
            ("96", "96", "{ $pays }"),
            ("1\u{202f}250", "1250", "{ $delegues }"),
            ("3000", "3000", "{ NUMBER($elus, useGrouping: \"false\") }"),
            ("12,5", "12.5", "{ $figure }"),
        ],
    );
    check(
        "ar-EG",
        "صوتت ٩٦ دولة و96 منظمة.",
        &[
            ("٩٦", "96", "{ $figure }"),
            ("96", "96", "{ NUMBER($figure-2, numberingSystem: \"latn\") }"),
        ],
    );
    check("en-IN", "Some 12,34,567 voters came.", &[("12,34,567", "1234567", "{ $voters }")]);
    check("de-CH", "Es waren 12'500 Leute.", &[("12'500", "12500", "{ $leute }")]);
    check("pl", "Było 12\u{a0}500 osób.", &[("12\u{a0}500", "12500", "{ $osob }")]);
}

#[test]
fn percentages_are_percent_where_the_sign_is_written_as_the_locale_writes_it() {
    check(
        "en",
        "Up 12.5%, or 3 percent.",
        &[("12.5%", "{ percent = 12.5 }", "{ $share }"), ("3", "3", "{ $share-2 }")],
    );
    check(
        "fr",
        "Soit 49\u{202f}% ou 49 %.",
        &[("49", "49", "{ $share }"), ("49", "49", "{ $share-2 }")],
    );
    check("fr", "Soit 49\u{a0}% des voix.", &[("49\u{a0}%", "{ percent = 49 }", "{ $share }")]);
    check(
        "ar-MA",
        "بنسبة 49,5 في المائة و%12.",
        &[("49,5", "49.5", "{ $share }"), ("12", "12", "{ $share-2 }")],
    );
    check("en", "It fell by 2 percentage points.", &[]);
    check("es", "Bajó 2,5 puntos porcentuales.", &[]);
}

#[test]
fn money_keeps_its_currency_where_it_is_written_as_the_locale_writes_it() {
    let million = "{ NUMBER($amount, notation: \"compact\", compactDisplay: \"long\") }";
    check("en", "It cost $3.4 million.", &[("3.4 million", "3400000", million)]);
    check(
        "en",
        "It cost £250,000 and $5.50.",
        &[
            ("£250,000", "{ amount = \"250000\", currency = \"GBP\" }", "{ $amount }"),
            ("$5.50", "{ amount = \"5.50\", currency = \"USD\" }", "{ $amount-2 }"),
        ],
    );
    check(
        "fr",
        "Soit 12,50\u{a0}€, 250 euros ou 3,4 millions d’euros.",
        &[
            ("12,50\u{a0}€", "{ amount = \"12.50\", currency = \"EUR\" }", "{ $amount }"),
            (
                "250 euros",
                "{ amount = \"250\", currency = \"EUR\" }",
                "{ NUMBER($amount-2, currencyDisplay: \"name\") }",
            ),
            (
                "3,4 millions",
                "3400000",
                "{ NUMBER($amount-3, notation: \"compact\", compactDisplay: \"long\") }",
            ),
        ],
    );
    check(
        "fr",
        "Soit 3,4\u{a0}millions d’euros et 12 dirhams.",
        &[("3,4", "3.4", "{ $amount }"), ("12", "12", "{ $amount-2 }")],
    );
    check(
        "es-MX",
        "Costó $250 y 12 pesos.",
        &[
            ("$250", "{ amount = \"250\", currency = \"MXN\" }", "{ $amount }"),
            ("12", "12", "{ $amount-2 }"),
        ],
    );
    check("ar-MA", "بلغت 3,4 ملايين درهم.", &[("3,4", "3.4", "{ $amount }")]);
    check(
        "en",
        "Profits of £900m and €1.2bn.",
        &[("900", "900", "{ $amount }"), ("1.2", "1.2", "{ $amount-2 }")],
    );
}

#[test]
fn dates_are_found_as_each_language_writes_them() {
    let date = "2024-11-07";
    for (tag, text, source) in [
        ("fr", "7 novembre 2024", "{ $date }"),
        ("fr", "jeudi 7 novembre 2024", "{ DATETIME($date, dateStyle: \"full\") }"),
        ("fr", "07/11/2024", "{ DATETIME($date, dateStyle: \"short\") }"),
        ("en", "November 7, 2024", "{ $date }"),
        ("en", "Thursday, November 7, 2024", "{ DATETIME($date, dateStyle: \"full\") }"),
        ("en-GB", "7 November 2024", "{ $date }"),
        (
            "en-GB",
            "7th of November 2024",
            "{ DATETIME($date, day: \"numeric\") }th of \
             { DATETIME($date, month: \"long\", year: \"numeric\") }",
        ),
        ("es", "7 de noviembre de 2024", "{ $date }"),
        ("ar", "7 نوفمبر 2024", "{ $date }"),
        ("ar-MA", "7 نونبر 2024", "{ $date }"),
        ("ar-LB", "٧ تشرين الثاني ٢٠٢٤", "{ $date }"),
        ("ar-EG", "٧ نوفمبر ٢٠٢٤", "{ $date }"),
        ("ar-EG", "7 نوفمبر 2024", "{ DATETIME($date, numberingSystem: \"latn\") }"),
        ("de", "7. November 2024", "{ $date }"),
        ("pt", "7 de novembro de 2024", "{ $date }"),
        ("pt", "quinta-feira, 7 de novembro de 2024", "{ DATETIME($date, dateStyle: \"full\") }"),
    ] {
        check(tag, text, &[(text, date, source)]);
    }
    check(
        "fr",
        "En novembre 2024.",
        &[(
            "novembre 2024",
            "2024-11-01",
            "{ DATETIME($month, month: \"long\", year: \"numeric\") }",
        )],
    );
}

#[test]
fn months_of_another_country_cannot_be_given_back() {
    check("ar", "7 نونبر 2024", &[]);
    check("ar-MA", "7 نوفمبر 2024", &[]);
    check("en", "On 7 november 2024.", &[]);
    check_texts("en", "Of ten, 7 may join.", &["7"]);
}

#[test]
fn several_dates_are_each_a_fact() {
    let day = |name: &str| format!("{{ DATETIME(${name}, day: \"numeric\") }}");
    check(
        "fr",
        "Du 4 au 7 novembre 2024.",
        &[("4", "2024-11-04", &day("date")), ("7 novembre 2024", "2024-11-07", "{ $date-2 }")],
    );
    check(
        "fr",
        "Les 4, 5 et 7 novembre 2024.",
        &[
            ("4", "2024-11-04", &day("date")),
            ("5", "2024-11-05", &day("date-2")),
            ("7 novembre 2024", "2024-11-07", "{ $date-3 }"),
        ],
    );
    check(
        "fr",
        "4–7 novembre 2024",
        &[("4–7 novembre 2024", "{ from = 2024-11-04, to = 2024-11-07 }", "{ $period }")],
    );
    let short = |name: &str| format!("{{ DATETIME(${name}, day: \"numeric\", month: \"long\") }}");
    check(
        "fr",
        "Du 28 décembre au 3 janvier 2025.",
        &[
            ("28 décembre", "2024-12-28", &short("date")),
            ("3 janvier 2025", "2025-01-03", "{ $date-2 }"),
        ],
    );
    check_texts("en", "From November 4 to 7, 2024.", &["November 4", "7, 2024"]);
    check_texts("de", "Vom 4. bis 7. November 2024.", &["4", "7. November 2024"]);
    check_texts("es", "Del 4 al 7 de noviembre de 2024.", &["4", "7 de noviembre de 2024"]);
    check_texts("ar", "من 4 إلى 7 نوفمبر 2024.", &["4", "7 نوفمبر 2024"]);
}

#[test]
fn a_date_without_its_year_takes_that_of_publication() {
    let published = Some("2024-11-07".parse::<Date>().expect("a date"));
    let options = FinderOptions { published, ..FinderOptions::default() };
    let finder = finder("fr", options);
    let found = finder.propose("Lundi 4 novembre, puis le 14 juillet.");
    assert_eq!(found.iter().map(|one| one.toml.as_str()).collect::<Vec<_>>(), ["2024-11-04"]);
    let source = found[0].source();
    assert_eq!(source, "{ DATETIME($date, day: \"numeric\", month: \"long\") }");
    check("fr", "Le 4 novembre.", &[]);
}

#[test]
fn a_time_joins_the_date_of_its_sentence() {
    check(
        "fr",
        "Le 7 novembre 2024 à 17:30.",
        &[("7 novembre 2024 à 17:30", "2024-11-07T17:30:00+00:00", "{ $time }")],
    );
    check(
        "fr",
        "À 17 h 30, le 7 novembre 2024, elle vote.",
        &[
            (
                "17 h 30",
                "2024-11-07T17:30:00+00:00",
                "{ DATETIME($time, hour: \"numeric\") } { DATETIME($time, minute: \"2-digit\") }",
            ),
            (
                "7 novembre 2024",
                "2024-11-07T17:30:00+00:00",
                "{ DATETIME($time, dateStyle: \"long\") }",
            ),
        ],
    );
    check(
        "fr",
        "À 17:30, on vote. Le 7 novembre 2024 aussi.",
        &[("17:30", "17:30:00", "{ $time }"), ("7 novembre 2024", "2024-11-07", "{ $date }")],
    );
    let zone = TimeZone::get("Africa/Casablanca").ok();
    let options = FinderOptions { time_zone: zone, ..FinderOptions::default() };
    let found = finder("fr", options).propose("Le 7 novembre 2024 à 17:30.");
    assert_eq!(found[0].toml, "2024-11-07T17:30:00+01:00");
}

#[test]
fn times_of_day_are_facts_of_their_own() {
    check(
        "fr",
        "Le débat commence à 17 h 30 et finit à 19 h.",
        &[
            (
                "17 h 30",
                "17:30:00",
                "{ DATETIME($time, hour: \"numeric\") } { DATETIME($time, minute: \"2-digit\") }",
            ),
            ("19 h", "19:00:00", "{ DATETIME($time-2, hour: \"numeric\") }"),
        ],
    );
    check_texts("fr", "Ouvert de 10 h à 19 h, à partir de 9 h.", &["10 h", "19 h"]);
    check_texts("es", "Abierto de 9:00 a 14:00\u{a0}h.", &["9:00", "14:00"]);
    check_texts("en-GB", "Doors open at 10\u{202f}am.", &["10\u{202f}am"]);
    check_texts("en-GB", "Doors open at 19:30.", &["19:30"]);
    check_texts("de", "Beginn um 17:30 Uhr.", &["17:30"]);
    check_texts("ar-TN", "ينتهي اللقاء على الساعة 17:00.", &["17:00"]);
    // What says in French how long something lasts does not in Spanish.
    check_texts("es", "Empieza a las 10:30 en Madrid.", &["10:30"]);
    check_texts("es-MX", "Abierto entre las 10:45 y las 21:40 horas.", &["10:45", "21:40"]);
    check("pt-BR", "Começa às 17:30.", &[("17:30", "17:30:00", "{ $time }")]);
}

#[test]
fn what_only_looks_like_a_time_is_left() {
    for (tag, text) in [
        ("fr", "Une marche de 12 h 30, à 12 h de Paris."),
        ("fr", "Comptez entre 12 h et 15 h de vol, ou 12 h en train."),
        ("fr", "Les joueuses l’emportent 21:24, puis 23:19."),
        ("en-GB", "A screen of 16:10, a draw of 21:24, then 22:20."),
        ("en-GB", "It took 12:30 hours."),
        ("es", "Una reunión de 2:30 horas de duración."),
        ("es", "La película dura 2:30 horas, y ganó en 2:30 h."),
        ("es", "Tras las 12:30 h de espera, nada."),
        ("en-US", "It opens at 5:30 p.m."),
        ("fr", "Ouvert 24 h/24."),
        ("fr", "Le délai est porté à 12 h, et la batterie dure entre 10 h 30 et 12 h."),
        ("fr", "Le score passe de 10:12 à 14:21."),
        ("en-GB", "The score stood at 20:18."),
        ("de", "Der Rekord wurde um 1:30 verbessert, um 12:30 Stunden."),
        ("fr", "Ouvert de 9 à 17 heures, et à 14 heures 30."),
    ] {
        check_texts(tag, text, &[]);
    }
}

#[test]
fn a_date_is_not_timed_by_a_result() {
    for (tag, text, date) in [
        ("fr", "Le 3 mai 2024, le juge a lu Luc 15:11.", "3 mai 2024"),
        ("en-GB", "On 3 May 2024, Germany beat France 22:20.", "3 May 2024"),
        ("fr", "Le 3 mai 2024, le vol a duré 12 h 30.", "3 mai 2024"),
        ("es", "El 3 de mayo de 2024 voló 12:30 horas.", "3 de mayo de 2024"),
    ] {
        check_texts(tag, text, &[date]);
    }
}

#[test]
fn the_half_of_the_day_is_never_guessed() {
    for (tag, text) in [
        ("fr", "Le vote commence à 10 h 30 du soir."),
        ("fr", "L’après-midi, il commence à 10 h."),
        ("es", "Empieza a las 10:30 de la tarde."),
        ("es", "El jueves por la noche, a las 10:30, vota."),
        ("de", "Beginn um 10:30 Uhr abends."),
        ("ar-TN", "يبدأ اللقاء على الساعة 10:30 مساءً."),
        ("en-GB", "Doors open at 10:30 in the evening."),
    ] {
        check_texts(tag, text, &[]);
    }
    check_texts("es", "Empieza a las 10:30 de la mañana.", &["10:30"]);
    check_texts("fr", "Le soir, il commence à 22 h et finit à 23 h.", &["22 h", "23 h"]);
    check_texts("fr", "Ouvert de 10 h à 19 h, et le soir.", &["10 h", "19 h"]);
}

#[test]
fn measures_keep_their_unit_where_it_is_written_as_the_locale_writes_it() {
    check(
        "en",
        "After 30 km and 45 miles at 20 km/h.",
        &[
            ("30 km", "{ value = 30, unit = \"kilometer\" }", "{ $measure }"),
            (
                "45 miles",
                "{ value = 45, unit = \"mile\" }",
                "{ NUMBER($miles, unitDisplay: \"long\") }",
            ),
            ("20", "20", "{ $measure-2 }"),
        ],
    );
    check("fr", "Sur 200 hectares.", &[("200", "200", "{ $hectares }")]);
}

#[test]
fn years_are_told_from_figures() {
    check_texts("fr", "Depuis 1923, environ 1923 élus et 1923 élus.", &["1923", "1923", "1923"]);
    let kinds = |tag: &str, text: &str| {
        let found = finder(tag, FinderOptions::default()).propose(text);
        found.iter().map(|one| one.fact.kind()).collect::<Vec<_>>()
    };
    assert_eq!(kinds("fr", "Depuis 1923, environ 1923 élus."), ["year", "number"]);
    assert_eq!(kinds("es", "En 1923, más de 1950 personas."), ["year", "number"]);
    assert_eq!(kinds("en", "In 2024, some 2000 people."), ["year", "number"]);
    assert_eq!(kinds("en", "the war of 1939-1945"), ["year", "year"]);
    assert_eq!(kinds("ar", "منذ 2011 وخلال سنة 2023"), ["year", "year"]);
}

#[test]
fn decades_postcodes_and_eras_are_no_counts() {
    for (tag, text) in [
        ("fr", "Dans les années 1990, 75011 Paris, en 476 apr. J.-C."),
        ("es", "En los años 90 y 80."),
        ("de", "Redaktion, 10115 Berlin, 80331 München."),
        ("ar", "في 3 أيار/مايو صوّت المجلس."),
    ] {
        check_texts(tag, text, &[]);
    }
    check_texts("de", "Es waren 12.500 Stimmen.", &["12.500"]);
}

#[test]
fn what_real_pages_have_is_read_as_it_is_meant() {
    for (tag, text) in [
        ("fr", "Des revues de rang 1, classées « 1 » (Stains, 93), le samedi 21 au matin."),
        ("fr", "Le 11 de\u{301}cembre."),
        ("en", "Version 3, 29 June 2007"),
    ] {
        check_texts(tag, text, &[]);
    }
    check_texts("en", "Update July 3, 8:05AM, of 2019.", &["July 3", "2019"]);
    let kinds = |tag: &str, text: &str| {
        let found = finder(tag, FinderOptions::default()).propose(text);
        found.iter().map(|one| one.fact.kind()).collect::<Vec<_>>()
    };
    assert_eq!(
        kinds("en", "After the 2012 elections and 2,017 conversations."),
        ["year", "number"]
    );
}

#[test]
fn a_month_that_is_written_otherwise_leaves_its_year() {
    check("es", "Noviembre de 2023", &[("2023", "{ year = 2023 }", "{ $year }")]);
    check_texts("es", "En 2024 o 2025, en el n.o 12.", &["2024", "2025"]);
}

#[test]
fn what_only_looks_like_a_figure_is_left() {
    for (tag, text) in [
        ("fr", "Le G20, l’A380, le COVID-19 et la 5G."),
        ("fr", "L’article 5 de la loi 08-09, au n° 12."),
        ("fr", "La 92e session, la 21ème édition, le 1er tour."),
        ("fr", "Au 12, rue du 4-Septembre, 75002 Paris."),
        ("fr", "Place du 11 Novembre, rue du 8 Mai 1945."),
        ("fr", "Tél. : 05 37 12 34 56 ou +212 537-123456."),
        ("fr", "ISBN 978-2-07-036822-8, version 2.0.1."),
        ("fr", "Le score de 3-2, puis 4 à 1."),
        ("fr", "En cas d’urgence, composer le 112."),
        ("fr", "1. Le premier point\u{a0}; voir la note (3) et [2]."),
        ("fr", "Le Boeing 737 et la Ligue 1."),
        ("fr", "Voir https://example.org/2024/96 ou écrire à info12@example.org."),
        ("fr", "Le mot-dièse #COP29 et `votes = 96`."),
        ("fr", "Louis XIV et dix-sept députés."),
        ("en", "The 21st session and the 19-year-old."),
        ("en", "He lives at 10 Downing Street in London."),
        ("en", "Chapter 7, page 12, Section 230, buses 7, 11 and 12."),
        ("en", "Open 24/7, with a 4x4 and an iPhone 15."),
        ("en", "In an emergency, call 911."),
        ("es", "La 92.ª sesión y el 5.º puesto."),
        ("es", "En la calle de Alcalá, 45."),
        ("ar", "المادة 5، في الدورة الـ92، على الرقم 0537123456."),
        ("de", "Im 3. Wahlgang, Hauptstraße 12, Artikel 5."),
        ("pt", "Na Rua Augusta, 120, a 5ª edição."),
        ("ja", "2024年11月7日"),
    ] {
        check(tag, text, &[]);
    }
}

#[test]
fn code_is_no_prose() {
    let text = "On lit votes = 96 pays.";
    let finder = finder("fr", FinderOptions::default());
    let code = std::iter::once(6..16).collect::<Vec<_>>();
    let found = finder.propose_article(&[Passage { text, verbatim: &code }]);
    assert_eq!(found, [vec![]]);
    assert_eq!(finder.propose("96 pays").len(), 1);
}

#[test]
fn an_article_has_one_name_for_one_thing() {
    let options = FinderOptions { taken: vec!["date".to_owned()], ..FinderOptions::default() };
    let finder = finder("fr", options);
    let found = finder.propose_article(&[
        "Le 7 novembre 2024, 96 pays.".into(),
        "Ce jeudi 7 novembre 2024, 96 pays et 49 pays ; 12 % puis 12 %.".into(),
    ]);
    let names = |at: usize| found[at].iter().map(|one| one.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names(0), ["date-2", "pays"]);
    assert_eq!(names(1), ["date-2", "pays", "pays-2", "share", "share-2"]);
}

#[test]
fn plain_spaces_are_as_good_to_the_eye() {
    let options = FinderOptions { likeness: Likeness::Visible, ..FinderOptions::default() };
    let text = "Soit 12 500 voix, 49 % et 250 €.";
    let shown = finder("fr", options).propose(text);
    let shown = shown.iter().map(|one| (&text[one.range.clone()], one.fact.kind()));
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [("12 500", "number"), ("49 %", "percent"), ("250 €", "money"),]
    );
    check("fr", "Soit 12 500 voix.", &[]);
}

#[test]
fn every_value_is_read_back_from_its_toml() {
    let text = "Le 7 novembre 2024 à 17:30, puis 96 pays, 12,50\u{a0}€, 49\u{202f}%, 30\u{202f}km \
                en 1923 et 10–15 voix.";
    let found = finder("fr", FinderOptions::default()).propose(text);
    assert!(found.len() > 5, "{found:?}");
    for proposal in found {
        let read = Fact::read_override("x", None, &proposal.toml).expect("a fact");
        assert_eq!(read, proposal.fact, "{}", proposal.toml);
    }
}

/// What a message with the proposal says.
fn said(tag: &str, proposal: &Proposal) -> String {
    let source = SourceFile::new("m.ftl", format!("m = {}\n", proposal.source()));
    let builder = Bundle::builder(tag.parse().expect(tag)).resource(Resource::new(&source));
    let bundle = builder.isolation(Isolation::Never).build();
    let arguments = Arguments::from_iter([(proposal.name.as_str(), proposal.fact.clone())]);
    bundle.format("m", None, &arguments).expect("a whole message")
}

/// A text as the eye sees it: one kind of space, no marks of direction.
fn seen(text: &str) -> String {
    let seen = text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}'));
    seen.map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

/// What all proposals of a text have in common.
fn hold(
    tag: &str,
    text: &str,
    likeness: Likeness,
    proposals: &[Proposal],
) -> Result<(), TestCaseError> {
    let mut end = 0;
    for proposal in proposals {
        prop_assert!(proposal.range.start >= end && proposal.range.end > proposal.range.start);
        prop_assert!(text.get(proposal.range.clone()).is_some(), "{:?}", proposal.range);
        prop_assert!(depeche_fluent::fact::is_identifier(&proposal.name), "{}", proposal.name);
        let (said, written) = (said(tag, proposal), &text[proposal.range.clone()]);
        let same = match likeness {
            Likeness::Exact => said == written,
            Likeness::Visible => seen(&said) == seen(written),
        };
        prop_assert!(same, "{text:?}: {proposal:?} says {said:?}");
        end = proposal.range.end;
    }
    Ok(())
}

const LOCALES: [&str; 8] = ["fr", "en", "es", "ar", "ar-EG", "ar-MA", "de", "pt"];

/// A sentence in which a value may stand, before and after it.
fn frame(tag: &str) -> (&'static str, &'static str) {
    match tag {
        "fr" => ("on a compté ", " dans la salle."),
        "en" => ("they counted ", " in the hall."),
        "es" => ("se contaron ", " en la sala."),
        "de" => ("man zählte ", " im Saal."),
        "pt" => ("contaram ", " na sala."),
        _ => ("تم إحصاء ", " في القاعة."),
    }
}

fn values() -> impl Strategy<Value = Fact> {
    let whole = (1_i64..1_000).prop_union(10_000_i64..100_000_000);
    let number = whole.prop_map(Number::from).boxed();
    let decimal = (1_u32..100_000, 1_u32..10).prop_map(|(whole, tenth)| {
        format!("{whole}.{tenth}").parse::<Number>().expect("a decimal")
    });
    let any = number.prop_union(decimal.boxed()).boxed();
    let date = (1950_i16..2050, 1_i8..13, 1_i8..29)
        .prop_map(|(year, month, day)| Fact::Date(Date::constant(year, month, day)));
    prop_oneof![
        any.clone().prop_map(Fact::Number),
        any.clone().prop_map(Fact::Percent),
        (any.clone(), prop_oneof!["EUR", "USD", "GBP", "MAD"]).prop_map(|(amount, currency)| {
            let cents = format!("{amount}0").contains('.');
            let amount = if cents { format!("{amount}0") } else { amount.to_string() };
            Fact::Money(Money { amount: amount.parse().expect("an amount"), currency })
        }),
        (any, prop_oneof!["kilometer", "kilogram", "hectare"])
            .prop_map(|(value, unit)| Fact::Measure(Measure { value, unit })),
        date,
    ]
}

proptest! {
    #[test]
    fn what_the_engine_writes_is_found_and_given_back(
        at in 0..LOCALES.len(),
        fact in values(),
    ) {
        let tag = LOCALES[at];
        let bundle = Bundle::builder(tag.parse().expect(tag)).build();
        let value = bundle.write_fact(&fact).expect("a value");
        let (before, after) = frame(tag);
        let text = format!("{before}{value}{after}");
        let found = finder(tag, FinderOptions::default()).propose(&text);
        hold(tag, &text, Likeness::Exact, &found)?;
        let digits = value.char_indices().filter(|(_, c)| depeche_fluent::reading::digit(*c).is_some());
        for (place, _) in digits {
            let place = before.len() + place;
            prop_assert!(found.iter().any(|one| one.range.contains(&place)), "{text:?}: {found:?}");
        }
        if matches!(fact, Fact::Date(_)) {
            prop_assert_eq!(&found[0].fact, &fact);
        }
    }

    #[test]
    fn any_text_is_read(at in 0..LOCALES.len(), text in "\\PC{0,200}") {
        let found = finder(LOCALES[at], FinderOptions::default()).propose(&text);
        hold(LOCALES[at], &text, Likeness::Exact, &found)?;
    }

    #[test]
    fn texts_full_of_figures_are_read(
        at in 0..LOCALES.len(),
        words in proptest::collection::vec(
            "[0-9٠-٩]{1,5}|[.,:/%€$£'’«»()\u{a0}\u{202f} -]|le|de|7 novembre|novembre|May|2024|km|euros|h|\
             p\\.m\\.|millions|نوفمبر|و|ب|الـ|\\{|`|#|@|http://|er|º|\n",
            0..40,
        ),
    ) {
        let text = words.concat();
        let published = Some(Date::constant(2024, 11, 7));
        for likeness in [Likeness::Exact, Likeness::Visible] {
            let options = FinderOptions { published, likeness, ..FinderOptions::default() };
            let found = finder(LOCALES[at], options).propose(&text);
            hold(LOCALES[at], &text, likeness, &found)?;
        }
    }
}
