### Ce que le vérificateur dit de ce qu’il trouve, en français. Les messages portent le nom de leur règle.

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

## Vérification : registre

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
