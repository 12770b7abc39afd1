import type { Translation } from '../../speech';
import type { AnswerWords } from '../english/answers';

/**
 * What is said of rosters and recommendations. {text} and {texts} are quotes of cells, {side} and {opposite} the names under
 * "side", {field} and {option} those under "field" and "option", {source} is an author with a year.
 */
export const ANSWERS: Translation<AnswerWords> = {
  quote: '“{text}”',
  source: '{author}, {year}',
  'source.undated': '{author}, s.d.',
  'side.micro': 'micro',
  'side.macro': 'macro',

  'field.name': 'nome',
  'field.last name': 'sobrenome',
  'field.handle': '@ do perfil',
  'field.link': 'link',
  'field.platform': 'plataforma',
  'field.followers': 'seguidores',
  'field.following': 'seguindo',
  'field.posts': 'posts',
  'field.engagement rate': 'taxa de engajamento',
  'field.basis': 'base de cálculo',
  'field.engagements': 'engajamentos',
  'field.likes': 'curtidas',
  'field.comments': 'comentários',
  'field.shares': 'compartilhamentos',
  'field.saves': 'salvamentos',
  'field.views': 'visualizações',
  'field.reach': 'alcance',
  'field.impressions': 'impressões',
  'field.fee': 'cachê',
  'field.currency': 'moeda',
  'field.niche': 'nicho',
  'field.fit': 'afinidade',
  'field.bio': 'bio',
  'field.country': 'país',
  'field.audience country': 'país do público',
  'field.credibility': 'credibilidade',

  'option.audience': 'público-alvo',
  'option.overlap': 'sobreposição',
  'option.keywords': 'palavras-chave',
  'option.country': 'país',
  'option.platforms': 'plataformas',
  'option.most': 'máximo de influenciadores',
  'option.must': 'obrigatórios',
  'option.leave': 'deixar de fora',
  'option.strategy': 'estratégia',
  'option.posts': 'posts',
  'option.handling': 'extras',
  'option.currency': 'moeda',
  'option.cpm': 'CPM',
  'option.conversion': 'conversão',
  'option.order value': 'valor do pedido',
  'option.margin': 'margem',
  'option.trust': 'peso do engajamento observado',
  'option.split': 'início do macro',
  'option.tiers': 'portes',
  'option.columns': 'colunas',
  'option.locale': 'localidade',
  'option.reach': 'alcance por seguidor',
  'option.views per person': 'visualizações por pessoa',
  'option.drop outs': 'desistências',

  // Noticed while the roster was read. {text} after "issue.at" is one of the sentences below it.
  'issue.at': 'Linha {row}: {text}',
  'issue.empty-sheet':
    'Esta aba está vazia. Importe ou cole uma lista: uma linha de cabeçalho e, depois, um influenciador por linha.',
  'issue.not-a-roster':
    'Nenhuma lista de influenciadores foi encontrada. Dê nome às colunas na primeira linha, por exemplo Perfil, Plataforma, Seguidores, Média de curtidas, Média de comentários, Cachê. Se cada linha está em uma única célula, escolha Dados > Dividir texto em colunas.',
  'issue.no-header':
    'Não há linha de cabeçalho, por isso as colunas foram reconhecidas pelo conteúdo: {columns}. Dê nome às outras para que sejam lidas.',
  'issue.no-followers-column':
    'Nenhuma coluna de seguidores foi encontrada (lidas: {columns}). Dê a uma delas o nome “Seguidores”.',
  'issue.no-rows':
    'Há cabeçalhos na linha {row} e nenhum influenciador abaixo deles. Adicione um influenciador por linha.',
  'issue.column-not-found':
    'Não existe a coluna {text}, por isso essa escolha foi ignorada. Indique uma coluna pelo cabeçalho ou pela letra.',
  'issue.above-header': '{text} está acima dos cabeçalhos e não é lido.',
  'issue.groups': '{text} está acima dos cabeçalhos e indica a plataforma das colunas abaixo.',
  'issue.header-again':
    '{text} inicia outra linha de cabeçalho. As linhas abaixo são lidas pelo primeiro cabeçalho; coloque uma tabela com outras colunas em uma aba própria.',
  'issue.total-row': '{text} soma outras linhas e fica de fora.',
  'issue.no-account': '{text} não indica nenhum influenciador e fica de fora.',
  'issue.no-followers':
    'o número de seguidores não foi informado, por isso nenhum plano pode contar com este influenciador.',
  'issue.same-account': '{text} também está na linha {kept}, que é mais completa e foi mantida.',
  'issue.same-person': '{text} pode ser a mesma pessoa da linha {other} ({platform}).',
  'issue.platforms-differ': 'a plataforma indicada é {text}, e o link leva a {link}; fica valendo {platform}.',
  'issue.other-currency':
    'o cachê está em {currency}, e a maioria está em {usual}, por isso nenhum plano conta com {text}.',
  'issue.error-cell': 'há o erro {text} na coluna de {field}, e o valor conta como não informado.',
  'issue.error-cell.followers':
    'há o erro {text} na coluna de {field}, por isso nenhum plano pode contar com este influenciador.',
  'issue.missing-text': 'a coluna de {field} diz {text}, e o valor conta como não informado.',
  'issue.missing-text.followers':
    'a coluna de {field} diz {text}, por isso nenhum plano pode contar com este influenciador.',
  'issue.unreadable-number': '{text} na coluna de {field} não é um número e conta como não informado.',
  'issue.unreadable-number.followers':
    '{text} na coluna de {field} não é um número, por isso nenhum plano pode contar com este influenciador.',
  'issue.date-cell':
    '{text} na coluna de {field} é uma data e conta como não informado. O Planilhas Google transforma em data números como 3.5: digite o número de novo.',
  'issue.date-cell.followers':
    '{text} na coluna de {field} é uma data, por isso nenhum plano pode contar com este influenciador. O Planilhas Google transforma em data números como 3.5: digite o número de novo.',
  'issue.impossible-number': '{text} na coluna de {field} não pode estar certo e conta como não informado.',
  'issue.impossible-number.followers':
    '{text} na coluna de {field} não pode estar certo, por isso nenhum plano pode contar com este influenciador.',
  'issue.ambiguous-number':
    '{text} na coluna de {field} pode ser {low} ou {high} e conta como não informado. Digite-o como número.',
  'issue.ambiguous-number.followers':
    '{text} na coluna de {field} pode ser {low} ou {high}, por isso nenhum plano pode contar com este influenciador. Digite-o como número.',
  'issue.unknown-platform':
    '{text} não corresponde a uma plataforma conhecida, por isso este influenciador conta sem plataforma.',
  'issue.middle-of-range': '{text} na coluna de {field} é um intervalo; vale o meio, {value}.',

  // The same of two or more.
  'issues.above-header': '{count} linhas acima dos cabeçalhos não são lidas ({texts}).',
  'issues.header-again':
    '{count} linhas são outros cabeçalhos. As linhas abaixo são lidas pelo primeiro cabeçalho; coloque uma tabela com outras colunas em uma aba própria.',
  'issues.total-row': '{count} linhas somam outras e ficam de fora ({texts}).',
  'issues.no-account': '{count} linhas não indicam nenhum influenciador e ficam de fora ({texts}).',
  'issues.no-followers':
    '{count} influenciadores não têm o número de seguidores informado, por isso nenhum plano pode contar com eles.',
  'issues.same-account':
    '{count} linhas repetem uma conta que está em uma linha mais completa, que foi mantida ({texts}).',
  'issues.same-person': '{count} linhas podem ser de pessoas que também estão na lista em outra plataforma ({texts}).',
  'issues.platforms-differ':
    '{count} linhas têm links que levam a uma plataforma diferente da indicada; vale a indicada.',
  'issues.other-currency':
    '{count} cachês não estão na moeda da maioria, por isso nenhum plano conta com estes influenciadores ({texts}).',
  'issues.error-cell':
    '{count} células na coluna de {field} têm erros ({texts}), e os valores contam como não informados.',
  'issues.error-cell.followers':
    '{count} células na coluna de {field} têm erros ({texts}), por isso nenhum plano pode contar com estes influenciadores.',
  'issues.missing-text': '{count} células na coluna de {field} dizem {texts} e contam como não informadas.',
  'issues.missing-text.followers':
    '{count} células na coluna de {field} dizem {texts}, por isso nenhum plano pode contar com estes influenciadores.',
  'issues.unreadable-number':
    '{count} células na coluna de {field} não são números ({texts}) e contam como não informadas.',
  'issues.unreadable-number.followers':
    '{count} células na coluna de {field} não são números ({texts}), por isso nenhum plano pode contar com estes influenciadores.',
  'issues.date-cell':
    '{count} células na coluna de {field} são datas e contam como não informadas. O Planilhas Google transforma em data números como 3.5: digite os números de novo.',
  'issues.date-cell.followers':
    '{count} células na coluna de {field} são datas, por isso nenhum plano pode contar com estes influenciadores. O Planilhas Google transforma em data números como 3.5: digite os números de novo.',
  'issues.impossible-number':
    '{count} células na coluna de {field} não podem estar certas ({texts}) e contam como não informadas.',
  'issues.impossible-number.followers':
    '{count} células na coluna de {field} não podem estar certas ({texts}), por isso nenhum plano pode contar com estes influenciadores.',
  'issues.ambiguous-number':
    '{count} células na coluna de {field} podem ser lidas de duas maneiras ({texts}) e contam como não informadas. Digite-as como números.',
  'issues.ambiguous-number.followers':
    '{count} células na coluna de {field} podem ser lidas de duas maneiras ({texts}), por isso nenhum plano pode contar com estes influenciadores. Digite-as como números.',
  'issues.unknown-platform':
    '{count} células na coluna de {field} não correspondem a uma plataforma conhecida ({texts}), por isso estes influenciadores contam sem plataforma.',
  'issues.middle-of-range': '{count} células na coluna de {field} são intervalos ({texts}); vale o meio de cada um.',
  rows: 'Linhas {rows} e {last}.',
  'rows.more': 'Linhas {rows} e mais {count}.',

  // What keeps a brief from being used.
  'problem.unknown-option': 'opções: {text} não é uma opção. Use uma destas: {allowed}.',
  'problem.option-without-value':
    'opções: {text} não tem valor. Escreva "most=10; audience=500000" ou passe um intervalo de duas colunas, nome e valor.',
  'problem.unknown-goal': '{text} não é um objetivo. Use um destes: {allowed}.',
  'problem.unreadable-budget': '{text} não é um orçamento. Digite um valor acima de 0, como 20000.',
  'problem.unreadable-option.amount': '{option}: {text} não é válido. Digite 0 ou um valor, como 50.',
  'problem.unreadable-option.above-zero': '{option}: {text} não é válido. Digite um número acima de 0, como 50000.',
  'problem.unreadable-option.whole': '{option}: {text} não é válido. Digite um número inteiro, como 10.',
  'problem.unreadable-option.share': '{option}: {text} não é válido. Digite um número de 0 a 1, como 0,7.',
  'problem.unreadable-option.part': '{option}: {text} não é válido. Digite uma parte do todo, como 15% ou 0,15.',
  'problem.unknown-choice': '{option}: {text} não está entre as escolhas possíveis. Use uma destas: {allowed}.',
  'problem.unknown-currency': 'moeda: {text} não é uma moeda conhecida. Use um código, como EUR.',
  'problem.audience-and-overlap': 'Digite o público ou a sobreposição, não os dois: um determina o outro.',
  'problem.other-currency':
    'moeda: os cachês desta lista estão em {ofRoster}, por isso o orçamento não pode ser em {currency}.',
  'problem.amount-in-other-currency':
    '{text} está em {currency}, e esta campanha está em {ofBrief}. Digite o valor em {ofBrief}.',
  'problem.not-in-roster': '{option}: {text} não está nesta lista. Use o @ do perfil ou o nome como aparece na lista.',
  'problem.must-and-leave':
    '{text} está entre os obrigatórios e também em “Deixar de fora”; só um dos dois é possível.',
  'problem.must-not-eligible':
    'obrigatórios: não dá para contratar {text}, porque o número de seguidores não foi informado ou porque plataforma, país ou moeda não são os do briefing.',

  'goal.launch': 'Lançamento',
  'goal.niche': 'Nicho',
  'goal.sales': 'Vendas',
  'measure.people': 'mais pessoas alcançadas',
  'measure.engagements': 'mais engajamentos',
  'measure.profit': 'mais lucro',
  brief: {
    one: '{goal}: {measure}, com {budget} e até {count} influenciador',
    other: '{goal}: {measure}, com {budget} e até {count} influenciadores',
  },
  'brief.example': {
    one: '{goal}: {measure}, com {budget} (um exemplo) e até {count} influenciador',
    other: '{goal}: {measure}, com {budget} (um exemplo) e até {count} influenciadores',
  },

  'strategy.micro': 'Micro',
  'strategy.macro': 'Macro',
  'strategy.mixed': 'Mix',
  'strategy.either': 'Qualquer um dos dois',
  'strategy.neither': 'Nenhum dos dois',
  'strategy.not-enough-data': 'Dados insuficientes',
  'confidence.high': 'Alta, com estas premissas',
  'confidence.medium': 'Média, com estas premissas',
  'confidence.low': 'Baixa, com estas premissas',
  'confidence.not-compared': 'Sem comparação',

  // The two sides in the simulation; {low} and {high} are percents, and may be negative.
  'compared.micro':
    'Micro está {median} à frente, provavelmente entre {low} e {high}, se os dados tiverem o erro habitual',
  'compared.macro':
    'Macro está {median} à frente, provavelmente entre {low} e {high}, se os dados tiverem o erro habitual',
  'compared.micro.mixed':
    'Micro está {median} à frente, provavelmente entre {low} e {high}, se os dados tiverem o erro habitual; o mix fica claramente à frente dos dois em {mix} das simulações',
  'compared.macro.mixed':
    'Macro está {median} à frente, provavelmente entre {low} e {high}, se os dados tiverem o erro habitual; o mix fica claramente à frente dos dois em {mix} das simulações',
  'compared.not-enough-data': 'Não é possível comparar os dois lados',
  'compared.nobody-pays': 'Ninguém se paga em nenhum dos lados',
  'compared.one-side': 'O orçamento só permite um dos lados',

  'plan.micro': 'Plano micro',
  'plan.macro': 'Plano macro',
  'plan.all': 'Melhor geral',
  'plan.nobody': 'ninguém',
  'plan.reaches': {
    one: '{count} influenciador por {cost}: {people} pessoas diferentes',
    other: '{count} influenciadores por {cost}: {people} pessoas diferentes',
  },
  'plan.brings': {
    one: '{count} influenciador por {cost}: {people} pessoas diferentes, {engagements} engajamentos',
    other: '{count} influenciadores por {cost}: {people} pessoas diferentes, {engagements} engajamentos',
  },
  'plan.leaves': {
    one: '{count} influenciador por {cost}: {people} pessoas diferentes, {engagements} engajamentos, lucro de {profit}',
    other:
      '{count} influenciadores por {cost}: {people} pessoas diferentes, {engagements} engajamentos, lucro de {profit}',
  },

  'reason.unread-roster': 'Nenhum influenciador pôde ser lido desta aba.',
  'reason.nobody-eligible': {
    one: 'Ninguém desta lista ({count} influenciador) está nas plataformas, no país e na moeda deste briefing.',
    other: 'Ninguém desta lista ({count} influenciadores) está nas plataformas, no país e na moeda deste briefing.',
  },
  'reason.one-side-missing.micro': {
    one: 'O único influenciador tem {split} seguidores ou mais. Para comparar, adicione alguns com menos de {split}.',
    other:
      'Todos os {count} influenciadores têm {split} seguidores ou mais. Para comparar, adicione alguns com menos de {split}.',
  },
  'reason.one-side-missing.macro': {
    one: 'O único influenciador tem menos de {split} seguidores. Para comparar, adicione alguns com mais.',
    other: 'Todos os {count} influenciadores têm menos de {split} seguidores. Para comparar, adicione alguns com mais.',
  },
  'reason.must-do-not-fit.count':
    'Há {count} influenciadores obrigatórios, e sua equipe consegue gerenciar no máximo {most}.',
  'reason.must-do-not-fit.cost': 'Os obrigatórios custam {cost}, mais que o orçamento de {budget}.',
  'reason.nothing-affordable': 'Ninguém cabe em um orçamento de {budget}: o mais barato da lista custa {cheapest}.',
  'reason.no-rates': {
    one: 'Só se conhece o engajamento de {known} de {count} influenciador {side}. Adicione médias de curtidas e comentários, ou uma taxa de engajamento, para pelo menos metade deles.',
    other:
      'Só se conhece o engajamento de {known} de {count} influenciadores {side}. Adicione médias de curtidas e comentários, ou uma taxa de engajamento, para pelo menos metade deles.',
  },
  'reason.nothing-observed': {
    one: 'Só se conhece alcance, visualizações ou cachê de {known} de {count} influenciador {side}. Adicione um desses dados para pelo menos metade deles.',
    other:
      'Só se conhece alcance, visualizações ou cachê de {known} de {count} influenciadores {side}. Adicione um desses dados para pelo menos metade deles.',
  },
  'reason.fees-decide':
    'A resposta depende de cachês que esta lista não informa: os preços publicados apontam para os dois lados. Insira uma cotação real por porte; com {enough} ou mais no total, os demais cachês são calculados a partir delas.',
  'reason.fees-unknown': {
    one: 'Falta o cachê de {count} influenciador, e os preços publicados estão em dólares americanos, não em {currency}. Insira pelo menos {enough} cachês ou o seu CPM: quanto você paga por mil impressões.',
    other:
      'Faltam os cachês de {count} influenciadores, e os preços publicados estão em dólares americanos, não em {currency}. Insira pelo menos {enough} cachês ou o seu CPM: quanto você paga por mil impressões.',
  },
  'reason.fees-unknown.no-currency': {
    one: 'Falta o cachê de {count} influenciador, e os preços publicados estão em dólares americanos, não na moeda desta lista, que ela não indica. Insira pelo menos {enough} cachês ou o seu CPM: quanto você paga por mil impressões.',
    other:
      'Faltam os cachês de {count} influenciadores, e os preços publicados estão em dólares americanos, não na moeda desta lista, que ela não indica. Insira pelo menos {enough} cachês ou o seu CPM: quanto você paga por mil impressões.',
  },
  'reason.nothing-pays':
    'Ninguém se paga com uma conversão de {conversion} (pedidos por 1.000 engajamentos). O primeiro se pagaria a partir de {breakEven}.',
  'reason.nothing-pays.unknown': 'Ninguém se paga: nenhum engajamento é conhecido.',
  'reason.side-unaffordable':
    'Nenhum {side} cabe neste orçamento de {budget} (o primeiro custa {first}). Os dois lados não foram comparados.',
  'reason.the-platform.people':
    'A diferença está na plataforma, não no tamanho: somando todas as plataformas, o plano {side} alcança mais pessoas; na mesma plataforma, ele não está claramente à frente.',
  'reason.the-platform.engagements':
    'A diferença está na plataforma, não no tamanho: somando todas as plataformas, o plano {side} gera mais engajamentos; na mesma plataforma, ele não está claramente à frente.',
  'reason.the-platform.profit':
    'A diferença está na plataforma, não no tamanho: somando todas as plataformas, o plano {side} deixa mais lucro; na mesma plataforma, ele não está claramente à frente.',
  'reason.on-platform.people':
    'Considerando só {platform}, o plano micro alcança cerca de {micro} pessoas diferentes, e o plano macro, {macro}.',
  'reason.on-platform.engagements':
    'Considerando só {platform}, o plano micro gera cerca de {micro} engajamentos, e o plano macro, {macro}.',
  'reason.on-platform.profit':
    'Considerando só {platform}, o plano micro deixa um lucro de cerca de {micro}, e o plano macro, {macro}.',
  'reason.sides-apart':
    'Mas aqui nenhuma plataforma tem os dois lados, por isso não dá para distinguir entre tamanho e plataforma.',
  'reason.mix-ahead.people':
    'Um mix alcança cerca de {value} pessoas diferentes, {more} a mais que o melhor plano puro ({side}), com {pure}.',
  'reason.mix-ahead.engagements':
    'Um mix gera cerca de {value} engajamentos, {more} a mais que o melhor plano puro ({side}), com {pure}.',
  'reason.mix-ahead.profit':
    'Um mix deixa um lucro de cerca de {value}, {more} a mais que o melhor plano puro ({side}), com {pure}.',
  'reason.ahead.people':
    'O plano {side} alcança cerca de {value} pessoas diferentes, {more} a mais que o plano {opposite}, com {other}.',
  'reason.ahead.engagements':
    'O plano {side} gera cerca de {value} engajamentos, {more} a mais que o plano {opposite}, com {other}.',
  'reason.ahead.profit':
    'O plano {side} deixa um lucro de cerca de {value}, {more} a mais que o plano {opposite}, com {other}.',
  // Where the other brings nothing, or a loss, there is no percentage.
  'reason.ahead.people.alone':
    'O plano {side} alcança cerca de {value} pessoas diferentes, e o plano {opposite}, {other}.',
  'reason.ahead.engagements.alone': 'O plano {side} gera cerca de {value} engajamentos, e o plano {opposite}, {other}.',
  'reason.ahead.profit.alone': 'O plano {side} deixa um lucro de cerca de {value}, e o plano {opposite}, {other}.',
  'reason.close.people':
    'O plano micro alcança cerca de {micro} pessoas diferentes, e o plano macro, {macro}: diferença pequena demais para decidir.',
  'reason.close.engagements':
    'O plano micro gera cerca de {micro} engajamentos, e o plano macro, {macro}: diferença pequena demais para decidir.',
  'reason.close.profit':
    'O plano micro deixa um lucro de cerca de {micro}, e o plano macro, {macro}: diferença pequena demais para decidir.',
  'reason.runs-disagree': 'Com o erro habitual dos dados, {side} fica à frente em apenas {share} das simulações.',
  'reason.overlap-decides.micro':
    'Micro fica à frente quando dois públicos têm {at} das pessoas em comum; macro, quando têm {end}. A resposta muda em cerca de {crossing}. Ninguém publica qual valor corresponde à sua lista.',
  'reason.overlap-decides.macro':
    'Macro fica à frente quando dois públicos têm {at} das pessoas em comum; micro, quando têm {end}. A resposta muda em cerca de {crossing}. Ninguém publica qual valor corresponde à sua lista.',
  // {micro} and {macro} are from the two below it.
  'reason.counts': 'Com {budget}, dá para contratar {micro} ou {macro}.',
  'reason.counts.some': { one: '{count} influenciador {side}', other: '{count} influenciadores {side}' },
  'reason.counts.most': {
    one: '{count} influenciador {side} (o máximo que sua equipe consegue gerenciar)',
    other: '{count} influenciadores {side} (o máximo que sua equipe consegue gerenciar)',
  },
  'reason.cost-per.people': 'Alcançar 1.000 pessoas custa {micro} com micro e {macro} com macro.',
  'reason.cost-per.engagements': 'Um engajamento custa {micro} com micro e {macro} com macro.',
  'reason.engagement-rates':
    '{platform}: seus influenciadores micro engajam {micro} dos seguidores, e os macro, {macro} (medianas).',
  'reason.mostly-nano': 'Dos {count} influenciadores micro escolhidos, {nano} são nanoinfluenciadores.',
  'reason.mostly-nano.all': 'Todos os {count} influenciadores micro escolhidos são nanoinfluenciadores.',
  'reason.speaks-against.people': 'Mas o plano {side} alcança cerca de {value} pessoas diferentes, contra {other}.',
  'reason.speaks-against.engagements': 'Mas o plano {side} gera cerca de {value} engajamentos, contra {other}.',
  'reason.hangs-on-one': 'Mas {share} do plano {side} depende de {who}.',
  'reason.hangs-on-one.all': 'Mas {share} do melhor plano geral depende de {who}.',

  // Who is ahead, as the {standing} of what would change the answer.
  'standing.micro': 'micro fica à frente',
  'standing.macro': 'macro fica à frente',
  'standing.mixed': 'um mix fica à frente',
  'standing.either': 'a diferença entre os dois fica em até 10%',
  'flip.budget.below': 'Com um orçamento de até {at}, {standing}.',
  'flip.budget.above': 'A partir de um orçamento de {at}, {standing}.',
  'flip.budget.nothing-below': 'Não muda quem está à frente com orçamentos menores, até {at}.',
  'flip.budget.nothing-above': 'Não muda quem está à frente com orçamentos maiores, até {at}.',
  'flip.budget.nothing': 'Nenhum orçamento de {from} a {to} muda quem está à frente.',
  'flip.audience.below': 'Com um público-alvo de até {at} pessoas, {standing}.',
  'flip.audience.above': 'A partir de um público-alvo de {at} pessoas, {standing}.',
  'flip.audience.nothing-below': 'Não muda quem está à frente com um público-alvo menor, até {at} pessoas.',
  'flip.audience.nothing-above': 'Não muda quem está à frente com um público-alvo maior, até {at} pessoas.',
  'flip.audience.nothing': 'Nenhum público-alvo de {from} a {to} pessoas muda quem está à frente.',
  'flip.most.below': {
    one: 'Com até {count} influenciador, {standing}.',
    other: 'Com até {count} influenciadores, {standing}.',
  },
  'flip.most.above': {
    one: 'A partir de {count} influenciador, {standing}.',
    other: 'A partir de {count} influenciadores, {standing}.',
  },
  'flip.most.nothing-below': 'Não muda quem está à frente com menos influenciadores, até {count}.',
  'flip.most.nothing-above': 'Não muda quem está à frente com mais influenciadores, até {count}.',
  'flip.most.nothing': 'Nenhum número de influenciadores de {from} a {count} muda quem está à frente.',
  'flip.conversion.below': 'Com uma conversão de até {at} (pedidos por 1.000 engajamentos), {standing}.',
  'flip.conversion.above': 'A partir de uma conversão de {at} (pedidos por 1.000 engajamentos), {standing}.',
  'flip.conversion.nothing-below':
    'Não muda quem está à frente com conversões menores, até {at} (pedidos por 1.000 engajamentos).',
  'flip.conversion.nothing-above':
    'Não muda quem está à frente com conversões maiores, até {at} (pedidos por 1.000 engajamentos).',
  'flip.conversion.nothing':
    'Nenhuma conversão de {from} a {to} (pedidos por 1.000 engajamentos) muda quem está à frente.',

  'assumption.example-budget': 'O orçamento é um exemplo; digite o seu.',
  'assumption.sales-as-niche': 'Vendas conta engajamentos, assim como Nicho, enquanto faltar informar: {missing}.',
  'assumption.posts': {
    one: 'Cada influenciador publica uma vez.',
    other: 'Cada influenciador publica {count} vezes; o alcance conta uma vez só.',
  },
  'assumption.handling': 'Produto, frete e tempo custam {amount} por influenciador.',
  'assumption.most': {
    one: 'Uma equipe consegue gerenciar {count} influenciador (suposição).',
    other: 'Uma equipe consegue gerenciar {count} influenciadores (suposição).',
  },
  'assumption.audience': 'O público-alvo é de {audience} pessoas.',
  'assumption.audience.overlap':
    'Dois públicos têm {overlap} em comum, o que resulta em um público-alvo de {audience} pessoas.',
  'assumption.audience.overlap.assumed':
    'Dois públicos têm {overlap} em comum (suposição), o que resulta em um público-alvo de {audience} pessoas.',
  'assumption.trust':
    'O engajamento observado é aproximado do que se espera de perfis do mesmo tamanho (peso {trust}).',
  'assumption.trust.assumed':
    'O engajamento observado é aproximado do que se espera de perfis do mesmo tamanho (peso {trust}, suposição).',
  'assumption.trust.full': 'O engajamento conta como foi observado.',
  'assumption.keywords-unused': {
    one: 'As palavras-chave não são usadas: os textos descrevem só {described} de {count} influenciador.',
    other: 'As palavras-chave não são usadas: os textos descrevem só {described} de {count} influenciadores.',
  },
  'assumption.match.fit': 'Um público conta entre {least} e 100%, conforme a sua coluna de afinidade.',
  'assumption.match.fit.usual': {
    one: 'Um público conta entre {least} e 100%, conforme a sua coluna de afinidade; para {count} influenciador sem esse dado, vale a mediana do respectivo lado.',
    other:
      'Um público conta entre {least} e 100%, conforme a sua coluna de afinidade; para {count} influenciadores sem esse dado, vale a mediana do respectivo lado.',
  },
  'assumption.match.keywords':
    'Um público conta entre {least} e 100%, conforme o quanto os textos combinam com as palavras-chave.',
  'assumption.match.keywords.usual': {
    one: 'Um público conta entre {least} e 100%, conforme o quanto os textos combinam com as palavras-chave; para {count} influenciador sem texto, vale a mediana do respectivo lado.',
    other:
      'Um público conta entre {least} e 100%, conforme o quanto os textos combinam com as palavras-chave; para {count} influenciadores sem texto, vale a mediana do respectivo lado.',
  },
  'assumption.country': 'Todos informam quanto do público está no país do briefing ({country}).',
  'assumption.country.unknown': {
    one: 'Para {count} influenciador, considera-se que todo o público está no país do briefing ({country}; suposição).',
    other:
      'Para {count} influenciadores, considera-se que todo o público está no país do briefing ({country}; suposição).',
  },
  'assumption.country.left-out': {
    one: 'Fica de fora: {count} influenciador que não está no país do briefing ({country}).',
    other: 'Ficam de fora: {count} influenciadores que não estão no país do briefing ({country}).',
  },
  'assumption.left-out.platform': {
    one: 'Fica de fora: {count} influenciador em outra plataforma.',
    other: 'Ficam de fora: {count} influenciadores em outras plataformas.',
  },
  'assumption.left-out.currency': {
    one: 'Fica de fora: {count} influenciador com cachê em outra moeda.',
    other: 'Ficam de fora: {count} influenciadores com cachê em outra moeda.',
  },
  'assumption.reach-from-views': {
    one: 'O alcance de {count} influenciador é calculado a partir das visualizações (à razão de {viewsPerPerson} por pessoa) ou pela mediana da respectiva plataforma.',
    other:
      'O alcance de {count} influenciadores é calculado a partir das visualizações (à razão de {viewsPerPerson} por pessoa) ou pela mediana da respectiva plataforma.',
  },
  'assumption.reach-from-views.published': {
    one: 'O alcance de {count} influenciador é calculado a partir das visualizações (à razão de {viewsPerPerson} por pessoa; {source}) ou pela mediana da respectiva plataforma.',
    other:
      'O alcance de {count} influenciadores é calculado a partir das visualizações (à razão de {viewsPerPerson} por pessoa; {source}) ou pela mediana da respectiva plataforma.',
  },
  'assumption.reach-not-observed': {
    one: 'O alcance de {count} influenciador é o número de seguidores vezes uma taxa publicada ({platforms}; {source}) ou {rate}.',
    other:
      'O alcance de {count} influenciadores é o número de seguidores vezes uma taxa publicada ({platforms}; {source}) ou {rate}.',
  },
  'assumption.reach-not-observed.assumed': {
    one: 'O alcance de {count} influenciador é o número de seguidores vezes uma taxa publicada ({platforms}; {source}) ou uma taxa suposta de {rate}.',
    other:
      'O alcance de {count} influenciadores é o número de seguidores vezes uma taxa publicada ({platforms}; {source}) ou uma taxa suposta de {rate}.',
  },
  'assumption.fees-fitted': {
    one: 'O cachê que falta de {count} influenciador segue os cachês que a sua lista informa.',
    other: 'Os cachês que faltam de {count} influenciadores seguem os cachês que a sua lista informa.',
  },
  'assumption.fees-by-cpm': {
    one: 'O cachê que falta de {count} influenciador é de {cpm} por mil impressões, à razão de {viewsPerPerson} por pessoa alcançada.',
    other:
      'Os cachês que faltam de {count} influenciadores são de {cpm} por mil impressões, à razão de {viewsPerPerson} por pessoa alcançada.',
  },
  'assumption.fees-estimated': {
    one: 'O cachê que falta de {count} influenciador é estimado em {currency} a partir de custos publicados por mil impressões ({costs}); uma resposta só vale se os pagamentos publicados ({payments}) levarem à mesma.',
    other:
      'Os cachês que faltam de {count} influenciadores são estimados em {currency} a partir de custos publicados por mil impressões ({costs}); uma resposta só vale se os pagamentos publicados ({payments}) levarem à mesma.',
  },
  'assumption.fee-of-several': {
    one: 'Em {count} linha com várias contas, o cachê único é contado para cada conta.',
    other: 'Em {count} linhas com várias contas, o cachê único é contado para cada conta.',
  },
  'assumption.peers-engagement': {
    one: 'O engajamento de {count} influenciador não foi informado; vale o de perfis do mesmo tamanho.',
    other: 'O engajamento de {count} influenciadores não foi informado; vale o de perfis do mesmo tamanho.',
  },
  'assumption.without-engagements': {
    one: '{count} influenciador sem números de engajamento não pode ser escolhido para este objetivo.',
    other: '{count} influenciadores sem números de engajamento não podem ser escolhidos para este objetivo.',
  },
  'assumption.simulation':
    'Na simulação, {dropOuts} dos influenciadores desistem, sem receber, e alcance, taxas e cachês estimados erram como esses números costumam errar (suposição).',
  'assumption.simulation.assumed':
    'Na simulação, {dropOuts} dos influenciadores desistem, sem receber (suposição), e alcance, taxas e cachês estimados erram como esses números costumam errar (suposição).',
  'assumption.not-proven': 'O plano {side} é o melhor encontrado; nenhum outro pode superá-lo em mais de {gap}.',
  'assumption.not-proven.all':
    'O melhor plano geral é o melhor encontrado; nenhum outro pode superá-lo em mais de {gap}.',

  // Parts of the line below a shortlist, with "; " between them.
  total: { one: 'Total de {count} influenciador', other: 'Total de {count} influenciadores' },
  'total.nobody': 'Total: ninguém.',
  'total.posts': 'por {count} posts de cada um',
  'total.handling': 'extras incluídos',
  'total.fees': { one: '{count} cachê estimado', other: '{count} cachês estimados' },
  'total.reach': 'alcance estimado de {count}',
  'total.worth-unknown': 'são muitos para calcular até quanto vale cada um',
  'total.same-person': 'as linhas {row} e {other} podem ser da mesma pessoa',

  // Studies: what each found, on what it bears, and what it looked at. {sample} is one of those under "sample".
  study: '{finding} ({source}: {sample}; sobre {on})',
  'study.wies-2023':
    'O engajamento com posts patrocinados sobe e depois cai com o número de seguidores; o efeito é menor para marcas pouco conhecidas.',
  'study.wies-2023.on': 'engajamento',
  'study.beichert-2024':
    'Influenciadores com poucos seguidores trazem muito mais receita por seguidor e pelo que recebem.',
  'study.beichert-2024.on': 'vendas diretas ao consumidor',
  'study.leung-2022':
    'Mais seguidores aumentam o engajamento pelo valor pago; posts que anunciam um produto novo o reduzem.',
  'study.leung-2022.on': 'engajamento pelo valor pago',
  'study.barari-2025':
    'Influenciadores pequenos e médios se saem melhor em engajamento; os grandes, em intenção de compra.',
  'study.barari-2025.on': 'engajamento e intenção de compra',
  'study.van-reijmersdal-2024':
    'Abaixo de 100.000 seguidores, o conhecimento da marca, a atitude e a intenção são maiores.',
  'study.van-reijmersdal-2024.on': 'conhecimento da marca e intenção entre seguidores',
  'study.de-veirman-2017':
    'Muitos seguidores tornam o influenciador mais simpático, mas fazem um produto diferenciado parecer menos diferenciado.',
  'study.de-veirman-2017.on': 'produtos únicos ou de nicho',
  'study.pan-2024':
    'A identidade social pesa mais na atitude e no engajamento; a informação e o prazer, na intenção de compra; a forma como os influenciadores se comunicam, na compra.',
  'study.pan-2024.on': 'engajamento e compra',
  'study.christodoulaki-2018':
    'Influenciadores micro e macro não tiveram efeito diferente na lembrança da marca nem na atitude em relação a ela.',
  'study.christodoulaki-2018.on': 'lembrança e atitude',
  'study.cowan-2025':
    'Os menores são melhores quando a marca é citada abertamente; os maiores, quando ela aparece de forma sutil ou nos canais da própria marca.',
  'study.cowan-2025.on': 'quanto a marca aparece em um post',
  'study.dong-2024': 'Entre quem já os segue, os maiores se saem melhor em atitude, intenção e engajamento.',
  'study.dong-2024.on': 'quem já é seguidor',
  'sample.Instagram campaigns': '{count} campanhas no Instagram',
  'sample.purchases': '{count} compras',
  'sample.influencers on Weibo': '{count} influenciadores no Weibo',
  'sample.papers': '{count} artigos',
  'sample.followers of YouTubers': '{count} seguidores de YouTubers',
  'sample.experiments': '{count} experimentos',
  'sample.people asked': '{count} pessoas consultadas',
};
