//! Every rule, one file each; registered here and nowhere else.

mod arabic_punctuation;
mod bidi_control;
mod borrowed_term;
mod broken_reference;
mod byte_order_mark;
mod calls;
mod confusable_letter;
mod control_character;
mod cyclic_reference;
mod date_mismatch;
mod double_space;
mod duplicate_attribute;
mod duplicate_message;
mod duplicate_variant;
mod elements;
mod ellipsis;
mod email_mismatch;
mod end_punctuation;
mod extra_element;
mod figure_mismatch;
mod folded_paragraph;
mod forbidden_element;
mod forbidden_url;
mod french_spacing;
mod glossary_term;
mod identical_to_source;
mod ignored_argument;
mod impossible_plural_category;
pub(crate) mod inconsistent_translation;
mod invalid_option;
mod invalid_utf8;
mod ledger_syntax;
mod ledger_unrecorded;
mod ledger_version;
mod length;
mod literal_figure;
mod markup_faults;
mod markup_mismatch;
mod missing_attribute;
mod missing_element;
mod missing_file;
mod missing_final_newline;
mod missing_function;
mod missing_message;
mod missing_plural_category;
mod missing_reference;
mod missing_source_message;
mod missing_term;
mod missing_variable;
mod missing_variant;
mod mixed_digits;
mod mixed_line_ends;
mod name_mismatch;
mod nesting_too_deep;
mod no_value;
mod not_nfc;
mod obsolete_attribute;
mod obsolete_message;
mod orphan_file;
mod orphan_locale;
mod plural_kind;
mod plurals;
mod quotation_marks;
mod references;
mod repeated_word;
mod selections;
mod skeleton_html;
mod skeleton_link;
mod skeleton_reference;
mod skeleton_text;
mod spanish_marks;
mod stale_translation;
mod straight_apostrophe;
mod straight_quote;
mod syntax;
mod time_mismatch;
mod touched_translation;
mod trailing_space;
mod unbalanced_brackets;
mod unbalanced_element;
mod unbalanced_quotes;
mod undefined_link;
mod unknown_attribute;
mod unknown_function;
mod unknown_message;
mod unknown_option;
mod unknown_rule;
mod unknown_term;
mod unknown_variable;
mod unknown_variant;
mod unreachable_variant;
mod unsupported_option;
mod unused_fact;
mod unused_message;
mod url_mismatch;
mod useless_allowance;
mod wrong_language;
mod wrong_script;
mod zero_width;

use super::document::Document;
use super::finding::Finding;
use super::rule::Rule;
use depeche_fluent::diagnostic::RuleId;

/// All rules, by group.
pub static RULES: &[&Rule] = &[
    &syntax::RULE,
    &invalid_utf8::RULE,
    &byte_order_mark::RULE,
    &nesting_too_deep::RULE,
    &duplicate_message::RULE,
    &duplicate_attribute::RULE,
    &mixed_line_ends::RULE,
    &missing_final_newline::RULE,
    &not_nfc::RULE,
    &orphan_file::RULE,
    &orphan_locale::RULE,
    &missing_file::RULE,
    &missing_message::RULE,
    &missing_attribute::RULE,
    &obsolete_message::RULE,
    &obsolete_attribute::RULE,
    &unknown_variable::RULE,
    &missing_variable::RULE,
    &missing_term::RULE,
    &missing_reference::RULE,
    &missing_function::RULE,
    &unknown_function::RULE,
    &unknown_option::RULE,
    &invalid_option::RULE,
    &unsupported_option::RULE,
    &unknown_message::RULE,
    &unknown_term::RULE,
    &unknown_attribute::RULE,
    &no_value::RULE,
    &broken_reference::RULE,
    &cyclic_reference::RULE,
    &ignored_argument::RULE,
    &missing_plural_category::RULE,
    &impossible_plural_category::RULE,
    &plural_kind::RULE,
    &duplicate_variant::RULE,
    &unreachable_variant::RULE,
    &unknown_variant::RULE,
    &missing_variant::RULE,
    &figure_mismatch::RULE,
    &time_mismatch::RULE,
    &date_mismatch::RULE,
    &url_mismatch::RULE,
    &email_mismatch::RULE,
    &name_mismatch::RULE,
    &literal_figure::RULE,
    &markup_mismatch::RULE,
    &undefined_link::RULE,
    &forbidden_url::RULE,
    &forbidden_element::RULE,
    &folded_paragraph::RULE,
    &missing_element::RULE,
    &extra_element::RULE,
    &unbalanced_element::RULE,
    &french_spacing::RULE,
    &straight_apostrophe::RULE,
    &straight_quote::RULE,
    &quotation_marks::RULE,
    &spanish_marks::RULE,
    &arabic_punctuation::RULE,
    &mixed_digits::RULE,
    &ellipsis::RULE,
    &end_punctuation::RULE,
    &double_space::RULE,
    &trailing_space::RULE,
    &unbalanced_brackets::RULE,
    &unbalanced_quotes::RULE,
    &repeated_word::RULE,
    &bidi_control::RULE,
    &zero_width::RULE,
    &control_character::RULE,
    &confusable_letter::RULE,
    &identical_to_source::RULE,
    &length::RULE,
    &inconsistent_translation::RULE,
    &glossary_term::RULE,
    &wrong_script::RULE,
    &wrong_language::RULE,
    &skeleton_text::RULE,
    &skeleton_reference::RULE,
    &skeleton_html::RULE,
    &skeleton_link::RULE,
    &missing_source_message::RULE,
    &unused_message::RULE,
    &unused_fact::RULE,
    &borrowed_term::RULE,
    &stale_translation::RULE,
    &touched_translation::RULE,
    &ledger_unrecorded::RULE,
    &ledger_syntax::RULE,
    &ledger_version::RULE,
    &useless_allowance::RULE,
    &unknown_rule::RULE,
];

/// The rule with this name, in kebab case: `missing-message`.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name() == name).copied()
}

/// Adds the fix to a finding of parsing a file.
pub(super) fn fix_reading(finding: &mut Finding, document: &Document) {
    match finding.diagnostic.rule {
        RuleId::DuplicateMessage => duplicate_message::fix(finding, document),
        // The text is read without the mark, so writing it back removes the mark.
        RuleId::ByteOrderMark => drop(finding.fix(0..0, "")),
        _ => {}
    }
}

/// The record of “The vote” with “Le vote”, for examples.
const RECORDED: &str = "{\"v\":1,\"message\":\"lead\",\
    \"source\":\"1:4df9ed3be7e1a9db818b9f0f9c37c20a\",\
    \"shape\":\"1:af1349b9f5f9a1a6a0404dea36dcc949\",\
    \"translation\":\"1:1f1ff3ee44ffaefacfe3861e8027b7f3\"}\n";
