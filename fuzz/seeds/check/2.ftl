a = x
%%%
a = Qui vote?! ¿Hola
b = مرحبا, { $x };
a = Qui vote?! ¿Hola
