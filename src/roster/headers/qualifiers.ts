import type { Basis } from '../../reference/basis';

/** Words that say how something was counted and leave what was counted as it is, in all languages, folded. */
export const QUALIFIERS = words(`
  avg average averages mean median typical ort ortalama medyan durchschnitt durchschnittlich durchschnittliche
  durchschn mittel moyenne moyen moyens moyennes mediane promedio promedios media medio medios medias mediana
  medie medi mediano
  total totals toplam gesamt gesamtzahl insgesamt totale totales totaux totais totali
  number num no nr count counts sum qty amount sayisi adet anzahl zahl nombre nb numero numeri cantidad qtd quantidade quantita
  of the a per each by for to in en em on last past recent latest days day month months week weeks 30d 60d 90d 7d 28d d yr
  basina basi son gun gunluk ay icin pro je der die das den letzte letzten tage monat par de du des d le la les l un une
  derniers jours mois por cada el los las del ultimos dias mes do da dos ultimas per di dei delle degli al ultimi giorni mese
  estimated est approx current now all time lifetime profile creator influencer account current user social
  usd eur gbp try tl inr brl percent pct percentage yuzde prozent pourcentage porcentaje porcentagem percentuale k
`);

/** Words for a post; beside what was counted they add nothing, alone they are the number of posts. */
export const POST_WORDS = words(`
  post posts video videos reel reels short shorts tweet feed photo photos content publication publications publicacion
  publicaciones publicacao publicacoes postagem gonderi gonderiler beitrag beitrage posting contenuto contenuti
`);

/** Sums over all posts: no measure of one post. */
export const TOTALS = words(
  'total totals toplam gesamt gesamtzahl insgesamt totale totales totaux totais totali lifetime sum',
);

/** A header with one of these is of no sum of engagements, whatever stands below it. */
export const RATE_WORDS = words('rate ratio orani oran taux tasa taxa tx tasso quote interaktionsrate engagementrate');

/** Words that name a field alone and are too vague to be half of a header: "Account manager", "Client name". */
export const VAGUE = words(
  'rate rates name account profile user page person media channel medium site market offer payment ad konto kanal nom compte nombre cuenta nome conta',
);

/** What makes a number another than that of the influencer's usual post, whatever else the header says. */
export const OTHER_MEASURES = words(`
  gained growth grown change changes delta trend lost increase rank ranking goal target fake suspicious bot bots notable
  male female gender age top score artis artisi degisim buyume wachstum zuwachs veranderung croissance evolution
  crecimiento crescimento variacion variacao crescita variazione
  story stories hikaye hikayeler historia historias storia storie
  watch peak hours hour minutes duration date time emv
`);

/** What a rate is by, where its header says so: "ER by reach", "Etkileşim oranı (takipçi)". */
export const BASIS_WORDS: Readonly<Record<Basis, ReadonlySet<string>>> = {
  followers: words(
    'erf follower followers subscribers takipci abone abonnenten abonnes seguidores suscriptores inscritos iscritti',
  ),
  reach: words('err reach erisim reichweite portee alcance copertura'),
  impressions: words('eri impressions impression gosterim impressionen impresiones impressoes'),
  views: words(
    'erv view views plays izlenme goruntulenme aufrufe vues visualizaciones vistas visualizacoes visualizzazioni',
  ),
};

export const PERCENT_WORDS = words('percent pct percentage yuzde prozent pourcentage porcentaje percentuale');

export const EMAIL_WORDS = words(
  'email emails mail mails eposta posta courriel correo electronico mailadresse emailadresse',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
