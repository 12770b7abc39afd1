import type { HeaderWords } from './header-words';

export const GERMAN: HeaderWords = {
  name: 'name, vorname, vollstandiger name, kunstlername, kanalname, profilname, creator name, anzeigename, kanal, seitenname, influencer',
  'last name': 'nachname, familienname, zuname',
  handle: 'benutzername, nutzername, accountname, konto, kontoname, handle, nutzer, benutzer, profil, account',
  link: 'link, profillink, url, profil url, kanal url, verlinkung, profiladresse, webadresse',
  platform: 'plattform, netzwerk, kanal, soziales netzwerk, social media kanal, medium',
  followers:
    'follower, abonnenten, anhanger, followerzahl, followeranzahl, abonnentenzahl, abos, fans, gefolgschaft, followerschaft, abonnentinnen, abonnent',
  following: 'gefolgt, folgt, abonniert, following, abonnierte',
  posts: 'beitrage, postings, posts, beitragszahl, veroffentlichungen, anzahl beitrage, videoanzahl',
  'engagement rate':
    'engagement rate, engagementrate, engagement, interaktionsrate, interaktionen, interaktion, interaktionsquote, engagements, er',
  engagements: 'interaktionen, engagements, engagement, interaktion',
  basis: 'basis, bezugsgrosse, bezug',
  likes: 'likes, gefallt mir, gefallt mir angaben, like zahl, herzen',
  comments: 'kommentare, kommentar, kommentarzahl',
  shares: 'geteilt, shares, teilungen, geteilte inhalte, weiterleitungen',
  saves: 'gespeichert, speicherungen, saves, gemerkt, merken',
  views: 'aufrufe, videoaufrufe, views, wiedergaben, ansichten, abrufe, zugriffe',
  reach: 'reichweite, erreichte personen, nettoreichweite, erreichte konten',
  impressions: 'impressionen, impressions, sichtkontakte, einblendungen, bruttoreichweite',
  fee: 'preis, honorar, kosten, gebuhr, vergutung, gage, tagessatz, budget, preisvorstellung, angebot, tkp preis, betrag',
  currency: 'wahrung, wahrungscode',
  niche: 'nische, kategorie, kategorien, thema, themen, themengebiet, branche, bereich, rubrik, interessen, genre',
  bio: 'bio, biografie, biographie, beschreibung, profilbeschreibung, profiltext, uber mich, kurzbeschreibung',
  country: 'land, standort, region, herkunft, herkunftsland, markt, staat',
  fit: 'markenfit, brand fit, passung, relevanz',
  'audience country': 'zielgruppenland, land der zielgruppe, follower lander, lander der follower',
  credibility:
    'glaubwurdigkeit, follower glaubwurdigkeit, zielgruppenqualitat, followerqualitat, authentizitat, echte follower, publikumsqualitat',
};
