### Noms que plusieurs articles emploient.

# L’organisation. En français, son nom ne varie pas.
-interpol = INTERPOL

# Le pays. Paramètre form : start (début de phrase), of (du Maroc), to (au Maroc).
-morocco =
    { $form ->
        [start] Le Maroc
        [of] du Maroc
        [to] au Maroc
       *[the] le Maroc
    }
