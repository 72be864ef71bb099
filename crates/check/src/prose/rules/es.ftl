### De qué trata cada regla del comprobador, en español: lo que encuentra, `.why` por qué importa y `.fix` qué hace la corrección.

## Archivos

rule-syntax = Entradas que no se pueden leer.
    .why = Lo que el analizador no puede leer se omite, y los lectores ven el original en su lugar. Un solo descuido, como una llave que no se cierra o una línea que empieza con un asterisco, cuesta el mensaje en que está.
rule-invalid-utf8 = Bytes que no son UTF-8.
    .why = Los archivos de Fluent son UTF-8. Los bytes de otra codificación no se pueden leer, y se omite el mensaje en que están.
rule-byte-order-mark = Una marca de orden de bytes al principio de un archivo.
    .why = UTF-8 no necesita marca de orden de bytes. Algunas herramientas de Fluent la toman por una parte del primer mensaje, que entonces se pierde.
    .fix = Se quita la marca.
rule-nesting-too-deep = Llaves anidadas a demasiada profundidad.
    .why = Ningún texto necesita decenas de llaves unas dentro de otras. Una entrada así se omite antes de que agote la memoria del analizador.
rule-duplicate-message = Un mensaje o un término definido dos veces.
    .why = De dos mensajes con el mismo nombre, aquí solo cuenta el primero y en otros sitios el último: lo que ven los lectores depende del programa. Por lo general, uno de los dos es una copia olvidada.
    .fix = Se borra la copia que dice lo mismo.
rule-duplicate-attribute = Un atributo definido dos veces.
    .why = De dos atributos con el mismo nombre, los lectores solo ven uno.
rule-mixed-line-ends = Líneas que terminan de dos maneras.
    .why = Un archivo cuyas líneas terminan unas en LF y otras en CR LF ha pasado por herramientas que no se ponen de acuerdo. Toda comparación de versiones muestra entonces como cambiadas líneas que no lo están.
    .fix = La clase menos frecuente se sustituye por la otra.
rule-missing-final-newline = Un archivo que no acaba con un fin de línea.
    .why = Sin fin de línea al final, la próxima línea que añada una herramienta pasa a formar parte del último mensaje.
    .fix = Se añade el fin de línea.
rule-not-nfc = Texto que no está en la forma compuesta de Unicode.
    .why = Una misma letra puede guardarse entera o como letra y tilde. Los lectores no ven la diferencia, pero la búsqueda, la ordenación y la comparación sí, y algunas fuentes dibujan mal las partes. Los textos se intercambian en la forma NFC.
    .fix = Se componen las letras.
rule-orphan-file = Un archivo que no traduce ningún archivo del original.
    .why = Un archivo sin pareja en el original no se muestra nunca. Allí se le cambió el nombre o se borró, o aquí el nombre está mal escrito.
rule-orphan-locale = Una carpeta de traducciones que `locales` no menciona en `depeche.toml`.
    .why = Cuando la configuración enumera las lenguas, las demás ni se muestran ni se comprueban. Quizá alguien esté traduciendo en una carpeta que ningún lector verá.
rule-missing-file = Un archivo del original que no está traducido.
    .why = Un archivo que falta por completo en una lengua se señala una vez, con el número de sus mensajes, y no mensaje por mensaje.
    .fix = Con `--fix=scaffold` se crea el archivo, con el texto original como comentarios.

## Comparación con el original

rule-missing-message = Un mensaje que no está traducido.
    .why = Lo que falta en una traducción se muestra en la lengua de origen. Puede ser lo que se quiere durante un tiempo; la lista dice qué queda por hacer.
    .fix = Con `--fix=scaffold` se añade el texto original como comentario.
rule-missing-attribute = Un atributo que no está traducido.
    .why = Un mensaje traducido sin uno de sus atributos muestra una etiqueta en una lengua y su aclaración en otra.
rule-obsolete-message = Un mensaje que el original ya no tiene.
    .why = Nada muestra un mensaje que el original no tiene. Allí se le cambió el nombre o se quitó; si se deja aquí, se traduce y se mantiene para nadie.
rule-obsolete-attribute = Un atributo que el original no tiene.
    .why = Nada muestra un atributo que el original no tiene. Los atributos de los términos son propios de cada lengua y no se examinan.
rule-unknown-variable = Una variable que el mensaje no recibe nunca.
    .why = Una variable que no tienen ni el mensaje del original ni el artículo no recibe nunca un valor: el mensaje no se puede mostrar y los lectores ven el original en su lugar. Por lo general, está mal escrita o traducida.
rule-missing-variable = Un valor que la traducción no muestra.
    .why = Una cifra, una fecha o un nombre que el original muestra y que falta en la traducción se pierde para sus lectores. Se compara cada uno de los textos que pueden mostrarse: la variante para uno, o para exactamente tres, puede decirlo con palabras.
rule-missing-term = Un término que la traducción no usa.
    .why = Un término mantiene un nombre igual en todas partes y correcto en cada caso gramatical. Una traducción que escribe el nombre por su cuenta, o lo omite, no cambia cuando cambia el término.
rule-missing-reference = Una referencia a un mensaje que la traducción ha perdido.
    .why = El original muestra otro mensaje dentro de este, como el nombre de un botón. Sin la referencia, la traducción no cambia cuando cambia ese mensaje.
rule-missing-function = Una función que la traducción ha perdido.
    .why = El original da forma a un valor con una función, como una fecha con su día de la semana. La traducción muestra el valor sin ella y, por tanto, de otra forma.
rule-unknown-function = Una función que nadie conoce.
    .why = Un mensaje que llama a una función que no existe no se puede mostrar. Los nombres de funciones se escriben en mayúsculas y no se traducen nunca.
rule-unknown-option = Una opción que una función no tiene.
    .why = Las opciones de las funciones no se traducen nunca, y una desconocida es un error, no un deseo: el mensaje no se puede mostrar.
rule-invalid-option = Una opción con un valor que no puede tener.
    .why = Los valores de las opciones son palabras de ECMA-402 y no se traducen nunca. Con otro valor, el mensaje no se puede mostrar.
rule-unsupported-option = Una opción que no se puede cumplir.
    .why = ECMA-402 tiene esta opción o combinación y este motor no puede cumplirla, o la propia ECMA-402 la rechaza. El mensaje no se puede mostrar.
rule-unknown-message = Una referencia a un mensaje que no existe.
    .why = Un mensaje que remite a otro que no existe no se puede mostrar, y los lectores ven el original en su lugar.
rule-unknown-term = Una referencia a un término que no existe.
    .why = Un mensaje que remite a un término que su lengua no define no se puede mostrar, y los lectores ven el original en su lugar.
rule-unknown-attribute = Una referencia a un atributo que no existe.
    .why = Un mensaje que remite a un atributo que no existe no se puede mostrar, y los lectores ven el original en su lugar.
rule-no-value = Una referencia a un mensaje que solo tiene atributos.
    .why = Un mensaje sin valor no muestra nada; solo se puede remitir a sus atributos.
rule-broken-reference = Una referencia a una entrada que no se puede leer.
    .why = El mensaje al que se remite tiene un error propio y no se puede leer; este cae con él.
rule-cyclic-reference = Un mensaje que se contiene a sí mismo.
    .why = Los mensajes que se contienen en círculo no tienen texto alguno y no se pueden mostrar.
rule-ignored-argument = Un argumento que el término no admite.
    .why = Un término que recibe un argumento que no usa muestra el mismo texto que sin él: el caso que se pedía no existe. Los argumentos sin nombre no llegan nunca a un término.

## Plurales y variantes

rule-missing-plural-category = Una categoría de plural que la lengua necesita.
    .why = Cada lengua reparte los números en categorías propias. Una selección que tiene algunas, pero carece de otra, muestra para los números de esta el texto predeterminado, que entonces es incorrecto: el árabe necesita una forma de 3 a 10 y otra de 11 a 99.
rule-impossible-plural-category = Una categoría de plural que la lengua no tiene.
    .why = Una variante para una categoría en la que no cae ningún número de la lengua no se muestra nunca. Por lo general, se copió de otra lengua.
rule-plural-kind = Números cardinales donde el original tiene ordinales, o al revés.
    .why = Primero, segundo y tercero siguen otras reglas que uno, dos y tres. Una selección que usa las que no son muestra un texto incorrecto para muchos números.
rule-duplicate-variant = Una variante que está dos veces.
    .why = De dos variantes con la misma clave, solo se muestra la primera. `[1]` y `[1.0]` son la misma clave.
rule-unreachable-variant = Una variante a la que no llega ningún número.
    .why = Los números exactos prevalecen sobre las categorías. Una categoría cuyos números están todos como claves exactas no se muestra nunca.
rule-unknown-variant = Una variante que la selección del original no tiene.
    .why = Las palabras entre corchetes vienen del programa o del artículo, así que todas las lenguas tienen las mismas. Una variante que el original no tiene es una errata, o se tradujo, y no se muestra nunca. Las categorías de plural son propias de cada lengua y aquí no se tratan.
rule-missing-variant = Una variante del original que falta en la selección de la traducción.
    .why = La traducción hace la misma selección que el original y omite uno de sus casos, que recibe entonces el texto predeterminado. Puede ser intencionado; más a menudo, el caso llegó después. Una traducción que dice lo mismo en todos los casos no selecciona nada, y eso es correcto.

## Datos

rule-figure-mismatch = Una cifra que no es la del original.
    .why = Las cifras se leen como las escribe cada lengua, con sus dígitos y separadores, y se comparan. Las palabras que multiplican una cifra se leen con ella, en la escala de la lengua: el inglés 3 billion es en español 3000 millones, no 3 billones. Un número que también se escribe con palabras, hasta veinte y después las decenas, puede faltar en un lado; lo que sobra en ambos es un error.
rule-time-mismatch = Una hora que no es la del original.
    .why = Las horas se leen como las escribe cada lengua, con doce o con veinticuatro horas, y se comparan.
rule-date-mismatch = Un mes que no es el del original.
    .why = Un día junto al nombre de un mes es una fecha. Los meses de ambos textos se reconocen por los nombres que les da cada lengua y se comparan.
rule-url-mismatch = Una dirección que la traducción ha perdido o cambiado.
    .why = Una dirección web en el texto lleva a los lectores a algún sitio. Puede diferir en la parte que indica la lengua y en nada más. Un mensaje que es solo una dirección no se examina: cada lengua puede elegir su página.
rule-email-mismatch = Una dirección de correo que la traducción ha perdido o cambiado.
    .why = El correo tiene que llegar a alguien: la dirección es la misma en todas las lenguas.
rule-name-mismatch = Un nombre propio que la traducción no tiene.
    .why = Dos o más palabras con mayúscula dentro de una oración, que el original no escribe nunca con minúscula, son un nombre. Si ambas lenguas usan la misma escritura, la traducción también lo tiene, sea cual sea la terminación que le ponga.
rule-literal-figure = Una cifra del texto que un dato del artículo ya contiene.
    .why = Una cifra escrita en el texto se queda igual cuando el dato cambia. Como valor, cambia en todas partes y cada lengua la escribe a su manera. Una cifra que solo por azar es la misma no se señala: en una traducción, la que también está escrita en el original; en el original, la que tiene al lado otras palabras que el dato.

## Marcado

rule-markup-mismatch = Cursiva, negrita, código o enlaces que la traducción ha perdido o añadido.
    .why = El realce dice qué importa y un enlace lleva a algún sitio. Una traducción tiene lo que tiene el original, dondequiera que su frase lo ponga.
rule-undefined-link = Un enlace cuya etiqueta el artículo no define.
    .why = Los enlaces llevan a etiquetas, y el artículo dice adónde lleva cada una. Una etiqueta que no define se muestra como texto, con sus corchetes.
rule-forbidden-url = Un enlace que lleva adonde no puede llevar.
    .why = Los enlaces llevan a direcciones http, https, mailto y tel, y a direcciones relativas. Con cualquier otra, los lectores ven las palabras sin el enlace.
rule-forbidden-element = Un elemento o una imagen que los mensajes no pueden contener.
    .why = Los scripts, los estilos y los marcos no llegan nunca a los lectores, y las imágenes están en el esqueleto, las mismas para todas las lenguas. De los demás elementos los lectores ven solo el texto.
rule-folded-paragraph = Una línea en blanco donde no puede empezar ningún párrafo.
    .why = Una línea en blanco abre un párrafo allí donde el párrafo del esqueleto contiene solo el mensaje. En un título, en una celda o junto a otro texto se convierte en un espacio.
rule-missing-element = Un elemento HTML que la traducción ha perdido.
    .why = Un enlace o un realce del original que falta en la traducción no lleva a los lectores a ninguna parte. Un salto de línea puede caer en otro sitio y no se examina.
rule-extra-element = Un elemento HTML que el original no tiene.
    .why = Un elemento que el original no tiene se copió de otro mensaje o es un resto de uno anterior.
rule-unbalanced-element = Un elemento HTML que no se cierra o se cierra en el orden incorrecto.
    .why = Un elemento que no se cierra llega hasta el final de la página, y uno que se cierra antes que los que contiene los rompe. Un texto cuyo original tiene lo mismo no se señala.

## Lengua y tipografía

rule-french-spacing = Un signo de puntuación francés sin su espacio, o con uno en que la línea se parte.
    .why = En francés va un espacio delante de `;`, `!`, `?` y `:` y dentro de las comillas, y la línea no se parte nunca ahí: un espacio duro fino (U+202F) o un espacio duro (U+00A0). `french-spaces`, en la tabla `check` de `depeche.toml`, pide uno de ellos: `mixed` es el fino delante de `;`, `!` y `?` y el ancho en los demás casos; `narrow` y `wide` son el mismo en todas partes. Canadá y Suiza tienen usos propios y no se examinan.
    .fix = Se pone el espacio correcto.
rule-straight-apostrophe = Un apóstrofo de máquina de escribir.
    .why = La imprenta tiene el apóstrofo U+2019. El recto es un apaño de las máquinas de escribir y los programas.
    .fix = Se pone el apóstrofo tipográfico.
rule-straight-quote = Comillas de máquina de escribir.
    .why = Cada lengua tiene comillas propias. Las rectas son un apaño y no dicen dónde empieza una cita.
    .fix = Un par que está solo en su texto se sustituye por las comillas de la lengua.
rule-quotation-marks = Comillas de otra lengua.
    .why = El alemán abre una cita abajo, el francés tiene comillas angulares, el sueco usa el mismo signo a ambos lados. Los signos de otra lengua dicen a los lectores que el texto se tradujo con prisa.
rule-spanish-marks = Una pregunta o una exclamación española que no se abre.
    .why = El español abre la pregunta con `¿` y la exclamación con `¡`, para que el lector lo sepa desde la primera palabra.
rule-arabic-punctuation = Una coma, un punto y coma o un signo de interrogación latinos en un texto árabe.
    .why = El árabe, el persa y el urdu tienen signos propios, `،`, `؛` y `؟`, que miran hacia donde corre el texto.
    .fix = Se pone el signo árabe.
rule-mixed-digits = Dígitos de dos clases en un mismo texto.
    .why = Un texto que escribe un número con sus propios dígitos y otro con los europeos parece hecho de retazos. Las versiones y los nombres de productos conservan los suyos y no se señalan.
rule-ellipsis = Tres puntos en lugar del carácter de puntos suspensivos.
    .why = Los puntos suspensivos son un solo carácter (U+2026). Tres puntos sueltos quedan demasiado juntos o demasiado separados, y el final de una línea puede partirlos.
    .fix = Se pone el carácter de puntos suspensivos.
rule-end-punctuation = Una oración que no termina como la del original.
    .why = Una pregunta que ha perdido su signo se lee como una afirmación, y los dos puntos anuncian lo que sigue. También se comparan los puntos, en la forma que les da cada lengua.
rule-double-space = Dos espacios seguidos.
    .why = Dos espacios seguidos son un descuido y se ven allí donde el texto no se recompone.
    .fix = Se deja un espacio.
rule-trailing-space = Espacios al final de una línea.
    .why = Los espacios al final de una línea no se ven, y los editores los añaden y los quitan a su antojo. Los que están dentro de un texto se muestran.
    .fix = Se quitan los espacios.
rule-unbalanced-brackets = Un paréntesis o un corchete sin pareja.
    .why = Un paréntesis que se abre y no se cierra, o se cierra y no se abre, es un descuido. Un texto cuyo original tiene lo mismo no se señala, ni tampoco las listas que numeran con un solo paréntesis.
rule-unbalanced-quotes = Una cita que no se cierra o no se abre.
    .why = Una comilla sin pareja no deja saber dónde acaba la cita. Las citas dentro de otras se entienden, y un texto cuyo original tiene lo mismo no se señala.
rule-repeated-word = Una palabra que está dos veces seguidas.
    .why = La misma palabra dos veces seguidas suele ser un descuido al corregir. Las palabras que una lengua sí repite no se señalan, ni tampoco un texto cuyo original repite una.

## Invisible y engañoso

rule-bidi-control = Una marca de dirección que no se cierra o que fuerza el orden del texto.
    .why = Las marcas de dirección no se ven. Una que no se cierra da la vuelta al resto de la página, y una que fuerza el orden puede hacer que un texto parezca otro: una manera de engañar.
rule-zero-width = Un carácter sin ancho donde no hace falta ninguno.
    .why = Los caracteres sin ancho estorban la búsqueda, la copia y la comparación, y nadie los ve. Donde una escritura necesita uno, como el persa, el tailandés y las escrituras de la India, no se señala.
    .fix = Se quita el carácter.
rule-control-character = Un carácter de control, o el signo de uno que se perdió.
    .why = Los caracteres de control son órdenes para aparatos de hace mucho tiempo. No se pueden mostrar, y algunos programas rechazan el archivo. El carácter de sustitución ocupa el lugar de una letra perdida.
rule-confusable-letter = Una letra de otra escritura que parece una de esta.
    .why = Una `а` cirílica en una palabra latina no se distingue de la latina, pero ninguna búsqueda encuentra la palabra. Un nombre extranjero con una terminación de la lengua, como los tiene el ruso, no se señala.

## Sospechas

rule-identical-to-source = Una traducción que es el texto del original.
    .why = Un texto igual en ambas lenguas probablemente se olvidó. Los nombres, los números y los términos son iguales en muchas lenguas: solo se señalan los textos de varias palabras que empiezan con minúscula.
rule-length = Una traducción demasiado larga o demasiado corta.
    .why = Las lenguas necesitan más o menos letras para decir lo mismo, y cada par tiene su medida. Un texto tres veces mayor o menor es probablemente otro texto, o la mitad.
rule-inconsistent-translation = Un texto original traducido de dos maneras.
    .why = Los lectores toman dos palabras por dos cosas. Lo que el original dice igual conviene traducirlo igual, salvo que los contextos difieran.
rule-glossary-term = Un término del glosario que la traducción no usa.
    .why = El glosario de `depeche.toml` dice cómo se traduce un término. Un texto cuyo original tiene el término y que no tiene ninguna de sus formas usa otra palabra, o ninguna.
rule-wrong-script = Texto en otra escritura que la de la lengua.
    .why = Un texto de varias palabras en una escritura que no es la de su lengua pertenece a otra lengua.
rule-wrong-language = Texto en otra lengua.
    .why = Cada lengua tiene palabras pequeñas de las que casi ningún texto prescinde. Un texto con varias de otra lengua y ninguna de la suya se puso en el archivo que no era.

## Artículos

rule-skeleton-text = Texto en un esqueleto.
    .why = Un esqueleto no tiene lengua: el texto que contuviera se mostraría tal cual a todos los lectores. Su sitio es un mensaje.
rule-skeleton-reference = Llaves de un esqueleto que no son una referencia.
    .why = Un esqueleto remite a mensajes por su nombre, `{ "{" } lead { "}" }`, y a atributos, `{ "{" } lead.short { "}" }`. El sitio de los valores y las funciones son los mensajes.
rule-skeleton-html = HTML en un esqueleto.
    .why = Un esqueleto es Markdown, para que de él se pueda hacer cualquier formato. El HTML se perdería en todos menos uno.
rule-skeleton-link = Un enlace de un esqueleto que lleva adonde no puede llevar.
    .why = Los enlaces llevan a la web, al correo y al teléfono. Otro esquema podría ejecutar un programa en el navegador del lector.
rule-missing-source-message = Un esqueleto que nombra un mensaje que el original no tiene.
    .why = Un artículo no se puede mostrar de ningún modo si a su original le falta un mensaje: no hay nada a lo que recurrir.
rule-unused-message = Un mensaje que ningún esqueleto usa.
    .why = Un mensaje que el esqueleto de su artículo no nombra, y al que no remite ningún otro, no se muestra nunca. Se traduce para nadie.
rule-unused-fact = Un dato que ningún mensaje usa.
    .why = Un dato que ni el original ni ninguna traducción muestran, y por el que ninguno selecciona, se mantiene para nadie. Quizá se olvidó en el texto.
rule-borrowed-term = Un término que una traducción toma del original.
    .why = Donde el catálogo permite tomar términos prestados, un término que una lengua no tiene se toma del original, y el párrafo mezcla entonces dos lenguas.

## Registro

rule-stale-translation = Una traducción hecha a partir de un original más antiguo.
    .why = El registro sabe a partir de qué texto original se hizo cada traducción. Esta se hizo a partir de otro que el de hoy: `depeche diff` muestra qué cambió, y `depeche accept` dice que aun así es correcta.
rule-touched-translation = Una traducción que cambió junto con su original y no está confirmada.
    .why = Ambos textos han cambiado desde que se registraron: la traducción probablemente se rehízo y nadie lo ha dicho. `depeche accept` lo dice.
rule-ledger-unrecorded = Una traducción que el registro no conoce.
    .why = Para proyectos estrictos: de lo que no está registrado no se puede saber si corresponde al original de hoy. `depeche sync` lo registra. La regla está desactivada salvo que la configuración la active.
rule-ledger-syntax = Una línea del registro que no se puede leer.
    .why = Una línea cortada o cambiada a mano no registra nada. Queda como está, y el resto del archivo se usa.
rule-ledger-version = Una línea del registro que escribió una versión posterior del programa.
    .why = Lo que dice no se entiende aquí, y no se sobrescribe. Un programa más nuevo la lee.

## Comentarios del comprobador

rule-useless-allowance = Un comentario que permite lo que no está ahí.
    .why = Un comentario que permite lo que la regla ya no señala oculta el próximo error de verdad. Se puede quitar.
rule-unknown-rule = Un nombre que no es el de ninguna regla.
    .why = Un comentario o un ajuste que nombra una regla que no existe no hace nada.

## La página de una regla

explain-reported = Se señala:
explain-right = Es correcto:
explain-fix = `--fix`: { $fix }
explain-allow = Para permitirlo en un mensaje: { $comment }
explain-reason = el motivo
