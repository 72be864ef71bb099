//! Conditions of plural rules, as CLDR writes them: `n % 10 = 2..4 and n % 100 != 12..14`.
//!
//! ICU4X can parse them only with its `serde` feature, which nothing else here needs.

use icu_plurals::provider::rules::reference::ast::{
    AndCondition, Condition, Expression, Operand, Operator, RangeList, RangeListItem, Relation,
    Rule, Value,
};

/// Parses a condition without samples; `None` if it is malformed (UTS 35, “Plural rules syntax”).
pub(super) fn read(text: &str) -> Option<Rule> {
    let all = |text: &str| text.split(" and ").map(relation).collect::<Option<_>>();
    let any = text.split(" or ").map(|text| all(text).map(AndCondition));
    Some(Rule { condition: Condition(any.collect::<Option<_>>()?), samples: None })
}

fn relation(text: &str) -> Option<Relation> {
    let (expression, operator, ranges) = match text.split_once(" != ") {
        Some((expression, ranges)) => (expression, Operator::NotEq, ranges),
        None => {
            let (expression, ranges) = text.split_once(" = ")?;
            (expression, Operator::Eq, ranges)
        }
    };
    let (operand, modulus) = match expression.split_once(" % ") {
        Some((operand, modulus)) => (operand, Some(value(modulus)?)),
        None => (expression, None),
    };
    let operand = match operand.trim() {
        "n" => Operand::N,
        "i" => Operand::I,
        "v" => Operand::V,
        "w" => Operand::W,
        "f" => Operand::F,
        "t" => Operand::T,
        "c" => Operand::C,
        "e" => Operand::E,
        _ => return None,
    };
    let ranges = ranges.split(',').map(range).collect::<Option<_>>()?;
    let expression = Expression { operand, modulus };
    Some(Relation { expression, operator, range_list: RangeList(ranges) })
}

fn range(text: &str) -> Option<RangeListItem> {
    Some(match text.split_once("..") {
        Some((from, to)) => RangeListItem::Range(value(from)?..=value(to)?),
        None => RangeListItem::Value(value(text)?),
    })
}

fn value(text: &str) -> Option<Value> {
    text.trim().parse().ok().map(Value)
}

#[cfg(test)]
mod tests {
    use icu_plurals::provider::rules::runtime;

    use super::*;

    #[test]
    fn a_parsed_condition_is_written_unchanged() {
        for text in [
            "n = 1",
            "n = 2,12",
            "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5",
            "n != 0 and n % 1000000 = 100000 or t % 10 = 1..3,7 and f % 100 != 11",
        ] {
            let rule = read(text).expect(text);
            let compiled = runtime::ast::Rule::try_from(&rule).expect(text);
            assert_eq!(compiled.to_string().replace(", ", ","), text);
        }
        for text in ["", "n", "n = ", "x = 1", "n = 1 and", "n = one", "n % = 1", "n > 1"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
