//! Which of the facts that were found are taken.

use std::io::{IsTerminal as _, Write as _, stdin};

use super::super::Session;
use super::super::arguments::TakeFacts;
use super::super::terminal::painted;
use depeche_fluent::diagnostic::visible;
use depeche_fluent::fact::Fact;
use depeche_import::facts::Proposal;

/// How much of the text is shown on each side, in characters.
const AROUND: usize = 40;

const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// The proposals that are taken: all of them, or on a terminal those that somebody says yes to.
pub(super) fn taken(
    session: &Session<'_>,
    wanted: TakeFacts,
    texts: &[String],
    mut found: Vec<Vec<Proposal>>,
) -> Vec<Vec<Proposal>> {
    let asks = wanted == TakeFacts::Ask && stdin().is_terminal() && std::io::stderr().is_terminal();
    if !asks {
        return found;
    }
    let mut rest = None;
    // A fact that was decided on is not asked about again.
    let mut known: Vec<(String, bool)> = Vec::new();
    for (text, proposals) in texts.iter().zip(&mut found) {
        proposals.retain(|proposal| {
            if let Some(answer) = rest {
                return answer;
            }
            if let Some((_, answer)) = known.iter().find(|(name, _)| *name == proposal.name) {
                return *answer;
            }
            let answer = match ask(session, text, proposal) {
                Answer::Yes => true,
                Answer::No => false,
                Answer::All => *rest.insert(true),
                Answer::None => *rest.insert(false),
            };
            known.push((proposal.name.clone(), answer));
            answer
        });
    }
    found
}

enum Answer {
    Yes,
    No,
    /// This one and all that follow.
    All,
    /// Neither this one nor any that follows.
    None,
}

fn ask(session: &Session<'_>, text: &str, proposal: &Proposal) -> Answer {
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
        // Whoever says nothing more says no.
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
