### Un article
title = Le titre
lead = { $votes ->
    [0] Personne
    [one] { NUMBER($votes, type: "ordinal") } voix
   *[other] { -pays(cas: "génitif").nom } { "\u00AB" }
} et la suite
    .short = Court
-pays = Maroc
    .genre = masculin
