### Ce que la ligne de commande dit d’elle-même, en français : les commandes, les options par leur nom, et les arguments fautifs.

## Titres

heading-usage = Utilisation :
heading-commands = Commandes :
heading-arguments = Arguments :
heading-options = Options :
heading-common = Options communes :
heading-possible-values = Valeurs possibles :
heading-exit-status = Code de retour :
possible-values = { "[" }valeurs possibles : { $values }]
default-value = { "[" }par défaut : { $value }]
help-more = (davantage avec `--help`)
help-summary = (résumé avec `-h`)
exit-status-0 = tout est fait
exit-status-1 = le contenu ne suffit pas : des constats, un message source défectueux, `--strict` non satisfait
exit-status-2 = mauvais emploi, configuration, ou fichier impossible à lire ou à écrire

## Commandes

command-depeche = Un article en plusieurs langues : chaque paragraphe un message Fluent, chaque chiffre un fait
command-render = Composer un article pour un lecteur
command-format = Mettre en forme un message
command-check = Trouver ce qui ne va pas dans les traductions
command-list = Lister les articles et leurs langues
command-status = Montrer où en sont les traductions
command-sync = Enregistrer d’après quel texte source les nouvelles traductions ont été faites
command-accept = Dire que des traductions périmées ou retouchées conviennent au texte source d’aujourd’hui
command-diff = Montrer ce qui a changé dans la source des traductions périmées
command-adopt = Ouvrir le registre d’un projet existant, d’après son historique git
command-import = Faire d’un texte un article du catalogue, mettre un article à jour, ou reprendre sa traduction
command-completions = Afficher les complétions d’un interpréteur de commandes
command-man = Afficher la page de manuel, en roff
command-help = Afficher ce message ou l’aide des commandes indiquées

## Options

option-catalog = Le dossier des articles et des langues [par défaut : ./locales, sinon .]
option-source = La langue dans laquelle les articles sont écrits, quoi qu’en dise depeche.toml
option-lang = La langue que parle ce programme : en, fr, es, ar, de ou pt [par défaut : celle de l’environnement]
option-help = Afficher l’aide
option-version = Afficher la version
option-story = L’article ; peut être omis quand le catalogue n’en a qu’un
option-status-story = L’article, ou une ressource partagée [par défaut : tous]
option-import-story = L’identifiant de l’article ; pour un dossier, le début de l’identifiant de ses articles
option-locale = Ces langues seulement ; peut être répétée
option-render-locale = Les langues du lecteur, la préférée d’abord, comme `ar-MA,fr` ; peut être répétée
option-format-locale = Les langues du lecteur, la préférée d’abord, comme `ar-MA,fr` ; peut être répétée
option-import-locale = La langue du texte ; toute autre que la langue source du catalogue en fait une traduction
option-isolation = Quand isoler les valeurs du texte écrit dans l’autre sens
value-isolation-auto = Seulement là où le texte s’afficherait dans un autre ordre
value-isolation-always = Autour de chaque valeur
value-isolation-never = Jamais
option-settings = Donner à un fait une autre valeur, écrite comme en TOML : `votes=97` ; peut être répétée
option-format = Le format
option-status-format = Le format ; `html` est une page avec une carte de chaleur
option-import-format = Le format du fichier, si ce n’est pas celui qu’il paraît : text, markdown, html ou docx
option-page = Faire une page complète ; seulement avec `--format html`
option-output = Écrire dans ce fichier au lieu de la sortie standard, en entier ou pas du tout
option-mark_stale = Mettre un avis devant les passages dont la source a changé depuis leur traduction
option-strict = Finir avec le code 1 si tout n’est pas traduit
option-message = Le message, ou MESSAGE.ATTRIBUTE
option-paths = Fichiers ou dossiers du projet, comme `ar` ou `ar/une.ftl` [par défaut : tous]
option-config = Vérifier ce que décrit un l10n.toml, avec `--source` pour langue de référence
option-fix = Corriger ce qui peut l’être sans aucun doute ; avec `scaffold`, ajouter aussi les messages manquants en commentaires dans la langue source
option-diff = Montrer ce que ferait `--fix`, et ne rien faire
option-baseline = Ne signaler que ce qui n’est pas dans ce fichier ; s’il n’existe pas, l’écrire
option-fail_on = Finir avec le code 1 s’il y a des constats de cette gravité ou d’une gravité supérieure
option-explain = Expliquer une règle, ou énumérer les règles, et ne rien vérifier
option-target = L’article, ou l’un de ses messages ou attributs [par défaut : tout]
option-trivial = Seulement là où la ponctuation, les espaces ou la casse ont changé : après la correction d’une coquille
option-file = Le texte : texte brut, Markdown, HTML ou DOCX ; un dossier de tels fichiers, ou `-` pour l’entrée standard
option-encoding = L’encodage des caractères du fichier, comme windows-1252
option-facts = Faire des faits de ses chiffres, dates, heures, pourcentages et sommes d’argent ; dans un terminal, interroger sur chacun
value-facts-ask = Un par un dans un terminal, tous ailleurs
value-facts-all = Tous
option-published = Quand le texte a été publié : une date comme 2024-11-07, ou avec l’heure et le décalage ; par défaut, ce que dit la page
option-published-more = Un nouvel article la reçoit dans son en-tête, et une date sans année prend l’année qui l’en rapproche le plus.
option-update = Mettre à jour un article existant ; pour une traduction, remplacer ce qui s’y trouve
option-dry_run = Dire ce qui serait fait, et ne rien faire
option-shell = L’interpréteur de commandes

## Arguments fautifs

usage-error = erreur :
usage-tip = conseil :
usage-unknown-argument = il n’y a pas d’argument `{ $argument }` ici
usage-unknown-command = il n’y a pas de commande `{ $command }`
usage-missing-command = `{ $command }` demande une commande
usage-missing-value = `{ $argument }` demande une valeur
usage-invalid-value = `{ $value }` n’est pas une valeur de `{ $argument }`
usage-too-many-values = `{ $argument }` ne prend pas la valeur `{ $value }`
usage-twice = `{ $argument }` est donné plus d’une fois
usage-conflict = `{ $argument }` ne peut pas être employé avec `{ $other }`
usage-missing-arguments = il manque des arguments :
usage-invalid-utf8 = un argument n’est pas en UTF-8
usage-other = ces arguments sont illisibles
usage-similar = vouliez-vous dire { $names } ?
usage-as-value = pour donner `{ $argument }` comme valeur, écrivez `{ $written }`
usage-more = `--help` en dit davantage
usage-expects-tag = écrivez une étiquette de langue comme `fr`, `ar-MA` ou `zh-Hant`
usage-expects-date = écrivez une date comme `2024-11-07`, ou `2024-11-07T18:00:00+01:00`
usage-expects-setting = écrivez `NAME=VALUE`, comme `votes=97`
usage-expects-format = les formats sont `text`, `markdown`, `html` et `docx`
usage-expects-encoding = écrivez le nom d’un encodage, comme `utf-8` ou `windows-1252`
