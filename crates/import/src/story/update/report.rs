//! What became of the texts, for people.

use std::collections::HashSet;

use super::matching::{Kind, Matching, Side};
use crate::story::draft::{DraftText, KnownReferences};
use crate::story::existing::KnownLeaf;
use crate::story::plan::TextChange;
use depeche::markup::document::plain_text;
use depeche::markup::skeleton::Skeleton;
use depeche::markup::tree::contents;

/// The removed messages of a leaf, without its first message.
fn taken_in<'l>(
    leaf: Option<&'l KnownLeaf>,
    gone: &'l HashSet<String>,
) -> impl Iterator<Item = String> + use<'l> {
    let references = leaf.map(KnownLeaf::references).unwrap_or_default();
    let messages = references.references().map(|own| own.message.clone()).collect::<Vec<_>>();
    messages.into_iter().skip(1).filter(|message| gone.contains(message))
}

/// What became of the texts.
pub(super) fn report(
    found: &Matching,
    known: &[KnownLeaf],
    new: &Side<'_>,
    shown: &[usize],
    texts: &[DraftText],
    skeleton: &Skeleton,
    gone: &HashSet<String>,
) -> Vec<TextChange> {
    let leaves = contents(&skeleton.blocks);
    let message_of = |at: usize| {
        let leaf = shown.get(at).and_then(|leaf| leaves.get(*leaf));
        let known = leaf.map(|leaf| KnownReferences::of(leaf.spans)).unwrap_or_default();
        known.references().next().map(|reference| reference.message.clone()).unwrap_or_default()
    };
    let old_message = |at: usize| known.get(at).and_then(KnownLeaf::message).unwrap_or_default();
    let old_text = |at: usize| known.get(at).map(KnownLeaf::text).unwrap_or_default();
    let mut report = Vec::new();
    for at in 0..new.len() {
        let split = found.splits.iter().find(|(_, pieces)| pieces.first() == Some(&at));
        if let Some((old, pieces)) = split {
            let into = pieces.iter().map(|piece| message_of(*piece)).collect();
            report.push(TextChange::Split { message: old_message(*old), into });
        }
        if found.splits.iter().any(|(_, pieces)| pieces.contains(&at)) {
            continue;
        }
        if let Some((olds, _)) = found.merges.iter().find(|(_, into)| *into == at) {
            let messages = olds.iter().map(|old| old_message(*old)).collect::<Vec<_>>();
            report.push(TextChange::Merged { messages, into: message_of(at) });
            continue;
        }
        let message = message_of(at);
        if found.moved.binary_search(&at).is_ok() {
            report.push(TextChange::Moved { message: message.clone() });
        }
        match found.links.get(at).copied().flatten() {
            Some((_, Kind::Same)) => {}
            Some((old, _)) if old_message(old) != message => {
                report.push(TextChange::New { message, text: new.text(at) });
            }
            // A paragraph of several messages is now one of them.
            Some((old, _)) if taken_in(known.get(old), gone).next().is_some() => {
                let messages = std::iter::once(message.clone());
                let messages = messages.chain(taken_in(known.get(old), gone)).collect();
                report.push(TextChange::Merged { messages, into: message });
            }
            Some((old, Kind::Edited)) => {
                let (before, after) = (old_text(old), new.text(at));
                report.push(TextChange::Edited { message, before, after });
            }
            Some((old, _)) => {
                let (before, after) = (old_text(old), new.text(at));
                report.push(TextChange::Rewritten { message, before, after });
            }
            None => {
                let leaf = shown.get(at).copied().unwrap_or_default();
                let first = texts.partition_point(|text| text.leaf < leaf);
                let own = texts.iter().skip(first).take_while(|text| text.leaf == leaf);
                report.extend(own.map(|text| TextChange::New {
                    message: text.reference.to_string(),
                    text: plain_text(&text.spans),
                }));
            }
        }
    }
    let links = found.links.iter().flatten().map(|(old, _)| *old);
    let split = found.splits.iter().map(|(old, _)| *old);
    let merged = found.merges.iter().flat_map(|(olds, _)| olds).copied();
    let continued = links.chain(split).chain(merged).collect::<HashSet<_>>();
    for (at, leaf) in known.iter().enumerate().filter(|(at, _)| !continued.contains(at)) {
        let message = old_message(at);
        report.push(TextChange::Removed { message, text: leaf.text() });
    }
    report
}
