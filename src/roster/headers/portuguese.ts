import type { HeaderWords } from './header-words';

export const PORTUGUESE: HeaderWords = {
  name: 'nome, nome completo, influenciador, influenciadora, criador, criadora, criador de conteudo, nome do canal, canal, nome do perfil',
  'last name': 'sobrenome, ultimo nome',
  handle: 'usuario, nome de usuario, nome de utilizador, utilizador, conta, perfil, arroba',
  link: 'link, links, url, link do perfil, endereco',
  platform: 'plataforma, rede social, rede, canal, redes sociais, midia social, midia',
  followers:
    'seguidores, seguidor, inscritos, inscrito, subscritores, numero de seguidores, n de seguidores, fas, qtd seguidores',
  following: 'seguindo, a seguir, contas seguidas',
  posts: 'publicacoes, publicacao, postagens, posts, numero de publicacoes, qtd posts',
  'engagement rate':
    'taxa de engajamento, taxa engajamento, engajamento, taxa de envolvimento, envolvimento, taxa de interacao, interacoes, interacao, tx de engajamento, engajamentos',
  engagements: 'engajamentos, engajamento, interacoes, envolvimento',
  basis: 'base, base de calculo',
  likes: 'curtidas, curtida, gostos, likes, curtidas medias',
  comments: 'comentarios, comentario',
  shares: 'compartilhamentos, partilhas, compartilhamento, partilha',
  saves: 'salvamentos, salvos, guardados, salvo',
  views: 'visualizacoes, visualizacao, reproducoes, visualizacoes de video, views, exibicoes',
  reach: 'alcance, pessoas alcancadas, contas alcancadas',
  impressions: 'impressoes',
  fee: 'preco, valor, custo, cache, tarifa, orcamento, honorarios, investimento, pagamento, cotacao',
  currency: 'moeda',
  niche: 'nicho, categoria, categorias, tema, temas, tematica, segmento, setor, assunto, interesses, editoria',
  bio: 'bio, biografia, descricao, sobre, apresentacao',
  country: 'pais, localizacao, regiao, mercado',
  fit: 'afinidade, relevancia, adequacao',
  'audience country': 'pais da audiencia, pais do publico, paises da audiencia',
  credibility: 'credibilidade, credibilidade do publico, qualidade do publico, autenticidade, seguidores reais',
};
