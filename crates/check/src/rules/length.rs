//! `length`: a translation that is far too long or too short.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::Length,
    fires: Example::pair(
        "lead = The General Assembly met in Glasgow, and its members voted on the strategy for the years to come.\n",
        "fr",
        "lead = Vote à Glasgow.\n",
    ),
    passes: Example::pair(
        "lead = The General Assembly met in Glasgow, and its members voted on the strategy for the years to come.\n",
        "zh",
        "lead = 大会在格拉斯哥召开，会员表决了未来几年的战略。\n",
    ),
    check: Check::Text(check),
};

/// Source texts with fewer bytes than this are not compared.
const LEAST: usize = 60;

/// A text may be this many times longer or shorter than usual.
const MOST: f64 = 3.0;

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    if known.text.len() < LEAST || text.message.is_term() {
        return;
    }
    let length = |text: &str| text.chars().count();
    let (theirs, own) = (length(known.prose()), length(text.text.prose()));
    let usual = text.language().data.text.letters / source.language.data.text.letters;
    // An `f64` holds such lengths exactly.
    #[expect(clippy::cast_precision_loss)]
    let ratio = own as f64 / theirs as f64 / usual;
    if !(1.0 / MOST..=MOST).contains(&ratio) {
        let finding = sink.report(text.file(), text.message.name());
        finding.with("expected", theirs).with("found", own).compared_with(source.place());
    }
}
