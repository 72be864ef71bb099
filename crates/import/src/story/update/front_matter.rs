//! Adding facts to the front matter of a story. Existing text stays as it is; if one line ends with
//! CR LF, all lines do.

use toml_edit::{DocumentMut, InlineTable, Item, Key, Table, Value};

use crate::story::placeable::FactLine;
use depeche::catalog::front_matter::split;

/// The front matter with more facts. `front_matter` includes its fences and the blank lines after
/// it.
///
/// # Errors
///
/// The syntax error of the front matter, or of the value of a fact.
pub(super) fn with_facts<'f>(
    front_matter: &str,
    facts: impl Iterator<Item = &'f FactLine>,
) -> Result<String, String> {
    let mut facts = facts.peekable();
    if facts.peek().is_none() {
        return Ok(front_matter.to_owned());
    }
    let (range, _) = split(front_matter, 0).unwrap_or_default();
    let toml = front_matter.get(range.clone()).unwrap_or_default();
    let mut document = toml.parse::<DocumentMut>().map_err(|error| error.message().to_owned())?;
    let item = document.entry("facts").or_insert_with(|| Item::Table(Table::new()));
    let inner_space = item.as_inline_table_mut().and_then(|table| end_with(table, ""));
    let table = item.as_table_like_mut().ok_or("`facts` is no table")?;
    for fact in facts {
        let value = fact.toml.parse::<Value>().map_err(|error| error.message().to_owned())?;
        // An existing fact keeps its value.
        if !table.contains_key(&fact.name) {
            table.insert(&Key::new(&fact.name), Item::Value(value));
        }
    }
    if let (Some(space), Some(table)) = (inner_space, item.as_inline_table_mut()) {
        end_with(table, &space);
    }
    let mut edited = document.to_string();
    if toml.contains("\r\n") {
        edited = edited.replace("\r\n", "\n").replace('\n', "\r\n");
    }
    let mut text = front_matter.to_owned();
    text.replace_range(range, &edited);
    Ok(text)
}

/// Replaces the text between the last value of an inline table and its brace; gives the old text.
fn end_with(table: &mut InlineTable, space: &str) -> Option<String> {
    let (_, last) = table.iter_mut().last()?;
    let before = last.decor().suffix().and_then(|suffix| suffix.as_str()).map(str::to_owned);
    last.decor_mut().set_suffix(space);
    before
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(front_matter: &str) -> Result<String, String> {
        let line = |name: &str, toml: &str| FactLine { name: name.into(), toml: toml.into() };
        let lines = [line("votes", "96"), line("founded", "{ year = 1923 }")];
        with_facts(front_matter, lines.iter())
    }

    #[test]
    fn facts_are_added_where_facts_are() {
        for (before, after) in [
            ("+++\n+++\n", "+++\n[facts]\nvotes = 96\nfounded = { year = 1923 }\n+++\n"),
            (
                "+++\ntags = []\n[facts]\nx = 1 # un\n\n# Le reste.\n[extra]\ny = 2\n+++\n\n",
                "+++\ntags = []\n[facts]\nx = 1 # un\nvotes = 96\nfounded = { year = 1923 }\n\n\
                 # Le reste.\n[extra]\ny = 2\n+++\n\n",
            ),
            (
                "+++\nfacts = { x = 1 } # un\n+++\n",
                "+++\nfacts = { x = 1, votes = 96, founded = { year = 1923 } } # un\n+++\n",
            ),
            (
                "+++\r\n[facts]\r\nx = 1\r\n+++\r\n",
                "+++\r\n[facts]\r\nx = 1\r\nvotes = 96\r\nfounded = { year = 1923 }\r\n+++\r\n",
            ),
            (
                "+++\nfacts.x = 1\ntags = []\n+++\n",
                "+++\nfacts.x = 1\nfacts.votes = 96\nfacts.founded = { year = 1923 }\ntags = []\n+++\n",
            ),
        ] {
            assert_eq!(edited(before).as_deref(), Ok(after), "{before}");
        }
    }

    #[test]
    fn what_is_no_table_is_not_edited() {
        assert_eq!(edited("+++\nfacts = 1\n+++\n"), Err("`facts` is no table".to_owned()));
        assert!(edited("+++\nfacts = \n+++\n").is_err());
        let untouched = "+++\nfacts = 1\n+++\n";
        assert_eq!(with_facts(untouched, [].iter()).as_deref(), Ok(untouched));
    }
}
