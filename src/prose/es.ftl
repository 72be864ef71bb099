### Lo que dice Dépêche, en español. Los mensajes de los diagnósticos llevan el nombre de su regla.

severity-error = error
severity-warning = advertencia
severity-info = información
severity-note = nota
severity-help = consejo

## El mobiliario de las ediciones

notice-part = Este pasaje aún no está disponible en { $language }; se muestra en { $shown }.
notice-story = Este artículo aún no está disponible en { $language }; se muestra en { $shown }.
notice-stale = Este pasaje se tradujo de una versión anterior del texto.

## La línea de órdenes

partly-translated =
    { $count ->
        [one] { $count } pasaje de { $total } aún no está disponible en { $language } y se muestra en { $shown }
        [many] { $count } de pasajes de { $total } aún no están disponibles en { $language } y se muestran en { $shown }
       *[other] { $count } pasajes de { $total } aún no están disponibles en { $language } y se muestran en { $shown }
    }
partly-withheld =
    { $count ->
        [one] { $count } pasaje de { $total } aún no está disponible en { $language } y se omite
        [many] { $count } de pasajes de { $total } aún no están disponibles en { $language } y se omiten
       *[other] { $count } pasajes de { $total } aún no están disponibles en { $language } y se omiten
    }
partly-stale = algunos pasajes se tradujeron de un original más antiguo
not-translated = este artículo aún no está disponible en { $language }: se muestra en { $shown }
strict-not-met = no todo está traducido
    .why = `--strict` solo acepta una edición si cada pasaje está traducido y al día
page-needs-html = `--page` produce una página HTML
    .help = añada `--format html`
no-catalog = no hay ningún catálogo en `{ $path }`
    .help = indique con `--catalog DIR` la carpeta que contiene los artículos y las lenguas
no-stories = el catálogo no contiene ningún artículo
    .why = no hay archivos `.md` que empiecen por `+++` ni archivos `.ftl` en { $source }, la lengua de origen
    .help = indique otra lengua de origen con `--source TAG`, o la carpeta con `--catalog DIR`
unknown-story = no hay ningún artículo `{ $name }`
    .help = `depeche list` muestra los artículos que hay
    .suggest = ¿quería decir `{ $suggestion }`?
several-stories = el catálogo contiene varios artículos: diga cuál
    .help =
        { $more ->
            [0] hay { $stories }
           *[other] los primeros: { $stories }
        }
unknown-fact = el artículo no conoce el dato `{ $name }`
    .help = los nombres que conoce: { $expected }
    .suggest = ¿quería decir `{ $suggestion }`?
operation-failed = la operación ha fallado: { $reason }
cannot-write = no se puede escribir `{ $path }`
    .why = { $reason }
file-not-found = `{ $path }` no existe
file-unreadable = no se puede leer `{ $path }`
    .why = { $reason }
file-outside = `{ $path }` está fuera del catálogo
file-too-large = `{ $path }` es demasiado grande
    .why = tiene { $size } bytes; se admiten { $limit }
file-changed = `{ $path }` se modificó durante la ejecución de la orden y se ha dejado como está
    .help = vuelva a ejecutar la orden
catalog-locked = otra orden está escribiendo en el catálogo
    .why =
        { $holder ->
            [unknown] tiene el bloqueo `.depeche/lock`
           *[known] `{ $command }`, proceso { $process } en { $host }, desde { $since }
        }
    .help = vuelva a ejecutar la orden cuando la otra haya terminado
waiting-for-lock =
    en espera: { $holder ->
        [unknown] otra orden
       *[known] `{ $command }` (proceso { $process } en { $host }, desde { $since })
    } está escribiendo en el catálogo
result-in-catalog = `{ $path }` es un archivo del catálogo
    .why = un resultado nunca sustituye aquello de lo que se obtiene
    .help = elija otro archivo

## Los archivos de Fluent

syntax = esta entrada no se puede leer
    .label =
        { $kind ->
            [expected-token] aquí falta `{ $detail }`
            [expected-range] este carácter no puede estar aquí
            [expected-message-field] falta un texto después de `=`
            [expected-term-field] un término necesita un texto después de `=`
            [forbidden-callee] los nombres de función se escriben en mayúsculas
            [missing-default-variant] una de las variantes debe llevar `*`
            [missing-value] aquí falta un texto
            [multiple-default-variants] solo una variante puede llevar `*`
            [message-as-selector] no se puede elegir según un mensaje
            [term-as-selector] no se puede elegir según un término, pero sí según uno de sus atributos
            [message-attribute-as-selector] no se puede elegir según el atributo de un mensaje
            [term-attribute-as-placeable] el atributo de un término no se puede mostrar
            [unterminated-string] faltan las comillas de cierre
            [positional-after-named] los argumentos sin nombre van primero
            [duplicated-argument] `{ $detail }` se da dos veces
            [unknown-escape] `\{ $detail }` no significa nada
            [invalid-unicode-escape] `{ $detail }` no es ningún carácter
            [unbalanced-brace] esta `{ "}" }` no cierra nada
            [expected-expression] falta algo entre las llaves
            [expected-simple-selector] solo se puede elegir según un valor
            [expected-literal] aquí falta un texto entre comillas o un número
            [tab-indent] las líneas se sangran con espacios, y esto es un tabulador
            [text-begins-with] una línea de texto no puede empezar por `{ $detail }`: escriba `{ "{" }"{ $detail }"{ "}" }`
            [attribute-name] un atributo se escribe `.nombre = texto`, con un nombre de letras latinas sin tilde (tampoco `ñ`), dígitos, `-` y `_`
            [unclosed-placeable] aquí falta `{ "}" }` para cerrar lo que abrió `{ "{" }`
            [no-equals-sign] aquí falta `=`: un mensaje se escribe `nombre = texto`, y las demás líneas de un texto van sangradas
           *[other] aquí hay algo mal
        }
    .why =
        { $left-out ->
            [rest] el resto del texto no se puede leer y la entrada se omite: no se muestra un texto a medias
           *[entry] la entrada se omite; el resto del archivo se usa
        }
nesting-too-deep = esta entrada anida más de { $limit } llaves
    .why = la entrada se omite; el resto del archivo se usa
duplicate-message = `{ $name }` está definido dos veces
    .label = este no se tiene en cuenta
    .help = borre uno de los dos o cámbiele el nombre
duplicate-attribute = el atributo `{ $name }` está definido dos veces
    .help = borre uno de los dos
unknown-variable = no hay ninguna variable `{ "{" } ${ $name } { "}" }`
    .label = ni un dato ni una variable del original
    .help = compare el nombre con los datos del artículo o con el original
    .suggest = ¿quería decir `{ "{" } ${ $suggestion } { "}" }`?
unknown-message = no hay ningún mensaje `{ $name }`
    .label = no remite a nada
unknown-term = no hay ningún término `{ $name }`
    .label = no remite a nada
    .help = defínalo en los términos compartidos de esta lengua
unknown-attribute = no hay ningún atributo `{ $name }`
    .label = no remite a nada
no-value = `{ $name }` tiene atributos, pero no texto propio
    .label = no hay nada que mostrar
broken-reference = `{ $name }` no se puede leer
    .label = remite a una entrada ilegible
cyclic-reference = `{ $name }` remite a sí mismo
    .label = lleva de vuelta al punto de partida
unknown-function = no hay ninguna función `{ $name }`
    .label = desconocida
    .help = las funciones son `NUMBER`, `DATETIME`, `LIST` y `NAME`
function-argument = `{ $function }` no admite este valor
    .label = de otra clase
    .help = `NUMBER` admite números; `DATETIME`, fechas y horas; `LIST`, listas; `NAME`, regiones y lenguas
function-error = `{ $function }` ha fallado
    .why = { $reason }
no-locale-data = faltan datos para escribir este valor en esta lengua
unknown-option = `{ $function }` no tiene la opción `{ $option }`
    .help = sus opciones: { $expected }
invalid-option = `{ $value }` no es un valor de la opción `{ $option }` de `{ $function }`
    .help = escriba { LIST($expected, type: "disjunction") }
unsupported-option = `{ $function }` no admite aquí la opción `{ $option }` con `{ $value }`
    .help = quite la opción o elija otra combinación
output-limit = el mensaje supera los { $limit } bytes
work-limit = el mensaje requiere más de { $limit } pasos
depth-limit = los mensajes remiten unos a otros en más de { $limit } niveles

## El marcado

undefined-link = el artículo no tiene el enlace `{ $label }`
    .help = use una etiqueta que el artículo defina
    .suggest = ¿quería decir `{ $suggestion }`?
forbidden-url = un enlace no puede llevar a `{ $url }`
    .help = se admiten direcciones http, https, mailto, tel y relativas
forbidden-element = un mensaje no puede contener `{ $name }`
unbalanced-element = `{ $name }` se abre sin cerrarse, o al revés
folded-paragraph = una línea en blanco no puede abrir un párrafo aquí
    .why = el mensaje no está solo en su párrafo

## Los artículos

missing-source-message = en el original falta `{ $name }`
    .label = nombrado aquí
    .help = escriba `{ $name }` en la lengua de origen o quítelo del artículo
skeleton-text = un artículo contiene referencias, no texto
    .label = esto es texto
    .help = escríbalo como mensaje y remita a él: `{ "{" } id { "}" }`
skeleton-html = un artículo no puede contener HTML
skeleton-reference = esto no es una referencia
    .help = escriba `{ "{" } id { "}" }` o `{ "{" } id.atributo { "}" }`
skeleton-link = un enlace no puede llevar a `{ $url }`
    .help = se admiten direcciones http, https, mailto, tel y relativas
skeleton-depth = los bloques se anidan en más de { $limit } niveles
unclosed-front-matter = el encabezado no se cierra nunca
    .label = abierto aquí
    .help = termínelo con una línea `+++`
updated-before-published = el artículo se actualizó antes de publicarse

## TOML

toml-syntax = esto no es TOML
    .label = { $detail }
missing-value = falta un valor después de `=`
unquoted-text = el texto va entre comillas
    .help = escriba `"{ $value }"`
duplicate-key = la clave `{ $key }` está definida dos veces
impossible-date = esa fecha no existe
impossible-time = esa hora no existe
unknown-key = no hay ninguna clave `{ $key }`
    .help = las claves posibles aquí: { $expected }
    .suggest = ¿quería decir `{ $suggestion }`?
missing-key = a `{ $key }` le falta `{ $missing }`
wrong-type = `{ $key }` es de un tipo equivocado
    .label = esto es de tipo `{ $found }`; se espera `{ $expected }`
unknown-value = `{ $value }` no es un valor de `{ $key }`
    .help = escriba { LIST($expected, type: "disjunction") }
    .suggest = ¿quería decir `{ $suggestion }`?
invalid-locale = `{ $value }` no es una etiqueta de lengua
    .help = escriba una como `fr`, `ar-MA` o `zh-Hant`
duplicate-locale = `{ $value }` figura dos veces
unlisted-locale = `{ $value }` no figura entre las lenguas del catálogo
    .help = añádala a `locales`
fallback-to-self = `{ $value }` no puede sustituirse a sí misma
ambiguous-locale-folder = dos carpetas corresponden a `{ $value }`
    .why = se usa `{ $used }`; `{ $ignored }` no se tiene en cuenta
invalid-resource = `{ $value }` no es la ruta de un recurso
reserved-resource = `{ $value }` está reservado
url-not-absolute = `{ $value }` no es una dirección absoluta
    .help = escríbala con `https://`
invalid-message-id = `{ $value }` no es un nombre de mensaje
coverage-out-of-range = `{ $value }` no es una proporción
    .help = escriba un número de 0 a 1
unknown-time-zone = no hay ningún huso horario `{ $value }`
    .help = escriba un nombre como `Africa/Casablanca`
    .suggest = ¿quería decir `{ $suggestion }`?

## Los datos

unsupported-number = `{ $value }` no es un número decimal
    .help = escriba dígitos, con un punto antes de los decimales
unsupported-fact = `{ $key }` es de una clase que ningún dato tiene
unknown-fact-kind = `{ $key }` es de una clase desconocida
    .help = un dato tiene una de las claves { LIST($expected, type: "disjunction") }
    .suggest = ¿quería decir `{ $suggestion }`?
empty-list = `{ $key }` es una lista vacía
invalid-year = `{ $value }` no es un año
invalid-code = `{ $value }` no es un código
unknown-unit = `{ $value }` no es una unidad que pueda escribirse
    .help = escriba una unidad de CLDR, como `kilometer`
    .suggest = ¿quería decir `{ $suggestion }`?
invalid-fact-name = `{ $name }` no puede dar nombre a un dato
    .help = un nombre empieza por una letra y consta de letras, dígitos, `-` y `_`
reserved-fact-name = `{ $name }` ya es un dato
wrong-fact-kind = `{ $value }` no puede ser el valor de `{ $key }`
    .label = se espera `{ $expected }`
range-order = el intervalo `{ $key }` acaba antes de empezar
range-mixed = los extremos del intervalo `{ $key }` son de clases distintas
range-kind = un extremo del intervalo `{ $key }` no es ni un número ni una fecha ni una hora
range-self = el intervalo `{ $key }` no puede ser su propio extremo
range-unknown-name = el intervalo `{ $key }` nombra un dato que no existe
    .suggest = ¿quería decir `{ $suggestion }`?
range-name-here = un intervalo dentro de otro dato no puede nombrar un dato

## La codificación

byte-order-mark = el archivo empieza con una marca de orden de bytes
    .help = guárdelo en UTF-8 sin ella
invalid-utf8 = el byte { $offset } del archivo no es UTF-8
    .why = la entrada afectada se omite; el resto del archivo se usa
    .help = guarde el archivo en UTF-8

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

## Comprobación: informes

check-source = original
check-fix = corrección
check-help-fix =
    { $count ->
        [one] `--fix` puede corregir { $count } hallazgo
        [many] `--fix` puede corregir { $count } de hallazgos
       *[other] `--fix` puede corregir { $count } hallazgos
    }
check-clean =
    { $files ->
        [one] { $files } archivo comprobado: nada que señalar
        [many] { $files } de archivos comprobados: nada que señalar
       *[other] { $files } archivos comprobados: nada que señalar
    }
check-summary =
    { $files ->
        [one] { $files } archivo comprobado
        [many] { $files } de archivos comprobados
       *[other] { $files } archivos comprobados
    }
check-known =
    { $count ->
        [one] { $count } hallazgo ya conocido (archivo de referencia)
        [many] { $count } de hallazgos ya conocidos (archivo de referencia)
       *[other] { $count } hallazgos ya conocidos (archivo de referencia)
    }
check-column-locale = lengua
check-column-errors = errores
check-column-warnings = advertencias
check-column-infos = información
check-fixed = correcciones: { $count }; archivos: { $files }
check-nothing-to-fix = nada se puede corregir de forma automática
check-baseline-written =
    { $count ->
        [one] { $count } hallazgo escrito en `{ $path }`
        [many] { $count } de hallazgos escritos en `{ $path }`
       *[other] { $count } hallazgos escritos en `{ $path }`
    }
check-progress = comprobando
check-scaffold = por traducir:
l10n-invalid = `{ $path }` no se puede usar
    .why = { $reason }
baseline-invalid = `{ $path }` no es un archivo de referencia de este programa
    .why = { $reason }
nothing-to-check = ninguna de estas rutas ni de estas lenguas está en el proyecto
    .help = las lenguas: { $expected }
not-a-target =
    { $is-source ->
        [yes] `{ $name }` es la lengua de origen: no se traduce a ella
       *[no] el catálogo no se traduce a la lengua `{ $name }`
    }
    .help = las lenguas a las que se traduce: { $expected }
ledger-syntax = esta línea del registro no se puede leer
    .label = { $reason }
    .why = la línea queda como está; el resto del archivo se usa
ledger-version = esta línea del registro es de la versión { $version }, que este programa no conoce
    .why = la línea queda como está; el resto del archivo se usa
ledger-source = este texto original no es el que indica su huella
    .why = la línea se modificó; queda como está y no se usa
upkeep-synced = traducciones registradas: { $count }
upkeep-nothing-new = nada nuevo que registrar
upkeep-waiting = pendientes de decisión: { $count }; véase `depeche diff`
upkeep-accepted = traducciones aceptadas: { $count }
upkeep-adopted = traducciones registradas como válidas para el original actual: { $count }
no-git = falta el programa `git` para leer el historial
    .help = `depeche sync` empieza un registro sin historial y da cada traducción por hecha a partir del original actual
no-history = el catálogo no tiene historial de git
    .help = `depeche sync` empieza un registro sin historial y da cada traducción por hecha a partir del original actual
history-incomplete =
    { $kind ->
        [shallow] este clon solo tiene una parte del historial de git (clon superficial)
       *[partial] faltan contenidos del historial de git (clon parcial)
    }
    .why = las traducciones anteriores a esa parte pasarían por traducciones del original actual
    .help =
        { $kind ->
            [shallow] descargue el resto con `git fetch --unshallow`
           *[partial] use un clon creado sin `--filter`
        }
git-failed = `git` no pudo leer el historial
    .why = { $reason }
upkeep-nothing-to-accept = aquí no hay nada desactualizado ni retocado
upkeep-none-accepted = ninguna traducción aceptada
upkeep-left-stale =
    { $count ->
        [one] { $count } traducción sigue desactualizada: en el original cambió algo más que la puntuación, los espacios o las mayúsculas
        [many] { $count } de traducciones siguen desactualizadas: en el original cambió algo más que la puntuación, los espacios o las mayúsculas
       *[other] { $count } traducciones siguen desactualizadas: en el original cambió algo más que la puntuación, los espacios o las mayúsculas
    }
upkeep-left-touched =
    { $count ->
        [one] { $count } traducción cambió junto con el original y sigue pendiente de confirmar
        [many] { $count } de traducciones cambiaron junto con el original y siguen pendientes de confirmar
       *[other] { $count } traducciones cambiaron junto con el original y siguen pendientes de confirmar
    }
upkeep-left-help = `depeche diff` muestra lo que queda; una vez leído, `depeche accept` sin `--trivial` lo acepta
upkeep-left-new =
    { $count ->
        [one] { $count } traducción aún no está registrada: `depeche sync` la registra
        [many] { $count } de traducciones aún no están registradas: `depeche sync` las registra
       *[other] { $count } traducciones aún no están registradas: `depeche sync` las registra
    }
upkeep-left-missing =
    { $count ->
        [one] { $count } texto aún no está traducido
        [many] { $count } de textos aún no están traducidos
       *[other] { $count } textos aún no están traducidos
    }
upkeep-nothing-open = todas las traducciones están al día
upkeep-more = y { $count } más
upkeep-state =
    { $state ->
        [cosmetic] original modificado: puntuación, espacios o mayúsculas
        [textual] original modificado: redacción
        [structural] original modificado: valores, cifras, enlaces o marcado
       *[touched] original y traducción modificados
    }
status-translated = traducidas
status-stale = desactualizadas
status-missing = faltan
status-left = palabras pendientes
status-gate = publicable
status-yes = sí
status-no = no
status-no-because = no: { $reasons }
status-wants = { $is } (mínimo: { $wanted })
status-shared = compartido
status-all = todos los artículos
status-title = Estado de las traducciones
status-unit = palabras (mensajes)
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

## Importación: artículos

import-front-matter = el encabezado del artículo importado no pasa al catálogo
    .help = los datos y las etiquetas van en el encabezado del artículo del catálogo
import-html = el HTML del artículo se omite; su texto se conserva
    .label = lo primero que se omite
import-depth = hay listas o citas anidadas en más de { $limit } niveles: lo que pasa de ahí se convierte en párrafos
import-flattened = `{ $name }` ha perdido su marcado
    .why = los mensajes de este catálogo no pueden expresarlo
import-value-lost = el nuevo texto de `{ $name }` ya no dice «{ $found }», que es lo que muestra `{ $placeable }`
    .help = si el valor ha cambiado, cambie el dato y vuelva a escribir en el texto la variable, con sus llaves
import-own-skeleton = `{ $path }` tiene un orden propio
    .help = compruebe si todavía corresponde al artículo
import-unconfirmed = traducciones emparejadas solo por el orden y la longitud: { $count }
    .help = no hay cifra, nombre ni enlace que lo confirme; revise { $names }
import-unlisted-locale = { $locale } no figura entre las lenguas del catálogo
    .help = añádala a `locales` en `depeche.toml`

## Importación: lectura de archivos

import-empty = `{ $path }` no contiene texto
import-binary = `{ $path }` no es un archivo de texto
    .why = el byte { $offset } es un carácter de control
    .help = los artículos se leen en texto sin formato, Markdown, HTML y DOCX
import-unsupported = no se leen artículos de archivos como `{ $path }` ({ $format })
    .help = guárdelo como texto sin formato, Markdown, HTML o DOCX
import-not-what-it-says = `{ $path }` no es el archivo { $format } que dice ser
    .help = indique qué es con `--format`, o guárdelo de nuevo
import-encoding = `{ $path }` no está codificado en { $encoding }
    .why = el byte { $offset } (línea { $line }, columna { $column }) no se puede leer
    .help = indique su codificación con `--encoding`
    .suggest = parece { $suggestion }: pruebe `--encoding { $suggestion }`
import-too-large = `{ $path }` supera el tamaño admitido para un artículo
    .why = `{ $part }`: el límite es { $limit }
import-damaged = `{ $path }` está dañado
    .why = `{ $part }`: { $reason }
    .help = ábralo en el programa de origen y guárdelo de nuevo
import-format = `{ $path }` no es lo que dice su extensión: se ha leído como { $format }
import-encoding-guessed = `{ $path }` no indica su codificación: se ha leído como { $encoding }
    .help = si hay caracteres incorrectos, indique su codificación con `--encoding`
import-nesting = en `{ $path }`, lo anidado en más de { $limit } niveles se ha leído como si lo estuviera en menos
import-page = `{ $path }` es una página web; palabras tomadas como artículo: { $count } de { $total }
import-link = se ha quitado el enlace a `{ $url }`
    .why = se admiten direcciones http, https, mailto, tel y relativas; los enlaces a lugares del propio archivo no se importan
import-left-out =
    { $part ->
        [comments] comentarios omitidos: { $count }
        [notes] notas al pie y al final omitidas: { $count }
        [margins] encabezados y pies de página omitidos: { $count }
        [deletions] eliminaciones del control de cambios omitidas: { $count }
        [hidden] fragmentos de texto oculto omitidos: { $count }
        [pictures] imágenes no importadas: { $count }
        [formulas] fórmulas no importadas: { $count }
       *[embedded] objetos incrustados omitidos: { $count }
    }
    .why = el archivo es `{ $path }`

## Importación: la orden

import-created = `{ $id }`: artículo nuevo; mensajes: { $messages }; datos: { $facts }
import-updated = `{ $id }`: textos sin cambios: { $unchanged }; cambios: { $changed }
import-aligned = `{ $id }`, { $language }: mensajes traducidos: { $translated }; pendientes de decisión: { $open }
import-change =
    { $kind ->
        [new] nuevo: `{ $name }`
        [edited] modificado: `{ $name }`
        [rewritten] reescrito: `{ $name }`
        [moved] movido: `{ $name }`
        [split] dividido: `{ $name }` es ahora { $into }
        [merged] fusionado: `{ $name }` incorpora { $into }
        [removed] eliminado: `{ $name }`
        [translated] traducido: `{ $name }`
        [differs] ya hay otra traducción, que se conserva: `{ $name }`
        [unmatched] no está claro qué traduce esto; quizá `{ $name }`:
        [unplaced] no está claro a qué párrafo corresponde:
       *[untranslated] no se ha encontrado traducción: `{ $name }`
    }
import-dry = no se ha escrito nada
import-ask = ¿convertir esto en el dato `{ $name }`? y: sí, n: no, a: este y todos los demás, q: ninguno más
import-no-text = el artículo no tiene texto
import-story-exists = ya hay un artículo `{ $name }`
    .why = existe `{ $path }`
    .help = actualícelo con `--update` o elija otro nombre con `--story`
import-same-story = `{ $path }` daría el mismo artículo `{ $name }` que `{ $other }`
    .help = cambie el nombre de uno de los archivos o impórtelo por separado con `--story`
import-invalid-id = `{ $name }` no puede ser el nombre de un artículo
    .help = escriba uno como `2024/11/interpol`
import-bare-story = `{ $name }` no tiene esqueleto: solo se importa en artículos con un archivo `.md`
import-is-source = `{ $name }` es la lengua de origen del catálogo
import-source-option = `{ $option }` solo sirve para artículos en la lengua de origen
    .help = una traducción toma los datos y la fecha del original
import-language = `{ $path }` dice estar en { $language } y se lee como texto en { $shown }
    .help = indique su lengua con `--locale`
