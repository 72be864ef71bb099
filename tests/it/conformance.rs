//! The conformance suites of the specification and of `fluent-bundle`.
//!
//! They are no part of the project: `DEPECHE_SHARED` names the folder that holds them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use depeche::Fact;
use depeche::bundle::{Arguments, Bundle, FunctionError, Functions, Isolation, Parts, Resource};
use depeche::diagnostic::SourceFile;
use depeche::fact::Number;
use depeche::ftl::{self, tree};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::outside::shared;

fn files(folder: &PathBuf, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of suites");
    let mut files = entries.map(|entry| entry.expect("an entry").path()).collect::<Vec<_>>();
    files.retain(|path| path.extension().is_some_and(|own| own == ending));
    files.sort();
    assert!(!files.is_empty(), "no suites in {}", folder.display());
    files
}

// ---- the specification's fixtures -------------------------------------------------------------

#[test]
fn the_specifications_trees_are_ours() {
    let Some(folder) = shared("conformance/fluent-spec") else { return };
    let mut compared = 0;
    for path in files(&folder, "ftl") {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a fixture");
        let json = fs::read_to_string(path.with_extension("json")).expect("its tree");
        let expected: Value = serde_json::from_str(&json).expect("JSON");
        let body = expected["body"].as_array().expect("a body");
        let entries =
            body.iter().filter(|entry| entry["type"] == "Message" || entry["type"] == "Term");
        let expected = entries.map(|entry| simplified(entry.clone())).collect::<Vec<_>>();
        let junk = body.iter().filter(|entry| entry["type"] == "Junk").count();
        let file = SourceFile::new(name.as_str(), text);
        let parsed = ftl::parse(&file, ftl::MAX_NESTING);
        let ours =
            parsed.entries.iter().map(|entry| entry_json(&parsed, entry)).collect::<Vec<_>>();
        // Of entries of one name we keep the first.
        let mut known = Vec::new();
        let expected = expected.into_iter().filter(|entry| {
            let key = (entry["type"].clone(), entry["id"].clone());
            let new = !known.contains(&key);
            known.push(key);
            new
        });
        let expected = expected.collect::<Vec<_>>();
        assert_eq!(ours, expected, "{name}");
        let broken = parsed.diagnostics.iter().filter(|found| found.rule == "syntax").count();
        assert_eq!(broken > 0, junk > 0, "{name}: {broken} broken, {junk} junk");
        compared += 1;
    }
    println!("{compared} fixtures compared");
}

/// The expected tree without places, comments and the names of syntax nodes we do not keep.
fn simplified(mut value: Value) -> Value {
    match &mut value {
        Value::Object(map) => {
            for key in ["span", "comment", "annotations"] {
                map.remove(key);
            }
            if map.get("type") == Some(&json!("Identifier")) {
                return map["name"].clone();
            }
            map.retain(|_, value| !value.is_null());
            let entries = std::mem::take(map);
            *map = entries.into_iter().map(|(key, value)| (key, simplified(value))).collect();
        }
        Value::Array(list) => {
            for item in list.iter_mut() {
                *item = simplified(item.take());
            }
        }
        _ => {}
    }
    value
}

fn entry_json(resource: &ftl::Resource, entry: &tree::Entry) -> Value {
    let kind = match entry.kind {
        tree::EntryKind::Message => "Message",
        tree::EntryKind::Term => "Term",
    };
    let attributes = entry.attributes.iter().map(|attribute| {
        json!({
            "type": "Attribute",
            "id": resource.text(attribute.id),
            "value": pattern_json(resource, &attribute.value),
        })
    });
    let mut json = json!({
        "type": kind,
        "id": resource.text(entry.id),
        "attributes": attributes.collect::<Vec<_>>(),
    });
    if let Some(value) = &entry.value {
        json["value"] = pattern_json(resource, value);
    }
    json
}

fn pattern_json(resource: &ftl::Resource, pattern: &tree::Pattern) -> Value {
    let mut elements: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        match element {
            tree::Element::Text(span) => {
                let line = resource.text(*span).replace("\r\n", "\n");
                match elements.last_mut().filter(|last| last["type"] == "TextElement") {
                    Some(last) => {
                        let text = format!("{}{line}", last["value"].as_str().expect("text"));
                        last["value"] = Value::from(text);
                    }
                    None => elements.push(json!({"type": "TextElement", "value": line})),
                }
            }
            tree::Element::Placeable(expression) => elements.push(placeable(resource, expression)),
        }
    }
    json!({"type": "Pattern", "elements": elements})
}

fn placeable(resource: &ftl::Resource, expression: &tree::Expression) -> Value {
    json!({"type": "Placeable", "expression": expression_json(resource, expression)})
}

fn expression_json(resource: &ftl::Resource, expression: &tree::Expression) -> Value {
    match expression {
        tree::Expression::Inline(inline) => inline_json(resource, inline),
        tree::Expression::Select { selector, variants } => {
            let variants = variants.iter().map(|variant| {
                let key = match variant.key {
                    tree::Key::Name(span) => json!(resource.text(span)),
                    tree::Key::Number(span) => {
                        json!({"type": "NumberLiteral", "value": resource.text(span)})
                    }
                };
                json!({
                    "type": "Variant",
                    "key": key,
                    "value": pattern_json(resource, &variant.value),
                    "default": variant.default,
                })
            });
            json!({
                "type": "SelectExpression",
                "selector": inline_json(resource, selector),
                "variants": variants.collect::<Vec<_>>(),
            })
        }
    }
}

fn inline_json(resource: &ftl::Resource, inline: &tree::Inline) -> Value {
    let text = |span: tree::Span| resource.text(span);
    let mut json = match inline {
        tree::Inline::String(span) => json!({"type": "StringLiteral", "value": text(*span)}),
        tree::Inline::Number(span) => json!({"type": "NumberLiteral", "value": text(*span)}),
        tree::Inline::Variable(span) => json!({"type": "VariableReference", "id": text(*span)}),
        tree::Inline::Message { id, .. } => json!({"type": "MessageReference", "id": text(*id)}),
        tree::Inline::Term { id, arguments, .. } => {
            let mut json = json!({"type": "TermReference", "id": text(*id)});
            if let Some(arguments) = arguments {
                json["arguments"] = arguments_json(resource, arguments);
            }
            json
        }
        tree::Inline::Function { id, arguments } => json!({
            "type": "FunctionReference",
            "id": text(*id),
            "arguments": arguments_json(resource, arguments),
        }),
        tree::Inline::Placeable(expression) => return placeable(resource, expression),
    };
    if let tree::Inline::Message { attribute: Some(attribute), .. }
    | tree::Inline::Term { attribute: Some(attribute), .. } = inline
    {
        json["attribute"] = json!(text(*attribute));
    }
    json
}

fn arguments_json(resource: &ftl::Resource, arguments: &tree::Arguments) -> Value {
    let positional = arguments.positional.iter().map(|inline| inline_json(resource, inline));
    let named = arguments.named.iter().map(|(name, value)| {
        json!({
            "type": "NamedArgument",
            "name": resource.text(*name),
            "value": inline_json(resource, value),
        })
    });
    json!({
        "type": "CallArguments",
        "positional": positional.collect::<Vec<_>>(),
        "named": named.collect::<Vec<_>>(),
    })
}

// ---- the resolver suites of fluent-bundle -----------------------------------------------------

/// What we do otherwise on purpose: where (the beginning of suite/test/message), what, and why.
const INTENDED: &[(&str, &str, &str)] = &[
    (
        "bomb/Reference bombs/Billion Laughs",
        "lolz",
        "limits count bytes and work, not placeables: honest long paragraphs pass, bombs do not",
    ),
    (
        "context/Bundle/allowOverrides/addResource",
        "key",
        "resources are added from the general to the particular, and the particular counts",
    ),
    ("context/Bundle/hasMessage", "err4", "an entry that is junk is no message"),
    (
        "functions/Functions/arguments",
        "pass-nothing",
        "a function that fails shows the fallback that Fluent gives a function: braces included",
    ),
    (
        "macros/",
        "unknown-variable",
        "a term that shows a parameter it was not given is an error: readers never see `{$arg}`",
    ),
    (
        "transform/",
        "",
        "text is not transformed: pseudolocalization changes files before they are loaded",
    ),
];

#[derive(Default, Deserialize)]
#[serde(default)]
struct Suite {
    name: String,
    suites: Vec<Suite>,
    resources: Vec<Source>,
    bundles: Vec<Settings>,
    tests: Vec<Test>,
    skip: bool,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct Source {
    source: String,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Settings {
    use_isolating: Option<bool>,
    transform: Option<String>,
    functions: Vec<String>,
    locales: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Test {
    name: String,
    resources: Vec<Source>,
    bundles: Vec<Settings>,
    asserts: Vec<Assertion>,
    skip: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Assertion {
    id: String,
    attribute: Option<String>,
    args: BTreeMap<String, Value>,
    value: Value,
    errors: Vec<Value>,
    missing: Option<bool>,
}

#[derive(Default)]
struct Report {
    checked: usize,
    differences: Vec<(String, String)>,
}

#[test]
fn the_resolver_suites_agree_but_where_we_mean_it() {
    let Some(folder) = shared("conformance/fluent-bundle") else { return };
    let mut report = Report::default();
    for path in files(&folder, "yaml") {
        let text = fs::read_to_string(&path).expect("a suite");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        if name == "defaults" {
            continue;
        }
        let suite: Suite = serde_yaml_ng::from_str(&text).expect(&name);
        run(&suite, &name, &[], &Settings::default(), &mut report);
    }
    let mut met = vec![0; INTENDED.len()];
    let unexplained = report.differences.iter().filter(|(at, what)| {
        let intended = INTENDED.iter().position(|(place, part, _)| {
            at.starts_with(place) && (at.ends_with(part) || what.contains(part))
        });
        intended.inspect(|index| met[*index] += 1).is_none()
    });
    let short = |(at, what): &(String, String)| {
        format!("{at}: {}", what.chars().take(200).collect::<String>())
    };
    assert_eq!(unexplained.map(short).collect::<Vec<_>>(), Vec::<String>::new());
    for ((place, _, why), count) in INTENDED.iter().zip(met) {
        assert!(count > 0, "{place} differs no longer");
        println!("{count:3} × {place}: {why}");
    }
    println!("{} assertions checked, {} differ", report.checked, report.differences.len());
    assert!(report.checked > 100);
}

fn run(suite: &Suite, path: &str, resources: &[Source], settings: &Settings, report: &mut Report) {
    if suite.skip {
        return;
    }
    let resources = [resources, &suite.resources].concat();
    let settings = suite.bundles.first().unwrap_or(settings);
    for inner in &suite.suites {
        run(inner, &format!("{path}/{}", inner.name), &resources, settings, report);
    }
    for test in suite.tests.iter().filter(|test| !test.skip) {
        let resources = [resources.as_slice(), &test.resources].concat();
        let settings = test.bundles.first().unwrap_or(settings);
        let bundle = bundle(&resources, settings);
        for assertion in &test.asserts {
            report.checked += 1;
            if let Err(what) = check(&bundle, assertion) {
                let at = format!("{path}/{}/{}", test.name, assertion.id);
                report.differences.push((at, what));
            }
        }
    }
}

fn bundle(resources: &[Source], settings: &Settings) -> Bundle {
    let locale = settings.locales.first().map_or("en-US", String::as_str);
    let isolation =
        if settings.use_isolating == Some(true) { Isolation::Always } else { Isolation::Never };
    let mut functions = Functions::new();
    for name in &settings.functions {
        functions = match name.as_str() {
            "IDENTITY" => functions.with(name, |call| {
                let none = || FunctionError("IDENTITY takes a value".to_owned());
                call.positional.first().cloned().ok_or_else(none)
            }),
            "SUM" => functions.with(name, |call| {
                let number = |fact: &Fact| fact.machine().and_then(|form| form.parse::<i64>().ok());
                Ok(Fact::from(call.positional.iter().filter_map(number).sum::<i64>()))
            }),
            "CONCAT" => functions.with(name, |call| {
                let text = |fact: &Fact| match fact {
                    Fact::Text(text) => text.default.clone(),
                    other => other.machine().unwrap_or_default(),
                };
                Ok(Fact::from(call.positional.iter().map(text).collect::<String>()))
            }),
            "NUMBER" => functions,
            other => panic!("the suites have a new function, {other}"),
        };
    }
    let builder =
        Bundle::builder(locale.parse().expect(locale)).functions(functions).isolation(isolation);
    let resources = resources.iter().enumerate();
    resources
        .fold(builder, |builder, (index, resource)| {
            let file = SourceFile::new(format!("{index}.ftl"), resource.source.as_str());
            builder.resource(Resource::new(&file))
        })
        .build()
}

fn check(bundle: &Bundle, assertion: &Assertion) -> Result<(), String> {
    let arguments = assertion.args.iter().map(|(name, value)| {
        let fact = match value {
            Value::Number(number) => {
                Fact::from(number.to_string().parse::<Number>().expect("a decimal"))
            }
            Value::String(text) => Fact::from(text.as_str()),
            other => panic!("an argument {other}"),
        };
        (name.as_str(), fact)
    });
    let arguments = arguments.collect::<Arguments>();
    if assertion.missing.is_some() {
        let present = bundle.presence(&assertion.id, assertion.attribute.as_deref());
        let missing = !matches!(present, depeche::bundle::Presence::Present);
        let agrees = assertion.missing == Some(missing);
        return if agrees { Ok(()) } else { Err(format!("missing: {missing}")) };
    }
    let mut parts = Parts::new();
    let result =
        bundle.resolve(&assertion.id, assertion.attribute.as_deref(), &arguments, &mut parts);
    let errors = result.err().unwrap_or_default();
    let text = parts.to_marked_string();
    let expected = match &assertion.value {
        Value::String(text) => text.clone(),
        Value::Null => text.clone(),
        other => other.to_string(),
    };
    if text != expected {
        return Err(format!("{text:?} instead of {expected:?}"));
    }
    if errors.is_empty() != assertion.errors.is_empty() {
        let rules = errors.iter().map(|error| error.rule).collect::<Vec<_>>();
        return Err(format!("errors {rules:?} instead of {:?}", assertion.errors));
    }
    Ok(())
}
