### Lo que el comprobador dice de lo que encuentra, en español. Los mensajes llevan el nombre de su regla.

## Comprobación: archivos

mixed-line-ends = las líneas terminan de dos maneras
    .label = la mayoría de las demás termina de otra manera
    .help = guarde el archivo con un solo tipo de fin de línea
missing-final-newline = a la última línea le falta el fin de línea
not-nfc = `{ $text }` está guardado en partes
    .label = las letras y sus tildes van separadas
    .help = guarde el texto en la forma NFC de Unicode
orphan-file = `{ $name }` no traduce ningún archivo del original
    .help = bórrelo o póngale el nombre del archivo que traduce
    .suggest = ¿corresponde a `{ $suggestion }`?
orphan-locale = la configuración no menciona `{ $name }`, que contiene traducciones
    .help = añada la lengua a `locales` en `depeche.toml` o borre la carpeta
missing-file =
    { $count ->
        [one] `{ $name }` no está traducido: { $count } mensaje
        [many] `{ $name }` no está traducido: { $count } de mensajes
       *[other] `{ $name }` no está traducido: { $count } mensajes
    }

## Comprobación: comparación con el original

missing-message = `{ $name }` no está traducido
    .help = mientras tanto, los lectores ven el original
missing-attribute =
    { $part ->
        [value] el texto del mensaje no está traducido, solo sus atributos
       *[other] el atributo `{ $name }` no está traducido
    }
    .label = no tiene esa parte
obsolete-message = el original no tiene ningún mensaje `{ $name }`
    .label = no se muestra en ninguna parte
    .help = bórrelo
    .suggest = ¿es ahora `{ $suggestion }`?
obsolete-attribute = el original no tiene aquí ningún atributo `{ $name }`
    .label = no se muestra en ninguna parte
    .help = bórrelo
missing-variable = el original muestra `{ "{" } ${ $name } { "}" }` y este texto no
    .help = muestre el valor, o elija según él y dígalo con palabras
missing-term = el original usa el término `{ "{" } { $name } { "}" }` y este texto no
    .help = use el término, para que el texto cambie con él
missing-reference = el original muestra el mensaje `{ "{" } { $name } { "}" }` y este texto no
    .help = remita a él, para que el texto cambie con él
missing-function = el original da formato a `${ $name }` con `{ $function }` y este texto no
    .label = se muestra sin ella
ignored-argument = el término `-{ $term }` no hace nada con `{ $name }`
    .label = no cambia nada
    .help = dé al término una variante para este argumento o quítelo

## Comprobación: plurales

missing-plural-category = falta el texto para { $missing }
    .label = números como { $examples } reciben el texto predeterminado
    .help = lengua: { $language }; añada { $missing }
impossible-plural-category = ningún número es `{ $name }` en esta lengua: { $language }
    .label = nunca se muestra
    .help = borre la variante
plural-kind =
    { $kind ->
        [ordinal] `${ $name }` indica cantidad en el original y orden en este texto
       *[cardinal] `${ $name }` indica orden en el original y cantidad en este texto
    }
    .help =
        { $kind ->
            [ordinal] elija sin `type: "ordinal"`
           *[cardinal] elija según `NUMBER(${ $name }, type: "ordinal")`
        }
duplicate-variant = la variante `[{ $name }]` figura dos veces
    .label = nunca se muestra
    .help = borre una de las dos
unreachable-variant = ningún número llega a la variante `[{ $name }]`
    .label = un número exacto ocupa su lugar
    .help = borre una de las dos
unknown-variant = el original no tiene aquí la variante `[{ $name }]`
    .label = nunca se muestra
    .help = las variantes del original: { $expected }
    .suggest = ¿quería decir `[{ $suggestion }]`?
missing-variant = el original tiene variantes para { $missing }; este texto, no
    .help = sin ellas, los lectores reciben el texto predeterminado

## Comprobación: datos

figure-mismatch =
    { $case ->
        [extra] el original no tiene la cifra { $found }
        [lost] falta la cifra { $expected } del original
       *[other] el original dice { $expected } y este texto, { $found }
    }
    .help = compare las cifras
time-mismatch = el original dice { $expected } y este texto, { $found }
    .help = compare las horas
date-mismatch = el original dice «{ $expected }» y este texto, «{ $found }»
    .help = compare los meses
url-mismatch = falta la dirección `{ $expected }` del original
    .help = lleve a los lectores a la misma página
email-mismatch = falta la dirección de correo `{ $expected }` del original
    .help = una dirección de correo es la misma en todas las lenguas
name-mismatch = falta el nombre «{ $expected }» del original
    .help = compruebe cómo se escribe
literal-figure = el dato `{ $name }` contiene la cifra { $found }
    .label = se queda igual cuando el dato cambia
    .help = escriba `{ "{" } ${ $name } { "}" }`

## Comprobación: marcado

markup-mismatch =
    { $kind ->
        [emphasis] pasajes en cursiva: { $expected } en el original, { $found } en este texto
        [strong] pasajes en negrita: { $expected } en el original, { $found } en este texto
        [code] pasajes de código: { $expected } en el original, { $found } en este texto
       *[link] enlaces: { $expected } en el original, { $found } en este texto
    }
missing-element = `<{ $name }>`: { $expected } en el original, { $found } en este texto
    .help = marque el mismo pasaje
extra-element = `<{ $name }>`: { $expected } en el original, { $found } en este texto
    .label = no está en el original

## Comprobación: lengua y tipografía

french-spacing = falta el espacio duro junto a `{ $mark }`
    .label = falta o es de otro tipo
straight-apostrophe = un apóstrofo recto
    .label = en imprenta es `’`
straight-quote = comillas rectas
    .label = no dicen ni dónde empieza la cita ni dónde acaba
quotation-marks = `{ $mark }` no abre una cita en esta lengua: { $language }
    .help = escriba { $expected }
spanish-marks = falta el signo de apertura `{ $mark }`
arabic-punctuation = `{ $mark }` está en lugar de `{ $expected }`
mixed-digits = { $found } está escrito con dígitos distintos de los del resto
    .help = escriba todas las cifras con los mismos dígitos
ellipsis = tres puntos en lugar del carácter de puntos suspensivos
    .label = escriba `…`
end-punctuation = el original termina con `{ $expected }` y este texto, con `{ $found }`
double-space = dos espacios seguidos
trailing-space = espacios al final de la línea
unbalanced-brackets = `{ $mark }` no tiene pareja
unbalanced-quotes = la comilla `{ $mark }` no tiene pareja
repeated-word = «{ $word }» aparece dos veces seguidas

## Comprobación: invisible y engañoso

bidi-control = la marca de dirección { $code } no se cierra o fuerza el orden del texto
    .help = ciérrela o quítela
zero-width = un carácter sin ancho: { $code }
    .label = nadie lo ve
control-character = { $code } no se puede mostrar
    .label = nadie ve lo que se quería decir
confusable-letter = la letra `{ $letter }` ({ $code }) no es de la misma escritura que la palabra «{ $word }»
    .label = parece una letra de la otra escritura
    .help = escriba la letra de nuevo

## Comprobación: sospechas

identical-to-source = el texto es el del original
    .help = tradúzcalo
length = el original tiene { $expected } letras y este texto, { $found }
    .help = ¿está todo el texto, y es el de este mensaje?
inconsistent-translation = el original dice lo mismo en { $where }, donde la traducción es otra
    .help = allí: «{ $other }»
glossary-term = «{ $term }» no está traducido como dice el glosario
    .help = use { LIST($expected, type: "disjunction") }
wrong-script = el texto no está en la escritura de esta lengua: { $language }
wrong-language = lengua esperada: { $language }; lengua reconocida: { $shown }

## Comprobación: artículos

unused-message = ningún esqueleto muestra `{ $name }`
    .help = nómbrelo en el artículo o bórrelo
unused-fact = ningún mensaje usa el dato `{ $name }`
    .help = úselo o bórrelo
borrowed-term = `{ $name }` se toma del original (lengua: { $language })
    .help = defínalo en los términos compartidos de esta lengua

## Comprobación: comentarios del comprobador

useless-allowance = la regla `{ $name }` no señala nada aquí
    .help = quítela del comentario
unknown-rule = no hay ninguna regla `{ $name }`
    .help = `depeche check --explain` muestra las reglas
    .suggest = ¿quería decir `{ $suggestion }`?

## Comprobación: registro

stale-translation = `{ $name }` se hizo a partir de un original más antiguo
    .label =
        { $state ->
            [cosmetic] desde entonces han cambiado la puntuación, los espacios o las mayúsculas
            [structural] desde entonces han cambiado valores, cifras, enlaces o marcado
           *[textual] desde entonces ha cambiado la redacción
        }
    .help = `depeche diff` muestra qué cambió; corrija la traducción o confirme con `depeche accept` que es correcta
touched-translation = `{ $name }` cambió al mismo tiempo que su original
    .help = confírmelo con `depeche accept`
ledger-unrecorded = el registro no conoce `{ $name }`
    .help = `depeche sync` lo registra
