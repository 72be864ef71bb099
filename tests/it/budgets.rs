//! What the work may cost: the page says what the data do.

use std::fs;

use toml::{Table, Value};

/// `benches/budgets --record` writes both.
#[test]
fn the_page_has_the_recorded_figures() {
    let read = |path: &str| fs::read_to_string(crate::outside::root().join(path)).expect(path);
    let data = read("benches/budgets.toml").parse::<Table>().expect("TOML");
    let page = read("docs/performance.md");
    let (_, rest) = page.split_once("<!-- benches/budgets.toml -->\n").expect("a table");
    let (table, _) = rest.split_once("<!-- end -->\n").expect("the end of the table");
    let shown = table.lines().filter(|line| line.starts_with("| `")).map(|line| {
        let cells = line.trim_matches('|').split('|').map(str::trim);
        cells.map(str::to_owned).collect::<Vec<_>>()
    });
    let expected = data.iter().map(|(name, row)| {
        let text = |key: &str| row[key].as_str().expect(key).to_owned();
        let figures = row.get("recorded").map_or_else(
            || "–".to_owned(),
            |recorded| {
                let [least, most] = [0, 1].map(|at| number(&row["spread"][at]));
                format!("{} ({least}–{most})", number(recorded))
            },
        );
        let goal = number(&row["goal"]);
        vec![format!("`{name}`"), text("work"), text("peer"), goal, figures, text("unit")]
    });
    assert_eq!(
        shown.collect::<Vec<_>>(),
        expected.collect::<Vec<_>>(),
        "benches/budgets --record writes the table"
    );
}

/// Every row says what measures it, or that nothing does, and in which unit.
#[test]
fn every_row_can_be_measured() {
    let path = crate::outside::root().join("benches/budgets.toml");
    let data = fs::read_to_string(path).expect("the data").parse::<Table>().expect("TOML");
    for (name, row) in &data {
        let unit = row["unit"].as_str().expect("a unit");
        let units = ["× the peer's time", "× a story of 1,000", "times faster", "times less"];
        assert!(units.contains(&unit), "{name}: {unit}");
        let by = row.get("by").map(|by| by.as_str().expect("a name"));
        let place = match by {
            Some("check" | "scale") => format!("benches/{}/run", by.unwrap_or_default()),
            Some(driver) => format!("benches/{driver}.rs"),
            None => {
                assert!(row.get("recorded").is_none(), "{name} has a figure that nothing gives");
                continue;
            }
        };
        assert!(crate::outside::root().join(&place).exists(), "{name}: {place}");
    }
}

/// Three digits are what a figure is worth.
fn number(value: &Value) -> String {
    #[expect(clippy::cast_precision_loss, reason = "figures are small")]
    let value = value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64));
    let value = value.expect("a number");
    if value < 10.0 {
        format!("{value:.2}")
    } else if value < 100.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.0}")
    }
}
