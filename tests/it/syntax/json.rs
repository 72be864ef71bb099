//! The tree of a resource in the form of the specification's fixtures.

use depeche::syntax::{
    Argument, Attribute, Comment, CommentLevel, Element, Entry, Expression, Inline, Key, Message,
    NamedArgument, Pattern, Placeable, Reference, Resource,
};
use serde_json::{Value, json};

/// The body: what the specification has, comments joined to the entries they belong to.
pub(super) fn body(resource: Resource<'_>) -> Vec<Value> {
    strict(resource).into_iter().map(|(_, json)| json).collect()
}

fn identifier(name: &str) -> Value {
    json!({"type": "Identifier", "name": name})
}

fn comment(comment: Comment<'_>) -> Value {
    let kind = match comment.level() {
        CommentLevel::Entry => "Comment",
        CommentLevel::Group => "GroupComment",
        CommentLevel::Resource => "ResourceComment",
    };
    json!({"type": kind, "content": comment.lines().collect::<Vec<_>>().join("\n")})
}

fn message(message: Message<'_>) -> Value {
    json!({
        "type": if message.is_term() { "Term" } else { "Message" },
        "id": identifier(message.name()),
        "value": message.value().map(pattern),
        "attributes": message.attributes().map(attribute).collect::<Vec<_>>(),
        "comment": message.comment().map(comment),
    })
}

fn attribute(attribute: Attribute<'_>) -> Value {
    let value = pattern(attribute.value());
    json!({"type": "Attribute", "id": identifier(attribute.name()), "value": value})
}

fn pattern(pattern: Pattern<'_>) -> Value {
    let mut elements = Vec::<Value>::new();
    let mut text = String::new();
    let push = |text: &mut String, elements: &mut Vec<Value>| {
        if !text.is_empty() {
            elements.push(json!({"type": "TextElement", "value": std::mem::take(text)}));
        }
    };
    for element in pattern.elements() {
        match element {
            Element::Text(node) => match node.text().strip_suffix("\r\n") {
                Some(line) => text.extend([line, "\n"]),
                None => text.push_str(node.text()),
            },
            Element::Placeable(own) => {
                push(&mut text, &mut elements);
                elements.push(placeable(own));
            }
        }
    }
    push(&mut text, &mut elements);
    json!({"type": "Pattern", "elements": elements})
}

fn placeable(placeable: Placeable<'_>) -> Value {
    let expression = match placeable.expression().expect("what is no junk is whole") {
        Expression::Inline(own) => inline(own),
        Expression::Select(select) => {
            let variants = select.variants().map(|variant| {
                let key = match variant.key() {
                    Key::Name(node) => identifier(node.text()),
                    Key::Number(node) => json!({"type": "NumberLiteral", "value": node.text()}),
                };
                json!({
                    "type": "Variant",
                    "key": key,
                    "value": pattern(variant.value()),
                    "default": variant.is_default(),
                })
            });
            let variants = variants.collect::<Vec<_>>();
            let selector = inline(select.selector());
            json!({"type": "SelectExpression", "selector": selector, "variants": variants})
        }
    };
    json!({"type": "Placeable", "expression": expression})
}

fn inline(inline: Inline<'_>) -> Value {
    match inline {
        Inline::String(node) => {
            let text = node.text();
            let value = text.get(1..text.len() - 1).expect("quotes");
            json!({"type": "StringLiteral", "value": value})
        }
        Inline::Number(node) => json!({"type": "NumberLiteral", "value": node.text()}),
        Inline::Variable(own) => json!({"type": "VariableReference", "id": identifier(own.name())}),
        Inline::Message(own) => json!({
            "type": "MessageReference",
            "id": identifier(own.name()),
            "attribute": own.attribute().map(identifier),
        }),
        Inline::Term(own) => json!({
            "type": "TermReference",
            "id": identifier(own.name()),
            "attribute": own.attribute().map(identifier),
            "arguments": own.has_arguments().then(|| arguments(own)),
        }),
        Inline::Function(own) => json!({
            "type": "FunctionReference",
            "id": identifier(own.name()),
            "arguments": arguments(own),
        }),
        Inline::Placeable(own) => placeable(own),
    }
}

fn arguments(reference: Reference<'_>) -> Value {
    let (mut positional, mut named) = (Vec::new(), Vec::new());
    for argument in reference.arguments() {
        match argument {
            Argument::Positional(own) => positional.push(inline(own)),
            Argument::Named(own) => named.push(named_argument(own)),
        }
    }
    json!({"type": "CallArguments", "positional": positional, "named": named})
}

fn named_argument(argument: NamedArgument<'_>) -> Value {
    let value = inline(argument.value());
    json!({"type": "NamedArgument", "name": identifier(argument.name()), "value": value})
}

/// Our body and that of `@fluent/syntax` 0.19, brought to one form where the latter is known to differ
/// from the grammar:
///
/// - a broken attribute, or a broken placeable that begins a line, costs the whole entry there; by
///   `Message`, `Attribute*` and `PatternElement+` the entry ends before it;
/// - adjacent `Junk` is cut at the line on which reading stopped; by `Junk` it is cut at every line
///   that begins as an entry does;
/// - carriage returns at the end of a pattern are trimmed; by `line_end` one that stands alone is text
///   (the fixtures `cr_multikey` and `cr_multilinevalue` say so as well).
///
/// Two more are left out of what is compared (`mutate`): by `CommentLine` a line of signs alone may
/// end with the text, or with CRLF; there the one is junk, and the other ends the comment before it.
pub(super) fn comparable(
    resource: Resource<'_>,
    reference: Vec<Value>,
) -> (Vec<Value>, Vec<Value>) {
    let text = resource.text();
    let mut own = Vec::<Value>::new();
    let mut before = None;
    for (entry, json) in strict(resource) {
        let start = entry.node().span().start as usize;
        let end = entry.node().span().end as usize;
        if let (Entry::Junk(_), Some((Entry::Message(owner) | Entry::Term(owner), from))) =
            (entry, before)
        {
            let rest = text[start..end].replace("\r\n", "\n");
            if rest.trim_start_matches([' ', '\n']).starts_with(['.', '{']) {
                let from: usize = from;
                own.pop();
                own.extend(owner.comment().map(comment));
                push_joined(&mut own, junk(&text[from..end]));
                before = None;
                continue;
            }
        }
        push_joined(&mut own, json);
        before = Some((entry, start));
    }
    let mut other = Vec::new();
    for entry in reference {
        push_joined(&mut other, entry);
    }
    own.iter_mut().chain(&mut other).for_each(without_last_returns);
    (own, other)
}

fn strict(resource: Resource<'_>) -> Vec<(Entry<'_>, Value)> {
    let mut entries = Vec::<(Entry<'_>, Value)>::new();
    for entry in resource.entries() {
        match entry {
            Entry::Message(own) | Entry::Term(own) => {
                if own.comment().is_some() {
                    entries.pop();
                }
                entries.push((entry, message(own)));
            }
            Entry::Comment(own) => entries.push((entry, comment(own))),
            Entry::Junk(own) => entries.push((entry, junk(own.node().text()))),
        }
    }
    entries
}

fn junk(content: &str) -> Value {
    json!({"type": "Junk", "content": content, "annotations": []})
}

fn push_joined(body: &mut Vec<Value>, entry: Value) {
    if entry["type"] == "Junk" && body.last().is_some_and(|last| last["type"] == "Junk") {
        let last = body.last_mut().expect("it is there");
        let content = format!("{}{}", text_of(&last["content"]), text_of(&entry["content"]));
        last["content"] = Value::from(content);
        return;
    }
    body.push(entry);
}

fn text_of(value: &Value) -> &str {
    value.as_str().expect("text")
}

fn without_last_returns(value: &mut Value) {
    if value["type"] == "Pattern" {
        let elements = value["elements"].as_array_mut().expect("elements");
        if let Some(last) = elements.last_mut().filter(|last| last["type"] == "TextElement") {
            let trimmed = text_of(&last["value"]).trim_end_matches([' ', '\r', '\n']).to_owned();
            last["value"] = Value::from(trimmed);
            if text_of(&last["value"]).is_empty() {
                elements.pop();
            }
        }
    }
    match value {
        Value::Object(map) => map.values_mut().for_each(without_last_returns),
        Value::Array(list) => list.iter_mut().for_each(without_last_returns),
        _ => {}
    }
}
