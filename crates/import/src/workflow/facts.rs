//! Which values of an article become facts.

use std::collections::{HashMap, HashSet};

use super::super::facts::{Finder, FinderOptions, Likeness, Passage, Proposal};
use super::super::story::{self, Article, FactLine, Replacement, document};
use super::{Answer, FactQuestion, JobError, Questions};
use depeche::catalog::Catalog;
use depeche_fluent::fact::DateTime;
use depeche_fluent::reading::Appearance;

/// A search for facts in the source article of a story.
pub(super) struct FactSearch<'j> {
    pub(super) catalog: &'j Catalog,
    pub(super) story: &'j str,
    pub(super) published: Option<DateTime>,
}

/// Facts for the front matter, each once, and for each text of the article what they replace.
#[derive(Debug, Default)]
pub(super) struct TakenFacts {
    pub(super) lines: Vec<FactLine>,
    pub(super) replacements: Vec<Vec<Replacement>>,
}

impl FactSearch<'_> {
    pub(super) fn run(
        &self,
        article: &Article,
        is_update: bool,
        questions: &mut dyn Questions,
    ) -> Result<TakenFacts, JobError> {
        let mut options = FinderOptions {
            likeness: Likeness::Visible,
            published: self.published.map(|moment| moment.local.date()),
            time_zone: self.catalog.config().time_zone.clone(),
            taken: vec!["published".to_owned()],
        };
        let offset = self.published.map(|moment| moment.offset.to_time_zone());
        options.time_zone = options.time_zone.or(offset);
        // Texts that the story already has keep the placeables they have.
        let mut known = HashSet::new();
        if is_update {
            let story = self.catalog.story(self.story)?;
            options.taken = story.facts().names().map(str::to_owned).collect();
            if let Some(own) = story.front_matter().published {
                options.published = Some(own.local.date());
            }
            let shown = story.edition(&[]).map_err(story::Error::from)?;
            let texts = Article::new(document(&shown)).texts();
            known.extend(texts.iter().map(|text| Appearance::of(text)));
        }
        let texts = article.texts();
        let verbatim = article.verbatim();
        let passages =
            texts.iter().zip(&verbatim).map(|(text, verbatim)| Passage { text, verbatim });
        let finder = Finder::new(self.catalog.source(), options);
        let mut found = finder.propose_article(&passages.collect::<Vec<_>>());
        for (text, proposals) in texts.iter().zip(&mut found) {
            if known.contains(&Appearance::of(text)) {
                proposals.clear();
            }
        }
        ask(&texts, &mut found, questions)?;
        Ok(TakenFacts::of(&found))
    }
}

/// Leaves the proposals that are taken.
fn ask(
    texts: &[String],
    found: &mut [Vec<Proposal>],
    questions: &mut dyn Questions,
) -> Result<(), JobError> {
    let mut rest = None;
    let mut decided: HashMap<String, bool> = HashMap::new();
    let mut is_aborted = false;
    for (text, proposals) in texts.iter().zip(found) {
        proposals.retain(|proposal| {
            if let Some(answer) = rest.or_else(|| decided.get(&proposal.name).copied()) {
                return answer;
            }
            let answer = match questions.take_fact(&FactQuestion { text, proposal }) {
                Answer::Yes => true,
                Answer::No => false,
                Answer::All => *rest.insert(true),
                Answer::None => *rest.insert(false),
                Answer::Abort => {
                    is_aborted = true;
                    *rest.insert(false)
                }
            };
            decided.insert(proposal.name.clone(), answer);
            answer
        });
        if is_aborted {
            return Err(JobError::Aborted);
        }
    }
    Ok(())
}

impl TakenFacts {
    fn of(found: &[Vec<Proposal>]) -> Self {
        let mut lines = Vec::new();
        let mut known = HashSet::new();
        for proposal in found.iter().flatten() {
            if known.insert(&proposal.name) {
                lines.push(FactLine { name: proposal.name.clone(), toml: proposal.toml.clone() });
            }
        }
        let replacement = |proposal: &Proposal| Replacement {
            range: proposal.range.clone(),
            placeable: proposal.source(),
        };
        let replacements = found.iter().map(|own| own.iter().map(replacement).collect());
        Self { lines, replacements: replacements.collect() }
    }
}
