//! `url-mismatch`: an address that the translation lost or changed.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rendition::Rendition;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UrlMismatch,
    fires: Example::pair(
        "lead = See https://www.interpol.int/vote\n",
        "fr",
        "lead = Voir https://www.interpol.int/vite\n",
    ),
    passes: Example::pair(
        "lead = See https://www.interpol.int/en/vote\n",
        "fr",
        "lead = Voir https://www.interpol.int/fr/vote\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    // A message that is just an address names a page that each language chooses.
    if is_address(text.text) && is_address(known) {
        return;
    }
    let own = text.text.reading.urls.iter().filter_map(|range| text.text.text.get(range.clone()));
    let own = own.map(address).collect::<Vec<_>>();
    for range in &known.reading.urls {
        let Some(shown) = known.text.get(range.clone()) else { continue };
        let shown_address = address(shown);
        if own.iter().any(|own| is_below(own, &shown_address)) {
            continue;
        }
        let finding = sink.report(text.file(), text.message.name());
        finding.with("expected", shown).compared_with(source.place());
    }
}

/// Whether an address equals another, or leads to a page below it.
fn is_below(own: &str, known: &str) -> bool {
    own.strip_prefix(known).is_some_and(|rest| {
        rest.is_empty() || known.ends_with('/') || rest.starts_with(['/', '?', '#'])
    })
}

fn is_address(text: &Rendition) -> bool {
    matches!(text.reading.urls.as_slice(), [range] if *range == (0..text.text.trim_end().len()))
}

/// An address without its scheme, `www` and language folders such as `en-US`.
fn address(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/');
    let mut parts = rest.split('/');
    let host = parts.next().unwrap_or_default();
    let host = host.split('.').filter(|label| !is_language(label) && *label != "www");
    let path = parts.filter(|part| !is_language(part));
    host.collect::<Vec<_>>().join(".") + "/" + &path.collect::<Vec<_>>().join("/")
}

fn is_language(part: &str) -> bool {
    let code = part.split(['-', '_']).next().unwrap_or_default();
    part.len() <= 8
        && matches!(code.len(), 2 | 3)
        && code.bytes().all(|byte| byte.is_ascii_lowercase())
        && part.parse::<depeche_fluent::locale::Locale>().is_ok()
        && !matches!(part, "com" | "org" | "int" | "net" | "gov" | "edu")
}
