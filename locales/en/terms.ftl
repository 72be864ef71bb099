### Names that several stories use.

# The organization. Parameter form: possessive.
-interpol =
    { $form ->
        [possessive] INTERPOL’s
       *[plain] INTERPOL
    }

# The country. Parameter form: possessive.
-morocco =
    { $form ->
        [possessive] Morocco’s
       *[plain] Morocco
    }
