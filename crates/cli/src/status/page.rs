//! The status as one page: a heat map of units and locales.

use std::fmt::Write as _;

use html_escape::{encode_double_quoted_attribute, encode_text};

use super::table::word;
use super::{Report, percent};
use depeche::prose::Prose;
use depeche::upkeep::{LocaleStatus, UnitStatus};

const STYLE: &str = include_str!("page.css");

/// The page up to its first row.
pub(super) fn head(report: &Report, prose: &Prose) -> String {
    let locale = prose.locale();
    let title = word(prose, "status-title");
    let mut out = String::new();
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{locale}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{}</h1>\n",
        locale.direction().as_str(),
        encode_text(&title),
        encode_text(&title),
    );
    out.push_str("<div class=\"scroll\">\n<table>\n<thead><tr><th></th>");
    for locale in &report.locales {
        let _ = write!(out, "<th scope=\"col\"><bdi>{locale}</bdi></th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    out
}

/// A row: a unit in every locale.
pub(super) fn row(unit: &UnitStatus, locales: &[String], prose: &Prose) -> String {
    let mut out = format!("<tr><th scope=\"row\"><bdi>{}</bdi></th>", encode_text(&unit.id));
    for locale in locales {
        let own = unit.locales.iter().find(|own| own.locale.to_string() == *locale);
        match own {
            Some(own) => out.push_str(&cell(own, prose)),
            None => out.push_str("<td class=\"none error\">!</td>"),
        }
    }
    out.push_str("</tr>\n");
    out
}

/// The page after its last row.
pub(super) fn end(prose: &Prose) -> String {
    let mut out = String::from("</tbody>\n</table>\n</div>\n");
    let _ = writeln!(
        out,
        "<p class=\"legend\"><b style=\"background:{}\"></b>{}<b style=\"background:{}\"></b>{}\
         <b style=\"background:{}\"></b>{}<b class=\"gate\"></b>{}
         <small>123</small> {}</p>\n</body>\n</html>",
        colour(100, 0),
        encode_text(&word(prose, "status-translated")),
        colour(40, 100),
        encode_text(&word(prose, "status-stale")),
        colour(20, 0),
        encode_text(&word(prose, "status-missing")),
        encode_text(&word(prose, "status-gate")),
        encode_text(&word(prose, "status-left")),
    );
    out
}

/// A cell: the share that is translated, the words that are left, and everything else on hovering.
fn cell(own: &LocaleStatus, prose: &Prose) -> String {
    if own.messages.translated + own.messages.stale == 0 && own.messages.total > 0 {
        return format!("<td class=\"none\">–<small>{}</small></td>", own.words.total);
    }
    let share = percent(own.words.translated, own.words.total);
    let stale = percent(own.words.stale, own.words.total.max(1));
    let lines = [
        ("status-translated", own.words.translated, own.messages.translated),
        ("status-stale", own.words.stale, own.messages.stale),
        ("status-missing", own.words.missing, own.messages.missing),
    ]
    .map(|(id, words, messages)| format!("{} {words} ({messages})", word(prose, id)));
    let hint = lines.join("\n");
    let gate = own.gate.as_ref().is_some_and(|gate| gate.open);
    let left = match own.words.left() {
        0 => String::new(),
        left => format!("<small>{left}</small>"),
    };
    format!(
        "<td{} style=\"background:{}\" title=\"{}\">{}{left}</td>",
        if gate { " class=\"gate\"" } else { "" },
        colour(share, stale),
        encode_double_quoted_attribute(&hint),
        prose.percent(share),
    )
}

/// From pale to green by what is translated, towards amber by what is stale.
fn colour(share: usize, stale: usize) -> String {
    let hue = 140 - stale.min(100);
    let light = 95 - share * 35 / 100;
    format!("hsl({hue} 60% {light}%)")
}
