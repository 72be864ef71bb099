//! `confusable-letter`: a letter of another script that looks like one of this.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::reading::words;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ConfusableLetter,
    fires: Example::of("fr", "lead = Le vоte\n"),
    passes: Example::of("ru", "lead = Версия Firefoxа\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.mixed_scripts {
        return;
    }
    for (start, word) in words(text.text.prose()) {
        if word.is_ascii() {
            continue;
        }
        let scripts = word.char_indices().filter_map(|(at, c)| Some((at, c, script(c)?)));
        let scripts = scripts.collect::<Vec<_>>();
        let Some((_, _, first)) = scripts.first() else { continue };
        let Some((_, _, last)) = scripts.last() else { continue };
        let changes =
            scripts.windows(2).filter(|pair| matches!(pair, [one, other] if one.2 != other.2));
        let changes = changes.count();
        // A Latin name may have an ending in the script of the language, as in Firefoxом; a single
        // letter that looks Cyrillic is not such a name.
        let latin = scripts.iter().filter(|(_, _, own)| *own == Script::Latin).count();
        let is_name = latin > 1 || !word.starts_with(is_confusable);
        let ending = changes == 1
            && *first == Script::Latin
            && *last == own(text.language().script)
            && is_name;
        if changes == 0 || ending {
            continue;
        }
        // The letters of the rarer script are reported.
        let count = |script: Script| scripts.iter().filter(|(_, _, own)| *own == script).count();
        let rare = if count(*first) <= scripts.len() / 2 {
            *first
        } else {
            scripts
                .iter()
                .map(|(_, _, script)| *script)
                .find(|script| script != first)
                .unwrap_or(*first)
        };
        let intruder = scripts.iter().find(|(_, c, script)| *script == rare && is_confusable(*c));
        if let Some((at, c, _)) = intruder {
            let place = text.place(start + at..start + at + c.len_utf8());
            let mut buffer = [0; 4];
            let code = u32::from(*c);
            sink.report(text.file(), place)
                .with("letter", &*c.encode_utf8(&mut buffer))
                .with("code", format!("U+{code:04X}"))
                .with("word", word);
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
}

fn script(c: char) -> Option<Script> {
    match u32::from(c) {
        0x41..=0x5a | 0x61..=0x7a | 0xc0..=0x24f | 0x1e00..=0x1eff => Some(Script::Latin),
        0x400..=0x52f => Some(Script::Cyrillic),
        0x370..=0x3ff => Some(Script::Greek),
        _ => None,
    }
}

fn own(script: &str) -> Script {
    match script {
        "Cyrl" => Script::Cyrillic,
        "Grek" => Script::Greek,
        _ => Script::Latin,
    }
}

/// Letters that look like a letter of one of the two other scripts.
fn is_confusable(c: char) -> bool {
    "аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅҮaeopcyxijsABEKMHOPCTXIJSYοανΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".contains(c)
}
