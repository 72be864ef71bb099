//! Arguments that are wrong, said in the reader's language.

use std::borrow::Cow;
use std::error::Error as _;
use std::ffi::OsString;
use std::fmt::Write as _;

use clap::builder::Styles;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::arguments::Expected;
use super::help::Help;

/// The language that `--lang` asks for, whatever else is wrong with the arguments.
pub(super) fn asked_language(arguments: &[OsString]) -> Option<depeche_fluent::locale::Locale> {
    let mut arguments = arguments.iter().map(|argument| argument.to_string_lossy());
    let mut asked = None;
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--lang") {
            _ if argument == "--" => break,
            Some("") => asked = arguments.next().map(Cow::into_owned),
            Some(tag) => asked = tag.strip_prefix('=').map(str::to_owned).or(asked),
            None => {}
        }
    }
    asked?.trim().parse().ok()
}

/// What is wrong, with what may help, and how the command is used.
pub(super) fn rendered(error: &clap::Error, help: &Help<'_>) -> String {
    let styles = Styles::styled();
    let (mark, code) = (styles.get_error(), styles.get_literal());
    let what = what(error, help);
    let mut out = format!("{mark}{}{mark:#} {what}", help.text("usage-error", &[]));
    if let Some(values) = strings(error, ContextKind::ValidValue).filter(|all| !all.is_empty()) {
        let values = values.join(", ");
        let _ = write!(out, "\n  {}", help.text("possible-values", &[("values", &values)]));
    }
    for tip in tips(error, help) {
        let _ = write!(out, "\n\n  {} {tip}", help.text("usage-tip", &[]));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = help.typed(usage.trim_start_matches("Usage:").trim());
        let _ = write!(out, "\n\n{} {code}{usage}{code:#}", help.text("heading-usage", &[]));
    }
    let _ = write!(out, "\n\n{}\n", help.text("usage-more", &[]));
    out
}

/// What is wrong, in a line; arguments that are missing each on a line of their own.
fn what(error: &clap::Error, help: &Help<'_>) -> String {
    let argument = string(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = string(error, ContextKind::InvalidValue).unwrap_or_default();
    let command = string(error, ContextKind::InvalidSubcommand).unwrap_or_default();
    let say = |id: &str| {
        help.text(id, &[("argument", &argument), ("value", &value), ("command", &command)])
    };
    match error.kind() {
        ErrorKind::UnknownArgument => say("usage-unknown-argument"),
        ErrorKind::InvalidSubcommand => say("usage-unknown-command"),
        ErrorKind::MissingSubcommand => say("usage-missing-command"),
        ErrorKind::InvalidValue if value.is_empty() => say("usage-missing-value"),
        ErrorKind::InvalidValue => say("usage-invalid-value"),
        ErrorKind::ValueValidation => {
            let expected = error.source().and_then(|source| source.downcast_ref::<Expected>());
            let reason = expected.map(|expected| help.text(expected.message(), &[]));
            match reason {
                Some(reason) => format!("{}\n  {reason}", say("usage-invalid-value")),
                None => say("usage-invalid-value"),
            }
        }
        ErrorKind::TooManyValues => say("usage-too-many-values"),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => say("usage-missing-value"),
        ErrorKind::ArgumentConflict => {
            let others = strings(error, ContextKind::PriorArg).unwrap_or_default();
            let others = others.into_iter().filter(|other| *other != argument);
            let others = others.collect::<Vec<_>>().join(", ");
            if others.is_empty() {
                return say("usage-twice");
            }
            help.text("usage-conflict", &[("argument", &argument), ("other", &others)])
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = strings(error, ContextKind::InvalidArg).unwrap_or_default();
            let lines = missing.iter().map(|argument| format!("\n  {argument}"));
            say("usage-missing-arguments") + &lines.collect::<String>()
        }
        ErrorKind::InvalidUtf8 => say("usage-invalid-utf8"),
        _ => say("usage-other"),
    }
}

/// What may help.
fn tips(error: &clap::Error, help: &Help<'_>) -> Vec<String> {
    let mut similar = Vec::new();
    for kind in
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
    {
        similar.extend(strings(error, kind).unwrap_or_default());
    }
    let mut tips = Vec::new();
    if let Some(ContextValue::StyledStrs(texts)) = error.get(ContextKind::Suggested) {
        for text in texts {
            // Clap says in English what it has no data for. What is quoted is to be typed: either
            // how to give the argument as a value, or the command that has it.
            let text = text.to_string();
            let quoted = text.split('\'').skip(1).step_by(2).collect::<Vec<_>>();
            match quoted[..] {
                [argument, written] if written.starts_with("-- ") => {
                    let arguments = [("argument", argument), ("written", written)];
                    tips.push(help.text("usage-as-value", &arguments));
                }
                [only] => similar.push(only.to_owned()),
                _ => {}
            }
        }
    }
    if !similar.is_empty() {
        let names = similar.iter().map(|name| format!("`{name}`"));
        let names = names.collect::<Vec<_>>().join(", ");
        tips.insert(0, help.text("usage-similar", &[("names", &names)]));
    }
    tips
}

fn string(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        _ => None,
    }
}

fn strings(error: &clap::Error, kind: ContextKind) -> Option<Vec<String>> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(vec![text.clone()]),
        ContextValue::Strings(texts) => Some(texts.clone()),
        _ => None,
    }
}
