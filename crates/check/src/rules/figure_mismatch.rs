//! `figure-mismatch`: a figure that is not the source’s.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::reading::Figure;
use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;
use depeche_fluent::reading::digit;

pub(super) static RULE: Rule = Rule {
    name: "figure-mismatch",
    severity: Severity::Warning,
    summary: "A figure that is not the source’s.",
    group: Group::Facts,
    why: "Figures are read as each language writes them, with its digits and separators, and \
          compared. A number that people also write as a word, up to twenty and the tens after, may be missing on \
          one side; what is left over on both is a mistake.",
    fires: Example::pair(
        "lead = The Assembly has 196 members.\n",
        "fr",
        "lead = L’Assemblée compte 169 membres.\n",
    ),
    passes: Example::pair(
        "lead = The Assembly has 1,250 members and two seats.\n",
        "fr",
        "lead = L’Assemblée compte 1\u{202f}250 membres et 2 sièges.\n",
    ),
    fix: None,
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    let (own, theirs) = (&text.text.reading, &known.reading);
    if own.figures.is_empty() && theirs.figures.is_empty() {
        return;
    }
    let mut lost = theirs.figures.iter().collect::<Vec<_>>();
    let mut extra = Vec::new();
    for figure in &own.figures {
        match lost.iter().position(|known| known.same(figure)) {
            Some(at) => drop(lost.remove(at)),
            None => extra.push(figure),
        }
    }
    // A figure that the source repeats, or has in another of its texts, is none of its own.
    extra.retain(|figure| {
        let mut all = source.renditions.iter().flat_map(|other| &other.reading.figures);
        !all.any(|known| known.same(figure))
    });
    lost.retain(|figure| !own.figures.iter().any(|known| known.same(figure)));
    let language = text.language();
    if language.is(&["th"]) {
        // Thailand counts years from another beginning.
        let pairs = lost.iter().flat_map(|lost| extra.iter().map(move |extra| (*lost, *extra)));
        let years = pairs.filter(|(lost, extra)| lost.is_before(extra, 543)).collect::<Vec<_>>();
        lost.retain(|figure| !years.iter().any(|(lost, _)| std::ptr::eq(*lost, *figure)));
        extra.retain(|figure| !years.iter().any(|(_, extra)| std::ptr::eq(*extra, *figure)));
    }
    // “The ’90s” are the 1990s elsewhere.
    let decades = lost.iter().filter(|figure| figure.is_idiom).copied().collect::<Vec<_>>();
    extra.retain(|figure| !decades.iter().any(|decade| figure.ends_with(decade)));
    let spelled = |figure: &&Figure| figure.is_small() || figure.is_idiom;
    let wrong = match (lost.as_slice(), extra.as_slice()) {
        ([], []) => return,
        ([], extra) if extra.iter().all(spelled) => return,
        (lost, []) if lost.iter().all(|lost| spelled(lost) || lost.is_one_word()) => return,
        // Months have numbers in some languages and names in others; a clock has two halves.
        (lost, extra) if lost.iter().all(spelled) && extra.iter().all(spelled) => return,
        _ => (
            lost.iter().find(|figure| !spelled(figure)),
            extra.iter().find(|figure| !spelled(figure)),
        ),
    };
    if has_scale(&known.text) || has_scale(&text.text.text) {
        return;
    }
    let shown = |text: &str, figure: Option<&&&Figure>| {
        let range = figure.map(|figure| figure.range.clone()).unwrap_or_default();
        text.get(range).unwrap_or_default().to_owned()
    };
    let (expected, found) =
        (shown(&known.text, wrong.0.as_ref()), shown(&text.text.text, wrong.1.as_ref()));
    let case = match (expected.is_empty(), found.is_empty()) {
        (true, _) => "extra",
        (_, true) => "lost",
        _ => "other",
    };
    let place = match wrong.1 {
        Some(figure) => text.place(figure.range.clone()),
        None => text.message.name(),
    };
    let finding = sink.report(text.file(), place).with("expected", expected).with("found", found);
    finding.with("case", case).compared_with(source.place());
}

/// Words that multiply what stands before them; languages count in different steps.
const SCALES: &[&str] = &[
    "thousand",
    "million",
    "billion",
    "trillion",
    "lakh",
    "crore",
    "万",
    "億",
    "亿",
    "兆",
    "千",
    "百万",
    "mil",
    "mln",
    "млн",
    "млрд",
    "тыс",
    "हज़ार",
    "हजार",
    "लाख",
    "करोड़",
    "مليون",
    "مليار",
    "ألف",
    "میلیون",
    "میلیارد",
    "หมื่น",
    "แสน",
    "ล้าน",
    "พัน",
    "tis",
    "tys",
    "mld",
    "מיליון",
    "מיליארד",
    "אלף",
];

fn has_scale(text: &str) -> bool {
    let lower = text.to_lowercase();
    SCALES.iter().any(|scale| lower.contains(scale)) && lower.contains(|c: char| digit(c).is_some())
}
