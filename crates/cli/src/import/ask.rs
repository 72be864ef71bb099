//! What an import asks on the terminal.

use std::io::{IsTerminal as _, Write as _, stdin};

use super::super::Session;
use super::super::arguments::TakeFacts;
use super::super::terminal::painted;
use depeche_fluent::diagnostic::{Diagnostic, visible};
use depeche_fluent::fact::Fact;
use depeche_import::{self as workflow, Answer, FactQuestion};

/// How many characters of the text are shown on each side of the value.
const AROUND: usize = 40;

const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// Asks about each fact if `--facts=ask` was given on a terminal; otherwise takes them all.
pub(super) struct Questions<'s> {
    session: &'s Session<'s>,
    asks: bool,
}

impl<'s> Questions<'s> {
    pub(super) fn new(session: &'s Session<'s>, wanted: Option<TakeFacts>) -> Self {
        let is_terminal = || stdin().is_terminal() && std::io::stderr().is_terminal();
        Self { session, asks: wanted == Some(TakeFacts::Ask) && is_terminal() }
    }
}

impl workflow::Questions for Questions<'_> {
    fn take_fact(&mut self, question: &FactQuestion<'_>) -> Answer {
        if self.asks { ask(self.session, question) } else { Answer::All }
    }

    fn found(&mut self, diagnostics: &[Diagnostic]) {
        self.session.terminal.report_all(diagnostics);
    }
}

fn ask(session: &Session<'_>, question: &FactQuestion<'_>) -> Answer {
    let FactQuestion { text, proposal, .. } = question;
    let range = proposal.range.clone();
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let start = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let end = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let shown = painted(&format!(
        "{}{BOLD}{}{PLAIN}{}\n  {} = {}\n",
        visible(before.get(start..).unwrap_or_default()),
        visible(text.get(range).unwrap_or_default()),
        visible(after.get(..end).unwrap_or_default()),
        proposal.name,
        visible(&proposal.toml),
    ));
    let arguments = [("name", Fact::from(proposal.name.as_str()))].into_iter().collect();
    let question = session.terminal.prose().text("import-ask", &arguments);
    let mut out = anstream::stderr().lock();
    loop {
        let _ = write!(out, "{shown}{question} ");
        let _ = out.flush();
        let mut answer = String::new();
        // At the end of input, the facts that are left are not taken.
        if stdin().read_line(&mut answer).map_or(true, |read| read == 0) {
            return Answer::None;
        }
        match answer.trim() {
            "y" | "" => return Answer::Yes,
            "n" => return Answer::No,
            "a" => return Answer::All,
            "q" => return Answer::None,
            _ => {}
        }
    }
}
