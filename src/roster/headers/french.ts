import type { HeaderWords } from './header-words';

export const FRENCH: HeaderWords = {
  name: 'nom, nom complet, prenom, influenceur, influenceuse, createur, creatrice, nom affiche, nom de la chaine, chaine, nom du compte, influenceurs',
  'last name': 'nom de famille',
  handle: 'pseudo, nom d utilisateur, nom utilisateur, identifiant, utilisateur, compte, profil, pseudonyme',
  link: 'lien, url, lien du profil, lien profil, url du profil, adresse, liens',
  platform: 'plateforme, reseau, reseau social, canal, chaine, plate forme, media social, reseaux sociaux',
  followers:
    'abonnes, abonne, followers, nombre d abonnes, communaute, taille de la communaute, fans, nb abonnes, abonnees, nombre abonnes',
  following: 'abonnements, suivis, suivi, comptes suivis, following',
  posts: 'publications, posts, nombre de publications, nb publications',
  'engagement rate':
    'taux d engagement, taux engagement, engagement, te, engagements, interactions, taux d interaction, taux interaction',
  engagements: 'engagements, interactions, engagement',
  basis: 'base, base de calcul',
  likes: 'j aime, jaime, likes, mentions j aime, mention j aime, coeurs',
  comments: 'commentaires, commentaire',
  shares: 'partages, partage',
  saves: 'enregistrements, enregistrement, sauvegardes, sauvegarde',
  views: 'vues, vue, lectures, nombre de vues, visionnages, vues video',
  reach: 'portee, couverture, personnes touchees, personnes atteintes, audience touchee, reach',
  impressions: 'impressions, affichages',
  fee: 'prix, tarif, tarifs, cout, honoraires, cachet, remuneration, budget, devis, montant',
  currency: 'devise, monnaie',
  niche:
    'niche, categorie, categories, thematique, thematiques, theme, themes, sujet, sujets, secteur, univers, centres d interet',
  bio: 'bio, biographie, description, presentation, a propos',
  country: 'pays, localisation, region, marche',
  fit: 'adequation, affinite, pertinence',
  'audience country': 'pays de l audience, pays audience, pays des abonnes',
  credibility:
    'credibilite, credibilite de l audience, qualite de l audience, authenticite, credibilite des abonnes, vrais abonnes',
};
