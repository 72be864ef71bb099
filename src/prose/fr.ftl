### Ce que dit Dépêche, en français. Les messages des diagnostics portent le nom de leur règle.

severity-error = erreur
severity-warning = avertissement
severity-info = information
severity-note = note
severity-help = conseil

## Le mobilier des éditions

notice-part = Ce passage n’est pas encore disponible en { $language } ; le voici en { $shown }.
notice-story = Cet article n’est pas encore disponible en { $language } ; le voici en { $shown }.
notice-stale = Ce passage a été traduit d’après une version plus ancienne du texte.

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
file-not-found = `{ $path }` n’existe pas
file-unreadable = impossible de lire `{ $path }`
    .why = { $reason }
file-outside = `{ $path }` se trouve hors du catalogue
file-too-large = `{ $path }` est trop volumineux
    .why = il compte { $size } octets ; la limite est de { $limit }
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

## Les fichiers Fluent

syntax = cette entrée est illisible
    .label =
        { $kind ->
            [expected-token] il manque `{ $detail }` ici
            [expected-range] ce caractère n’est pas possible ici
            [expected-message-field] il manque un texte après `=`
            [expected-term-field] un terme doit avoir un texte après `=`
            [forbidden-callee] le nom d’une fonction s’écrit en capitales
            [missing-default-variant] l’une des variantes doit porter `*`
            [missing-value] il manque un texte ici
            [multiple-default-variants] une seule variante peut porter `*`
            [message-as-selector] on ne peut pas choisir d’après un message
            [term-as-selector] on ne peut pas choisir d’après un terme, mais d’après l’un de ses attributs
            [message-attribute-as-selector] on ne peut pas choisir d’après l’attribut d’un message
            [term-attribute-as-placeable] l’attribut d’un terme ne peut pas être affiché
            [unterminated-string] il manque le guillemet fermant
            [positional-after-named] les arguments sans nom viennent d’abord
            [duplicated-argument] `{ $detail }` est donné deux fois
            [unknown-escape] `\{ $detail }` ne signifie rien
            [invalid-unicode-escape] `{ $detail }` n’est pas un caractère
            [unbalanced-brace] cette `{ "}" }` ne ferme rien
            [expected-expression] il manque quelque chose entre les accolades
            [expected-simple-selector] on ne peut choisir que d’après une valeur
            [expected-literal] il manque ici un texte entre guillemets ou un nombre
            [tab-indent] le retrait des lignes se fait avec des espaces, et ceci est une tabulation
            [text-begins-with] une ligne de texte ne peut pas commencer par `{ $detail }` : écrivez `{ "{" }"{ $detail }"{ "}" }`
            [attribute-name] un attribut s’écrit `.nom = texte`, le nom en lettres latines sans accent, chiffres, `-` et `_`
            [unclosed-placeable] il manque ici `{ "}" }` pour fermer ce que `{ "{" }` a ouvert
            [no-equals-sign] il manque `=` ici : un message s’écrit `nom = texte`, et les lignes suivantes d’un texte sont en retrait
           *[other] quelque chose ne va pas ici
        }
    .why =
        { $left-out ->
            [rest] la suite du texte est illisible, et l’entrée est laissée de côté : on n’affiche pas la moitié d’un texte
           *[entry] l’entrée est laissée de côté ; le reste du fichier est utilisé
        }
nesting-too-deep = cette entrée emboîte plus de { $limit } accolades
    .why = l’entrée est laissée de côté ; le reste du fichier est utilisé
duplicate-message = `{ $name }` est défini deux fois
    .label = celui-ci est ignoré
    .help = supprimez l’un des deux, ou renommez-le
duplicate-attribute = l’attribut `{ $name }` est défini deux fois
    .help = supprimez l’un des deux
unknown-variable = il n’y a pas de variable `{ "{" } ${ $name } { "}" }`
    .label = ni un fait ni une variable de la source
    .help = comparez ce nom aux faits de l’article, ou à la source
    .suggest = vouliez-vous dire `{ "{" } ${ $suggestion } { "}" }` ?
unknown-message = il n’y a pas de message `{ $name }`
    .label = ne renvoie à rien
unknown-term = il n’y a pas de terme `{ $name }`
    .label = ne renvoie à rien
    .help = définissez-le dans les termes partagés de cette langue
unknown-attribute = il n’y a pas d’attribut `{ $name }`
    .label = ne renvoie à rien
no-value = `{ $name }` a des attributs, mais pas de texte
    .label = il n’y a rien à afficher
broken-reference = `{ $name }` est illisible
    .label = renvoie à une entrée illisible
cyclic-reference = `{ $name }` renvoie à lui-même
    .label = ramène à son point de départ
unknown-function = il n’y a pas de fonction `{ $name }`
    .label = inconnue
    .help = les fonctions sont `NUMBER`, `DATETIME`, `LIST` et `NAME`
function-argument = `{ $function }` n’accepte pas cette valeur
    .label = d’une autre nature
    .help = `NUMBER` accepte des nombres, `DATETIME` des dates et des heures, `LIST` des listes, `NAME` des régions et des langues
function-error = `{ $function }` a échoué
    .why = { $reason }
no-locale-data = les données manquent pour écrire cette valeur dans cette langue
unknown-option = `{ $function }` n’a pas d’option `{ $option }`
    .help = ses options : { $expected }
invalid-option = `{ $value }` n’est pas une valeur de l’option `{ $option }` de `{ $function }`
    .help = écrivez { LIST($expected, type: "disjunction") }
unsupported-option = `{ $function }` n’accepte pas ici l’option `{ $option }` avec la valeur `{ $value }`
    .help = retirez l’option, ou choisissez une autre combinaison
output-limit = le message dépasse { $limit } octets
work-limit = le message demande plus de { $limit } opérations
depth-limit = les messages renvoient les uns aux autres sur plus de { $limit } niveaux

## Le balisage

undefined-link = l’article n’a pas de lien `{ $label }`
    .help = employez une étiquette que l’article définit
    .suggest = vouliez-vous dire `{ $suggestion }` ?
forbidden-url = un lien ne peut pas mener à `{ $url }`
    .help = sont permises les adresses http, https, mailto, tel et relatives
forbidden-element = un message ne peut pas contenir `{ $name }`
unbalanced-element = `{ $name }` est ouvert sans être fermé, ou l’inverse
folded-paragraph = une ligne vide ne peut pas ouvrir un paragraphe ici
    .why = le message n’est pas seul dans son paragraphe

## Les articles

missing-source-message = le texte source n’a pas de message `{ $name }`
    .label = nommé ici
    .help = écrivez `{ $name }` dans la langue source, ou retirez-le de l’article
skeleton-text = un article contient des renvois, pas du texte
    .label = ceci est du texte
    .help = faites-en un message et renvoyez-y : `{ "{" } id { "}" }`
skeleton-html = un article ne peut pas contenir de HTML
skeleton-reference = ceci n’est pas un renvoi
    .help = écrivez `{ "{" } id { "}" }` ou `{ "{" } id.attribut { "}" }`
skeleton-link = un lien ne peut pas mener à `{ $url }`
    .help = sont permises les adresses http, https, mailto, tel et relatives
skeleton-depth = les blocs s’emboîtent sur plus de { $limit } niveaux
unclosed-front-matter = l’en-tête n’est jamais fermé
    .label = ouvert ici
    .help = terminez-le par une ligne `+++`
updated-before-published = l’article a été mis à jour avant d’être publié

## TOML

toml-syntax = ce n’est pas du TOML
    .label = { $detail }
missing-value = il manque une valeur après `=`
unquoted-text = un texte s’écrit entre guillemets
    .help = écrivez `"{ $value }"`
duplicate-key = `{ $key }` est défini deux fois
impossible-date = cette date n’existe pas
impossible-time = cette heure n’existe pas
unknown-key = il n’y a pas de clé `{ $key }`
    .help = les clés possibles ici : { $expected }
    .suggest = vouliez-vous dire `{ $suggestion }` ?
missing-key = il manque `{ $missing }` à `{ $key }`
wrong-type = `{ $key }` n’est pas du bon type
    .label = ceci est de type `{ $found }`, il faut `{ $expected }`
unknown-value = `{ $value }` n’est pas une valeur de `{ $key }`
    .help = écrivez { LIST($expected, type: "disjunction") }
    .suggest = vouliez-vous dire `{ $suggestion }` ?
invalid-locale = `{ $value }` n’est pas une étiquette de langue
    .help = écrivez-en une comme `fr`, `ar-MA` ou `zh-Hant`
duplicate-locale = `{ $value }` figure deux fois
unlisted-locale = `{ $value }` ne figure pas parmi les langues du catalogue
    .help = ajoutez-la à `locales`
fallback-to-self = `{ $value }` ne peut pas être sa propre langue de repli
ambiguous-locale-folder = deux dossiers correspondent à `{ $value }`
    .why = `{ $used }` est utilisé, `{ $ignored }` est ignoré
invalid-resource = `{ $value }` n’est pas le chemin d’une ressource
reserved-resource = `{ $value }` est réservé
url-not-absolute = `{ $value }` n’est pas une adresse absolue
    .help = écrivez-la avec `https://`
invalid-message-id = `{ $value }` n’est pas un nom de message
coverage-out-of-range = `{ $value }` n’est pas une proportion
    .help = écrivez un nombre de 0 à 1
unknown-time-zone = il n’y a pas de fuseau horaire `{ $value }`
    .help = écrivez un nom comme `Africa/Casablanca`
    .suggest = vouliez-vous dire `{ $suggestion }` ?

## Les faits

unsupported-number = `{ $value }` n’est pas un nombre décimal
    .help = écrivez des chiffres, avec un point avant les décimales
unsupported-fact = `{ $key }` est d’une nature qu’aucun fait ne peut avoir
unknown-fact-kind = `{ $key }` est d’une nature inconnue
    .help = un fait a l’une des clés { LIST($expected, type: "disjunction") }
    .suggest = vouliez-vous dire `{ $suggestion }` ?
empty-list = `{ $key }` est une liste vide
invalid-year = `{ $value }` n’est pas une année
invalid-code = `{ $value }` n’est pas un code
unknown-unit = `{ $value }` n’est pas une unité prise en charge
    .help = écrivez une unité du CLDR, comme `kilometer`
    .suggest = vouliez-vous dire `{ $suggestion }` ?
invalid-fact-name = `{ $name }` ne peut pas nommer un fait
    .help = un nom commence par une lettre et se compose de lettres, de chiffres, de `-` et de `_`
reserved-fact-name = `{ $name }` est déjà un fait
wrong-fact-kind = `{ $value }` ne peut pas être la valeur de `{ $key }`
    .label = il faut `{ $expected }`
range-order = l’intervalle `{ $key }` finit avant de commencer
range-mixed = les bornes de l’intervalle `{ $key }` ne sont pas de même nature
range-kind = une borne de l’intervalle `{ $key }` n’est ni un nombre, ni une date, ni une heure
range-self = l’intervalle `{ $key }` ne peut pas être sa propre borne
range-unknown-name = l’intervalle `{ $key }` nomme un fait qui n’existe pas
    .suggest = vouliez-vous dire `{ $suggestion }` ?
range-name-here = un intervalle à l’intérieur d’un autre fait ne peut pas nommer de fait

## L’encodage

byte-order-mark = le fichier commence par une marque d’ordre des octets
    .help = enregistrez-le en UTF-8 sans cette marque
invalid-utf8 = le fichier n’est pas en UTF-8 à l’octet { $offset }
    .why = l’entrée qui s’y trouve est laissée de côté ; le reste du fichier est utilisé
    .help = enregistrez le fichier en UTF-8

## Vérification : fichiers

mixed-line-ends = les lignes se terminent de deux façons
    .label = la plupart des autres se terminent autrement
    .help = enregistrez le fichier avec une seule sorte de fin de ligne
missing-final-newline = il manque une fin de ligne à la fin du fichier
not-nfc = `{ $text }` est enregistré sous forme décomposée
    .label = lettres et accents sont séparés
    .help = enregistrez le texte sous la forme NFC d’Unicode
orphan-file = `{ $name }` ne traduit aucun fichier de la source
    .help = supprimez-le, ou donnez-lui le nom du fichier qu’il traduit
    .suggest = est-il destiné à `{ $suggestion }` ?
orphan-locale = la configuration ne cite pas `{ $name }`, qui contient des traductions
    .help = ajoutez la langue à `locales` dans `depeche.toml`, ou supprimez le dossier
missing-file =
    { $count ->
        [one] `{ $name }` n’est pas traduit : { $count } message
        [many] `{ $name }` n’est pas traduit : { $count } de messages
       *[other] `{ $name }` n’est pas traduit : { $count } messages
    }

## Vérification : comparaison avec la source

missing-message = `{ $name }` n’est pas traduit
    .help = en attendant, les lecteurs voient la source
missing-attribute =
    { $part ->
        [value] le texte du message n’est pas traduit, seuls ses attributs le sont
       *[other] l’attribut `{ $name }` n’est pas traduit
    }
    .label = n’a pas cette partie
obsolete-message = la source n’a pas de message `{ $name }`
    .label = ne s’affiche nulle part
    .help = supprimez-le
    .suggest = s’appelle-t-il maintenant `{ $suggestion }` ?
obsolete-attribute = la source n’a pas d’attribut `{ $name }` ici
    .label = ne s’affiche nulle part
    .help = supprimez-le
missing-variable = la source affiche `{ "{" } ${ $name } { "}" }`, ce texte ne l’affiche pas
    .help = affichez la valeur, ou choisissez d’après elle et dites-la en toutes lettres
missing-term = la source emploie le terme `{ "{" } { $name } { "}" }`, ce texte ne l’emploie pas
    .help = employez le terme : s’il change, le texte suivra
missing-reference = la source affiche le message `{ "{" } { $name } { "}" }`, ce texte ne l’affiche pas
    .help = renvoyez-y : s’il change, le texte suivra
missing-function = la source met `${ $name }` en forme avec `{ $function }`, ce texte ne le fait pas
    .label = affiché sans elle
ignored-argument = le terme `-{ $term }` ne fait rien de `{ $name }`
    .label = ne change rien
    .help = donnez au terme une variante pour cet argument, ou retirez-le

## Vérification : pluriels

missing-plural-category = il manque le texte pour { $missing }
    .label = des nombres tels que { $examples } reçoivent le texte par défaut
    .help = ajoutez ce qu’il faut en { $language } : { $missing }
impossible-plural-category = aucun nombre n’est `{ $name }` en { $language }
    .label = ne s’affiche jamais
    .help = supprimez la variante
plural-kind =
    { $kind ->
        [ordinal] la source prend `${ $name }` comme nombre cardinal, ce texte comme nombre ordinal
       *[cardinal] la source prend `${ $name }` comme nombre ordinal, ce texte comme nombre cardinal
    }
    .help =
        { $kind ->
            [ordinal] choisissez sans `type: "ordinal"`
           *[cardinal] choisissez d’après `NUMBER(${ $name }, type: "ordinal")`
        }
duplicate-variant = la variante `[{ $name }]` figure deux fois
    .label = ne s’affiche jamais
    .help = supprimez l’une des deux
unreachable-variant = aucun nombre n’atteint la variante `[{ $name }]`
    .label = un nombre exact a pris sa place
    .help = supprimez l’une des deux
unknown-variant = la source n’a pas ici de variante `[{ $name }]`
    .label = ne s’affiche jamais
    .help = les variantes de la source : { $expected }
    .suggest = vouliez-vous dire `[{ $suggestion }]` ?
missing-variant = la source a des variantes pour { $missing }, ce texte n’en a pas
    .help = sans elles, les lecteurs reçoivent le texte par défaut

## Vérification : faits

figure-mismatch =
    { $case ->
        [extra] la source n’a pas de nombre { $found }
        [lost] il manque le nombre { $expected } de la source
       *[other] la source dit { $expected }, ce texte { $found }
    }
    .help = comparez les nombres
time-mismatch = la source dit { $expected }, ce texte { $found }
    .help = comparez les heures
date-mismatch = la source dit « { $expected } », ce texte « { $found } »
    .help = comparez les mois
url-mismatch = il manque l’adresse `{ $expected }` de la source
    .help = menez les lecteurs à la même page
email-mismatch = il manque l’adresse électronique `{ $expected }` de la source
    .help = une adresse électronique est la même dans toutes les langues
name-mismatch = il manque le nom « { $expected } » de la source
    .help = vérifiez son orthographe
literal-figure = le fait `{ $name }` contient le nombre { $found }
    .label = reste tel quel quand le fait change
    .help = écrivez `{ "{" } ${ $name } { "}" }`

## Vérification : balisage

markup-mismatch =
    { $kind ->
        [emphasis] passages en italique : { $expected } dans la source, { $found } dans ce texte
        [strong] passages en gras : { $expected } dans la source, { $found } dans ce texte
        [code] passages de code : { $expected } dans la source, { $found } dans ce texte
       *[link] liens : { $expected } dans la source, { $found } dans ce texte
    }
missing-element = `<{ $name }>` : { $expected } dans la source, { $found } dans ce texte
    .help = balisez le même passage
extra-element = `<{ $name }>` : { $expected } dans la source, { $found } dans ce texte
    .label = absent de la source

## Vérification : langue et typographie

french-spacing = l’espace insécable manque à côté de `{ $mark }`
    .label = absente ou de la mauvaise sorte
straight-apostrophe = une apostrophe droite
    .label = l’apostrophe typographique est `’`
straight-quote = des guillemets droits
    .label = ne disent ni où la citation commence ni où elle finit
quotation-marks = `{ $mark }` n’ouvre pas de citation en { $language }
    .help = écrivez { $expected }
spanish-marks = la phrase ne commence pas par `{ $mark }`
arabic-punctuation = `{ $mark }` tient lieu de `{ $expected }`
mixed-digits = { $found } est écrit avec d’autres chiffres que le reste
    .help = écrivez tous les nombres avec les mêmes chiffres
ellipsis = trois points au lieu de points de suspension
    .label = écrivez `…`
end-punctuation = la source finit par `{ $expected }`, ce texte par `{ $found }`
double-space = deux espaces de suite
trailing-space = des espaces en fin de ligne
unbalanced-brackets = `{ $mark }` n’a pas de pendant
unbalanced-quotes = le guillemet `{ $mark }` n’a pas de pendant
repeated-word = « { $word } » figure deux fois

## Vérification : invisible et trompeur

bidi-control = la marque de direction { $code } n’est pas fermée, ou force l’ordre du texte
    .help = fermez-la, ou retirez-la
zero-width = un caractère sans largeur : { $code }
    .label = personne ne le voit
control-character = { $code } ne peut pas s’afficher
    .label = personne ne voit ce qui était voulu
confusable-letter = la lettre `{ $letter }` ({ $code }) est d’une autre écriture que le mot « { $word } »
    .label = ressemble à une lettre de l’autre écriture
    .help = tapez la lettre de nouveau

## Vérification : soupçons

identical-to-source = le texte est celui de la source
    .help = traduisez-le
length = la source a { $expected } lettres, ce texte { $found }
    .help = est-ce tout le texte, et celui du bon message ?
inconsistent-translation = la source dit la même chose à { $where }, où la traduction est autre
    .help = à cet endroit : « { $other } »
glossary-term = « { $term } » n’est pas traduit comme le veut le glossaire
    .help = employez { LIST($expected, type: "disjunction") }
wrong-script = le texte n’est pas dans l’écriture de cette langue : { $language }
wrong-language = le texte semble être en { $shown }, et non en { $language }

## Vérification : articles

unused-message = aucune trame n’affiche `{ $name }`
    .help = nommez-le dans l’article, ou supprimez-le
unused-fact = aucun message n’emploie le fait `{ $name }`
    .help = employez-le, ou supprimez-le
borrowed-term = `{ $name }` est repris de la source, en { $language }
    .help = définissez-le dans les termes partagés de cette langue

## Vérification : commentaires du vérificateur

useless-allowance = la règle `{ $name }` ne signale rien ici
    .help = retirez-la du commentaire
unknown-rule = il n’y a pas de règle `{ $name }`
    .help = `depeche check --explain` donne la liste des règles
    .suggest = vouliez-vous dire `{ $suggestion }` ?

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
ledger-syntax = cette ligne du registre est illisible
    .label = { $reason }
    .why = la ligne reste telle quelle ; le reste du fichier est utilisé
ledger-version = cette ligne du registre est de la version { $version }, que ce programme ne connaît pas
    .why = la ligne reste telle quelle ; le reste du fichier est utilisé
ledger-source = ce texte source n’est pas celui que désigne son empreinte
    .why = la ligne a été modifiée ; elle reste telle quelle et n’est pas utilisée
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
    .why = des traductions plus anciennes que cette partie passeraient pour des traductions de la source actuelle
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
stale-translation = `{ $name }` a été traduit d’après un texte source plus ancien
    .label =
        { $state ->
            [cosmetic] la ponctuation, les espaces ou la casse ont changé depuis
            [structural] des valeurs, des nombres, des liens ou le balisage ont changé depuis
           *[textual] la formulation a changé depuis
        }
    .help = `depeche diff` montre ce qui a changé ; corrigez la traduction, ou dites avec `depeche accept` qu’elle est juste
touched-translation = `{ $name }` a changé en même temps que sa source
    .help = confirmez la traduction avec `depeche accept`
ledger-unrecorded = le registre ne connaît pas `{ $name }`
    .help = `depeche sync` l’enregistre

## Importation : articles

import-front-matter = l’en-tête du fichier importé n’est pas repris dans l’article
    .help = les faits et les mots-clés ont leur place dans l’en-tête de l’article du catalogue
import-html = le HTML de l’article est laissé de côté ; son texte reste
    .label = la première occurrence
import-depth = les listes et les citations s’emboîtent sur plus de { $limit } niveaux : au-delà, elles deviennent des paragraphes
import-flattened = `{ $name }` a perdu son balisage
    .why = les messages de ce catalogue ne peuvent pas l’exprimer
import-value-lost = le nouveau texte de `{ $name }` ne dit plus « { $found } », qu’affiche `{ $placeable }`
    .help = si la valeur a changé, modifiez le fait et rétablissez le renvoi entre accolades
import-own-skeleton = `{ $path }` suit son propre ordre
    .help = vérifiez qu’il convient toujours à l’article
import-unconfirmed = traductions appariées sur la seule base de l’ordre et de la longueur : { $count }
    .help = aucun chiffre, nom ni lien ne confirme l’appariement ; relisez { $names }
import-unlisted-locale = la langue { $locale } ne figure pas parmi celles du catalogue
    .help = ajoutez-la à `locales` dans `depeche.toml`

## Importation : lecture des fichiers

import-empty = `{ $path }` ne contient aucun texte
import-binary = `{ $path }` n’est pas un fichier texte
    .why = l’octet { $offset } est un caractère de contrôle
    .help = les formats acceptés sont le texte brut, Markdown, HTML et DOCX
import-unsupported = un fichier comme `{ $path }` ({ $format }) ne peut pas être lu comme article
    .help = enregistrez-le en texte brut, Markdown, HTML ou DOCX
import-not-what-it-says = `{ $path }` n’est pas le fichier { $format } annoncé
    .help = indiquez son format avec `--format`, ou enregistrez-le de nouveau
import-encoding = `{ $path }` n’est pas encodé en { $encoding }
    .why = l’octet { $offset } (ligne { $line }, colonne { $column }) est illisible
    .help = indiquez son encodage avec `--encoding`
    .suggest = cela ressemble à { $suggestion } : essayez `--encoding { $suggestion }`
import-too-large = `{ $path }` dépasse la taille admise pour un article
    .why = `{ $part }` : la limite est de { $limit }
import-damaged = `{ $path }` est endommagé
    .why = `{ $part }` : { $reason }
    .help = ouvrez-le dans le logiciel d’origine et enregistrez-le de nouveau
import-format = `{ $path }` n’est pas ce que dit son extension : il a été lu comme fichier { $format }
import-encoding-guessed = `{ $path }` n’indique pas son encodage : il a été lu en { $encoding }
    .help = si des caractères s’affichent mal, indiquez son encodage avec `--encoding`
import-nesting = ce qui s’emboîte sur plus de { $limit } niveaux dans `{ $path }` a été lu comme moins profond
import-page = `{ $path }` est une page web ; mots retenus pour l’article : { $count } sur { $total }
import-link = le lien vers `{ $url }` a été retiré
    .why = un lien ne peut mener qu’à une adresse http, https, mailto, tel ou relative ; les ancres internes au fichier ne sont pas reprises
import-left-out =
    { $part ->
        [comments] commentaires laissés de côté : { $count }
        [notes] notes de bas de page et de fin laissées de côté : { $count }
        [margins] en-têtes et pieds de page laissés de côté : { $count }
        [deletions] suppressions du suivi des modifications laissées de côté : { $count }
        [hidden] passages masqués laissés de côté : { $count }
        [pictures] images non importées : { $count }
        [formulas] formules non importées : { $count }
       *[embedded] objets incorporés laissés de côté : { $count }
    }
    .why = il s’agit du fichier `{ $path }`

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
import-language = `{ $path }` déclare être en { $language }, mais il est lu comme étant en { $shown }
    .help = indiquez sa langue avec `--locale`
