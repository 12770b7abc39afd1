/** Words after a number that multiply it, as folded() leaves them; English, Unicode CLDR's short forms, and full words. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...all(
    1e3,
    'k 000 000s thousand thousands tsd tausend mil miles milhares mila migliaia mille milliers bin rb ribu tn tys тыс nghin 千 천',
  ),
  ...all(1e4, '万 萬 만'),
  ...all(1e5, 'l lakh lakhs lac lacs'),
  ...all(1e6, 'm mm mn mio mill mln million millions millionen mi milione milioni millon millones milhao milhoes'),
  ...all(1e6, 'milyon jt juta trieu млн'),
  ...all(1e7, 'cr crore crores'),
  ...all(1e8, '億 亿 억'),
  ...all(1e9, 'b bn bi billion billions mr mrd md mld milliard milliards milliarde milliarden miliardo miliardi'),
  ...all(1e9, 'bilhao bilhoes milyar miliar ty млрд'),
]);

/** Letters that mean something else in one language, and the words by which a column shows that it is in it. */
const LOCAL: Readonly<Record<string, { readonly scales: ReadonlyMap<string, number>; readonly shownBy: string }>> = {
  tr: { scales: new Map([['b', 1e3]]), shownBy: 'bin mn milyon milyar mr' },
  id: { scales: new Map([['m', 1e9]]), shownBy: 'rb ribu jt juta' },
  vi: { scales: new Map(Object.entries({ n: 1e3, tr: 1e6, t: 1e9 })), shownBy: 'nghin trieu ty' },
};

const LOCAL_WORDS = new Set(Object.values(LOCAL).flatMap(({ scales }) => [...scales.keys()]));

export function isUnit(word: string): boolean {
  return SCALES.has(word) || LOCAL_WORDS.has(word);
}

/** What units multiply a number by: "mil" and "m" in "2 mil M" are 1e9 together; undefined for a letter of another language. */
export function scaleOf(units: readonly string[], language: string | undefined): number | undefined {
  let scale = 1;
  for (const unit of units) {
    const factor = LOCAL[language ?? '']?.scales.get(unit) ?? SCALES.get(unit);
    if (factor === undefined) return undefined;
    scale *= factor;
  }
  return scale;
}

/** The language that a column's own units are in, where one of them occurs in no other. */
export function languageShownBy(units: ReadonlySet<string>): string | undefined {
  return Object.keys(LOCAL).find((language) => LOCAL[language]?.shownBy.split(' ').some((word) => units.has(word)));
}

function all(scale: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, scale]);
}
