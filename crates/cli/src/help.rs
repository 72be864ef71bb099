//! What the command line is for, in the reader's language: texts of commands and options, headings
//! and what clap adds to them.
//!
//! The arguments have no texts of their own: they get those of `prose/help`, by their names. Names
//! of values (`DIR`, `TAG`) are the same in every language, as in all that the program says.

use clap::builder::PossibleValue;
use clap::{Arg, Command, CommandFactory as _};

use super::arguments::Arguments;
use depeche::prose::{Prose, Words};
use depeche_fluent::bundle;
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Direction;

/// The words of the command line: many, and rarely asked for.
static WORDS: Words = depeche::words!("prose/help");

/// The statuses that the program exits with.
pub(super) const EXIT_STATUS: [u8; 3] = [0, 1, 2];

/// The marks of Unicode's Bidirectional Algorithm: a text from right to left, one from left to
/// right, and the end of either.
const RIGHT_TO_LEFT: char = '\u{2067}';
const LEFT_TO_RIGHT: char = '\u{2066}';
/// A text from where its first letter says; values in messages have it.
const OWN_DIRECTION: char = '\u{2068}';
const END: char = '\u{2069}';

/// The words of the command line in one language.
pub(super) struct Help<'p> {
    prose: &'p Prose,
}

impl<'p> Help<'p> {
    pub(super) fn new(prose: &'p Prose) -> Self {
        Self { prose }
    }

    /// A message; the identifier if there is none.
    pub(super) fn text(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.find(id, arguments).unwrap_or_else(|| id.to_owned())
    }

    fn find(&self, id: &str, arguments: &[(&str, &str)]) -> Option<String> {
        let arguments = arguments.iter().map(|(name, text)| (*name, Fact::from(*text)));
        self.prose.find_in(&WORDS, id, None, &arguments.collect::<bundle::Arguments>())
    }

    fn is_right_to_left(&self) -> bool {
        self.prose.locale().direction() == Direction::RightToLeft
    }

    /// A text that stands after something in Latin letters, such as an option.
    fn beside(&self, text: String) -> String {
        if self.is_right_to_left() { format!("{RIGHT_TO_LEFT}{text}{END}") } else { text }
    }

    /// A line to be typed, after words. In messages, values are set apart where that is needed.
    pub(super) fn typed(&self, code: &str) -> String {
        if self.is_right_to_left() {
            format!("{LEFT_TO_RIGHT}{code}{END}")
        } else {
            code.to_owned()
        }
    }

    /// The command line with all its texts.
    pub(super) fn command(&self) -> Command {
        // Building adds arguments and the command `help`, and looks which commands have long help:
        // that has to be there before, and the words of what is added come afterwards.
        let mut command = self.worded(Arguments::command(), true);
        command.build();
        self.worded(command, true)
    }

    fn worded(&self, command: Command, is_root: bool) -> Command {
        let name = command.get_name().to_owned();
        let is_long = command.get_arguments().any(|argument| self.has_long_help(&name, argument));
        let usage = self.typed("{usage}");
        let template = format!(
            "{{about-with-newline}}\n{} {usage}\n\n{{all-args}}{{after-help}}",
            self.text("heading-usage", &[])
        );
        let mut command = command
            .about(self.text(&format!("command-{name}"), &[]))
            .help_template(template)
            .subcommand_help_heading(heading(&self.text("heading-commands", &[])))
            .mut_args(|argument| self.argument(&name, is_long, argument));
        if is_root {
            command = command.after_help(self.exit_status());
        }
        // Commands stand in a list, each text after the name of its command.
        command.mut_subcommands(|below| {
            let below = self.worded(below, false);
            let about = below.get_about().map(ToString::to_string).unwrap_or_default();
            below.about(self.beside(about))
        })
    }

    fn exit_status(&self) -> String {
        let line = |status: u8| {
            let meaning = self.text(&format!("exit-status-{status}"), &[]);
            format!("\n  {status}  {}", self.beside(meaning))
        };
        let lines = EXIT_STATUS.map(line).concat();
        format!("{}{lines}", self.text("heading-exit-status", &[]))
    }

    /// The message of an argument: that of the command's own, or one that several commands share.
    fn argument_text(&self, command: &str, id: &str, part: &str) -> Option<String> {
        let own = self.find(&format!("option-{command}-{id}{part}"), &[]);
        own.or_else(|| self.find(&format!("option-{id}{part}"), &[]))
    }

    fn has_long_help(&self, command: &str, argument: &Arg) -> bool {
        self.argument_text(command, argument.get_id().as_str(), "-more").is_some()
            || argument
                .get_possible_values()
                .iter()
                .any(|value| self.value(argument, value).is_some())
    }

    /// What a possible value means.
    fn value(&self, argument: &Arg, value: &PossibleValue) -> Option<String> {
        self.find(&format!("value-{}-{}", argument.get_id(), value.get_name()), &[])
    }

    fn argument(&self, command: &str, is_long: bool, argument: Arg) -> Arg {
        let id = argument.get_id().to_string();
        let text = self.argument_text(command, &id, "").unwrap_or_else(|| id.clone());
        let argument = match id.as_str() {
            "help" if is_long => {
                let (more, summary) = (self.text("help-more", &[]), self.text("help-summary", &[]));
                return argument
                    .help(self.beside(format!("{text} {more}")))
                    .long_help(self.beside(format!("{text} {summary}")));
            }
            "catalog" | "source" | "lang" => {
                argument.help_heading(heading(&self.text("heading-common", &[])))
            }
            _ => argument,
        };
        let mut added = Vec::new();
        let defaults = argument.get_default_values().iter().map(|value| value.to_string_lossy());
        let defaults = defaults.collect::<Vec<_>>().join(", ");
        // A flag is off by default, and takes no value.
        let takes_value = argument.get_action().takes_values();
        if takes_value && !defaults.is_empty() {
            added.push(self.text("default-value", &[("value", &defaults)]));
        }
        let values = if takes_value { argument.get_possible_values() } else { Vec::new() };
        let names = values.iter().map(PossibleValue::get_name).collect::<Vec<_>>().join(", ");
        let described = values
            .iter()
            .filter_map(|value| Some((value.get_name(), self.value(&argument, value)?)));
        let described = described.collect::<Vec<_>>();
        let listed = || self.text("possible-values", &[("values", &names)]);
        let mut long = self.beside(text.clone());
        if let Some(more) = self.argument_text(command, &id, "-more") {
            long = format!("{long}\n\n{}", self.beside(more));
        }
        if !described.is_empty() {
            let width = described.iter().map(|(name, _)| name.len()).max().unwrap_or_default() + 1;
            let lines = described.iter().map(|(name, meaning)| {
                format!("\n- {:width$} {}", format!("{name}:"), self.beside(meaning.clone()))
            });
            let head = self.text("heading-possible-values", &[]);
            long = format!("{long}\n\n{head}{}", lines.collect::<String>());
        }
        let mut short = text;
        let mut below = added.clone();
        if !names.is_empty() {
            added.push(listed());
            if described.is_empty() {
                below.push(listed());
            }
        }
        for part in added {
            short = format!("{short} {part}");
        }
        if !below.is_empty() {
            let lines = below.into_iter().map(|line| self.beside(line)).collect::<Vec<_>>();
            long = format!("{long}\n\n{}", lines.join("\n"));
        }
        // Flags may not be told to hide what they do not have.
        let argument = argument.hide_default_value(takes_value).hide_possible_values(takes_value);
        let argument = argument.help(self.beside(short));
        if is_long { argument.long_help(long) } else { argument }
    }

    /// A page as clap has written it: the headings that it writes itself in the language, and each
    /// line with marks of direction of its own, for a terminal lays out every line by itself.
    pub(super) fn page(&self, written: &str) -> String {
        let mut page = String::new();
        let headings = [("Arguments:", "heading-arguments"), ("Options:", "heading-options")];
        for line in written.split_inclusive('\n') {
            let bare = anstream::adapter::strip_str(line).to_string();
            match headings.iter().find(|(own, _)| bare.trim_end() == *own) {
                Some((own, id)) => page += &line.replace(own, &self.text(id, &[])),
                None => page += line,
            }
        }
        by_line(&page)
    }

    /// Every name that a message of the command line has to have.
    #[cfg(test)]
    fn names(&self) -> std::collections::BTreeSet<String> {
        let mut names = std::collections::BTreeSet::new();
        let mut left = vec![self.command()];
        while let Some(command) = left.pop() {
            let name = command.get_name();
            names.insert(format!("command-{name}"));
            for argument in command.get_arguments() {
                let id = argument.get_id().as_str();
                let own = format!("option-{name}-{id}");
                let is_own = self.find(&own, &[]).is_some();
                names.insert(if is_own { own } else { format!("option-{id}") });
                for value in argument.get_possible_values() {
                    if self.value(argument, &value).is_some() {
                        names.insert(format!("value-{id}-{}", value.get_name()));
                    }
                }
            }
            left.extend(command.get_subcommands().cloned());
        }
        names
    }
}

/// A heading without the colon that clap adds.
fn heading(text: &str) -> String {
    text.trim_end_matches(':').to_owned()
}

/// A text whose marks of direction end with each line, and begin again with the next.
fn by_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Vec<char> = Vec::new();
    for line in text.split_inclusive('\n') {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        let inner = line.trim_start_matches(' ');
        out += line.get(..line.len() - inner.len()).unwrap_or_default();
        if inner.is_empty() {
            out += end;
            continue;
        }
        out.extend(open.iter());
        for c in inner.chars() {
            match c {
                RIGHT_TO_LEFT | LEFT_TO_RIGHT | OWN_DIRECTION => open.push(c),
                END => drop(open.pop()),
                _ => {}
            }
        }
        out += inner;
        out.extend(open.iter().map(|_| END));
        out += end;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::usage;
    use std::collections::BTreeSet;
    use std::ffi::OsString;

    const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "de", "pt"];

    fn speaking(tag: &str) -> Prose {
        crate::prose(&[tag.parse().unwrap()])
    }

    /// Every message of the English words; `tests/it/prose.rs` holds the others to those.
    fn written() -> BTreeSet<&'static str> {
        let text = include_str!("prose/help/en.ftl");
        text.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect()
    }

    #[test]
    fn every_command_and_option_has_its_words_and_no_words_are_left_over() {
        let prose = speaking("en");
        let names = Help::new(&prose).names();
        let written = written();
        let missing = names.iter().filter(|name| !written.contains(name.as_str()));
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<&String>::new());
        let code =
            [include_str!("help.rs"), include_str!("usage.rs"), include_str!("arguments.rs")];
        let code = code.map(|text| text.split("#[cfg(test)]\nmod tests").next().unwrap()).concat();
        let left = written.iter().filter(|id| {
            let base = id.trim_end_matches("-more");
            let is_status = id.starts_with("exit-status-");
            !names.contains(**id)
                && !names.contains(base)
                && !is_status
                && !code.contains(&format!("\"{id}\""))
        });
        assert_eq!(left.collect::<Vec<_>>(), Vec::<&&str>::new());
    }

    /// The pages of all commands, as `--help` shows them.
    fn pages(help: &Help<'_>) -> Vec<String> {
        let mut command = help.command();
        let own = command.render_long_help().ansi().to_string();
        let mut pages = vec![help.page(&own)];
        for below in command.get_subcommands_mut() {
            pages.push(help.page(&below.render_long_help().ansi().to_string()));
            pages.push(help.page(&below.render_help().ansi().to_string()));
        }
        pages
    }

    #[test]
    fn no_page_speaks_english_in_another_language() {
        let english = speaking("en");
        let texts = written();
        for tag in LANGUAGES {
            let prose = speaking(tag);
            let help = Help::new(&prose);
            for page in pages(&help) {
                let page = anstream::adapter::strip_str(&page).to_string();
                for word in
                    ["Usage:", "Options:", "Commands:", "[default:", "[possible values:", "Print "]
                {
                    // A word that is the same in both languages is no English.
                    let is_own = texts
                        .iter()
                        .any(|id| help.text(id, &[("value", ""), ("values", "")]).contains(word));
                    assert!(is_own || !page.contains(word), "{tag}: {word}: {page}");
                }
                // The words of commands that clap adds later would be its own.
                assert!(
                    tag == "en" || !page.contains(&Help::new(&english).text("command-help", &[]))
                );
            }
        }
    }

    #[test]
    fn every_line_closes_the_marks_that_it_opens() {
        for tag in LANGUAGES {
            let prose = speaking(tag);
            for line in pages(&Help::new(&prose)).iter().flat_map(|page| page.lines()) {
                let count = |mark| line.chars().filter(|c| *c == mark).count();
                let opened = count(RIGHT_TO_LEFT) + count(LEFT_TO_RIGHT) + count(OWN_DIRECTION);
                assert_eq!(opened, count(END), "{line}");
                assert!(tag == "ar" || opened == 0, "{tag}: {line}");
            }
        }
    }

    #[test]
    fn marks_go_on_with_the_next_line() {
        let text = "  a \u{2067}b \u{2066}c\n  d\u{2069}\n\n  e\u{2069} f\n";
        let expected = "  a \u{2067}b \u{2066}c\u{2069}\u{2069}\n  \u{2067}\u{2066}d\u{2069}\u{2069}\n\n  \u{2067}e\u{2069} f\n";
        assert_eq!(by_line(text), expected);
    }

    /// Arguments that are wrong, one for each kind of error that the program can meet.
    fn wrong() -> Vec<(&'static str, Vec<OsString>)> {
        let given = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        #[allow(unused_mut, reason = "names of other platforms are always Unicode")]
        let mut all = vec![
            ("UnknownArgument", given("depeche check --fixx")),
            ("UnknownArgument", given("depeche sync --locale fr")),
            ("UnknownArgument", given("depeche render --locale fr une --nothing-like-it")),
            ("InvalidSubcommand", given("depeche rendr")),
            ("InvalidSubcommand", given("depeche qqqq")),
            ("MissingSubcommand", given("depeche --catalog x")),
            ("InvalidValue", given("depeche list --format yaml")),
            ("InvalidValue", given("depeche list --format")),
            ("ValueValidation", given("depeche render --locale ?")),
            ("ValueValidation", given("depeche render --locale fr --set votes")),
            ("ValueValidation", given("depeche import a --story b --published soon")),
            ("ValueValidation", given("depeche import a --story b --format pdf")),
            ("ValueValidation", given("depeche import a --story b --encoding klingon")),
            ("TooManyValues", given("depeche render --locale fr --page=yes")),
            ("ArgumentConflict", given("depeche list --format json --format json")),
            (
                "ArgumentConflict",
                given("depeche import a --story b --update --published 2024-11-07"),
            ),
            ("MissingRequiredArgument", given("depeche import")),
        ];
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStringExt as _;
            let mut bytes = given("depeche render --locale fr");
            bytes.push(OsString::from_vec(vec![0xff]));
            all.push(("InvalidUtf8", bytes));
        }
        all
    }

    #[test]
    fn every_error_is_said_in_every_language() {
        for (kind, given) in wrong() {
            let mut said = BTreeSet::new();
            for tag in LANGUAGES {
                let prose = speaking(tag);
                let help = Help::new(&prose);
                let error = help.command().try_get_matches_from(&given).expect_err(kind);
                assert_eq!(format!("{:?}", error.kind()), kind, "{given:?}");
                let text = usage::rendered(&error, &help);
                let text = anstream::adapter::strip_str(&text).to_string();
                assert!(!text.contains("usage-") && !text.contains("heading-"), "{text}");
                assert!(!text.contains("``"), "{text}");
                assert!(tag == "en" || !text.contains("Usage:"), "{text}");
                assert!(said.insert(text), "{tag}: {given:?}");
            }
        }
    }

    #[test]
    fn the_language_is_known_before_the_arguments_are() {
        let asked = |line: &str| {
            let given = line.split(' ').map(OsString::from).collect::<Vec<_>>();
            usage::asked_language(&given).map(|tag| tag.to_string())
        };
        assert_eq!(asked("depeche --lang fr --help").as_deref(), Some("fr"));
        assert_eq!(asked("depeche check --nothing --lang=ar").as_deref(), Some("ar"));
        assert_eq!(asked("depeche check -- --lang ar"), None);
        assert_eq!(asked("depeche check --language ar --lang"), None);
    }
}
