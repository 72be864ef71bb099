### Namen, die mehrere Artikel verwenden.

# Die Organisation. Parameter case: genitive.
-interpol =
    { $case ->
        [genitive] Interpols
       *[nominative] Interpol
    }

# Das Land. Parameter case: genitive.
-morocco =
    { $case ->
        [genitive] Marokkos
       *[nominative] Marokko
    }
