### Ce que dit l’importation, en français. Les messages portent le nom de leur règle.

## Importation : articles

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
import-language = `{ $path }` déclare être en { $language }, mais il est lu comme étant en { $shown }
    .help = indiquez sa langue avec `--locale`
