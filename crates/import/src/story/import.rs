//! Importing an article into a catalog.

use std::collections::HashSet;

use super::article::Article;
use super::draft::{DraftText, Drafter};
use super::labels::label_links;
use super::message::{MessageText, entry};
use super::names::Names;
use super::placeable::{FactLine, Replacement, variables};
use super::plan::{Error, Plan, TextChange};
use super::values::{self, Values};
use depeche::catalog::Catalog;
use depeche::catalog::config::{CONFIG_FILE, RESERVED_RESOURCE};
use depeche::files::{self, NewFile, is_inside, join};
use depeche::markup::document::plain_text;
use depeche::markup::skeleton::{Reference, Skeleton};
use depeche::markup::tree::Place;
use depeche::markup::{Links, Markup};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, SourceFile};
use depeche_fluent::fact::DateTime;

/// An article on its way into a catalog: one step of an import. [`ImportJob`](crate::ImportJob)
/// joins it with reading, facts and writing.
///
/// ```
/// use depeche::{Catalog, diagnostic::SourceFile, files::Memory};
/// use depeche_import::{Article, Import};
/// use depeche::markup::document;
///
/// let file = SourceFile::new("une.md", "# Le vote\n\nLes pays ont *voté*.\n");
/// let (blocks, _) = document::parse(&file);
/// let catalog = Catalog::builder().may_be_empty().open_memory(Memory::new())?;
/// let plan = Import::new(&catalog, "vote", Article::new(blocks)).create()?;
/// let [settings, story, messages] = plan.files.as_slice() else { panic!() };
/// assert_eq!((&*settings.path, &*settings.text), ("depeche.toml", "source = \"fr\"\n"));
/// assert_eq!((&*story.path, &*story.text), ("vote.md", "+++\n+++\n# { title }\n\n{ lead }\n"));
/// assert_eq!(messages.path, "fr/vote.ftl");
/// assert_eq!(messages.text, "title = Le vote\n\nlead = Les pays ont *voté*.\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Import<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) story: String,
    pub(super) article: Article,
    pub(super) facts: Vec<FactLine>,
    pub(super) replacements: Vec<Vec<Replacement>>,
    published: Option<DateTime>,
}

impl<'c> Import<'c> {
    /// An import of the article into the story with this id.
    ///
    /// A catalog that does not exist yet is opened with
    /// [`CatalogBuilder::open_or_new`](depeche::catalog::CatalogBuilder::open_or_new).
    pub fn new(catalog: &'c Catalog, story: impl Into<String>, article: Article) -> Self {
        Self {
            catalog,
            story: story.into(),
            article,
            facts: Vec::new(),
            replacements: Vec::new(),
            published: None,
        }
    }

    /// Sets when the article was published, for the front matter of a new story.
    #[must_use]
    pub fn with_published(mut self, published: DateTime) -> Self {
        self.published = Some(published);
        self
    }

    /// Adds facts, and for each of [`Article::texts`] the parts that placeables replace. A part
    /// stays text unless its placeable looks the same; a fact that no message would show is left
    /// out.
    #[must_use]
    pub fn with_facts(mut self, facts: Vec<FactLine>, replacements: Vec<Vec<Replacement>>) -> Self {
        self.facts = facts;
        self.replacements = replacements;
        self
    }

    /// Plans a new story of the article, in the source language of the catalog.
    ///
    /// A catalog without stories and settings gets a `depeche.toml` that names its source. Rules:
    /// `import-flattened` (`name`), a warning, and those of [`Article::new`].
    ///
    /// # Errors
    ///
    /// When the article has no text, the story exists, the id is invalid, a fact cannot be parsed,
    /// or a file cannot be read.
    pub fn create(self) -> Result<Plan, Error> {
        self.check_id()?;
        self.check_free()?;
        if self.article.is_empty() {
            return Err(Error::Empty);
        }
        let facts = values::read_facts(&self.facts)?;
        let source = self.catalog.source();
        let used = self.catalog.shared_messages(source).into_iter();
        let names =
            Names::new(used.filter(|id| !matches!(id.as_str(), "title" | "lead")).collect());
        let mut links = Links::default();
        label_links(self.article.blocks(), &mut links);
        let mut plan = Plan { diagnostics: self.article.diagnostics().to_vec(), ..Plan::default() };
        let values = Values::new(self.catalog, source, &facts, &SourceFile::new("", ""));
        let replacements = self.faithful(&values);
        drop(values);
        let mut messages = MessageFile::default();
        let mut shown = HashSet::new();
        let mut take = |texts: Vec<DraftText>| {
            for (message, texts) in by_message(&texts) {
                let written = self.written(texts, &replacements, &links, &mut plan);
                let place = texts.first().map_or(Place::Paragraph, |text| text.place);
                messages.push(place, &entry(message, &written));
                let own = written.into_iter().flat_map(|(_, own)| own);
                shown.extend(own.flat_map(|text| text.placeables));
                plan.report.extend(texts.iter().map(|text| TextChange::New {
                    message: text.reference.to_string(),
                    text: plain_text(&text.spans),
                }));
            }
        };
        let blocks = Drafter::new(names, Vec::new(), &mut take).draft(self.article.blocks());
        let messages = messages.text;
        let skeleton = Skeleton { blocks, links };
        plan.files = vec![
            self.skeleton_file(self.front_matter(&variables(&shown)), &skeleton),
            NewFile { path: self.messages_path(), text: messages },
        ];
        if self.is_new_catalog()? {
            let text = format!("source = \"{source}\"\n");
            plan.files.insert(0, NewFile { path: CONFIG_FILE.to_owned(), text });
        }
        Ok(plan)
    }

    /// The facts to write: all except those with replacements of which no message shows one.
    /// `shown` has the variables that messages use.
    pub(super) fn shown_facts(&self, shown: &HashSet<String>) -> impl Iterator<Item = &FactLine> {
        let found = variables(self.replacements.iter().flatten().map(|own| &own.placeable));
        let facts = self.facts.iter();
        facts.filter(move |fact| shown.contains(&fact.name) || !found.contains(&fact.name))
    }

    /// The front matter of a new story.
    fn front_matter(&self, shown: &HashSet<String>) -> String {
        let published = self.published.map(|moment| format!("published = {moment}\n"));
        let facts = self.shown_facts(shown);
        let lines = facts.map(|fact| fact.line() + "\n").collect::<String>();
        let table = if lines.is_empty() { "" } else { "[facts]\n" };
        format!("+++\n{}{table}{lines}+++\n", published.unwrap_or_default())
    }

    /// The file of the story, with the line ends of its front matter.
    pub(super) fn skeleton_file(&self, front_matter: String, skeleton: &Skeleton) -> NewFile {
        let mut text = front_matter;
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        if !text.ends_with('\n') {
            text.push_str(end);
        }
        text.push_str(&skeleton.to_markdown().replace('\n', end));
        NewFile { path: format!("{}.md", self.story), text }
    }

    /// The path of the source messages.
    pub(super) fn messages_path(&self) -> String {
        let folder = self.catalog.folder_of(self.catalog.source());
        join(&folder, &format!("{}.ftl", self.story))
    }

    /// The markup of the catalog's messages.
    pub(super) fn markup(&self) -> Markup {
        self.catalog.config().markup.unwrap_or_default()
    }

    /// For each text, the replacements whose placeable looks like the text it replaces.
    pub(super) fn faithful(&self, values: &Values<'_>) -> Vec<Vec<Replacement>> {
        if self.replacements.iter().all(Vec::is_empty) {
            return Vec::new();
        }
        values::faithful(values, &self.article.texts(), &self.replacements)
    }

    /// The texts of one message, ready to be written.
    pub(super) fn written<'t>(
        &self,
        texts: &'t [DraftText],
        replacements: &[Vec<Replacement>],
        links: &Links,
        plan: &mut Plan,
    ) -> Vec<(&'t Reference, Vec<MessageText>)> {
        let written = texts.iter().map(|text| {
            let own = replacements.get(text.index).map(Vec::as_slice).unwrap_or_default();
            let written = MessageText::new(&text.spans, own, self.markup(), links);
            if written.is_flattened {
                plan.diagnostics.push(flattened(&text.reference.to_string()));
            }
            (&text.reference, vec![written])
        });
        written.collect()
    }

    /// Checks that the id can be a story's: outside the folders of locales, and not the name of a
    /// file with another meaning.
    fn check_id(&self) -> Result<(), Error> {
        let id = self.story.as_str();
        let invalid = || Err(Error::InvalidId { id: id.to_owned() });
        let is_plain = |part: &str| {
            !part.starts_with('.') && part.trim() == part && !part.contains(char::is_control)
        };
        if id.is_empty() || !is_inside(id) || !id.split('/').all(is_plain) {
            return invalid();
        }
        let layout = self.catalog.layout();
        let mut folders = layout.locales.iter().chain(&layout.unlisted);
        let first = id.split('/').next().unwrap_or_default();
        let resource = format!("{id}.ftl");
        // `une.md` would be the story `une.md` in a file `une.md.md`.
        let is_file = [".md", ".ftl"].iter().any(|end| id.to_ascii_lowercase().ends_with(end));
        let is_taken = is_file
            || resource == RESERVED_RESOURCE
            || self.catalog.config().shared.contains(&resource)
            || (first != id && folders.any(|known| known.folder == first));
        if is_taken { invalid() } else { Ok(()) }
    }

    /// Checks that none of the story's files exists.
    fn check_free(&self) -> Result<(), Error> {
        let exists =
            |path: &str| Error::StoryExists { id: self.story.clone(), path: path.to_owned() };
        let skeleton = format!("{}.md", self.story);
        let locales = self.catalog.locales().iter();
        let messages = locales
            .map(|locale| join(&self.catalog.folder_of(locale), &format!("{}.ftl", self.story)));
        for path in std::iter::once(skeleton).chain(messages) {
            match self.catalog.files().read_start(&path, 1) {
                Ok(_) => return Err(exists(&path)),
                Err(files::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Whether the catalog has neither stories nor settings.
    fn is_new_catalog(&self) -> Result<bool, Error> {
        if self.catalog.stories().next().is_some() {
            return Ok(false);
        }
        Ok(self.catalog.read_if_there(CONFIG_FILE)?.is_none())
    }

    /// The identifiers that new messages must not get: messages of the story in every locale,
    /// broken ones included, of shared resources, and of the records.
    pub(super) fn used_names(&self) -> Result<HashSet<String>, Error> {
        let mut used = HashSet::new();
        let catalog = self.catalog;
        used.extend(catalog.shared_messages(catalog.source()));
        for locale in catalog.locales() {
            let path = join(&catalog.folder_of(locale), &format!("{}.ftl", self.story));
            if let Some(text) = catalog.read_if_there(&path)? {
                let resource = depeche_fluent::ftl::parse(&text.file, catalog.limits().nesting);
                used.extend(resource.entries.iter().map(|entry| resource.name(entry)));
                used.extend(resource.broken.iter().map(|(id, _)| id.clone()));
            }
            let (ledger, _) = catalog.ledger_of(&self.story, locale)?;
            used.extend(ledger.pairs().map(|pair| pair.name.message.clone()));
        }
        Ok(used)
    }
}

/// The messages of a new story as they are written.
#[derive(Debug, Default)]
struct MessageFile {
    text: String,
    /// The place of the last entry, and whether the entry is one line.
    last: Option<(Place, bool)>,
}

impl MessageFile {
    fn push(&mut self, place: Place, entry: &str) {
        let is_short = entry.lines().count() == 1;
        let is_row = matches!(place, Place::Item | Place::Cell(..) | Place::Head(_));
        // Short entries of one list or table have no blank line between them.
        let is_close = self.last.is_some_and(|(last, short)| {
            is_row && last.kind() == place.kind() && short && is_short
        });
        if self.last.is_some() && !is_close {
            self.text.push('\n');
        }
        self.text.push_str(entry);
        self.last = Some((place, is_short));
    }
}

/// The texts grouped by message.
pub(super) fn by_message(texts: &[DraftText]) -> impl Iterator<Item = (&str, &[DraftText])> {
    let messages = texts.chunk_by(|one, next| one.reference.message == next.reference.message);
    messages.filter_map(|own| Some((own.first()?.reference.message.as_str(), own)))
}

pub(super) fn flattened(name: &str) -> Diagnostic {
    Diagnostic::new(RuleId::ImportFlattened).with("name", name)
}
