import type { Translation } from '../../speech';
import type { AnswerWords } from '../english/answers';

/**
 * What is said of rosters and recommendations. {text} and {texts} are quotes of cells, {side} and {opposite} the names under
 * "side", {field} and {option} those under "field" and "option", {source} is an author with a year.
 */
export const ANSWERS: Translation<AnswerWords> = {
  quote: '„{text}“',
  source: '{author}, {year}',
  'source.undated': '{author}, o. J.',
  'side.micro': 'Micro',
  'side.macro': 'Macro',

  'field.name': 'Name',
  'field.last name': 'Nachname',
  'field.handle': 'Handle',
  'field.link': 'Link',
  'field.platform': 'Plattform',
  'field.followers': 'Follower',
  'field.following': 'Gefolgte Profile',
  'field.posts': 'Posts',
  'field.engagement rate': 'Engagement-Rate',
  'field.basis': 'Basis',
  'field.engagements': 'Interaktionen',
  'field.likes': 'Likes',
  'field.comments': 'Kommentare',
  'field.shares': 'Shares',
  'field.saves': 'Saves',
  'field.views': 'Views',
  'field.reach': 'Reichweite',
  'field.impressions': 'Impressions',
  'field.fee': 'Honorar',
  'field.currency': 'Währung',
  'field.niche': 'Nische',
  'field.fit': 'Passung',
  'field.bio': 'Bio',
  'field.country': 'Land',
  'field.audience country': 'Land des Publikums',
  'field.credibility': 'Glaubwürdigkeit',

  'option.audience': 'Zielgruppe',
  'option.overlap': 'Gemeinsames Publikum',
  'option.keywords': 'Keywords',
  'option.country': 'Land des Publikums',
  'option.platforms': 'Plattformen',
  'option.most': 'Max. Influencer',
  'option.must': 'Fest dabei',
  'option.leave': 'Ausschließen',
  'option.strategy': 'Strategie',
  'option.posts': 'Posts',
  'option.handling': 'Aufwand',
  'option.currency': 'Währung',
  'option.cpm': 'TKP',
  'option.conversion': 'Conversion',
  'option.order value': 'Bestellwert',
  'option.margin': 'Marge',
  'option.trust': 'Vertrauen',
  'option.split': 'Macro-Grenze',
  'option.tiers': 'Größenklassen',
  'option.columns': 'Spalten',
  'option.locale': 'Gebietsschema',
  'option.reach': 'Reichweite',
  'option.views per person': 'Views pro Person',
  'option.drop outs': 'Ausfälle',

  // Noticed while the roster was read. {text} after "issue.at" is one of the sentences below it.
  'issue.at': 'Zeile {row}: {text}',
  'issue.empty-sheet':
    'Dieses Blatt ist leer. Importieren Sie eine Influencer-Liste oder fügen Sie eine ein: eine Kopfzeile, darunter ein Influencer pro Zeile.',
  'issue.not-a-roster':
    'Es wurde keine Influencer-Liste gefunden. Benennen Sie die Spalten in der ersten Zeile, zum Beispiel Handle, Plattform, Follower, Ø Likes, Ø Kommentare, Honorar. Wenn jede Zeile in einer einzigen Zelle steht, wählen Sie Daten > Text in Spalten aufteilen.',
  'issue.no-header':
    'Es gibt keine Kopfzeile; die Spalten wurden daher an ihrem Inhalt erkannt: {columns}. Benennen Sie die übrigen, damit sie gelesen werden.',
  'issue.no-followers-column':
    'Es wurde keine Spalte mit Followern gefunden (gelesen: {columns}). Nennen Sie eine „Follower“.',
  'issue.no-rows':
    'In Zeile {row} stehen Überschriften, darunter aber keine Influencer. Fügen Sie pro Zeile einen Influencer hinzu.',
  'issue.column-not-found':
    'Es gibt keine Spalte {text}; diese Auswahl wurde daher übergangen. Geben Sie eine Spalte mit ihrer Überschrift oder ihrem Buchstaben an.',
  'issue.above-header': '{text} steht über den Spaltenüberschriften und wird nicht gelesen.',
  'issue.groups': '{text} steht über den Spaltenüberschriften und nennt die Plattform der Spalten darunter.',
  'issue.header-again':
    'Mit {text} beginnt noch einmal eine Kopfzeile. Die Zeilen darunter werden nach der ersten gelesen; eine Tabelle mit anderen Spalten gehört auf ein eigenes Blatt.',
  'issue.total-row': '{text} fasst andere Zeilen zusammen und wird ausgelassen.',
  'issue.no-account': '{text} nennt keinen Influencer und wird ausgelassen.',
  'issue.no-followers': 'Die Follower fehlen; dieser Influencer kommt daher für keinen Plan infrage.',
  'issue.same-account': '{text} steht auch in Zeile {kept}, die mehr Angaben enthält und behalten wird.',
  'issue.same-person': '{text} ist möglicherweise dieselbe Person wie in Zeile {other} auf {platform}.',
  'issue.platforms-differ':
    'Als Plattform ist {text} angegeben, der Link führt aber zu {link}; verwendet wird {platform}.',
  'issue.other-currency':
    'Das Honorar ist in {currency}, die meisten sind in {usual}; {text} kommt daher für keinen Plan infrage.',
  'issue.error-cell': 'In der Spalte {field} steht der Fehler {text}; der Wert gilt daher als nicht angegeben.',
  'issue.error-cell.followers':
    'In der Spalte {field} steht der Fehler {text}; dieser Influencer kommt daher für keinen Plan infrage.',
  'issue.missing-text': 'In der Spalte {field} steht {text}; der Wert gilt daher als nicht angegeben.',
  'issue.missing-text.followers':
    'In der Spalte {field} steht {text}; dieser Influencer kommt daher für keinen Plan infrage.',
  'issue.unreadable-number': '{text} in der Spalte {field} ist keine Zahl und gilt daher als nicht angegeben.',
  'issue.unreadable-number.followers':
    '{text} in der Spalte {field} ist keine Zahl; dieser Influencer kommt daher für keinen Plan infrage.',
  'issue.date-cell':
    '{text} in der Spalte {field} ist ein Datum und gilt daher als nicht angegeben. Google Sheets macht aus Zahlen wie 3.5 ein Datum: Geben Sie die Zahl noch einmal ein.',
  'issue.date-cell.followers':
    '{text} in der Spalte {field} ist ein Datum; dieser Influencer kommt daher für keinen Plan infrage. Google Sheets macht aus Zahlen wie 3.5 ein Datum: Geben Sie die Zahl noch einmal ein.',
  'issue.impossible-number': '{text} in der Spalte {field} kann nicht stimmen und gilt daher als nicht angegeben.',
  'issue.impossible-number.followers':
    '{text} in der Spalte {field} kann nicht stimmen; dieser Influencer kommt daher für keinen Plan infrage.',
  'issue.ambiguous-number':
    '{text} in der Spalte {field} kann {low} oder {high} bedeuten und gilt daher als nicht angegeben. Geben Sie den Wert als Zahl ein.',
  'issue.ambiguous-number.followers':
    '{text} in der Spalte {field} kann {low} oder {high} bedeuten; dieser Influencer kommt daher für keinen Plan infrage. Geben Sie den Wert als Zahl ein.',
  'issue.unknown-platform':
    '{text} ist nicht genau eine Plattform, die wir kennen; dieser Influencer zählt daher ohne Plattform.',
  'issue.middle-of-range': '{text} in der Spalte {field} ist eine Spanne; verwendet wird ihre Mitte, {value}.',

  // The same of two or more.
  'issues.above-header': '{count} Zeilen über den Spaltenüberschriften werden nicht gelesen ({texts}).',
  'issues.header-again':
    '{count} Zeilen sind noch einmal Kopfzeilen. Die Zeilen darunter werden nach der ersten gelesen; eine Tabelle mit anderen Spalten gehört auf ein eigenes Blatt.',
  'issues.total-row': '{count} Zeilen fassen andere zusammen und werden ausgelassen ({texts}).',
  'issues.no-account': '{count} Zeilen nennen keinen Influencer und werden ausgelassen ({texts}).',
  'issues.no-followers': 'Bei {count} Influencern fehlen die Follower; sie kommen daher für keinen Plan infrage.',
  'issues.same-account':
    '{count} Zeilen wiederholen einen Account, der in einer Zeile mit mehr Angaben steht; diese wird behalten ({texts}).',
  'issues.same-person':
    '{count} Zeilen gehören möglicherweise zu Personen, die auch auf einer anderen Plattform in der Liste sind ({texts}).',
  'issues.platforms-differ':
    'In {count} Zeilen führt der Link zu einer anderen Plattform als angegeben; verwendet wird die angegebene.',
  'issues.other-currency':
    '{count} Honorare sind in einer anderen Währung als die meisten; diese Influencer kommen daher für keinen Plan infrage ({texts}).',
  'issues.error-cell':
    '{count} Zellen in der Spalte {field} enthalten Fehler ({texts}) und gelten daher als nicht angegeben.',
  'issues.error-cell.followers':
    '{count} Zellen in der Spalte {field} enthalten Fehler ({texts}); diese Influencer kommen daher für keinen Plan infrage.',
  'issues.missing-text':
    'In {count} Zellen der Spalte {field} steht {texts}; diese Werte gelten daher als nicht angegeben.',
  'issues.missing-text.followers':
    'In {count} Zellen der Spalte {field} steht {texts}; diese Influencer kommen daher für keinen Plan infrage.',
  'issues.unreadable-number':
    '{count} Zellen in der Spalte {field} enthalten keine Zahl ({texts}) und gelten daher als nicht angegeben.',
  'issues.unreadable-number.followers':
    '{count} Zellen in der Spalte {field} enthalten keine Zahl ({texts}); diese Influencer kommen daher für keinen Plan infrage.',
  'issues.date-cell':
    '{count} Zellen in der Spalte {field} enthalten ein Datum und gelten daher als nicht angegeben. Google Sheets macht aus Zahlen wie 3.5 ein Datum: Geben Sie die Zahlen noch einmal ein.',
  'issues.date-cell.followers':
    '{count} Zellen in der Spalte {field} enthalten ein Datum; diese Influencer kommen daher für keinen Plan infrage. Google Sheets macht aus Zahlen wie 3.5 ein Datum: Geben Sie die Zahlen noch einmal ein.',
  'issues.impossible-number':
    '{count} Zellen in der Spalte {field} können nicht stimmen ({texts}) und gelten daher als nicht angegeben.',
  'issues.impossible-number.followers':
    '{count} Zellen in der Spalte {field} können nicht stimmen ({texts}); diese Influencer kommen daher für keinen Plan infrage.',
  'issues.ambiguous-number':
    '{count} Zellen in der Spalte {field} lassen sich auf zwei Arten lesen ({texts}) und gelten daher als nicht angegeben. Geben Sie die Werte als Zahlen ein.',
  'issues.ambiguous-number.followers':
    '{count} Zellen in der Spalte {field} lassen sich auf zwei Arten lesen ({texts}); diese Influencer kommen daher für keinen Plan infrage. Geben Sie die Werte als Zahlen ein.',
  'issues.unknown-platform':
    '{count} Zellen in der Spalte {field} nennen nicht genau eine Plattform, die wir kennen ({texts}); diese Influencer zählen daher ohne Plattform.',
  'issues.middle-of-range':
    '{count} Zellen in der Spalte {field} enthalten Spannen ({texts}); verwendet wird jeweils die Mitte.',
  rows: 'Zeilen {rows} und {last}.',
  'rows.more': 'Zeilen {rows} und {count} weitere.',

  // What keeps a brief from being used.
  'problem.unknown-option': 'Optionen: {text} ist unbekannt. Möglich sind: {allowed}.',
  'problem.option-without-value':
    'Optionen: {text} hat keinen Wert. Schreiben Sie "most=10; audience=500000" oder übergeben Sie einen Bereich mit zwei Spalten, Name und Wert.',
  'problem.unknown-goal': '{text} ist kein Ziel. Möglich sind: {allowed}.',
  'problem.unreadable-budget': '{text} ist kein Budget. Geben Sie einen Betrag über 0 ein, zum Beispiel 20000.',
  'problem.unreadable-option.amount':
    '{option}: {text} passt nicht. Geben Sie 0 oder einen Betrag ein, zum Beispiel 50.',
  'problem.unreadable-option.above-zero':
    '{option}: {text} passt nicht. Geben Sie eine Zahl über 0 ein, zum Beispiel 50000.',
  'problem.unreadable-option.whole': '{option}: {text} passt nicht. Geben Sie eine ganze Zahl ein, zum Beispiel 10.',
  'problem.unreadable-option.share':
    '{option}: {text} passt nicht. Geben Sie eine Zahl von 0 bis 1 ein, zum Beispiel 0,7.',
  'problem.unreadable-option.part':
    '{option}: {text} passt nicht. Geben Sie einen Anteil ein, zum Beispiel 15 % oder 0,15.',
  'problem.unknown-choice': '{option}: {text} ist unbekannt. Möglich sind: {allowed}.',
  'problem.unknown-currency': 'Währung: {text} ist unbekannt. Geben Sie einen Code wie EUR ein.',
  'problem.audience-and-overlap':
    'Geben Sie entweder die Zielgruppe oder das gemeinsame Publikum ein, nicht beides: Das andere ergibt sich jeweils daraus.',
  'problem.other-currency':
    'Währung: Die Honorare dieser Liste sind in {ofRoster}; das Budget kann daher nicht in {currency} sein.',
  'problem.amount-in-other-currency':
    '{text} ist in {currency}, diese Kampagne aber in {ofBrief}. Geben Sie den Betrag in {ofBrief} ein.',
  'problem.not-in-roster':
    '{option}: {text} steht nicht in dieser Liste. Geben Sie Handles oder Namen so ein, wie sie dort geschrieben sind.',
  'problem.must-and-leave':
    '{text} soll fest dabei und zugleich ausgeschlossen sein; nur eines von beiden ist möglich.',
  'problem.must-not-eligible':
    'Fest dabei: {text} kann nicht gebucht werden: Die Follower fehlen, oder Plattform, Land oder Währung weichen vom Briefing ab.',

  'goal.launch': 'Launch',
  'goal.niche': 'Nische',
  'goal.sales': 'Verkauf',
  'measure.people': 'möglichst viele erreichte Personen',
  'measure.engagements': 'möglichst viele Interaktionen',
  'measure.profit': 'möglichst viel Überschuss',
  brief: {
    one: '{goal}: {measure}, mit {budget} und bis zu {count} Influencer',
    other: '{goal}: {measure}, mit {budget} und bis zu {count} Influencern',
  },
  'brief.example': {
    one: '{goal}: {measure}, mit {budget} (ein Beispiel) und bis zu {count} Influencer',
    other: '{goal}: {measure}, mit {budget} (ein Beispiel) und bis zu {count} Influencern',
  },

  'strategy.micro': 'Micro',
  'strategy.macro': 'Macro',
  'strategy.mixed': 'Gemischt',
  'strategy.either': 'Unentschieden',
  'strategy.neither': 'Weder noch',
  'strategy.not-enough-data': 'Zu wenige Daten',
  'confidence.high': 'hoch, unter diesen Annahmen',
  'confidence.medium': 'mittel, unter diesen Annahmen',
  'confidence.low': 'gering, unter diesen Annahmen',
  'confidence.not-compared': 'nicht verglichen',

  // The two sides in the simulation; {low} and {high} are percents, and may be negative.
  'compared.micro':
    'Micro liegt um {median} vorn, wahrscheinlich zwischen {low} und {high}, wenn die Eingaben wie üblich von der Wirklichkeit abweichen',
  'compared.macro':
    'Macro liegt um {median} vorn, wahrscheinlich zwischen {low} und {high}, wenn die Eingaben wie üblich von der Wirklichkeit abweichen',
  'compared.micro.mixed':
    'Micro liegt um {median} vorn, wahrscheinlich zwischen {low} und {high}, wenn die Eingaben wie üblich von der Wirklichkeit abweichen; der Mix liegt in {mix} der Durchläufe klar vor beiden',
  'compared.macro.mixed':
    'Macro liegt um {median} vorn, wahrscheinlich zwischen {low} und {high}, wenn die Eingaben wie üblich von der Wirklichkeit abweichen; der Mix liegt in {mix} der Durchläufe klar vor beiden',
  'compared.not-enough-data': 'Die beiden Seiten lassen sich nicht vergleichen',
  'compared.nobody-pays': 'Auf keiner der beiden Seiten rechnet sich jemand',
  'compared.one-side': 'Nur eine der beiden Seiten ist bezahlbar',

  'plan.micro': 'Micro-Plan',
  'plan.macro': 'Macro-Plan',
  'plan.all': 'Bester aus allen',
  'plan.nobody': 'niemand',
  'plan.reaches': '{count} Influencer für {cost}: {people} verschiedene Personen',
  'plan.brings': '{count} Influencer für {cost}: {people} verschiedene Personen, {engagements} Interaktionen',
  'plan.leaves':
    '{count} Influencer für {cost}: {people} verschiedene Personen, {engagements} Interaktionen, {profit} Überschuss',

  'reason.unread-roster': 'Aus diesem Blatt konnte kein Influencer gelesen werden.',
  'reason.nobody-eligible':
    'Niemand in dieser Liste ({count} Influencer) passt zu Plattformen, Land und Währung dieses Briefings.',
  'reason.one-side-missing.micro': {
    one: 'Der einzige Influencer hat {split} oder mehr Follower. Ergänzen Sie für den Vergleich einige unter {split}.',
    other:
      'Alle {count} Influencer haben {split} oder mehr Follower. Ergänzen Sie für den Vergleich einige unter {split}.',
  },
  'reason.one-side-missing.macro': {
    one: 'Der einzige Influencer hat weniger als {split} Follower. Ergänzen Sie für den Vergleich einige mit mehr.',
    other:
      'Alle {count} Influencer haben weniger als {split} Follower. Ergänzen Sie für den Vergleich einige mit mehr.',
  },
  'reason.must-do-not-fit.count':
    'Die {count} Influencer, die fest dabei sein sollen, sind mehr als die {most}, die Ihr Team betreuen kann.',
  'reason.must-do-not-fit.cost':
    'Die Influencer, die fest dabei sein sollen, kosten {cost}, mehr als das Budget von {budget}.',
  'reason.nothing-affordable':
    'In ein Budget von {budget} passt niemand: Der günstigste Influencer der Liste kostet {cheapest}.',
  'reason.no-rates': {
    one: 'Das Engagement ist nur bei {known} von {count} {side}-Influencer bekannt. Ergänzen Sie für mindestens die Hälfte durchschnittliche Likes und Kommentare oder eine Engagement-Rate.',
    other:
      'Das Engagement ist nur bei {known} von {count} {side}-Influencern bekannt. Ergänzen Sie für mindestens die Hälfte durchschnittliche Likes und Kommentare oder eine Engagement-Rate.',
  },
  'reason.nothing-observed': {
    one: 'Reichweite, Views oder ein Honorar sind nur bei {known} von {count} {side}-Influencer bekannt. Ergänzen Sie eines davon für mindestens die Hälfte.',
    other:
      'Reichweite, Views oder ein Honorar sind nur bei {known} von {count} {side}-Influencern bekannt. Ergänzen Sie eines davon für mindestens die Hälfte.',
  },
  'reason.fees-decide':
    'Die Antwort hängt von Honoraren ab, die in dieser Liste fehlen: Veröffentlichte Preise weisen in beide Richtungen. Tragen Sie pro Größenklasse ein echtes Angebot ein; ab insgesamt {enough} richten sich die übrigen danach.',
  'reason.fees-unknown':
    'Für {count} Influencer fehlt das Honorar, und veröffentlichte Preise sind in US-Dollar, nicht in {currency}. Tragen Sie mindestens {enough} Honorare ein oder geben Sie Ihren TKP an (Option cpm): was 1.000 Impressions Sie kosten.',
  'reason.fees-unknown.no-currency':
    'Für {count} Influencer fehlt das Honorar, und veröffentlichte Preise sind in US-Dollar, nicht in der Währung dieser Liste, die sie nicht nennt. Tragen Sie mindestens {enough} Honorare ein oder geben Sie Ihren TKP an (Option cpm): was 1.000 Impressions Sie kosten.',
  'reason.nothing-pays':
    'Bei {conversion} Bestellungen pro 1.000 Interaktionen rechnet sich niemand. Der erste Influencer würde sich ab {breakEven} rechnen.',
  'reason.nothing-pays.unknown': 'Niemand rechnet sich: Es ist kein Engagement bekannt.',
  'reason.side-unaffordable':
    'In dieses Budget von {budget} passt kein {side}-Influencer (der erste ab {first}). Die beiden Seiten wurden nicht verglichen.',
  'reason.the-platform.people':
    'Es liegt an der Plattform, nicht an der Größe: Über alle Plattformen erreicht der {side}-Plan mehr Personen, auf derselben Plattform liegt er nicht klar vorn.',
  'reason.the-platform.engagements':
    'Es liegt an der Plattform, nicht an der Größe: Über alle Plattformen bringt der {side}-Plan mehr Interaktionen, auf derselben Plattform liegt er nicht klar vorn.',
  'reason.the-platform.profit':
    'Es liegt an der Plattform, nicht an der Größe: Über alle Plattformen bringt der {side}-Plan mehr Überschuss, auf derselben Plattform liegt er nicht klar vorn.',
  'reason.on-platform.people':
    'Allein auf {platform} erreicht der Micro-Plan etwa {micro} verschiedene Personen, der Macro-Plan {macro}.',
  'reason.on-platform.engagements':
    'Allein auf {platform} bringt der Micro-Plan etwa {micro} Interaktionen, der Macro-Plan {macro}.',
  'reason.on-platform.profit':
    'Allein auf {platform} bringt der Micro-Plan etwa {micro} Überschuss, der Macro-Plan {macro}.',
  'reason.sides-apart':
    'Allerdings sind hier auf keiner Plattform beide Seiten vertreten; Größe und Plattform lassen sich daher nicht trennen.',
  'reason.mix-ahead.people':
    'Ein Mix erreicht etwa {value} verschiedene Personen, {more} mehr als der bessere reine Plan ({side}) mit {pure}.',
  'reason.mix-ahead.engagements':
    'Ein Mix bringt etwa {value} Interaktionen, {more} mehr als der bessere reine Plan ({side}) mit {pure}.',
  'reason.mix-ahead.profit':
    'Ein Mix bringt etwa {value} Überschuss, {more} mehr als der bessere reine Plan ({side}) mit {pure}.',
  'reason.ahead.people':
    'Der {side}-Plan erreicht etwa {value} verschiedene Personen, {more} mehr als der {opposite}-Plan mit {other}.',
  'reason.ahead.engagements':
    'Der {side}-Plan bringt etwa {value} Interaktionen, {more} mehr als der {opposite}-Plan mit {other}.',
  'reason.ahead.profit':
    'Der {side}-Plan bringt etwa {value} Überschuss, {more} mehr als der {opposite}-Plan mit {other}.',
  // Where the other brings nothing, or a loss, there is no percentage.
  'reason.ahead.people.alone':
    'Der {side}-Plan erreicht etwa {value} verschiedene Personen, der {opposite}-Plan {other}.',
  'reason.ahead.engagements.alone': 'Der {side}-Plan bringt etwa {value} Interaktionen, der {opposite}-Plan {other}.',
  'reason.ahead.profit.alone': 'Der {side}-Plan bringt etwa {value} Überschuss, der {opposite}-Plan {other}.',
  'reason.close.people':
    'Der Micro-Plan erreicht etwa {micro} verschiedene Personen, der Macro-Plan {macro}: zu knapp für eine klare Antwort.',
  'reason.close.engagements':
    'Der Micro-Plan bringt etwa {micro} Interaktionen, der Macro-Plan {macro}: zu knapp für eine klare Antwort.',
  'reason.close.profit':
    'Der Micro-Plan bringt etwa {micro} Überschuss, der Macro-Plan {macro}: zu knapp für eine klare Antwort.',
  'reason.runs-disagree':
    'Wenn die Eingaben wie üblich von der Wirklichkeit abweichen, liegt {side} nur in {share} der Durchläufe vorn.',
  'reason.overlap-decides.micro':
    'Wenn zwei Influencer {at} ihres Publikums gemeinsam haben, liegt Micro vorn, bei {end} Macro; der Wechsel liegt bei etwa {crossing}. Was für Ihre Liste stimmt, veröffentlicht niemand.',
  'reason.overlap-decides.macro':
    'Wenn zwei Influencer {at} ihres Publikums gemeinsam haben, liegt Macro vorn, bei {end} Micro; der Wechsel liegt bei etwa {crossing}. Was für Ihre Liste stimmt, veröffentlicht niemand.',
  // {micro} and {macro} are from the two below it.
  'reason.counts': 'Für {budget} bekommen Sie {micro} oder {macro}.',
  'reason.counts.some': '{count} {side}-Influencer',
  'reason.counts.most': '{count} {side}-Influencer (mehr kann Ihr Team nicht betreuen)',
  'reason.cost-per.people': '1.000 erreichte Personen kosten mit Micro {micro} und mit Macro {macro}.',
  'reason.cost-per.engagements': 'Eine Interaktion kostet mit Micro {micro} und mit Macro {macro}.',
  'reason.engagement-rates':
    'Auf {platform} kommen Ihre Micro-Influencer auf ein Engagement von {micro} ihrer Follower, Ihre Macro-Influencer auf {macro} (Mediane).',
  'reason.mostly-nano': '{nano} der {count} ausgewählten Micro-Influencer sind Nano-Influencer.',
  'reason.mostly-nano.all': 'Alle {count} ausgewählten Micro-Influencer sind Nano-Influencer.',
  'reason.speaks-against.people':
    'Allerdings erreicht der {side}-Plan etwa {value} verschiedene Personen, der andere {other}.',
  'reason.speaks-against.engagements':
    'Allerdings bringt der {side}-Plan etwa {value} Interaktionen, der andere {other}.',
  'reason.hangs-on-one': 'Allerdings hängen {share} des {side}-Plans an {who}.',
  'reason.hangs-on-one.all': 'Allerdings hängen {share} des besten Plans aus allen an {who}.',

  // Who is ahead, as the {standing} of what would change the answer.
  'standing.micro': 'liegt Micro vorn',
  'standing.macro': 'liegt Macro vorn',
  'standing.mixed': 'liegt ein Mix vorn',
  'standing.either': 'liegen beide weniger als 10 % auseinander',
  'flip.budget.below': 'Bei einem Budget von {at} oder weniger {standing}.',
  'flip.budget.above': 'Ab einem Budget von {at} {standing}.',
  'flip.budget.nothing-below': 'Bis hinunter zu einem Budget von {at} ändert sich nicht, wer vorn liegt.',
  'flip.budget.nothing-above': 'Bis hinauf zu einem Budget von {at} ändert sich nicht, wer vorn liegt.',
  'flip.budget.nothing': 'Kein Budget von {from} bis {to} ändert, wer vorn liegt.',
  'flip.audience.below': 'Bei einer Zielgruppe von {at} Personen oder weniger {standing}.',
  'flip.audience.above': 'Ab einer Zielgruppe von {at} Personen {standing}.',
  'flip.audience.nothing-below':
    'Bis hinunter zu einer Zielgruppe von {at} Personen ändert sich nicht, wer vorn liegt.',
  'flip.audience.nothing-above': 'Bis hinauf zu einer Zielgruppe von {at} Personen ändert sich nicht, wer vorn liegt.',
  'flip.audience.nothing': 'Keine Zielgruppe von {from} bis {to} Personen ändert, wer vorn liegt.',
  'flip.most.below': {
    one: 'Bei höchstens {count} Influencer {standing}.',
    other: 'Bei höchstens {count} Influencern {standing}.',
  },
  'flip.most.above': {
    one: 'Ab {count} Influencer {standing}.',
    other: 'Ab {count} Influencern {standing}.',
  },
  'flip.most.nothing-below': {
    one: 'Bis hinunter zu {count} Influencer ändert sich nicht, wer vorn liegt.',
    other: 'Bis hinunter zu {count} Influencern ändert sich nicht, wer vorn liegt.',
  },
  'flip.most.nothing-above': {
    one: 'Bis hinauf zu {count} Influencer ändert sich nicht, wer vorn liegt.',
    other: 'Bis hinauf zu {count} Influencern ändert sich nicht, wer vorn liegt.',
  },
  'flip.most.nothing': {
    one: 'Keine Anzahl von {from} bis {count} Influencer ändert, wer vorn liegt.',
    other: 'Keine Anzahl von {from} bis {count} Influencern ändert, wer vorn liegt.',
  },
  'flip.conversion.below': 'Bei {at} Bestellungen pro 1.000 Interaktionen oder weniger {standing}.',
  'flip.conversion.above': 'Ab {at} Bestellungen pro 1.000 Interaktionen {standing}.',
  'flip.conversion.nothing-below':
    'Bis hinunter zu {at} Bestellungen pro 1.000 Interaktionen ändert sich nicht, wer vorn liegt.',
  'flip.conversion.nothing-above':
    'Bis hinauf zu {at} Bestellungen pro 1.000 Interaktionen ändert sich nicht, wer vorn liegt.',
  'flip.conversion.nothing':
    'Keine Conversion von {from} bis {to} Bestellungen pro 1.000 Interaktionen ändert, wer vorn liegt.',

  'assumption.example-budget': 'Das Budget ist ein Beispiel; geben Sie Ihr eigenes ein.',
  'assumption.sales-as-niche':
    'Das Ziel Verkauf zählt wie das Ziel Nische die Interaktionen, solange Folgendes fehlt: {missing}.',
  'assumption.posts': {
    one: 'Jeder Influencer postet einmal.',
    other: 'Jeder Influencer postet {count}-mal; die Reichweite zählt einmal.',
  },
  'assumption.handling': 'Produkt, Versand und Zeit kosten {amount} pro Influencer.',
  'assumption.most': 'Ein Team kann {count} Influencer betreuen (angenommen).',
  'assumption.audience': 'Die Zielgruppe umfasst {audience} Personen.',
  'assumption.audience.overlap':
    'Zwei Influencer haben {overlap} ihres Publikums gemeinsam; daraus ergibt sich eine Zielgruppe von {audience} Personen.',
  'assumption.audience.overlap.assumed':
    'Zwei Influencer haben {overlap} ihres Publikums gemeinsam (angenommen); daraus ergibt sich eine Zielgruppe von {audience} Personen.',
  'assumption.trust':
    'Das beobachtete Engagement wird dem angenähert, was bei ähnlich großen Influencern zu erwarten ist (Vertrauen {trust}).',
  'assumption.trust.assumed':
    'Das beobachtete Engagement wird dem angenähert, was bei ähnlich großen Influencern zu erwarten ist (Vertrauen {trust}, angenommen).',
  'assumption.trust.full': 'Das Engagement zählt so, wie es beobachtet wurde.',
  'assumption.keywords-unused': {
    one: 'Die Keywords werden nicht verwendet: Nur zu {described} von {count} Influencer gibt es beschreibende Texte.',
    other:
      'Die Keywords werden nicht verwendet: Nur zu {described} von {count} Influencern gibt es beschreibende Texte.',
  },
  'assumption.match.fit': 'Ein Publikum zählt zwischen {least} und 100 %, je nach den Werten Ihrer Spalte Passung.',
  'assumption.match.fit.usual':
    'Ein Publikum zählt zwischen {least} und 100 %, je nach den Werten Ihrer Spalte Passung; für {count} Influencer ohne Angabe gilt der Median der jeweiligen Seite.',
  'assumption.match.keywords':
    'Ein Publikum zählt zwischen {least} und 100 %, je nachdem, wie gut die Texte zu den Keywords passen.',
  'assumption.match.keywords.usual':
    'Ein Publikum zählt zwischen {least} und 100 %, je nachdem, wie gut die Texte zu den Keywords passen; für {count} Influencer ohne Text gilt der Median der jeweiligen Seite.',
  'assumption.country': 'Bei allen ist angegeben, welcher Teil des Publikums im Zielland ({country}) ist.',
  'assumption.country.unknown': {
    one: 'Bei {count} Influencer gilt das ganze Publikum als im Zielland ({country}) ansässig (angenommen).',
    other: 'Bei {count} Influencern gilt das ganze Publikum als im Zielland ({country}) ansässig (angenommen).',
  },
  'assumption.country.left-out': 'Ausgelassen: {count} Influencer außerhalb des Ziellands ({country}).',
  'assumption.left-out.platform': 'Ausgelassen: {count} Influencer auf anderen Plattformen.',
  'assumption.left-out.currency': 'Ausgelassen: {count} Influencer mit Honorar in einer anderen Währung.',
  'assumption.reach-from-views': {
    one: 'Die Reichweite von {count} Influencer ist aus Views ({viewsPerPerson} Views pro Person) oder aus dem Median der Plattform berechnet.',
    other:
      'Die Reichweite von {count} Influencern ist aus Views ({viewsPerPerson} Views pro Person) oder aus dem Median der jeweiligen Plattform berechnet.',
  },
  'assumption.reach-from-views.published': {
    one: 'Die Reichweite von {count} Influencer ist aus Views ({viewsPerPerson} Views pro Person; {source}) oder aus dem Median der Plattform berechnet.',
    other:
      'Die Reichweite von {count} Influencern ist aus Views ({viewsPerPerson} Views pro Person; {source}) oder aus dem Median der jeweiligen Plattform berechnet.',
  },
  'assumption.reach-not-observed': {
    one: 'Die Reichweite von {count} Influencer ergibt sich aus den Followern mal einer veröffentlichten Quote ({platforms}; {source}) oder mal {rate}.',
    other:
      'Die Reichweite von {count} Influencern ergibt sich aus den Followern mal einer veröffentlichten Quote ({platforms}; {source}) oder mal {rate}.',
  },
  'assumption.reach-not-observed.assumed': {
    one: 'Die Reichweite von {count} Influencer ergibt sich aus den Followern mal einer veröffentlichten Quote ({platforms}; {source}) oder mal angenommenen {rate}.',
    other:
      'Die Reichweite von {count} Influencern ergibt sich aus den Followern mal einer veröffentlichten Quote ({platforms}; {source}) oder mal angenommenen {rate}.',
  },
  'assumption.fees-fitted': {
    one: 'Das fehlende Honorar von {count} Influencer richtet sich nach den Honoraren in Ihrer Liste.',
    other: 'Die fehlenden Honorare von {count} Influencern richten sich nach den Honoraren in Ihrer Liste.',
  },
  'assumption.fees-by-cpm': {
    one: 'Das fehlende Honorar von {count} Influencer wird mit {cpm} pro 1.000 Impressions angesetzt, bei {viewsPerPerson} Impressions pro erreichter Person.',
    other:
      'Die fehlenden Honorare von {count} Influencern werden mit {cpm} pro 1.000 Impressions angesetzt, bei {viewsPerPerson} Impressions pro erreichter Person.',
  },
  'assumption.fees-estimated': {
    one: 'Das fehlende Honorar von {count} Influencer ist in {currency} aus veröffentlichten Kosten pro 1.000 Impressions geschätzt ({costs}); eine Antwort gilt nur, wenn veröffentlichte Zahlungen ({payments}) dasselbe ergeben.',
    other:
      'Die fehlenden Honorare von {count} Influencern sind in {currency} aus veröffentlichten Kosten pro 1.000 Impressions geschätzt ({costs}); eine Antwort gilt nur, wenn veröffentlichte Zahlungen ({payments}) dasselbe ergeben.',
  },
  'assumption.fee-of-several': {
    one: 'Das eine Honorar von {count} Zeile mit mehreren Accounts zählt für jeden Account.',
    other: 'Das eine Honorar von {count} Zeilen mit mehreren Accounts zählt für jeden Account.',
  },
  'assumption.peers-engagement': {
    one: 'Bei {count} Influencer fehlt das Engagement; ersatzweise gilt das von ähnlich großen Influencern.',
    other: 'Bei {count} Influencern fehlt das Engagement; ersatzweise gilt das von ähnlich großen Influencern.',
  },
  'assumption.without-engagements': {
    one: '{count} Influencer ohne Zahlen zum Engagement kann für dieses Ziel nicht ausgewählt werden.',
    other: '{count} Influencer ohne Zahlen zum Engagement können für dieses Ziel nicht ausgewählt werden.',
  },
  'assumption.simulation':
    'In der Simulation fallen {dropOuts} der Influencer unbezahlt aus, und Reichweite, Raten und geschätzte Honorare weichen so ab, wie es bei solchen Zahlen üblich ist (angenommen).',
  'assumption.simulation.assumed':
    'In der Simulation fallen {dropOuts} der Influencer unbezahlt aus (angenommen), und Reichweite, Raten und geschätzte Honorare weichen so ab, wie es bei solchen Zahlen üblich ist (angenommen).',
  'assumption.not-proven':
    'Der {side}-Plan ist der beste, der gefunden wurde; ein besserer brächte höchstens {gap} mehr.',
  'assumption.not-proven.all':
    'Der beste Plan aus allen ist der beste, der gefunden wurde; ein besserer brächte höchstens {gap} mehr.',

  // Parts of the line below a shortlist, with "; " between them.
  total: 'Summe für {count} Influencer',
  'total.nobody': 'Summe: niemand.',
  'total.posts': 'für je {count} Posts',
  'total.handling': 'Aufwand inbegriffen',
  'total.fees': { one: '{count} Honorar geschätzt', other: '{count} Honorare geschätzt' },
  'total.reach': 'Reichweite von {count} geschätzt',
  'total.worth-unknown': 'zu viele, um für alle zu berechnen, bis zu welchem Honorar sie sich lohnen',
  'total.same-person': 'die Zeilen {row} und {other} gehören möglicherweise zur selben Person',

  // Studies: what each found, on what it bears, and what it looked at. {sample} is one of those under "sample".
  study: '{finding} ({source}: {sample}; Thema: {on})',
  'study.wies-2023':
    'Das Engagement bei gesponserten Posts steigt mit der Zahl der Follower und sinkt dann wieder; weniger ausgeprägt bei kaum bekannten Marken.',
  'study.wies-2023.on': 'Engagement',
  'study.beichert-2024':
    'Influencer mit wenigen Followern bringen weit mehr Umsatz pro Follower und im Verhältnis zu ihrer Bezahlung.',
  'study.beichert-2024.on': 'Direktverkauf an Verbraucher',
  'study.leung-2022':
    'Mehr Follower steigern das Engagement im Verhältnis zu den Kosten; Posts, die ein neues Produkt ankündigen, senken es.',
  'study.leung-2022.on': 'Engagement im Verhältnis zu den Kosten',
  'study.barari-2025':
    'Kleine und mittelgroße Influencer schneiden beim Engagement besser ab, große bei der Kaufabsicht.',
  'study.barari-2025.on': 'Engagement und Kaufabsicht',
  'study.van-reijmersdal-2024': 'Unter 100.000 Followern sind Markenbekanntheit, Einstellung und Kaufabsicht höher.',
  'study.van-reijmersdal-2024.on': 'Bekanntheit und Kaufabsicht bei Followern',
  'study.de-veirman-2017':
    'Viele Follower machen sympathisch, lassen aber ein ausgefallenes Produkt weniger besonders wirken.',
  'study.de-veirman-2017.on': 'besondere Produkte und Nischenprodukte',
  'study.pan-2024':
    'Auf Einstellung und Engagement wirkt die soziale Identität am stärksten, auf die Kaufabsicht Information und Vergnügen, auf den Kauf die Art, wie Influencer kommunizieren.',
  'study.pan-2024.on': 'Engagement und Kauf',
  'study.christodoulaki-2018':
    'Micro- und Macro-Influencer wirkten nicht unterschiedlich auf die Erinnerung an die Marke und die Einstellung zu ihr.',
  'study.christodoulaki-2018.on': 'Erinnerung und Einstellung',
  'study.cowan-2025':
    'Kleinere sind am besten, wo die Marke offen genannt wird, die größten, wo sie dezent oder auf ihren eigenen Kanälen auftritt.',
  'study.cowan-2025.on': 'wie offen ein Post die Marke zeigt',
  'study.dong-2024':
    'Bei Menschen, die ihnen folgen, schneiden die größten bei Einstellung, Kaufabsicht und Engagement besser ab.',
  'study.dong-2024.on': 'bestehende Follower',
  'sample.Instagram campaigns': '{count} Instagram-Kampagnen',
  'sample.purchases': '{count} Käufe',
  'sample.influencers on Weibo': '{count} Influencer auf Weibo',
  'sample.papers': '{count} Fachartikel',
  'sample.followers of YouTubers': '{count} Follower von YouTubern',
  'sample.experiments': '{count} Experimente',
  'sample.people asked': '{count} Befragte',
};
