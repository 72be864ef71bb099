### O que a linha de comando diz de si, em português: os comandos, as opções pelo nome e os argumentos errados.

## Títulos

heading-usage = Uso:
heading-commands = Comandos:
heading-arguments = Argumentos:
heading-options = Opções:
heading-common = Opções comuns:
heading-possible-values = Valores possíveis:
heading-exit-status = Status de saída:
possible-values = { "[" }valores possíveis: { $values }]
default-value = { "[" }padrão: { $value }]
help-more = (mais com `--help`)
help-summary = (resumo com `-h`)
exit-status-0 = feito
exit-status-1 = o conteúdo não basta: ocorrências, uma mensagem original com defeito, `--strict` não atendido
exit-status-2 = uso, configuração ou um arquivo que não pode ser lido ou gravado

## Comandos

command-depeche = Uma matéria em muitos idiomas: cada parágrafo, uma mensagem Fluent; cada número, um dado
command-render = Compor uma matéria para um leitor
command-format = Formatar uma mensagem
command-check = Encontrar o que está errado nas traduções
command-list = Listar as matérias e seus idiomas
command-status = Mostrar até onde tudo está traduzido
command-sync = Registrar a partir de que texto original as traduções novas foram feitas
command-accept = Dizer que traduções desatualizadas ou alteradas estão certas para o original de hoje
command-diff = Mostrar o que mudou no original das traduções desatualizadas
command-adopt = Iniciar o registro de um projeto existente a partir de seu histórico do git
command-import = Fazer de um artigo uma matéria do catálogo, atualizá-la ou incorporar sua tradução
command-completions = Imprimir o preenchimento automático para um shell
command-man = Imprimir a página do manual, em roff
command-help = Imprimir esta mensagem ou a ajuda dos comandos indicados

## Opções

option-catalog = A pasta com as matérias e os idiomas [padrão: ./locales, senão .]
option-source = O idioma em que as matérias são escritas, diga o que disser depeche.toml
option-lang = O idioma que este programa fala: en, fr, es, ar, de ou pt [padrão: o do ambiente]
option-help = Imprimir a ajuda
option-version = Imprimir a versão
option-story = A matéria; pode ser omitida quando o catálogo só tem uma
option-status-story = A matéria, ou um recurso compartilhado [padrão: todos]
option-import-story = O identificador da matéria; para uma pasta, o início dos de suas matérias
option-locale = Só estes idiomas; pode ser repetida
option-render-locale = Os idiomas do leitor, o preferido primeiro, como `ar-MA,fr`; pode ser repetida
option-format-locale = Os idiomas do leitor, o preferido primeiro, como `ar-MA,fr`; pode ser repetida
option-import-locale = O idioma do artigo; qualquer um que não seja o idioma de origem do catálogo faz dele uma tradução
option-isolation = Quando os valores são isolados do texto de direção oposta
value-isolation-auto = Só onde o texto apareceria em outra ordem
value-isolation-always = Em torno de cada valor
value-isolation-never = Nunca
option-settings = Dar a um dado outro valor, escrito como em TOML: `votes=97`; pode ser repetida
option-format = O formato
option-status-format = O formato; `html` é uma página com um mapa de calor
option-import-format = O formato do arquivo, se não for o que parece: text, markdown, html ou docx
option-page = Fazer uma página completa; só com `--format html`
option-output = Gravar neste arquivo em vez da saída padrão, tudo ou nada
option-mark_stale = Pôr um aviso antes dos trechos cujo original mudou desde que foram traduzidos
option-strict = Sair com status 1 se nem tudo estiver traduzido
option-message = A mensagem, ou MESSAGE.ATTRIBUTE
option-paths = Arquivos ou pastas do projeto, como `ar` ou `ar/une.ftl` [padrão: todos]
option-config = Verificar o que um l10n.toml descreve, com `--source` como idioma de referência
option-fix = Corrigir o que pode ser corrigido sem nenhuma dúvida; com `scaffold`, também acrescentar as mensagens que faltam como comentários no idioma de origem
option-diff = Mostrar o que `--fix` faria, sem fazer nada
option-baseline = Apontar só o que não está neste arquivo; se ele não existir, gravá-lo
option-fail_on = Sair com status 1 se houver ocorrências desta gravidade ou maior
option-explain = Explicar uma regra, ou enumerar as regras, e não verificar nada
option-target = A matéria, ou uma mensagem ou um atributo dela [padrão: tudo]
option-trivial = Só onde mudaram a pontuação, os espaços ou as maiúsculas: depois de corrigido um erro de digitação
option-file = O artigo: texto simples, Markdown, HTML ou DOCX; uma pasta de artigos, ou `-` para a entrada padrão
option-encoding = A codificação de caracteres do arquivo, como windows-1252
option-facts = Transformar em dados seus números, datas, horários, porcentagens e quantias em dinheiro; em um terminal, perguntar sobre cada um
value-facts-ask = Um por um em um terminal, todos fora dele
value-facts-all = Todos
option-published = Quando o artigo foi publicado: uma data como 2024-11-07, ou com hora e fuso; por padrão, o que a página disser
option-published-more = Uma matéria nova a recebe em seu cabeçalho, e uma data sem ano toma o ano que mais a aproxima dela.
option-update = Atualizar uma matéria existente; em uma tradução, substituir o que há
option-dry_run = Dizer o que seria feito, sem fazer nada
option-shell = O shell

## Argumentos errados

usage-error = erro:
usage-tip = dica:
usage-unknown-argument = não há argumento `{ $argument }` aqui
usage-unknown-command = não há comando `{ $command }`
usage-missing-command = `{ $command }` precisa de um comando
usage-missing-value = `{ $argument }` precisa de um valor
usage-invalid-value = `{ $value }` não é um valor de `{ $argument }`
usage-too-many-values = `{ $argument }` não aceita o valor `{ $value }`
usage-twice = `{ $argument }` aparece mais de uma vez
usage-conflict = `{ $argument }` não pode ser usado com `{ $other }`
usage-missing-arguments = faltam argumentos:
usage-invalid-utf8 = um argumento não é UTF-8
usage-other = não é possível ler estes argumentos
usage-similar = você quis dizer { $names }?
usage-as-value = para dar `{ $argument }` como valor, escreva `{ $written }`
usage-more = `--help` diz mais
usage-expects-tag = escreva um código de idioma como `fr`, `ar-MA` ou `zh-Hant`
usage-expects-date = escreva uma data como `2024-11-07`, ou `2024-11-07T18:00:00+01:00`
usage-expects-setting = escreva `NAME=VALUE`, como `votes=97`
usage-expects-format = os formatos são `text`, `markdown`, `html` e `docx`
usage-expects-encoding = escreva o nome de uma codificação, como `utf-8` ou `windows-1252`
