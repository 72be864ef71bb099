### O que o Dépêche diz, em português. As mensagens dos diagnósticos têm o nome de sua regra.

severity-error = erro
severity-warning = aviso
severity-info = informação
severity-note = nota
severity-help = dica

## Os textos fixos das edições

notice-part = Este trecho ainda não está disponível em { $language }; aparece em { $shown }.
notice-story = Esta matéria ainda não está disponível em { $language }; aparece em { $shown }.
notice-stale = Este trecho foi traduzido de uma versão mais antiga do texto.

## A linha de comando

partly-translated =
    { $count ->
        [one] { $count } de { $total } trechos ainda não está disponível em { $language } e aparece em { $shown }
       *[other] { $count } de { $total } trechos ainda não estão disponíveis em { $language } e aparecem em { $shown }
    }
partly-withheld =
    { $count ->
        [one] { $count } de { $total } trechos ainda não está disponível em { $language } e foi omitido
       *[other] { $count } de { $total } trechos ainda não estão disponíveis em { $language } e foram omitidos
    }
partly-stale = alguns trechos são mais antigos que o original
not-translated = esta matéria ainda não está disponível em { $language }: aparece em { $shown }
strict-not-met = nem tudo está traduzido
    .why = `--strict` só aceita uma edição se cada trecho estiver traduzido e em dia
page-needs-html = `--page` produz uma página HTML
    .help = acrescente `--format html`
no-catalog = não há catálogo em `{ $path }`
    .help = indique com `--catalog DIR` a pasta que contém as matérias e os idiomas
no-stories = o catálogo não contém nenhuma matéria
    .why = não há arquivo `.md` que comece com `+++` nem arquivo `.ftl` em { $source }, o idioma de origem
    .help = indique outro idioma de origem com `--source TAG`, ou a pasta com `--catalog DIR`
unknown-story = não há matéria `{ $name }`
    .help = `depeche list` mostra as matérias que existem
    .suggest = você quis dizer `{ $suggestion }`?
several-stories = o catálogo contém várias matérias: diga qual
    .help =
        { $more ->
            [0] há { $stories }
           *[other] as primeiras: { $stories }
        }
unknown-fact = a matéria não conhece o dado `{ $name }`
    .help = os nomes que ela conhece: { $expected }
    .suggest = você quis dizer `{ $suggestion }`?
operation-failed = a operação falhou: { $reason }
cannot-write = não é possível gravar `{ $path }`
    .why = { $reason }
file-not-found = `{ $path }` não existe
file-unreadable = não é possível ler `{ $path }`
    .why = { $reason }
file-outside = `{ $path }` fica fora do catálogo
file-too-large = `{ $path }` é grande demais
    .why = tem { $size } bytes; o limite é de { $limit }
file-changed = `{ $path }` foi alterado durante a execução do comando e ficou como está
    .help = execute o comando de novo
catalog-locked = outro comando está gravando no catálogo
    .why =
        { $holder ->
            [unknown] ele detém a trava `.depeche/lock`
           *[known] `{ $command }`, processo { $process } em { $host }, desde { $since }
        }
    .help = execute o comando de novo quando o outro terminar
waiting-for-lock =
    em espera: { $holder ->
        [unknown] outro comando
       *[known] `{ $command }` (processo { $process } em { $host }, desde { $since })
    } está gravando no catálogo
result-in-catalog = `{ $path }` é um arquivo do catálogo
    .why = um resultado nunca é gravado por cima daquilo de que é feito
    .help = escolha outro arquivo

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

## Verificação: arquivos

mixed-line-ends = as linhas terminam de duas maneiras
    .label = a maioria das outras termina de outra maneira
    .help = salve o arquivo com um só tipo de fim de linha
missing-final-newline = falta a quebra de linha no fim do arquivo
not-nfc = `{ $text }` está armazenado em partes
    .label = letras e acentos estão separados
    .help = salve o texto na forma NFC do Unicode
orphan-file = `{ $name }` não traduz nenhum arquivo do original
    .help = apague-o, ou dê a ele o nome do arquivo que traduz
    .suggest = seria a tradução de `{ $suggestion }`?
orphan-locale = a configuração não menciona `{ $name }`, que contém traduções
    .help = acrescente o idioma a `locales` em `depeche.toml`, ou apague a pasta
missing-file =
    { $count ->
        [one] `{ $name }` não está traduzido: { $count } mensagem
        [many] `{ $name }` não está traduzido: { $count } de mensagens
       *[other] `{ $name }` não está traduzido: { $count } mensagens
    }

## Verificação: comparação com o original

missing-message = falta a tradução de `{ $name }`
    .help = até lá, os leitores veem o original
missing-attribute =
    { $part ->
        [value] o texto da mensagem não está traduzido, só os seus atributos
       *[other] o atributo `{ $name }` não está traduzido
    }
    .label = não tem essa parte
obsolete-message = o original não tem nenhuma mensagem `{ $name }`
    .label = não aparece em lugar nenhum
    .help = apague-a
    .suggest = agora se chama `{ $suggestion }`?
obsolete-attribute = o original não tem aqui nenhum atributo `{ $name }`
    .label = não aparece em lugar nenhum
    .help = apague-o
missing-variable = o original mostra `{ "{" } ${ $name } { "}" }` e este texto não
    .help = mostre o valor, ou escolha com base nele e escreva-o por extenso
missing-term = o original usa o termo `{ "{" } { $name } { "}" }` e este texto não
    .help = use o termo, para que o texto mude com ele
missing-reference = o original mostra a mensagem `{ "{" } { $name } { "}" }` e este texto não
    .help = remeta à mensagem, para que o texto mude com ela
missing-function = o original formata `${ $name }` com `{ $function }` e este texto não
    .label = mostrado sem ela
ignored-argument = o termo `-{ $term }` não faz nada com `{ $name }`
    .label = não muda nada
    .help = dê ao termo uma variante para este argumento, ou retire-o

## Verificação: plurais

missing-plural-category = falta o texto para { $missing }
    .label = números como { $examples } recebem o texto padrão
    .help = idioma: { $language }; acrescente { $missing }
impossible-plural-category = nenhum número é `{ $name }` neste idioma: { $language }
    .label = nunca aparece
    .help = apague a variante
plural-kind =
    { $kind ->
        [ordinal] no original, `${ $name }` é um número cardinal; neste texto, ordinal
       *[cardinal] no original, `${ $name }` é um número ordinal; neste texto, cardinal
    }
    .help =
        { $kind ->
            [ordinal] escolha sem `type: "ordinal"`
           *[cardinal] escolha com base em `NUMBER(${ $name }, type: "ordinal")`
        }
duplicate-variant = a variante `[{ $name }]` aparece duas vezes
    .label = nunca aparece
    .help = apague uma das duas
unreachable-variant = nenhum número chega à variante `[{ $name }]`
    .label = um número exato ocupa o seu lugar
    .help = apague uma das duas
unknown-variant = o original não tem aqui a variante `[{ $name }]`
    .label = nunca aparece
    .help = as variantes do original: { $expected }
    .suggest = você quis dizer `[{ $suggestion }]`?
missing-variant = o original tem variantes para { $missing }; este texto, não
    .help = sem elas, os leitores recebem o texto padrão

## Verificação: dados

figure-mismatch =
    { $case ->
        [extra] o original não tem o número { $found }
        [lost] falta o número { $expected } do original
       *[other] o original diz { $expected }; este texto, { $found }
    }
    .help = compare os números
time-mismatch = o original diz { $expected }; este texto, { $found }
    .help = compare os horários
date-mismatch = o original diz “{ $expected }”; este texto, “{ $found }”
    .help = compare os meses
url-mismatch = falta o endereço `{ $expected }` do original
    .help = leve os leitores à mesma página
email-mismatch = falta o endereço de e-mail `{ $expected }` do original
    .help = um endereço de e-mail é o mesmo em todos os idiomas
name-mismatch = falta o nome “{ $expected }” do original
    .help = verifique como se escreve
literal-figure = o dado `{ $name }` contém o número { $found }
    .label = fica igual quando o dado muda
    .help = escreva `{ "{" } ${ $name } { "}" }`

## Verificação: marcação

markup-mismatch =
    { $kind ->
        [emphasis] trechos em itálico: { $expected } no original, { $found } neste texto
        [strong] trechos em negrito: { $expected } no original, { $found } neste texto
        [code] trechos de código: { $expected } no original, { $found } neste texto
       *[link] links: { $expected } no original, { $found } neste texto
    }
missing-element = `<{ $name }>`: { $expected } no original, { $found } neste texto
    .help = marque o mesmo trecho
extra-element = `<{ $name }>`: { $expected } no original, { $found } neste texto
    .label = não está no original

## Verificação: idioma e tipografia

french-spacing = falta o espaço inseparável junto de `{ $mark }`
    .label = falta ou é de outro tipo
straight-apostrophe = um apóstrofo reto
    .label = o tipográfico é `’`
straight-quote = aspas retas
    .label = não dizem onde a citação começa nem onde acaba
quotation-marks = `{ $mark }` não abre uma citação neste idioma: { $language }
    .help = escreva { $expected }
spanish-marks = a frase não começa com `{ $mark }`
arabic-punctuation = `{ $mark }` está no lugar de `{ $expected }`
mixed-digits = { $found } está escrito com algarismos diferentes dos demais
    .help = escreva todos os números com os mesmos algarismos
ellipsis = três pontos em vez de reticências
    .label = escreva `…`
end-punctuation = o original termina com `{ $expected }`; este texto, com `{ $found }`
double-space = dois espaços seguidos
trailing-space = espaços no fim da linha
unbalanced-brackets = `{ $mark }` não tem par
unbalanced-quotes = a aspa `{ $mark }` não tem par
repeated-word = “{ $word }” aparece duas vezes

## Verificação: invisível e enganador

bidi-control = a marca de direção { $code } não é fechada, ou força a ordem do texto
    .help = feche-a, ou retire-a
zero-width = um caractere sem largura: { $code }
    .label = ninguém o vê
control-character = { $code } não pode ser exibido
    .label = ninguém vê o que se queria dizer
confusable-letter = a letra `{ $letter }` ({ $code }) não é da mesma escrita que a palavra “{ $word }”
    .label = parece uma letra da outra escrita
    .help = escreva a letra de novo

## Verificação: suspeitas

identical-to-source = o texto é o do original
    .help = traduza-o
length = o original tem { $expected } letras; este texto, { $found }
    .help = o texto está completo e é o desta mensagem?
inconsistent-translation = o original diz o mesmo em { $where }, onde a tradução é outra
    .help = lá, a tradução é “{ $other }”
glossary-term = “{ $term }” não está traduzido como diz o glossário
    .help = use { LIST($expected, type: "disjunction") }
wrong-script = o texto não está na escrita deste idioma: { $language }
wrong-language = idioma esperado: { $language }; idioma reconhecido: { $shown }

## Verificação: matérias

unused-message = nenhum esqueleto mostra `{ $name }`
    .help = cite-a na matéria, ou apague-a
unused-fact = nenhuma mensagem usa o dado `{ $name }`
    .help = use-o, ou apague-o
borrowed-term = `{ $name }` vem do original (idioma: { $language })
    .help = defina-o nos termos compartilhados deste idioma

## Verificação: comentários do verificador

useless-allowance = a regra `{ $name }` não aponta nada aqui
    .help = retire-a do comentário
unknown-rule = não há regra `{ $name }`
    .help = `depeche check --explain` mostra as regras
    .suggest = você quis dizer `{ $suggestion }`?

## Verificação: relatórios

check-source = original
check-fix = correção
check-help-fix =
    { $count ->
        [one] `--fix` pode corrigir { $count } ocorrência
        [many] `--fix` pode corrigir { $count } de ocorrências
       *[other] `--fix` pode corrigir { $count } ocorrências
    }
check-clean =
    { $files ->
        [one] { $files } arquivo verificado: nenhuma ocorrência
        [many] { $files } de arquivos verificados: nenhuma ocorrência
       *[other] { $files } arquivos verificados: nenhuma ocorrência
    }
check-summary =
    { $files ->
        [one] { $files } arquivo verificado
        [many] { $files } de arquivos verificados
       *[other] { $files } arquivos verificados
    }
check-known =
    { $count ->
        [one] { $count } ocorrência já conhecida (arquivo de referência)
        [many] { $count } de ocorrências já conhecidas (arquivo de referência)
       *[other] { $count } ocorrências já conhecidas (arquivo de referência)
    }
check-column-locale = idioma
check-column-errors = erros
check-column-warnings = avisos
check-column-infos = informações
check-fixed = correções: { $count }; arquivos: { $files }
check-nothing-to-fix = nada pode ser corrigido automaticamente
check-baseline-written =
    { $count ->
        [one] { $count } ocorrência gravada em `{ $path }`
        [many] { $count } de ocorrências gravadas em `{ $path }`
       *[other] { $count } ocorrências gravadas em `{ $path }`
    }
check-progress = verificando
check-scaffold = a traduzir:
l10n-invalid = `{ $path }` não pode ser usado
    .why = { $reason }
baseline-invalid = `{ $path }` não é um arquivo de referência deste programa
    .why = { $reason }
nothing-to-check = nenhum destes caminhos ou idiomas está no projeto
    .help = os idiomas: { $expected }
not-a-target =
    { $is-source ->
        [yes] `{ $name }` é o idioma de origem: não se traduz para ele
       *[no] o catálogo não é traduzido para o idioma `{ $name }`
    }
    .help = os idiomas para os quais é traduzido: { $expected }
ledger-syntax = não é possível ler esta linha do registro
    .label = { $reason }
    .why = a linha fica como está; o resto do arquivo é usado
ledger-version = esta linha do registro é da versão { $version }, que este programa não conhece
    .why = a linha fica como está; o resto do arquivo é usado
ledger-source = este texto original não é o que sua impressão digital indica
    .why = a linha foi alterada; fica como está e não é usada
upkeep-synced = traduções registradas: { $count }
upkeep-nothing-new = nada de novo a registrar
upkeep-waiting = à espera de decisão: { $count }; veja `depeche diff`
upkeep-accepted = traduções aceitas: { $count }
upkeep-adopted = traduções registradas como em dia com o original: { $count }
no-git = falta o programa `git` para ler o histórico
    .help = `depeche sync` inicia um registro sem histórico e considera que cada tradução foi feita a partir do original atual
no-history = o catálogo não tem histórico do git
    .help = `depeche sync` inicia um registro sem histórico e considera que cada tradução foi feita a partir do original atual
history-incomplete =
    { $kind ->
        [shallow] este clone tem apenas parte do histórico do git (clone raso)
       *[partial] faltam conteúdos do histórico do git (clone parcial)
    }
    .why = traduções mais antigas que essa parte passariam por traduções do original atual
    .help =
        { $kind ->
            [shallow] baixe o restante com `git fetch --unshallow`
           *[partial] use um clone criado sem `--filter`
        }
git-failed = o `git` não conseguiu ler o histórico
    .why = { $reason }
upkeep-nothing-to-accept = nada aqui está desatualizado nem mudou junto com o original
upkeep-none-accepted = nenhuma tradução aceita
upkeep-left-stale =
    { $count ->
        [one] { $count } tradução continua desatualizada: no original mudou mais do que pontuação, espaços ou maiúsculas
        [many] { $count } de traduções continuam desatualizadas: no original mudou mais do que pontuação, espaços ou maiúsculas
       *[other] { $count } traduções continuam desatualizadas: no original mudou mais do que pontuação, espaços ou maiúsculas
    }
upkeep-left-touched =
    { $count ->
        [one] { $count } tradução mudou junto com o original e ainda precisa ser confirmada
        [many] { $count } de traduções mudaram junto com o original e ainda precisam ser confirmadas
       *[other] { $count } traduções mudaram junto com o original e ainda precisam ser confirmadas
    }
upkeep-left-help = `depeche diff` mostra o que resta; depois da leitura, `depeche accept` sem `--trivial` o aceita
upkeep-left-new =
    { $count ->
        [one] { $count } tradução ainda não está registrada: `depeche sync` a registra
        [many] { $count } de traduções ainda não estão registradas: `depeche sync` as registra
       *[other] { $count } traduções ainda não estão registradas: `depeche sync` as registra
    }
upkeep-left-missing =
    { $count ->
        [one] { $count } texto ainda não está traduzido
        [many] { $count } de textos ainda não estão traduzidos
       *[other] { $count } textos ainda não estão traduzidos
    }
upkeep-nothing-open = todas as traduções estão em dia
upkeep-more = e mais { $count }
upkeep-state =
    { $state ->
        [cosmetic] original alterado: pontuação, espaços ou maiúsculas
        [textual] original alterado: redação do texto
        [structural] original alterado: valores, números, links ou marcação
       *[touched] original e tradução alterados
    }
status-translated = traduzidas
status-stale = desatualizadas
status-missing = em falta
status-left = palavras restantes
status-gate = publicável
status-yes = sim
status-no = não
status-no-because = não: { $reasons }
status-wants = { $is } (mínimo: { $wanted })
status-shared = compartilhado
status-all = todas as matérias
status-title = Situação das traduções
status-unit = palavras (mensagens)
stale-translation = a tradução de `{ $name }` foi feita a partir de um original mais antigo
    .label =
        { $state ->
            [cosmetic] desde então mudaram a pontuação, os espaços ou as maiúsculas
            [structural] desde então mudaram valores, números, links ou marcação
           *[textual] desde então mudou a redação do texto
        }
    .help = `depeche diff` mostra o que mudou; corrija a tradução, ou confirme com `depeche accept` que está certa
touched-translation = a tradução de `{ $name }` mudou junto com o original
    .help = confirme-a com `depeche accept`
ledger-unrecorded = o registro não conhece a tradução de `{ $name }`
    .help = `depeche sync` a registra

## Importação: matérias

import-front-matter = o cabeçalho de metadados do artigo não faz parte da matéria
    .help = os dados e as tags devem ficar no cabeçalho da matéria
import-html = o HTML do artigo é omitido; seu texto permanece
    .label = a primeira ocorrência
import-depth = listas e citações se aninham em mais de { $limit } níveis: o que passa disso vira parágrafo
import-flattened = `{ $name }` perdeu a marcação
    .why = as mensagens deste catálogo não podem expressá-la
import-value-lost = o novo texto de `{ $name }` não diz mais “{ $found }”, o valor que `{ $placeable }` mostra
    .help = se o valor mudou, altere o dado e recoloque a variável no texto
import-own-skeleton = `{ $path }` tem uma ordem própria
    .help = verifique se ainda corresponde à matéria
import-unconfirmed = traduções pareadas só pela ordem e pelo tamanho: { $count }
    .help = nenhum número, nome ou link confirma a correspondência; revise { $names }
import-unlisted-locale = o catálogo não menciona o idioma { $locale }
    .help = acrescente-o a `locales` em `depeche.toml`

## Importação: leitura dos arquivos

import-empty = `{ $path }` não contém texto
import-binary = `{ $path }` não é um arquivo de texto
    .why = o byte { $offset } é um caractere de controle
    .help = são aceitos artigos em texto simples, Markdown, HTML e DOCX
import-unsupported = não são aceitos artigos em arquivos como `{ $path }` ({ $format })
    .help = salve-o como texto simples, Markdown, HTML ou DOCX
import-not-what-it-says = `{ $path }` não é o arquivo { $format } que diz ser
    .help = indique o formato com `--format` ou salve o arquivo de novo
import-encoding = `{ $path }` não está codificado em { $encoding }
    .why = o byte { $offset } (linha { $line }, coluna { $column }) não pode ser lido
    .help = indique a codificação com `--encoding`
    .suggest = parece ser { $suggestion }: tente `--encoding { $suggestion }`
import-too-large = `{ $path }` ultrapassa o tamanho admitido para um artigo
    .why = `{ $part }`: o limite é { $limit }
import-damaged = `{ $path }` está danificado
    .why = `{ $part }`: { $reason }
    .help = abra-o no programa de origem e salve-o de novo
import-format = `{ $path }` não é o que diz sua extensão: foi lido como { $format }
import-encoding-guessed = `{ $path }` não indica sua codificação: foi lido como { $encoding }
    .help = se houver caracteres errados, indique a codificação com `--encoding`
import-nesting = o que está aninhado em mais de { $limit } níveis em `{ $path }` foi lido como se estivesse em menos níveis
import-page = `{ $path }` é uma página web; palavras tomadas como artigo: { $count } de { $total }
import-link = o link para `{ $url }` foi omitido
    .why = são permitidos endereços http, https, mailto, tel e relativos; links para pontos do próprio arquivo não são importados
import-left-out =
    { $part ->
        [comments] comentários omitidos: { $count }
        [notes] notas de rodapé e notas de fim omitidas: { $count }
        [margins] cabeçalhos e rodapés omitidos: { $count }
        [deletions] exclusões do controle de alterações omitidas: { $count }
        [hidden] trechos de texto oculto omitidos: { $count }
        [pictures] imagens não importadas: { $count }
        [formulas] fórmulas não importadas: { $count }
       *[embedded] objetos incorporados omitidos: { $count }
    }
    .why = o arquivo é `{ $path }`

## Importação: o comando

import-created = `{ $id }`: matéria nova; mensagens: { $messages }; dados: { $facts }
import-updated = `{ $id }`: textos sem mudança: { $unchanged }; mudanças: { $changed }
import-aligned = `{ $id }`, { $language }: mensagens traduzidas: { $translated }; a decidir: { $open }
import-change =
    { $kind ->
        [new] nova: `{ $name }`
        [edited] editada: `{ $name }`
        [rewritten] reescrita: `{ $name }`
        [moved] movida: `{ $name }`
        [split] dividida: `{ $name }` agora é { $into }
        [merged] unida: `{ $name }` reúne { $into }
        [removed] removida: `{ $name }`
        [translated] traduzida: `{ $name }`
        [differs] já existe outra tradução, que é mantida: `{ $name }`
        [unmatched] não está claro o que isto traduz; talvez `{ $name }`:
        [unplaced] trecho de correspondência incerta:
       *[untranslated] nenhuma tradução encontrada: `{ $name }`
    }
import-dry = nada foi gravado
import-ask = transformar isto no dado `{ $name }`? y: sim, n: não, a: este e todos os outros, q: mais nenhum
import-no-text = o artigo não tem texto
import-story-exists = já existe uma matéria `{ $name }`
    .why = `{ $path }` já existe
    .help = atualize-a com `--update` ou escolha outro nome com `--story`
import-same-story = `{ $path }` daria a mesma matéria `{ $name }` que `{ $other }`
    .help = renomeie um dos arquivos ou importe-o separadamente com `--story`
import-invalid-id = `{ $name }` não pode ser o nome de uma matéria
    .help = escreva um como `2024/11/interpol`
import-bare-story = `{ $name }` não tem esqueleto: só é possível importar artigos para matérias com um arquivo `.md`
import-is-source = `{ $name }` é o idioma de origem do catálogo
import-source-option = `{ $option }` só serve para artigos no idioma de origem
    .help = uma tradução usa os dados e a data do original
import-language = `{ $path }` diz estar em { $language } e é lido como texto em { $shown }
    .help = indique o idioma com `--locale`
