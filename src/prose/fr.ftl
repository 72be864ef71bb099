### Ce que dit Dépêche, en français. Les messages des diagnostics portent le nom de leur règle.

## Le mobilier des éditions

notice-part = Ce passage n’est pas encore disponible en { $language } ; le voici en { $shown }.
notice-story = Cet article n’est pas encore disponible en { $language } ; le voici en { $shown }.
notice-stale = Ce passage a été traduit d’après une version plus ancienne du texte.

## Les fichiers

file-unreadable = impossible de lire `{ $path }`
    .why = { $reason }
file-too-large = `{ $path }` est trop volumineux
    .why = il compte { $size } octets ; la limite est de { $limit }

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

## Le registre

ledger-syntax = cette ligne du registre est illisible
    .label = { $reason }
    .why = la ligne reste telle quelle ; le reste du fichier est utilisé
ledger-version = cette ligne du registre est de la version { $version }, que ce programme ne connaît pas
    .why = la ligne reste telle quelle ; le reste du fichier est utilisé
ledger-source = ce texte source n’est pas celui que désigne son empreinte
    .why = la ligne a été modifiée ; elle reste telle quelle et n’est pas utilisée

## Les articles lus

import-front-matter = l’en-tête du fichier importé n’est pas repris dans l’article
    .help = les faits et les mots-clés ont leur place dans l’en-tête de l’article du catalogue
import-html = le HTML de l’article est laissé de côté ; son texte reste
    .label = la première occurrence
import-depth = les listes et les citations s’emboîtent sur plus de { $limit } niveaux : au-delà, elles deviennent des paragraphes
