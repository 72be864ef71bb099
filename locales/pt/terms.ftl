### Nomes usados em várias matérias.

# A organização (feminino: a Interpol).
-interpol = Interpol

# O país (sem artigo).
-morocco = Marrocos
