//! Faults of function calls, for the rules that report them.

use crate::context::FileContext;
use crate::finding::{Finding, Sink};
use depeche_fluent::bundle::call_faults;
use depeche_fluent::diagnostic::RuleId;

/// Reports the faults that the compiler of messages attributes to the rule.
pub(super) fn report_calls(file: &FileContext<'_>, rule: RuleId, sink: &mut Sink<'_>) {
    if !file.document.has_calls {
        return;
    }
    // Functions that the source calls are taken for functions of the program.
    let used = |name: &str| {
        let text =
            file.source.map_or(file.source_file(), |source| &source.document.resource.source);
        file.story.is_none() && text.text().contains(&format!("{name}("))
    };
    // The file is compiled once for all rules.
    let faults = file.document.call_faults.get_or_init(|| {
        let mut faults = call_faults(&file.document.resource, file.functions);
        faults.retain(|fault| fault.place.is_some());
        faults
    });
    for fault in faults {
        let Some(place) = fault.place.as_ref().filter(|_| fault.rule == rule) else { continue };
        let name = fault.argument("name");
        if rule == RuleId::UnknownFunction && name.is_some_and(|name| used(&name)) {
            continue;
        }
        let finding: &mut Finding = sink.report(file.source_file(), place.range.clone());
        finding.diagnostic.arguments.clone_from(&fault.arguments);
    }
}
