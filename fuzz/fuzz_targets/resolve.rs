//! Any resource with any facts: parts are the string, limits hold, marks come in pairs, and what
//! is displayed does not depend on how values are isolated.
#![no_main]

use arbitrary::Arbitrary;
use depeche::bundle::{Arguments, Bundle, Isolation, Limits, Parts, Resource};
use depeche::diagnostic::SourceFile;
use depeche_fuzz::Value;
use libfuzzer_sys::fuzz_target;
use unicode_bidi::{BidiInfo, Level};

const LOCALES: &[&str] = &["fr", "ar", "he", "zh", "hi", "en-u-nu-arab"];
/// Small limits: a single fact can be longer than the output that is left.
fn limits() -> Limits {
    Limits::default().nesting(32).depth(16).output(2_000).work(5_000)
}

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    locale: u8,
    values: Vec<Value>,
    source: &'a str,
}

fuzz_target!(|input: Input<'_>| {
    let tag = LOCALES[usize::from(input.locale) % LOCALES.len()];
    let resource = Resource::with_limits(&SourceFile::new("fuzz.ftl", input.source), &limits());
    let messages = resource
        .messages()
        .flat_map(|message| {
            let attributes = message.attributes().map(|name| Some(name.to_owned()));
            let values = message.has_value().then_some(None).into_iter();
            values.chain(attributes).map(move |at| (message.id().to_owned(), at))
        })
        .take(20)
        .collect::<Vec<_>>();
    let names = resource.variables().map(str::to_owned).collect::<Vec<_>>();
    let values = input.values.iter().filter_map(Value::fact);
    let arguments = names.iter().map(String::as_str).zip(values).collect::<Arguments>();
    let locale = tag.parse().expect(tag);
    let bundle = Bundle::builder(locale).resource(resource).limits(limits()).build();
    let mut parts = Parts::new();
    for (message, attribute) in &messages {
        let attribute = attribute.as_deref();
        let _ = bundle.words(message, attribute);
        let auto = bundle.format(message, attribute, &arguments);
        let resolved = bundle.resolve(message, attribute, &arguments, &mut parts);
        assert_eq!(auto.is_ok(), resolved.is_ok());
        assert_eq!(parts.iter().map(|part| part.text).collect::<String>(), parts.text());
        if resolved.is_err() {
            continue;
        }
        assert!(parts.text().len() <= limits().output);
        let never = bundle.isolated(Isolation::Never).format(message, attribute, &arguments);
        let always = bundle.isolated(Isolation::Always).format(message, attribute, &arguments);
        let (auto, never, always) = (auto.unwrap(), never.unwrap(), always.unwrap());
        assert_eq!(never, parts.text());
        if !never.chars().any(is_control) {
            assert_eq!(unmarked(&auto), never);
            assert_eq!(unmarked(&always), never);
            // Fluent leaves a value that is all there is alone; it turns like any other.
            let full = parts.iter().map(|part| match part.kind.is_value() {
                true => format!("\u{2068}{}\u{2069}", part.text),
                false => part.text.to_owned(),
            });
            let right_to_left = matches!(tag, "ar" | "he");
            let full = displayed(&full.collect::<String>(), right_to_left);
            assert_eq!(displayed(&auto, right_to_left), full);
        }
    }
});

/// Controls of direction, which are not ours, and separators of paragraphs.
fn is_control(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}')
        || unicode_bidi::bidi_class(c) == unicode_bidi::BidiClass::B
}

fn unmarked(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn displayed(text: &str, right_to_left: bool) -> String {
    let level = if right_to_left { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(level));
    let mut shown = String::new();
    for paragraph in &info.paragraphs {
        // `reorder_line` of unicode-bidi 0.3 forgets what rule L1 says of separators.
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let chars = text[run.clone()].chars();
            if levels[run.start].is_rtl() { shown.extend(chars.rev()) } else { shown.extend(chars) }
        }
    }
    unmarked(&shown)
}
