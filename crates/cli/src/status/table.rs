//! The status on a terminal.

use std::fmt::Write as _;

use super::super::output::{columns, width};
use super::super::terminal::painted;
use super::{Report, percent};
use depeche::prose::Prose;
use depeche::upkeep::{Counts, GateStatus, UnitStatus};
use depeche_fluent::bundle::Arguments;
use depeche_fluent::diagnostic::visible;
use depeche_fluent::fact::Fact;

/// The widest bar, in characters, and the narrowest that says anything.
const BAR: usize = 24;
const LEAST_BAR: usize = 6;
/// What a line has beside its bar, about.
const REST: usize = 66;

/// Nothing of a kind.
const NONE: &str = "–";

const GREEN: &str = "\u{1b}[32m";
const YELLOW: &str = "\u{1b}[33m";
const DIM: &str = "\u{1b}[2m";
const PLAIN: &str = "\u{1b}[0m";

/// A table for each unit, a line a locale, and at the end what is left to do in each.
pub(super) struct Table {
    bar: usize,
    /// The units that were shown.
    count: usize,
    /// The words and messages of all units in each locale.
    totals: Vec<(String, Counts, Counts)>,
}

impl Table {
    pub(super) fn new(report: &Report) -> Self {
        let none = Counts::default();
        let totals = report.locales.iter().map(|locale| (locale.clone(), none, none));
        Self { bar: bar_width(), count: 0, totals: totals.collect() }
    }

    /// One unit, to be shown after those before it.
    pub(super) fn unit(&mut self, unit: &UnitStatus, prose: &Prose) -> String {
        let mut out = String::new();
        if self.count > 0 {
            out.push('\n');
        }
        self.count += 1;
        let title = if unit.shared {
            format!("{} ({})", visible(&unit.id), word(prose, "status-shared"))
        } else {
            visible(&unit.id).into_owned()
        };
        let _ = writeln!(out, "{title}");
        if unit.errors.is_empty() {
            out.push_str(&indented(&rows(unit, self.bar, prose)));
        } else {
            let _ = writeln!(out, "  ! {}", unit.errors.join(", "));
        }
        for own in &unit.locales {
            let tag = own.locale.to_string();
            let known = self.totals.iter_mut().find(|(known, ..)| *known == tag);
            if let Some((_, words, messages)) = known {
                *words = words.plus(own.words);
                *messages = messages.plus(own.messages);
            }
        }
        painted(&out)
    }

    /// What is left to do in each locale, where there are several units.
    pub(super) fn end(self, prose: &Prose) -> String {
        match self.count {
            0 => String::from("\n"),
            1 => String::new(),
            _ => {
                let all = word(prose, "status-all");
                let totals = indented(&totals(self.totals, self.bar, prose));
                painted(&format!("\n{all}\n{totals}"))
            }
        }
    }
}

/// The width of a bar: what the terminal leaves; none where that is too little.
fn bar_width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let columns = columns.or_else(|| {
        let size = terminal_size::terminal_size();
        size.map(|(terminal_size::Width(width), _)| usize::from(width))
    });
    let left = columns.unwrap_or(100).saturating_sub(REST).min(BAR);
    if left < LEAST_BAR { 0 } else { left }
}

fn rows(unit: &UnitStatus, bar: usize, prose: &Prose) -> String {
    let mut heads = [
        "check-column-locale",
        "status-unit",
        "status-translated",
        "status-stale",
        "status-missing",
        "status-left",
        "status-gate",
    ]
    .map(|id| word(prose, id));
    if unit.shared {
        heads[6].clear();
    }
    let mut lines = vec![heads];
    for own in &unit.locales {
        let gate = own.gate.as_ref().map(|gate| wanted(gate, prose)).unwrap_or_default();
        lines.push(line(own.locale.to_string(), own.words, own.messages, gate, bar, prose));
    }
    // Whether it may be published is read from the left, as words are.
    let last = lines.iter().map(|line| line[6].clone()).collect::<Vec<_>>();
    lines.iter_mut().for_each(|line| line[6].clear());
    let shown = columns(&lines);
    let widest = shown.lines().map(width).max().unwrap_or_default();
    let joined = shown.lines().zip(last).map(|(line, gate)| {
        let gap = " ".repeat(widest - width(line));
        format!("{line}{gap}  {gate}").trim_end().to_owned() + "\n"
    });
    coloured(&joined.collect::<String>())
}

/// What is left to do in each locale, all units together.
fn totals(all: Vec<(String, Counts, Counts)>, bar: usize, prose: &Prose) -> String {
    let ids = [
        "check-column-locale",
        "status-unit",
        "status-translated",
        "status-stale",
        "status-missing",
        "status-left",
        "",
    ];
    let heads = ids.map(|id| if id.is_empty() { String::new() } else { word(prose, id) });
    let mut lines = vec![heads];
    for (locale, words, messages) in all {
        lines.push(line(locale, words, messages, String::new(), bar, prose));
    }
    coloured(&columns(&lines))
}

fn line(
    locale: String,
    words: Counts,
    messages: Counts,
    gate: String,
    bar: usize,
    prose: &Prose,
) -> [String; 7] {
    let cell = |words: usize, messages: usize| match messages {
        0 => NONE.to_owned(),
        _ => format!("{words} ({messages})"),
    };
    let share = prose.percent(percent(words.translated, words.total));
    let share = if bar == 0 { share } else { format!("{} {share:>5}", blocks(words, bar)) };
    [
        locale,
        share,
        cell(words.translated, messages.translated),
        cell(words.stale, messages.stale),
        cell(words.missing, messages.missing),
        words.left().to_string(),
        gate,
    ]
}

/// Translated, stale and missing words as a bar; what is there shows, however little it is.
fn blocks(words: Counts, width: usize) -> String {
    if words.total == 0 {
        return "█".repeat(width);
    }
    let scaled = |part: usize| match part {
        0 => 0,
        _ => (part * width / words.total).max(1),
    };
    // The largest part takes what rounding leaves.
    let mut parts = [words.translated, words.stale, words.missing].map(scaled);
    let rest = width.saturating_sub(parts.iter().sum());
    if let Some(largest) = parts.iter_mut().max() {
        *largest += rest;
    }
    let [translated, stale, missing] = parts;
    format!("{}{}{}", "█".repeat(translated), "▒".repeat(stale), "░".repeat(missing))
}

/// Whether it may be published, and what is wanted.
fn wanted(gate: &GateStatus, prose: &Prose) -> String {
    if gate.open {
        return word(prose, "status-yes");
    }
    let mut wants = Vec::new();
    if let Some(coverage) = gate.coverage {
        let percent = |share: f64| {
            let number = format!("{:.0}", (share * 100.0).floor()).parse().ok();
            number.map_or_else(|| Fact::from(""), Fact::Percent)
        };
        let arguments = [("is", percent(coverage.is)), ("wanted", percent(coverage.wanted))];
        wants.push(Fact::from(prose.text("status-wants", &arguments.into_iter().collect())));
    }
    wants.extend(gate.required.iter().map(|id| Fact::from(format!("`{id}`"))));
    if wants.is_empty() {
        return word(prose, "status-no");
    }
    let reasons = [("reasons", Fact::List(wants))];
    prose.text("status-no-because", &reasons.into_iter().collect())
}

/// The bars in colour.
fn coloured(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = "";
    for c in text.chars() {
        let colour = match c {
            '█' => GREEN,
            '▒' => YELLOW,
            '░' => DIM,
            _ => "",
        };
        if colour != last {
            if !last.is_empty() {
                out.push_str(PLAIN);
            }
            out.push_str(colour);
            last = colour;
        }
        out.push(c);
    }
    out
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}").trim_end().to_owned() + "\n").collect()
}

pub(super) fn word(prose: &Prose, id: &str) -> String {
    prose.text(id, &Arguments::new())
}
