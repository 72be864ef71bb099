//! `docs/agreement.md`.

use std::fmt::Write;

use super::engines::{PEERS, Value};
use super::node::Versions;
use super::{Cause, Row, Tally};

pub(super) const NAMES: [&str; PEERS] = ["`fluent-bundle`", "`@fluent/bundle`"];

/// Where the example of a cause comes from: a locale whose numbers have no invisible characters.
const EXAMPLE: &str = "de";

impl Cause {
    fn heading(self) -> &'static str {
        match self {
            Self::AsPrograms => "numbers as in programs",
            Self::ThreeDigits => "three decimal digits",
        }
    }

    fn explanation(self) -> &'static str {
        match self {
            Self::AsPrograms => {
                "`fluent-bundle` leaves the writing of numbers to the program, and shows them as Rust does in every locale, unless the program brings a formatter of its own. Dépêche writes them as CLDR says. Tested: our text is theirs once each number in it is put back into its machine form."
            }
            Self::ThreeDigits => {
                "`@fluent/bundle` hands numbers to `Intl.NumberFormat`, which keeps three digits after the decimal separator where the message asks for nothing else. Dépêche does not drop digits that the author gave. Tested: our text is theirs once each number in it is rounded to three digits and written by us; separators, grouping and digits are the same in every locale."
            }
        }
    }

    /// The peer whose texts show it.
    fn peer(self) -> usize {
        match self {
            Self::AsPrograms => 0,
            Self::ThreeDigits => 1,
        }
    }
}

fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The version of a crate this was built with.
fn version_of(name: &str) -> &'static str {
    let lock = include_str!("../../../Cargo.lock");
    let found = lock.split_once(&format!("name = \"{name}\"\nversion = \"")).expect("the crate");
    found.1.split_once('"').expect("its version").0
}

pub(super) fn write(rows: &[Row], versions: &Versions) -> String {
    let mut page = introduction(rows, versions);
    for (peer, name) in NAMES.iter().enumerate() {
        table(&mut page, rows, peer, name);
    }
    causes(&mut page, rows);
    plurals(&mut page, rows);
    page
}

fn introduction(rows: &[Row], versions: &Versions) -> String {
    let texts = Value::list().map(|text| format!("`{text}`")).collect::<Vec<_>>();
    let (last, first) = texts.split_last().expect("values");
    format!(
        "# Agreement with other Fluent engines on real text

The Fluent files of mozilla.org (the corpus `www-l10n`: {files} files, {patterns} messages and attributes in {locales} locales, of which {varying} change with a value) resolved by Dépêche, by `fluent-bundle` {crate_version} and by `@fluent/bundle` {package} on Node (CLDR {cldr}), all without isolation marks. Every variable of a message is set to {first} and {last}, one after the other. Each file is read after the brand names in English and in its own language; if two files have the same message, the later one is used.

Equal results have the same bytes of text, and an error in both engines or in neither; a message or attribute that only one engine finds in a file would be a difference. Equal results that are broken for both engines are also counted separately: no reader of Dépêche would see them. Every difference has a cause that the test checks message by message; a difference without a cause fails the test.

The test writes this page, and fails when the page is out of date:

```sh
DEPECHE_SHARED=… DEPECHE_PEERS=… UPDATE_DOCS=1 cargo test --test it agreement
```

`DEPECHE_SHARED` is a folder with the corpus in `corpus/www-l10n`, `DEPECHE_PEERS` one where the packages of `tests/peers/package.json` are installed.
",
        files = grouped(rows.iter().map(|row| row.files).sum()),
        patterns = grouped(rows.iter().map(|row| row.patterns).sum()),
        varying = grouped(rows.iter().map(|row| row.varying).sum()),
        locales = rows.len(),
        crate_version = version_of("fluent-bundle"),
        package = versions.package,
        // A point release would only put the page out of date.
        cldr = versions.cldr.split('.').next().unwrap_or_default(),
        first = first.join(", "),
    )
}

fn table(page: &mut String, rows: &[Row], peer: usize, name: &str) {
    let mut total = Tally::default();
    rows.iter().for_each(|row| total.add(&row.peers[peer].0));
    let causes = total.causes.keys().copied().collect::<Vec<_>>();
    let headings = ["locale", "compared", "equal", "of these broken"].into_iter();
    let headings = headings.chain(causes.iter().map(|cause| cause.heading()));
    let headings = headings.collect::<Vec<_>>().join(" | ");
    let rules = " ---: |".repeat(causes.len() + 3);
    write!(page, "\n## With {name}\n\n").expect("memory");
    writeln!(page, "| {headings} |").expect("memory");
    writeln!(page, "| --- |{rules}").expect("memory");
    let mut line = |tag: &str, tally: &Tally| {
        let counts = causes.iter().map(|cause| tally.causes.get(cause).copied().unwrap_or(0));
        let counts = [tally.compared, tally.equal, tally.broken].into_iter().chain(counts);
        let cells = counts.map(grouped).collect::<Vec<_>>().join(" | ");
        writeln!(page, "| {tag} | {cells} |").expect("memory");
    };
    rows.iter().for_each(|row| line(&row.tag, &row.peers[peer].0));
    line("all", &total);
}

fn causes(page: &mut String, rows: &[Row]) {
    let row = rows.iter().find(|row| row.tag == EXAMPLE).expect("the example's locale");
    page.push_str("\n## Causes\n");
    for cause in Cause::ALL {
        let theirs = &row.peers[cause.peer()].1.texts;
        let numbers = Value::numbers().zip(row.numbers.texts.iter().zip(theirs));
        let differing = numbers.filter(|(_, (own, theirs))| own != theirs);
        let (number, (own, theirs)) = differing.last().expect("an example");
        write!(
            page,
            "\n**{}**: {} Example, {number} in `{EXAMPLE}`: `{own}`, theirs `{theirs}`.\n",
            cause.heading(),
            cause.explanation(),
        )
        .expect("memory");
    }
}

/// Plural rules are compared by themselves: few messages have the variants that would show them.
fn plurals(page: &mut String, rows: &[Row]) {
    page.push_str("\n## Plural categories\n\nThe category that each engine gives the numbers above, in all locales, where one differs from ours. `fluent-bundle` has the rules of CLDR 37. No message above came out different by it.\n\n| locale | number | Dépêche | `fluent-bundle` | `@fluent/bundle` |\n| --- | ---: | --- | --- | --- |\n");
    for row in rows {
        let [rust, node] = row.peers.each_ref().map(|(_, numbers)| &numbers.categories);
        let categories = row.numbers.categories.iter().zip(rust.iter().zip(node));
        for (number, (own, (rust, node))) in Value::numbers().zip(categories) {
            if own != rust || own != node {
                writeln!(page, "| {} | {number} | {own} | {rust} | {node} |", row.tag)
                    .expect("memory");
            }
        }
    }
}
