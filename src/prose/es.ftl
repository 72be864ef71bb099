### Lo que dice Dépêche, en español. Los mensajes de los diagnósticos llevan el nombre de su regla.

## El mobiliario de las ediciones

notice-part = Este pasaje aún no está disponible en { $language }; se muestra en { $shown }.
notice-story = Este artículo aún no está disponible en { $language }; se muestra en { $shown }.
notice-stale = Este pasaje se tradujo de una versión anterior del texto.

## Los archivos

file-unreadable = no se puede leer `{ $path }`
    .why = { $reason }
file-too-large = `{ $path }` es demasiado grande
    .why = tiene { $size } bytes; se admiten { $limit }

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

## El registro

ledger-syntax = esta línea del registro no se puede leer
    .label = { $reason }
    .why = la línea queda como está; el resto del archivo se usa
ledger-version = esta línea del registro es de la versión { $version }, que este programa no conoce
    .why = la línea queda como está; el resto del archivo se usa
ledger-source = este texto original no es el que indica su huella
    .why = la línea se modificó; queda como está y no se usa

## Los artículos leídos

import-front-matter = el encabezado del artículo importado no pasa al catálogo
    .help = los datos y las etiquetas van en el encabezado del artículo del catálogo
import-html = el HTML del artículo se omite; su texto se conserva
    .label = lo primero que se omite
import-depth = hay listas o citas anidadas en más de { $limit } niveles: lo que pasa de ahí se convierte en párrafos
