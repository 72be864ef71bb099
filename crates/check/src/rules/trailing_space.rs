//! `trailing-space`: spaces at the end of a line.

use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::TrailingSpace,
    fires: Example::of("fr", "lead =\n    Le vote  \n    a lieu\n"),
    passes: Example::of("fr", "lead =\n    Le vote\n    a lieu{ \" \" }\n"),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    let source = file.source_file();
    let text = source.text();
    if memchr::memmem::find(text.as_bytes(), b" \n").is_none() && !text.ends_with(' ') {
        return;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let kept = content.trim_end_matches(' ').len();
        if kept < content.len() && kept > 0 {
            let range = start + kept..start + content.len();
            sink.report(source, range.clone()).fix(range, "");
        }
        start += line.len();
    }
}
