### Lo que la línea de órdenes dice de sí misma, en español: las órdenes, las opciones por su nombre y los argumentos incorrectos.

## Encabezados

heading-usage = Uso:
heading-commands = Órdenes:
heading-arguments = Argumentos:
heading-options = Opciones:
heading-common = Opciones comunes:
heading-possible-values = Valores posibles:
heading-exit-status = Estado de salida:
possible-values = { "[" }valores posibles: { $values }]
default-value = { "[" }predeterminado: { $value }]
help-more = (más con `--help`)
help-summary = (resumen con `-h`)
exit-status-0 = hecho
exit-status-1 = el contenido no basta: hallazgos, un mensaje original defectuoso, `--strict` no cumplido
exit-status-2 = uso, configuración o un archivo que no se puede leer o escribir

## Órdenes

command-depeche = Un artículo en muchas lenguas: cada párrafo, un mensaje de Fluent; cada cifra, un dato
command-render = Componer un artículo para un lector
command-format = Dar forma a un mensaje
command-check = Encontrar lo que está mal en las traducciones
command-list = Enumerar los artículos y sus lenguas
command-status = Mostrar hasta dónde está todo traducido
command-sync = Registrar a partir de qué texto original se hicieron las traducciones nuevas
command-accept = Decir que las traducciones desactualizadas o retocadas son correctas para el original de hoy
command-diff = Mostrar qué cambió en el original de las traducciones desactualizadas
command-adopt = Iniciar el registro de un proyecto existente a partir de su historial de git
command-import = Hacer de un texto un artículo del catálogo, actualizarlo o incorporar su traducción
command-completions = Imprimir el autocompletado para un intérprete de órdenes
command-man = Imprimir la página del manual, en roff
command-help = Imprimir este mensaje o la ayuda de las órdenes indicadas

## Opciones

option-catalog = La carpeta con los artículos y las lenguas [predeterminado: ./locales, si no .]
option-source = La lengua en que están escritos los artículos, diga lo que diga depeche.toml
option-lang = La lengua que habla este programa: en, fr, es, ar, de o pt [predeterminado: la del entorno]
option-help = Imprimir la ayuda
option-version = Imprimir la versión
option-story = El artículo; puede omitirse cuando el catálogo solo tiene uno
option-status-story = El artículo, o un recurso compartido [predeterminado: todos]
option-import-story = El identificador del artículo; para una carpeta, cómo empiezan los de sus artículos
option-locale = Solo estas lenguas; puede repetirse
option-render-locale = Las lenguas del lector, la preferida primero, como `ar-MA,fr`; puede repetirse
option-format-locale = Las lenguas del lector, la preferida primero, como `ar-MA,fr`; puede repetirse
option-import-locale = La lengua del texto; cualquiera distinta de la lengua de origen del catálogo lo convierte en una traducción
option-isolation = Cuándo se aíslan los valores respecto del texto de dirección contraria
value-isolation-auto = Solo donde el texto se mostraría en otro orden
value-isolation-always = En torno a cada valor
value-isolation-never = Nunca
option-settings = Dar a un dato otro valor, escrito como en TOML: `votes=97`; puede repetirse
option-format = El formato
option-status-format = El formato; `html` es una página con un mapa de calor
option-import-format = El formato del archivo, si no es el que parece: text, markdown, html o docx
option-page = Hacer una página completa; solo con `--format html`
option-output = Escribir en este archivo en lugar de la salida estándar, todo o nada
option-mark_stale = Poner un aviso delante de los pasajes cuyo original ha cambiado desde que se tradujeron
option-strict = Salir con estado 1 si no está todo traducido
option-message = El mensaje, o MESSAGE.ATTRIBUTE
option-paths = Archivos o carpetas del proyecto, como `ar` o `ar/une.ftl` [predeterminado: todos]
option-config = Comprobar lo que describe un l10n.toml, con `--source` como lengua de referencia
option-fix = Corregir lo que puede corregirse sin ninguna duda; con `scaffold`, añadir además los mensajes que faltan como comentarios en la lengua de origen
option-diff = Mostrar lo que haría `--fix`, sin hacer nada
option-baseline = Señalar solo lo que no está en este archivo; si no existe, escribirlo
option-fail_on = Salir con estado 1 si hay hallazgos de esta gravedad o mayor
option-explain = Explicar una regla, o enumerar las reglas, y no comprobar nada
option-target = El artículo, o un mensaje o atributo de él [predeterminado: todo]
option-trivial = Solo donde cambiaron la puntuación, los espacios o las mayúsculas: tras corregir una errata
option-file = El texto: texto sin formato, Markdown, HTML o DOCX; una carpeta de ellos, o `-` para la entrada estándar
option-encoding = La codificación de caracteres del archivo, como windows-1252
option-facts = Convertir en datos sus cifras, fechas, horas, porcentajes y cantidades de dinero; en una terminal, preguntar por cada uno
value-facts-ask = Uno por uno en una terminal, todos en los demás casos
value-facts-all = Todos
option-published = Cuándo se publicó el texto: una fecha como 2024-11-07, o con hora y desfase horario; si no, lo que diga la página
option-published-more = Un artículo nuevo la recibe en su cabecera, y una fecha sin año toma el año que más la acerca a ella.
option-update = Actualizar un artículo existente; en una traducción, sustituir lo que hay
option-dry_run = Decir lo que se haría, sin hacer nada
option-shell = El intérprete de órdenes

## Argumentos incorrectos

usage-error = error:
usage-tip = consejo:
usage-unknown-argument = aquí no hay ningún argumento `{ $argument }`
usage-unknown-command = no hay ninguna orden `{ $command }`
usage-missing-command = `{ $command }` necesita una orden
usage-missing-value = `{ $argument }` necesita un valor
usage-invalid-value = `{ $value }` no es un valor de `{ $argument }`
usage-too-many-values = `{ $argument }` no admite el valor `{ $value }`
usage-twice = `{ $argument }` aparece más de una vez
usage-conflict = `{ $argument }` no puede usarse junto con `{ $other }`
usage-missing-arguments = faltan argumentos:
usage-invalid-utf8 = un argumento no es UTF-8
usage-other = estos argumentos no se pueden leer
usage-similar = ¿quería decir { $names }?
usage-as-value = para dar `{ $argument }` como valor, escriba `{ $written }`
usage-more = `--help` dice más
usage-expects-tag = escriba una etiqueta de lengua como `fr`, `ar-MA` o `zh-Hant`
usage-expects-date = escriba una fecha como `2024-11-07`, o `2024-11-07T18:00:00+01:00`
usage-expects-setting = escriba `NAME=VALUE`, como `votes=97`
usage-expects-format = los formatos son `text`, `markdown`, `html` y `docx`
usage-expects-encoding = escriba el nombre de una codificación, como `utf-8` o `windows-1252`
