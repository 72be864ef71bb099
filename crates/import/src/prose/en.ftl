### What the importer says, in English. The messages are named after their rules.

## Importing: stories

import-flattened = `{ $name }` has lost its markup
    .why = messages of this catalog cannot say it
import-value-lost = the new text of `{ $name }` no longer says “{ $found }”, which `{ $placeable }` shows
    .help = if the value has changed, change the fact and write the placeable again
import-own-skeleton = `{ $path }` has an order of its own
    .help = look whether it still fits the story
import-unconfirmed = translations paired by order and length alone: { $count }
    .help = no number, name or link confirms the pairing; read { $names }
import-unlisted-locale = the catalog does not list { $locale }
    .help = add it to `locales` in `depeche.toml`

## Importing: reading files

import-empty = `{ $path }` holds no text
import-binary = `{ $path }` is no text file
    .why = byte { $offset } is a control character
    .help = articles are read from plain text, Markdown, HTML and DOCX
import-unsupported = articles are not read from files such as `{ $path }` ({ $format })
    .help = save it as plain text, Markdown, HTML or DOCX
import-not-what-it-says = `{ $path }` is not the { $format } file it is said to be
    .help = say what it is with `--format`, or save it anew
import-encoding = `{ $path }` is not written in { $encoding }
    .why = byte { $offset } (line { $line }, column { $column }) cannot be read
    .help = say how it is written with `--encoding`
    .suggest = it looks like { $suggestion }: try `--encoding { $suggestion }`
import-too-large = `{ $path }` is larger than an article may be
    .why = `{ $part }`: the limit is { $limit }
import-damaged = `{ $path }` is damaged
    .why = `{ $part }`: { $reason }
    .help = open it in the program it comes from and save it anew
import-format = `{ $path }` is not what its ending says: it was read as { $format }
import-encoding-guessed = `{ $path }` does not say how it is written: it was read as { $encoding }
    .help = if characters are wrong, say how it is written with `--encoding`
import-nesting = what is nested more than { $limit } deep in `{ $path }` was read as if it were less deep
import-page = `{ $path }` is a page: words taken as the article: { $count } of { $total }
import-link = the link to `{ $url }` was left out
    .why = links lead to http, https, mailto, tel or relative addresses; places within the file do not come along
import-left-out =
    { $part ->
        [comments] comments left out: { $count }
        [notes] footnotes and endnotes left out: { $count }
        [margins] headers and footers left out: { $count }
        [deletions] tracked deletions left out: { $count }
        [hidden] pieces of hidden text left out: { $count }
        [pictures] pictures not imported: { $count }
        [formulas] formulas not imported: { $count }
       *[embedded] embedded objects left out: { $count }
    }
    .why = the file is `{ $path }`
import-language = `{ $path }` says that it is in { $language }, and is read as { $shown }
    .help = say with `--locale` which language it is in
