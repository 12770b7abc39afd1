/**
 * How plurals end, as one ending for another, and the shortest stem before them: English, German, French, Spanish,
 * Portuguese, Italian and Turkish, folded. Bios mix languages, and stemmers want to be told which: none is used.
 */
const ENDINGS: readonly (readonly [one: string, other: string, stem: number])[] = [
  ...pairs(3, ['', 's'], ['', 'es'], ['', 'x'], ['', 'lar'], ['', 'ler'], ['y', 'ies']),
  ...pairs(3, ['a', 'e'], ['e', 'i'], ['o', 'i'], ['m', 'ns'], ['ao', 'oes'], ['z', 'ces']),
  ...pairs(4, ['', 'e'], ['', 'n'], ['', 'en'], ['', 'er'], ['', 'ern'], ['', 'o'], ['', 'i']),
  ...pairs(
    4,
    ['l', 'ux'],
    ['l', 'is'],
    ['o', 'hi'],
    ['a', 'he'],
    ['', 'leri'],
    ['', 'lari'],
    ['i', 'leri'],
    ['i', 'lari'],
  ),
];

const SHORTEST_STEM: ReadonlyMap<string, number> = new Map(
  ENDINGS.flatMap(([one, other, stem]) => [
    [`${one} ${other}`, stem],
    [`${other} ${one}`, stem],
  ]),
);

/**
 * Whether two words are the same but for singular and plural, in any of seven languages.
 *
 * @param one folded, as `other`
 * @example sameWord('recipe', 'recipes') // true
 */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const stem = shared < 3 ? undefined : SHORTEST_STEM.get(`${one.slice(shared)} ${other.slice(shared)}`);
  return stem !== undefined && shared >= stem;
}

function pairs(stem: number, ...endings: (readonly [string, string])[]) {
  return endings.map(([one, other]) => [one, other, stem] as const);
}
