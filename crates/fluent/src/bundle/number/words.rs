//! The words of ECMA-402's number options.

/// `style`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::bundle) enum Style {
    Decimal,
    Percent,
    Currency,
    Unit,
}

/// `currencyDisplay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(in crate::bundle) enum CurrencyDisplay {
    #[default]
    Symbol,
    NarrowSymbol,
    Code,
    Name,
}

impl CurrencyDisplay {
    pub(in crate::bundle) const WORDS: &[(&str, Self)] = &[
        ("symbol", Self::Symbol),
        ("narrowSymbol", Self::NarrowSymbol),
        ("code", Self::Code),
        ("name", Self::Name),
    ];
}

/// `unitDisplay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(in crate::bundle) enum UnitDisplay {
    #[default]
    Short,
    Long,
    Narrow,
}

impl UnitDisplay {
    pub(in crate::bundle) const WORDS: &[(&str, Self)] =
        &[("short", Self::Short), ("long", Self::Long), ("narrow", Self::Narrow)];
}

/// `notation` with `compactDisplay`; without it, a number is written in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::bundle) enum Notation {
    CompactShort,
    CompactLong,
    Scientific,
    Engineering,
}

impl Notation {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::CompactShort | Self::CompactLong => "compact",
            Self::Scientific => "scientific",
            Self::Engineering => "engineering",
        }
    }
}

/// `useGrouping`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::bundle) enum Grouping {
    Always,
    Auto,
    Min2,
    Never,
}

/// `signDisplay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::bundle) enum SignWord {
    Auto,
    Always,
    Never,
    ExceptZero,
    Negative,
}
