//! The shipped story: whole, grammatical for any figure, and read by eye in its snapshots.

use depeche::{Catalog, EditionOptions, Locale};

fn catalog() -> Catalog {
    Catalog::open(crate::outside::locales()).expect("the shipped catalog")
}

fn locale(tag: &str) -> Locale {
    tag.parse().expect(tag)
}

/// The text of a message with another number of votes.
fn support(tag: &str, votes: i64) -> String {
    let story = catalog().story("interpol-vice-presidency").expect("the story");
    let options = EditionOptions::for_reader([locale(tag)]).fact("votes", votes);
    let edition = story.edition_with(&options).expect("an edition");
    let segment = edition.segment("support").expect("the message");
    assert_eq!(segment.locale, locale(tag));
    segment.parts.text().replace('\n', " ")
}

#[test]
fn any_number_of_votes_makes_a_grammatical_sentence() {
    for (tag, votes, beginning) in [
        ("fr", 1, "Au total, 1 pays membre a voté pour le Maroc, qui"),
        ("fr", 2, "Au total, 2 pays membres ont voté"),
        ("fr", 11, "Au total, 11 pays membres ont voté"),
        ("fr", 96, "Au total, 96 pays membres ont voté"),
        ("fr", 1_000_000, "Au total, 1\u{202f}000\u{202f}000 de pays membres ont voté"),
        ("en", 1, "In all, 1 member country voted for Morocco"),
        ("en", 2, "In all, 2 member countries voted"),
        ("en", 11, "In all, 11 member countries voted"),
        ("en", 1_000_000, "In all, 1,000,000 member countries voted"),
        ("de", 1, "Für Marokko stimmte 1 Mitgliedsland;"),
        ("de", 2, "Für Marokko stimmten 2 Mitgliedsländer;"),
        ("de", 11, "Für Marokko stimmten 11 Mitgliedsländer;"),
        ("de", 1_000_000, "Für Marokko stimmten 1.000.000 Mitgliedsländer;"),
        ("es", 1, "En total, 1 país miembro votó por Marruecos"),
        ("es", 2, "En total, 2 países miembros votaron"),
        ("es", 11, "En total, 11 países miembros votaron"),
        ("es", 1_000_000, "En total, 1.000.000 de países miembros votaron"),
        ("pt", 1, "Ao todo, 1 país-membro votou a favor de Marrocos"),
        ("pt", 2, "Ao todo, 2 países-membros votaram"),
        ("pt", 11, "Ao todo, 11 países-membros votaram"),
        ("pt", 1_000_000, "Ao todo, 1.000.000 de países-membros votaram"),
        ("ar", 0, "لم تصوّت أي دولة عضو"),
        ("ar", 1, "صوّتت دولة عضو واحدة لصالح المغرب"),
        ("ar", 2, "صوّتت دولتان عضوان"),
        ("ar", 3, "صوّتت 3 دول أعضاء"),
        ("ar", 11, "صوّتت 11 دولة عضوًا"),
        ("ar", 96, "صوّتت 96 دولة عضوًا"),
        ("ar", 100, "صوّتت 100 دولة عضو لصالح"),
        ("ar", 1_000_000, "صوّتت 1,000,000 دولة عضو لصالح"),
    ] {
        let text = support(tag, votes);
        assert!(text.starts_with(beginning), "{tag} {votes}: {text}");
    }
}

#[test]
fn the_story_is_whole_in_five_languages_and_partial_in_portuguese() {
    let catalog = catalog();
    let story = catalog.story("interpol-vice-presidency").expect("the story");
    for tag in ["fr", "ar", "de", "en", "es"] {
        let edition = story.edition(&[locale(tag)]).expect(tag);
        assert!(edition.is_complete(), "{tag}");
        assert_eq!(edition.warnings(), [], "{tag}");
    }
    let edition = story.edition(&[locale("pt")]).expect("pt");
    let coverage = edition.coverage();
    assert_eq!(edition.locale(), &locale("pt"));
    assert!(coverage.translated > 0 && coverage.fallback > 0);
    assert_eq!(
        coverage.translated + coverage.stale + coverage.fallback + coverage.withheld,
        coverage.words
    );
}

#[test]
fn no_message_holds_a_figure_that_is_a_fact() {
    for tag in ["fr", "ar", "de", "en", "es", "pt"] {
        let path = crate::outside::locales().join(format!("{tag}/interpol-vice-presidency.ftl"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{tag}"));
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            // A digit may stand in the key of a variant.
            let words = match line.trim_start().strip_prefix(['[', '*']) {
                Some(variant) => variant.split_once(']').map_or("", |(_, words)| words),
                None => line,
            };
            assert!(
                !words.contains(|c: char| c.is_numeric() && c != 'ª' && c != 'º'),
                "{tag}: {line}"
            );
        }
    }
}

#[test]
fn readers_of_a_region_get_its_dates_and_digits() {
    let story = catalog().story("interpol-vice-presidency").expect("the story");
    let lead = |tag: &str| {
        let edition = story.edition(&[locale(tag)]).expect(tag);
        edition.segment("lead").expect("the lead").parts.text().to_owned()
    };
    assert!(lead("ar-MA").contains("7 نونبر 2024"));
    assert!(lead("ar-EG").contains("٧ نوفمبر ٢٠٢٤"));
    assert!(lead("ar-EG-u-nu-latn").contains("7 نوفمبر 2024"));
    assert!(lead("fr-CA").contains("92e Assemblée"));
}
