### Nombres que usan varios artículos.

# La organización.
-interpol = Interpol

# El país.
-morocco = Marruecos
