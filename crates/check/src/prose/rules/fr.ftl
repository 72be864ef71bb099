### De quoi parle chaque règle du vérificateur, en français : ce qu’elle trouve, `.why` pourquoi cela compte, `.fix` ce que fait la correction.

## Fichiers

rule-syntax = Des entrées illisibles.
    .why = Ce que l’analyseur ne peut pas lire est laissé de côté, et les lecteurs voient la source à la place. Une seule faute, comme une accolade jamais fermée ou une ligne qui commence par un astérisque, coûte le message où elle se trouve.
rule-invalid-utf8 = Des octets qui ne sont pas de l’UTF-8.
    .why = Les fichiers Fluent sont en UTF-8. Des octets d’un autre encodage sont illisibles, et le message où ils se trouvent est laissé de côté.
rule-byte-order-mark = Une marque d’ordre des octets au début d’un fichier.
    .why = L’UTF-8 n’a pas besoin de marque d’ordre des octets. Certains outils Fluent la prennent pour une partie du premier message, qui est alors perdu.
    .fix = La marque est retirée.
rule-nesting-too-deep = Des accolades trop imbriquées.
    .why = Aucun texte n’a besoin de dizaines d’accolades imbriquées. Une telle entrée est laissée de côté avant qu’elle n’épuise la mémoire de l’analyseur.
rule-duplicate-message = Un message ou un terme défini deux fois.
    .why = De deux messages du même nom, seul le premier compte ici, et le dernier ailleurs : ce que voient les lecteurs dépend du programme. Le plus souvent, l’un des deux est une copie oubliée.
    .fix = Une copie qui dit la même chose est supprimée.
rule-duplicate-attribute = Un attribut défini deux fois.
    .why = De deux attributs du même nom, les lecteurs n’en voient qu’un.
rule-mixed-line-ends = Des lignes qui finissent de deux façons.
    .why = Un fichier dont les lignes finissent tantôt par LF, tantôt par CR LF est passé par des outils qui ne s’accordent pas. Toute comparaison de versions montre alors comme modifiées des lignes qui ne le sont pas.
    .fix = L’espèce la plus rare est remplacée par l’autre.
rule-missing-final-newline = Un fichier sans fin de ligne à la fin.
    .why = Sans fin de ligne à la fin du fichier, la prochaine ligne qu’un outil y ajoute devient une partie du dernier message.
    .fix = La fin de ligne est ajoutée.
rule-not-nfc = Un texte qui n’est pas sous la forme composée d’Unicode.
    .why = La même lettre peut être enregistrée entière, ou comme une lettre et un accent. Les lecteurs n’y voient pas de différence, mais la recherche, le tri et la comparaison si, et certaines polices dessinent mal les parties. Les textes s’échangent sous la forme NFC.
    .fix = Les lettres sont composées.
rule-orphan-file = Un fichier qui ne traduit aucun fichier de la source.
    .why = Un fichier sans pendant dans la source ne s’affiche jamais. Il y a été renommé ou supprimé, ou son nom est mal écrit ici.
rule-orphan-locale = Un dossier de traductions que `locales` ne cite pas dans `depeche.toml`.
    .why = Là où la configuration énumère les langues, les autres ne sont ni affichées ni vérifiées. Quelqu’un traduit peut-être dans un dossier qu’aucun lecteur ne verra.
rule-missing-file = Un fichier de la source qui n’est pas traduit.
    .why = Un fichier qui manque tout entier dans une langue est signalé une fois, avec le nombre de ses messages, et non message par message.
    .fix = Avec `--fix=scaffold`, le fichier est créé ; le texte source y figure en commentaires.

## Comparaison avec la source

rule-missing-message = Un message qui n’est pas traduit.
    .why = Ce qui manque à une traduction s’affiche dans la langue source. Cela peut être voulu pour un temps ; la liste dit ce qui reste à faire.
    .fix = Avec `--fix=scaffold`, le texte source est ajouté en commentaire.
rule-missing-attribute = Un attribut qui n’est pas traduit.
    .why = Un message traduit sans l’un de ses attributs montre un libellé dans une langue et son info-bulle dans une autre.
rule-obsolete-message = Un message que la source n’a plus.
    .why = Rien n’affiche un message que la source n’a pas. Il y a été renommé ou supprimé ; laissé ici, il est traduit et entretenu pour personne.
rule-obsolete-attribute = Un attribut que la source n’a pas.
    .why = Rien n’affiche un attribut que la source n’a pas. Les attributs des termes appartiennent à chaque langue et ne sont pas examinés.
rule-unknown-variable = Une variable que le message ne reçoit jamais.
    .why = Une variable que n’ont ni le message de la source ni l’article ne reçoit jamais de valeur : le message ne peut pas s’afficher, et les lecteurs voient la source à la place. Le plus souvent, son nom est mal écrit, ou traduit.
rule-missing-variable = Une valeur que la traduction n’affiche pas.
    .why = Un nombre, une date ou un nom que la source affiche et que la traduction omet est perdu pour ses lecteurs. On compare chacun des textes qui peuvent s’afficher : la variante pour un, ou pour exactement trois, peut le dire en toutes lettres.
rule-missing-term = Un terme que la traduction n’emploie pas.
    .why = Un terme garde un nom identique partout et juste à chaque cas grammatical. Une traduction qui écrit le nom elle-même, ou l’omet, ne suit pas quand le terme change.
rule-missing-reference = Un renvoi à un message que la traduction a perdu.
    .why = La source affiche un autre message dans celui-ci, comme le nom d’un bouton. Sans ce renvoi, la traduction ne suit pas quand ce message change.
rule-missing-function = Une fonction que la traduction a perdue.
    .why = La source met une valeur en forme par une fonction, comme une date avec son jour de la semaine. La traduction affiche la valeur sans elle, donc sous une autre forme.
rule-unknown-function = Une fonction que personne ne connaît.
    .why = Un message qui appelle une fonction inexistante ne peut pas s’afficher. Les noms de fonctions s’écrivent en capitales et ne se traduisent jamais.
rule-unknown-option = Une option qu’une fonction n’a pas.
    .why = Les options des fonctions ne se traduisent jamais, et une option inconnue est une erreur, non un souhait : le message ne peut pas s’afficher.
rule-invalid-option = Une option avec une valeur qu’elle ne peut pas avoir.
    .why = Les valeurs des options sont des mots d’ECMA-402 et ne se traduisent jamais. Avec une autre valeur, le message ne peut pas s’afficher.
rule-unsupported-option = Une option impossible à satisfaire.
    .why = ECMA-402 connaît cette option ou cette combinaison, et ce moteur ne sait pas la satisfaire, ou ECMA-402 elle-même la refuse. Le message ne peut pas s’afficher.
rule-unknown-message = Un renvoi à un message qui n’existe pas.
    .why = Un message qui renvoie à un autre qui n’existe pas ne peut pas s’afficher, et les lecteurs voient la source à la place.
rule-unknown-term = Un renvoi à un terme qui n’existe pas.
    .why = Un message qui renvoie à un terme que sa langue ne définit pas ne peut pas s’afficher, et les lecteurs voient la source à la place.
rule-unknown-attribute = Un renvoi à un attribut qui n’existe pas.
    .why = Un message qui renvoie à un attribut inexistant ne peut pas s’afficher, et les lecteurs voient la source à la place.
rule-no-value = Un renvoi à un message qui n’a que des attributs.
    .why = Un message sans valeur n’affiche rien ; on ne peut renvoyer qu’à ses attributs.
rule-broken-reference = Un renvoi à une entrée illisible.
    .why = Le message auquel celui-ci renvoie a lui-même une faute et ne peut pas être lu ; celui-ci tombe avec lui.
rule-cyclic-reference = Un message qui se contient lui-même.
    .why = Des messages qui se contiennent en cercle n’ont aucun texte et ne peuvent pas s’afficher.
rule-ignored-argument = Un argument que le terme ne prend pas.
    .why = Un terme qui reçoit un argument dont il ne fait rien affiche le même texte que sans lui : le cas demandé n’existe pas. Les arguments sans nom n’atteignent jamais un terme.

## Pluriels et variantes

rule-missing-plural-category = Une catégorie de pluriel dont la langue a besoin.
    .why = Chaque langue range les nombres dans des catégories à elle. Un choix qui a certaines d’entre elles, mais auquel il en manque une, montre pour les nombres de celle-ci le texte par défaut, qui est alors faux : l’arabe a besoin d’une forme de 3 à 10 et d’une autre de 11 à 99.
rule-impossible-plural-category = Une catégorie de pluriel que la langue n’a pas.
    .why = Une variante pour une catégorie où ne tombe aucun nombre de la langue ne s’affiche jamais. Le plus souvent, elle a été copiée d’une autre langue.
rule-plural-kind = Des nombres cardinaux là où la source a des ordinaux, ou l’inverse.
    .why = Premier, deuxième et troisième suivent d’autres règles que un, deux et trois. Un choix qui prend les mauvaises affiche un texte faux pour beaucoup de nombres.
rule-duplicate-variant = Une variante qui figure deux fois.
    .why = De deux variantes qui ont la même clé, seule la première s’affiche. `[1]` et `[1.0]` sont une même clé.
rule-unreachable-variant = Une variante qu’aucun nombre n’atteint.
    .why = Les nombres exacts l’emportent sur les catégories. Une catégorie dont tous les nombres figurent comme clés exactes ne s’affiche jamais.
rule-unknown-variant = Une variante que le choix de la source n’a pas.
    .why = Les mots entre crochets viennent du programme ou de l’article : ils sont les mêmes dans toutes les langues. Une variante que la source n’a pas est une faute de frappe, ou a été traduite, et ne s’affiche jamais. Les catégories de pluriel appartiennent à chaque langue et ne sont pas visées.
rule-missing-variant = Une variante de la source qui manque au choix de la traduction.
    .why = La traduction fait le même choix que la source et omet l’un de ses cas, qui reçoit alors le texte par défaut. Cela peut être voulu ; le plus souvent, le cas est venu après. Une traduction qui dit la même chose dans tous les cas ne fait pas de choix, et c’est juste.

## Faits

rule-figure-mismatch = Un nombre qui n’est pas celui de la source.
    .why = Les nombres sont lus comme chaque langue les écrit, avec ses chiffres et ses séparateurs, puis comparés. Les mots qui multiplient un nombre sont lus avec lui, sur l’échelle de la langue : l’anglais 3 billion est en espagnol 3.000 millones, et non 3 billones. Un nombre qui s’écrit aussi en lettres, jusqu’à vingt, puis les dizaines, peut manquer d’un côté ; ce qui reste des deux côtés est une faute.
rule-time-mismatch = Une heure qui n’est pas celle de la source.
    .why = Les heures sont lues comme chaque langue les écrit, sur douze ou vingt-quatre heures, puis comparées.
rule-date-mismatch = Un mois qui n’est pas celui de la source.
    .why = Un jour à côté d’un nom de mois est une date. Les mois des deux textes sont reconnus aux noms que chaque langue leur donne, puis comparés.
rule-url-mismatch = Une adresse que la traduction a perdue ou modifiée.
    .why = Une adresse web dans le texte mène les lecteurs quelque part. Elle peut différer par la partie qui désigne la langue, et par rien d’autre. Un message qui n’est qu’une adresse n’est pas examiné : chaque langue peut choisir sa page.
rule-email-mismatch = Une adresse de courriel que la traduction a perdue ou modifiée.
    .why = Un courriel doit atteindre quelqu’un : son adresse est la même dans toutes les langues.
rule-name-mismatch = Un nom propre que la traduction n’a pas.
    .why = Deux mots ou plus avec des majuscules à l’intérieur d’une phrase, que la source n’écrit jamais en minuscules, sont un nom. Si les deux langues ont la même écriture, la traduction l’a aussi, quelle que soit la terminaison qu’elle lui donne.
rule-literal-figure = Un nombre du texte que contient déjà un fait de l’article.
    .why = Un nombre écrit dans le texte reste tel quel quand le fait change. Comme valeur, il change partout, et chaque langue l’écrit à sa façon. Un nombre qui n’est le même que par hasard n’est pas signalé : dans une traduction, celui qui est écrit dans la source aussi ; dans la source, celui qui côtoie d’autres mots que le fait.

## Balisage

rule-markup-mismatch = De l’italique, du gras, du code ou des liens que la traduction a perdus ou ajoutés.
    .why = La mise en relief dit ce qui compte, et un lien mène quelque part. Une traduction a ce qu’a la source, où que sa phrase le place.
rule-undefined-link = Un lien dont l’article ne définit pas l’étiquette.
    .why = Les liens mènent à des étiquettes, et l’article dit où mène chacune. Une étiquette qu’il ne définit pas s’affiche comme du texte, avec ses crochets.
rule-forbidden-url = Un lien qui mène où un lien ne peut pas mener.
    .why = Les liens mènent à des adresses http, https, mailto et tel, et à des adresses relatives. Pour toute autre, les lecteurs voient les mots sans le lien.
rule-forbidden-element = Un élément ou une image que les messages ne peuvent pas contenir.
    .why = Les scripts, les styles et les cadres n’atteignent jamais les lecteurs, et les images sont dans la trame, les mêmes pour toutes les langues. Des autres éléments, les lecteurs ne voient que le texte.
rule-folded-paragraph = Une ligne vide là où aucun paragraphe ne peut commencer.
    .why = Une ligne vide ouvre un paragraphe là où le paragraphe de la trame ne contient que le message. Dans un titre, une cellule ou à côté d’un autre texte, elle devient une espace.
rule-missing-element = Un élément HTML que la traduction a perdu.
    .why = Un lien ou une mise en relief de la source qui manque à la traduction ne mène les lecteurs nulle part. Un retour à la ligne peut tomber ailleurs et n’est pas examiné.
rule-extra-element = Un élément HTML que la source n’a pas.
    .why = Un élément que la source n’a pas a été copié d’un autre message, ou reste d’un plus ancien.
rule-unbalanced-element = Un élément HTML qui n’est pas fermé, ou l’est dans le mauvais ordre.
    .why = Un élément jamais fermé s’étend jusqu’à la fin de la page, et un élément fermé avant ceux qu’il contient les rompt. Un texte dont la source a la même chose n’est pas signalé.

## Langue et typographie

rule-french-spacing = Un signe de ponctuation français sans son espace, ou avec une espace sécable.
    .why = En français, une espace précède `;`, `!`, `?` et `:` et borde l’intérieur des guillemets, et la ligne ne s’y coupe jamais : c’est une espace fine insécable (U+202F) ou une espace insécable (U+00A0). `french-spaces`, dans la table `check` de `depeche.toml`, demande l’une d’elles : `mixed` veut la fine devant `;`, `!` et `?` et la large ailleurs, `narrow` et `wide` la même partout. Le Canada et la Suisse ont leurs propres usages et ne sont pas examinés.
    .fix = La bonne espace est mise en place.
rule-straight-apostrophe = Une apostrophe de machine à écrire.
    .why = L’imprimerie a l’apostrophe U+2019. La droite est un pis-aller des machines à écrire et des programmes.
    .fix = L’apostrophe typographique est mise en place.
rule-straight-quote = Des guillemets de machine à écrire.
    .why = Chaque langue a ses propres guillemets. Les droits sont un pis-aller et ne disent pas où une citation commence.
    .fix = Une paire seule dans son texte est remplacée par les guillemets de la langue.
rule-quotation-marks = Des guillemets d’une autre langue.
    .why = L’allemand ouvre une citation en bas de la ligne, le français a des guillemets en chevrons, le suédois emploie le même signe des deux côtés. Les signes d’une autre langue disent aux lecteurs que le texte a été traduit à la hâte.
rule-spanish-marks = Une question ou une exclamation espagnole qui n’est pas ouverte.
    .why = L’espagnol ouvre une question par `¿` et une exclamation par `¡`, pour que le lecteur le sache dès le premier mot.
rule-arabic-punctuation = Une virgule, un point-virgule ou un point d’interrogation latins dans un texte arabe.
    .why = L’arabe, le persan et l’ourdou ont leurs propres signes, `،`, `؛` et `؟`, tournés dans le sens du texte.
    .fix = Le signe arabe est mis à la place.
rule-mixed-digits = Des chiffres de deux espèces dans un même texte.
    .why = Un texte qui écrit un nombre avec ses propres chiffres et un autre avec les chiffres européens a l’air d’un assemblage. Les versions et les noms de produits gardent les leurs et ne sont pas signalés.
rule-ellipsis = Trois points au lieu du caractère des points de suspension.
    .why = Les points de suspension sont un seul caractère (U+2026). Trois points séparés sont trop serrés ou trop espacés, et la fin d’une ligne peut les séparer.
    .fix = Le caractère est mis à la place.
rule-end-punctuation = Une phrase qui ne finit pas comme celle de la source.
    .why = Une question qui a perdu son point d’interrogation se lit comme une affirmation, et un deux-points annonce ce qui suit. Les points sont comparés aussi, sous la forme que leur donne chaque langue.
rule-double-space = Deux espaces de suite.
    .why = Deux espaces de suite sont une faute de frappe et se voient partout où le texte n’est pas recomposé.
    .fix = Il reste une espace.
rule-trailing-space = Des espaces en fin de ligne.
    .why = Les espaces en fin de ligne sont invisibles, et les éditeurs en ajoutent ou en retirent à leur gré. Celles qui sont à l’intérieur d’un texte s’affichent.
    .fix = Les espaces sont retirées.
rule-unbalanced-brackets = Une parenthèse ou un crochet sans pendant.
    .why = Une parenthèse ouverte et jamais fermée, ou fermée et jamais ouverte, est une faute de frappe. Un texte dont la source a la même chose n’est pas signalé, ni les listes numérotées avec une seule parenthèse.
rule-unbalanced-quotes = Une citation qui n’est pas fermée, ou jamais ouverte.
    .why = Un guillemet sans pendant laisse ignorer où la citation finit. Les citations dans d’autres citations sont comprises, et un texte dont la source a la même chose n’est pas signalé.
rule-repeated-word = Un mot qui figure deux fois de suite.
    .why = Le même mot deux fois de suite est le plus souvent un reste de correction. Les mots qu’une langue répète ne sont pas signalés, ni un texte dont la source en répète un.

## Invisible et trompeur

rule-bidi-control = Une marque de direction jamais fermée, ou qui force l’ordre du texte.
    .why = Les marques de direction sont invisibles. Une marque qui n’est pas fermée retourne le reste de la page, et une marque qui force l’ordre peut donner à un texte l’aspect d’un autre : un moyen de tromper.
rule-zero-width = Un caractère sans largeur là où il n’en faut pas.
    .why = Les caractères sans largeur gênent la recherche, la copie et la comparaison, et personne ne les voit. Là où une écriture en a besoin, comme le persan, le thaï et les écritures de l’Inde, ils ne sont pas signalés.
    .fix = Le caractère est retiré.
rule-control-character = Un caractère de contrôle, ou le signe d’un caractère perdu.
    .why = Les caractères de contrôle s’adressent à des appareils d’autrefois. Ils ne peuvent pas s’afficher, et certains programmes refusent le fichier. Le caractère de remplacement tient lieu d’une lettre perdue.
rule-confusable-letter = Une lettre d’une autre écriture qui ressemble à l’une de celle-ci.
    .why = Un `а` cyrillique dans un mot latin ne se distingue pas du latin, mais aucune recherche ne trouve le mot. Un nom étranger avec une terminaison de la langue, comme en a le russe, n’est pas signalé.

## Soupçons

rule-identical-to-source = Une traduction qui est le texte de la source.
    .why = Un texte identique dans les deux langues a sans doute été oublié. Les noms, les nombres et les termes sont les mêmes dans bien des langues : seuls sont signalés les textes de plusieurs mots qui commencent par une minuscule.
rule-length = Une traduction bien trop longue ou bien trop courte.
    .why = Les langues emploient plus ou moins de lettres pour dire la même chose, et chaque paire a sa mesure. Un texte trois fois trop long ou trop court est sans doute un autre texte, ou une moitié.
rule-inconsistent-translation = Un texte source traduit de deux façons.
    .why = Les lecteurs prennent deux mots pour deux choses. Ce que la source dit de la même façon gagne à être traduit de la même façon, sauf si les contextes diffèrent.
rule-glossary-term = Un terme du glossaire que la traduction n’emploie pas.
    .why = Le glossaire de `depeche.toml` dit comment un terme se traduit. Un texte dont la source a le terme et qui n’en a aucune des formes emploie un autre mot, ou aucun.
rule-wrong-script = Un texte dans une autre écriture que celle de la langue.
    .why = Un texte de plusieurs mots dans une écriture qui n’est pas celle de sa langue appartient à une autre langue.
rule-wrong-language = Un texte dans une autre langue.
    .why = Chaque langue a de petits mots dont presque aucun texte ne se passe. Un texte qui en a plusieurs d’une autre langue et aucun de la sienne a été mis dans le mauvais fichier.

## Articles

rule-skeleton-text = Du texte dans une trame.
    .why = Une trame n’a pas de langue : un texte y serait montré tel quel à chaque lecteur. Il a sa place dans un message.
rule-skeleton-reference = Des accolades qui ne sont pas un renvoi, dans une trame.
    .why = Une trame renvoie à des messages par leur nom, `{ "{" } lead { "}" }`, et à des attributs, `{ "{" } lead.short { "}" }`. Les valeurs et les fonctions ont leur place dans les messages.
rule-skeleton-html = Du HTML dans une trame.
    .why = Une trame est du Markdown, pour qu’on puisse en faire tous les formats. Le HTML serait perdu dans tous sauf un.
rule-skeleton-link = Un lien d’une trame qui mène où un lien ne peut pas mener.
    .why = Les liens mènent au web, au courrier et au téléphone. Un autre schéma pourrait lancer un programme dans le navigateur du lecteur.
rule-missing-source-message = Une trame qui nomme un message que la source n’a pas.
    .why = Un article ne peut pas s’afficher du tout si un message manque à sa source : il n’y a rien vers quoi se replier.
rule-unused-message = Un message qu’aucune trame n’emploie.
    .why = Un message que la trame de son article ne nomme pas, et auquel aucun autre ne renvoie, ne s’affiche jamais. Il est traduit pour personne.
rule-unused-fact = Un fait qu’aucun message n’emploie.
    .why = Un fait que ni la source ni aucune traduction n’affiche, et d’après lequel aucune ne choisit, est entretenu pour personne. Il a peut-être été oublié dans le texte.
rule-borrowed-term = Un terme qu’une traduction reprend de la source.
    .why = Là où le catalogue permet d’emprunter des termes, un terme qu’une langue n’a pas est repris de la source, et le paragraphe mêle alors deux langues.

## Registre

rule-stale-translation = Une traduction faite d’après un texte source plus ancien.
    .why = Le registre sait d’après quel texte source chaque traduction a été faite. Celle-ci l’a été d’après un autre que celui d’aujourd’hui : `depeche diff` montre ce qui a changé, et `depeche accept` dit qu’elle reste juste.
rule-touched-translation = Une traduction modifiée en même temps que sa source, et non confirmée.
    .why = Les deux textes ont changé depuis qu’ils ont été enregistrés : la traduction a sans doute été refaite, et personne ne l’a dit. `depeche accept` le dit.
rule-ledger-unrecorded = Une traduction que le registre ne connaît pas.
    .why = Pour les projets stricts : de ce qui n’est pas enregistré, on ne peut pas savoir s’il répond à la source d’aujourd’hui. `depeche sync` l’enregistre. La règle est désactivée si la configuration ne l’active pas.
rule-ledger-syntax = Une ligne du registre qui est illisible.
    .why = Une ligne coupée ou modifiée à la main n’enregistre rien. Elle reste telle quelle, et le reste du fichier est utilisé.
rule-ledger-version = Une ligne du registre écrite par une version ultérieure du programme.
    .why = Ce qu’elle dit n’est pas compris ici, et n’est pas écrasé. Un programme plus récent la lit.

## Commentaires du vérificateur

rule-useless-allowance = Un commentaire qui permet ce qui n’est pas là.
    .why = Un commentaire qui permet ce que la règle ne signale plus cache la prochaine vraie faute. Il peut disparaître.
rule-unknown-rule = Un nom que ne porte aucune règle.
    .why = Un commentaire ou un réglage qui nomme une règle inexistante ne fait rien.

## La page d’une règle

explain-reported = Signalé :
explain-right = Juste :
explain-fix = `--fix` : { $fix }
explain-allow = Pour le permettre dans un message : { $comment }
explain-reason = la raison
