### De que trata cada regra do verificador, em português: o que encontra, `.why` por que importa e `.fix` o que a correção faz.

## Arquivos

rule-syntax = Entradas que não podem ser lidas.
    .why = O que o analisador não consegue ler fica de fora, e os leitores veem o original em seu lugar. Um único deslize, como uma chave que nunca se fecha ou uma linha que começa com asterisco, custa a mensagem em que está.
rule-invalid-utf8 = Bytes que não são UTF-8.
    .why = Os arquivos Fluent são UTF-8. Bytes de outra codificação não podem ser lidos, e a mensagem em que estão fica de fora.
rule-byte-order-mark = Uma marca de ordem de bytes no início de um arquivo.
    .why = O UTF-8 não precisa de marca de ordem de bytes. Algumas ferramentas Fluent a tomam por uma parte da primeira mensagem, que então se perde.
    .fix = A marca é retirada.
rule-nesting-too-deep = Chaves aninhadas demais.
    .why = Nenhum texto precisa de dezenas de chaves umas dentro das outras. Uma entrada assim fica de fora antes que esgote a memória do analisador.
rule-duplicate-message = Uma mensagem ou um termo definido duas vezes.
    .why = De duas mensagens com o mesmo nome, só a primeira conta aqui, e a última em outros programas: o que os leitores veem depende do programa. Em geral, uma das duas é uma cópia esquecida.
    .fix = Uma cópia que diz a mesma coisa é apagada.
rule-duplicate-attribute = Um atributo definido duas vezes.
    .why = De dois atributos com o mesmo nome, os leitores só veem um.
rule-mixed-line-ends = Linhas que terminam de dois modos.
    .why = Um arquivo cujas linhas terminam ora em LF, ora em CR LF passou por ferramentas que não se entendem. Toda comparação de versões mostra então como alteradas linhas que não foram.
    .fix = O tipo mais raro é substituído pelo outro.
rule-missing-final-newline = Um arquivo que não termina com um fim de linha.
    .why = Sem fim de linha no final, a próxima linha que uma ferramenta acrescenta passa a fazer parte da última mensagem.
    .fix = O fim de linha é acrescentado.
rule-not-nfc = Texto que não está na forma composta do Unicode.
    .why = A mesma letra pode ser armazenada inteira ou como letra e acento. Os leitores não veem diferença, mas a busca, a ordenação e a comparação sim, e algumas fontes desenham mal as partes. Textos são trocados na forma NFC.
    .fix = As letras são compostas.
rule-orphan-file = Um arquivo que não traduz nenhum arquivo do original.
    .why = Um arquivo sem par no original nunca aparece. Lá ele foi renomeado ou removido, ou seu nome está errado aqui.
rule-orphan-locale = Uma pasta de traduções que `locales` não menciona em `depeche.toml`.
    .why = Onde a configuração enumera os idiomas, os demais não são mostrados nem verificados. Talvez alguém esteja traduzindo em uma pasta que nenhum leitor verá.
rule-missing-file = Um arquivo do original que não está traduzido.
    .why = Um arquivo que falta por inteiro em um idioma é apontado uma vez, com o número de suas mensagens, e não mensagem por mensagem.
    .fix = Com `--fix=scaffold`, o arquivo é criado, com o texto original como comentários.

## Comparação com o original

rule-missing-message = Uma mensagem que não está traduzida.
    .why = O que falta em uma tradução aparece no idioma de origem. Isso pode ser desejado por um tempo; a lista diz o que falta fazer.
    .fix = Com `--fix=scaffold`, o texto original é acrescentado como comentário.
rule-missing-attribute = Um atributo que não está traduzido.
    .why = Uma mensagem traduzida sem um de seus atributos mostra um rótulo em um idioma e sua dica em outro.
rule-obsolete-message = Uma mensagem que o original não tem mais.
    .why = Nada mostra uma mensagem que o original não tem. Lá ela foi renomeada ou removida; deixada aqui, é traduzida e mantida para ninguém.
rule-obsolete-attribute = Um atributo que o original não tem.
    .why = Nada mostra um atributo que o original não tem. Os atributos dos termos são de cada idioma e não são examinados.
rule-unknown-variable = Uma variável que a mensagem nunca recebe.
    .why = Uma variável que nem a mensagem do original nem a matéria têm nunca recebe um valor: a mensagem não pode ser mostrada, e os leitores veem o original em seu lugar. Em geral, ela está escrita errado ou foi traduzida.
rule-missing-variable = Um valor que a tradução não mostra.
    .why = Um número, uma data ou um nome que o original mostra e que falta na tradução está perdido para os leitores dela. Compara-se cada texto que pode ser mostrado: a variante para um, ou para exatamente três, pode dizê-lo em palavras.
rule-missing-term = Um termo que a tradução não usa.
    .why = Um termo mantém um nome igual em toda parte e correto em cada caso gramatical. Uma tradução que escreve o nome por conta própria, ou o omite, não acompanha a mudança do termo.
rule-missing-reference = Uma referência a uma mensagem que a tradução perdeu.
    .why = O original mostra outra mensagem dentro desta, como o nome de um botão. Sem a referência, a tradução não acompanha a mudança dessa mensagem.
rule-missing-function = Uma função que a tradução perdeu.
    .why = O original formata um valor com uma função, como uma data com o dia da semana. A tradução mostra o valor sem ela e, portanto, em outra forma.
rule-unknown-function = Uma função que ninguém conhece.
    .why = Uma mensagem que chama uma função que não existe não pode ser mostrada. Os nomes de funções são escritos em maiúsculas e nunca são traduzidos.
rule-unknown-option = Uma opção que uma função não tem.
    .why = As opções das funções nunca são traduzidas, e uma desconhecida é um erro, não um desejo: a mensagem não pode ser mostrada.
rule-invalid-option = Uma opção com um valor que ela não pode ter.
    .why = Os valores das opções são palavras da ECMA-402 e nunca são traduzidos. Com outro valor, a mensagem não pode ser mostrada.
rule-unsupported-option = Uma opção que não pode ser atendida.
    .why = A ECMA-402 tem esta opção ou combinação, e este motor não consegue atendê-la, ou a própria ECMA-402 a recusa. A mensagem não pode ser mostrada.
rule-unknown-message = Uma referência a uma mensagem que não existe.
    .why = Uma mensagem que remete a outra que não existe não pode ser mostrada, e os leitores veem o original em seu lugar.
rule-unknown-term = Uma referência a um termo que não existe.
    .why = Uma mensagem que remete a um termo que seu idioma não define não pode ser mostrada, e os leitores veem o original em seu lugar.
rule-unknown-attribute = Uma referência a um atributo que não existe.
    .why = Uma mensagem que remete a um atributo que não existe não pode ser mostrada, e os leitores veem o original em seu lugar.
rule-no-value = Uma referência a uma mensagem que só tem atributos.
    .why = Uma mensagem sem valor não mostra nada; só se pode remeter a seus atributos.
rule-broken-reference = Uma referência a uma entrada que não pode ser lida.
    .why = A mensagem a que se remete tem um erro próprio e não pode ser lida; esta cai com ela.
rule-cyclic-reference = Uma mensagem que contém a si mesma.
    .why = Mensagens que se contêm em círculo não têm texto algum e não podem ser mostradas.
rule-ignored-argument = Um argumento que o termo não aceita.
    .why = Um termo que recebe um argumento que não usa mostra o mesmo texto que sem ele: o caso pedido não existe. Argumentos sem nome nunca chegam a um termo.

## Plurais e variantes

rule-missing-plural-category = Uma categoria de plural de que o idioma precisa.
    .why = Cada idioma distribui os números em categorias próprias. Uma seleção que tem algumas delas, mas não outra, mostra para os números desta o texto padrão, que então está errado: o árabe precisa de uma forma de 3 a 10 e de outra de 11 a 99.
rule-impossible-plural-category = Uma categoria de plural que o idioma não tem.
    .why = Uma variante para uma categoria em que não cai nenhum número do idioma nunca aparece. Em geral, foi copiada de outro idioma.
rule-plural-kind = Números cardinais onde o original tem ordinais, ou o contrário.
    .why = Primeiro, segundo e terceiro seguem regras diferentes de um, dois e três. Uma seleção que usa as erradas mostra o texto errado para muitos números.
rule-duplicate-variant = Uma variante que aparece duas vezes.
    .why = De duas variantes com a mesma chave, só a primeira aparece. `[1]` e `[1.0]` são a mesma chave.
rule-unreachable-variant = Uma variante que nenhum número alcança.
    .why = Os números exatos prevalecem sobre as categorias. Uma categoria cujos números estão todos lá como chaves exatas nunca aparece.
rule-unknown-variant = Uma variante que a seleção do original não tem.
    .why = As palavras entre colchetes vêm do programa ou da matéria, por isso são as mesmas em todos os idiomas. Uma variante que o original não tem é um erro de digitação, ou foi traduzida, e nunca aparece. As categorias de plural são de cada idioma e não entram aqui.
rule-missing-variant = Uma variante do original que falta na seleção da tradução.
    .why = A tradução faz a mesma seleção que o original e deixa de fora um de seus casos, que recebe então o texto padrão. Pode ser de propósito; com mais frequência, o caso veio depois. Uma tradução que diz o mesmo em todos os casos não seleciona nada, e isso está certo.

## Dados

rule-figure-mismatch = Um número que não é o do original.
    .why = Os números são lidos como cada idioma os escreve, com seus algarismos e separadores, e comparados. As palavras que multiplicam um número são lidas com ele, na escala do idioma: o inglês 3 billion é em espanhol 3.000 millones, e não 3 billones. Um número que também se escreve por extenso, até vinte e depois as dezenas, pode faltar de um lado; o que sobra dos dois lados é um erro.
rule-time-mismatch = Um horário que não é o do original.
    .why = Os horários são lidos como cada idioma os escreve, com doze ou vinte e quatro horas, e comparados.
rule-date-mismatch = Um mês que não é o do original.
    .why = Um dia ao lado do nome de um mês é uma data. Os meses dos dois textos são reconhecidos pelos nomes que cada idioma lhes dá e comparados.
rule-url-mismatch = Um endereço que a tradução perdeu ou mudou.
    .why = Um endereço da web no texto leva os leitores a algum lugar. Ele pode diferir na parte que indica o idioma e em nada mais. Uma mensagem que é só um endereço não é examinada: cada idioma pode escolher sua página.
rule-email-mismatch = Um endereço de e-mail que a tradução perdeu ou mudou.
    .why = Um e-mail precisa chegar a alguém: o endereço é o mesmo em todos os idiomas.
rule-name-mismatch = Um nome próprio que a tradução não tem.
    .why = Duas ou mais palavras com maiúscula dentro de uma frase, que o original nunca escreve com minúscula, são um nome. Se os dois idiomas usam a mesma escrita, a tradução também o tem, seja qual for a terminação que lhe dê.
rule-literal-figure = Um número do texto que um dado da matéria já contém.
    .why = Um número escrito no texto fica igual quando o dado muda. Como valor, ele muda em toda parte, e cada idioma o escreve a seu modo. Um número que só por acaso é o mesmo não é apontado: em uma tradução, aquele que também está escrito no original; no original, aquele que está ao lado de palavras diferentes das do dado.

## Marcação

rule-markup-mismatch = Itálico, negrito, código ou links que a tradução perdeu ou acrescentou.
    .why = A ênfase diz o que importa, e um link leva a algum lugar. Uma tradução tem o que o original tem, onde quer que sua frase o ponha.
rule-undefined-link = Um link cujo rótulo a matéria não define.
    .why = Os links levam a rótulos, e a matéria diz aonde cada rótulo leva. Um rótulo que ela não define aparece como texto, com seus colchetes.
rule-forbidden-url = Um link que leva aonde não pode levar.
    .why = Os links levam a endereços http, https, mailto e tel, e a endereços relativos. Com qualquer outro, os leitores veem as palavras sem o link.
rule-forbidden-element = Um elemento ou uma imagem que as mensagens não podem conter.
    .why = Scripts, estilos e quadros nunca chegam aos leitores, e as imagens ficam no esqueleto, as mesmas para todos os idiomas. Dos outros elementos, os leitores veem só o texto.
rule-folded-paragraph = Uma linha em branco onde nenhum parágrafo pode começar.
    .why = Uma linha em branco abre um parágrafo onde o parágrafo do esqueleto contém só a mensagem. Em um título, em uma célula ou ao lado de outro texto, ela se torna um espaço.
rule-missing-element = Um elemento HTML que a tradução perdeu.
    .why = Um link ou uma ênfase do original que falta na tradução não leva os leitores a lugar nenhum. Uma quebra de linha pode cair em outro ponto e não é examinada.
rule-extra-element = Um elemento HTML que o original não tem.
    .why = Um elemento que o original não tem foi copiado de outra mensagem ou é resto de uma mais antiga.
rule-unbalanced-element = Um elemento HTML que não é fechado, ou é fechado na ordem errada.
    .why = Um elemento que nunca é fechado vai até o fim da página, e um que é fechado antes dos que contém os parte ao meio. Um texto cujo original tem a mesma coisa não é apontado.

## Idioma e tipografia

rule-french-spacing = Um sinal de pontuação francês sem seu espaço, ou com um em que a linha quebra.
    .why = Em francês há um espaço antes de `;`, `!`, `?` e `:` e dentro das aspas angulares, e a linha nunca quebra ali: um espaço fino inseparável (U+202F) ou um espaço inseparável (U+00A0). `french-spaces`, na tabela `check` de `depeche.toml`, pede um deles: `mixed` é o fino antes de `;`, `!` e `?` e o largo nos demais casos; `narrow` e `wide` são o mesmo em toda parte. O Canadá e a Suíça têm costumes próprios e não são examinados.
    .fix = O espaço certo é posto no lugar.
rule-straight-apostrophe = Um apóstrofo de máquina de escrever.
    .why = A tipografia tem o apóstrofo U+2019. O reto é um improviso das máquinas de escrever e dos programas.
    .fix = O apóstrofo tipográfico é posto no lugar.
rule-straight-quote = Aspas de máquina de escrever.
    .why = Cada idioma tem aspas próprias. As retas são um improviso e não dizem onde uma citação começa.
    .fix = Um par que está sozinho em seu texto é substituído pelas aspas do idioma.
rule-quotation-marks = Aspas de outro idioma.
    .why = O alemão abre uma citação embaixo, o francês tem aspas angulares, o sueco usa o mesmo sinal dos dois lados. As aspas de outro idioma dizem aos leitores que o texto foi traduzido às pressas.
rule-spanish-marks = Uma pergunta ou exclamação espanhola que não é aberta.
    .why = O espanhol abre a pergunta com `¿` e a exclamação com `¡`, para que o leitor saiba desde a primeira palavra.
rule-arabic-punctuation = Uma vírgula, um ponto e vírgula ou um ponto de interrogação latinos em texto árabe.
    .why = O árabe, o persa e o urdu têm sinais próprios, `،`, `؛` e `؟`, virados para o sentido em que o texto corre.
    .fix = O sinal árabe é posto no lugar.
rule-mixed-digits = Algarismos de dois tipos em um mesmo texto.
    .why = Um texto que escreve um número com seus próprios algarismos e outro com os europeus parece remendado. Versões e nomes de produtos conservam os seus e não são apontados.
rule-ellipsis = Três pontos em vez do caractere de reticências.
    .why = As reticências são um só caractere (U+2026). Três pontos avulsos ficam juntos demais ou separados demais, e o fim de uma linha pode parti-los.
    .fix = O caractere de reticências é posto no lugar.
rule-end-punctuation = Uma frase que não termina como a do original.
    .why = Uma pergunta que perdeu seu ponto de interrogação se lê como uma afirmação, e os dois-pontos anunciam o que vem a seguir. Os pontos finais também são comparados, na forma que cada idioma lhes dá.
rule-double-space = Dois espaços seguidos.
    .why = Dois espaços seguidos são um deslize e aparecem onde quer que o texto não seja recomposto.
    .fix = Fica um espaço.
rule-trailing-space = Espaços no fim de uma linha.
    .why = Os espaços no fim de uma linha não são vistos, e os editores os acrescentam e retiram como querem. Os que estão dentro de um texto aparecem.
    .fix = Os espaços são retirados.
rule-unbalanced-brackets = Um parêntese ou colchete sem par.
    .why = Um parêntese que é aberto e nunca fechado, ou fechado e nunca aberto, é um deslize. Um texto cujo original tem a mesma coisa não é apontado, nem as listas que numeram com um só parêntese.
rule-unbalanced-quotes = Uma citação que não é fechada, ou nunca foi aberta.
    .why = Uma aspa sem par não deixa saber onde a citação acaba. Citações dentro de outras são entendidas, e um texto cujo original tem a mesma coisa não é apontado.
rule-repeated-word = Uma palavra que aparece duas vezes seguidas.
    .why = A mesma palavra duas vezes seguidas é em geral um deslize de revisão. As palavras que um idioma repete não são apontadas, nem um texto cujo original repete uma.

## Invisível e enganador

rule-bidi-control = Uma marca de direção que nunca é fechada, ou que força a ordem do texto.
    .why = As marcas de direção não são vistas. Uma que não é fechada inverte o resto da página, e uma que força a ordem pode fazer um texto parecer outro: um meio de enganar.
rule-zero-width = Um caractere sem largura onde não cabe nenhum.
    .why = Os caracteres sem largura atrapalham a busca, a cópia e a comparação, e ninguém os vê. Onde uma escrita precisa de um, como o persa, o tailandês e as escritas da Índia, ele não é apontado.
    .fix = O caractere é retirado.
rule-control-character = Um caractere de controle, ou o sinal de um que se perdeu.
    .why = Os caracteres de controle são ordens para aparelhos de outrora. Eles não podem ser mostrados, e alguns programas recusam o arquivo. O caractere de substituição está no lugar de uma letra perdida.
rule-confusable-letter = Uma letra de outra escrita que parece uma desta.
    .why = Um `а` cirílico em uma palavra latina não se distingue do latino, mas nenhuma busca encontra a palavra. Um nome estrangeiro com uma terminação do idioma, como em russo, não é apontado.

## Suspeitas

rule-identical-to-source = Uma tradução que é o próprio texto original.
    .why = Um texto igual nos dois idiomas provavelmente foi esquecido. Nomes, números e termos são iguais em muitos idiomas: só são apontados textos de várias palavras que começam com minúscula.
rule-length = Uma tradução longa demais ou curta demais.
    .why = Os idiomas precisam de mais ou menos letras para dizer o mesmo, e cada par tem sua medida. Um texto três vezes maior ou menor é provavelmente outro texto, ou uma metade.
rule-inconsistent-translation = Um texto original traduzido de dois modos.
    .why = Os leitores tomam duas palavras por duas coisas. O que o original diz do mesmo modo é melhor traduzir do mesmo modo, a menos que os contextos difiram.
rule-glossary-term = Um termo do glossário que a tradução não usa.
    .why = O glossário em `depeche.toml` diz como um termo é traduzido. Um texto cujo original tem o termo e que não tem nenhuma de suas formas usa outra palavra, ou nenhuma.
rule-wrong-script = Texto em uma escrita que não é a do idioma.
    .why = Um texto de várias palavras em uma escrita que não é a de seu idioma pertence a outro idioma.
rule-wrong-language = Texto em outro idioma.
    .why = Cada idioma tem palavras pequenas que quase nenhum texto dispensa. Um texto com várias de outro idioma e nenhuma do seu foi posto no arquivo errado.

## Matérias

rule-skeleton-text = Texto em um esqueleto.
    .why = Um esqueleto não tem idioma: um texto nele seria mostrado a todos os leitores tal como está. Seu lugar é uma mensagem.
rule-skeleton-reference = Chaves de um esqueleto que não são uma referência.
    .why = Um esqueleto remete a mensagens pelo nome, `{ "{" } lead { "}" }`, e a atributos, `{ "{" } lead.short { "}" }`. O lugar de valores e funções são as mensagens.
rule-skeleton-html = HTML em um esqueleto.
    .why = Um esqueleto é Markdown, para que dele se possa fazer qualquer formato. O HTML se perderia em todos menos um.
rule-skeleton-link = Um link de um esqueleto que leva aonde não pode levar.
    .why = Os links levam à web, ao e-mail e ao telefone. Outro esquema poderia executar um programa no navegador do leitor.
rule-missing-source-message = Um esqueleto que cita uma mensagem que o original não tem.
    .why = Uma matéria não pode ser mostrada de modo algum se falta uma mensagem a seu original: não há nada a que recorrer.
rule-unused-message = Uma mensagem que nenhum esqueleto usa.
    .why = Uma mensagem que o esqueleto de sua matéria não cita, e a que nenhuma outra remete, nunca aparece. É traduzida para ninguém.
rule-unused-fact = Um dado que nenhuma mensagem usa.
    .why = Um dado que nem o original nem nenhuma tradução mostra, e pelo qual nenhum deles seleciona, é mantido para ninguém. Talvez tenha sido esquecido no texto.
rule-borrowed-term = Um termo que uma tradução toma do original.
    .why = Onde o catálogo permite tomar termos emprestados, um termo que um idioma não tem é tomado do original, e o parágrafo então mistura dois idiomas.

## Registro

rule-stale-translation = Uma tradução feita a partir de um original mais antigo.
    .why = O registro sabe a partir de que texto original cada tradução foi feita. Esta foi feita a partir de outro que não o de hoje: `depeche diff` mostra o que mudou, e `depeche accept` diz que mesmo assim ela está certa.
rule-touched-translation = Uma tradução alterada junto com seu original, e não confirmada.
    .why = Os dois textos mudaram desde que foram registrados: a tradução provavelmente foi refeita, e ninguém disse isso. `depeche accept` diz.
rule-ledger-unrecorded = Uma tradução que o registro não conhece.
    .why = Para projetos rigorosos: do que não está registrado não se pode saber se corresponde ao original de hoje. `depeche sync` o registra. A regra fica desligada, a menos que a configuração a ligue.
rule-ledger-syntax = Uma linha do registro que não pode ser lida.
    .why = Uma linha cortada ou alterada à mão não registra nada. Ela fica como está, e o resto do arquivo é usado.
rule-ledger-version = Uma linha do registro escrita por uma versão posterior do programa.
    .why = O que ela diz não é entendido aqui, e não é sobrescrito. Um programa mais novo a lê.

## Comentários do verificador

rule-useless-allowance = Um comentário que permite o que não está lá.
    .why = Um comentário que permite o que a regra não aponta mais esconde o próximo erro de verdade. Pode ser retirado.
rule-unknown-rule = Um nome que nenhuma regra tem.
    .why = Um comentário ou um ajuste que cita uma regra que não existe não faz nada.

## A página de uma regra

explain-reported = É apontado:
explain-right = Está certo:
explain-fix = `--fix`: { $fix }
explain-allow = Para permitir em uma mensagem: { $comment }
explain-reason = o motivo
