//! For programs that use `fluent`: conversions of arguments, and a `FluentBundle` of the same
//! messages.
//!
//! The only user of `fluent` and `fluent-bundle`.

use std::borrow::Cow;

// The crates whose types the conversions show.
pub use {fluent, fluent_bundle, unic_langid};

use fluent::types::{FluentNumber, FluentNumberStyle, FluentNumberType, FluentType};
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumberCurrencyDisplayStyle;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::formats::{Formats, Slot};
use super::literal::Literal;
use super::number::{CurrencyDisplay, NumberOptions, Style};
use super::options::Options;
use super::write::FactWriter;
use super::{Arguments, Bundle, Isolation};
use crate::diagnostic::SourceFile;
use crate::fact::{Fact, Number};
use crate::locale::{Locale, ParseLocaleError};

/// Converts arguments of `fluent`. A number becomes the shortest decimal of its `f64`, with the
/// fraction digits that its options ask for; values of unknown types are left out.
///
/// ```
/// use depeche_fluent::bundle::Arguments;
/// use fluent::fluent_args;
///
/// let arguments = Arguments::from(&fluent_args!["votes" => 96, "host" => "Glasgow"]);
/// assert_eq!(arguments.get("votes"), Some(&96.into()));
/// ```
impl From<&FluentArgs<'_>> for Arguments {
    fn from(arguments: &FluentArgs<'_>) -> Self {
        arguments.iter().filter_map(|(name, value)| Some((name, fact_of(value)?))).collect()
    }
}

/// A value of `fluent` as a fact.
fn fact_of(value: &FluentValue<'_>) -> Option<Fact> {
    match value {
        FluentValue::String(text) => Some(Fact::from(text.as_ref())),
        FluentValue::Number(number) => exact(number).map(Fact::Number),
        FluentValue::Custom(custom) => {
            Some(custom.as_ref().as_any().downcast_ref::<FluentFact>()?.fact.clone())
        }
        FluentValue::None | FluentValue::Error => None,
    }
}

/// The digits of an `f64` and those that its options ask for; `None` for infinities and NaN.
fn exact(number: &FluentNumber) -> Option<Number> {
    let mut text = format!("{}", number.value);
    let written = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let asked = number.options.minimum_fraction_digits.unwrap_or(0).min(100);
    if asked > written {
        if written == 0 {
            text.push('.');
        }
        text.extend(std::iter::repeat_n('0', asked - written));
    }
    text.parse().ok()
}

/// Converts a fact to a value of `fluent`: numbers become `f64` and lose digits beyond 2⁵³, text
/// stays text, and everything else is formatted by the bundle's locale.
impl From<&Fact> for FluentValue<'static> {
    fn from(fact: &Fact) -> Self {
        match fact {
            Fact::Number(number) => FluentValue::try_number(&number.to_string()).into_owned(),
            Fact::Text(text) => FluentValue::String(Cow::Owned(text.default.clone())),
            other => {
                FluentValue::Custom(Box::new(FluentFact { fact: other.clone(), options: None }))
            }
        }
    }
}

/// A fact as a custom type of `fluent`, with the options of the function that it was passed to.
#[derive(Clone, Debug, PartialEq)]
struct FluentFact {
    fact: Fact,
    options: Option<Options>,
}

impl FluentType for FluentFact {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        // Only the concurrent bundle is supported; other bundles get the machine form.
        Cow::Owned(self.fact.machine().unwrap_or_default())
    }

    fn as_string_threadsafe(&self, memoizer: &IntlLangMemoizer) -> Cow<'static, str> {
        let written = memoizer.with_try_get::<Writer, _, _>((), |writer| {
            writer.write(&self.fact, self.options.as_ref())
        });
        Cow::Owned(written.ok().flatten().or_else(|| self.fact.machine()).unwrap_or_default())
    }
}

/// The formatters of a `FluentBundle`'s locale, which its memoizer keeps.
struct Writer {
    locale: Locale,
    formats: Formats,
    plain: Slot,
}

impl Memoizable for Writer {
    type Args = ();
    type Error = ParseLocaleError;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let locale = Locale::try_from(&language)?;
        Ok(Self { formats: Formats::new(locale.clone()), locale, plain: Slot::default() })
    }
}

impl Writer {
    fn write(&self, fact: &Fact, options: Option<&Options>) -> Option<String> {
        let writer =
            FactWriter { locale: &self.locale, formats: &self.formats, plain: &self.plain };
        let own = Slot::default();
        let slot = if options.is_some() { &own } else { &self.plain };
        let mut out = String::new();
        writer.write(fact, slot, options, &mut out).ok()?;
        Some(out)
    }
}

impl Bundle {
    /// The same messages as a concurrent `FluentBundle`, for programs that hold one.
    ///
    /// Numbers are localized, and `NUMBER`, `DATETIME`, `LIST` and `NAME` work for values made
    /// `From` a [`Fact`]. The bundle has the limits of `fluent-bundle`: numbers are `f64`, plural
    /// rules are those of CLDR 37, and a message gives one string without parts.
    ///
    /// ```
    /// use depeche_fluent::Fact;
    /// use depeche_fluent::bundle::{Bundle, Isolation, Resource};
    /// use depeche_fluent::diagnostic::SourceFile;
    /// use fluent::{FluentArgs, FluentValue};
    ///
    /// let file = SourceFile::new("fr/une.ftl", "lead = { $votes } pays, le { DATETIME($day) }\n");
    /// let bundle = Bundle::builder("fr".parse()?).resource(Resource::new(&file)).build();
    /// let fluent = bundle.isolated(Isolation::Never).to_fluent_bundle();
    /// let mut arguments = FluentArgs::new();
    /// arguments.set("votes", FluentValue::from(&Fact::from(1250)));
    /// arguments.set("day", FluentValue::from(&Fact::Date(jiff::civil::date(2024, 11, 7))));
    /// let pattern = fluent.get_message("lead").and_then(|message| message.value()).unwrap();
    /// let text = fluent.format_pattern(pattern, Some(&arguments), &mut vec![]);
    /// assert_eq!(text, "1\u{202f}250 pays, le 7 novembre 2024");
    /// # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
    /// ```
    pub fn to_fluent_bundle(&self) -> FluentBundle<FluentResource> {
        let language = LanguageIdentifier::from(&self.formats.locale);
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(self.isolation != Isolation::Never);
        for source in self.sources() {
            let resource = FluentResource::try_new(source.text().to_owned());
            // Syntax errors are already reported by the compiled resource.
            bundle.add_resource_overriding(resource.unwrap_or_else(|(partial, _)| partial));
        }
        bundle.set_formatter(Some(localized));
        // If the name is taken, the program's own function stays.
        let _ = bundle.add_builtins();
        for name in ["DATETIME", "LIST", "NAME"] {
            let _ = bundle
                .add_function(name, move |positional, named| through(name, positional, named));
        }
        bundle
    }
}

/// Numbers as the bundle's locale writes them.
fn localized(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let fact = Fact::Number(exact(number)?);
    let options = Options::Number(number_options(number));
    memoizer.with_try_get::<Writer, _, _>((), |writer| writer.write(&fact, Some(&options))).ok()?
}

fn number_options(number: &FluentNumber) -> NumberOptions {
    let options = &number.options;
    let digits = |digits: Option<usize>| digits.and_then(|digits| u8::try_from(digits).ok());
    NumberOptions {
        ordinal: matches!(options.r#type, FluentNumberType::Ordinal),
        style: match options.style {
            FluentNumberStyle::Decimal => None,
            FluentNumberStyle::Currency => options.currency.is_some().then_some(Style::Currency),
            FluentNumberStyle::Percent => Some(Style::Percent),
        },
        currency: options.currency.clone(),
        currency_display: match options.currency_display {
            FluentNumberCurrencyDisplayStyle::Symbol => CurrencyDisplay::Symbol,
            FluentNumberCurrencyDisplayStyle::Code => CurrencyDisplay::Code,
            FluentNumberCurrencyDisplayStyle::Name => CurrencyDisplay::Name,
        },
        grouping: (!options.use_grouping).then_some(super::number::Grouping::Never),
        minimum_integer_digits: digits(options.minimum_integer_digits),
        minimum_fraction_digits: digits(options.minimum_fraction_digits),
        maximum_fraction_digits: digits(options.maximum_fraction_digits),
        minimum_significant_digits: digits(options.minimum_significant_digits),
        maximum_significant_digits: digits(options.maximum_significant_digits),
        ..NumberOptions::PLAIN
    }
}

/// A built-in function of this crate, called by a `FluentBundle`.
fn through<'a>(
    name: &str,
    positional: &[FluentValue<'a>],
    named: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let [FluentValue::Custom(custom)] = positional else { return FluentValue::Error };
    let Some(own) = custom.as_ref().as_any().downcast_ref::<FluentFact>() else {
        return FluentValue::Error;
    };
    let literals = named.iter().filter_map(|(name, value)| {
        let literal = match fact_of(value)? {
            Fact::Number(number) => Literal::Number(number),
            Fact::Text(text) => Literal::Text(text.default.into()),
            _ => return None,
        };
        Some((Box::from(name), literal))
    });
    let place = SourceFile::new(name, "").place(0..0);
    match Options::read(name, &literals.collect::<Vec<_>>(), &place) {
        Some((options, faults)) if faults.is_empty() => FluentValue::Custom(Box::new(FluentFact {
            fact: own.fact.clone(),
            options: Some(options),
        })),
        _ => FluentValue::Error,
    }
}
