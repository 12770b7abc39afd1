import type { HeaderWords } from './header-words';

export const ITALIAN: HeaderWords = {
  name: 'nome, nome completo, nome e cognome, creatore, creatrice, nome del canale, canale, nome profilo, influencer',
  'last name': 'cognome',
  handle: 'nome utente, utente, username, profilo, nickname, account',
  link: 'link, collegamento, url, link profilo, link al profilo, indirizzo',
  platform: 'piattaforma, social network, social, rete sociale, canale, rete',
  followers: 'follower, seguaci, iscritti, numero di follower, numero follower, fan, n follower, seguaci iscritti',
  following: 'seguiti, segue, profili seguiti, following, account seguiti',
  posts: 'pubblicazioni, post, contenuti, numero di post, post pubblicati',
  'engagement rate':
    'tasso di coinvolgimento, tasso di engagement, coinvolgimento, engagement, interazioni, interazione, tasso di interazione, tasso interazione, tasso engagement, engagement rate',
  engagements: 'interazioni, coinvolgimenti, engagement, interazione',
  basis: 'base, base di calcolo',
  likes: 'mi piace, like, likes, cuori, mipiace',
  comments: 'commenti, commento',
  shares: 'condivisioni, condivisione',
  saves: 'salvataggi, salvati, salvataggio',
  views: 'visualizzazioni, visualizzazione, riproduzioni, views, visite, visualizzazioni video',
  reach: 'copertura, persone raggiunte, account raggiunti, portata',
  impressions: 'impressioni, impression, impressions',
  fee: 'prezzo, tariffa, tariffe, costo, compenso, cachet, onorario, budget, preventivo, importo',
  currency: 'valuta, moneta',
  niche: 'nicchia, categoria, categorie, argomento, argomenti, tema, temi, settore, interessi, tematica',
  bio: 'bio, biografia, descrizione, presentazione, informazioni',
  country: 'paese, nazione, localita, regione, mercato, luogo',
  credibility: 'credibilita, credibilita del pubblico, qualita del pubblico, autenticita, follower reali',
};
