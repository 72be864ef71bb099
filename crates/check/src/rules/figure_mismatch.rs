//! `figure-mismatch`: a figure that is not the source’s.

use crate::context::{SourceContext, TextContext};
use crate::finding::Sink;
use crate::reading::Reading;
use crate::rendition::Rendition;
use crate::rule::{Check, Example, Rule};
use crate::scale::{Amount, Amounts, Scale, is_sum_of};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::FigureMismatch,
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
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    if text.text.reading.figures.is_empty() && known.reading.figures.is_empty() {
        return;
    }
    let (own, theirs) =
        (Amounts::of(text.text, text.language()), Amounts::of(known, source.language));
    let (lost, extra) = left_over(text, source, known, &theirs, &own);
    let spelled = |amount: &&Amount<'_>| {
        amount.figure.is_idiom || (amount.scale != Scale::Known && amount.figure.is_small())
    };
    let one_word =
        |amount: &&Amount<'_>| amount.scale != Scale::Known && amount.figure.is_one_word();
    let wrong = match (lost.as_slice(), extra.as_slice()) {
        ([], []) => return,
        ([], extra) if extra.iter().all(&spelled) => return,
        (lost, []) if lost.iter().all(|lost| spelled(lost) || one_word(lost)) => return,
        // Some languages write months as numbers; an hour may be on a 12- or 24-hour clock.
        (lost, extra) if lost.iter().chain(extra).all(&spelled) => return,
        _ => (lost.iter().find(|one| !spelled(one)), extra.iter().find(|one| !spelled(one))),
    };
    let shown = |text: &str, amount: Option<&&Amount<'_>>| {
        let range = amount.map(|amount| amount.range.clone()).unwrap_or_default();
        text.get(range).unwrap_or_default().to_owned()
    };
    let (expected, found) = (shown(&known.text, wrong.0), shown(&text.text.text, wrong.1));
    let case = match (expected.is_empty(), found.is_empty()) {
        (true, _) => "extra",
        (_, true) => "lost",
        _ => "other",
    };
    let place = match wrong.1 {
        Some(amount) => text.place(amount.range.clone()),
        None => text.message.name(),
    };
    let finding = sink.report(text.file(), place).with("expected", expected).with("found", found);
    finding.with("case", case).compared_with(source.place());
}

/// The figures that only the source has, and those that only the translation has.
fn left_over<'a>(
    text: &TextContext<'_>,
    source: SourceContext<'_>,
    known: &Rendition,
    theirs: &'a Amounts<'a>,
    own: &'a Amounts<'a>,
) -> (Vec<&'a Amount<'a>>, Vec<&'a Amount<'a>>) {
    let mut lost = theirs.all.iter().collect::<Vec<_>>();
    let mut extra = Vec::new();
    for amount in &own.all {
        match lost.iter().position(|known| known.same(amount)) {
            Some(at) => drop(lost.remove(at)),
            None => extra.push(amount),
        }
    }
    // A figure that the source repeats, or has in another variant, is not counted as an extra figure.
    if !extra.is_empty() {
        let others = source.renditions.iter().map(|other| Amounts::of(other, source.language));
        let others = others.collect::<Vec<_>>();
        let known = |amount: &Amount<'_>| {
            others.iter().flat_map(|other| &other.all).any(|known| known.same(amount))
        };
        extra.retain(|amount| !known(amount));
    }
    lost.retain(|amount| !own.all.iter().any(|known| known.same(amount)));
    excuse_sums(&mut lost, &mut extra, text.text.prose());
    excuse_sums(&mut extra, &mut lost, known.prose());
    excuse_words(&mut extra, theirs, own);
    excuse_words(&mut lost, own, theirs);
    // Some languages write times with a full stop: “klo 17.30”.
    lost.retain(|amount| !is_time_of(amount, &text.text.reading));
    extra.retain(|amount| !is_time_of(amount, &known.reading));
    if text.language().is(&["th"]) {
        // The Buddhist calendar counts years from 543 BC.
        let pairs = lost.iter().flat_map(|lost| extra.iter().map(move |extra| (*lost, *extra)));
        let years = pairs.filter(|(lost, extra)| lost.figure.is_before(extra.figure, 543));
        let years = years.collect::<Vec<_>>();
        lost.retain(|amount| !years.iter().any(|(lost, _)| std::ptr::eq(*lost, *amount)));
        extra.retain(|amount| !years.iter().any(|(_, extra)| std::ptr::eq(*extra, *amount)));
    }
    // “The ’90s” are “the 1990s” in other languages.
    let decades = lost.iter().filter(|amount| amount.figure.is_idiom).copied().collect::<Vec<_>>();
    extra.retain(|amount| !decades.iter().any(|decade| amount.figure.ends_with(decade.figure)));
    (lost, extra)
}

/// Whether a text has the time of day that a figure with two decimals can be.
fn is_time_of(amount: &Amount<'_>, other: &Reading) -> bool {
    amount.scale == Scale::None
        && amount
            .figure
            .as_time()
            .is_some_and(|minutes| other.times.iter().any(|time| time.minutes == minutes))
}

/// Takes out amounts that the other text writes in several figures: 1.2 million is “1 milhão e 200
/// mil”.
fn excuse_sums<'a>(amounts: &mut Vec<&Amount<'a>>, parts: &mut Vec<&Amount<'a>>, prose: &str) {
    amounts.retain(|amount| {
        let mut spans =
            (0..parts.len()).flat_map(|start| (start + 2..=parts.len()).map(move |end| start..end));
        let sum = spans.find(|span| {
            parts.get(span.clone()).is_some_and(|parts| is_sum_of(amount, parts, prose))
        });
        sum.map(|span| drop(parts.drain(span))).is_none()
    });
}

/// Takes out figures that the other text writes with scale words alone: 500,000 is “half a million”.
/// Without data on the language, takes out all figures that have a scale.
fn excuse_words(amounts: &mut Vec<&Amount<'_>>, other: &Amounts<'_>, own: &Amounts<'_>) {
    if amounts.is_empty() {
        return;
    }
    if !other.is_known() {
        amounts.retain(|amount| amount.scale != Scale::Known);
        return;
    }
    let mut words = other.alone();
    for power in own.alone() {
        if let Some(at) = words.iter().position(|word| *word == power) {
            words.remove(at);
        }
    }
    amounts.retain(|amount| {
        let said = words.iter().position(|power| amount.may_be_said_with(*power));
        said.map(|at| words.remove(at)).is_none()
    });
}
