### What the program says, in English. The messages of diagnostics are named after their rules.
severity-error = error
severity-warning = warning
severity-info = info
severity-note = note
severity-help = help

## The command line

partly-translated =
    { $count ->
        [one] { $count } of { $total } passages is not yet available in { $language } and is shown in { $shown }
       *[other] { $count } of { $total } passages are not yet available in { $language } and are shown in { $shown }
    }
partly-withheld =
    { $count ->
        [one] { $count } of { $total } passages is not yet available in { $language } and is left out
       *[other] { $count } of { $total } passages are not yet available in { $language } and are left out
    }
partly-stale = some passages were translated from an older source text
not-translated = this story is not yet available in { $language }: it is shown in { $shown }
strict-not-met = the translation is not complete, or not up to date
    .why = `--strict` accepts an edition only when every passage is translated and up to date
page-needs-html = `--page` makes an HTML page
    .help = add `--format html`
no-catalog = there is no catalog at `{ $path }`
    .help = name the folder that holds the stories and the locales with `--catalog DIR`
no-stories = the catalog has no story
    .why = there is no `.md` file that opens with `+++`, and no `.ftl` file in { $source }, the source language
    .help = name another source language with `--source TAG`, or the folder with `--catalog DIR`
unknown-story = there is no story `{ $name }`
    .help = `depeche list` shows the stories there are
    .suggest = did you mean `{ $suggestion }`?
several-stories = the catalog has several stories: say which one
    .help =
        { $more ->
            [0] there are { $stories }
           *[other] the first of them: { $stories }
        }
unknown-fact = the story has no fact `{ $name }`
    .help = the names it knows: { $expected }
    .suggest = did you mean `{ $suggestion }`?
operation-failed = the operation failed: { $reason }
cannot-write = `{ $path }` cannot be written
    .why = { $reason }
file-changed = `{ $path }` was changed while the command was running, and has been left as it is
    .help = run the command again
catalog-locked = another command is writing to the catalog
    .why =
        { $holder ->
            [unknown] it holds the lock `.depeche/lock`
           *[known] `{ $command }`, process { $process } on { $host }, since { $since }
        }
    .help = run the command again once the other one has finished
waiting-for-lock =
    waiting for { $holder ->
        [unknown] another command
       *[known] `{ $command }` (process { $process } on { $host }, since { $since })
    }, which is writing to the catalog
result-in-catalog = `{ $path }` is a file of the catalog
    .why = a result is never written over what it is made from
    .help = choose another file
file-not-found = `{ $path }` does not exist
file-outside = `{ $path }` is outside the catalog

## Checking: reports

check-source = source
check-fix = fix
check-help-fix =
    { $count ->
        [one] `--fix` mends { $count } finding
       *[other] `--fix` mends { $count } findings
    }
check-clean =
    { $files ->
        [one] { $files } file checked: nothing found
       *[other] { $files } files checked: nothing found
    }
check-summary =
    { $files ->
        [one] { $files } file checked
       *[other] { $files } files checked
    }
check-known =
    { $count ->
        [one] { $count } finding is known from the baseline
       *[other] { $count } findings are known from the baseline
    }
check-column-locale = locale
check-column-errors = errors
check-column-warnings = warnings
check-column-infos = infos
check-fixed = fixes: { $count }; files: { $files }
check-nothing-to-fix = nothing can be mended automatically
check-baseline-written =
    { $count ->
        [one] { $count } finding written to `{ $path }`
       *[other] { $count } findings written to `{ $path }`
    }
check-progress = checking
check-scaffold = to be translated:
l10n-invalid = `{ $path }` cannot be used
    .why = { $reason }
baseline-invalid = `{ $path }` is not a baseline of this program
    .why = { $reason }
nothing-to-check = none of these paths or locales is in the project
    .help = the locales: { $expected }
not-a-target =
    { $is-source ->
        [yes] `{ $name }` is the source language: nothing is translated into it
       *[no] the catalog is not translated into `{ $name }`
    }
    .help = the languages it is translated into: { $expected }
upkeep-synced = translations recorded: { $count }
upkeep-nothing-new = nothing new to record
upkeep-waiting = waiting for a decision: { $count }; see `depeche diff`
upkeep-accepted = translations accepted: { $count }
upkeep-adopted = translations recorded, as right for today’s source text: { $count }
no-git = there is no `git` program to read the history with
    .help = `depeche sync` starts a ledger without one, and takes every translation for one of today’s source text
no-history = the catalog has no git history
    .help = `depeche sync` starts a ledger without one, and takes every translation for one of today’s source text
history-incomplete =
    { $kind ->
        [shallow] this clone has only part of the git history (shallow clone)
       *[partial] contents of the git history are missing (partial clone)
    }
    .why = translations that are older than what is there would pass for translations of today’s source text
    .help =
        { $kind ->
            [shallow] fetch the rest with `git fetch --unshallow`
           *[partial] use a clone made without `--filter`
        }
git-failed = `git` could not read the history
    .why = { $reason }
upkeep-nothing-to-accept = nothing here is stale or changed together with the source
upkeep-none-accepted = no translation accepted
upkeep-left-stale =
    { $count ->
        [one] { $count } translation is still stale: its source changed in more than punctuation, spaces or case
       *[other] { $count } translations are still stale: their source changed in more than punctuation, spaces or case
    }
upkeep-left-touched =
    { $count ->
        [one] { $count } translation changed together with its source and is still to be confirmed
       *[other] { $count } translations changed together with their source and are still to be confirmed
    }
upkeep-left-help = `depeche diff` shows what is left; once you have read it, `depeche accept` without `--trivial` accepts it
upkeep-left-new =
    { $count ->
        [one] { $count } translation is not recorded yet: `depeche sync` records it
       *[other] { $count } translations are not recorded yet: `depeche sync` records them
    }
upkeep-left-missing =
    { $count ->
        [one] { $count } text is not translated yet
       *[other] { $count } texts are not translated yet
    }
upkeep-nothing-open = every translation is up to date with the source
upkeep-more = and { $count } more
upkeep-state =
    { $state ->
        [cosmetic] source changed: punctuation, spaces or case
        [textual] source changed: wording
        [structural] source changed: values, figures, links or markup
       *[touched] source and translation both changed
    }
status-translated = translated
status-stale = stale
status-missing = missing
status-left = words left
status-gate = publishable
status-yes = yes
status-no = no
status-no-because = no: { $reasons }
status-wants = { $is } ({ $wanted } wanted)
status-shared = shared
status-all = all stories
status-title = Translation status
status-unit = words (messages)

## Importing: the command

import-created = `{ $id }`: new story; messages: { $messages }; facts: { $facts }
import-updated = `{ $id }`: texts unchanged: { $unchanged }; changes: { $changed }
import-aligned = `{ $id }`, { $language }: messages translated: { $translated }; left to decide: { $open }
import-change =
    { $kind ->
        [new] new: `{ $name }`
        [edited] edited: `{ $name }`
        [rewritten] rewritten: `{ $name }`
        [moved] moved: `{ $name }`
        [split] split: `{ $name }` is now { $into }
        [merged] merged: `{ $name }` takes in { $into }
        [removed] removed: `{ $name }`
        [translated] translated: `{ $name }`
        [differs] another translation is there and stays: `{ $name }`
        [unmatched] not sure what this translates, perhaps `{ $name }`:
        [unplaced] not sure what this translates:
       *[untranslated] no translation found: `{ $name }`
    }
import-dry = nothing was written
import-ask = make it the fact `{ $name }`? y: yes, n: no, a: this and all others, q: no more
import-no-text = the article has no text
import-story-exists = there is a story `{ $name }`
    .why = `{ $path }` is there
    .help = bring it up to date with `--update`, or choose another name with `--story`
import-same-story = `{ $path }` would be the story `{ $name }`, as `{ $other }` is
    .help = rename one of the files, or import it by itself with `--story`
import-invalid-id = `{ $name }` cannot name a story
    .help = write one such as `2024/11/interpol`
import-bare-story = `{ $name }` has no skeleton: articles can be imported only into stories with a `.md` file
import-is-source = `{ $name }` is the source language of the catalog
import-source-option = `{ $option }` is only for articles in the source language
    .help = a translation takes its facts and its date from its source
