### Ce que dit le programme, en français. Les messages des diagnostics portent le nom de leur règle.
severity-error = erreur
severity-warning = avertissement
severity-info = information
severity-note = note
severity-help = conseil

## La ligne de commande

partly-translated =
    { $count ->
        [one] { $count } passage sur { $total } n’est pas encore disponible en { $language } : il paraît en { $shown }
        [many] { $count } de passages sur { $total } ne sont pas encore disponibles en { $language } : ils paraissent en { $shown }
       *[other] { $count } passages sur { $total } ne sont pas encore disponibles en { $language } : ils paraissent en { $shown }
    }
partly-withheld =
    { $count ->
        [one] { $count } passage sur { $total } n’est pas encore disponible en { $language } : il est omis
        [many] { $count } de passages sur { $total } ne sont pas encore disponibles en { $language } : ils sont omis
       *[other] { $count } passages sur { $total } ne sont pas encore disponibles en { $language } : ils sont omis
    }
partly-stale = certains passages sont plus anciens que le texte source
not-translated = cet article n’est pas encore disponible en { $language } : il paraît en { $shown }
strict-not-met = tout n’est pas traduit
    .why = `--strict` n’accepte une édition que si chaque passage est traduit et à jour
page-needs-html = `--page` produit une page HTML
    .help = ajoutez `--format html`
no-catalog = il n’y a pas de catalogue dans `{ $path }`
    .help = indiquez avec `--catalog DIR` le dossier qui contient les articles et les langues
no-stories = le catalogue ne contient aucun article
    .why = il n’y a ni fichier `.md` qui commence par `+++`, ni fichier `.ftl` en { $source }, la langue source
    .help = indiquez une autre langue source avec `--source TAG`, ou le dossier avec `--catalog DIR`
unknown-story = il n’y a pas d’article `{ $name }`
    .help = `depeche list` montre les articles disponibles
    .suggest = vouliez-vous dire `{ $suggestion }` ?
several-stories = le catalogue contient plusieurs articles : dites lequel
    .help =
        { $more ->
            [0] il y a { $stories }
           *[other] les premiers : { $stories }
        }
unknown-fact = l’article ne connaît pas le fait `{ $name }`
    .help = les noms qu’il connaît : { $expected }
    .suggest = vouliez-vous dire `{ $suggestion }` ?
operation-failed = l’opération a échoué : { $reason }
cannot-write = impossible d’écrire `{ $path }`
    .why = { $reason }
file-changed = `{ $path }` a été modifié pendant l’exécution de la commande ; il reste tel quel
    .help = relancez la commande
catalog-locked = une autre commande écrit dans le catalogue
    .why =
        { $holder ->
            [unknown] elle détient le verrou `.depeche/lock`
           *[known] `{ $command }`, processus { $process } sur { $host }, depuis { $since }
        }
    .help = relancez la commande une fois l’autre terminée
waiting-for-lock =
    en attente : { $holder ->
        [unknown] une autre commande
       *[known] `{ $command }` (processus { $process } sur { $host }, depuis { $since })
    } écrit dans le catalogue
result-in-catalog = `{ $path }` est un fichier du catalogue
    .why = un résultat ne remplace jamais ce dont il est tiré
    .help = choisissez un autre fichier
file-not-found = `{ $path }` n’existe pas
file-outside = `{ $path }` se trouve hors du catalogue

## Vérification : rapports

check-source = source
check-fix = correction
check-help-fix =
    { $count ->
        [one] `--fix` peut corriger { $count } constat
        [many] `--fix` peut corriger { $count } de constats
       *[other] `--fix` peut corriger { $count } constats
    }
check-clean =
    { $files ->
        [one] { $files } fichier vérifié : rien à signaler
        [many] { $files } de fichiers vérifiés : rien à signaler
       *[other] { $files } fichiers vérifiés : rien à signaler
    }
check-summary =
    { $files ->
        [one] { $files } fichier vérifié
        [many] { $files } de fichiers vérifiés
       *[other] { $files } fichiers vérifiés
    }
check-known =
    { $count ->
        [one] { $count } constat déjà connu (fichier de référence)
        [many] { $count } de constats déjà connus (fichier de référence)
       *[other] { $count } constats déjà connus (fichier de référence)
    }
check-column-locale = langue
check-column-errors = erreurs
check-column-warnings = avertissements
check-column-infos = informations
check-fixed = corrections : { $count } ; fichiers : { $files }
check-nothing-to-fix = rien ne peut être corrigé automatiquement
check-baseline-written =
    { $count ->
        [one] { $count } constat écrit dans `{ $path }`
        [many] { $count } de constats écrits dans `{ $path }`
       *[other] { $count } constats écrits dans `{ $path }`
    }
check-progress = vérification
check-scaffold = à traduire :
l10n-invalid = `{ $path }` ne peut pas être utilisé
    .why = { $reason }
baseline-invalid = `{ $path }` n’est pas un fichier de référence de ce programme
    .why = { $reason }
nothing-to-check = aucun de ces chemins ni aucune de ces langues n’est dans le projet
    .help = les langues : { $expected }
not-a-target =
    { $is-source ->
        [yes] `{ $name }` est la langue source : on ne traduit pas vers elle
       *[no] le catalogue n’est pas traduit vers la langue `{ $name }`
    }
    .help = les langues vers lesquelles il est traduit : { $expected }
upkeep-synced = traductions enregistrées : { $count }
upkeep-nothing-new = rien de nouveau à enregistrer
upkeep-waiting = en attente d’une décision : { $count } ; voir `depeche diff`
upkeep-accepted = traductions acceptées : { $count }
upkeep-adopted = traductions enregistrées comme justes pour la source actuelle : { $count }
no-git = il n’y a pas de programme `git` pour lire l’historique
    .help = `depeche sync` crée un registre même sans `git`, et considère que chaque traduction a été faite d’après la source actuelle
no-history = le catalogue n’a pas d’historique git
    .help = `depeche sync` crée un registre même sans historique, et considère que chaque traduction a été faite d’après la source actuelle
history-incomplete =
    { $kind ->
        [shallow] ce clone ne contient qu’une partie de l’historique git (clone superficiel)
       *[partial] il manque des contenus de l’historique git (clone partiel)
    }
    .why = des traductions plus anciennes que l’historique disponible passeraient pour des traductions de la source actuelle
    .help =
        { $kind ->
            [shallow] récupérez le reste avec `git fetch --unshallow`
           *[partial] utilisez un clone créé sans `--filter`
        }
git-failed = `git` n’a pas pu lire l’historique
    .why = { $reason }
upkeep-nothing-to-accept = rien de périmé ni de retouché ici
upkeep-none-accepted = aucune traduction acceptée
upkeep-left-stale =
    { $count ->
        [one] { $count } traduction reste périmée : le changement de sa source ne se limite pas à la ponctuation, aux espaces ou à la casse
        [many] { $count } de traductions restent périmées : les changements de leur source ne se limitent pas à la ponctuation, aux espaces ou à la casse
       *[other] { $count } traductions restent périmées : les changements de leur source ne se limitent pas à la ponctuation, aux espaces ou à la casse
    }
upkeep-left-touched =
    { $count ->
        [one] { $count } traduction modifiée en même temps que sa source reste à confirmer
        [many] { $count } de traductions modifiées en même temps que leur source restent à confirmer
       *[other] { $count } traductions modifiées en même temps que leur source restent à confirmer
    }
upkeep-left-help = `depeche diff` montre ce qui reste ; après lecture, `depeche accept` sans `--trivial` l’accepte
upkeep-left-new =
    { $count ->
        [one] { $count } traduction n’est pas encore enregistrée : `depeche sync` l’enregistre
        [many] { $count } de traductions ne sont pas encore enregistrées : `depeche sync` les enregistre
       *[other] { $count } traductions ne sont pas encore enregistrées : `depeche sync` les enregistre
    }
upkeep-left-missing =
    { $count ->
        [one] { $count } texte n’est pas encore traduit
        [many] { $count } de textes ne sont pas encore traduits
       *[other] { $count } textes ne sont pas encore traduits
    }
upkeep-nothing-open = toutes les traductions sont à jour
upkeep-more = et { $count } de plus
upkeep-state =
    { $state ->
        [cosmetic] source modifiée : ponctuation, espaces ou casse
        [textual] source modifiée : formulation
        [structural] source modifiée : valeurs, nombres, liens ou balisage
       *[touched] source et traduction modifiées toutes deux
    }
status-translated = traduits
status-stale = périmés
status-missing = manquants
status-left = mots à traiter
status-gate = publiable
status-yes = oui
status-no = non
status-no-because = non : { $reasons }
status-wants = { $is } au lieu de { $wanted }
status-shared = partagé
status-all = tous les articles
status-title = État des traductions
status-unit = mots (messages)

## Importation : la commande

import-created = `{ $id }` : nouvel article ; messages : { $messages } ; faits : { $facts }
import-updated = `{ $id }` : textes inchangés : { $unchanged } ; changements : { $changed }
import-aligned = `{ $id }`, { $language } : messages traduits : { $translated } ; à décider : { $open }
import-change =
    { $kind ->
        [new] nouveau : `{ $name }`
        [edited] modifié : `{ $name }`
        [rewritten] réécrit : `{ $name }`
        [moved] déplacé : `{ $name }`
        [split] scindé : `{ $name }` devient { $into }
        [merged] fusionné : `{ $name }` absorbe { $into }
        [removed] supprimé : `{ $name }`
        [translated] traduit : `{ $name }`
        [differs] une autre traduction existe déjà et reste en place : `{ $name }`
        [unmatched] passage sans correspondance sûre, peut-être `{ $name }` :
        [unplaced] passage sans correspondance sûre :
       *[untranslated] aucune traduction trouvée : `{ $name }`
    }
import-dry = rien n’a été écrit
import-ask = en faire le fait `{ $name }` ? y : oui, n : non, a : celui-ci et tous les autres, q : ni celui-ci ni les suivants
import-no-text = l’article ne contient pas de texte
import-story-exists = il y a déjà un article `{ $name }`
    .why = `{ $path }` existe
    .help = mettez-le à jour avec `--update`, ou choisissez un autre nom avec `--story`
import-same-story = `{ $path }` donnerait le même article `{ $name }` que `{ $other }`
    .help = renommez l’un des fichiers, ou importez-le seul avec `--story`
import-invalid-id = `{ $name }` ne peut pas être le nom d’un article
    .help = écrivez par exemple `2024/11/interpol`
import-bare-story = `{ $name }` n’a pas de trame : on n’importe que dans les articles qui ont un fichier `.md`
import-is-source = `{ $name }` est la langue source du catalogue
import-source-option = `{ $option }` est réservé aux articles rédigés dans la langue source
    .help = une traduction reprend les faits et la date du texte source
