### O que o Dépêche diz, em português. As mensagens dos diagnósticos têm o nome de sua regra.

## Os textos fixos das edições

notice-part = Este trecho ainda não está disponível em { $language }; aparece em { $shown }.
notice-story = Esta matéria ainda não está disponível em { $language }; aparece em { $shown }.
notice-stale = Este trecho foi traduzido de uma versão mais antiga do texto.

## Os arquivos

file-unreadable = não é possível ler `{ $path }`
    .why = { $reason }
file-too-large = `{ $path }` é grande demais
    .why = tem { $size } bytes; o limite é de { $limit }

## Os arquivos Fluent

syntax = não é possível ler esta entrada
    .label =
        { $kind ->
            [expected-token] falta `{ $detail }` aqui
            [expected-range] este caractere não pode ficar aqui
            [expected-message-field] falta um texto depois de `=`
            [expected-term-field] um termo precisa de um texto depois de `=`
            [forbidden-callee] nomes de função são escritos em maiúsculas
            [missing-default-variant] uma das variantes precisa levar `*`
            [missing-value] falta um texto aqui
            [multiple-default-variants] só uma variante pode levar `*`
            [message-as-selector] não se pode escolher com base em uma mensagem
            [term-as-selector] não se pode escolher com base em um termo, mas sim em um de seus atributos
            [message-attribute-as-selector] não se pode escolher com base no atributo de uma mensagem
            [term-attribute-as-placeable] o atributo de um termo não pode ser exibido
            [unterminated-string] faltam as aspas de fechamento
            [positional-after-named] os argumentos sem nome vêm primeiro
            [duplicated-argument] `{ $detail }` aparece duas vezes
            [unknown-escape] `\{ $detail }` não significa nada
            [invalid-unicode-escape] `{ $detail }` não é um caractere
            [unbalanced-brace] esta `{ "}" }` não fecha nada
            [expected-expression] falta algo entre as chaves
            [expected-simple-selector] só se pode escolher com base em um valor
            [expected-literal] falta aqui um texto entre aspas ou um número
            [tab-indent] as linhas são recuadas com espaços, e isto é uma tabulação
            [text-begins-with] uma linha de texto não pode começar com `{ $detail }`: escreva `{ "{" }"{ $detail }"{ "}" }`
            [attribute-name] um atributo se escreve `.nome = texto`, com um nome de letras latinas sem acento, algarismos, `-` e `_`
            [unclosed-placeable] falta `{ "}" }` aqui para fechar o que `{ "{" }` abriu
            [no-equals-sign] falta `=` aqui: uma mensagem se escreve `nome = texto`, e as demais linhas de um texto são recuadas
           *[other] há algo errado aqui
        }
    .why =
        { $left-out ->
            [rest] o resto do texto não pode ser lido, e a entrada fica de fora: não se mostra metade de um texto
           *[entry] a entrada fica de fora; o resto do arquivo é usado
        }
nesting-too-deep = esta entrada aninha mais de { $limit } chaves
    .why = a entrada fica de fora; o resto do arquivo é usado
duplicate-message = `{ $name }` está definido duas vezes
    .label = este é ignorado
    .help = apague um dos dois ou dê outro nome a ele
duplicate-attribute = o atributo `{ $name }` está definido duas vezes
    .help = apague um dos dois
unknown-variable = não há variável `{ "{" } ${ $name } { "}" }`
    .label = nem um dado nem uma variável do original
    .help = compare o nome com os dados da matéria ou com o original
    .suggest = você quis dizer `{ "{" } ${ $suggestion } { "}" }`?
unknown-message = não há mensagem `{ $name }`
    .label = não remete a nada
unknown-term = não há termo `{ $name }`
    .label = não remete a nada
    .help = defina-o nos termos compartilhados deste idioma
unknown-attribute = não há atributo `{ $name }`
    .label = não remete a nada
no-value = `{ $name }` tem atributos, mas não tem texto próprio
    .label = não há nada a exibir
broken-reference = não é possível ler `{ $name }`
    .label = remete a uma entrada ilegível
cyclic-reference = `{ $name }` remete a si mesmo
    .label = leva de volta ao ponto de partida
unknown-function = não há função `{ $name }`
    .label = desconhecida
    .help = as funções são `NUMBER`, `DATETIME`, `LIST` e `NAME`
function-argument = `{ $function }` não aceita este valor
    .label = de outro tipo
    .help = `NUMBER` aceita números; `DATETIME`, datas e horários; `LIST`, listas; `NAME`, regiões e idiomas
function-error = `{ $function }` falhou
    .why = { $reason }
no-locale-data = faltam dados linguísticos para escrever este valor neste idioma
unknown-option = `{ $function }` não tem a opção `{ $option }`
    .help = suas opções: { $expected }
invalid-option = `{ $value }` não é um valor da opção `{ $option }` de `{ $function }`
    .help = escreva { LIST($expected, type: "disjunction") }
unsupported-option = `{ $function }` não sabe fazer `{ $option }` com `{ $value }` aqui
    .help = retire a opção ou escolha outra combinação
output-limit = a mensagem passa de { $limit } bytes
work-limit = a mensagem exige mais de { $limit } passos
depth-limit = as mensagens remetem umas às outras em mais de { $limit } níveis

## A marcação

undefined-link = a matéria não tem o link `{ $label }`
    .help = use um rótulo que a matéria defina
    .suggest = você quis dizer `{ $suggestion }`?
forbidden-url = um link não pode levar a `{ $url }`
    .help = são permitidos endereços http, https, mailto, tel e relativos
forbidden-element = uma mensagem não pode conter `{ $name }`
unbalanced-element = `{ $name }` é aberto sem ser fechado, ou o contrário
folded-paragraph = uma linha em branco não pode abrir um parágrafo aqui
    .why = a mensagem não está sozinha em seu parágrafo

## As matérias

missing-source-message = falta `{ $name }` no original
    .label = citado aqui
    .help = escreva `{ $name }` no idioma de origem ou retire-o da matéria
skeleton-text = uma matéria contém referências, não texto
    .label = isto é texto
    .help = escreva-o como mensagem e remeta a ela: `{ "{" } id { "}" }`
skeleton-html = uma matéria não pode conter HTML
skeleton-reference = isto não é uma referência
    .help = escreva `{ "{" } id { "}" }` ou `{ "{" } id.atributo { "}" }`
skeleton-link = um link não pode levar a `{ $url }`
    .help = são permitidos endereços http, https, mailto, tel e relativos
skeleton-depth = os blocos se aninham em mais de { $limit } níveis
unclosed-front-matter = o cabeçalho nunca é fechado
    .label = aberto aqui
    .help = termine-o com uma linha `+++`
updated-before-published = a matéria foi atualizada antes de ser publicada

## TOML

toml-syntax = isto não é TOML
    .label = { $detail }
missing-value = falta um valor depois de `=`
unquoted-text = textos ficam entre aspas
    .help = escreva `"{ $value }"`
duplicate-key = `{ $key }` está definido duas vezes
impossible-date = esta data não existe
impossible-time = este horário não existe
unknown-key = não há chave `{ $key }`
    .help = as chaves possíveis aqui: { $expected }
    .suggest = você quis dizer `{ $suggestion }`?
missing-key = falta `{ $missing }` em `{ $key }`
wrong-type = `{ $key }` é do tipo errado
    .label = isto é do tipo `{ $found }`; espera-se `{ $expected }`
unknown-value = `{ $value }` não é um valor de `{ $key }`
    .help = escreva { LIST($expected, type: "disjunction") }
    .suggest = você quis dizer `{ $suggestion }`?
invalid-locale = `{ $value }` não é uma etiqueta de idioma
    .help = escreva uma como `fr`, `ar-MA` ou `zh-Hant`
duplicate-locale = `{ $value }` aparece duas vezes
unlisted-locale = `{ $value }` não está entre os idiomas do catálogo
    .help = acrescente-o a `locales`
fallback-to-self = `{ $value }` não pode substituir a si mesmo
ambiguous-locale-folder = duas pastas correspondem a `{ $value }`
    .why = `{ $used }` é usada; `{ $ignored }` é ignorada
invalid-resource = `{ $value }` não é o caminho de um recurso
reserved-resource = `{ $value }` está reservado
url-not-absolute = `{ $value }` não é um endereço absoluto
    .help = escreva-o com `https://`
invalid-message-id = `{ $value }` não é um nome de mensagem
coverage-out-of-range = `{ $value }` não é uma proporção
    .help = escreva um número de 0 a 1
unknown-time-zone = não há fuso horário `{ $value }`
    .help = escreva um nome como `Africa/Casablanca`
    .suggest = você quis dizer `{ $suggestion }`?

## Os dados

unsupported-number = `{ $value }` não é um número decimal
    .help = escreva algarismos, com um ponto antes das casas decimais
unsupported-fact = `{ $key }` é de um tipo que nenhum dado tem
unknown-fact-kind = `{ $key }` é de um tipo desconhecido
    .help = um dado tem uma das chaves { LIST($expected, type: "disjunction") }
    .suggest = você quis dizer `{ $suggestion }`?
empty-list = `{ $key }` é uma lista vazia
invalid-year = `{ $value }` não é um ano
invalid-code = `{ $value }` não é um código
unknown-unit = `{ $value }` não é uma unidade que se possa escrever
    .help = escreva uma unidade do CLDR, como `kilometer`
    .suggest = você quis dizer `{ $suggestion }`?
invalid-fact-name = `{ $name }` não pode dar nome a um dado
    .help = um nome começa com uma letra e tem letras, algarismos, `-` e `_`
reserved-fact-name = `{ $name }` já é um dado
wrong-fact-kind = `{ $value }` não pode ser o valor de `{ $key }`
    .label = espera-se `{ $expected }`
range-order = o intervalo `{ $key }` termina antes de começar
range-mixed = os extremos do intervalo `{ $key }` são de dois tipos
range-kind = um extremo do intervalo `{ $key }` não é um número, nem uma data, nem um horário
range-self = o intervalo `{ $key }` não pode ser seu próprio extremo
range-unknown-name = o intervalo `{ $key }` cita um dado que não existe
    .suggest = você quis dizer `{ $suggestion }`?
range-name-here = um intervalo dentro de outro dado não pode citar um dado

## A codificação

byte-order-mark = o arquivo começa com uma marca de ordem de bytes
    .help = salve-o em UTF-8 sem ela
invalid-utf8 = o arquivo não está em UTF-8 no byte { $offset }
    .why = a entrada fica de fora; o resto do arquivo é usado
    .help = salve o arquivo em UTF-8

## O registro

ledger-syntax = não é possível ler esta linha do registro
    .label = { $reason }
    .why = a linha fica como está; o resto do arquivo é usado
ledger-version = esta linha do registro é da versão { $version }, que este programa não conhece
    .why = a linha fica como está; o resto do arquivo é usado
ledger-source = este texto original não é o que sua impressão digital indica
    .why = a linha foi alterada; fica como está e não é usada

## As matérias lidas

import-front-matter = o cabeçalho de metadados do artigo não faz parte da matéria
    .help = os dados e as tags devem ficar no cabeçalho da matéria
import-html = o HTML do artigo é omitido; seu texto permanece
    .label = a primeira ocorrência
import-depth = listas e citações se aninham em mais de { $limit } níveis: o que passa disso vira parágrafo
