import type { Translation } from '../../speech';
import type { AnswerWords } from '../english/answers';

/**
 * What is said of rosters and recommendations. {text} and {texts} are quotes of cells, {side} and {opposite} the names under
 * "side", {field} and {option} those under "field" and "option", {source} is an author with a year.
 */
export const ANSWERS: Translation<AnswerWords> = {
  quote: '« {text} »',
  source: '{author}, {year}',
  'source.undated': '{author}, s. d.',
  'side.micro': 'micro',
  'side.macro': 'macro',

  'field.name': 'nom',
  'field.last name': 'nom de famille',
  'field.handle': 'identifiant',
  'field.link': 'lien',
  'field.platform': 'plateforme',
  'field.followers': 'abonnés',
  'field.following': 'comptes suivis',
  'field.posts': 'posts',
  'field.engagement rate': 'taux d’engagement',
  'field.basis': 'base du taux',
  'field.engagements': 'engagements',
  'field.likes': 'likes',
  'field.comments': 'commentaires',
  'field.shares': 'partages',
  'field.saves': 'enregistrements',
  'field.views': 'vues',
  'field.reach': 'portée',
  'field.impressions': 'impressions',
  'field.fee': 'tarif',
  'field.currency': 'devise',
  'field.niche': 'niche',
  'field.fit': 'adéquation',
  'field.bio': 'bio',
  'field.country': 'pays',
  'field.audience country': 'pays de l’audience',
  'field.credibility': 'crédibilité',

  'option.audience': 'audience',
  'option.overlap': 'chevauchement',
  'option.keywords': 'mots-clés',
  'option.country': 'pays',
  'option.platforms': 'plateformes',
  'option.most': 'maximum',
  'option.must': 'imposés',
  'option.leave': 'exclus',
  'option.strategy': 'stratégie',
  'option.posts': 'posts',
  'option.handling': 'frais',
  'option.currency': 'devise',
  'option.cpm': 'CPM',
  'option.conversion': 'conversion',
  'option.order value': 'panier moyen',
  'option.margin': 'marge',
  'option.trust': 'poids de l’observé',
  'option.split': 'seuil macro',
  'option.tiers': 'paliers',
  'option.columns': 'colonnes',
  'option.locale': 'paramètres régionaux',
  'option.reach': 'portée',
  'option.views per person': 'vues par personne',
  'option.drop outs': 'désistements',

  // Noticed while the roster was read. {text} after "issue.at" is one of the sentences below it.
  'issue.at': 'Ligne {row} : {text}',
  'issue.empty-sheet':
    'Cette feuille est vide. Importez ou collez une liste : une ligne d’en-tête, puis un influenceur par ligne.',
  'issue.not-a-roster':
    'Aucune liste d’influenceurs n’a été trouvée. Nommez les colonnes dans la première ligne, par exemple Identifiant, Plateforme, Abonnés, Likes moyens, Commentaires moyens, Tarif. Si chaque ligne tient dans une seule cellule, choisissez Données > Scinder le texte en colonnes.',
  'issue.no-header':
    'Il n’y a pas de ligne d’en-tête : les colonnes ont été reconnues à leur contenu ({columns}). Nommez les autres pour qu’elles soient lues.',
  'issue.no-followers-column':
    'Aucune colonne d’abonnés n’a été trouvée (colonnes lues : {columns}). Nommez-en une « Abonnés ».',
  'issue.no-rows':
    'Il y a des en-têtes à la ligne {row}, mais aucun influenceur en dessous. Ajoutez un influenceur par ligne.',
  'issue.column-not-found':
    'La colonne {text} n’existe pas : ce choix a été ignoré. Désignez une colonne par son en-tête ou sa lettre.',
  'issue.above-header': '{text} se trouve au-dessus des en-têtes et n’est pas lu.',
  'issue.groups': '{text} se trouve au-dessus des en-têtes et indique la plateforme des colonnes en dessous.',
  'issue.header-again':
    '{text} commence une nouvelle ligne d’en-tête. Les lignes en dessous sont lues selon la première ; placez un tableau aux colonnes différentes dans sa propre feuille.',
  'issue.total-row': '{text} additionne d’autres lignes et n’est pas pris en compte.',
  'issue.no-account': '{text} ne désigne aucun influenceur et n’est pas pris en compte.',
  'issue.no-followers': 'le nombre d’abonnés n’est pas indiqué : aucun plan ne peut retenir cet influenceur.',
  'issue.same-account': '{text} figure aussi à la ligne {kept}, plus complète, qui est conservée.',
  'issue.same-person': '{text} est peut-être la même personne qu’à la ligne {other}, sur {platform}.',
  'issue.platforms-differ': 'la plateforme indiquée est {text}, mais le lien mène à {link} ; {platform} est retenu.',
  'issue.other-currency': 'le tarif est en {currency} et la plupart sont en {usual} : aucun plan ne retient {text}.',
  'issue.error-cell': 'la colonne {field} contient l’erreur {text} : valeur considérée comme non renseignée.',
  'issue.error-cell.followers':
    'la colonne {field} contient l’erreur {text} : aucun plan ne peut retenir cet influenceur.',
  'issue.missing-text': 'la colonne {field} indique {text} : valeur considérée comme non renseignée.',
  'issue.missing-text.followers': 'la colonne {field} indique {text} : aucun plan ne peut retenir cet influenceur.',
  'issue.unreadable-number': '{text} (colonne {field}) n’est pas un nombre : valeur considérée comme non renseignée.',
  'issue.unreadable-number.followers':
    '{text} (colonne {field}) n’est pas un nombre : aucun plan ne peut retenir cet influenceur.',
  'issue.date-cell':
    '{text} (colonne {field}) est une date : valeur considérée comme non renseignée. Sheets transforme en dates des nombres comme 3.5 : saisissez de nouveau le nombre.',
  'issue.date-cell.followers':
    '{text} (colonne {field}) est une date : aucun plan ne peut retenir cet influenceur. Sheets transforme en dates des nombres comme 3.5 : saisissez de nouveau le nombre.',
  'issue.impossible-number':
    '{text} (colonne {field}) ne peut pas être exact : valeur considérée comme non renseignée.',
  'issue.impossible-number.followers':
    '{text} (colonne {field}) ne peut pas être exact : aucun plan ne peut retenir cet influenceur.',
  'issue.ambiguous-number':
    '{text} (colonne {field}) peut se lire {low} ou {high} : valeur considérée comme non renseignée. Saisissez-la sous forme de nombre.',
  'issue.ambiguous-number.followers':
    '{text} (colonne {field}) peut se lire {low} ou {high} : aucun plan ne peut retenir cet influenceur. Saisissez la valeur sous forme de nombre.',
  'issue.unknown-platform':
    '{text} ne correspond pas à une plateforme précise que nous connaissons : cet influenceur compte sans plateforme.',
  'issue.middle-of-range': '{text} (colonne {field}) est une fourchette ; son milieu, {value}, est retenu.',

  // The same of two or more.
  'issues.above-header': '{count} lignes au-dessus des en-têtes ne sont pas lues ({texts}).',
  'issues.header-again':
    '{count} lignes sont de nouvelles lignes d’en-tête. Les lignes en dessous sont lues selon la première ; placez un tableau aux colonnes différentes dans sa propre feuille.',
  'issues.total-row': '{count} lignes en additionnent d’autres et ne sont pas prises en compte ({texts}).',
  'issues.no-account': '{count} lignes ne désignent aucun influenceur et ne sont pas prises en compte ({texts}).',
  'issues.no-followers': '{count} influenceurs n’ont pas de nombre d’abonnés : aucun plan ne peut les retenir.',
  'issues.same-account':
    '{count} lignes répètent un compte qui figure dans une ligne plus complète, laquelle est conservée ({texts}).',
  'issues.same-person':
    '{count} lignes concernent peut-être des personnes déjà dans la liste sur une autre plateforme ({texts}).',
  'issues.platforms-differ':
    '{count} lignes ont un lien qui mène à une autre plateforme que celle qu’elles indiquent ; la plateforme indiquée est retenue.',
  'issues.other-currency':
    '{count} tarifs sont dans une autre devise que la plupart : aucun plan ne retient ces influenceurs ({texts}).',
  'issues.error-cell':
    '{count} cellules de la colonne {field} contiennent des erreurs ({texts}) : valeurs considérées comme non renseignées.',
  'issues.error-cell.followers':
    '{count} cellules de la colonne {field} contiennent des erreurs ({texts}) : aucun plan ne peut retenir ces influenceurs.',
  'issues.missing-text':
    '{count} cellules de la colonne {field} indiquent {texts} : valeurs considérées comme non renseignées.',
  'issues.missing-text.followers':
    '{count} cellules de la colonne {field} indiquent {texts} : aucun plan ne peut retenir ces influenceurs.',
  'issues.unreadable-number':
    '{count} cellules de la colonne {field} ne sont pas des nombres ({texts}) : valeurs considérées comme non renseignées.',
  'issues.unreadable-number.followers':
    '{count} cellules de la colonne {field} ne sont pas des nombres ({texts}) : aucun plan ne peut retenir ces influenceurs.',
  'issues.date-cell':
    '{count} cellules de la colonne {field} sont des dates : valeurs considérées comme non renseignées. Sheets transforme en dates des nombres comme 3.5 : saisissez de nouveau les nombres.',
  'issues.date-cell.followers':
    '{count} cellules de la colonne {field} sont des dates : aucun plan ne peut retenir ces influenceurs. Sheets transforme en dates des nombres comme 3.5 : saisissez de nouveau les nombres.',
  'issues.impossible-number':
    '{count} cellules de la colonne {field} ne peuvent pas être exactes ({texts}) : valeurs considérées comme non renseignées.',
  'issues.impossible-number.followers':
    '{count} cellules de la colonne {field} ne peuvent pas être exactes ({texts}) : aucun plan ne peut retenir ces influenceurs.',
  'issues.ambiguous-number':
    '{count} cellules de la colonne {field} peuvent se lire de deux façons ({texts}) : valeurs considérées comme non renseignées. Saisissez-les sous forme de nombres.',
  'issues.ambiguous-number.followers':
    '{count} cellules de la colonne {field} peuvent se lire de deux façons ({texts}) : aucun plan ne peut retenir ces influenceurs. Saisissez les valeurs sous forme de nombres.',
  'issues.unknown-platform':
    '{count} cellules de la colonne {field} ne correspondent pas à une plateforme précise que nous connaissons ({texts}) : ces influenceurs comptent sans plateforme.',
  'issues.middle-of-range':
    '{count} cellules de la colonne {field} sont des fourchettes ({texts}) ; leur milieu est retenu.',
  rows: 'Lignes {rows} et {last}.',
  'rows.more': { one: 'Lignes {rows} et {count} autre.', other: 'Lignes {rows} et {count} autres.' },

  // What keeps a brief from being used.
  'problem.unknown-option': 'L’option {text} est inconnue. Utilisez l’une de celles-ci : {allowed}.',
  'problem.option-without-value':
    'L’option {text} n’a pas de valeur. Écrivez "most=10; audience=500000", ou passez une plage de deux colonnes, nom et valeur.',
  'problem.unknown-goal': '{text} n’est pas un objectif. Utilisez l’un de ceux-ci : {allowed}.',
  'problem.unreadable-budget': '{text} n’est pas un budget. Saisissez un montant supérieur à 0, par exemple 20000.',
  'problem.unreadable-option.amount': '{text} ne convient pas ({option}). Saisissez 0 ou un montant, par exemple 50.',
  'problem.unreadable-option.above-zero':
    '{text} ne convient pas ({option}). Saisissez un nombre supérieur à 0, par exemple 50000.',
  'problem.unreadable-option.whole': '{text} ne convient pas ({option}). Saisissez un nombre entier, par exemple 10.',
  'problem.unreadable-option.share':
    '{text} ne convient pas ({option}). Saisissez un nombre de 0 à 1, par exemple 0,7.',
  'problem.unreadable-option.part':
    '{text} ne convient pas ({option}). Saisissez une part du tout, par exemple 15 % ou 0,15.',
  'problem.unknown-choice': '{text} est inconnu ({option}). Utilisez l’une de ces valeurs : {allowed}.',
  'problem.unknown-currency': 'La devise {text} est inconnue. Utilisez un code comme EUR.',
  'problem.audience-and-overlap': 'Saisissez l’audience ou le chevauchement, pas les deux : l’un se déduit de l’autre.',
  'problem.other-currency':
    'Les tarifs de cette liste sont en {ofRoster} : la devise du budget ne peut pas être {currency}.',
  'problem.amount-in-other-currency':
    '{text} est en {currency}, alors que cette campagne est en {ofBrief}. Saisissez le montant en {ofBrief}.',
  'problem.not-in-roster':
    '{text} n’est pas dans cette liste ({option}). Utilisez les identifiants ou les noms tels qu’elle les écrit.',
  'problem.must-and-leave': '{text} figure à la fois parmi les imposés et les exclus : choisissez l’un ou l’autre.',
  'problem.must-not-eligible':
    'Parmi les imposés, {text} ne peut pas être engagé : nombre d’abonnés non indiqué, ou plateforme, pays ou devise autres que ceux du brief.',

  'goal.launch': 'Lancement',
  'goal.niche': 'Niche',
  'goal.sales': 'Ventes',
  'measure.people': 'toucher le plus de personnes',
  'measure.engagements': 'obtenir le plus d’engagements',
  'measure.profit': 'dégager le plus de bénéfice',
  brief: {
    one: '{goal} : {measure}, avec {budget} et {count} influenceur au plus',
    other: '{goal} : {measure}, avec {budget} et {count} influenceurs au plus',
  },
  'brief.example': {
    one: '{goal} : {measure}, avec {budget} (exemple) et {count} influenceur au plus',
    other: '{goal} : {measure}, avec {budget} (exemple) et {count} influenceurs au plus',
  },

  'strategy.micro': 'Micro',
  'strategy.macro': 'Macro',
  'strategy.mixed': 'Mixte',
  'strategy.either': 'L’un ou l’autre',
  'strategy.neither': 'Ni l’un ni l’autre',
  'strategy.not-enough-data': 'Données insuffisantes',
  'confidence.high': 'Élevée, compte tenu de ces hypothèses',
  'confidence.medium': 'Moyenne, compte tenu de ces hypothèses',
  'confidence.low': 'Faible, compte tenu de ces hypothèses',
  'confidence.not-compared': 'Aucune comparaison',

  // The two sides in the simulation; {low} and {high} are percents, and may be negative.
  'compared.micro':
    'Les micro-influenceurs ont {median} d’avance, probablement entre {low} et {high}, si les données s’écartent du réel comme d’habitude',
  'compared.macro':
    'Les macro-influenceurs ont {median} d’avance, probablement entre {low} et {high}, si les données s’écartent du réel comme d’habitude',
  'compared.micro.mixed':
    'Les micro-influenceurs ont {median} d’avance, probablement entre {low} et {high}, si les données s’écartent du réel comme d’habitude ; le plan mixte devance nettement les deux autres dans {mix} des simulations',
  'compared.macro.mixed':
    'Les macro-influenceurs ont {median} d’avance, probablement entre {low} et {high}, si les données s’écartent du réel comme d’habitude ; le plan mixte devance nettement les deux autres dans {mix} des simulations',
  'compared.not-enough-data': 'Les deux camps ne peuvent pas être comparés',
  'compared.nobody-pays': 'Personne n’est rentable, ni d’un côté ni de l’autre',
  'compared.one-side': 'Un seul des deux camps est à la portée du budget',

  'plan.micro': 'Plan micro',
  'plan.macro': 'Plan macro',
  'plan.all': 'Toutes tailles',
  'plan.nobody': 'personne',
  'plan.reaches': {
    one: '{count} influenceur pour {cost} : {people} personnes différentes',
    other: '{count} influenceurs pour {cost} : {people} personnes différentes',
  },
  'plan.brings': {
    one: '{count} influenceur pour {cost} : {people} personnes différentes, {engagements} engagements',
    other: '{count} influenceurs pour {cost} : {people} personnes différentes, {engagements} engagements',
  },
  'plan.leaves': {
    one: '{count} influenceur pour {cost} : {people} personnes différentes, {engagements} engagements, {profit} de bénéfice',
    other:
      '{count} influenceurs pour {cost} : {people} personnes différentes, {engagements} engagements, {profit} de bénéfice',
  },

  'reason.unread-roster': 'Aucun influenceur n’a pu être lu dans cette feuille.',
  'reason.nobody-eligible': {
    one: 'Personne dans cette liste ({count} influenceur) n’est sur les plateformes, dans le pays et dans la devise de ce brief.',
    other:
      'Personne dans cette liste ({count} influenceurs) n’est sur les plateformes, dans le pays et dans la devise de ce brief.',
  },
  'reason.one-side-missing.micro': {
    one: 'Le seul influenceur a {split} abonnés ou plus. Ajoutez-en qui en ont moins pour comparer.',
    other: 'Les {count} influenceurs ont tous {split} abonnés ou plus. Ajoutez-en qui en ont moins pour comparer.',
  },
  'reason.one-side-missing.macro': {
    one: 'Le seul influenceur a moins de {split} abonnés. Ajoutez-en qui en ont plus pour comparer.',
    other: 'Les {count} influenceurs ont tous moins de {split} abonnés. Ajoutez-en qui en ont plus pour comparer.',
  },
  'reason.must-do-not-fit.count': 'Les {count} influenceurs imposés dépassent les {most} que votre équipe peut gérer.',
  'reason.must-do-not-fit.cost': 'Les influenceurs imposés coûtent {cost}, soit plus que le budget de {budget}.',
  'reason.nothing-affordable':
    'Un budget de {budget} ne suffit pour personne : le moins cher de la liste coûte {cheapest}.',
  'reason.no-rates': {
    one: 'L’engagement n’est connu que pour {known} {side}-influenceur sur {count}. Ajoutez les likes et commentaires moyens, ou un taux d’engagement, pour la moitié d’entre eux au moins.',
    other:
      'L’engagement n’est connu que pour {known} des {count} {side}-influenceurs. Ajoutez les likes et commentaires moyens, ou un taux d’engagement, pour la moitié d’entre eux au moins.',
  },
  'reason.nothing-observed': {
    one: 'La portée, les vues ou un tarif ne sont connus que pour {known} {side}-influenceur sur {count}. Ajoutez l’une de ces données pour la moitié d’entre eux au moins.',
    other:
      'La portée, les vues ou un tarif ne sont connus que pour {known} des {count} {side}-influenceurs. Ajoutez l’une de ces données pour la moitié d’entre eux au moins.',
  },
  'reason.fees-decide':
    'La réponse dépend de tarifs que cette liste ne donne pas : les prix publiés vont dans les deux sens. Saisissez un vrai devis par palier ; à partir de {enough} en tout, les autres s’alignent dessus.',
  'reason.fees-unknown': {
    one: 'Il manque le tarif de {count} influenceur, et les prix publiés sont en dollars américains, pas en {currency}. Saisissez au moins {enough} tarifs, ou le CPM : ce que vous coûtent mille impressions.',
    other:
      'Il manque les tarifs de {count} influenceurs, et les prix publiés sont en dollars américains, pas en {currency}. Saisissez au moins {enough} tarifs, ou le CPM : ce que vous coûtent mille impressions.',
  },
  'reason.fees-unknown.no-currency': {
    one: 'Il manque le tarif de {count} influenceur, et les prix publiés sont en dollars américains, pas dans la devise de cette liste, qu’elle n’indique pas. Saisissez au moins {enough} tarifs, ou le CPM : ce que vous coûtent mille impressions.',
    other:
      'Il manque les tarifs de {count} influenceurs, et les prix publiés sont en dollars américains, pas dans la devise de cette liste, qu’elle n’indique pas. Saisissez au moins {enough} tarifs, ou le CPM : ce que vous coûtent mille impressions.',
  },
  'reason.nothing-pays':
    'Personne n’est rentable avec une conversion de {conversion} (commandes pour 1 000 engagements). Le premier le serait à partir de {breakEven}.',
  'reason.nothing-pays.unknown': 'Personne n’est rentable : aucun engagement n’est connu.',
  'reason.side-unaffordable':
    'Aucun {side}-influenceur n’entre dans ce budget de {budget} (le premier est à {first}). Les deux camps n’ont pas été comparés.',
  'reason.the-platform.people':
    'C’est la plateforme, pas la taille : toutes plateformes confondues, le plan {side} touche plus de personnes ; sur une même plateforme, il n’est pas nettement en tête.',
  'reason.the-platform.engagements':
    'C’est la plateforme, pas la taille : toutes plateformes confondues, le plan {side} apporte plus d’engagements ; sur une même plateforme, il n’est pas nettement en tête.',
  'reason.the-platform.profit':
    'C’est la plateforme, pas la taille : toutes plateformes confondues, le plan {side} dégage plus de bénéfice ; sur une même plateforme, il n’est pas nettement en tête.',
  'reason.on-platform.people':
    'Sur {platform} uniquement, le plan micro touche environ {micro} personnes différentes, le plan macro {macro}.',
  'reason.on-platform.engagements':
    'Sur {platform} uniquement, le plan micro apporte environ {micro} engagements, le plan macro {macro}.',
  'reason.on-platform.profit':
    'Sur {platform} uniquement, le plan micro dégage environ {micro} de bénéfice, le plan macro {macro}.',
  'reason.sides-apart':
    'Mais aucune plateforme ne réunit ici les deux camps : on ne peut donc pas distinguer la taille de la plateforme.',
  'reason.mix-ahead.people':
    'Un plan mixte touche environ {value} personnes différentes, contre {pure} pour le meilleur plan non mixte ({side}) : {more} de plus.',
  'reason.mix-ahead.engagements':
    'Un plan mixte apporte environ {value} engagements, contre {pure} pour le meilleur plan non mixte ({side}) : {more} de plus.',
  'reason.mix-ahead.profit':
    'Un plan mixte dégage environ {value} de bénéfice, contre {pure} pour le meilleur plan non mixte ({side}) : {more} de plus.',
  'reason.ahead.people':
    'Le plan {side} touche environ {value} personnes différentes, contre {other} pour le plan {opposite} : {more} de plus.',
  'reason.ahead.engagements':
    'Le plan {side} apporte environ {value} engagements, contre {other} pour le plan {opposite} : {more} de plus.',
  'reason.ahead.profit':
    'Le plan {side} dégage environ {value} de bénéfice, contre {other} pour le plan {opposite} : {more} de plus.',
  // Where the other brings nothing, or a loss, there is no percentage.
  'reason.ahead.people.alone':
    'Le plan {side} touche environ {value} personnes différentes, contre {other} pour le plan {opposite}.',
  'reason.ahead.engagements.alone':
    'Le plan {side} apporte environ {value} engagements, contre {other} pour le plan {opposite}.',
  'reason.ahead.profit.alone':
    'Le plan {side} dégage environ {value} de bénéfice, contre {other} pour le plan {opposite}.',
  'reason.close.people':
    'Le plan micro touche environ {micro} personnes différentes, le plan macro {macro} : trop serré pour trancher.',
  'reason.close.engagements':
    'Le plan micro apporte environ {micro} engagements, le plan macro {macro} : trop serré pour trancher.',
  'reason.close.profit':
    'Le plan micro dégage environ {micro} de bénéfice, le plan macro {macro} : trop serré pour trancher.',
  'reason.runs-disagree':
    'Si les données s’écartent du réel comme d’habitude, le plan {side} n’est en tête que dans {share} des simulations.',
  'reason.overlap-decides.micro':
    'Les micro-influenceurs sont en tête si deux audiences ont {at} de personnes en commun, les macro-influenceurs si elles en ont {end} ; la bascule se situe vers {crossing}. Personne ne publie ce qu’il en est pour votre liste.',
  'reason.overlap-decides.macro':
    'Les macro-influenceurs sont en tête si deux audiences ont {at} de personnes en commun, les micro-influenceurs si elles en ont {end} ; la bascule se situe vers {crossing}. Personne ne publie ce qu’il en est pour votre liste.',
  // {micro} and {macro} are from the two below it.
  'reason.counts': 'Avec {budget}, vous pouvez engager {micro} ou {macro}.',
  'reason.counts.some': { one: '{count} {side}-influenceur', other: '{count} {side}-influenceurs' },
  'reason.counts.most': {
    one: '{count} {side}-influenceur (le maximum que votre équipe peut gérer)',
    other: '{count} {side}-influenceurs (le maximum que votre équipe peut gérer)',
  },
  'reason.cost-per.people': '1 000 personnes touchées coûtent {micro} en micro et {macro} en macro.',
  'reason.cost-per.engagements': 'Un engagement coûte {micro} en micro et {macro} en macro.',
  'reason.engagement-rates':
    'Sur {platform}, vos micro-influenceurs engagent {micro} de leurs abonnés et vos macro-influenceurs {macro} (médianes).',
  'reason.mostly-nano': '{nano} des {count} micro-influenceurs retenus sont des nano-influenceurs.',
  'reason.mostly-nano.all': 'Les {count} micro-influenceurs retenus sont tous des nano-influenceurs.',
  'reason.speaks-against.people': 'Mais le plan {side} touche environ {value} personnes différentes, contre {other}.',
  'reason.speaks-against.engagements': 'Mais le plan {side} apporte environ {value} engagements, contre {other}.',
  'reason.hangs-on-one': 'Mais {share} du plan {side} repose sur {who}.',
  'reason.hangs-on-one.all': 'Mais {share} du meilleur plan toutes tailles repose sur {who}.',

  // Who is ahead, as the {standing} of what would change the answer.
  'standing.micro': 'les micro-influenceurs sont en tête',
  'standing.macro': 'les macro-influenceurs sont en tête',
  'standing.mixed': 'un plan mixte est en tête',
  'standing.either': 'les deux se tiennent à moins de 10 %',
  'flip.budget.below': 'Avec un budget de {at} ou moins, {standing}.',
  'flip.budget.above': 'À partir d’un budget de {at}, {standing}.',
  'flip.budget.nothing-below': 'L’ordre ne change pas en descendant jusqu’à un budget de {at}.',
  'flip.budget.nothing-above': 'L’ordre ne change pas en montant jusqu’à un budget de {at}.',
  'flip.budget.nothing': 'Aucun budget entre {from} et {to} ne change l’ordre.',
  'flip.audience.below': 'Avec une audience cible de {at} personnes ou moins, {standing}.',
  'flip.audience.above': 'À partir d’une audience cible de {at} personnes, {standing}.',
  'flip.audience.nothing-below': 'L’ordre ne change pas en descendant jusqu’à une audience cible de {at} personnes.',
  'flip.audience.nothing-above': 'L’ordre ne change pas en montant jusqu’à une audience cible de {at} personnes.',
  'flip.audience.nothing': 'Aucune audience cible entre {from} et {to} personnes ne change l’ordre.',
  'flip.most.below': {
    one: 'Avec {count} influenceur ou moins, {standing}.',
    other: 'Avec {count} influenceurs ou moins, {standing}.',
  },
  'flip.most.above': {
    one: 'À partir de {count} influenceur, {standing}.',
    other: 'À partir de {count} influenceurs, {standing}.',
  },
  'flip.most.nothing-below': {
    one: 'L’ordre ne change pas en descendant jusqu’à {count} influenceur.',
    other: 'L’ordre ne change pas en descendant jusqu’à {count} influenceurs.',
  },
  'flip.most.nothing-above': {
    one: 'L’ordre ne change pas en montant jusqu’à {count} influenceur.',
    other: 'L’ordre ne change pas en montant jusqu’à {count} influenceurs.',
  },
  'flip.most.nothing': {
    one: 'Aucun nombre entre {from} et {count} influenceur ne change l’ordre.',
    other: 'Aucun nombre entre {from} et {count} influenceurs ne change l’ordre.',
  },
  'flip.conversion.below': 'Avec une conversion de {at} pour 1 000 engagements ou moins, {standing}.',
  'flip.conversion.above': 'À partir d’une conversion de {at} pour 1 000 engagements, {standing}.',
  'flip.conversion.nothing-below':
    'L’ordre ne change pas en descendant jusqu’à une conversion de {at} pour 1 000 engagements.',
  'flip.conversion.nothing-above':
    'L’ordre ne change pas en montant jusqu’à une conversion de {at} pour 1 000 engagements.',
  'flip.conversion.nothing': 'Aucune conversion entre {from} et {to} pour 1 000 engagements ne change l’ordre.',

  'assumption.example-budget': 'Le budget est un exemple ; saisissez le vôtre.',
  'assumption.sales-as-niche':
    'L’objectif Ventes compte les engagements, comme l’objectif Niche, tant que ces valeurs manquent : {missing}.',
  'assumption.posts': {
    one: 'Chaque influenceur publie une fois.',
    other: 'Chaque influenceur publie {count} fois ; la portée ne compte qu’une fois.',
  },
  'assumption.handling': 'Produit, envoi et temps coûtent {amount} par influenceur.',
  'assumption.most': 'Une équipe peut gérer {count} influenceurs (hypothèse).',
  'assumption.audience': 'L’audience cible est de {audience} personnes.',
  'assumption.audience.overlap':
    'Deux audiences se recoupent à {overlap}, ce qui donne une audience cible de {audience} personnes.',
  'assumption.audience.overlap.assumed':
    'Deux audiences se recoupent à {overlap} (hypothèse), ce qui donne une audience cible de {audience} personnes.',
  'assumption.trust':
    'L’engagement observé est ramené vers ce que laissent attendre des comptes de même taille (poids de l’observé : {trust}).',
  'assumption.trust.assumed':
    'L’engagement observé est ramené vers ce que laissent attendre des comptes de même taille (poids de l’observé : {trust}, par hypothèse).',
  'assumption.trust.full': 'L’engagement compte tel qu’il est observé.',
  'assumption.keywords-unused': {
    one: 'Les mots-clés ne sont pas utilisés : les textes ne décrivent que {described} influenceur sur {count}.',
    other: 'Les mots-clés ne sont pas utilisés : les textes ne décrivent que {described} des {count} influenceurs.',
  },
  'assumption.match.fit': 'Une audience compte entre {least} et 100 %, selon votre colonne d’adéquation.',
  'assumption.match.fit.usual': {
    one: 'Une audience compte entre {least} et 100 %, selon votre colonne d’adéquation ; la médiane de son camp vaut pour {count} influenceur sans valeur.',
    other:
      'Une audience compte entre {least} et 100 %, selon votre colonne d’adéquation ; la médiane de leur camp vaut pour {count} influenceurs sans valeur.',
  },
  'assumption.match.keywords':
    'Une audience compte entre {least} et 100 %, selon la correspondance des textes avec les mots-clés.',
  'assumption.match.keywords.usual': {
    one: 'Une audience compte entre {least} et 100 %, selon la correspondance des textes avec les mots-clés ; la médiane de son camp vaut pour {count} influenceur sans texte.',
    other:
      'Une audience compte entre {least} et 100 %, selon la correspondance des textes avec les mots-clés ; la médiane de leur camp vaut pour {count} influenceurs sans texte.',
  },
  'assumption.country': 'Tous indiquent quelle part de leur audience est dans le pays visé ({country}).',
  'assumption.country.unknown': {
    one: 'Toute l’audience de {count} influenceur est supposée être dans le pays visé, {country} (hypothèse).',
    other: 'Toute l’audience de {count} influenceurs est supposée être dans le pays visé, {country} (hypothèse).',
  },
  'assumption.country.left-out': {
    one: 'Écarté : {count} influenceur hors du pays visé ({country}).',
    other: 'Écartés : {count} influenceurs hors du pays visé ({country}).',
  },
  'assumption.left-out.platform': {
    one: 'Écarté : {count} influenceur sur d’autres plateformes.',
    other: 'Écartés : {count} influenceurs sur d’autres plateformes.',
  },
  'assumption.left-out.currency': {
    one: 'Écarté : {count} influenceur dont le tarif est dans une autre devise.',
    other: 'Écartés : {count} influenceurs dont les tarifs sont dans une autre devise.',
  },
  'assumption.reach-from-views': {
    one: 'La portée de {count} influenceur est calculée à partir des vues (vues par personne : {viewsPerPerson}) ou de la médiane de sa plateforme.',
    other:
      'La portée de {count} influenceurs est calculée à partir des vues (vues par personne : {viewsPerPerson}) ou de la médiane de leur plateforme.',
  },
  'assumption.reach-from-views.published': {
    one: 'La portée de {count} influenceur est calculée à partir des vues (vues par personne : {viewsPerPerson} ; {source}) ou de la médiane de sa plateforme.',
    other:
      'La portée de {count} influenceurs est calculée à partir des vues (vues par personne : {viewsPerPerson} ; {source}) ou de la médiane de leur plateforme.',
  },
  'assumption.reach-not-observed': {
    one: 'La portée de {count} influenceur est le nombre d’abonnés multiplié par un taux publié ({platforms} ; {source}) ou par {rate}.',
    other:
      'La portée de {count} influenceurs est le nombre d’abonnés multiplié par un taux publié ({platforms} ; {source}) ou par {rate}.',
  },
  'assumption.reach-not-observed.assumed': {
    one: 'La portée de {count} influenceur est le nombre d’abonnés multiplié par un taux publié ({platforms} ; {source}) ou par un taux supposé de {rate}.',
    other:
      'La portée de {count} influenceurs est le nombre d’abonnés multiplié par un taux publié ({platforms} ; {source}) ou par un taux supposé de {rate}.',
  },
  'assumption.fees-fitted': {
    one: 'Le tarif manquant de {count} influenceur suit les tarifs que donne votre liste.',
    other: 'Les tarifs manquants de {count} influenceurs suivent les tarifs que donne votre liste.',
  },
  'assumption.fees-by-cpm': {
    one: 'Le tarif manquant de {count} influenceur est de {cpm} pour mille impressions, à raison de {viewsPerPerson} par personne touchée.',
    other:
      'Les tarifs manquants de {count} influenceurs sont de {cpm} pour mille impressions, à raison de {viewsPerPerson} par personne touchée.',
  },
  'assumption.fees-estimated': {
    one: 'Le tarif manquant de {count} influenceur est estimé en {currency} d’après des coûts publiés pour mille impressions ({costs}) ; une réponse ne tient que là où des paiements publiés ({payments}) donnent la même.',
    other:
      'Les tarifs manquants de {count} influenceurs sont estimés en {currency} d’après des coûts publiés pour mille impressions ({costs}) ; une réponse ne tient que là où des paiements publiés ({payments}) donnent la même.',
  },
  'assumption.fee-of-several': {
    one: 'Pour {count} ligne à plusieurs comptes, le tarif unique est compté pour chaque compte.',
    other: 'Pour {count} lignes à plusieurs comptes, le tarif unique est compté pour chaque compte.',
  },
  'assumption.peers-engagement': {
    one: 'L’engagement de {count} influenceur n’est pas indiqué ; celui de comptes de même taille le remplace.',
    other: 'L’engagement de {count} influenceurs n’est pas indiqué ; celui de comptes de même taille le remplace.',
  },
  'assumption.without-engagements': {
    one: '{count} influenceur sans chiffres d’engagement ne peut pas être retenu pour cet objectif.',
    other: '{count} influenceurs sans chiffres d’engagement ne peuvent pas être retenus pour cet objectif.',
  },
  'assumption.simulation':
    'Dans la simulation, {dropOuts} des influenceurs se désistent, sans être payés, et la portée, les taux et les tarifs estimés s’écartent du réel comme le font de tels chiffres (hypothèse).',
  'assumption.simulation.assumed':
    'Dans la simulation, {dropOuts} des influenceurs se désistent, sans être payés (hypothèse), et la portée, les taux et les tarifs estimés s’écartent du réel comme le font de tels chiffres (hypothèse).',
  'assumption.not-proven': 'Le plan {side} est le meilleur trouvé ; aucun autre ne peut le dépasser de plus de {gap}.',
  'assumption.not-proven.all':
    'Le plan toutes tailles est le meilleur trouvé ; aucun autre ne peut le dépasser de plus de {gap}.',

  // Parts of the line below a shortlist, with "; " between them.
  total: { one: 'Total de {count} influenceur', other: 'Total de {count} influenceurs' },
  'total.nobody': 'Total : personne.',
  'total.posts': 'pour {count} posts chacun',
  'total.handling': 'frais inclus',
  'total.fees': { one: '{count} tarif estimé', other: '{count} tarifs estimés' },
  'total.reach': 'portée estimée pour {count}',
  'total.worth-unknown': 'trop nombreux pour calculer ce que vaut chacun',
  'total.same-person': 'les lignes {row} et {other} concernent peut-être la même personne',

  // Studies: what each found, on what it bears, and what it looked at. {sample} is one of those under "sample".
  study: '{finding} ({source} : {sample} ; porte sur {on})',
  'study.wies-2023':
    'L’engagement suscité par les posts sponsorisés augmente puis diminue avec le nombre d’abonnés ; moins pour les marques peu connues.',
  'study.wies-2023.on': 'l’engagement',
  'study.beichert-2024':
    'Les influenceurs qui ont peu d’abonnés rapportent bien plus de chiffre d’affaires par abonné et par rapport à leur rémunération.',
  'study.beichert-2024.on': 'la vente directe aux consommateurs',
  'study.leung-2022':
    'Avoir plus d’abonnés augmente l’engagement obtenu pour la dépense ; les posts qui annoncent un nouveau produit le réduisent.',
  'study.leung-2022.on': 'l’engagement obtenu pour la dépense',
  'study.barari-2025':
    'Les petits et moyens influenceurs font mieux sur l’engagement, les grands sur l’intention d’achat.',
  'study.barari-2025.on': 'l’engagement et l’intention d’achat',
  'study.van-reijmersdal-2024':
    'En dessous de 100 000 abonnés, la notoriété de la marque, l’attitude et l’intention sont plus élevées.',
  'study.van-reijmersdal-2024.on': 'la notoriété et l’intention chez les abonnés',
  'study.de-veirman-2017':
    'Un grand nombre d’abonnés rend sympathique, mais un produit distinctif le paraît alors moins.',
  'study.de-veirman-2017.on': 'les produits uniques ou de niche',
  'study.pan-2024':
    'L’identité sociale agit le plus sur l’attitude et l’engagement, l’information et le plaisir sur l’intention d’achat, la façon de communiquer des influenceurs sur l’achat.',
  'study.pan-2024.on': 'l’engagement et l’achat',
  'study.christodoulaki-2018':
    'Les micro- et macro-influenceurs n’avaient pas d’effet différent sur la mémorisation de la marque ni sur l’attitude envers elle.',
  'study.christodoulaki-2018.on': 'la mémorisation et l’attitude',
  'study.cowan-2025':
    'Les plus petits conviennent le mieux là où la marque est citée ouvertement, les plus grands là où elle est discrète ou sur ses propres canaux.',
  'study.cowan-2025.on': 'la visibilité de la marque dans un post',
  'study.dong-2024':
    'Auprès des personnes qui les suivent, les plus grands font mieux sur l’attitude, l’intention et l’engagement.',
  'study.dong-2024.on': 'ceux qui suivent déjà',
  'sample.Instagram campaigns': '{count} campagnes Instagram',
  'sample.purchases': '{count} achats',
  'sample.influencers on Weibo': '{count} influenceurs sur Weibo',
  'sample.papers': '{count} articles',
  'sample.followers of YouTubers': '{count} abonnés de youtubeurs',
  'sample.experiments': '{count} expériences',
  'sample.people asked': '{count} personnes interrogées',
};
