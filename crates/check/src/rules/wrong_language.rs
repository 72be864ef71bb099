//! `wrong-language`: text in another language.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::locale::Locale;
use depeche_fluent::reading::words;

pub(super) static RULE: Rule = Rule {
    id: RuleId::WrongLanguage,
    fires: Example::pair(
        "lead = The countries voted today for the strategy of the organisation and for its budget.\n",
        "fr",
        "lead = Die Länder stimmten heute für die Strategie der Organisation und für das Budget.\n",
    ),
    passes: Example::pair(
        "lead = The countries voted today for the strategy of the organisation and for its budget.\n",
        "fr",
        "lead = Les pays ont voté ce jour pour la stratégie de l’organisation et pour son budget.\n",
    ),
    check: Check::Text(check),
};

/// Function words that identify a language.
const WORDS: &[(&str, &[&str])] = &[
    ("en", &["the", "and", "of", "to", "with", "your", "you", "that", "this", "for", "is", "from"]),
    (
        "fr",
        &["les", "des", "et", "vous", "votre", "pour", "une", "dans", "est", "avec", "sur", "ce"],
    ),
    (
        "de",
        &["die", "der", "und", "das", "für", "mit", "sie", "ihre", "ist", "nicht", "auf", "eine"],
    ),
    ("es", &["los", "las", "el", "y", "su", "para", "una", "con", "que", "del", "es", "por"]),
    ("pt", &["os", "as", "e", "seu", "para", "uma", "com", "que", "do", "da", "não", "você"]),
    ("it", &["il", "gli", "e", "di", "per", "una", "con", "che", "del", "della", "non", "tuo"]),
    ("nl", &["de", "het", "en", "van", "een", "voor", "met", "je", "niet", "op", "uw", "dat"]),
    ("pl", &["i", "w", "na", "się", "nie", "do", "jest", "oraz", "że", "aby", "lub", "przez"]),
    ("sv", &["och", "att", "för", "med", "din", "det", "som", "på", "är", "inte", "av", "en"]),
    ("cs", &["a", "v", "se", "na", "pro", "vaše", "že", "nebo", "je", "aby", "jako", "které"]),
    ("ro", &["și", "de", "pentru", "cu", "în", "care", "este", "nu", "la", "sau", "dvs", "mai"]),
    ("tr", &["ve", "için", "bir", "ile", "bu", "daha", "olarak", "veya", "da", "de", "ne", "gibi"]),
    ("lt", &["ir", "jūsų", "į", "su", "kad", "kaip", "yra", "arba", "tai", "iš", "apie", "per"]),
    ("sl", &["in", "za", "je", "na", "vaše", "se", "ali", "da", "z", "ki", "so", "pri"]),
    ("cy", &["y", "yn", "ac", "yr", "eich", "ar", "i", "gyda", "o", "am", "neu", "sy"]),
    ("ga", &["agus", "an", "na", "do", "ar", "le", "go", "i", "is", "atá", "nó", "ag"]),
    ("ru", &["и", "в", "на", "для", "не", "что", "с", "вы", "ваш", "или", "это", "по"]),
    ("uk", &["і", "та", "в", "на", "для", "не", "що", "з", "ви", "або", "це", "від"]),
    ("ar", &["في", "من", "على", "إلى", "التي", "الذي", "هذا", "هذه", "عن", "أو", "مع", "أن"]),
    ("fa", &["و", "در", "به", "از", "که", "این", "را", "با", "است", "برای", "شما", "یا"]),
];

/// Texts with fewer words than this are not checked.
const LEAST: usize = 8;

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let language = text.language();
    let prose = text.text.prose();
    if prose.len() < 40 || !WORDS.iter().any(|(code, _)| *code == language.code()) {
        return;
    }
    if text.source.is_some_and(|known| known.text == text.text.text) {
        return;
    }
    let Some((_, own)) = WORDS.iter().find(|(code, _)| *code == language.code()) else { return };
    let all = words(prose).map(|(_, word)| word);
    // Most texts soon show words of the expected language.
    if all.clone().any(|word| own.contains(&word)) {
        return;
    }
    let all = all.map(str::to_lowercase).collect::<Vec<_>>();
    if all.iter().any(|word| own.contains(&word.as_str())) {
        return;
    }
    if all.len() < LEAST {
        return;
    }
    let hits = |words: &[&str]| {
        let known = words.iter().filter(|word| word.chars().count() > 2);
        known.filter(|word| all.iter().any(|own| own == *word)).count()
    };
    let best = WORDS.iter().map(|(code, words)| (hits(words), *code)).max();
    if let Some((count, code)) = best.filter(|(count, _)| *count >= 3) {
        let Ok(shown) = code.parse::<Locale>() else { return };
        let finding = sink.report(text.file(), text.message.name());
        finding.with("language", &language.locale).with("shown", &shown).with("count", count);
    }
}
