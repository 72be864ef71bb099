//! The registry of rules: each kind of [`Diagnostic`](super::Diagnostic), defined once.
//!
//! Code that emits a diagnostic, documents a rule, words it or sets its severity refers to
//! [`RuleId`].

use std::fmt;
use std::str::FromStr;

use super::Severity;

/// The subject of a group of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Group {
    /// Files and entries that cannot be read.
    Files,
    /// A translation against its source.
    Source,
    /// Plural categories and variants.
    Plurals,
    /// Figures, dates, addresses and names.
    Facts,
    /// Emphasis, links and elements.
    Markup,
    /// Punctuation and spaces by the conventions of the language.
    Typography,
    /// Invisible and deceptive characters.
    Invisible,
    /// Texts that are probably wrong.
    Suspicion,
    /// Skeletons, front matter and facts.
    Stories,
    /// The records of which source text a translation was made from.
    Ledger,
    /// The checker's own comments and settings.
    Checker,
    /// Resolving messages.
    Resolution,
    /// TOML: front matter, `depeche.toml` and values given by hand.
    Settings,
    /// Reading and writing files.
    Access,
    /// Arguments of commands.
    Command,
    /// Importing articles.
    Import,
}

impl Group {
    /// Its heading in the documentation.
    pub fn title(self) -> &'static str {
        match self {
            Self::Files => "Files",
            Self::Source => "Against the source",
            Self::Plurals => "Plurals and variants",
            Self::Facts => "Facts",
            Self::Markup => "Markup",
            Self::Typography => "Language and typography",
            Self::Invisible => "Invisible and deceptive",
            Self::Suspicion => "Suspicions",
            Self::Stories => "Stories",
            Self::Ledger => "The ledger",
            Self::Checker => "The checker's comments",
            Self::Resolution => "Resolving messages",
            Self::Settings => "Front matter and settings",
            Self::Access => "Reading and writing files",
            Self::Command => "Commands",
            Self::Import => "Importing",
        }
    }
}

/// The kind of an argument of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ArgumentKind {
    /// Text: a name, a value, a piece of the file.
    Text,
    /// A whole number: a limit, a count, a byte offset.
    Number,
    /// Alternatives, such as the names that would have been accepted.
    List,
    /// A language, which prose calls by its name.
    Locale,
}

macro_rules! rules {
    ($($id:ident = $name:literal, $severity:ident, $group:ident,
        {$($argument:literal: $kind:ident),*} $(, $off:ident)?;)*) => {
        /// A rule: the name of a diagnostic, with its default severity, its group and the arguments
        /// of its prose.
        #[allow(missing_docs, reason = "`check --explain` and `docs/rules.md` document the rules")]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum RuleId {
            $($id,)*
        }

        impl RuleId {
            /// All rules, by group.
            pub const ALL: &[Self] = &[$(Self::$id),*];

            /// The name in kebab case: `unknown-variable`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$id => $name,)*
                }
            }

            /// The severity, unless a configuration sets another.
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$id => Severity::$severity,)*
                }
            }

            /// The group.
            pub const fn group(self) -> Group {
                match self {
                    $(Self::$id => Group::$group,)*
                }
            }

            /// The arguments that its prose may use, with their kinds.
            pub const fn arguments(self) -> &'static [(&'static str, ArgumentKind)] {
                match self {
                    $(Self::$id => &[$(($argument, ArgumentKind::$kind)),*],)*
                }
            }

            /// Whether the checker skips the rule unless a configuration sets its severity.
            pub const fn is_off_by_default(self) -> bool {
                match self {
                    $(Self::$id => false $(|| matches!(stringify!($off).as_bytes(), b"off"))?,)*
                }
            }
        }
    };
}

rules! {
    // Files: files and what cannot be read in them.
    Syntax = "syntax", Error, Files, {"kind": Text, "detail": Text, "left-out": Text};
    NestingTooDeep = "nesting-too-deep", Error, Files, {"limit": Number};
    DuplicateMessage = "duplicate-message", Error, Files, {"name": Text};
    DuplicateAttribute = "duplicate-attribute", Error, Files, {"name": Text};
    ByteOrderMark = "byte-order-mark", Warning, Files, {};
    InvalidUtf8 = "invalid-utf8", Error, Files, {"offset": Number};
    MixedLineEnds = "mixed-line-ends", Warning, Files, {};
    MissingFinalNewline = "missing-final-newline", Info, Files, {};
    NotNfc = "not-nfc", Warning, Files, {"text": Text};
    OrphanFile = "orphan-file", Warning, Files, {"name": Text, "suggestion": Text};
    OrphanLocale = "orphan-locale", Warning, Files, {"name": Text};
    MissingFile = "missing-file", Info, Files, {"count": Number, "name": Text};
    // Source: a translation against its source.
    UnknownVariable = "unknown-variable", Error, Source, {"name": Text, "suggestion": Text};
    UnknownMessage = "unknown-message", Error, Source, {"name": Text, "suggestion": Text};
    UnknownTerm = "unknown-term", Error, Source, {"name": Text};
    UnknownAttribute = "unknown-attribute", Error, Source, {"name": Text, "suggestion": Text};
    NoValue = "no-value", Error, Source, {"name": Text};
    BrokenReference = "broken-reference", Error, Source, {"name": Text};
    CyclicReference = "cyclic-reference", Error, Source, {"name": Text};
    UnknownFunction = "unknown-function", Error, Source, {"name": Text};
    UnknownOption = "unknown-option", Error, Source, {"function": Text, "option": Text, "expected": List};
    InvalidOption = "invalid-option", Error, Source, {"value": Text, "option": Text, "function": Text, "expected": List};
    UnsupportedOption = "unsupported-option", Error, Source, {"function": Text, "value": Text, "option": Text};
    MissingMessage = "missing-message", Info, Source, {"name": Text};
    MissingAttribute = "missing-attribute", Warning, Source, {"part": Text, "name": Text};
    ObsoleteMessage = "obsolete-message", Warning, Source, {"name": Text, "suggestion": Text};
    ObsoleteAttribute = "obsolete-attribute", Warning, Source, {"name": Text};
    MissingVariable = "missing-variable", Warning, Source, {"name": Text};
    MissingTerm = "missing-term", Info, Source, {"name": Text};
    MissingReference = "missing-reference", Warning, Source, {"name": Text};
    MissingFunction = "missing-function", Warning, Source, {"name": Text, "function": Text};
    IgnoredArgument = "ignored-argument", Info, Source, {"term": Text, "name": Text};
    // Plurals: plural categories and variants.
    MissingPluralCategory = "missing-plural-category", Warning, Plurals, {"missing": List, "examples": Text, "language": Locale};
    ImpossiblePluralCategory = "impossible-plural-category", Warning, Plurals, {"name": Text, "language": Locale};
    PluralKind = "plural-kind", Warning, Plurals, {"kind": Text, "name": Text};
    DuplicateVariant = "duplicate-variant", Error, Plurals, {"name": Text};
    UnreachableVariant = "unreachable-variant", Warning, Plurals, {"name": Text};
    UnknownVariant = "unknown-variant", Warning, Plurals, {"name": Text, "expected": List, "suggestion": Text};
    MissingVariant = "missing-variant", Info, Plurals, {"missing": List};
    // Facts: figures, dates, addresses and names.
    FigureMismatch = "figure-mismatch", Warning, Facts, {"case": Text, "found": Text, "expected": Text};
    TimeMismatch = "time-mismatch", Warning, Facts, {"expected": Text, "found": Text};
    DateMismatch = "date-mismatch", Warning, Facts, {"expected": Text, "found": Text};
    UrlMismatch = "url-mismatch", Warning, Facts, {"expected": Text};
    EmailMismatch = "email-mismatch", Warning, Facts, {"expected": Text};
    NameMismatch = "name-mismatch", Info, Facts, {"expected": Text};
    LiteralFigure = "literal-figure", Info, Facts, {"found": Text, "name": Text};
    // Markup: emphasis, links and elements.
    UndefinedLink = "undefined-link", Error, Markup, {"label": Text, "suggestion": Text};
    ForbiddenUrl = "forbidden-url", Warning, Markup, {"url": Text};
    ForbiddenElement = "forbidden-element", Warning, Markup, {"name": Text};
    UnbalancedElement = "unbalanced-element", Warning, Markup, {"name": Text};
    FoldedParagraph = "folded-paragraph", Warning, Markup, {};
    MarkupMismatch = "markup-mismatch", Warning, Markup, {"kind": Text, "expected": Number, "found": Number};
    MissingElement = "missing-element", Warning, Markup, {"name": Text, "expected": Number, "found": Number};
    ExtraElement = "extra-element", Warning, Markup, {"name": Text, "expected": Number, "found": Number};
    // Typography: punctuation and spaces as the language has them.
    FrenchSpacing = "french-spacing", Warning, Typography, {"mark": Text};
    StraightApostrophe = "straight-apostrophe", Info, Typography, {};
    StraightQuote = "straight-quote", Info, Typography, {};
    QuotationMarks = "quotation-marks", Warning, Typography, {"mark": Text, "language": Locale, "expected": Text};
    SpanishMarks = "spanish-marks", Warning, Typography, {"mark": Text};
    ArabicPunctuation = "arabic-punctuation", Warning, Typography, {"mark": Text, "expected": Text};
    MixedDigits = "mixed-digits", Info, Typography, {"found": Text};
    Ellipsis = "ellipsis", Info, Typography, {};
    EndPunctuation = "end-punctuation", Info, Typography, {"expected": Text, "found": Text};
    DoubleSpace = "double-space", Warning, Typography, {};
    TrailingSpace = "trailing-space", Info, Typography, {};
    UnbalancedBrackets = "unbalanced-brackets", Warning, Typography, {"mark": Text};
    UnbalancedQuotes = "unbalanced-quotes", Warning, Typography, {"mark": Text};
    RepeatedWord = "repeated-word", Warning, Typography, {"word": Text};
    // Invisible: what cannot be seen, and what deceives.
    BidiControl = "bidi-control", Warning, Invisible, {"code": Text};
    ZeroWidth = "zero-width", Warning, Invisible, {"code": Text};
    ControlCharacter = "control-character", Warning, Invisible, {"code": Text};
    ConfusableLetter = "confusable-letter", Warning, Invisible, {"letter": Text, "code": Text, "word": Text};
    // Suspicion: what is probably wrong.
    IdenticalToSource = "identical-to-source", Info, Suspicion, {};
    Length = "length", Info, Suspicion, {"expected": Number, "found": Number};
    InconsistentTranslation = "inconsistent-translation", Info, Suspicion, {"where": Text, "other": Text, "found": Text};
    GlossaryTerm = "glossary-term", Info, Suspicion, {"term": Text, "expected": List};
    WrongScript = "wrong-script", Info, Suspicion, {"language": Locale};
    WrongLanguage = "wrong-language", Info, Suspicion, {"shown": Locale, "language": Locale, "count": Number};
    // Stories: skeletons, front matter and facts.
    MissingSourceMessage = "missing-source-message", Error, Stories, {"name": Text, "locale": Locale};
    SkeletonText = "skeleton-text", Error, Stories, {"text": Text};
    SkeletonHtml = "skeleton-html", Error, Stories, {"text": Text};
    SkeletonReference = "skeleton-reference", Error, Stories, {"text": Text};
    SkeletonLink = "skeleton-link", Error, Stories, {"url": Text};
    SkeletonDepth = "skeleton-depth", Error, Stories, {"limit": Number};
    UnclosedFrontMatter = "unclosed-front-matter", Error, Stories, {};
    UpdatedBeforePublished = "updated-before-published", Warning, Stories, {"published": Text, "updated": Text};
    UnusedMessage = "unused-message", Warning, Stories, {"name": Text};
    UnusedFact = "unused-fact", Warning, Stories, {"name": Text};
    BorrowedTerm = "borrowed-term", Info, Stories, {"name": Text, "language": Locale};
    // Ledger: which source text translations were made from.
    LedgerSyntax = "ledger-syntax", Warning, Ledger, {"reason": Text};
    LedgerVersion = "ledger-version", Warning, Ledger, {"version": Number};
    LedgerSource = "ledger-source", Warning, Ledger, {};
    StaleTranslation = "stale-translation", Warning, Ledger, {"name": Text, "state": Text};
    TouchedTranslation = "touched-translation", Info, Ledger, {"name": Text, "state": Text};
    LedgerUnrecorded = "ledger-unrecorded", Info, Ledger, {"name": Text, "state": Text}, off;
    // Checker: the checker's own comments and settings.
    UselessAllowance = "useless-allowance", Warning, Checker, {"name": Text};
    UnknownRule = "unknown-rule", Warning, Checker, {"name": Text, "suggestion": Text};
    // Resolution: resolving messages.
    FunctionArgument = "function-argument", Error, Resolution, {"function": Text, "name": Text};
    FunctionError = "function-error", Error, Resolution, {"function": Text, "reason": Text};
    NoLocaleData = "no-locale-data", Error, Resolution, {"function": Text, "name": Text};
    OutputLimit = "output-limit", Error, Resolution, {"limit": Number};
    WorkLimit = "work-limit", Error, Resolution, {"limit": Number};
    DepthLimit = "depth-limit", Error, Resolution, {"limit": Number};
    // Settings: TOML: front matter, `depeche.toml` and values given by hand.
    TomlSyntax = "toml-syntax", Error, Settings, {"detail": Text};
    MissingValue = "missing-value", Error, Settings, {};
    UnquotedText = "unquoted-text", Error, Settings, {"value": Text};
    DuplicateKey = "duplicate-key", Error, Settings, {"key": Text};
    ImpossibleDate = "impossible-date", Error, Settings, {"value": Text};
    ImpossibleTime = "impossible-time", Error, Settings, {"value": Text};
    UnknownKey = "unknown-key", Error, Settings, {"key": Text, "expected": List, "suggestion": Text};
    MissingKey = "missing-key", Error, Settings, {"key": Text, "missing": Text};
    WrongType = "wrong-type", Error, Settings, {"key": Text, "found": Text, "expected": Text};
    UnknownValue = "unknown-value", Error, Settings, {"value": Text, "key": Text, "expected": List, "suggestion": Text};
    InvalidLocale = "invalid-locale", Error, Settings, {"value": Text, "key": Text};
    DuplicateLocale = "duplicate-locale", Error, Settings, {"value": Text, "key": Text};
    UnlistedLocale = "unlisted-locale", Error, Settings, {"value": Text, "expected": List, "key": Text};
    FallbackToSelf = "fallback-to-self", Error, Settings, {"value": Text, "key": Text};
    AmbiguousLocaleFolder = "ambiguous-locale-folder", Warning, Settings, {"value": Text, "used": Text, "ignored": Text};
    InvalidResource = "invalid-resource", Error, Settings, {"value": Text, "key": Text};
    ReservedResource = "reserved-resource", Error, Settings, {"value": Text, "key": Text};
    UrlNotAbsolute = "url-not-absolute", Error, Settings, {"value": Text, "key": Text};
    InvalidMessageId = "invalid-message-id", Error, Settings, {"value": Text, "key": Text};
    CoverageOutOfRange = "coverage-out-of-range", Error, Settings, {"value": Text, "key": Text};
    UnknownTimeZone = "unknown-time-zone", Error, Settings, {"value": Text, "suggestion": Text, "key": Text};
    UnsupportedNumber = "unsupported-number", Error, Settings, {"value": Text, "key": Text, "reason": Text};
    UnsupportedFact = "unsupported-fact", Error, Settings, {"key": Text, "found": Text};
    UnknownFactKind = "unknown-fact-kind", Error, Settings, {"key": Text, "expected": List, "suggestion": Text};
    EmptyList = "empty-list", Error, Settings, {"key": Text};
    InvalidYear = "invalid-year", Error, Settings, {"value": Text, "key": Text};
    InvalidCode = "invalid-code", Error, Settings, {"value": Text, "key": Text, "expected": Text};
    UnknownUnit = "unknown-unit", Error, Settings, {"value": Text, "suggestion": Text, "key": Text};
    InvalidFactName = "invalid-fact-name", Error, Settings, {"name": Text};
    ReservedFactName = "reserved-fact-name", Error, Settings, {"name": Text};
    WrongFactKind = "wrong-fact-kind", Error, Settings, {"value": Text, "key": Text, "expected": Text};
    RangeOrder = "range-order", Error, Settings, {"key": Text, "from": Text, "to": Text};
    RangeMixed = "range-mixed", Error, Settings, {"key": Text, "from": Text, "to": Text};
    RangeKind = "range-kind", Error, Settings, {"key": Text, "found": Text, "name": Text};
    RangeSelf = "range-self", Error, Settings, {"key": Text, "name": Text};
    RangeUnknownName = "range-unknown-name", Error, Settings, {"key": Text, "suggestion": Text, "name": Text};
    RangeNameHere = "range-name-here", Error, Settings, {"key": Text, "name": Text};
    // Access: reading and writing files.
    CannotWrite = "cannot-write", Error, Access, {"path": Text, "reason": Text};
    FileNotFound = "file-not-found", Error, Access, {"path": Text};
    FileUnreadable = "file-unreadable", Error, Access, {"path": Text, "reason": Text};
    FileOutside = "file-outside", Error, Access, {"path": Text};
    FileTooLarge = "file-too-large", Error, Access, {"path": Text, "size": Number, "limit": Number};
    FileChanged = "file-changed", Error, Access, {"path": Text};
    CatalogLocked = "catalog-locked", Error, Access, {"holder": Text, "command": Text, "process": Text, "host": Text, "since": Text};
    WaitingForLock = "waiting-for-lock", Info, Access, {"holder": Text, "command": Text, "process": Text, "host": Text, "since": Text};
    ResultInCatalog = "result-in-catalog", Error, Access, {"path": Text};
    // Command: what was asked for.
    NoticePart = "notice-part", Info, Command, {"language": Locale, "shown": Locale};
    PartlyTranslated = "partly-translated", Info, Command, {"count": Number, "total": Number, "language": Locale, "shown": Locale};
    PartlyWithheld = "partly-withheld", Info, Command, {"count": Number, "total": Number, "language": Locale, "shown": Locale};
    PartlyStale = "partly-stale", Info, Command, {};
    NotTranslated = "not-translated", Info, Command, {"language": Locale, "shown": Locale, "count": Number, "total": Number};
    StrictNotMet = "strict-not-met", Error, Command, {};
    PageNeedsHtml = "page-needs-html", Error, Command, {};
    NoCatalog = "no-catalog", Error, Command, {"path": Text};
    NoStories = "no-stories", Error, Command, {"source": Locale, "found": List};
    UnknownStory = "unknown-story", Error, Command, {"name": Text, "suggestion": Text};
    SeveralStories = "several-stories", Error, Command, {"more": Number, "stories": List};
    UnknownFact = "unknown-fact", Error, Command, {"name": Text, "expected": List, "suggestion": Text};
    OperationFailed = "operation-failed", Error, Command, {"reason": Text};
    L10nInvalid = "l10n-invalid", Error, Command, {"path": Text, "reason": Text};
    BaselineInvalid = "baseline-invalid", Error, Command, {"path": Text, "reason": Text};
    NothingToCheck = "nothing-to-check", Error, Command, {"expected": List};
    NotATarget = "not-a-target", Error, Command, {"is-source": Text, "name": Text, "expected": List};
    NoGit = "no-git", Error, Command, {};
    NoHistory = "no-history", Error, Command, {};
    HistoryIncomplete = "history-incomplete", Error, Command, {"kind": Text};
    GitFailed = "git-failed", Error, Command, {"reason": Text};
    // Import: articles that are read.
    ImportFrontMatter = "import-front-matter", Info, Import, {};
    ImportHtml = "import-html", Warning, Import, {"text": Text};
    ImportDepth = "import-depth", Warning, Import, {"limit": Number};
    ImportFlattened = "import-flattened", Warning, Import, {"name": Text};
    ImportValueLost = "import-value-lost", Warning, Import, {"name": Text, "found": Text, "placeable": Text};
    ImportOwnSkeleton = "import-own-skeleton", Warning, Import, {"path": Text};
    ImportUnconfirmed = "import-unconfirmed", Info, Import, {"count": Number, "names": List};
    ImportUnlistedLocale = "import-unlisted-locale", Warning, Import, {"locale": Locale};
    ImportEmpty = "import-empty", Error, Import, {"path": Text};
    ImportBinary = "import-binary", Error, Import, {"path": Text, "offset": Number};
    ImportUnsupported = "import-unsupported", Error, Import, {"path": Text, "format": Text};
    ImportNotWhatItSays = "import-not-what-it-says", Error, Import, {"path": Text, "format": Text};
    ImportEncoding = "import-encoding", Error, Import, {"path": Text, "encoding": Text, "offset": Number, "line": Number, "column": Number, "suggestion": Text};
    ImportTooLarge = "import-too-large", Error, Import, {"path": Text, "part": Text, "limit": Number};
    ImportDamaged = "import-damaged", Error, Import, {"path": Text, "part": Text, "reason": Text};
    ImportFormat = "import-format", Warning, Import, {"path": Text, "format": Text};
    ImportEncodingGuessed = "import-encoding-guessed", Warning, Import, {"path": Text, "encoding": Text};
    ImportNesting = "import-nesting", Warning, Import, {"limit": Number, "path": Text};
    ImportPage = "import-page", Info, Import, {"path": Text, "count": Number, "total": Number};
    ImportLink = "import-link", Warning, Import, {"url": Text, "path": Text};
    ImportLeftOut = "import-left-out", Info, Import, {"part": Text, "count": Number, "path": Text};
    ImportNoText = "import-no-text", Error, Import, {};
    ImportStoryExists = "import-story-exists", Error, Import, {"name": Text, "path": Text};
    ImportSameStory = "import-same-story", Error, Import, {"path": Text, "name": Text, "other": Text};
    ImportInvalidId = "import-invalid-id", Error, Import, {"name": Text};
    ImportBareStory = "import-bare-story", Error, Import, {"name": Text};
    ImportIsSource = "import-is-source", Error, Import, {"name": Text};
    ImportSourceOption = "import-source-option", Error, Import, {"option": Text};
    ImportLanguage = "import-language", Warning, Import, {"path": Text, "language": Locale, "shown": Locale};
}

impl RuleId {
    /// The severity without a configuration; `None` if the rule is off by default.
    pub fn default_severity(self) -> Option<Severity> {
        (!self.is_off_by_default()).then(|| self.severity())
    }

    /// The kind of an argument; `None` if the rule has no argument of that name.
    pub fn argument(self, name: &str) -> Option<ArgumentKind> {
        let known = self.arguments().iter().find(|(known, _)| *known == name);
        known.map(|(_, kind)| *kind)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl PartialEq<&str> for RuleId {
    fn eq(&self, name: &&str) -> bool {
        self.name() == *name
    }
}

impl serde_core::Serialize for RuleId {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The name of an unknown rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no rule `{0}`")]
pub struct UnknownRule(pub String);

impl FromStr for RuleId {
    type Err = UnknownRule;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.iter().find(|rule| rule.name() == name);
        known.copied().ok_or_else(|| UnknownRule(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_name_belongs_to_one_rule() {
        let names = RuleId::ALL.iter().map(|rule| rule.name()).collect::<BTreeSet<_>>();
        assert_eq!(names.len(), RuleId::ALL.len());
        for rule in RuleId::ALL {
            assert_eq!(rule.name().parse(), Ok(*rule));
            let arguments = rule.arguments().iter().map(|(name, _)| name).collect::<BTreeSet<_>>();
            assert_eq!(arguments.len(), rule.arguments().len(), "{rule}");
        }
        assert_eq!(
            "unknown-varaible".parse::<RuleId>(),
            Err(UnknownRule("unknown-varaible".into()))
        );
    }
}
